#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"
#include "drafts/draftbook.h"
#include "store/store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace vivier {

/// The candidates of one account: a row is a candidate, a column a field of the catalog (same order). What a cell shows
/// is the draft's value where the book has one, else the snapshot's. `setData()` asks the book.
/// Every change of a value emits dataChanged() for exactly one cell, with the roles that changed, so that a form never
/// reloads a field that somebody types in. Rows are only ever added (or removed for a discarded new candidate):
/// identity is the key, not the row. Lives on the window's thread.
/// Of most candidates there is the index cell only, which serves the list. Snapshots are held of who is open, of who
/// has or had a draft, and of a few others; withSnapshots() reads more. Until it has, a field of such a candidate has
/// no data (an invalid QVariant, which is neither empty nor unknown to the ATS) and cannot be edited.
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
        MarkRole, ///< int(SyncState)
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

    int rowOf(const QString &key) const; ///< -1: not here
    QString keyAt(int row) const { return m_rows.at(row).cell.reference(); }
    QModelIndex indexOf(const QString &key, const QString &field) const;
    QModelIndex indexOf(const QString &key, FieldRole what) const { return indexOf(key, m_catalog.name(what)); }

    /// Where snapshots come from that are not held. Without one all stay.
    using Reader = std::function<QFuture<Stored<QList<Candidate>>>(const QStringList &keys)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }
    /// False: the ATS told of this candidate, and its snapshot must be read before anything is said or done about it.
    bool isHeld(const QString &key) const;
    /// Calls `then` while the snapshots of all these are held: at once, or when they were read, unless `context` is
    /// gone by then; never when reading fails, see readFailed(). One that does not open, which is rare, is still not
    /// held.
    void withSnapshots(const QStringList &keys, QObject *context, const std::function<void()> &then);
    /// Only of whom isHeld().
    Candidate snapshot(const QString &key) const;
    /// The draft's value where there is one, else what the ATS says. Only of whom isHeld().
    Value value(const QString &key, const QString &field) const { return m_book->value(key, field); }
    /// Unknown where the ATS has no such field.
    Value value(const QString &key, FieldRole what) const { return value(key, m_catalog.name(what)); }
    /// In the order of the rows.
    QStringList draftedKeys() const;

    // For the list, without going through QVariant; of all candidates.
    /// As the list shows the candidate, drafted values included.
    const IndexCell &cellAt(int row) const { return m_rows.at(row).cell; }
    /// Valid until the model changes. Walked through in the order of the rows.
    QByteArrayView searchTextAt(int row) const
    {
        prefetch(row + 8);
        return m_rows.at(row).cell.searchText();
    }
    /// Orders as the search text does, but for equal ones: its first eight bytes.
    quint64 sortKeyAt(int row) const { return m_rows.at(row).sortKey; }
    qint64 stageIdAt(int row) const { return m_status ? 0 : m_rows.at(row).standing; }
    /// The place of the status among the choices of its field, from 0; -1: not told, or the ATS has none; otherStatus:
    /// one that is none of the choices.
    int statusAt(int row) const { return m_status ? static_cast<int>(m_rows.at(row).standing) - 1 : -1; }
    static constexpr int otherStatus = 1000;
    QString jobAt(int row) const { return jobsAt(row).value(0); }
    const QStringList &jobsAt(int row) const { return m_jobSets.at(m_rows.at(row).jobs); }
    bool archivedAt(int row) const { return m_rows.at(row).archived; }
    bool draftedAt(int row) const { return m_rows.at(row).drafted; }
    /// What the ATS says, not the draft; none of who is not here.
    QStringList tags(const QString &key) const;

    /// Lists who is not here yet.
    void add(const QList<IndexCell> &cells);
    /// Adds or replaces snapshots. Drafts stay; fields that a read left out keep what was known. An older snapshot than
    /// the one that is here changes nothing (by `readAt`, as Store::saveCandidates()). Those that need not be held are
    /// kept while there is room, or `hold`.
    void upsert(const QList<Candidate> &candidates, bool hold = false);
    /// With all that the book holds.
    void clear();
    /// Whether a field that is offered only once some read has held it (Field::onceSeen) may be; true for all others.
    bool isSeen(int column) const { return !m_unseen.contains(column); }

Q_SIGNALS:
    /// What the ATS says of a candidate is another; after dataChanged(), once for all fields.
    void snapshotChanged(const QString &key);
    /// isSeen() of this column has become true.
    void fieldSeen(int column);
    void readFailed(const vivier::StoreError &error);

private:
    struct Row
    {
        IndexCell cell; ///< its reference is the key
        quint64 sortKey = 0;
        qint64 standing = 0; ///< the stage's id; for an ATS without stages statusAt() + 1
        int jobs = 0;        ///< in m_jobSets
        bool told = false;   ///< by the ATS: there is a snapshot, held or to be read
        bool archived = false;
        bool drafted = false;
    };
    static constexpr int recentAtMost = 128;

    /// The texts lie all over memory, and a search would wait for each of them.
    void prefetch(int row) const
    {
        if (row >= m_rows.size())
            return;
        const QByteArray &bytes = m_rows.at(row).cell.bytes();
        for (qsizetype line = 0; line < qMin(bytes.size(), qsizetype(128)); line += 64)
            __builtin_prefetch(bytes.constData() + line);
    }
    static QVariant toVariant(const Field &field, const Value &value);
    static Value fromVariant(const Field &field, const QVariant &variant);
    const Candidate *held(const QString &key) const;
    bool mustStay(const QString &key) const
    {
        return !m_reader || key == m_book->openCandidate() || m_edited.contains(key);
    }
    void hold(const Candidate &candidate, bool wanted);
    void release(const QString &key);
    void setCell(Row &row, const IndexCell &cell);
    void refreshRow(Row &row);
    Value value(const Row &row, const Field &field) const;
    void follow(const DraftChanges &changes);
    void take(const QString &key, const Candidate &answer);
    void addRow(const QString &key);
    void rename(int row, const QString &to);
    void insert(const QList<Candidate> &candidates, bool wanted);
    void look(const IndexCell &cell);
    void findUnseen();
    void replace(int row, const Candidate &candidate, bool wanted);
    void replaceCell(int row, const Candidate &candidate);
    void emitCell(int row, int column, const QList<int> &roles = {});
    void removeRow(int row);
    qsizetype placeOf(QByteArrayView key) const;
    void makePlace(int row);
    void makePlaces();
    int sharedJobs(const QStringList &jobs);
    int statusPlace(const QString &status) const;

    DraftBook *m_book;
    const FieldCatalog &m_catalog;
    const Field *m_status; ///< nullptr where the ATS has none, or stages
    QSet<int> m_unseen;    ///< columns of the onceSeen fields that no read has held yet
    QList<Row> m_rows;
    QList<int> m_places;                         ///< of rows, by the hash of their key: see rowOf()
    QList<QStringList> m_jobSets{QStringList()}; ///< one per combination of jobs, not one per candidate; first: no job
    QHash<QStringList, int> m_jobSetOf{{QStringList(), 0}};
    Reader m_reader;
    QHash<QString, Candidate> m_held; ///< of whom mustStay(), as far as they have one
    QSet<QString> m_edited;           ///< have a draft, or had one: steps of undo go back to what the ATS said
    mutable QCache<QString, Candidate> m_recent{recentAtMost};
};

} // namespace vivier
