// SPDX-License-Identifier: MIT
#pragma once

#include "ats/welcomekit/welcomekit.h"
#include "model/accountsession.h"
#include "support/withoutmoves.h"
#include "sync/syncbench.h"

#include <memory>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// A session that has read everything from a sandbox of its own, on a real store.
class Workbench
{
public:
    static constexpr int candidates = 40;

    explicit Workbench(bool olderApi = false)
        : bench(candidates, olderApi)
    {
        const HttpOptions quick{.deadline = std::chrono::seconds(20),
                                .silence = std::chrono::seconds(1), // what a hanging server costs a test
                                .retry = {.attempts = 1}};
        useToken(withoutMoves(bench.sandbox()), quick);
    }

    void useToken(const QString &token, const HttpOptions &options)
    {
        bench.context().ats = std::make_shared<WelcomeKit>(account(), token, options);
        session = std::make_unique<AccountSession>(account(), bench.context());
    }

    Account account()
    {
        return {.id = u"account-1"_s,
                .name = u"Test"_s,
                .baseUrl = bench.sandbox().baseUrl(),
                .olderApi = bench.sandbox().options().olderApi};
    }

    bool readAll()
    {
        bool ended = false;
        const auto connection = QObject::connect(session->engine(), &SyncEngine::pullFinished, session.get(),
                                                 [&ended](const PullReport &) { ended = true; });
        session->engine()->pull();
        const bool done = QTest::qWaitFor([&ended] { return ended; }, 20'000);
        QObject::disconnect(connection);
        return done;
    }

    bool fill()
    {
        session->load();
        return QTest::qWaitFor([this] { return session->isLoaded(); }, 10'000) && readAll() &&
               session->candidates()->rowCount() > 0 &&
               QTest::qWaitFor([this] { return session->list()->rowCount() > 0; });
    }

    CandidateModel &model() { return *session->candidates(); }
    QString mine(const QString &key, const QString &field)
    {
        return model().book()->draft(key).fields.value(field).mine.text();
    }

    SyncBench bench;
    std::unique_ptr<AccountSession> session;
};

} // namespace vivier::test
