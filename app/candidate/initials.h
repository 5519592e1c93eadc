// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// First letters of both names, by grapheme, so that a letter keeps its marks. Arabic letters are kept from joining and
/// the article is skipped; in Han, Kana and Hangul the family name's one sign stands alone. Empty names give "?".
QString initialsOf(const QString &firstName, const QString &lastName);

} // namespace vivier
