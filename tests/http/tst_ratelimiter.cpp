// SPDX-License-Identifier: MIT
// The policy of the rate limit over times and answers that are made up; nothing here waits.

#include "http/ratelimiter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime start({2026, 11, 22}, {8, 0}, Qt::UTC);

/// How many leave at once when as many as possible try.
int goAtOnce(RateLimiter &limiter, const QDateTime &now)
{
    int count = 0;
    while (count < 1000 && !limiter.tryAcquire(now))
        ++count;
    return count;
}

void answerWell(RateLimiter &limiter, int times, const QDateTime &now)
{
    for (int i = 0; i < times; ++i)
        limiter.answered(200, {}, now, now);
}

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverFasterThanItsRate_data();
    void neverFasterThanItsRate();
    void keepsItsPaceUnderAnyAnswers();
    void twoSecondsWorthGoAtOnce_data();
    void twoSecondsWorthGoAtOnce();
    void halvesForEachRefusal_data();
    void halvesForEachRefusal();
    void halvesOnceForRequestsOfOneTime();
    void growsBackSlowly();
    void aFaultBreaksTheRow();
    void retryAfterShutsTheGate_data();
    void retryAfterShutsTheGate();
    void theLongerPauseCounts();
    void aPauseEarnsNothing();
    void aPauseOfAnEarlierOneIsKept_data();
    void aPauseOfAnEarlierOneIsKept();
    void aClockSetBackShutsNothing();
};

void RateLimiterTest::aPauseOfAnEarlierOneIsKept_data()
{
    QTest::addColumn<AskedPause>("asked");
    QTest::addColumn<qint64>("left"); // seconds
    const auto row = [](const char *name, qint64 begun, qint64 until, qint64 left) {
        QTest::newRow(name) << AskedPause{429, start.addSecs(begun), start.addSecs(until)} << left;
    };
    row("under way", -60, 540, 540);
    row("a day, the longest", -60, 86'340, 86'340);
    row("over", -60, -1, 0);
    row("just over", -60, 0, 0);
    row("a clock that is a little behind", 240, 540, 540);
    row("the clock was set back by an hour", 3600, 4200, 0);
    row("the clock was set back by years", 300'000'000, 300'003'600, 0);
    row("longer than any that is believed", -60, 86'341, 0);
    row("for years", -60, 300'000'000, 0);
    row("ends before it begins", -60, -120, 0);
    QTest::newRow("none") << AskedPause() << qint64(0);
    QTest::newRow("without its beginning") << AskedPause{503, {}, start.addSecs(60)} << qint64(0);
}

void RateLimiterTest::aPauseOfAnEarlierOneIsKept()
{
    QFETCH(const AskedPause, asked);
    QFETCH(const qint64, left);
    RateLimiter limiter(0);
    limiter.resume(asked, start);
    const auto pause = limiter.pause(start);
    QCOMPARE(pause ? pause->left.count() : 0, left * 1000);
    QCOMPARE(limiter.tryAcquire(start).has_value(), left > 0);
    if (left > 0)
        QCOMPARE(pause->status, asked.status);
    QVERIFY(!limiter.tryAcquire(start.addSecs(left)));
}

void RateLimiterTest::neverFasterThanItsRate_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {0.1, 0.3, 1.0, 2.5, 4.0, 17.0, 100.0})
        QTest::addRow("%g a second", rate) << rate;
}

void RateLimiterTest::neverFasterThanItsRate()
{
    QFETCH(double, rate);
    const double burst = qMax(1.0, 2 * rate);
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator dice(seed);
        RateLimiter limiter(rate);
        QDateTime now = start;
        QList<QDateTime> left;
        while (left.size() < 150) {
            const auto wait = limiter.tryAcquire(now);
            if (!wait) {
                left.append(now);
                if (dice.bounded(4) == 0)
                    now = now.addMSecs(dice.bounded(static_cast<int>(5000 / rate)));
                continue;
            }
            QVERIFY(*wait > 0ms);
            if (dice.bounded(2) == 0) { // who waits as long as told may leave
                now = now.addMSecs(wait->count());
                QVERIFY2(!limiter.tryAcquire(now), qPrintable(QString::number(seed)));
                left.append(now);
            } else {
                now = now.addMSecs(dice.bounded(static_cast<int>(wait->count()) + 1));
            }
        }
        for (qsizetype from = 0; from < left.size(); ++from) {
            for (qsizetype to = from; to < left.size(); ++to) {
                const double seconds = static_cast<double>(left.at(from).msecsTo(left.at(to))) / 1000;
                const auto count = static_cast<double>(to - from + 1);
                QVERIFY2(count <= burst + rate * seconds + 1e-6, qPrintable(QString::number(seed)));
            }
        }
    }
}

