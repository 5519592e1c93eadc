// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace vivier {

/// The rows of a PaletteModel: headings, and what can be chosen with what was found of it emphasised.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vivier
