// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUndoGroup>
#include <QUndoStack>

namespace vivier {

/// The steps of undo, a stack for each candidate, and one of nobody (the key "") for those of many. What is undone and
/// redone of a candidate is of the one that is open, and of no other.
class UndoSteps
{
public:
    QUndoGroup *group() { return &m_group; }
    const QString &open() const { return m_open; }
    void setOpen(const QString &key);
    /// Made when it is first asked for.
    QUndoStack *stack(const QString &key);
    /// Of those of many and of who is open: whose last step was done last, or (not `back`) undone last. nullptr:
    /// neither has one.
    QUndoStack *last(bool back) const;
    void remove(const QString &key);
    void rename(const QString &from, const QString &to);

private:
    void follow(QUndoStack *stack);

    QUndoGroup m_group;
    QHash<QString, QUndoStack *> m_stacks; ///< children of m_group
    QString m_open;
    QList<QUndoStack *> m_done;   ///< each stack as often as it has steps, in the order in which they were done
    QList<QUndoStack *> m_undone; ///< the same of those that can be redone
    QObject m_follower;           ///< context of the connections: goes first
};

} // namespace vivier
