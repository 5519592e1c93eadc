#pragma once

#include <QString>
#include <QStringList>

namespace vivier::cv {

/// One paragraph by the rules of cvtext.h: spaces, ligatures, hyphens, the bullet in front. May hold '\n' for manual
/// line breaks; each line is tidied. "" for a bullet alone.
QString tidied(const QString &paragraph);

/// The lines of these paragraphs, tidied, without empty ones.
QStringList lines(const QStringList &paragraphs);

/// A table row, given the lines of each cell: one line, unless a cell holds several.
QStringList rowLines(const QList<QStringList> &cells);

/// "3", "c", "C", "iii", "III" for a list's numbering: '1', 'a', 'A', 'i', 'I'; "" for another style or below 1.
QString listNumber(int number, QChar style);

/// A bullet by itself, whatever its shape, private-use glyphs of symbol fonts included.
bool isBullet(QChar character);

} // namespace vivier::cv
