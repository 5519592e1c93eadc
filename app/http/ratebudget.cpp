// SPDX-License-Identifier: MIT
#include "http/ratebudget.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vivier {

namespace {

constexpr qint64 sameReset = 2000; // two tellings of one reset differ by rounding and by the way the answers took
constexpr qint64 rounding = 1000;
constexpr qint64 untilAnswered = 1000;
constexpr int lastPart = 10; // a tenth

qint64 millis(const RateWindow &window)
{
    return std::chrono::milliseconds(window.length).count();
}

bool isUsable(const RateWindow &window)
{
    return window.length > std::chrono::seconds(0) && window.limit > 0;
}

int remainingOf(const RateWindow &window)
{
    return std::clamp(window.remaining, 0, window.limit);
}

bool isOfEarlierWindow(const RateWindow &one, const RateWindow &other)
{
    return one.resetsAt.isValid() && other.resetsAt.isValid() && one.resetsAt.msecsTo(other.resetsAt) > sameReset;
}

} // namespace

RateBudget::RateBudget(const QList<RateWindow> &assumed)
{
    for (const RateWindow &window : assumed) {
        if (!isUsable(window))
            continue;
        const bool isStarted = window.resetsAt.isValid();
        m_windows.append({.length = millis(window),
                          .limit = window.limit,
                          .free = isStarted ? window.remaining : window.limit,
                          .resetsAt = isStarted ? window.resetsAt.toMSecsSinceEpoch() : 0,
                          .isStarted = isStarted,
                          .isGuessed = true});
    }
}

qint64 RateBudget::wait(qint64 now, Urgency urgency) const
{
    qint64 longest = 0;
    for (const Window &window : m_windows)
        longest = std::max(longest, waitFor(window, now, urgency));
    return longest;
}

qint64 RateBudget::waitFor(const Window &window, qint64 now, Urgency urgency) const
{
    if (!window.isStarted)
        return 0;
    const bool isBackground = urgency == Urgency::Background;
    const bool mayTake = isBackground ? qint64(window.free) * lastPart > window.limit : window.free > 0;
    if (now >= window.end())
        return mayTake || m_underWay == 0 ? 0 : untilAnswered;
    if (!mayTake)
        return window.end() - now;
    return urgency == Urgency::Read ? spread(window, now) : 0;
}

qint64 RateBudget::spread(const Window &window, qint64 now) const
{
    if (qint64(window.free) * lastPart >= window.limit || m_lastLeft == 0)
        return 0;
    const qint64 parts = window.free + 1;
    const qint64 apart = (window.end() - m_lastLeftAt + parts - 1) / parts;
    return std::max<qint64>(0, m_lastLeftAt + std::min(apart, longestSpread) - now);
}

qint64 RateBudget::leave(qint64 now)
{
    m_lastLeft = ++m_events;
    m_lastLeftAt = now;
    m_flights.append({.number = m_lastLeft, .end = 0, .leftAt = now});
    ++m_underWay;
    for (Window &window : m_windows) {
        --window.free;
        if (!std::exchange(window.isStarted, true))
            window.resetsAt = now + window.length;
        if (now >= window.resetsAt)
            ++window.sinceReset;
    }
    return m_lastLeft;
}

void RateBudget::ended(qint64 number, bool answered, const QList<RateWindow> &told, qint64 now)
{
    const auto found = std::find_if(m_flights.begin(), m_flights.end(),
                                    [number](const Flight &flight) { return flight.number == number; });
    if (found == m_flights.end() || found->end != 0)
        return;
    found->end = ++m_events;
    found->told = told;
    --m_underWay;
    const Flight flight = *found;
    if (answered && told.isEmpty()) {
        for (Window &window : m_windows)
            renew(window, flight);
    } else if (answered) {
        if (!std::exchange(m_isTold, true))
            forgetAssumed(told);
        for (const RateWindow &window : told)
            take(window, flight, now);
    }
    prune();
}

/// The server does not count in windows of these lengths.
void RateBudget::forgetAssumed(const QList<RateWindow> &told)
{
    m_windows.removeIf([&told](const Window &assumed) {
        return std::none_of(told.begin(), told.end(),
                            [&assumed](const RateWindow &window) { return millis(window) == assumed.length; });
    });
}

