// SPDX-License-Identifier: MIT
#include "model/rowsearch.h"

#include "candidate/searchtext.h"

namespace vivier {

RowSearch::RowSearch(const CandidateRows &rows, const QList<QByteArray> &words)
    : m_rows(rows)
{
    for (const QByteArray &text : rows.jobTexts()) {
        QList<QByteArray> left = words;
        left.removeIf([&text](const QByteArray &word) { return matchesAll(text, {word}); });
        m_left.append(left);
    }
}

bool RowSearch::matches(int row) const
{
    if (m_rows.at(row).untouched)
        return false; // its job alone would be found
    const QList<QByteArray> &left = m_left.at(m_rows.at(row).jobs);
    return left.isEmpty() || matchesAll(m_rows.searchTextAt(row), left);
}

} // namespace vivier
