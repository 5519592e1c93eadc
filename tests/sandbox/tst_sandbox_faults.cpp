// SPDX-License-Identifier: MIT
#include "client.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using vivier::sandbox::Fault;
using vivier::sandbox::JournalEntry;
using vivier::sandbox::Options;

/// Every fault as bytes on the wire, the journal, the control routes, and an outage.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private:
    struct Wire
    {
        QByteArray bytes;
        bool closed = false;
    };

    /// One request written by hand, and everything that comes back until the server closes or `enough` was seen. A raw
    /// socket, because QNetworkAccessManager sends a request again by itself when a connection is cut.
    static Wire raw(const Client &client, const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                    const QByteArray &enough = {})
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, client.sandbox.port());
        QByteArray request = method + " /api/v1/external" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                             "Authorization: Bearer sandbox-token\r\nContent-Type: application/json\r\n" +
                             "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        socket.write(request);
        Wire wire;
        const auto done = [&] {
            wire.bytes += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState ||
                   (!enough.isEmpty() && wire.bytes.contains(enough));
        };
        [[maybe_unused]] const bool seen = QTest::qWaitFor(done, 10'000);
        wire.closed = socket.state() == QAbstractSocket::UnconnectedState;
        return wire;
    }
    static QByteArray pathOf(const Client &client) { return "/candidates/" + client.someone().toLatin1(); }
    static QString firstname(const Client &client)
    {
        return client.sandbox.candidate(client.someone())["profile"_L1]["firstname"_L1].toString();
    }

