// SPDX-License-Identifier: MIT
#include "ats/instaview/ratelimits.h"

#include "candidate/utc.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace vivier::instaview {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds longestWindow = 1h;

QDateTime timeOf(qint64 unixSeconds)
{
    // Above the year 9999 it is no time, and would not fit into milliseconds in the end.
    constexpr qint64 most = 253'402'300'799;
    return unixSeconds > 0 && unixSeconds <= most ? QDateTime::fromSecsSinceEpoch(unixSeconds, utc) : QDateTime();
}

std::optional<RateWindow> windowOf(const Response &response, const QByteArray &name, seconds length)
{
    constexpr qint64 most = 1'000'000'000;
    const auto limit = countIn(response.header("X-RateLimit-Limit-" + name));
    const auto remaining = countIn(response.header("X-RateLimit-Remaining-" + name));
    if (!limit || !remaining || *limit == 0)
        return std::nullopt;
    return RateWindow{.length = length,
                      .limit = static_cast<int>(qMin(*limit, most)),
                      .remaining = static_cast<int>(qMin(*remaining, most)),
                      .resetsAt = timeOf(countIn(response.header("X-RateLimit-Reset-" + name)).value_or(0))};
}

/// A number of seconds, also as text; rounded up.
std::optional<seconds> secondsOf(const QJsonValue &json)
{
    constexpr double aDay = 24 * 60 * 60;
    bool isNumber = json.isDouble();
    const double told = json.isString() ? json.toString().toDouble(&isNumber) : json.toDouble();
    if (!isNumber || !(told >= 0))
        return std::nullopt;
    return seconds(static_cast<qint64>(std::ceil(qMin(told, aDay))));
}

} // namespace

QList<RateWindow> rateWindows(const Response &response)
{
    QList<RateWindow> windows;
    if (const auto minute = windowOf(response, "Minute", 1min))
        windows.append(*minute);
    if (const auto hour = windowOf(response, "Hour", 1h))
        windows.append(*hour);
    return windows;
}

QList<RateWindow> assumedWindows()
{
    return {{.length = 1min, .limit = 60, .remaining = 60}, {.length = 1h, .limit = 2000, .remaining = 2000}};
}

std::optional<seconds> waitInBody(const Response &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonObject error = body.value("error"_L1).toObject();
    std::optional<seconds> wait;
    // Where the envelope would hold it could not be read (section 4): its error or the error's details.
    for (const QJsonObject &place : {body, error, error.value("details"_L1).toObject()})
        wait = std::max(wait, secondsOf(place.value("retryAfter"_L1)));
    const QDateTime reset = timeOf(body.value("reset"_L1).toInteger());
    if (reset.isValid()) {
        const std::chrono::milliseconds left(response.answeredAt.msecsTo(response.inOurTime(reset)));
        if (left > 0ms && left <= longestWindow + 1s)
            wait = std::max(wait, std::optional(std::chrono::ceil<seconds>(left)));
    }
    return wait;
}

} // namespace vivier::instaview
