// SPDX-License-Identifier: MIT
// What InstaView's refusals and rate headers say.

#include "ats/instaview/errors.h"
#include "ats/instaview/ratelimits.h"

#include <QMap>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using std::chrono::seconds;

class InstaViewErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasItsKind();
    void theStatusDecidesNotTheCode();
    void allButADocumentedRefusalLeavesAWriteOpen();
    void readsTheBody_data();
    void readsTheBody();
    void namesTheFieldWhenItIsCertain_data();
    void namesTheFieldWhenItIsCertain();
    void readsWaitsInBodies_data();
    void readsWaitsInBodies();
    void readsRateWindows_data();
    void readsRateWindows();
    void boundsRateWindowsBeyondAnyNumber();
    void assumesTheDocumentedDefault();
};

static const QMap<int, Kind> documented = {
    {400, Kind::Rejected},    {401, Kind::Unauthorized}, {402, Kind::Rejected},    {403, Kind::Forbidden},
    {404, Kind::NotFound},    {409, Kind::Rejected},     {422, Kind::Rejected},    {429, Kind::RateLimited},
    {500, Kind::ServerFault}, {502, Kind::ServerFault},  {503, Kind::Maintenance}, {504, Kind::ServerFault},
};

static const QMap<int, Kind> byHttp = {
    {405, Kind::Unexpected},  {407, Kind::Offline},  {408, Kind::NoAnswer},   {410, Kind::NotFound},
    {412, Kind::Rejected},    {413, Kind::Rejected}, {415, Kind::Rejected},   {423, Kind::Rejected},
    {425, Kind::RateLimited}, {428, Kind::Rejected}, {501, Kind::Unexpected}, {451, Kind::Rejected},
    {511, Kind::Offline},
};

void InstaViewErrorsTest::everyStatusHasItsKind()
{
    for (int status = 100; status < 1000; ++status) {
        const Kind byClass = status >= 500 && status < 600 ? Kind::ServerFault : Kind::Unexpected;
        const Kind expected = documented.value(status, byHttp.value(status, byClass));
        const ApiError error = instaview::errorOf({.status = status}, false);
        QVERIFY2(error.kind == expected, qPrintable(QString::number(status)));
        QCOMPARE(error.status, status);
    }
}

void InstaViewErrorsTest::theStatusDecidesNotTheCode()
{
    // Row 30: 403 does not mean a bad key, whatever the body says.
    const QByteArray body = R"({"success":false,"data":null,"error":{"code":"INVALID_API_KEY","message":"No"}})";
    const ApiError error = instaview::errorOf({.status = 403, .body = body}, false);
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.code, u"INVALID_API_KEY"_s);
    const QByteArray flat = R"({"statusCode":401,"message":"No","error":"Unauthorized"})";
    QCOMPARE(instaview::errorOf({.status = 404, .body = flat}, false).kind, Kind::NotFound);
}

void InstaViewErrorsTest::allButADocumentedRefusalLeavesAWriteOpen()
{
    const QList<int> refusals{400, 401, 403, 404, 409, 422, 429};
    for (int status = 0; status < 1000; ++status) {
        QCOMPARE(instaview::errorOf({.status = status}, true).maybeApplied, !refusals.contains(status));
        QVERIFY(!instaview::errorOf({.status = status}, false).maybeApplied);
    }
}

void InstaViewErrorsTest::readsTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const QString &code, const QString &text) {
        QTest::newRow(name) << body << code << text;
    };
    row("envelope",
        R"({"success":false,"data":null,"error":{"code":"RESOURCE_NOT_FOUND","message":"Job not\nfound",)"
        R"("details":{"resourceType":"Job"}},"timestamp":"t"})",
        u"RESOURCE_NOT_FOUND"_s, u"Job not found"_s);
    row("flat", R"({"message":"Insufficient permissions","error":"Forbidden","statusCode":403})", {},
        u"Insufficient permissions"_s);
    row("flat list", R"({"message":["one","two"," ",7,null],"error":"Bad Request"})", {}, u"one; two"_s);
    row("envelope list", R"({"error":{"message":["one","two"]}})", {}, u"one; two"_s);
    row("an unknown code", R"({"error":{"code":"E_NEW_1","message":"New"}})", u"E_NEW_1"_s, u"New"_s);
    row("envelope before flat", R"({"error":{"message":"inner"},"message":"outer"})", {}, u"inner"_s);
    row("flat beside an empty envelope", R"({"error":{},"message":"outer"})", {}, u"outer"_s);
    row("reason alone", R"({"error":"Conflict","statusCode":409})", {}, u"Conflict"_s);
    row("other types", R"({"error":{"code":7,"message":{"a":1}},"message":true})", {}, {});
    row("null", R"({"error":null,"message":null})", {}, {});
    row("array", R"(["a"])", {}, {});
    row("HTML", "<html><h1>503</h1></html>", {}, {});
    row("truncated", R"({"message":"abc)", {}, {});
    row("empty", {}, {}, {});
    row("endless", R"({"message":")" + QByteArray(5000, 'x') + R"("})", {}, QString(499, u'x') + u'…');
}

