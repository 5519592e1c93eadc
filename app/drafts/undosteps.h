#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <utility>

namespace vivier {

/// The steps of undo, a stack for each candidate, and one of nobody (the key "") for those of many. What is undone and
/// redone of a candidate is of the one that is open, and of no other.
class UndoSteps
{
public:
    QUndoGroup *group() { return &m_group; }
    const QString &open() const { return m_open; }
    void setOpen(const QString &key)
    {
        m_open = key;
        m_group.setActiveStack(m_stacks.value(key));
    }
    /// Made when it is first asked for.
    QUndoStack *stack(const QString &key)
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
    /// Of those of many and of who is open: whose last step was done last, or (not `back`) undone last. nullptr:
    /// neither has one.
    QUndoStack *last(bool back) const
    {
        const auto can = [back](const QUndoStack *stack) {
            return stack && (back ? stack->canUndo() : stack->canRedo());
        };
        QUndoStack *open = m_group.activeStack();
        QUndoStack *many = m_stacks.value({});
        if (!can(open) || !can(many))
            return can(many) ? many : can(open) ? open : nullptr;
        const QList<QUndoStack *> &order = back ? m_done : m_undone;
        return order.lastIndexOf(many) > order.lastIndexOf(open) ? many : open;
    }
    void remove(const QString &key)
    {
        QUndoStack *gone = m_stacks.take(key);
        if (!gone)
            return;
        m_done.removeAll(gone);
        m_undone.removeAll(gone);
        delete gone;
    }
    void rename(const QString &from, const QString &to)
    {
        if (QUndoStack *stack = m_stacks.take(from)) {
            remove(to);
            m_stacks.insert(to, stack);
        }
        if (m_open == from || m_open == to)
            setOpen(to);
    }

private:
    void follow(QUndoStack *stack)
    {
        count(m_done, stack, stack->index());
        count(m_undone, stack, stack->count() - stack->index());
    }
    static void count(QList<QUndoStack *> &order, QUndoStack *stack, qsizetype steps)
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

    QUndoGroup m_group;
    QHash<QString, QUndoStack *> m_stacks; ///< children of m_group
    QString m_open;
    QList<QUndoStack *> m_done;   ///< each stack as often as it has steps, in the order in which they were done
    QList<QUndoStack *> m_undone; ///< the same of those that can be redone
    QObject m_follower;           ///< context of the connections: goes first
};

} // namespace vivier
