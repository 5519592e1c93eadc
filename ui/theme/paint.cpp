// SPDX-License-Identifier: MIT
#include "theme/paint.h"

#include "candidate/singleline.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace vivier {

int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return static_cast<int>(QStyle::visualAlignment(direction, alignment).toInt());
}

int lineHeight(const QFont &font, const QString &words)
{
    const int plain = QFontMetrics(font).height();
    constexpr char16_t lastLatin = 0x24f; // up to it the font itself has the letters
    if (std::ranges::none_of(words, [](QChar letter) { return letter.unicode() > lastLatin && letter.isLetter(); }))
        return plain;
    QTextLayout layout(words, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? std::max(plain, qCeil(line.height())) : plain;
}

int paintLine(QPainter &painter, const QRect &rect, int flags, const QString &words)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(isolated(words), Qt::ElideRight, rect.width());
    QRect room = rect;
    room.setHeight(std::max(rect.height(), lineHeight(painter.font(), shown)));
    room.moveCenter(rect.center());
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.restore();
    return metrics.horizontalAdvance(shown);
}

void paintHatch(QPainter &painter, const QRect &rect, const QPainterPath &clip)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(theme.color(ColorRole::Hatch), theme.px(5), Qt::SolidLine, Qt::FlatCap));
    const int step = theme.px(14);
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step)
        painter.drawLine(x - 2, rect.bottom() + 3, x + rect.height() + 2, rect.top() - 1);
    painter.restore();
}

void paintField(QPainter &painter, const QRect &rect, const FieldLook &look)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme.px(size::radius);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    const ColorRole inside = look.dropTarget ? ColorRole::Wash : look.enabled ? ColorRole::Panel : ColorRole::Window;
    painter.fillPath(path, theme.color(inside));
    if (look.unknown && !look.dropTarget)
        paintHatch(painter, rect, path);

    ColorRole line = look.enabled ? ColorRole::FieldLine : ColorRole::Line;
    if (look.drafted)
        line = ColorRole::Draft;
    if (look.bad)
        line = ColorRole::Bad;
    if (look.drafted) {
        // The bar stays when focus or a problem takes the border: a change is never told by colour alone.
        painter.save();
        painter.setClipPath(path);
        QRectF bar = QRectF(rect);
        bar.setWidth(theme.px(size::draftBar));
        if (look.direction == Qt::RightToLeft)
            bar.moveRight(QRectF(rect).right());
        painter.fillRect(bar, theme.color(ColorRole::Draft));
        painter.restore();
    }
    if (look.dropTarget) {
        painter.setPen(QPen(theme.color(ColorRole::Accent), theme.focusRing(), Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    } else if (look.focused) {
        paintFocusRing(painter, rect, radius);
        if (look.bad) { // among several bad ones the focus is seen, too
            const int ring = theme.focusRing();
            painter.setPen(QPen(theme.color(ColorRole::Bad), 1));
            painter.drawRoundedRect(box.adjusted(ring, ring, -ring, -ring), radius - ring, radius - ring);
        }
    } else {
        painter.setPen(QPen(theme.color(line), 1, look.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(path);
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, double radius, ColorRole token)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const int ring = Theme::current().focusRing();
    painter.setPen(QPen(Theme::current().color(token), ring));
    const double inset = ring / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintScrim(QPainter &painter, const QRect &rect)
{
    const Theme &theme = Theme::current();
    QColor scrim =
        theme.isDark() ? QColor(Qt::black) : theme.color(ColorRole::Text); // neutral, not a shade of the accent
    scrim.setAlphaF(theme.isDark() ? 0.55F : 0.32F);
    painter.fillRect(rect, scrim);
}

} // namespace vivier
