// SPDX-License-Identifier: MIT
#include "sync/pullmoves.h"

#include "ats/pagewalk.h"

#include <QCoroFuture>

#include <QMap>
#include <QSet>

#include <utility>

namespace vivier {

namespace {

/// In a transaction, and told together: as many as a page of a pull.
constexpr qsizetype movesAtOnce = 100;

using MovesOf = QMap<QString, QList<StageMove>>; // by candidate

bool isRefusalOn(const QDateTime &refusedAt, const QDateTime &now)
{
    return refusedAt.isValid() && refusedAt <= now && now < refusedAt.addDays(1);
}

/// A move has no id.
QString idOf(const StageMove &move)
{
    return QString::number(move.at.toMSecsSinceEpoch()) + u' ' + QString::number(move.to) + u' ' + move.candidate;
}

/// All of the job; none when the list is not whole.
QCoro::Task<Result<MovesOf>> movesIn(SyncContext context, Job job, std::stop_token stop)
{
    MovesOf moves;
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
                moves[move.candidate].append(move);
        }
    } while (walk.goesOn(page.last, page.unreadable, page.total));
    if (walk.isCutShort())
        moves.clear();
    co_return moves;
}

QCoro::Task<Done> keepMoves(SyncContext context, MovesOf moves, PullSink sink, std::stop_token stop)
{
    while (!moves.isEmpty() && !stop.stop_requested()) {
        QList<StageMove> part; // named: it lives across co_await
        while (!moves.isEmpty() && part.size() < movesAtOnce)
            part += moves.take(moves.firstKey());
        const auto news = co_await context.store->saveMoves(context.accountId, part);
        if (!news)
            co_return tl::unexpected(news.error());
        if (!news->isEmpty() && sink.candidates)
            sink.candidates(*news);
    }
    const Done done;
    co_return done;
}

} // namespace

QCoro::Task<PullReport> pullMoves(SyncContext context, QList<Job> jobs, PullReport report, PullSink sink,
                                  std::stop_token stop)
{
    if (report.movesDue.isEmpty() || report.storeError || (report.error && !isOfOneJob(*report.error)))
        co_return report;
    const auto refusedAt = co_await context.store->movesRefusedAt(context.accountId);
    if (!refusedAt) {
        report.storeError = refusedAt.error();
        co_return report;
    }
    if (isRefusalOn(*refusedAt, context.clock->now()))
        co_return report;
    QSet<QString> refusing; // organizations: one may be none of the token's, and the others are
    bool isAllowed = false;
    for (const Job &job : std::as_const(jobs)) {
        const QString &organization = job.organizationReference;
        if (!report.movesDue.contains(job.reference) || organization.isEmpty() || refusing.contains(organization))
            continue;
        if (stop.stop_requested())
            co_return report;
        auto moves = co_await movesIn(context, job, stop);
        if (!moves && !isOfOneJob(moves.error()))
            co_return report;
        if (!moves && moves.error().kind == ApiError::Kind::Forbidden)
            refusing.insert(organization);
        if (!moves)
            continue;
        isAllowed = true;
        if (const Done kept = co_await keepMoves(context, std::move(*moves), sink, stop); !kept) {
            report.storeError = kept.error();
            co_return report;
        }
    }
    if (refusing.isEmpty() || isAllowed)
        co_return report;
    const QDateTime now = context.clock->now();
    if (const Done kept = co_await context.store->saveMovesRefused(context.accountId, now); !kept)
        report.storeError = kept.error();
    co_return report;
}

} // namespace vivier
