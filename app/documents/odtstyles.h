#pragma once

#include "cvlist.h"

#include <QHash>
#include <QSet>

namespace vivier::cv {

/// What the styles of content.xml and styles.xml say of lists and of hidden text.
class OdtStyles
{
public:
    bool read(const QByteArray &xml); ///< adds to what is known; false: not well-formed

    QList<ListLevel> list(const QString &style) const { return m_lists.value(style); }
    QList<ListLevel> outline() const { return m_lists.value(QString()); } ///< numbers of headings
    QString listOfParagraph(QString style) const; ///< the list style that a paragraph style brings, or ""
    bool hides(QString style) const;

private:
    struct Style
    {
        QString parent;
        QString list;
        bool hidden = false;
    };

    QHash<QString, QList<ListLevel>> m_lists;
    QHash<QString, Style> m_styles;
};

} // namespace vivier::cv
