#include "candidate/day.h"

#include <QRegularExpression>

namespace vivier {

using namespace Qt::StringLiterals;

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

} // namespace vivier
