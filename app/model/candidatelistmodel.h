#pragma once

#include "model/candidatemodel.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace vivier {

/// Which candidates the list shows.
struct CandidateFilter
{
    enum class Show {
        Active, ///< all that are not archived
        Stage,  ///< in `stageId`, not archived
        Drafts,
        Archived,
        Status, ///< of `status`, for an ATS without stages
    };
    QString job;             ///< empty: all jobs; of several jobs one is enough
    bool withoutJob = false; ///< only who belongs to no job (instaview.md section 9, row 24); `job` is empty then
    Show show = Show::Active;
    qint64 stageId = 0;
    int status = -1; ///< see CandidateRows::statusAt()
    QString query;   ///< all its words must occur; accents and case do not matter

    friend bool operator==(const CandidateFilter &, const CandidateFilter &) = default;
};

/// How many candidates of the filter's job there are, whatever is searched.
struct CandidateCounts
{
    int active = 0;
    int drafts = 0;
    int archived = 0;
    QHash<qint64, int> byStage;
    QHash<int, int> byStatus; ///< see CandidateRows::statusAt()
};

/// The rows of a CandidateModel that pass a filter, by name. An edit never moves or hides a row: order and membership
/// are worked out when the filter or the set of candidates changes. A search that goes on looks only at what it had.
/// A keystroke in the search field costs one walk over the texts: the order is kept, not made anew.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CandidateListModel(CandidateModel *source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const CandidateFilter &filter() const { return m_filter; }
    void setFilter(const CandidateFilter &filter);
    const CandidateCounts &counts() const { return m_counts; }

    /// -1 when the candidate is not shown.
    int rowOf(const QString &key) const;
    QString keyAt(int row) const;
    /// Keeps this candidate in the list although the filter no longer fits (it was just moved to another stage).
    void setPinned(const QString &key)
    {
        m_pinned = key;
        m_earlier.clear();
    }
    /// Works out everything again now; otherwise it follows changes of the source in the next turn of the event loop.
    void rebuild();

Q_SIGNALS:
    void countsChanged();

private:
    bool passes(int sourceRow, int pinnedRow) const;
    bool isOfJob(int sourceRow) const;
    void narrow();
    void placeChanged();
    void show(QList<int> rows);
    void count();
    void sourceDataChanged(const QModelIndex &topLeft);
    void sourceRowsRemoved(int first, int last);

    CandidateModel *m_source;
    CandidateFilter m_filter;
    QList<QByteArray> m_words;
    QList<int> m_rows;  ///< the source rows that are shown, in order
    QList<int> m_order; ///< the first m_placed source rows in order, but for those in m_changed
    int m_placed = 0;
    QSet<int> m_changed; ///< source rows whose name, text or filter columns may have changed since they were placed
    struct Earlier
    {
        QString query;
        QList<int> rows;
    };
    QList<Earlier> m_earlier; ///< other queries of this filter and what they showed: taking letters back costs nothing
    bool m_countsAreOld = true;
    CandidateCounts m_counts;
    QString m_pinned;
    QTimer m_rebuild;
    QTimer m_count;
};

} // namespace vivier
