// SPDX-License-Identifier: MIT
#include "widgets/avatar.h"

#include "candidate/initials.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vivier {

using namespace Qt::StringLiterals;

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_initials(u"?"_s)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &firstName, const QString &lastName)
{
    m_initials = initialsOf(firstName, lastName);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Theme::current().px(m_side);
    return {side, side};
}

namespace {

/// As large as there is room for; gives its square.
QRect paintDisc(QPainter &painter, const QRect &rect, ColorRole circle)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(rect.width(), rect.height());
    QRect around(0, 0, side, side);
    around.moveCenter(rect.center());
    QPainterPath path;
    path.addEllipse(QRectF(around));
    painter.fillPath(path, Theme::current().color(circle));
    return around;
}

} // namespace

void Avatar::paintTick(QPainter &painter, const QRect &rect)
{
    painter.save();
    const QRect disc = paintDisc(painter, rect, ColorRole::Accent);
    QRect tick(0, 0, disc.width() / 2, disc.height() / 2);
    tick.moveCenter(disc.center());
    paintIcon(painter, tick, u"check"_s, ColorRole::OnAccent);
    painter.restore();
}

void Avatar::paint(QPainter &painter, const QRect &rect, const QString &initials, ColorRole circle)
{
    const Theme &theme = Theme::current();
    painter.save();
    const QRect around = paintDisc(painter, rect, circle);
    QFont font = theme.font(Theme::Type::BodyStrong);
    font.setPixelSize(std::max(6, around.width() * 36 / 100));
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Accent));
    paintLine(painter, around, Qt::AlignCenter, initials);
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_initials);
}

} // namespace vivier
