// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace vivier {

/// Its rows go on to the edge of the pane, below the scroll bar.
class RowList : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    /// What one row shows is another, and no row is of another height by it: QListView would lay all of them out anew.
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;

protected:
    void updateGeometries() override;
};

/// What of the row is beside the scroll bar of the view that paints it.
QRect besideBar(const QRect &row, const QWidget *view);

} // namespace vivier
