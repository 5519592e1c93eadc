// SPDX-License-Identifier: MIT
#include "store/journalrecords.h"

#include "store/accountrecords.h"
#include "store/candidaterecords.h"
#include "store/cells.h"
#include "store/draftrecords.h"
#include "store/unopenedrecords.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QByteArray placeOfEntry(const char *column, qint64 account, qint64 number, const QString &reference,
                        const QString &field)
{
    return associatedData(column, account, {QString::number(number), reference, field});
}

void writeJournal(Database &database, qint64 account, const QList<JournalEntry> &journal)
{
    const CellCipher &cipher = database.cipher();
    qint64 number = 0;
    {
        Database::Rows rows = database.select(u"SELECT max(number) FROM journal"_s);
        if (rows.next())
            number = rows.number(0);
    }
    for (const JournalEntry &entry : journal) {
        ++number;
        const QDateTime at = entry.at.isValid() ? entry.at : QDateTime::currentDateTimeUtc();
        const auto sealed = [&](const char *column, const Value &value) {
            return cipher.seal(cborOf(value), placeOfEntry(column, account, number, entry.reference, entry.field));
        };
        database.change(
            u"INSERT INTO journal (number, account, reference, field, before, after, at, verdict, answered, "
            "run, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {number, account, entry.reference, entry.field, sealed("journal.before", entry.before),
             sealed("journal.after", entry.after), milliseconds(at), fieldResultName(entry.verdict),
             sealed("journal.answered", entry.answered), entry.run, entry.created});
    }
}

/// What stays in the outbox after a send: released fields that are still wished so, and are not what that send settled.
/// A field that was settled and stays a draft all the same (the ATS kept the old value) is known from the journal.
QMap<QString, DraftField> releasedAgain(const OutboxItem &item, const SentDraft &sent, const Draft &left)
{
    QMap<QString, DraftField> again;
    for (auto it = item.released.fields.cbegin(); it != item.released.fields.cend(); ++it) {
        const auto now = left.fields.constFind(it.key());
        if (now == left.fields.cend() || !isSameWish(*now, *it))
            continue;
        const bool settled = std::ranges::any_of(sent.journal, [&](const JournalEntry &entry) {
            return entry.verdict != FieldResult::Unsent && entry.field == it.key() && entry.after == it->mine;
        });
        if (!settled)
            again.insert(it.key(), *now);
    }
    return again;
}

} // namespace

QList<JournalEntry> readJournal(Database &database, const QString &accountId, const JournalScope &scope, int limit)
{
    const CellCipher &cipher = database.cipher();
    QList<JournalEntry> journal;
    const auto account = accountNumber(database, accountId);
    if (!account)
        return journal;
    const QString columns =
        u"SELECT number, reference, field, before, after, at, verdict, answered, run, created FROM journal "
        "WHERE account = ? "_s;
    const QString order = u"ORDER BY at DESC, number DESC LIMIT ?"_s;
    QString where;
    QVariantList wanted{*account};
    for (const auto &[condition, value] :
         {std::pair(u"AND reference = ? "_s, scope.reference), std::pair(u"AND run = ? "_s, scope.run)}) {
        if (value.isEmpty())
            continue;
        where += condition;
        wanted.append(value);
    }
    wanted.append(limit > 0 ? limit : -1);
    UnopenedCells unopened(database);
    {
        Database::Rows rows = database.select(columns + where + order, wanted);
        while (rows.next()) {
            JournalEntry entry{.reference = rows.text(1),
                               .field = rows.text(2),
                               .before = {},
                               .after = {},
                               .at = timeAt(rows, 5),
                               .verdict = fieldResultFromName(rows.text(6)),
                               .answered = {},
                               .run = rows.text(8),
                               .created = rows.number(9) != 0,
                               .number = rows.number(0)};
            const auto opened = [&](const char *column, int cell, Value *value) {
                const auto cbor = cipher.open(
                    rows.blob(cell), placeOfEntry(column, *account, entry.number, entry.reference, entry.field));
                if (cbor)
                    *value = valueOf(*cbor);
                return cbor.has_value();
            };
            if (opened("journal.before", 3, &entry.before) && opened("journal.after", 4, &entry.after) &&
                (rows.isNull(7) || opened("journal.answered", 7, &entry.answered)))
                journal.append(entry);
            else
                unopened.addRow(u"journal"_s, entry.number);
        }
    }
    unopened.setAside();
    return journal;
}

