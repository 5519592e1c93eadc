#pragma once

#include "theme/tips.h"

#include <QStyledItemDelegate>

namespace vivier {

/// A cell of what a list says: what becomes of the row, who it is, what would change or why it is not taken.
class ImportDelegate : public QStyledItemDelegate, public OwnTips
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
};

} // namespace vivier
