// SPDX-License-Identifier: MIT
// What Qt itself does with HTTP, so that an upgrade tells us when a workaround in app/http may go.

#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace vivier::test;
using namespace Qt::StringLiterals;

class QtHttpTrapsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWriteIsSentTwice_data();
    void aWriteIsSentTwice();
    void aCutAnswerWithoutALengthIsNoError();
    void aCutAnswerHasAGoodStatus();
    void aTimeoutLooksLikeAnAbort();
    void theTimeoutMeasuresSilenceOnly();
    void sixStatusesAreOneError_data();
    void sixStatusesAreOneError();
    void theTokenFollowsARedirectToAnotherOrigin();
    void aRedirectByHandIsNoError();
    void anInterimAnswerEndsTheReply_data();
    void anInterimAnswerEndsTheReply();
    void theRestOfAnInterimAnswerIsTheNextOnes();

private:
    static QNetworkRequest request(const ScriptedServer &server)
    {
        QNetworkRequest request(server.url(u"/x"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }
    static void finish(QNetworkReply *reply) { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000); }

    QNetworkAccessManager m_network;
};

void QtHttpTrapsTest::aWriteIsSentTwice_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"POST", "PUT", "PATCH"})
        QTest::newRow(verb) << QByteArray(verb);
}

void QtHttpTrapsTest::aWriteIsSentTwice()
{
    QFETCH(QByteArray, verb);
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return closeWithoutAnswer(); });
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request(server), verb, "{}"_ba));
    finish(reply.get());
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QVERIFY2(server.arrivals().size() > 1, "Qt no longer sends a write twice: OneWayBody may go");
}

void QtHttpTrapsTest::aCutAnswerWithoutALengthIsNoError()
{
    ScriptedServer server(
        {{.bytes = "HTTP/1.1 201 Created\r\n\r\n{\"reference\":", .then = Step::Then::Close, .drip = {}}});
    std::unique_ptr<QNetworkReply> reply(m_network.post(request(server), "{}"_ba));
    finish(reply.get());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void QtHttpTrapsTest::aCutAnswerHasAGoodStatus()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return cutAnswer(200, R"({"reference":"a","archived":false})", 12); });
    std::unique_ptr<QNetworkReply> reply(m_network.get(request(server)));
    finish(reply.get());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
}

void QtHttpTrapsTest::aTimeoutLooksLikeAnAbort()
{
    ScriptedServer server({hang(), hang()});
    QNetworkRequest impatient = request(server);
    impatient.setTransferTimeout(50);
    std::unique_ptr<QNetworkReply> timedOut(m_network.get(impatient));
    finish(timedOut.get());
    std::unique_ptr<QNetworkReply> aborted(m_network.get(request(server)));
    aborted->abort();
    QCOMPARE(timedOut->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(aborted->error(), QNetworkReply::OperationCanceledError);
}

void QtHttpTrapsTest::theTimeoutMeasuresSilenceOnly()
{
    ScriptedServer server(
        {{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", .then = Step::Then::Drip, .drip = "x"}});
    QNetworkRequest impatient = request(server);
    impatient.setTransferTimeout(200);
    std::unique_ptr<QNetworkReply> reply(m_network.get(impatient));
    qint64 read = 0;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] { read += reply->readAll().size(); });
    // 30 bytes take 600 ms, three times the limit.
    QTRY_VERIFY_WITH_TIMEOUT(read >= 30 || reply->isFinished(), 10'000);
    QVERIFY(!reply->isFinished());
    reply->abort();
}

void QtHttpTrapsTest::sixStatusesAreOneError_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {412, 413, 422, 423, 425, 429})
        QTest::addRow("%d", status) << status;
}

void QtHttpTrapsTest::sixStatusesAreOneError()
{
    QFETCH(int, status);
    ScriptedServer server({answer(status, "{}")});
    std::unique_ptr<QNetworkReply> reply(m_network.get(request(server)));
    finish(reply.get());
    QCOMPARE(reply->error(), QNetworkReply::UnknownContentError);
}

void QtHttpTrapsTest::theTokenFollowsARedirectToAnotherOrigin()
{
    ScriptedServer other({answer(200, "{}")});
    ScriptedServer server({redirect(302, other.url(u"/y"_s))});
    QNetworkRequest withToken = request(server);
    withToken.setRawHeader("Authorization", "Bearer secret");
    std::unique_ptr<QNetworkReply> reply(m_network.get(withToken));
    finish(reply.get());
    QCOMPARE(other.arrivals().size(), 1);
    QCOMPARE(other.arrivals().constFirst().headers.value("authorization"), "Bearer secret"_ba);
}

void QtHttpTrapsTest::aRedirectByHandIsNoError()
{
    ScriptedServer server({redirect(302, QUrl(u"http://127.0.0.1:1/y"_s))});
    QNetworkRequest byHand = request(server);
    byHand.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    std::unique_ptr<QNetworkReply> reply(m_network.get(byHand));
    finish(reply.get());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 302);
}

void QtHttpTrapsTest::anInterimAnswerEndsTheReply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("ends");
    QTest::newRow("100") << 100 << 200;
    for (const int status : {101, 102, 103, 104, 199})
        QTest::addRow("%d", status) << status << status;
}

void QtHttpTrapsTest::anInterimAnswerEndsTheReply()
{
    QFETCH(int, status);
    Step both = answer(200, "{}");
    both.bytes.prepend("HTTP/1.1 " + QByteArray::number(status) + " Wait\r\nLink: </a>\r\n\r\n");
    ScriptedServer server({both});
    std::unique_ptr<QNetworkReply> reply(m_network.post(request(server), "{}"_ba));
    finish(reply.get());
    QTEST(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), "ends");
}

void QtHttpTrapsTest::theRestOfAnInterimAnswerIsTheNextOnes()
{
    QNetworkAccessManager network;
    ScriptedServer server({{.bytes = "HTTP/1.1 103 Early Hints\r\n\r\n", .then = Step::Then::Keep, .drip = {}},
                           answer(200, R"({"of":"the first"})")});
    std::unique_ptr<QNetworkReply> first(network.get(request(server)));
    finish(first.get());
    QCOMPARE(first->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 103);
    std::unique_ptr<QNetworkReply> second(network.get(request(server)));
    finish(second.get());
    QVERIFY2(second->readAll().contains("the first"), "Qt gives up such a connection: renewConnections() may go");
}

QTEST_GUILESS_MAIN(QtHttpTrapsTest)
#include "tst_qthttptraps.moc"
