#include "sync/pullmoves.h"

#include "ats/pagewalk.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace vivier {

namespace {

constexpr qsizetype movesAtOnce = 500; ///< in a transaction: what is typed meanwhile must not wait long for its own

bool isRefusalOn(const QDateTime &refusedAt, const QDateTime &now)
{
    return refusedAt.isValid() && refusedAt <= now && now < refusedAt.addDays(1);
}

/// The others were read.
bool isOfSomeJobs(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound;
}

/// A move has no id.
QString idOf(const StageMove &move)
{
    return QString::number(move.at.toMSecsSinceEpoch()) + u' ' + QString::number(move.to) + u' ' + move.candidate;
}

/// All of the job; none when the list is not whole.
QCoro::Task<Result<QList<StageMove>>> movesIn(SyncContext context, Job job, std::stop_token stop)
{
    QList<StageMove> moves;
    PageWalk walk;
    MovePage page;
    do {
        const MoveQuery query{
            .organizationReference = job.organizationReference, .jobReference = job.reference, .page = walk.page()};
        auto answer = co_await context.ats->moves(query, stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        page = *std::move(answer);
        for (const StageMove &move : std::as_const(page.moves)) {
            if (walk.isNew(idOf(move)))
                moves.append(move);
        }
    } while (walk.goesOn(page.last, page.unreadable, page.total));
    if (walk.isCutShort())
        moves.clear();
    co_return moves;
}

/// Those of one candidate together, a part at a time.
QCoro::Task<Done> keepMoves(SyncContext context, QList<StageMove> moves, PullSink sink, std::stop_token stop)
{
    std::ranges::stable_sort(moves, {}, &StageMove::candidate);
    qsizetype first = 0;
    while (first < moves.size() && !stop.stop_requested()) {
        qsizetype end = qMin(first + movesAtOnce, moves.size());
        while (end < moves.size() && moves.at(end).candidate == moves.at(end - 1).candidate)
            ++end;
        const QList<StageMove> part = moves.mid(first, end - first); // named: it lives across co_await
        const auto news = co_await context.store->saveMoves(context.accountId, part);
        if (!news)
            co_return tl::unexpected(news.error());
        if (!news->isEmpty() && sink.candidates)
            sink.candidates(*news);
        first = end;
    }
    const Done done;
    co_return done;
}

} // namespace

QCoro::Task<PullReport> pullMoves(SyncContext context, QList<Job> jobs, PullReport report, PullSink sink,
                                  std::stop_token stop)
{
    if (report.movesDue.isEmpty() || report.storeError || (report.error && !isOfSomeJobs(*report.error)))
        co_return report;
    const auto refusedAt = co_await context.store->movesRefusedAt(context.accountId);
    if (!refusedAt) {
        report.storeError = refusedAt.error();
        co_return report;
    }
    if (isRefusalOn(*refusedAt, context.clock->now()))
        co_return report;
    for (const Job &job : std::as_const(jobs)) {
        if (!report.movesDue.contains(job.reference) || job.organizationReference.isEmpty())
            continue;
        if (stop.stop_requested())
            co_return report;
        const auto moves = co_await movesIn(context, job, stop);
        Done kept;
        if (moves)
            kept = co_await keepMoves(context, *moves, sink, stop);
        else if (moves.error().kind == ApiError::Kind::Forbidden)
            kept = co_await context.store->saveMovesRefused(context.accountId, context.clock->now());
        if (!kept)
            report.storeError = kept.error();
        const bool isOfThisJob = !moves && moves.error().kind == ApiError::Kind::NotFound;
        if (!kept || (!moves && !isOfThisJob))
            co_return report;
    }
    co_return report;
}

} // namespace vivier
