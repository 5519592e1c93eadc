// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowtable.h"

namespace vivier {

class BulkModel;

/// Who is edited, a row for each. Space includes or skips the chosen rows, Enter opens the candidate, F2 decides what
/// the row asks: which stage of its job, of all who are chosen of that job; or by a comparison.
class BulkView : public RowTable
{
    Q_OBJECT

public:
    explicit BulkView(BulkModel *model, QWidget *parent = nullptr);

    /// With a row chosen, where there is one.
    void enter();
    QString currentKey() const; ///< "" for none

Q_SIGNALS:
    void candidateRequested(const QString &key);
    void compareRequested(const QString &key);

protected:
    void layOutColumns() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void toggleChosen();
    void decide(int row);
    void openStages(const QString &key);
    /// Invalid where no link is.
    QModelIndex linkAt(const QPoint &position) const;
    QList<int> chosenRows() const;
    QStringList chosenKeys() const;

    BulkModel *m_model;
    QString m_key; ///< whose row is the current one, also while the rows are made anew
};

} // namespace vivier
