// SPDX-License-Identifier: MIT
#include "candidate/durationtext.h"

#include <QCoreApplication>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct Duration
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

} // namespace

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return Duration::tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Duration::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return Duration::tr("%Ln day(s)", nullptr, static_cast<int>(qMin<qint64>((hours + 12) / 24, 1'000'000)));
    return minutes % 60 == 0 ? Duration::tr("%1 h").arg(hours)
                             : Duration::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

} // namespace vivier
