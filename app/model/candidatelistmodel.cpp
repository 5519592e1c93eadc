// SPDX-License-Identifier: MIT
#include "model/candidatelistmodel.h"

#include "candidate/searchtext.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vivier {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype earlierQueries = 16;
constexpr auto listedEvery = 200ms;

/// At once, or when the last time is long enough ago: what looks at a hundred thousand rows takes some milliseconds.
void startSoon(QTimer *timer, const QElapsedTimer &last)
{
    if (!last.isValid() || last.hasExpired(listedEvery.count()))
        timer->start(0ms);
    else if (!timer->isActive())
        timer->start(listedEvery);
}

/// Marks of a row while the list is worked out.
constexpr quint8 OfJob = 1;
constexpr quint8 Shown = 2;
constexpr quint8 Archived = 4;

} // namespace

CandidateListModel::CandidateListModel(CandidateModel *source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_filter(source)
    , m_sorting(source->rows())
{
    for (QTimer *timer : {&m_rebuild, &m_count}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_rebuild, &QTimer::timeout, this, &CandidateListModel::rebuild);
    connect(&m_count, &QTimer::timeout, this, &CandidateListModel::count);
    connect(source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_earlier.clear();
        if (last > first) // a page of a pull, and page comes after page
            startSoon(&m_rebuild, m_sinceRebuild);
        else
            m_rebuild.start(0ms);
    });
    connect(source->book(), &DraftBook::keyChanged, this, [this] {
        m_earlier.clear();
        m_rebuild.start(0ms);
    });
    connect(source, &CandidateModel::jobNamesChanged, this, [this] {
        m_earlier.clear();
        if (searches())
            m_rebuild.start(0ms);
    });
    connect(source, &CandidateModel::linksSentChanged, this, [this] {
        if (!m_filter.asks(FilterCondition::Part::SentLink))
            return;
        m_earlier.clear();
        m_rebuild.start(0ms);
    });
    // Source rows shift under us: nobody may see the old numbers.
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, &CandidateListModel::sourceDataChanged);
    // What was sent is no longer to be taken back: the answer moves nobody.
    connect(source->book(), &DraftBook::answered, this, [this](const QString &key) { m_placedDrafted.remove(key); });
    connect(source->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        followTakenBack(changes);
        if (draftedAnew(changes).isEmpty() && m_source->rows().unsentCount() == m_unsent)
            return;
        m_earlier.clear();
        const bool hasMore = m_source->rows().peopleCount() != m_people; // a new one has become somebody
        if (hasMore)
            rebuildSoon();
        startSoon(&m_count, m_sinceCount); // a draft is another with each key
    });
    rebuild();
    m_sinceRebuild.invalidate(); // the first who come are shown at once
    m_sinceCount.invalidate();
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == FoundRole)
        return searches() ? QVariant::fromValue(whereFound(index.row()).value_or(WhereFound())) : QVariant();
    const QModelIndex source = m_source->index(m_rows.at(index.row()), 0);
    return source.data(role == Qt::DisplayRole ? int(CandidateModel::NameRole) : role);
}

void CandidateListModel::setFilter(const CandidateFilter &filter)
{
    const CandidateFilter before = m_filter.filter();
    if (filter == before)
        return;
    CandidateFilter widened = filter;
    widened.query = before.query;
    const bool upToDate =
        m_changed.isEmpty() && !m_rebuild.isActive() && !m_count.isActive() && m_placed == m_source->rowCount();
    if (upToDate && widened == before) {
        if (m_earlier.size() == earlierQueries)
            m_earlier.removeFirst();
        m_earlier.removeIf([&before](const Earlier &earlier) { return earlier.query == before.query; });
        m_earlier.append({before.query, m_rows, m_matching, m_counts});
    } else {
        m_earlier.clear();
    }
    const QList<QByteArray> words = m_filter.words();
    m_filter.setFilter(filter);
    const bool narrower = widened == before && !words.isEmpty() && isNarrower(words, m_filter.words());
    const auto known = std::ranges::find(m_earlier, filter.query, &Earlier::query);
    if (known != m_earlier.cend()) {
        const Earlier earlier = *known;
        m_matching = earlier.matching;
        const bool isOther = std::exchange(m_counts, earlier.counts) != earlier.counts;
        show(earlier.rows);
        if (isOther)
            Q_EMIT countsChanged();
    } else if (narrower && upToDate)
        narrow();
    else
        rebuild();
    Q_EMIT filterChanged();
}

void CandidateListModel::narrow()
{
    QList<quint8> marks(m_source->rowCount(), 0);
    for (int row : std::as_const(m_matching))
        marks[row] = OfJob;
    sift(QList<int>(m_matching), std::move(marks));
}

/// `among`, in order, is what is marked.
void CandidateListModel::sift(const QList<int> &among, QList<quint8> marks)
{
    m_unsent = m_source->rows().unsentCount();
    m_people = m_source->rows().peopleCount();
    m_filter.prepare();
    const CandidateCounts before = std::exchange(m_counts, {.searched = m_counts.searched});
    const RowSearch search(m_source->rows(), m_filter.words());
    const int pinnedRow = m_pinned.isEmpty() ? -1 : m_source->rowOf(m_pinned);
    // The texts lie in memory in the source's order: walking them in that order is several times as fast.
    for (int row = 0; row < marks.size(); ++row) {
        if (!marks.at(row) || (searches() && !search.matches(row))) {
            marks[row] = 0;
            continue;
        }
        const bool isFit = m_filter.fits(row);
        if ((isFit && m_filter.passes(row)) || (row == pinnedRow && !searches()))
            marks[row] |= m_source->rows().at(row).archived ? Shown | Archived : Shown;
        if (isFit)
            m_filter.tally(row, &m_counts);
    }
    QList<int> matching;
    QList<int> rows;
    matching.reserve(among.size());
    rows.reserve(among.size());
    for (int row : among) {
        if (marks.at(row))
            matching.append(row);
        if (marks.at(row) & Shown)
            rows.append(row);
    }
    if (searches())
        std::stable_partition(rows.begin(), rows.end(), [&marks](int row) { return !(marks.at(row) & Archived); });
    m_matching = std::move(matching);
    if (Draft::isNewKey(m_pinned) && pinnedRow >= 0) {
        rows.removeOne(pinnedRow);
        rows.prepend(pinnedRow);
    }
    show(std::move(rows));
    if (m_counts != before)
        Q_EMIT countsChanged();
}

