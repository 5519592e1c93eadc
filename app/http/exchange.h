// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpclient.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace vivier {

/// The body of a write. Sequential, so that Qt cannot rewind it and send a write a second time when the server closes
/// without an answer (Qt 6.4.2 does so with a QByteArray); Qt then says ContentReSendError.
class OneWayBody final : public QIODevice
{
public:
    OneWayBody(QByteArray bytes, QObject *parent);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // Qt tries, to send it again; the base class would print a warning
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    /// Whether anything of it may have left: while this is false, the server cannot have applied the write.
    bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

class Exchange;

/// What an Exchange tells the queue it stands in.
struct ExchangeObserver
{
    /// An attempt is over: with a complete answer, which told these windows (in our clock), or without one.
    std::function<void(qint64 turn, bool answered, const QList<RateWindow> &windows)> attempted;
    /// After that: it brought a complete answer; `asked`: when it left.
    std::function<void(int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked)> answered;
    std::function<void(Exchange *)> rests;   ///< waits before it tries again and needs no place meanwhile
    std::function<void(Exchange *)> returns; ///< wants another turn
    std::function<void(Exchange *)> ended;
    /// More of its answer may follow on its connection, where Qt would take it for that of the next request.
    std::function<void()> leftUnread;
};

/// One request from its start to its fate: timers, redirects, repeated reads, the check of the answer. Each attempt is
/// a turn in the client's queue. Owns itself: deletes itself later once it has ended or was abandoned.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    Exchange(const HttpOptions &options, const Request &request, const QByteArray &authorization,
             ExchangeObserver observer);
    ~Exchange() override;

    QFuture<Result<Response>> future() { return m_promise.future(); }
    Urgency urgency() const;
    void stopWith(std::stop_token stop);
    /// Its turn has come, which has this number for the queue: makes one attempt over `network`, which must stay while
    /// uses() says so.
    void start(qint64 turn, QNetworkAccessManager *network);
    bool uses(const QNetworkAccessManager *network) const { return m_reply && m_reply->manager() == network; }
    /// Ends before another turn.
    void turnAway(const ApiError &why);
    /// The client goes away: ends as Cancelled without telling it.
    void abandon();

private:
    void receive();
    void attemptEnded();
    void giveUp(ApiError::Kind why, bool final);
    Result<Response> outcome(QNetworkReply &reply);
    ApiError networkError(const QNetworkReply &reply) const;
    ApiError proxyError(const QNetworkReply &reply) const;
    QList<RateWindow> windowsOf(const Response &response) const;
    std::optional<std::chrono::seconds> toldWait(const Response &response, const QList<RateWindow> &windows) const;
    std::optional<QUrl> redirectTarget(const QNetworkReply &reply) const;
    void attempted(bool answered, const QList<RateWindow> &windows);
    void told(int status, std::optional<std::chrono::seconds> retryAfter);
    bool retry(const Result<Response> &result);
    void finish(Result<Response> result);
    bool maybeApplied() const { return m_bodyRead; }
    ApiError failure(ApiError::Kind kind, int status, const QString &text = {}) const;

    HttpOptions m_options;
    Request m_request;
    QByteArray m_authorization;
    ExchangeObserver m_observer;
    QPromise<Result<Response>> m_promise;

    QNetworkReply *m_reply = nullptr;
    OneWayBody *m_body = nullptr;
    bool m_bodyRead = false;
    QByteArray m_received;
    QString m_tlsProblem;
    std::optional<ApiError::Kind>
        m_givenUp;        ///< why we aborted the attempt, since Qt cannot tell a timeout from abort()
    bool m_final = false; ///< no further attempt, whatever comes
    bool m_finished = false;
    bool m_cut = false; ///< the last attempt's answer broke off
    qint64 m_turn = 0;
    int m_attempts = 0;
    int m_redirects = 0;
    std::chrono::milliseconds m_left; ///< of the deadline
    QDateTime m_askedAt;
    QElapsedTimer m_elapsed;
    QTimer m_deadline;
    QTimer m_silence;
    // Last, so that it is gone (and waited for) before anything that its callback touches.
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

} // namespace vivier
