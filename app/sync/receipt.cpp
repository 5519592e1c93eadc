// SPDX-License-Identifier: MIT
#include "sync/receipt.h"

#include "candidate/storedfile.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier {

namespace {

using FieldResult = FieldCheck::FieldResult;

FieldCheck checkField(const Field &field, const Value &sent, const Candidate &before, const Candidate &answer)
{
    FieldCheck check{.field = field.name, .sent = sent, .answered = answer.value(field.name)};
    if (field.kind == FieldKind::RemoteFile && !field.returnedAs.isEmpty()) {
        const StoredFile stored = storedFile(field, answer);
        const bool isNew = stored.isThere() && !isSameFile(stored, storedFile(field, before));
        check.answered = answer.value(field.returnedAs);
        check.verdict = isNew ? FieldResult::NotReturned : FieldResult::NotYet;
    } else if (field.isWriteOnly() || check.answered.isUnknown()) {
        check.verdict = FieldResult::NotReturned;
    } else if (sameValue(field, sent, check.answered)) {
        check.verdict = FieldResult::Confirmed;
    } else {
        check.verdict =
            sameValue(field, before.value(field.name), check.answered) ? FieldResult::Kept : FieldResult::Changed;
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

QList<FieldCheck> changedBesides(const FieldCatalog &catalog, const QStringList &checked, const Candidate &before,
                                 const Candidate &answer)
{
    QList<FieldCheck> checks;
    for (const Field &field : catalog) {
        const Value was = before.value(field.name);
        const Value is = answer.value(field.name);
        const bool isTold = field.isEditable() && !was.isUnknown() && !is.isUnknown();
        if (isTold && !checked.contains(field.name) && !sameValue(field, was, is))
            checks.append({.field = field.name, .verdict = FieldResult::Unsent, .sent = {}, .answered = is});
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

SendOutcome outcomeOf(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Offline:
    case Kind::NoAnswer:
    case Kind::TlsFailed:
    case Kind::TlsRefused:
    case Kind::InsecureUrl:
    case Kind::RedirectRefused: // as a hotel's log-in page does; the account's address may be mended meanwhile
        return SendOutcome::Network;
    case Kind::Unauthorized:
        return SendOutcome::Token;
    case Kind::NoToken:
        return SendOutcome::NoToken;
    case Kind::RateLimited:
    case Kind::Maintenance:
        return SendOutcome::Pause;
    case Kind::ServerFault:
    case Kind::Malformed:
    case Kind::TooLarge:
        return SendOutcome::Fault;
    case Kind::Forbidden:
        return SendOutcome::Forbidden;
    case Kind::NotFound:
        return SendOutcome::Gone;
    case Kind::Rejected:
    case Kind::Unexpected:
        return SendOutcome::Rejected;
    case Kind::Cancelled:
        return SendOutcome::Waiting;
    }
    return SendOutcome::Rejected;
}

bool isAnyUnseen(const FieldCatalog &catalog, const FieldValues &sent, const Candidate &answer)
{
    return std::ranges::any_of(sent.keys(), [&](const QString &name) {
        const Field *field = catalog.find(name);
        return field && !field->isWriteOnly() && answer.value(name).isUnknown();
    });
}

QCoro::Task<SendReport> settle(SyncContext context, Settlement settlement, SendReport report)
{
    const FieldCatalog &catalog = context.ats->catalog();
    const Candidate &before = settlement.before;
    QList<FieldCheck> checks = checkAnswer(catalog, settlement.sent, before, settlement.answer);
    checks += settlement.more;
    QStringList checked;
    for (const FieldCheck &check : std::as_const(checks))
        checked.append(check.field);
    checks += changedBesides(catalog, checked, before, settlement.answer);
    SentDraft outcome{.sent = settlement.draft, .snapshot = settlement.answer, .journal = {}};
    const QDateTime now = context.clock->now();
    for (const FieldCheck &check : std::as_const(checks)) {
        const Field *field = catalog.find(check.field);
        const bool isLink = field && field->kind == FieldKind::RemoteFile; // short-lived: not worth remembering
        const StoredFile file = isLink ? storedFile(*field, settlement.answer) : StoredFile();
        const bool isThere = check.verdict == FieldResult::NotReturned && file.isThere();
        outcome.journal.append({.reference = settlement.answer.reference,
                                .field = check.field,
                                .before = before.value(check.field),
                                .after = check.verdict == FieldResult::Unsent ? check.answered : check.sent,
                                .at = now,
                                .verdict = check.verdict,
                                .answered = isThere  ? file.facts()
                                            : isLink ? Value::unknown()
                                                     : check.answered,
                                .run = settlement.run,
                                .created = before.reference.isEmpty()});
        if (check.verdict == FieldResult::Kept)
            outcome.sent.fields.remove(check.field);
    }
    const auto stored = co_await context.store->applySent(context.accountId, outcome);
    report.checks += checks;
    report.snapshot = settlement.answer;
    if (!stored) {
        report.storeError = stored.error();
        report.outcome = SendOutcome::Disk;
        co_return report;
    }
    report.sent.key = outcome.sent.key;
    report.sent.createAttemptedAt = outcome.sent.createAttemptedAt;
    report.sent.fields.insert(outcome.sent.fields);
    report.outcome = SendOutcome::Accepted;
    co_return report;
}

} // namespace vivier
