// SPDX-License-Identifier: MIT
#include "conflict/valuebox.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace vivier {

using namespace Qt::StringLiterals;

ValueBox::ValueBox(QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ValueBox::setLook(Look look)
{
    m_look = look;
    if (look == Look::Side || look == Look::Tick) {
        setCheckable(true);
        setAutoExclusive(look == Look::Side);
    } else {
        setChosen(false);
        setCheckable(false);
    }
    setCursor(look == Look::Text ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (look == Look::Text)
        setFocusPolicy(Qt::NoFocus);
    updateGeometry();
    update();
}

void ValueBox::setValue(const QString &text, bool faint, const QList<TextSpan> &marked)
{
    m_faint = faint;
    m_text.setText(text, marked);
    updateGeometry();
    update();
}

void ValueBox::setChosen(bool chosen)
{
    // An exclusive button cannot be unchecked, and both sides are unchecked while nothing is decided.
    const bool exclusive = autoExclusive();
    setAutoExclusive(false);
    setChecked(chosen);
    setAutoExclusive(exclusive);
}

void ValueBox::setWhole(bool whole)
{
    m_text.setWhole(whole);
    updateGeometry();
    update();
}

QString ValueBox::icon() const
{
    if (isChecked())
        return u"check"_s;
    return m_look == Look::Result || m_look == Look::Undecided ? u"pencil"_s : QString();
}

QRect ValueBox::textRect(int width) const
{
    const Theme &theme = Theme::current();
    if (m_look == Look::Text)
        return {0, theme.px(5), width, 0};
    // Room for the icon is always kept: choosing a side wraps no line anew.
    const int side = theme.px(9);
    const int icon = theme.px(14) + theme.px(size::space1);
    return {side, theme.px(5), width - 2 * side - icon, 0};
}

int ValueBox::heightForWidth(int width) const
{
    const Theme &theme = Theme::current();
    return m_text.height(theme.font(Theme::Type::Body), textRect(width).width()) + 2 * theme.px(5);
}

bool ValueBox::isClamped() const
{
    return m_text.isClamped(Theme::current().font(Theme::Type::Body), textRect(width()).width());
}

QSize ValueBox::sizeHint() const
{
    const int wide = Theme::current().px(160);
    return {wide, heightForWidth(wide)};
}

QSize ValueBox::minimumSizeHint() const
{
    return {0, Theme::current().px(26)};
}

void ValueBox::keyPressEvent(QKeyEvent *event)
{
    // A button moves the focus with the arrows by itself (Qt 6.4); here they go from row to row.
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void ValueBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    if (m_look != Look::Text) {
        const double radius = theme.px(size::radius);
        QPainterPath path;
        path.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        ColorRole line = ColorRole::FieldLine;
        if (m_look == Look::Undecided)
            line = ColorRole::Draft;
        else if (chosen || underMouse())
            line = ColorRole::Accent;
        painter.fillPath(path, theme.color(chosen ? ColorRole::Wash : ColorRole::Panel));
        painter.setPen(QPen(theme.color(line), 1));
        painter.drawPath(path);
        if (hasFocus())
            paintFocusRing(painter, rect(), radius);
    }
    QRect place = textRect(width());
    place.setHeight(height() - 2 * place.top());
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    const bool strong = m_look == Look::Side || m_look == Look::Result; // soft, it would look like a placeholder
    ColorRole token = strong ? ColorRole::Text : ColorRole::Soft;
    if (m_look == Look::Undecided)
        token = ColorRole::Draft;
    else if (m_faint)
        token = ColorRole::Faint;
    m_text.paint(painter, place, theme.font(Theme::Type::Body), theme.color(token), layoutDirection());
    if (icon().isEmpty())
        return;
    const int side = theme.px(14);
    const int line = painter.fontMetrics().height();
    const QRect end(width() - theme.px(9) - side, theme.px(5) + (line - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), end), icon(),
              chosen ? ColorRole::Accent : ColorRole::Faint);
}

} // namespace vivier