void InstaViewErrorsTest::readsTheBody()
{
    QFETCH(QByteArray, body);
    for (const int status : {400, 403, 503}) {
        const ApiError error = instaview::errorOf({.status = status, .body = body}, true);
        QTEST(error.code, "code");
        QTEST(error.text, "text");
    }
}

void InstaViewErrorsTest::namesTheFieldWhenItIsCertain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const QByteArray &body, const QString &field) {
        QTest::newRow(body.constData()) << body << field;
    };
    row(R"({"message":["email must be an email"]})", u"email"_s);
    row(R"({"message":"phoneNumber must be a valid phone number"})", u"phoneNumber"_s);
    row(R"({"message":["email must be an email","email should not be empty"]})", u"email"_s);
    row(R"({"error":{"message":"gdprExpiryDate must be in the future"}})", u"gdprExpiryDate"_s);
    row(R"({"message":["jobIds.0 must be a UUID"]})", u"jobIds"_s);
    row(R"({"message":["metadata[0].a is too deep"]})", u"metadata"_s);
    row(R"({"error":{"message":"No","details":{"field":"email"}}})", u"email"_s);
    row(R"({"error":{"message":"email must be an email","details":{"field":"status"}}})", u"status"_s);
    row(R"({"error":{"message":"email must be an email","details":{"field":"shoeSize"}}})", {});
    row(R"({"message":["email must be an email","status must be one of"]})", {});
    row(R"({"message":["email must be an email","Something else"]})", {});
    row(R"({"message":"A candidate with this email already exists"})", {});
    row(R"({"message":"Email must be an email"})", {});
    row(R"({"message":"status code 7"})", {});
    row(R"({"message":"anonymizedCv must not exist"})", {});
    row(R"({"message":"shoeSize must be a number"})", {});
    row(R"({"error":"email must be an email address"})", u"email"_s);
    row("<html>", {});
}

void InstaViewErrorsTest::namesTheFieldWhenItIsCertain()
{
    QFETCH(QByteArray, body);
    for (const int status : {400, 409, 422})
        QTEST(instaview::errorOf({.status = status, .body = body}, true).field, "field");
    QCOMPARE(instaview::errorOf({.status = 403, .body = body}, true).field, QString());
}

static Response refusal(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = 429,
            .body = body,
            .json = {},
            .headers = headers,
            .askedAt = {},
            .answeredAt = QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC)};
}

void InstaViewErrorsTest::readsWaitsInBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("wait"); // -1: none
    const auto resetIn = [](int left) {
        return QByteArray::number(QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC).toSecsSinceEpoch() + left);
    };
    const auto row = [](const char *name, const QByteArray &body, int wait) { QTest::newRow(name) << body << wait; };
    row("documented", R"({"statusCode":429,"retryAfter":30,"limit":60,"remaining":0,"reset":1705320120})", 30);
    row("reset is later", R"({"retryAfter":30,"reset":)" + resetIn(45) + '}', 45);
    row("reset is sooner", R"({"retryAfter":30,"reset":)" + resetIn(12) + '}', 30);
    row("reset alone", R"({"reset":)" + resetIn(12) + '}', 12);
    row("reset is over", R"({"reset":)" + resetIn(-3) + '}', -1);
    row("reset is too far", R"({"reset":)" + resetIn(3 * 3600) + '}', -1);
    row("milliseconds", R"({"reset":)" + resetIn(12) + "000}", -1);
    row("envelope", R"({"error":{"retryAfter":7}})", 7);
    row("details", R"({"error":{"details":{"retryAfter":8}}})", 8);
    row("a fraction", R"({"retryAfter":1.2})", 2);
    row("text", R"({"retryAfter":"9"})", 9);
    row("never ending", R"({"retryAfter":1e300})", 24 * 3600);
    row("negative", R"({"retryAfter":-1})", -1);
    row("other types", R"({"retryAfter":[30],"reset":"soon"})", -1);
    row("HTML", "<html>", -1);
}

