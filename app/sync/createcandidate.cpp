// SPDX-License-Identifier: MIT
#include "sync/createcandidate.h"

#include "candidate/folding.h"
#include "candidate/pasted.h"
#include "candidate/timeinstage.h"
#include "sync/receipt.h"
#include "sync/sendonce.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// In the note of an attempt: the candidates with its email that were there before, the send that it was part of, and
/// whether the recruiter was asked since. No field is called so.
const QString knownKey = u"reference"_s;
const QString runKey = u"run"_s;
const QString askedKey = u"asked"_s;

/// Without what goes by a request of its own once the candidate is there, be it sent once or as an update: that stays,
/// in the draft and in the outbox, and leaves next.
Draft whatCreates(Draft draft, const Ats &ats)
{
    for (const Field &field : ats.catalog()) {
        if (!ats.createsWith(field))
            draft.fields.remove(field.name);
    }
    return draft;
}

NewCandidate newCandidate(const FieldValues &values, const FieldCatalog &catalog)
{
    NewCandidate candidate{.values = values};
    candidate.organizationReference = candidate.values.take(catalog.name(FieldRole::Organization)).text();
    candidate.jobReference = candidate.values.take(catalog.name(FieldRole::Job)).text();
    return candidate;
}

/// Ours for the candidate that this draft becomes; the same for each attempt.
QString creationIdOf(const Draft &draft)
{
    return draft.key.section(u':', 1);
}

/// Whether a look for the one is a look for the other.
bool isSamePerson(const NewCandidate &one, const NewCandidate &other, const FieldCatalog &catalog)
{
    const auto same = [&](FieldRole role, QString (*comparable)(const QString &)) {
        const QString name = catalog.name(role);
        return comparable(one.values.value(name).text()) == comparable(other.values.value(name).text());
    };
    return one.jobReference == other.jobReference && same(FieldRole::Email, comparableEmail) &&
           same(FieldRole::Phone, comparablePhone);
}

QStringList referencesOf(const QList<Candidate> &candidates)
{
    QStringList references;
    for (const Candidate &candidate : candidates)
        references.append(candidate.reference);
    return references;
}

/// What a create carried, whom the ATS had like it before, and the send that it was part of.
FieldValues noteOf(FieldValues note, const QList<Candidate> &before, const QString &run)
{
    note.insert(knownKey, Value::ofList(referencesOf(before)));
    note.insert(runKey, Value::ofText(run));
    return note;
}

/// What a create whose answer was lost may have made.
struct Suspects
{
    std::optional<Candidate> own; ///< it did, this one
    QList<Candidate> others;      ///< like it, and there only since: perhaps
};

Suspects suspects(const Ats &ats, const QString &creationId, const QList<Candidate> &matches,
                  const FieldValues &carried, const QDateTime &attemptedAt)
{
    const FieldCatalog &catalog = ats.catalog();
    // Where the ATS keeps our mark, what lacks it is somebody else's; unless there was no room for the mark.
    const bool isMarked = !ats.creationId(Candidate{.values = carried}).isEmpty();
    Suspects found;
    const Value known = carried.value(knownKey);
    for (const Candidate &candidate : matches) {
        const QDateTime created =
            QDateTime::fromString(candidate.value(catalog.name(FieldRole::CreatedAt)).text(), Qt::ISODateWithMs);
        // A note without the list is of an older Vivier: then by time, with a day's slack for clocks.
        const bool since = known.isUnknown() ? !created.isValid() || created >= attemptedAt.addDays(-1)
                                             : !known.list().contains(candidate.reference);
        const Candidate made{.values = carried};
        const bool isOwn = isMarked ? ats.creationId(candidate) == creationId
                                    : since && candidate.displayName(catalog) == made.displayName(catalog);
        if (isOwn && !found.own)
            found.own = candidate;
        else if (since)
            found.others.append(candidate);
    }
    return found;
}

