// SPDX-License-Identifier: MIT
#include "fault/desk.h"
#include "fault/until.h"
#include "support/manualclock.h"

#include <QTest>

#include <atomic>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::Desk;
using test::ManualClock;
using namespace std::chrono_literals;

namespace {

constexpr int drafts = 200;

} // namespace

/// InstaView's Trial plan takes 30 requests a minute and 500 an hour (instaview/README.md, section 5). Whatever is sent
/// at once keeps to that, and the outbox says truly how long it takes. Time is simulated, on both sides.
class TrialPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredDrafts_data();
    void twoHundredDrafts();
    void aPullLeavesTheLastTenthToSends();

private:
    sandbox::Options options();
    HttpOptions http();
    bool isResting(Desk &desk) const;
    void advance(std::chrono::milliseconds by);
    void spend(Desk &desk, int requests);
    void work(Desk &desk, const std::function<void()> &look);

    std::shared_ptr<ManualClock> m_engineClock;
    std::shared_ptr<ManualClock> m_httpClock; ///< of its own: what waits on it is the network at rest
    std::atomic<qint64> m_now;                ///< for the server's thread
    qsizetype m_waiting = 0;                  ///< requests, in the HTTP client
    qsizetype m_onTheirWay = 0;
};

/// From here on time is simulated.
sandbox::Options TrialPlan::options()
{
    const QDateTime start({2026, 11, 22}, {8, 0, 7}, Qt::UTC);
    m_engineClock = std::make_shared<ManualClock>(start);
    m_httpClock = std::make_shared<ManualClock>(start);
    m_now = start.toMSecsSinceEpoch();
    return {
        .candidates = drafts,
        .clock = [this] { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); },
        .instaview = {.plan = sandbox::InstaViewOptions::Plan::Trial},
    };
}

HttpOptions TrialPlan::http()
{
    HttpOptions http;
    http.maxAtOnce = 1;
    http.clock = m_httpClock;
    http.queueChanged = [this](qsizetype waiting, qsizetype onTheirWay) {
        m_waiting = waiting;
        m_onTheirWay = onTheirWay;
    };
    return http;
}

/// Whether time is all that is waited for: no request is on its way, and no send is between two of its requests, with
/// the store. Else time would pass while they are at work, as much of it as this computer is busy with other things.
bool TrialPlan::isResting(Desk &desk) const
{
    const QList<OutboxItem> &items = desk.engine().outbox()->items();
    const auto leaving = std::ranges::count_if(
        items, [&desk](const OutboxItem &item) { return desk.engine().outbox()->isLeaving(item.key); });
    return m_onTheirWay == 0 && m_waiting >= leaving &&
           (m_waiting > 0 ? m_httpClock->isAnythingWaiting() : desk.engine().nextDeparture().isValid());
}

/// By opening candidates.
void TrialPlan::spend(Desk &desk, int requests)
{
    const QStringList references = desk.sandbox().instaViewReferences();
    for (int i = 0; i < requests; ++i) {
        bool read = false;
        const auto connection = connect(&desk.engine(), &SyncEngine::refreshFinished, this, [&read] { read = true; });
        desk.engine().refresh(references.at(i % drafts));
        while (!read) {
            QVERIFY(test::until([&] { return read || (m_waiting > 0 && isResting(desk)); }));
            if (const auto wait = m_httpClock->untilNext(); !read && wait)
                advance(*wait);
        }
        disconnect(connection);
    }
}

void TrialPlan::advance(std::chrono::milliseconds by)
{
    m_now = m_engineClock->now().addMSecs(by.count()).toMSecsSinceEpoch();
    m_engineClock->advance(by);
    m_httpClock->advance(by);
}

/// Sends until the outbox is empty. Time passes only while everything waits for it.
void TrialPlan::work(Desk &desk, const std::function<void()> &look)
{
    QObject::connect(&desk.engine(), &SyncEngine::sendFinished, &desk.engine(), look);
    const auto isDone = [&desk] { return desk.engine().outbox()->count() == 0; };
    while (!isDone()) {
        QVERIFY2(test::until([&] { return isDone() || isResting(desk); }), "neither sending nor waiting");
        if (isDone())
            break;
        if (const auto wait = m_httpClock->untilNext(); wait && m_waiting > 0)
            advance(*wait);
        else
            advance(std::chrono::milliseconds(
                qMax<qint64>(1, m_engineClock->now().msecsTo(desk.engine().nextDeparture()))));
    }
    desk.engine().disconnect(&desk.engine());
}

void TrialPlan::twoHundredDrafts_data()
{
    QTest::addColumn<int>("spent"); ///< requests of the hour that were asked before
    QTest::newRow("at the beginning of the hour") << 0;
    QTest::newRow("with little left of the hour") << 250;
    QTest::newRow("in the last tenth of the hour") << 455;
}

