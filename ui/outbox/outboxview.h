// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/outboxactions.h"
#include "widgets/rowtable.h"

#include <QPersistentModelIndex>
#include <QSet>

#include <optional>

namespace vivier {

class OutboxDelegate;
class OutboxModel;

/// The rows of the outbox, several of which can be selected. Keys and painted buttons say what is wanted of which items
/// by triggered(). When a selected row goes by itself its neighbour is not selected in its place: a key meant for the
/// one must not meet the other.
class OutboxView : public RowTable
{
    Q_OBJECT

public:
    explicit OutboxView(OutboxModel *model, QWidget *parent = nullptr);

    QStringList selectedKeys() const; ///< in the order of the rows
    /// These go because the recruiter wants it: when they go, the next row is selected.
    void expectRemoval(const QStringList &keys);

Q_SIGNALS:
    void triggered(vivier::OutboxAction action, const QStringList &keys);
    void selectedKeysChanged();

protected:
    void layOutColumns() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    struct Spot
    {
        QPersistentModelIndex index;
        OutboxAction action = OutboxAction::Edit;
    };
    std::optional<Spot> spotAt(const QPoint &position) const;
    void setHot(const std::optional<Spot> &spot);
    void trigger(OutboxAction action);
    bool isOurs(const QKeyEvent *event) const;

    OutboxModel *m_model;
    OutboxDelegate *m_delegate;
    std::optional<Spot> m_hot;
    std::optional<Spot> m_pressed;
    QSet<QString> m_leavingByHand;
};

} // namespace vivier
