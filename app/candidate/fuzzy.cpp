#include "candidate/fuzzy.h"

#include "candidate/folding.h"

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
Fit fitOf(QByteArrayView text, const QByteArray &word, QList<qsizetype> *places = nullptr)
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
    if (firstLetter < 0 || word.size() < 2 ||
        std::ranges::any_of(word, [](char c) { return static_cast<unsigned char>(c) & 0x80U; }))
        return Fit::None;
    return isScattered(text, word, firstLetter, places) ? Fit::Scattered : Fit::None;
}

} // namespace

QList<QByteArray> fuzzyWords(const QString &query)
{
    QList<QByteArray> words;
    const QStringList typed = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        if (const QByteArray folded = foldedText(word); !folded.isEmpty())
            words.append(folded);
    }
    return words;
}

int fuzzyScore(QByteArrayView folded, const QList<QByteArray> &words)
{
    int score = 0;
    for (const QByteArray &word : words) {
        const Fit fit = fitOf(folded, word);
        if (fit == Fit::None)
            return 0;
        score += static_cast<int>(fit);
    }
    return score;
}

QList<TextPlace> fuzzyPlaces(const QString &shown, const QList<QByteArray> &words)
{
    QByteArray folded;
    QList<qsizetype> letterOf; // of each byte of `folded`, in `letters`
    QList<TextPlace> letters;  // with what folds to nothing behind them: marks, apostrophes
    for (qsizetype at = 0; at < shown.size();) {
        const qsizetype size = shown.at(at).isHighSurrogate() && at + 1 < shown.size() ? 2 : 1;
        const QByteArray bytes = foldedText(shown.mid(at, size));
        if (!bytes.isEmpty()) {
            letters.append({at, size});
            letterOf.resize(letterOf.size() + bytes.size(), letters.size() - 1);
            folded += bytes;
        } else if (!letters.isEmpty()) {
            letters.last().length += size;
        }
        at += size;
    }
    QList<qsizetype> bytes;
    for (const QByteArray &word : words)
        fitOf(folded, word, &bytes);
    std::ranges::sort(bytes);
    QList<TextPlace> places;
    for (const qsizetype byte : std::as_const(bytes)) {
        const TextPlace &letter = letters.at(letterOf.at(byte));
        const qsizetype end = letter.start + letter.length;
        if (places.isEmpty() || letter.start > places.last().start + places.last().length)
            places.append(letter);
        else
            places.last().length = std::max(places.last().length, end - places.last().start);
    }
    return places;
}

} // namespace vivier
