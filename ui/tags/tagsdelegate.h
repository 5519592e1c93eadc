#pragma once

#include "theme/tips.h"

#include <QStyledItemDelegate>

namespace vivier {

/// A cell of the table of tags: one line, whatever the tag.
class TagsDelegate : public QStyledItemDelegate, public OwnTips
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
