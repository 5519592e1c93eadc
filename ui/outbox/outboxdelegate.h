// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/outboxactions.h"
#include "widgets/rowdelegate.h"

#include <QPersistentModelIndex>

#include <optional>

namespace vivier {

/// A row of the outbox: the name, the changes in a line, the state with its icon, and the two most fitting actions,
/// painted: hundreds of rows would be hundreds of buttons. The details have them as buttons for the keyboard.
class OutboxDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    struct Button
    {
        OutboxAction action;
        QRect rect;
    };
    /// The painted buttons of a state's cell, as many as have room.
    static QList<Button> buttons(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction);
    /// The button under the mouse, drawn as such.
    void setHot(const QModelIndex &index, std::optional<OutboxAction> action, bool pressed);

    /// The tooltip only where the cell shows less than it says.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static int rowHeight();

protected:
    Icon iconOf(const QModelIndex &index) const override;
    QFont fontOf(const QModelIndex &index) const override;
    ColorRole colorRoleOf(const QModelIndex &index) const override;
    QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintButtons(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QPersistentModelIndex m_hot;
    std::optional<OutboxAction> m_hotAction;
    bool m_pressed = false;
};

} // namespace vivier
