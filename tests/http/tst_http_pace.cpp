// SPDX-License-Identifier: MIT
// When requests leave: rate, pauses, back-offs, order. Time is the test's; the sockets are real.

#include "http/httpclient.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = ApiError::Kind;
using Answer = QFuture<Result<Response>>;

class HttpPaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = std::make_shared<ManualClock>(); }
    void leavesAtItsRate();
    void waitsAsLongAsRetryAfterSays();
    void aPauseHoldsAllRequestsOfTheClient();
    void aRestingReadKeepsNoPlace();
    void aRepeatedReadPassesTheLimit();
    void aRedirectedReadPassesTheLimit();
    void backsOffDoublingUpToAMost();
    void longPausesTurnRequestsAway_data();
    void longPausesTurnRequestsAway();
    void backOffsCountForTheDeadlineTheQueueDoesNot();
    void slowsDownAndRecovers();
    void saysWhenItAskedAndWhenItWasAnswered();
    void stopsWhileItRests();
    void endsWhenTheClientGoesWhileItRests();

private:
    HttpOptions options(double perSecond, int attempts = 1) const
    {
        return {.deadline = 60s,
                .silence = 60s,
                .retry = {.attempts = attempts, .baseDelay = 100ms, .maxDelay = 1000ms},
                .perSecond = perSecond,
                .clock = m_clock};
    }
    static Request get(const ScriptedServer &server, int number = 0)
    {
        return {.method = Request::Method::Get, .url = server.url(u"/%1"_s.arg(number)), .body = {}};
    }
    static Request put(const ScriptedServer &server)
    {
        return {.method = Request::Method::Put, .url = server.url(u"/w"_s), .body = "{}"};
    }
    static QByteArrayList targets(const ScriptedServer &server)
    {
        QByteArrayList all;
        for (const Arrival &arrival : server.arrivals())
            all.append(arrival.target);
        return all;
    }
    /// Until the client waits for the clock and nothing else.
    bool rests(const Answer *orEnds = nullptr) const
    {
        return QTest::qWaitFor([&] { return m_clock->isAnythingWaiting() || (orEnds && orEnds->isFinished()); },
                               10'000);
    }

    /// The answer, letting time pass whenever the client waits for it.
    Result<Response> inTime(const Answer &future) const
    {
        while (!future.isFinished() && rests(&future)) {
            if (!future.isFinished())
                m_clock->advanceToNext();
        }
        return awaited(future);
    }

    std::shared_ptr<ManualClock> m_clock;
};

void HttpPaceTest::leavesAtItsRate()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(200, "{}"); });
    HttpClient client(server.url(), u"t"_s, options(2));
    const QDateTime start = m_clock->now();
    QList<Answer> answers;
    QByteArrayList inOrder;
    for (int i = 0; i < 10; ++i) {
        answers.append(client.send(get(server, i)));
        inOrder.append("/" + QByteArray::number(i));
    }
    for (int i = 0; i < 10; ++i)
        QCOMPARE(start.msecsTo(inTime(answers.at(i))->askedAt), i < 4 ? 0 : (i - 3) * 500);
    QCOMPARE(targets(server), inOrder);
}

