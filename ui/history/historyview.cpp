// SPDX-License-Identifier: MIT
#include "history/historyview.h"

#include "history/historydelegate.h"
#include "model/historymodel.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAtOnce = 400;  ///< changes that are opened without being asked for
constexpr int openedAnyway = 30; ///< of a longer history: so many of the newest sends
constexpr int smallRun = 5;      ///< candidates

/// Of a hundred, in the order of the columns.
constexpr std::array<int, HistoryModel::ColumnCount> shares{21, 17, 18, 32, 12};

HistoryModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<HistoryModel::Kind>(index.data(HistoryModel::KindRole).toInt());
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new HistoryDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::StyledPanel);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false); // a double click opens the candidate
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&Theme::current(), &Theme::changed, this, &HistoryView::measure);
    measure();
}

void HistoryView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryView::keepPlace);
    shareWidth();
}

void HistoryView::setClock(const std::function<QDateTime()> &now)
{
    m_delegate->setClock(now);
    viewport()->update();
}

void HistoryView::measure()
{
    setIndentation(Theme::current().px(22));
    header()->setMinimumSectionSize(Theme::current().px(60));
    shareWidth();
    scheduleDelayedItemsLayout();
}

void HistoryView::shareWidth()
{
    if (!model())
        return;
    for (int column = 0; column + 1 < HistoryModel::ColumnCount; ++column)
        header()->resizeSection(column, viewport()->width() * shares.at(static_cast<std::size_t>(column)) / 100);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void HistoryView::expandForReading(bool found)
{
    const auto *history = qobject_cast<const HistoryModel *>(model());
    const int groups = model()->rowCount();
    const int opened = history && history->changeCount() <= readAtOnce ? groups : qMin(groups, openedAnyway);
    for (int row = 0; row < opened; ++row)
        expandForReading(model()->index(row, 0), found);
}

void HistoryView::expandForReading(const QModelIndex &group, bool found)
{
    if (kindOf(group) == HistoryModel::Kind::Change)
        return;
    const int rows = model()->rowCount(group);
    if (kindOf(group) == HistoryModel::Kind::Run) {
        if (!found && rows > smallRun)
            return;
        for (int row = 0; row < rows; ++row)
            expandForReading(model()->index(row, 0, group), found);
    }
    expand(group);
}

void HistoryView::keepPlace()
{
    if (m_place.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_place = indexAt({0, 0});
    m_placeTop = visualRect(m_place).top();
    // Once all is inserted and opened.
    QMetaObject::invokeMethod(this, &HistoryView::findPlace, Qt::QueuedConnection);
}

void HistoryView::findPlace()
{
    executeDelayedItemsLayout();
    if (m_place.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_place).top() - m_placeTop);
    m_place = QPersistentModelIndex();
}

void HistoryView::drawTitle(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect what = visualRect(index);
    const int end = columnViewportPosition(HistoryModel::AnswerColumn);
    QRect box(what.left(), row.top(), end - what.left() - theme.px(size::space2), row.height());
    if (rightToLeft) {
        const int start = end + columnWidth(HistoryModel::AnswerColumn) + theme.px(size::space2);
        box = QRect(start, row.top(), what.right() - start + 1, row.height());
    }
    const int alignment =
        textFlags(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, Qt::AlignLeading | Qt::AlignVCenter);
    painter->setFont(theme.font(Theme::Type::BodyStrong));
    painter->setPen(theme.color(ColorRole::Text));
    const QString name = index.data(HistoryModel::NameRole).toString();
    const int taken = paintLine(*painter, box, alignment, name) + theme.px(size::space2);
    box.adjust(rightToLeft ? 0 : taken, 0, rightToLeft ? -taken : 0, 0);
    if (box.width() < theme.px(40))
        return;
    painter->setFont(theme.font(Theme::Type::Small));
    painter->setPen(theme.color(ColorRole::Soft));
    paintLine(*painter, box, alignment, index.data(HistoryModel::CountRole).toString());
}

void HistoryView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    painter->save();
    painter->fillRect(row, theme.color(selected ? ColorRole::Wash : ColorRole::Panel));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color(ColorRole::Line));
    if (selected) {
        const QRect bar(0, row.top(), theme.px(3), row.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, bar), theme.color(ColorRole::Accent));
    }
    painter->restore();
    QTreeView::drawRow(painter, option, index);
    painter->save();
    if (kindOf(index) != HistoryModel::Kind::Change)
        drawTitle(painter, row, index.siblingAtColumn(HistoryModel::WhatColumn));
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.row() == index.row() && current.parent() == index.parent())
        paintFocusRing(*painter, row.adjusted(1, 1, -1, -2), theme.px(size::radius));
    painter->restore();
}

void HistoryView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const int side = Theme::current().px(14);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    // At the end of the branches that is next to the title.
    const QRect cell(rightToLeft ? rect.left() : rect.right() - indentation() + 1, rect.top(), indentation(),
                     rect.height());
    const QRect icon(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    paintIcon(*painter, icon, isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, ColorRole::Soft);
}

} // namespace vivier
