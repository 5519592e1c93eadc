// SPDX-License-Identifier: MIT
#include "ats/atsfactory.h"
#include "support/bookedengine.h"
#include "support/scriptedats.h"
#include "sync/pull.h"
#include "sync/syncbench.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vivier;
using test::awaited;
using test::ScriptedAts;
using test::SyncBench;

namespace {

QList<Job> allJobs(SyncBench &bench)
{
    QList<Job> jobs;
    PullSink sink;
    sink.jobs = [&jobs](const QList<Job> &some) { jobs += some; };
    if (!awaited(pullJobs(bench.context(), sink, {})).complete())
        qFatal("the jobs cannot be read");
    return jobs;
}

QSet<QString> keptReferences(SyncBench &bench)
{
    QSet<QString> references;
    const auto read = awaited(bench.store().candidateBatch(bench.context().accountId, {}, 100'000));
    for (const Candidate &candidate : read->candidates)
        references.insert(candidate.reference);
    return references;
}

} // namespace

class Pull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJobsWithStages();
    void readsEveryPage();
    void mergesByReference();
    void neverTouchesADraft();
    void keepsWhatOneRunLacks();
    void canBeCancelled();
    void aMissingScopeIsSaid();
    void knownJobsAreReadWithoutTheRightToListThem();
    void candidatesAreReadWithoutTheRightToListAnythingElse_data();
    void candidatesAreReadWithoutTheRightToListAnythingElse();
    void pagesThatRepeatEnd();
    void offlineIsSaid();
    void goesOnWhereItWasBrokenOff();
    void laterPassesAskForChangesOnly();
    void allJobsAskedInFullOnDemand();
    void whatIsNotOnDiskIsNotCounted();
    void aBrokenFullPassIsFinishedFirst();
    void theTimeLeftFollowsThePace();
};

void Pull::readsJobsWithStages()
{
    SyncBench bench;
    const QList<Job> jobs = allJobs(bench);
    QCOMPARE(jobs.size(), bench.sandbox().jobReferences().size());
    const auto kept = awaited(bench.store().jobs(bench.context().accountId));
    QVERIFY(kept);
    QCOMPARE(kept->size(), jobs.size());
    QVERIFY(!kept->constFirst().stages.isEmpty());
    const auto organizations = awaited(bench.store().organizations(bench.context().accountId));
    QVERIFY(organizations && !organizations->isEmpty());
}

void Pull::readsEveryPage()
{
    SyncBench bench(600);
    PullProgress last;
    PullSink sink;
    sink.progress = [&last](const PullProgress &progress) { last = progress; };
    const QList<Job> jobs = allJobs(bench);
    const PullReport report = awaited(pullCandidates(bench.context(), jobs, PullKind::All, sink, {}));

    QVERIFY(report.complete());
    const QStringList references = bench.sandbox().candidateReferences();
    QCOMPARE(references.size(), 600);
    QCOMPARE(keptReferences(bench), QSet<QString>(references.cbegin(), references.cend()));
    QCOMPARE(last.candidates, 600);
    QCOMPARE(last.candidatesTotal, 600);
    QCOMPARE(last.jobsDone, jobs.size());
}

void Pull::mergesByReference()
{
    SyncBench bench;
    const auto ats = std::make_shared<ScriptedAts>();
    // Records shift between pages while they are read: "b" comes twice, the second time newer.
    ats->onCandidates = [](const CandidateQuery &query) {
        const auto candidate = [](const QString &reference, const QString &phone) {
            Candidate made{.reference = reference, .jobReference = u"j"_s};
            made.values.insert(u"phone"_s, Value::ofText(phone));
            return made;
        };
        CandidatePage page{.page = query.page, .last = query.page == 2};
        page.candidates = query.page == 1 ? QList{candidate(u"a"_s, u"1"_s), candidate(u"b"_s, u"1"_s)}
                                          : QList{candidate(u"b"_s, u"2"_s), candidate(u"c"_s, u"1"_s)};
        return page;
    };
    bench.context().ats = ats;
    QVERIFY(awaited(pullCandidates(bench.context(), {Job{.reference = u"j"_s}}, PullKind::All, {}, {})).complete());
    QCOMPARE(keptReferences(bench), QSet<QString>({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(bench.keptCandidate(u"b"_s)->value(u"phone"_s).text(), u"2"_s);
}

void Pull::neverTouchesADraft()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    QVERIFY(bench.sandbox().touch(reference, {{u"phone"_s, u"0707070707"_s}}));
    QVERIFY(awaited(pullCandidates(bench.context(), allJobs(bench), PullKind::All, {}, {})).complete());

    QCOMPARE(bench.keptDraft(reference), draft);
    QCOMPARE(bench.keptCandidate(reference)->value(u"phone"_s).text(), u"0707070707"_s);
}

void Pull::keepsWhatOneRunLacks()
{
    SyncBench bench;
    const Candidate moved{.reference = u"moved-between-pages"_s, .jobReference = u"j"_s};
    QVERIFY(awaited(bench.store().saveCandidates(bench.context().accountId, {moved})));
    QVERIFY(awaited(pullCandidates(bench.context(), allJobs(bench), PullKind::All, {}, {})).complete());
    QVERIFY(keptReferences(bench).contains(moved.reference));
}

void Pull::canBeCancelled()
{
    SyncBench bench(600);
    const QList<Job> jobs = allJobs(bench);
    std::stop_source stop;
    PullSink sink;
    sink.candidates = [&stop](const QList<Candidate> &) { stop.request_stop(); };
    const PullReport report = awaited(pullCandidates(bench.context(), jobs, PullKind::All, sink, stop.get_token()));

    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ApiError::Kind::Cancelled);
    QVERIFY(report.progress.candidates > 0);
    QCOMPARE(keptReferences(bench).size(), report.progress.candidates); // what was told is on disk
}

void Pull::aMissingScopeIsSaid()
{
    SyncBench bench;
    bench.useToken(bench.sandbox().options().token + u"-without-jobs_r"_s);
    const PullReport report = awaited(pullJobs(bench.context(), {}, {}));
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ApiError::Kind::Forbidden);
}

void Pull::knownJobsAreReadWithoutTheRightToListThem()
{
    SyncBench bench;
    QVERIFY(!allJobs(bench).isEmpty()); // kept in the store
    bench.useToken(bench.sandbox().options().token + u"-without-jobs_r,moves_r"_s);
    test::BookedEngine engine(bench.context());
    QSignalSpy finished(&engine, &SyncEngine::pullFinished);
    QVERIFY(engine.pull());
    QVERIFY(finished.wait());
    const auto report = finished.first().first().value<PullReport>();
    QVERIFY(report.jobsRefused);
    QVERIFY(!report.error);
    QCOMPARE(report.progress.candidates, 60);
    QCOMPARE(keptReferences(bench).size(), 60);
}

void Pull::candidatesAreReadWithoutTheRightToListAnythingElse_data()
{
    QTest::addColumn<QString>("lacking");
    QTest::addColumn<bool>("isCompanyChosen");
    for (const QString &lacking : {u"read:companies"_s, u"read:jobs"_s, u"read:companies,read:jobs"_s}) {
        QTest::newRow(qPrintable(lacking)) << lacking << false;
        QTest::newRow(qPrintable(lacking + u" of a chosen company"_s)) << lacking << true;
    }
}

void Pull::candidatesAreReadWithoutTheRightToListAnythingElse()
{
    QFETCH(QString, lacking);
    QFETCH(bool, isCompanyChosen);
    SyncBench bench;
    const Account account{.id = bench.context().accountId,
                          .name = u"Test"_s,
                          .ats = u"instaview"_s,
                          .baseUrl = bench.sandbox().instaViewUrl(),
                          .organizations = {},
                          .company = isCompanyChosen ? bench.sandbox().instaViewCompanies().constFirst() : QString(),
                          .dashboard = {}};
    const QString token = bench.sandbox().options().token + u"-without-"_s + lacking;
    bench.context().ats = makeAts(account, token);
    for (const QString &job : {QString(), bench.sandbox().instaViewJobs().constFirst()}) {
        test::BookedEngine engine(bench.context());
        QSignalSpy finished(&engine, &SyncEngine::pullFinished);
        QVERIFY(engine.pull(job));
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<PullReport>();
        QVERIFY(!report.error && !report.storeError);
        const bool isRefused = lacking.contains("read:jobs"_L1) || !isCompanyChosen;
        QCOMPARE(report.jobsRefused.has_value(), isRefused);
        if (isRefused)
            QCOMPARE(report.jobsRefused->kind, ApiError::Kind::Forbidden);
        const QStringList references = bench.sandbox().instaViewReferences();
        QCOMPARE(keptReferences(bench), QSet<QString>(references.cbegin(), references.cend()));
    }
}

void Pull::pagesThatRepeatEnd()
{
    SyncBench bench;
    const auto ats = std::make_shared<ScriptedAts>();
    QList<int> asked;
    ats->onCandidates = [&asked](const CandidateQuery &query) -> Result<CandidatePage> {
        asked.append(query.page);
        if (asked.size() > 10)
            return tl::make_unexpected(ApiError{.kind = ApiError::Kind::Offline});
        const auto one = [](const QString &reference) {
            return Candidate{.reference = reference, .jobReference = u"j"_s};
        };
        // The second has one in common with the first, as pages that shift have; from then on `page` says nothing.
        const QList<Candidate> shown =
            query.page == 1 ? QList{one(u"a"_s), one(u"b"_s)} : QList{one(u"b"_s), one(u"c"_s)};
        return CandidatePage{.candidates = shown, .page = query.page, .total = 5000, .last = false};
    };
    bench.context().ats = ats;
    const auto report = awaited(pullCandidates(bench.context(), {Job{.reference = u"j"_s}}, PullKind::All, {}, {}));
    QVERIFY(!report.error && !report.storeError);
    QVERIFY(report.isCutShort && !report.complete()); // 5,000 were told
    QCOMPARE(asked, QList<int>({1, 2, 3}));
    QCOMPARE(keptReferences(bench).size(), 3);
    const auto states = awaited(bench.store().pullStates(bench.context().accountId));
    QVERIFY(states && states->size() == 1);
    QCOMPARE(states->constFirst().nextPage, 0); // the pass is over
}

void Pull::offlineIsSaid()
{
    SyncBench bench;
    const QList<Job> jobs = allJobs(bench);
    bench.sandbox().stop();
    const PullReport report = awaited(pullCandidates(bench.context(), jobs, PullKind::All, {}, {}));
    QVERIFY(report.error && report.error->isOffline());
}

namespace {

/// Three pages of a job that remembers what it was asked; page `cutAt` cannot be reached.
struct ThreePages
{
    explicit ThreePages(SyncBench &bench)
        : clock(bench.useManualClock())
    {
        bench.context().ats = ats;
        ats->onCandidates = [this](const CandidateQuery &query) -> Result<CandidatePage> {
            asked.append(query);
            clock.advance(10s);
            if (query.page == cutAt)
                return tl::make_unexpected(ApiError{.kind = ApiError::Kind::Offline});
            const QString reference = u"%1-%2"_s.arg(query.jobReference).arg(query.page);
            const Candidate candidate{.reference = reference, .jobReference = query.jobReference};
            return CandidatePage{.candidates = {candidate}, .page = query.page, .total = 300, .last = query.page == 3};
        };
    }

