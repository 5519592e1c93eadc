#pragma once

#include "model/candidatelistmodel.h"
#include "model/candidatemodel.h"
#include "model/changesmodel.h"
#include "model/draftsaver.h"
#include "model/jobmodel.h"
#include "model/journalmodel.h"
#include "model/tagmodel.h"
#include "sync/syncengine.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <optional>

namespace vivier {

/// Something the recruiter should read beside the candidate, or above the page when `key` is empty.
struct Notice
{
    enum class Level { Info, Warning, Bad };
    enum class Action { None, Retry, SendAnyway, OpenMatch, AllowWrites, NewToken };
    Level level = Level::Info;
    QString key;  ///< the candidate it is about
    QString text; ///< what happened, what was kept, what to do
    Action action = Action::None;
    QString match; ///< OpenMatch: the candidate that is already there
};

/// One account as the window sees it: its models, what is open, and the verbs. Everything is on the window's thread and
/// nothing blocks; outcomes come as signals and as changes of the models.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(Account account, SyncContext context, QObject *parent = nullptr);

    const Account &account() const { return m_account; }
    void setAccount(const Account &account) { m_account = account; } ///< renamed, or its dashboard was confirmed
    CandidateModel *candidates() { return &m_candidates; }
    CandidateListModel *list() { return &m_list; }
    JobModel *jobs() { return &m_jobs; }
    StageModel *stages() { return &m_stages; }
    TagModel *tags() { return &m_tags; }
    ChangesModel *changes() { return &m_changes; }
    JournalModel *journal() { return &m_journal; }
    DraftSaver *saver() { return &m_saver; }
    SyncEngine *engine() { return &m_engine; }
    QUndoStack *undoStack() { return m_candidates.undoStack(); }

    /// Reads the profile; loaded() when all is in the models.
    void load();
    bool isLoaded() const { return m_loaded; }

    QString current() const { return m_current; }
    /// Opens a candidate ("" for none): its stages, changes and activity follow, and it is read again when the last
    /// read is over a minute old.
    void setCurrent(const QString &key);
    /// The current candidate's job decides the stages; for a new one that is the drafted job.
    void refreshStages();

    /// A new candidate in this job, at its first stage; opens it and gives its key.
    QString addNew(const QString &job);
    /// Saves what is typed, then sends. Outcomes come as notice() and sendFinished().
    void send(const QString &key, SendOptions options = {});
    void setArchived(const QString &key, bool archived);
    /// URL of the candidate in the ATS's own web page; empty until the account's dashboard host is confirmed.
    QUrl dashboardUrl(const QString &key) const;

Q_SIGNALS:
    void loaded();
    void currentChanged(const QString &key);
    void notice(const vivier::Notice &notice);
    void sendFinished(const vivier::SendReport &report);

private:
    void finishPull(const PullReport &report);
    void finishSend(const SendReport &report);
    void explain(const SendReport &report);
    void explainAccepted(const SendReport &report);
    void countTags(const QList<Candidate> &candidates);
    void readJournal(const QString &key);
    void startWaiting();
    QString kept(const QString &key) const;

    Account m_account;
    SyncContext m_context;
    JobModel m_jobs;
    CandidateModel m_candidates;
    CandidateListModel m_list;
    StageModel m_stages;
    TagModel m_tags;
    ChangesModel m_changes;
    JournalModel m_journal;
    DraftSaver m_saver;
    SyncEngine m_engine;
    QFutureWatcher<Stored<QList<Candidate>>> m_loading;
    QHash<QString, SendOptions> m_waiting; ///< sends that wait for the draft to be on disk
    QString m_current;
    bool m_loaded = false;
};

} // namespace vivier
