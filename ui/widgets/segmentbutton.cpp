// SPDX-License-Identifier: MIT
#include "widgets/segmentbutton.h"

#include "candidate/singleline.h"
#include "theme/paint.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace vivier {

SegmentButton::SegmentButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(withoutMnemonic(isolated(name)));
    setAccessibleName(isolated(name));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void SegmentButton::setPlace(Place place)
{
    m_place = place;
    update();
}

void SegmentButton::setBase(bool base)
{
    m_base = base;
    update();
}

void SegmentButton::setUnknown(bool unknown)
{
    m_unknown = unknown;
    update();
}

void SegmentButton::setForeign(bool foreign)
{
    m_foreign = foreign;
    setCursor(foreign ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void SegmentButton::setDrafted(bool drafted)
{
    m_drafted = drafted;
    update();
}

void SegmentButton::setBad(bool bad)
{
    m_bad = bad;
    update();
}

void SegmentButton::setNumber(int number)
{
    if (number == m_number)
        return;
    m_number = number;
    updateGeometry();
    update();
}

/// With what parts it from the name.
int SegmentButton::numberRoom() const
{
    const QFontMetrics metrics(Theme::current().font(Theme::Type::Small));
    return m_number > 0 ? metrics.horizontalAdvance(QLocale().toString(m_number)) + Theme::current().px(5) : 0;
}

void SegmentButton::setHint(const QString &hint)
{
    m_hint = hint;
    tell();
}

void SegmentButton::tell()
{
    const bool cut = width() + 1 < sizeHint().width();
    if (m_hint.isEmpty())
        setToolTip(cut ? accessibleName() : QString());
    else
        setToolTip(cut ? tr("%1: %2").arg(isolated(accessibleName()), m_hint) : m_hint);
}

QSize SegmentButton::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::SmallStrong));
    return {numberRoom() + metrics.horizontalAdvance(accessibleName()) + theme.px(size::space4),
            theme.px(size::control)};
}

void SegmentButton::resizeEvent(QResizeEvent *)
{
    tell();
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double radius = theme.px(size::radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // The rounded end is the box's own; the straight end reaches past the edge and is cut there.
    const bool starts = m_place == Place::First || m_place == Place::Only;
    const bool ends = m_place == Place::Last || m_place == Place::Only;
    const bool roundLeft = mirrored ? ends : starts;
    const bool roundRight = mirrored ? starts : ends;
    const QRectF box = QRectF(rect()).adjusted(roundLeft ? 0.5 : -radius, 0.5, roundRight ? -0.5 : radius, -0.5);
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);

    const bool filled = isChecked() && !m_foreign;
    const bool hovered = underMouse() && isEnabled() && !m_foreign;
    painter.fillPath(path, theme.color(filled ? ColorRole::Accent : hovered ? ColorRole::Wash : ColorRole::Panel));
    if ((m_unknown || m_foreign) && !filled && !hovered)
        paintHatch(painter, rect(), path);
    if (m_drafted && starts) {
        painter.save();
        painter.setClipPath(path);
        const int bar = theme.px(size::draftBar);
        painter.fillRect(QRect(mirrored ? width() - bar : 0, 0, bar, height()), theme.color(ColorRole::Draft));
        painter.restore();
    }
    const ColorRole line = m_bad         ? ColorRole::Bad
                           : isChecked() ? ColorRole::Accent
                           : m_drafted   ? ColorRole::Draft
                                         : ColorRole::FieldLine;
    painter.setPen(QPen(theme.color(line), 1, m_foreign ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(path);
    if (!roundLeft) {
        painter.setPen(QPen(theme.color(ColorRole::Line), 1));
        painter.drawLine(QPointF(0.5, 1.5), QPointF(0.5, height() - 1.5));
    }

    const QFont font = theme.font(isChecked() ? Theme::Type::SmallStrong : Theme::Type::Small);
    painter.setFont(font);
    painter.setPen(theme.color(filled                  ? ColorRole::OnAccent
                               : !isEnabled()          ? ColorRole::Faint
                               : m_base || isChecked() ? ColorRole::Text
                                                       : ColorRole::Soft));
    const int side = theme.px(6);
    const QFontMetrics metrics(font);
    const QRect inside = rect().adjusted(side, 0, -side, 0);
    const int number = numberRoom();
    // Two pixels more than the advance: elidedText() measures with fractions and would shorten what fits.
    const int words = std::min(inside.width(), number + metrics.horizontalAdvance(accessibleName()) + 2);
    QRect name(inside.left() + (inside.width() - words) / 2 + number, 0, words - number, height());
    if (number > 0) {
        const QRect at(name.left() - number, 0, number, height());
        painter.save();
        painter.setFont(theme.font(Theme::Type::Small));
        painter.setPen(theme.color(filled ? ColorRole::OnAccent : ColorRole::Faint));
        paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), at),
                  textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), QLocale().toString(m_number));
        painter.restore();
    }
    name = QStyle::visualRect(layoutDirection(), rect(), name);
    const int length = paintLine(painter, name, Qt::AlignCenter, accessibleName());
    if (m_base) {
        const double y = (height() + metrics.height()) / 2.0 - metrics.descent() + theme.px(3);
        QPen dots(theme.color(ColorRole::Draft), 1.5, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.1, 2});
        painter.setPen(dots);
        const double middle = QRectF(name).center().x();
        painter.drawLine(QPointF(middle - length / 2.0, y), QPointF(middle + length / 2.0, y));
    }
    if (hasFocus()) {
        const int gap = filled ? 2 : 0;
        paintFocusRing(painter, rect().adjusted(gap, gap, -gap, -gap), radius - gap,
                       filled ? ColorRole::OnAccent : ColorRole::Accent);
    }
}

} // namespace vivier
