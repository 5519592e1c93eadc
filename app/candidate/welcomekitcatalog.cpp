// SPDX-License-Identifier: MIT
#include "candidate/fieldcatalog.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldUses newer = FieldUse::NewerCreate; ///< beside `editableUses`: the create page of 2016 lacks it
constexpr qint64 mebibyte = 1'048'576;

Field profileText(const QString &name, FieldKind kind, const char *label)
{
    return {.name = name,
            .readPath = u"profile."_s + name,
            .kind = kind,
            .section = FieldSection::Profile,
            .label = label,
            .uses = editableUses,
            .clearRule = ClearRule::SendEmpty};
}

Field as(FieldRole role, Field field)
{
    field.role = role;
    return field;
}

Field beside(Field field)
{
    field.section = FieldSection::Companion;
    return field;
}

Field required(Field field)
{
    field.uses |= FieldUse::RequiredOnCreate;
    field.clearRule = ClearRule::AskFirst;
    return field;
}

Field remoteFile(const QString &name, const char *label, const QString &returnedAs, const QStringList &types,
                 qint64 maxBytes, FieldUses uses = editableUses | newer)
{
    return {.name = name,
            .kind = FieldKind::RemoteFile,
            .section = FieldSection::Documents,
            .label = label,
            .uses = uses,
            .readability = Readability::WriteOnly,
            .clearRule = ClearRule::Never,
            .returnedAs = returnedAs,
            .fileTypes = types,
            .maxBytes = maxBytes};
}

Field socialLink(const QString &name, const char *label, const QStringList &hosts)
{
    return {.name = name,
            .kind = FieldKind::Url,
            .section = FieldSection::SocialMedia,
            .label = label,
            .uses = editableUses,
            .readability = Readability::WriteOnly,
            .clearRule = ClearRule::SendEmpty,
            .hosts = hosts};
}

/// Nothing that was added can be taken away.
Field addition(const QString &name, FieldKind kind, const char *label, FieldUses uses)
{
    return {.name = name,
            .kind = kind,
            .section = FieldSection::Additions,
            .label = label,
            .uses = uses,
            .readability = Readability::WriteOnly,
            .clearRule = ClearRule::Never};
}

Field creation(const QString &name, FieldKind kind, const char *label, FieldUses uses)
{
    return {.name = name,
            .kind = kind,
            .section = FieldSection::Creation,
            .label = label,
            .uses = uses,
            .readability = Readability::WriteOnly,
            .clearRule = ClearRule::SendEmpty};
}

