#include "candidate/csv.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &cell)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !cell.isEmpty() && starts.contains(cell.front());
}

QString quoted(const QString &cell)
{
    QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool needsQuotes = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t'; });
    if (!needsQuotes)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QString unreadableCell(const Value &value)
{
    return u"(unreadable) "_s + QString::fromUtf8(value.unreadableJson());
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(quoted(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace vivier
