// SPDX-License-Identifier: MIT
#pragma once

#include <QTimeZone>

namespace vivier {

/// What a QDateTime of UTC is made with. From Qt 6.9 on that is a zone; in 6.4 a zone would make one of another kind,
/// which is spelled otherwise.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utc = Qt::UTC;
#endif

} // namespace vivier
