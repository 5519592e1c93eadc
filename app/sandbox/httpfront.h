// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QTcpServer>

namespace vivier::sandbox {

/// A small HTTP/1.1 server on the loopback interface: keep-alive, Content-Length and chunked request bodies,
/// `Expect: 100-continue`, one request at a time per connection (a pipelined one waits).
/// QHttpServer of Qt 6.4 cannot cut a connection, cut an answer in its middle or leave it unanswered; faults need that.
/// Lives on one thread; the handler is called there.
class HttpFront : public QObject
{
public:
    explicit HttpFront(Handler handler, QObject *parent = nullptr);

    /// Listens on 127.0.0.1; port 0 takes a free one. On failure returns false and says why.
    bool listen(quint16 port, QString *problem);
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    QTcpServer m_server;
    Handler m_handler;
};

} // namespace vivier::sandbox
