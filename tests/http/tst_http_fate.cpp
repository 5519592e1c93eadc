// SPDX-License-Identifier: MIT
// Every request has one fate, whatever the server does: cut, silent, endless, too large, refused, stopped.

#include "http/httpclient.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/proxyvariables.h"
#include "support/scriptedserver.h"

#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class HttpFateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAWriteOnceWhenTheServerCloses_data();
    void sendsAWriteOnceWhenTheServerCloses();
    void sendsAWriteOnceOnAKeptConnection_data();
    void sendsAWriteOnceOnAKeptConnection();
    void triesAReadAgain_data();
    void triesAReadAgain();
    void doesNotTryAgain_data();
    void doesNotTryAgain();
    void doesNotWaitLongerThanTheDeadline();
    void distrustsACutAnswer_data();
    void distrustsACutAnswer();
    void distrustsWhatIsNotJson_data();
    void distrustsWhatIsNotJson();
    void anInterimAnswerIsNone_data();
    void anInterimAnswerIsNone();
    void readsOnAfter100();
    void takesAnAnswerInPieces();
    void takesACompressedAnswer();
    void leavesStatusesToTheCaller_data();
    void leavesStatusesToTheCaller();
    void isOfflineWhenNobodyListens();
    void isOfflineWhereAProxyAsksForAPassword();
    void abortsAnAnswerThatIsTooLarge_data();
    void abortsAnAnswerThatIsTooLarge();
    void endsInSilence();
    void endsAtTheDeadline();
    void allAttemptsShareOneDeadline();
    void waitsBetweenAttemptsCountForTheDeadline();
    void stops_data();
    void stops();
    void stopsFromAnotherThread();
    void stopsWhileItWaitsItsTurn();
    void endsWhenTheClientGoes();

private:
    static HttpOptions quick(int attempts = 1)
    {
        return {.deadline = 5s,
                .silence = 5s,
                .maxBytes = 100'000,
                .retry = {.attempts = attempts, .baseDelay = 1ms, .maxDelay = 2ms}};
    }
    static Request get(const ScriptedServer &server)
    {
        return {.method = Request::Method::Get, .url = server.url(u"/x"_s), .body = {}};
    }
    static Request write(const ScriptedServer &server, Request::Method method = Request::Method::Put)
    {
        return {.method = method, .url = server.url(u"/x"_s), .body = R"({"a":1})"};
    }
};

void HttpFateTest::sendsAWriteOnceWhenTheServerCloses_data()
{
    QTest::addColumn<Request::Method>("method");
    QTest::newRow("PUT") << Request::Method::Put;
    QTest::newRow("POST") << Request::Method::Post;
    QTest::newRow("PATCH") << Request::Method::Patch;
}

void HttpFateTest::sendsAWriteOnceWhenTheServerCloses()
{
    QFETCH(Request::Method, method);
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return closeWithoutAnswer(); });
    HttpClient client(server.url(), u"t"_s, quick(3));
    const Result<Response> response = awaited(client.send(write(server, method)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::NoAnswer);
    QVERIFY(response.error().maybeApplied);
    QTest::qWait(50); // a second one would come at once
    QCOMPARE(server.arrivals().size(), 1);
}

void HttpFateTest::sendsAWriteOnceOnAKeptConnection_data()
{
    sendsAWriteOnceWhenTheServerCloses_data();
}

void HttpFateTest::sendsAWriteOnceOnAKeptConnection()
{
    QFETCH(Request::Method, method);
    ScriptedServer server({answer(200, "{}"), closeWithoutAnswer()});
    HttpClient client(server.url(), u"t"_s, quick(3));
    QVERIFY(awaited(client.send(get(server))));
    const Result<Response> response = awaited(client.send(write(server, method)));
    QVERIFY(!response);
    QVERIFY(response.error().maybeApplied);
    QTest::qWait(50);
    QCOMPARE(server.arrivals().size(), 2);
}