void HttpPaceTest::waitsAsLongAsRetryAfterSays()
{
    ScriptedServer server({answer(429, "", {"Retry-After: 30"}), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options(0, 3));
    const Answer future = client.send(get(server));
    QVERIFY(rests());
    m_clock->advance(29'999ms);
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(m_clock->isAnythingWaiting());
    m_clock->advance(1ms);
    QCOMPARE(awaited(future)->status, 200);
    QCOMPARE(server.arrivals().size(), 2);
}

void HttpPaceTest::aPauseHoldsAllRequestsOfTheClient()
{
    ScriptedServer server({answer(429, "", {"Retry-After: 20"}), answer(200, "{}"), answer(200, "{}"),
                           answer(200, "{}"), answer(200, "{}")});
    HttpOptions one = options(0, 3);
    one.maxAtOnce = 1;
    HttpClient client(server.url(), u"t"_s, one);
    const QList<Answer> answers{client.send(get(server, 1)), client.send(get(server, 2)), client.send(put(server))};
    QVERIFY(rests());
    const Answer late = client.send(get(server, 3));
    m_clock->advance(19'999ms);
    QCOMPARE(targets(server), QByteArrayList{"/1"});
    m_clock->advance(1ms);
    QCOMPARE(awaited(late)->status, 200);
    for (const Answer &sent : answers)
        QVERIFY(sent.isFinished());
    // Who had a turn already goes first.
    QCOMPARE(targets(server), (QByteArrayList{"/1", "/1", "/2", "/w", "/3"}));
}

void HttpPaceTest::aRestingReadKeepsNoPlace()
{
    ScriptedServer server({answer(500, ""), answer(200, "{}"), answer(200, "{}")});
    HttpOptions one = options(0, 3);
    one.maxAtOnce = 1;
    HttpClient client(server.url(), u"t"_s, one);
    const Answer first = client.send(get(server, 1));
    QCOMPARE(awaited(client.send(get(server, 2)))->status, 200);
    QVERIFY(!first.isFinished());
    QVERIFY(m_clock->advanceToNext());
    QCOMPARE(awaited(first)->status, 200);
    QCOMPARE(targets(server), (QByteArrayList{"/1", "/2", "/1"}));
}

void HttpPaceTest::aRepeatedReadPassesTheLimit()
{
    ScriptedServer server({answer(500, ""), answer(500, ""), answer(200, "{}"), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options(1, 3)); // two may go at once
    const QDateTime start = m_clock->now();
    const QList<Answer> answers{client.send(get(server, 1)), client.send(get(server, 2))};
    QList<qint64> at;
    for (const Answer &one : answers)
        at.append(start.msecsTo(inTime(one)->askedAt));
    std::sort(at.begin(), at.end());
    QCOMPARE(at, (QList<qint64>{1000, 2000})); // the back-offs were over after 100 ms
    QCOMPARE(server.arrivals().size(), 4);
}

void HttpPaceTest::aRedirectedReadPassesTheLimit()
{
    ScriptedServer server;
    server.then(redirect(302, server.url(u"/there"_s)));
    server.then(answer(200, "{}"));
    HttpClient client(server.url(), u"t"_s, options(0.5)); // one at once
    const Answer future = client.send(get(server));
    QVERIFY(rests());
    QCOMPARE(server.arrivals().size(), 1);
    m_clock->advance(2s);
    QCOMPARE(awaited(future)->status, 200);
    QCOMPARE(targets(server), (QByteArrayList{"/0", "/there"}));
}

void HttpPaceTest::backsOffDoublingUpToAMost()
{
    const QList<int> most{100, 200, 400, 800, 1000, 1000, 1000};
    QList<QSet<qint64>> seen(most.size());
    for (int round = 0; round < 6; ++round) {
        ScriptedServer server;
        server.setHandler([](const Arrival &) { return answer(502, ""); });
        HttpClient client(server.url(), u"t"_s, options(0, 8));
        const Answer future = client.send(get(server));
        for (qsizetype i = 0; i < most.size(); ++i) {
            QVERIFY(rests());
            const QDateTime before = m_clock->now();
            QVERIFY(m_clock->advanceToNext());
            const qint64 wait = before.msecsTo(m_clock->now());
            QVERIFY2(wait >= most.at(i) / 2 && wait <= most.at(i), qPrintable(QString::number(wait)));
            seen[i].insert(wait);
        }
        QCOMPARE(awaited(future)->status, 502);
        QCOMPARE(server.arrivals().size(), 8);
        QVERIFY(!m_clock->isAnythingWaiting());
    }
    for (const QSet<qint64> &waits : seen)
        QVERIFY(waits.size() > 2); // not in step
}

void HttpPaceTest::longPausesTurnRequestsAway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("503") << 503 << Kind::Maintenance;
}

void HttpPaceTest::longPausesTurnRequestsAway()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    ScriptedServer server({answer(status, "{}", {"Retry-After: 3600"}), answer(200, "{}")});
    HttpOptions one = options(0, 3);
    one.maxAtOnce = 1;
    HttpClient client(server.url(), u"t"_s, one);
    const Answer first = client.send(put(server));
    const Answer waiting = client.send(put(server));
    QCOMPARE(awaited(first)->status, status);
    m_clock->advance(60s);
    for (const Answer &turnedAway : {waiting, client.send(get(server)), client.send(put(server))}) {
        const Result<Response> response = awaited(turnedAway);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, kind);
        QVERIFY(response.error().retryAfter == 3600s || response.error().retryAfter == 3540s);
        QVERIFY(!response.error().maybeApplied);
    }
    QCOMPARE(server.arrivals().size(), 1);
    m_clock->advance(3540s);
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
}

void HttpPaceTest::backOffsCountForTheDeadlineTheQueueDoesNot()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(429, "", {"Retry-After: 40"}); });
    HttpClient client(server.url(), u"t"_s, options(0, 9));
    const Answer future = client.send(get(server));
    QVERIFY(rests());
    m_clock->advance(40s);
    QCOMPARE(awaited(future)->status, 429); // another 40 s do not fit into a minute
    QCOMPARE(server.arrivals().size(), 2);

    ScriptedServer slow;
    slow.setHandler([](const Arrival &) { return answer(200, "{}"); });
    HttpClient queue(slow.url(), u"t"_s, options(0.1));
    QCOMPARE(awaited(queue.send(get(slow, 1)))->status, 200);
    QList<Answer> answers;
    for (int i = 2; i < 12; ++i)
        answers.append(queue.send(get(slow, i)));
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QVERIFY(rests());
        m_clock->advance(10s);
        QCOMPARE(awaited(answers.at(i))->status, 200);
    }
}

