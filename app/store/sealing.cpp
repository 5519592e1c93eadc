#include "store/sealing.h"

#include "store/accountrecords.h"
#include "store/log.h"

#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString checkKey = u"sealing/check"_s;     ///< a box that only the profile's key opens
const QString compactKey = u"sealing/compact"_s; ///< there while pages may hold what was readable
const QByteArray checkText = "vivier";
const QByteArray checkPlace = "vivier check 1";

constexpr int chunk = 500; ///< rows read before they are written

Failure wrongKey()
{
    return Failure{{StoreError::Kind::WrongKey, u"the profile was sealed with another key"_s}};
}

/// The personal cells that a Vivier before sealing wrote; `names`: the columns that placeOf() tells the row by.
struct ReadableColumn
{
    const char *place;
    QString table;
    QString column;
    std::array<QString, 3> names;
};

std::array<ReadableColumn, 5> readableColumns()
{
    const QString none = u"NULL"_s;
    return {{{"candidate.snapshot", u"candidate"_s, u"snapshot"_s, {u"reference"_s, none, none}},
             {"draft_field.base", u"draft_field"_s, u"base"_s, {u"key"_s, u"field"_s, none}},
             {"draft_field.mine", u"draft_field"_s, u"mine"_s, {u"key"_s, u"field"_s, none}},
             {"journal.before", u"journal"_s, u"before"_s, {u"number"_s, u"reference"_s, u"field"_s}},
             {"journal.after", u"journal"_s, u"after"_s, {u"number"_s, u"reference"_s, u"field"_s}}}};
}

struct Found
{
    int readable = 0;
    int opened = 0;
    int closed = 0;
};

struct Cell
{
    qint64 row = 0;
    QByteArray box;
};

QByteArray placeAt(const ReadableColumn &column, const Database::Rows &rows)
{
    const qint64 account = rows.number(2);
    if (rows.isNull(4))
        return placeOf(column.place, account, {rows.text(3)});
    if (rows.isNull(5))
        return placeOf(column.place, account, {rows.text(3), rows.text(4)});
    return placeOf(column.place, account, {rows.text(3), rows.text(4), rows.text(5)});
}

/// Of the rows behind `last`, the readable ones as they are to be written; moves `last` on. False at the end.
bool readChunk(Database &database, const Sealer &sealer, const ReadableColumn &column, qint64 *last, QList<Cell> *cells,
               Found *found)
{
    Database::Rows rows =
        database.select(u"SELECT rowid, %1, account, %2, %3, %4 FROM %5 WHERE rowid > ? ORDER BY rowid LIMIT %6"_s
                            .arg(column.column, column.names[0], column.names[1], column.names[2], column.table)
                            .arg(chunk),
                        {*last});
    bool any = false;
    while (rows.next()) {
        any = true;
        *last = rows.number(0);
        const QByteArray cell = rows.blob(1);
        const QByteArray place = placeAt(column, rows);
        if (!Sealer::isSealed(cell))
            cells->append({*last, sealer.seal(cell, place)});
        else if (sealer.open(cell, place))
            ++found->opened;
        else
            ++found->closed;
    }
    return any;
}

Found sealColumn(Database &database, const Sealer &sealer, const ReadableColumn &column)
{
    Found found;
    qint64 last = std::numeric_limits<qint64>::min();
    QList<Cell> cells;
    while (readChunk(database, sealer, column, &last, &cells, &found)) {
        for (const Cell &cell : std::as_const(cells)) {
            database.change(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(column.table, column.column),
                            {cell.box, cell.row});
        }
        found.readable += int(cells.size());
        cells.clear();
    }
    return found;
}

/// The first key that this file is given, or the first since the page with its check value was lost.
void makeItTheProfiles(Database &database, const Sealer &sealer)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Found all;
    for (const ReadableColumn &column : readableColumns()) {
        const Found found = sealColumn(database, sealer, column);
        all.readable += found.readable;
        all.opened += found.opened;
        all.closed += found.closed;
    }
    if (all.closed > 0 && all.opened == 0)
        throw wrongKey();
    writeSetting(database, checkKey, sealer.seal(checkText, checkPlace));
    if (all.readable > 0)
        writeSetting(database, compactKey, "1");
    transaction.commit();
    if (all.readable > 0)
        qCInfo(storeLog, "%d cells of an older Vivier are sealed now", all.readable);
}

} // namespace

void unlockDatabase(Database &database, std::shared_ptr<const Secret> key)
{
    if (!key || qsizetype(key->bytes().size()) != Sealer::keySize())
        throw Failure{{StoreError::Kind::Fault, u"the profile's key does not have the right size"_s}};
    auto sealer = std::make_unique<const Sealer>(std::move(key));
    const QByteArray check = readSetting(database, checkKey);
    if (check.isEmpty())
        makeItTheProfiles(database, *sealer);
    else if (sealer->open(check, checkPlace) != checkText)
        throw wrongKey();
    if (!readSetting(database, compactKey).isEmpty() && compact(database))
        writeSetting(database, compactKey, {});
    database.setSealer(std::move(sealer));
}

bool compact(Database &database)
{
    try {
        database.run(u"VACUUM"_s);
        Database::Rows rows = database.select(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (rows.next() && rows.number(0) == 0)
            return true;
        qCWarning(storeLog, "the log was not emptied: another program reads the file");
    } catch (const Failure &failure) {
        qCWarning(storeLog, "the file was not compacted: %s", qUtf8Printable(failure.error.detail));
    }
    return false;
}

} // namespace vivier
