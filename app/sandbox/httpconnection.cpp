// SPDX-License-Identifier: MIT
#include "sandbox/httpconnection.h"

#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;
constexpr qint64 kMaxBody = 32 * 1024 * 1024;
constexpr qint64 kPourAhead = 1024 * 1024; // bytes handed to the socket before waiting for the client
constexpr int kDribblePieces = 20;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Payload Too Large";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Handler &handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_dribble.setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pour);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_dribble, &QTimer::timeout, this, &HttpConnection::dribble);
}

void HttpConnection::readMore()
{
    if (m_socket->bytesAvailable() > 0)
        m_buffer += m_socket->readAll();
    if (m_busy || m_close)
        return;
    Parsed parsed = m_headTaken ? Parsed::Complete : takeHead();
    if (parsed == Parsed::Complete)
        parsed = takeBody();
    if (parsed != Parsed::Complete)
        return;
    m_headTaken = false;
    m_busy = true;
    const QPointer<HttpConnection> self(this);
    m_handler(m_request, [self](Response response) {
        if (HttpConnection *connection = self.data())
            connection->send(std::move(response));
    });
}

HttpConnection::Parsed HttpConnection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > kMaxHead)
            refuse(400, "The head of the request is too large.");
        return Parsed::Incomplete;
    }
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    const QByteArray line = lines.value(0);
    const qsizetype methodEnd = line.indexOf(' ');
    const qsizetype targetEnd = line.lastIndexOf(' ');
    const QByteArray version = line.mid(targetEnd + 1);
    if (methodEnd < 1 || targetEnd <= methodEnd || !version.startsWith("HTTP/1.")) {
        refuse(400, "This is not an HTTP/1.1 request.");
        return Parsed::Bad;
    }
    m_request = {};
    m_request.method = line.left(methodEnd);
    const QUrl target = QUrl::fromEncoded(line.mid(methodEnd + 1, targetEnd - methodEnd - 1), QUrl::StrictMode);
    m_request.path = target.path(QUrl::FullyDecoded);
    // A plus sign means a space in a query written by a form or by curl; a literal one always comes as %2B.
    m_request.query = QUrlQuery(target.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            m_request.headers.insert(lines.at(i).left(colon).trimmed().toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    const QByteArray connection = m_request.headers.value("connection").toLower();
    m_close = false;
    if (connection == "close" || (version == "HTTP/1.0" && connection != "keep-alive"))
        m_request.headers.insert("connection", "close");
    m_bodyLength = m_request.headers.value("content-length", "0").toLongLong();
    if (m_request.headers.value("transfer-encoding").toLower() == "chunked")
        m_bodyLength = -1;
    if (m_bodyLength > kMaxBody) {
        refuse(413, "The body of the request is too large.");
        return Parsed::Bad;
    }
    m_headTaken = true;
    if (m_request.headers.value("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return Parsed::Complete;
}

HttpConnection::Parsed HttpConnection::takeBody()
{
    if (m_bodyLength < 0)
        return takeChunks();
    if (m_buffer.size() < m_bodyLength)
        return Parsed::Incomplete;
    m_request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    return Parsed::Complete;
}

HttpConnection::Parsed HttpConnection::takeChunks()
{
    for (;;) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return Parsed::Incomplete;
        bool ok = false;
        const qsizetype size = m_buffer.left(lineEnd).split(';').constFirst().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0 || m_request.body.size() + size > kMaxBody) {
            refuse(ok && size > 0 ? 413 : 400, "The body of the request cannot be read.");
            return Parsed::Bad;
        }
        if (m_buffer.size() < lineEnd + 2 + size + 2)
            return Parsed::Incomplete;
        m_request.body += m_buffer.mid(lineEnd + 2, size);
        m_buffer.remove(0, lineEnd + 2 + size + 2);
        if (size == 0)
            return Parsed::Complete;
    }
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    m_busy = true;
    m_request.method = "GET";
    m_request.headers.insert("connection", "close");
    send({.status = status, .contentType = "text/plain", .body = reason});
}

void HttpConnection::send(Response response)
{
    if (!m_busy || m_answering)
        return;
    m_response = std::move(response);
    m_sent = 0;
    m_answering = true;
    if (m_response.delivery == Delivery::Hung)
        return;
    m_close = m_request.headers.value("connection").toLower() == "close" || !m_response.tellsLength;
    if (m_response.delivery == Delivery::Dropped) {
        m_close = true;
        m_response.body.clear();
        finish();
        return;
    }
    sendHead(m_response, m_response.body.size() + m_response.fillerBytes);
    if (m_request.method == "HEAD") {
        finish();
    } else if (m_response.delivery == Delivery::Truncated) {
        m_socket->write(m_response.body.left(m_response.body.size() / 2));
        m_close = true;
        finish();
    } else if (m_response.dribbleMs > 0) {
        m_dribble.start(qMax(1, m_response.dribbleMs / kDribblePieces));
    } else {
        pour();
    }
}

void HttpConnection::sendHead(const Response &response, qint64 length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    head += "Server: vivier-sandbox\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.tellsLength)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += m_close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    m_socket->write(head);
}

void HttpConnection::pour()
{
    if (!m_answering || m_dribble.isActive() || m_response.delivery != Delivery::Whole)
        return;
    const qsizetype half = m_response.fillerBytes > 0 ? m_response.body.size() / 2 : m_response.body.size();
    const qint64 total = m_response.body.size() + m_response.fillerBytes;
    while (m_sent < total && m_socket->bytesToWrite() < kPourAhead) {
        if (m_sent < half) {
            m_socket->write(m_response.body.left(half));
            m_sent = half;
        } else if (m_sent < half + m_response.fillerBytes) {
            const qint64 piece = qMin<qint64>(256 * 1024, half + m_response.fillerBytes - m_sent);
            m_socket->write(QByteArray(piece, 'a'));
            m_sent += piece;
        } else {
            m_socket->write(m_response.body.mid(half));
            m_sent = total;
        }
    }
    if (m_sent >= total)
        finish();
}

void HttpConnection::dribble()
{
    const qsizetype piece = m_response.body.size() / kDribblePieces + 1;
    m_socket->write(m_response.body.mid(m_sent, piece));
    m_sent += piece;
    if (m_sent >= m_response.body.size()) {
        m_dribble.stop();
        finish();
    }
}

void HttpConnection::finish()
{
    m_busy = false;
    m_answering = false;
    m_response = {};
    if (m_close)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty()) // a pipelined request came in meanwhile
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

} // namespace vivier::sandbox
