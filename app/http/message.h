// SPDX-License-Identifier: MIT
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
    enum class Method { Get, Head, Post, Put, Patch };

    Method method = Method::Get;
    QUrl url;
    QByteArray body; ///< JSON; of writes only
    /// A 2xx answer that is not one complete JSON text is Malformed. Never asked of HEAD, which has no body.
    bool expectsJson = true;
    /// A read that nobody waits for: it goes after all others and stops short of the last tenth of a window of the rate
    /// limit, which is left to the recruiter's own work. There it waits for the reset or ends as RateLimited
    /// (ApiError::othersMayGo), as others do at the window's end.
    bool background = false;

    bool isWrite() const { return method != Method::Get && method != Method::Head; }
    QByteArray verb() const; ///< "GET", "HEAD", "POST", "PUT", "PATCH"
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
    /// A wait that the ATS tells elsewhere than in Retry-After; HttpClient fills it in (HttpOptions::retryAfter).
    std::optional<std::chrono::seconds> toldWait = {};

    bool isSuccess() const { return status >= 200 && status < 300; }
    QByteArray header(QByteArrayView name) const; ///< names compare without case; empty when absent
    /// From answeredAt on: the longer of the Retry-After header and `toldWait` (instaview/README.md, row 27).
    std::optional<std::chrono::seconds> retryAfter() const;
    /// A moment of the server's clock in ours: as far from answeredAt as it is from the answer's Date header, which is
    /// cut to whole seconds, so that it comes out up to a second late and never early. As it is without that header.
    QDateTime inOurTime(const QDateTime &serversTime) const;
};

/// A date of HTTP (RFC 9110, 5.6.7; the preferred form only); nullopt when it is none.
std::optional<QDateTime> parseHttpDate(const QByteArray &text);

/// A header that is a number, digits alone; one that is too large for the type is the largest. nullopt for all else.
std::optional<qint64> countIn(const QByteArray &header);

/// Retry-After (RFC 9110, 10.2.3): seconds or an HTTP date; nullopt when it is neither. Never negative, at most a day.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now);

/// Scheme, host and port (the scheme's own when none is given) are the same.
bool isSameOrigin(const QUrl &one, const QUrl &other);

/// localhost, 127.0.0.0/8 or ::1: nobody listens in between, and no proxy leads there.
bool isThisComputer(const QUrl &url);

/// https, or plain http to this computer.
bool isSecureEnough(const QUrl &url);

} // namespace vivier
