// SPDX-License-Identifier: MIT
#include "fault/desk.h"

#include "ats/instaview/instaview.h"
#include "ats/welcomekit/welcomekit.h"
#include "candidate/edit.h"
#include "fault/until.h"
#include "store/secret.h"

namespace vivier::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T required(const Stored<T> &stored)
{
    if (!stored)
        qFatal("the store failed: %s", qUtf8Printable(stored.error().detail));
    return *stored;
}

} // namespace

Desk::Desk(int candidates, double rate, std::shared_ptr<Clock> clock)
    : m_sandbox({.candidates = candidates})
    , m_account{.id = u"account-1"_s, .name = u"Test"_s}
    , m_clock(std::move(clock))
{
    if (!m_sandbox.start())
        qFatal("the sandbox does not start");
    m_account.baseUrl = m_sandbox.baseUrl();
    m_account.requestsPerSecond = rate;
    // The limiter waits in real time whatever the clock of the test: its figures are to be real ones.
    m_http.maxAtOnce = m_account.requestsAtOnce;
    m_http.perSecond = rate;
    open();
    required(finished(store().saveAccount(m_account)));
}

Desk::Desk(const sandbox::Options &options, std::shared_ptr<Clock> clock, const HttpOptions &http)
    : m_sandbox(options)
    , m_account{.id = u"account-1"_s, .name = u"Test"_s, .ats = u"instaview"_s}
    , m_clock(std::move(clock))
    , m_http(http)
{
    if (!m_sandbox.start())
        qFatal("the sandbox does not start");
    m_account.baseUrl = m_sandbox.instaViewUrl();
    open();
    required(finished(store().saveAccount(m_account)));
}

Desk::~Desk()
{
    close();
}

void Desk::open()
{
    const QString token = m_sandbox.options().token;
    std::shared_ptr<Ats> ats;
    if (m_account.ats == u"instaview"_s)
        ats = std::make_shared<InstaView>(m_account, token, m_http);
    else
        ats = std::make_shared<WelcomeKit>(m_account, token, m_http);
    m_context = {.accountId = m_account.id,
                 .ats = std::move(ats),
                 .store = std::make_shared<Store>(m_folder.path()),
                 .clock = m_clock};
    required(finished(store().open()));
    required(finished(store().unlock(std::make_shared<const Secret>(qsizetype(32)))));
    m_engine = std::make_unique<test::BookedEngine>(m_context);
    m_engine->start();
}

void Desk::close()
{
    m_engine.reset();
    const std::weak_ptr<Store> old = m_context.store;
    m_context = {};
    if (!until([&old] { return old.expired(); }, 20'000))
        qFatal("something holds the store for ever");
}

void Desk::restart()
{
    close();
    open();
}

void Desk::pull(const QString &job, PullKind kind)
{
    bool ended = false;
    const auto connection =
        QObject::connect(m_engine.get(), &SyncEngine::pullFinished, m_engine.get(), [&ended](const PullReport &report) {
            ended = true;
            if (!report.complete())
                qFatal("the pull failed");
        });
    if (!m_engine->pull(job, kind) || !until([&ended] { return ended; }, 120'000))
        qFatal("the pull does not end");
    QObject::disconnect(connection);
}

Candidate Desk::known(const QString &reference)
{
    const auto candidate = required(finished(store().candidate(accountId(), reference)));
    return candidate.value_or(Candidate());
}

Draft Desk::send(const QString &key, const FieldValues &changes)
{
    const Candidate snapshot = known(key);
    Draft draft{.key = key};
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        applyEdit(draft, *m_context.ats->catalog().find(it.key()), snapshot.value(it.key()), it.value(),
                  m_clock->now());
    release(draft);
    return draft;
}

void Desk::release(const Draft &draft)
{
    required(finished(store().saveDraft(accountId(), draft)));
    required(finished(m_engine->outbox()->release({draft})));
}

QList<Draft> Desk::drafts()
{
    return required(finished(store().drafts(accountId())));
}

} // namespace vivier::test
