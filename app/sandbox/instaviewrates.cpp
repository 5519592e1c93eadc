// SPDX-License-Identifier: MIT
#include "sandbox/instaviewrates.h"

namespace vivier::sandbox {

namespace {

constexpr qint64 secondsOfMinute = 60;
constexpr qint64 secondsOfHour = 3600;

struct Limits
{
    int minute;
    int hour;
};

Limits limitsOf(InstaViewOptions::Plan plan)
{
    switch (plan) {
    case InstaViewOptions::Plan::Unlimited:
        return {1'000'000, 60'000'000};
    case InstaViewOptions::Plan::Trial:
        return {30, 500};
    case InstaViewOptions::Plan::Starter:
        return {120, 5'000};
    case InstaViewOptions::Plan::Business:
        return {300, 15'000};
    case InstaViewOptions::Plan::Scale:
        return {600, 30'000};
    case InstaViewOptions::Plan::Standard:
        break;
    }
    return {60, 2'000};
}

} // namespace

InstaViewTicket InstaViewRates::take(const QByteArray &key, InstaViewOptions::Plan plan, qint64 now)
{
    const qint64 seconds = now / 1000;
    const Limits limits = limitsOf(plan);
    Windows &windows = m_keys[key];
    const auto enter = [seconds](Window &window, qint64 length) {
        if (window.number != seconds / length)
            window = {.number = seconds / length};
    };
    enter(windows.minute, secondsOfMinute);
    enter(windows.hour, secondsOfHour);
    const bool minuteFull = windows.minute.used >= limits.minute;
    const bool hourFull = windows.hour.used >= limits.hour;
    InstaViewTicket ticket{.refused = minuteFull || hourFull};
    if (!ticket.refused) { // a refused request uses nothing up
        ++windows.minute.used;
        ++windows.hour.used;
    }
    const qint64 minuteReset = (windows.minute.number + 1) * secondsOfMinute;
    const qint64 hourReset = (windows.hour.number + 1) * secondsOfHour;
    ticket.limit = hourFull ? limits.hour : limits.minute;
    ticket.reset = hourFull ? hourReset : minuteReset;
    ticket.retryAfter = qMax<qint64>(1, ticket.reset - seconds);
    const auto add = [&ticket](const char *name, qint64 value) {
        ticket.headers.append({QByteArray("X-RateLimit-") + name, QByteArray::number(value)});
    };
    add("Limit-Minute", limits.minute);
    add("Limit-Hour", limits.hour);
    add("Remaining-Minute", limits.minute - windows.minute.used);
    add("Remaining-Hour", limits.hour - windows.hour.used);
    add("Reset-Minute", minuteReset);
    add("Reset-Hour", hourReset);
    return ticket;
}

} // namespace vivier::sandbox
