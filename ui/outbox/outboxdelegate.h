#pragma once

#include "outbox/outboxactions.h"
#include "theme/tips.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace vivier {

/// A row of the outbox: the name, the changes in a line, the state with its icon, and the two most fitting actions,
/// painted: hundreds of rows would be hundreds of buttons. The details have them as buttons for the keyboard.
class OutboxDelegate : public QStyledItemDelegate, public OwnTips
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    struct Button
    {
        OutboxAction action;
        QRect rect;
    };
    /// The painted buttons of a state's cell, as many as have room.
    static QList<Button> buttons(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction);
    /// The button under the mouse, drawn as such.
    void setHot(const QModelIndex &index, std::optional<OutboxAction> action, bool pressed);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The tooltip only where the cell shows less than it says.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static int rowHeight();

private:
    QPersistentModelIndex m_hot;
    std::optional<OutboxAction> m_hotAction;
    bool m_pressed = false;
};

} // namespace vivier
