// SPDX-License-Identifier: MIT
#include "form/relativetime.h"

#include "candidate/day.h"

#include <QCoreApplication>
#include <QLocale>

namespace vivier {

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

} // namespace

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    if (seconds < 60)
        return TimeText::tr("just now");
    if (seconds < 60 * 60)
        return TimeText::tr("%Ln min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 24 * 60 * 60)
        return TimeText::tr("%Ln h ago", nullptr, static_cast<int>(seconds / 3600));
    //: A date, after a word such as “updated”
    return TimeText::tr("%1", "date").arg(dayText(when.toLocalTime().date()));
}

QString absoluteTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace vivier
