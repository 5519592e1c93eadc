#include "drafts/additionscommand.h"

#include "drafts/together.h"

namespace vivier {

AdditionsCommand::AdditionsCommand(DraftBook *book, const QList<FieldValues> &additions)
    : m_book(book)
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
}

void AdditionsCommand::redo()
{
    const Together together(m_book);
    for (Addition &addition : m_additions) {
        if (!addition.isGone)
            continue;
        addition.isGone = false;
        m_book->restoreNew(addition.key, addition.values);
    }
}

} // namespace vivier
