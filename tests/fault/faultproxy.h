// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace vivier::test {

/// What goes wrong with one exchange.
enum class HttpFault {
    None,
    Refused,        ///< nobody listens, from this exchange on until mend()
    CutBefore,      ///< closed without an answer; the server never saw it
    CutAfter,       ///< closed without an answer; the server did it
    Truncated200,   ///< done, answered with 200, half of the body
    Truncated201,   ///< done, answered with 201, half of the body
    Fault500Before, ///< 500; the server never saw it
    Fault500After,  ///< 500; the server did it
    HangBefore,     ///< no answer; the server never saw it
    HangAfter,      ///< no answer; the server did it
};

/// Between client and server, on the test's own thread: passes each exchange on, one a connection, and lets the n-th
/// one fail.
class FaultProxy final : public QObject
{
public:
    explicit FaultProxy(quint16 target);

    quint16 port() const { return m_port; }
    /// From now on the `number`-th exchange (from 1) fails; 0: none.
    void arm(HttpFault fault, int number);
    /// All is well again: listens, and hanging exchanges are closed.
    void mend();
    int exchanges() const { return m_exchanges; } ///< begun since arm()
    int injected() const { return m_injected; }   ///< since arm()

private:
    struct Exchange
    {
        QByteArray request;
        QByteArray answer;
        HttpFault fault = HttpFault::None;
        bool passed = false;
    };

    void accept();
    void read(QTcpSocket *client);
    void pass(QTcpSocket *client);
    void finish(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_target;
    quint16 m_port = 0;
    HttpFault m_fault = HttpFault::None;
    int m_number = 0;
    int m_exchanges = 0;
    int m_injected = 0;
    QHash<QTcpSocket *, Exchange> m_open;
};

} // namespace vivier::test
