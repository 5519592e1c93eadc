// SPDX-License-Identifier: MIT
#include "documents/linkexpiry.h"

#include "candidate/utc.h"

#include <QUrlQuery>

#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSignature = 10LL * 366 * 24 * 60 * 60; ///< seconds; what is longer is no such number
constexpr qint64 latestMoment = 253'402'300'799;               ///< the end of the year 9999, seconds since 1970

/// Names of parameters compare without case here: S3 and Azure are asked with both.
QString parameter(const QUrlQuery &query, QLatin1StringView name)
{
    const QList<std::pair<QString, QString>> items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<qint64> secondsIn(const QString &text, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 && number <= most ? std::optional(number) : std::nullopt;
}

QDateTime since1970(const QString &text)
{
    const std::optional<qint64> seconds = secondsIn(text, latestMoment);
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, utc) : QDateTime();
}

/// "20261201T084000Z" and so many seconds from there.
QDateTime signedAt(const QString &date, const QString &lasts)
{
    QDateTime begin = QDateTime::fromString(date, u"yyyyMMdd'T'HHmmss'Z'"_s);
    const std::optional<qint64> seconds = secondsIn(lasts, longestSignature);
    if (!begin.isValid() || !seconds)
        return {};
    begin = QDateTime(begin.date(), begin.time(), utc);
    return begin.addSecs(*seconds);
}

/// ISO 8601 as Azure takes it: a day, or a moment in UTC with or without seconds.
QDateTime azureMoment(const QString &text)
{
    const bool isDay = !text.contains(u'T');
    QDateTime moment = QDateTime::fromString(isDay ? text + "T00:00:00Z"_L1 : text, Qt::ISODate);
    if (!moment.isValid())
        moment = QDateTime::fromString(text, u"yyyy-MM-dd'T'HH:mm'Z'"_s);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), utc);
    return moment.toUTC();
}

} // namespace

QDateTime linkExpiry(const QUrl &link)
{
    const QUrlQuery query(link);
    const auto says = [&query](QLatin1StringView name) { return parameter(query, name); };
    if (const QString date = says("X-Amz-Date"_L1); !date.isEmpty())
        return signedAt(date, says("X-Amz-Expires"_L1));
    if (const QString date = says("X-Goog-Date"_L1); !date.isEmpty())
        return signedAt(date, says("X-Goog-Expires"_L1));
    if (!says("sig"_L1).isEmpty() && !says("se"_L1).isEmpty())
        return azureMoment(says("se"_L1));
    // "Expires" alone may mean anything: it is signed by S3 (version 2), Google (version 2) or CloudFront.
    const bool isSigned = !says("Signature"_L1).isEmpty() &&
                          !(says("AWSAccessKeyId"_L1) + says("GoogleAccessId"_L1) + says("Key-Pair-Id"_L1)).isEmpty();
    return isSigned ? since1970(says("Expires"_L1)) : QDateTime();
}

} // namespace vivier
