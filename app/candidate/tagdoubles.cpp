// SPDX-License-Identifier: MIT
#include "candidate/tagdoubles.h"

#include "candidate/folding.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 5; // of a tag whose typos are looked for: "java" and "lava" are two things
constexpr qsizetype mostLetters = 40; // the same: what is longer is a sentence
constexpr qsizetype leastPlural = 4;
constexpr qsizetype mostWords = 5; // of a tag whose plurals are looked for

/// What can stand between words, or be left out.
bool isBetweenWords(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'_' || c == u'/' || c == u',';
}

/// What a word may be the plural of, and the word.
QStringList singularsOf(const QString &word)
{
    QStringList all{word};
    const auto without = [&](qsizetype letters, const QString &end = {}) { all.append(word.chopped(letters) + end); };
    if (word.size() < leastPlural)
        return all;
    if (word.endsWith(u's') && !word.endsWith(u"ss"))
        without(1);
    if (word.endsWith(u"ux"))
        without(1);
    if (word.size() == leastPlural)
        return all;
    if (word.endsWith(u"aux"))
        without(2, u"l"_s);
    if (word.endsWith(u"ies"))
        without(3, u"y"_s);
    const auto ends = [&word](QStringView end) { return word.endsWith(end); };
    if (ends(u"ches") || ends(u"shes") || ends(u"sses") || ends(u"xes") || ends(u"zes"))
        without(2);
    return all;
}

/// A tag as it is compared.
struct TagForms
{
    explicit TagForms(const QString &tag)
        : composed(tag.normalized(QString::NormalizationForm_C))
        , folded(QString::fromUtf8(foldedText(tag)).trimmed())
    {
        for (const QChar c : composed) {
            const QChar::Category what = c.category();
            const bool isOther =
                what == QChar::Other_Format || what == QChar::Symbol_Modifier || what == QChar::Letter_Modifier;
            if (isOther || c.isPunct() || c.isSpace())
                between.append(c);
        }
        for (const QChar c : folded) {
            if (isBetweenWords(c))
                continue;
            plain.append(c);
            if (!c.isLetter() && !c.isSurrogate())
                signs.append(c);
        }
        singulars = singularsOfAll();
    }

    bool mayHaveTypo() const { return plain.size() >= leastLetters && plain.size() <= mostLetters; }

    QString composed;
    QString between; ///< what is no letter, number or sign, in its order
    QString folded;
    QString plain;         ///< folded, and as one word
    QString signs;         ///< of plain what is no letter: digits, "+", "#"
    QStringList singulars; ///< as one word: plain, and what it may be the plural of

private:
    QStringList singularsOfAll() const
    {
        QStringList words{QString()};
        for (const QChar c : folded) {
            if (!isBetweenWords(c))
                words.last().append(c);
            else if (!words.last().isEmpty())
                words.append(QString());
        }
        if (words.size() > mostWords)
            return {plain};
        QStringList all{QString()};
        for (const QString &word : std::as_const(words)) {
            QStringList longer;
            const QStringList each = singularsOf(word);
            for (const QString &singular : each) {
                for (const QString &before : std::as_const(all))
                    longer.append(before + singular);
            }
            all = longer;
        }
        all.removeDuplicates();
        return all;
    }
};

/// One letter more, less or other, or two neighbours that changed places.
bool isOneStepAway(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto differ = std::mismatch(shorter.cbegin(), shorter.cend(), longer.cbegin(), longer.cend());
    const qsizetype at = std::distance(shorter.cbegin(), differ.first);
    const QStringView left = QStringView(shorter).sliced(at);
    const QStringView right = QStringView(longer).sliced(at);
    if (left.size() < right.size())
        return left == right.sliced(1);
    if (left.isEmpty() || left.sliced(1) == right.sliced(1))
        return true;
    return left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.sliced(2) == right.sliced(2);
}

TagLikeness likenessOf(const TagForms &a, const TagForms &b)
{
    if (a.plain.isEmpty() || b.plain.isEmpty())
        return TagLikeness::None;
    if (a.plain == b.plain) {
        if (a.composed == b.composed) // the same to the eye
            return TagLikeness::Accents;
        if (a.composed.toCaseFolded() == b.composed.toCaseFolded())
            return TagLikeness::Case;
        return a.folded == b.folded && a.between == b.between ? TagLikeness::Accents : TagLikeness::Spacing;
    }
    if (std::ranges::any_of(a.singulars, [&b](const QString &one) { return b.singulars.contains(one); }))
        return TagLikeness::Plural;
    const bool isTypo = a.mayHaveTypo() && b.mayHaveTypo() && a.signs == b.signs && isOneStepAway(a.plain, b.plain);
    return isTypo ? TagLikeness::Typo : TagLikeness::None;
}

/// Whom a tag may be like, without looking at all: two that are alike have a key in common. That of a typo is the tag
/// without one of its letters.
QList<size_t> keysOf(const TagForms &forms)
{
    QList<size_t> keys;
    if (forms.plain.isEmpty())
        return keys;
    constexpr size_t ofPlurals = 1;
    constexpr size_t ofTypos = 2;
    for (const QString &singular : forms.singulars)
        keys.append(qHash(singular, ofPlurals));
    if (forms.mayHaveTypo()) {
        const size_t seed = qHash(forms.signs, ofTypos);
        keys.append(qHash(forms.plain, seed));
        for (qsizetype at = 0; at < forms.plain.size(); ++at)
            keys.append(qHash(QString(forms.plain).remove(at, 1), seed));
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

TagLikeness tagLikeness(const QString &a, const QString &b)
{
    return a == b ? TagLikeness::None : likenessOf(TagForms(a), TagForms(b));
}

QList<TagGroup> tagDoubles(const QList<TagUse> &tags)
{
    QList<TagUse> ordered = tags;
    std::ranges::sort(ordered, [](const TagUse &a, const TagUse &b) {
        return a.carriers != b.carriers ? a.carriers > b.carriers : a.tag < b.tag;
    });
    QList<TagForms> forms;
    forms.reserve(ordered.size());
    QHash<size_t, QList<qsizetype>> known; // of those before, by key
    QList<qsizetype> groupOf;              // a place in `groups`, by that of the tag
    QList<TagGroup> groups;
    for (qsizetype place = 0; place < ordered.size(); ++place) {
        const QString &tag = ordered.at(place).tag;
        const TagForms &own = forms.emplaceBack(tag);
        TagLikeness why = TagLikeness::None;
        qsizetype like = -1;
        const QList<size_t> keys = keysOf(own);
        for (const size_t key : keys) {
            QList<qsizetype> &others = known[key];
            for (const qsizetype other : std::as_const(others)) {
                const TagLikeness found = likenessOf(forms.at(other), own);
                const bool isCloser = why == TagLikeness::None || found < why || (found == why && other < like);
                if (found == TagLikeness::None || !isCloser)
                    continue;
                why = found;
                like = other;
            }
            others.append(place);
        }
        if (like < 0) {
            groupOf.append(groups.size());
            groups.append({.mostUsed = tag, .doubles = {}});
        } else {
            groupOf.append(groupOf.at(like));
            groups[groupOf.at(like)].doubles.append({.tag = tag, .like = ordered.at(like).tag, .why = why});
        }
    }
    groups.removeIf([](const TagGroup &group) { return group.doubles.isEmpty(); });
    return groups;
}

} // namespace vivier
