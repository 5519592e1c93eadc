// SPDX-License-Identifier: MIT
#include "candidate/typedwords.h"

#include "candidate/folding.h"

namespace vivier {

namespace {

bool isQuote(QChar c)
{
    constexpr QStringView quotes = u"\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u301d\u301e\uff02";
    return quotes.contains(c);
}

} // namespace

QStringList typedParts(const QString &query)
{
    QStringList parts;
    QString phrase;
    bool quoted = false;
    const auto end = [&] {
        const QString text = phrase.simplified();
        if (quoted && !text.isEmpty())
            parts.append(text);
        else if (!quoted)
            parts.append(text.split(u' ', Qt::SkipEmptyParts));
        phrase.clear();
    };
    for (const QChar c : query) {
        if (isQuote(c)) {
            end();
            quoted = !quoted;
        } else {
            phrase.append(c);
        }
    }
    end();
    return parts;
}

QByteArray typedWord(const QString &part)
{
    const QByteArray word = foldedText(part).trimmed();
    QString without = part;
    without.removeIf(isHyphen);
    const QByteArray joined = foldedText(without).trimmed();
    return joined == word || joined.isEmpty() ? word : word + betweenSpellings + joined;
}

} // namespace vivier