/// Whether what the ATS answers to a create is about the candidate that was sent, as far as it tells what identifies a
/// person: no other mark than ours, the names, and the email or (without one) the phone.
bool isWhatWasSent(const Ats &ats, const FieldValues &sent, const Candidate &answer)
{
    const FieldCatalog &catalog = ats.catalog();
    const QString told = ats.creationId(answer);
    if (!told.isEmpty() && told != ats.creationId(Candidate{.values = sent}))
        return false;
    const auto isTold = [&](FieldRole role) {
        const QString name = catalog.name(role);
        return sent.value(name).isPresent() && answer.value(name).isPresent();
    };
    const auto isSame = [&](FieldRole role, QString (*comparable)(const QString &)) {
        const QString name = catalog.name(role);
        return !isTold(role) || comparable(sent.value(name).text()) == comparable(answer.value(name).text());
    };
    const auto folded = [](const QString &name) { return QString::fromUtf8(foldedText(name.simplified())); };
    const bool isReached = isTold(FieldRole::Email) ? isSame(FieldRole::Email, comparableEmail)
                                                    : isSame(FieldRole::Phone, comparablePhone);
    return isReached && isSame(FieldRole::FirstName, folded) && isSame(FieldRole::LastName, folded);
}

/// A create that was lost and found again, settled: the fields of the draft that were part of it. What was edited since
/// stays a draft of the candidate that is there; but for what cannot be changed any more, of which the receipt says
/// that it is as it was sent first.
/// `wanted`: what the draft would send now.
Settlement adoption(const FieldCatalog &catalog, const Draft &draft, const FieldValues &wanted,
                    const FieldValues &carried, const Candidate &own, const QString &run)
{
    Settlement settlement{.draft = draft, .sent = {}, .before = {}, .answer = own, .run = run};
    settlement.draft.fields.clear();
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        const Value sent = carried.value(it.key());
        const bool arrived = !sent.isUnknown() && sent == wanted.value(it.key());
        const bool canFollow = field && (field->uses & (FieldUse::Update | FieldUse::SendOnce));
        if (!arrived && canFollow)
            continue;
        settlement.draft.fields.insert(it.key(), *it);
        if (arrived)
            settlement.sent.insert(it.key(), sent);
        else
            settlement.more.append(
                {.field = it.key(), .verdict = FieldResult::Changed, .sent = it->mine, .answered = sent});
    }
    settlement.sent = newCandidate(settlement.sent, catalog).values;
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
    const bool isJobGone = error.kind == ApiError::Kind::NotFound; // there is no candidate yet
    report.outcome = isJobGone ? SendOutcome::Rejected : outcomeOf(error.kind);
    return report;
}

/// A list may tell less of them than is known here.
QCoro::Task<SendReport> alreadyThere(SyncContext context, SendReport report, QList<Candidate> matches)
{
    const auto known = co_await context.store->candidates(context.accountId, referencesOf(matches));
    for (Candidate &match : matches) {
        for (const Candidate &older : known ? *known : QList<Candidate>()) {
            if (older.reference == match.reference)
                match.keepUnknownFrom(older);
        }
    }
    report.outcome = SendOutcome::AlreadyThere;
    report.matches = matches;
    co_return report;
}

