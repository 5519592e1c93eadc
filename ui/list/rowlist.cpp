// SPDX-License-Identifier: MIT
#include "list/rowlist.h"

#include <QScrollBar>

namespace vivier {

void RowList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles); // NOLINT(bugprone-parent-virtual-call)
}

void RowList::updateGeometries()
{
    QListView::updateGeometries();
    const QScrollBar *bar = verticalScrollBar();
    const int width = bar->isVisibleTo(this) ? bar->width() : 0;
    const QMargins under = isRightToLeft() ? QMargins(-width, 0, 0, 0) : QMargins(0, 0, -width, 0);
    if (viewportMargins() == under)
        return;
    setViewportMargins(under);
    bar->parentWidget()->raise();
}

QRect besideBar(const QRect &row, const QWidget *view)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(view);
    if (!area || !area->verticalScrollBar()->isVisible())
        return row;
    const QScrollBar *bar = area->verticalScrollBar();
    const QRect place(bar->mapTo(area, QPoint()), bar->size());
    const int below = place.intersected(area->viewport()->geometry()).width();
    return area->isRightToLeft() ? row.adjusted(below, 0, 0, 0) : row.adjusted(0, 0, -below, 0);
}

} // namespace vivier
