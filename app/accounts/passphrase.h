// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// Shorter ones fall to a list of words however slow the derivation of the key is. Characters.
inline constexpr int shortestPassphrase = 8;

/// How long a chosen passphrase would stand against somebody who has the files and tries, by zxcvbn: words, names,
/// dates and patterns of keys count for little.
enum class PassphraseStrength {
    TooShort, ///< not to be taken
    Weak,     ///< under 30 bits: minutes to days
    Fair,     ///< under 50
    Good,     ///< under 70
    Strong,
};

/// Looks at the first hundred characters: more do not make it weaker, and looking takes its time.
PassphraseStrength strengthOf(const QString &passphrase);

} // namespace vivier
