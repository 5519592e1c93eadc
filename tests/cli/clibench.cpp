// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

namespace vivier::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 90'000; // ms; a lost create alone is looked for for 30 s

QProcessEnvironment environment(const QString &passphrase, bool keychain)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"VIVIER_PASSPHRASE"_s, passphrase);
    if (!keychain)
        variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // whoever runs the tests
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return variables;
}

} // namespace

QJsonValue CliRun::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue::Undefined;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

CliBench::CliBench(const QStringList &more)
    : m_sandboxOptions(more)
{
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    startSandbox();
}

CliBench::CliBench(const QString &url)
    : m_url(url)
{
}

CliBench::~CliBench()
{
    stopSandbox();
}

void CliBench::startSandbox()
{
    const QString port = m_url.isEmpty() ? u"0"_s : QString::number(QUrl(m_url).port());
    m_sandbox.start(QStringLiteral(VIVIER_SANDBOX_PROGRAM),
                    QStringList{u"--port"_s, port, u"--candidates"_s, u"60"_s, u"--journal"_s, file(u"journal"_s)} +
                        m_sandboxOptions);
    if (!m_sandbox.waitForReadyRead(limit))
        qFatal("the sandbox does not start");
    m_url = QString::fromUtf8(m_sandbox.readLine().trimmed());
}

void CliBench::stopSandbox()
{
    if (m_sandbox.state() == QProcess::NotRunning)
        return;
    m_sandbox.terminate();
    m_sandbox.waitForFinished(limit);
}

QString CliBench::root() const
{
    return QUrl(m_url).adjusted(QUrl::RemovePath).toString();
}

CliRun CliBench::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess cli;
    cli.setProcessEnvironment(environment(m_passphrase, m_keychain));
    if (m_preparation)
        m_preparation(cli);
    cli.start(QStringLiteral(VIVIER_CLI_PROGRAM), QStringList{u"--profile"_s, file(u"profile"_s)} + arguments);
    cli.write(input);
    cli.closeWriteChannel();
    CliRun result;
    if (cli.waitForFinished(limit) && cli.exitStatus() == QProcess::NormalExit)
        result.code = cli.exitCode();
    result.out = cli.readAllStandardOutput();
    result.err = cli.readAllStandardError();
    return result;
}

CliRun CliBench::killAfter(int milliseconds, const QStringList &arguments, Since since) const
{
    const QString journalFile = file(u"journal"_s);
    const qint64 journalled = QFileInfo(journalFile).size();
    QProcess cli;
    cli.setProcessEnvironment(environment(m_passphrase, m_keychain));
    cli.start(QStringLiteral(VIVIER_CLI_PROGRAM), QStringList{u"--profile"_s, file(u"profile"_s)} + arguments);
    CliRun result;
    if (!cli.waitForStarted(limit))
        qFatal("vivier-cli does not start");
    bool ended = false;
    while (since == Since::Request && !ended && QFileInfo(journalFile).size() == journalled)
        ended = cli.waitForFinished(1);
    if (!ended && !cli.waitForFinished(milliseconds)) {
        cli.kill();
        cli.waitForFinished(limit);
    }
    if (cli.exitStatus() == QProcess::NormalExit)
        result.code = cli.exitCode();
    result.out = cli.readAllStandardOutput();
    result.err = cli.readAllStandardError();
    return result;
}

CliRun CliBench::killOnceSaid(const QByteArray &words, const QStringList &arguments) const
{
    QProcess cli;
    cli.setProcessEnvironment(environment(m_passphrase, m_keychain));
    cli.start(QStringLiteral(VIVIER_CLI_PROGRAM), QStringList{u"--profile"_s, file(u"profile"_s)} + arguments);
    CliRun result;
    const auto isSaid = [&] {
        result.err += cli.readAllStandardError();
        return result.err.contains(words);
    };
    const bool said = QTest::qWaitFor([&] { return isSaid() || cli.state() == QProcess::NotRunning; }, limit);
    if (!said || !isSaid())
        qFatal("vivier-cli did not say: %s\n%s", words.constData(), result.err.constData());
    cli.kill();
    cli.waitForFinished(limit);
    return result;
}

