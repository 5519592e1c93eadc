#include "sync/createcandidate.h"

#include "sync/receipt.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString comparableEmail(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

/// Candidates of the job with this very email. The ATS's filter may be partial and its case is not documented
/// (welcome-kit.md section 10, row 29), so the answers are compared again here.
QCoro::Task<Result<QList<Candidate>>> withSameEmail(SyncContext context, QString job, QString email,
                                                    std::stop_token stop)
{
    QList<Candidate> matches;
    for (int page = 1;; ++page) {
        const CandidateQuery query{.jobReference = job, .email = email, .page = page};
        const auto answer = co_await context.ats->candidates(query, stop);
        if (!answer)
            co_return tl::make_unexpected(answer.error());
        std::ranges::copy_if(answer->candidates, std::back_inserter(matches), [&](const Candidate &candidate) {
            return comparableEmail(candidate.value(u"email"_s).text()) == comparableEmail(email);
        });
        if (answer->last)
            co_return matches;
    }
}

/// The one that our own lost create made: same name, and not older than the attempt (a day's slack for clocks).
std::optional<Candidate> ownCreation(const QList<Candidate> &matches, const Draft &draft)
{
    const FieldValues mine = draft.mine();
    const auto sameText = [&](const Candidate &candidate, const QString &field) {
        return candidate.value(field).text().trimmed() == mine.value(field).text().trimmed();
    };
    for (const Candidate &candidate : matches) {
        const QDateTime created = QDateTime::fromString(candidate.value(u"created_at"_s).text(), Qt::ISODateWithMs);
        const bool younger = !created.isValid() || created >= draft.createAttemptedAt.addDays(-1);
        if (younger && sameText(candidate, u"firstname"_s) && sameText(candidate, u"lastname"_s))
            return candidate;
    }
    return std::nullopt;
}

NewCandidate newCandidate(const Draft &draft)
{
    NewCandidate candidate{.values = draft.mine()};
    candidate.organizationReference = candidate.values.take(u"organization_reference"_s).text();
    candidate.jobReference = candidate.values.take(u"job_reference"_s).text();
    return candidate;
}

/// Of a draft whose create was lost and found again: the fields that were part of it. What was edited since, or reads
/// otherwise, stays a draft of the candidate that is there now.
Draft whatArrived(const FieldCatalog &catalog, const Draft &draft, const Candidate &own)
{
    Draft arrived = draft;
    for (const Field &field : catalog) {
        const auto drafted = draft.fields.constFind(field.name);
        if (drafted == draft.fields.cend() || !field.uses.testFlag(FieldUse::Update))
            continue;
        const Value there = own.value(field.name);
        const bool differs = !field.isWriteOnly() && !there.isUnknown() && !sameValue(field, drafted->mine, there);
        if (differs || drafted->editedAt > draft.createAttemptedAt)
            arrived.fields.remove(field.name);
    }
    return arrived;
}

} // namespace

QCoro::Task<SendReport> createCandidate(SyncContext context, Draft draft, SendOptions options, SendReport report,
                                        std::stop_token stop)
{
    const NewCandidate candidate = newCandidate(draft);
    const QString email = candidate.values.value(u"email"_s).text().trimmed();
    const Candidate nothingBefore;

    // The store knows of an earlier attempt even when the caller's copy of the draft is older than it.
    const auto stored = co_await context.store->draft(context.accountId, draft.key);
    if (!stored) {
        report.storeError = stored.error();
        report.fate = Fate::StoreFailed;
        co_return report;
    }
    if (*stored && (*stored)->createAttemptedAt.isValid())
        draft.createAttemptedAt = (*stored)->createAttemptedAt;

    const auto matches = co_await withSameEmail(context, candidate.jobReference, email, stop);
    if (!matches) {
        report.error = matches.error();
        co_return report;
    }
    if (draft.createAttemptedAt.isValid()) {
        if (const auto own = ownCreation(*matches, draft)) {
            const Draft arrived = whatArrived(context.ats->catalog(), draft, *own);
            const FieldValues values = newCandidate(arrived).values;
            co_return co_await settle(context, arrived, values, nothingBefore, *own, std::move(report));
        }
    }
    if (!matches->isEmpty() && !options.createAnyway) {
        report.fate = Fate::AlreadyThere;
        report.matches = *matches;
        co_return report;
    }

    draft.createAttemptedAt = context.now();
    // Only the note: the fields on disk may be newer than those that leave.
    const Done noted = co_await context.store->noteCreateAttempt(context.accountId, draft.key, draft.createAttemptedAt);
    if (!noted) {
        report.storeError = noted.error();
        report.fate = Fate::StoreFailed;
        co_return report;
    }
    const auto created = co_await context.ats->create(candidate, stop);
    if (created)
        co_return co_await settle(context, draft, candidate.values, nothingBefore, *created, std::move(report));

    report.error = created.error();
    if (created.error().maybeApplied) {
        const auto found = co_await withSameEmail(context, candidate.jobReference, email, stop);
        const auto own = found ? ownCreation(*found, draft) : std::nullopt;
        const bool older = own && std::ranges::any_of(*matches, [&](const Candidate &known) {
                               return known.reference == own->reference;
                           });
        if (own && !older) {
            report.error.reset();
            co_return co_await settle(context, draft, candidate.values, nothingBefore, *own, std::move(report));
        }
        report.fate = Fate::Unknown;
        co_return report;
    }
    const QDateTime never;
    const Done cleared = co_await context.store->noteCreateAttempt(context.accountId, draft.key, never);
    if (!cleared)
        report.storeError = cleared.error();
    report.fate = created.error().kind == ApiError::Kind::Rejected ? Fate::Rejected : Fate::Kept;
    co_return report;
}

} // namespace vivier
