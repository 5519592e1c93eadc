// SPDX-License-Identifier: MIT
#include "model/savedcounts.h"

#include "model/jobmodel.h"
#include "model/othermatches.h"
#include "model/rowsearch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vivier {

using namespace std::chrono_literals;

namespace {

constexpr int rowsBetweenLooksOfCounts = 512; // at the clock
constexpr auto countedAfter = 300ms;          // a pull brings page after page, and a draft is another with each key

} // namespace

CandidateFilter shownBy(const SavedFilter &filter, const QList<Job> &jobs)
{
    const auto job = std::ranges::find(jobs, filter.job, &Job::name);
    return {.job = filter.job.isEmpty() || job == jobs.cend() ? QString() : job->reference,
            .query = filter.query,
            .conditions = filter.conditions};
}

SavedCounts::SavedCounts(const CandidateModel *candidates, const JobModel *jobs, QObject *parent)
    : QObject(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_asked(candidates)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(countedAfter);
    connect(&m_wait, &QTimer::timeout, this, &SavedCounts::startOver);
    connect(&m_slice, &QTimer::timeout, this, &SavedCounts::countSome);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(candidates, signal, this, &SavedCounts::countSoon);
    connect(candidates, &QAbstractItemModel::dataChanged, this, &SavedCounts::countSoon);
    connect(candidates, &CandidateModel::jobNamesChanged, this, &SavedCounts::countSoon);
    connect(candidates->book(), &DraftBook::changed, this, &SavedCounts::countSoon);
    connect(candidates->book(), &DraftBook::keyChanged, this, &SavedCounts::countSoon);
    connect(candidates, &CandidateModel::linksSentChanged, this, &SavedCounts::countSoon);
    connect(jobs, &JobModel::changed, this, &SavedCounts::countSoon);
    // The numbers of rows mean other candidates from now on.
    connect(candidates, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_slice.isActive())
            startOver();
    });
}

void SavedCounts::setFilters(const QList<SavedFilter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    startOver();
}

/// Not while a round goes on: one that is begun anew with each key would never end.
void SavedCounts::countSoon()
{
    m_isStale = true;
    if (!m_filters.isEmpty() && !m_wait.isActive() && !m_slice.isActive())
        m_wait.start();
}

void SavedCounts::startOver()
{
    m_wait.stop();
    m_isStale = false;
    m_counted.clear();
    m_at = 0;
    begin();
    m_slice.start(0ms);
}

void SavedCounts::begin()
{
    m_row = 0;
    m_found = 0;
    if (m_at >= m_filters.size())
        return;
    m_asked.setJobs(m_jobs->jobs());
    m_asked.setFilter(shownBy(m_filters.at(m_at), m_jobs->jobs()));
    m_asked.prepare();
}

void SavedCounts::countSome()
{
    QElapsedTimer timer;
    timer.start();
    for (; m_at < m_filters.size(); ++m_at, begin()) {
        const RowSearch search(m_candidates->rows(), m_asked.words());
        for (; m_row < m_candidates->rowCount(); ++m_row) {
            if (m_row % rowsBetweenLooksOfCounts == rowsBetweenLooksOfCounts - 1 &&
                timer.elapsed() >= OtherMatches::sliceMs)
                return; // the events first
            if (m_asked.isOfJob(m_row) && (!m_asked.searches() || search.matches(m_row)) && m_asked.fits(m_row) &&
                m_asked.passes(m_row))
                ++m_found;
        }
        m_counted.insert(m_filters.at(m_at).name, m_found);
    }
    m_slice.stop();
    if (std::exchange(m_counts, m_counted) != m_counted)
        Q_EMIT changed();
    if (m_isStale)
        countSoon();
}

} // namespace vivier
