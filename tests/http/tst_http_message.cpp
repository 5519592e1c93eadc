// SPDX-License-Identifier: MIT
#include "http/apierror.h"
#include "http/message.h"

#include <QTest>
#include <QTimeZone>

using namespace vivier;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class HttpMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void theLongerWaitCounts();
    void bringsTheServersTimeIntoOurs_data();
    void bringsTheServersTimeIntoOurs();
    void knowsWrites();
    void comparesOrigins_data();
    void comparesOrigins();
    void refusesPlainHttpToOthers_data();
    void refusesPlainHttpToOthers();
    void findsHeadersWithoutCase();
    void everyErrorHasItsSentence();
    void sentencesOfWritesSayThatTheFateIsOpen();
    void statusesSayWhatToDo_data();
    void statusesSayWhatToDo();
    void aProxyIsNamed();
    void wordsOfTheAtsCannotBreakASentence();
    void waitsForTimeOrNot();
};

static const QList<Kind> allKinds = {
    Kind::Offline,     Kind::NoAnswer,    Kind::TlsFailed,   Kind::InsecureUrl,  Kind::RedirectRefused, Kind::Cancelled,
    Kind::TooLarge,    Kind::Malformed,   Kind::Rejected,    Kind::Unauthorized, Kind::Forbidden,       Kind::NotFound,
    Kind::RateLimited, Kind::Maintenance, Kind::ServerFault, Kind::Unexpected,   Kind::TlsRefused,
};

void HttpMessageTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("space") << QByteArray(" 7 ") << 7;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("a week") << QByteArray("604800") << 86400;
    QTest::newRow("beyond 64 bits") << QByteArray("18446744073709551616") << 86400;
    QTest::newRow("the last of 63 bits") << QByteArray("9223372036854775807") << 86400;
    QTest::newRow("a thousand digits") << QByteArray(1000, '9') << 86400;
    QTest::newRow("beyond 64 bits, below zero") << QByteArray("-18446744073709551616") << 0;
    QTest::newRow("a sign alone") << QByteArray("-") << -1;
    QTest::newRow("signed") << QByteArray("+5") << -1;
    QTest::newRow("a fraction") << QByteArray("1.5") << -1;
    QTest::newRow("an exponent") << QByteArray("1e400") << -1;
    QTest::newRow("two numbers") << QByteArray("5, 7") << -1;
    QTest::newRow("the last date there is") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << 86400;
    QTest::newRow("no such year") << QByteArray("Fri, 31 Dec 99999 23:59:59 GMT") << -1;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:00 GMT") << 23;
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
}

void HttpMessageTest::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const QDateTime now({1994, 11, 6}, {8, 49, 37}, QTimeZone::utc());
    const auto read = parseRetryAfter(header, now);
    QCOMPARE(read ? static_cast<int>(read->count()) : -1, seconds);
}

void HttpMessageTest::theLongerWaitCounts()
{
    Response response{.answeredAt = QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC)};
    QVERIFY(!response.retryAfter());
    response.toldWait = std::chrono::seconds(0);
    QVERIFY(response.retryAfter() == std::chrono::seconds(0));
    response.toldWait = std::chrono::seconds(30);
    QVERIFY(response.retryAfter() == std::chrono::seconds(30));
    response.headers = {{"retry-after", "60"}};
    QVERIFY(response.retryAfter() == std::chrono::seconds(60));
    response.toldWait = std::chrono::seconds(61);
    QVERIFY(response.retryAfter() == std::chrono::seconds(61));
    response.toldWait.reset();
    QVERIFY(response.retryAfter() == std::chrono::seconds(60));
}

void HttpMessageTest::bringsTheServersTimeIntoOurs_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("comesIn"); // milliseconds; the server said 08:50:00
    QTest::newRow("same clock") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << qint64(23'000);
    QTest::newRow("theirs is an hour ahead") << "Sun, 06 Nov 1994 09:49:37 GMT"_ba << qint64(-3577'000);
    QTest::newRow("theirs is a day behind") << "Sat, 05 Nov 1994 08:50:00 GMT"_ba << qint64(86'400'000);
    for (const auto &no : {""_ba, "yesterday"_ba, "784111777"_ba, "Sun, 06 Nov 1994 08:49:37 CET"_ba})
        QTest::newRow(("none: " + no).constData()) << no << qint64(22'700); // as it stands
}

void HttpMessageTest::bringsTheServersTimeIntoOurs()
{
    QFETCH(QByteArray, date);
    const QDateTime theirs({1994, 11, 6}, {8, 50}, Qt::UTC);
    Response response{.answeredAt = QDateTime({1994, 11, 6}, {8, 49, 37, 300}, Qt::UTC)};
    if (!date.isEmpty())
        response.headers = {{"date", date}};
    QTEST(response.answeredAt.msecsTo(response.inOurTime(theirs)), "comesIn");
}

void HttpMessageTest::knowsWrites()
{
    using Method = Request::Method;
    const QList<std::pair<Method, QByteArray>> writes{
        {Method::Post, "POST"}, {Method::Put, "PUT"}, {Method::Patch, "PATCH"}};
    for (const auto &[method, verb] : writes) {
        QVERIFY(Request{.method = method}.isWrite());
        QCOMPARE(Request{.method = method}.verb(), verb);
    }
    QVERIFY(!Request{.method = Method::Get}.isWrite());
    QVERIFY(!Request{.method = Method::Head}.isWrite());
}

void HttpMessageTest::comparesOrigins_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("path") << u"https://a.example/x"_s << u"https://a.example/y?z"_s << true;
    QTest::newRow("own port") << u"https://a.example"_s << u"https://a.example:443"_s << true;
    QTest::newRow("case") << u"https://A.example"_s << u"https://a.Example"_s << true;
    QTest::newRow("port") << u"https://a.example"_s << u"https://a.example:444"_s << false;
    QTest::newRow("scheme") << u"https://a.example"_s << u"http://a.example"_s << false;
    QTest::newRow("subdomain") << u"https://a.example"_s << u"https://b.a.example"_s << false;
    QTest::newRow("suffix") << u"https://a.example"_s << u"https://a.example.evil.example"_s << false;
}

void HttpMessageTest::comparesOrigins()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameOrigin(QUrl(one), QUrl(other)), "same");
}

