// SPDX-License-Identifier: MIT
// What several widgets and delegates draw alike.
#pragma once

#include "theme/colorroles.h"

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QPainterPath;

namespace vivier {

// How the box of an editor looks now. What wins, from the top: drop target, focus, bad, drafted.
struct FieldLook
{
    bool unknown = false; // hatched: the ATS never tells this value
    bool drafted = false; // amber border and bar at the leading side
    bool bad = false;     // red border
    bool dashed = false;  // an empty place for a link
    bool focused = false; // 2 px ring
    bool dropTarget = false;
    bool enabled = true;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const FieldLook &) const = default;
};

void paintField(QPainter &painter, const QRect &rect, const FieldLook &look);
// An alignment that follows the direction, as QPainter::drawText() wants it.
int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment);
// How high a line of these words is: letters of another script are those of another font, which may be higher.
int lineHeight(const QFont &font, const QString &words);
// One line of words, ours or others': isolated(), cut with "…" where there is no room, and nothing of it outside of
// `rect`, or of lineHeight() where that is more. Gives the width of what is shown.
int paintLine(QPainter &painter, const QRect &rect, int flags, const QString &words);
void paintHatch(QPainter &painter, const QRect &rect, const QPainterPath &clip);
// Dims what is under a sheet or a palette.
void paintScrim(QPainter &painter, const QRect &rect);
// The 2 px ring of keyboard focus, inside rect.
void paintFocusRing(QPainter &painter, const QRect &rect, double radius, ColorRole token = ColorRole::Accent);

} // namespace vivier
