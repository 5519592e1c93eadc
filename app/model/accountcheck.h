#pragma once

#include "ats/ats.h"

#include <QCoroTask>
#include <QList>
#include <QMetaType>
#include <QString>

#include <stop_token>

namespace vivier {

/// What a token or key was seen to be allowed. No call lists its rights, so they are learnt by trying (welcome-kit.md
/// section 2, instaview.md section 2).
struct ConnectionLine
{
    /// InstaView has no Organizations: a key stands for a company, which is its Identity.
    enum class Feature { Identity, Organizations, Jobs, ReadCandidates, WriteCandidates };
    enum class Outcome {
        Works,
        MissingScope, ///< 403: `scope` is what to ask for
        Failed,       ///< anything else; `text` says what and what to do
        NotTried,     ///< `text` says why
    };
    AtsKind ats = AtsKind::WelcomeKit;
    Feature feature = Feature::Identity;
    Outcome outcome = Outcome::NotTried;
    QString scope; ///< the right that the feature needs, in the ATS's own word ("jobs_r", "read:jobs")
    QString text;  ///< for the recruiter: what was found, or what is missing and what follows from it

    QString name() const; ///< for the recruiter: "Jobs and stages"
};

struct ConnectionReport
{
    AtsKind ats = AtsKind::WelcomeKit;
    QString displayName; ///< who you are, or the company; empty when the ATS did not tell
    QList<ConnectionLine> lines;
    /// InstaView: the companies that the key sees (section 9, row 29). Empty: it did not tell.
    QList<Organization> companies;
    QString company;        ///< InstaView: the id of the one that the rest was asked of; "" when none was chosen
    bool refused = false;   ///< 401: the token or key is wrong
    bool cancelled = false; ///< stopped before its end
    QString problem;        ///< why nothing could be tried, or the first thing that failed; empty when all is well

    const ConnectionLine *line(ConnectionLine::Feature feature) const;
    /// Several companies, and none of them is the account's: nothing else was tried.
    bool needsCompany() const { return companies.size() > 1 && company.isEmpty(); }
    /// The token was taken and nothing failed; a missing scope may still narrow what can be done.
    bool works() const;
    QString summary() const; ///< one sentence for the recruiter
};

/// Tries `token` against the ATS of the account. Reads only: whether it may write cannot be learnt without writing.
/// Ends early on a wrong token, on a failure that would meet every other request too, and when `stop` fires. Welcome
/// Kit: who we are, organizations, the jobs of the first one and one candidate of its first job. InstaView: the
/// companies of the key, then the jobs and one candidate of the account's company, of the only one, or of none when the
/// key sees several and the account's is not among them.
QCoro::Task<ConnectionReport> checkConnection(Account account, QString token, std::stop_token stop);

} // namespace vivier

Q_DECLARE_METATYPE(vivier::ConnectionReport)
