// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include "support/certificates.h"
#include "support/wrongcertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace vivier::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray certificateFile(const char *name)
{
    QFile file(pem(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return file.readAll();
}

std::unique_ptr<QTcpServer> makeServer(ScriptedServer::Tls tls)
{
    if (tls == ScriptedServer::Tls::No)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (tls == ScriptedServer::Tls::WrongCertificate) {
        configuration.setLocalCertificate(QSslCertificate(wrongCertificate));
        configuration.setPrivateKey(QSslKey(wrongKey, QSsl::Ec));
    } else {
        configuration.setLocalCertificate(QSslCertificate(certificateFile("server.pem")));
        configuration.setPrivateKey(QSslKey(certificateFile("server.key"), QSsl::Ec));
    }
    if (tls == ScriptedServer::Tls::WantsCertificate || tls == ScriptedServer::Tls::WantsCertificateIn1Dot2) {
        configuration.setCaCertificates({QSslCertificate(certificateFile("authority.pem"))});
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        configuration.setMissingCertificateIsFatal(true); // else Qt hangs up without a word
    }
    if (tls == ScriptedServer::Tls::WantsCertificateIn1Dot2)
        configuration.setProtocol(QSsl::TlsV1_2);
    server->setSslConfiguration(configuration);
    return server;
}

/// Takes one complete request off the front of `buffer`.
std::optional<Arrival> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    Arrival arrival;
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    arrival.verb = first.value(0);
    arrival.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        arrival.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype bodyStart = headEnd + 4;
    const qsizetype length = arrival.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < bodyStart + length)
        return std::nullopt;
    arrival.body = buffer.mid(bodyStart, length);
    buffer.remove(0, bodyStart + length);
    return arrival;
}

} // namespace

Step answer(int status, const QByteArray &body, const QList<QByteArray> &headerLines)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\n";
    for (const QByteArray &line : headerLines)
        bytes += line + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {.bytes = bytes, .then = Step::Then::Keep, .drip = {}};
}

Step cutAnswer(int status, const QByteArray &body, qsizetype sent)
{
    Step step = answer(status, body);
    step.bytes.chop(body.size() - sent);
    step.then = Step::Then::Close;
    return step;
}

Step closeWithoutAnswer()
{
    return {.bytes = {}, .then = Step::Then::Close, .drip = {}};
}

Step hang()
{
    return {.bytes = {}, .then = Step::Then::Hang, .drip = {}};
}

Step redirect(int status, const QUrl &to)
{
    return answer(status, "moved", {"Location: " + to.toEncoded()});
}

ScriptedServer::ScriptedServer(QList<Step> script, Tls tls)
    : m_script(std::move(script))
    , m_tls(tls)
    , m_server(makeServer(tls))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url(u"http://127.0.0.1"_s + path);
    url.setScheme(m_tls == Tls::No ? u"http"_s : u"https"_s);
    url.setPort(m_server->serverPort());
    return url;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.remove(socket); });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (const std::optional<Arrival> arrival = takeRequest(buffer)) {
        m_arrivals.append(*arrival);
        m_mostOpen = qMax(m_mostOpen, ++m_open);
        if (m_handler)
            perform(socket, m_handler(*arrival));
        else
            perform(socket, m_script.isEmpty() ? answer(599, "not in the script") : m_script.takeFirst());
    }
}

void ScriptedServer::perform(QTcpSocket *socket, const Step &step)
{
    socket->write(step.bytes);
    switch (step.then) {
    case Step::Then::Keep:
        --m_open;
        break;
    case Step::Then::Close:
        --m_open;
        socket->disconnectFromHost();
        break;
    case Step::Then::Hang:
        m_hanging.append(socket);
        break;
    case Step::Then::Drip: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, drip = step.drip, at = qsizetype(0)]() mutable {
            socket->write(drip.constData() + at, 1);
            at = (at + 1) % drip.size();
        });
        timer->start(20);
        break;
    }
    }
}

void ScriptedServer::release(const Step &step)
{
    if (m_hanging.isEmpty())
        return;
    if (QTcpSocket *socket = m_hanging.takeFirst())
        perform(socket, step);
}

} // namespace vivier::test