void HttpFateTest::triesAReadAgain_data()
{
    QTest::addColumn<QList<Step>>("script");
    const Step good = answer(200, "{}");
    QTest::newRow("429") << QList<Step>{answer(429, "", {"Retry-After: 0"}), good};
    QTest::newRow("503") << QList<Step>{answer(503, "<html>", {"Retry-After: 0"}), good};
    QTest::newRow("500 twice") << QList<Step>{answer(500, ""), answer(502, ""), good};
    QTest::newRow("cut") << QList<Step>{cutAnswer(200, R"({"a":[1,2,3]})", 5), good};
}

void HttpFateTest::triesAReadAgain()
{
    QFETCH(QList<Step>, script);
    ScriptedServer server(script);
    HttpClient client(server.url(), u"t"_s, quick(3));
    const Result<Response> response = awaited(client.send(get(server)));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(server.stepsLeft(), 0);
}

void HttpFateTest::doesNotTryAgain_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("arrivals");
    QTest::newRow("read, three attempts and no more") << false << 500 << 3;
    QTest::newRow("read, refused") << false << 400 << 1;
    QTest::newRow("read, wrong token") << false << 401 << 1;
    QTest::newRow("write, 429") << true << 429 << 1;
    QTest::newRow("write, 500") << true << 500 << 1;
    QTest::newRow("write, 503") << true << 503 << 1;
}

void HttpFateTest::doesNotTryAgain()
{
    QFETCH(bool, isWrite);
    QFETCH(int, status);
    QFETCH(int, arrivals);
    ScriptedServer server;
    server.setHandler([status](const Arrival &) { return answer(status, "{}", {"Retry-After: 0"}); });
    HttpClient client(server.url(), u"t"_s, quick(3));
    const Result<Response> response = awaited(client.send(isWrite ? write(server) : get(server)));
    QVERIFY(response);
    QCOMPARE(response->status, status);
    QCOMPARE(server.arrivals().size(), arrivals);
}

void HttpFateTest::doesNotWaitLongerThanTheDeadline()
{
    ScriptedServer server({answer(429, "{}", {"Retry-After: 3600"})});
    HttpClient client(server.url(), u"t"_s, quick(3));
    const Result<Response> response = awaited(client.send(get(server)));
    QVERIFY(response);
    QCOMPARE(response->status, 429);
    QVERIFY(response->retryAfter() == 3600s);
}

void HttpFateTest::distrustsACutAnswer_data()
{
    QTest::addColumn<Request::Method>("method");
    QTest::addColumn<Step>("step");
    const QByteArray body = R"({"reference":"abc"})";
    const Step cut200 = cutAnswer(200, body, 7);
    const Step cut201 = cutAnswer(201, body, 7);
    const Step nothing = cutAnswer(200, body, 0);
    const Step complete = cutAnswer(200, body + QByteArray(50, ' '), body.size()); // JSON that parses all the same
    const Step chunked{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
                       .then = Step::Then::Close,
                       .drip = {}};
    const Step unmeasured{.bytes = "HTTP/1.1 200 OK\r\n\r\n{\"a\":", .then = Step::Then::Close, .drip = {}};
    for (const auto method : {Request::Method::Get, Request::Method::Put, Request::Method::Patch}) {
        const QByteArray name = Request{.method = method}.verb();
        const char *verb = name.constData();
        QTest::addRow("%s 200", verb) << method << cut200;
        QTest::addRow("%s 201", verb) << method << cut201;
        QTest::addRow("%s no body", verb) << method << nothing;
        QTest::addRow("%s too short, yet JSON", verb) << method << complete;
        QTest::addRow("%s chunked", verb) << method << chunked;
        QTest::addRow("%s without a length", verb) << method << unmeasured;
    }
}

void HttpFateTest::distrustsACutAnswer()
{
    QFETCH(Request::Method, method);
    QFETCH(Step, step);
    ScriptedServer server;
    server.setHandler([step](const Arrival &) { return step; });
    HttpClient client(server.url(), u"t"_s, quick());
    const Request request = method == Request::Method::Get ? get(server) : write(server, method);
    const Result<Response> response = awaited(client.send(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Malformed);
    QCOMPARE(response.error().maybeApplied, request.isWrite());
    QVERIFY(response.error().status >= 200);
}

void HttpFateTest::distrustsWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << "<html><body>Log in</body></html>"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text after it") << R"({"a":1} and more)"_ba;
    QTest::newRow("truncated") << R"({"a":{"b":1})"_ba;
}

