// SPDX-License-Identifier: MIT
#include "candidate/timeinstage.h"

#include "candidate/fieldcatalog.h"

#include <algorithm>

namespace vivier {

namespace {

Value standingOf(const Candidate &candidate, const FieldCatalog &catalog)
{
    const Field *field = standingField(catalog);
    return field ? candidate.value(field->name) : Value();
}

} // namespace

const Field *standingField(const FieldCatalog &catalog)
{
    const Field *stage = catalog.find(FieldRole::Stage);
    return stage ? stage : catalog.find(FieldRole::Status);
}

const Field *movedField(const FieldCatalog &catalog)
{
    const Field *field = standingField(catalog);
    return field && field->isEditable() ? field : nullptr;
}

StageSince stageSince(const Candidate &candidate, const FieldCatalog &catalog)
{
    if (!standingOf(candidate, catalog).isPresent())
        return {};
    if (candidate.stageSince.isKnown())
        return candidate.stageSince;
    return candidate.readAt.isValid() ? StageSince{candidate.readAt, StageSince::Word::Seen} : StageSince();
}

StageSince keptSince(const StageSince &now, const StageSince &before)
{
    using Word = StageSince::Word;
    const bool isTold = now.word == Word::Sent || now.word == Word::Ats;
    const bool isSeenEarlier = now.word == Word::Seen && before.word == Word::Seen && now.at <= before.at;
    return isTold || isSeenEarlier || !before.isKnown() ? now : before;
}

void keepStageSince(Candidate &candidate, const Candidate &older, const FieldCatalog &catalog)
{
    if (standingOf(candidate, catalog) != standingOf(older, catalog))
        return;
    const StageSince now = stageSince(candidate, catalog);
    if (const StageSince kept = keptSince(now, stageSince(older, catalog)); kept != now)
        candidate.stageSince = kept;
}

void noteSentThere(Candidate &answer, const Candidate &before, const FieldValues &sent, const FieldCatalog &catalog)
{
    const Field *field = standingField(catalog);
    const Value there = standingOf(answer, catalog);
    if (field && there.isPresent() && there == sent.value(field->name) && there != standingOf(before, catalog) &&
        answer.readAt.isValid())
        answer.stageSince = {answer.readAt, StageSince::Word::Sent};
}

QDateTime cameByMoves(QList<StageMove> moves, const Candidate &candidate, const FieldCatalog &catalog)
{
    const Value standing = standingOf(candidate, catalog);
    if (!standing.isNumber() || standing.number() == 0)
        return {};
    std::ranges::stable_sort(moves, {}, &StageMove::at);
    for (auto move = moves.crbegin(); move != moves.crend(); ++move) {
        const bool isOtherJob =
            !move->job.isEmpty() && !candidate.jobReference.isEmpty() && move->job != candidate.jobReference;
        if (move->to != standing.number() || (move == moves.crbegin() && isOtherJob) || !move->at.isValid())
            return {};
        if (move->from != move->to)
            return move->at;
    }
    return {};
}

} // namespace vivier
