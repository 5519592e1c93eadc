// SPDX-License-Identifier: MIT
#pragma once

#include "fault/faultproxy.h"
#include "sandbox/sandbox.h"
#include "support/bookedengine.h"
#include "support/manualclock.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>

namespace vivier::test {

class OtherProgram;

/// What goes wrong with a statement that writes to the store.
enum class StoreFault {
    None,
    FullOnce, ///< the disk is full for this one statement
    FullOn,   ///< the disk is full from this one on, until mended
    Locked,   ///< another program holds the file, for the transaction that begins here
};

/// The one thing that goes wrong in a play.
struct Mishap
{
    HttpFault http = HttpFault::None;
    StoreFault store = StoreFault::None;
    int number = 0; ///< of the exchange, or of the statement, from 1
};

/// How a play ended.
struct Ending
{
    int exchanges = 0;     ///< before the mishap was mended
    int statements = 0;    ///< that write, likewise
    bool happened = false; ///< the play was long enough for the mishap
    QJsonObject atAts;     ///< of everybody touched, without what differs from play to play
    QJsonObject writes;    ///< "POST email", "PUT reference field value", … → how often the ATS did it
    QStringList drafts;    ///< "reference field" of what is still a draft
    QStringList unsure;    ///< of these, what may have arrived
    QStringList waiting;   ///< what is in the outbox, and why
    QStringList history;   ///< "reference field before → after" of what was accepted, sorted
    QStringList undone;    ///< acts that were never acknowledged
    QStringList stale;     ///< snapshots that say something else than the ATS
};

/// What the store's thread tells of the statements that write.
struct StoreWatch
{
    std::atomic_bool begun = false; ///< set by the play; nothing is counted before
    std::atomic_int statements = 0;
    std::atomic_bool failed = false;
};

/// One recruiter's day: pull, edit, create with tags, comment, document, archive, a conflict and its resolution, undo,
/// pull; with one mishap. As soon as it happened the program ends, another one opens the same profile, all is well
/// again, and the recruiter does once more what was never acknowledged. Then everything that waits gets its time.
class Scenario
{
public:
    explicit Scenario(const Mishap &mishap);
    ~Scenario();

    Ending play();

private:
    struct Act
    {
        const char *name;
        std::function<bool(Scenario &)> does; ///< true once it is acknowledged; else it is done again later
        bool done = false;
    };

    void openProgram();
    void closeProgram();
    void mendAndRestart();
    void settle();
    bool isBusy() const;
    bool happened() const;

    bool pull(PullKind kind);
    bool save(const QString &key, const FieldValues &wanted);
    bool release(const QString &key, const Release &how = {});
    bool change(const QString &key, const FieldValues &wanted) { return save(key, wanted) && release(key); }
    bool createCandidate();
    bool meetConflict();
    bool resolveConflict();
    bool undo();
    QString createdReference() const;

    Ending ending();
    void readStore(Ending &ending);
    void readAts(Ending &ending) const;
    void readWrites(Ending &ending) const;

    Mishap m_mishap;
    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox;
    std::unique_ptr<FaultProxy> m_proxy;
    std::shared_ptr<ManualClock> m_clock;
    Account m_account;
    QString m_job;
    QStringList m_people; ///< edited, commented, with a document, archived, in conflict
    QString m_newKey;
    std::shared_ptr<StoreWatch> m_watch = std::make_shared<StoreWatch>();
    std::shared_ptr<OtherProgram> m_other;
    bool m_mended = false;
    bool m_touched = false;
    int m_exchanges = 0;

    SyncContext m_context;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace vivier::test
