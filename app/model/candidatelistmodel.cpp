#include "model/candidatelistmodel.h"

#include "candidate/searchtext.h"

#include <algorithm>

namespace vivier {

namespace {

constexpr qsizetype earlierQueries = 16;

} // namespace

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
    const auto later = [this] {
        m_countsAreOld = true;
        m_rebuild.start();
    };
    connect(source, &QAbstractItemModel::rowsInserted, this, later);
    connect(source->book(), &DraftBook::keyChanged, this, later);
    // Source rows shift under us: nobody may see the old numbers.
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, &CandidateListModel::sourceDataChanged);
    connect(source->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        if (draftedAnew(changes).isEmpty())
            return;
        m_countsAreOld = true;
        m_count.start();
    });
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
    const bool upToDate = m_changed.isEmpty() && !m_rebuild.isActive() && m_placed == m_source->rowCount();
    if (upToDate && widened == m_filter) {
        if (m_earlier.size() == earlierQueries)
            m_earlier.removeFirst();
        m_earlier.removeIf([this](const Earlier &earlier) { return earlier.query == m_filter.query; });
        m_earlier.append({m_filter.query, m_rows});
    } else {
        m_earlier.clear();
    }
    const bool narrower = widened == m_filter && !m_words.isEmpty() && filter.query.startsWith(m_filter.query);
    if (filter.job != m_filter.job || filter.withoutJob != m_filter.withoutJob)
        m_countsAreOld = true;
    m_filter = filter;
    m_words = searchWords(filter.query);
    const auto known = std::ranges::find(m_earlier, filter.query, &Earlier::query);
    if (known != m_earlier.cend())
        show(QList<int>(known->rows));
    else if (narrower && upToDate)
        narrow();
    else
        rebuild();
}

void CandidateListModel::narrow()
{
    // The texts lie in memory in the source's order: walking them in that order is several times as fast.
    QList<bool> keep(m_source->rowCount(), false);
    for (int row : std::as_const(m_rows))
        keep[row] = true;
    for (int row = 0; row < keep.size(); ++row)
        keep[row] = keep.at(row) && matchesAll(m_source->rows().searchTextAt(row), m_words);
    QList<int> rows = m_rows;
    rows.removeIf([&keep](int row) { return !keep.at(row); });
    show(std::move(rows));
}

void CandidateListModel::show(QList<int> rows)
{
    if (std::ranges::equal(rows, m_rows)) // of two empty lists, == of Qt 6.4 hands memcmp() null pointers
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool CandidateListModel::isOfJob(int row) const
{
    if (m_filter.withoutJob)
        return m_source->rows().jobsAt(row).isEmpty();
    return m_filter.job.isEmpty() || m_source->rows().jobsAt(row).contains(m_filter.job);
}

bool CandidateListModel::passes(int row, int pinnedRow) const
{
    if (!isOfJob(row))
        return false;
    if (row == pinnedRow && m_words.isEmpty())
        return true;
    switch (m_filter.show) {
    case CandidateFilter::Show::Active:
        if (m_source->rows().at(row).archived)
            return false;
        break;
    case CandidateFilter::Show::Stage:
        if (m_source->rows().at(row).archived || m_source->rows().stageIdAt(row) != m_filter.stageId)
            return false;
        break;
    case CandidateFilter::Show::Status:
        if (m_source->rows().at(row).archived || m_source->rows().statusAt(row) != m_filter.status)
            return false;
        break;
    case CandidateFilter::Show::Drafts:
        if (!m_source->rows().at(row).drafted)
            return false;
        break;
    case CandidateFilter::Show::Archived:
        if (!m_source->rows().at(row).archived)
            return false;
        break;
    }
    return m_words.isEmpty() || matchesAll(m_source->rows().searchTextAt(row), m_words); // without a look at the text
}

void CandidateListModel::placeChanged()
{
    const auto before = [this](int a, int b) {
        const quint64 keyA = m_source->rows().at(a).sortKey;
        const quint64 keyB = m_source->rows().at(b).sortKey;
        if (keyA != keyB)
            return keyA < keyB;
        const int order = m_source->rows().searchTextAt(a).compare(m_source->rows().searchTextAt(b));
        return order != 0 ? order < 0 : a < b;
    };
    const int all = m_source->rowCount();
    if (m_changed.isEmpty() && m_placed == all)
        return;
    m_earlier.clear();
    QList<int> moving;
    for (int row : std::as_const(m_changed)) {
        if (row < m_placed)
            moving.append(row);
    }
    if (!moving.isEmpty())
        m_order.removeIf([this](int row) { return m_changed.contains(row); });
    for (int row = m_placed; row < all; ++row)
        moving.append(row);
    std::ranges::sort(moving, before);
    QList<int> order;
    order.reserve(all);
    auto from = m_order.cbegin();
    for (int row : std::as_const(moving)) { // each by bisection: a page of a pull is small, the list is not
        const auto to = std::upper_bound(from, m_order.cend(), row, before);
        std::copy(from, to, std::back_inserter(order));
        order.append(row);
        from = to;
    }
    std::copy(from, m_order.cend(), std::back_inserter(order));
    m_order = std::move(order);
    m_changed.clear();
    m_placed = all;
}

void CandidateListModel::rebuild()
{
    m_rebuild.stop();
    placeChanged();
    const int pinnedRow = m_pinned.isEmpty() ? -1 : m_source->rowOf(m_pinned);
    QList<bool> keep(m_placed, false);
    for (int row = 0; row < m_placed; ++row)
        keep[row] = passes(row, pinnedRow);
    QList<int> rows;
    rows.reserve(m_placed);
    std::ranges::copy_if(m_order, std::back_inserter(rows), [&keep](int row) { return keep.at(row); });
    show(std::move(rows));
    if (m_countsAreOld)
        count();
}

void CandidateListModel::sourceRowsRemoved(int first, int last)
{
    const auto isGone = [=](int row) { return row >= first && row <= last; };
    const auto shifted = [=](int row) { return row > last ? row - (last - first + 1) : row; };
    m_earlier.clear();
    beginResetModel(); // even if the numbers stay the same: they mean other candidates now
    for (QList<int> *rows : {&m_order, &m_rows}) {
        rows->removeIf(isGone);
        std::ranges::transform(*rows, rows->begin(), shifted);
    }
    endResetModel();
    QSet<int> changed;
    for (int row : std::as_const(m_changed)) {
        if (!isGone(row))
            changed.insert(shifted(row));
    }
    m_changed = changed;
    m_placed -= std::max(0, std::min(last, m_placed - 1) - first + 1);
    m_countsAreOld = true;
    rebuild();
}

void CandidateListModel::count()
{
    m_count.stop();
    m_countsAreOld = false;
    CandidateCounts counts;
    const int all = m_source->rowCount();
    for (int row = 0; row < all; ++row) {
        if (!isOfJob(row))
            continue;
        if (m_source->rows().at(row).drafted)
            ++counts.drafts;
        if (m_source->rows().at(row).archived) {
            ++counts.archived;
        } else {
            ++counts.active;
            ++counts.byStage[m_source->rows().stageIdAt(row)];
            ++counts.byStatus[m_source->rows().statusAt(row)];
        }
    }
    m_counts = counts;
    Q_EMIT countsChanged();
}

void CandidateListModel::sourceDataChanged(const QModelIndex &topLeft)
{
    m_changed.insert(topLeft.row());
    m_countsAreOld = true;
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
