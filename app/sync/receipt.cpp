#include "sync/receipt.h"

#include <QCoroFuture>

namespace vivier {

namespace {

using Verdict = FieldCheck::Verdict;

FieldCheck checkField(const Field &field, const Value &sent, const Candidate &before, const Candidate &answer)
{
    FieldCheck check{.field = field.name, .sent = sent, .answered = answer.value(field.name)};
    if (field.kind == FieldKind::RemoteFile) {
        const Value stored = answer.value(field.returnedAs);
        check.answered = stored;
        check.verdict = stored == before.value(field.returnedAs) ? Verdict::NotYet : Verdict::NotReturned;
    } else if (field.isWriteOnly() || check.answered.isUnknown()) {
        check.verdict = Verdict::NotReturned;
    } else if (sameValue(field, sent, check.answered)) {
        check.verdict = Verdict::Confirmed;
    } else {
        check.verdict = sameValue(field, before.value(field.name), check.answered) ? Verdict::Kept : Verdict::Changed;
    }
    return check;
}

} // namespace

QList<FieldCheck> checkAnswer(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &before,
                              const Candidate &answer)
{
    QList<FieldCheck> checks;
    for (const Field &field : catalog) {
        const auto it = sent.constFind(field.name);
        if (it != sent.cend())
            checks.append(checkField(field, it.value(), before, answer));
    }
    return checks;
}

QStringList emptiedFields(const FieldCatalog &catalog, const Candidate &before, const FieldValues &sent,
                          const Candidate &answer)
{
    QStringList emptied;
    for (const Field &field : catalog) {
        const bool ours = sent.contains(field.name) || !field.isEditable();
        if (!ours && before.value(field.name).isPresent() && answer.value(field.name).isEmpty())
            emptied.append(field.name);
    }
    return emptied;
}

QCoro::Task<SendReport> settle(SyncContext context, Draft draft, FieldValues sent, Candidate before, Candidate answer,
                               SendReport report)
{
    report.checks = checkAnswer(context.ats->catalog(), sent, before, answer);
    report.sent = draft;
    QList<JournalEntry> journal;
    for (const FieldCheck &check : std::as_const(report.checks)) {
        if (check.verdict == Verdict::Kept) {
            report.sent.fields.remove(check.field);
            continue;
        }
        journal.append({answer.reference, check.field, before.value(check.field), check.sent, context.now()});
    }
    const SentDraft outcome{.sent = report.sent, .snapshot = answer, .journal = journal};
    const auto stored = co_await context.store->applySent(context.accountId, outcome);
    report.snapshot = answer;
    report.fate = Fate::Accepted;
    if (!stored) {
        report.storeError = stored.error();
        report.fate = Fate::StoreFailed;
    }
    co_return report;
}

} // namespace vivier