void CandidateListModel::show(QList<int> rows)
{
    if (std::ranges::equal(rows, m_rows)) // of two empty lists, == of Qt 6.4 hands memcmp() null pointers
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_places.clear();
    endResetModel();
}

void CandidateListModel::setJobs(const QList<Job> &jobs)
{
    m_filter.setJobs(jobs);
    QMap<qint64, int> places;
    for (const Job &job : jobs) {
        for (int place = 0; place < job.stages.size(); ++place)
            places.insert(job.stages.at(place).id, place);
    }
    if (m_sorting.setStages(places))
        placeAll();
    if (filter().conditions.isEmpty())
        return;
    m_earlier.clear();
    m_rebuild.start(0ms);
}

void CandidateListModel::setPinned(const QString &key)
{
    const QString before = std::exchange(m_pinned, key);
    m_earlier.clear();
    if (before != key && Draft::isNewKey(before))
        m_rebuild.start(0ms); // to its place, or out of the list
}

void CandidateListModel::placeChanged()
{
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
    m_order = m_sorting.merged(m_order, std::move(moving));
    m_changed.clear();
    m_placed = all;
    const QStringList drafted = m_source->book()->draftedKeys();
    m_placedDrafted = QSet<QString>(drafted.cbegin(), drafted.cend());
}

/// Who was placed by a draft that is no more is not where her row says.
void CandidateListModel::followTakenBack(const DraftChanges &changes)
{
    const auto isElsewhere = [this](const DraftChange &change) {
        if (change.field.isEmpty() || !change.what.testFlag(DraftAspect::Wish) ||
            !m_placedDrafted.contains(change.key) || m_source->book()->draftField(change.key, change.field))
            return false;
        const int row = m_source->rowOf(change.key);
        return row >= 0 && row < m_placed && !m_sorting.isAsPlaced(row);
    };
    if (!std::ranges::any_of(changes, isElsewhere))
        return;
    m_earlier.clear();
    rebuildSoon();
}

/// Of what is done to many more follow in the next turns.
void CandidateListModel::rebuildSoon()
{
    if (m_source->book()->slices()->isAtWork())
        startSoon(&m_rebuild, m_sinceRebuild);
    else
        m_rebuild.start(0ms);
}

/// In another order than before.
void CandidateListModel::placeAll()
{
    m_order.clear();
    m_changed.clear();
    m_placed = 0;
    rebuild();
}

void CandidateListModel::setOrder(const CandidateOrder &order)
{
    if (order == m_sorting.order())
        return;
    m_sorting.setOrder(order);
    placeAll();
}

void CandidateListModel::sortAnew()
{
    m_sorting.setOrder(CandidateOrder(m_sorting.order()));
    placeAll();
}

void CandidateListModel::rebuild()
{
    m_sinceRebuild.start();
    m_sinceCount.start();
    m_rebuild.stop();
    m_count.stop();
    placeChanged();
    QList<quint8> marks(m_placed, 0);
    int searched = 0;
    for (int row = 0; row < m_placed; ++row) {
        marks[row] = m_filter.isOfJob(row) ? OfJob : 0;
        searched += marks.at(row);
    }
    const bool isOther = std::exchange(m_counts.searched, searched) != searched;
    const QList<int> all = m_order;
    sift(all, std::move(marks));
    if (isOther)
        Q_EMIT countsChanged();
}

void CandidateListModel::sourceRowsRemoved(int first, int last)
{
    const auto isGone = [=](int row) { return row >= first && row <= last; };
    const auto shifted = [=](int row) { return row > last ? row - (last - first + 1) : row; };
    m_earlier.clear();
    beginResetModel(); // even if the numbers stay the same: they mean other candidates now
    for (QList<int> *rows : {&m_order, &m_rows, &m_matching}) {
        rows->removeIf(isGone);
        std::ranges::transform(*rows, rows->begin(), shifted);
    }
    m_places.clear();
    endResetModel();
    m_sorting.removed(first, last);
    QSet<int> changed;
    for (int row : std::as_const(m_changed)) {
        if (!isGone(row))
            changed.insert(shifted(row));
    }
    m_changed = changed;
    m_placed -= std::max(0, std::min(last, m_placed - 1) - first + 1);
    rebuild();
}

/// Of who is in the list already; others come with rebuild().
void CandidateListModel::count()
{
    m_sinceCount.start();
    m_count.stop();
    m_unsent = m_source->rows().unsentCount();
    m_filter.prepare();
    const CandidateCounts before = std::exchange(m_counts, {.searched = m_counts.searched});
    for (int row : std::as_const(m_matching)) {
        if (m_filter.fits(row))
            m_filter.tally(row, &m_counts);
    }
    if (m_counts != before)
        Q_EMIT countsChanged();
}

void CandidateListModel::sourceDataChanged(const QModelIndex &topLeft)
{
    m_changed.insert(topLeft.row());
    const int row = placeOf(topLeft.row());
    if (row < 0)
        return;
    const QModelIndex cell = index(row);
    Q_EMIT dataChanged(cell, cell);
}

} // namespace vivier
