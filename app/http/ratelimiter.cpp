// SPDX-License-Identifier: MIT
#include "http/ratelimiter.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>

namespace vivier {

using std::chrono::milliseconds;

namespace {

constexpr double slowest = 0.1;
constexpr double burstSeconds = 2;
constexpr int goodToGrow = 20;
constexpr double growth = 0.1; // of the setting
constexpr double tokenRounding = 1e-9;

} // namespace

RateLimiter::RateLimiter(double perSecond, const QList<RateWindow> &assumed)
    : m_setting(std::max(0.0, perSecond))
    , m_rate(m_setting)
    , m_tokens(burst())
    , m_budget(assumed)
{
}

double RateLimiter::burst() const
{
    return std::max(1.0, burstSeconds * m_rate);
}

void RateLimiter::follow(qint64 now)
{
    if (m_at && now < *m_at) {
        const qint64 by = now - *m_at;
        for (std::optional<qint64> *time : {&m_shutUntil, &m_slowedAt}) {
            if (*time)
                **time += by;
        }
        m_budget.shift(by);
    } else if (m_at) {
        // A pause earns nothing: otherwise all that waited would leave at its end.
        const qint64 from = m_shutUntil ? std::max(*m_at, std::min(*m_shutUntil, now)) : *m_at;
        m_tokens = std::min(burst(), m_tokens + m_rate * static_cast<double>(now - from) / 1000);
    }
    m_at = now;
    if (m_shutUntil && *m_shutUntil <= now)
        m_shutUntil = {};
}

std::optional<milliseconds> RateLimiter::tryAcquire(const QDateTime &now, Urgency urgency)
{
    return tryAcquireAt(now.toMSecsSinceEpoch(), urgency);
}

std::optional<milliseconds> RateLimiter::tryAcquireAt(qint64 now, Urgency urgency)
{
    follow(now);
    qint64 wait = m_budget.wait(now, urgency);
    if (m_shutUntil)
        wait = std::max(wait, *m_shutUntil - now);
    else if (m_rate > 0 && m_tokens < 1 - tokenRounding)
        wait = std::max(wait, static_cast<qint64>(std::ceil((1 - m_tokens) / m_rate * 1000)));
    if (wait > 0)
        return milliseconds(wait);
    if (m_rate > 0)
        m_tokens = std::max(0.0, m_tokens - 1);
    m_budget.leave(now);
    return std::nullopt;
}

void RateLimiter::ended(qint64 number, bool answered, const QList<RateWindow> &told, const QDateTime &now)
{
    follow(now.toMSecsSinceEpoch());
    m_budget.ended(number, answered, told, now.toMSecsSinceEpoch());
}

void RateLimiter::resume(const AskedPause &asked, const QDateTime &now)
{
    if (!asked.isOn(now))
        return;
    follow(now.toMSecsSinceEpoch());
    m_shutUntil = asked.until.toMSecsSinceEpoch();
    m_shutBy = asked.status;
}

std::optional<RateLimiter::Pause> RateLimiter::pause(const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    follow(at);
    if (!m_shutUntil)
        return std::nullopt;
    return Pause{.status = m_shutBy, .left = milliseconds(*m_shutUntil - at)};
}

milliseconds RateLimiter::windowWait(const QDateTime &now, Urgency urgency)
{
    const qint64 at = now.toMSecsSinceEpoch();
    follow(at);
    return milliseconds(m_budget.wait(at, urgency));
}

void RateLimiter::answered(int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked,
                           const QDateTime &now)
{
    answeredAt(status, retryAfter, asked.toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
}

void RateLimiter::answeredAt(int status, std::optional<std::chrono::seconds> retryAfter, qint64 asked, qint64 now)
{
    follow(now);
    const bool refused = status == 429 || status == 503;
    if (refused && retryAfter) {
        const qint64 until = now + milliseconds(*retryAfter).count();
        if (until > now && (!m_shutUntil || until > *m_shutUntil)) {
            m_shutUntil = until;
            m_shutBy = status;
        }
    }
    if (m_rate <= 0 || (m_slowedAt && asked < *m_slowedAt))
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

milliseconds RateLimiter::timeFor(int requests, int atOnce, milliseconds perRequest, const QDateTime &now,
                                  int writes) const
{
    struct UnderWay
    {
        qint64 number;
        qint64 asked;
        qint64 answered;
    };
    const auto writesIn = [&](int first) { return qint64(first) * writes / std::max(1, requests); };
    RateLimiter ahead(*this);
    const qint64 start = now.toMSecsSinceEpoch();
    const qint64 takes = std::max<qint64>(0, perRequest.count());
    std::deque<UnderWay> underWay;
    for (const qint64 number : m_budget.underWay())
        underWay.push_back({number, start, start + takes});
    qint64 at = start;
    for (int left = 0; left < requests;) {
        while (!underWay.empty() && underWay.front().answered <= at) {
            ahead.m_budget.ended(underWay.front().number, true, {}, at);
            ahead.answeredAt(200, {}, underWay.front().asked, at);
            underWay.pop_front();
        }
        const Urgency urgency = writesIn(left + 1) > writesIn(left) ? Urgency::Write : Urgency::Read;
        if (std::ssize(underWay) >= std::max(1, atOnce)) {
            at = underWay.front().answered;
        } else if (const auto wait = ahead.tryAcquireAt(at, urgency)) {
            at += wait->count();
            if (!underWay.empty())
                at = std::min(at, underWay.front().answered);
        } else {
            underWay.push_back({ahead.lastLeft(), at, at + takes});
            ++left;
        }
    }
    return milliseconds(at - start);
}

} // namespace vivier
