#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace vivier {

/// The day of "2026-11-16", alone or with an ISO 8601 time behind it ("T23:30:00-08:00"), as it is written whatever the
/// offset (instaview.md section 9, row 22); white space around it does not count. Nothing for any other text.
std::optional<QDate> dayFrom(QStringView text);

} // namespace vivier