private Q_SLOTS:
    void statusIsAnsweredAndNothingApplied()
    {
        Client client;
        client.sandbox.setFault({.status = 503, .retryAfter = 7, .next = 1});
        const Answer down = client.put(u"/candidates/"_s + client.someone(), {{u"firstname"_s, u"X"_s}});
        QCOMPARE(down.status, 503);
        QCOMPARE(down.headers.value("retry-after"), "7");
        QVERIFY(down.headers.value("content-type").startsWith("text/html"));
        QVERIFY(down.body.startsWith("<!DOCTYPE html>"));
        QCOMPARE(firstname(client), u"Amélie"_s);
        QCOMPARE(client.get(u"/users/current"_s).status, 200); // `next` is used up
        client.sandbox.setFault({.status = 429});
        QCOMPARE(client.get(u"/users/current"_s).status, 429);
        QVERIFY(!client.get(u"/users/current"_s).sentence().isEmpty());
        client.sandbox.clearFaults();
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
    }

    void statusAfterApplying()
    {
        Client client;
        client.sandbox.setFault({.status = 500, .apply = true, .next = 1});
        QCOMPARE(client.put(u"/candidates/"_s + client.someone(), {{u"firstname"_s, u"X"_s}}).status, 500);
        QCOMPARE(firstname(client), u"X"_s);
    }

    void latencyDelaysButApplies()
    {
        Client client;
        client.sandbox.setFault({.latencyMs = 300});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        QVERIFY(timer.elapsed() >= 300);
    }

    void dropBeforeAppliesNothing()
    {
        Client client;
        client.sandbox.setFault({.drop = Fault::Drop::Before, .next = 1});
        const Wire wire = raw(client, "PUT", pathOf(client), json("{'firstname':'X'}"));
        QVERIFY(wire.closed);
        QVERIFY(wire.bytes.isEmpty());
        QCOMPARE(firstname(client), u"Amélie"_s);
        QCOMPARE(client.sandbox.journal().size(), 1);
        QCOMPARE(client.sandbox.journal().constFirst().status, 0);
    }

    void dropAfterAppliesAndSaysNothing()
    {
        Client client;
        client.sandbox.setFault({.drop = Fault::Drop::After, .next = 1});
        const Wire wire = raw(client, "PUT", pathOf(client), json("{'firstname':'X'}"));
        QVERIFY(wire.closed);
        QVERIFY(wire.bytes.isEmpty());
        QCOMPARE(firstname(client), u"X"_s);
        QCOMPARE(client.sandbox.journal().constFirst().status, 200);
    }

    void truncatedAnswerKeepsItsLength()
    {
        Client client;
        client.sandbox.setFault({.body = Fault::Body::Truncated, .next = 1});
        const Wire wire = raw(client, "PUT", pathOf(client), json("{'firstname':'X'}"));
        QVERIFY(wire.closed);
        const qsizetype head = wire.bytes.indexOf("\r\n\r\n");
        const QByteArray body = wire.bytes.mid(head + 4);
        static const QRegularExpression length(u"Content-Length: (\\d+)"_s);
        const int announced = length.match(QString::fromUtf8(wire.bytes.left(head))).captured(1).toInt();
        QCOMPARE(body.size(), announced / 2);
        QVERIFY(body.startsWith('{'));
        QCOMPARE(QJsonDocument::fromJson(body).isNull(), true);
        QCOMPARE(firstname(client), u"X"_s);
    }

    void htmlInsteadOfJson()
    {
        Client client;
        client.sandbox.setFault({.body = Fault::Body::Html, .next = 1});
        const Answer answer = client.get(u"/users/current"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
        QVERIFY(answer.body.contains("Log in"));
    }

    void hugeAnswerIsHugeAndWhole()
    {
        Client client;
        client.sandbox.setFault({.body = Fault::Body::Huge, .next = 1});
        const Answer answer = client.get(u"/users/current"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), 100'000'004);
        QVERIFY(answer.body.startsWith("[\"aaa") && answer.body.endsWith("aaa\"]"));
    }

    void hangNeverAnswersOthersDo()
    {
        Client client;
        client.sandbox.setFault({.body = Fault::Body::Hang, .next = 1});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, client.sandbox.port());
        socket.write("PUT /api/v1/external" + pathOf(client) +
                     " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sandbox-token\r\nContent-Type: application/json\r\n"
                     "Content-Length: 17\r\n\r\n{\"firstname\":\"X\"}");
        QTRY_COMPARE(client.sandbox.journal().size(), 1);
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(socket.readAll().isEmpty());
        QCOMPARE(firstname(client), u"Amélie"_s);
    }

    void redirectLeadsAway()
    {
        Client client;
        client.sandbox.setFault({.redirect = u"http://localhost:1/elsewhere"_s, .next = 1});
        const Answer answer = client.get(u"/users/current"_s);
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.headers.value("location"), "http://localhost:1/elsewhere");
    }

    void matchChoosesAndTheFirstThatMatchesHits()
    {
        Client client;
        client.sandbox.setFaults({{.status = 500, .next = 1, .match = u"^PUT .*"_s},
                                  {.status = 404, .match = u"GET /candidates/"_s},
                                  {.status = 502, .next = 2, .match = u"GET /files/cv"_s}});
        const QString path = u"/candidates/"_s + client.someone();
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(client.put(path, {}).status, 500);
        QCOMPARE(client.put(path, {}).status, 200);
        QCOMPARE(client.control("GET", u"/files/cv.pdf"_s).status, 502);
        QCOMPARE(client.control("GET", u"/files/portfolio.pdf"_s).status, 200);
        // A fault without `match` is for the API: a picture does not use it up.
        client.sandbox.setFault({.status = 500, .next = 1});
        QCOMPARE(client.control("GET", u"/files/avatar.png"_s).status, 200);
        QCOMPARE(client.get(path).status, 500);
    }

    void faultsAreSetOverHttp()
    {
        Client client;
        client.token = QString(); // none is needed below /sandbox/
        const QByteArray fault = json("{'latency_ms':1,'status':503,'retry_after':3,'next':2,'match':'GET .*'}");
        const Answer set = client.control("PUT", u"/sandbox/faults"_s, fault);
        QCOMPARE(set.status, 200);
        QCOMPARE(client.control("GET", u"/sandbox/faults"_s).array().at(0).toObject(),
                 QJsonDocument::fromJson(fault).object());
        QCOMPARE(client.get(u"/users/current"_s).status, 503);
        QCOMPARE(client.control("PUT", u"/sandbox/faults"_s, "{}").array().size(), 0);
        QCOMPARE(client.get(u"/users/current"_s).status, 401);
        for (const char *bad : {"{'nonsense':1}", "{'status':'503'}", "{'drop':'often'}", "{'match':'('}",
                                "{'body':'small'}", "{'next':-1}", "7", ""})
            QVERIFY2(client.control("PUT", u"/sandbox/faults"_s, json(bad)).status == 400, bad);
        const QByteArray three = json("[{'drop':'before','next':1},{'body':'hang'},{'redirect':'http:x'}]");
        QCOMPARE(client.control("PUT", u"/sandbox/faults"_s, three).array().size(), 3);
        QCOMPARE(client.control("GET", u"/sandbox/nothing"_s).status, 404);
    }

    void stateIsShownWithoutAToken()
    {
        Client client;
        client.token = QString();
        const QJsonObject state = client.control("GET", u"/sandbox/state/"_s + client.someone()).object();
        QCOMPARE(state, client.sandbox.candidate(client.someone()));
        QVERIFY(state.contains("tags"_L1) && state.contains("stage"_L1) && state.contains("referrer"_L1));
        QCOMPARE(client.control("GET", u"/sandbox/state/nobody"_s).status, 404);
    }

    void journalHoldsEachRequestAndNoToken()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.jsonl"_s);
        Client client({.journalFile = file});
        client.put(u"/candidates/"_s + client.someone(), {{u"firstname"_s, u"Ève"_s}});
        client.token = QString();
        client.get(u"/users/current?access_token=sandbox-token&jobs=true"_s);
        client.get(u"/users/current"_s);
        client.control("GET", u"/files/cv.pdf"_s);
        client.control("GET", u"/sandbox/faults"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly)); // flushed per line: the server still has it open
        const QByteArray text = written.readAll();
        QVERIFY(!text.contains("sandbox-token"));
        QList<QJsonObject> lines;
        for (const QByteArray &line : text.trimmed().split('\n'))
            lines.append(QJsonDocument::fromJson(line).object());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(keysOf(lines.at(0)),
                 QStringList({u"at"_s, u"body"_s, u"method"_s, u"path"_s, u"query"_s, u"status"_s}));
        QCOMPARE(lines.at(0)["method"_L1].toString(), u"PUT"_s);
        QCOMPARE(lines.at(0)["path"_L1].toString(), u"/api/v1/external/candidates/"_s + client.someone());
        QCOMPARE(lines.at(0)["body"_L1].toObject(), QJsonObject({{u"firstname"_s, u"Ève"_s}}));
        QCOMPARE(lines.at(0)["status"_L1].toInt(), 200);
        QCOMPARE(lines.at(1)["query"_L1].toString(), u"jobs=true"_s);
        QVERIFY(lines.at(1)["body"_L1].isNull());
        QCOMPARE(lines.at(2)["status"_L1].toInt(), 401);
        QCOMPARE(client.sandbox.journal().size(), 3);
        client.sandbox.clearJournal();
        QVERIFY(client.sandbox.journal().isEmpty());
    }

    void anOutageKeepsPortAndRecords()
    {
        Client client;
        client.put(u"/candidates/"_s + client.someone(), {{u"firstname"_s, u"X"_s}});
        const QUrl base = client.sandbox.baseUrl();
        client.sandbox.stop();
        QCOMPARE(client.get(u"/users/current"_s).error, QNetworkReply::ConnectionRefusedError);
        QVERIFY(client.sandbox.start());
        QCOMPARE(client.sandbox.baseUrl(), base);
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        QCOMPARE(firstname(client), u"X"_s);
        QCOMPARE(client.sandbox.candidateReferences().size(), 240);
    }

    void wireIsReadInAnyPieces()
    {
        Client client;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, client.sandbox.port());
        QVERIFY(socket.waitForConnected());
        const QByteArray head = " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sandbox-token\r\n";
        const QByteArray json = "Content-Type: application/json\r\n";
        // Chunked, byte by byte; then two pipelined requests; then one that wants to be told to go on.
        const QByteArray chunked = "PUT /api/v1/external" + pathOf(client) + head + json +
                                   "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"fir\r\nc\r\nstname\":\"X\"}\r\n0\r\n\r\n";
        for (const char byte : chunked) {
            socket.write(&byte, 1);
            socket.flush();
        }
        QByteArray got;
        const auto answers = [&](int count) {
            got += socket.readAll();
            return got.count("HTTP/1.1 200 OK") == count;
        };
        QTRY_VERIFY(answers(1));
        QCOMPARE(firstname(client), u"X"_s);
        const QByteArray read = "GET /api/v1/external/users/current" + head + "\r\n";
        socket.write(read + read);
        QTRY_VERIFY(answers(3));
        socket.write("PUT /api/v1/external" + pathOf(client) + head + json +
                     "Expect: 100-continue\r\nContent-Length: 17\r\n\r\n");
        QTRY_VERIFY((got += socket.readAll()).contains("100 Continue"));
        socket.write("{\"firstname\":\"Y\"}");
        QTRY_VERIFY(answers(4));
        QCOMPARE(firstname(client), u"Y"_s);
        socket.write("nonsense\r\n\r\n");
        QTRY_VERIFY((got += socket.readAll()).contains("HTTP/1.1 400"));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
