// SPDX-License-Identifier: MIT
// A real proxy between the client and a server: who finds it, what it gets to know, and what it wants.

#include "http/httpclient.h"
#include "http/tlsfiles.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/loopbackproxy.h"
#include "support/proxyvariables.h"
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

namespace {

const ProxyLogin right{u"anna"_s, u"Zu:rich %41"_s};
const ProxyLogin wrong{u"anna"_s, u"Unmistakable-Wrong"_s};

QByteArray headerOf(const ProxyLogin &login)
{
    return "Basic " + (login.user.toLatin1() + ':' + login.password.toLatin1()).toBase64();
}

QNetworkProxy wayTo(Proxies &proxies, const QUrl &url)
{
    QObject context;
    std::optional<QNetworkProxy> found;
    proxies.wayTo(url, &context, [&found](const QNetworkProxy &proxy) { found = proxy; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, 20'000))
        qFatal("no way was found");
    return *found;
}

Proxies::Trial trialOf(Proxies &proxies, const QString &name, const ProxyLogin &login)
{
    QObject context;
    std::optional<Proxies::Trial> outcome;
    proxies.tryLogin(name, login, &context, [&outcome](Proxies::Trial trial) { outcome = trial; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
        qFatal("the proxy was not tried");
    return *outcome;
}

} // namespace

class HttpProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { setProxyVariables({}); }

    void theVariablesNameIt_data();
    void theVariablesNameIt();
    void allGoesThroughItAndItReadsNothing();
    void aLoginIsAskedForAndNothingHadLeft();
    void aWrongLoginIsNotTriedTwice();
    void aLoginThatIsKeptIsUsedAtOnce();
    void theLoginOfTheVariableIsUsed();
    void aLoginThatIsTypedCanBeTried();
    void oneThatIsGoneIsNoNetwork();
    void namesItsOwnWay();
    void nothingOfItIsLogged();

private:
    /// Of a client that trusts the test's own authority.
    HttpOptions options(const std::shared_ptr<Proxies> &proxies = std::make_shared<Proxies>()) const
    {
        const auto tls = readTlsFiles({.authority = pem("authority.pem")}, {});
        return {.deadline = std::chrono::seconds(10),
                .silence = std::chrono::seconds(10),
                .retry = {.attempts = 1},
                .proxies = proxies,
                .tls = tls ? std::optional(*tls) : std::nullopt};
    }
    /// The server by a name that no other way leads to.
    QUrl url() const
    {
        QUrl url = m_server->url(u"/x"_s);
        url.setHost(u"ats.test"_s);
        return url;
    }
    Request get() const { return {.method = Request::Method::Get, .url = url(), .body = {}}; }
    Request put() const { return {.method = Request::Method::Put, .url = url(), .body = R"({"firstname":"Zoé"})"}; }
    QString name() const { return QString::fromLatin1(m_proxy->name()); }
    QByteArray lastLogin() const { return m_proxy->asked().constLast().headers.value("proxy-authorization"); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<LoopbackProxy> m_proxy;
};

void HttpProxyTest::init()
{
    m_server = std::make_unique<ScriptedServer>(QList<Step>(), ScriptedServer::Tls::OwnAuthority);
    m_server->setHandler([](const Arrival &) { return answer(200, R"({"a":1})"); });
    m_proxy = std::make_unique<LoopbackProxy>();
    setProxyVariables(m_proxy->url());
}

void HttpProxyTest::theVariablesNameIt_data()
{
    QTest::addColumn<QByteArray>("https");
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QByteArray>("none");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy"); // empty: none
    const QByteArray ours = "http://proxy.example:3128";
    const QByteArray no;
    const QString ats = u"https://ats.test/api"_s;
    const QString there = u"proxy.example:3128"_s;
    QTest::newRow("none") << no << no << no << ats << QString();
    QTest::newRow("https_proxy") << ours << no << no << ats << there;
    QTest::newRow("http_proxy alone") << no << ours << no << ats << there;
    QTest::newRow("https_proxy first") << ours << QByteArray("http://other.example:1") << no << ats << there;
    QTest::newRow("no_proxy") << ours << no << QByteArray("ats.test") << ats << QString();
    QTest::newRow("no_proxy, a domain") << ours << no << QByteArray("other.example,.test") << ats << QString();
    QTest::newRow("no_proxy, another") << ours << no << QByteArray("other.test") << ats << there;
    QTest::newRow("this computer") << ours << ours << no << u"https://127.0.0.1:8443/x"_s << QString();
    QTest::newRow("this computer by name") << ours << ours << no << u"http://localhost:8080/x"_s << QString();
    QTest::newRow("without a port") << QByteArray("http://proxy.example") << no << no << ats << u"proxy.example:80"_s;
}

void HttpProxyTest::theVariablesNameIt()
{
    QFETCH(const QByteArray, https);
    QFETCH(const QByteArray, http);
    QFETCH(const QByteArray, none);
    QFETCH(const QString, url);
    QFETCH(const QString, proxy);
    setProxyVariables(https, http, none);
    Proxies proxies;
    const QNetworkProxy found = wayTo(proxies, QUrl(url));
    QCOMPARE(found.type(), proxy.isEmpty() ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.isEmpty() ? QString() : Proxies::nameOf(found), proxy);
}

void HttpProxyTest::allGoesThroughItAndItReadsNothing()
{
    HttpClient client(url(), u"Unmistakable-Token"_s, options());
    for (const Request &request : {get(), put(), get()}) {
        const Result<Response> response = awaited(client.send(request));
        QVERIFY2(response, qPrintable(response ? QString() : response.error().text));
        QCOMPARE(response->status, 200);
    }
    QCOMPARE(m_server->arrivals().size(), 3);
    QCOMPARE(m_server->arrivals().at(1).body, put().body);
    QCOMPARE(m_server->arrivals().at(1).headers.value("authorization"), "Bearer Unmistakable-Token"_ba);
    QVERIFY(!m_proxy->asked().isEmpty());
    for (const LoopbackProxy::Asked &asked : m_proxy->asked()) {
        QCOMPARE(asked.target, "ats.test:" + QByteArray::number(url().port()));
        QVERIFY(!asked.headers.contains("authorization") && !asked.headers.contains("proxy-authorization"));
    }
    QVERIFY(m_proxy->carried().size() > 100);
    QVERIFY(!m_proxy->carried().contains("Unmistakable") && !m_proxy->carried().contains("firstname"));
}

void HttpProxyTest::aLoginIsAskedForAndNothingHadLeft()
{
    m_proxy->setLogin(right.user.toLatin1(), right.password.toLatin1());
    const auto proxies = std::make_shared<Proxies>();
    HttpClient client(url(), u"t"_s, options(proxies));
    for (const Request &request : {get(), put()}) {
        const Result<Response> response = awaited(client.send(request));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Offline);
        QCOMPARE(response.error().status, 407);
        QCOMPARE(response.error().proxy, name());
        QVERIFY(!response.error().wasLoginRefused);
        QVERIFY(!response.error().maybeApplied);
        QVERIFY(response.error().isTransient());
        QVERIFY(response.error().sentence(u"ATS"_s).contains(name() + u" asks for a name and a password"_s));
    }
    QCOMPARE(m_server->arrivals().size(), 0);
    QCOMPARE(proxies->wanted(), name());

    proxies->setLogin(name(), right);
    QVERIFY(proxies->wanted().isEmpty());
    const Result<Response> response = awaited(client.send(put()));
    QVERIFY2(response, qPrintable(response ? QString() : response.error().text));
    QCOMPARE(m_server->arrivals().size(), 1); // the write, once
    QCOMPARE(m_server->arrivals().constFirst().body, put().body);
    QVERIFY(!m_server->arrivals().constFirst().headers.contains("proxy-authorization"));
    QCOMPARE(lastLogin(), headerOf(right));
}

void HttpProxyTest::aWrongLoginIsNotTriedTwice()
{
    m_proxy->setLogin(right.user.toLatin1(), right.password.toLatin1());
    const auto proxies = std::make_shared<Proxies>(
        [](const QString &, const Proxies::Found &found) { found(wrong); }); // what is kept is out of date
    HttpClient client(url(), u"t"_s, options(proxies));
    for (int round = 0; round < 4; ++round) {
        const Result<Response> response = awaited(client.send(round % 2 ? put() : get()));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Offline);
        QVERIFY(response.error().wasLoginRefused);
        QVERIFY(!response.error().maybeApplied);
        QVERIFY(response.error().sentence(u"ATS"_s).contains(u"did not accept the name and the password"_s));
    }
    qsizetype tries = 0;
    for (const LoopbackProxy::Asked &asked : m_proxy->asked())
        tries += asked.headers.value("proxy-authorization") == headerOf(wrong) ? 1 : 0;
    QCOMPARE(tries, 1);
    QVERIFY(proxies->wasRefused(name()));
    QCOMPARE(proxies->refusedUser(name()), wrong.user);
    proxies->setLogin(name(), right);
    QVERIFY(awaited(client.send(get())));
    QVERIFY(!proxies->wasRefused(name()));
}

void HttpProxyTest::aLoginThatIsKeptIsUsedAtOnce()
{
    m_proxy->setLogin(right.user.toLatin1(), right.password.toLatin1());
    QStringList lookedUp;
    const auto proxies = std::make_shared<Proxies>([&lookedUp](const QString &proxy, const Proxies::Found &found) {
        lookedUp.append(proxy);
        found(right);
    });
    {
        HttpClient client(url(), u"t"_s, options(proxies));
        QVERIFY(awaited(client.send(put())));
    }
    HttpClient another(url(), u"t"_s, options(proxies));
    QVERIFY(awaited(another.send(get())));
    QCOMPARE(lookedUp, QStringList{name()}); // the keychain is asked once for all
    QCOMPARE(m_server->arrivals().size(), 2);
    proxies->forgetLogins();
    HttpClient later(url(), u"t"_s, options(proxies));
    QVERIFY(awaited(later.send(get())));
    QCOMPARE(lookedUp.size(), 2);
}

void HttpProxyTest::theLoginOfTheVariableIsUsed()
{
    m_proxy->setLogin("anna", "secret");
    setProxyVariables("http://anna:secret@" + m_proxy->name());
    HttpClient client(url(), u"t"_s, options());
    const Result<Response> response = awaited(client.send(put()));
    QVERIFY2(response, qPrintable(response ? QString() : response.error().text));
    QCOMPARE(m_server->arrivals().size(), 1);
}

void HttpProxyTest::aLoginThatIsTypedCanBeTried()
{
    m_proxy->setLogin(right.user.toLatin1(), right.password.toLatin1());
    const auto proxies = std::make_shared<Proxies>();
    QCOMPARE(trialOf(*proxies, name(), right), Proxies::Trial::Unreachable); // it refused nothing yet
    HttpClient client(url(), u"t"_s, options(proxies));
    QVERIFY(!awaited(client.send(get())));
    QCOMPARE(trialOf(*proxies, name(), wrong), Proxies::Trial::Refused);
    QCOMPARE(trialOf(*proxies, name(), right), Proxies::Trial::Accepted);
    QCOMPARE(m_server->arrivals().size(), 0); // nothing was sent for it
    const QString gone = name();
    m_proxy.reset();
    QCOMPARE(trialOf(*proxies, gone, right), Proxies::Trial::Unreachable);
}

void HttpProxyTest::oneThatIsGoneIsNoNetwork()
{
    m_proxy.reset();
    HttpClient client(url(), u"t"_s, options());
    for (const Request &request : {get(), put()}) {
        const Result<Response> response = awaited(client.send(request));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Offline);
        QVERIFY(response.error().proxy.isEmpty());
        QVERIFY(!response.error().maybeApplied);
    }
    // Another network, another proxy: it is looked up again.
    m_proxy = std::make_unique<LoopbackProxy>();
    setProxyVariables(m_proxy->url());
    QVERIFY(awaited(client.send(put())));
    QCOMPARE(m_server->arrivals().size(), 1);
}

void HttpProxyTest::namesItsOwnWay()
{
    QCOMPARE(Proxies::nameFrom(u" proxy.example:3128 "_s), u"proxy.example:3128"_s);
    QCOMPARE(Proxies::nameFrom(u"http://proxy.example:3128/x"_s), u"proxy.example:3128"_s);
    QCOMPARE(Proxies::nameFrom(u"PROXY.example"_s), u"proxy.example:80"_s);
    QCOMPARE(Proxies::nameFrom(u"[::1]:3128"_s), u"[::1]:3128"_s);
    QCOMPARE(Proxies::nameFrom(u""_s), QString());
    QCOMPARE(Proxies::nameOf({QNetworkProxy::HttpProxy, u"::1"_s, 3128}), u"[::1]:3128"_s);
}

void HttpProxyTest::nothingOfItIsLogged()
{
    m_proxy->setLogin(right.user.toLatin1(), right.password.toLatin1());
    const auto proxies = std::make_shared<Proxies>();
    QLoggingCategory::setFilterRules(u"vivier.*=true"_s);
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    {
        HttpClient client(url(), u"t"_s, options(proxies));
        proxies->setLogin(name(), wrong);
        awaited(client.send(get()));
        proxies->setLogin(name(), right);
        awaited(client.send(put()));
    }
    qInstallMessageHandler(before);
    QVERIFY(!logged.isEmpty());
    for (const QString &line : std::as_const(logged)) {
        QVERIFY2(!line.contains(right.password) && !line.contains(wrong.password) &&
                     !line.contains(QString::fromLatin1(headerOf(right))),
                 qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(HttpProxyTest)
#include "tst_http_proxy.moc"
