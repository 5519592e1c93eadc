// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"
#include "candidate/compensate.h"
#include "candidate/draft.h"
#include "drafts/draftchange.h"
#include "drafts/draftsaver.h"
#include "drafts/draftstate.h"
#include "drafts/fieldcommand.h"
#include "drafts/slices.h"
#include "drafts/undosteps.h"
#include "drafts/waitingreleases.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vivier {

/// All that is unsent or unsettled in one account: drafts, what of them is in the outbox and on its way, what the ATS
/// said of them, and their undo steps. Nothing else holds a draft or an item of the outbox; models are views of this,
/// the store is its disk. A change is shown at once, and on disk within 300 ms (saver()). Lives on the window's thread.
class DraftBook : public QObject, public DraftState
{
    Q_OBJECT

public:
    /// Without a store nothing is written, and what is put into the outbox counts as durable at once.
    DraftBook(const FieldCatalog &catalog, std::shared_ptr<Store> store = {}, QString accountId = {},
              QObject *parent = nullptr);

    DraftSaver *saver() { return &m_saver; }
    /// How far a step of many is. What comes after it about one of them finds its own part of it done.
    Slices *slices() { return &m_slices; }
    const Slices *slices() const { return &m_slices; }
    Outbox *outbox() { return &m_outbox; }
    using DraftState::outbox;
    void setClock(const std::function<QDateTime()> &now);
    /// What the ATS last said of a candidate; without a reference for one that is not known.
    void setSnapshots(std::function<Candidate(const QString &key)> snapshots) { m_snapshots = std::move(snapshots); }

    // Undo and redo are of the candidate that is open, and of no other.
    QUndoGroup *undoGroup() { return m_undo.group(); }
    QUndoStack *undoStack(const QString &key) { return m_undo.stack(key); }
    QString openCandidate() const { return m_undo.open(); }
    /// What was done to several at once: undone whoever is open.
    QUndoStack *stepsOfMany() { return m_undo.stack({}); }
    /// What undo means (`back`), or redo: see UndoSteps::last().
    QUndoStack *lastSteps(bool back) const { return m_undo.last(back); }
    void setOpenCandidate(const QString &key) { m_undo.setOpen(key); }

    // What the recruiter does, each a step of undo. Of several candidates it is one of stepsOfMany().
    void type(const QString &key, const QString &field, const Value &wanted);
    void set(const QStringList &keys, const QString &field, const Value &wanted);
    /// What the rows change, each to its own value. One step of stepsOfMany(), also of one row.
    void set(const BulkPreview &preview);
    /// The same, and new candidates with these fields, in the same step. Undone, who was sent or edited since stays.
    void set(const BulkPreview &preview, const QList<FieldValues> &additions);
    /// Several fields of one, as one step of theirs.
    void set(const QString &key, const FieldValues &values);
    /// A new candidate with these fields. One step of stepsOfMany(): undone, it is gone unless it was edited or sent
    /// since. Gives its key.
    QString addAsStep(const FieldValues &values);
    void putBack(const QStringList &keys, const QString &field);
    /// Decides a conflict: this value on top of what the ATS says now; nothing: what the ATS says. Also for a field
    /// whose draft was given up before. What the ATS says already needs no draft.
    void decide(const QString &key, const QString &field, const std::optional<Value> &result);
    /// The field's draft becomes what it was before a decision.
    void undecide(const QString &key, const QString &field, const DraftField &wish);
    /// What is possible of an undo after sending becomes drafts, as one step. Nothing is sent; a field that has got an
    /// unsent change since is left alone. Gives the number of fields that become drafts.
    int takeUp(const Compensation &compensation);

    // Not steps of undo.
    /// A new candidate, with these fields drafted; gives its key.
    QString addNew(const FieldValues &values) { return add(Draft::newKey(), values, false); }
    /// The same, with what the program knows beforehand: isUntouched() until the recruiter edits a field.
    QString begin(const FieldValues &values) { return add(Draft::newKey(), values, true); }
    /// The draft goes with its undo steps.
    void discard(const QStringList &keys);
    /// The drafts on disk, at the start. A field that was edited here already keeps that edit.
    void load(const QList<Draft> &drafts);

