// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "candidate/merge.h"
#include "candidate/sendoutcome.h"
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

/// What the ATS's answer says about one field that was sent, or (Unsent, `sent` is unknown) changed all the same.
struct FieldCheck
{
    using FieldResult = vivier::FieldResult;
    QString field;
    FieldResult verdict = FieldResult::Confirmed;
    Value sent, answered;
};

struct SendReport
{
    QString key; ///< the draft's key when it left
    SendOutcome outcome = SendOutcome::Waiting;
    /// The fields that were settled, with their edit counters; for afterSending(). Not empty either when only a part
    /// was accepted and the rest ended as `outcome` says.
    Draft sent;
    std::optional<Candidate> snapshot; ///< the newest the ATS said, also when nothing was written
    QList<FieldPlan> plan;             ///< of an update that got as far as the merge
    QList<FieldCheck> checks;
    QList<Problem> problems;  ///< NotReady; Unsure: the fields that may have arrived
    QList<Candidate> matches; ///< AlreadyThere
    /// Fields that were not sent but came back emptied: a full replacement where a partial update is documented.
    /// Writing is stopped since, see Store::writesStopped().
    QStringList emptiedByAts;
    std::optional<ApiError> error;
    std::optional<StoreError> storeError;

    /// Writing to this account is stopped, by this send or before.
    bool writesStopped() const { return outcome == SendOutcome::Stopped || !emptiedByAts.isEmpty(); }
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