QList<Field> welcomeKitFields()
{
    const auto *firstName = QT_TRANSLATE_NOOP("Field", "First name");
    QList<Field> all = {
        as(FieldRole::FirstName, required(profileText(u"firstname"_s, FieldKind::Text, firstName))),
        as(FieldRole::LastName,
           required(profileText(u"lastname"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Last name")))),
        as(FieldRole::Email, required(profileText(u"email"_s, FieldKind::Email, QT_TRANSLATE_NOOP("Field", "Email")))),
        as(FieldRole::Phone, profileText(u"phone"_s, FieldKind::Phone, QT_TRANSLATE_NOOP("Field", "Phone"))),
        as(FieldRole::Subtitle, profileText(u"subtitle"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Subtitle"))),

        // Read `stage_id`, write `job_stage_id` (welcomekit/README.md, row 8). A stage cannot be taken away.
        {.name = u"job_stage_id"_s,
         .readPath = u"stage_id"_s,
         .kind = FieldKind::Stage,
         .section = FieldSection::Pipeline,
         .label = QT_TRANSLATE_NOOP("Field", "Stage"),
         .role = FieldRole::Stage,
         .uses = editableUses | FieldUse::RequiredOnCreate},
        {.name = u"archived"_s,
         .readPath = u"archived"_s,
         .kind = FieldKind::Flag,
         .section = FieldSection::Pipeline,
         .label = QT_TRANSLATE_NOOP("Field", "Archived"),
         .role = FieldRole::Archived,
         .uses = editableUses | newer},
        {.name = u"tag_list"_s,
         .readPath = u"tags"_s,
         .kind = FieldKind::Tags,
         .section = FieldSection::Pipeline,
         .label = QT_TRANSLATE_NOOP("Field", "Tags"),
         .role = FieldRole::Tags,
         .uses = editableUses,
         .clearRule = ClearRule::SendEmpty,
         .inWriteAnswer = false},

        as(FieldRole::Resume, remoteFile(u"remote_resume_url"_s, QT_TRANSLATE_NOOP("Field", "Resume"), u"resume_url"_s,
                                         {u"PDF"_s, u"DOC"_s, u"DOCX"_s, u"ODT"_s}, 5 * mebibyte)),
        remoteFile(u"remote_portfolio_url"_s, QT_TRANSLATE_NOOP("Field", "Portfolio"), u"portfolio_url"_s, {u"PDF"_s},
                   10 * mebibyte),
        as(FieldRole::Avatar, remoteFile(u"remote_image_url"_s, QT_TRANSLATE_NOOP("Field", "Avatar"), u"avatar_url"_s,
                                         {}, 0, editableUses)),

        socialLink(u"media_linkedin"_s, QT_TRANSLATE_NOOP("Field", "LinkedIn"),
                   {u"linkedin.com"_s, u"linkedin.cn"_s, u"lnkd.in"_s}),
        socialLink(u"media_github"_s, QT_TRANSLATE_NOOP("Field", "GitHub"), {u"github.com"_s}),
        socialLink(u"media_stackoverflow"_s, QT_TRANSLATE_NOOP("Field", "Stack Overflow"), {u"stackoverflow.com"_s}),
        socialLink(u"media_website"_s, QT_TRANSLATE_NOOP("Field", "Website"), {}),
        // Three b's: it is what the API calls it (welcomekit/README.md 6.4).
        socialLink(u"media_dribbble"_s, QT_TRANSLATE_NOOP("Field", "Dribbble"), {u"dribbble.com"_s}),
        socialLink(u"media_behance"_s, QT_TRANSLATE_NOOP("Field", "Behance"), {u"behance.net"_s, u"be.net"_s}),
        socialLink(u"media_twitter"_s, QT_TRANSLATE_NOOP("Field", "Twitter"), {u"twitter.com"_s, u"x.com"_s}),
        socialLink(u"media_facebook"_s, QT_TRANSLATE_NOOP("Field", "Facebook"),
                   {u"facebook.com"_s, u"fb.com"_s, u"fb.me"_s}),
        socialLink(u"media_instagram"_s, QT_TRANSLATE_NOOP("Field", "Instagram"),
                   {u"instagram.com"_s, u"instagr.am"_s}),
        socialLink(u"media_medium"_s, QT_TRANSLATE_NOOP("Field", "Medium"), {u"medium.com"_s}),
        socialLink(u"media_tumblr"_s, QT_TRANSLATE_NOOP("Field", "Tumblr"), {u"tumblr.com"_s, u"tmblr.co"_s}),
        socialLink(u"media_vimeo"_s, QT_TRANSLATE_NOOP("Field", "Vimeo"), {u"vimeo.com"_s}),

        {.name = u"cover_letter"_s,
         .readPath = u"cover_letter"_s,
         .kind = FieldKind::LongText,
         .section = FieldSection::CoverLetter,
         .label = QT_TRANSLATE_NOOP("Field", "Cover letter"),
         .uses = editableUses | newer,
         .clearRule = ClearRule::SendEmpty},

        // Requests of their own (welcomekit/README.md 7, 8.2); a comment of a new candidate travels with the create
        // (6.5).
        addition(u"comment"_s, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Comment"),
                 FieldUse::SendOnce | FieldUse::Create),
        addition(u"remote_file_urls"_s, FieldKind::RemoteFile, QT_TRANSLATE_NOOP("Field", "Document"),
                 FieldUse::SendOnce),

        as(FieldRole::Organization,
           creation(u"organization_reference"_s, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Organization"),
                    FieldUse::Create | FieldUse::RequiredOnCreate)),
        as(FieldRole::Job, creation(u"job_reference"_s, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Job"),
                                    FieldUse::Create | FieldUse::RequiredOnCreate)),
        creation(u"referrer"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Referrer"), FieldUse::Create | newer),

        // Withdrawn in 2016 (welcomekit/README.md 6.3): shown when returned, written only to an account that says it is
        // older.
        {.name = u"civility"_s,
         .readPath = u"profile.civility"_s,
         .kind = FieldKind::Text,
         .section = FieldSection::Creation,
         .label = QT_TRANSLATE_NOOP("Field", "Salutation"),
         .uses = FieldUse::LegacyCreate},
        {.name = u"origin"_s,
         .readPath = u"origin"_s,
         .kind = FieldKind::Text,
         .section = FieldSection::Creation,
         .label = QT_TRANSLATE_NOOP("Field", "Origin"),
         .role = FieldRole::Origin,
         .uses = FieldUse::LegacyCreate},
    };
    all += {
        as(FieldRole::StageName, beside(factField(u"stage_name"_s, u"stage.name"_s, FieldKind::Text,
                                                  QT_TRANSLATE_NOOP("Field", "Stage in Welcome Kit")))),
        factField(u"address"_s, u"profile.address"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Address")),
        factField(u"zip_code"_s, u"profile.zip_code"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Postal code")),
        factField(u"city"_s, u"profile.city"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "City")),
        factField(u"country_name"_s, u"profile.country_name"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Country")),
        factField(u"country_code"_s, u"profile.country_code"_s, FieldKind::Text,
                  QT_TRANSLATE_NOOP("Field", "Country code")),
        as(FieldRole::AvatarUrl, beside(factField(u"avatar_url"_s, u"profile.avatar_url"_s, FieldKind::Url,
                                                  QT_TRANSLATE_NOOP("Field", "Current avatar")))),
        beside(
            factField(u"resume_url"_s, u"resume_url"_s, FieldKind::Url, QT_TRANSLATE_NOOP("Field", "Current resume"))),
        beside(factField(u"resume_content_type"_s, u"resume_content_type"_s, FieldKind::Text,
                         QT_TRANSLATE_NOOP("Field", "Resume type"))),
        beside(
            factField(u"resume_size"_s, u"resume_size"_s, FieldKind::Bytes, QT_TRANSLATE_NOOP("Field", "Resume size"))),
        beside(factField(u"portfolio_url"_s, u"portfolio_url"_s, FieldKind::Url,
                         QT_TRANSLATE_NOOP("Field", "Current portfolio"))),
        beside(factField(u"portfolio_size"_s, u"portfolio_size"_s, FieldKind::Bytes,
                         QT_TRANSLATE_NOOP("Field", "Portfolio size"))),
        as(FieldRole::DashboardPath, beside(factField(u"modal_path"_s, u"modal_path"_s, FieldKind::Text,
                                                      QT_TRANSLATE_NOOP("Field", "Dashboard path")))),
        as(FieldRole::CreatedAt,
           factField(u"created_at"_s, u"created_at"_s, FieldKind::DateTime, QT_TRANSLATE_NOOP("Field", "Created"))),
        factField(u"updated_at"_s, u"updated_at"_s, FieldKind::DateTime, QT_TRANSLATE_NOOP("Field", "Updated")),
    };
    return all;
}

} // namespace

const FieldCatalog &FieldCatalog::welcomeKit()
{
    static const FieldCatalog catalog(u"Welcome Kit"_s, welcomeKitFields());
    return catalog;
}

} // namespace vivier
