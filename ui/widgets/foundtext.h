// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QRect>

class QPainter;

namespace vivier {

struct FoundLook
{
    Theme::Type type = Theme::Type::Body;
    Theme::Type strong = Theme::Type::BodyStrong;
    ColorRole text = ColorRole::Text;
    ColorRole found = ColorRole::Accent;
};

// `text` from the word of the first place on, when it would not be seen in a line of this width.
QString fromFound(const QString &text, const QList<QByteArray> &words, int width, const FoundLook &look = {});
// Draws one line at the beginning of `rect`, what was found of it (candidate/fuzzy.h) emphasised, and gives the width
// that it took.
int paintFound(QPainter &painter, const QRect &rect, const QString &text, const QList<QByteArray> &words,
               Qt::LayoutDirection direction, const FoundLook &look = {});

} // namespace vivier
