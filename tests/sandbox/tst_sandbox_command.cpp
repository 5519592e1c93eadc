// SPDX-License-Identifier: MIT
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The executable: its line on standard output, its messages, its exit statuses.
class TestSandboxCommand : public QObject
{
    Q_OBJECT

private:
    static QString program() { return QStringLiteral(VIVIER_SANDBOX); }
    static QByteArray firstLine(QProcess &process)
    {
        const auto complete = [&process] { return process.canReadLine(); };
        return QTest::qWaitFor(complete, 20'000) ? process.readLine().trimmed() : QByteArray();
    }

private Q_SLOTS:
    void printsItsUrlAnswersAndStopsOnSignal()
    {
        QProcess server;
        server.start(program(), {u"--port"_s, u"0"_s, u"--candidates"_s, u"20"_s, u"--token"_s, u"t"_s,
                                 u"--instaview-plan"_s, u"trial"_s, u"--instaview-shape"_s, u"envelope"_s});
        const QUrl base = QUrl::fromEncoded(firstLine(server));
        QCOMPARE(base.path(), u"/api/v1/external"_s);
        const QUrl second = QUrl::fromEncoded(firstLine(server));
        QCOMPARE(second.path(), u"/instaview"_s);
        QCOMPARE(second.port(), base.port());
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(base.toString() + u"/users/current"_s));
        request.setRawHeader("Authorization", "Bearer t");
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);

        request.setUrl(QUrl(second.toString() + u"/company"_s));
        reply.reset(network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->rawHeader("X-RateLimit-Limit-Minute"), "30");
        QVERIFY(reply->readAll().startsWith("{\"success\":true"));

        QProcess another;
        another.start(program(), {u"--port"_s, QString::number(base.port())});
        QTRY_COMPARE(another.state(), QProcess::NotRunning);
        QCOMPARE(another.exitCode(), 1);
        QVERIFY(another.readAllStandardError().contains(QByteArray::number(base.port())));

        server.terminate();
        QTRY_COMPARE(server.state(), QProcess::NotRunning);
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
    }

    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
        QTest::newRow("candidates") << QStringList{u"--candidates"_s, u"100001"_s} << QByteArray("--candidates");
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"x"_s} << QByteArray("--seed");
        QTest::newRow("token") << QStringList{u"--token"_s, u""_s} << QByteArray("--token");
        QTest::newRow("plan") << QStringList{u"--instaview-plan"_s, u"gold"_s} << QByteArray("--instaview-plan");
        QTest::newRow("shape") << QStringList{u"--instaview-shape"_s, u"round"_s} << QByteArray("--instaview-shape");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << QByteArray("nonsense");
        QTest::newRow("word") << QStringList{u"word"_s} << QByteArray("word");
        QTest::newRow("journal") << QStringList{u"--port"_s, u"0"_s, u"--journal"_s, u"/nowhere/at/all"_s}
                                 << QByteArray("/nowhere/at/all");
    }
    void wrongArgumentsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        QProcess process;
        process.start(program(), arguments);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains(word));
    }

    void outputThatCannotBeWrittenIsAFailure()
    {
        for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"--port"_s, u"0"_s}}) {
            QProcess process;
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start(program(), arguments);
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("Standard output cannot be written"));
        }
    }

    void aJournalThatCannotBeWrittenIsSaidAndAFailure()
    {
        QProcess server;
        server.start(program(), {u"--port"_s, u"0"_s, u"--candidates"_s, u"1"_s, u"--journal"_s, u"/dev/full"_s});
        const QUrl base = QUrl::fromEncoded(firstLine(server));
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(base.toString() + u"/users/current"_s))));
        QTRY_VERIFY(reply->isFinished());
        QByteArray said;
        QTRY_VERIFY((said += server.readAllStandardError()).contains("/dev/full"));
        server.terminate();
        QTRY_COMPARE(server.state(), QProcess::NotRunning);
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 1);
    }

    void helpNamesEveryOption()
    {
        QProcess process;
        process.start(program(), {u"--help"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(process.exitCode(), 0);
        const QByteArray help = process.readAllStandardOutput();
        for (const char *option : {"--port", "--candidates", "--seed", "--token", "--journal", "--instaview-plan",
                                   "--instaview-shape", "--older-api"})
            QVERIFY2(help.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(TestSandboxCommand)
#include "tst_sandbox_command.moc"