void RateLimiterTest::keepsItsPaceUnderAnyAnswers()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator dice(seed);
        const double setting = 0.05 + dice.bounded(20.0);
        RateLimiter limiter(setting);
        QDateTime now = start;
        QDateTime shutUntil = start;
        QList<QDateTime> left;
        for (int i = 0; i < 400; ++i) {
            const auto wait = limiter.tryAcquire(now);
            if (wait) {
                now = now.addMSecs(wait->count());
                continue;
            }
            QVERIFY(now >= shutUntil);
            left.append(now);
            const QDateTime asked = now;
            now = now.addMSecs(dice.bounded(800));
            const int status = QList<int>{200, 200, 201, 404, 200, 429, 500, 503}.at(dice.bounded(8));
            std::optional<std::chrono::seconds> pause;
            if ((status == 429 || status == 503) && dice.bounded(2) == 0)
                pause = std::chrono::seconds(dice.bounded(60));
            limiter.answered(status, pause, asked, now);
            if (pause)
                shutUntil = qMax(shutUntil, now.addSecs(pause->count()));
            QVERIFY(limiter.perSecond() <= setting);
            QVERIFY(limiter.perSecond() >= qMin(setting, 0.1));
        }
        for (qsizetype from = 0; from < left.size(); ++from) {
            for (qsizetype to = from; to < left.size(); ++to) {
                const double seconds = static_cast<double>(left.at(from).msecsTo(left.at(to))) / 1000;
                QVERIFY(static_cast<double>(to - from + 1) <= qMax(1.0, 2 * setting) + setting * seconds + 1e-6);
            }
        }
    }
}

void RateLimiterTest::twoSecondsWorthGoAtOnce_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("thenWait"); // milliseconds
    QTest::newRow("4") << 4.0 << 8 << 250;
    QTest::newRow("1") << 1.0 << 2 << 1000;
    QTest::newRow("0.1: at least one") << 0.1 << 1 << 10'000;
    QTest::newRow("no limit") << 0.0 << 1000 << 0;
    QTest::newRow("less than nothing") << -1.0 << 1000 << 0;
}

void RateLimiterTest::twoSecondsWorthGoAtOnce()
{
    QFETCH(double, rate);
    QFETCH(int, count);
    QFETCH(int, thenWait);
    RateLimiter limiter(rate);
    QCOMPARE(goAtOnce(limiter, start), count);
    QCOMPARE(limiter.tryAcquire(start).value_or(0ms).count(), thenWait);
    // And after the longest rest no more than that.
    QCOMPARE(goAtOnce(limiter, start.addDays(1)), count);
}

void RateLimiterTest::halvesForEachRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("halves");
    for (const int status : {429, 503})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 201, 204, 302, 400, 401, 403, 404, 422, 500, 502, 504})
        QTest::addRow("%d", status) << status << false;
}

void RateLimiterTest::halvesForEachRefusal()
{
    QFETCH(int, status);
    QFETCH(bool, halves);
    RateLimiter limiter(4);
    QDateTime now = start;
    double expected = 4;
    for (int i = 0; i < 10; ++i) {
        now = now.addSecs(10);
        limiter.answered(status, {}, now, now);
        expected = halves ? qMax(0.1, expected / 2) : 4;
        QCOMPARE(limiter.perSecond(), expected);
    }
    QCOMPARE(limiter.perSecond(), halves ? 0.1 : 4);
    QCOMPARE(goAtOnce(limiter, now), halves ? 1 : 8);
    RateLimiter rested(4);
    rested.answered(status, {}, start, start);
    QCOMPARE(goAtOnce(rested, start), halves ? 1 : 8); // what was saved up goes too
}

void RateLimiterTest::halvesOnceForRequestsOfOneTime()
{
    RateLimiter limiter(4);
    limiter.answered(429, {}, start, start.addMSecs(100));
    limiter.answered(429, {}, start, start.addMSecs(120));
    limiter.answered(503, {}, start.addMSecs(90), start.addMSecs(130));
    QCOMPARE(limiter.perSecond(), 2.0);
    // Good answers to them do not count for the new rate either.
    for (int i = 0; i < 100; ++i)
        limiter.answered(200, {}, start, start.addMSecs(140));
    QCOMPARE(limiter.perSecond(), 2.0);
    limiter.answered(429, {}, start.addMSecs(150), start.addMSecs(160));
    QCOMPARE(limiter.perSecond(), 1.0);
    RateLimiter slow(0.05); // a setting below the floor is not lifted to it
    slow.answered(429, {}, start, start);
    QCOMPARE(slow.perSecond(), 0.05);
}

