// SPDX-License-Identifier: MIT
// Who is in which row, and why.
#include "model/candidatelistmodel.h"

#include <algorithm>

namespace vivier {

int CandidateListModel::rowOf(const QString &key) const
{
    const int source = m_source->rowOf(key);
    return source < 0 ? -1 : placeOf(source);
}

int CandidateListModel::placeOf(int source) const
{
    if (m_places.isEmpty()) {
        m_places.fill(-1, m_source->rowCount());
        for (qsizetype place = 0; place < m_rows.size(); ++place) {
            if (const int row = m_rows.at(place); row < m_places.size()) // else one who is going at this moment
                m_places[row] = static_cast<int>(place);
        }
    }
    return m_places.value(source, -1); // one that came since is not in the list yet
}

QString CandidateListModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_source->keyAt(m_rows.at(row)) : QString();
}

QStringList CandidateListModel::keys(int first, int last) const
{
    QStringList keys;
    keys.reserve(std::max(0, last - first + 1));
    for (int row = first; row <= last; ++row) {
        if (!m_source->rows().at(m_rows.at(row)).untouched)
            keys.append(keyAt(row));
    }
    return keys;
}

bool CandidateListModel::matches(int row) const
{
    const int there = sourceRow(row);
    return !m_source->rows().at(there).untouched && m_filter.fits(there) && m_filter.passes(there);
}

QStringList CandidateListModel::matchingKeys() const
{
    QStringList keys;
    keys.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row) {
        if (matches(row))
            keys.append(keyAt(row));
    }
    return keys;
}

QList<int> CandidateListModel::rowsOf(const QStringList &keys) const
{
    if (keys.isEmpty())
        return {};
    QList<bool> isAsked(m_source->rowCount(), false);
    for (const QString &key : keys) {
        if (const int row = m_source->rowOf(key); row >= 0)
            isAsked[row] = true;
    }
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isAsked.at(m_rows.at(row)))
            rows.append(row);
    }
    return rows;
}

std::optional<WhereFound> CandidateListModel::whereFound(int row) const
{
    const CandidateRows &rows = m_source->rows();
    const int place = m_rows.at(row);
    const IndexCell &cell = rows.at(place).cell;
    const QString subtitle = cell.text(IndexCell::Text::Subtitle);
    const QString job = rows.jobName(rows.jobsAt(place).value(0));
    // Where the job comes first, there may be no room for the subtitle.
    const bool leadsWithJobs = filter().job.isEmpty() && !filter().withoutJob && !rows.jobsAt(place).isEmpty();
    const QString second = subtitle.isEmpty() ? job : leadsWithJobs ? QString() : subtitle;
    return vivier::whereFound(*m_source, place, {cell.displayName(), second}, m_filter.words());
}

} // namespace vivier
