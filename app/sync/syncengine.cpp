#include "sync/syncengine.h"

#include "sync/whendone.h"

#include <QCoroFuture>

namespace vivier {

namespace {

QCoro::Task<PullReport> pullAll(SyncContext context, QString job, PullSink sink, std::stop_token stop)
{
    QList<Job> all;
    PullSink collecting = sink;
    collecting.jobs = [&all, &sink](const QList<Job> &jobs) {
        all += jobs;
        sink.jobs(jobs);
    };
    PullReport report = co_await pullJobs(context, collecting, stop);
    const auto refused = report.error;
    if (refused && refused->kind == ApiError::Kind::Forbidden) {
        // The rest works without the right to list jobs: those that are known already still have candidates.
        report.jobsRefused = refused;
        report.error.reset();
        const auto known = co_await context.store->jobs(context.accountId);
        if (!known)
            report.storeError = known.error();
        if (!known || (known->isEmpty() && job.isEmpty()))
            co_return report;
        all = *known;
    } else if (!report.complete()) {
        co_return report;
    }
    if (!job.isEmpty())
        all.removeIf([&job](const Job &other) { return other.reference != job; });
    report = co_await pullCandidates(context, all, sink, stop);
    if (refused)
        report.jobsRefused = refused;
    co_return report;
}

} // namespace

SyncEngine::SyncEngine(SyncContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

SyncEngine::~SyncEngine()
{
    m_pullStop.request_stop();
    m_stop.request_stop();
}

void SyncEngine::note(const std::optional<ApiError> &error)
{
    if (error)
        m_connectivity.failed(*error);
    else
        m_connectivity.answered();
}

bool SyncEngine::send(const Draft &draft, SendOptions options)
{
    if (m_sending.contains(draft.key) || m_writesStopped || !m_connectivity.mayAsk())
        return false;
    m_sending.insert(draft.key);
    Q_EMIT sendStarted(draft.key);
    whenDone(sendDraft(m_context, draft, options, m_stop.get_token()), this,
             [this](const SendReport &report) { finishSend(report); });
    return true;
}

void SyncEngine::finishSend(const SendReport &report)
{
    m_sending.remove(report.key);
    if (report.fate != Fate::NotReady)
        note(report.error);
    if (!report.emptiedByAts.isEmpty())
        m_writesStopped = true;
    Q_EMIT sendFinished(report);
}

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
    sink.candidates = [self](const QList<Candidate> &candidates) {
        if (!self)
            return;
        self->m_connectivity.answered();
        Q_EMIT self->candidatesRead(candidates);
    };
    sink.progress = [self](const PullProgress &progress) {
        if (self)
            Q_EMIT self->pullProgressed(progress);
    };
    return sink;
}

bool SyncEngine::pull(const QString &job)
{
    if (m_pulling || !m_connectivity.mayAsk())
        return false;
    m_pulling = true;
    m_pullStop = std::stop_source();
    Q_EMIT pullStarted();
    whenDone(pullAll(m_context, job, sink(), m_pullStop.get_token()), this, [this](const PullReport &report) {
        m_pulling = false;
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
                 if (!read) {
                     note(read.error());
                     Q_EMIT refreshFinished(reference, read.error());
                     return;
                 }
                 note(std::nullopt);
                 m_context.store->saveCandidates(m_context.accountId, {*read});
                 Q_EMIT candidatesRead({*read});
                 Q_EMIT refreshFinished(reference, std::nullopt);
             });
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
        m_context.store->saveJobs(m_context.accountId, {job});
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
