// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace vivier {

/// A word of a line, from `start` on.
struct SpelledWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;

    qsizetype end() const { return start + length; }
};

/// The words of a line that can be right or wrong. Apostrophes and hyphens inside belong to a word: "aujourd'hui",
/// "week-end". Left out is what no dictionary is for: links, addresses, paths and whatever has a dot inside
/// ("github.com", "e.g."), numbers and words with digits, abbreviations in capitals ("CDI"), names of products with
/// capitals inside ("JavaScript"), single letters, and words of more than 60 letters, which are none.
QList<SpelledWord> wordsToSpell(const QString &line);

/// Without what is joined to it by an apostrophe: "Oréal" of "l'Oréal", "Anna" of "Anna’s"; else the word itself.
QString bareWord(const QString &word);

/// As dictionaries write it: plain apostrophes and hyphens, composed letters, no soft hyphens.
QString asInDictionaries(const QString &word);

} // namespace vivier
