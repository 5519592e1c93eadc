// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/overtaken.h"

namespace vivier {

/// A pause that an ATS asked an account for. Times are UTC.
struct AskedPause
{
    static constexpr std::chrono::hours longest{24}; ///< however long was asked for

    int status = 0; ///< 429 or 503
    QDateTime begun;
    QDateTime until; ///< invalid: none

    /// One that begins later than now was begun before somebody set the clock back: its end says nothing any more.
    bool isOn(const QDateTime &now) const
    {
        const bool wasSetBack = now.msecsTo(begun) > clockSetBack.count();
        return until.isValid() && begun.isValid() && !wasSetBack && until > now &&
               begun.msecsTo(until) <= std::chrono::milliseconds(longest).count();
    }

    friend bool operator==(const AskedPause &, const AskedPause &) = default;
};

} // namespace vivier
