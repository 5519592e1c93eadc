#pragma once

#include "theme/tips.h"

#include <QStyledItemDelegate>

namespace vivier {

/// A cell of what will change: the tick, who it is, old struck → new, what is worth knowing.
class BulkDelegate : public QStyledItemDelegate, public OwnTips
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole of a cell that shows less than it says.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static int rowHeight();
    /// Where the link of this cell is (BulkModel::LinkRole), at its end; empty without one.
    static QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    /// Gives the room that is left for the words.
    static QRect paintLink(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChange(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace vivier
