#include "model/editcommand.h"

#include "model/candidatemodel.h"

#include <algorithm>

namespace vivier {

namespace {

/// One character (or one surrogate pair) more, less or other than before, wherever in the text.
bool isOneKeystroke(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    const qsizetype changed = std::max(before.size(), after.size()) - start - end;
    const bool pair = after.size() > start && after.at(start).isHighSurrogate();
    return changed <= (pair ? 2 : 1);
}

} // namespace

EditCommand::EditCommand(CandidateModel *model, QString key, QString field, Value before, Value after, Kind kind)
    : m_model(model)
    , m_key(std::move(key))
    , m_field(std::move(field))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_kind(kind)
    , m_settled(model->timesSettled(m_key, m_field))
{
    const Field *described = model->catalog().find(m_field);
    setText(described ? described->displayLabel() : m_field);
}

void EditCommand::apply(const Value &value)
{
    if (m_model->timesSettled(m_key, m_field) == m_settled)
        m_model->edit(m_key, m_field, value);
    else
        setObsolete(true);
}

void EditCommand::undo()
{
    apply(m_before);
}

void EditCommand::redo()
{
    apply(m_after);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    if (m_kind != Kind::Typing || next->m_kind != Kind::Typing)
        return false;
    if (next->m_field != m_field || next->m_settled != m_settled || !m_after.isText() || !next->m_after.isText())
        return false;
    // A word or so per step: a change of several characters (paste, drop, completion) is a step of its own.
    if (!isOneKeystroke(m_after.text(), next->m_after.text()) || next->m_after.text().endsWith(u' '))
        return false;
    m_after = next->m_after;
    if (m_after == m_before)
        setObsolete(true);
    return true;
}

} // namespace vivier
