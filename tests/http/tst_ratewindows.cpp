// SPDX-License-Identifier: MIT
// The windows of a rate limit: what leaves when, over answers and times that are made up. Nothing here waits.

#include "http/ratelimiter.h"

#include <QTest>

using namespace vivier;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime start({2026, 11, 22}, {8, 0}, Qt::UTC);

RateWindow minute(int limit, int remaining, const QDateTime &resetsAt)
{
    return {.length = 60s, .limit = limit, .remaining = remaining, .resetsAt = resetsAt};
}

/// One that leaves and is answered at once.
void spend(RateLimiter &limiter, const QList<RateWindow> &told, const QDateTime &now)
{
    QVERIFY(!limiter.tryAcquire(now));
    limiter.ended(limiter.lastLeft(), true, told, now);
}

int goAtOnce(RateLimiter &limiter, const QDateTime &now)
{
    int count = 0;
    while (count < 1000 && !limiter.tryAcquire(now))
        ++count;
    return count;
}

} // namespace

class RateWindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesFreelyDownToATenth();
    void spreadsTheLastTenthEvenly();
    void spreadsNothingFartherThanTheQueueWaits();
    void writesAreNotSpread();
    void backgroundLeavesATenth();
    void waitsForTheResetAtZero();
    void believesTheAssumedWindowsUntilOneIsTold();
    void takesThoseUnderWayOff();
    void anOlderAnswerRaisesNothing();
    void hearsOfOthersThatUseTheKey();
    void goesOneByOneAfterAResetUntilTold();
    void anAnswerThatTellsNothingRenews();
    void noAnswerRenewsNothing();
    void doubtsResetsThatCannotBe_data();
    void doubtsResetsThatCannotBe();
    void theStrictestWindowCounts();
    void keepsItsRateBesides();
    void aClockSetBackShutsNothing();
    void foretellsPausesAndRates();
    void foretellsDays();
};

void RateWindowsTest::goesFreelyDownToATenth()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 40, start.addSecs(50))}, start);
    QCOMPARE(goAtOnce(limiter, start), 35); // six were left for the last of them
    QVERIFY(limiter.tryAcquire(start).has_value());
}

void RateWindowsTest::spreadsTheLastTenthEvenly()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 5, start.addSecs(59))}, start); // with the margin 60 s: six parts of 10 s
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(limiter.tryAcquire(start.addSecs(10 * (i - 1))) == 10s);
        QVERIFY(limiter.tryAcquire(start.addMSecs(10'000 * i - 1)) == 1ms);
        QVERIFY(!limiter.tryAcquire(start.addSecs(10 * i)));
    }
    QVERIFY(limiter.tryAcquire(start.addSecs(50)) == 10s); // nothing left: the reset
}

void RateWindowsTest::spreadsNothingFartherThanTheQueueWaits()
{
    RateLimiter limiter(0);
    const RateWindow hour{.length = 3600s, .limit = 500, .remaining = 2, .resetsAt = start.addSecs(2700)};
    spend(limiter, {hour}, start);
    QVERIFY(limiter.tryAcquire(start) == 60s);
    QVERIFY(!limiter.tryAcquire(start.addSecs(60)));
    QVERIFY(limiter.tryAcquire(start.addSecs(60)) == 60s);
    QVERIFY(!limiter.tryAcquire(start.addSecs(120)));
    QVERIFY(limiter.tryAcquire(start.addSecs(120)) == 2581s); // nothing left: the reset
}

void RateWindowsTest::writesAreNotSpread()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 3, start.addSecs(59))}, start);
    QVERIFY(limiter.tryAcquire(start) == 15s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limiter.tryAcquire(start, Urgency::Write));
    QVERIFY(limiter.tryAcquire(start, Urgency::Write) == 60s);
}

