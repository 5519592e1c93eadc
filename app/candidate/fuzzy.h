// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vivier {

/// What is typed to find one thing among many: its words and phrases (candidate/typedwords.h), each of which must be
/// found.
QList<QByteArray> fuzzyWords(const QString &query);

/// A score from which on no word is found in scattered letters alone.
constexpr int firmFit = 1000;

/// How well the words are found in a folded text, 0 when one of them is not: at its beginning, where one of its words
/// begins, within one, or (letters of ASCII only, no phrase) one after the other from the beginning of one of its
/// words. The last is worth less than the others together.
int fuzzyScore(QByteArrayView folded, const QList<QByteArray> &words);

struct TextPlace
{
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// What fuzzyScore() found of a text, as it is shown: in order, none touching the next. A word that was found by
/// another spelling of it (candidate/spellings.h) is one whole place.
QList<TextPlace> fuzzyPlaces(const QString &shown, const QList<QByteArray> &words);

} // namespace vivier
