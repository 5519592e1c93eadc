// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colorroles.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace vivier {

// An icon of resources/icons by its file name ("user-plus", "linkedin"), drawn in the colour of `token` and in the
// theme in use when it is painted: it need not be made again when the theme changes. Sharp at any scale.
// A name that is not there gives a null icon. Arrows and the like are turned round in a program that runs from right to
// left.
QIcon themedIcon(const QString &name, ColorRole token = ColorRole::Soft);

// The same, straight onto a painter (delegates, custom widgets).
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, ColorRole token);

// Property of a button that shows words alone: the name of the icon that it has in a menu.
inline constexpr char menuIcon[] = "menuIcon";

// The application's own icon.
QIcon applicationIcon();

} // namespace vivier
