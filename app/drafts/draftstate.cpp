// SPDX-License-Identifier: MIT
#include "drafts/draftstate.h"

#include "candidate/merge.h"
#include "candidate/parametername.h"

#include <algorithm>

namespace vivier {

Value DraftState::value(const QString &key, const QString &field) const
{
    const auto drafted = draftField(key, field);
    return drafted ? drafted->mine : snapshot(m_records.currentKey(key)).value(field);
}

QList<Problem> DraftState::problems(const Draft &draft) const
{
    return validate(draft, m_catalog, latestDay(m_now()));
}

int DraftState::draftCount() const
{
    const QStringList keys = draftedKeys();
    return static_cast<int>(std::ranges::count_if(keys, [this](const QString &key) { return !isUntouched(key); }));
}

QStringList DraftState::conflicts(const QString &key) const
{
    QStringList names;
    const Draft &mine = m_records.at(key).draft;
    if (mine.isEmpty())
        return names;
    // Without a snapshot nothing is known that the draft could contradict; sending reads the candidate first.
    const Candidate theirs = snapshot(key);
    if (theirs.reference.isEmpty())
        return names;
    const QList<FieldPlan> plans = planMerge(mine, theirs, m_catalog).conflicts();
    for (const FieldPlan &plan : plans)
        names.append(plan.field);
    return names;
}

bool DraftState::isInConflict(const QString &key, const QString &field) const
{
    const auto drafted = draftField(key, field);
    const Candidate theirs = drafted ? snapshot(key) : Candidate();
    if (theirs.reference.isEmpty())
        return false;
    return planMerge({.key = key, .fields = {{field, *drafted}}}, theirs, m_catalog).hasConflict();
}

QString DraftState::problem(const QString &key, const Field &field) const
{
    const DraftRecord &known = m_records.at(key);
    if (known.rejection && fieldsIn(known.rejection->field).contains(field.name))
        return known.rejection->text;
    if (!known.draft.contains(field.name))
        return {};
    const auto found = validate(field, known.draft.fields.value(field.name), known.draft.isNew(), latestDay(m_now()));
    return found ? found->text : QString();
}

bool DraftState::isReleased(const QString &key, const QString &field) const
{
    const OutboxItem *item = m_outbox.find(key);
    return item && vivier::leaving(*item, draft(key)).contains(field);
}

bool DraftState::isOvertaken(const QString &key, const QString &field) const
{
    const OutboxItem *item = m_outbox.find(key);
    return item && item->released.contains(field) && !isReleased(key, field);
}

SyncState DraftState::state(const QString &key) const
{
    if (m_outbox.isLeaving(key))
        return SyncState::Sending;
    if (!hasDraft(key) || isUntouched(key))
        return SyncState::None;
    if (m_records.at(key).rejection)
        return SyncState::Rejected;
    return conflicts(key).isEmpty() ? syncState(draft(key), m_outbox.find(key)) : SyncState::Conflict;
}

std::optional<DraftField> DraftState::decided(const QString &key, const QString &field,
                                              const std::optional<Value> &result) const
{
    const Value theirs = snapshot(m_records.currentKey(key)).value(field);
    const Field *described = m_catalog.find(field);
    if (!result || (described && sameValue(*described, *result, theirs)))
        return std::nullopt;
    DraftField drafted =
        draftField(key, field).value_or(DraftField{.base = theirs, .mine = *result, .editedAt = m_now()});
    if (drafted.mine != *result)
        drafted.editedAt = m_now();
    drafted.base = theirs;
    drafted.mine = *result;
    return drafted;
}

} // namespace vivier
