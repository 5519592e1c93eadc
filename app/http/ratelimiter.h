// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/askedpause.h"
#include "http/ratebudget.h"
#include "http/ratewindow.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace vivier {

/// How many requests a second one account may ask of its ATS: a token bucket whose rate gives way to 429 and 503 and
/// comes back slowly. One for all requests of an account, repeated ones included: requests that limit only themselves
/// break each other's pauses. Besides, it keeps to the windows that the ATS tells in its answers, by the rules of
/// RateBudget: none that it lets leave is one too many, as far as the answers tell. Policy only: it reads no clock and
/// never waits; who asks does. Times that run backwards (somebody set the clock) neither shut the gate for longer nor
/// open it.
class RateLimiter final
{
public:
    /// Two seconds' worth may go at once, so that opening a candidate does not wait. 0 or less: no limit but the pauses
    /// that the ATS asks for. `assumed`: the windows to believe in before the first answer that tells some; `resetsAt`
    /// invalid: unused, and over `length` after the first request.
    explicit RateLimiter(double perSecond, const QList<RateWindow> &assumed = {});

    /// Nothing: one request may leave now, and is counted. Else it may not, and asking before that time is useless
    /// unless one that is under way ends.
    std::optional<std::chrono::milliseconds> tryAcquire(const QDateTime &now, Urgency urgency = Urgency::Read);
    /// The number of the request that tryAcquire() let leave last, for ended(); 0: none yet.
    qint64 lastLeft() const { return m_budget.lastLeft(); }

    /// Of every request that left, before answered(): with a complete answer (`told`: its windows in our clock) or
    /// without one.
    void ended(qint64 number, bool answered, const QList<RateWindow> &told, const QDateTime &now);

    /// Of every complete answer. 429 and 503 halve the rate, once for all requests that left before the rate was
    /// halved, and never below one in ten seconds; Retry-After shuts the gate. Twenty good answers in a row (below 500)
    /// give back a tenth of the setting. `asked`: when the request left.
    void answered(int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked,
                  const QDateTime &now);

    /// Keeps to a pause that was asked for before this limiter was there.
    void resume(const AskedPause &asked, const QDateTime &now);
    /// The ATS asked for a pause that is not over.
    struct Pause
    {
        int status = 0; ///< 429 or 503
        std::chrono::milliseconds left{0};
    };
    std::optional<Pause> pause(const QDateTime &now);
    /// How long until the windows let one leave, if nothing is answered meanwhile; 0: now.
    std::chrono::milliseconds windowWait(const QDateTime &now, Urgency urgency = Urgency::Read);

    /// How long from `now` until this many more requests would have left, at most `atOnce` of them under way and each
    /// answered after `perRequest`: by going through this very policy, with good answers and windows that come back
    /// full. `writes` of them, evenly among the rest, are writes. Some 100 ns a request: 10 ms for 10^5.
    std::chrono::milliseconds timeFor(int requests, int atOnce, std::chrono::milliseconds perRequest,
                                      const QDateTime &now, int writes = 0) const;

    /// The present rate; 0: no limit.
    double perSecond() const { return m_rate; }

private:
    void follow(qint64 now);
    std::optional<std::chrono::milliseconds> tryAcquireAt(qint64 now, Urgency urgency);
    void answeredAt(int status, std::optional<std::chrono::seconds> retryAfter, qint64 asked, qint64 now);
    double burst() const;

    // Milliseconds since the epoch.
    double m_setting;
    double m_rate;
    double m_tokens;
    int m_goodInARow = 0;
    int m_shutBy = 0;
    std::optional<qint64> m_at;        ///< up to when m_tokens is counted; none: nothing was asked yet
    std::optional<qint64> m_shutUntil; ///< none: open
    std::optional<qint64> m_slowedAt;  ///< when the rate was last halved
    RateBudget m_budget;
};

} // namespace vivier
