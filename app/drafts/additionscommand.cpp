#include "drafts/additionscommand.h"

#include "drafts/together.h"

#include <utility>

namespace vivier {

AdditionsCommand::AdditionsCommand(DraftBook *book, const QList<FieldValues> &additions,
                                   std::unique_ptr<QUndoCommand> updates)
    : m_book(book)
    , m_updates(std::move(updates))
{
    for (const FieldValues &values : additions)
        m_additions.append({.key = Draft::newKey(), .values = values});
}

void AdditionsCommand::undo()
{
    const Together together(m_book);
    QStringList gone;
    for (Addition &addition : m_additions) {
        const Draft draft = m_book->draft(addition.key);
        const bool isAsAdded = m_book->hasDraft(addition.key) && draft.mine() == addition.values &&
                               !draft.createAttemptedAt.isValid() && !m_book->outbox()->contains(addition.key);
        if (!isAsAdded)
            continue;
        addition.isGone = true;
        gone.append(addition.key);
    }
    m_book->discard(gone);
    m_updates->undo();
    setObsolete(gone.isEmpty() && m_updates->isObsolete());
}

void AdditionsCommand::redo()
{
    const Together together(m_book);
    m_updates->redo();
    for (Addition &addition : m_additions) {
        if (!addition.isGone)
            continue;
        addition.isGone = false;
        m_book->restoreNew(addition.key, addition.values);
    }
}

} // namespace vivier
