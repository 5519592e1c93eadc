// SPDX-License-Identifier: MIT
#include "sandbox/httpfront.h"

#include "sandbox/httpconnection.h"

#include <QHostAddress>

namespace vivier::sandbox {

HttpFront::HttpFront(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_server.setParent(this);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpFront::accept);
}

bool HttpFront::listen(quint16 port, QString *problem)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return true;
    if (problem)
        *problem = m_server.errorString();
    return false;
}

void HttpFront::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new HttpConnection(socket, m_handler, this);
}

} // namespace vivier::sandbox
