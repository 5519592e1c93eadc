#include "model/candidatelistmodel.h"

#include "model/searchtext.h"

#include <algorithm>

namespace vivier {

CandidateListModel::CandidateListModel(CandidateModel *source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    for (QTimer *timer : {&m_rebuild, &m_count}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_rebuild, &QTimer::timeout, this, &CandidateListModel::rebuild);
    connect(&m_count, &QTimer::timeout, this, &CandidateListModel::count);
    const auto later = [this] { m_rebuild.start(); };
    connect(source, &QAbstractItemModel::rowsInserted, this, later);
    connect(source, &CandidateModel::keyChanged, this, later);
    // Source rows shift under us: nobody may see the old numbers.
    connect(source, &QAbstractItemModel::rowsRemoved, this, &CandidateListModel::rebuild);
    connect(source, &QAbstractItemModel::modelReset, this, &CandidateListModel::rebuild);
    connect(source, &QAbstractItemModel::dataChanged, this, &CandidateListModel::sourceDataChanged);
    connect(source, &CandidateModel::draftChanged, this, [this] { m_count.start(); });
    rebuild();
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex source = m_source->index(m_rows.at(index.row()), 0);
    return source.data(role == Qt::DisplayRole ? int(CandidateModel::NameRole) : role);
}

void CandidateListModel::setFilter(const CandidateFilter &filter)
{
    if (filter == m_filter)
        return;
    CandidateFilter widened = filter;
    widened.query = m_filter.query;
    const bool narrower = widened == m_filter && !m_filter.query.isEmpty() && filter.query.startsWith(m_filter.query);
    m_filter = filter;
    m_words = searchWords(filter.query);
    if (narrower && !m_rebuild.isActive())
        narrow();
    else
        rebuild();
}

void CandidateListModel::narrow()
{
    beginResetModel();
    m_rows.removeIf([this](int row) { return !passes(row); });
    endResetModel();
}

bool CandidateListModel::passes(int row) const
{
    if (!m_filter.job.isEmpty() && m_source->jobAt(row) != m_filter.job)
        return false;
    if (!m_pinned.isEmpty() && m_words.isEmpty() && m_source->keyAt(row) == m_pinned)
        return true;
    switch (m_filter.show) {
    case CandidateFilter::Show::Active:
        if (m_source->archivedAt(row))
            return false;
        break;
    case CandidateFilter::Show::Stage:
        if (m_source->archivedAt(row) || m_source->stageIdAt(row) != m_filter.stageId)
            return false;
        break;
    case CandidateFilter::Show::Drafts:
        if (!m_source->draftedAt(row))
            return false;
        break;
    case CandidateFilter::Show::Archived:
        if (!m_source->archivedAt(row))
            return false;
        break;
    }
    return matchesAll(m_source->searchTextAt(row), m_words);
}

void CandidateListModel::rebuild()
{
    m_rebuild.stop();
    QList<int> rows;
    const int all = m_source->rowCount();
    for (int row = 0; row < all; ++row) {
        if (passes(row))
            rows.append(row);
    }
    std::ranges::stable_sort(rows,
                             [this](int a, int b) { return m_source->searchTextAt(a) < m_source->searchTextAt(b); });
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    count();
}

void CandidateListModel::count()
{
    m_count.stop();
    CandidateCounts counts;
    const int all = m_source->rowCount();
    for (int row = 0; row < all; ++row) {
        if (!m_filter.job.isEmpty() && m_source->jobAt(row) != m_filter.job)
            continue;
        if (m_source->draftedAt(row))
            ++counts.drafts;
        if (m_source->archivedAt(row)) {
            ++counts.archived;
        } else {
            ++counts.active;
            ++counts.byStage[m_source->stageIdAt(row)];
        }
    }
    m_counts = counts;
    Q_EMIT countsChanged();
}

void CandidateListModel::sourceDataChanged(const QModelIndex &topLeft)
{
    const qsizetype row = m_rows.indexOf(topLeft.row());
    if (row < 0)
        return;
    const QModelIndex cell = index(static_cast<int>(row));
    Q_EMIT dataChanged(cell, cell);
}

int CandidateListModel::rowOf(const QString &key) const
{
    const int source = m_source->rowOf(key);
    return source < 0 ? -1 : static_cast<int>(m_rows.indexOf(source));
}

QString CandidateListModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_source->keyAt(m_rows.at(row)) : QString();
}

} // namespace vivier
