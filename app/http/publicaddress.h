// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace vivier {

/// Whether an address is of the public internet, so that a stranger may be asked there. Not: this computer, private and
/// shared networks, link-local (metadata of clouds among them), multicast, broadcast, unspecified, documentation and
/// other reserved blocks (IANA's registries of special-purpose addresses), and an IPv6 address that stands for such an
/// IPv4 one (mapped, compatible, NAT64, 6to4, Teredo).
bool isPublicAddress(const QHostAddress &address);

/// The address that the name of a host spells: dotted, in brackets, or as old resolvers read it (decimal, octal,
/// hexadecimal, fewer than four parts: "2130706433", "0x7f.1", "0177.0.0.1"). nullopt: it is a name.
std::optional<QHostAddress> spelledAddress(const QString &host);

/// What can be said of a host before it is looked up: "localhost", names that only a local network knows (no dot, or
/// .local, .internal, .localhost, .home.arpa …) and spelled addresses that are not public.
bool isLocalName(const QString &host);

} // namespace vivier
