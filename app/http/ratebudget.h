// SPDX-License-Identifier: MIT
#pragma once

#include "http/ratewindow.h"

#include <QList>

namespace vivier {

/// What a request may take of a window that is nearly used up.
enum class Urgency {
    Write,      ///< the last of it: it leaves while any is free
    Read,       ///< its part of the last tenth
    Background, ///< nothing of the last tenth: that is for the recruiter's own work
};

/// What an ATS's windows of requests still let through, from what its answers tell (instaview/README.md, section 5, and
/// row 28). Policy only, like RateLimiter, which owns it. Times are milliseconds since the epoch in our clock.
///
/// A request costs from the moment it leaves. An answer's `remaining` counts those that ended before its own request
/// left; those that overlapped it may be in it or not. The least that any of them was told of one window counts all of
/// them that were told, so what is still free is that, less those that were told nothing or are under way. It may be
/// too few for a moment, never too many, in whatever order the answers come.
///
/// - A tenth of the limit or more is left: requests leave freely. Below it reads are spread evenly over the rest of the
///   window, though never farther apart than `longestSpread`, which is no more than a request waits in the queue;
///   writes leave at once, as most follow a read of their own that would be lost. At zero all wait for the reset and
///   `margin`.
/// - One in the background leaves a tenth of the limit to the others: it waits for the reset then.
/// - After the reset the server's new window is believed only from an answer. Until it comes, what the old window had
///   left may still go (it holds for sliding windows too), and after that one request at a time.
/// - An answer that tells nothing renews a window that had ended before its request left, on the same rhythm.
/// - A reset that is past, or farther away than the window is long, is not believed: the one known so far stays, else
///   the window is taken to begin now, which is never too early.
class RateBudget final
{
public:
    /// Added to each reset: headers tell whole seconds.
    static constexpr qint64 margin = 1000;
    /// Between two reads in the last tenth of a window.
    static constexpr qint64 longestSpread = 60'000;

    explicit RateBudget(const QList<RateWindow> &assumed);

    /// How long until one may leave if nothing is answered meanwhile; 0: now.
    qint64 wait(qint64 now, Urgency urgency = Urgency::Read) const;
    /// One leaves. Its number, for ended().
    qint64 leave(qint64 now);
    /// It ended: with a complete answer, which told these windows, or without one.
    void ended(qint64 number, bool answered, const QList<RateWindow> &told, qint64 now);
    /// The clock was set by so much.
    void shift(qint64 by);

    qint64 lastLeft() const { return m_lastLeft; }
    /// The numbers of those that have left and not ended.
    QList<qint64> underWay() const;

private:
    struct Flight
    {
        qint64 number = 0; ///< its place among all that left and ended
        qint64 end = 0;    ///< likewise; 0: under way
        qint64 leftAt = 0;
        QList<RateWindow> told = {};
    };
    struct Window
    {
        qint64 length = 0;
        int limit = 0;
        int free = 0; ///< may still leave; below zero: perhaps too many have
        qint64 resetsAt = 0;
        int sinceReset = 0;     ///< how many have left since resetsAt
        bool isStarted = false; ///< resetsAt means something
        bool isGuessed = false; ///< resetsAt is ours
        qint64 toldAs = 0;      ///< the `end` of the flight that told it; 0: assumed

        qint64 end() const { return resetsAt + margin; }
    };

    qint64 waitFor(const Window &window, qint64 now, Urgency urgency) const;
    qint64 spread(const Window &window, qint64 now) const;
    int overlapping(const Flight &flight) const;
    int leastFree(const RateWindow &told, const Flight &flight) const;
    void take(const RateWindow &told, const Flight &flight, qint64 now);
    void renew(Window &window, const Flight &flight) const;
    void forgetAssumed(const QList<RateWindow> &told);
    void prune();

    QList<Window> m_windows;
    QList<Flight> m_flights; ///< those under way, and those that overlapped one that is; by number
    qint64 m_events = 0;
    qint64 m_lastLeft = 0;
    qint64 m_lastLeftAt = 0;
    int m_underWay = 0;
    bool m_isTold = false;
};

} // namespace vivier
