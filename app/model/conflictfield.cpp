// SPDX-License-Identifier: MIT
#include "model/conflictfield.h"

#include "candidate/day.h"
#include "candidate/metadata.h"
#include "candidate/singleline.h"
#include "model/valuewords.h"

#include <QLocale>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Under a day the time alone, as the recruiter remembers it.
QString clockTime(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return momentText(when);
}

} // namespace

bool ConflictField::isSame(const Value &a, const Value &b) const
{
    return described ? sameValue(*described, a, b) : a == b;
}

Value ConflictField::side(bool mine) const
{
    const Value &plain = mine ? wish.mine : theirs;
    if (!described || described->kind != FieldKind::Metadata)
        return plain;
    const auto base = metadataTree(wish.base);
    const auto yours = metadataTree(wish.mine);
    const auto other = metadataTree(theirs);
    return base && yours && other ? metadataValue(resolveMetadata(*base, *yours, *other, mine)) : plain;
}

void ConflictField::takeOutcome(const FieldPlan &plan)
{
    offered = plan.outcome == MergeOutcome::Conflict || plan.outcome == MergeOutcome::Merged ||
              plan.outcome == MergeOutcome::TakeMine;
    switch (plan.outcome) {
    case MergeOutcome::Conflict:
        state = State::Undecided;
        mustDecide = true;
        result = {};
        break;
    case MergeOutcome::Same:
        state = State::Same;
        result = plan.theirs;
        break;
    case MergeOutcome::TakeTheirs:
        state = State::OnlyTheirs;
        result = plan.theirs;
        break;
    case MergeOutcome::TakeMine:
        state = State::OnlyYours;
        result = plan.result;
        break;
    case MergeOutcome::Merged:
        state = State::Merged;
        result = plan.result;
        break;
    case MergeOutcome::NoTheirs:
        state = State::WriteOnly;
        result = plan.result;
        break;
    }
}

void ConflictField::follow(const FieldPlan *plan, const Value &theirsNow, const DraftField &drafted, bool isNew)
{
    const bool changedAgain = !isNew && !isSame(theirs, theirsNow);
    const State before = state;
    const Value was = result;
    theirs = theirsNow;
    if (!plan) {
        if (before == State::Theirs ? isSame(theirsNow, seen) : before == State::Same)
            return;
        if (before == State::Theirs || (before == State::Undecided && again && !seen.isUnknown())) {
            // Given way to what was there, but not to this.
            if (!mustDecide) {
                result = theirsNow;
                return;
            }
            state = State::Undecided;
            again = true;
            result = {};
            return;
        }
        result = theirsNow;
        seen = theirsNow;
        const bool sent = changedAgain && isSame(theirsNow, was);
        state = sent ? State::Same : State::Theirs;
        offered = offered && !sent;
        return;
    }
    const bool asBefore = drafted.base == wish.base && drafted.mine == wish.mine;
    if (plan->outcome == MergeOutcome::Conflict) {
        again = changedAgain || (before == State::Undecided && again);
        wish = drafted;
        seen = {}; // there is a wish: nobody gave way
    } else {
        again = false;
    }
    if (asBefore || plan->outcome == MergeOutcome::Conflict || plan->outcome == MergeOutcome::Merged ||
        plan->outcome == MergeOutcome::Same) {
        takeOutcome(*plan);
        return;
    }
    result = drafted.mine;
    state = isSame(drafted.mine, side(true))    ? State::Yours
            : isSame(drafted.mine, side(false)) ? State::Theirs
                                                : State::Edited;
}

QString ConflictField::text(const Value &value, const JobModel &jobs) const
{
    if (value.isUnknown())
        return tr("not known");
    const QString shown = described ? displayText(*described, value, jobs) : value.text();
    return shown.isEmpty() ? tr("empty") : shown;
}

QString ConflictField::sideText(const Value &side, const JobModel &jobs) const
{
    const Value &base = wish.base;
    if (described && described->kind == FieldKind::Metadata && !base.isUnknown() && !side.isUnknown())
        return isSame(base, side) ? tr("no change") : displayChange(*described, base, side, jobs);
    const auto isSet = [](const Value &value) { return value.isEmpty() || value.isList(); };
    if (!described || !described->isSet() || !isSet(base) || !isSet(side))
        return text(side, jobs);
    const QStringList before = base.list();
    const QStringList after = side.list();
    const QString words = setChanges(
        before, after, [&](const QString &item) { return displayText(*described, Value::ofList({item}), jobs); });
    return words.isEmpty() ? tr("no change") : words;
}

/// The keys of metadata that both sides changed, each differently.
QString ConflictField::bothChanged() const
{
    if (!described || described->kind != FieldKind::Metadata)
        return {};
    const auto base = metadataTree(wish.base);
    const auto yours = metadataTree(wish.mine);
    const auto other = metadataTree(theirs);
    if (!base || !yours || !other)
        return {};
    QStringList keys;
    const QList<QStringList> paths = mergeMetadata(*base, *yours, *other).conflicts;
    for (const QStringList &path : paths) {
        if (!path.isEmpty())
            keys.append(path.join(u'.'));
    }
    return keys.join(u", "_s);
}

QString ConflictField::note(const QString &ats, bool isMineChoosable, const QDateTime &theirsSeen,
                            const QDateTime &now) const
{
    switch (state) {
    case State::Undecided: {
        if (!described)
            return tr("This version does not know this field: T leaves it to %1").arg(ats);
        const QString keys = isMineChoosable ? tr("M yours · T theirs · E edit")
                                             : tr("T theirs · E edit: yours is not a stage of this job");
        const QString both = bothChanged();
        const QString what = both.isEmpty() ? keys : tr("both changed %1 · %2").arg(isolated(both), keys);
        return again ? tr("changed again in %1 · %2").arg(ats, what) : what;
    }
    case State::Yours:
        return tr("yours · typed %1 · theirs seen %2").arg(clockTime(wish.editedAt, now), clockTime(theirsSeen, now));
    case State::Theirs:
        return tr("theirs · seen %1").arg(clockTime(theirsSeen, now));
    case State::Edited:
        return tr("edited here");
    case State::Merged:
        return tr("merged: both sides’ changes kept");
    case State::OnlyYours:
        return tr("only you changed it");
    case State::OnlyTheirs:
        return tr("only %1 changed it: nothing to send").arg(ats);
    case State::Same:
        return tr("the same on both sides: nothing to send");
    case State::WriteOnly:
        return tr("%1 never shows this: yours will be sent").arg(ats);
    }
    return {};
}

} // namespace vivier
