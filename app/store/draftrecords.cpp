// SPDX-License-Identifier: MIT
#include "store/draftrecords.h"

#include "store/accountrecords.h"
#include "store/cells.h"
#include "store/unopenedrecords.h"

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QByteArray placeOfAttempt(qint64 account, const QString &key)
{
    return associatedData("draft.create_attempted", account, {key});
}

/// Of all fields of a draft: see placeIn().
QByteArray placeOfBases(qint64 account, const QString &key)
{
    return associatedData("draft_field.base", account, {key});
}

QByteArray placeOfMines(qint64 account, const QString &key)
{
    return associatedData("draft_field.mine", account, {key});
}

QByteArray placeOfReleased(qint64 account, const QString &key)
{
    return associatedData("outbox.released", account, {key});
}

QByteArray placeOfWords(qint64 account, const QString &key)
{
    return associatedData("outbox.words", account, {key});
}

const QString drafts =
    u"SELECT account, key, create_attempted_at, create_attempted, field, base, mine, edits, edited_at, attempted_at, "
    "draft.rowid, draft_field.rowid FROM draft JOIN draft_field USING (account, key) "_s;

/// Of `drafts` with what follows. What does not open is set aside: a field, what a create carried, and the item of a
/// draft of which nothing is left.
QList<Draft> readDraftRows(Database &database, const QString &where, const QVariantList &arguments)
{
    const CellCipher &cipher = database.cipher();
    UnopenedCells unopened(database);
    QList<Draft> found;
    qint64 account = 0;
    {
        Database::Rows rows = database.select(drafts + where, arguments);
        while (rows.next()) {
            account = rows.number(0);
            const QString key = rows.text(1);
            if (found.isEmpty() || found.constLast().key != key) {
                found.append({.key = key, .fields = {}, .createAttemptedAt = timeAt(rows, 2)});
                const auto carried = cipher.open(rows.blob(3), placeOfAttempt(account, key));
                if (carried)
                    found.last().createAttempted = fieldValuesOf(*carried);
                else if (!rows.isNull(3))
                    unopened.addCell(u"draft"_s, rows.number(10), u"create_attempted"_s);
            }
            const QString field = rows.text(4);
            const auto base = cipher.open(rows.blob(5), placeIn(placeOfBases(account, key), field));
            const auto mine = cipher.open(rows.blob(6), placeIn(placeOfMines(account, key), field));
            if (base && mine) {
                found.last().fields.insert(field, {.base = valueOf(*base),
                                                   .mine = valueOf(*mine),
                                                   .edits = countAt(rows, 7),
                                                   .editedAt = timeAt(rows, 8),
                                                   .attemptedAt = timeAt(rows, 9)});
            } else {
                unopened.addRow(u"draft_field"_s, rows.number(11));
            }
        }
    }
    for (const Draft &draft : std::as_const(found)) {
        if (!draft.isEmpty())
            continue;
        Database::Rows item =
            database.select(u"SELECT rowid FROM outbox WHERE account = ? AND key = ?"_s, {account, draft.key});
        if (item.next())
            unopened.addRow(u"outbox"_s, item.number(0));
    }
    unopened.setAside();
    found.removeIf([](const Draft &draft) { return draft.isEmpty(); });
    return found;
}

const QString items = u"SELECT account, key, released, run, queued_at, not_before, risky, held, confirmed, "
                      "create_anyway, attempts, last_attempt_at, reason, words, field, rowid FROM outbox "_s;

