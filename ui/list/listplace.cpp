// SPDX-License-Identifier: MIT
#include "list/listplace.h"

#include "model/candidatelistmodel.h"

#include <QListView>
#include <QScrollBar>

namespace vivier {

void ListPlace::keep(const QString &open)
{
    forget();
    const QRect sight = m_view->viewport()->rect();
    const auto add = [&](int row) {
        const QRect place = m_view->visualRect(m_view->model()->index(row, 0));
        if (place.intersects(sight))
            m_shown.append({m_list->keyAt(row), place.top()});
    };
    if (const int row = m_list->rowOf(open); row >= 0)
        add(row);
    const QModelIndex first = m_view->indexAt(QPoint(1, 1));
    const QModelIndex last = m_view->indexAt(QPoint(1, sight.height() - 1));
    const int end = last.isValid() ? last.row() : m_list->rowCount() - 1;
    for (int row = first.row(); first.isValid() && row <= end; ++row)
        add(row);
}

void ListPlace::find()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    for (const auto &[key, top] : std::as_const(m_shown)) {
        const int row = m_list->rowOf(key);
        if (row < 0)
            continue;
        bar->setValue(bar->value() + m_view->visualRect(m_view->model()->index(row, 0)).top() - top);
        break;
    }
    forget();
}

QString ListPlace::top() const
{
    const int row = m_view->verticalScrollBar()->value() > 0 ? m_view->indexAt(QPoint(1, 1)).row() : -1;
    return row < 0 ? QString() : m_list->keyAt(row);
}

void ListPlace::begin(const QString &top)
{
    const int row = top.isEmpty() ? -1 : m_list->rowOf(top);
    if (row >= 0)
        m_view->scrollTo(m_view->model()->index(row, 0), QAbstractItemView::PositionAtTop);
}

} // namespace vivier
