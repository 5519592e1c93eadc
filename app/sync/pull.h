#pragma once

#include "sync/senddraft.h"

#include <functional>

namespace vivier {

struct PullProgress
{
    int jobsDone = 0;
    int jobsTotal = 0;
    int candidates = 0;       ///< read so far
    int candidatesTotal = -1; ///< as far as the ATS told; -1 when it does not tell
};

/// Called on the thread of the pull, after the data is on disk.
struct PullSink
{
    std::function<void(const QList<Organization> &)> organizations;
    std::function<void(const QList<Job> &)> jobs;
    std::function<void(const QList<Candidate> &)> candidates;
    std::function<void(const PullProgress &)> progress;
};

struct PullReport
{
    PullProgress progress;
    /// The first that ended the pull; Cancelled when stopped. One organization or job that may not be read (403, 404)
    /// does not end it: the others follow.
    std::optional<ApiError> error;
    std::optional<ApiError> jobsRefused; ///< the token may not list jobs: those already known were read
    std::optional<StoreError> storeError;
    bool complete() const { return !error && !storeError && !jobsRefused; }
};

/// Reads organizations and their jobs with stages into the store.
QCoro::Task<PullReport> pullJobs(SyncContext context, PullSink sink, std::stop_token stop);

/// Reads all candidates of these jobs, page by page; each page is durable before the next is asked for. Never deletes
/// (a record that one run lacks may only have moved between pages, welcome-kit.md section 10, row 25) and never touches
/// a draft.
QCoro::Task<PullReport> pullCandidates(SyncContext context, QList<Job> jobs, PullSink sink, std::stop_token stop);

} // namespace vivier