/// How many may be missing in what its answer tells.
int RateBudget::overlapping(const Flight &flight) const
{
    return static_cast<int>(std::count_if(m_flights.begin(), m_flights.end(), [&flight](const Flight &other) {
        return other.number != flight.number && (other.end == 0 || other.end > flight.number);
    }));
}

/// The one of those that overlapped it that the server counted last was told the least, and nobody after it but those
/// that were told nothing.
int RateBudget::leastFree(const RateWindow &told, const Flight &flight) const
{
    int least = remainingOf(told);
    int untold = 0;
    for (const Flight &other : m_flights) {
        if (other.number == flight.number || (other.end != 0 && other.end < flight.number))
            continue;
        const auto same = std::find_if(other.told.begin(), other.told.end(),
                                       [&told](const RateWindow &window) { return window.length == told.length; });
        if (same == other.told.end())
            ++untold;
        else if (!isOfEarlierWindow(*same, told))
            least = std::min(least, remainingOf(*same));
    }
    return least - untold;
}

void RateBudget::take(const RateWindow &told, const Flight &flight, qint64 now)
{
    if (!isUsable(told))
        return;
    const qint64 length = millis(told);
    auto known = std::find_if(m_windows.begin(), m_windows.end(),
                              [length](const Window &window) { return window.length == length; });
    if (known == m_windows.end())
        known = m_windows.insert(m_windows.end(), Window{.length = length});

    const bool hasReset = told.resetsAt.isValid();
    const qint64 resetsAt = hasReset ? told.resetsAt.toMSecsSinceEpoch() : 0;
    const bool isComparable = hasReset && known->isStarted && !known->isGuessed;
    const qint64 resetsBy = isComparable ? resetsAt - known->resetsAt : 0;
    const bool isCredible = hasReset && resetsAt <= now + length + rounding &&
                            (resetsAt >= now || (isComparable && std::abs(resetsBy) <= sameReset));

    const int free = leastFree(told, flight);
    const bool isNew = known->toldAs == 0 || flight.leftAt >= known->end() || (isCredible && resetsBy > sameReset);
    if (!isNew && flight.number < known->toldAs) { // overlapped: which was counted first is open
        if ((isCredible && resetsBy < -sameReset) || (free < known->free && remainingOf(told) >= known->free))
            return;
    }
    const bool stays = known->isStarted && known->resetsAt > now;
    known->limit = told.limit;
    known->free = free;
    known->isGuessed = !isCredible && (known->isGuessed || !stays);
    if (isCredible)
        known->resetsAt = resetsAt;
    else if (!stays)
        known->resetsAt = now + length;
    known->isStarted = true;
    known->sinceReset = 0;
    known->toldAs = flight.end;
}

void RateBudget::renew(Window &window, const Flight &flight) const
{
    if (!window.isStarted || flight.leftAt < window.end())
        return;
    window.resetsAt += ((flight.leftAt - window.resetsAt) / window.length + 1) * window.length;
    window.free = window.limit - std::max(window.sinceReset, 1 + overlapping(flight));
    window.sinceReset = 0;
    window.toldAs = flight.end;
}

void RateBudget::prune()
{
    const auto oldest =
        std::find_if(m_flights.begin(), m_flights.end(), [](const Flight &flight) { return flight.end == 0; });
    const qint64 since = oldest == m_flights.end() ? m_events : oldest->number;
    m_flights.removeIf([since](const Flight &flight) { return flight.end != 0 && flight.end <= since; });
}

void RateBudget::shift(qint64 by)
{
    m_lastLeftAt += by;
    for (Window &window : m_windows)
        window.resetsAt += by;
    for (Flight &flight : m_flights)
        flight.leftAt += by;
}

QList<qint64> RateBudget::underWay() const
{
    QList<qint64> numbers;
    for (const Flight &flight : m_flights) {
        if (flight.end == 0)
            numbers.append(flight.number);
    }
    return numbers;
}

} // namespace vivier
