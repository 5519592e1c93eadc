// SPDX-License-Identifier: MIT
#include "bulk/editchip.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 10;
constexpr int chipIcon = 14;
constexpr int widestChip = 420;

} // namespace

EditChip::EditChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"editChip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
}

void EditChip::setWords(const QString &words)
{
    setText(words); // painted by us: a "&" is a letter
    setAccessibleName(isolated(words));
    setToolTip(isolated(words));
    updateGeometry();
    update();
}

void EditChip::setOpen(bool open)
{
    m_open = open;
    update();
}

QSize EditChip::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::BodyStrong));
    const int icons = 2 * theme.px(chipIcon) + 3 * theme.px(size::space2);
    const int words = std::min(metrics.horizontalAdvance(isolated(text())) + 2, theme.px(widestChip));
    return {words + icons + theme.px(chipPadding), theme.px(size::control)};
}

QSize EditChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::current().px(120)), sizeHint().height()};
}

QRect EditChip::crossRect() const
{
    const Theme &theme = Theme::current();
    const int side = theme.px(chipIcon);
    const QRect cross(width() - side - theme.px(size::space2), (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void EditChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    const double radius = theme.px(size::radius);
    path.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(path, theme.color(ColorRole::DraftWash));
    painter.setPen(QPen(theme.color(ColorRole::Draft), m_open || underMouse() ? 2 : 1));
    painter.drawPath(path);
    const int side = theme.px(chipIcon);
    const int gap = theme.px(size::space2);
    const QRect cross = crossRect();
    const QRect words = rect().adjusted(theme.px(chipPadding), 0, -2 * side - 3 * gap, 0);
    const QRect arrow(width() - 2 * side - 2 * gap, (height() - side) / 2, side, side);
    painter.setFont(theme.font(Theme::Type::BodyStrong));
    painter.setPen(theme.color(ColorRole::Text));
    paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), words),
              textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), text());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow),
              m_open ? u"chevron-up"_s : u"chevron-down"_s, ColorRole::Draft);
    paintIcon(painter, cross, u"x"_s, ColorRole::Draft);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius);
}

void EditChip::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void EditChip::mouseReleaseEvent(QMouseEvent *event)
{
    const int around = Theme::current().px(size::space1);
    const QRect cross = crossRect().adjusted(-around, -around, around, around);
    if (event->button() == Qt::LeftButton && isDown() && cross.contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace vivier
