// The part of CandidateModel that finds rows by their key, holds snapshots, and reads those that it does not hold.
#include "model/candidatemodel.h"

#include "store/onready.h"

#include <QPointer>

#include <algorithm>
#include <bit>

namespace vivier {

/// Of the row with this key, or the free one that it would get.
qsizetype CandidateModel::placeOf(QByteArrayView key) const
{
    const qsizetype mask = m_places.size() - 1;
    qsizetype place = qsizetype(qHash(key)) & mask;
    while (m_places.at(place) >= 0 && m_rows.at(m_places.at(place)).cell.key() != key)
        place = (place + 1) & mask;
    return place;
}

int CandidateModel::rowOf(const QString &key) const
{
    return m_places.isEmpty() ? -1 : m_places.at(placeOf(key.toUtf8()));
}

/// Of a row that is new; at least every other place stays free.
void CandidateModel::makePlace(int row)
{
    if (m_places.size() < 2 * m_rows.size())
        makePlaces();
    else
        m_places[placeOf(m_rows.at(row).cell.key())] = row;
}

/// The rows find each other: an index of keys would take as much memory as the list itself.
void CandidateModel::makePlaces()
{
    m_places.fill(-1, qsizetype(std::bit_ceil(std::max(quint64(2 * m_rows.size()), quint64(64)))));
    for (int row = 0; row < rowCount(); ++row)
        m_places[placeOf(m_rows.at(row).cell.key())] = row;
}

const Candidate *CandidateModel::held(const QString &key) const
{
    const auto found = m_held.constFind(key);
    return found != m_held.cend() ? &*found : m_recent.object(key);
}

bool CandidateModel::isHeld(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 || !m_rows.at(row).told || held(key);
}

Candidate CandidateModel::snapshot(const QString &key) const
{
    const Candidate *known = held(key);
    return known ? *known : Candidate{};
}

void CandidateModel::hold(const Candidate &candidate, bool wanted)
{
    const QString &key = candidate.reference;
    if (mustStay(key)) {
        m_held.insert(key, candidate);
        m_recent.remove(key);
        return;
    }
    if (wanted || held(key) || m_recent.totalCost() < m_recent.maxCost())
        m_recent.insert(key, new Candidate(candidate));
    m_held.remove(key);
}

void CandidateModel::release(const QString &key)
{
    m_held.remove(key);
    m_recent.remove(key);
    m_edited.remove(key);
}

void CandidateModel::withSnapshots(const QStringList &keys, QObject *context, const std::function<void()> &then)
{
    if (std::ranges::all_of(keys, [this](const QString &key) { return isHeld(key); })) {
        then();
        return;
    }
    // Also those that are held for now: they may have given way when the answer comes.
    QStringList asked = keys;
    asked.removeIf([this](const QString &key) { return rowOf(key) < 0 || m_held.contains(key); });
    onReady(this, m_reader(asked),
            [this, asked, context = QPointer(context), then](const Stored<QList<Candidate>> &read) {
                if (!read) {
                    Q_EMIT readFailed(read.error());
                    return;
                }
                m_recent.setMaxCost(std::max(recentAtMost, static_cast<int>(asked.size())));
                for (const Candidate &candidate : *read) {
                    if (const int row = rowOf(candidate.reference); row >= 0)
                        replace(row, candidate, true);
                }
                if (context)
                    then();
                m_recent.setMaxCost(recentAtMost);
            });
}

} // namespace vivier
