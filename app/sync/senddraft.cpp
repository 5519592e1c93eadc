// SPDX-License-Identifier: MIT
#include "sync/senddraft.h"

#include "candidate/timeinstage.h"
#include "sync/createcandidate.h"
#include "sync/receipt.h"
#include "sync/sendonce.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier {

namespace {

/// Whether every readable field that was sent is there now. With write-only fields alone nothing can be seen.
bool hasArrived(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &now)
{
    bool seen = false;
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        if (!field || field->isWriteOnly())
            continue;
        if (!sameValue(*field, it.value(), now.value(it.key())))
            return false;
        seen = true;
    }
    return seen;
}

/// An update that may have been applied and that a read does not show. What HTTP calls a refusal, documented or not,
/// the read confirms: the ATS's words are for the recruiter. After all else it is looked for again and sent once more,
/// as an update is harmless to repeat.
SendReport notArrived(SendReport report)
{
    ApiError &error = *report.error;
    switch (error.kind) {
    case ApiError::Kind::Rejected:
    case ApiError::Kind::NotFound: // the read found the candidate
        report.outcome = SendOutcome::Rejected;
        break;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Cancelled:
        report.outcome = outcomeOf(error.kind);
        break;
    default:
        report.outcome = SendOutcome::Lost;
        return report;
    }
    error.maybeApplied = false;
    return report;
}

/// Writes the changes and reads what became of them. The report has an error when they were not accepted.
struct Written
{
    SendReport report;
    Candidate answer;
};

QCoro::Task<Written> write(SyncContext context, FieldValues changes, Candidate theirs, SendReport report,
                           std::stop_token stop)
{
    const FieldCatalog &catalog = context.ats->catalog();
    Written outcome{.report = std::move(report), .answer = theirs};
    const auto written = co_await context.ats->update(theirs.reference, changes, stop);
    if (written) {
        outcome.answer = *written;
    } else {
        outcome.report.error = written.error();
        if (!written.error().maybeApplied) {
            outcome.report.outcome = outcomeOf(written.error().kind);
            co_return outcome;
        }
        if (written.error().kind == ApiError::Kind::RateLimited) { // asked not to ask: the next attempt reads first
            outcome.report.outcome = SendOutcome::Pause;
            co_return outcome;
        }
        const auto read = co_await context.ats->candidate(theirs.reference, stop);
        if (!read) {
            outcome.report.outcome = SendOutcome::Lost;
            co_return outcome;
        }
        if (!hasArrived(catalog, changes, *read)) {
            outcome.report = notArrived(std::move(outcome.report));
            co_return outcome;
        }
        outcome.answer = *read;
    }
    // A PUT's answer has no tags (welcomekit/README.md, row 5): only another read shows what was stored.
    if (isAnyUnseen(catalog, changes, outcome.answer)) {
        const auto again = co_await context.ats->candidate(theirs.reference, stop);
        if (again)
            outcome.answer = *again;
    }
    outcome.report.emptiedByAts = emptiedFields(catalog, theirs, changes, outcome.answer);
    outcome.report.error.reset();
    co_return outcome;
}

/// Written and accepted, but what became of it could not be read: that is not "kept as it was".
QList<FieldCheck> unseenIn(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &answer)
{
    QList<FieldCheck> unseen;
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        if (field && !field->isWriteOnly() && answer.value(it.key()).isUnknown())
            unseen.append({.field = it.key(), .verdict = FieldResult::NotReturned, .sent = it.value()});
    }
    return unseen;
}

/// What both sides changed may be too much together.
QList<Problem> problemsOf(const MergePlan &plan, const FieldCatalog &catalog, const QDate &today)
{
    QList<Problem> problems;
    for (const FieldPlan &field : plan.fields) {
        if (field.outcome != MergeOutcome::Merged)
            continue;
        if (const auto problem = validate(*catalog.find(field.field), field.result, false, today))
            problems.append(*problem);
    }
    return problems;
}

/// Keeps what was read of a candidate to which nothing is written.
QCoro::Task<SendReport> keepSnapshot(SyncContext context, Candidate theirs, SendReport report)
{
    const QList<Candidate> snapshots{theirs}; // named: GCC 12 cannot keep a braced list across co_await
    const Done saved = co_await context.store->saveCandidates(context.accountId, snapshots);
    if (!saved)
        report.storeError = saved.error();
    co_return report;
}