void RateWindowsTest::backgroundLeavesATenth()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 8, start.addSecs(59))}, start);
    QVERIFY(!limiter.tryAcquire(start, Urgency::Background));
    QVERIFY(!limiter.tryAcquire(start, Urgency::Background));
    QVERIFY(limiter.tryAcquire(start, Urgency::Background) == 60s);
    QVERIFY(limiter.windowWait(start, Urgency::Background) == 60s);
    QVERIFY(!limiter.tryAcquire(start)); // the others have it
    // After the reset one asks how things are, and the next when that is known.
    for (const qint64 number : {3, 4, 5})
        limiter.ended(number, true, {minute(60, 10 - int(number), start.addSecs(59))}, start);
    QVERIFY(!limiter.tryAcquire(start.addSecs(60), Urgency::Background));
    QVERIFY(limiter.tryAcquire(start.addSecs(60), Urgency::Background).has_value());
    limiter.ended(limiter.lastLeft(), true, {minute(60, 59, start.addSecs(119))}, start.addSecs(60));
    QVERIFY(!limiter.tryAcquire(start.addSecs(60), Urgency::Background));
}

void RateWindowsTest::waitsForTheResetAtZero()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 0, start.addSecs(20))}, start);
    QVERIFY(limiter.tryAcquire(start) == 21s);
    QVERIFY(limiter.windowWait(start) == 21s);
    QVERIFY(limiter.tryAcquire(start.addMSecs(20'999)) == 1ms);
    QVERIFY(!limiter.pause(start)); // it did not ask for one
    QVERIFY(!limiter.tryAcquire(start.addSecs(21)));
}

void RateWindowsTest::believesTheAssumedWindowsUntilOneIsTold()
{
    const QList<RateWindow> assumed{{.length = 60s, .limit = 10}, {.length = 3600s, .limit = 200}};
    RateLimiter limiter(0, assumed);
    QCOMPARE(goAtOnce(limiter, start.addDays(1)), 10);
    QVERIFY(limiter.tryAcquire(start.addDays(1)) == 61s); // it begins with the first request
    // Told: 30 a minute and no other window.
    limiter.ended(1, true, {minute(30, 29, start.addDays(1).addSecs(30))}, start.addDays(1));
    QCOMPARE(goAtOnce(limiter, start.addDays(1)), 18); // nine more were under way, three is a tenth
    RateLimiter known(0, {minute(60, 0, start.addSecs(5))});
    QVERIFY(known.tryAcquire(start) == 6s);
}

void RateWindowsTest::takesThoseUnderWayOff()
{
    RateLimiter limiter(0);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!limiter.tryAcquire(start));
    // The third is answered first: whether the server had the others in mind is not known.
    limiter.ended(3, true, {minute(10, 6, start.addSecs(60))}, start);
    QCOMPARE(goAtOnce(limiter, start), 3);
    RateLimiter later(0);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!later.tryAcquire(start));
    for (const qint64 number : {1, 2, 4})
        later.ended(number, true, {}, start); // ended while the third was under way
    later.ended(3, true, {minute(10, 6, start.addSecs(60))}, start);
    QCOMPARE(goAtOnce(later, start), 3);
    // All were told: the least of it is true, whoever was answered last.
    later = RateLimiter(0);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!later.tryAcquire(start));
    for (const int number : {2, 4, 3, 1})
        later.ended(number, true, {minute(10, 10 - number, start.addSecs(60))}, start);
    QCOMPARE(goAtOnce(later, start), 6);
    // One that left after all of them ended says for sure.
    later = RateLimiter(0);
    for (int i = 0; i < 4; ++i)
        spend(later, {minute(10, 9 - i, start.addSecs(60))}, start);
    QCOMPARE(goAtOnce(later, start), 6);
}

