#include "http/ratebudget.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vivier {

namespace {

constexpr qint64 sameReset = 2000; // two tellings of one reset differ by rounding and by the way the answers took
constexpr qint64 rounding = 1000;
constexpr qint64 untilAnswered = 1000;
constexpr int spreadBelow = 10; // a tenth

qint64 millis(const RateWindow &window)
{
    return std::chrono::milliseconds(window.length).count();
}

bool isUsable(const RateWindow &window)
{
    return window.length > std::chrono::seconds(0) && window.limit > 0;
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

qint64 RateBudget::wait(qint64 now) const
{
    qint64 longest = 0;
    for (const Window &window : m_windows)
        longest = std::max(longest, waitFor(window, now));
    return longest;
}

qint64 RateBudget::waitFor(const Window &window, qint64 now) const
{
    if (!window.isStarted)
        return 0;
    if (now >= window.end())
        return window.free > 0 || m_underWay == 0 ? 0 : untilAnswered;
    if (window.free <= 0)
        return window.end() - now;
    if (qint64(window.free) * spreadBelow >= window.limit || m_lastLeft == 0)
        return 0;
    const qint64 parts = window.free + 1;
    const qint64 due = m_lastLeftAt + (window.end() - m_lastLeftAt + parts - 1) / parts;
    return std::max<qint64>(0, due - now);
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
int RateBudget::uncounted(const Flight &flight) const
{
    return static_cast<int>(std::count_if(m_flights.begin(), m_flights.end(), [&flight](const Flight &other) {
        return other.number != flight.number && (other.end == 0 || other.end > flight.number);
    }));
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

    const bool isTold = told.resetsAt.isValid();
    const qint64 resetsAt = isTold ? told.resetsAt.toMSecsSinceEpoch() : 0;
    const bool isKnown = known->isStarted && !known->isGuessed && std::abs(resetsAt - known->resetsAt) <= sameReset;
    const bool isCredible = isTold && resetsAt <= now + length + rounding && (resetsAt >= now || isKnown);
    const bool isComparable = isCredible && known->isStarted && !known->isGuessed;
    const int free = std::clamp(told.remaining, 0, told.limit) - uncounted(flight);
    if (!isBetter(*known, told, isComparable ? resetsAt - known->resetsAt : 0, free, flight))
        return;
    const bool stays = known->isStarted && known->resetsAt > now;
    known->limit = told.limit;
    known->free = free;
    known->isGuessed = !isCredible && (known->isGuessed || !stays);
    if (isCredible)
        known->resetsAt = resetsAt;
    else if (!stays)
        known->resetsAt = now + length;
    known->isStarted = true;
    known->teller = flight.number;
    known->tellerEnd = flight.end;
}

/// Answers may come in another order than the server counted in. `resetsBy`: how much later it resets than the known.
bool RateBudget::isBetter(const Window &known, const RateWindow &told, qint64 resetsBy, int free, const Flight &flight)
{
    if (known.teller == 0 || flight.leftAt >= known.end() || flight.number > known.tellerEnd || resetsBy > sameReset)
        return true;
    if (resetsBy < -sameReset)
        return false;
    if (told.remaining < known.free)
        return true; // somebody else uses the key
    return flight.number > known.teller && free >= known.free;
}

void RateBudget::renew(Window &window, const Flight &flight) const
{
    if (!window.isStarted || flight.leftAt < window.end())
        return;
    window.resetsAt += ((flight.leftAt - window.resetsAt) / window.length + 1) * window.length;
    window.free = window.limit - 1 - uncounted(flight);
    window.teller = flight.number;
    window.tellerEnd = flight.end;
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
