// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace vivier {

// Where `after` goes on as `before` did: there the caret belongs after another made the change.
inline int endOfChange(QStringView before, QStringView after)
{
    const auto [old, now] = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    return static_cast<int>(std::distance(now, after.rend()));
}

} // namespace vivier
