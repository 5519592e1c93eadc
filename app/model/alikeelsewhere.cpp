// SPDX-License-Identifier: MIT
#include "model/alikeelsewhere.h"

#include "candidate/pasted.h"
#include "model/candidatemodel.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace vivier {

namespace {

QChar endOf(const QString &text)
{
    return text.isEmpty() ? QChar() : text.back().toCaseFolded();
}

/// Rows by their email address or their number.
class AlikeRows
{
public:
    AlikeRows(IndexCell::Text what, QString (*comparable)(const QString &))
        : m_what(what)
        , m_comparable(comparable)
    {
    }
    void add(int row, const IndexCell &cell)
    {
        const QString text = m_comparable(cell.text(m_what));
        if (text.isEmpty())
            return;
        m_rows.insert(text, row);
        m_ends.insert(endOf(text));
    }
    QList<int> like(const IndexCell &cell) const
    {
        const QString text = m_rows.isEmpty() ? QString() : cell.text(m_what);
        // By their ends most are told apart, which costs less than to make them comparable.
        const bool mayBe = !text.isEmpty() && (m_ends.contains(endOf(text)) || !text.back().isLetterOrNumber());
        return mayBe ? m_rows.values(m_comparable(text)) : QList<int>();
    }

private:
    IndexCell::Text m_what;
    QString (*m_comparable)(const QString &);
    QMultiHash<QString, int> m_rows;
    QSet<QChar> m_ends;
};

bool sharesJob(const CandidateRows &rows, int one, int other)
{
    const QStringList &jobs = rows.jobsAt(one);
    return std::ranges::any_of(rows.jobsAt(other), [&jobs](const QString &job) { return jobs.contains(job); });
}

} // namespace

QHash<QString, QString> alikeElsewhere(const CandidateModel &candidates, const QStringList &keys)
{
    const CandidateRows &rows = candidates.rows();
    AlikeRows emails(IndexCell::Text::Email, comparableEmail);
    AlikeRows phones(IndexCell::Text::Phone, comparablePhone);
    for (const QString &key : keys) {
        if (const int row = rows.rowOf(key); row >= 0) {
            emails.add(row, rows.at(row).cell);
            phones.add(row, rows.at(row).cell);
        }
    }
    QHash<QString, QString> found;
    for (int other = 0; !keys.isEmpty() && other < rows.size(); ++other) {
        if (!rows.at(other).told)
            continue;
        const IndexCell &cell = rows.at(other).cell;
        const QList<int> alike = emails.like(cell) + phones.like(cell);
        for (const int row : alike) {
            const QString key = candidates.keyAt(row);
            if (row != other && !found.contains(key) && !sharesJob(rows, row, other))
                found.insert(key, cell.reference());
        }
    }
    return found;
}

} // namespace vivier
