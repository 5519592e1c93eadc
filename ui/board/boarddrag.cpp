// SPDX-License-Identifier: MIT
#include "board/boarddrag.h"

#include "list/dragpicture.h"

#include <QPainter>

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
    m_picture = dragPicture(card, count);
    m_grip = grip;
    resize(m_picture.deviceIndependentSize().toSize());
    show();
    raise();
}

void BoardDrag::follow(const QPoint &globalPosition)
{
    move(parentWidget()->mapFromGlobal(globalPosition) - m_grip);
}

void BoardDrag::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace vivier
