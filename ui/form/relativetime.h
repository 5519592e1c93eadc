// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace vivier {

/// "just now", "5 min ago", "3 h ago"; over a day the date in the recruiter's locale. "" for an invalid time.
QString relativeTime(const QDateTime &when, const QDateTime &now);
/// The absolute form, for tooltips.
QString absoluteTime(const QDateTime &when);

} // namespace vivier
