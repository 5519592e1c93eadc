// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatelistmodel.h"
#include "model/jobmodel.h"

#include <QAbstractItemModel>
#include <QMap>

namespace vivier {

/// The candidates of one job as columns: its stages in their order, or the statuses of an ATS without stages. A column
/// is a row of the root, and its cards are below it, in the order of the list; who is on the board is whom the list
/// shows (the same filter and search). A card stands where its draft puts it, at once. Lives on the window's thread.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TagsRole = Qt::UserRole + 300, ///< QStringList, drafted ones included; beside CandidateModel's roles
        PlaceRole,                     ///< int(Place)
        StageTimeRole, ///< QString: shortDaysInStage() in its column; of a card that a draft moves, that it does
        StageTimeSentenceRole, ///< QString: the same in a sentence: stageTimeSentence()
        IsLongRole,            ///< bool: so long in its column that somebody may have forgotten it
    };
    enum class Place {
        Card,
        Hole, ///< where a card is that is being dragged elsewhere
        Slot, ///< where it would be
    };

    struct Column
    {
        QString name;         ///< of a stage in the ATS's words; of a status in the recruiter's language
        qint64 standing = 0;  ///< see CandidateRows::Row
        int number = 0;       ///< Alt and this digit moves there; 0: none does
        bool takes = true;    ///< cards; false: of who has no stage of this job
        bool isFinal = false; ///< nobody goes on from there

        friend bool operator==(const Column &, const Column &) = default;
    };

    /// All must outlive it.
    BoardModel(CandidateListModel *list, CandidateModel *candidates, const JobModel *jobs, QObject *parent = nullptr);

    /// Only while it is in sight does it follow the list; else it is empty.
    void setActive(bool active);
    /// The job whose board it is; "": none is chosen, so that there are no columns.
    const QString &job() const { return m_job; }
    const QList<Column> &columns() const { return m_columns; }
    /// How many cards are in a column, and how many there will be when what is dragged is dropped.
    int countIn(int column) const { return m_counts.value(column); }
    int countAfterDrop(int column) const;
    /// Cards on the whole board.
    int cardCount() const;

    QModelIndex columnIndex(int column) const { return index(column, 0); }
    /// Invalid when the candidate is not on the board. Never a slot.
    QModelIndex indexOf(const QString &key) const;
    /// "" for a column.
    QString keyAt(const QModelIndex &card) const;
    /// What is edited by a move; nullptr: the ATS lets nobody change it.
    const Field *field() const { return m_field; }

    /// Drafts that these stand in that column, as one step of DraftBook::stepsOfMany(), also of one: all cards are in
    /// sight. Whose snapshot is not held is read first; who cannot be moved, or is there already, stays.
    void move(const QStringList &keys, int column);
    /// The same, each by so many columns from its own.
    void moveEach(const QStringList &keys, int by);
    /// What would become of a move; -1: over no column. Nothing is drafted.
    void drag(QStringList keys, int column);
    void endDrag() { drag({}, -1); }
    /// Where the first of them would be; invalid: it would stay.
    QModelIndex firstSlot() const;
    bool isDragging() const { return !m_dragged.isEmpty(); }
    const QStringList &dragged() const { return m_dragged; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other numbers over the columns, now or after the drop.
    void countsChanged();

private:
    void rebuild();
    void build();
    void makeColumns();
    int columnOf(int listRow) const;
    bool isOfJob(int listRow) const;
    QModelIndex cardIndex(int listRow) const;
    int listRowAt(const QModelIndex &card) const;
    void follow(int listRow);
    void insertCard(int column, int listRow);
    void removeCard(int column, int listRow);
    void showSlots(int column, bool shown);
    void touch(const QStringList &keys);
    void moveTo(const QMap<QString, int> &columns);
    QVariant stageTime(int listRow, const Column &column, int role) const;

    CandidateListModel *m_list;
    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    const Field *m_field;
    bool m_active = false;
    QString m_job;
    QList<Column> m_columns;
    QList<QList<int>> m_cards; ///< of each column, rows of the list, ascending; slots among them
    QList<int> m_columnOf;     ///< of each row of the list; -1: not on the board
    QList<int> m_counts;       ///< cards of each column, without slots
    QStringList m_dragged;
    int m_drop = -1;
};

} // namespace vivier