/// Of `items` with what follows. An item that does not open is set aside; its draft stays.
QList<OutboxItem> readItemRows(Database &database, const QString &where, const QVariantList &arguments)
{
    const CellCipher &cipher = database.cipher();
    UnopenedCells unopened(database);
    QList<OutboxItem> found;
    {
        Database::Rows rows = database.select(items + where, arguments);
        while (rows.next()) {
            const qint64 account = rows.number(0);
            const QString key = rows.text(1);
            const auto released = cipher.open(rows.blob(2), placeOfReleased(account, key));
            const auto words = cipher.open(rows.blob(13), placeOfWords(account, key));
            if (!released || !words) {
                unopened.addRow(u"outbox"_s, rows.number(15));
                continue;
            }
            found.append({.key = key,
                          .released = draftOf(key, *released),
                          .run = rows.text(3),
                          .queuedAt = timeAt(rows, 4),
                          .notBefore = timeAt(rows, 5),
                          .risky = rows.number(6) != 0,
                          .held = rows.number(7) != 0,
                          .confirmed = rows.number(8) != 0,
                          .createAnyway = rows.number(9) != 0,
                          .attempts = countAt(rows, 10),
                          .lastAttemptAt = timeAt(rows, 11),
                          .reason = outcomeFromName(rows.text(12)),
                          .words = QString::fromUtf8(*words),
                          .field = rows.text(14)});
        }
    }
    unopened.setAside();
    return found;
}

/// The row of the draft is there afterwards, and none of fields that it does not have any more.
void forgetOtherFields(Database &database, const QString &accountId, qint64 account, const Draft &draft)
{
    const QVariant carried =
        draft.createAttempted.isEmpty()
            ? QVariant()
            : database.cipher().seal(cborOf(draft.createAttempted), placeOfAttempt(account, draft.key));
    const QVariantList row{account, draft.key, milliseconds(draft.createAttemptedAt), carried};
    const QString insert =
        u"INSERT INTO draft (account, key, create_attempted_at, create_attempted) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account, key) DO "_s;
    if (database.change(insert + u"NOTHING"_s, row) > 0)
        return; // it is new
    // Read and not only written over, so that a field that does not open is set aside.
    const QStringList before = readDraft(database, accountId, draft.key).value_or(Draft()).fields.keys();
    database.change(insert + u"UPDATE SET "
                             "create_attempted_at = coalesce(excluded.create_attempted_at, create_attempted_at), "
                             "create_attempted = coalesce(excluded.create_attempted, create_attempted)"_s,
                    row);
    for (const QString &field : before) {
        if (!draft.contains(field)) {
            database.change(u"DELETE FROM draft_field WHERE account = ? AND key = ? AND field = ?"_s,
                            {account, draft.key, field});
        }
    }
}

/// All in one statement: each costs as much as the rows that it writes. Without numbers at the question marks, which Qt
/// makes names of.
void writeFields(Database &database, qint64 account, const Draft &draft)
{
    const CellCipher &cipher = database.cipher();
    const QByteArray bases = placeOfBases(account, draft.key);
    const QByteArray mines = placeOfMines(account, draft.key);
    QVariantList values;
    QStringList rows;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        rows.append(u"(?, ?, ?, ?, ?, ?, ?, ?)"_s);
        values += {account,
                   draft.key,
                   it.key(),
                   cipher.seal(cborOf(it->base), placeIn(bases, it.key())),
                   cipher.seal(cborOf(it->mine), placeIn(mines, it.key())),
                   it->edits,
                   milliseconds(it->editedAt),
                   milliseconds(it->attemptedAt)};
    }
    database.change(
        u"INSERT INTO draft_field (account, key, field, base, mine, edits, edited_at, attempted_at) VALUES "_s +
            rows.join(u", "_s) +
            u" ON CONFLICT (account, key, field) DO UPDATE SET base = excluded.base, mine = excluded.mine, "
            "edits = excluded.edits, edited_at = excluded.edited_at, "
            "attempted_at = coalesce(excluded.attempted_at, attempted_at)"_s,
        values);
}

} // namespace

QList<Draft> readDrafts(Database &database, const QString &accountId)
{
    return readDraftRows(database, u"WHERE account = (SELECT number FROM account WHERE id = ?) ORDER BY draft.rowid"_s,
                         {accountId});
}

