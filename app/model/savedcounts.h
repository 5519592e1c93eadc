// SPDX-License-Identifier: MIT
#pragma once

#include "model/rowfilter.h"

#include <QObject>
#include <QTimer>

namespace vivier {

class JobModel;

/// What `filter` asks of the list of an account with these jobs: one that has no job of that name shows those of all.
CandidateFilter shownBy(const SavedFilter &filter, const QList<Job> &jobs);

/// How many candidates of an account each saved filter would show now. Counted some time after something changed and a
/// little at a time, so that no key waits for it; until then the last numbers stand. `candidates` and `jobs` outlive
/// it.
class SavedCounts : public QObject
{
    Q_OBJECT

public:
    SavedCounts(const CandidateModel *candidates, const JobModel *jobs, QObject *parent = nullptr);

    void setFilters(const QList<SavedFilter> &filters);
    /// -1: not counted yet.
    int count(const QString &name) const { return m_counts.value(name, -1); }

Q_SIGNALS:
    void changed();

private:
    void countSoon();
    void startOver();
    void begin();
    void countSome();

    const CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QList<SavedFilter> m_filters;
    QHash<QString, int> m_counts;  ///< by name
    QHash<QString, int> m_counted; ///< in this round
    RowFilter m_asked;             ///< of the filter that is being counted
    qsizetype m_at = 0;            ///< which of them that is
    int m_row = 0;                 ///< the next to look at
    int m_found = 0;
    bool m_isStale = false; ///< something changed since the round began
    QTimer m_wait;
    QTimer m_slice;
};

} // namespace vivier