    // Sending. What waits, is held or is stopped: see outbox().
    /// Into the outbox as one run, as soon as these drafts are on disk; a field that blocks stays a draft, see
    /// toRelease(). The future finishes when it is durable there, also when all of them were discarded meanwhile.
    QFuture<Done> release(const QStringList &keys, const Release &how = {});
    /// Out of the outbox; the drafts stay. See Outbox::takeBack().
    QFuture<Done> takeBack(const QStringList &keys);

    // What became of what was sent.
    /// The ATS accepted `sent` and says `snapshot` now. Later edits stay, see afterSending().
    void settle(const QString &key, const Draft &sent, const Candidate &snapshot);
    void setRejection(const QString &key, const QString &field,
                      const QString &text); ///< `field`: joinedFields(), or ""
    /// A send-once field was tried and may have arrived (invalid: it certainly did not). Not an edit: the store knows.
    void setAttempted(const QString &key, const QString &field, const QDateTime &at);
    /// The recruiter looked whether a send-once field that was tried had arrived: then its draft goes, and undo does
    /// not bring it back; else it may be sent once more. Durable when the future finishes; else all is as it was.
    QFuture<Done> settleUnsure(const QString &key, const QString &field, bool arrived);
    void setLastSent(const QString &key, const QHash<QString, JournalEntry> &entries); ///< newest of each field

    /// Of whom something was sent before its step was undone, so that it is drafted as it was: since this was asked
    /// last.
    QSet<QString> takeUndoneAfterSending() { return std::exchange(m_undoneAfterSending, {}); }

    // What steps of undo are made of.
    void noteUndoneAfterSending(const QString &key) { m_undoneAfterSending.insert(key); }
    void restoreNew(const QString &key, const FieldValues &values) { add(key, values, false); }
    bool edit(const QString &key, const QString &field, const Value &wanted); ///< whether the draft changed
    /// With an edit counter that no answer on its way can clear.
    void restoreField(const QString &key, const QString &field, const std::optional<DraftField> &wanted);

Q_SIGNALS:
    void changed(const vivier::DraftChanges &changes);
    /// A new candidate got its reference.
    void keyChanged(const QString &from, const QString &to);
    /// settle() said what the ATS says of this candidate now; before the other two signals.
    void answered(const QString &key, const vivier::Candidate &snapshot);

private:
    friend class Together;

    void finishOf(const QStringList &keys);
    QList<FieldWish> wishesOf(const BulkPreview &preview) const;
    QString add(const QString &key, const FieldValues &values, bool isUntouched);
    void replaceField(const QString &key, const QString &field, const Draft &changed);
    void endRejection(const QString &key);
    void push(const QStringList &keys, const QList<FieldWish> &wishes, FieldCommand::Kind kind,
              const QString &text = {});
    void pushTo(QUndoStack *stack, const QList<FieldWish> &wishes, FieldCommand::Kind kind, const QString &text = {});
    void putUnsure();
    Draft releasedOf(const QString &key, const QStringList &only) const;
    void releaseWaiting();
    void takeBackIdle(const QStringList &keys);
    void followOutbox(const QStringList &keys, const QList<OutboxItem> &before);
    void note(const QString &key, const QString &field, DraftAspects what) { m_untold.add(key, field, what); }
    void noteFields(const Draft &draft, DraftAspects what, const QString &key);
    void tell();

    UndoSteps m_undo;
    QSet<QString> m_idle; ///< nothing left to send while it was on its way
    WaitingReleases m_waiting;
    int m_together = 0;
    QSet<QString> m_undoneAfterSending;
    UntoldChanges m_untold;
    std::shared_ptr<Store> m_store;
    QString m_accountId;
    Slices m_slices{this};
    DraftSaver m_saver;
};

} // namespace vivier
