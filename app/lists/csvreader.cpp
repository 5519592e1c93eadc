// SPDX-License-Identifier: MIT
#include "lists/csvreader.h"

#include "candidate/csv.h"
#include "candidate/validation.h"
#include "lists/text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// "sep=;": for spreadsheets alone. The separator that it names.
std::optional<QChar> namedSeparator(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const bool ends = text.size() == 5 || text.at(5) == u'\n' || text.at(5) == u'\r';
    return ends ? std::optional(text.at(4)) : std::nullopt;
}

class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
        if (namedSeparator(text))
            skipLine();
    }

    /// Nothing: there is no more.
    std::optional<ListRow> next()
    {
        while (m_at < m_text.size() && isLineEnd(m_text.at(m_at)))
            endLine();
        if (m_at >= m_text.size())
            return std::nullopt;
        ListRow row{.cells = {}, .line = m_line};
        for (;;) {
            row.cells.append(cell());
            if (m_at >= m_text.size())
                return row;
            if (m_text.at(m_at) == m_separator) {
                ++m_at;
                continue;
            }
            endLine();
            return row;
        }
    }

private:
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    void endLine()
    {
        m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        ++m_line;
    }

    void skipLine()
    {
        while (m_at < m_text.size() && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        if (m_at < m_text.size())
            endLine();
    }

    QString cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"' && m_at >= m_plainUntil) {
            if (const auto text = quotedCell())
                return *text + plainCell(); // what stands behind the quotes belongs to it
        }
        return plainCell();
    }

    QString plainCell()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    /// Nothing, and nothing is read, when no quote closes it. Then the rest of its line is read as if there were none:
    /// so no character is read more than twice.
    std::optional<QString> quotedCell()
    {
        QString text;
        int lines = 0;
        qsizetype firstEnd = -1;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c != u'"') {
                if (isLineEnd(c)) {
                    if (firstEnd < 0)
                        firstEnd = at;
                    if (!m_mayGoOn)
                        break;
                    lines += c == u'\r' && m_text.sliced(at).startsWith(u"\r\n") ? 0 : 1;
                }
                text += c;
                continue;
            }
            if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                text += c;
                ++at;
                continue;
            }
            m_at = at + 1;
            m_line += lines;
            return text;
        }
        m_mayGoOn = false;
        m_plainUntil = firstEnd < 0 ? m_text.size() : firstEnd;
        return std::nullopt;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_mayGoOn = true;      ///< no quote was found yet that nothing closes
    qsizetype m_plainUntil = 0; ///< before it a quote is a letter
};

/// How many of the first records have as many cells as the first, which has more than one.
qsizetype fitOf(const QString &text, QChar separator)
{
    constexpr qsizetype looked = 30;
    const QList<ListRow> rows = readCsv(text, separator, looked);
    if (rows.isEmpty() || rows.first().cells.size() < 2)
        return 0;
    const qsizetype width = rows.first().cells.size();
    return std::ranges::count_if(rows, [width](const ListRow &row) { return row.cells.size() == width; });
}

bool isEmptyRow(const ListRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The names of columns are never an address, and hardly ever a number.
bool isAboutSomebody(const ListRow &row)
{
    return std::ranges::any_of(row.cells, [](const QString &cell) {
        const auto figures = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
        return looksLikeEmail(cell) || cell.startsWith("http"_L1) || figures > 7;
    });
}

/// None empty, none twice.
QStringList columnNames(const QStringList &cells)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString name = cells.at(column).simplified();
        if (name.isEmpty())
            name = Lists::tr("Column %1").arg(QLocale().toString(column + 1));
        const QString first = name;
        for (int number = 2; taken.contains(name); ++number)
            name = first + u" ("_s + QString::number(number) + u')';
        taken.insert(name);
        names.append(name);
    }
    return names;
}

} // namespace

QChar guessSeparator(const QString &text)
{
    if (const auto named = namedSeparator(text))
        return *named;
    QChar best = u',';
    qsizetype bestFit = 0;
    const QString beginning = text.left(200'000);
    for (const QChar separator : csvSeparators) {
        const qsizetype fit = fitOf(beginning, separator);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

QList<ListRow> readCsv(const QString &text, QChar separator, qsizetype most)
{
    CsvReader reader(text, separator);
    QList<ListRow> rows;
    while (most < 0 || rows.size() < most) {
        std::optional<ListRow> row = reader.next();
        if (!row)
            break;
        rows.append(*std::move(row));
    }
    return rows;
}

ListTable csvTable(const QString &text, QChar separator)
{
    ListTable table;
    table.rows = readCsv(text, separator);
    table.rows.removeIf(isEmptyRow);
    for (ListRow &row : table.rows) {
        for (QString &cell : row.cells)
            cell = undefusedCell(cell);
    }
    if (table.rows.isEmpty())
        return table;
    table.hasHeader = !isAboutSomebody(table.rows.first());
    if (table.hasHeader) {
        table.columns = columnNames(table.rows.takeFirst().cells);
        return table;
    }
    const auto wider = [](const ListRow &a, const ListRow &b) { return a.cells.size() < b.cells.size(); };
    const qsizetype width = std::ranges::max_element(table.rows, wider)->cells.size();
    table.columns = columnNames(QStringList(width));
    return table;
}

} // namespace vivier
