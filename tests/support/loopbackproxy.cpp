// SPDX-License-Identifier: MIT
#include "support/loopbackproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace vivier::test {

LoopbackProxy::LoopbackProxy()
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

LoopbackProxy::~LoopbackProxy()
{
    // They report to what goes first otherwise.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

void LoopbackProxy::setLogin(const QByteArray &user, const QByteArray &password)
{
    m_login = user.isEmpty() ? QByteArray() : "Basic " + (user + ':' + password).toBase64();
}

QByteArray LoopbackProxy::name() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

void LoopbackProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        m_heads.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QObject::destroyed, this, [this, client] { m_heads.remove(client); });
        read(client);
    }
}

void LoopbackProxy::read(QTcpSocket *client)
{
    QByteArray &head = m_heads[client];
    head += client->readAll();
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QList<QByteArray> lines = head.first(end).split('\n');
    head.clear(); // a client waits for the answer to CONNECT
    Asked asked{lines.takeFirst().split(' ').value(1), {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        asked.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_asked.append(asked);
    answer(client, asked);
}

void LoopbackProxy::answer(QTcpSocket *client, const Asked &asked)
{
    if (!m_login.isEmpty() && asked.headers.value("proxy-authorization") != m_login) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    open(client, asked.target.mid(asked.target.lastIndexOf(':') + 1).toUShort());
}

void LoopbackProxy::open(QTcpSocket *client, quint16 port)
{
    client->disconnect(this);
    m_heads.remove(client);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_carried += bytes;
        server->write(bytes);
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace vivier::test
