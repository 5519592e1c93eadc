#include "model/candidatelistmodel.h"

#include "candidate/fuzzy.h"
#include "candidate/searchtext.h"
#include "candidate/spellings.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
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

constexpr qsizetype longestText = 20'000; // characters that are looked at for the place of a word
constexpr qsizetype shownBefore = 12;     // characters that are shown in front of a word far from the beginning

/// From shortly before the first of the words on.
QString aroundFound(const QString &text, const QList<QByteArray> &words)
{
    const QList<TextPlace> places = fuzzyPlaces(text, words);
    const qsizetype start = places.isEmpty() ? 0 : places.first().start;
    if (start <= 2 * shownBefore)
        return text;
    const qsizetype space = text.indexOf(u' ', start - shownBefore);
    return u'…' + text.mid(space >= 0 && space < start ? space + 1 : start);
}

/// Marks of a row while the list is worked out.
constexpr quint8 OfJob = 1;
constexpr quint8 Shown = 2;
constexpr quint8 Archived = 4;

} // namespace

CandidateListModel::CandidateListModel(CandidateModel *source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
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
    // Source rows shift under us: nobody may see the old numbers.
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, &CandidateListModel::sourceDataChanged);
    connect(source->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        if (draftedAnew(changes).isEmpty() && m_source->rows().unsentCount() == m_unsent)
            return;
        m_earlier.clear();
        if (m_source->rows().peopleCount() != m_people)
            m_rebuild.start(0ms);          // a new one has become somebody
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
    if (filter == m_filter)
        return;
    CandidateFilter widened = filter;
    widened.query = m_filter.query;
    const bool upToDate =
        m_changed.isEmpty() && !m_rebuild.isActive() && !m_count.isActive() && m_placed == m_source->rowCount();
    if (upToDate && widened == m_filter) {
        if (m_earlier.size() == earlierQueries)
            m_earlier.removeFirst();
        m_earlier.removeIf([this](const Earlier &earlier) { return earlier.query == m_filter.query; });
        m_earlier.append({m_filter.query, m_rows, m_matching, m_counts});
    } else {
        m_earlier.clear();
    }
    const QList<QByteArray> before = std::exchange(m_words, searchWords(filter.query));
    const bool narrower = widened == m_filter && !before.isEmpty() && isNarrower(before, m_words);
    m_filter = filter;
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
    prepareTest();
    const CandidateCounts before = std::exchange(m_counts, {.searched = m_counts.searched});
    const RowSearch search(m_source->rows(), m_words);
    const int pinnedRow = m_pinned.isEmpty() ? -1 : m_source->rowOf(m_pinned);
    // The texts lie in memory in the source's order: walking them in that order is several times as fast.
    for (int row = 0; row < marks.size(); ++row) {
        if (!marks.at(row) || (searches() && !search.matches(row))) {
            marks[row] = 0;
            continue;
        }
        const bool isFit = fits(row);
        if ((isFit && passes(row)) || (row == pinnedRow && !searches()))
            marks[row] |= m_source->rows().at(row).archived ? Shown | Archived : Shown;
        if (isFit)
            tally(row);
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

bool CandidateListModel::isOfJob(int row) const
{
    if (m_source->rows().at(row).untouched)
        return false; // it is listed while it is open, and counted nowhere
    if (m_filter.withoutJob)
        return m_source->rows().jobsAt(row).isEmpty();
    return m_filter.job.isEmpty() || m_source->rows().jobsAt(row).contains(m_filter.job);
}

/// The filter's conditions are made ready for today, and the rows in the outbox are those of now.
void CandidateListModel::prepareTest()
{
    const DraftBook &book = *m_source->book();
    m_test = FilterTest(m_filter.conditions, m_source->catalog(), m_jobs, book.now().toLocalTime().date());
    m_queued.clear();
    if (!m_test.asks(FilterCondition::State::Outbox))
        return;
    const QStringList keys = book.outbox()->keys();
    for (const QString &key : keys)
        m_queued.insert(m_source->rowOf(key));
}

bool CandidateListModel::fits(int row) const
{
    const CandidateRows::Row &asked = m_source->rows().at(row);
    return m_test.isEmpty() || m_test.fits(asked.cell, {.isUnsent = asked.unsent, .isQueued = m_queued.contains(row)});
}

void CandidateListModel::setJobs(const QList<Job> &jobs)
{
    m_jobs = jobs;
    QMap<qint64, int> places;
    for (const Job &job : jobs) {
        for (int place = 0; place < job.stages.size(); ++place)
            places.insert(job.stages.at(place).id, place);
    }
    if (m_sorting.setStages(places))
        placeAll();
    if (m_filter.conditions.isEmpty())
        return;
    m_earlier.clear();
    m_rebuild.start(0ms);
}

/// Of one of the job that the search finds and the conditions fit.
bool CandidateListModel::passes(int row) const
{
    const CandidateRows &rows = m_source->rows();
    const bool isLeftOut = rows.at(row).archived && !m_test.asks(FilterCondition::State::Archived);
    switch (m_filter.show) {
    case CandidateFilter::Show::Active:
        return !rows.at(row).archived || !m_test.leavesOutArchived(searches());
    case CandidateFilter::Show::Stage:
        return !isLeftOut && rows.stageIdAt(row) == m_filter.stageId;
    case CandidateFilter::Show::Status:
        return !isLeftOut && rows.statusAt(row) == m_filter.status;
    case CandidateFilter::Show::Drafts:
        return rows.at(row).unsent;
    case CandidateFilter::Show::Archived:
        return rows.at(row).archived;
    }
    return true;
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
        marks[row] = isOfJob(row) ? OfJob : 0;
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

void CandidateListModel::tally(int row)
{
    const CandidateRows &rows = m_source->rows();
    if (rows.at(row).unsent)
        ++m_counts.drafts;
    if (rows.at(row).archived) {
        ++m_counts.archived;
        return;
    }
    ++m_counts.active;
    if (!m_filter.job.isEmpty())
        ++m_counts.byStage[rows.stageIdAt(row)];
    if (const int status = rows.statusAt(row); status >= 0)
        ++m_counts.byStatus[status];
}

int CandidateListModel::countOf(CandidateFilter::Show show, qint64 stageId, int status) const
{
    switch (show) {
    case CandidateFilter::Show::Active:
        return m_test.leavesOutArchived(searches()) ? m_counts.active : m_counts.active + m_counts.archived;
    case CandidateFilter::Show::Stage:
        return m_counts.byStage.value(stageId);
    case CandidateFilter::Show::Status:
        return m_counts.byStatus.value(status);
    case CandidateFilter::Show::Drafts:
        return m_counts.drafts;
    case CandidateFilter::Show::Archived:
        return m_counts.archived;
    }
    return 0;
}

/// Of who is in the list already; others come with rebuild().
void CandidateListModel::count()
{
    m_sinceCount.start();
    m_count.stop();
    m_unsent = m_source->rows().unsentCount();
    prepareTest();
    const CandidateCounts before = std::exchange(m_counts, {.searched = m_counts.searched});
    for (int row : std::as_const(m_matching)) {
        if (fits(row))
            tally(row);
    }
    if (m_counts != before)
        Q_EMIT countsChanged();
}

std::optional<WhereFound> CandidateListModel::whereFound(int row) const
{
    const CandidateRows &rows = m_source->rows();
    const int place = m_rows.at(row);
    const IndexCell &cell = rows.at(place).cell;
    QStringList jobs;
    for (const QString &job : rows.jobsAt(place))
        jobs.append(rows.jobName(job));
    const QString subtitle = cell.text(IndexCell::Text::Subtitle);
    // Where the job comes first, there may be no room for the subtitle.
    const bool leadsWithJobs = m_filter.job.isEmpty() && !m_filter.withoutJob && !jobs.isEmpty();
    const QString second = subtitle.isEmpty() ? jobs.value(0) : leadsWithJobs ? QString() : subtitle;
    const QByteArray visible = searchedText({cell.displayName(), second});
    QList<QByteArray> missing = m_words;
    missing.removeIf([&visible](const QByteArray &word) { return matchesAll(visible, {word}); });
    if (missing.isEmpty())
        return WhereFound();
    const auto holds = [word = missing.first()](const QString &text) {
        return matchesAll(searchedText({text}), {word});
    };
    const FieldCatalog &catalog = m_source->catalog();
    const auto label = [&catalog](FieldRole role) {
        const Field *field = catalog.find(role);
        return field ? field->displayLabel() : QString();
    };
    if (const auto job = std::ranges::find_if(jobs, holds); job != jobs.cend())
        return WhereFound{tr("Job"), *job};
    QStringList tags = cell.tags();
    if (std::stable_partition(tags.begin(), tags.end(), holds) != tags.begin())
        return WhereFound{label(FieldRole::Tags), tags.join(u", "_s)};
    for (const auto &[text, role] :
         {std::pair{IndexCell::Text::Subtitle, FieldRole::Subtitle},
          std::pair{IndexCell::Text::Email, FieldRole::Email}, std::pair{IndexCell::Text::Phone, FieldRole::Phone}}) {
        if (const QString told = cell.text(text); holds(told))
            return WhereFound{label(role), told};
    }
    const QString key = cell.reference();
    if (!m_source->isHeld(key))
        return std::nullopt;
    const Field *field = matchingField(m_source->snapshot(key), m_source->book()->draft(key), catalog, missing);
    if (!field)
        return WhereFound();
    return WhereFound{field->displayLabel(),
                      aroundFound(m_source->value(key, field->name).text().left(longestText).simplified(), missing)};
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

QStringList CandidateListModel::matchingKeys() const
{
    QStringList keys;
    keys.reserve(m_rows.size());
    for (const int row : m_rows) {
        if (!m_source->rows().at(row).untouched && fits(row) && passes(row))
            keys.append(m_source->keyAt(row));
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

} // namespace vivier