void RateWindowsTest::anOlderAnswerRaisesNothing()
{
    RateLimiter limiter(0);
    QVERIFY(!limiter.tryAcquire(start));
    QVERIFY(!limiter.tryAcquire(start));
    limiter.ended(2, true, {minute(60, 0, start.addSecs(30))}, start);
    limiter.ended(1, true, {minute(60, 50, start.addSecs(30))}, start);
    QVERIFY(limiter.tryAcquire(start) == 31s);
    // Nor one of the window before, though it left later.
    RateLimiter other(0);
    QVERIFY(!other.tryAcquire(start));
    QVERIFY(!other.tryAcquire(start));
    other.ended(1, true, {minute(60, 0, start.addSecs(59))}, start);
    other.ended(2, true, {minute(60, 50, start.addSecs(2))}, start);
    QVERIFY(other.tryAcquire(start) == 60s);
    // But one of the next window counts, whenever it left.
    RateLimiter next(0);
    QVERIFY(!next.tryAcquire(start));
    QVERIFY(!next.tryAcquire(start));
    next.ended(2, true, {minute(60, 0, start.addSecs(1))}, start);
    next.ended(1, true, {minute(60, 59, start.addSecs(60))}, start.addSecs(1));
    QVERIFY(!next.tryAcquire(start.addSecs(1)));
}

void RateWindowsTest::hearsOfOthersThatUseTheKey()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 59, start.addSecs(60))}, start);
    QVERIFY(!limiter.tryAcquire(start));
    const qint64 second = limiter.lastLeft();
    QVERIFY(!limiter.tryAcquire(start));
    limiter.ended(second, true, {minute(60, 58, start.addSecs(60))}, start);
    QVERIFY(limiter.windowWait(start) == 0ms);
    limiter.ended(limiter.lastLeft(), true, {minute(60, 0, start.addSecs(60))},
                  start); // at the same time as the second
    QVERIFY(limiter.tryAcquire(start) == 61s);
}

void RateWindowsTest::goesOneByOneAfterAResetUntilTold()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 0, start.addSecs(30))}, start);
    const QDateTime after = start.addSecs(31);
    QCOMPARE(goAtOnce(limiter, after), 1);
    limiter.ended(limiter.lastLeft(), true, {minute(60, 59, start.addSecs(90))}, after);
    QCOMPARE(goAtOnce(limiter, after), 54);
    // A window that slides tells something else.
    RateLimiter sliding(0);
    spend(sliding, {minute(60, 0, start.addSecs(30))}, start);
    spend(sliding, {minute(60, 0, start.addSecs(33))}, after);
    QVERIFY(sliding.tryAcquire(after) == 3s);
    // What the old window had left may go meanwhile.
    RateLimiter rich(0);
    spend(rich, {minute(60, 20, start.addSecs(30))}, start);
    QCOMPARE(goAtOnce(rich, after), 20);
}

void RateWindowsTest::anAnswerThatTellsNothingRenews()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(10, 0, start.addSecs(30))}, start);
    QVERIFY(limiter.tryAcquire(start).has_value());
    spend(limiter, {}, start.addSecs(95)); // in the window from 90 to 150
    QCOMPARE(goAtOnce(limiter, start.addSecs(95)), 9);
    QVERIFY(limiter.tryAcquire(start.addSecs(95)) == 56s);
}

void RateWindowsTest::noAnswerRenewsNothing()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(10, 0, start.addSecs(30))}, start);
    const QDateTime after = start.addSecs(31);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(goAtOnce(limiter, after), 1);
        limiter.ended(limiter.lastLeft(), false, {}, after);
    }
    QCOMPARE(goAtOnce(limiter, after), 1);
}

void RateWindowsTest::doubtsResetsThatCannotBe_data()
{
    QTest::addColumn<QDateTime>("told");
    QTest::addColumn<int>("wait"); // seconds, of the first answer
    QTest::newRow("not told") << QDateTime() << 61;
    QTest::newRow("past") << start.addSecs(-1) << 61;
    QTest::newRow("long past") << QDateTime::fromSecsSinceEpoch(0) << 61;
    QTest::newRow("in a year") << start.addYears(1) << 61;
    QTest::newRow("milliseconds for seconds") << QDateTime::fromSecsSinceEpoch(start.toMSecsSinceEpoch()) << 61;
    QTest::newRow("longer than itself") << start.addSecs(62) << 61;
    QTest::newRow("as long as itself, rounded") << start.addSecs(61) << 62;
    QTest::newRow("now") << start << 1;
}

