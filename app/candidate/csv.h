#pragma once

#include "candidate/value.h"

#include <QByteArray>
#include <QStringList>

namespace vivier {

// How everything that we export as CSV is written: RFC 4180 (comma, CRLF, quotes doubled) in UTF-8.

/// Begins a file: without it spreadsheets read UTF-8 as the machine's old encoding.
inline constexpr QByteArrayView csvBom = "\xEF\xBB\xBF";

/// One record with its line end. A cell that a spreadsheet would run as a formula (it begins with = + - @, also in full
/// width, a tab or a line break) gets a leading apostrophe, so that what somebody else stored in the ATS cannot become
/// code here (OWASP, "CSV Injection"). Nothing else of a value is changed.
QByteArray csvLine(const QStringList &cells);

/// What stands in the place of a value that could not be read: that, and the JSON that it is.
QString unreadableCell(const Value &value);

} // namespace vivier
