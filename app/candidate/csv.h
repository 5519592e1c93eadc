// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/value.h"

#include <QByteArray>
#include <QStringList>

namespace vivier {

// How everything that we export as CSV is written: RFC 4180 (CRLF, quotes doubled) in UTF-8, with commas unless another
// separator is chosen. lists/csvreader.h reads it back.

/// Begins a file: without it spreadsheets read UTF-8 as the machine's old encoding.
inline constexpr QByteArrayView csvBom = "\xEF\xBB\xBF";

/// One record with its line end, each cell defused.
QByteArray csvLine(const QStringList &cells, QChar separator = u',');

/// A cell that a spreadsheet would run as a formula (it begins with = + - @, also in full width, a tab or a line break,
/// and is no telephone number: + and at most 15 figures, which programs that read lists are to find as it is)
/// gets a leading apostrophe, so that what somebody else stored in the ATS cannot become code here (OWASP, "CSV
/// Injection"). Nothing else of a value is changed, but that a cell that looks defused already gets one more: so
/// undefusedCell() gives back every cell as it was.
QString defusedCell(const QString &cell);
QString undefusedCell(const QString &cell);

/// What stands in the place of a value that could not be read: that, and the JSON that it is.
QString unreadableCell(const Value &value);

/// Any value as a cell: unknown and empty are both "".
QString valueCell(const Value &value);

} // namespace vivier
