// SPDX-License-Identifier: MIT
#include "candidate/folding.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView plainSpelling(char16_t letter)
{
    switch (letter) {
    case u'ł':
        return "l"_L1;
    case u'ø':
        return "o"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ß': // Qt folds case one letter for one letter, so this one stays
        return "ss"_L1;
    case u'ı':
        return "i"_L1;
    case u'þ':
        return "th"_L1;
    default:
        return {};
    }
}

/// Whatever a keyboard, a word processor or a hurried hand puts between O and Brien.
bool isApostrophe(QChar c)
{
    constexpr QStringView apostrophes =
        u"'`´\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u055a\u2018\u2019\u201a\u201b"
        u"\u2032\u2035\ua78b\ua78c\uff07\uff40";
    return apostrophes.contains(c);
}

} // namespace

bool isHyphen(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u00ad';
}

QByteArray foldedText(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        QByteArray folded = text.toLatin1().toLower();
        folded.removeIf([](char c) { return c == '\'' || c == '`'; });
        std::ranges::replace_if(
            folded, [](char c) { return c == '-' || c == '\t' || (c >= '\v' && c <= '\r'); }, ' ');
        const auto isSecondSpace = [](char a, char b) { return a == ' ' && b == ' '; };
        folded.truncate(std::distance(folded.begin(), std::unique(folded.begin(), folded.end(), isSecondSpace)));
        return folded;
    }
    QString plain = text; // before it is decomposed: "´" would become a space with a mark
    plain.removeIf(isApostrophe);
    const QString decomposed = plain.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (isHyphen(c) || (c.isSpace() && c != u'\n')) {
            if (!folded.endsWith(u' '))
                folded.append(u' ');
            continue;
        }
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        if (c.isDigit()) {
            folded.append(QChar(u'0' + c.digitValue())); // as in phone numbers, in any script
            continue;
        }
        const QLatin1StringView spelling = plainSpelling(c.unicode());
        if (spelling.isEmpty())
            folded.append(c);
        else
            folded.append(spelling);
    }
    return folded.toUtf8();
}

} // namespace vivier
