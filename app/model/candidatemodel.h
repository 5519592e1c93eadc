#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/journalentry.h"
#include "candidate/outboxitem.h"
#include "candidate/validation.h"
#include "model/blobcompressor.h"
#include "model/textarena.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QUndoGroup>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace vivier {

/// The candidates of one account: a row is a candidate, a column a field of the catalog (same order). What a cell shows
/// is the draft's value where there is one, else the snapshot's. `setData()` writes the draft through the undo stack of
/// its candidate.
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
        MarkRole, ///< int(Mark)
        AvatarUrlRole,
    };

    enum class Mark {
        None,
        Draft,
        Queued, ///< in the outbox, on its way by itself
        Sending,
        Rejected, ///< in the ATS's words
        Conflict,
        NeedsYou, ///< in the outbox, and waits for the recruiter for another reason
    };

    CandidateModel(const FieldCatalog &catalog, QObject *parent = nullptr);

    const FieldCatalog &catalog() const { return m_catalog; }
    /// Undo and redo of the candidate of setUndoCandidate(), and of no other.
    QUndoGroup *undoGroup() { return &m_undo; }
    /// The candidate's own; made when it is first asked for.
    QUndoStack *undoStack(const QString &key);
    void setUndoCandidate(const QString &key);
    /// What is read on demand (Field::isReadOnDemand) of the candidate of setUndoCandidate(): the model holds it for
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
    Draft draft(const QString &key) const { return m_drafts.value(key, Draft{.key = key}); }
    bool hasDraft(const QString &key) const { return m_drafts.contains(key); }
    QStringList draftedKeys() const;
    int draftCount() const { return static_cast<int>(m_drafts.size()); }
    Value value(const QString &key, const QString &field) const;
    /// Unknown where the ATS has no such field.
    Value value(const QString &key, FieldRole what) const { return value(key, m_catalog.name(what)); }
    QList<Problem> problems(const QString &key) const;
    QStringList conflicts(const QString &key) const; ///< field names

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
    /// The drafts on disk, at the start. A field that was edited here already keeps that edit, and draftChanged()
    /// tells.
    void setDrafts(const QList<Draft> &drafts);
    void clear();
    /// Whether a field that is offered only once some read has held it (Field::onceSeen) may be; true for all others.
    bool isSeen(int column) const { return !m_unseen.contains(column); }

    /// A new candidate, with these fields drafted; gives its key.
    QString addNew(const FieldValues &values);
    /// One edit, outside of the undo stack (which calls it, perhaps with the key that a candidate had when it was new).
    bool edit(const QString &key, const QString &field, const Value &wanted);
    /// Through the undo stack: what the ATS says is wanted again.
    void putBack(const QString &key, const QString &field);
    /// The draft goes with its undo steps.
    void discard(const QString &key);
    /// Through the undo stack: decides a conflict. Mine is kept on top of what the ATS says now, or forgotten.
    void resolve(const QString &key, const QString &field, bool mine);
    /// The same with a value of the recruiter's own on top of what the ATS says now; also for a field whose draft was
    /// given up before. What the ATS says already needs no draft. Does nothing for an unknown value.
    void resolveWith(const QString &key, const QString &field, const Value &result);
    /// What undoing and redoing a decision is made of, outside of the undo stack: the draft of this field becomes
    /// `wanted` (base and value; nothing: it goes), with an edit counter that no answer on its way can clear.
    void restoreField(const QString &key, const QString &field, const std::optional<DraftField> &wanted);
    /// Nothing when the field is not drafted. Takes the key that a candidate had when it was new, too.
    std::optional<DraftField> draftField(const QString &key, const QString &field) const;
    /// The ATS accepted `sent`.
    void applySent(const QString &key, const Draft &sent, const Candidate &snapshot);
    void setSending(const QString &key, bool sending);
    /// What the outbox holds of this candidate; nullptr: nothing. A rejection's words are shown again at their field.
    void setQueued(const QString &key, const OutboxItem *item);
    /// A send-once field was tried and may have arrived (invalid: it certainly did not). Not an edit: the store knows.
    void setAttempted(const QString &key, const QString &field, const QDateTime &at);
    /// How often a send-once field of this candidate was settled: undo steps from before are void.
    int timesSettled(const QString &key, const QString &field) const;
    /// The recruiter found that a send-once field had arrived: its draft goes, and undo does not bring it back.
    void forgetArrived(const QString &key, const QString &field);
    /// The ATS's own words about a draft, shown until the draft is edited. `field` may be empty.
    void setRejection(const QString &key, const QString &field, const QString &text);
    QString rejection(const QString &key) const { return m_rejections.value(key).text; }
    /// Newest entry per field of one candidate, from the journal.
    void setLastSent(const QString &key, const QHash<QString, JournalEntry> &entries);

    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    QDateTime now() const { return m_now(); }

