#include "widgets/avatar.h"

#include "candidate/initials.h"
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

void Avatar::paint(QPainter &painter, const QRect &rect, const QString &initials)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(rect.width(), rect.height());
    QRect circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    QPainterPath path;
    path.addEllipse(QRectF(circle));
    painter.fillPath(path, theme.color(Token::Wash));
    QFont font = theme.font(Theme::Type::BodyStrong);
    font.setPixelSize(std::max(6, side * 36 / 100));
    painter.setFont(font);
    painter.setPen(theme.color(Token::Accent));
    paintLine(painter, circle, Qt::AlignCenter, initials);
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_initials);
}

} // namespace vivier
