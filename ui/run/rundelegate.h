#pragma once

#include "theme/tips.h"

#include <QStyledItemDelegate>

namespace vivier {

/// Paints a row of a run: the name, what changes, and the state with its icon.
class RunDelegate : public QStyledItemDelegate, public OwnTips
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace vivier
