// SPDX-License-Identifier: MIT
#include "candidate/fieldcatalog.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 100;
constexpr qsizetype mostJobs = 50;
constexpr qsizetype cvLength = 50'000;

/// Nothing but gender may be sent as null, and "" breaks the rules of email and phone: they cannot be taken back
/// (instaview/README.md, row 14).
QList<Field> profileFields()
{
    return {
        {.name = u"firstName"_s,
         .readPath = u"firstName"_s,
         .section = FieldSection::Profile,
         .label = QT_TRANSLATE_NOOP("Field", "First name"),
         .role = FieldRole::FirstName,
         .uses = editableUses | FieldUse::RequiredOnCreate,
         .maxLength = nameLength},
        {.name = u"lastName"_s,
         .readPath = u"lastName"_s,
         .section = FieldSection::Profile,
         .label = QT_TRANSLATE_NOOP("Field", "Last name"),
         .role = FieldRole::LastName,
         .uses = editableUses | FieldUse::RequiredOnCreate,
         .maxLength = nameLength},
        {.name = u"email"_s,
         .readPath = u"email"_s,
         .kind = FieldKind::Email,
         .section = FieldSection::Profile,
         .label = QT_TRANSLATE_NOOP("Field", "Email"),
         .role = FieldRole::Email,
         .uses = editableUses | FieldUse::EitherOnCreate,
         .takesAnyEmail = true}, // instaview/README.md, row 34
        {.name = u"phoneNumber"_s,
         .readPath = u"phoneNumber"_s,
         .kind = FieldKind::Phone,
         .section = FieldSection::Profile,
         .label = QT_TRANSLATE_NOOP("Field", "Phone"),
         .role = FieldRole::Phone,
         .uses = editableUses | FieldUse::EitherOnCreate,
         .isE164 = true},
        {.name = u"gender"_s,
         .readPath = u"gender"_s,
         .kind = FieldKind::Choice,
         .section = FieldSection::Profile,
         .label = QT_TRANSLATE_NOOP("Field", "Gender"),
         .uses = FieldUse::Update,
         .clearRule = ClearRule::SendNull,
         .choices = {{.value = u"female"_s, .label = QT_TRANSLATE_NOOP("Field", "Female")},
                     {.value = u"male"_s, .label = QT_TRANSLATE_NOOP("Field", "Male")}},
         .emptyLabel = QT_TRANSLATE_NOOP("Field", "Automatic"),
         .onceSeen = true},
        {.name = u"gdprExpiryDate"_s,
         .readPath = u"gdprExpiryDate"_s,
         .kind = FieldKind::Date,
         .section = FieldSection::Profile,
         .label = QT_TRANSLATE_NOOP("Field", "GDPR expiry"),
         .uses = editableUses | FieldUse::RequiredOnCreate,
         .mustBeFuture = true},
    };
}

QList<Field> pipelineFields()
{
    return {
        // The five of the enum; the prose of the same page speaks of others (instaview/README.md, row 4).
        {.name = u"status"_s,
         .readPath = u"status"_s,
         .kind = FieldKind::Choice,
         .section = FieldSection::Pipeline,
         .label = QT_TRANSLATE_NOOP("Field", "Status"),
         .role = FieldRole::Status,
         .uses = FieldUse::Update,
         .choices = {{.value = u"UNDEFINED"_s, .label = QT_TRANSLATE_NOOP("Field", "Undefined")},
                     {.value = u"APPLIED"_s, .label = QT_TRANSLATE_NOOP("Field", "Applied")},
                     {.value = u"IN_PROCESS"_s, .label = QT_TRANSLATE_NOOP("Field", "In process")},
                     {.value = u"ACCEPTED"_s, .label = QT_TRANSLATE_NOOP("Field", "Accepted"), .risky = true},
                     {.value = u"REJECTED"_s, .label = QT_TRANSLATE_NOOP("Field", "Rejected"), .risky = true}}},
        {.name = u"jobIds"_s,
         .readPath = u"jobIds"_s,
         .kind = FieldKind::Jobs,
         .section = FieldSection::Pipeline,
         .label = QT_TRANSLATE_NOOP("Field", "Jobs"),
         .role = FieldRole::Jobs,
         .uses = editableUses, // without any job: in the pool (row 24)
         .clearRule = ClearRule::AskFirst,
         .maxLength = mostJobs},
    };
}

QList<Field> instaViewFields()
{
    QList<Field> all = profileFields() + pipelineFields();
    all += {
        // What comes back is anonymised, and is never sent: it would take the place of the source (row 7).
        {.name = u"cv"_s,
         .kind = FieldKind::Replacement,
         .section = FieldSection::Cv,
         .label = QT_TRANSLATE_NOOP("Field", "CV text"),
         .uses = FieldUse::Update,
         .readability = Readability::WriteOnly,
         .returnedAs = u"anonymizedCv"_s,
         .maxLength = cvLength,
         .onceSeen = true},
        {.name = u"anonymizedCv"_s,
         .readPath = u"cv"_s,
         .kind = FieldKind::LongText,
         .section = FieldSection::Companion,
         .label = QT_TRANSLATE_NOOP("Field", "CV without names")},
        {.name = u"metadata"_s,
         .readPath = u"metadata"_s,
         .kind = FieldKind::Metadata,
         .section = FieldSection::Metadata,
         .label = QT_TRANSLATE_NOOP("Field", "Metadata"),
         .role = FieldRole::Metadata,
         .uses = editableUses,
         .clearRule = ClearRule::SendEmpty},

        factField(u"overallRating"_s, u"overallRating"_s, FieldKind::Number,
                  QT_TRANSLATE_NOOP("Field", "Overall rating")),
        factField(u"analysisCount"_s, u"analysisCount"_s, FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Analyses")),
        factField(u"interviewCount"_s, u"interviewCount"_s, FieldKind::Number,
                  QT_TRANSLATE_NOOP("Field", "Interviews")),
        factField(u"createdAt"_s, u"createdAt"_s, FieldKind::DateTime, QT_TRANSLATE_NOOP("Field", "Created")),
        factField(u"updatedAt"_s, u"updatedAt"_s, FieldKind::DateTime, QT_TRANSLATE_NOOP("Field", "Updated")),
        // Paths that may not exist yet: shown, never followed (row 13).
        factField(u"analysesLink"_s, u"links.analyses"_s, FieldKind::Text,
                  QT_TRANSLATE_NOOP("Field", "Path of analyses")),
        factField(u"interviewsLink"_s, u"links.interviews"_s, FieldKind::Text,
                  QT_TRANSLATE_NOOP("Field", "Path of interviews")),
    };
    for (Field &field : all) {
        if (field.name == "createdAt"_L1)
            field.role = FieldRole::CreatedAt;
        field.mayBeFraction = field.name == "overallRating"_L1;
    }
    return all;
}

} // namespace

const FieldCatalog &FieldCatalog::instaView()
{
    static const FieldCatalog catalog(u"InstaView"_s, instaViewFields());
    return catalog;
}

} // namespace vivier