Q_SIGNALS:
    void draftChanged(const QString &key);
    /// isSeen() of this column has become true.
    void fieldSeen(int column);
    /// A new candidate got its reference.
    void keyChanged(const QString &from, const QString &to);

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
    struct Rejection
    {
        QString field;
        QString text;
    };

    static QVariant toVariant(const Field &field, const Value &value);
    static Value fromVariant(const Field &field, const QVariant &variant);
    Candidate unpacked(const Row &row) const;
    FieldValues onDemand(const Candidate &candidate) const;
    Candidate withoutOnDemand(Candidate candidate) const;
    Value shown(const Candidate &snapshot, const QString &key, const Field &field) const;
    Mark mark(const QString &key) const;
    bool isReleased(const QString &key, const QString &field) const;
    QString problem(const QString &key, const Field &field) const;
    bool inConflict(const QString &key, const Field &field, const Candidate &snapshot) const;
    void refreshRow(Row &row);
    void refreshRow(Row &row, const Candidate &candidate);
    void setSearchText(Row &row, const QByteArray &text);
    void setBlob(Row &row, const Candidate &candidate);
    void endRejection(const QString &key);
    void keepDraft(const QString &key, const Draft &changed);
    void rememberAttempt(const QString &key, const QString &field, const std::optional<DraftField> &before,
                         Draft *changed);
    void noteSettled(const QString &key, const Draft &sent);
    void emitReleased(const QString &key, const Draft &released);
    void rename(int row, const QString &to);
    void insert(const QList<Candidate> &candidates);
    void look(const Candidate &candidate);
    void findUnseen();
    void replace(int row, const Candidate &candidate);
    void emitCell(int row, int column, const QList<int> &roles = {});
    void emitMarks(int row);
    void removeRow(int row);
    int sharedJobs(const QStringList &jobs);
    int placeOf(const Value &status) const;

    const FieldCatalog &m_catalog;
    QString m_stageField; ///< "" where the ATS has no such field; the next two as well
    QString m_archivedField;
    QString m_jobField; ///< of a new candidate
    QString m_jobsField;
    const Field *m_status; ///< nullptr where the ATS has none, or stages
    QUndoGroup m_undo;
    QHash<QString, QUndoStack *> m_stacks; ///< children of m_undo
    QString m_undoKey;
    QHash<int, QString> m_unseen; ///< columns of the onceSeen fields that no read has held yet → their witnesses
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
    TextArena m_texts;
    TextArena m_blobs; ///< unpacked, a hundred thousand candidates do not fit the budget
    BlobCompressor m_compressor;
    QHash<QString, Draft> m_drafts;
    QHash<QString, QString> m_renamed; ///< created since: our key → the ATS's, for undo steps that remember ours
    QHash<QString, Rejection> m_rejections;
    QHash<QString, QHash<QString, JournalEntry>> m_lastSent;
    QSet<QString> m_sending;
    QHash<QString, OutboxItem> m_queued;
    QHash<std::pair<QString, QString>, int> m_settled;         ///< key and field, see timesSettled()
    QHash<std::pair<QString, QString>, DraftField> m_attempts; ///< tried, then taken out of the draft
    QList<QStringList> m_jobSets{QStringList()}; ///< one per combination of jobs, not one per candidate; first: no job
    QHash<QStringList, int> m_jobSetOf{{QStringList(), 0}};
    mutable QCache<QString, Candidate> m_unpacked{128}; ///< without m_onDemand
    FieldValues m_onDemand;                             ///< of m_undoKey
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace vivier
