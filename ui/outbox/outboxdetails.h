// SPDX-License-Identifier: MIT
#pragma once

#include "model/outboxmodel.h"
#include "outbox/outboxactions.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vivier {

class ElidedLabel;
class WrapLabel;

/// Everything about the selected item: each field with its old and new value, the words of the last attempt in full,
/// and all that can be done, as buttons. What stays the same is left alone, with the focus it may have.
class OutboxDetails : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxDetails(QWidget *parent = nullptr);

    void showItem(const QModelIndex &item);
    /// Of several only what can be done with all of them.
    void showSeveral(const QList<QModelIndex> &items);
    void showNothing();

Q_SIGNALS:
    void triggered(vivier::OutboxAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setHead(const QString &title, const QString &state);
    void setActions(const QList<OutboxAction> &actions);
    void setChanges(const QList<OutboxChange> &changes);
    void measure();

    ElidedLabel *m_title;
    WrapLabel *m_state;
    WrapLabel *m_words;
    QWidget *m_actionBar;
    QHash<OutboxAction, QPushButton *> m_buttons;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    QGridLayout *m_grid;
    QList<OutboxChange> m_changes;
};

} // namespace vivier
