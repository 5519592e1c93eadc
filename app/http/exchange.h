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

/// One request from its start to its fate: timers, redirects, repeated reads, the check of the answer. Owns itself:
/// deletes itself later once it has ended or was abandoned.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(Exchange *)>;

    Exchange(QNetworkAccessManager *network, const HttpOptions &options, const Request &request,
             const QByteArray &authorization, Ended ended);
    ~Exchange() override;

    QFuture<Result<Response>> future() { return m_promise.future(); }
    void stopWith(std::stop_token stop);
    void start();
    /// The client goes away: ends as Cancelled without telling it.
    void abandon();

private:
    void attempt();
    void receive();
    void attemptEnded();
    void giveUp(ApiError::Kind why, bool final);
    Result<Response> outcome(QNetworkReply &reply);
    ApiError networkError(const QNetworkReply &reply) const;
    std::optional<QUrl> redirectTarget(const QNetworkReply &reply) const;
    bool retry(const Result<Response> &result);
    void finish(Result<Response> result);
    bool maybeApplied() const { return m_bodyRead; }
    ApiError failure(ApiError::Kind kind, int status, const QString &text = {}) const;

    QNetworkAccessManager *m_network;
    HttpOptions m_options;
    Request m_request;
    QByteArray m_authorization;
    Ended m_ended;
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
    int m_attempts = 0;
    int m_redirects = 0;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_silence;
    QTimer m_backOff;
    // Last, so that it is gone (and waited for) before anything that its callback touches.
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

} // namespace vivier
