#include "sync/createcandidate.h"

#include "sync/receipt.h"
#include "sync/sendonce.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// In the note of an attempt: the candidates with its email that were there before, and the send that it was part of.
/// No field is called so.
const QString knownKey = u"reference"_s;
const QString runKey = u"run"_s;

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

QString textOf(const FieldValues &values, const QString &field)
{
    return values.value(field).text().trimmed();
}

/// Without what goes by a request of its own once the candidate is there: that stays, in the draft and in the outbox.
Draft whatCreates(Draft draft, const FieldCatalog &catalog)
{
    const Draft once = onlySendOnce(draft, catalog);
    for (auto it = once.fields.cbegin(); it != once.fields.cend(); ++it) {
        if (!catalog.find(it.key())->uses.testFlag(FieldUse::Create))
            draft.fields.remove(it.key());
    }
    return draft;
}

NewCandidate newCandidate(const FieldValues &values)
{
    NewCandidate candidate{.values = values};
    candidate.organizationReference = candidate.values.take(u"organization_reference"_s).text();
    candidate.jobReference = candidate.values.take(u"job_reference"_s).text();
    return candidate;
}

QStringList referencesOf(const QList<Candidate> &candidates)
{
    QStringList references;
    for (const Candidate &candidate : candidates)
        references.append(candidate.reference);
    return references;
}

/// What a create carried, whom the job had with the same email before it, and the send that it was part of.
FieldValues noteOf(const Draft &draft, const QList<Candidate> &before, const QString &run)
{
    FieldValues note = draft.mine();
    note.insert(knownKey, Value::ofList(referencesOf(before)));
    note.insert(runKey, Value::ofText(run));
    return note;
}

/// What a create whose answer was lost may have made.
struct Suspects
{
    std::optional<Candidate> own; ///< it did, this one
    QList<Candidate> others;      ///< same email, and there only since: perhaps
};

Suspects suspects(const QList<Candidate> &matches, const FieldValues &carried, const QDateTime &attemptedAt)
{
    Suspects found;
    const Value known = carried.value(knownKey);
    for (const Candidate &candidate : matches) {
        const QDateTime created = QDateTime::fromString(candidate.value(u"created_at"_s).text(), Qt::ISODateWithMs);
        // A note without the list is of an older Vivier: then by time, with a day's slack for clocks.
        const bool since = known.isUnknown() ? !created.isValid() || created >= attemptedAt.addDays(-1)
                                             : !known.list().contains(candidate.reference);
        const bool sameName = textOf(candidate.values, u"firstname"_s) == textOf(carried, u"firstname"_s) &&
                              textOf(candidate.values, u"lastname"_s) == textOf(carried, u"lastname"_s);
        if (since && sameName && !found.own)
            found.own = candidate;
        else if (since)
            found.others.append(candidate);
    }
    return found;
}

/// A create that was lost and found again, settled: the fields of the draft that were part of it. What was edited since
/// stays a draft of the candidate that is there; but for what cannot be changed any more, of which the receipt says
/// that it is as it was sent first.
Settlement adoption(const FieldCatalog &catalog, const Draft &draft, const FieldValues &carried, const Candidate &own,
                    const QString &run)
{
    Settlement settlement{.draft = draft, .sent = {}, .before = {}, .answer = own, .run = run};
    settlement.draft.fields.clear();
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        const Value sent = carried.value(it.key());
        const bool arrived = sent == it->mine;
        const bool canFollow = field && (field->uses & (FieldUse::Update | FieldUse::SendOnce));
        if (!arrived && canFollow)
            continue;
        settlement.draft.fields.insert(it.key(), *it);
        if (arrived)
            settlement.sent.insert(it.key(), it->mine);
        else
            settlement.more.append(
                {.field = it.key(), .verdict = Verdict::Changed, .sent = it->mine, .answered = sent});
    }
    settlement.sent = newCandidate(settlement.sent).values;
    return settlement;
}

/// The note of an older Vivier says only when: then what was not edited since was part of the create.
FieldValues carriedBy(const Draft &draft)
{
    if (!draft.createAttempted.isEmpty())
        return draft.createAttempted;
    FieldValues carried;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        if (!it->editedAt.isValid() || it->editedAt <= draft.createAttemptedAt)
            carried.insert(it.key(), it->mine);
    }
    return carried;
}

SendReport refused(SendReport report, const ApiError &error)
{
    report.error = error;
    const bool saidNo = error.kind == ApiError::Kind::Rejected || error.kind == ApiError::Kind::NotFound;
    report.fate = saidNo ? Fate::Rejected : Fate::Kept; // not found is the job, not the candidate
    return report;
}

