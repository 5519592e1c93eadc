#pragma once

#include "cvlist.h"

#include <QHash>

namespace vivier::cv {

/// The lists of a DOCX: word/numbering.xml and the list that a paragraph style of word/styles.xml brings.
class DocxLists
{
public:
    /// Either may be empty: a DOCX without lists has no numbering.xml. False: not well-formed.
    bool read(const QByteArray &numbering, const QByteArray &styles);

    /// The label of the next paragraph; its own w:numId and w:ilvl, "" and -1 when it has none.
    QString label(const QString &style, const QString &numId, int level);

private:
    struct Style
    {
        QString basedOn;
        QString numId;
        int level = -1;
    };
    struct Instance
    {
        QString abstractId;
        QHash<int, int> restarts; ///< level → number, used once
    };

    bool readNumbering(const QByteArray &xml);
    bool readStyles(const QByteArray &xml);

    QHash<QString, QList<ListLevel>> m_abstract;
    QHash<QString, Instance> m_instances;
    QHash<QString, Style> m_styles;
    QHash<QString, ListCounter> m_counters;
};

} // namespace vivier::cv
