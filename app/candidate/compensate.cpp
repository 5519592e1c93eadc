// SPDX-License-Identifier: MIT
#include "candidate/compensate.h"

#include "candidate/merge.h"
#include "candidate/validation.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace vivier {

namespace {

/// Carries the context for lupdate: where these words have always been.
struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(vivier::JournalWords)
};

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
    if (entry.verdict == FieldResult::Unsent)
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

Compensation compensateMany(const QList<JournalEntry> &undone,
                            const std::function<Candidate(const QString &)> &snapshotOf,
                            const std::function<Draft(const QString &)> &draftOf, const FieldCatalog &catalog,
                            const QDateTime &now)
{
    QStringList references; // in the order in which they were given
    QHash<QString, QList<JournalEntry>> ofCandidate;
    for (const JournalEntry &entry : undone) {
        if (!ofCandidate.contains(entry.reference))
            references.append(entry.reference);
        ofCandidate[entry.reference].append(entry);
    }
    Compensation all;
    for (const QString &reference : std::as_const(references)) {
        all.steps +=
            compensate(ofCandidate.value(reference), snapshotOf(reference), draftOf(reference), catalog, now).steps;
    }
    std::stable_partition(all.steps.begin(), all.steps.end(), [](const UndoStep &step) { return step.isPossible(); });
    return all;
}

bool isTakenBack(const QList<JournalEntry> &undone, const QList<JournalEntry> &journal, const FieldCatalog &catalog,
                 const QDateTime &now)
{
    QHash<QString, Candidate> sent; // what they are by what was sent, and by what the answers told besides
    for (const JournalEntry &entry : undone)
        sent[entry.reference].reference = entry.reference;
    QList<JournalEntry> theirs;
    std::ranges::copy_if(journal, std::back_inserter(theirs), [&sent](const JournalEntry &entry) {
        return entry.verdict != FieldResult::Kept && sent.contains(entry.reference);
    });
    theirs = newestFirst(theirs);
    for (auto entry = theirs.crbegin(); entry != theirs.crend(); ++entry)
        sent[entry->reference].values.insert(entry->field, settled(*entry));
    const Compensation left = compensateMany(
        undone, [&sent](const QString &reference) { return sent.value(reference); },
        [](const QString &) { return Draft(); }, catalog, now);
    return left.possible() == 0 && std::ranges::any_of(left.steps, [](const UndoStep &step) {
               return step.problem == UndoProblem::NothingToUndo;
           });
}

QString undoProblemText(const UndoStep &step, const FieldCatalog &catalog)
{
    const QString &ats = catalog.atsName();
    switch (step.problem) {
    case UndoProblem::None:
        break;
    case UndoProblem::NotHere:
        return UndoWords::tr("The candidate is no longer on this computer.");
    case UndoProblem::NotSent:
        return UndoWords::tr("It was not sent from Vivier: %1 or a colleague changed it.").arg(ats);
    case UndoProblem::NotAccepted:
        return UndoWords::tr("Nothing to undo: %1 kept the old value.").arg(ats);
    case UndoProblem::Creation:
        return UndoWords::tr(
                   "Sent when the candidate was created; %1 does not let Vivier delete candidates. You can archive it.")
            .arg(ats);
    case UndoProblem::SentOnce:
        return UndoWords::tr("It was added for good and cannot be removed from here.");
    case UndoProblem::FileCannotComeBack:
        return UndoWords::tr("The old file cannot be brought back automatically: send its link again.");
    case UndoProblem::OldValueUnknown: {
        const Field *field = catalog.find(step.entry.field);
        return field && field->isWriteOnly()
                   ? UndoWords::tr("The old value is not known: %1 never shows this field.").arg(ats)
                   : UndoWords::tr("The old value was not known when this was sent.");
    }
    case UndoProblem::CannotBeEmptied:
        return UndoWords::tr("It was empty before, and %1 does not allow it to be emptied.").arg(ats);
    case UndoProblem::NotTaken:
        return UndoWords::tr("%1 no longer accepts the old value.").arg(ats);
    case UndoProblem::FieldUnknown:
        return UndoWords::tr("It cannot be changed from here.");
    case UndoProblem::AlreadyDrafted:
        return UndoWords::tr("It has an unsent change, which is kept. Send that one or put it back first.");
    case UndoProblem::NothingToUndo:
        return UndoWords::tr("It is already as it was before.");
    case UndoProblem::Superseded:
        return UndoWords::tr("It was changed in between: only what was sent after that is undone.");
    }
    return {};
}

} // namespace vivier
