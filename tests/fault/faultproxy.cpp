// SPDX-License-Identifier: MIT
#include "fault/faultproxy.h"

#include <QHostAddress>

namespace vivier::test {

namespace {

/// Whether head and body are there, as far as Content-Length tells; our client sends no chunks.
bool isComplete(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = message.first(end).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    qsizetype length = 0;
    if (at >= 0) {
        const qsizetype from = at + 17;
        const qsizetype to = head.indexOf("\r\n", from);
        length = head.mid(from, to < 0 ? -1 : to - from).trimmed().toLongLong();
    }
    return message.size() >= end + 4 + length;
}

bool isApplied(HttpFault fault)
{
    return fault != HttpFault::CutBefore && fault != HttpFault::Fault500Before && fault != HttpFault::HangBefore;
}

QByteArray withStatus(const QByteArray &answer, const QByteArray &status)
{
    return "HTTP/1.1 " + status + answer.mid(answer.indexOf("\r\n"));
}

QByteArray halved(const QByteArray &answer)
{
    const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
    return answer.first(body + (answer.size() - body) / 2);
}

} // namespace

FaultProxy::FaultProxy(quint16 target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    mend();
}

void FaultProxy::arm(HttpFault fault, int number)
{
    m_fault = fault;
    m_number = number;
    m_exchanges = 0;
    m_injected = 0;
    if (fault == HttpFault::Refused && number == 1)
        m_server.close();
}

void FaultProxy::mend()
{
    m_number = 0;
    const QList<QTcpSocket *> clients = m_open.keys();
    for (QTcpSocket *client : clients)
        client->abort();
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the proxy cannot listen");
    m_port = m_server.serverPort();
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        m_open.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_open.remove(client);
            client->deleteLater();
        });
    }
}

void FaultProxy::read(QTcpSocket *client)
{
    Exchange &exchange = m_open[client];
    exchange.request += client->readAll();
    if (exchange.passed || !isComplete(exchange.request))
        return;
    exchange.passed = true;
    ++m_exchanges;
    if (m_fault == HttpFault::Refused && m_number == m_exchanges + 1)
        m_server.close(); // the next one finds nobody
    if (m_number == m_exchanges && m_fault != HttpFault::Refused) {
        exchange.fault = m_fault;
        ++m_injected;
    }
    if (isApplied(exchange.fault))
        pass(client);
    else
        finish(client);
}

void FaultProxy::pass(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::readyRead, this, [this, client, server] {
        QByteArray &answer = m_open[client].answer;
        const bool before = isComplete(answer);
        answer += server->readAll();
        if (!before && isComplete(answer))
            finish(client);
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    server->write(m_open.value(client).request);
}

void FaultProxy::finish(QTcpSocket *client)
{
    const Exchange exchange = m_open.value(client);
    // One exchange a connection, so that the n-th one can find the door closed.
    QByteArray answer = exchange.answer;
    answer.replace("Connection: keep-alive\r\n", "Connection: close\r\n");
    switch (exchange.fault) {
    case HttpFault::HangBefore:
    case HttpFault::HangAfter:
        return;
    case HttpFault::CutBefore:
    case HttpFault::CutAfter:
        answer.clear();
        break;
    case HttpFault::Truncated200:
        answer = halved(withStatus(answer, "200 OK"));
        break;
    case HttpFault::Truncated201:
        answer = halved(withStatus(answer, "201 Created"));
        break;
    case HttpFault::Fault500Before:
    case HttpFault::Fault500After:
        answer = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        break;
    case HttpFault::None:
    case HttpFault::Refused:
        break;
    }
    client->write(answer);
    client->disconnectFromHost();
}

} // namespace vivier::test
