// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace vivier::sandbox {

inline constexpr qint64 kDay = 86'400'000;
inline constexpr qint64 kAnchor = 1'767'603'600'000; ///< 5 January 2026, 09:00 UTC: nothing generated is younger

/// What is in resources/sandbox/`name`.json: the invented people, jobs and texts. Read anew at each call.
QJsonObject sandboxData(const QString &name);

/// Strings of an array; empty when there is none.
QStringList strings(const QJsonValue &array);

} // namespace vivier::sandbox
