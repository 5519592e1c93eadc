// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/askedpause.h"
#include "http/apierror.h"
#include "http/clock.h"
#include "http/message.h"
#include "http/proxies.h"
#include "http/ratelimiter.h"
#include "http/ratewindow.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace vivier {

class Exchange;

/// How often a read (GET, HEAD) is tried when it failed in a way that may pass: 429, 5xx, no answer, a cut answer.
/// Offline is not retried: it waits for a network, not for time. A write is never tried twice here.
struct RetryPolicy
{
    int attempts = 3; ///< in all, the first one included
    /// Doubled per attempt and shortened at random by up to a half, so that clients do not come back in step.
    std::chrono::milliseconds baseDelay{500};
    std::chrono::milliseconds maxDelay{10'000};
};

struct HttpOptions
{
    /// From the first byte sent to the last one read, all attempts and the waits between them included; not the wait in
    /// our own queue. While an attempt runs, this and `silence` are measured in real time, as the sockets under it live
    /// in real time; all other waits go through `clock`.
    std::chrono::milliseconds deadline{60'000};
    std::chrono::milliseconds silence{30'000}; ///< longest time without a byte in either direction
    qint64 maxBytes = 32 * 1024 * 1024;        ///< of one answer; above it the download is aborted
    int maxAtOnce = 2;                         ///< at least 1; welcomekit/README.md, row 23
    RetryPolicy retry;
    double perSecond = 0;                           ///< requests that leave in a second, see RateLimiter; 0: no limit
    std::shared_ptr<Clock> clock = Clock::system(); ///< never null
    /// Reads the windows of the rate limit from the headers of any complete answer, `resetsAt` in the server's clock;
    /// an empty list: it tells none. Empty: the ATS never does.
    std::function<QList<RateWindow>(const Response &)> rateWindows = {};
    /// Reads what a 429 or 503 tells of a wait elsewhere than in Retry-After, as in its body. The longest counts: this,
    /// Retry-After and, of a 429, the reset of a window that is used up (instaview/README.md, row 27).
    std::function<std::optional<std::chrono::seconds>(const Response &)> retryAfter = {};
    /// What to believe before the first answer that tells windows; `resetsAt` invalid: `length` after the first
    /// request.
    QList<RateWindow> assumedWindows = {};
    /// Why nothing can be asked: there is no token, or the files of the connection are not to be had. Every request
    /// ends with it and nothing is sent.
    std::optional<ApiError> withheld = {};
    /// Asked of an earlier client, and kept to by this one too.
    AskedPause pause = {};
    /// Told of each pause that the ATS asks for with its length, for the client after this one.
    std::function<void(const AskedPause &)> pauseAsked = {};
    /// Never null.
    std::shared_ptr<Proxies> proxies = Proxies::system();
    /// How the connection is secured, where that is not as usual: see readTlsFiles().
    std::optional<QSslConfiguration> tls = {};
    /// Told how many requests wait (for their turn or between attempts) and how many are on their way, whenever that
    /// may have changed. For who makes the time of `clock`: it must stand still while one is on its way.
    std::function<void(qsizetype waiting, qsizetype onTheirWay)> queueChanged = {};
};

/// HTTP for one API and one token, over a QNetworkAccessManager that it distrusts:
/// no resend of a write, no redirect to another origin, no cookies, no cache, no plain http but to this machine. Where
/// Qt ends at an interim answer (1xx) that is NoAnswer, and all later requests go over new connections, so that none is
/// given the final answer of an earlier one.
/// One queue and one rate limit for all its requests, repeated and redirected reads included (those go before requests
/// that had no turn yet). Those in the background go after all others. Writes pass the reads that are spread over the
/// last tenth of a window (RateBudget). While the ATS asks for a pause that is longer than `deadline`, requests end at
/// once as RateLimited or Maintenance with what is left of it in `retryAfter`; nothing of them was sent. They do so as
/// well while a window of its rate limit is used up (or, for those in the background, has its last tenth left) and
/// opens later than that; a wait of about a minute (or `deadline`, if longer) just passes in the queue. The token goes
/// to the API's origin only. All goes over the proxy that the system names for the API (Proxies), which is looked up
/// again after a failure and now and then; one that wants a login ends a request as Offline with status 407. Logs
/// (category "vivier.http", off by default) hold the verb, the path without its query, the status and the time, never a
/// body or a token. Used on the thread that made it; the stop token may fire on any thread.
class HttpClient final
{
public:
    /// `api` is any URL of the API; its origin is the only one that sees the token.
    HttpClient(const QUrl &api, const QString &token, const HttpOptions &options = {});
    /// Ends every open request as Cancelled.
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    /// A complete answer of any status, or why there is none. The future always finishes with exactly one result and is
    /// never itself canceled. Do not destroy the client from a continuation of it (co_await resumes later: fine).
    QFuture<Result<Response>> send(const Request &request, std::stop_token stop = {});

    /// How long from now until this many more requests would have left, after all that wait already (but those in the
    /// background), when each takes `perRequest` to be answered and every other one is a write, as in a send. See
    /// RateLimiter::timeFor.
    std::chrono::milliseconds timeFor(int requests, std::chrono::milliseconds perRequest) const;
    /// The same with what a request took of late. Nothing while that is not known and no limit of ours says it either.
    std::optional<std::chrono::milliseconds> timeFor(int requests) const;

    /// The present rate, which 429 and 503 lower for a while; 0: no limit.
    double requestsPerSecond() const { return m_limiter.perSecond(); }

    /// `text` with every occurrence of the token taken out: a server may quote it in its words.
    QString withoutToken(QString text) const;

private:
    void startNext();
    void renewConnections();
    bool knowsWay();
    void takeWay(const QNetworkProxy &proxy);
    std::chrono::milliseconds longestWait() const;
    void wakeAfter(std::chrono::milliseconds wait);
    void turnAway(const RateLimiter::Pause &pause, bool othersMayGo = false);
    void lineUp(Exchange *exchange, bool hadTurn);
    struct Turn
    {
        Exchange *exchange;
        std::optional<std::chrono::milliseconds> wait; ///< nothing: it has left the limiter
    };
    Turn nextTurn(const QDateTime &now);
    void leave(Exchange *exchange);

    /// The last one makes all connections; those before it stay until their last request has ended.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_networks;
    QUrl m_api;
    QByteArray m_token;
    HttpOptions m_options;
    RateLimiter m_limiter;
    std::optional<double> m_took; ///< milliseconds from leaving to its answer, of late
    QList<Exchange *> m_waiting;
    QList<Exchange *> m_running;
    QList<Exchange *> m_resting;                  ///< between two attempts; their place is free for others meanwhile
    QDateTime m_wakesAt;                          ///< invalid: nothing wakes it
    QNetworkProxy m_way = QNetworkProxy::NoProxy; ///< to the API
    QElapsedTimer m_wayKnown;                     ///< since it was looked up; invalid: to be looked up
    bool m_isAskingWay = false;
    QObject m_context; ///< what waits on the clock goes with it
};

} // namespace vivier