void HttpFateTest::distrustsWhatIsNotJson()
{
    QFETCH(QByteArray, body);
    for (const bool isWrite : {false, true}) {
        ScriptedServer server({answer(200, body)});
        HttpClient client(server.url(), u"t"_s, quick(3));
        const Result<Response> response = awaited(client.send(isWrite ? write(server) : get(server)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Malformed);
        QCOMPARE(response.error().maybeApplied, isWrite);
        QCOMPARE(server.arrivals().size(), 1);
    }
}

void HttpFateTest::anInterimAnswerIsNone_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 1, 99, 101, 102, 103, 104, 150, 199})
        QTest::addRow("%d", status) << status;
}

void HttpFateTest::anInterimAnswerIsNone()
{
    QFETCH(int, status);
    for (const auto method : {Request::Method::Put, Request::Method::Post, Request::Method::Patch}) {
        ScriptedServer server;
        const QByteArray code = QByteArray::number(status).rightJustified(3, '0');
        server.setHandler([&](const Arrival &) -> Step {
            if (server.arrivals().size() == 1)
                return {.bytes = "HTTP/1.1 " + code + " Wait\r\n\r\n", .then = Step::Then::Hang, .drip = {}};
            server.release(answer(200, R"({"of":"the first"})")); // what came late
            return answer(200, R"({"of":"its own"})");
        });
        HttpOptions options = quick(3);
        options.silence = 500ms;
        HttpClient client(server.url(), u"t"_s, options);
        const Result<Response> response = awaited(client.send(write(server, method)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::NoAnswer);
        QVERIFY(response.error().maybeApplied);
        QCOMPARE(server.arrivals().size(), 1);
        const Result<Response> next = awaited(client.send(get(server)));
        QVERIFY(next);
        QCOMPARE(next->json[u"of"_s].toString(), u"its own"_s);
    }
}

void HttpFateTest::readsOnAfter100()
{
    Step step = answer(200, R"({"a":1})");
    step.bytes.prepend("HTTP/1.1 100 Continue\r\n\r\n");
    ScriptedServer server({step, step});
    HttpClient client(server.url(), u"t"_s, quick());
    QCOMPARE(awaited(client.send(write(server)))->status, 200);
    QCOMPARE(awaited(client.send(get(server)))->status, 200);
}

void HttpFateTest::takesAnAnswerInPieces()
{
    ScriptedServer server(
        {{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n",
          .then = Step::Then::Keep,
          .drip = {}},
         {.bytes = "HTTP/1.1 200 OK\r\n\r\n{\"a\":2}", .then = Step::Then::Close, .drip = {}}});
    HttpClient client(server.url(), u"t"_s, quick());
    const Result<Response> chunked = awaited(client.send(get(server)));
    QVERIFY(chunked);
    QCOMPARE(chunked->json[u"a"_s].toInt(), 1);
    const Result<Response> untilClosed = awaited(client.send(get(server)));
    QVERIFY(untilClosed);
    QCOMPARE(untilClosed->json[u"a"_s].toInt(), 2);
}

void HttpFateTest::takesACompressedAnswer()
{
    // {"a":[0,0,…]} of 10,000 bytes, deflated: qCompress() with its own four bytes of length taken off.
    const QByteArray json = R"({"a":[)" + "0,"_ba.repeated(4996) + "0]}";
    const QByteArray packed = qCompress(json).mid(4);
    ScriptedServer server({answer(200, packed, {"Content-Encoding: deflate"})});
    HttpClient client(server.url(), u"t"_s, quick());
    const Result<Response> response = awaited(client.send(get(server)));
    QVERIFY(response);
    QCOMPARE(response->body, json);
}

void HttpFateTest::leavesStatusesToTheCaller_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {304, 400, 401, 403, 404, 405, 407, 409, 412, 413, 418, 422, 423, 425, 429, 500, 501, 503, 599})
        QTest::addRow("%d", status) << status;
}

