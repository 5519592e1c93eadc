// SPDX-License-Identifier: MIT
#include "model/rowfilter.h"

#include "candidate/searchtext.h"

namespace vivier {

RowFilter::RowFilter(const CandidateModel *source)
    : m_source(source)
{
}

void RowFilter::setFilter(const CandidateFilter &filter)
{
    m_words = searchWords(filter.query);
    m_filter = filter;
}

void RowFilter::prepare()
{
    const DraftBook &book = *m_source->book();
    m_test = FilterTest(m_filter.conditions, m_source->catalog(), m_jobs, book.now().toLocalTime().date());
    m_queued.clear();
    m_linked.clear();
    const auto note = [this](const auto &keys, QSet<int> *rows) {
        for (const QString &key : keys)
            rows->insert(m_source->rowOf(key));
    };
    if (m_test.asks(FilterCondition::State::Outbox))
        note(book.outbox()->keys(), &m_queued);
    if (m_test.asks(FilterCondition::Part::SentLink))
        note(m_source->linksSent(), &m_linked);
}

bool RowFilter::isOfJob(int row) const
{
    if (m_source->rows().at(row).untouched)
        return false; // it is listed while it is open, and counted nowhere
    if (m_filter.withoutJob)
        return m_source->rows().jobsAt(row).isEmpty();
    return m_filter.job.isEmpty() || m_source->rows().jobsAt(row).contains(m_filter.job);
}

bool RowFilter::fits(int row) const
{
    const CandidateRows::Row &asked = m_source->rows().at(row);
    return m_test.isEmpty() || m_test.fits(asked.cell, {.isUnsent = asked.unsent,
                                                        .isQueued = m_queued.contains(row),
                                                        .isLinkSent = m_linked.contains(row)});
}

bool RowFilter::passes(int row) const
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

void RowFilter::tally(int row, CandidateCounts *counts) const
{
    const CandidateRows &rows = m_source->rows();
    if (rows.at(row).unsent)
        ++counts->drafts;
    if (rows.at(row).archived) {
        ++counts->archived;
        return;
    }
    ++counts->active;
    if (!m_filter.job.isEmpty())
        ++counts->byStage[rows.stageIdAt(row)];
    if (const int status = rows.statusAt(row); status >= 0)
        ++counts->byStatus[status];
}

int RowFilter::countOf(const CandidateCounts &counts, CandidateFilter::Show show, qint64 stageId, int status) const
{
    switch (show) {
    case CandidateFilter::Show::Active:
        return m_test.leavesOutArchived(searches()) ? counts.active : counts.active + counts.archived;
    case CandidateFilter::Show::Stage:
        return counts.byStage.value(stageId);
    case CandidateFilter::Show::Status:
        return counts.byStatus.value(status);
    case CandidateFilter::Show::Drafts:
        return counts.drafts;
    case CandidateFilter::Show::Archived:
        return counts.archived;
    }
    return 0;
}

} // namespace vivier
