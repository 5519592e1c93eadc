// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QTcpSocket>
#include <QTimer>

namespace vivier::sandbox {

/// One client connection of the HttpFront: bytes to requests, answers to bytes. Deletes itself when the client goes.
class HttpConnection : public QObject
{
public:
    HttpConnection(QTcpSocket *socket, const Handler &handler, QObject *parent);

private:
    enum class Parsed { Incomplete, Complete, Bad };

    void readMore();
    Parsed takeHead();
    Parsed takeBody();
    Parsed takeChunks();
    void refuse(int status, const QByteArray &reason);
    void send(Response response);
    void sendHead(const Response &response, qint64 length);
    void pour();
    void dribble();
    void finish();

    QTcpSocket *m_socket;
    Handler m_handler;
    QByteArray m_buffer;
    Request m_request;
    Response m_response;
    bool m_headTaken = false;
    bool m_busy = false;      ///< a request is with the handler or its answer on the way
    bool m_answering = false; ///< its answer is on the way
    bool m_close = false;
    qint64 m_bodyLength = 0; ///< -1: chunked
    qint64 m_sent = 0;
    QTimer m_dribble;
};

} // namespace vivier::sandbox
