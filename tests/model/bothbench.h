// SPDX-License-Identifier: MIT
#pragma once

#include "cli/clibench.h"
#include "model/accountsession.h"
#include "support/awaited.h"
#include "support/scriptedats.h"
#include "support/unaskedaccount.h"
#include "sync/profile.h"

#include <QTest>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// A profile that the command line and the window have by turns: each takes its lock. It has one account, and in it the
/// job "Baker".
class BothBench
{
public:
    explicit BothBench(const QString &phoneRegion = {})
        : m_account(unaskedAccount(phoneRegion))
        , m_cli(m_account.baseUrl.toString())
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        // The stage where a job begins need not be its first column.
        const Job job{
            .reference = u"job"_s,
            .organizationReference = u"org"_s,
            .name = u"Baker"_s,
            .stages = {{.id = 1, .name = u"Sourced"_s}, {.id = 2, .name = u"To meet"_s, .reference = u"initial"_s}}};
        inProfile([&](const std::shared_ptr<Store> &store) {
            QVERIFY(awaited(store->saveAccount(m_account)));
            QVERIFY(awaited(store->saveJobs(m_account.id, {job})));
        });
    }

    const Account &account() const { return m_account; }
    const CliBench &cli() const { return m_cli; }

    /// In that job, read just now.
    static Candidate person(const QString &reference, const FieldValues &values)
    {
        return {.reference = reference,
                .jobReference = u"job"_s,
                .readAt = QDateTime::currentDateTimeUtc(),
                .values = values};
    }

    /// Does something with the store, and lets go of the profile.
    template <typename Work> void inProfile(const Work &work)
    {
        Profile profile(m_cli.profile());
        QVERIFY(awaited(profile.open()));
        QVERIFY(awaited(profile.unlock({.passphrase = u"correct horse"_s})));
        work(profile.store());
    }
    /// The same with what the window works on.
    template <typename Work> void inWindow(const Work &work)
    {
        inProfile([&](const std::shared_ptr<Store> &store) {
            AccountSession session(m_account,
                                   {.accountId = m_account.id, .ats = std::make_shared<ScriptedAts>(), .store = store});
            session.load();
            QTRY_VERIFY(session.isLoaded());
            work(session);
        });
    }

private:
    Account m_account;
    CliBench m_cli;
};

} // namespace vivier::test
