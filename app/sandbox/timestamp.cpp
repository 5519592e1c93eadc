// SPDX-License-Identifier: MIT
#include "sandbox/timestamp.h"

#include <QDateTime>

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
    const QDateTime summer(lastSundayOf(year, 3), change, Qt::UTC);
    const QDateTime winter(lastSundayOf(year, 10), change, Qt::UTC);
    return utc >= summer && utc < winter ? 7200 : 3600;
}

QDateTime inParis(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
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