void TrialPlan::twoHundredDrafts()
{
    QFETCH(int, spent);
    const sandbox::Options simulated = options();
    Desk desk(simulated, m_engineClock, http());
    desk.pull();
    const QStringList references = desk.sandbox().instaViewReferences();
    spend(desk, spent);
    if (QTest::currentTestFailed())
        return;

    desk.sandbox().clearJournal();
    struct Foretold
    {
        QDateTime at;
        std::chrono::seconds left;
    };
    QList<Foretold> foretold;
    const auto look = [&] {
        const auto left = desk.engine().timeLeft();
        if (left && desk.engine().outbox()->count() % 20 == 0)
            foretold.append({m_engineClock->now(), *left});
    };
    desk.engine().connectivity()->setWorkOffline(true);
    for (int i = 0; i < drafts; ++i)
        desk.send(references.at(i), {{u"status"_s, Value::ofText(i % 2 ? u"IN_PROCESS"_s : u"UNDEFINED"_s)},
                                     {u"lastName"_s, Value::ofText(u"Trial %1"_s.arg(i))}});
    QCOMPARE(desk.engine().outbox()->count(), drafts);
    const QDateTime began = m_engineClock->now();
    desk.engine().connectivity()->setWorkOffline(false);
    work(desk, look);
    if (QTest::currentTestFailed())
        return;
    const QDateTime ended = m_engineClock->now();

    const QList<sandbox::JournalEntry> asked = desk.sandbox().journal();
    QCOMPARE(std::ranges::count(asked, 429, &sandbox::JournalEntry::status), 0);
    QCOMPARE(std::ranges::count(asked, u"PATCH"_s, &sandbox::JournalEntry::method), drafts);
    QVERIFY2(asked.size() <= 2 * drafts + 2, "reads whose write did not follow");
    QVERIFY(desk.drafts().isEmpty());
    for (int i = 0; i < drafts; ++i)
        QCOMPARE(desk.sandbox().instaViewCandidate(references.at(i))["lastName"_L1].toString(), u"Trial %1"_s.arg(i));

    if (spent > 450)
        return; // there it foretells up to a ninth too much: a write that passes reads shortens what they wait for
    QVERIFY(foretold.size() >= 5);
    double worst = 0;
    for (const Foretold &told : std::as_const(foretold)) {
        const double truly = double(told.at.msecsTo(ended)) / 1000;
        const double off = std::abs(double(told.left.count()) - truly);
        worst = qMax(worst, off / qMax(1.0, truly));
        QVERIFY2(off <= 0.1 * truly + 1, qPrintable(u"foretold %1 s, took %2 s"_s.arg(told.left.count()).arg(truly)));
    }
    qInfo("%d drafts, %lld requests, %.1f minutes, no 429; the time left was off by %.1f %% at most", drafts,
          static_cast<long long>(asked.size()), double(began.msecsTo(ended)) / 60'000, worst * 100);
}

void TrialPlan::aPullLeavesTheLastTenthToSends()
{
    const sandbox::Options simulated = options();
    Desk desk(simulated, m_engineClock, http());
    desk.pull();
    const QStringList references = desk.sandbox().instaViewReferences();
    spend(desk, 455);
    if (QTest::currentTestFailed())
        return;
    desk.sandbox().clearJournal();

    std::optional<PullReport> report;
    connect(&desk.engine(), &SyncEngine::pullFinished, this, [&](const PullReport &finished) { report = finished; });
    QVERIFY(desk.engine().pull({}, PullKind::All));
    while (!report) {
        QVERIFY(test::until([&] { return report || (m_waiting > 0 && isResting(desk)); }));
        if (const auto wait = m_httpClock->untilNext(); !report && wait)
            advance(*wait);
    }
    QVERIFY(report->error && report->error->othersMayGo);
    QCOMPARE(report->error->kind, ApiError::Kind::RateLimited);
    QVERIFY(report->error->retryAfter > 10min);
    const QList<sandbox::JournalEntry> asked = desk.sandbox().journal();
    QVERIFY(std::ranges::none_of(asked, [](const auto &entry) { return entry.path.endsWith("/candidates"_L1); }));

    const QDateTime before = m_engineClock->now();
    desk.send(references.constFirst(), {{u"lastName"_s, Value::ofText(u"Sent at once"_s)}});
    work(desk, [] {});
    QVERIFY(before.msecsTo(m_engineClock->now()) <= 61'000);
    QCOMPARE(desk.sandbox().instaViewCandidate(references.constFirst())["lastName"_L1].toString(), u"Sent at once"_s);
}

QTEST_GUILESS_MAIN(TrialPlan)

#include "tst_trial_plan.moc"
