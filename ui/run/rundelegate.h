// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowdelegate.h"

namespace vivier {

/// Paints a row of a run: the name, what changes, and the state with its icon.
class RunDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static int rowHeight();

protected:
    Icon iconOf(const QModelIndex &index) const override;
    QFont fontOf(const QModelIndex &index) const override;
    ColorRole colorRoleOf(const QModelIndex &index) const override;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vivier
