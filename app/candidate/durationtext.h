// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// A length of time for the recruiter, in two units at most: "8 s", "5 min", "1 h 20 min", "3 days".
QString durationText(qint64 seconds);

} // namespace vivier
