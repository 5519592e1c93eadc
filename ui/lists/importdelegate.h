// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowdelegate.h"

namespace vivier {

/// A cell of what a list says: what becomes of the row, who it is, what would change or why it is not taken.
class ImportDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static int rowHeight();

protected:
    Icon iconOf(const QModelIndex &index) const override;
    QFont fontOf(const QModelIndex &index) const override;
    ColorRole colorRoleOf(const QModelIndex &index) const override;

private:
    static Icon outcomeOf(const QModelIndex &index);
};

} // namespace vivier
