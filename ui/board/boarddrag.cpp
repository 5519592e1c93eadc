#include "board/boarddrag.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace vivier {

BoardDrag::BoardDrag(QWidget *page)
    : QWidget(page)
{
    setObjectName(QStringLiteral("draggedCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void BoardDrag::begin(const QPixmap &card, const QPoint &grip, int count)
{
    m_card = card;
    m_grip = grip;
    m_count = count;
    resize(card.deviceIndependentSize().toSize());
    show();
    raise();
}

void BoardDrag::follow(const QPoint &globalPosition)
{
    move(parentWidget()->mapFromGlobal(globalPosition) - m_grip);
}

void BoardDrag::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_card);
    const int radius = theme.px(size::radius);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    if (m_count < 2)
        return;
    painter.setFont(theme.font(Theme::Type::SmallStrong));
    const QString count = QLocale().toString(m_count);
    const int width = painter.fontMetrics().horizontalAdvance(count) + theme.px(size::space3);
    const QRect corner(rect().right() - width - theme.px(size::space1), theme.px(size::space1), width,
                       theme.px(size::chip));
    const QRect there = QStyle::visualRect(layoutDirection(), rect(), corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawRoundedRect(QRectF(there), radius, radius);
    painter.setPen(theme.color(Token::OnAccent));
    paintLine(painter, there, Qt::AlignCenter, count);
}

} // namespace vivier
