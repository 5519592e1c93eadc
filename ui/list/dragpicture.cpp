// SPDX-License-Identifier: MIT
#include "list/dragpicture.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

namespace vivier {

QPixmap dragPicture(const QPixmap &taken, int count)
{
    const Theme &theme = Theme::current();
    QPixmap picture = taken;
    if (picture.isNull())
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect rect(QPoint(), picture.deviceIndependentSize().toSize());
    const int radius = theme.px(size::radius);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    if (count < 2)
        return picture;
    painter.setFont(theme.font(Theme::Type::SmallStrong));
    const QString number = QLocale().toString(count);
    const int width = painter.fontMetrics().horizontalAdvance(number) + theme.px(size::space3);
    const QRect corner(rect.right() - width - theme.px(size::space1), theme.px(size::space1), width,
                       theme.px(size::chip));
    const QRect there = QStyle::visualRect(QGuiApplication::layoutDirection(), rect, corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(QRectF(there), radius, radius);
    painter.setPen(theme.color(ColorRole::OnAccent));
    paintLine(painter, there, Qt::AlignCenter, number);
    return picture;
}

} // namespace vivier
