// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "sync/pull.h"
#include "sync/pullmoves.h"

#include <QCoroFuture>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

void sayGaps(Session &session, const PullReport &report)
{
    const QString sentence = report.gapsSentence(session.catalog().atsName());
    if (!sentence.isEmpty())
        session.out.message(sentence);
}

/// Reads the jobs into the store. On failure says why; what is known stays known.
QCoro::Task<ExitCode> refreshJobs(std::shared_ptr<Session> session)
{
    const auto context = co_await goOnline(session);
    if (!context)
        co_return session->out.fail(context.error());
    const PullReport report = co_await pullJobs(*context, PullSink(), session->stop.get_token());
    sayGaps(*session, report);
    if (report.error)
        co_return session->out.fail(failureFor(*session, *report.error));
    if (report.storeError)
        co_return session->out.fail(failureFor(*report.storeError));
    co_return ExitCode::Done;
}

void print(Session &session, const QList<Job> &jobs)
{
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const Job &job : jobs) {
        QStringList stages;
        for (const Stage &stage : job.stages)
            stages.append(stage.name);
        array.append(jsonOf(job));
        QStringList row{job.reference, job.status, job.name};
        if (session.catalog().find(FieldRole::Stage))
            row.append(stages.join(u" › "_s));
        rows.append(row);
    }
    QStringList headers{Cli::tr("Reference"), Cli::tr("Status"), Cli::tr("Name")};
    if (session.catalog().find(FieldRole::Stage))
        headers.append(Cli::tr("Stages"));
    session.out.json(JsonTree::ofList(array));
    session.out.table(headers, rows);
}

QString jobCount(int jobs)
{
    return Cli::tr("%Ln job(s)", nullptr, jobs);
}

QString candidateCount(int candidates)
{
    return Cli::tr("%Ln candidate(s)", nullptr, candidates);
}

QString progressWords(const PullProgress &progress, bool acrossJobs)
{
    QString candidates = candidateCount(progress.candidates);
    if (progress.candidatesTotal >= 0) {
        candidates = Cli::tr("%L1 of %Ln candidate(s)", nullptr, progress.candidatesTotal).arg(progress.candidates);
    }
    if (acrossJobs)
        return candidates;
    const QString jobs = Cli::tr("%L1 of %Ln job(s)", nullptr, progress.jobsTotal).arg(progress.jobsDone);
    return jobs + u", "_s + candidates;
}

/// `acrossJobs`: how many jobs there are is of no account.
PullSink progressTo(std::shared_ptr<Session> session, bool acrossJobs)
{
    PullSink sink;
    sink.progress = [session, acrossJobs](const PullProgress &progress) {
        session->out.message(progressWords(progress, acrossJobs));
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
        session->out.message(Cli::tr("These are the jobs as last loaded."));
    print(*session, *known);
    co_return refreshed;
}

QCoro::Task<ExitCode> pull(std::shared_ptr<Session> session)
{
    const QString wanted = session->arguments.option(u"job"_s);
    const ExitCode refreshed = co_await refreshJobs(session);
    const bool acrossJobs = session->context && session->context->ats->listsAcrossJobs();
    // Candidates are read without the right to list jobs: of the job that was named, or where no job is needed.
    const bool mayGoOn = refreshed == ExitCode::NotAuthorised && session->context && (acrossJobs || !wanted.isEmpty());
    if (refreshed != ExitCode::Done && !mayGoOn)
        co_return refreshed;
    const auto known = co_await knownJobs(session);
    if (!known)
        co_return session->out.fail(known.error());
    const QList<Job> chosen = chosenJobs(*known, wanted, refreshed == ExitCode::Done);
    if (chosen.isEmpty() && !wanted.isEmpty())
        co_return session->out.fail({ExitCode::NotFound, Cli::tr("There is no job “%1”.").arg(isolated(wanted))});

    PullReport report;
    const PullSink sink = progressTo(session, acrossJobs);
    if (acrossJobs && !wanted.isEmpty()) {
        const QString job = chosen.first().reference;
        report = co_await pullOneJob(*session->context, job, sink, session->stop.get_token());
    } else {
        const PullKind kind = session->arguments.has(u"all"_s) ? PullKind::All : PullKind::Changes;
        report = co_await pullCandidates(*session->context, chosen, kind, sink, session->stop.get_token());
        report = co_await pullMoves(*session->context, chosen, std::move(report), sink, session->stop.get_token());
        if (acrossJobs && report.complete())
            report.progress.jobsDone = static_cast<int>(known->size());
    }
    const PullProgress &read = report.progress;
    session->out.json(JsonObject()
                          .add(u"jobs"_s, read.jobsDone)
                          .add(u"candidates"_s, read.candidates)
                          .add(u"complete"_s, report.complete())
                          .add(u"unreadable"_s, report.unreadableCandidates)
                          .tree());
    session->out.line(Cli::tr("Loaded: %1 of %2.").arg(candidateCount(read.candidates), jobCount(read.jobsDone)));
    sayGaps(*session, report);
    if (report.storeError)
        co_return session->out.fail(failureFor(*report.storeError));
    if (report.error)
        co_return session->out.fail(failureFor(*session, *report.error));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
