// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"
#include "model/candidatemodel.h"

#include <QHash>
#include <QSet>

namespace vivier {

/// Which candidates the list shows.
struct CandidateFilter
{
    enum class Show {
        Active, ///< all that are not archived; in a search everybody, those who are archived last
        Stage,  ///< in `stageId`, not archived
        Drafts, ///< with something that is not in the outbox yet
        Archived,
        Status, ///< of `status`, for an ATS without stages
    };
    QString job;             ///< empty: all jobs; of several jobs one is enough
    bool withoutJob = false; ///< only who belongs to no job (instaview/README.md, row 24); `job` is empty then
    Show show = Show::Active;
    qint64 stageId = 0;
    int status = -1;                  ///< see CandidateRows::statusAt()
    QString query;                    ///< see RowSearch; accents and case do not matter
    FilterConditions conditions = {}; ///< hold besides all the others

    friend bool operator==(const CandidateFilter &, const CandidateFilter &) = default;
};

/// How many candidates of the filter's job the search finds.
struct CandidateCounts
{
    int searched = 0; ///< all of that job
    int active = 0;
    int drafts = 0;
    int archived = 0;
    QHash<qint64, int> byStage; ///< of the job that is chosen; of none when that is none
    QHash<int, int> byStatus;   ///< see CandidateRows::statusAt()

    friend bool operator==(const CandidateCounts &, const CandidateCounts &) = default;
};

/// What a row of a CandidateModel must fit to be listed, and under which chip it is counted. What the search finds is
/// asked by RowSearch. `source` outlives it.
class RowFilter
{
public:
    explicit RowFilter(const CandidateModel *source);

    const CandidateFilter &filter() const { return m_filter; }
    void setFilter(const CandidateFilter &filter);
    /// Of the query; empty: nothing is searched.
    const QList<QByteArray> &words() const { return m_words; }
    bool searches() const { return !m_words.isEmpty(); }
    /// What the account knows of stages: a condition names them. Holds from the next prepare() on.
    void setJobs(const QList<Job> &jobs) { m_jobs = jobs; }
    /// Before rows are asked: conditions are about today, and the rows in the outbox are those of now.
    void prepare();
    /// Conditions about what the account does not have; see FilterTest::unknown().
    const FilterConditions &unknown() const { return m_test.unknown(); }
    bool asks(FilterCondition::Part part) const { return m_test.asks(part); }

    bool isOfJob(int row) const;
    /// Whether the conditions fit.
    bool fits(int row) const;
    /// Whether the chip shows it: of one of the job that the search finds and the conditions fit.
    bool passes(int row) const;
    /// Counts such a row under each chip that shows it.
    void tally(int row, CandidateCounts *counts) const;
    /// How many of those who were counted a chip shows.
    int countOf(const CandidateCounts &counts, CandidateFilter::Show show, qint64 stageId, int status) const;

private:
    const CandidateModel *m_source;
    CandidateFilter m_filter;
    QList<QByteArray> m_words;
    QList<Job> m_jobs;
    FilterTest m_test;  ///< of the filter's conditions
    QSet<int> m_queued; ///< rows in the outbox; only while a condition asks for them
    QSet<int> m_linked; ///< rows to whom a link was sent; the same
};

} // namespace vivier