    QList<int> pages()
    {
        QList<int> pages;
        for (const CandidateQuery &query : asked)
            pages.append(query.page);
        asked.clear();
        return pages;
    }

    test::ManualClock &clock;
    std::shared_ptr<ScriptedAts> ats = std::make_shared<ScriptedAts>();
    QList<CandidateQuery> asked;
    int cutAt = 0;
    QList<Job> jobs{Job{.reference = u"j"_s}};
};

} // namespace

void Pull::goesOnWhereItWasBrokenOff()
{
    SyncBench bench;
    ThreePages server(bench);
    server.cutAt = 3;
    const auto pull = [&](PullKind kind) {
        return awaited(pullCandidates(bench.context(), server.jobs, kind, {}, {}));
    };
    QVERIFY(pull(PullKind::Changes).error);
    QCOMPARE(server.pages(), QList<int>({1, 2, 3}));
    QCOMPARE(keptReferences(bench), QSet<QString>({u"j-1"_s, u"j-2"_s}));

    bench.restart();
    server.cutAt = 0;
    server.clock.advance(1h);
    QVERIFY(pull(PullKind::Changes).complete());
    QCOMPARE(server.pages(), QList<int>({2, 3})); // one page earlier: records shift meanwhile
    const auto states = awaited(bench.store().pullStates(bench.context().accountId));
    QVERIFY(states && states->size() == 1);
    QCOMPARE(states->constFirst().nextPage, 0);
    QCOMPARE(states->constFirst().fullAt, QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC)); // when it began
}

