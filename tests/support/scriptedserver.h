// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace vivier::test {

/// A request as it came over the wire.
struct Arrival
{
    QByteArray verb;
    QByteArray target;                     ///< path and query, still encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server does after a request is complete.
struct Step
{
    enum class Then { Keep, Close, Hang, Drip };

    QByteArray bytes;       ///< sent as they are
    Then then = Then::Keep; ///< Keep the connection for the next request; Close it; Hang: say no more; Drip: see drip
    QByteArray drip;        ///< Drip only: one byte every 20 ms, over and over
};

/// An answer with Content-Length.
Step answer(int status, const QByteArray &body, const QList<QByteArray> &headerLines = {});
/// The same, but only the first `sent` bytes of the body, then the connection closes.
Step cutAnswer(int status, const QByteArray &body, qsizetype sent);
Step closeWithoutAnswer();
Step hang();
Step redirect(int status, const QUrl &to);

/// A server on 127.0.0.1 which does, request after request, what the test wrote down. A request that the script does
/// not have gets 599, so that it cannot pass unseen.
class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    enum class Tls {
        No,
        WrongCertificate,
        OwnAuthority,           ///< a certificate of support/certificates, for ats.test and this computer
        WantsCertificate,       ///< the same, and a client certificate of that authority
        WantsCertificateIn1Dot2 ///< the same in TLS 1.2, which tells it earlier
    };

    explicit ScriptedServer(QList<Step> script = {}, Tls tls = Tls::No);
    ~ScriptedServer() override;

    QUrl url(const QString &path = {}) const;
    const QList<Arrival> &arrivals() const { return m_arrivals; }
    qsizetype stepsLeft() const { return m_script.size(); }
    void then(const Step &step) { m_script.append(step); }
    /// Answers all requests instead of the script.
    void setHandler(std::function<Step(const Arrival &)> handler) { m_handler = std::move(handler); }
    /// Requests that are being answered (hanging ones count) now, and the most there ever were.
    int openNow() const { return m_open; }
    int mostOpen() const { return m_mostOpen; }
    /// Answers the oldest hanging request.
    void release(const Step &step);

private:
    void accept();
    void read(QTcpSocket *socket);
    void perform(QTcpSocket *socket, const Step &step);

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QPointer<QTcpSocket>> m_hanging;
    QList<Step> m_script;
    QList<Arrival> m_arrivals;
    std::function<Step(const Arrival &)> m_handler;
    Tls m_tls;
    int m_open = 0;
    int m_mostOpen = 0;
    std::unique_ptr<QTcpServer> m_server; // last: its sockets report to the members above when they go
};

} // namespace vivier::test