SendReport notStored(SendReport report, const StoreError &error)
{
    report.storeError = error;
    report.outcome = SendOutcome::Disk;
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
    if (!stored)
        co_return notStored(std::move(report), stored.error());
    const Draft whole = stored->value_or(draft);
    report.problems = validate(draft, catalog, latestDay(context.clock->now()));
    draft = whatCreates(draft, *context.ats);
    const QString creationId = creationIdOf(draft);
    const FieldValues marked = context.ats->withIdempotencyKey(draft.mine(), creationId);
    const NewCandidate candidate = newCandidate(marked, catalog);
    std::optional<QList<Candidate>> seen; // who is like it
    if (whole.createAttemptedAt.isValid()) {
        const FieldValues carried = carriedBy(whole);
        const NewCandidate before = newCandidate(carried, catalog);
        const auto lost = co_await context.ats->possibleDuplicates(before, stop);
        if (!lost)
            co_return refused(std::move(report), lost.error());
        const Suspects found = suspects(*context.ats, creationId, *lost, carried, whole.createAttemptedAt);
        if (found.own) {
            Settlement settlement = adoption(catalog, whole, marked, carried, *found.own, options.run);
            report.problems.clear();
            co_return co_await settle(context, std::move(settlement), std::move(report));
        }
        // It may still arrive: only the recruiter, who was asked since and looked in the ATS, has it sent once more.
        const bool wasAsked = carried.value(askedKey).flag();
        if (!wasAsked && found.others.isEmpty() && !options.lastLook) {
            report.outcome = SendOutcome::Lost;
            co_return report;
        }
        if (!wasAsked || !options.createAnyway || carried.value(runKey).text() == options.run) {
            FieldValues asked = carried;
            asked.insert(askedKey, Value::ofFlag(true));
            const Done noted =
                co_await context.store->noteCreateAttempt(context.accountId, draft.key, whole.createAttemptedAt, asked);
            if (!noted)
                co_return notStored(std::move(report), noted.error());
            co_return co_await alreadyThere(context, std::move(report), found.others);
        }
        if (isSamePerson(before, candidate, catalog))
            seen = *lost;
    }

    if (!mayLeave(report.problems, options)) {
        report.outcome = SendOutcome::NotReady;
        co_return report;
    }
    report.problems.clear(); // confirmed
    if (!seen) {
        const auto matches = co_await context.ats->possibleDuplicates(candidate, stop);
        if (!matches)
            co_return refused(std::move(report), matches.error());
        seen = *matches;
    }
    if (!seen->isEmpty() && !options.createAnyway)
        co_return co_await alreadyThere(context, std::move(report), *seen);

    FieldValues note = noteOf(marked, *seen, options.run);
    const QDateTime attemptedAt = context.clock->now();
    // Only the note: the fields on disk may be newer than those that leave.
    const Done noted = co_await context.store->noteCreateAttempt(context.accountId, draft.key, attemptedAt, note);
    if (!noted)
        co_return notStored(std::move(report), noted.error());
    Settlement settlement{.draft = draft, .sent = candidate.values, .before = {}, .answer = {}, .run = options.run};
    auto created = co_await context.ats->create(candidate, stop);
    if (created) {
        const QString reference = created->reference;
        const auto known = co_await context.store->candidate(context.accountId, reference);
        if (!known)
            co_return notStored(std::move(report), known.error());
        // A pull may have shown ours before its answer came.
        const bool wasKept = *known && (*known)->readAt < attemptedAt;
        const bool wasThere = wasKept || note.value(knownKey).list().contains(reference);
        if (!wasThere)
            settlement.answer = co_await readAgain(context, candidate.values, *created, stop);
        // Somebody else says nothing of ours; and who was there before is not taken for it later on either.
        if (wasKept) {
            note.insert(knownKey, Value::ofList(note.value(knownKey).list() + QStringList{reference}));
            const Done kept =
                co_await context.store->noteCreateAttempt(context.accountId, draft.key, attemptedAt, note);
            if (!kept)
                co_return notStored(std::move(report), kept.error());
        }
        if (wasThere || !isWhatWasSent(*context.ats, candidate.values, settlement.answer))
            created = tl::unexpected(ApiError{.kind = ApiError::Kind::Malformed, .maybeApplied = true});
    }
    if (created) {
        noteSentThere(settlement.answer, settlement.before, candidate.values, catalog);
        co_return co_await settle(context, std::move(settlement), std::move(report));
    }

    report.error = created.error();
    if (created.error().maybeApplied) {
        const auto found = co_await context.ats->possibleDuplicates(candidate, stop);
        const auto own = found ? suspects(*context.ats, creationId, *found, note, attemptedAt).own : std::nullopt;
        if (!own) {
            report.outcome = SendOutcome::Lost;
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
    if (created.error().status == 409 && !options.createAnyway) {
        // Probably there already (instaview/README.md, row 20): then the recruiter sees whom it means.
        const auto matches = co_await context.ats->possibleDuplicates(candidate, stop);
        if (matches && !matches->isEmpty())
            co_return co_await alreadyThere(context, std::move(report), *matches);
    }
    co_return refused(std::move(report), created.error());
}

} // namespace vivier
