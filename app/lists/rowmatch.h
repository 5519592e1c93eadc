// SPDX-License-Identifier: MIT
#pragma once

#include "lists/cellvalue.h"
#include "lists/columnmatch.h"
#include "lists/peopleindex.h"

namespace vivier {

/// Whom a row is about.
struct RowMatch
{
    QString key = {};     ///< of who is there already; "" for somebody new
    QString problem = {}; ///< a sentence; then the row is not taken
};

/// The cells of a row by what its columns are for.
class RowCells
{
public:
    explicit RowCells(const QList<ColumnMatch> &columns);

    /// Without outer white space; "" where there is no such column, or nothing in it.
    QString cell(const ListRow &row, const QString &target) const;
    QStringList links(const ListRow &row) const;
    /// Columns that hold fields, in their order.
    const QList<std::pair<QString, qsizetype>> &fields() const { return m_fields; }
    /// First and last name of the row, also of a name in one.
    std::pair<QString, QString> names(const ListRow &row, const FieldCatalog &catalog) const;

private:
    QHash<QString, qsizetype> m_columns;
    QList<std::pair<QString, qsizetype>> m_fields;
    QList<qsizetype> m_links;
};

/// One for each row: by the reference, else by the email, else by the phone; somebody of another first name with that
/// phone is a problem. Of several with the same address that one who is in the row's job, or in `job`. A row that is
/// about somebody whom an earlier row is about is a problem.
QList<RowMatch> matchRows(const ListTable &table, const QList<ColumnMatch> &columns, PeopleIndex &people,
                          const FieldCatalog &catalog, const QList<Job> &jobs, const QString &job);

} // namespace vivier
