// SPDX-License-Identifier: MIT
#include "sync/candidateactivity.h"

#include "ats/pagewalk.h"

namespace vivier {

namespace {

/// As any other request would end now.
bool endsAll(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.isOffline() || error.kind == Kind::Cancelled || error.kind == Kind::Unauthorized ||
           error.kind == Kind::NoToken || error.kind == Kind::RateLimited || error.kind == Kind::Maintenance;
}

QString keyOf(const StageMove &move)
{
    return move.candidate + u' ' + QString::number(move.to) + u' ' + QString::number(move.at.toMSecsSinceEpoch());
}

QCoro::Task<CandidateActivity> withMoves(SyncContext context, CandidateActivity activity, Job job, std::stop_token stop)
{
    QList<StageMove> moves;
    PageWalk walk;
    MovePage page;
    bool goesOn = true;
    while (goesOn && walk.page() <= mostMovePages) {
        const MoveQuery query{
            .organizationReference = job.organizationReference, .jobReference = job.reference, .page = walk.page()};
        const auto answer = co_await context.ats->moves(query, stop);
        if (!answer) {
            activity.moves = tl::unexpected(answer.error());
            co_return activity;
        }
        page = *answer;
        for (const StageMove &move : std::as_const(page.moves)) {
            if (walk.isNew(keyOf(move)) && move.candidate == activity.reference)
                moves.append(move);
        }
        goesOn = walk.goesOn(page.last, page.unreadable, page.total);
    }
    activity.moves = moves;
    activity.movesAreCut = goesOn || walk.isCutShort();
    co_return activity;
}

} // namespace

QCoro::Task<CandidateActivity> readActivity(SyncContext context, QString reference, Job job, std::stop_token stop)
{
    CandidateActivity activity{.reference = reference};
    if (context.ats->tellsDocuments()) {
        const auto documents = co_await context.ats->documents(reference, stop);
        activity.documents = documents;
        if (!documents && endsAll(documents.error()))
            co_return activity;
    }
    if (context.ats->tellsEmails()) {
        const auto emails = co_await context.ats->emails(reference, stop);
        activity.emails = emails;
        if (!emails && endsAll(emails.error()))
            co_return activity;
    }
    if (context.ats->tellsMoves() && !job.organizationReference.isEmpty())
        activity = co_await withMoves(context, std::move(activity), job, stop);
    co_return activity;
}

} // namespace vivier
