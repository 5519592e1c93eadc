// SPDX-License-Identifier: MIT
#pragma once

#include "http/ratelimiter.h"

#include <QRandomGenerator>

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace vivier::test {

/// An ATS that counts requests in windows and says so in the headers of its answers, without sockets and on made-up
/// time. Milliseconds of our clock.
class CountingAts
{
public:
    enum class Kind {
        OnTheHour,        ///< fixed windows, whoever asks
        FromFirstRequest, ///< fixed windows that begin with the first request after the last one
        SlidingToOldest,  ///< the last `length`; tells when the oldest request falls out of it
        SlidingToAll,     ///< the same, but tells when all of them would have
    };
    struct Window
    {
        qint64 length;
        int limit;
        qint64 phase = 0; ///< OnTheHour only: when one begins
        std::deque<qint64> taken = {};
        qint64 begin = 0;
    };
    struct Answer
    {
        bool isRefused = false;
        QList<RateWindow> told; ///< `resetsAt` in its clock, whole seconds
        qint64 date = 0;        ///< in its clock, whole seconds
    };

    CountingAts(Kind kind, std::vector<Window> windows, qint64 skew)
        : m_kind(kind)
        , m_windows(std::move(windows))
        , m_skew(skew)
    {
    }

    Answer serve(qint64 now)
    {
        Answer answer{.date = wholeSeconds(now)};
        for (Window &window : m_windows) {
            roll(window, now);
            answer.isRefused = answer.isRefused || std::ssize(window.taken) >= window.limit;
        }
        for (Window &window : m_windows) {
            if (!answer.isRefused)
                window.taken.push_back(now);
            answer.told.append(
                {.length = std::chrono::seconds(window.length / 1000),
                 .limit = window.limit,
                 .remaining = window.limit - static_cast<int>(window.taken.size()),
                 .resetsAt = QDateTime::fromMSecsSinceEpoch(wholeSeconds(resetOf(window, now)), Qt::UTC)});
        }
        return answer;
    }

private:
    qint64 wholeSeconds(qint64 time) const { return (time + m_skew) / 1000 * 1000; }

    void roll(Window &window, qint64 now) const
    {
        if (m_kind == Kind::SlidingToOldest || m_kind == Kind::SlidingToAll) {
            while (!window.taken.empty() && window.taken.front() <= now - window.length)
                window.taken.pop_front();
            return;
        }
        const qint64 begin = m_kind == Kind::OnTheHour ? now - (now - window.phase) % window.length
                                                       : (now >= window.begin + window.length ? now : window.begin);
        if (begin != window.begin)
            window.taken.clear();
        window.begin = begin;
    }

    qint64 resetOf(const Window &window, qint64 now) const
    {
        if (m_kind == Kind::SlidingToOldest)
            return (window.taken.empty() ? now : window.taken.front()) + window.length;
        return (m_kind == Kind::SlidingToAll ? now : window.begin) + window.length;
    }

    Kind m_kind;
    std::vector<Window> m_windows;
    qint64 m_skew;
};

/// Sends through one RateLimiter as HttpClient does, on made-up time. Answers come after 0 to 300 ms, in any order.
class SimulatedClient
{
public:
    SimulatedClient(RateLimiter &limiter, CountingAts &ats, int atOnce, qint64 start, quint32 seed)
        : m_limiter(limiter)
        , m_ats(ats)
        , m_atOnce(atOnce)
        , m_now(start)
        , m_dice(seed)
    {
    }

    /// The urgencies of the requests, over and over; at first all are reads.
    void setUrgencies(std::vector<Urgency> urgencies) { m_urgencies = std::move(urgencies); }

    /// Until as many more have left; the time when the last did.
    qint64 leave(int requests)
    {
        for (int left = 0; left < requests;) {
            if (m_underWay == m_atOnce) {
                step();
            } else if (const auto wait =
                           m_limiter.tryAcquire(at(m_now), m_urgencies[size_t(left) % m_urgencies.size()])) {
                const qint64 wakes = m_now + wait->count();
                if (m_events.empty() || m_events.begin()->first > wakes)
                    m_now = wakes;
                else
                    step();
            } else {
                send();
                ++left;
            }
        }
        return m_now;
    }

    /// Until all are answered.
    void settle()
    {
        while (m_underWay > 0)
            step();
    }

    qint64 now() const { return m_now; }
    int refused() const { return m_refused; }

private:
    static QDateTime at(qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC); }

    void step()
    {
        const auto [due, happens] = *m_events.begin();
        m_events.erase(m_events.begin());
        m_now = due;
        happens();
    }

    void send()
    {
        const qint64 number = m_limiter.lastLeft();
        const qint64 left = m_now;
        const qint64 there = left + m_dice.bounded(151);
        const qint64 back = there + m_dice.bounded(151);
        ++m_underWay;
        m_events.emplace(there, [this, number, left, back] {
            const CountingAts::Answer answer = m_ats.serve(m_now);
            m_events.emplace(back, [this, number, left, answer] { take(number, left, answer); });
        });
    }

    void take(qint64 number, qint64 left, const CountingAts::Answer &answer)
    {
        --m_underWay;
        m_refused += answer.isRefused ? 1 : 0;
        QList<RateWindow> told = answer.told;
        for (RateWindow &window : told)
            window.resetsAt = at(m_now + window.resetsAt.toMSecsSinceEpoch() - answer.date);
        m_limiter.ended(number, true, told, at(m_now));
        m_limiter.answered(answer.isRefused ? 429 : 200, {}, at(left), at(m_now));
    }

    RateLimiter &m_limiter;
    CountingAts &m_ats;
    int m_atOnce;
    qint64 m_now;
    QRandomGenerator m_dice;
    std::vector<Urgency> m_urgencies{Urgency::Read};
    std::multimap<qint64, std::function<void()>> m_events;
    int m_underWay = 0;
    int m_refused = 0;
};

} // namespace vivier::test
