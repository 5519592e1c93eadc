// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace vivier {

/// A table that is gone through by rows: no grid, no header at the side, rows as high as their delegate wants them, and
/// a ring around the current row while it has the focus.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `heightOfRow` is asked again when sizes change.
    explicit RowTable(int (*heightOfRow)(), QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// It alone, and as the current one; with this cell of it.
    void chooseRow(int row, int column = 0);

protected:
    /// How wide each column is in the room there is now; called when there is a model, and whenever the room or sizes
    /// are others.
    virtual void layOutColumns() {}
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void measure();
    void paintAnew(int row);

    int (*m_heightOfRow)();
};

} // namespace vivier
