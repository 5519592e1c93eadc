// SPDX-License-Identifier: MIT
#include "ats/atsprofile.h"
#include "ats/welcomekit/welcomekit.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

const AtsProfile &welcomeKitProfile()
{
    static const AtsProfile profile{
        .id = u"welcomekit"_s,
        .name = FieldCatalog::welcomeKit().atsName(),
        .defaultUrl = QUrl(u"https://www.welcomekit.co/api/v1/external"_s),
        .catalog = &FieldCatalog::welcomeKit(),
        .make = [](const Account &account, const QString &token, const HttpOptions &options) -> std::unique_ptr<Ats> {
            return std::make_unique<WelcomeKit>(account, token, options);
        },
        // welcomekit/README.md, section 2 and row 18.
        .rights = {{.right = Right::Identity,
                    .scope = u"me_r"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Your name"),
                    .loss = QT_TRANSLATE_NOOP("AtsProfile", "Your name cannot be shown.")},
                   {.right = Right::Organizations,
                    .scope = u"organizations_r"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Organizations"),
                    .loss =
                        QT_TRANSLATE_NOOP("AtsProfile", "Enter the references of your organizations in the account.")},
                   {.right = Right::Jobs,
                    .scope = u"jobs_r"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Jobs and stages"),
                    .loss = QT_TRANSLATE_NOOP("AtsProfile", "Jobs and their stages cannot be listed.")},
                   {.right = Right::ReadCandidates,
                    .scope = u"candidates_r"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Reading candidates"),
                    .loss = QT_TRANSLATE_NOOP("AtsProfile", "Candidates cannot be read.")},
                   {.right = Right::Moves,
                    .scope = u"moves_r"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Moves between stages"),
                    .loss =
                        QT_TRANSLATE_NOOP("AtsProfile", "Time in a stage is counted from when Vivier first saw it.")},
                   {.right = Right::WriteCandidates,
                    .scope = u"candidates_rw"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Changing candidates")}},
        .documentsScope = u"documents_r"_s,
        .emailsScope = u"emails_r"_s,
        .secret = SecretKind::Token,
        .hasOrganizations = true,
        .cardName = QT_TRANSLATE_NOOP("AtsProfile", "&Welcome Kit"),
        .cardLine = QT_TRANSLATE_NOOP("AtsProfile", "Token from the vendor"),
        .secretMissing = QT_TRANSLATE_NOOP("AtsProfile", "Enter the token that Welcome Kit's support gave you."),
        .olderApi = QT_TRANSLATE_NOOP("AtsProfile", "O&lder Welcome Kit API"),
        .olderApiHint = QT_TRANSLATE_NOOP(
            "AtsProfile",
            "Also sends salutation and origin when a candidate is created, as the API of 2016 accepted them."),
        .fieldHelp = QT_TRANSLATE_NOOP("AtsProfile", "tag_list=a,b replaces all tags. archived=true|false. "
                                                     "job_stage_id=ID or the stage's name.\n"),
    };
    return profile;
}

} // namespace vivier