void RateWindowsTest::doubtsResetsThatCannotBe()
{
    QFETCH(QDateTime, told);
    QFETCH(int, wait);
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 0, told)}, start);
    QVERIFY(limiter.tryAcquire(start) == std::chrono::seconds(wait));
    // The one that is known stays.
    RateLimiter known(0);
    spend(known, {minute(60, 30, start.addSecs(40))}, start);
    spend(known, {minute(60, 0, told)}, start);
    const bool isCredible = wait != 61;
    QVERIFY(known.tryAcquire(start) == std::chrono::seconds(isCredible ? wait : 41));
    // And what makes no sense at all is not heard.
    RateLimiter none(0);
    spend(none, {{.length = 60s, .limit = 0, .remaining = 0, .resetsAt = told}, {.length = 0s, .limit = 1}}, start);
    QCOMPARE(goAtOnce(none, start), 1000);
}

void RateWindowsTest::theStrictestWindowCounts()
{
    RateLimiter limiter(0);
    const RateWindow hour{.length = 3600s, .limit = 2000, .remaining = 0, .resetsAt = start.addSecs(1800)};
    spend(limiter, {minute(60, 59, start.addSecs(60)), hour}, start);
    QVERIFY(limiter.windowWait(start) == 1801s);
    RateLimiter other(0);
    RateWindow low = hour;
    low.remaining = 99; // below a tenth of 2,000: a hundred parts of the half hour
    low.resetsAt = start.addSecs(1799);
    spend(other, {minute(60, 59, start.addSecs(60)), low}, start);
    QVERIFY(other.tryAcquire(start) == 18s);
}

void RateWindowsTest::keepsItsRateBesides()
{
    RateLimiter limiter(2);
    spend(limiter, {minute(60, 59, start.addSecs(60))}, start);
    QCOMPARE(goAtOnce(limiter, start), 3);
    QVERIFY(limiter.tryAcquire(start) == 500ms);
    QVERIFY(limiter.windowWait(start) == 0ms);
    limiter.answered(429, 20s, start, start);
    QVERIFY(limiter.tryAcquire(start) == 20s);
    limiter.ended(limiter.lastLeft(), true, {minute(60, 0, start.addSecs(40))}, start);
    QVERIFY(limiter.tryAcquire(start) == 41s);
}

void RateWindowsTest::aClockSetBackShutsNothing()
{
    RateLimiter limiter(0);
    spend(limiter, {minute(60, 0, start.addSecs(30))}, start);
    const QDateTime back = start.addYears(-1);
    QVERIFY(limiter.tryAcquire(back) == 31s);
    QVERIFY(!limiter.tryAcquire(back.addSecs(31)));
}

void RateWindowsTest::foretellsPausesAndRates()
{
    RateLimiter limiter(2); // four at once, then two a second
    QVERIFY(limiter.timeFor(0, 4, 0ms, start) == 0ms);
    QVERIFY(limiter.timeFor(4, 4, 0ms, start) == 0ms);
    QVERIFY(limiter.timeFor(14, 4, 100ms, start) == 5s);
    QVERIFY(limiter.timeFor(14, 1, 1000ms, start) == 13s);
    QVERIFY(limiter.timeFor(14, 0, 1000ms, start) == 13s); // at least one at once
    QCOMPARE(goAtOnce(limiter, start), 4);                 // it only looked ahead
    QVERIFY(limiter.timeFor(1, 4, 2s, start) == 2s);       // the four are under way
    RateLimiter paused(0);
    paused.answered(429, 30s, start, start);
    QVERIFY(paused.timeFor(100, 1, 0ms, start.addSecs(10)) == 20s);
    RateLimiter unlimited(0);
    QVERIFY(unlimited.timeFor(1'000, 4, 0ms, start) == 0ms);
}

void RateWindowsTest::foretellsDays()
{
    RateLimiter limiter(4, {{.length = 60s, .limit = 60}, {.length = 3600s, .limit = 2000}});
    const milliseconds foretold = limiter.timeFor(100'000, 4, 150ms, start);
    QVERIFY(foretold > 49h && foretold < 52h);
}

QTEST_GUILESS_MAIN(RateWindowsTest)
#include "tst_ratewindows.moc"
