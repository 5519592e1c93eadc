// SPDX-License-Identifier: MIT
#include "ats/atsprofile.h"
#include "ats/instaview/instaview.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

const AtsProfile &instaViewProfile()
{
    static const AtsProfile profile{
        .id = u"instaview"_s,
        .name = FieldCatalog::instaView().atsName(),
        .defaultUrl = QUrl(u"https://api.instaview.sk"_s),
        .catalog = &FieldCatalog::instaView(),
        .make = [](const Account &account, const QString &token, const HttpOptions &options) -> std::unique_ptr<Ats> {
            return std::make_unique<InstaView>(account, token, options);
        },
        // instaview/README.md, section 2. A key stands for a company.
        .rights = {{.right = Right::Identity,
                    .scope = u"read:companies"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Company"),
                    .loss = QT_TRANSLATE_NOOP("AtsProfile", "The company's name cannot be shown.")},
                   {.right = Right::Jobs,
                    .scope = u"read:jobs"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Jobs"),
                    .loss = QT_TRANSLATE_NOOP("AtsProfile", "Jobs cannot be listed.")},
                   {.right = Right::ReadCandidates,
                    .scope = u"read:candidates"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Reading candidates"),
                    .loss = QT_TRANSLATE_NOOP("AtsProfile", "Candidates cannot be read.")},
                   {.right = Right::WriteCandidates,
                    .scope = u"write:candidates"_s,
                    .name = QT_TRANSLATE_NOOP("AtsProfile", "Changing candidates")}},
        .secret = SecretKind::Key,
        .secretPrefix = u"sk_"_s, // the rest of its form is not documented (row 31)
        .suspendedCode = u"API_KEY_SUSPENDED"_s,
        .hasCompanies = true,
        .tellsLimits = true, // section 5
        .cardName = QT_TRANSLATE_NOOP("AtsProfile", "Inst&aView"),
        .cardLine = QT_TRANSLATE_NOOP("AtsProfile", "API key from its dashboard"),
        .secretMissing = QT_TRANSLATE_NOOP("AtsProfile", "Enter the API key of your InstaView dashboard."),
        .secretHint = QT_TRANSLATE_NOOP("AtsProfile",
                                        "From Settings → API Keys in the InstaView dashboard; it is shown only once."),
        .fieldHelp = QT_TRANSLATE_NOOP(
            "AtsProfile",
            "status=APPLIED and gender=female|male: one of the documented values; --clear gender is "
            "automatic.\njobIds=JOB,JOB replaces all jobs (references or exact titles); --clear jobIds removes them "
            "all, and is\n  sent with --yes only. gdprExpiryDate=2031-01-31. phoneNumber=: a national number is read "
            "in the account's\n  phone region. cv=TEXT, or cv=@FILE: the text of a PDF, DOCX, ODT, DOC or text file, "
            "read here.\nmetadata={…} replaces the whole object. metadata.KEY=VALUE and --clear metadata.KEY change "
            "one key, and\n  metadata.A.B one inside an object: a VALUE that is JSON (1.10, true, null, \"007\", "
            "[1,2], {\"a\":1}) is taken\n  as written, anything else is text. A key that contains a dot can be given "
            "only in the whole object.\n"),
    };
    return profile;
}

} // namespace vivier
