// SPDX-License-Identifier: MIT
#include "candidate/merge.h"

#include "candidate/carried.h"
#include "candidate/metadata.h"

#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const Value &value)
{
    QString text = value.text();
    text.replace("\r\n"_L1, "\n"_L1);
    return text.trimmed();
}

/// A value of the type that its field's kind holds. A text in a flag (an import, an older store) reads as "no" and as
/// no tags, and so does what is unreadable: compared so, it would look like theirs and be dropped.
bool isProper(const Field &field, const Value &value)
{
    if (value.isUnreadable())
        return false;
    if (!value.isPresent())
        return true;
    if (field.kind == FieldKind::Flag)
        return value.isFlag();
    return !field.isSet() || value.isList();
}

QSet<QString> asSet(const Value &value)
{
    const QStringList list = value.list();
    return {list.cbegin(), list.cend()};
}

/// Theirs with my additions and without my removals, in a stable order: theirs first, as they are, then mine.
Value mergeSets(const Value &base, const Value &mine, const Value &theirs)
{
    const QSet<QString> before = asSet(base);
    const QSet<QString> wanted = asSet(mine);
    QSet<QString> taken;
    QStringList result;
    const QStringList theirList = theirs.list();
    for (const QString &tag : theirList) {
        const bool removedByMe = before.contains(tag) && !wanted.contains(tag);
        taken.insert(tag);
        if (!removedByMe)
            result.append(tag);
    }
    const QStringList myList = mine.list();
    for (const QString &tag : myList) {
        const bool addedByMe = !before.contains(tag);
        if (addedByMe && !taken.contains(tag)) {
            taken.insert(tag);
            result.append(tag);
        }
    }
    return Value::ofList(result);
}

/// Nothing when the same key was changed on both sides, or one of them is no JSON object.
std::optional<Value> mergeKeys(const Value &base, const Value &mine, const Value &theirs)
{
    const auto before = metadataTree(base);
    const auto wanted = metadataTree(mine);
    const auto theirTree = metadataTree(theirs);
    if (!before || !wanted || !theirTree)
        return std::nullopt;
    const MetadataMerge merge = mergeMetadata(*before, *wanted, *theirTree);
    return merge.conflicts.isEmpty() ? std::optional(metadataValue(merge.result)) : std::nullopt;
}

FieldPlan planField(const Field &field, const DraftField &draft, const Value &theirs)
{
    FieldPlan plan{.field = field.name, .base = draft.base, .mine = draft.mine, .theirs = theirs, .result = {}};
    if (field.isWriteOnly()) {
        plan.outcome = MergeOutcome::NoTheirs;
        plan.result = draft.mine;
        return plan;
    }
    if (theirs.isUnknown()) {
        // A field that reads return, yet this read left out: we cannot see whether it changed.
        plan.outcome = draft.base.isUnknown() ? MergeOutcome::TakeMine : MergeOutcome::Conflict;
    } else if (sameValue(field, draft.mine, theirs)) {
        plan.outcome = MergeOutcome::Same;
    } else if (sameValue(field, draft.base, theirs) && !draft.base.isUnknown()) {
        plan.outcome = MergeOutcome::TakeMine;
    } else if (draft.base.isUnknown()) {
        plan.outcome = theirs.isEmpty() ? MergeOutcome::TakeMine : MergeOutcome::Conflict;
    } else if (sameValue(field, draft.base, draft.mine)) {
        plan.outcome = MergeOutcome::TakeTheirs;
    } else if (field.isSet() && isProper(field, draft.base) && isProper(field, draft.mine) && isProper(field, theirs)) {
        plan.result = mergeSets(draft.base, draft.mine, theirs);
        // Nobody asked for none at all, and not every set may be emptied without asking.
        const bool emptiedByBoth = plan.result.isEmpty() && !draft.mine.isEmpty() && !theirs.isEmpty();
        if (emptiedByBoth && field.clearRule != ClearRule::SendEmpty)
            plan.outcome = MergeOutcome::Conflict;
        else
            plan.outcome = sameValue(field, plan.result, theirs) ? MergeOutcome::Same : MergeOutcome::Merged;
        if (plan.outcome != MergeOutcome::Merged)
            plan.result = {};
    } else if (field.kind == FieldKind::Metadata) {
        const auto merged = mergeKeys(draft.base, draft.mine, theirs);
        plan.outcome = !merged                             ? MergeOutcome::Conflict
                       : sameValue(field, *merged, theirs) ? MergeOutcome::Same
                                                           : MergeOutcome::Merged;
        if (plan.outcome == MergeOutcome::Merged)
            plan.result = *merged;
    } else {
        plan.outcome = MergeOutcome::Conflict;
    }
    if (plan.outcome == MergeOutcome::TakeMine)
        plan.result = draft.mine;
    return plan;
}

} // namespace

bool sameValue(const Field &field, const Value &a, const Value &b)
{
    if (!isProper(field, a) || !isProper(field, b))
        return a == b;
    if (field.kind == FieldKind::Flag)
        return a.flag() == b.flag();
    if (a.isUnknown() || b.isUnknown())
        return a.isUnknown() && b.isUnknown();
    if (field.isSet())
        return asSet(a) == asSet(b);
    if (a.isNumber() || b.isNumber())
        return a == b;
    if (field.kind == FieldKind::Metadata) {
        const auto one = metadataTree(a);
        const auto other = metadataTree(b);
        return one && other ? sameMetadata(*one, *other) : a == b;
    }
    return comparable(a) == comparable(b);
}

Value asTold(const Field &field, const Value &told, const Value &wanted)
{
    if (!told.isUnknown() && sameValue(field, told, wanted))
        return told;
    if (field.kind == FieldKind::LongText && told.isText() && wanted.isText())
        return Value::ofText(carriedOver(told.text(), withLineFeeds(told.text()), wanted.text()));
    if (field.kind != FieldKind::Metadata)
        return wanted;
    const auto before = metadataTree(told);
    const auto after = metadataTree(wanted);
    return before && after ? metadataValue(spelledAs(*before, *after)) : wanted;
}

Value withoutChange(const Field &field, const Value &base, const Value &mine, const Value &theirs)
{
    const FieldPlan plan = planField(field, DraftField{.base = mine, .mine = base}, theirs);
    return plan.result.isUnknown() ? base : plan.result;
}

bool MergePlan::hasConflict() const
{
    return !conflicts().isEmpty();
}

QList<FieldPlan> MergePlan::conflicts() const
{
    QList<FieldPlan> found;
    std::ranges::copy_if(fields, std::back_inserter(found),
                         [](const FieldPlan &plan) { return plan.outcome == MergeOutcome::Conflict; });
    return found;
}

FieldValues MergePlan::toSend() const
{
    FieldValues values;
    for (const FieldPlan &plan : fields) {
        if (!plan.result.isUnknown())
            values.insert(plan.field, plan.result);
    }
    return values;
}

MergePlan planMerge(const Draft &draft, const Candidate &theirs, const FieldCatalog &catalog)
{
    MergePlan plan;
    for (const Field &field : catalog) {
        const auto drafted = draft.fields.constFind(field.name);
        if (drafted != draft.fields.cend())
            plan.fields.append(planField(field, *drafted, theirs.value(field.name)));
    }
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        if (!catalog.find(it.key()))
            plan.fields.append({it.key(), MergeOutcome::Conflict, it->base, it->mine, Value::unknown(), {}});
    }
    return plan;
}

} // namespace vivier
