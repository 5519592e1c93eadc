#include "theme/plainlabel.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace vivier {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text); // never before it is plain: a screen reader would ask for the words as a document
}

QString breakable(const QString &words)
{
    constexpr qsizetype longWord = 24; // letters; no line of ours is narrower
    constexpr qsizetype every = 8;
    static const QRegularExpression longOnes(u"[^\\s\\x{a0}\\x{202f}]{%1,}"_s.arg(longWord + 1));
    QString out;
    qsizetype done = 0;
    for (auto found = longOnes.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(words).mid(done, match.capturedStart() - done);
        const QString word = match.captured();
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
        qsizetype begun = 0;
        while (letters.toNextBoundary() >= 0) {
            const qsizetype at = letters.position();
            if (at - begun < every && at < word.size())
                continue;
            out += QStringView(word).mid(begun, at - begun);
            if (at < word.size())
                out += QChar(0x200B); // ZERO WIDTH SPACE
            begun = at;
        }
        done = match.capturedEnd();
    }
    out += QStringView(words).mid(done);
    return out;
}

QString withoutMnemonic(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace vivier
