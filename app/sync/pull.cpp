// SPDX-License-Identifier: MIT
#include "sync/pull.h"

#include "ats/pagewalk.h"
#include "candidate/timeinstage.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace vivier {

namespace {

ApiError cancelled()
{
    return ApiError{.kind = ApiError::Kind::Cancelled};
}

constexpr int refusedJobsEnough = 3; ///< from the start, to conclude that the token may read no job's candidates

/// The pass to go on with, or a new one. One that was broken off begins a page earlier than it got, since records shift
/// between pages while they are read (welcomekit/README.md, row 25).
PullState beginPass(PullState state, PullKind kind, const QDateTime &now)
{
    const bool fullIsDue = kind == PullKind::All || !state.completeAt.isValid() || !state.fullAt.isValid() ||
                           state.fullAt.addDays(1) <= now || state.fullAt > now; // the clock was set back
    const bool goesOn = state.nextPage > 0 && state.startedAt.isValid() && (state.full || !fullIsDue);
    if (goesOn) {
        state.nextPage = qMax(1, state.nextPage - 1);
        return state;
    }
    state.nextPage = 1;
    state.full = fullIsDue;
    state.startedAt = now;
    return state;
}

int pagesOf(int candidates, int perPage)
{
    return qMax(1, candidates / perPage + (candidates % perPage > 0 ? 1 : 0));
}

/// Servers tell totals that no sum of them must overflow by.
int sumOf(int one, int other)
{
    return static_cast<int>(qMin<qint64>(qint64(one) + other, std::numeric_limits<int>::max()));
}

/// Candidates that the walk meets for the first time.
int newOnes(PageWalk &walk, const QList<Candidate> &candidates)
{
    return static_cast<int>(std::ranges::count_if(
        candidates, [&walk](const Candidate &candidate) { return walk.isNew(candidate.reference); }));
}

/// Whether this page is the first to show somebody in a stage to which a move led. Who stands in the first one has most
/// likely just applied, of which no move tells.
bool hasMoved(const QList<Candidate> &candidates, const Job &job, const FieldCatalog &catalog)
{
    const qint64 first = job.stages.isEmpty() ? 0 : job.stages.constFirst().id;
    return std::ranges::any_of(candidates, [&](const Candidate &candidate) {
        const StageSince since = stageSince(candidate, catalog);
        return since.word == StageSince::Word::Seen && since.at == candidate.readAt &&
               candidate.value(catalog.name(FieldRole::Stage)).number() != first;
    });
}

/// Carries the context for lupdate.
struct PullWords
{
    Q_DECLARE_TR_FUNCTIONS(PullWords)
};

/// Pages that each pass will take; -1 where nobody told.
QList<int> pagesOf(const QList<PullState> &passes, const QList<Job> &jobs)
{
    QList<int> pages;
    for (qsizetype i = 0; i < passes.size(); ++i) {
        const int told = jobs.at(i).candidatesCount;
        if (!passes.at(i).full)
            pages.append(1);
        else
            pages.append(told < 0 ? -1 : qMax(1, pagesOf(told, CandidateQuery().perPage) - passes.at(i).nextPage + 1));
    }
    return pages;
}

/// How long the rest of a pull takes, at the pace of its pages so far.
class Pace
{
public:
    Pace(const QDateTime &start, const QList<int> &pages)
        : m_start(start)
        , m_pages(pages)
    {
    }

    /// Of the job at `place`.
    void pageDone(qsizetype place, const CandidatePage &page)
    {
        ++m_done;
        if (page.last)
            m_pages[place] = 0;
        else if (page.total >= 0)
            m_pages[place] = qMax(1, pagesOf(page.total, CandidateQuery().perPage) - page.page);
        else
            m_pages[place] = page.totalPages >= 0 ? qMax(1, page.totalPages - page.page) : -1;
    }

    void leaveOut(qsizetype place) { m_pages[place] = 0; }

