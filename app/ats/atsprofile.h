// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"
#include "candidate/fieldcatalog.h"
#include "http/httpclient.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

namespace vivier {

class Ats;

/// What a token or API key may be allowed to do, whatever an ATS calls it.
enum class Right {
    Identity, ///< to say for whom the account speaks: a person, or a company where accounts have companies
    Organizations,
    Jobs,
    ReadCandidates,
    Moves, ///< to know since when somebody is in a stage
    WriteCandidates,
};

/// What opens an account. The sentences about each are whole ones, since the two words differ in more than themselves
/// in most languages.
enum class SecretKind {
    Token, ///< of a person
    Key,   ///< "API key", of a company or a program
};

/// A right in the ATS's own words.
struct AtsRight
{
    Right right = Right::Identity;
    QString scope;         ///< as its vendor is asked for it: "jobs_r", "read:jobs"
    const char *name = ""; ///< what it opens, for the recruiter: "Jobs and stages"
    const char *loss = ""; ///< what is not possible without it; "": it cannot be tried without changing something
};

/// All in which ATSs differ outside of their folders in ats/: one for each, which lives as long as the program. The
/// texts are English source texts of the context "AtsProfile": see text().
struct AtsProfile
{
    QString id;      ///< how accounts name it, on disk and on the command line; never another
    QString name;    ///< the same as its catalog's; not translated
    QUrl defaultUrl; ///< the documented production address
    const FieldCatalog *catalog = nullptr;
    /// What speaks for an account of it; never null.
    std::unique_ptr<Ats> (*make)(const Account &account, const QString &token, const HttpOptions &options) = nullptr;

    /// In the order in which a test of the connection tries them.
    QList<AtsRight> rights;
    /// What reading these of a candidate needs; "": it has none. Asked for only when they are looked at.
    QString documentsScope = {};
    QString emailsScope = {};
    SecretKind secret = SecretKind::Token;
    QString secretPrefix;          ///< what every token or key begins with; "": not documented
    QString suspendedCode;         ///< of a 401: the key is suspended, and not wrong; "": none is documented
    bool hasCompanies = false;     ///< a key may be for several companies: Account::company
    bool hasOrganizations = false; ///< that a token may not list: Account::organizations
    bool tellsLimits = false;      ///< each answer says how many requests are left

    const char *cardName = "";      ///< `name` with a mnemonic
    const char *cardLine = "";      ///< what opens an account, and from where
    const char *secretMissing = ""; ///< what to enter, while nothing is
    const char *secretHint = "";    ///< where to find it; "": nothing more to say
    const char *olderApi = "";      ///< with a mnemonic: Account::olderApi; "": there is no older API
    const char *olderApiHint = "";
    const char *fieldHelp = ""; ///< how the command line takes the values of its fields; ends with a line feed

    QString text(const char *source) const;   ///< in the recruiter's language; "" of ""
    const AtsRight *right(Right right) const; ///< nullptr: it knows none
    /// "" when it knows none. Where organizations have no right of their own it is that of the identity.
    QString scope(Right right) const;

    /// In the order to offer them.
    static const QList<const AtsProfile *> &all();
    static const AtsProfile *find(const QString &id); ///< nullptr: this program does not know it
    /// For an ATS that this program does not know: called "?", without fields and `make`.
    static const AtsProfile &of(const Account &account);
    /// One more, before anything else asks. It must stay.
    static void add(const AtsProfile *profile);
};

const AtsProfile &welcomeKitProfile();
const AtsProfile &instaViewProfile();

} // namespace vivier
