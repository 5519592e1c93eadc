#include "model/editcommand.h"

#include "model/candidatemodel.h"

namespace vivier {

EditCommand::EditCommand(CandidateModel *model, QString key, QString field, Value before, Value after)
    : m_model(model)
    , m_key(std::move(key))
    , m_field(std::move(field))
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    const Field *described = model->catalog().find(m_field);
    setText(described ? described->displayLabel() : m_field);
}

void EditCommand::undo()
{
    m_model->edit(m_key, m_field, m_before);
}

void EditCommand::redo()
{
    m_model->edit(m_key, m_field, m_after);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    if (next->m_key != m_key || next->m_field != m_field || !m_after.isText() || !next->m_after.isText())
        return false;
    // A word or so per step: a change of several characters (paste, drop, completion) is a step of its own.
    if (qAbs(next->m_after.text().size() - m_after.text().size()) > 1 || next->m_after.text().endsWith(u' '))
        return false;
    m_after = next->m_after;
    if (m_after == m_before)
        setObsolete(true);
    return true;
}

} // namespace vivier
