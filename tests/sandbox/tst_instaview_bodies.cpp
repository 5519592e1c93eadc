// SPDX-License-Identifier: MIT
#include "instaviewclient.h"

#include <atomic>

using namespace Qt::StringLiterals;
using vivier::sandbox::Options;

/// What a POST or PATCH on the InstaView sandbox may say, and what it may not: instaview/README.md 8.3, limit by
/// limit.
class TestInstaViewBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongBodiesAreRefused_data()
    {
        QTest::addColumn<bool>("create");
        QTest::addColumn<QByteArray>("field"); // alone in a PATCH, beside the needed ones in a POST
        QTest::addColumn<QString>("word");
        const auto both = [](const char *name, const QByteArray &field, const QString &word) {
            QTest::addRow("create: %s", name) << true << field << word;
            QTest::addRow("update: %s", name) << false << field << word;
        };
        const QByteArray long101 = quoted(QString(101, u'x'));
        both("no name", "\"firstName\":\"\"", u"firstName"_s);
        both("long name", "\"lastName\":" + long101, u"lastName"_s);
        both("name null", "\"firstName\":null", u"firstName"_s);
        both("name number", "\"firstName\":7", u"firstName"_s);
        for (const char *email :
             {"\"\"", "null", "\"a\"", "\"@b\"", "\"a@\"", "\"a@b@c\"", "\"a b@c\"", "\"a@b\\n\"", "{}"})
            both(email, QByteArray("\"email\":") + email, u"email"_s);
        for (const char *phone : {"\"\"", "null", "\"0915123456\"", "\"+0915\"", "\"+4\"", "\"+1234567890123456\"",
                                  "\"+421 915\"", "\"+421x\"", "\"+42\\n\"", "421915"})
            both(phone, QByteArray("\"phoneNumber\":") + phone, u"phoneNumber"_s);
        for (const char *date : {"\"\"", "null", "\"2025-06-30\"", "\"2090-02-30\"", "\"31.12.2090\"", "\"2090\"", "4",
                                 "\"2090-12-31T25:00:00Z\"", "\"2090-12-31T10:00:00\"", "\"2025-06-30T10:00:00Z\""})
            both(date, QByteArray("\"gdprExpiryDate\":") + date, u"gdprExpiryDate"_s);
        for (const char *jobs :
             {"null", "\"x\"", "[\"x\"]", "[null]", "{}", "[\"00000000-0000-4000-8000-000000000000\"]"})
            both(jobs, QByteArray("\"jobIds\":") + jobs, u"job"_s);
        QTest::newRow("create: no jobs") << true << QByteArray("\"jobIds\":[]") << u"jobIds"_s;
        for (const char *metadata : {"null", "\"x\"", "[]", "1"})
            both(metadata, QByteArray("\"metadata\":") + metadata, u"metadata"_s);
        both("6 levels", "\"metadata\":" + nested(6), u"levels"_s);
        both("an array is a level", "\"metadata\":{\"a\":[[[[{}]]]]}", u"levels"_s);
        both("51 keys", "\"metadata\":" + keys(51), u"keys"_s);
        both("51 keys in all", "\"metadata\":{\"a\":[" + keys(25) + ',' + keys(25) + "]}", u"keys"_s);
        both("10 KB and a byte", "\"metadata\":{\"a\":\"" + QByteArray(10'240 - 7, 'x') + "\"}", u"10 KB"_s);
        both("10 KB of umlauts", "\"metadata\":{\"a\":\"" + QByteArray("ü").repeated(5'117) + "\"}", u"10 KB"_s);
        both("unknown key", "\"nickname\":\"A\"", u"nickname"_s);
        both("key of the answer", "\"updatedAt\":\"2025-11-20T10:30:00Z\"", u"updatedAt"_s);
        for (const char *later :
             {"\"status\":\"APPLIED\"", "\"gender\":\"male\"", "\"gender\":null", "\"cv\":\"text\""})
            QTest::addRow("create: %s", later) << true << QByteArray(later) << u"should not exist"_s;
        for (const char *status : {"\"INTERVIEWING\"", "\"applied\"", "\"\"", "null", "1"})
            QTest::addRow("update: %s", status) << false << QByteArray("\"status\":") + status << u"status"_s;
        for (const char *gender : {"\"\"", "\"other\"", "\"Male\"", "0"})
            QTest::addRow("update: %s", gender) << false << QByteArray("\"gender\":") + gender << u"gender"_s;
        QTest::newRow("update: cv null") << false << QByteArray("\"cv\":null") << u"cv"_s;
        QTest::newRow("update: long cv") << false << "\"cv\":" + quoted(QString(50'001, u'x')) << u"cv"_s;
        QTest::newRow("update: jobId") << false << QByteArray("\"jobId\":\"00000000-0000-4000-8000-000000000000\"")
                                       << u"jobId"_s;
    }
    void wrongBodiesAreRefused()
    {
        QFETCH(bool, create);
        QFETCH(QByteArray, field);
        QFETCH(QString, word);
        static InstaViewClient client(Options{.candidates = 20});
        const QString id = client.id(0);
        const QStringList before = client.sandbox.instaViewReferences();
        const QJsonObject record = client.sandbox.instaViewCandidate(id);
        const QByteArray name = field.left(field.indexOf(':'));
        QByteArray body = '{' + field + '}';
        if (create) {
            body = person(field);
            // The same name twice would be a test of something else.
            const qsizetype first = body.indexOf(name);
            if (const qsizetype second = body.indexOf(name, first + 1); second > 0)
                body.remove(first, body.indexOf(',', first) + 1 - first);
        }
        const Answer answer = create ? client.post(body) : client.patch(id, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(messageOf(answer).contains(word), qPrintable(messageOf(answer)));
        QCOMPARE(client.sandbox.instaViewReferences(), before);
        QCOMPARE(client.sandbox.instaViewCandidate(id), record);
    }

    void missingFieldsAreNamed()
    {
        InstaViewClient client;
        const Answer answer = client.post("{}");
        QCOMPARE(answer.status, 400);
        for (const auto &word : {"firstName"_L1, "lastName"_L1, "gdprExpiryDate"_L1, "email and phoneNumber"_L1})
            QVERIFY(messageOf(answer).contains(word));
        for (const char *body : {"", "x", "[]", "7", "{\"firstName\":"})
            QCOMPARE(client.patch(client.id(0), body).status, 400);
        const QUrl url(client.sandbox.instaViewUrl().toString() + InstaViewClient::candidate(client.id(0)));
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer sandbox-token");
        request.setRawHeader("Content-Type", "text/plain");
        std::unique_ptr<QNetworkReply> reply(client.network.sendCustomRequest(request, "PATCH", "{}"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
    }

    void limitsThemselvesAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("100 letters") << "\"firstName\":" + quoted(QString(100, u'é'));
        QTest::newRow("one letter") << QByteArray("\"lastName\":\"Ó\"");
        QTest::newRow("15 digits") << QByteArray("\"phoneNumber\":\"+123456789012345\"");
        QTest::newRow("a moment") << QByteArray("\"gdprExpiryDate\":\"2090-12-31T23:30:00.5+02:00\"");
        QTest::newRow("5 levels") << "\"metadata\":" + nested(5);
        QTest::newRow("50 keys") << "\"metadata\":" + keys(50);
        QTest::newRow("10 KB") << "\"metadata\":{\"a\":\"" + QByteArray(10'240 - 8, 'x') + "\"}";
        QTest::newRow("white space is free") << "\"metadata\":{" + QByteArray(10'240, ' ') + '}';
        QTest::newRow("no metadata") << QByteArray("\"metadata\":{}");
        QTest::newRow("no job") << QByteArray("\"jobIds\":[]");
        QTest::newRow("50,000 letters") << "\"cv\":" + quoted(QString(50'000, u'ž'));
        for (const char *status : {"UNDEFINED", "APPLIED", "IN_PROCESS", "REJECTED", "ACCEPTED"})
            QTest::newRow(status) << QByteArray("\"status\":\"") + status + '"';
        QTest::newRow("nothing") << QByteArray();
    }
    void limitsThemselvesAreAccepted()
    {
        QFETCH(QByteArray, field);
        static InstaViewClient client(Options{.candidates = 20});
        const Answer answer = client.patch(client.id(0), '{' + field + '}');
        QCOMPARE(answer.status, 200);
        QCOMPARE(client.show(client.id(0)).body, answer.body);
    }

    void dateMustBeInTheFutureOfTheClock()
    {
        std::atomic<qint64> now = QDateTime({2030, 5, 10}, {12, 0}, Qt::UTC).toSecsSinceEpoch();
        InstaViewClient client(Options{.clock = [&now] { return QDateTime::fromSecsSinceEpoch(now); }});
        const auto send = [&client](const char *day) {
            return client.patch(client.id(0), member("gdprExpiryDate", '"' + QByteArray(day) + '"')).status;
        };
        QCOMPARE(send("2030-05-10"), 400);
        QCOMPARE(send("2030-05-11"), 200);
        QCOMPARE(send("2030-05-10T12:00:00Z"), 400);
        QCOMPARE(send("2030-05-10T13:59:00+02:00"), 400);
        QCOMPARE(send("2030-05-10T12:00:01Z"), 200);
        QCOMPARE(client.show(client.id(0)).object()["gdprExpiryDate"_L1].toString(), u"2030-05-10"_s);
        now += 86'400;
        QCOMPARE(send("2030-05-11"), 400); // what was right yesterday and is unchanged
        QCOMPARE(client.show(client.id(0)).object()["updatedAt"_L1].toString(), u"2030-05-10T12:00:01Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestInstaViewBodies)
#include "tst_instaview_bodies.moc"
