// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace vivier {

/// One record of a list, before anybody said what its cells mean.
struct ListRow
{
    QStringList cells; ///< may be fewer than there are columns, or more
    int line = 0;      ///< of the file, from 1; of a vCard its BEGIN
};

/// A list as it came: of a spreadsheet, or of an address book, whose cards have a column for each of their properties.
struct ListTable
{
    QStringList columns; ///< as the list names them, each different and none empty
    QList<ListRow> rows;
    bool hasHeader = true; ///< false: the columns are only numbered
};

} // namespace vivier
