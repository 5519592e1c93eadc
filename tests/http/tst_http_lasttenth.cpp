// SPDX-License-Identifier: MIT
// What leaves when little is left of a window: sends get through, and what is in the background leaves it to them.
// Time is the test's; the sockets are real.

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
using Method = Request::Method;
using Answer = QFuture<Result<Response>>;

namespace {

QList<RateWindow> readWindow(const Response &response)
{
    const QByteArrayList told = response.header("X-Window").split(' '); // length, limit, remaining, reset
    if (told.size() != 4)
        return {};
    return {{.length = std::chrono::seconds(told.at(0).toLongLong()),
             .limit = told.at(1).toInt(),
             .remaining = told.at(2).toInt(),
             .resetsAt = QDateTime::fromSecsSinceEpoch(told.at(3).toLongLong(), Qt::UTC)}};
}

/// One window, told in each answer.
struct Window
{
    std::chrono::seconds length;
    int limit;
    int remaining;
    std::chrono::seconds resetsIn;
    bool slides = false; ///< tells a reset that is always `length` from now, which never comes
};

class CountingServer
{
public:
    CountingServer(std::shared_ptr<ManualClock> clock, const Window &window)
        : m_clock(std::move(clock))
        , m_window(window)
        , m_resetsAt(m_clock->now().addSecs(window.resetsIn.count()))
    {
        m_server.setHandler([this](const Arrival &) { return serve(); });
    }

    QUrl url(const QString &path = {}) const { return m_server.url(path); }
    int remaining() const { return m_window.remaining; }
    int refused() const { return m_refused; }
    QByteArrayList targets() const
    {
        QByteArrayList all;
        for (const Arrival &arrival : m_server.arrivals())
            all.append(arrival.target);
        return all;
    }

private:
    Step serve()
    {
        const QDateTime now = m_clock->now();
        if (m_window.slides) {
            m_resetsAt = now.addSecs(m_window.length.count());
        } else if (now >= m_resetsAt) {
            m_resetsAt = now.addSecs(m_window.length.count());
            m_window.remaining = m_window.limit;
        }
        const bool isRefused = m_window.remaining == 0;
        m_refused += isRefused ? 1 : 0;
        m_window.remaining -= isRefused ? 0 : 1;
        const QByteArrayList told{"X-Window: " + QByteArray::number(qint64(m_window.length.count())) + ' ' +
                                  QByteArray::number(m_window.limit) + ' ' + QByteArray::number(m_window.remaining) +
                                  ' ' + QByteArray::number(m_resetsAt.toSecsSinceEpoch())};
        return answer(isRefused ? 429 : 200, "{}", told);
    }

    std::shared_ptr<ManualClock> m_clock;
    Window m_window;
    QDateTime m_resetsAt;
    int m_refused = 0;
    ScriptedServer m_server;
};

} // namespace

class HttpLastTenthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = std::make_shared<ManualClock>(); }
    void sendsGetThrough_data();
    void sendsGetThrough();
    void aWritePassesReadsThatAreSpread();
    void aPullDelaysNoSend();
    void aRepeatedPageStaysBehind();
    void backgroundStopsAtATenth();
    void backgroundIsTurnedAwayAlone();
    void backgroundIsNotStarved();
    void backgroundDelaysNoForecast();

private:
    HttpOptions options(int maxAtOnce = 1) const
    {
        return {.deadline = 60s,
                .silence = 60s,
                .maxAtOnce = maxAtOnce,
                .retry = {.attempts = 2, .baseDelay = 100ms, .maxDelay = 100ms},
                .clock = m_clock,
                .rateWindows = readWindow};
    }
    static Request request(const CountingServer &server, Method method, const QString &path = u"/x"_s)
    {
        return {.method = method, .url = server.url(path), .body = method == Method::Get ? ""_ba : "{}"_ba};
    }
    static Request page(const CountingServer &server, int number)
    {
        Request page = request(server, Method::Get, u"/page%1"_s.arg(number));
        page.background = true;
        return page;
    }
    /// The answer, letting time pass whenever the client waits for it.
    Result<Response> inTime(const Answer &future) const
    {
        while (!future.isFinished()) {
            if (!QTest::qWaitFor([&] { return m_clock->isAnythingWaiting() || future.isFinished(); }, 10'000))
                break;
            if (!future.isFinished())
                m_clock->advanceToNext();
        }
        return awaited(future);
    }

    std::shared_ptr<ManualClock> m_clock;
};

void HttpLastTenthTest::sendsGetThrough_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<bool>("slides");
    QTest::addColumn<QList<Method>>("steps");
    const QList<Method> update{Method::Get, Method::Patch};
    const QList<Method> create{Method::Get, Method::Get, Method::Post};
    QTest::newRow("updates") << 41 << false << update;
    QTest::newRow("creates") << 43 << false << create;
    QTest::newRow("updates, a reset that slides") << 51 << true << update;
    QTest::newRow("creates, a reset that slides") << 52 << true << create;
}

