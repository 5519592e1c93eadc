// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTreeView>

#include <functional>

namespace vivier {

class HistoryDelegate;

/// The tree of sends: the title of a send runs over the columns of its values; columns share the width; rows that are
/// added above do not move what is read.
class HistoryView : public QTreeView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setClock(const std::function<QDateTime()> &now);
    /// Opens what is short enough to be read at once; everything a search found.
    void expandForReading(bool found);
    void expandForReading(const QModelIndex &group, bool found);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void keepPlace();
    void findPlace();
    void measure();
    void drawTitle(QPainter *painter, const QRect &row, const QModelIndex &index) const;

    HistoryDelegate *m_delegate;
    QPersistentModelIndex m_place; ///< the uppermost row while rows are being inserted
    int m_placeTop = 0;
};

} // namespace vivier
