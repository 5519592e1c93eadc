// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace vivier {

/// A time of ours that is out of order by this much or more is so because somebody set the clock back.
inline constexpr std::chrono::milliseconds clockSetBack = std::chrono::minutes(5);

/// Whether an answer asked for at `readAt` was overtaken by the one asked for at `known`, which we have already: older,
/// but not by so much that the clock was set back. False when either time is invalid.
inline bool isOvertakenBy(const QDateTime &readAt, const QDateTime &known)
{
    const qint64 older = readAt.msecsTo(known); // 0 when one of them is invalid
    return older > 0 && older < clockSetBack.count();
}

} // namespace vivier
