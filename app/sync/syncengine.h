#pragma once

#include "drafts/draftbook.h"
#include "sync/connectivity.h"
#include "sync/departures.h"
#include "sync/pull.h"
#include "sync/senddraft.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace vivier {

/// How the recruiter sends.
struct Release
{
    bool confirmed = false;
    bool createAnyway = false;
    std::chrono::seconds hold{0}; ///< how long risky drafts wait in sight before they leave
};

/// One account at work: drains its outbox whenever the network and the token allow, reads, and tells the outcome by
/// signals on its own thread. In order per candidate, never two sends of one, `requestsAtOnce` of the account side by
/// side. Destroying it stops what is under way; what had reached the disk stays, and the next engine goes on from
/// there.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    /// The book must outlive the engine.
    SyncEngine(SyncContext context, DraftBook *book, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Reads the outbox and begins to drain it; to be called once. Nothing leaves before.
    void start();

    Connectivity *connectivity() { return &m_connectivity; }
    Outbox *outbox() { return m_book->outbox(); }
    DraftBook *book() { return m_book; }
    const FieldCatalog &catalog() const { return m_context.ats->catalog(); }
    bool isSending(const QString &key) const { return m_leaving.contains(key); }
    bool isPulling() const { return m_pulling; }
    /// An answer emptied fields that were not sent: nothing is written until allowWrites(), see writestop.h.
    bool writesStopped() const { return m_writesStopped; }
    void allowWrites();

    /// Puts drafts into the outbox, as one run. They must be on disk. Durable when the future finishes; they leave when
    /// the network, the token and their hold allow. Also to send once more what needed the recruiter.
    QFuture<Done> release(const QList<Draft> &drafts, const Release &how = {});
    /// Out of the outbox; the drafts stay. What is leaving at this moment goes on its way, but nothing follows it: it
    /// does not try again, nor after a restart.
    QFuture<Done> takeBack(const QStringList &keys);
    /// Ends a hold, a wait or a stop of these, and a pause of the account, and tries at once.
    void sendNow(const QStringList &keys);
    /// Held items stay until they are let go; letting go does not shorten a wait.
    QFuture<Done> setHeld(const QStringList &keys, bool held);
    /// When something leaves next by itself; invalid when nothing will.
    QDateTime nextDeparture() const { return m_next; }
    /// How long the outbox takes from now on at the present rate, without what needs the recruiter or is held.
    std::optional<std::chrono::seconds> timeLeft() const;
    double requestsPerSecond() const; ///< the present rate, after adapting; 0: no limit of ours

    /// Jobs first, then the candidates of `job` (all jobs when empty); all candidates whatever `job` says where the ATS
    /// lists across jobs. One pull at a time: false when one is under way.
    bool pull(const QString &job = {}, PullKind kind = PullKind::Changes);
    void cancelPull();
    /// Reads one candidate again.
    void refresh(const QString &reference);
    /// Reads one job and its stages again.
    void refreshJob(const Job &known);
    void readIdentity();

Q_SIGNALS:
    void sendStarted(const QString &key);
    void sendFinished(const vivier::SendReport &report);
    /// The next departure, the rate or the pause of the account is another.
    void departuresChanged();
    void organizationsRead(const QList<vivier::Organization> &organizations);
    void jobsRead(const QList<vivier::Job> &jobs);
    void candidatesRead(const QList<vivier::Candidate> &candidates);
    void pullStarted();
    void pullProgressed(const vivier::PullProgress &progress);
    void pullFinished(const vivier::PullReport &report);
    /// `error` is null on success, when candidatesRead() came before.
    void refreshFinished(const QString &reference, const std::optional<vivier::ApiError> &error);
    void identityRead(const vivier::Identity &identity);
    void identityFailed(const vivier::ApiError &error);
    /// Something that was read could not be kept on disk.
    void storeFailed(const vivier::StoreError &error);

private:
    void depart();
    void wakeAt(const QDateTime &time);
    void leave(const OutboxItem &item, const Stored<std::optional<Draft>> &stored);
    void finishSend(const OutboxItem &item, const SendReport &report);
    void settled(const OutboxItem &item, const SendReport &report);
    void afterFailure(const OutboxItem &item, const SendReport &report);
    void freed(const QString &key);
    void enqueue(const QList<Draft> &drafts, const Release &how, const QList<Job> &jobs,
                 const std::shared_ptr<QPromise<Done>> &promise);
    void stopWrites();
    void askAgain();
    void note(const std::optional<ApiError> &error);
    void announce(const QList<Candidate> &candidates);
    void remember(const Candidate &candidate);
    void keepRead(const Candidate &read);
    PullSink sink();
    double dice() const;

    SyncContext m_context;
    Connectivity m_connectivity;
    DraftBook *m_book;
    Outbox &m_outbox; ///< the book's
    Gate m_gate;
    std::stop_source m_stop; ///< ends everything, with the engine
    std::stop_source m_pullStop;
    QSet<QString> m_leaving;            ///< from its departure to its outcome
    QSet<QString> m_settling;           ///< from its outcome until that is on disk
    QSet<QString> m_takenBack;          ///< while leaving: it does not try again
    QHash<QString, QDateTime> m_newest; ///< readAt of what was announced last of single candidates
    QDateTime m_next;
    QDateTime m_departedAt; ///< when depart() looked last
    int m_wakes = 0;        ///< counts up: an earlier wake-up is out of date
    int m_failures = 0;     ///< of the account, in a row
    bool m_pauseIsNetwork = false;
    bool m_started = false;
    bool m_pulling = false;
    bool m_writesStopped = false;
};

} // namespace vivier
