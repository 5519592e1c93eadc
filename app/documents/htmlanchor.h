// SPDX-License-Identifier: MIT
#pragma once

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

/// Named entities that browsers write, and all numeric ones; an unknown one stays as it is.
QString decodeEntities(const QString &text);

} // namespace vivier
