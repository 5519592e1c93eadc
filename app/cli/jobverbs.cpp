#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "sync/pull.h"

#include <QCoroFuture>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// Reads the jobs into the store. On failure says why; what is known stays known.
QCoro::Task<ExitCode> refreshJobs(std::shared_ptr<Session> session)
{
    const auto context = co_await goOnline(session);
    if (!context)
        co_return session->out.fail(context.error());
    const PullReport report = co_await pullJobs(*context, PullSink(), session->stop.get_token());
    if (report.error)
        co_return session->out.fail(failureFor(*session, *report.error));
    if (report.storeError)
        co_return session->out.fail(failureFor(*report.storeError));
    co_return ExitCode::Done;
}

void print(Session &session, const QList<Job> &jobs)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Job &job : jobs) {
        QStringList stages;
        for (const Stage &stage : job.stages)
            stages.append(stage.name);
        array.append(jsonOf(job));
        rows.append({job.reference, job.status, job.name, stages.join(u" › "_s)});
    }
    session.out.json(array);
    session.out.table({Cli::tr("Reference"), Cli::tr("Status"), Cli::tr("Name"), Cli::tr("Stages")}, rows);
}

PullSink progressTo(std::shared_ptr<Session> session)
{
    PullSink sink;
    sink.progress = [session](const PullProgress &progress) {
        session->out.message(progress.candidatesTotal < 0 ? Cli::tr("%1 of %2 jobs, %3 candidates")
                                                                .arg(progress.jobsDone)
                                                                .arg(progress.jobsTotal)
                                                                .arg(progress.candidates)
                                                          : Cli::tr("%1 of %2 jobs, %3 of %4 candidates")
                                                                .arg(progress.jobsDone)
                                                                .arg(progress.jobsTotal)
                                                                .arg(progress.candidates)
                                                                .arg(progress.candidatesTotal));
    };
    return sink;
}

/// The jobs to pull: all known, or the one that was named. A job that the list does not show (the token may not read
/// jobs) is asked for by its reference.
QList<Job> chosenJobs(const QList<Job> &known, const QString &wanted, bool listed)
{
    if (wanted.isEmpty())
        return known;
    if (const Job *job = findJob(known, wanted))
        return {*job};
    return listed ? QList<Job>() : QList<Job>{Job{.reference = wanted}};
}

} // namespace

QCoro::Task<ExitCode> jobs(std::shared_ptr<Session> session)
{
    const ExitCode refreshed = co_await refreshJobs(session);
    const auto known = co_await knownJobs(session);
    if (!known)
        co_return session->out.fail(known.error());
    if (refreshed != ExitCode::Done && !known->isEmpty())
        session->out.message(Cli::tr("These are the jobs of the last time."));
    print(*session, *known);
    co_return refreshed;
}

QCoro::Task<ExitCode> pull(std::shared_ptr<Session> session)
{
    const QString wanted = session->arguments.option(u"job"_s);
    const ExitCode refreshed = co_await refreshJobs(session);
    const bool forbidden = refreshed == ExitCode::NotAuthorised && session->context.has_value();
    if (refreshed != ExitCode::Done && (wanted.isEmpty() || !forbidden))
        co_return refreshed;
    const auto known = co_await knownJobs(session);
    if (!known)
        co_return session->out.fail(known.error());
    const QList<Job> chosen = chosenJobs(*known, wanted, refreshed == ExitCode::Done);
    if (chosen.isEmpty() && !wanted.isEmpty())
        co_return session->out.fail({ExitCode::NotFound, Cli::tr("There is no job “%1”.").arg(printable(wanted))});

    const SyncContext context = *session->context;
    const PullKind kind = session->arguments.has(u"all"_s) ? PullKind::All : PullKind::Changes;
    const PullSink sink = progressTo(session);
    const PullReport report = co_await pullCandidates(context, chosen, kind, sink, session->stop.get_token());
    const QJsonObject answer{{u"jobs"_s, report.progress.jobsDone},
                             {u"candidates"_s, report.progress.candidates},
                             {u"complete"_s, report.complete()}};
    session->out.json(answer);
    session->out.line(
        Cli::tr("%1 candidates of %2 jobs are read.").arg(report.progress.candidates).arg(report.progress.jobsDone));
    if (report.storeError)
        co_return session->out.fail(failureFor(*report.storeError));
    if (report.error)
        co_return session->out.fail(failureFor(*session, *report.error));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
