// SPDX-License-Identifier: MIT
#include "drafts/undosteps.h"

namespace vivier {

namespace {

void countSteps(QList<QUndoStack *> &order, QUndoStack *stack, qsizetype steps)
{
    qsizetype known = order.count(stack);
    if (known == steps && steps > 0) { // typing went on in its last one, which is the newest now
        order.removeAt(order.lastIndexOf(stack));
        order.append(stack);
    }
    for (; known > steps; --known)
        order.removeAt(order.lastIndexOf(stack));
    for (; known < steps; ++known)
        order.append(stack);
}

} // namespace

void UndoSteps::setOpen(const QString &key)
{
    m_open = key;
    m_group.setActiveStack(m_stacks.value(key));
}

QUndoStack *UndoSteps::stack(const QString &key)
{
    QUndoStack *&stack = m_stacks[key];
    if (!stack) {
        stack = new QUndoStack(&m_group);
        QObject::connect(stack, &QUndoStack::indexChanged, &m_follower, [this, made = stack] { follow(made); });
    }
    if (key == m_open)
        m_group.setActiveStack(stack);
    return stack;
}

QUndoStack *UndoSteps::last(bool back) const
{
    const auto can = [back](const QUndoStack *stack) { return stack && (back ? stack->canUndo() : stack->canRedo()); };
    QUndoStack *open = m_group.activeStack();
    QUndoStack *many = m_stacks.value({});
    if (!can(open) || !can(many))
        return can(many) ? many : can(open) ? open : nullptr;
    const QList<QUndoStack *> &order = back ? m_done : m_undone;
    return order.lastIndexOf(many) > order.lastIndexOf(open) ? many : open;
}

void UndoSteps::remove(const QString &key)
{
    QUndoStack *gone = m_stacks.take(key);
    if (!gone)
        return;
    m_done.removeAll(gone);
    m_undone.removeAll(gone);
    delete gone;
}

void UndoSteps::rename(const QString &from, const QString &to)
{
    if (QUndoStack *stack = m_stacks.take(from)) {
        remove(to);
        m_stacks.insert(to, stack);
    }
    if (m_open == from || m_open == to)
        setOpen(to);
}

void UndoSteps::follow(QUndoStack *stack)
{
    countSteps(m_done, stack, stack->index());
    countSteps(m_undone, stack, stack->count() - stack->index());
}

} // namespace vivier
