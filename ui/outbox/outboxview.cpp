// SPDX-License-Identifier: MIT
#include "outbox/outboxview.h"

#include "model/outboxmodel.h"
#include "outbox/outboxdelegate.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

OutboxView::OutboxView(OutboxModel *model, QWidget *parent)
    : RowTable(&OutboxDelegate::rowHeight, parent)
    , m_model(model)
    , m_delegate(new OutboxDelegate(this))
{
    setObjectName(u"outboxTableView"_s);
    setAccessibleName(tr("What is waiting in the outbox"));
    setItemDelegate(m_delegate);
    setModel(model);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OutboxView::layOutColumns()
{
    const Theme &theme = Theme::current();
    const int width = viewport()->width();
    const int name = std::clamp(width / 5, theme.px(120), theme.px(260));
    const int state = std::clamp(width * 2 / 5, theme.px(200), theme.px(480));
    horizontalHeader()->resizeSection(OutboxModel::CandidateColumn, name);
    horizontalHeader()->resizeSection(OutboxModel::StateColumn, state);
    horizontalHeader()->resizeSection(OutboxModel::ChangesColumn, std::max(theme.px(60), width - name - state));
}

QStringList OutboxView::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList keys;
    for (const int row : rows)
        keys.append(m_model->keyAt(row));
    return keys;
}

void OutboxView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    Q_EMIT selectedKeysChanged();
}

void OutboxView::expectRemoval(const QStringList &keys)
{
    m_leavingByHand.unite(QSet<QString>(keys.cbegin(), keys.cend()));
}

void OutboxView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    bool byHand = false;
    for (int row = start; row <= end; ++row)
        byHand = m_leavingByHand.remove(m_model->keyAt(row)) || byHand;
    const QStringList selected = selectedKeys();
    const bool allGo = std::ranges::all_of(selected, [&](const QString &key) {
        const int row = m_model->rowOf(key);
        return row >= start && row <= end;
    });
    RowTable::rowsAboutToBeRemoved(parent, start, end);
    // Who works through the list with Delete goes on with the next row.
    const int next = end + 1 < m_model->rowCount() ? end + 1 : start - 1;
    if (byHand && !selected.isEmpty() && allGo && next >= 0)
        chooseRow(next);
}

bool OutboxView::isOurs(const QKeyEvent *event) const
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    case Qt::Key_Space:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return modifiers == Qt::NoModifier;
    default:
        return false;
    }
}

bool OutboxView::event(QEvent *event)
{
    // The window's own shortcuts use some of these keys for the open candidate.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RowTable::event(event);
}

void OutboxView::trigger(OutboxAction action)
{
    const QStringList keys = selectedKeys();
    if (!keys.isEmpty())
        Q_EMIT triggered(action, keys);
}

void OutboxView::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(event)) {
        RowTable::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space: {
        const QStringList keys = selectedKeys();
        const bool allHeld = std::ranges::all_of(keys, [this](const QString &key) {
            return m_model->index(m_model->rowOf(key), 0).data(OutboxModel::HeldRole).toBool();
        });
        trigger(allHeld ? OutboxAction::LetGo : OutboxAction::Hold);
        break;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        trigger(OutboxAction::TakeBack);
        break;
    default:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            trigger(OutboxAction::SendNow);
        else if (const QStringList keys = selectedKeys(); keys.size() == 1)
            trigger(defaultAction(m_model->index(m_model->rowOf(keys.first()), 0)));
        break;
    }
}

std::optional<OutboxView::Spot> OutboxView::spotAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    for (const OutboxDelegate::Button &button : OutboxDelegate::buttons(visualRect(index), index, layoutDirection())) {
        if (button.rect.contains(position))
            return Spot{index, button.action};
    }
    return {};
}

void OutboxView::setHot(const std::optional<Spot> &spot)
{
    for (const auto &touched : {m_hot, spot}) {
        if (touched)
            update(touched->index);
    }
    m_hot = spot;
    const bool pressed = m_pressed && spot && m_pressed->index == spot->index && m_pressed->action == spot->action;
    if (spot)
        m_delegate->setHot(spot->index, spot->action, pressed);
    else
        m_delegate->setHot({}, {}, false);
}

void OutboxView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position().toPoint()) : std::nullopt;
    if (!m_pressed) {
        RowTable::mousePressEvent(event);
        return;
    }
    chooseRow(m_pressed->index.row());
    setHot(m_pressed);
}

void OutboxView::mouseMoveEvent(QMouseEvent *event)
{
    setHot(spotAt(event->position().toPoint()));
    if (!m_pressed)
        RowTable::mouseMoveEvent(event);
}

void OutboxView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        RowTable::mouseReleaseEvent(event);
        return;
    }
    const std::optional<Spot> pressed = std::exchange(m_pressed, {});
    const std::optional<Spot> spot = spotAt(event->position().toPoint());
    setHot(spot);
    // The row under the mouse may be another one by now, or offer something else.
    if (spot && pressed->index.isValid() && spot->index == pressed->index && spot->action == pressed->action)
        Q_EMIT triggered(spot->action, {m_model->keyAt(spot->index.row())});
}

void OutboxView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (spotAt(event->position().toPoint())) {
        mousePressEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT triggered(defaultAction(index), {m_model->keyAt(index.row())});
}

void OutboxView::leaveEvent(QEvent *event)
{
    setHot({});
    RowTable::leaveEvent(event);
}

void OutboxView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isRowSelected(index.row()))
        chooseRow(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OutboxAction action : outboxActions(index)) {
        QAction *entry = menu->addAction(actionText(action));
        entry->setShortcut(actionKeys(action));
        entry->setShortcutContext(Qt::WidgetShortcut); // to be read; the view has the key
        // For those that it was opened for: by now one may have left, and the selection gone on to the next.
        connect(entry, &QAction::triggered, this, [this, action, keys = selectedKeys()] {
            QStringList still = keys;
            still.removeIf([this, action](const QString &key) {
                return !outboxActions(m_model->index(m_model->rowOf(key), 0)).contains(action);
            });
            if (!still.isEmpty())
                Q_EMIT triggered(action, still);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Being sent: wait for the answer"))->setEnabled(false);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace vivier
