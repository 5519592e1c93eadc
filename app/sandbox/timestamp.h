// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace vivier::sandbox {

/// `2016-08-23T12:55:27.206+02:00`: the vendor's form, in the time of Paris (European summer time by its rule, so that
/// a machine without time zone data answers the same). Takes milliseconds since the epoch.
QString timestamp(qint64 ms);
/// The day in Paris, for the day-only filters.
QDate dayOf(qint64 ms);

} // namespace vivier::sandbox
