// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowdelegate.h"

namespace vivier {

/// A cell of what will change: the tick, who it is, old struck → new, what is worth knowing.
class BulkDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static int rowHeight();
    /// Where the link of this cell is (BulkModel::LinkRole), at its end; empty without one.
    static QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index);

protected:
    QFont fontOf(const QModelIndex &index) const override;
    QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// What the link leaves of the cell.
    static QRect besideLink(const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintLink(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintChange(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace vivier
