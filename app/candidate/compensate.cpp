#include "candidate/compensate.h"

#include "candidate/merge.h"
#include "candidate/validation.h"

#include <algorithm>

namespace vivier {

namespace {

/// Newest first: by the store's numbers, which the clock cannot turn round; entries that have none by time.
QList<JournalEntry> newestFirst(QList<JournalEntry> entries)
{
    const bool numbered = std::ranges::all_of(entries, [](const JournalEntry &entry) { return entry.number > 0; });
    std::ranges::stable_sort(entries, [numbered](const JournalEntry &a, const JournalEntry &b) {
        return numbered ? a.number > b.number : a.at > b.at;
    });
    return entries;
}

/// What the field held once this change was through.
Value settled(const JournalEntry &entry)
{
    return entry.answered.isUnknown() ? entry.after : entry.answered;
}

/// What stands in the way of this change whatever else is undone.
UndoProblem problemOf(const JournalEntry &entry, const Field *field)
{
    if (entry.verdict == Verdict::Unsent)
        return UndoProblem::NotSent;
    if (!entry.isAccepted())
        return UndoProblem::NotAccepted;
    if (entry.created)
        return UndoProblem::Creation;
    if (field && field->uses.testFlag(FieldUse::SendOnce))
        return UndoProblem::SentOnce;
    if (!field || !field->uses.testFlag(FieldUse::Update))
        return UndoProblem::FieldUnknown;
    if (field->kind == FieldKind::RemoteFile)
        return UndoProblem::FileCannotComeBack;
    const Value after = settled(entry);
    if (field->isWriteOnly() || entry.before.isUnknown() || entry.before.isUnreadable() || after.isUnknown() ||
        after.isUnreadable())
        return UndoProblem::OldValueUnknown;
    return UndoProblem::None;
}

FieldPlan planOne(const QString &field, const Value &base, const Value &mine, const Value &theirs,
                  const FieldCatalog &catalog)
{
    Draft draft;
    draft.fields.insert(field, DraftField{.base = base, .mine = mine});
    Candidate candidate;
    candidate.values.insert(field, theirs);
    return planMerge(draft, candidate, catalog).fields.first();
}

bool isRefused(const Field &field, const Value &wanted, const QDateTime &now)
{
    const auto problem = validate(field, wanted, false, latestDay(now));
    return problem && problem->weight == Problem::Weight::Blocks;
}

/// The step of one field, and the changes that could not be part of it.
QList<UndoStep> undoField(const Field &field, const QList<JournalEntry> &entries, const Value &theirs,
                          const FieldCatalog &catalog, const QDateTime &now)
{
    const Value base = settled(entries.first());
    UndoStep step{.entry = entries.first(), .change = {.base = base, .mine = base, .editedAt = now}};
    QList<UndoStep> steps;
    Value &wanted = step.change.mine;
    for (const JournalEntry &entry : entries) {
        const FieldPlan plan = planOne(field.name, settled(entry), entry.before, wanted, catalog);
        if (plan.outcome == MergeOutcome::Conflict)
            steps.append({.entry = entry, .problem = UndoProblem::Superseded});
        else if (!plan.result.isUnknown())
            wanted = plan.result;
    }
    if (field.kind == FieldKind::Flag && wanted.isEmpty())
        wanted = Value::ofFlag(false); // an absent flag is "no", and there is a way to say that
    const FieldPlan plan = planOne(field.name, base, wanted, theirs.isUnknown() ? base : theirs, catalog);
    if (sameValue(field, base, wanted) || plan.outcome == MergeOutcome::Same)
        step.problem = UndoProblem::NothingToUndo;
    else if (wanted.isEmpty() && field.clearRule == ClearRule::Never)
        step.problem = UndoProblem::CannotBeEmptied;
    else if (isRefused(field, wanted, now))
        step.problem = UndoProblem::NotTaken;
    step.asks = step.isPossible() && plan.outcome == MergeOutcome::Conflict;
    steps.prepend(step);
    return steps;
}

} // namespace

qsizetype Compensation::possible() const
{
    return std::ranges::count_if(steps, &UndoStep::isPossible);
}

Compensation compensate(const QList<JournalEntry> &undone, const Candidate &snapshot, const Draft &draft,
                        const FieldCatalog &catalog, const QDateTime &now)
{
    QList<UndoStep> steps;
    QMap<QString, QList<JournalEntry>> byField;
    for (const JournalEntry &entry : newestFirst(undone)) {
        UndoProblem problem = problemOf(entry, catalog.find(entry.field));
        if (problem == UndoProblem::None && snapshot.reference.isEmpty())
            problem = UndoProblem::NotHere;
        else if (problem == UndoProblem::None && draft.contains(entry.field))
            problem = UndoProblem::AlreadyDrafted;
        if (problem == UndoProblem::None)
            byField[entry.field].append(entry);
        else
            steps.append({.entry = entry, .problem = problem});
    }
    for (auto it = byField.cbegin(); it != byField.cend(); ++it)
        steps += undoField(*catalog.find(it.key()), it.value(), snapshot.value(it.key()), catalog, now);
    std::ranges::stable_sort(steps, [&catalog](const UndoStep &a, const UndoStep &b) {
        if (a.isPossible() != b.isPossible())
            return a.isPossible();
        // What this version does not know has the column -1, and stands last.
        return static_cast<unsigned>(catalog.column(a.entry.field)) <
               static_cast<unsigned>(catalog.column(b.entry.field));
    });
    return {steps};
}

} // namespace vivier
