// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"
#include "drafts/draftbook.h"
#include "model/candidaterows.h"
#include "model/heldsnapshots.h"

#include <QAbstractTableModel>
#include <QSet>

namespace vivier {

/// The candidates of one account: a row is a candidate, a column a field of the catalog (same order). What a cell shows
/// is the draft's value where the book has one, else the snapshot's. `setData()` asks the book.
/// Every change of a value emits dataChanged() for exactly one cell, with the roles that changed, so that a form never
/// reloads a field that somebody types in. Rows are only ever added (or removed for a discarded new candidate):
/// identity is the key, not the row. Lives on the window's thread.
/// Of most candidates there is the index cell only, see snapshots(). Until one is held, a field has no data (an invalid
/// QVariant, which is neither empty nor unknown to the ATS) and cannot be edited.
class CandidateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KnowledgeRole = Qt::UserRole + 1, ///< int(Value::State) of what is shown
        SnapshotRole,                     ///< what the ATS said, as EditRole would give it
        DraftedRole,                      ///< bool
        ProblemRole,                      ///< QString: why it cannot be sent, empty when it can
        ConflictRole,                     ///< bool: changed on both sides
        LastSentRole,                     ///< QString: the value last sent from here, for a field that reads never tell
        LastSentAtRole,                   ///< QDateTime, UTC
        ReleasedRole,                     ///< bool: drafted, and in the outbox as it is shown
        AttemptedAtRole,                  ///< QDateTime, UTC: send-once field that may have arrived; invalid: not tried
        // Of the whole candidate, the same in each column:
        KeyRole,
        NameRole,
        InitialsRole,
        SubtitleRole,
        StageIdRole,
        JobRole,    ///< QString: the one job, or the first of several; "" for none
        JobsRole,   ///< QStringList
        StatusRole, ///< QString: the status in words, as the ATS spells it when it is none of ours
        ArchivedRole,
        MarkRole,       ///< int(SyncState)
        StageSinceRole, ///< StageSince, in the stage or status that is shown
    };

    /// The book must outlive the model, which tells it what the ATS last said.
    explicit CandidateModel(DraftBook *book, QObject *parent = nullptr);
    ~CandidateModel() override;

    DraftBook *book() const { return m_book; }
    const FieldCatalog &catalog() const { return m_catalog; }
    /// Opens a candidate, whose snapshot is held from now on: undo and redo are of this one, and of no other.
    void setOpen(const QString &key);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int rowOf(const QString &key) const { return m_rows.rowOf(key); } ///< -1: not here
    QString keyAt(int row) const { return m_rows.at(row).cell.reference(); }
    QModelIndex indexOf(const QString &key, const QString &field) const;
    QModelIndex indexOf(const QString &key, FieldRole what) const { return indexOf(key, m_catalog.name(what)); }

    /// Those that are held, and the reading of others.
    HeldSnapshots *snapshots() { return &m_snapshots; }
    bool isHeld(const QString &key) const { return m_snapshots.isHeld(key); }
    /// Only of whom isHeld().
    Candidate snapshot(const QString &key) const;
    /// The draft's value where there is one, else what the ATS says. Only of whom isHeld().
    Value value(const QString &key, const QString &field) const { return m_book->value(key, field); }
    /// Unknown where the ATS has no such field.
    Value value(const QString &key, FieldRole what) const { return value(key, m_catalog.name(what)); }
    /// In the order of the rows.
    QStringList draftedKeys() const { return inOrder(m_book->draftedKeys()); }
    /// The same of others.
    QStringList inOrder(const QStringList &keys) const;

    /// As the list shows the candidates, drafted values included; for filters and order, without QVariant.
    const CandidateRows &rows() const { return m_rows; }
    void setJobNames(const QHash<QString, QString> &names); ///< see CandidateRows
    /// What the ATS says, not the draft; none of who is not here.
    QStringList tags(const QString &key) const;

    /// To whom a link was sent that no read tells (candidate/listfilter.h); filters ask for it.
    const QSet<QString> &linksSent() const { return m_linksSent; }
    void setLinksSent(const QSet<QString> &keys);

    /// Lists who is not here yet.
    void add(const QList<IndexCell> &cells);
    /// Adds or replaces snapshots. Drafts stay; fields that a read left out keep what was known. An older snapshot than
    /// the one that is here changes nothing (by `readAt`, as Store::saveCandidates()). Those that need not be held are
    /// kept while there is room, or `hold`. `cells`: those of the candidates, in the same order, when they are made
    /// already.
    void upsert(const QList<Candidate> &candidates, bool hold = false, const QList<IndexCell> &cells = {});
    /// Whether a field that is offered only once some read has held it (Field::onceSeen) may be; true for all others.
    bool isSeen(int column) const { return !m_unseen.contains(column); }

Q_SIGNALS:
    /// What the ATS says of a candidate is another; after dataChanged(), once for all fields.
    void snapshotChanged(const QString &key);
    void jobNamesChanged();
    void linksSentChanged();
    /// isSeen() of this column has become true.
    void fieldSeen(int column);

private:
    Value shown(const QString &key, const Field &field) const;
    void refreshRow(int row);
    void follow(const DraftChanges &changes);
    void take(const QString &key, const Candidate &answer);
    void addRows(const QStringList &keys);
    void rename(int row, const QString &to);
    void insert(const QList<IndexCell> &cells);
    void look(const IndexCell &cell);
    void replace(int row, const Candidate &candidate, bool wanted, const IndexCell &cell = {});
    void replaceCell(int row, const QDateTime &readAt, const IndexCell &cell);
    Candidate completed(Candidate answer, const IndexCell &before) const;
    void emitCell(int row, int column, const QList<int> &roles = {});
    void removeRow(int row) { removeSeveral(row, row); }
    void removeSeveral(int first, int last);
    void removeAll(const QStringList &keys);

    DraftBook *m_book;
    const FieldCatalog &m_catalog;
    QSet<int> m_unseen; ///< columns of the onceSeen fields that no read has held yet
    CandidateRows m_rows;
    QSet<QString> m_linksSent;
    HeldSnapshots m_snapshots;
};

} // namespace vivier
