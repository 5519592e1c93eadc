// SPDX-License-Identifier: MIT
#include "theme/plainlabel.h"

#include <QGuiApplication>
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

namespace {

/// By the first strong letter, as a text document has it: isolates do not count. LayoutDirectionAuto: there is none.
Qt::LayoutDirection directionOf(const QString &line)
{
    for (const char32_t character : line.toUcs4()) {
        switch (QChar::direction(character)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return Qt::LayoutDirectionAuto;
}

} // namespace

QString inWindowDirection(const QString &words)
{
    constexpr QChar leftToRightMark = u'\u200E';
    constexpr QChar rightToLeftMark = u'\u200F';
    const Qt::LayoutDirection ours = QGuiApplication::layoutDirection();
    QStringList lines = words.split(u'\n');
    for (QString &line : lines) {
        const Qt::LayoutDirection own = directionOf(line);
        if (own != Qt::LayoutDirectionAuto && own != ours)
            line.prepend(ours == Qt::RightToLeft ? rightToLeftMark : leftToRightMark);
    }
    return lines.join(u'\n');
}

QString withoutMnemonic(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace vivier
