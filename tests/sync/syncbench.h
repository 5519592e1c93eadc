// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpclient.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "sync/senddraft.h"

#include <QTemporaryDir>

namespace vivier::test {

/// One account on a sandbox of its own, with a real store in a folder of its own.
class SyncBench
{
public:
    explicit SyncBench(int candidates = 60, bool olderApi = false);

    sandbox::Sandbox &sandbox() { return m_sandbox; }
    SyncContext &context() { return m_context; }
    Store &store() const { return *m_context.store; }

    /// As after a crash: another store on the same folder.
    void restart(StoreOptions options = {});
    void useToken(const QString &token);
    /// From now on time is what the test makes it, in the engine and below; nothing is tried twice by the HTTP client.
    ManualClock &useManualClock();

    void setAtOnce(int requests); ///< of the account

    /// Candidates that have a first name, an email and a phone, and are not archived.
    QStringList people(int count) const;
    /// Any candidate that has a first name, an email and a phone, and is not archived.
    QString someone() const;
    /// Asks the ATS and keeps the answer.
    Candidate read(const QString &reference);
    /// Drafts these changes on the candidate as the ATS has it now, and keeps them.
    Draft draft(const QString &reference, const FieldValues &changes);
    /// A complete new candidate in the first job.
    Draft newDraft(const QString &email);
    SendReport send(const Draft &draft, const SendOptions &options = {});
    std::optional<Draft> keptDraft(const QString &key);
    std::optional<Candidate> keptCandidate(const QString &reference);

    /// What the sandbox got since the journal was last cleared, as "GET", "PUT" or "POST".
    QStringList methods() const;
    QList<sandbox::JournalEntry> writes() const;

private:
    Account m_account;
    QString m_token;
    HttpOptions m_http{.retry = {.baseDelay = std::chrono::milliseconds(1)}};
    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox;
    SyncContext m_context;
};

} // namespace vivier::test