void InstaViewErrorsTest::readsWaitsInBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, wait);
    const auto read = instaview::waitInBody(refusal(body));
    QCOMPARE(read.has_value(), wait >= 0);
    if (read)
        QCOMPARE(static_cast<int>(read->count()), wait);
    // By the server's own clock, should it differ from ours.
    if (body.contains("reset\":17") && wait == 12) {
        const auto shifted = instaview::waitInBody(refusal(body, {{"Date", "Sun, 22 Nov 2026 07:59:50 GMT"}}));
        QCOMPARE(static_cast<int>(shifted->count()), 22);
    }
}

void InstaViewErrorsTest::readsRateWindows_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("hasReset");
    QTest::newRow("all") << "60"_ba
                         << "59"_ba
                         << "1795334460"_ba << true << true;
    QTest::newRow("used up") << "60"_ba
                             << "0"_ba
                             << "1795334460"_ba << true << true;
    QTest::newRow("no reset") << "60"_ba
                              << "59"_ba
                              << ""_ba << true << false;
    QTest::newRow("odd reset") << "60"_ba
                               << "59"_ba
                               << "soon"_ba << true << false;
    QTest::newRow("endless reset") << "60"_ba
                                   << "59"_ba
                                   << "9223372036854775807"_ba << true << false;
    QTest::newRow("no limit") << ""_ba
                              << "59"_ba
                              << "1795334460"_ba << false << false;
    QTest::newRow("limit zero") << "0"_ba
                                << "0"_ba
                                << "1795334460"_ba << false << false;
    QTest::newRow("no remainder") << "60"_ba
                                  << ""_ba
                                  << "1795334460"_ba << false << false;
    QTest::newRow("negative") << "60"_ba
                              << "-1"_ba
                              << "1795334460"_ba << false << false;
    QTest::newRow("words") << "many"_ba
                           << "some"_ba
                           << "1795334460"_ba << false << false;
}

void InstaViewErrorsTest::readsRateWindows()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, reset);
    QFETCH(bool, isTold);
    QFETCH(bool, hasReset);
    const auto read = [&](const QByteArray &name) {
        return instaview::rateWindows({.status = 200,
                                       .body = {},
                                       .json = {},
                                       .headers = {{"x-ratelimit-limit-" + name, limit},
                                                   {"X-RateLimit-Remaining-" + name, remaining},
                                                   {"X-RATELIMIT-RESET-" + name, reset}}});
    };
    for (const auto &[name, length] : {std::pair("Minute"_ba, seconds(1min)), std::pair("hour"_ba, seconds(1h))}) {
        const QList<RateWindow> windows = read(name);
        QCOMPARE(windows.size(), isTold ? 1 : 0);
        if (!isTold)
            continue;
        const RateWindow &window = windows.constFirst();
        QVERIFY(window.length == length);
        QCOMPARE(window.limit, limit.toInt());
        QCOMPARE(window.remaining, remaining.toInt());
        QCOMPARE(window.resetsAt.isValid(), hasReset);
        if (hasReset)
            QCOMPARE(window.resetsAt.toSecsSinceEpoch(), reset.toLongLong());
    }
}

void InstaViewErrorsTest::boundsRateWindowsBeyondAnyNumber()
{
    const QList<RateWindow> windows =
        instaview::rateWindows({.status = 200,
                                .body = {},
                                .json = {},
                                .headers = {{"X-RateLimit-Limit-Hour", "18446744073709551616"},
                                            {"X-RateLimit-Remaining-Hour", QByteArray(300, '9')},
                                            {"X-RateLimit-Reset-Hour", "18446744073709551616"}}});
    QCOMPARE(windows.size(), 1);
    QCOMPARE(windows.constFirst().limit, 1'000'000'000);
    QCOMPARE(windows.constFirst().remaining, 1'000'000'000);
    QVERIFY(!windows.constFirst().resetsAt.isValid());
}

void InstaViewErrorsTest::assumesTheDocumentedDefault()
{
    const QList<RateWindow> windows = instaview::assumedWindows();
    QCOMPARE(windows.size(), 2);
    QVERIFY(windows.at(0).length == 1min && windows.at(1).length == 1h);
    QCOMPARE(windows.at(0).limit, 60);
    QCOMPARE(windows.at(1).limit, 2000);
    for (const RateWindow &window : windows)
        QVERIFY(window.remaining == window.limit && !window.resetsAt.isValid());
}

QTEST_GUILESS_MAIN(InstaViewErrorsTest)
#include "tst_instaview_errors.moc"