QCoro::Task<SendReport> sendUpdate(SyncContext context, Draft draft, SendOptions options, SendReport report,
                                   std::stop_token stop)
{
    const FieldCatalog &catalog = context.ats->catalog();
    const auto known = co_await context.store->candidate(context.accountId, draft.key);
    if (!known) {
        report.storeError = known.error();
        report.outcome = SendOutcome::Disk;
        co_return report;
    }
    const auto read = co_await context.ats->candidate(draft.key, stop);
    if (!read) {
        report.error = read.error();
        report.outcome = outcomeOf(read.error().kind);
        co_return report;
    }
    Candidate theirs = *read;
    if (*known)
        theirs.keepUnknownFrom(**known); // as the store and the window do, so that all ask about the same conflicts
    report.snapshot = theirs;
    const bool moved = *known && !(*known)->jobReference.isEmpty() && !theirs.jobReference.isEmpty() &&
                       (*known)->jobReference != theirs.jobReference;
    const MergePlan plan = planMerge(draft, theirs, catalog);
    report.plan = plan.fields;
    if (moved || plan.hasConflict()) {
        report.outcome = moved ? SendOutcome::Moved : SendOutcome::Conflict;
        co_return co_await keepSnapshot(context, theirs, std::move(report));
    }

    report.problems = problemsOf(plan, catalog, latestDay(context.clock->now()));
    if (!report.problems.isEmpty()) {
        report.outcome = SendOutcome::NotReady;
        co_return co_await keepSnapshot(context, theirs, std::move(report));
    }

    Draft once = onlySendOnce(draft, catalog);
    if (!once.isEmpty()) {
        // The store knows of an earlier attempt even when the caller's copy of the draft is older than it.
        const auto onDisk = co_await context.store->draft(context.accountId, draft.key);
        if (!onDisk) {
            report.storeError = onDisk.error();
            report.outcome = SendOutcome::Disk;
            co_return report;
        }
        const Draft noted = onDisk->value_or(draft);
        for (auto it = once.fields.begin(); it != once.fields.end(); ++it) {
            if (!it->attemptedAt.isValid())
                it->attemptedAt = noted.fields.value(it.key()).attemptedAt;
        }
    }
    Draft whole = draft;
    FieldValues changes = plan.toSend();
    for (auto it = once.fields.cbegin(); it != once.fields.cend(); ++it) {
        whole.fields.remove(it.key());
        changes.remove(it.key());
    }
    Candidate answer = theirs;
    QList<FieldCheck> unseen;
    if (!changes.isEmpty()) {
        Written written = co_await write(context, changes, theirs, std::move(report), stop);
        report = std::move(written.report);
        if (report.error)
            co_return report;
        answer = written.answer;
        if (!report.emptiedByAts.isEmpty()) {
            // Before all else that is kept: whatever ends now, nothing is written to this account again by itself.
            const Done stopped = co_await context.store->setWritesStopped(context.accountId, true);
            if (!stopped)
                report.storeError = stopped.error();
        }
        unseen = unseenIn(catalog, changes, answer);
        answer.keepUnknownFrom(theirs);
        noteSentThere(answer, theirs, changes, catalog);
        for (const FieldCheck &check : std::as_const(unseen)) {
            answer.values.insert(check.field, check.sent);
            changes.remove(check.field);
        }
    }
    // What says already what we want: an earlier attempt brought it whose outcome was not kept, or a colleague did.
    Candidate before = theirs;
    for (const FieldPlan &field : plan.fields) {
        if (field.outcome == MergeOutcome::Same && whole.contains(field.field) && !field.base.isUnknown()) {
            const Field &described = *catalog.find(field.field);
            const Value was = withoutChange(described, field.base, field.mine, field.theirs);
            before.values.insert(field.field, was);
            changes.insert(field.field, field.theirs);
        }
    }
    if (!whole.isEmpty()) {
        Settlement settlement{
            .draft = whole, .sent = changes, .before = before, .answer = answer, .more = unseen, .run = options.run};
        report = co_await settle(context, std::move(settlement), std::move(report));
        if (report.outcome == SendOutcome::Disk || once.isEmpty())
            co_return report;
    }
    if (report.writesStopped()) {
        report.outcome = SendOutcome::Stopped; // writing must stop: what is left of the draft does not leave
        co_return report;
    }
    co_return co_await sendFieldsOnce(context, once, answer, options, std::move(report), stop);
}

} // namespace

bool mayLeave(const QList<Problem> &problems, const SendOptions &options)
{
    return std::ranges::none_of(problems, [&](const Problem &problem) {
        return problem.weight == Problem::Weight::Blocks || !options.confirmed;
    });
}

QCoro::Task<SendReport> sendDraft(SyncContext context, Draft draft, SendOptions options, std::stop_token stop)
{
    SendReport report;
    report.key = draft.key;
    const auto stopped = co_await context.store->writesStopped(context.accountId);
    if (!stopped || *stopped) {
        if (!stopped)
            report.storeError = stopped.error();
        report.outcome = stopped ? SendOutcome::Stopped : SendOutcome::Disk;
        co_return report;
    }
    if (draft.isNew()) // judges for itself: a create whose answer was lost is looked for whatever the draft says now
        co_return co_await createCandidate(context, draft, options, std::move(report), stop);
    report.problems = validate(draft, context.ats->catalog(), latestDay(context.clock->now()));
    if (!mayLeave(report.problems, options)) {
        report.outcome = SendOutcome::NotReady;
        co_return report;
    }
    report.problems.clear(); // confirmed
    co_return co_await sendUpdate(context, draft, options, std::move(report), stop);
}

} // namespace vivier