void RateLimiterTest::growsBackSlowly()
{
    RateLimiter limiter(4);
    answerWell(limiter, 100, start);
    QCOMPARE(limiter.perSecond(), 4.0); // never above the setting
    limiter.answered(429, {}, start, start);
    QCOMPARE(limiter.perSecond(), 2.0);
    answerWell(limiter, 19, start);
    QCOMPARE(limiter.perSecond(), 2.0);
    answerWell(limiter, 1, start);
    QCOMPARE(limiter.perSecond(), 2.4);
    answerWell(limiter, 79, start);
    QCOMPARE(limiter.perSecond(), 3.6);
    answerWell(limiter, 1, start);
    QCOMPARE(limiter.perSecond(), 4.0);
}

void RateLimiterTest::aFaultBreaksTheRow()
{
    RateLimiter limiter(4);
    limiter.answered(429, {}, start, start);
    answerWell(limiter, 19, start);
    limiter.answered(500, {}, start, start);
    answerWell(limiter, 19, start);
    QCOMPARE(limiter.perSecond(), 2.0);
    limiter.answered(404, {}, start, start); // it was answered as it should be
    QCOMPARE(limiter.perSecond(), 2.4);
}

void RateLimiterTest::retryAfterShutsTheGate_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("status");
    for (const int status : {429, 503}) {
        QTest::addRow("%d, 4 a second", status) << 4.0 << status;
        QTest::addRow("%d, no limit", status) << 0.0 << status;
    }
}

void RateLimiterTest::retryAfterShutsTheGate()
{
    QFETCH(double, rate);
    QFETCH(int, status);
    RateLimiter limiter(rate);
    QVERIFY(!limiter.pause(start));
    limiter.answered(status, 30s, start, start);
    QVERIFY(limiter.tryAcquire(start) == 30'000ms);
    QCOMPARE(limiter.pause(start.addSecs(10))->status, status);
    QVERIFY(limiter.pause(start.addSecs(10))->left == 20'000ms);
    QVERIFY(limiter.tryAcquire(start.addMSecs(29'999)) == 1ms);
    QVERIFY(!limiter.pause(start.addSecs(30)));
    QVERIFY(!limiter.tryAcquire(start.addSecs(30)));
    limiter.answered(status, 0s, start.addSecs(31), start.addSecs(31));
    QVERIFY(!limiter.pause(start.addSecs(31)));
}

void RateLimiterTest::theLongerPauseCounts()
{
    RateLimiter limiter(4);
    limiter.answered(503, 60s, start, start.addSecs(1));
    limiter.answered(429, 5s, start, start.addSecs(2)); // asked before, answered after
    QVERIFY(limiter.pause(start.addSecs(2))->left == 59s);
    QCOMPARE(limiter.pause(start.addSecs(2))->status, 503);
    limiter.answered(429, 100s, start, start.addSecs(2));
    QVERIFY(limiter.pause(start.addSecs(2))->left == 100s);
    limiter.answered(200, 500s, start, start.addSecs(2)); // says nothing there
    QVERIFY(limiter.pause(start.addSecs(2))->left == 100s);
}

void RateLimiterTest::aPauseEarnsNothing()
{
    RateLimiter limiter(4);
    QCOMPARE(goAtOnce(limiter, start), 8);
    limiter.answered(429, 3600s, start, start);
    QVERIFY(limiter.tryAcquire(start.addSecs(1800)).has_value());
    QCOMPARE(goAtOnce(limiter, start.addSecs(3600)), 0);
    QCOMPARE(goAtOnce(limiter, start.addMSecs(3600'500)), 1); // 2 a second now
}

void RateLimiterTest::aClockSetBackShutsNothing()
{
    RateLimiter limiter(1);
    limiter.answered(429, 60s, start, start);
    const QDateTime back = start.addYears(-1);
    QVERIFY(limiter.tryAcquire(back) == 60s);
    QVERIFY(!limiter.tryAcquire(back.addSecs(60)));
    const QDateTime again = back.addDays(-1);
    QVERIFY(limiter.tryAcquire(again) <= 2s); // half a request a second, at the worst from nothing
    QVERIFY(!limiter.tryAcquire(again.addSecs(2)));
    limiter.answered(429, {}, again.addSecs(3), again.addSecs(4)); // it can still be slowed
    QCOMPARE(limiter.perSecond(), 0.25);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
