// SPDX-License-Identifier: MIT
#include "ats/welcomekit/errors.h"

#include <QMap>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class WelcomeKitErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasItsKind();
    void theStatusDecidesNotTheCode();
    void allButADocumentedRefusalLeavesAWriteOpen();
    void readsTheBody_data();
    void readsTheBody();
    void readsRetryAfter();
};

static const QMap<int, Kind> documented = {
    {400, Kind::Rejected},   {401, Kind::Unauthorized}, {403, Kind::Forbidden},   {404, Kind::NotFound},
    {405, Kind::Unexpected}, {500, Kind::ServerFault},  {503, Kind::Maintenance},
};

static const QMap<int, Kind> undocumented = {
    {407, Kind::Offline},    {408, Kind::NoAnswer},    {409, Kind::Rejected},    {410, Kind::NotFound},
    {412, Kind::Rejected},   {413, Kind::Rejected},    {415, Kind::Rejected},    {422, Kind::Rejected},
    {423, Kind::Rejected},   {425, Kind::RateLimited}, {428, Kind::Rejected},    {429, Kind::RateLimited},
    {501, Kind::Unexpected}, {502, Kind::ServerFault}, {504, Kind::ServerFault}, {451, Kind::Rejected},
    {511, Kind::Offline},
};

void WelcomeKitErrorsTest::everyStatusHasItsKind()
{
    for (int status = 100; status < 1000; ++status) {
        const Kind byClass = status >= 500 && status < 600 ? Kind::ServerFault : Kind::Unexpected;
        const Kind expected = documented.value(status, undocumented.value(status, byClass));
        const ApiError error = welcomekit::errorOf({.status = status}, false);
        QVERIFY2(error.kind == expected, qPrintable(QString::number(status)));
        QCOMPARE(error.status, status);
    }
}

void WelcomeKitErrorsTest::theStatusDecidesNotTheCode()
{
    // The documented sample: "unauthorized" for "not a member" (welcomekit/README.md, row 22).
    const QByteArray body = R"({"error":"unauthorized","error_description":"You are not member of this organization"})";
    const ApiError error = welcomekit::errorOf({.status = 403, .body = body}, false);
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.code, u"unauthorized"_s);
    QCOMPARE(error.text, u"You are not member of this organization"_s);
}

void WelcomeKitErrorsTest::allButADocumentedRefusalLeavesAWriteOpen()
{
    const QList<int> refusals{400, 401, 403, 404, 405};
    for (int status = 0; status < 1000; ++status) {
        QCOMPARE(welcomekit::errorOf({.status = status}, true).maybeApplied, !refusals.contains(status));
        QVERIFY(!welcomekit::errorOf({.status = status}, false).maybeApplied);
    }
}

void WelcomeKitErrorsTest::readsTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("documented") << QByteArray(R"({"error":"validation_failed","error_description":"Bad é\nmail"})")
                                << u"validation_failed"_s << u"Bad é mail"_s;
    QTest::newRow("code only") << QByteArray(R"({"error":"not_found"})") << u"not_found"_s << QString();
    QTest::newRow("other types") << QByteArray(R"({"error":{"a":1},"error_description":[1]})") << QString()
                                 << QString();
    QTest::newRow("null") << QByteArray(R"({"error":null,"error_description":null})") << QString() << QString();
    QTest::newRow("array") << QByteArray(R"(["a"])") << QString() << QString();
    QTest::newRow("HTML") << QByteArray("<html><h1>503</h1></html>") << QString() << QString();
    QTest::newRow("truncated") << QByteArray(R"({"error":"validation_fai)") << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("endless") << R"({"error_description":")" + QByteArray(5000, 'x') + R"("})" << QString()
                             << QString(499, u'x') + u'…';
}

void WelcomeKitErrorsTest::readsTheBody()
{
    QFETCH(QByteArray, body);
    for (const int status : {400, 503}) {
        const ApiError error = welcomekit::errorOf({.status = status, .body = body}, true);
        QTEST(error.code, "code");
        QTEST(error.text, "text");
    }
}

void WelcomeKitErrorsTest::readsRetryAfter()
{
    const ApiError error =
        welcomekit::errorOf({.status = 429, .body = {}, .json = {}, .headers = {{"retry-after", "7"}}}, true);
    QVERIFY(error.retryAfter == std::chrono::seconds(7));
    QVERIFY(!welcomekit::errorOf({.status = 429}, true).retryAfter);
}

QTEST_GUILESS_MAIN(WelcomeKitErrorsTest)
#include "tst_welcomekit_errors.moc"
