// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace vivier {

/// An <a href> as it stands in a page, entities decoded.
struct HtmlAnchor
{
    QString href;
    QString text; ///< of the anchor, tags removed, white space as in the source
};

/// The first anchor whose href is absolute (has a scheme). A reading for drag data only: linear in the length, knows
/// attributes and entities, and nothing of scripts or comments.
std::optional<HtmlAnchor> firstAnchor(const QString &html);

/// What a page leads to, or shows.
struct HtmlReference
{
    QString address; ///< absolute
    QString text;    ///< of an anchor, as in HtmlAnchor
    bool isPicture = false;
};

/// The anchors and pictures of a page whose addresses are absolute, in its order; two hundred at most.
QList<HtmlReference> htmlReferences(const QString &html);

/// What a reader of the page sees, its blocks as lines; for a sender that gives nothing else.
QString textOfPage(const QString &html);

/// Named entities that browsers write, and all numeric ones; an unknown one stays as it is.
QString decodeEntities(const QString &text);

} // namespace vivier
