// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpclient.h"
#include "sandbox/sandbox.h"
#include "support/bookedengine.h"

#include <QTemporaryDir>

#include <memory>

namespace vivier::test {

/// One recruiter at work: a profile in a folder of its own, the engine, and an ATS with this many candidates.
class Desk
{
public:
    /// `rate`: requests per second of the account; 0: no limit.
    Desk(int candidates, double rate, std::shared_ptr<Clock> clock);
    /// An InstaView account. With `http`, requests are asked so (its clock may be another than the engine's).
    Desk(const sandbox::Options &options, std::shared_ptr<Clock> clock, const HttpOptions &http = {});
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    sandbox::Sandbox &sandbox() { return m_sandbox; }
    SyncEngine &engine() { return *m_engine; }
    Store &store() { return *m_context.store; }
    const Ats &ats() const { return *m_context.ats; }
    const QString &accountId() const { return m_context.accountId; }

    /// Another program on the same profile.
    void restart();
    /// Reads everything (or one job).
    void pull(const QString &job = {}, PullKind kind = PullKind::Changes);
    Candidate known(const QString &reference);
    /// Drafts these changes over what is known, and sends. Durable when it returns.
    Draft send(const QString &key, const FieldValues &changes);
    void release(const Draft &draft);
    QList<Draft> drafts();

private:
    void open();
    void close();

    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox;
    Account m_account;
    std::shared_ptr<Clock> m_clock;
    HttpOptions m_http;
    SyncContext m_context;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace vivier::test
