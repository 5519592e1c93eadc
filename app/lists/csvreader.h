// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listtable.h"

#include <QChar>

#include <array>

namespace vivier {

/// The separators that are tried, in the order in which they win.
inline constexpr std::array<QChar, 4> csvSeparators{u'\t', u';', u',', u'|'};

/// That in which most of the first records have as many cells as the first one. A comma where there is none.
QChar guessSeparator(const QString &text);

/// Records as spreadsheets write them and people mend them: quotes around cells with separators, line ends or quotes in
/// them, any line ends, no empty lines, "sep=;" in front. A quote that nothing closes is a letter, and spoils its own
/// line at most. Cells are as they are written, see undefusedCell(). At most `most` records (-1: all).
QList<ListRow> readCsv(const QString &text, QChar separator, qsizetype most = -1);

/// With the names of the columns, which the first record gives unless it is about somebody itself.
ListTable csvTable(const QString &text, QChar separator);

} // namespace vivier