    /// Nothing while it cannot be said: before the first page, or while the ATS does not tell how many there are.
    std::optional<std::chrono::seconds> timeLeft(const QDateTime &now) const
    {
        const qint64 elapsed = m_start.msecsTo(now);
        if (m_done == 0 || elapsed <= 0 || m_pages.contains(-1))
            return std::nullopt;
        const qint64 left = std::accumulate(m_pages.cbegin(), m_pages.cend(), qint64(0));
        return std::chrono::seconds((elapsed * left / m_done + 999) / 1000);
    }

private:
    QDateTime m_start;
    QList<int> m_pages; ///< left, per job
    int m_done = 0;
};

template <typename Sink, typename T> void tell(const Sink &sink, const T &what)
{
    if (sink)
        sink(what);
}

} // namespace

bool isOfOneJob(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound;
}

QString PullReport::gapsSentence(const QString &ats) const
{
    QStringList sentences;
    if (unreadableCandidates > 0) {
        sentences.append(PullWords::tr("%Ln candidate(s) of %1 could not be read and were left out: the answer does "
                                       "not say which ones. What is already here about them is kept.",
                                       nullptr, unreadableCandidates)
                             .arg(ats));
    }
    if (unreadableJobs > 0) {
        sentences.append(PullWords::tr("%Ln job(s) of %1 could not be read and were left out: the answer does not say "
                                       "which ones. What is already here about them is kept.",
                                       nullptr, unreadableJobs)
                             .arg(ats));
    }
    if (isCutShort) {
        sentences.append(PullWords::tr("%1 counts more candidates than it returns: it returned the same ones again, "
                                       "and the others could not be loaded. What was loaded is kept. Refresh all "
                                       "candidates later; if that does not help, tell the people who run %1.")
                             .arg(ats));
    }
    return sentences.join(u' ');
}

QCoro::Task<PullReport> pullJobs(SyncContext context, PullSink sink, std::stop_token stop)
{
    PullReport report;
    const auto organizations = co_await context.ats->organizations(stop);
    if (!organizations) {
        report.error = organizations.error();
        co_return report;
    }
    if (const Done saved = co_await context.store->saveOrganizations(
            context.accountId, static_cast<const QList<Organization> &>(*organizations));
        !saved) {
        report.storeError = saved.error();
        co_return report;
    }
    report.unreadableJobs += organizations->unreadable;
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
        if (const Done saved =
                co_await context.store->saveJobs(context.accountId, static_cast<const QList<Job> &>(*jobs));
            !saved) {
            report.storeError = saved.error();
            co_return report;
        }
        report.unreadableJobs += jobs->unreadable;
        tell(sink.jobs, *jobs);
    }
    co_return report;
}

