// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/draftbook.h"
#include "model/activitymodel.h"
#include "model/candidatelistmodel.h"
#include "model/candidatemodel.h"
#include "model/candidateselection.h"
#include "model/changesmodel.h"
#include "model/jobmodel.h"
#include "model/journalmodel.h"
#include "model/linkchecks.h"
#include "model/notice.h"
#include "model/tagmodel.h"
#include "sync/syncengine.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace vivier {

class CandidateFiles;

/// One account as the window sees it: its models, what is open, and the verbs. Everything is on the window's thread and
/// nothing blocks; outcomes come as signals and as changes of the models.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    AccountSession(Account account, SyncContext context, QObject *parent = nullptr);
    ~AccountSession() override;

    const Account &account() const { return m_account; }
    const QString &atsName() const { return m_context.ats->catalog().atsName(); }
    void setAccount(const Account &account); ///< renamed, or its dashboard was confirmed
    DraftBook *book() { return &m_book; }
    CandidateModel *candidates() { return &m_candidates; }
    CandidateListModel *list() { return &m_list; }
    CandidateSelection *selection() { return &m_selection; }
    JobModel *jobs() { return &m_jobs; }
    StageModel *stages() { return &m_stages; }
    TagModel *tags() { return &m_tags; }
    /// The account's tags, first those that most carry in the candidate's job.
    QStringList tagsFor(const QString &key) const;
    ChangesModel *changes() { return &m_changes; }
    JournalModel *journal() { return &m_journal; }
    /// Of the open candidate; what the ATS tells of it is asked for by readActivity() only.
    ActivityModel *activity() { return &m_activity; }
    /// Asks the ATS for the documents, mails and moves of the open candidate; not twice, unless `again`.
    void readActivity(bool again = false);
    DraftSaver *saver() { return m_book.saver(); }
    SyncEngine *engine() { return &m_engine; }
    /// Of the links to files in drafts; off until it is switched on.
    LinkChecks *links() { return &m_links; }
    /// Undo and redo of the current candidate, and of no other.
    QUndoGroup *undoGroup() { return m_book.undoGroup(); }
    /// Resumes and other files of its candidates, to read: made when it is first wanted.
    CandidateFiles *files();
    std::shared_ptr<Store> store() const { return m_context.store; }
    std::shared_ptr<Clock> clock() const { return m_context.clock; }
    QDateTime now() const { return m_context.clock->now(); }

    /// Reads the profile and starts the engine; loaded() when all is in the models.
    void load();
    bool isLoaded() const { return m_loaded; }

    QString current() const { return m_current; }
    /// The current one, or the one that becomes it as soon as its snapshot was read.
    QString opening() const { return m_opening; }
    /// Opens a candidate ("" for none), at once when its snapshot is held, else when it was read: its stages, changes
    /// and activity follow, and it is asked of the ATS again when the last read is over a minute old.
    void setCurrent(const QString &key);
    /// Does what is about the current candidate: at once, or when the one who was chosen last is open, so that keys may
    /// be faster than the disk. Acts stay in order, and are forgotten when that one does not open, or with `context`.
    void whenOpen(QObject *context, const std::function<void()> &act);
    /// Does what is about nobody in particular, but after the acts that wait; at once when none does.
    void inTurn(QObject *context, const std::function<void()> &act);
    /// The current candidate's job decides the stages; for a new one that is the drafted job.
    void refreshStages();

    /// What was put into words when it was read is put into those of the language that is spoken now.
    void sayAnew();

    /// A new candidate in this job (none when empty), at its first stage; opens it and gives its key. With `values` it
    /// is a step of undo, which takes all of it away again.
    QString addNew(const QString &job, const FieldValues &values = {});
    /// Puts a draft into the outbox, once what is typed is on disk; also while working offline. A field with a problem
    /// stays a draft (sendable()), which is said at once, with fieldNeeded(); a question or a conflict keeps all of it
    /// back. A link to a file is looked at before it goes: the draft may wait for that for a moment, see LinkChecks,
    /// and a field whose file the ATS would not get stays, unless it is `confirmed`. What waits there unchanged is
    /// tried now. Outcomes come as notice() and sendFinished().
    void send(const QString &key, SendOptions options = {});
    /// Whether send() would put it into the outbox without a word.
    bool canLeave(const QString &key) const;
    /// Every draft that can go and is not in the outbox yet, as one run.
    void sendAll()
    {
        m_book.slices()->whenDone(this, [this] { sendMany(m_candidates.draftedKeys()); });
    }
    /// The same of these. Many are looked at in slices, so that nothing pauses.
    void sendMany(const QStringList &keys);
    /// What the rows change becomes drafts, as one step of undo, and with `send` leaves as one run: these fields alone,
    /// but for those of whom something is to be looked at first. Calls `then` right before, when nothing can stop it
    /// any more; never when those who are edited cannot be read, which is said. Many become drafts in slices, on disk
    /// together. Outcomes come as notice().
    void applyBulk(const BulkPreview &preview, bool send, QObject *context, const std::function<void()> &then);
    /// What a list says of those who are there, and the new ones in it, become drafts, as one step of undo. Calls
    /// `then` right before, as applyBulk() does.
    void applyImport(const BulkPreview &updates, const QList<FieldValues> &additions, QObject *context,
                     const std::function<void()> &then);
    /// Takes the last step back, or does it again: of many or of who is open, whichever was last. Where something of
    /// many was sent meanwhile, drafts take that back, which is said.
    void undo(bool back = true) { takeStep(m_book.lastSteps(back), back); }
    /// Takes the last step of many back.
    void undoMany() { takeStep(m_book.stepsOfMany(), true); }
    /// Out of the outbox; the drafts stay. What is leaving at this moment goes on its way.
    void takeBack(const QStringList &keys);
    /// How long risky drafts wait in sight before they leave; for what is sent from now on, and what waits anew.
    void setHold(std::chrono::seconds hold)
    {
        m_hold = hold;
        m_engine.setHold(hold);
    }
    /// The recruiter looked whether a send-once field had arrived: then its draft goes, else it may be sent once more.
    void settleUnsure(const QString &key, const QString &field, bool arrived);
    void setArchived(const QString &key, bool archived);
    /// URL of the candidate in the ATS's own web page; empty until the account's dashboard host is confirmed.
    QUrl dashboardUrl(const QString &key) const;