/// InstaView's Trial plan, 45 minutes before the reset: an even spread is more than a minute apart.
void HttpLastTenthTest::sendsGetThrough()
{
    QFETCH(int, remaining);
    QFETCH(bool, slides);
    QFETCH(QList<Method>, steps);
    CountingServer server(m_clock,
                          {.length = 3600s, .limit = 500, .remaining = remaining, .resetsIn = 45min, .slides = slides});
    HttpClient client(server.url(), u"t"_s, options());
    QCOMPARE(awaited(client.send(request(server, Method::Get)))->status, 200); // tells
    const int sends = server.remaining() / static_cast<int>(steps.size());
    for (int i = 0; i < sends; ++i) {
        for (const Method step : std::as_const(steps)) {
            const QDateTime before = m_clock->now();
            const auto answer = inTime(client.send(request(server, step)));
            QVERIFY2(answer, qPrintable(u"send %1 was turned away"_s.arg(i)));
            QCOMPARE(answer->status, 200);
            QVERIFY(before.msecsTo(answer->askedAt) <= (step == Method::Get ? 60'000 : 0));
        }
    }
    QCOMPARE(server.remaining(), 0);
    const auto turnedAway = inTime(client.send(request(server, Method::Patch)));
    QVERIFY(!turnedAway);
    QCOMPARE(turnedAway.error().kind, Kind::RateLimited);
    QVERIFY(!turnedAway.error().othersMayGo);
    QCOMPARE(server.refused(), 0);
}

void HttpLastTenthTest::aWritePassesReadsThatAreSpread()
{
    CountingServer server(m_clock, {.length = 3600s, .limit = 500, .remaining = 41, .resetsIn = 45min});
    HttpClient client(server.url(), u"t"_s, options(2));
    QCOMPARE(awaited(client.send(request(server, Method::Get, u"/tells"_s)))->status, 200);
    const QDateTime start = m_clock->now();
    const Answer read = client.send(request(server, Method::Get, u"/read"_s));
    const Answer write = client.send(request(server, Method::Patch, u"/write"_s));
    QCOMPARE(awaited(write)->status, 200);
    QCOMPARE(m_clock->now(), start);
    QVERIFY(!read.isFinished());
    QCOMPARE(inTime(read)->status, 200);
    QCOMPARE(server.targets(), (QByteArrayList{"/tells", "/write", "/read"}));
}

void HttpLastTenthTest::aPullDelaysNoSend()
{
    CountingServer server(m_clock, {.length = 60s, .limit = 600, .remaining = 600, .resetsIn = 60s});
    HttpOptions slow = options();
    slow.perSecond = 0.5; // one at once
    HttpClient client(server.url(), u"t"_s, slow);
    QList<Answer> all;
    for (int i = 1; i <= 3; ++i)
        all.append(client.send(page(server, i)));
    all.append(client.send(request(server, Method::Get, u"/opened"_s)));
    all.append(client.send(request(server, Method::Patch, u"/sent"_s)));
    for (const Answer &one : std::as_const(all))
        QCOMPARE(inTime(one)->status, 200);
    QCOMPARE(server.targets(), (QByteArrayList{"/page1", "/opened", "/sent", "/page2", "/page3"}));
}

void HttpLastTenthTest::aRepeatedPageStaysBehind()
{
    ScriptedServer server(
        {answer(500, ""), answer(200, "{}"), answer(200, "{}"), answer(200, "{}"), answer(200, "{}")});
    HttpOptions slow = options();
    slow.perSecond = 0.5;
    HttpClient client(server.url(), u"t"_s, slow);
    const auto get = [&](const QString &path, bool background) {
        return Request{.method = Method::Get, .url = server.url(path), .body = {}, .background = background};
    };
    QList<Answer> all{client.send(get(u"/page1"_s, true))};
    QVERIFY(QTest::qWaitFor([&] { return m_clock->isAnythingWaiting(); }));
    all.append(client.send(get(u"/page2"_s, true)));
    all.append(client.send(get(u"/a"_s, false)));
    all.append(client.send(get(u"/b"_s, false)));
    for (const Answer &one : std::as_const(all))
        QCOMPARE(inTime(one)->status, 200);
    QByteArrayList targets;
    for (const Arrival &arrival : server.arrivals())
        targets.append(arrival.target);
    QCOMPARE(targets, (QByteArrayList{"/page1", "/a", "/b", "/page1", "/page2"}));
}

void HttpLastTenthTest::backgroundStopsAtATenth()
{
    CountingServer server(m_clock, {.length = 60s, .limit = 60, .remaining = 60, .resetsIn = 50s});
    HttpClient client(server.url(), u"t"_s, options());
    const QDateTime start = m_clock->now();
    for (int i = 0; i < 54; ++i)
        QCOMPARE(awaited(client.send(page(server, i)))->status, 200);
    QCOMPARE(server.remaining(), 6);
    const Answer waiting = client.send(page(server, 54));
    QVERIFY(!waiting.isFinished());
    QCOMPARE(awaited(client.send(request(server, Method::Get)))->status, 200);
    QCOMPARE(awaited(client.send(request(server, Method::Patch)))->status, 200);
    QCOMPARE(m_clock->now(), start);
    QCOMPARE(inTime(waiting)->status, 200);
    QCOMPARE(start.msecsTo(awaited(waiting)->askedAt), 51'000); // the reset and a margin
    QCOMPARE(server.refused(), 0);
}

void HttpLastTenthTest::backgroundIsTurnedAwayAlone()
{
    CountingServer server(m_clock, {.length = 3600s, .limit = 500, .remaining = 52, .resetsIn = 45min});
    HttpClient client(server.url(), u"t"_s, options());
    QCOMPARE(awaited(client.send(page(server, 1)))->status, 200);
    QCOMPARE(awaited(client.send(page(server, 2)))->status, 200);
    QCOMPARE(server.remaining(), 50);
    const auto turnedAway = inTime(client.send(page(server, 3)));
    QVERIFY(!turnedAway);
    QCOMPARE(turnedAway.error().kind, Kind::RateLimited);
    QVERIFY(turnedAway.error().retryAfter == 2701s);
    QVERIFY(turnedAway.error().othersMayGo);
    const QDateTime before = m_clock->now();
    QCOMPARE(awaited(client.send(request(server, Method::Get)))->status, 200);
    QCOMPARE(awaited(client.send(request(server, Method::Patch)))->status, 200);
    QCOMPARE(m_clock->now(), before);
    m_clock->advance(*turnedAway.error().retryAfter);
    QCOMPARE(awaited(client.send(page(server, 3)))->status, 200);
    QCOMPARE(awaited(client.send(page(server, 4)))->status, 200);
}

void HttpLastTenthTest::backgroundIsNotStarved()
{
    for (const int limit : {1, 7, 20}) {
        init();
        CountingServer server(m_clock, {.length = 60s, .limit = limit, .remaining = limit, .resetsIn = 60s});
        HttpClient client(server.url(), u"t"_s, options());
        const QDateTime start = m_clock->now();
        const int perWindow = limit - limit / 10;
        for (int i = 0; i < 4 * perWindow; ++i)
            QCOMPARE(inTime(client.send(page(server, i)))->status, 200);
        QCOMPARE(start.msecsTo(m_clock->now()), 3 * 61'000);
        QCOMPARE(server.refused(), 0);
    }
}

void HttpLastTenthTest::backgroundDelaysNoForecast()
{
    CountingServer server(m_clock, {.length = 60s, .limit = 60, .remaining = 5, .resetsIn = 29s});
    HttpClient client(server.url(), u"t"_s, options());
    QCOMPARE(awaited(client.send(request(server, Method::Get)))->status, 200);
    const auto before = client.timeFor(10, 0ms);
    const Answer waiting = client.send(page(server, 1));
    QVERIFY(!waiting.isFinished());
    QVERIFY(client.timeFor(10, 0ms) == before);
    QVERIFY(client.timeFor(2, 0ms) == 6s); // a read's fifth part of what is left, and its write with it
}

QTEST_GUILESS_MAIN(HttpLastTenthTest)
#include "tst_http_lasttenth.moc"
