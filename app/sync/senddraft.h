#pragma once

#include "ats/ats.h"
#include "candidate/merge.h"
#include "candidate/validation.h"
#include "http/clock.h"
#include "store/store.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace vivier {

/// Where requests go and where their outcome is kept. Shared by every sequence of requests, so that none can resume on
/// a dead object.
struct SyncContext
{
    QString accountId;
    std::shared_ptr<Ats> ats;
    std::shared_ptr<Store> store;
    std::shared_ptr<Clock> clock = Clock::system();
};

/// How a send ended. Whatever it is, nothing that was typed is lost: unless Accepted, the draft is still there.
enum class Fate {
    Accepted,
    Rejected, ///< the ATS read it and said no; `error` holds its words
    Conflict, ///< a field changed on both sides; nothing was written
    /// A create found candidates who may be it already (Ats::lookAlikes), or one that was lost before was looked for
    /// and not found, and is the recruiter's to repeat (no `matches`); nothing was written.
    AlreadyThere,
    NotReady,    ///< a problem blocks sending; nothing was asked of the network
    Kept,        ///< it did not get through (offline, no token, server fault); certainly not applied
    Unknown,     ///< the answer was lost and reading could not settle it: the next attempt looks first
    Gone,        ///< 404: the ATS has no such candidate any more, or the token may not see it; nothing was written
    Moved,       ///< the ATS moved the candidate to another job since our snapshot; nothing was written
    Unsure,      ///< a send-once field (comment, document) may have arrived: the recruiter looks and decides
    StoreFailed, ///< the outcome could not be written to disk; `storeError` says why
};

/// What the ATS's answer says about one field that was sent.
struct FieldCheck
{
    using Verdict = vivier::Verdict;
    QString field;
    Verdict verdict = Verdict::Confirmed;
    Value sent, answered;
};

struct SendReport
{
    QString key; ///< the draft's key when it left
    Fate fate = Fate::Kept;
    /// The fields that were settled, with their edit counters; for afterSending(). Not empty either when only a part
    /// was accepted and the rest ended as `fate` says.
    Draft sent;
    std::optional<Candidate> snapshot; ///< the newest the ATS said, also when nothing was written
    QList<FieldPlan> plan;             ///< of an update that got as far as the merge
    QList<FieldCheck> checks;
    QList<Problem> problems;  ///< NotReady; Unsure: the fields that may have arrived
    QList<Candidate> matches; ///< AlreadyThere
    /// Fields that were not sent but came back emptied: a full replacement where a partial update is documented.
    /// Writing is stopped since (welcome-kit.md section 10, row 2).
    QStringList emptiedByAts;
    bool writesStopped = false; ///< to this account, by this send or before: see Store::writesStopped()
    std::optional<ApiError> error;
    std::optional<StoreError> storeError;
};

struct SendOptions
{
    bool confirmed = false;    ///< the recruiter agreed to problems of weight Confirm
    bool createAnyway = false; ///< the recruiter saw those who may be the same
    QString run;               ///< for the journal: one id for all drafts that were sent together
    /// A create whose answer was lost and that is still not found is the recruiter's from now on (AlreadyThere); else
    /// it is to be looked for again (Unknown). See isLastLook().
    bool lastLook = false;
};

/// Whether none of the problems stops it.
bool mayLeave(const QList<Problem> &problems, const SendOptions &options);

/// Sends one draft, unless writing to the account is stopped: read → merge → write only the changed fields → check the
/// answer field by field → journal, snapshot and draft in one transaction. Two requests for an update, one more when
/// tags were sent (a PUT's answer lacks them); a create first looks who may be it already; what creating does not take
/// follows as an update, from the outbox. Send-once fields follow, each with a request of its own that is noted durably
/// before it leaves; one that was noted before is never sent again here (Unsure). The draft must be on disk as given
/// before the call.
QCoro::Task<SendReport> sendDraft(SyncContext context, Draft draft, SendOptions options, std::stop_token stop);

} // namespace vivier