std::optional<Draft> readDraft(Database &database, const QString &accountId, const QString &key)
{
    const QList<Draft> found = readDraftRows(
        database, u"WHERE key = ? AND account = (SELECT number FROM account WHERE id = ?)"_s, {key, accountId});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void writeDraft(Database &database, const QString &accountId, const Draft &draft)
{
    writeDrafts(database, accountId, {draft});
}

void writeDrafts(Database &database, const QString &accountId, QList<Draft> changed)
{
    // In the order of the index: a list of ten thousand would else go through its pages again and again.
    std::ranges::sort(changed, {}, &Draft::key);
    std::optional<qint64> account;
    for (const Draft &draft : std::as_const(changed)) {
        if (draft.isEmpty()) {
            deleteDraft(database, accountId, draft.key);
            continue;
        }
        if (!account)
            account = requireAccount(database, accountId);
        forgetOtherFields(database, accountId, *account, draft);
        writeFields(database, *account, draft);
    }
}

void writeCreateAttempt(Database &database, const QString &accountId, const QString &key, const QDateTime &at,
                        const FieldValues &carried)
{
    const auto account = accountNumber(database, accountId);
    if (!account)
        return;
    const QVariant box = at.isValid() && !carried.isEmpty()
                             ? database.cipher().seal(cborOf(carried), placeOfAttempt(*account, key))
                             : QVariant();
    database.change(u"UPDATE draft SET create_attempted_at = ?, create_attempted = ? WHERE account = ? AND key = ?"_s,
                    {milliseconds(at), box, *account, key});
}

void writeFieldAttempt(Database &database, const QString &accountId, const QString &key, const QString &field,
                       const QDateTime &at)
{
    database.change(u"UPDATE draft_field SET attempted_at = ? WHERE key = ? AND field = ? AND account = "
                    "(SELECT number FROM account WHERE id = ?)"_s,
                    {milliseconds(at), key, field, accountId});
}

void deleteDraft(Database &database, const QString &accountId, const QString &key)
{
    readDraft(database, accountId, key); // sets aside what does not open
    database.change(u"DELETE FROM draft WHERE key = ? AND account = (SELECT number FROM account WHERE id = ?)"_s,
                    {key, accountId});
}

QList<OutboxItem> readOutbox(Database &database, const QString &accountId)
{
    return readItemRows(database,
                        u"WHERE account = (SELECT number FROM account WHERE id = ?) ORDER BY queued_at, rowid"_s,
                        {accountId});
}

std::optional<OutboxItem> readOutboxItem(Database &database, const QString &accountId, const QString &key)
{
    const QList<OutboxItem> found = readItemRows(
        database, u"WHERE key = ? AND account = (SELECT number FROM account WHERE id = ?)"_s, {key, accountId});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void writeOutboxItem(Database &database, const QString &accountId, const OutboxItem &item)
{
    const CellCipher &cipher = database.cipher();
    const qint64 account = requireAccount(database, accountId);
    database.change(
        u"INSERT INTO outbox (account, key, released, run, queued_at, not_before, risky, held, confirmed, "
        "create_anyway, attempts, last_attempt_at, reason, words, field) "
        "SELECT account, key, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM draft WHERE account = ? AND key = ? "
        "ON CONFLICT (account, key) DO UPDATE SET released = excluded.released, run = excluded.run, "
        "queued_at = excluded.queued_at, not_before = excluded.not_before, risky = excluded.risky, "
        "held = excluded.held, confirmed = excluded.confirmed, create_anyway = excluded.create_anyway, "
        "attempts = excluded.attempts, last_attempt_at = excluded.last_attempt_at, reason = excluded.reason, "
        "words = excluded.words, field = excluded.field"_s,
        {cipher.seal(cborOf(item.released), placeOfReleased(account, item.key)), item.run, milliseconds(item.queuedAt),
         milliseconds(item.notBefore), item.risky, item.held, item.confirmed, item.createAnyway, item.attempts,
         milliseconds(item.lastAttemptAt), outcomeName(item.reason),
         cipher.seal(item.words.toUtf8(), placeOfWords(account, item.key)), item.field, account, item.key});
}

void deleteOutboxItem(Database &database, const QString &accountId, const QString &key)
{
    database.change(u"DELETE FROM outbox WHERE key = ? AND account = (SELECT number FROM account WHERE id = ?)"_s,
                    {key, accountId});
}

} // namespace vivier
