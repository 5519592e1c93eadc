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

} // namespace vivier::cv
