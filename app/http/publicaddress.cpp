// SPDX-License-Identifier: MIT
#include "http/publicaddress.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct Block
{
    quint32 network;
    int bits;
};

constexpr quint32 quad(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates), multicast and what is reserved.
constexpr Block special4[] = {
    {quad(0, 0, 0, 0), 8},      {quad(10, 0, 0, 0), 8},     {quad(100, 64, 0, 0), 10}, {quad(127, 0, 0, 0), 8},
    {quad(169, 254, 0, 0), 16}, {quad(172, 16, 0, 0), 12},  {quad(192, 0, 0, 0), 24},  {quad(192, 0, 2, 0), 24},
    {quad(192, 88, 99, 0), 24}, {quad(192, 168, 0, 0), 16}, {quad(198, 18, 0, 0), 15}, {quad(198, 51, 100, 0), 24},
    {quad(203, 0, 113, 0), 24}, {quad(224, 0, 0, 0), 4},    {quad(240, 0, 0, 0), 4},
};

bool isPublic4(quint32 address)
{
    return std::none_of(std::begin(special4), std::end(special4),
                        [address](const Block &block) { return (address ^ block.network) >> (32 - block.bits) == 0; });
}

quint32 quadAt(const Q_IPV6ADDR &address, int at)
{
    return quad(address[at], address[at + 1], address[at + 2], address[at + 3]);
}

bool begins(const Q_IPV6ADDR &address, std::initializer_list<quint8> with)
{
    return std::equal(with.begin(), with.end(), std::begin(address.c));
}

bool isPublic6(const Q_IPV6ADDR &address)
{
    // These stand for an IPv4 address, and are as public as that: mapped, NAT64 (RFC 6052), 6to4 (RFC 3056).
    if (begins(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}) ||
        begins(address, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}))
        return isPublic4(quadAt(address, 12));
    if (begins(address, {0x20, 0x02}))
        return isPublic4(quadAt(address, 2));
    // Of all others only 2000::/3 is handed out to the world, and not protocol assignments with Teredo (2001::/23) and
    // documentation (2001:db8::/32, 3fff::/20).
    const bool isUnicast = (address[0] & 0xe0) == 0x20;
    const bool isProtocol = begins(address, {0x20, 0x01}) && address[2] < 2;
    const bool isDocumentation =
        begins(address, {0x20, 0x01, 0x0d, 0xb8}) || (begins(address, {0x3f, 0xff}) && address[2] < 0x10);
    return isUnicast && !isProtocol && !isDocumentation;
}

/// One part of an address as inet_aton() reads it: decimal, 0 before octal, 0x before hexadecimal.
std::optional<quint64> partOf(QStringView text)
{
    const bool isHexadecimal = text.startsWith("0x"_L1, Qt::CaseInsensitive);
    const bool isOctal = !isHexadecimal && text.size() > 1 && text.startsWith(u'0');
    const QStringView digits = isHexadecimal ? text.mid(2) : text;
    if (isHexadecimal && digits.isEmpty())
        return 0; // as some resolvers do
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [isHexadecimal](QChar c) {
        const char16_t letter = c.toLower().unicode();
        return (letter >= u'0' && letter <= u'9') || (isHexadecimal && letter >= u'a' && letter <= u'f');
    });
    if (!isNumber)
        return std::nullopt;
    bool fits = false;
    const quint64 number = digits.toULongLong(&fits, isHexadecimal ? 16 : isOctal ? 8 : 10);
    if (fits)
        return number;
    // "08" is no octal number, and still no name.
    const quint64 decimal = digits.toULongLong(&fits, 10);
    return fits && !isHexadecimal ? decimal : std::numeric_limits<quint64>::max();
}

/// Full-width digits and dots mean the plain ones, and a dot at the end means nothing (RFC 3490, 3.1).
QString plainHost(const QString &host)
{
    QString plain = host.normalized(QString::NormalizationForm_KC).toLower();
    plain.replace(u'\u3002', u'.');
    while (plain.endsWith(u'.'))
        plain.chop(1);
    if (plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.mid(1, plain.size() - 2);
    return plain;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublic4(address.toIPv4Address());
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return address.scopeId().isEmpty() && isPublic6(address.toIPv6Address());
    return false;
}

std::optional<QHostAddress> spelledAddress(const QString &host)
{
    const QString plain = plainHost(host);
    if (plain.contains(u':')) {
        const QHostAddress address(plain);
        return address.isNull() ? std::nullopt : std::optional(address);
    }
    const QStringList parts = plain.split(u'.');
    if (plain.isEmpty() || parts.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<quint64> part = partOf(parts.at(i));
        if (!part)
            return std::nullopt;
        // The last one fills all that is left. What does not fit is no name either: it spells nothing that is public.
        const bool isLast = i == parts.size() - 1;
        const quint64 most = isLast ? (quint64(1) << (8 * (5 - parts.size()))) - 1 : 255;
        if (*part > most)
            return QHostAddress(QHostAddress::AnyIPv4);
        address |= isLast ? *part : *part << (8 * (3 - i));
    }
    return QHostAddress(quint32(address));
}

bool isLocalName(const QString &host)
{
    if (const std::optional<QHostAddress> spelled = spelledAddress(host))
        return !isPublicAddress(*spelled);
    const QString plain = plainHost(host);
    // Special-use names (RFC 6761, 6762, 8375, 7686), that of ICANN for private use, and what routers call themselves.
    static const QStringList localEnds{u".localhost"_s, u".local"_s,    u".internal"_s,    u".home.arpa"_s,
                                       u".lan"_s,       u".intranet"_s, u".localdomain"_s, u".home"_s,
                                       u".corp"_s,      u".private"_s,  u".onion"_s};
    return !plain.contains(u'.') || std::any_of(localEnds.cbegin(), localEnds.cend(),
                                                [&plain](const QString &end) { return plain.endsWith(end); });
}

} // namespace vivier
