// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"
#include "theme/tips.h"

#include <QStyledItemDelegate>

namespace vivier {

/// A cell of a RowTable: its ground with a line below, and in between an icon, where the cell has one, and what it says
/// in one line. A tip has the whole of a cell that shows less than it says.
class RowDelegate : public QStyledItemDelegate, public OwnTips
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    static constexpr int padding = 10; ///< at both sides, as of the header's sections

    struct Icon
    {
        QString name; ///< "": none
        ColorRole token = ColorRole::Text;
    };

    /// A line of the text and what is `around` it, and not less than `least`; pixels, by Theme::px().
    static int heightOf(int least, int around);
    /// At the leading edge of the row.
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, ColorRole token);

    virtual Icon iconOf(const QModelIndex &index) const;
    virtual QFont fontOf(const QModelIndex &index) const;
    virtual ColorRole colorRoleOf(const QModelIndex &index) const;
    /// Where what it says is.
    virtual QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What is on the ground; whatever it sets of the painter is set back after it.
    virtual void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace vivier
