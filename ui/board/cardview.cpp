// SPDX-License-Identifier: MIT
#include "board/cardview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace vivier {

CardView::CardView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection); // that of the account is drawn, see CandidateSelection
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

/// Those that are the board's.
bool CardView::takeKey(const QKeyEvent &event)
{
    const bool isBack = event.key() == Qt::Key_Left;
    if (isBack || event.key() == Qt::Key_Right) {
        const int by = isBack == isRightToLeft() ? 1 : -1;
        if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            Q_EMIT moveRequested(by);
        else if (event.modifiers() == Qt::NoModifier)
            Q_EMIT leaveRequested(by);
        else
            return false;
        return true;
    }
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier && currentIndex().isValid()) {
        Q_EMIT toggled(currentIndex());
        return true;
    }
    return false;
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event))
        return;
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (!currentIndex().isValid() || before == currentIndex())
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT rangeSelected(before, currentIndex());
    else
        Q_EMIT chosen(currentIndex());
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex card = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && card.isValid()) {
        Q_EMIT toggled(card);
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && card.isValid()) {
        Q_EMIT rangeSelected(currentIndex(), card);
        return;
    }
    QListView::mousePressEvent(event);
    m_isClick = true;
    if (!card.isValid())
        return;
    m_pressedAt = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? card : QModelIndex();
    Q_EMIT chosen(card);
}

void CardView::forgetDrag()
{
    m_pressed = QModelIndex();
    m_dragging = false;
    m_isClick = false;
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid() && !m_dragging) {
        if (!event->buttons().testFlag(Qt::LeftButton))
            QListView::mouseMoveEvent(event);
        return;
    }
    const QPoint at = event->globalPosition().toPoint();
    const int moved = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (!m_dragging && moved >= QApplication::startDragDistance()) {
        m_dragging = true;
        // Where it was pressed: a fast hand is elsewhere by now, and would hold the card beside itself.
        Q_EMIT dragStarted(m_pressed, viewport()->mapToGlobal(m_pressedAt));
    }
    if (m_dragging)
        Q_EMIT dragMoved(at);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    if (std::exchange(m_dragging, false)) {
        Q_EMIT dropped(event->globalPosition().toPoint());
        return;
    }
    QListView::mouseReleaseEvent(event);
    const bool isClick = std::exchange(m_isClick, false); // else the desktop tells that what was dragged was dropped
    if (isClick && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        Q_EMIT plainlyClicked();
}

void CardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex card = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint place = card.isValid() ? visualRect(card).center() : QPoint(0, 0);
    Q_EMIT menuRequested(card, byKey ? viewport()->mapToGlobal(place) : event->globalPos());
}

/// No card is of another height by it, and those of other columns are not shown here: QListView would lay all of them
/// out anew.
void CardView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (first.parent() == rootIndex())
        QAbstractItemView::dataChanged(first, last, roles); // NOLINT(bugprone-parent-virtual-call)
}

void CardView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    if (parent == rootIndex())
        QListView::rowsInserted(parent, first, last);
}

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (parent == rootIndex())
        QListView::rowsAboutToBeRemoved(parent, first, last);
}

} // namespace vivier
