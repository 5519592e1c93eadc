// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace vivier::test {

/// An HTTP proxy on 127.0.0.1 that knows CONNECT. Whatever host it is asked for, it leads to that port of this
/// computer, so that a test can give a server any name.
class LoopbackProxy final : public QObject
{
    Q_OBJECT
public:
    struct Asked
    {
        QByteArray target;                     ///< "ats.test:443"
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };

    LoopbackProxy();
    ~LoopbackProxy() override;

    /// Lets nothing through without it (Basic); an empty user: anybody passes.
    void setLogin(const QByteArray &user, const QByteArray &password);
    QByteArray name() const; ///< "127.0.0.1:" and its port
    QByteArray url() const { return "http://" + name(); }
    const QList<Asked> &asked() const { return m_asked; }
    /// All that went through its tunnels to the servers.
    const QByteArray &carried() const { return m_carried; }

private:
    void accept();
    void read(QTcpSocket *client);
    void answer(QTcpSocket *client, const Asked &asked);
    void open(QTcpSocket *client, quint16 port);

    QHash<QTcpSocket *, QByteArray> m_heads; ///< what came of a head so far
    QList<Asked> m_asked;
    QByteArray m_login; ///< as it stands in the header
    QByteArray m_carried;
    QTcpServer m_server; // last: its sockets report to the members above when they go
};

} // namespace vivier::test
