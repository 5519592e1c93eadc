// SPDX-License-Identifier: MIT
// The files of a secure connection: what is taken, what is said of the rest, and servers that want them.

#include "http/httpclient.h"
#include "http/tlsfiles.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Part = TlsProblem::Part;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return file.readAll();
}

HttpOptions options(const TlsFiles &files, const QString &phrase = {})
{
    HttpOptions options{
        .deadline = std::chrono::seconds(10), .silence = std::chrono::seconds(10), .retry = {.attempts = 1}};
    const auto tls = readTlsFiles(files, phrase);
    if (!tls)
        qFatal("%s", qPrintable(tls.error().sentence));
    options.tls = *tls;
    return options;
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesWhatBelongsTogether_data();
    void takesWhatBelongsTogether();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void trustsItsAuthorityBesideThoseOfTheSystem();
    void anAuthorityOfOurOwnIsTrusted();
    void aClientCertificateIsShown_data();
    void aClientCertificateIsShown();
    void aServerThatWantsOneIsUnderstood_data();
    void aServerThatWantsOneIsUnderstood();

private:
    /// A file of the test, with this in it.
    QString made(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
};

void HttpTlsTest::initTestCase()
{
    made(u"both.pem"_s, contents(pem("client.pem")) + contents(pem("client.key")));
    made(u"turned.pem"_s, contents(pem("client.key")) + contents(pem("client.pem")));
    made(u"chain.pem"_s, contents(pem("client.pem")) + contents(pem("authority.pem")));
    made(u"authorities.pem"_s, contents(pem("past.pem")) + contents(pem("authority.pem")));
    made(u"words.pem"_s, "no certificate at all\n");
    made(u"empty.pem"_s, {});
    made(u"large.pem"_s, QByteArray(2 * 1024 * 1024, 'x'));
    made(u"cut.key"_s, contents(pem("client.key")).first(80) + "\n-----END PRIVATE KEY-----\n");
}

void HttpTlsTest::takesWhatBelongsTogether_data()
{
    QTest::addColumn<TlsFiles>("files");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("nothing") << TlsFiles() << QString();
    QTest::newRow("authority") << TlsFiles{.authority = pem("authority.pem")} << QString();
    QTest::newRow("one authority is past its date")
        << TlsFiles{.authority = m_folder.filePath(u"authorities.pem"_s)} << QString();
    QTest::newRow("certificate and key") << TlsFiles{.certificate = pem("client.pem"), .key = pem("client.key")}
                                         << QString();
    QTest::newRow("in one file") << TlsFiles{.certificate = m_folder.filePath(u"both.pem"_s)} << QString();
    QTest::newRow("the key first") << TlsFiles{.certificate = m_folder.filePath(u"turned.pem"_s)} << QString();
    QTest::newRow("a chain") << TlsFiles{.certificate = m_folder.filePath(u"chain.pem"_s), .key = pem("client.key")}
                             << QString();
    QTest::newRow("encrypted key") << TlsFiles{.certificate = pem("client.pem"), .key = pem("client.locked.key")}
                                   << pemPassphrase();
    QTest::newRow("a passphrase too many")
        << TlsFiles{.certificate = pem("client.pem"), .key = pem("client.key")} << pemPassphrase();
    QTest::newRow("RSA") << TlsFiles{.certificate = pem("rsa.pem"), .key = pem("rsa.key")} << QString();
    QTest::newRow("encrypted RSA, old form")
        << TlsFiles{.certificate = pem("rsa.pem"), .key = pem("rsa.locked.key")} << pemPassphrase();
}

void HttpTlsTest::takesWhatBelongsTogether()
{
    QFETCH(const TlsFiles, files);
    QFETCH(const QString, phrase);
    const auto read = readTlsFiles(files, phrase);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->localCertificateChain().isEmpty(), files.certificate.isEmpty());
    QCOMPARE(read->privateKey().isNull(), files.certificate.isEmpty());
}

void HttpTlsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<TlsFiles>("files");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const TlsFiles &files, const QString &phrase, Part part,
                        const QString &words) { QTest::newRow(name) << files << phrase << part << words; };
    const QString words = m_folder.filePath(u"words.pem"_s);
    const QString gone = m_folder.filePath(u"gone.pem"_s);
    row("no such authority", {.authority = gone}, {}, Part::Authority, u"There is no file "_s + gone);
    row("a folder", {.authority = m_folder.path()}, {}, Part::Authority, u"There is no file"_s);
    row("a device", {.authority = u"/dev/zero"_s}, {}, Part::Authority, u"There is no file"_s);
    row("no authority in it", {.authority = words}, {}, Part::Authority, u"BEGIN CERTIFICATE"_s);
    row("empty", {.authority = m_folder.filePath(u"empty.pem"_s)}, {}, Part::Authority, u"BEGIN CERTIFICATE"_s);
    row("too large", {.authority = m_folder.filePath(u"large.pem"_s)}, {}, Part::Authority, u"too large"_s);
    row("authority past its date", {.authority = pem("past.pem")}, {}, Part::Authority, u"2021"_s);
    row("no such certificate", {.certificate = gone}, {}, Part::Certificate, u"There is no file"_s);
    row("no certificate in it", {.certificate = words, .key = pem("client.key")}, {}, Part::Certificate,
        u"BEGIN CERTIFICATE"_s);
    row("past its date", {.certificate = pem("past.pem"), .key = pem("client.key")}, {}, Part::Certificate,
        u"expired on"_s);
    row("before its date", {.certificate = pem("future.pem"), .key = pem("client.key")}, {}, Part::Certificate,
        u"2119"_s);
    row("a key alone", {.key = pem("client.key")}, {}, Part::Certificate, u"the key belongs to"_s);
    row("no key", {.certificate = pem("client.pem")}, {}, Part::Key, u"PRIVATE KEY"_s);
    row("no such key", {.certificate = pem("client.pem"), .key = gone}, {}, Part::Key, u"There is no file"_s);
    row("no key in it", {.certificate = pem("client.pem"), .key = words}, {}, Part::Key, u"PRIVATE KEY"_s);
    row("a cut key", {.certificate = pem("client.pem"), .key = m_folder.filePath(u"cut.key"_s)}, {}, Part::Key,
        u"not the one"_s);
    row("another key", {.certificate = pem("client.pem"), .key = pem("server.key")}, {}, Part::Key, u"not the one"_s);
    row("a key of another kind", {.certificate = pem("client.pem"), .key = pem("rsa.key")}, {}, Part::Key,
        u"not the one"_s);
    row("the other way round", {.certificate = pem("rsa.pem"), .key = pem("client.key")}, {}, Part::Key,
        u"not the one"_s);
    for (const char *name : {"client", "rsa"}) {
        const TlsFiles locked{.certificate = pem(qPrintable(QLatin1String(name) + u".pem"_s)),
                              .key = pem(qPrintable(QLatin1String(name) + u".locked.key"_s))};
        row(qPrintable(QLatin1String(name) + u", no passphrase"_s), locked, {}, Part::Passphrase,
            u"Enter its passphrase"_s);
        row(qPrintable(QLatin1String(name) + u", a wrong passphrase"_s), locked, u"clef d'Eloise"_s, Part::Passphrase,
            u"does not open"_s);
    }
}

void HttpTlsTest::saysWhatIsWrong()
{
    QFETCH(const TlsFiles, files);
    QFETCH(const QString, phrase);
    QFETCH(const Part, part);
    QFETCH(const QString, words);
    const auto read = readTlsFiles(files, phrase);
    QVERIFY(!read);
    QCOMPARE(int(read.error().part), int(part));
    QVERIFY2(read.error().sentence.contains(words), qPrintable(read.error().sentence));
    QVERIFY(phrase.isEmpty() || !read.error().sentence.contains(phrase));
}