void HttpFateTest::leavesStatusesToTheCaller()
{
    QFETCH(int, status);
    const QByteArray body = status == 304 ? ""_ba : R"({"error":"why"})"_ba;
    for (const bool isWrite : {false, true}) {
        ScriptedServer server({answer(status, body, {"WWW-Authenticate: Basic realm=\"x\""})});
        HttpClient client(server.url(), u"t"_s, quick());
        const Result<Response> response = awaited(client.send(isWrite ? write(server) : get(server)));
        QVERIFY2(response, qPrintable(response ? QString() : response.error().text));
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, body);
        QCOMPARE(server.arrivals().size(), 1);
    }
}

void HttpFateTest::isOfflineWhenNobodyListens()
{
    QUrl url;
    {
        const ScriptedServer gone;
        url = gone.url(u"/x"_s);
    }
    HttpClient client(url, u"t"_s, quick(3));
    for (const auto method : {Request::Method::Get, Request::Method::Put, Request::Method::Patch}) {
        const Result<Response> response = awaited(client.send({.method = method, .url = url, .body = "{}"}));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Offline);
        QVERIFY(!response.error().maybeApplied);
        QVERIFY(!response.error().text.isEmpty());
    }
}

void HttpFateTest::isOfflineWhereAProxyAsksForAPassword()
{
    ScriptedServer proxy;
    proxy.setHandler([](const Arrival &) { return answer(407, "", {"Proxy-Authenticate: Basic realm=\"office\""}); });
    const auto restore = qScopeGuard([] { setProxyVariables({}); });
    setProxyVariables(proxy.url().toEncoded());
    const QUrl url(u"https://ats.example/x"_s);
    HttpClient client(url, u"t"_s, quick());
    for (const auto method : {Request::Method::Get, Request::Method::Put}) {
        const Result<Response> response = awaited(client.send({.method = method, .url = url, .body = "{}"}));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Offline);
        QCOMPARE(response.error().status, 407);
        QVERIFY(!response.error().maybeApplied);
    }
    for (const Arrival &arrival : proxy.arrivals())
        QVERIFY(arrival.verb == "CONNECT" && !arrival.headers.contains("authorization"));
}

