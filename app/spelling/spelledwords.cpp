// SPDX-License-Identifier: MIT
#include "spelling/spelledwords.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 60;
constexpr QChar curledApostrophe(u'\u2019');
constexpr QChar softHyphen(u'\u00ad');

/// The character at a place of a line, with both halves of one beyond the BMP.
struct Character
{
    char32_t code = 0;
    qsizetype size = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {.code = QChar::surrogateToUcs4(first, text.at(at + 1)), .size = 2};
    return {.code = first.unicode()};
}

/// Also what is written over and between letters: accents, soft hyphens, the joiners of Persian and Indic scripts.
bool isOfWord(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::isMark(code) || code == U'_' || code == softHyphen.unicode() ||
           code == U'\u200c' || code == U'\u200d';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == curledApostrophe;
}

/// Between two parts of one word. (U+00B7: Catalan, and French « candidat·e ».)
bool joins(char32_t code)
{
    return code == U'\'' || code == U'-' || code == U'\u2019' || code == U'\u2010' || code == U'\u2011' ||
           code == U'\u00b7';
}

/// Something between two spaces that is written for a program, not for a reader.
bool isAddress(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(u"://"_s) || chunk.contains(u'\\') || chunk.startsWith(u'/') ||
        chunk.startsWith(u'#') || chunk.startsWith(u"~/"_s))
        return true;
    for (qsizetype dot = chunk.indexOf(u'.'); dot >= 0; dot = chunk.indexOf(u'.', dot + 1)) {
        const bool isInside = dot > 0 && dot + 1 < chunk.size() && chunk.at(dot - 1).isLetterOrNumber() &&
                              chunk.at(dot + 1).isLetterOrNumber();
        if (isInside)
            return true;
    }
    return false;
}

/// Whether a dictionary can tell something of it.
bool canBeSpelled(QStringView word)
{
    qsizetype letters = 0;
    bool isCapitals = true;
    bool afterSmall = false;
    for (qsizetype at = 0; at < word.size();) {
        const Character c = characterAt(word, at);
        at += c.size;
        if (QChar::isNumber(c.code) || c.code == U'_')
            return false;
        if (joins(c.code))
            afterSmall = false;
        if (!QChar::isLetter(c.code))
            continue;
        ++letters;
        const bool isCapital = QChar::isUpper(c.code);
        if (isCapital && afterSmall)
            return false;
        afterSmall = QChar::isLower(c.code);
        isCapitals = isCapitals && isCapital;
    }
    return letters > 1 && letters <= longestWord && !isCapitals;
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const Character c = characterAt(text, at);
        const qsizetype next = at + c.size;
        const bool goesOn =
            isOfWord(c.code) || (joins(c.code) && next < text.size() && isOfWord(characterAt(text, next).code));
        if (!goesOn)
            break;
        at = next;
    }
    return at;
}

void addWords(const QString &line, qsizetype from, qsizetype to, QList<SpelledWord> *words)
{
    const QStringView text = QStringView(line).first(to);
    for (qsizetype at = from; at < to;) {
        const Character c = characterAt(text, at);
        if (!isOfWord(c.code)) {
            at += c.size;
            continue;
        }
        const qsizetype end = endOfWord(text, at);
        if (canBeSpelled(text.sliced(at, end - at)))
            words->append({.start = at, .length = end - at, .text = line.sliced(at, end - at)});
        at = end;
    }
}

} // namespace

QList<SpelledWord> wordsToSpell(const QString &line)
{
    QList<SpelledWord> words;
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    for (auto start = std::find_if_not(line.cbegin(), line.cend(), isSpace); start != line.cend();) {
        const auto end = std::find_if(start, line.cend(), isSpace);
        const qsizetype from = std::distance(line.cbegin(), start);
        const qsizetype to = std::distance(line.cbegin(), end);
        if (!isAddress(QStringView(line).sliced(from, to - from)))
            addWords(line, from, to, &words);
        start = std::find_if_not(end, line.cend(), isSpace);
    }
    return words;
}

QString bareWord(const QString &word)
{
    const auto first = std::find_if(word.cbegin(), word.cend(), isApostrophe);
    if (first == word.cend())
        return word;
    const qsizetype at = std::distance(word.cbegin(), first);
    // Elisions: l', d', qu', lorsqu'.
    if (at == 1 || word.first(at).endsWith(u"qu"_s, Qt::CaseInsensitive))
        return word.sliced(at + 1);
    return word.size() - at == 2 ? word.first(at) : word; // "'s"
}

QString asInDictionaries(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_C);
    plain.replace(curledApostrophe, u'\'');
    plain.replace(u'\u2010', u'-');
    plain.replace(u'\u2011', u'-');
    plain.remove(softHyphen);
    return plain;
}

} // namespace vivier
