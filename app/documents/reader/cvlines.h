// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace vivier::cv {

/// One paragraph by the rules of cvtext.h: spaces, ligatures, hyphens, the bullet in front. May hold '\n' for manual
/// line breaks; each line is tidied. "" for a bullet alone.
QString tidied(const QString &paragraph);

/// The lines of these paragraphs, tidied, without empty ones.
QStringList lines(const QStringList &paragraphs);

/// A table row, given the lines of each cell: one line, unless a cell holds several.
QStringList rowLines(const QList<QStringList> &cells);

/// One level deeper in nested elements while it lives; too deep is an error of the XML. A person's CV has about ten.
class Deeper
{
public:
    static constexpr int most = 100;

    Deeper(QXmlStreamReader &xml, int &depth)
        : m_depth(depth)
    {
        if (++m_depth > most)
            xml.raiseError();
    }
    ~Deeper() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Deeper)

private:
    int &m_depth;
};

} // namespace vivier::cv
