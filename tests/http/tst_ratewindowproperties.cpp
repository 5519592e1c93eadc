// SPDX-License-Identifier: MIT
// The windows of a rate limit against simulated servers that count in several ways: no refusal, no time lost, and the
// time that is foretold comes true. Nothing here waits.

#include "simulatedwindows.h"

#include <QTest>

#include <array>

using namespace vivier;
using namespace vivier::test;
using namespace std::chrono_literals;
using Kind = CountingAts::Kind;

namespace {

const QDateTime start({2026, 11, 22}, {8, 0}, Qt::UTC);

struct Plan
{
    int perMinute;
    int perHour;
};
constexpr Plan plans[] = {{60, 2000}, {30, 500}, {120, 5000}, {300, 15'000}, {600, 30'000}, {7, 100}, {1, 20}};

quint32 seeds()
{
    return qEnvironmentVariableIntValue("VIVIER_TEST_SEEDS") > 0
               ? static_cast<quint32>(qEnvironmentVariableIntValue("VIVIER_TEST_SEEDS"))
               : 10;
}

CountingAts counting(Kind kind, const Plan &plan, QRandomGenerator &dice)
{
    const qint64 skew = dice.bounded(4'000'000) - 2'000'000; // the clocks are up to half an hour apart
    const int phase = dice.bounded(3600'000);
    return {kind,
            {{.length = 60'000, .limit = plan.perMinute, .phase = phase},
             {.length = 3600'000, .limit = plan.perHour, .phase = phase}},
            skew};
}

} // namespace

class RateWindowPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void causesNoRefusal_data();
    void causesNoRefusal();
    void usesWhatFixedWindowsGive_data();
    void usesWhatFixedWindowsGive();
    void foretellsWhenAllHaveLeft_data();
    void foretellsWhenAllHaveLeft();
};

void RateWindowPropertiesTest::causesNoRefusal_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("on the hour") << Kind::OnTheHour;
    QTest::newRow("from the first request") << Kind::FromFirstRequest;
    QTest::newRow("sliding, to the oldest") << Kind::SlidingToOldest;
    QTest::newRow("sliding, to all") << Kind::SlidingToAll;
}

void RateWindowPropertiesTest::causesNoRefusal()
{
    QFETCH(Kind, kind);
    for (const Plan &plan : plans) {
        for (quint32 seed = 1; seed <= seeds(); ++seed) {
            QRandomGenerator dice(seed);
            CountingAts ats = counting(kind, plan, dice);
            const double perSecond = dice.bounded(2) == 0 ? 0 : 0.5 + dice.bounded(20.0);
            RateLimiter limiter(perSecond, {{.length = 60s, .limit = plan.perMinute}});
            const qint64 begin = start.toMSecsSinceEpoch() + dice.bounded(3600'000);
            SimulatedClient client(limiter, ats, dice.bounded(1, 5), begin, seed);
            std::vector<Urgency> urgencies(static_cast<size_t>(dice.bounded(1, 6)));
            for (Urgency &urgency : urgencies)
                urgency = std::array{Urgency::Read, Urgency::Write, Urgency::Background}[dice.bounded(3U)];
            client.setUrgencies(urgencies);
            for (int i = 0; i < 5; ++i) {
                client.leave(dice.bounded(1, 3 * plan.perMinute + 2));
                if (dice.bounded(2) == 0)
                    client.settle();
            }
            client.settle();
            QVERIFY2(client.refused() == 0,
                     qPrintable(QStringLiteral("%1 a minute, seed %2").arg(plan.perMinute).arg(seed)));
        }
    }
}

void RateWindowPropertiesTest::usesWhatFixedWindowsGive_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("on the hour") << Kind::OnTheHour;
    QTest::newRow("from the first request") << Kind::FromFirstRequest;
}

/// Ten minutes' worth leaves in not much more than ten minutes.
void RateWindowPropertiesTest::usesWhatFixedWindowsGive()
{
    QFETCH(Kind, kind);
    for (const int perMinute : {30, 60, 120, 300}) {
        for (int atOnce = 1; atOnce <= 4; ++atOnce) {
            QRandomGenerator dice(static_cast<quint32>(perMinute + atOnce));
            CountingAts ats = counting(kind, {perMinute, 100'000}, dice);
            RateLimiter limiter(0);
            const qint64 begin = start.toMSecsSinceEpoch();
            SimulatedClient client(limiter, ats, atOnce, begin, 1);
            const qint64 took = client.leave(10 * perMinute) - begin;
            QVERIFY2(took < 11 * 60'000, qPrintable(QString::number(took)));
        }
    }
}

void RateWindowPropertiesTest::foretellsWhenAllHaveLeft_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("writes"); ///< every other one
    QTest::newRow("on the hour") << Kind::OnTheHour << false;
    QTest::newRow("from the first request") << Kind::FromFirstRequest << false;
    QTest::newRow("sends, on the hour") << Kind::OnTheHour << true;
    QTest::newRow("sends, from the first request") << Kind::FromFirstRequest << true;
}

void RateWindowPropertiesTest::foretellsWhenAllHaveLeft()
{
    QFETCH(Kind, kind);
    QFETCH(bool, writes);
    double worst = 0;
    for (const Plan &plan : plans) {
        for (quint32 seed = 1; seed <= seeds(); ++seed) {
            QRandomGenerator dice(seed);
            CountingAts ats = counting(kind, plan, dice);
            const double perSecond = dice.bounded(2) == 0 ? 0 : 0.5 + dice.bounded(20.0);
            RateLimiter limiter(perSecond, {{.length = 60s, .limit = plan.perMinute}});
            const int atOnce = dice.bounded(1, 5);
            SimulatedClient client(limiter, ats, atOnce, start.toMSecsSinceEpoch(), seed);
            client.leave(dice.bounded(1, 2 * plan.perMinute + 1));
            client.settle(); // the last of them has told how things are
            int requests = dice.bounded(1, 5) * dice.bounded(1, plan.perMinute * 6 + 1);
            if (writes) {
                client.setUrgencies({Urgency::Read, Urgency::Write});
                requests += requests % 2;
            }
            const qint64 now = client.now();
            const auto foretold =
                static_cast<double>(limiter
                                        .timeFor(requests, atOnce, 150ms, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC),
                                                 writes ? requests / 2 : 0)
                                        .count());
            const auto took = static_cast<double>(client.leave(requests) - now);
            client.settle();
            QCOMPARE(client.refused(), 0);
            const double off = qMax(0.0, qAbs(foretold - took) - 1000) / qMax(1.0, took);
            worst = qMax(worst, off);
            QVERIFY2(off <= 0.1, qPrintable(QStringLiteral("%1 a minute, seed %2, %3 requests: %4 s foretold, %5 s")
                                                .arg(plan.perMinute)
                                                .arg(seed)
                                                .arg(requests)
                                                .arg(foretold / 1000)
                                                .arg(took / 1000)));
        }
    }
    qInfo("at most %.1f %% off", worst * 100);
}

QTEST_GUILESS_MAIN(RateWindowPropertiesTest)
#include "tst_ratewindowproperties.moc"
