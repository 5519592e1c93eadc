// The part of BoardPage that lets cards be dragged.
#include "board/boardcolumn.h"
#include "board/boarddrag.h"
#include "board/boardpage.h"
#include "board/cardview.h"
#include "model/workspace.h"
#include "theme/theme.h"

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
    QScrollBar *bar = m_area->horizontalScrollBar();
    const int edge = Theme::current().px(size::space5);
    const int x = m_area->mapFromGlobal(at).x();
    if (x < edge || x > m_area->width() - edge)
        bar->setValue(bar->value() + (x < edge ? -edge : edge));
    const int column = columnAt(at);
    const int before = m_dropColumn;
    m_dropColumn = column >= 0 && m_model->columns().at(column).takes ? column : -1;
    const QModelIndex dragged = m_model->indexOf(m_workspace->opening());
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
        m_workspace->whenOpen(this, [this, keys, column] { m_model->move(keys, column); });
}

} // namespace vivier
