// SPDX-License-Identifier: MIT
#include "http/message.h"

#include "candidate/askedpause.h"

#include <QHostAddress>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace vivier {

using namespace Qt::StringLiterals;

QByteArray Request::verb() const
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Head:
        return "HEAD"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::seconds> Response::retryAfter() const
{
    // An empty optional is less than any wait.
    return std::max(parseRetryAfter(header("Retry-After"), answeredAt), toldWait);
}

QDateTime Response::inOurTime(const QDateTime &serversTime) const
{
    const std::optional<QDateTime> date = parseHttpDate(header("Date"));
    return date ? answeredAt.addMSecs(date->msecsTo(serversTime)) : serversTime;
}

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return date;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 aDay = std::chrono::seconds(AskedPause::longest).count();
    if (const auto count = countIn(header))
        return std::chrono::seconds(qMin(*count, aDay));
    if (const QByteArray text = header.trimmed(); text.startsWith('-') && countIn(text.mid(1)))
        return std::chrono::seconds(0);
    const std::optional<QDateTime> date = parseHttpDate(header);
    if (!date)
        return std::nullopt;
    return std::chrono::seconds(qBound<qint64>(0, now.secsTo(*date), aDay));
}

std::optional<qint64> countIn(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 count = text.toLongLong(&fits);
    return fits ? count : std::numeric_limits<qint64>::max();
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host().compare(other.host(), Qt::CaseInsensitive) == 0 &&
           port(one) == port(other);
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isSecureEnough(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && isThisComputer(url);
}

} // namespace vivier
