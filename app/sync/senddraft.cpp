#include "sync/senddraft.h"

#include "sync/createcandidate.h"
#include "sync/receipt.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier {

namespace {

bool mayLeave(const QList<Problem> &problems, const SendOptions &options)
{
    return std::ranges::none_of(problems, [&](const Problem &problem) {
        return problem.weight == Problem::Weight::Blocks || !options.confirmed;
    });
}

/// The answer was lost: what does the candidate look like now? Gives the snapshot when every readable field that was
/// sent has arrived. With write-only fields alone nothing can be seen, and the PUT is harmless to repeat.
QCoro::Task<std::optional<Candidate>> settleByReading(SyncContext context, QString reference, FieldValues sent,
                                                      std::stop_token stop)
{
    const auto read = co_await context.ats->candidate(reference, stop);
    if (!read)
        co_return std::nullopt;
    bool seen = false;
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        const Field *field = context.ats->catalog().find(it.key());
        if (!field || field->isWriteOnly())
            continue;
        if (!sameValue(*field, it.value(), read->value(it.key())))
            co_return std::nullopt;
        seen = true;
    }
    co_return seen ? std::optional(*read) : std::nullopt;
}

QCoro::Task<SendReport> sendUpdate(SyncContext context, Draft draft, SendReport report, std::stop_token stop)
{
    const auto read = co_await context.ats->candidate(draft.key, stop);
    if (!read) {
        report.error = read.error();
        report.fate = read.error().kind == ApiError::Kind::NotFound ? Fate::Rejected : Fate::Kept;
        co_return report;
    }
    const Candidate &theirs = *read;
    report.snapshot = theirs;
    const MergePlan plan = planMerge(draft, theirs, context.ats->catalog());
    report.plan = plan.fields;
    if (plan.hasConflict()) {
        report.fate = Fate::Conflict;
        const QList<Candidate> snapshots{theirs}; // named: GCC 12 cannot keep a braced list across co_await
        const Done saved = co_await context.store->saveCandidates(context.accountId, snapshots);
        if (!saved)
            report.storeError = saved.error();
        co_return report;
    }

    const FieldValues changes = plan.toSend();
    Candidate answer = theirs;
    if (!changes.isEmpty()) {
        const auto written = co_await context.ats->update(draft.key, changes, stop);
        if (written) {
            answer = *written;
        } else {
            report.error = written.error();
            if (!written.error().maybeApplied) {
                report.fate = written.error().kind == ApiError::Kind::Rejected ? Fate::Rejected : Fate::Kept;
                co_return report;
            }
            const auto settled = co_await settleByReading(context, draft.key, changes, stop);
            if (!settled) {
                report.fate = Fate::Unknown;
                co_return report;
            }
            answer = *settled;
        }
        // A PUT's answer has no tags (welcome-kit.md section 10, row 5): only another read shows what was stored.
        const bool unseen = std::ranges::any_of(changes.keys(), [&](const QString &name) {
            const Field *field = context.ats->catalog().find(name);
            return field && !field->isWriteOnly() && answer.value(name).isUnknown();
        });
        if (unseen) {
            if (const auto again = co_await context.ats->candidate(draft.key, stop))
                answer = *again;
        }
        report.emptiedByAts = emptiedFields(context.ats->catalog(), theirs, changes, answer);
    }
    answer.keepUnknownFrom(theirs);
    report.error.reset();
    co_return co_await settle(context, draft, changes, theirs, answer, std::move(report));
}

} // namespace

QCoro::Task<SendReport> sendDraft(SyncContext context, Draft draft, SendOptions options, std::stop_token stop)
{
    SendReport report;
    report.key = draft.key;
    report.problems = validate(draft, context.ats->catalog());
    if (!mayLeave(report.problems, options)) {
        report.fate = Fate::NotReady;
        co_return report;
    }
    if (draft.isNew())
        co_return co_await createCandidate(context, draft, options, std::move(report), stop);
    co_return co_await sendUpdate(context, draft, std::move(report), stop);
}

} // namespace vivier
