// SPDX-License-Identifier: MIT
#include "sandbox/timestamp.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QDate lastSundayOf(int year, int month)
{
    const QDate last(year, month, 31);
    return last.addDays(-(last.dayOfWeek() % 7));
}

int parisOffset(const QDateTime &utc)
{
    const int year = utc.date().year();
    const QTime change(1, 0);
    const std::pair summer(lastSundayOf(year, 3), change);
    const std::pair winter(lastSundayOf(year, 10), change);
    const std::pair moment(utc.date(), utc.time());
    return moment >= summer && moment < winter ? 7200 : 3600;
}

QDateTime inParis(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms).toUTC();
    return utc.toOffsetFromUtc(parisOffset(utc));
}

} // namespace

QString timestamp(qint64 ms)
{
    return inParis(ms).toString(Qt::ISODateWithMs);
}

QDate dayOf(qint64 ms)
{
    return inParis(ms).date();
}

} // namespace vivier::sandbox
