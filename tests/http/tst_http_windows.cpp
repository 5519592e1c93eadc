// SPDX-License-Identifier: MIT
// An ATS that tells the windows of its rate limit: from the headers of an answer to when the next request leaves. Time
// is the test's; the sockets are real.

#include "http/httpclient.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Answer = QFuture<Result<Response>>;

namespace {

QList<RateWindow> readWindows(const Response &response)
{
    QList<RateWindow> windows;
    for (const auto &[name, length] : {std::pair("Minute"_ba, 60s), std::pair("Hour"_ba, 3600s)}) {
        const QByteArray limit = response.header("X-RateLimit-Limit-" + name);
        if (limit.isEmpty())
            continue;
        windows.append({.length = length,
                        .limit = limit.toInt(),
                        .remaining = response.header("X-RateLimit-Remaining-" + name).toInt(),
                        .resetsAt = QDateTime::fromSecsSinceEpoch(
                            response.header("X-RateLimit-Reset-" + name).toLongLong(), Qt::UTC)});
    }
    return windows;
}

std::optional<std::chrono::seconds> readWait(const Response &response)
{
    const QJsonValue wait = QJsonDocument::fromJson(response.body)[u"retryAfter"_s];
    return wait.isDouble() ? std::optional(std::chrono::seconds(wait.toInt())) : std::nullopt;
}

QByteArrayList told(const QByteArray &name, int limit, int remaining, const QDateTime &resetsAt)
{
    const QByteArray start = "X-RateLimit-";
    return {start + "Limit-" + name + ": " + QByteArray::number(limit),
            start + "Remaining-" + name + ": " + QByteArray::number(remaining),
            start + "Reset-" + name + ": " + QByteArray::number(resetsAt.toSecsSinceEpoch())};
}

QByteArray date(const QDateTime &now)
{
    return "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

class HttpWindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = std::make_shared<ManualClock>(); }
    void waitsInTheQueueForTheMinute();
    void turnsAwayUntilTheHourResets();
    void waitsForTheAnswerThatIsUnderWay();
    void readsTheResetByTheServersClock_data();
    void readsTheResetByTheServersClock();
    void overrunsNothingBeforeTheFirstHeaders();
    void wakesEarlierWhenAnAnswerSaysSo();
    void aRequestThatFailsIsNotUnderWayAnyMore();
    void theLongestWaitOfARefusalCounts_data();
    void theLongestWaitOfARefusalCounts();
    void aRefusalHoldsTheOthersAsLong();
    void readsWindowsFromAnyStatus();
    void foretellsWithThoseThatWait();

private:
    HttpOptions options(int maxAtOnce = 1) const
    {
        return {.deadline = 60s,
                .silence = 60s,
                .maxAtOnce = maxAtOnce,
                .retry = {.attempts = 1},
                .clock = m_clock,
                .rateWindows = readWindows,
                .retryAfter = readWait};
    }
    static Request get(const ScriptedServer &server)
    {
        return {.method = Request::Method::Get, .url = server.url(u"/x"_s), .body = {}};
    }
    bool rests() const
    {
        return QTest::qWaitFor([&] { return m_clock->isAnythingWaiting(); }, 10'000);
    }

    std::shared_ptr<ManualClock> m_clock;
};

void HttpWindowsTest::waitsInTheQueueForTheMinute()
{
    const QDateTime start = m_clock->now();
    // A minute's window that has just begun, by a clock that is cut to seconds: the longest that a minute can be.
    ScriptedServer server({answer(200, "{}", told("Minute", 60, 0, start.addSecs(61)) + QByteArrayList{date(start)}),
                           answer(200, "{}", told("Minute", 60, 59, start.addSecs(121)))});
    HttpClient client(server.url(), u"t"_s, options());
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
    const Answer waiting = client.send(get(server));
    QVERIFY(rests());
    m_clock->advance(61'999ms);
    QVERIFY(!waiting.isFinished());
    QCOMPARE(server.arrivals().size(), 1);
    m_clock->advance(1ms);
    QCOMPARE(start.msecsTo(awaited(waiting)->askedAt), 62'000);
    QCOMPARE(awaited(client.send(get(server)))->status, 599); // and the new window is open: the script is at its end
}

void HttpWindowsTest::turnsAwayUntilTheHourResets()
{
    const QDateTime start = m_clock->now();
    ScriptedServer server({answer(200, "{}", told("Hour", 2000, 0, start.addSecs(3000))), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options());
    const Answer first = client.send(get(server));
    const Answer waiting = client.send(get(server)); // and ends as soon as the first tells
    QCOMPARE(awaited(first)->status, 200);
    m_clock->advance(60s);
    for (const Answer &turnedAway : {waiting, client.send(get(server))}) {
        const Result<Response> response = awaited(turnedAway);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::RateLimited);
        QVERIFY(response.error().retryAfter == 3001s || response.error().retryAfter == 2941s);
        QVERIFY(!response.error().maybeApplied);
    }
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(!m_clock->isAnythingWaiting());
    m_clock->advance(2941s);
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
}

void HttpWindowsTest::waitsForTheAnswerThatIsUnderWay()
{
    const QDateTime start = m_clock->now();
    ScriptedServer server({answer(200, "{}", told("Hour", 2000, 1, start.addSecs(3000))), hang(), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options(2));
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
    m_clock->advance(1501s); // the last one is due in the middle
    const Answer last = client.send(get(server));
    QTRY_COMPARE(server.arrivals().size(), 2);
    const Answer waiting = client.send(get(server));
    QTest::qWait(20);
    QVERIFY(!waiting.isFinished()); // what is under way may tell of a new window
    server.release(answer(200, "{}", told("Hour", 2000, 1999, m_clock->now().addSecs(3600))));
    QCOMPARE(awaited(last)->status, 200);
    QCOMPARE(awaited(waiting)->status, 200);
}

void HttpWindowsTest::readsTheResetByTheServersClock_data()
{
    QTest::addColumn<int>("ahead"); // the server's clock, seconds
    for (const int ahead : {0, 5, -5, 3600, -3600, 86'400 * 400})
        QTest::addRow("%d s", ahead) << ahead;
}

void HttpWindowsTest::readsTheResetByTheServersClock()
{
    QFETCH(int, ahead);
    const QDateTime start = m_clock->now();
    const QDateTime theirs = start.addSecs(ahead);
    ScriptedServer server({answer(200, "{}", told("Minute", 60, 0, theirs.addSecs(20)) + QByteArrayList{date(theirs)}),
                           answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options());
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
    const Answer waiting = client.send(get(server));
    QVERIFY(rests());
    m_clock->advanceToNext();
    QCOMPARE(start.msecsTo(awaited(waiting)->askedAt), 21'000);
}

void HttpWindowsTest::overrunsNothingBeforeTheFirstHeaders()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    HttpOptions careful = options(5);
    careful.assumedWindows = {{.length = 60s, .limit = 3}};
    HttpClient client(server.url(), u"t"_s, careful);
    QList<Answer> answers;
    for (int i = 0; i < 5; ++i)
        answers.append(client.send(get(server)));
    QTRY_COMPARE(server.arrivals().size(), 3);
    QTest::qWait(50);
    QCOMPARE(server.arrivals().size(), 3);
    // The first headers tell of more.
    server.release(answer(200, "{}", told("Minute", 60, 57, m_clock->now().addSecs(30))));
    QTRY_COMPARE(server.arrivals().size(), 5);
}

void HttpWindowsTest::wakesEarlierWhenAnAnswerSaysSo()
{
    const QDateTime start = m_clock->now();
    ScriptedServer server({hang(), answer(200, "{}")});
    HttpOptions careful = options(2);
    careful.assumedWindows = {{.length = 60s, .limit = 1}};
    HttpClient client(server.url(), u"t"_s, careful);
    const Answer first = client.send(get(server));
    const Answer second = client.send(get(server));
    QTRY_COMPARE(server.arrivals().size(), 1);
    QVERIFY(m_clock->isAnythingWaiting()); // for a minute
    server.release(answer(200, "{}", told("Minute", 60, 0, start.addSecs(10))));
    QCOMPARE(awaited(first)->status, 200);
    m_clock->advance(11s);
    QCOMPARE(start.msecsTo(awaited(second)->askedAt), 11'000);
}

void HttpWindowsTest::aRequestThatFailsIsNotUnderWayAnyMore()
{
    const QDateTime start = m_clock->now();
    ScriptedServer server({answer(200, "{}", told("Minute", 60, 1, start.addSecs(1))), closeWithoutAnswer(),
                           cutAnswer(200, "{}", 1), redirect(302, QUrl(u"http://127.0.0.1:1/y"_s)), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options(2));
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
    m_clock->advance(2s); // from here on one by one
    const Request patch{.method = Request::Method::Patch, .url = server.url(u"/x"_s), .body = "{}"};
    QCOMPARE(awaited(client.send(patch)).error().kind, Kind::NoAnswer);
    QCOMPARE(awaited(client.send(get(server))).error().kind, Kind::Malformed);
    QCOMPARE(awaited(client.send(get(server))).error().kind, Kind::RedirectRefused);
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
}

void HttpWindowsTest::theLongestWaitOfARefusalCounts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("reset"); // in seconds; 0: none told
    QTest::addColumn<int>("wait");  // 0: none
    const QByteArray body = R"({"statusCode":429,"message":"Rate limit exceeded","retryAfter":30})";
    QTest::newRow("as in the docs") << 429 << "60"_ba << body << 0 << 60;
    QTest::newRow("the body's") << 429 << "10"_ba << body << 0 << 30;
    QTest::newRow("the body's alone") << 429 << ""_ba << body << 0 << 30;
    QTest::newRow("the header's alone") << 429 << "10"_ba
                                        << "{}"_ba << 0 << 10;
    QTest::newRow("the reset's") << 429 << "10"_ba << body << 50 << 50;
    QTest::newRow("the reset's alone") << 429 << ""_ba
                                       << "{}"_ba << 50 << 50;
    QTest::newRow("a reset that cannot be") << 429 << ""_ba << body << 500 << 30;
    QTest::newRow("below zero") << 429 << ""_ba
                                << R"({"retryAfter":-5})"_ba << 0 << 0;
    QTest::newRow("no number") << 429 << ""_ba
                               << R"({"retryAfter":"soon"})"_ba << 0 << 0;
    QTest::newRow("a year") << 429 << ""_ba
                            << R"({"retryAfter":31536000})"_ba << 0 << 86'400;
    QTest::newRow("maintenance") << 503 << "10"_ba << body << 50 << 30;
    QTest::newRow("of another status") << 500 << ""_ba << body << 50 << 0;
}

void HttpWindowsTest::theLongestWaitOfARefusalCounts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, reset);
    QFETCH(int, wait);
    QByteArrayList headers;
    if (!header.isEmpty())
        headers.append("Retry-After: " + header);
    if (reset > 0)
        headers += told("Minute", 60, 0, m_clock->now().addSecs(reset));
    ScriptedServer server({answer(status, body, headers)});
    HttpClient client(server.url(), u"t"_s, options());
    const Result<Response> response = awaited(client.send(get(server)));
    QCOMPARE(response->status, status);
    QCOMPARE(response->retryAfter().value_or(0s).count(), wait);
}

void HttpWindowsTest::aRefusalHoldsTheOthersAsLong()
{
    const QDateTime start = m_clock->now();
    ScriptedServer server({answer(429, R"({"retryAfter":40})", {"Retry-After: 5"}), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options());
    QCOMPARE(awaited(client.send(get(server)))->status, 429);
    const Answer waiting = client.send(get(server));
    QVERIFY(rests());
    m_clock->advanceToNext();
    QCOMPARE(start.msecsTo(awaited(waiting)->askedAt), 40'000);
}

void HttpWindowsTest::readsWindowsFromAnyStatus()
{
    for (const int status : {200, 201, 304, 401, 404, 500}) {
        const QDateTime start = m_clock->now();
        ScriptedServer server(
            {answer(status, status == 304 ? "" : "{}", told("Minute", 60, 0, start.addSecs(20))), answer(200, "{}")});
        HttpClient client(server.url(), u"t"_s, options());
        QCOMPARE(awaited(client.send(get(server)))->status, status);
        const Answer waiting = client.send(get(server));
        QVERIFY(rests());
        m_clock->advanceToNext();
        QCOMPARE(start.msecsTo(awaited(waiting)->askedAt), 21'000);
    }
}

void HttpWindowsTest::foretellsWithThoseThatWait()
{
    const QDateTime start = m_clock->now();
    ScriptedServer server({answer(200, "{}", told("Minute", 60, 0, start.addSecs(29)))});
    HttpClient client(server.url(), u"t"_s, options());
    QVERIFY(client.timeFor(100, 0ms) == 0ms);
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
    QVERIFY(client.timeFor(0, 0ms) == 0ms);
    QVERIFY(client.timeFor(1, 0ms) == 30s);
    QVERIFY(client.timeFor(54, 0ms) == 30s);
    QVERIFY(client.timeFor(61, 0ms) == 90s);
    QList<Answer> waiting;
    for (int i = 0; i < 60; ++i)
        waiting.append(client.send(get(server)));
    QVERIFY(client.timeFor(1, 0ms) == 90s);
    m_clock->advance(10s);
    QVERIFY(client.timeFor(1, 0ms) == 80s);
}

QTEST_GUILESS_MAIN(HttpWindowsTest)
#include "tst_http_windows.moc"
