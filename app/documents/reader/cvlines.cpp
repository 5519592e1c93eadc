// SPDX-License-Identifier: MIT
#include "cvlines.h"

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

QString ligature(char16_t unit)
{
    static const QString letters[] = {u"ff"_s, u"fi"_s, u"fl"_s, u"ffi"_s, u"ffl"_s, u"st"_s, u"st"_s};
    return unit >= 0xFB00 && unit <= 0xFB06 ? letters[unit - 0xFB00] : QString();
}

bool isDropped(QChar character)
{
    constexpr QStringView dropped = u"\u00AD\u200B\u2060\uFEFF\uFFFC\uFFFE\uFFFF";
    const auto category = character.category();
    return dropped.contains(character) || category == QChar::Other_Control || category == QChar::Other_PrivateUse;
}

QString plain(const QString &line)
{
    QString out;
    out.reserve(line.size());
    for (const QChar character : line) {
        const QString letters = ligature(character.unicode());
        if (!letters.isEmpty())
            out += letters;
        else if (character.isSpace())
            out += u' ';
        else if (character == QChar(0x2010) || character == QChar(0x2011))
            out += u'-';
        else if (!isDropped(character))
            out += character;
    }
    return out.simplified().normalized(QString::NormalizationForm_C);
}

/// By itself, whatever its shape, private-use glyphs of symbol fonts included.
bool isBullet(QChar character)
{
    constexpr QStringView shapes = u"•‣⁃∙◦○●◘◙■□▪▫▬►▶▸▹◆◇❖❑✓✔➔➢➤→";
    const bool symbolFont = character >= QChar(0xE000) && character <= QChar(0xF0FF);
    return shapes.contains(character) || symbolFont;
}

QString tidiedLine(const QString &raw)
{
    const QString line = raw.trimmed();
    if (line.isEmpty())
        return {};
    const bool alone = line.size() == 1;
    const bool marked = !alone && line[1].isSpace();
    const bool typed = QStringView(u"-–—*").contains(line[0]);
    if ((alone || marked) && (isBullet(line[0]) || typed)) {
        const QString rest = plain(line.mid(1));
        return rest.isEmpty() ? QString() : u"• "_s + rest;
    }
    return plain(line);
}

} // namespace

QString tidied(const QString &paragraph)
{
    QStringList out;
    QString text = paragraph;
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts) {
        const QString line = tidiedLine(part);
        if (!line.isEmpty())
            out += line;
    }
    return out.join(u'\n');
}

QStringList lines(const QStringList &paragraphs)
{
    QStringList out;
    for (const QString &paragraph : paragraphs) {
        const QString text = tidied(paragraph);
        if (!text.isEmpty())
            out += text.split(u'\n');
    }
    return out;
}

QStringList rowLines(const QList<QStringList> &cells)
{
    QStringList out;
    bool oneEach = true;
    for (const QStringList &cell : cells) {
        oneEach = oneEach && cell.size() <= 1;
        out += cell;
    }
    return oneEach && !out.isEmpty() ? QStringList{out.join(u' ')} : out;
}

} // namespace vivier::cv
