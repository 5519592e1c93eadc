// SPDX-License-Identifier: MIT
// The part of SyncEngine that reads.
#include "sync/syncengine.h"

#include "candidate/overtaken.h"
#include "sync/pullmoves.h"
#include "sync/whendone.h"

#include <QCoroFuture>

#include <QElapsedTimer>

#include <chrono>
#include <memory>

namespace vivier {

namespace {

constexpr qsizetype rememberedAtMost = 2000;
constexpr std::chrono::milliseconds toldEvery{100};

QCoro::Task<PullReport> pullAll(SyncContext context, QString job, PullKind kind, PullSink sink, std::stop_token stop)
{
    QList<Job> all;
    PullSink collecting = sink;
    collecting.jobs = [&all, &sink](const QList<Job> &jobs) {
        all += jobs;
        sink.jobs(jobs);
    };
    PullReport report = co_await pullJobs(context, collecting, stop);
    const auto refused = report.error;
    const bool withoutJobs = context.ats->listsAcrossJobs();
    if (refused && refused->kind == ApiError::Kind::Forbidden) {
        // The rest works without the right to list jobs: those that are known already still have candidates.
        report.jobsRefused = refused;
        report.error.reset();
        const auto known = co_await context.store->jobs(context.accountId);
        if (!known)
            report.storeError = known.error();
        if (!known || (known->isEmpty() && job.isEmpty() && !withoutJobs))
            co_return report;
        all = *known;
    } else if (!report.complete()) {
        co_return report;
    }
    if (!job.isEmpty())
        all.removeIf([&job](const Job &other) { return other.reference != job; });
    const int unreadableJobs = report.unreadableJobs;
    report = co_await pullCandidates(context, all, kind, sink, stop);
    report = co_await pullMoves(context, all, std::move(report), sink, stop);
    report.unreadableJobs = unreadableJobs;
    if (refused)
        report.jobsRefused = refused;
    co_return report;
}

} // namespace

PullSink SyncEngine::sink()
{
    // The pull may outlive the engine by one step, so every call back goes through a guard.
    const QPointer<SyncEngine> self(this);
    PullSink sink;
    sink.organizations = [self](const QList<Organization> &organizations) {
        if (self)
            Q_EMIT self->organizationsRead(organizations);
    };
    sink.jobs = [self](const QList<Job> &jobs) {
        if (self)
            Q_EMIT self->jobsRead(jobs);
    };
    sink.candidates = [self](const SavedCandidates &candidates) {
        if (!self)
            return;
        self->note(std::nullopt);
        self->announce(candidates);
        for (const Candidate &candidate : candidates)
            self->m_files.seen(candidate);
    };
    sink.progress = [self, told = std::make_shared<QElapsedTimer>()](const PullProgress &progress) {
        if (!self || (told->isValid() && !told->hasExpired(toldEvery.count())))
            return;
        told->start();
        Q_EMIT self->pullProgressed(progress);
    };
    return sink;
}

bool SyncEngine::pull(const QString &job, PullKind kind)
{
    if (m_pulling || !m_connectivity.mayAsk())
        return false;
    m_pulling = true;
    m_pullStop = std::stop_source();
    Q_EMIT pullStarted();
    whenDone(pullAll(m_context, job, kind, sink(), m_pullStop.get_token()), this, [this, job](PullReport report) {
        m_pulling = false;
        report.job = job;
        if (!report.error || !report.error->othersMayGo) // else sends need no pause
            note(report.error);
        Q_EMIT pullFinished(report);
    });
    return true;
}

void SyncEngine::cancelPull()
{
    m_pullStop.request_stop();
}

void SyncEngine::refresh(const QString &reference)
{
    if (!m_connectivity.mayAsk())
        return;
    whenDone(m_context.ats->candidate(reference, m_stop.get_token()), this,
             [this, reference](const Result<Candidate> &read) {
                 if (read) {
                     note(std::nullopt);
                     keepRead(*read);
                     m_files.looked(reference, read);
                     return;
                 }
                 note(read.error());
                 m_files.looked(reference, read);
                 Q_EMIT refreshFinished(reference, read.error());
             });
}

void SyncEngine::keepRead(const Candidate &read)
{
    whenDone(m_context.store->saveCandidates(m_context.accountId, {read}), this, [this](const Done &saved) {
        if (!saved)
            Q_EMIT storeFailed(saved.error());
    });
    // What the store has after that is the newest, whatever order the answers came in.
    whenDone(m_context.store->candidate(m_context.accountId, read.reference), this,
             [this, read](const Stored<std::optional<Candidate>> &stored) {
                 const bool kept = stored && *stored;
                 const Candidate newest = kept ? **stored : read;
                 announce({{newest}, {}});
                 remember(newest);
                 Q_EMIT refreshFinished(read.reference, std::nullopt);
             });
}

void SyncEngine::keepLanding(const FileLanding &landing)
{
    whenDone(m_context.store->saveLanding(m_context.accountId, landing.reference, landing.field, landing.verdict,
                                          landing.facts),
             this, [this, landing](const Done &kept) {
                 if (kept)
                     Q_EMIT fileSettled(landing);
                 else
                     Q_EMIT storeFailed(kept.error());
             });
}

void SyncEngine::announce(const SavedCandidates &candidates)
{
    SavedCandidates newest;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates.at(i);
        if (isOvertakenBy(candidate.readAt, m_newest.value(candidate.reference)))
            continue;
        newest.append(candidate);
        newest.cells.append(candidates.cells.mid(i, 1));
    }
    if (!newest.isEmpty())
        Q_EMIT candidatesRead(newest, newest.cells);
}

