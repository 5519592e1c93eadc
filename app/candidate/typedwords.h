// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vivier {

/// What is typed to find something, in parts each of which must be found: words, and phrases in quotes of any shape. A
/// quote that is not closed (yet) counts to the end.
QStringList typedParts(const QString &query);

/// A part, folded (candidate/folding.h); where it has hyphens, these as a space and, as another spelling, as nothing.
QByteArray typedWord(const QString &part);

constexpr char betweenSpellings = '\0'; ///< between the spellings of one word, any of which will do

/// Whether `fits` holds for one of the spellings of a word.
template <typename Fits> bool anySpelling(QByteArrayView word, Fits &&fits)
{
    for (qsizetype end = word.indexOf(betweenSpellings); end >= 0; end = word.indexOf(betweenSpellings)) {
        if (fits(word.first(end)))
            return true;
        word = word.sliced(end + 1);
    }
    return fits(word);
}

} // namespace vivier