void Pull::laterPassesAskForChangesOnly()
{
    SyncBench bench;
    ThreePages server(bench);
    const auto pull = [&] {
        return awaited(pullCandidates(bench.context(), server.jobs, PullKind::Changes, {}, {})).complete();
    };
    QVERIFY(pull());
    QVERIFY(!server.asked.constFirst().updatedAfter.isValid());
    QVERIFY(server.asked.constFirst().background);
    server.pages();

    server.clock.advance(6h);
    QVERIFY(pull());
    QCOMPARE(server.asked.constFirst().updatedAfter, QDate(2026, 11, 21)); // the day before the last pass
    QCOMPARE(server.pages(), QList<int>({1, 2, 3}));

    server.clock.advance(17h);
    QVERIFY(pull());
    QCOMPARE(server.asked.constFirst().updatedAfter, QDate(2026, 11, 21));
    server.pages();

    server.clock.advance(1h); // a day after the full pass
    QVERIFY(pull());
    QVERIFY(!server.asked.constFirst().updatedAfter.isValid());
    server.pages();

    server.clock.advance(1h);
    QVERIFY(pull());
    QCOMPARE(server.asked.constFirst().updatedAfter, QDate(2026, 11, 22));
}

void Pull::whatIsNotOnDiskIsNotCounted()
{
    for (int room = 0; room < 3; ++room) {
        SyncBench bench;
        auto pages = std::make_shared<std::atomic<int>>(1000);
        bench.restart({.failWrite = [pages] { return *pages <= 0; }});
        ThreePages server(bench);
        int told = 0;
        PullSink sink;
        sink.candidates = [&](const QList<Candidate> &candidates) {
            told += static_cast<int>(candidates.size());
            if (--*pages == 1)
                *pages = 0;
        };
        *pages = room == 0 ? 0 : room + 1;
        const PullReport report = awaited(pullCandidates(bench.context(), server.jobs, PullKind::All, sink, {}));
        QVERIFY(report.storeError && report.storeError->kind == StoreError::Kind::Full);
        QCOMPARE(report.progress.candidates, told);
        QCOMPARE(report.progress.jobsDone, 0);
        QVERIFY((told == 0) == (room == 0));
    }
}

