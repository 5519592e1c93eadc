// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"
#include "model/candidateorder.h"
#include "model/rowfilter.h"
#include "model/rowsearch.h"
#include "model/wherefound.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace vivier {

/// The rows of a CandidateModel that pass a filter, in an order that can be chosen. An edit never moves or hides a row:
/// order and membership are worked out when the filter or the set of candidates changes, and when an edit is taken back
/// by which somebody was placed: she goes back to where she was. A search that goes on looks
/// only at what it had. A keystroke in the search field costs one walk over the texts: the order is kept, not made
/// anew.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FoundRole = Qt::UserRole + 100 }; ///< WhereFound, beside CandidateModel's roles

    explicit CandidateListModel(CandidateModel *source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const CandidateFilter &filter() const { return m_filter.filter(); }
    void setFilter(const CandidateFilter &filter);
    const CandidateOrder &order() const { return m_sorting.order(); }
    void setOrder(const CandidateOrder &order);
    /// The language is another, and names are in its order now.
    void sortAnew();
    /// What the account knows of stages: a condition names them, and one order is theirs.
    void setJobs(const QList<Job> &jobs);
    /// Conditions of the filter about what the account does not have; see FilterTest::unknown().
    const FilterConditions &unknownConditions() const { return m_filter.unknown(); }
    const CandidateCounts &counts() const { return m_counts; }
    /// How many the search finds that `filter` would show now. Rows that an edit has put elsewhere stay in the list
    /// until it is worked out anew, and are not counted: this is the number that is told.
    int countOf(CandidateFilter::Show show, qint64 stageId = 0, int status = -1) const
    {
        return m_filter.countOf(m_counts, show, stageId, status);
    }
    int countOf(const CandidateFilter &filter) const { return countOf(filter.show, filter.stageId, filter.status); }
    bool searches() const { return m_filter.searches(); }
    /// Why a search found this row. Empty where its name or second line shows it; nothing when that is known only after
    /// the snapshot was read (CandidateModel::snapshots()).
    std::optional<WhereFound> whereFound(int row) const;

    /// -1 when the candidate is not shown.
    int rowOf(const QString &key) const;
    QString keyAt(int row) const;
    int sourceRow(int row) const { return m_rows.at(row); } ///< of the CandidateModel
    /// Whoever is listed in these rows, but for a new one that is nobody yet.
    QStringList keys(int first, int last) const;
    QStringList keys() const { return keys(0, rowCount() - 1); }
    /// Whether the filter asks for whoever is in this row: not (any more) for all who are listed.
    bool matches(int row) const;
    /// The keys of those that it asks for.
    QStringList matchingKeys() const;
    /// The rows of those of `keys` who are listed, from the top.
    QList<int> rowsOf(const QStringList &keys) const;
    /// Keeps this candidate in the list although the filter no longer fits (it was just moved to another stage). One
    /// that is new comes first, whatever is asked for: who it is is typed only now.
    void setPinned(const QString &key);
    /// The first that was asked for: not one that is in the list because it is being written.
    int firstFound() const { return Draft::isNewKey(m_pinned) && keyAt(0) == m_pinned ? 1 : 0; }
    /// Works out everything again now; otherwise it follows changes of the source in the next turn of the event loop.
    void rebuild();

Q_SIGNALS:
    void countsChanged();
    void filterChanged(); ///< the rows are those of the new one already

private:
    void sift(const QList<int> &among, QList<quint8> marks);
    int placeOf(int sourceRow) const; ///< in m_rows; -1: not there
    void narrow();
    void placeChanged();
    void followTakenBack(const DraftChanges &changes);
    void rebuildSoon();
    void placeAll();
    void show(QList<int> rows);
    void count();
    void sourceDataChanged(const QModelIndex &topLeft);
    void sourceRowsRemoved(int first, int last);

    CandidateModel *m_source;
    RowFilter m_filter;
    QList<int> m_rows;           ///< the source rows that are shown, in order
    mutable QList<int> m_places; ///< of each source row in m_rows, -1: not there; empty: made when it is asked for
    QList<int> m_matching;       ///< those of the job that the search finds, whatever else is asked, in order
    RowOrder m_sorting;
    QList<int> m_order; ///< the first m_placed source rows in order, but for those in m_changed
    int m_placed = 0;
    QSet<int> m_changed; ///< source rows whose name, text or filter columns may have changed since they were placed
    QSet<QString> m_placedDrafted; ///< who had a draft when she was placed, and no answer to it since
    struct Earlier
    {
        QString query;
        QList<int> rows;
        QList<int> matching;
        CandidateCounts counts;
    };
    QList<Earlier> m_earlier; ///< other queries of this filter and what they showed: taking letters back costs nothing
    CandidateCounts m_counts;
    int m_unsent = 0; ///< of all, when they were counted, as the next
    int m_people = 0;
    QString m_pinned;
    QTimer m_rebuild;
    QElapsedTimer m_sinceRebuild;
    QElapsedTimer m_sinceCount;
    QTimer m_count;
};

} // namespace vivier
