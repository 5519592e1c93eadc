#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vivier {

/// How many requests a second one account may ask of its ATS: a token bucket whose rate gives way to 429 and 503 and
/// comes back slowly. One for all requests of an account, repeated ones included: requests that limit only themselves
/// break each other's pauses. Policy only: it reads no clock and never waits; who asks does. Times that run backwards
/// (somebody set the clock) neither shut the gate for longer nor open it.
class RateLimiter final
{
public:
    /// Two seconds' worth may go at once, so that opening a candidate does not wait. 0 or less: no limit but the pauses
    /// that the ATS asks for.
    explicit RateLimiter(double perSecond);

    /// Nothing: one request may leave now, and is counted. Else it may not, and asking before that time is useless.
    std::optional<std::chrono::milliseconds> ask(const QDateTime &now);

    /// Of every complete answer. 429 and 503 halve the rate, once for all requests that left before the rate was
    /// halved, and never below one in ten seconds; Retry-After shuts the gate. Twenty good answers in a row (below 500)
    /// give back a tenth of the setting. `asked`: when the request left.
    void answered(int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked,
                  const QDateTime &now);

    /// The ATS asked for a pause that is not over.
    struct Pause
    {
        int status = 0; ///< 429 or 503
        std::chrono::milliseconds left{0};
    };
    std::optional<Pause> pause(const QDateTime &now);

    /// The present rate; 0: no limit.
    double perSecond() const { return m_rate; }

private:
    void follow(const QDateTime &now);
    double burst() const;

    double m_setting;
    double m_rate;
    double m_tokens;
    int m_goodInARow = 0;
    int m_shutBy = 0;
    QDateTime m_at;        ///< up to when m_tokens is counted; invalid: nothing was asked yet
    QDateTime m_shutUntil; ///< invalid: open
    QDateTime m_slowedAt;  ///< when the rate was last halved
};

} // namespace vivier
