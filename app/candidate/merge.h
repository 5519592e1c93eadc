// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

namespace vivier {

/// What a three-way merge decided for one drafted field.
enum class MergeOutcome {
    Same,       ///< theirs already says what mine says: nothing to send
    TakeMine,   ///< only mine changed: send it
    TakeTheirs, ///< mine equals base and theirs does not: forget the draft field
    Merged,     ///< both changed a set (tags, jobs) or metadata; the result holds both sides' changes: send it
    NoTheirs,   ///< write-only: nothing to compare with, send it
    Conflict,   ///< both changed, to different values: ask
};

struct FieldPlan
{
    QString field;
    MergeOutcome outcome = MergeOutcome::Same;
    Value base, mine, theirs;
    Value result; ///< what to send; unknown unless TakeMine, Merged or NoTheirs

    friend bool operator==(const FieldPlan &, const FieldPlan &) = default;
};

/// In the catalog's order, one entry per drafted field.
struct MergePlan
{
    QList<FieldPlan> fields;

    bool hasConflict() const;
    QList<FieldPlan> conflicts() const;
    FieldValues toSend() const;
};

/// Three-way merge per field. Pure: reads nothing, writes nothing. A drafted field that the catalog does not know is a
/// conflict, so that it is neither sent blindly nor dropped.
MergePlan planMerge(const Draft &draft, const Candidate &theirs, const FieldCatalog &catalog);

/// What `theirs` would be without the change from `base` to `mine` that it holds: to undo it later keeps what others
/// did to the same set or metadata.
Value withoutChange(const Field &field, const Value &base, const Value &mine, const Value &theirs);

/// Whether two values say the same to the ATS: outer white space and line endings are no difference in a text, order is
/// none in sets, and an absent flag is "no". What is unreadable says the same as its own JSON alone.
bool sameValue(const Field &field, const Value &a, const Value &b);

/// `wanted`, given whole, as far as it says what `told` says in the words of `told`.
Value asTold(const Field &field, const Value &told, const Value &wanted);

} // namespace vivier
