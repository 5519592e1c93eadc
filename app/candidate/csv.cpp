// SPDX-License-Identifier: MIT
#include "candidate/csv.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// As E.164 has it: + and figures, which no spreadsheet can run.
bool isPhone(QStringView text)
{
    constexpr qsizetype mostFigures = 15;
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.startsWith(u'+') && text.size() > 1 && text.size() <= 1 + mostFigures &&
           std::ranges::all_of(text.sliced(1), isFigure);
}

/// Behind the apostrophes of one that is defused.
bool looksLikeFormula(const QString &cell, qsizetype from)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    while (from < cell.size() && cell.at(from) == u'\'')
        ++from;
    return from < cell.size() && starts.contains(cell.at(from)) && !isPhone(QStringView(cell).sliced(from));
}

QString quoted(const QString &cell, QChar separator)
{
    QString text = defusedCell(cell);
    const bool needsQuotes = std::ranges::any_of(text, [separator](QChar c) {
        return c == separator || c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    if (!needsQuotes)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QString defusedCell(const QString &cell)
{
    return looksLikeFormula(cell, 0) ? u'\'' + cell : cell;
}

QString undefusedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell, 1) ? cell.sliced(1) : cell;
}

QString unreadableCell(const Value &value)
{
    return u"(unreadable) "_s + QString::fromUtf8(value.unreadableJson());
}

QString valueCell(const Value &value)
{
    return value.isUnreadable() ? unreadableCell(value) : value.text();
}

QByteArray csvLine(const QStringList &cells, QChar separator)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(quoted(cell, separator));
    // Else the line would be an empty one, which is no record.
    if (written.size() == 1 && written.first().isEmpty())
        written.first() = u"\"\""_s;
    return written.join(separator).toUtf8() + "\r\n";
}

} // namespace vivier