void HttpMessageTest::refusesPlainHttpToOthers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("enough");
    QTest::newRow("https") << u"https://www.welcomekit.co/api"_s << true;
    QTest::newRow("http") << u"http://www.welcomekit.co/api"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/api"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:8080/api"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080/api"_s << true;
    QTest::newRow("looks like it") << u"http://127.0.0.1.evil.example/api"_s << false;
    QTest::newRow("all interfaces") << u"http://0.0.0.0/api"_s << false;
    QTest::newRow("local network") << u"http://192.168.1.2/api"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/x"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
}

void HttpMessageTest::refusesPlainHttpToOthers()
{
    QFETCH(QString, url);
    QTEST(isSecureEnough(QUrl(url)), "enough");
}

void HttpMessageTest::findsHeadersWithoutCase()
{
    const Response response{.status = 200, .body = {}, .json = {}, .headers = {{"X-Total", "18"}}};
    QCOMPARE(response.header("x-total"), "18"_ba);
    QCOMPARE(response.header("x-page"), ""_ba);
}

void HttpMessageTest::everyErrorHasItsSentence()
{
    QSet<QString> seen;
    for (const Kind kind : allKinds) {
        ApiError error{.kind = kind, .status = 418};
        const QString sentence = error.sentence(u"Welcome Kit"_s);
        QVERIFY2(sentence.size() > 10 && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains("error"_L1, Qt::CaseInsensitive), qPrintable(sentence));
        QVERIFY(kind == Kind::Cancelled || sentence.contains("Welcome Kit"_L1));
        QVERIFY(!seen.contains(sentence));
        seen.insert(sentence);
    }
}

void HttpMessageTest::sentencesOfWritesSayThatTheFateIsOpen()
{
    for (const Kind kind : allKinds) {
        ApiError error{.kind = kind, .maybeApplied = true};
        QVERIFY(error.sentence(u"ATS"_s).contains("not known yet"_L1));
        error.maybeApplied = false;
        QVERIFY(!error.sentence(u"ATS"_s).contains("not known yet"_L1));
    }
}

void HttpMessageTest::statusesSayWhatToDo_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("402") << Kind::Rejected << 402 << u"not paid for"_s;
    QTest::newRow("413") << Kind::Rejected << 413 << u"too large"_s;
    QTest::newRow("451") << Kind::Rejected << 451 << u"legal reasons"_s;
    QTest::newRow("407") << Kind::Offline << 407 << u"a proxy asks for a name and a password"_s;
    QTest::newRow("511") << Kind::Offline << 511 << u"wants you to sign in"_s;
}

void HttpMessageTest::statusesSayWhatToDo()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(QString, word);
    const QString sentence = ApiError{.kind = kind, .status = status}.sentence(u"Welcome Kit"_s);
    QVERIFY2(sentence.contains(word) && sentence.contains(u"Welcome Kit"_s), qPrintable(sentence));
    const QString other = ApiError{.kind = kind, .status = 400}.sentence(u"Welcome Kit"_s);
    QVERIFY2(!other.contains(word), qPrintable(other));
}

void HttpMessageTest::aProxyIsNamed()
{
    ApiError error{.kind = Kind::Offline, .status = 407, .proxy = u"proxy.example:3128"_s};
    const QString asks = error.sentence(u"Welcome Kit"_s);
    error.wasLoginRefused = true;
    const QString refused = error.sentence(u"Welcome Kit"_s);
    for (const QString &sentence : {asks, refused}) {
        QVERIFY2(sentence.contains(u"Welcome Kit"_s) && sentence.contains(error.proxy), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"a password"_s) || sentence.contains(u"the password"_s), qPrintable(sentence));
    }
    QVERIFY(asks != refused && refused.contains(u"did not accept"_s));
}

void HttpMessageTest::wordsOfTheAtsCannotBreakASentence()
{
    ApiError error{.kind = Kind::Rejected, .status = 400, .text = u"100%1 %2 %n wrong"_s};
    for (const Kind kind : {Kind::Rejected, Kind::Forbidden, Kind::NotFound, Kind::Unexpected}) {
        error.kind = kind;
        QVERIFY2(error.sentence(u"ATS"_s).endsWith(u"ATS says: “100%1 %2 %n wrong”"_s),
                 qPrintable(error.sentence(u"ATS"_s)));
    }
}

void HttpMessageTest::waitsForTimeOrNot()
{
    for (const Kind kind : allKinds) {
        const bool mayPass = kind == Kind::Offline || kind == Kind::NoAnswer || kind == Kind::Malformed ||
                             kind == Kind::RateLimited || kind == Kind::Maintenance || kind == Kind::ServerFault;
        const ApiError error{.kind = kind};
        QCOMPARE(error.isTransient(), mayPass);
        QCOMPARE(error.isOffline(), kind == Kind::Offline);
    }
}

QTEST_GUILESS_MAIN(HttpMessageTest)
#include "tst_http_message.moc"
