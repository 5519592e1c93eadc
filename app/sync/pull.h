// SPDX-License-Identifier: MIT
#pragma once

#include "sync/senddraft.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace vivier {

/// What a pull asks for.
enum class PullKind {
    Changes, ///< of each job what was updated since the day before the last pass; a full pass now and then
    All,     ///< a full pass of each job
};

struct PullProgress
{
    int jobsDone = 0;
    int jobsTotal = 0;
    int candidates = 0;                           ///< read so far, and on disk
    int candidatesTotal = -1;                     ///< as far as the ATS told; -1 when it does not tell
    std::optional<std::chrono::seconds> timeLeft; ///< at the pace so far; nothing while that cannot be said
};

/// Called on the thread of the pull, after the data is on disk.
struct PullSink
{
    std::function<void(const QList<Organization> &)> organizations;
    std::function<void(const QList<Job> &)> jobs;
    std::function<void(const SavedCandidates &)> candidates;
    std::function<void(const PullProgress &)> progress;
};

struct PullReport
{
    QString job; ///< that was asked for; "": all
    PullProgress progress;
    /// The first that ended the pull; Cancelled when stopped. One organization or job that may not be read (403, 404)
    /// does not end it: the others follow.
    std::optional<ApiError> error;
    /// Records without a reference, or with one that cannot be, which were left out; all others were read.
    int unreadableCandidates = 0;
    int unreadableJobs = 0;              ///< and organizations
    bool isCutShort = false;             ///< a list told of more candidates than it brought (PageWalk)
    QStringList movesDue;                ///< jobs of which pullMoves() has something to ask
    std::optional<ApiError> jobsRefused; ///< the token may not list jobs: those already known were read
    std::optional<StoreError> storeError;
    bool complete() const { return !error && !storeError && !jobsRefused && !isCutShort; }
    /// What was left out, for the recruiter; "" when nothing was. `ats` is the ATS's display name.
    QString gapsSentence(const QString &ats) const;
};

/// Says nothing of the other jobs: this one is gone, or the token may not see it.
bool isOfOneJob(const ApiError &error);

/// Reads organizations and their jobs with stages into the store.
QCoro::Task<PullReport> pullJobs(SyncContext context, PullSink sink, std::stop_token stop);

/// Reads the candidates of these jobs (or all of them in one pass, whatever `jobs` says, where the ATS lists across
/// jobs), page by page; a page is asked for while the one before it is written. Each page and how far the pull has come
/// are durable before the next page is written or told: a pull that was broken off goes on from there. After a complete
/// pass of a job only what was updated since the day before it is asked for (welcomekit/README.md, row 26), and
/// once a day all of it, since the documents do not promise that `updated_at` moves with every change (row 11). The
/// pass ends as PageWalk says. A record that cannot be read is left out and counted. Never deletes (a record that one
/// run lacks may only have moved between pages, row 25) and never touches a draft.
QCoro::Task<PullReport> pullCandidates(SyncContext context, QList<Job> jobs, PullKind kind, PullSink sink,
                                       std::stop_token stop);

/// The candidates of one job of an ATS that lists across jobs: read whole, without a note of how far it came.
QCoro::Task<PullReport> pullOneJob(SyncContext context, QString job, PullSink sink, std::stop_token stop);

} // namespace vivier