void SyncEngine::remember(const Candidate &candidate)
{
    if (m_newest.size() >= rememberedAtMost) {
        const QDateTime outOfDate = candidate.readAt.addMSecs(-clockSetBack.count());
        m_newest.removeIf([&outOfDate](auto it) { return it.value() < outOfDate; });
    }
    m_newest.insert(candidate.reference, candidate.readAt);
}

bool SyncEngine::readActivityOf(const QString &reference, const Job &job)
{
    if (!m_connectivity.mayAsk())
        return false;
    whenDone(
        readActivity(m_context, reference, job, m_stop.get_token()), this, [this](const CandidateActivity &activity) {
            const auto errorOf = [](const auto &part) {
                return part && !*part ? std::optional(part->error()) : std::nullopt;
            };
            for (const auto &error : {errorOf(activity.documents), errorOf(activity.emails), errorOf(activity.moves)}) {
                if (error && error->kind != ApiError::Kind::Forbidden) // a right of this alone
                    note(error);
            }
            Q_EMIT activityRead(activity);
        });
    return true;
}

void SyncEngine::refreshJob(const Job &known)
{
    if (!m_connectivity.mayAsk())
        return;
    whenDone(m_context.ats->job(known.reference, m_stop.get_token()), this, [this, known](const Result<Job> &read) {
        note(read ? std::nullopt : std::optional(read.error()));
        if (!read)
            return;
        Job job = *read;
        if (job.organizationReference.isEmpty())
            job.organizationReference = known.organizationReference;
        whenDone(m_context.store->saveJobs(m_context.accountId, {job}), this, [this](const Done &saved) {
            if (!saved)
                Q_EMIT storeFailed(saved.error());
        });
        Q_EMIT jobsRead({job});
    });
}

void SyncEngine::readIdentity()
{
    if (!m_connectivity.mayAsk())
        return;
    whenDone(m_context.ats->identity(m_stop.get_token()), this, [this](const Result<Identity> &identity) {
        note(identity ? std::nullopt : std::optional(identity.error()));
        if (identity)
            Q_EMIT identityRead(*identity);
        else
            Q_EMIT identityFailed(identity.error());
    });
}

} // namespace vivier
