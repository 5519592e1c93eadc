// SPDX-License-Identifier: MIT
// The part of BoardPage that lets cards be dragged.
#include "board/boardcolumn.h"
#include "board/boarddrag.h"
#include "board/boardpage.h"
#include "board/cardview.h"
#include "list/candidatesout.h"
#include "model/accountsession.h"
#include "theme/theme.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace vivier {

void BoardPage::beginDrag(const QModelIndex &card, const QPoint &at)
{
    const auto *view = qobject_cast<CardView *>(sender());
    if (!view || m_model->keyAt(card).isEmpty())
        return;
    const QRect rect = view->visualRect(card);
    const QStringList keys = whom(m_model->keyAt(card));
    const QPixmap picture = view->viewport()->grab(rect.intersected(view->viewport()->rect()));
    m_drag->begin(picture, view->viewport()->mapFromGlobal(at) - rect.topLeft(), static_cast<int>(keys.size()));
    m_model->drag(keys, -1);
}

int BoardPage::columnAt(const QPoint &at) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const BoardColumn *one = m_columns.at(column);
        if (one->rect().contains(one->mapFromGlobal(at)) && m_area->rect().contains(m_area->mapFromGlobal(at)))
            return column;
    }
    return -1;
}

void BoardPage::dragTo(const QPoint &at)
{
    if (!m_model->isDragging())
        return;
    m_drag->follow(at);
    if (isOutside(at))
        dragOut();
    else
        dragOver(at);
}

/// Where no window of ours is in sight. What is beyond every screen is only known not to be in this one.
bool BoardPage::isOutside(const QPoint &at) const
{
    return !window()->rect().contains(window()->mapFromGlobal(at)) ||
           (QGuiApplication::screenAt(at) && !QGuiApplication::topLevelAt(at));
}

void BoardPage::dragOut()
{
    m_out = m_model->dragged();
    endDrag(false);
    for (const BoardColumn *column : std::as_const(m_columns))
        column->view()->forgetDrag();
    Q_EMIT draggedOut(m_out, m_drag->picture(), m_drag->grip());
}

bool BoardPage::isOurs(const QDropEvent &event) const
{
    return !m_out.isEmpty() && event.mimeData()->data(draggedKeysFormat) == draggedKeys(m_out);
}

void BoardPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOurs(*event))
        event->acceptProposedAction();
}

void BoardPage::dragMoveEvent(QDragMoveEvent *event)
{
    if (!isOurs(*event))
        return;
    if (!m_model->isDragging())
        m_model->drag(m_out, -1);
    dragOver(mapToGlobal(event->position().toPoint()));
    event->setAccepted(m_dropColumn >= 0);
}

void BoardPage::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag(false);
}

void BoardPage::dropEvent(QDropEvent *event)
{
    if (!isOurs(*event))
        return;
    event->acceptProposedAction();
    m_out.clear();
    endDrag(true);
}

void BoardPage::dragOver(const QPoint &at)
{
    QScrollBar *bar = m_area->horizontalScrollBar();
    const int edge = Theme::current().px(size::space5);
    const int x = m_area->mapFromGlobal(at).x();
    if (x < edge || x > m_area->width() - edge)
        bar->setValue(bar->value() + (x < edge ? -edge : edge));
    const int column = columnAt(at);
    const int before = m_dropColumn;
    m_dropColumn = column >= 0 && m_model->columns().at(column).takes ? column : -1;
    const QModelIndex dragged = m_model->indexOf(m_session->opening());
    const bool isOwn = m_dropColumn >= 0 && dragged.isValid() && dragged.parent().row() == m_dropColumn;
    m_model->drag(m_model->dragged(), m_dropColumn);
    if (const QModelIndex slot = m_model->firstSlot(); slot.isValid() && m_dropColumn != before)
        m_columns.at(m_dropColumn)->view()->scrollTo(slot);
    for (int other = 0; other < m_columns.size(); ++other)
        m_columns.at(other)->setTarget(other == m_dropColumn && !isOwn);
}

void BoardPage::endDrag(bool drop)
{
    if (!m_model->isDragging())
        return;
    const QStringList keys = m_model->dragged();
    const int column = std::exchange(m_dropColumn, -1);
    m_drag->hide();
    m_model->endDrag();
    for (BoardColumn *one : std::as_const(m_columns))
        one->setTarget(false);
    if (drop && column >= 0)
        m_session->whenOpen(this, [this, keys, column] { m_model->move(keys, column); });
}

} // namespace vivier
