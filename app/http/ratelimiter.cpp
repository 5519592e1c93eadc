#include "http/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace vivier {

using std::chrono::milliseconds;

namespace {

constexpr double slowest = 0.1;
constexpr double burstSeconds = 2;
constexpr int goodToGrow = 20;
constexpr double growth = 0.1; // of the setting
constexpr double rounding = 1e-9;

} // namespace

RateLimiter::RateLimiter(double perSecond)
    : m_setting(std::max(0.0, perSecond))
    , m_rate(m_setting)
    , m_tokens(burst())
{
}

double RateLimiter::burst() const
{
    return std::max(1.0, burstSeconds * m_rate);
}

void RateLimiter::follow(const QDateTime &now)
{
    if (m_at.isValid() && now < m_at) {
        const qint64 back = m_at.msecsTo(now);
        if (m_shutUntil.isValid())
            m_shutUntil = m_shutUntil.addMSecs(back);
        if (m_slowedAt.isValid())
            m_slowedAt = m_slowedAt.addMSecs(back);
    } else if (m_at.isValid()) {
        // A pause earns nothing: otherwise all that waited would leave at its end.
        const QDateTime from = m_shutUntil.isValid() ? std::max(m_at, std::min(m_shutUntil, now)) : m_at;
        m_tokens = std::min(burst(), m_tokens + m_rate * static_cast<double>(from.msecsTo(now)) / 1000);
    }
    m_at = now;
    if (m_shutUntil.isValid() && m_shutUntil <= now)
        m_shutUntil = {};
}

std::optional<milliseconds> RateLimiter::ask(const QDateTime &now)
{
    follow(now);
    if (m_shutUntil.isValid())
        return milliseconds(now.msecsTo(m_shutUntil));
    if (m_rate <= 0)
        return std::nullopt;
    if (m_tokens < 1 - rounding)
        return milliseconds(static_cast<qint64>(std::ceil((1 - m_tokens) / m_rate * 1000)));
    m_tokens = std::max(0.0, m_tokens - 1);
    return std::nullopt;
}

std::optional<RateLimiter::Pause> RateLimiter::pause(const QDateTime &now)
{
    follow(now);
    if (!m_shutUntil.isValid())
        return std::nullopt;
    return Pause{.status = m_shutBy, .left = milliseconds(now.msecsTo(m_shutUntil))};
}

void RateLimiter::answered(int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked,
                           const QDateTime &now)
{
    follow(now);
    const bool refused = status == 429 || status == 503;
    if (refused && retryAfter) {
        const QDateTime until = now.addSecs(retryAfter->count());
        if (until > now && (!m_shutUntil.isValid() || until > m_shutUntil)) {
            m_shutUntil = until;
            m_shutBy = status;
        }
    }
    if (m_rate <= 0 || (m_slowedAt.isValid() && asked < m_slowedAt))
        return; // it left at the old rate and says nothing about this one
    if (refused) {
        m_rate = std::max(std::min(slowest, m_setting), m_rate / 2);
        m_tokens = std::min(m_tokens, 1.0);
        m_slowedAt = now;
    }
    m_goodInARow = status >= 500 || refused ? 0 : m_goodInARow + 1;
    if (m_goodInARow == goodToGrow) {
        m_rate = std::min(m_setting, m_rate + growth * m_setting);
        m_goodInARow = 0;
    }
}

} // namespace vivier
