// SPDX-License-Identifier: MIT
#include "store/bringforward.h"

#include "store/accountrecords.h"
#include "store/candidaterecords.h"
#include "store/log.h"
#include "store/unopenedrecords.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 500;

int countBefore(Database &database)
{
    Database::Rows table = database.select(u"SELECT 1 FROM sqlite_master WHERE name = 'candidate_before'"_s);
    if (!table.next())
        return -1;
    Database::Rows rows = database.select(u"SELECT count(*) FROM candidate_before"_s);
    return rows.next() ? int(rows.number(0)) : 0;
}

struct Before
{
    qint64 row = 0;
    qint64 account = 0;
    QString reference;
    QByteArray box;
};

QList<Before> readSlice(Database &database)
{
    QList<Before> read;
    Database::Rows rows = database.select(
        u"SELECT rowid, account, reference, snapshot FROM candidate_before ORDER BY rowid LIMIT %1"_s.arg(slice));
    while (rows.next())
        read.append({rows.number(0), rows.number(1), rows.text(2), rows.blob(3)});
    return read;
}

} // namespace

void bringForward(Database &database, const CellCipher &cipher, const ForwardProgress &progress)
{
    const int total = countBefore(database);
    if (total < 0)
        return;
    for (int done = 0; done < total;) {
        Transaction transaction(database, Transaction::Kind::Write);
        const QList<Before> before = readSlice(database);
        if (before.isEmpty())
            break;
        UnopenedCells unopened(database);
        for (const Before &row : before) {
            const auto blob = cipher.open(row.box, placeOfSnapshot(row.account, row.reference));
            const auto candidate = blob ? Candidate::fromBlob(row.reference, *blob) : std::nullopt;
            if (candidate)
                writeCandidate(database, cipher, row.account, *candidate,
                               IndexCell::of(*candidate, catalogOf(database, row.account)), row.box);
            else
                unopened.addRow(u"candidate_before"_s, row.row);
        }
        unopened.setAside();
        database.change(u"DELETE FROM candidate_before WHERE rowid <= ?"_s, {before.constLast().row});
        transaction.commit();
        done += int(before.size());
        if (progress)
            progress(done, total);
    }
    Transaction transaction(database, Transaction::Kind::Write);
    database.run(u"DROP TABLE candidate_before"_s);
    transaction.commit();
    qCInfo(storeLog, "%d candidates of an earlier Vivier were brought forward", total);
}

} // namespace vivier
