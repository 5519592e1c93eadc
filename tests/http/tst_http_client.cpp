// SPDX-License-Identifier: MIT
// What leaves, where it may go, and how much of it at once.

#include "http/httpclient.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

static QStringList logged;

static void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged.append(QString::fromLatin1(context.category) + u' ' + message);
}

class HttpClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAReadAsItShould();
    void sendsAWriteAsItShould();
    void cleansAPastedToken();
    void keepsTheTokenFromOtherOrigins();
    void refusesPlainHttp();
    void refusesAWrongCertificate();
    void followsARedirectInItsOrigin();
    void refusesARedirectToAnotherOrigin_data();
    void refusesARedirectToAnotherOrigin();
    void refusesToRedirectAWrite_data();
    void refusesToRedirectAWrite();
    void endsARedirectLoop();
    void keepsNoCookies();
    void limitsHowManyRunAtOnce();
    void logsNeitherTokenNorQueryNorBody();
    void takesTheTokenOutOfWords();

private:
    static HttpOptions quick()
    {
        return {.deadline = std::chrono::seconds(5),
                .silence = std::chrono::seconds(5),
                .retry = {.attempts = 1, .baseDelay = std::chrono::milliseconds(1)}};
    }
    static Request get(const QUrl &url) { return {.method = Request::Method::Get, .url = url, .body = {}}; }
    static Request put(const QUrl &url)
    {
        return {.method = Request::Method::Put, .url = url, .body = R"({"firstname":"Zoé"})"};
    }
};

void HttpClientTest::sendsAReadAsItShould()
{
    ScriptedServer server({answer(200, R"({"a":1})", {"X-Total: 18"})});
    HttpClient client(server.url(), u"secret"_s, quick());
    const Result<Response> response = awaited(client.send(get(server.url(u"/a%2Fb?q=%2B1"_s))));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->json[u"a"_s].toInt(), 1);
    QCOMPARE(response->header("x-total"), "18"_ba);
    QCOMPARE(server.arrivals().size(), 1);
    const Arrival &arrival = server.arrivals().constFirst();
    QCOMPARE(arrival.verb, "GET"_ba);
    QCOMPARE(arrival.target, "/a%2Fb?q=%2B1"_ba);
    QCOMPARE(arrival.headers.value("authorization"), "Bearer secret"_ba);
    QCOMPARE(arrival.headers.value("accept"), "application/json"_ba);
    QVERIFY(arrival.headers.value("user-agent").startsWith("Vivier/"));
}

void HttpClientTest::sendsAWriteAsItShould()
{
    ScriptedServer server({answer(200, "{}"), answer(201, "{}"), answer(200, "{}")});
    HttpClient client(server.url(), u"secret"_s, quick());
    QVERIFY(awaited(client.send(put(server.url(u"/x"_s)))));
    Request post = put(server.url(u"/x"_s));
    post.method = Request::Method::Post;
    post.body = R"({"text":")" + QByteArray(1'000'000, 'x') + R"("})"; // more than one read of the body
    QVERIFY(awaited(client.send(post)));
    Request patch = post;
    patch.method = Request::Method::Patch;
    QVERIFY(awaited(client.send(patch)));
    QCOMPARE(server.arrivals().size(), 3);
    QCOMPARE(server.arrivals().at(0).verb, "PUT"_ba);
    QCOMPARE(server.arrivals().at(0).body, put({}).body);
    QCOMPARE(server.arrivals().at(0).headers.value("content-type"), "application/json"_ba);
    QVERIFY(!server.arrivals().at(0).headers.contains("transfer-encoding"));
    QCOMPARE(server.arrivals().at(1).verb, "POST"_ba);
    QCOMPARE(server.arrivals().at(1).body, post.body);
    QCOMPARE(server.arrivals().at(2).verb, "PATCH"_ba);
    QCOMPARE(server.arrivals().at(2).body, post.body);
    QCOMPARE(server.arrivals().at(2).headers.value("content-type"), "application/json"_ba);
    QVERIFY(!server.arrivals().at(2).headers.contains("transfer-encoding"));
}

void HttpClientTest::cleansAPastedToken()
{
    ScriptedServer server({answer(200, "{}")});
    HttpClient client(server.url(), u" sec\r\nX-Evil: 1\u00a0ret\n"_s, quick());
    QVERIFY(awaited(client.send(get(server.url()))));
    QCOMPARE(server.arrivals().constFirst().headers.value("authorization"), "Bearer secX-Evil:1ret"_ba);
    QVERIFY(!server.arrivals().constFirst().headers.contains("x-evil"));
}

void HttpClientTest::keepsTheTokenFromOtherOrigins()
{
    ScriptedServer server;
    ScriptedServer other({answer(200, "{}")});
    HttpClient client(server.url(), u"secret"_s, quick());
    QVERIFY(awaited(client.send(get(other.url(u"/resume"_s)))));
    QVERIFY(!other.arrivals().constFirst().headers.contains("authorization"));
}

void HttpClientTest::refusesPlainHttp()
{
    HttpClient client(QUrl(u"http://api.example"_s), u"secret"_s, quick());
    const Result<Response> response = awaited(client.send(put(QUrl(u"http://api.example/x"_s))));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::InsecureUrl);
    QVERIFY(!response.error().maybeApplied);
}

void HttpClientTest::refusesAWrongCertificate()
{
    ScriptedServer server({answer(200, "{}")}, ScriptedServer::Tls::WrongCertificate);
    HttpClient client(server.url(), u"secret"_s, quick());
    for (const Request &request : {get(server.url(u"/x"_s)), put(server.url(u"/x"_s))}) {
        const Result<Response> response = awaited(client.send(request));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::TlsFailed);
        QVERIFY(!response.error().text.isEmpty());
        QVERIFY(!response.error().maybeApplied);
    }
    QCOMPARE(server.arrivals().size(), 0);
}

