// SPDX-License-Identifier: MIT
#pragma once

#include "store/secret.h"

#include <memory>

namespace vivier {

/// Seals `token` with a passphrase for one account. The key is Argon2id of the passphrase with RFC 9106's second
/// recommended cost (3 passes) over 64 MiB: libsodium's MODERATE takes 256 MiB, more than the whole program may have.
/// The cost stands in the box, so that a later version can raise it. The token is sealed by XChaCha20-Poly1305 with the
/// account as associated data: moved to another account's row, it does not open. Takes some 100 ms on purpose.
/// Empty when memory for the key is not to be had.
QByteArray seal(const Secret &token, const Secret &passphrase, const QString &accountId);

/// nullptr when the passphrase is wrong, or the box was changed or made for another account.
std::unique_ptr<Secret> unseal(const QByteArray &box, const Secret &passphrase, const QString &accountId);

} // namespace vivier
