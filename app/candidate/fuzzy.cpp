// SPDX-License-Identifier: MIT
#include "candidate/fuzzy.h"

#include "candidate/folding.h"
#include "candidate/spellings.h"
#include "candidate/typedwords.h"

#include <algorithm>
#include <cstring>

namespace vivier {

namespace {

enum class Fit { None, Scattered, Within, AtWord, AtBeginning };

bool isLetter(char c) // or a byte of one that is not ASCII
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U);
}

bool beginsWord(QByteArrayView text, qsizetype at)
{
    return at == 0 || !isLetter(text.at(at - 1));
}

/// The word's letters in their order from `at` on; `places`: where they are, unless nullptr.
bool isScattered(QByteArrayView text, QByteArrayView word, qsizetype at, QList<qsizetype> *places)
{
    QList<qsizetype> found;
    for (const char letter : word) {
        while (at < text.size() && text.at(at) != letter)
            ++at;
        if (at == text.size())
            return false;
        if (places)
            found.append(at);
        ++at;
    }
    if (places)
        places->append(found);
    return true;
}

/// memchr() and a look, since names are short and a hundred thousand are asked at each keystroke.
Fit fitOfSpelling(QByteArrayView text, QByteArrayView word, QList<qsizetype> *places)
{
    qsizetype within = -1;
    qsizetype begin = -1;
    qsizetype firstLetter = -1; // of a word that begins as this one does
    for (qsizetype at = text.indexOf(word.front()); at >= 0 && begin < 0; at = text.indexOf(word.front(), at + 1)) {
        const bool isBegin = beginsWord(text, at);
        if (isBegin && firstLetter < 0)
            firstLetter = at;
        if (text.size() - at < word.size() || std::memcmp(text.data() + at, word.data(), std::size_t(word.size())) != 0)
            continue;
        if (isBegin)
            begin = at;
        else if (within < 0)
            within = at;
    }
    if (const qsizetype at = begin >= 0 ? begin : within; at >= 0) {
        for (qsizetype i = 0; places && i < word.size(); ++i)
            places->append(at + i);
        return at == 0 ? Fit::AtBeginning : begin >= 0 ? Fit::AtWord : Fit::Within;
    }
    if (firstLetter < 0 || word.size() < 2 || // a phrase is one, or none
        std::ranges::any_of(word, [](char c) { return c == ' ' || static_cast<unsigned char>(c) & 0x80U; }))
        return Fit::None;
    return isScattered(text, word, firstLetter, places) ? Fit::Scattered : Fit::None;
}

/// Of the first of its spellings that fits at all.
Fit fitOf(QByteArrayView text, QByteArrayView word, QList<qsizetype> *places = nullptr)
{
    Fit fit = Fit::None;
    anySpelling(word, [&](QByteArrayView spelling) {
        fit = fitOfSpelling(text, spelling, places);
        return fit != Fit::None;
    });
    return fit;
}

/// The words of a text that hold what was typed when they are spelled in another way: whole, since no letter of theirs
/// stands for one that was typed.
QList<TextPlace> spelledOtherwise(const QString &shown, QByteArrayView typed)
{
    QList<TextPlace> places;
    for (qsizetype start = 0; start < shown.size();) {
        qsizetype end = start;
        while (end < shown.size() && !shown.at(end).isSpace())
            ++end;
        const QString word = shown.mid(start, end - start);
        if (anySpelling(typed, [&word](QByteArrayView spelling) { return isOtherSpelling(word, spelling); }))
            places.append({start, end - start});
        start = end + 1;
    }
    return places;
}

} // namespace

QList<QByteArray> fuzzyWords(const QString &query)
{
    QList<QByteArray> words;
    const QStringList parts = typedParts(query);
    for (const QString &part : parts) {
        if (const QByteArray word = typedWord(part); !word.isEmpty())
            words.append(word);
    }
    return words;
}

int fuzzyScore(QByteArrayView folded, const QList<QByteArray> &words)
{
    int score = 0;
    bool isFirm = true;
    for (const QByteArray &word : words) {
        const Fit fit = fitOf(folded, word);
        if (fit == Fit::None)
            return 0;
        isFirm = isFirm && fit != Fit::Scattered;
        score += static_cast<int>(fit);
    }
    return isFirm && !words.isEmpty() ? firmFit + score : std::min(score, firmFit - 1);
}

QList<TextPlace> fuzzyPlaces(const QString &shown, const QList<QByteArray> &words)
{
    QByteArray folded;
    QList<qsizetype> letterOf; // of each byte of `folded`, in `letters`
    QList<TextPlace> letters;  // with what folds to nothing behind them: marks, apostrophes
    for (qsizetype at = 0; at < shown.size();) {
        const qsizetype size = shown.at(at).isHighSurrogate() && at + 1 < shown.size() ? 2 : 1;
        const QByteArray bytes = foldedText(shown.mid(at, size));
        const bool isSecondSpace = bytes == " " && folded.endsWith(' ');
        if (!bytes.isEmpty() && !isSecondSpace) {
            letters.append({at, size});
            letterOf.resize(letterOf.size() + bytes.size(), letters.size() - 1);
            folded += bytes;
        } else if (!letters.isEmpty()) {
            letters.last().length += size;
        }
        at += size;
    }
    QList<qsizetype> bytes;
    QList<TextPlace> found;
    for (const QByteArray &word : words) {
        if (fitOf(folded, word, &bytes) == Fit::None)
            found += spelledOtherwise(shown, word);
    }
    for (const qsizetype byte : std::as_const(bytes))
        found.append(letters.at(letterOf.at(byte)));
    std::ranges::sort(found, {}, &TextPlace::start);
    QList<TextPlace> places;
    for (const TextPlace &letter : std::as_const(found)) {
        const qsizetype end = letter.start + letter.length;
        if (places.isEmpty() || letter.start > places.last().start + places.last().length)
            places.append(letter);
        else
            places.last().length = std::max(places.last().length, end - places.last().start);
    }
    return places;
}

} // namespace vivier
