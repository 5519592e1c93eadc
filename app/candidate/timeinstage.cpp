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

StageSince stageSince(const Candidate &candidate, const FieldCatalog &catalog)
{
    if (!standingOf(candidate, catalog).isPresent())
        return {};
    if (candidate.stageSince.isKnown())
        return candidate.stageSince;
    return candidate.readAt.isValid() ? StageSince{candidate.readAt, StageSince::Word::Seen} : StageSince();
}

void keepStageSince(Candidate &candidate, const Candidate &older, const FieldCatalog &catalog)
{
    using Word = StageSince::Word;
    const StageSince before = stageSince(older, catalog);
    const StageSince now = stageSince(candidate, catalog);
    const bool isTold = now.word == Word::Sent || now.word == Word::Ats;
    if (isTold || !before.isKnown() || standingOf(candidate, catalog) != standingOf(older, catalog))
        return;
    if (!now.isKnown() || before.word != Word::Seen || before.at < now.at)
        candidate.stageSince = before;
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