Q_SIGNALS:
    void loaded();
    void accountChanged();
    void currentChanged(const QString &key);
    /// Another one was chosen, and is being read: opening() is no longer current().
    void openingChanged();
    /// A new candidate got its reference; before currentChanged().
    void keyChanged(const QString &from, const QString &to);
    void notice(const vivier::Notice &notice);
    /// By send(): what is in this field keeps it, or a new candidate, from being sent.
    void fieldNeeded(const QString &key, const QString &field);
    void sendFinished(const vivier::SendReport &report);
    void journalChanged(); ///< an entry of it says something else than before

private:
    void loadDrafts(const QList<Draft> &drafts);
    void readCells(const CandidatePlace &from);
    void finishLoading();
    void tellUnopened();
    void readLinksSent();
    void noteLinks(const SendReport &report);
    void choose(const QString &key);
    void open(const QString &key);
    void stay();
    bool isOpening() const { return m_opening != m_current; }
    void act();
    void connectEngine();
    void connectModels();
    void finishPull(const PullReport &report);
    void finishSend(const SendReport &report);
    void findAttempts(const QString &key);
    void tellWaiting();
    void countTags();
    void readJournal(const QString &key);
    void trySend(const QString &key, const SendOptions &options, const std::optional<QList<Problem>> &links);
    Draft toLookAt(const QString &key, const QStringList &only = {}) const;
    void release(const QStringList &keys, const SendOptions &options, const QStringList &only);
    void tellActivity(const QString &key);
    void takeStep(QUndoStack *steps, bool back);
    void whenStepIsDone(const std::function<void(int step)> &next);
    bool isUndone(int step) { return m_book.stepsOfMany()->index() < step; }
    void finishBulk(const BulkPreview &preview, bool send, int step);
    void releaseChanges(const BulkPreview &preview, int step);
    void tellLeaving(const QString &key);
    void tellRefusedOf(const OutboxItem &item);
    bool isHindered(const QString &key, const QStringList &fields) const;
    /// What of many can leave.
    struct Looked
    {
        QStringList ready;
        QSet<QString> linked = {}; ///< of these, whose links to files are to be looked at
        int staying = 0;           ///< whole or in part, as something of them is to be looked at
        int added = 0;             ///< new candidates, who stay whole: they leave by hand, with all that they need
    };
    void noteReady(const QString &key, Looked *looked) const;
    void release(const Looked &looked, const Release &how, const std::function<bool()> &isWanted,
                 const std::function<void(const QStringList &keys, int staying, const Done &done)> &told);
    void tellStaying(const Looked &looked);
    void sayReleasedChanges(const Looked &looked, int step, const Done &done);
    static QString addedText(int added);
    void lookAtMany(const QStringList &keys, const std::function<void(const QString &key, Looked *looked)> &look,
                    const std::function<void(const Looked &looked)> &then);
    static QString importedText(int added, int changed);
    bool isNewOneHidden();
    void sayReleased(const QStringList &keys, const Done &done);
    QHash<QString, QString> alike(const QStringList &keys) const;
    bool sayStopped(const QString &key);
    bool canLeave(const QString &key, const QList<Problem> &problems) const;
    void complain(const StoreError &error, const QString &kept = {});

    Account m_account;
    SyncContext m_context;
    JobModel m_jobs;
    DraftBook m_book;
    CandidateModel m_candidates;
    CandidateListModel m_list;
    CandidateSelection m_selection;
    StageModel m_stages;
    TagModel m_tags;
    QTimer m_counting; ///< of tags, once for all rows that change in one turn
    ChangesModel m_changes;
    JournalModel m_journal;
    ActivityModel m_activity;
    SyncEngine m_engine;
    LinkChecks m_links;
    std::chrono::seconds m_hold{10};
    QString m_current;
    QString m_opening; ///< see opening()
    struct Act
    {
        QPointer<QObject> context;
        std::function<void()> act;
    };
    QList<Act> m_acts; ///< see whenOpen()
    bool m_acting = false;
    std::pair<QString, SendOutcome> m_told; ///< what was last said of an attempt that did not get through
    bool m_started = false;
    bool m_loaded = false;
    bool m_activityAsked = false;      ///< of the ATS, when it was wanted last; else it was offline
    CandidateFiles *m_files = nullptr; ///< see files(); a child
};

} // namespace vivier
