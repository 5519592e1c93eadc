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
    case u'\u2019':
        return "'"_L1;
    case u'\u2010':
    case u'\u2011':
        return "-"_L1;
    default:
        return {};
    }
}

} // namespace

QByteArray foldedText(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLatin1().toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c.isDigit()) {
            folded.append(QChar(u'0' + c.digitValue())); // as in phone numbers, in any script
            continue;
        }
        const QLatin1StringView plain = plainSpelling(c.unicode());
        if (plain.isEmpty())
            folded.append(c);
        else
            folded.append(plain);
    }
    return folded.toUtf8();
}

} // namespace vivier
