#include "form/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace vivier {

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    const auto tr = [](const char *text, int n = -1) {
        return QCoreApplication::translate("RelativeTime", text, nullptr, n);
    };
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 60 * 60)
        return tr("%n min ago", static_cast<int>(seconds / 60));
    if (seconds < 24 * 60 * 60)
        return tr("%n h ago", static_cast<int>(seconds / 3600));
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

QString absoluteTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace vivier