void HttpClientTest::followsARedirectInItsOrigin()
{
    ScriptedServer server;
    server.then(redirect(301, server.url(u"/v2/x?a=b"_s)));
    server.then(answer(307, "", {"Location: /v3/x"}));
    server.then(answer(200, R"({"here":true})"));
    HttpClient client(server.url(), u"secret"_s, quick());
    const Result<Response> response = awaited(client.send(get(server.url(u"/x"_s))));
    QVERIFY(response);
    QVERIFY(response->json[u"here"_s].toBool());
    QCOMPARE(server.arrivals().at(1).target, "/v2/x?a=b"_ba);
    QCOMPARE(server.arrivals().at(2).target, "/v3/x"_ba);
    QCOMPARE(server.arrivals().at(2).headers.value("authorization"), "Bearer secret"_ba);
}

void HttpClientTest::refusesARedirectToAnotherOrigin_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::refusesARedirectToAnotherOrigin()
{
    QFETCH(int, status);
    ScriptedServer other({answer(200, "{}")});
    ScriptedServer server({redirect(status, other.url(u"/y"_s))});
    HttpClient client(server.url(), u"secret"_s, quick());
    const Result<Response> response = awaited(client.send(get(server.url(u"/x"_s))));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::RedirectRefused);
    QCOMPARE(response.error().status, status);
    QCOMPARE(other.arrivals().size(), 0);
}

void HttpClientTest::refusesToRedirectAWrite_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::refusesToRedirectAWrite()
{
    QFETCH(int, status);
    for (const auto method : {Request::Method::Put, Request::Method::Post, Request::Method::Patch}) {
        ScriptedServer server;
        server.then(redirect(status, server.url(u"/y"_s)));
        HttpClient client(server.url(), u"secret"_s, quick());
        Request write = put(server.url(u"/x"_s));
        write.method = method;
        const Result<Response> response = awaited(client.send(write));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::RedirectRefused);
        QVERIFY(response.error().maybeApplied); // no document says that it is refused so
        QCOMPARE(server.arrivals().size(), 1);
    }
}

void HttpClientTest::endsARedirectLoop()
{
    ScriptedServer server;
    server.setHandler([&](const Arrival &) { return redirect(302, server.url(u"/x"_s)); });
    HttpClient client(server.url(), u"secret"_s, quick());
    const Result<Response> response = awaited(client.send(get(server.url(u"/x"_s))));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::RedirectRefused);
    QVERIFY(server.arrivals().size() < 10);
}

void HttpClientTest::keepsNoCookies()
{
    ScriptedServer server({answer(200, "{}", {"Set-Cookie: session=1; Path=/"}), answer(200, "{}")});
    HttpClient client(server.url(), u"secret"_s, quick());
    QVERIFY(awaited(client.send(get(server.url()))));
    QVERIFY(awaited(client.send(get(server.url()))));
    QVERIFY(!server.arrivals().at(1).headers.contains("cookie"));
}

void HttpClientTest::limitsHowManyRunAtOnce()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    HttpClient client(server.url(), u"secret"_s, quick());
    QList<QFuture<Result<Response>>> futures;
    for (int i = 0; i < 6; ++i)
        futures.append(client.send(get(server.url(u"/%1"_s.arg(i)))));
    for (int i = 0; i < 6; ++i) {
        QTRY_COMPARE(server.arrivals().size(), qMin(i + 2, 6));
        server.release(answer(200, "{}"));
        QTRY_VERIFY(futures.at(i).isFinished());
    }
    QCOMPARE(server.mostOpen(), 2);
}

void HttpClientTest::logsNeitherTokenNorQueryNorBody()
{
    // A word of its own in each place that must stay silent.
    ScriptedServer server({answer(200, R"({"profile":{"email":"heard@example.com"}})"),
                           answer(422, R"({"error_description":"heardbad@example.com"})"), closeWithoutAnswer()});
    QLoggingCategory::setFilterRules(u"*=true"_s);
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    {
        HttpClient client(server.url(), u"topsecret"_s, quick());
        QUrl url = server.url(u"/candidates/ref1"_s);
        url.setQuery(u"email=asked@example.com"_s);
        (void)awaited(client.send(get(url)));
        (void)awaited(client.send({.method = Request::Method::Put, .url = url, .body = R"({"email":"said@x.org"})"}));
        (void)awaited(client.send({.method = Request::Method::Put, .url = url, .body = R"({"email":"said@x.org"})"}));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QStringList ours;
    for (const QString &line : std::as_const(logged)) {
        if (line.startsWith("vivier."_L1))
            ours.append(line);
    }
    QCOMPARE(ours.size(), 3);
    QVERIFY(ours.constFirst().contains("GET /candidates/ref1 200 "_L1));
    for (const QString &line : std::as_const(ours)) {
        for (const auto word : {"topsecret"_L1, "asked"_L1, "said"_L1, "heard"_L1, "?"_L1})
            QVERIFY2(!line.contains(word), qPrintable(line));
    }
}

void HttpClientTest::takesTheTokenOutOfWords()
{
    HttpClient client(QUrl(u"https://api.example"_s), u"topsecret"_s);
    QCOMPARE(client.withoutToken(u"Token topsecret is wrong"_s), u"Token … is wrong"_s);
    HttpClient nobody(QUrl(u"https://api.example"_s), {});
    QCOMPARE(nobody.withoutToken(u"as it is"_s), u"as it is"_s);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_http_client.moc"
