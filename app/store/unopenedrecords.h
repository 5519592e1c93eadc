// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

// Rows that did not open with the profile's key, kept aside with all their columns. All throw Failure.

UnopenedRows countUnopened(Database &database, const QString &accountId);

/// What a reader met and could not open. To be moved when the reader is done, and before anything writes to the rows.
class UnopenedCells
{
public:
    explicit UnopenedCells(Database &database)
        : m_database(database)
    {
    }

    /// The whole row leaves its table.
    void addRow(const QString &table, qint64 row) { m_cells.append({table, row, {}}); }
    /// The row stays, without this column.
    void addCell(const QString &table, qint64 row, const QString &column) { m_cells.append({table, row, column}); }

    /// Within the caller's transaction; else in one of its own, whose failure is only logged: the rows stay where they
    /// are then, and the answer does not need them.
    void setAside();

private:
    struct Cell
    {
        QString table;
        qint64 row;
        QString column; ///< empty: all
    };

    void move(const Cell &cell);

    Database &m_database;
    QList<Cell> m_cells;
};

} // namespace vivier
