// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "ats/atsprofile.h"
#include "http/httpclient.h"

#include <QCoroTask>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <stop_token>

namespace vivier {

/// What a token or key was seen to be allowed. No call lists its rights, so they are learnt by trying
/// (welcomekit/README.md and instaview/README.md, section 2).
struct ConnectionLine
{
    enum class Outcome {
        Works,
        MissingScope, ///< 403: `scope` is what to ask for
        Failed,       ///< anything else; `text` says what and what to do
        NotTried,     ///< `text` says why
    };
    Right right = Right::Identity;
    Outcome outcome = Outcome::NotTried;
    QString scope; ///< the right in the ATS's own word ("jobs_r", "read:jobs")
    QString name;  ///< for the recruiter: what it opens, "Jobs and stages"
    QString text;  ///< for the recruiter: what was found, or what is missing and what follows from it
};

struct ConnectionReport
{
    const AtsProfile *ats = nullptr; ///< whose words the sentences are in; never null in a report that was given
    QString displayName;             ///< who you are, or the company; empty when the ATS did not tell
    QList<ConnectionLine> lines;
    /// Of an ATS with companies: those that the key sees (instaview/README.md, row 29). Empty: it did not tell.
    QList<Organization> companies;
    QString company;        ///< the id of the one that the rest was asked of; "" when none was chosen
    bool refused = false;   ///< 401: the token or key is wrong
    bool cancelled = false; ///< stopped before its end
    QString problem;        ///< why nothing could be tried, or the first thing that failed; empty when all is well

    std::optional<ApiError> error; ///< the first failure that is not a missing scope

    const ConnectionLine *line(Right right) const;
    /// Several companies, and none of them is the account's: nothing else was tried.
    bool needsCompany() const { return companies.size() > 1 && company.isEmpty(); }
    /// The token was taken and nothing failed; a missing scope may still narrow what can be done.
    bool works() const;
    QString summary() const; ///< one sentence for the recruiter
};

/// Tries `token` against the ATS of the account. Reads only: whether it may write cannot be learnt without writing.
/// Ends early on a wrong token, on a failure that would meet every other request too, and when `stop` fires. Who we
/// are, organizations, the jobs of the first one, and one candidate of its first job (of all, where the ATS lists
/// across jobs) and one move. Where keys are for companies: these instead of the first two, and the rest of the
/// account's company, of the only one, or of none when the key sees several and the account's is not among them.
/// `options`: of the connection, see connectionOptions().
QCoro::Task<ConnectionReport> checkConnection(Account account, QString token, HttpOptions options,
                                              std::stop_token stop);

} // namespace vivier

Q_DECLARE_METATYPE(vivier::ConnectionReport)
