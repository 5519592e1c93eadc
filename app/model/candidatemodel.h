#pragma once

#include "candidate/fieldcatalog.h"
#include "drafts/draftbook.h"
#include "model/blobcompressor.h"
#include "model/textarena.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

namespace vivier {

/// The candidates of one account: a row is a candidate, a column a field of the catalog (same order). What a cell shows
/// is the draft's value where the book has one, else the snapshot's. `setData()` asks the book.
/// Every change of a value emits dataChanged() for exactly one cell, with the roles that changed, so that a form never
/// reloads a field that somebody types in. Rows are only ever added (or removed for a discarded new candidate):
/// identity is the key, not the row. Lives on the window's thread.
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
        SubtitleRole,
        StageIdRole,
        JobRole,    ///< QString: the one job, or the first of several; "" for none
        JobsRole,   ///< QStringList
        StatusRole, ///< QString: the status in words, as the ATS spells it when it is none of ours
        ArchivedRole,
        MarkRole, ///< int(SyncState)
        AvatarUrlRole,
    };

    /// The book must outlive the model, which tells it what the ATS last said.
    explicit CandidateModel(DraftBook *book, QObject *parent = nullptr);
    ~CandidateModel() override;

    DraftBook *book() const { return m_book; }
    const FieldCatalog &catalog() const { return m_catalog; }
    /// Opens a candidate: undo and redo are of this one, and of no other.
    void setOpen(const QString &key);
    /// What is read on demand (Field::isReadOnDemand) of the candidate of setOpen(): the model holds it for
    /// that one alone, and elsewhere it is unknown. Of any other candidate, or when it is known already: nothing.
    void showOnDemand(const Candidate &stored);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int rowOf(const QString &key) const { return m_rowOf.value(key, -1); }
    QString keyAt(int row) const { return m_rows.at(row).key; }
    QModelIndex indexOf(const QString &key, const QString &field) const;
    QModelIndex indexOf(const QString &key, FieldRole what) const { return indexOf(key, m_catalog.name(what)); }

    Candidate snapshot(const QString &key) const;
    /// The draft's value where there is one, else what the ATS says.
    Value value(const QString &key, const QString &field) const { return m_book->value(key, field); }
    /// Unknown where the ATS has no such field.
    Value value(const QString &key, FieldRole what) const { return value(key, m_catalog.name(what)); }
    /// In the order of the rows.
    QStringList draftedKeys() const;

    // For the list's filter, without going through QVariant.
    /// Valid until the model changes.
    QByteArrayView searchTextAt(int row) const { return m_rows.at(row).search; }
    /// Orders as the search text does, but for equal ones: its first eight bytes.
    quint64 sortKeyAt(int row) const { return m_rows.at(row).sortKey; }
    qint64 stageIdAt(int row) const { return m_stageField.isEmpty() ? 0 : m_rows.at(row).standing; }
    /// The place of the status among the choices of its field, from 0; -1: not told, or the ATS has none; otherStatus:
    /// one that is none of the choices.
    int statusAt(int row) const { return m_status ? static_cast<int>(m_rows.at(row).standing) - 1 : -1; }
    static constexpr int otherStatus = 1000;
    QString jobAt(int row) const { return jobsAt(row).value(0); }
    const QStringList &jobsAt(int row) const { return m_jobSets.at(m_rows.at(row).jobs); }
    bool archivedAt(int row) const { return m_rows.at(row).archived; }
    bool draftedAt(int row) const { return m_rows.at(row).drafted; }

    /// Adds or replaces snapshots. Drafts stay; fields that a read left out keep what was known. An older snapshot than
    /// the one that is here changes nothing (by `readAt`, as Store::saveCandidates()).
    void upsert(const QList<Candidate> &candidates);
    /// With all that the book holds.
    void clear();
    /// Whether a field that is offered only once some read has held it (Field::onceSeen) may be; true for all others.
    bool isSeen(int column) const { return !m_unseen.contains(column); }

Q_SIGNALS:
    /// What the ATS says of a candidate is another; after dataChanged(), once for all fields.
    void snapshotChanged(const QString &key);
    /// isSeen() of this column has become true.
    void fieldSeen(int column);

private:
    struct Row
    {
        QString key;
        QByteArrayView blob;   ///< in m_blobs: the snapshot, packed and compressed; empty: there is none
        QByteArrayView search; ///< in m_texts
        quint64 sortKey = 0;
        qint64 standing = 0; ///< the stage's id; for an ATS without stages statusAt() + 1
        int jobs = 0;        ///< in m_jobSets
        bool archived = false;
        bool drafted = false;
    };

    static QVariant toVariant(const Field &field, const Value &value);
    static Value fromVariant(const Field &field, const QVariant &variant);
    Candidate unpacked(const Row &row) const;
    FieldValues onDemand(const Candidate &candidate) const;
    Candidate withoutOnDemand(Candidate candidate) const;
    void refreshRow(Row &row);
    void refreshRow(Row &row, const Candidate &candidate);
    void setSearchText(Row &row, const QByteArray &text);
    void setBlob(Row &row, const Candidate &candidate);
    Value value(const Row &row, const Field &field) const;
    void follow(const DraftChanges &changes);
    void take(const QString &key, const Candidate &answer);
    void addRow(const QString &key);
    void rename(int row, const QString &to);
    void insert(const QList<Candidate> &candidates);
    void look(const Candidate &candidate);
    void findUnseen();
    void replace(int row, const Candidate &candidate);
    void emitCell(int row, int column, const QList<int> &roles = {});
    void removeRow(int row);
    int sharedJobs(const QStringList &jobs);
    int placeOf(const Value &status) const;

    DraftBook *m_book;
    const FieldCatalog &m_catalog;
    QString m_stageField; ///< "" where the ATS has no such field; the next two as well
    QString m_archivedField;
    QString m_jobField; ///< of a new candidate
    QString m_jobsField;
    const Field *m_status;        ///< nullptr where the ATS has none, or stages
    QHash<int, QString> m_unseen; ///< columns of the onceSeen fields that no read has held yet → their witnesses
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
    TextArena m_texts;
    TextArena m_blobs; ///< unpacked, a hundred thousand candidates do not fit the budget
    BlobCompressor m_compressor;
    QList<QStringList> m_jobSets{QStringList()}; ///< one per combination of jobs, not one per candidate; first: no job
    QHash<QStringList, int> m_jobSetOf{{QStringList(), 0}};
    mutable QCache<QString, Candidate> m_unpacked{128}; ///< without m_onDemand
    FieldValues m_onDemand;                             ///< of the open candidate
};

} // namespace vivier