void CliBench::killDuring(const QStringList &arguments, int writes) const
{
    constexpr int rounds = 5; // it ends by itself where the ATS asks for a pause longer than it waits
    const qsizetype before = mark();
    const auto isWritten = [&] { return writesSince(before).size() >= writes; };
    QProcess cli;
    cli.setProcessEnvironment(environment(m_passphrase, m_keychain));
    for (int round = 0; round < rounds && !isWritten(); ++round) {
        cli.start(QStringLiteral(VIVIER_CLI_PROGRAM), QStringList{u"--profile"_s, file(u"profile"_s)} + arguments);
        const auto isOver = [&] { return isWritten() || cli.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(isOver, 2 * limit))
            break;
    }
    if (!isWritten()) // what it said is why
        qFatal("%d of %d were written: %s", int(writesSince(before).size()), writes,
               (cli.readAllStandardOutput().right(500) + cli.readAllStandardError().right(2000)).constData());
    cli.kill();
    cli.waitForFinished(limit);
}

CliRun CliBench::addAccount(const QByteArray &token, const QStringList &more) const
{
    QStringList words{u"account"_s, u"add"_s, u"--name"_s, u"test"_s, u"--url"_s, m_url, u"--token-file"_s, u"-"_s};
    if (more.filter(u"--rate"_s).isEmpty())
        words += {u"--rate"_s, u"0"_s}; // tests send as fast as they can
    return run(words + more, token + '\n');
}

CliRun CliBench::addInstaView(const QByteArray &key, const QStringList &more) const
{
    const QStringList words{u"account"_s, u"add"_s,       u"--ats"_s,        u"instaview"_s,
                            u"--name"_s,  u"instaview"_s, u"--url"_s,        root() + u"/instaview"_s,
                            u"--rate"_s,  u"0"_s,         u"--token-file"_s, u"-"_s};
    return run(words + more, key + '\n');
}

QString CliBench::someone() const
{
    const QJsonArray all = run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all) {
        const QJsonObject fields = one["fields"_L1].toObject();
        if (!fields.value("phone"_L1).isNull() && !fields.value("tag_list"_L1).isNull() &&
            !fields.value("subtitle"_L1).isNull() && !fields.value("archived"_L1).toBool())
            return one["reference"_L1].toString();
    }
    return {};
}

QJsonObject CliBench::show(const QString &reference) const
{
    return run({u"--json"_s, u"show"_s, reference}).json().toObject();
}

QByteArray CliBench::http(const QByteArray &method, const QString &path, const QJsonDocument &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(root() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = method == "GET" ? QByteArray() : body.toJson();
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, bytes));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, limit) || reply->error() != QNetworkReply::NoError)
        qFatal("the sandbox refused %s %s", method.constData(), qUtf8Printable(path));
    return reply->readAll();
}

QJsonObject CliBench::stateInAts(const QString &reference) const
{
    return QJsonDocument::fromJson(http("GET", u"/sandbox/state/"_s + reference)).object();
}

void CliBench::touch(const QString &reference, const QJsonObject &changes) const
{
    http("POST", u"/sandbox/touch/"_s + reference, QJsonDocument(changes));
}

QJsonObject CliBench::stateInInstaView(const QString &id) const
{
    return QJsonDocument::fromJson(http("GET", u"/sandbox/instaview/state/"_s + id)).object();
}

void CliBench::touchInstaView(const QString &id, const QJsonObject &changes) const
{
    http("POST", u"/sandbox/instaview/touch/"_s + id, QJsonDocument(changes));
}

void CliBench::deleteInInstaView(const QString &id) const
{
    http("DELETE", u"/sandbox/instaview/state/"_s + id);
}

void CliBench::switchInstaView(const QJsonObject &switches) const
{
    http("PUT", u"/sandbox/instaview"_s, QJsonDocument(switches));
}

void CliBench::fault(const QJsonObject &fault) const
{
    http("PUT", u"/sandbox/faults"_s, QJsonDocument(fault));
}

void CliBench::faults(const QJsonArray &faults) const
{
    http("PUT", u"/sandbox/faults"_s, QJsonDocument(faults));
}

QList<QJsonObject> CliBench::journal() const
{
    QFile journal(m_folder.filePath(u"journal"_s));
    if (!journal.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> entries;
    while (!journal.atEnd())
        entries.append(QJsonDocument::fromJson(journal.readLine()).object());
    return entries;
}

qsizetype CliBench::mark() const
{
    return journal().size();
}

QList<QJsonObject> CliBench::writesSince(qsizetype mark) const
{
    QList<QJsonObject> writes = journal().sliced(mark);
    writes.removeIf([](const QJsonObject &entry) { return entry.value("method"_L1) == "GET"_L1; });
    return writes;
}

} // namespace vivier::test