QHash<QString, FieldValues> readSentLinks(Database &database, const QString &accountId, const QStringList &fields)
{
    const auto account = accountNumber(database, accountId);
    if (!account || fields.isEmpty())
        return {};
    const QString wanted = QStringList(fields.size(), u"?"_s).join(u", "_s);
    QVariantList arguments{*account};
    for (const QString &field : fields)
        arguments.append(field);
    arguments.append({fieldResultName(FieldResult::Kept), fieldResultName(FieldResult::Unsent)});
    QSet<std::pair<QString, QString>> known; // by reference and field: what was sent last counts
    QHash<QString, FieldValues> linked;
    Database::Rows rows = database.select(u"SELECT number, reference, field, after FROM journal WHERE account = ? AND "
                                          "field IN ("_s +
                                              wanted + u") AND verdict NOT IN (?, ?) ORDER BY number DESC"_s,
                                          arguments);
    while (rows.next()) {
        const std::pair place(rows.text(1), rows.text(2));
        const auto cbor = database.cipher().open(
            rows.blob(3), placeOfEntry("journal.after", *account, rows.number(0), place.first, place.second));
        if (!cbor || known.contains(place))
            continue;
        known.insert(place);
        if (const Value value = valueOf(*cbor); value.isPresent())
            linked[place.first].insert(place.second, value);
    }
    return linked;
}

void writeLanding(Database &database, const QString &accountId, const JournalEntry &landing)
{
    const qint64 account = requireAccount(database, accountId);
    qint64 number = 0;
    {
        Database::Rows rows =
            database.select(u"SELECT max(number) FROM journal WHERE account = ? AND reference = ? AND "
                            "field = ? AND verdict = ?"_s,
                            {account, landing.reference, landing.field, fieldResultName(FieldResult::NotYet)});
        if (rows.next())
            number = rows.number(0);
    }
    if (number == 0)
        return;
    const QByteArray answered = database.cipher().seal(
        cborOf(landing.answered), placeOfEntry("journal.answered", account, number, landing.reference, landing.field));
    database.change(u"UPDATE journal SET verdict = ?, answered = ? WHERE number = ?"_s,
                    {fieldResultName(landing.verdict), answered, number});
}

Draft writeSent(Database &database, const QString &accountId, const SentDraft &sent)
{
    const qint64 account = requireAccount(database, accountId);
    const Candidate snapshot = writeCandidates(database, accountId, {sent.snapshot}).constFirst();
    writeJournal(database, account, sent.journal);

    const bool created = sent.sent.isNew();
    const Draft now = readDraft(database, accountId, sent.sent.key).value_or(Draft());
    const Draft twin = created ? readDraft(database, accountId, snapshot.reference).value_or(Draft()) : Draft();
    Draft left = afterSending(now, sent.sent, snapshot, twin);
    auto item = readOutboxItem(database, accountId, sent.sent.key);
    deleteDraft(database, accountId, sent.sent.key);
    writeDraft(database, accountId, left);
    if (item && !readOutboxItem(database, accountId, left.key)) {
        item->key = left.key;
        item->released = {.key = left.key, .fields = releasedAgain(*item, sent, left), .createAttemptedAt = {}};
        if (!item->released.isEmpty())
            writeOutboxItem(database, accountId, *item);
    }
    return left;
}

} // namespace vivier
