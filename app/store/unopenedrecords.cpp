// SPDX-License-Identifier: MIT
#include "store/unopenedrecords.h"

#include "store/log.h"

#include <QCborMap>

namespace vivier {

using namespace Qt::StringLiterals;

UnopenedRows countUnopened(Database &database, const QString &accountId)
{
    Database::Rows rows =
        database.select(u"SELECT count(*) FILTER (WHERE source IN ('candidate', 'candidate_before')), "
                        "count(DISTINCT key) FILTER (WHERE source IN ('draft', 'draft_field', 'outbox')), "
                        "count(*) FILTER (WHERE source = 'journal') FROM unopened WHERE account = "
                        "(SELECT number FROM account WHERE id = ?)"_s,
                        {accountId});
    if (!rows.next())
        return {};
    return {.candidates = int(rows.number(0)), .drafts = int(rows.number(1)), .journal = int(rows.number(2))};
}

void UnopenedCells::setAside()
{
    if (m_cells.isEmpty())
        return;
    qCWarning(storeLog, "%lld rows do not open with the profile's key", qint64(m_cells.size()));
    const QList<Cell> cells = std::exchange(m_cells, {});
    if (m_database.inTransaction()) {
        for (const Cell &cell : cells)
            move(cell);
        return;
    }
    try {
        Transaction transaction(m_database, Transaction::Kind::Write);
        for (const Cell &cell : cells)
            move(cell);
        transaction.commit();
    } catch (const Failure &failure) {
        qCWarning(storeLog, "they were not set aside: %s", qUtf8Printable(failure.error.detail));
    }
}

void UnopenedCells::move(const Cell &cell)
{
    QCborMap content;
    {
        QStringList names;
        Database::Rows columns = m_database.select(u"SELECT name FROM pragma_table_info(?)"_s, {cell.table});
        while (columns.next())
            names.append(columns.text(0));
        QString from = cell.table;
        if (cell.table == "candidate"_L1) { // its snapshot goes with it
            from += u" LEFT JOIN snapshot ON snapshot.candidate = number"_s;
            names.append(u"box"_s);
        }
        Database::Rows rows = m_database.select(
            u"SELECT %1 FROM %2 WHERE %3.rowid = ?"_s.arg(names.join(u", "_s), from, cell.table), {cell.row});
        if (!rows.next())
            return;
        for (int i = 0; i < names.size(); ++i)
            content.insert(names.at(i), rows.isNull(i) ? QCborValue(nullptr) : QCborValue::fromVariant(rows.at(i)));
    }
    const QString name = content.contains(u"key"_s) ? u"key"_s : u"reference"_s;
    m_database.change(u"INSERT INTO unopened (account, source, key, content) VALUES (?, ?, ?, ?)"_s,
                      {content.value(u"account"_s).toInteger(), cell.table, content.value(name).toString(),
                       content.toCborValue().toCbor()});
    if (cell.column.isEmpty())
        m_database.change(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(cell.table), {cell.row});
    else
        m_database.change(u"UPDATE %1 SET %2 = NULL WHERE rowid = ?"_s.arg(cell.table, cell.column), {cell.row});
}

} // namespace vivier