void HttpFateTest::abortsAnAnswerThatIsTooLarge_data()
{
    QTest::addColumn<Step>("step");
    const QByteArray much(200'000, ' ');
    QTest::newRow("announced") << Step{
        .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n{", .then = Step::Then::Hang, .drip = {}};
    QTest::newRow("not announced") << Step{
        .bytes = "HTTP/1.1 200 OK\r\n\r\n" + much, .then = Step::Then::Hang, .drip = {}};
    const QByteArray packed = qCompress(QByteArray(5'000'000, ' ')).mid(4);
    QTest::newRow("compressed") << answer(200, packed, {"Content-Encoding: deflate"});
}

void HttpFateTest::abortsAnAnswerThatIsTooLarge()
{
    QFETCH(Step, step);
    for (const bool isWrite : {false, true}) {
        ScriptedServer server({step});
        HttpClient client(server.url(), u"t"_s, quick(3));
        const Result<Response> response = awaited(client.send(isWrite ? write(server) : get(server)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::TooLarge);
        QCOMPARE(response.error().maybeApplied, isWrite);
        QCOMPARE(server.arrivals().size(), 1);
    }
}

void HttpFateTest::endsInSilence()
{
    for (const bool isWrite : {false, true}) {
        ScriptedServer server({hang(), hang()});
        HttpOptions options = quick(2);
        options.silence = 100ms;
        HttpClient client(server.url(), u"t"_s, options);
        const Result<Response> response = awaited(client.send(isWrite ? write(server) : get(server)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::NoAnswer);
        QCOMPARE(response.error().maybeApplied, isWrite);
        QCOMPARE(server.arrivals().size(), isWrite ? 1 : 2);
    }
}

void HttpFateTest::endsAtTheDeadline()
{
    ScriptedServer server(
        {{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", .then = Step::Then::Drip, .drip = " "}});
    HttpOptions options = quick(3);
    options.silence = 1s;
    options.deadline = 300ms;
    HttpClient client(server.url(), u"t"_s, options);
    const Result<Response> response = awaited(client.send(get(server)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::NoAnswer);
    QCOMPARE(server.arrivals().size(), 1);
}

void HttpFateTest::allAttemptsShareOneDeadline()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    HttpOptions options = quick(30);
    options.silence = 20ms; // each attempt takes at least a tenth of the deadline
    options.deadline = 200ms;
    HttpClient client(server.url(), u"t"_s, options);
    QCOMPARE(awaited(client.send(get(server))).error().kind, Kind::NoAnswer);
    QVERIFY2(server.arrivals().size() < 20, qPrintable(QString::number(server.arrivals().size())));
}

void HttpFateTest::waitsBetweenAttemptsCountForTheDeadline()
{
    const auto clock = std::make_shared<ManualClock>();
    ScriptedServer server({answer(503, "{}", {"Retry-After: 9"}), hang()});
    HttpOptions options = quick(2);
    options.clock = clock;
    options.deadline = 10s;
    options.silence = 60s;
    HttpClient client(server.url(), u"t"_s, options);
    const auto future = client.send(get(server));
    QTRY_VERIFY(clock->isAnythingWaiting());
    clock->advance(9s);
    // Of ten seconds one is left: the second attempt does not get ten of its own.
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Kind::NoAnswer);
    QCOMPARE(server.arrivals().size(), 2);
}

void HttpFateTest::stops_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true;
}

void HttpFateTest::stops()
{
    QFETCH(bool, isWrite);
    ScriptedServer server({hang()});
    HttpClient client(server.url(), u"t"_s, quick(3));
    std::stop_source stop;
    const auto future = client.send(isWrite ? write(server) : get(server), stop.get_token());
    QTRY_COMPARE(server.arrivals().size(), 1);
    QVERIFY(!future.isFinished());
    stop.request_stop();
    const Result<Response> response = awaited(future);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Cancelled);
    QCOMPARE(response.error().maybeApplied, isWrite); // it had arrived
}

void HttpFateTest::stopsFromAnotherThread()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    HttpClient client(server.url(), u"t"_s, quick());
    std::stop_source stop;
    QList<QFuture<Result<Response>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(client.send(get(server), stop.get_token()));
    std::thread other([&stop] { stop.request_stop(); });
    for (const auto &future : futures)
        QCOMPARE(awaited(future).error().kind, Kind::Cancelled);
    other.join();
}

void HttpFateTest::stopsWhileItWaitsItsTurn()
{
    ScriptedServer server({hang()});
    HttpOptions options = quick();
    options.maxAtOnce = 1;
    HttpClient client(server.url(), u"t"_s, options);
    const auto first = client.send(get(server));
    std::stop_source stop;
    const auto second = client.send(write(server), stop.get_token());
    stop.request_stop();
    const Result<Response> response = awaited(second);
    QCOMPARE(response.error().kind, Kind::Cancelled);
    QVERIFY(!response.error().maybeApplied);
    QVERIFY(!first.isFinished());
    QVERIFY(server.arrivals().size() <= 1);
}

void HttpFateTest::endsWhenTheClientGoes()
{
    ScriptedServer server({hang(), hang()});
    auto client = std::make_unique<HttpClient>(server.url(), u"t"_s, quick(3));
    QList<QFuture<Result<Response>>> futures;
    for (int i = 0; i < 4; ++i)
        futures.append(client->send(write(server)));
    QTRY_COMPARE(server.arrivals().size(), 2);
    client.reset();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(futures.at(i).isFinished());
        const Result<Response> response = futures.at(i).result();
        QCOMPARE(response.error().kind, Kind::Cancelled);
        QCOMPARE(response.error().maybeApplied, i < 2);
    }
    QCOMPARE(server.arrivals().size(), 2);
}

QTEST_GUILESS_MAIN(HttpFateTest)
#include "tst_http_fate.moc"