void HttpPaceTest::slowsDownAndRecovers()
{
    ScriptedServer server;
    int status = 429;
    server.setHandler([&](const Arrival &) { return answer(status, "{}"); });
    HttpClient client(server.url(), u"t"_s, options(4));
    QCOMPARE(client.requestsPerSecond(), 4.0);
    const auto ask = [&] { QVERIFY(inTime(client.send(get(server)))); };
    ask();
    QCOMPARE(client.requestsPerSecond(), 2.0);
    status = 200;
    for (int i = 0; i < 20; ++i)
        ask();
    QCOMPARE(client.requestsPerSecond(), 2.4);
    HttpClient unlimited(server.url(), u"t"_s, options(0));
    QCOMPARE(unlimited.requestsPerSecond(), 0.0);
}

void HttpPaceTest::saysWhenItAskedAndWhenItWasAnswered()
{
    ScriptedServer server;
    int asked = 0;
    server.setHandler([&](const Arrival &) {
        m_clock->advance(3s); // on the way
        return ++asked == 1 ? answer(503, "", {"Retry-After: 10"}) : answer(200, "{}");
    });
    HttpClient client(server.url(), u"t"_s, options(0, 2));
    const QDateTime start = m_clock->now();
    const Answer future = client.send(get(server));
    QVERIFY(rests());
    m_clock->advance(10s);
    const Result<Response> response = awaited(future);
    QVERIFY(response);
    QCOMPARE(start.msecsTo(response->askedAt), 13'000); // of the attempt that brought it
    QCOMPARE(start.msecsTo(response->answeredAt), 16'000);
}

void HttpPaceTest::stopsWhileItRests()
{
    ScriptedServer server({answer(500, ""), answer(200, "{}")});
    HttpClient client(server.url(), u"t"_s, options(0, 2));
    std::stop_source stop;
    const Answer future = client.send(get(server), stop.get_token());
    QVERIFY(rests());
    stop.request_stop();
    QCOMPARE(awaited(future).error().kind, Kind::Cancelled);
    m_clock->advance(1min);
    QCOMPARE(awaited(client.send(get(server)))->status, 200); // and nothing of the other came before it
    QCOMPARE(server.arrivals().size(), 2);
}

void HttpPaceTest::endsWhenTheClientGoesWhileItRests()
{
    ScriptedServer server({answer(500, ""), answer(200, "{}")});
    auto client = std::make_unique<HttpClient>(server.url(), u"t"_s, options(0.1, 2));
    const Answer resting = client->send(get(server, 1));
    const Answer waiting = client->send(get(server, 2)); // for the rate
    QTRY_COMPARE(server.arrivals().size(), 1);
    const auto stillThere = client->requestsPerSecond();
    QCOMPARE(stillThere, 0.1);
    QVERIFY(rests());
    client.reset();
    for (const Answer &answer : {resting, waiting}) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Kind::Cancelled);
    }
    m_clock->advance(1h); // what was to wake it finds nobody
    QCOMPARE(server.arrivals().size(), 1);
}

QTEST_GUILESS_MAIN(HttpPaceTest)
#include "tst_http_pace.moc"