void HttpTlsTest::trustsItsAuthorityBesideThoseOfTheSystem()
{
    const auto read = readTlsFiles({.authority = pem("authority.pem")}, {});
    QVERIFY(read);
    const QList<QSslCertificate> trusted = read->caCertificates();
    const QList<QSslCertificate> known = QSslConfiguration::systemCaCertificates();
    QCOMPARE(trusted.size(), known.size() + 1);
    QVERIFY(trusted.contains(QSslCertificate::fromPath(pem("authority.pem")).value(0)));
}

void HttpTlsTest::anAuthorityOfOurOwnIsTrusted()
{
    ScriptedServer server({answer(200, "{}"), answer(200, "{}")}, ScriptedServer::Tls::OwnAuthority);
    const Request put{.method = Request::Method::Put, .url = server.url(u"/x"_s), .body = "{}"};
    {
        HttpClient stranger(server.url(), u"t"_s, options({}));
        const Result<Response> response = awaited(stranger.send(put));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::TlsFailed);
        QVERIFY(!response.error().maybeApplied);
        QCOMPARE(server.arrivals().size(), 0);
    }
    HttpClient client(server.url(), u"t"_s, options({.authority = pem("authority.pem")}));
    QVERIFY(awaited(client.send(put)));
    QVERIFY(awaited(client.send({.method = Request::Method::Get, .url = server.url(u"/x"_s), .body = {}})));
    QCOMPARE(server.arrivals().size(), 2);
}

void HttpTlsTest::aClientCertificateIsShown_data()
{
    QTest::addColumn<ScriptedServer::Tls>("tls");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("TLS 1.3") << ScriptedServer::Tls::WantsCertificate << QByteArray("client.pem")
                             << QByteArray("client.key");
    QTest::newRow("TLS 1.2") << ScriptedServer::Tls::WantsCertificateIn1Dot2 << QByteArray("client.pem")
                             << QByteArray("client.locked.key");
    QTest::newRow("RSA") << ScriptedServer::Tls::WantsCertificate << QByteArray("rsa.pem")
                         << QByteArray("rsa.locked.key");
}

void HttpTlsTest::aClientCertificateIsShown()
{
    QFETCH(const ScriptedServer::Tls, tls);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, key);
    ScriptedServer server({answer(200, "{}"), answer(200, "{}")}, tls);
    const TlsFiles files{
        .authority = pem("authority.pem"), .certificate = pem(name.constData()), .key = pem(key.constData())};
    HttpClient client(server.url(), u"t"_s, options(files, pemPassphrase()));
    const Result<Response> read =
        awaited(client.send({.method = Request::Method::Get, .url = server.url(u"/x"_s), .body = {}}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY(awaited(client.send({.method = Request::Method::Put, .url = server.url(u"/x"_s), .body = "{}"})));
    QCOMPARE(server.arrivals().size(), 2);
}

void HttpTlsTest::aServerThatWantsOneIsUnderstood_data()
{
    QTest::addColumn<ScriptedServer::Tls>("tls");
    QTest::newRow("TLS 1.3") << ScriptedServer::Tls::WantsCertificate;
    QTest::newRow("TLS 1.2") << ScriptedServer::Tls::WantsCertificateIn1Dot2;
}

void HttpTlsTest::aServerThatWantsOneIsUnderstood()
{
    QFETCH(const ScriptedServer::Tls, tls);
    ScriptedServer server({answer(200, "{}")}, tls);
    HttpClient client(server.url(), u"t"_s, options({.authority = pem("authority.pem")}));
    const Result<Response> read =
        awaited(client.send({.method = Request::Method::Get, .url = server.url(u"/x"_s), .body = {}}));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::TlsRefused);
    QVERIFY(read.error().sentence(u"Welcome Kit"_s).contains(u"client certificate"_s));
    const Result<Response> written =
        awaited(client.send({.method = Request::Method::Put, .url = server.url(u"/x"_s), .body = "{}"}));
    QVERIFY(!written);
    QVERIFY(written.error().kind == Kind::TlsRefused || written.error().kind == Kind::NoAnswer);
    QCOMPARE(server.arrivals().size(), 0);
}

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_http_tls.moc"
