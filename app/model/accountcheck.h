#pragma once

#include "ats/ats.h"

#include <QCoroTask>
#include <QList>
#include <QMetaType>
#include <QString>

#include <memory>
#include <stop_token>

namespace vivier {

/// What a token was seen to be allowed. No call lists the scopes of a token, so they are learnt by trying
/// (welcome-kit.md section 2).
struct ConnectionLine
{
    enum class Feature { Identity, Organizations, Jobs, ReadCandidates, WriteCandidates };
    enum class Outcome {
        Works,
        MissingScope, ///< 403: `scope` is what to ask the ATS's vendor for
        Failed,       ///< anything else; `text` says what and what to do
        NotTried,     ///< `text` says why
    };
    Feature feature = Feature::Identity;
    Outcome outcome = Outcome::NotTried;
    QString scope; ///< the scope that the feature needs, in the ATS's own word ("jobs_r")
    QString text;  ///< for the recruiter: what was found, or what is missing and what follows from it

    QString name() const; ///< for the recruiter: "Jobs and stages"
};

struct ConnectionReport
{
    QString displayName; ///< who you are; empty when the ATS did not tell
    QList<ConnectionLine> lines;
    bool refused = false;   ///< 401: the token is wrong
    bool cancelled = false; ///< stopped before its end
    QString problem;        ///< why nothing could be tried, or the first thing that failed; empty when all is well

    const ConnectionLine *line(ConnectionLine::Feature feature) const;
    /// The token was taken and nothing failed; a missing scope may still narrow what can be done.
    bool works() const;
    QString summary() const; ///< one sentence for the recruiter
};

/// Asks the ATS who we are, for organizations, the jobs of the first one and one candidate of its first job. Reads
/// only: whether the token may write cannot be learnt without writing. Ends early on a wrong token, on a failure that
/// would meet every other request too, and when `stop` fires. `ats` is kept until then.
QCoro::Task<ConnectionReport> checkConnection(std::shared_ptr<Ats> ats, std::stop_token stop);

} // namespace vivier

Q_DECLARE_METATYPE(vivier::ConnectionReport)
