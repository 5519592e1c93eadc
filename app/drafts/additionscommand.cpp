// SPDX-License-Identifier: MIT
#include "drafts/additionscommand.h"

#include "drafts/draftbook.h"

#include <utility>

namespace vivier {

AdditionsCommand::AdditionsCommand(DraftBook *book, const QList<FieldValues> &additions,
                                   std::unique_ptr<FieldCommand> updates)
    : m_step(std::make_shared<Step>(Step{.book = book}))
    , m_updates(std::move(updates))
{
    m_step->additions.reserve(additions.size());
    for (const FieldValues &values : additions)
        m_step->additions.append({.key = Draft::newKey(), .values = values});
}

QStringList AdditionsCommand::keys() const
{
    QStringList keys;
    for (const Addition &addition : std::as_const(m_step->additions))
        keys.append(addition.key);
    return keys;
}

void AdditionsCommand::undo()
{
    m_step->isVoid = true;
    QList<Slices::Part> parts;
    for (qsizetype i = m_step->additions.size() - 1; i >= 0; --i) // the last rows go first, and no other moves
        parts.append({m_step->additions.at(i).key, [step = m_step, i] { step->undo(step->additions[i]); }});
    const bool isDone = m_step->book->slices()->carryOut(parts + m_updates->partsOfUndo(), Slices::Work::TakeBack);
    setObsolete(isDone && m_step->isVoid && m_updates->isVoid());
}

void AdditionsCommand::redo()
{
    QList<Slices::Part> parts = m_updates->partsOfRedo();
    for (qsizetype i = 0; i < m_step->additions.size(); ++i)
        parts.append({m_step->additions.at(i).key, [step = m_step, i] { step->redo(step->additions[i]); }});
    m_step->book->slices()->carryOut(parts);
}

void AdditionsCommand::Step::undo(Addition &addition)
{
    const Draft draft = book->draft(addition.key);
    const bool isAsAdded = book->hasDraft(addition.key) && draft.mine() == addition.values &&
                           !draft.createAttemptedAt.isValid() && !book->outbox()->contains(addition.key);
    if (!isAsAdded)
        return;
    addition.isGone = true;
    isVoid = false;
    book->discard({addition.key});
}

void AdditionsCommand::Step::redo(Addition &addition)
{
    if (std::exchange(addition.isGone, false))
        book->restoreNew(addition.key, addition.values);
}

} // namespace vivier
