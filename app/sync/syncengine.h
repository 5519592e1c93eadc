// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/draftbook.h"
#include "sync/candidateactivity.h"
#include "sync/connectivity.h"
#include "sync/departures.h"
#include "sync/filewatch.h"
#include "sync/pull.h"
#include "sync/senddraft.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace vivier {

/// How an engine works; the defaults are the window's.
struct EngineOptions
{
    int looks = looksInWindow;         ///< for a create whose answer was lost
    int atOnce = 0;                    ///< candidates side by side; 0: as the account says
    std::optional<QSet<QString>> only; ///< what else is in the outbox stays there
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
    SyncEngine(SyncContext context, DraftBook *book, EngineOptions options = {}, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Reads the outbox and begins to drain it; to be called once. Nothing leaves before.
    void start();

    Connectivity *connectivity() { return &m_connectivity; }
    Outbox *outbox() const { return m_book->outbox(); }
    DraftBook *book() const { return m_book; }
    const FieldCatalog &catalog() const { return m_context.ats->catalog(); }
    bool isPulling() const { return m_pulling; }
    /// How long a risky write waits in sight. The time counts from when it could leave: it begins anew at the start,
    /// and once the network, the token or the recruiter who worked offline are back. 0: it does not.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }
    /// When something leaves next by itself; invalid when nothing will.
    QDateTime nextDeparture() const { return m_next; }
    /// What leaves then was not tried yet: it leaves, rather than being tried again.
    bool isNextFirst() const { return m_nextIsFirst; }
    /// The item with the time at which it really leaves: not before a pause ends that the ATS asked for.
    OutboxItem withItsTime(OutboxItem item) const;
    /// How long the outbox takes from now on at the present rate, without what needs the recruiter or is held.
    std::optional<std::chrono::seconds> timeLeft() const;
    double requestsPerSecond() const; ///< the present rate, after adapting; 0: no limit of ours

    /// Jobs first, then the candidates of `job` (all jobs when empty); all candidates whatever `job` says where the ATS
    /// lists across jobs. One pull at a time: false when one is under way.
    bool pull(const QString &job = {}, PullKind kind = PullKind::Changes);
    void cancelPull();
    /// Reads one candidate again.
    void refresh(const QString &reference);
    /// Reads what the ATS tells of one candidate beside the record; in `job`. False while working offline.
    bool readActivityOf(const QString &reference, const Job &job);
    /// Reads one job and its stages again.
    void refreshJob(const Job &known);
    void readIdentity();

Q_SIGNALS:
    void sendStarted(const QString &key);
    /// Of an accepted one before it leaves the outbox, so that its draft never counts as one that is not sent.
    void sendFinished(const vivier::SendReport &report);
    /// The next departure, the rate or the pause of the account is another.
    void departuresChanged();
    void organizationsRead(const QList<vivier::Organization> &organizations);
    void jobsRead(const QList<vivier::Job> &jobs);
    /// `cells`: of each, in the same order; or none at all.
    void candidatesRead(const QList<vivier::Candidate> &candidates, const QList<vivier::IndexCell> &cells);
    void pullStarted();
    void pullProgressed(const vivier::PullProgress &progress); ///< a few times a second at most
    void pullFinished(const vivier::PullReport &report);
    /// `error` is null on success, when candidatesRead() came before.
    void refreshFinished(const QString &reference, const std::optional<vivier::ApiError> &error);
    /// A file that the ATS was to fetch is there, or was still not at the last look; kept in the journal before.
    void fileSettled(const vivier::FileLanding &landing);
    void activityRead(const vivier::CandidateActivity &activity);
    void identityRead(const vivier::Identity &identity);
    void identityFailed(const vivier::ApiError &error);
    /// Something that was read could not be kept on disk.
    void storeFailed(const vivier::StoreError &error);

private:
    bool isOurs(const QString &key) const;
    void depart();
    void lookForNetwork(const QString &reference);
    void renewHolds(const QDateTime &now);
    void wakeAt(const QDateTime &time);
    void leave(const OutboxItem &item, const Stored<std::optional<Draft>> &stored);
    void finishSend(const OutboxItem &item, const SendReport &report);
    void settled(const OutboxItem &item, const SendReport &report);
    void afterFailure(const OutboxItem &item, const SendReport &report);
    void freed(const QString &key);
    void askAgain();
    void note(const std::optional<ApiError> &error);
    void announce(const SavedCandidates &candidates);
    void remember(const Candidate &candidate);
    void keepRead(const Candidate &read);
    void keepLanding(const FileLanding &landing);
    PullSink sink();
    double dice() const;

    SyncContext m_context;
    EngineOptions m_options;
    Connectivity m_connectivity;
    FileWatch m_files;
    DraftBook *m_book;
    Outbox &m_outbox; ///< the book's
    Gate m_gate;
    std::stop_source m_stop; ///< ends everything, with the engine
    std::stop_source m_pullStop;
    QHash<QString, QDateTime> m_newest; ///< readAt of what was announced last of single candidates
    QDateTime m_next;
    bool m_nextIsFirst = false;
    QDateTime m_departedAt; ///< when depart() looked last
    std::chrono::seconds m_hold{0};
    bool m_mayLeave = false; ///< nothing kept the whole account back when depart() looked last
    int m_wakes = 0;         ///< counts up: an earlier wake-up is out of date
    int m_failures = 0;      ///< of the account, in a row
    bool m_pauseIsNetwork = false;
    bool m_isLooking = false; ///< see lookForNetwork()
    bool m_started = false;
    bool m_pulling = false;
};

} // namespace vivier
