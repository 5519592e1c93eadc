// SPDX-License-Identifier: MIT
#pragma once

#include "theme/tips.h"

#include <QDateTime>
#include <QStyledItemDelegate>

#include <functional>

namespace vivier {

/// A cell of the history: one line of text, shortened to its column, whole in the tooltip. The title of a group is the
/// view's to draw, as it runs over columns.
class HistoryDelegate : public QStyledItemDelegate, public OwnTips
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QString lineOf(const QModelIndex &index) const;

    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace vivier
