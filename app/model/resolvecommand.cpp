#include "model/resolvecommand.h"

#include "candidate/merge.h"
#include "model/candidatemodel.h"

namespace vivier {

namespace {

bool isSameWish(const std::optional<DraftField> &a, const std::optional<DraftField> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->base == b->base && a->mine == b->mine));
}

} // namespace

ResolveCommand::ResolveCommand(CandidateModel *model, QString key, QString field, std::optional<Value> result)
    : m_model(model)
    , m_key(std::move(key))
    , m_field(std::move(field))
    , m_result(std::move(result))
{
    const Field *described = model->catalog().find(m_field);
    setText(described ? described->displayLabel() : m_field);
}

void ResolveCommand::redo()
{
    // Decided anew: what the ATS says may have changed again since the decision was undone.
    const Value theirs = m_model->snapshot(m_key).value(m_field);
    const Field *described = m_model->catalog().find(m_field);
    m_before = m_model->draftField(m_key, m_field);
    m_after.reset();
    if (m_result && !(described && sameValue(*described, *m_result, theirs))) {
        m_after = m_before.value_or(DraftField{.base = theirs, .mine = *m_result, .editedAt = m_model->now()});
        if (m_after->mine != *m_result)
            m_after->editedAt = m_model->now();
        m_after->base = theirs;
        m_after->mine = *m_result;
    }
    m_model->restoreField(m_key, m_field, m_after);
}

void ResolveCommand::undo()
{
    if (isSameWish(m_model->draftField(m_key, m_field), m_after))
        m_model->restoreField(m_key, m_field, m_before);
    else if (m_before)
        m_model->edit(m_key, m_field, m_before->mine);
}

} // namespace vivier
