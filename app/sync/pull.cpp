#include "sync/pull.h"

#include <QCoroFuture>

namespace vivier {

namespace {

ApiError cancelled()
{
    return ApiError{.kind = ApiError::Kind::Cancelled};
}

constexpr int refusedJobsEnough = 3; ///< from the start, to conclude that the token may read no job's candidates

/// Says nothing of the other jobs: this one is gone, or the token may not see it.
bool isOfOneJob(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound;
}

template <typename Sink, typename T> void tell(const Sink &sink, const T &what)
{
    if (sink)
        sink(what);
}

} // namespace

QCoro::Task<PullReport> pullJobs(SyncContext context, PullSink sink, std::stop_token stop)
{
    PullReport report;
    const auto organizations = co_await context.ats->organizations(stop);
    if (!organizations) {
        report.error = organizations.error();
        co_return report;
    }
    if (const Done saved = co_await context.store->saveOrganizations(context.accountId, *organizations); !saved) {
        report.storeError = saved.error();
        co_return report;
    }
    tell(sink.organizations, *organizations);
    for (const Organization &organization : *organizations) {
        if (stop.stop_requested()) {
            report.error = cancelled();
            co_return report;
        }
        const auto jobs = co_await context.ats->jobs(organization.reference, stop);
        if (!jobs) {
            const bool ofThisOne = jobs.error().kind == ApiError::Kind::Forbidden; // not a member of it, perhaps
            if (!report.error || !ofThisOne)
                report.error = jobs.error();
            if (ofThisOne)
                continue;
            co_return report;
        }
        if (const Done saved = co_await context.store->saveJobs(context.accountId, *jobs); !saved) {
            report.storeError = saved.error();
            co_return report;
        }
        tell(sink.jobs, *jobs);
    }
    co_return report;
}

QCoro::Task<PullReport> pullCandidates(SyncContext context, QList<Job> jobs, PullSink sink, std::stop_token stop)
{
    PullReport report;
    report.progress.jobsTotal = static_cast<int>(jobs.size());
    int toldByOtherJobs = 0;
    int answered = 0;
    int refused = 0;
    for (const Job &job : jobs) {
        for (int page = 1;; ++page) {
            if (stop.stop_requested()) {
                report.error = cancelled();
                co_return report;
            }
            const CandidateQuery query{.jobReference = job.reference, .page = page};
            const auto answer = co_await context.ats->candidates(query, stop);
            if (!answer) {
                if (!report.error || !isOfOneJob(answer.error()))
                    report.error = answer.error();
                ++refused;
                const bool nothingWorks = answered == 0 && refused >= refusedJobsEnough;
                if (!isOfOneJob(answer.error()) || nothingWorks)
                    co_return report;
                break;
            }
            ++answered;
            if (const Done saved = co_await context.store->saveCandidates(context.accountId, answer->candidates);
                !saved) {
                report.storeError = saved.error();
                co_return report;
            }
            report.progress.candidates += static_cast<int>(answer->candidates.size());
            if (answer->total >= 0)
                report.progress.candidatesTotal = toldByOtherJobs + answer->total;
            tell(sink.candidates, answer->candidates);
            tell(sink.progress, report.progress);
            if (answer->last) {
                toldByOtherJobs += qMax(0, answer->total);
                break;
            }
        }
        ++report.progress.jobsDone;
        tell(sink.progress, report.progress);
    }
    co_return report;
}

} // namespace vivier
