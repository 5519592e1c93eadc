// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace vivier {

/// A row of OtherMatches: an account with its count, or a candidate with what fits.
class OtherMatchesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vivier
