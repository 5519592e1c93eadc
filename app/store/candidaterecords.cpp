#include "store/candidaterecords.h"

#include "store/accountrecords.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeAt(const Database::Rows &rows, int column)
{
    return rows.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(rows.number(column), Qt::UTC);
}

QByteArray blobOf(const Value &value)
{
    return value.toCbor().toCbor();
}

Value valueAt(const Database::Rows &rows, int column)
{
    return Value::fromCbor(QCborValue::fromCbor(rows.blob(column)));
}

DraftField fieldAt(const Database::Rows &rows, int column)
{
    return {.base = valueAt(rows, column),
            .mine = valueAt(rows, column + 1),
            .edits = int(rows.number(column + 2)),
            .editedAt = timeAt(rows, column + 3)};
}

void writeJournal(Database &database, qint64 account, const QList<JournalEntry> &journal)
{
    for (const JournalEntry &entry : journal) {
        const QDateTime at = entry.at.isValid() ? entry.at : QDateTime::currentDateTimeUtc();
        database.change(
            u"INSERT INTO journal (account, reference, field, before, after, at) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {account, entry.reference, entry.field, blobOf(entry.before), blobOf(entry.after), milliseconds(at)});
    }
}

} // namespace

int readCandidates(Database &database, const QString &accountId, int batch,
                   const std::function<bool(QList<Candidate>)> &take)
{
    int undecodable = 0;
    const auto account = accountNumber(database, accountId);
    if (!account)
        return undecodable;
    QList<Candidate> candidates;
    candidates.reserve(batch);
    // The plus keeps SQLite off the index: a walk through the table in its own order is what a disk likes.
    Database::Rows rows =
        database.select(u"SELECT reference, snapshot FROM candidate WHERE +account = ? ORDER BY rowid"_s, {*account});
    while (rows.next()) {
        auto candidate = Candidate::fromBlob(rows.text(0), rows.blob(1));
        if (!candidate) {
            ++undecodable;
            continue;
        }
        candidates.append(std::move(*candidate));
        if (candidates.size() < batch)
            continue;
        if (!take(std::exchange(candidates, {})))
            return undecodable;
        candidates.reserve(batch);
    }
    if (!candidates.isEmpty())
        take(std::move(candidates));
    return undecodable;
}

std::optional<Candidate> readCandidate(Database &database, const QString &accountId, const QString &reference)
{
    Database::Rows rows = database.select(u"SELECT snapshot FROM candidate WHERE reference = ? AND account = "
                                          "(SELECT number FROM account WHERE id = ?)"_s,
                                          {reference, accountId});
    return rows.next() ? Candidate::fromBlob(reference, rows.blob(0)) : std::nullopt;
}

void writeCandidates(Database &database, const QString &accountId, const QList<Candidate> &candidates)
{
    const qint64 account = requireAccount(database, accountId);
    for (const Candidate &candidate : candidates) {
        database.change(u"INSERT INTO candidate (account, reference, job_reference, updated_at, snapshot) "
                        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account, reference) DO UPDATE SET "
                        "job_reference = excluded.job_reference, updated_at = excluded.updated_at, "
                        "snapshot = excluded.snapshot"_s,
                        {account, candidate.reference, candidate.jobReference, milliseconds(candidate.updatedAt),
                         candidate.toBlob()});
    }
}

QList<Draft> readDrafts(Database &database, const QString &accountId)
{
    QList<Draft> drafts;
    Database::Rows rows = database.select(
        u"SELECT key, create_attempted_at, field, base, mine, edits, edited_at FROM draft "
        "JOIN draft_field USING (account, key) WHERE account = (SELECT number FROM account WHERE id = ?) "
        "ORDER BY draft.rowid"_s,
        {accountId});
    while (rows.next()) {
        const QString key = rows.text(0);
        if (drafts.isEmpty() || drafts.constLast().key != key)
            drafts.append({.key = key, .fields = {}, .createAttemptedAt = timeAt(rows, 1)});
        drafts.last().fields.insert(rows.text(2), fieldAt(rows, 3));
    }
    return drafts;
}

