// SPDX-License-Identifier: MIT
// vivier-cli behind a proxy that wants a login, on the way to an ATS with an authority of its own.
#include "cli/clibench.h"
#include "support/certificates.h"
#include "support/loopbackproxy.h"
#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vivier::test;

namespace {

const QString password = u"Unmistakable-Password 1"_s;

/// A Welcome Kit under the name ats.test, to which only a proxy leads, on a thread of their own.
class Office : public QThread
{
public:
    Office()
    {
        start();
        m_started.acquire();
    }
    ~Office() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(Office)

    QString url() const { return m_url.toString(); }
    QString proxy() const { return QString::fromLatin1(m_name); }
    void setLogin(const QString &user)
    {
        QMetaObject::invokeMethod(
            m_proxy, [this, user] { m_proxy->setLogin(user.toLatin1(), password.toLatin1()); },
            Qt::BlockingQueuedConnection);
    }
    qsizetype arrivals() const
    {
        qsizetype count = 0;
        QMetaObject::invokeMethod(
            m_server, [this, &count] { count = m_server->arrivals().size(); }, Qt::BlockingQueuedConnection);
        return count;
    }

protected:
    void run() override
    {
        ScriptedServer server({}, ScriptedServer::Tls::OwnAuthority);
        server.setHandler([](const Arrival &arrival) { return answered(arrival); });
        LoopbackProxy proxy;
        m_server = &server;
        m_proxy = &proxy;
        m_url = server.url();
        m_url.setHost(u"ats.test"_s);
        m_name = proxy.name();
        m_started.release();
        exec();
    }

private:
    static Step answered(const Arrival &arrival)
    {
        const QByteArray path = arrival.target.split('?').first();
        if (path == "/users/current")
            return answer(200, R"({"display_name":"Anna","organizations":[{"reference":"org","name":"Acme"}]})");
        if (path == "/jobs")
            return answer(
                200, R"([{"reference":"job","name":"Cook","status":"published","stages":[{"id":1,"name":"New"}]}])");
        if (path == "/jobs/job")
            return answer(200,
                          R"({"reference":"job","name":"Cook","status":"published","stages":[{"id":1,"name":"New"}]})");
        if (path == "/candidates")
            return answer(200, "[]");
        return answer(404, R"({"error":"not_found"})");
    }

    ScriptedServer *m_server = nullptr;
    LoopbackProxy *m_proxy = nullptr;
    QUrl m_url;
    QByteArray m_name;
    QSemaphore m_started;
};

} // namespace

class CliProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_bench = std::make_unique<CliBench>(m_office->url());
        m_bench->setPreparation([proxy = m_office->proxy()](QProcess &cli) {
            QProcessEnvironment variables = cli.processEnvironment();
            for (const QString &name : {u"no_proxy"_s, u"NO_PROXY"_s, u"HTTPS_PROXY"_s, u"XDG_CURRENT_DESKTOP"_s})
                variables.remove(name);
            variables.insert(u"https_proxy"_s, u"http://"_s + proxy);
            cli.setProcessEnvironment(variables);
        });
    }

    void anAuthorityOfItsOwnIsNeeded()
    {
        const CliRun stranger = m_bench->addAccount();
        QCOMPARE(stranger.code, 5);
        QVERIFY2(stranger.err.contains("did not prove"), stranger.err.constData());
        const CliRun added = m_bench->addAccount("token", {u"--ca-file"_s, pem("authority.pem")});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(m_bench->run({u"jobs"_s}).code, 0);
        const QJsonArray accounts = m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray();
        QCOMPARE(accounts.first()["ca_file"_L1].toString(), pem("authority.pem"));
        // Away with it.
        QCOMPARE(m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--ca-file"_s, u""_s}).code, 0);
        QCOMPARE(m_bench->run({u"jobs"_s}).code, 5);
    }

    void filesAreLookedAtFirst()
    {
        QVERIFY(m_bench->addAccount("token", {u"--ca-file"_s, pem("authority.pem")}).code == 0);
        const QStringList edit{u"account"_s,      u"edit"_s,        u"test"_s, u"--client-certificate"_s,
                               pem("client.pem"), u"--client-key"_s};
        const CliRun mixed = m_bench->run(edit + QStringList{pem("server.key")});
        QCOMPARE(mixed.code, 1);
        QVERIFY2(mixed.err.contains("not the one of the client certificate") && mixed.err.contains("Nothing was saved"),
                 mixed.err.constData());
        const QStringList locked = edit + QStringList{pem("client.locked.key"), u"--key-passphrase-file"_s, u"-"_s};
        const CliRun wrong = m_bench->run(locked, "clef\n");
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains("does not open the key"), wrong.err.constData());
        const CliRun right = m_bench->run(locked, pemPassphrase().toUtf8() + '\n');
        QVERIFY2(right.code == 0, right.err.constData());
        QCOMPARE(m_bench->run({u"jobs"_s}).code, 0); // it is kept, and opens the key again
        QVERIFY(filesWith("clef d'").isEmpty());
        const QJsonArray accounts = m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray();
        QCOMPARE(accounts.first()["client_certificate"_L1].toString(), pem("client.pem"));
        QCOMPARE(accounts.first()["client_key"_L1].toString(), pem("client.locked.key"));
    }

    void aProxyThatWantsALogin()
    {
        QVERIFY(m_bench->addAccount("token", {u"--ca-file"_s, pem("authority.pem")}).code == 0);
        m_office->setLogin(u"anna"_s);
        const qsizetype before = m_office->arrivals();
        const CliRun asked = m_bench->run({u"jobs"_s});
        QCOMPARE(asked.code, 5);
        QVERIFY2(asked.err.contains("asks for a name and a password"), asked.err.constData());
        QVERIFY2(asked.err.contains("vivier-cli proxy login " + m_office->proxy().toLatin1()), asked.err.constData());
        QCOMPARE(m_office->arrivals(), before);

        QCOMPARE(login("Something else\n").code, 0);
        const CliRun refused = m_bench->run({u"jobs"_s});
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains("did not accept the name and the password"), refused.err.constData());
        QVERIFY(!refused.err.contains("Something else"));

        QCOMPARE(login(password.toUtf8() + '\n').code, 0);
        const CliRun passed = m_bench->run({u"jobs"_s});
        QVERIFY2(passed.code == 0, passed.err.constData());
        QVERIFY(m_office->arrivals() > before);
        QVERIFY(filesWith(password.toUtf8()).isEmpty());
        const QJsonArray kept = m_bench->run({u"--json"_s, u"proxy"_s, u"list"_s}).json().toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first()["proxy"_L1].toString(), m_office->proxy());

        QCOMPARE(m_bench->run({u"proxy"_s, u"forget"_s, m_office->proxy()}).code, 0);
        QCOMPARE(m_bench->run({u"jobs"_s}).code, 5);
        QCOMPARE(m_bench->run({u"proxy"_s, u"forget"_s, m_office->proxy()}).code, 2);
        QVERIFY(m_bench->run({u"--json"_s, u"proxy"_s, u"list"_s}).json().toArray().isEmpty());
    }

    void whatIsSentWaits()
    {
        QVERIFY(m_bench->addAccount("token", {u"--ca-file"_s, pem("authority.pem")}).code == 0);
        QCOMPARE(m_bench->run({u"jobs"_s}).code, 0);
        const CliRun drafted =
            m_bench->run({u"new"_s, u"firstname=Zoé"_s, u"lastname=Núñez"_s, u"email=zoe@example.com"_s,
                          u"organization_reference=org"_s, u"job_reference=job"_s, u"job_stage_id=1"_s});
        QVERIFY2(drafted.code == 0, drafted.err.constData());
        m_office->setLogin(u"anna"_s);
        const qsizetype before = m_office->arrivals();
        const CliRun sent = m_bench->run({u"send"_s});
        QCOMPARE(sent.code, 5);
        QVERIFY2(sent.err.contains("It is kept in the outbox.") && sent.err.contains("vivier-cli proxy login"),
                 sent.err.constData());
        QCOMPARE(m_office->arrivals(), before);
        const QJsonArray drafts = m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first()["outbox"_L1]["reason"_L1].toString(), u"network"_s);
        QCOMPARE(login(password.toUtf8() + '\n').code, 0);
        m_bench->run({u"send"_s});
        QVERIFY(m_office->arrivals() > before); // it left by itself
    }

    void wrongWordsAreSaid()
    {
        QCOMPARE(m_bench->run({u"proxy"_s, u"login"_s, u"proxy.example:1"_s}).code, 1);
        QCOMPARE(
            m_bench->run({u"proxy"_s, u"login"_s, u"//"_s, u"--user"_s, u"a"_s, u"--password-file"_s, u"-"_s}).code, 1);
        QCOMPARE(m_bench->run({u"proxy"_s, u"forget"_s, u"proxy.example:1"_s}).code, 2);
    }

private:
    CliRun login(const QByteArray &typed) const
    {
        return m_bench->run(
            {u"proxy"_s, u"login"_s, m_office->proxy(), u"--user"_s, u"anna"_s, u"--password-file"_s, u"-"_s}, typed);
    }

    QStringList filesWith(const QByteArray &secret) const
    {
        QStringList found;
        QDirIterator files(m_bench->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                found.append(file.fileName());
        }
        return found;
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(CliProxyTest)
#include "tst_cli_proxy.moc"
