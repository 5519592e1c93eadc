// SPDX-License-Identifier: MIT
#include "accounts/passphrase.h"

#include <zxcvbn.h>

namespace vivier {

namespace {

constexpr qsizetype looksAt = 100;

} // namespace

PassphraseStrength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return PassphraseStrength::TooShort;
    const double bits = ZxcvbnMatch(passphrase.left(looksAt).toUtf8().constData(), nullptr, nullptr);
    if (bits < 30)
        return PassphraseStrength::Weak;
    if (bits < 50)
        return PassphraseStrength::Fair;
    return bits < 70 ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

} // namespace vivier
