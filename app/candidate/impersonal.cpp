// SPDX-License-Identifier: MIT
#include "candidate/impersonal.h"

#include "candidate/folding.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString cutOut = u"…"_s;

/// Folded, and parted at whatever is no letter or digit: "Marie-Hélène" is two.
QList<QByteArray> personalWords(const QString &words)
{
    QList<QByteArray> found(1);
    for (const char c : foldedText(words)) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U);
        if (isWord)
            found.last().append(c);
        else if (!found.constLast().isEmpty())
            found.append(QByteArray());
    }
    found.removeIf([](const QByteArray &word) { return word.isEmpty(); });
    return found;
}

bool isEnglish(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 || c == u'\u2019'; });
}

} // namespace

void addPersonalWords(QSet<QByteArray> *known, const QString &words)
{
    for (const QByteArray &word : personalWords(words))
        known->insert(word);
}

QString impersonal(const QString &line, const QSet<QByteArray> &known)
{
    // In this order: an address of the web may hold an email address, and a path numbers.
    static const QStringList patterns{uR"("(?:[^"\\]|\\.)*"|“[^”]*”|«[^»]*»|(?<!\w)'[^']*'(?!\w)|‘[^’]*’(?!\w))"_s,
                                      uR"(\b[A-Za-z][\w+.-]*://\S*|\b(?:mailto|tel|data|sip):\S+|\bwww\.\S+)"_s,
                                      uR"(\S+@\S+)"_s,
                                      uR"((?<![\w…])~?/[^\s:,;)]+)"_s,
                                      uR"(\+?\(?\d(?:[\s.()/_-]*\d){5,})"_s,
                                      uR"(\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{6,}\b)"_s};
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> expressions;
        for (const QString &pattern : patterns)
            expressions.append(QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption));
        return expressions;
    }();
    QString left = line;
    for (const QRegularExpression &expression : all)
        left.replace(expression, cutOut);
    static const QRegularExpression word(uR"([\w'’-]+(?:\p{M}+[\w'’-]*)*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString kept;
    qsizetype at = 0;
    for (auto found = word.globalMatch(left); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        kept += left.mid(at, match.capturedStart() - at);
        const QList<QByteArray> words = personalWords(match.captured());
        const bool isKnown =
            std::ranges::any_of(words, [&known](const QByteArray &part) { return known.contains(part); });
        kept += isKnown || !isEnglish(match.captured()) ? cutOut : match.captured();
        at = match.capturedEnd();
    }
    return kept + left.mid(at);
}

} // namespace vivier
