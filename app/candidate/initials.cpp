// SPDX-License-Identifier: MIT
#include "candidate/initials.h"

#include <QList>
#include <QTextBoundaryFinder>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// The first grapheme that begins with a letter or figure; of a name that has none, its first picture.
QString firstGrapheme(QString name)
{
    name = name.trimmed();
    if (name.startsWith(u"ال"_s) && name.size() > 3)
        name.remove(0, 2); // the Arabic article, as one skips "the"
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype start = 0;
    QString picture;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        const QString grapheme = name.mid(start, end - start);
        const char32_t letter = grapheme.toUcs4().value(0);
        if (QChar::isLetterOrNumber(letter))
            return grapheme.toUpper();
        if (picture.isEmpty() && QChar::category(letter) == QChar::Symbol_Other)
            picture = grapheme;
        start = end;
    }
    return picture;
}

QChar::Script scriptOf(const QString &grapheme)
{
    return grapheme.isEmpty() ? QChar::Script_Unknown : QChar::script(grapheme.toUcs4().value(0));
}

} // namespace

QString initialsOf(const QString &firstName, const QString &lastName)
{
    const QString first = firstGrapheme(firstName.left(200));
    const QString last = firstGrapheme(lastName.left(200));
    QString family = last.isEmpty() ? first : last;
    const QChar::Script script = scriptOf(family);
    if (script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
        script == QChar::Script_Katakana)
        return family;
    if (first.isEmpty() && last.isEmpty())
        return u"?"_s;
    if (script == QChar::Script_Arabic && !first.isEmpty() && !last.isEmpty())
        return first + QChar(0x200c) + last;
    return first + last;
}

} // namespace vivier