std::optional<Draft> readDraft(Database &database, const QString &accountId, const QString &key)
{
    std::optional<Draft> draft;
    Database::Rows rows = database.select(u"SELECT create_attempted_at, field, base, mine, edits, edited_at FROM draft "
                                          "JOIN draft_field USING (account, key) WHERE key = ? AND account = "
                                          "(SELECT number FROM account WHERE id = ?)"_s,
                                          {key, accountId});
    while (rows.next()) {
        if (!draft)
            draft = Draft{.key = key, .fields = {}, .createAttemptedAt = timeAt(rows, 0)};
        draft->fields.insert(rows.text(1), fieldAt(rows, 2));
    }
    return draft;
}

void writeDraft(Database &database, const QString &accountId, const Draft &draft)
{
    if (draft.isEmpty()) {
        deleteDraft(database, accountId, draft.key);
        return;
    }
    const qint64 account = requireAccount(database, accountId);
    database.change(u"INSERT INTO draft (account, key, create_attempted_at) VALUES (?, ?, ?) ON CONFLICT "
                    "(account, key) DO UPDATE SET create_attempted_at = "
                    "coalesce(excluded.create_attempted_at, create_attempted_at)"_s,
                    {account, draft.key, milliseconds(draft.createAttemptedAt)});
    database.change(u"DELETE FROM draft_field WHERE account = ? AND key = ?"_s, {account, draft.key});
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        database.change(
            u"INSERT INTO draft_field (account, key, field, base, mine, edits, edited_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {account, draft.key, it.key(), blobOf(it->base), blobOf(it->mine), it->edits, milliseconds(it->editedAt)});
    }
}

void writeCreateAttempt(Database &database, const QString &accountId, const QString &key, const QDateTime &at)
{
    database.change(u"UPDATE draft SET create_attempted_at = ? WHERE key = ? AND account = "
                    "(SELECT number FROM account WHERE id = ?)"_s,
                    {milliseconds(at), key, accountId});
}

void deleteDraft(Database &database, const QString &accountId, const QString &key)
{
    database.change(u"DELETE FROM draft WHERE key = ? AND account = (SELECT number FROM account WHERE id = ?)"_s,
                    {key, accountId});
}

QList<JournalEntry> readJournal(Database &database, const QString &accountId, const QString &reference, int limit)
{
    QList<JournalEntry> journal;
    Database::Rows rows =
        database.select(u"SELECT field, before, after, at FROM journal WHERE reference = ? AND account = "
                        "(SELECT number FROM account WHERE id = ?) ORDER BY at DESC, number DESC LIMIT ?"_s,
                        {reference, accountId, limit});
    while (rows.next()) {
        journal.append({.reference = reference,
                        .field = rows.text(0),
                        .before = valueAt(rows, 1),
                        .after = valueAt(rows, 2),
                        .at = timeAt(rows, 3)});
    }
    return journal;
}

Draft writeSent(Database &database, const QString &accountId, const SentDraft &sent)
{
    const qint64 account = requireAccount(database, accountId);
    Candidate snapshot = sent.snapshot;
    if (const auto older = readCandidate(database, accountId, snapshot.reference))
        snapshot.keepUnknownFrom(*older);
    writeCandidates(database, accountId, {snapshot});
    writeJournal(database, account, sent.journal);

    const bool created = sent.sent.isNew();
    // An edit to the new candidate's own reference cannot have come before its creation, but if it did it is newer.
    Draft left = created ? readDraft(database, accountId, snapshot.reference).value_or(Draft()) : Draft();
    left.key = created ? snapshot.reference : sent.sent.key;
    const Draft now = readDraft(database, accountId, sent.sent.key).value_or(Draft());
    for (auto it = now.fields.cbegin(); it != now.fields.cend(); ++it) {
        const auto then = sent.sent.fields.constFind(it.key());
        const bool wasSent = then != sent.sent.fields.cend();
        // The value too: a draft that was discarded and begun again during the send counts from one again.
        if (wasSent && then->edits == it->edits && then->mine == it->mine)
            continue;
        DraftField field = *it;
        // A field that did not travel keeps its base: with a new one, a change that somebody else made to it since
        // would no longer be seen as a conflict. A new candidate had no base at all.
        if (wasSent || created)
            field.base = snapshot.value(it.key());
        if (!left.contains(it.key()))
            left.fields.insert(it.key(), field);
    }
    deleteDraft(database, accountId, sent.sent.key);
    writeDraft(database, accountId, left);
    return left;
}

} // namespace vivier
