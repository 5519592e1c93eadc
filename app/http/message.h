#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace vivier {

/// One request, complete: nothing of it is changed on the way but the URL of a read that is redirected in its origin.
struct Request
{
    enum class Method { Get, Head, Post, Put };

    Method method = Method::Get;
    QUrl url;
    QByteArray body; ///< JSON; of writes only
    /// A 2xx answer that is not one complete JSON text is Malformed. Never asked of HEAD, which has no body.
    bool expectsJson = true;

    bool isWrite() const { return method == Method::Post || method == Method::Put; }
    QByteArray verb() const; ///< "GET", "HEAD", "POST", "PUT"
};

/// A complete answer with any status: what a status means is the ATS's to say.
struct Response
{
    int status = 0;
    QByteArray body;
    QJsonDocument json; ///< of a 2xx answer when JSON was expected, else null
    QList<std::pair<QByteArray, QByteArray>> headers;
    QDateTime askedAt;    ///< when the attempt that brought it left, so that what it says is not older; UTC
    QDateTime answeredAt; ///< when it was complete; UTC

    bool isSuccess() const { return status >= 200 && status < 300; }
    QByteArray header(QByteArrayView name) const;           ///< names compare without case; empty when absent
    std::optional<std::chrono::seconds> retryAfter() const; ///< from answeredAt on
};

/// Retry-After (RFC 9110, 10.2.3): seconds or an HTTP date; nullopt when it is neither. Never negative, at most a day.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now);

/// Scheme, host and port (the scheme's own when none is given) are the same.
bool isSameOrigin(const QUrl &one, const QUrl &other);

/// https, or plain http to this machine (localhost, 127.0.0.0/8, ::1), where nobody listens in between.
bool isSecureEnough(const QUrl &url);

} // namespace vivier
