// SPDX-License-Identifier: MIT
#include "candidate/day.h"

#include <QLocale>
#include <QRegularExpression>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString withWholeYear(QString format)
{
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

std::optional<QDate> dayFrom(QStringView text)
{
    // Not Qt::ISODate, which takes "2026/11/16" and whatever follows a day.
    static const QRegularExpression shape(
        uR"(\A(\d{4})-(\d\d)-(\d\d)(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?)?\z)"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayFormat()
{
    return withWholeYear(QLocale().dateFormat(QLocale::ShortFormat));
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, dayFormat());
}

QString momentText(const QDateTime &when)
{
    const QLocale locale;
    return locale.toString(when.toLocalTime(), withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat)));
}

} // namespace vivier