void Pull::allJobsAskedInFullOnDemand()
{
    SyncBench bench;
    ThreePages server(bench);
    QVERIFY(awaited(pullCandidates(bench.context(), server.jobs, PullKind::Changes, {}, {})).complete());
    server.pages();
    server.clock.advance(1h);
    server.cutAt = 2; // a pass for changes is broken off
    QVERIFY(!awaited(pullCandidates(bench.context(), server.jobs, PullKind::Changes, {}, {})).complete());
    server.pages();
    server.cutAt = 0;
    QVERIFY(awaited(pullCandidates(bench.context(), server.jobs, PullKind::All, {}, {})).complete());
    QVERIFY(!server.asked.constFirst().updatedAfter.isValid());
    QCOMPARE(server.pages(), QList<int>({1, 2, 3}));
}

void Pull::aBrokenFullPassIsFinishedFirst()
{
    SyncBench bench;
    ThreePages server(bench);
    std::stop_source stop;
    PullSink sink;
    sink.candidates = [&stop](const QList<Candidate> &candidates) {
        if (candidates.constFirst().reference == "j-2"_L1)
            stop.request_stop();
    };
    const PullReport cut = awaited(pullCandidates(bench.context(), server.jobs, PullKind::All, sink, stop.get_token()));
    QCOMPARE(cut.error->kind, ApiError::Kind::Cancelled);
    server.pages();
    QVERIFY(awaited(pullCandidates(bench.context(), server.jobs, PullKind::All, {}, {})).complete());
    QCOMPARE(server.pages(), QList<int>({2, 3}));
}

void Pull::theTimeLeftFollowsThePace()
{
    SyncBench bench;
    ThreePages server(bench);
    server.jobs = {Job{.reference = u"j"_s, .candidatesCount = 300}, Job{.reference = u"k"_s, .candidatesCount = 250}};
    QList<std::optional<std::chrono::seconds>> told;
    PullSink sink;
    sink.progress = [&told](const PullProgress &progress) { told.append(progress.timeLeft); };
    QVERIFY(awaited(pullCandidates(bench.context(), server.jobs, PullKind::All, sink, {})).complete());
    QCOMPARE(told.constFirst(), std::optional(50s)); // five of six pages, ten seconds each
    QCOMPARE(told.constLast(), std::optional(0s));
}

QTEST_GUILESS_MAIN(Pull)
#include "tst_pull.moc"