SendReport alreadyThere(SendReport report, const QList<Candidate> &matches)
{
    report.fate = Fate::AlreadyThere;
    report.matches = matches;
    return report;
}

/// Tells what the answer leaves out, tags above all, once the candidate is there.
QCoro::Task<Candidate> readAgain(SyncContext context, FieldValues sent, Candidate created, std::stop_token stop)
{
    if (!isAnyUnseen(context.ats->catalog(), sent, created))
        co_return created;
    const auto read = co_await context.ats->candidate(created.reference, stop);
    if (!read)
        co_return created;
    Candidate answer = *read;
    answer.keepUnknownFrom(created);
    co_return answer;
}

} // namespace

QCoro::Task<SendReport> createCandidate(SyncContext context, Draft draft, SendOptions options, SendReport report,
                                        std::stop_token stop)
{
    const FieldCatalog &catalog = context.ats->catalog();
    // The store knows of an earlier attempt even when the caller's copy of the draft is older than it.
    const auto stored = co_await context.store->draft(context.accountId, draft.key);
    if (!stored) {
        report.storeError = stored.error();
        report.fate = Fate::StoreFailed;
        co_return report;
    }
    const Draft whole = stored->value_or(draft);
    report.problems = validate(draft, catalog);
    draft = whatCreates(draft, catalog);
    const NewCandidate candidate = newCandidate(draft.mine());
    const QString email = textOf(candidate.values, u"email"_s);
    std::optional<QList<Candidate>> seen; // with this email in this job
    if (whole.createAttemptedAt.isValid()) {
        const FieldValues carried = carriedBy(whole);
        const QString job = textOf(carried, u"job_reference"_s);
        const QString carriedEmail = textOf(carried, u"email"_s);
        const auto lost = co_await withSameEmail(context, job, carriedEmail, stop);
        if (!lost)
            co_return refused(std::move(report), lost.error());
        const Suspects found = suspects(*lost, carried, whole.createAttemptedAt);
        if (found.own) {
            Settlement settlement = adoption(catalog, whole, carried, *found.own, options.run);
            report.problems.clear();
            co_return co_await settle(context, std::move(settlement), std::move(report));
        }
        // Who agreed before that create left saw none of those who are there only since: one of them may be it.
        const bool sawThem = options.createAnyway && carried.value(runKey).text() != options.run;
        if (!found.others.isEmpty() && !sawThem)
            co_return alreadyThere(std::move(report), found.others);
        if (job == candidate.jobReference && comparableEmail(carriedEmail) == comparableEmail(email))
            seen = *lost;
    }

    if (!mayLeave(report.problems, options)) {
        report.fate = Fate::NotReady;
        co_return report;
    }
    report.problems.clear(); // confirmed
    if (!seen) {
        const auto matches = co_await withSameEmail(context, candidate.jobReference, email, stop);
        if (!matches)
            co_return refused(std::move(report), matches.error());
        seen = *matches;
    }
    if (!seen->isEmpty() && !options.createAnyway)
        co_return alreadyThere(std::move(report), *seen);

    const FieldValues note = noteOf(draft, *seen, options.run);
    const QDateTime attemptedAt = context.clock->now();
    // Only the note: the fields on disk may be newer than those that leave.
    const Done noted = co_await context.store->noteCreateAttempt(context.accountId, draft.key, attemptedAt, note);
    if (!noted) {
        report.storeError = noted.error();
        report.fate = Fate::StoreFailed;
        co_return report;
    }
    Settlement settlement{.draft = draft, .sent = candidate.values, .before = {}, .answer = {}, .run = options.run};
    const auto created = co_await context.ats->create(candidate, stop);
    if (created) {
        settlement.answer = co_await readAgain(context, candidate.values, *created, stop);
        co_return co_await settle(context, std::move(settlement), std::move(report));
    }

    report.error = created.error();
    if (created.error().maybeApplied) {
        const auto found = co_await withSameEmail(context, candidate.jobReference, email, stop);
        const auto own = found ? suspects(*found, note, attemptedAt).own : std::nullopt;
        if (!own) {
            report.fate = Fate::Unknown;
            co_return report;
        }
        report.error.reset();
        settlement.answer = *own;
        co_return co_await settle(context, std::move(settlement), std::move(report));
    }
    const QDateTime never;
    const Done cleared = co_await context.store->noteCreateAttempt(context.accountId, draft.key, never);
    if (!cleared)
        report.storeError = cleared.error();
    co_return refused(std::move(report), created.error());
}

} // namespace vivier
