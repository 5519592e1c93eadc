// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace vivier {

/// The day of "2026-11-16", alone or with an ISO 8601 time behind it ("T23:30:00-08:00"), as it is written whatever the
/// offset (instaview/README.md, row 22); white space around it does not count. Nothing for any other text.
std::optional<QDate> dayFrom(QStringView text);

/// The short format of the user's language with all four figures of the year: "16/11/26" could be anything.
QString dayFormat();

/// How a day, and a moment in local time, are shown to people.
QString dayText(const QDate &day);
QString momentText(const QDateTime &when);

} // namespace vivier
