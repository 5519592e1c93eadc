// SPDX-License-Identifier: MIT
#include "store/unlock.h"

#include "store/accountrecords.h"
#include "store/bringforward.h"
#include "store/log.h"

#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString checkKey = u"sealing/check"_s; ///< a box that only the profile's key opens
const QByteArray checkText = "vivier";
const QByteArray checkPlace = "vivier check 1";

/// Sealed cells of a kind: box, account, and the names that associatedData() tells the row by, as far as they are not
/// NULL.
struct SealedColumn
{
    const char *place;
    QString rows;
};

std::array<SealedColumn, 3> sealedColumns()
{
    return {{{"candidate.cell", u"SELECT cell, account, reference, NULL, NULL FROM candidate"_s},
             {"draft_field.mine", u"SELECT mine, account, key, field, NULL FROM draft_field"_s},
             {"journal.after", u"SELECT after, account, number, reference, field FROM journal"_s}}};
}

QByteArray placeAt(const SealedColumn &column, const Database::Rows &rows)
{
    QByteArray place = associatedData(column.place, rows.number(1), {});
    for (int name = 2; name < 5 && !rows.isNull(name); ++name)
        place = placeIn(place, rows.text(name));
    return place;
}

/// Nothing is sealed yet, or at least one cell opens.
bool fits(Database &database, const CellCipher &cipher)
{
    bool any = false;
    for (const SealedColumn &column : sealedColumns()) {
        Database::Rows rows = database.select(column.rows);
        while (rows.next()) {
            any = true;
            if (cipher.open(rows.blob(0), placeAt(column, rows)))
                return true;
        }
    }
    return !any;
}

} // namespace

void unlockDatabase(Database &database, std::shared_ptr<const Secret> key, const ForwardProgress &progress)
{
    const Failure wrongKey{{StoreError::Kind::WrongKey, u"the profile was sealed with another key"_s}};
    if (!key || qsizetype(key->bytes().size()) != CellCipher::keySize())
        throw Failure{{StoreError::Kind::Fault, u"the profile's key does not have the right size"_s}};
    auto cipher = std::make_unique<const CellCipher>(std::move(key));
    const QByteArray check = readSetting(database, checkKey);
    if (check.isEmpty()) {
        // The first key that this file is given, or the first since the page with its check value was lost.
        Transaction transaction(database, Transaction::Kind::Write);
        if (!fits(database, *cipher))
            throw wrongKey;
        writeSetting(database, checkKey, cipher->seal(checkText, checkPlace));
        transaction.commit();
    } else if (cipher->open(check, checkPlace) != checkText) {
        throw wrongKey;
    }
    bringForward(database, *cipher, progress);
    database.setCipher(std::move(cipher));
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