QCoro::Task<PullReport> pullCandidates(SyncContext context, QList<Job> jobs, PullKind kind, PullSink sink,
                                       std::stop_token stop)
{
    PullReport report;
    if (context.ats->listsAcrossJobs())
        jobs = {Job{}};
    report.progress.jobsTotal = static_cast<int>(jobs.size());
    const auto states = co_await context.store->pullStates(context.accountId);
    if (!states) {
        report.storeError = states.error();
        co_return report;
    }
    QHash<QString, PullState> stateOf;
    for (const PullState &state : *states)
        stateOf.insert(state.job, state);

    QList<PullState> passes;
    for (const Job &job : jobs) {
        const PullState fresh{.job = job.reference};
        passes.append(beginPass(stateOf.value(job.reference, fresh), kind, context.clock->now()));
    }
    Pace pace(context.clock->now(), pagesOf(passes, jobs));
    int toldByOtherJobs = 0;
    int answered = 0;
    int refused = 0;
    std::stop_source reading; // ends with the pull, whatever ends that
    const std::stop_callback follow(stop, [&reading] { reading.request_stop(); });
    for (qsizetype place = 0; place < jobs.size(); ++place) {
        PullState state = passes.at(place);
        if (state.nextPage == 1)
            state.startedAt = context.clock->now();
        const int first = state.nextPage;
        // An ATS without "updated after" is read whole each time.
        const QDate since =
            state.full || context.ats->listsAcrossJobs() ? QDate() : state.completeAt.toUTC().date().addDays(-1);
        CandidateQuery query{
            .jobReference = state.job, .email = {}, .updatedAfter = since, .page = first, .background = true};
        PageWalk walk(first);
        bool areMovesDue = false;
        std::optional<QCoro::Task<Result<CandidatePage>>> asked; // the next page, on its way while one is written
        while (true) {
            if (stop.stop_requested()) {
                if (asked)
                    co_await *asked;
                report.error = cancelled();
                co_return report;
            }
            if (!asked)
                asked = context.ats->candidates(query, reading.get_token());
            auto answer = co_await *asked;
            asked.reset();
            const QDateTime answeredAt = context.clock->now();
            if (!answer) {
                if (!report.error || !isOfOneJob(answer.error()))
                    report.error = answer.error();
                ++refused;
                const bool nothingWorks = answered == 0 && refused >= refusedJobsEnough;
                if (!isOfOneJob(answer.error()) || nothingWorks)
                    co_return report;
                pace.leaveOut(place);
                break;
            }
            ++answered;
            const int fresh = newOnes(walk, answer->candidates);
            answer->last = !walk.goesOn(answer->last, answer->unreadable, answer->total);
            report.isCutShort = report.isCutShort || walk.isCutShort();
            state.nextPage = walk.page();
            if (answer->last) {
                state.nextPage = 0;
                state.completeAt = state.startedAt;
                if (state.full)
                    state.fullAt = state.startedAt;
            } else if (!stop.stop_requested()) {
                query.page = state.nextPage;
                asked = context.ats->candidates(query, reading.get_token());
            }
            const auto saved = co_await context.store->savePage(context.accountId, answer->candidates, state);
            if (!saved) {
                reading.request_stop();
                if (asked)
                    co_await *asked;
                report.storeError = saved.error();
                co_return report;
            }
            // A full pass, once a day, finds out who went away and came back, too.
            areMovesDue = areMovesDue ||
                          (state.full ? !saved->isEmpty() : hasMoved(*saved, jobs.at(place), context.ats->catalog()));
            report.unreadableCandidates += answer->unreadable;
            report.progress.candidates += fresh;
            const int skipped = (first - 1) * query.perPage; // by an earlier run of this pass
            if (answer->total >= 0)
                report.progress.candidatesTotal = sumOf(toldByOtherJobs, qMax(0, answer->total - skipped));
            pace.pageDone(place, *answer);
            report.progress.timeLeft = pace.timeLeft(answeredAt);
            tell(sink.candidates, *saved);
            tell(sink.progress, report.progress);
            if (answer->last) {
                toldByOtherJobs = sumOf(toldByOtherJobs, qMax(0, answer->total - skipped));
                if (areMovesDue && context.ats->tellsMoves())
                    report.movesDue.append(state.job);
                break;
            }
        }
        ++report.progress.jobsDone;
        report.progress.timeLeft = pace.timeLeft(context.clock->now());
        tell(sink.progress, report.progress);
    }
    co_return report;
}

QCoro::Task<PullReport> pullOneJob(SyncContext context, QString job, PullSink sink, std::stop_token stop)
{
    PullReport report;
    report.progress.jobsTotal = 1;
    PageWalk walk;
    CandidatePage page;
    do {
        const CandidateQuery query{.jobReference = job, .email = {}, .updatedAfter = {}, .page = walk.page()};
        auto answer = co_await context.ats->candidates(query, stop);
        if (!answer) {
            report.error = answer.error();
            co_return report;
        }
        page = *std::move(answer);
        const Done saved = co_await context.store->saveCandidates(context.accountId, page.candidates);
        if (!saved) {
            report.storeError = saved.error();
            co_return report;
        }
        report.unreadableCandidates += page.unreadable;
        report.progress.candidates += newOnes(walk, page.candidates);
        report.progress.candidatesTotal = page.total;
        tell(sink.candidates, SavedCandidates{page.candidates, {}});
        tell(sink.progress, report.progress);
    } while (walk.goesOn(page.last, page.unreadable, page.total));
    report.isCutShort = walk.isCutShort();
    report.progress.jobsDone = 1;
    co_return report;
}

} // namespace vivier
