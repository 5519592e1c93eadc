// SPDX-License-Identifier: MIT
#include "widgets/rowtable.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace vivier {

RowTable::RowTable(int (*heightOfRow)(), QWidget *parent)
    : QTableView(parent)
    , m_heightOfRow(heightOfRow)
{
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(&Theme::current(), &Theme::changed, this, &RowTable::measure);
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    measure();
}

void RowTable::chooseRow(int row, int column)
{
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowTable::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_heightOfRow());
    layOutColumns();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

/// The ring is around all of a row, where the table itself paints the cell alone that was left or gone to.
void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    paintAnew(previous.row());
    paintAnew(current.row());
}

/// It stays where it is when the columns move sideways.
void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        paintAnew(currentIndex().row());
}

void RowTable::paintAnew(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const QRect ring(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    QPainter painter(viewport());
    paintFocusRing(painter, ring.adjusted(1, 1, -1, -2), Theme::current().px(size::radius));
}

} // namespace vivier
