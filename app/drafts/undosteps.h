#pragma once

#include <QHash>
#include <QUndoGroup>
#include <QUndoStack>

#include <utility>

namespace vivier {

/// The steps of undo, a stack for each candidate. What is undone and redone is of the one that is open, and of no
/// other.
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
        if (!stack)
            stack = new QUndoStack(&m_group);
        if (key == m_open)
            m_group.setActiveStack(stack);
        return stack;
    }
    void remove(const QString &key) { delete m_stacks.take(key); }
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
    QUndoGroup m_group;
    QHash<QString, QUndoStack *> m_stacks; ///< children of m_group
    QString m_open;
};

} // namespace vivier
