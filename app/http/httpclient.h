#pragma once

#include "http/apierror.h"
#include "http/message.h"

#include <QFuture>
#include <QNetworkAccessManager>

#include <chrono>
#include <stop_token>

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
    /// From the first byte sent to the last one read, all attempts and waits included; not the wait in our own queue.
    std::chrono::milliseconds deadline{60'000};
    std::chrono::milliseconds silence{30'000}; ///< longest time without a byte in either direction
    qint64 maxBytes = 32 * 1024 * 1024;        ///< of one answer; above it the download is aborted
    int maxAtOnce = 2;                         ///< welcome-kit.md section 10, row 23
    RetryPolicy retry;
};

/// HTTP for one API and one token, over one QNetworkAccessManager that it distrusts (examples.md, "Our own ground"):
/// no resend of a write, no redirect to another origin, no cookies, no cache, no plain http but to this machine.
/// The token goes to the API's origin only. Logs (category "vivier.http", off by default) hold the verb, the path
/// without its query, the status and the time, never a body or a token. Used on the thread that made it; the stop token
/// may fire on any thread.
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

    /// `text` with every occurrence of the token taken out: a server may quote it in its words.
    QString withoutToken(QString text) const;

private:
    void startNext();

    QNetworkAccessManager m_network;
    QUrl m_api;
    QByteArray m_token;
    HttpOptions m_options;
    QList<Exchange *> m_waiting;
    QList<Exchange *> m_running;
};

} // namespace vivier
