#pragma once

#include "sync/connectivity.h"
#include "sync/pull.h"
#include "sync/senddraft.h"

#include <QObject>
#include <QSet>

#include <stop_token>

namespace vivier {

/// One account at work: starts the sequences of requests, never two for the same candidate, and tells their outcome by
/// signals on its own thread. Destroying it stops what is under way; what had reached the disk stays.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    SyncEngine(SyncContext context, QObject *parent = nullptr);
    ~SyncEngine() override;

    Connectivity *connectivity() { return &m_connectivity; }
    const FieldCatalog &catalog() const { return m_context.ats->catalog(); }
    AtsKind atsKind() const { return m_context.ats->kind(); }
    bool isSending(const QString &key) const { return m_sending.contains(key); }
    bool isPulling() const { return m_pulling; }
    /// Set after an answer emptied fields that were not sent; nothing is written until allowWrites().
    bool writesStopped() const { return m_writesStopped; }
    void allowWrites() { m_writesStopped = false; }

    /// False when this candidate is being sent already, writing is stopped or the recruiter works offline.
    bool send(const Draft &draft, SendOptions options = {});
    /// Jobs first, then the candidates of `job` (all jobs when empty). One pull at a time: false when one is under way.
    bool pull(const QString &job = {});
    void cancelPull();
    /// Reads one candidate again.
    void refresh(const QString &reference);
    /// Reads one job and its stages again.
    void refreshJob(const Job &known);
    void readIdentity();

Q_SIGNALS:
    void sendStarted(const QString &key);
    void sendFinished(const vivier::SendReport &report);
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

private:
    void finishSend(const SendReport &report);
    void note(const std::optional<ApiError> &error);
    PullSink sink();

    SyncContext m_context;
    Connectivity m_connectivity;
    std::stop_source m_stop; ///< ends everything, with the engine
    std::stop_source m_pullStop;
    QSet<QString> m_sending;
    bool m_pulling = false;
    bool m_writesStopped = false;
};

} // namespace vivier
