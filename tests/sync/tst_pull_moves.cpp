// SPDX-License-Identifier: MIT
// Since when somebody is in a stage, as a pull learns it: by the ATS's moves where the token may read them, else by
// what was seen from here; never by a guess.
#include "candidate/timeinstage.h"
#include "support/bookedengine.h"
#include "support/scriptedats.h"
#include "sync/pullmoves.h"
#include "sync/syncbench.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vivier;
using test::awaited;
using test::ScriptedAts;
using test::SyncBench;
using Word = StageSince::Word;

class PullMoves : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncBench> m_bench;
    std::shared_ptr<test::ManualClock> m_clock;
    QList<Job> m_jobs;
    QList<Candidate> m_told; ///< by the pull last, in order

    sandbox::Sandbox &server() { return m_bench->sandbox(); }
    /// As the ATS has it now.
    QJsonObject there(const QString &reference) { return server().candidate(reference); }
    QDateTime updatedAt(const QString &reference)
    {
        return QDateTime::fromString(there(reference)["updated_at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    }
    qint64 stageOf(const QString &reference) { return there(reference)["stage_id"_L1].toInteger(); }
    StageSince sinceOf(const QString &reference)
    {
        return stageSince(m_bench->keptCandidate(reference).value_or(Candidate()), FieldCatalog::welcomeKit());
    }
    const Job &job() const { return m_jobs.constFirst(); }
    qint64 anotherStage(const QString &reference, int further = 1)
    {
        for (const Stage &stage : job().stages) {
            if (stage.id != stageOf(reference) && --further == 0)
                return stage.id;
        }
        return 0;
    }
    /// Somebody of the job who is in its first stage, and so was never moved.
    QString unmoved(int number = 0)
    {
        QStringList references = server().candidateReferences(job().reference);
        references.removeIf(
            [this](const QString &reference) { return stageOf(reference) != job().stages.constFirst().id; });
        return references.value(number);
    }
    void moveThere(const QString &reference, qint64 stage)
    {
        QVERIFY(server().touch(reference, {{u"job_stage_id"_s, stage}}));
    }
    PullReport pull(const QList<Job> &jobs, PullKind kind = PullKind::All)
    {
        m_told.clear();
        server().clearJournal();
        PullSink sink;
        sink.candidates = [this](const SavedCandidates &candidates) {
            if (candidates.cells.size() == candidates.size())
                m_told += candidates;
        };
        PullReport report = awaited(pullCandidates(m_bench->context(), jobs, kind, sink, {}));
        return awaited(pullMoves(m_bench->context(), jobs, std::move(report), sink, {}));
    }
    /// How often the ATS was asked for moves since, and its answers.
    QList<int> asked() const
    {
        QList<int> answers;
        for (const sandbox::JournalEntry &entry : m_bench->sandbox().journal()) {
            if (entry.path.endsWith("/moves"_L1))
                answers.append(entry.status);
        }
        return answers;
    }
    void useToken(const QString &lacking)
    {
        m_bench->useToken(server().options().token + (lacking.isEmpty() ? QString() : u"-without-"_s + lacking));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SyncBench>(60);
        // Of the pull alone: that of the requests goes on, and so does the server's.
        m_clock = std::make_shared<test::ManualClock>(QDateTime::currentDateTimeUtc());
        m_bench->context().clock = m_clock;
        PullSink sink;
        m_jobs.clear();
        sink.jobs = [this](const QList<Job> &jobs) { m_jobs += jobs; };
        QVERIFY(awaited(pullJobs(m_bench->context(), sink, {})).complete());
        useToken({}); // with its requests of two seconds unused
    }
    void cleanup() { m_bench.reset(); }

    void theAtsTellsWhereTheTokenMayRead()
    {
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>{200});
        int moved = 0;
        const QStringList references = server().candidateReferences(job().reference);
        for (const QString &reference : references) {
            const bool wasMoved = stageOf(reference) != job().stages.constFirst().id;
            moved += int(wasMoved);
            // The sandbox's people are updated last when they are moved, and nobody moves the others.
            const StageSince since = sinceOf(reference);
            QCOMPARE(since.word, wasMoved ? Word::Ats : Word::Seen);
            QCOMPARE(since.at, wasMoved ? updatedAt(reference) : m_bench->keptCandidate(reference)->readAt);
        }
        QVERIFY(moved > 3 && moved < references.size());
        QCOMPARE(m_told.size(), references.size() + moved); // the moved ones a second time, with the news
        QCOMPARE(m_told.constLast().stageSince.word, Word::Ats);
    }

    void withoutTheRightItIsAsSeenFromHere()
    {
        useToken(u"moves_r"_s);
        const PullReport report = pull({job()});
        QVERIFY(report.complete());
        QVERIFY(!report.error);
        QCOMPARE(asked(), QList<int>{403});
        const QString who = unmoved();
        const StageSince first = sinceOf(who);
        QCOMPARE(first, (StageSince{m_bench->keptCandidate(who)->readAt, Word::Seen}));
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>()); // the refusal is remembered
        QCOMPARE(sinceOf(who), first);   // as the first pull showed it

        const qint64 stage = anotherStage(who);
        moveThere(who, stage);
        QVERIFY(pull({job()}, PullKind::Changes).complete());
        QCOMPARE(m_bench->keptCandidate(who)->value(u"job_stage_id"_s).number(), stage);
        QCOMPARE(sinceOf(who), (StageSince{m_bench->keptCandidate(who)->readAt, Word::Seen}));
        QCOMPARE(asked(), QList<int>());
    }

    void aRefusalIsAskedAboutAgain()
    {
        useToken(u"moves_r"_s);
        QVERIFY(pull({job()}).complete());
        m_clock->advance(23h);
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>());
        m_clock->advance(1h); // a day later
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>{403});
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>());
        m_clock->advance(-48h); // the clock was set back: nobody knows how long ago that was
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>{403});
        // As the vault does when a token is kept.
        QVERIFY(awaited(m_bench->store().saveTokenAddress(m_bench->context().accountId, u"anywhere"_s)));
        useToken({});
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>{200});
    }

    void changesAskOnlyAboutWhoCame()
    {
        QVERIFY(pull({job()}).complete());
        QVERIFY(pull({job()}, PullKind::Changes).complete());
        QCOMPARE(asked(), QList<int>());
        const QString who = unmoved();
        QVERIFY(server().touch(who, {{u"subtitle"_s, u"Baker"_s}}));
        QVERIFY(pull({job()}, PullKind::Changes).complete());
        QCOMPARE(asked(), QList<int>()); // changed, and where it was
        moveThere(who, anotherStage(who));
        QVERIFY(pull({job()}, PullKind::Changes).complete());
        QCOMPARE(asked(), QList<int>{200});
        QCOMPARE(sinceOf(who), (StageSince{updatedAt(who), Word::Ats}));
        // Away and back, as nobody sees from the candidate alone: the next full pass tells.
        const qint64 here = stageOf(who);
        moveThere(who, anotherStage(who));
        moveThere(who, here);
        QVERIFY(pull({job()}, PullKind::Changes).complete());
        QVERIFY(sinceOf(who).at < updatedAt(who));
        m_clock->advance(24h);
        QVERIFY(pull({job()}, PullKind::Changes).complete());
        QCOMPARE(asked(), QList<int>{200});
        QCOMPARE(sinceOf(who), (StageSince{updatedAt(who), Word::Ats}));
    }

    void aStageThatIsDeletedAfterTheMove()
    {
        const QString into = unmoved(0);
        const QString outOf = unmoved(1);
        QVERIFY(!outOf.isEmpty());
        const qint64 gone = anotherStage(into);
        const qint64 other = anotherStage(into, 2);
        moveThere(into, gone);
        moveThere(outOf, gone);
        moveThere(outOf, other);
        const QDateTime came = updatedAt(outOf);
        QVERIFY(server().deleteStage(job().reference, static_cast<int>(gone)));
        QVERIFY(stageOf(into) != gone);
        QVERIFY(pull({job()}).complete());
        // Nobody tells when it came to where it is now.
        QCOMPARE(sinceOf(into), (StageSince{m_bench->keptCandidate(into)->readAt, Word::Seen}));
        QCOMPARE(sinceOf(outOf), (StageSince{came, Word::Ats}));
    }

    void aMoveToAnotherJob()
    {
        const Job &other = m_jobs.at(1);
        const QString who = unmoved();
        QVERIFY(pull({job()}).complete());
        QVERIFY(server().changeJob(who, other.reference));
        QVERIFY(pull({job(), other}).complete());
        QCOMPARE(asked(), (QList<int>{200, 200}));
        QCOMPARE(m_bench->keptCandidate(who)->jobReference, other.reference);
        QCOMPARE(m_bench->keptCandidate(who)->value(u"job_stage_id"_s).number(), stageOf(who));
        QCOMPARE(sinceOf(who), (StageSince{updatedAt(who), Word::Ats}));
    }

    void whatIsSentFromHere()
    {
        useToken(u"moves_r"_s);
        QVERIFY(pull({job()}).complete());
        const QString who = unmoved();
        const qint64 stage = anotherStage(who);
        const SendReport report = m_bench->send(m_bench->draft(who, {{u"job_stage_id"_s, Value::ofNumber(stage)}}));
        QCOMPARE(report.outcome, SendOutcome::Accepted);
        const Candidate kept = *m_bench->keptCandidate(who);
        QCOMPARE(kept.value(u"job_stage_id"_s).number(), stage);
        QCOMPARE(sinceOf(who), (StageSince{kept.readAt, Word::Sent})); // when its receipt came
        QCOMPARE(report.snapshot->stageSince, sinceOf(who));
        // Later sends of something else, and later pulls, keep it.
        QCOMPARE(m_bench->send(m_bench->draft(who, {{u"subtitle"_s, Value::ofText(u"Baker"_s)}})).outcome,
                 SendOutcome::Accepted);
        QVERIFY(pull({job()}).complete());
        QCOMPARE(sinceOf(who), (StageSince{kept.readAt, Word::Sent}));
    }

    void theAtsKnowsBestOfWhatIsSentFromHere()
    {
        const QString who = unmoved();
        const qint64 stage = anotherStage(who);
        const SendReport report = m_bench->send(m_bench->draft(who, {{u"job_stage_id"_s, Value::ofNumber(stage)}}));
        QCOMPARE(report.outcome, SendOutcome::Accepted);
        const QDateTime came = updatedAt(who);
        QCOMPARE(sinceOf(who).word, Word::Sent);
        useToken({});
        QVERIFY(pull({job()}).complete());
        QCOMPARE(sinceOf(who), (StageSince{came, Word::Ats}));
    }

    void aCreatedOneIsThereSinceThen()
    {
        const Draft draft = m_bench->newDraft(u"zoe.mueller@mail.example"_s);
        const SendReport report = m_bench->send(draft);
        QCOMPARE(report.outcome, SendOutcome::Accepted);
        const StageSince since = sinceOf(report.snapshot->reference);
        QCOMPARE(since, (StageSince{m_bench->keptCandidate(report.snapshot->reference)->readAt, Word::Sent}));
    }

    void troubleIsQuietAndTriedAgain()
    {
        server().setFault({.status = 500, .match = u"GET .*/moves"_s});
        const PullReport report = pull({job()});
        QVERIFY(report.complete());
        QVERIFY(!asked().isEmpty() && !asked().contains(200));
        for (const QString &reference : server().candidateReferences(job().reference))
            QCOMPARE(sinceOf(reference).word, Word::Seen);
        server().clearFaults();
        useToken({});
        QVERIFY(pull({job()}).complete());
        QCOMPARE(asked(), QList<int>{200});
        QCOMPARE(m_told.constLast().stageSince.word, Word::Ats);
    }

    void theEngineAsksTooAndSaysWhoIsWhere()
    {
        test::BookedEngine engine(m_bench->context());
        QList<IndexCell> told;
        connect(&engine, &SyncEngine::candidatesRead, this,
                [&told](const QList<Candidate> &, const QList<IndexCell> &cells) { told += cells; });
        QSignalSpy finished(&engine, &SyncEngine::pullFinished);
        QVERIFY(engine.pull(job().reference));
        QVERIFY(finished.wait(20'000));
        QVERIFY(finished.first().first().value<PullReport>().complete());
        QVERIFY(std::ranges::any_of(told, [](const IndexCell &cell) { return cell.stageSince().word == Word::Ats; }));
    }

    void whoJustAppliedCostsNoRequest()
    {
        const auto ats = std::make_shared<ScriptedAts>();
        QList<Candidate> listed;
        ats->onCandidates = [&listed](const CandidateQuery &) -> Result<CandidatePage> {
            return CandidatePage{.candidates = listed, .total = static_cast<int>(listed.size())};
        };
        int asks = 0;
        ats->onMoves = [&asks](const MoveQuery &) -> Result<MovePage> {
            ++asks;
            return MovePage();
        };
        m_bench->context().ats = ats;
        const Job one{.reference = u"j"_s, .organizationReference = u"o"_s, .stages = {{.id = 1}, {.id = 2}}};
        const auto stand = [&](const QString &reference, qint64 stage) {
            m_clock->advance(1h);
            listed.removeIf([&reference](const Candidate &other) { return other.reference == reference; });
            listed.append({.reference = reference,
                           .jobReference = u"j"_s,
                           .readAt = m_clock->now(),
                           .values = {{u"job_stage_id"_s, Value::ofNumber(stage)}}});
        };
        QVERIFY(pull({one}).complete());
        QCOMPARE(asks, 0); // nobody is there
        stand(u"a"_s, 1);
        QVERIFY(pull({one}).complete());
        QCOMPARE(asks, 1); // a full pass wants to know
        stand(u"b"_s, 1);
        QVERIFY(pull({one}, PullKind::Changes).complete());
        QCOMPARE(asks, 1);
        QCOMPARE(sinceOf(u"b"_s), (StageSince{m_clock->now(), Word::Seen}));
        stand(u"b"_s, 2);
        QVERIFY(pull({one}, PullKind::Changes).complete());
        QCOMPARE(asks, 2);
    }

    void oneOrganizationThatRefusesSaysNothingOfTheOthers()
    {
        const auto ats = std::make_shared<ScriptedAts>();
        ats->onCandidates = [this](const CandidateQuery &query) -> Result<CandidatePage> {
            const Candidate one{.reference = u"c-"_s + query.jobReference,
                                .jobReference = query.jobReference,
                                .readAt = m_clock->now(),
                                .values = {{u"job_stage_id"_s, Value::ofNumber(2)}}};
            return CandidatePage{.candidates = {one}, .total = 1};
        };
        QStringList asks;
        QStringList refusing{u"closed"_s};
        ats->onMoves = [&](const MoveQuery &query) -> Result<MovePage> {
            asks.append(query.jobReference);
            if (refusing.contains(query.organizationReference))
                return tl::make_unexpected(ApiError{.kind = ApiError::Kind::Forbidden});
            return MovePage();
        };
        m_bench->context().ats = ats;
        const QList<Job> jobs{{.reference = u"a"_s, .organizationReference = u"closed"_s},
                              {.reference = u"b"_s, .organizationReference = u"closed"_s},
                              {.reference = u"c"_s, .organizationReference = u"open"_s}};
        for (int round = 0; round < 2; ++round) {
            asks.clear();
            QVERIFY(pull(jobs).complete());
            QCOMPARE(asks, (QStringList{u"a"_s, u"c"_s}));
        }
        refusing.append(u"open"_s);
        asks.clear();
        QVERIFY(pull(jobs).complete());
        QCOMPARE(asks, (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(pull(jobs).complete());
        QCOMPARE(asks.size(), 2); // now it is remembered
    }

    void manyMovesAreKeptInParts()
    {
        constexpr int people = 700;
        const auto ats = std::make_shared<ScriptedAts>();
        ats->onCandidates = [](const CandidateQuery &) -> Result<CandidatePage> {
            CandidatePage page{.candidates = {}, .total = people};
            for (int i = 0; i < people; ++i) {
                page.candidates.append({.reference = u"c%1"_s.arg(i),
                                        .jobReference = u"j"_s,
                                        .readAt = QDateTime({2026, 11, 20}, {8, 0}, Qt::UTC),
                                        .values = {{u"job_stage_id"_s, Value::ofNumber(3)}}});
            }
            return page;
        };
        QList<int> pages;
        ats->onMoves = [&pages](const MoveQuery &query) -> Result<MovePage> {
            pages.append(query.page);
            if (query.organizationReference != "o"_L1 || query.jobReference != "j"_L1)
                return tl::make_unexpected(ApiError{.kind = ApiError::Kind::Rejected});
            MovePage page{.moves = {}, .total = 2 * people, .last = query.page == 2};
            for (int i = 0; i < people; ++i) { // the second page has what came before
                const QDateTime at = QDateTime({2026, 11, 20 - query.page}, {8, 0}, Qt::UTC).addSecs(i);
                page.moves.append({.candidate = u"c%1"_s.arg(i),
                                   .job = u"j"_s,
                                   .from = 3 - query.page,
                                   .to = 4 - query.page,
                                   .at = at});
            }
            return page;
        };
        m_bench->context().ats = ats;
        const Job one{.reference = u"j"_s, .organizationReference = u"o"_s};
        QVERIFY(pull({one}).complete());
        QCOMPARE(pages, (QList<int>{1, 2}));
        for (int i = 0; i < people; i += 37) {
            QCOMPARE(sinceOf(u"c%1"_s.arg(i)),
                     (StageSince{QDateTime({2026, 11, 19}, {8, 0}, Qt::UTC).addSecs(i), Word::Ats}));
        }
        QCOMPARE(m_told.size(), 2 * people);
    }

    void aListThatIsNotWholeTellsNothing()
    {
        const auto ats = std::make_shared<ScriptedAts>();
        const QDateTime readAt({2026, 11, 20}, {8, 0}, Qt::UTC);
        ats->onCandidates = [&readAt](const CandidateQuery &) -> Result<CandidatePage> {
            const Candidate one{.reference = u"c"_s,
                                .jobReference = u"j"_s,
                                .readAt = readAt,
                                .values = {{u"job_stage_id"_s, Value::ofNumber(3)}}};
            return CandidatePage{.candidates = {one}, .total = 1};
        };
        bool isWhole = false;
        ats->onMoves = [&isWhole](const MoveQuery &) -> Result<MovePage> { // the same page for ever
            const StageMove move{.candidate = u"c"_s,
                                 .job = u"j"_s,
                                 .from = 1,
                                 .to = 3,
                                 .at = QDateTime({2026, 11, 2}, {8, 0}, Qt::UTC)};
            return MovePage{.moves = {move}, .total = isWhole ? 1 : 2, .last = isWhole};
        };
        m_bench->context().ats = ats;
        const Job one{.reference = u"j"_s, .organizationReference = u"o"_s};
        QVERIFY(pull({one}).complete());
        QCOMPARE(sinceOf(u"c"_s), (StageSince{readAt, Word::Seen})); // there may be a later one
        isWhole = true;
        QVERIFY(pull({one}).complete());
        QCOMPARE(sinceOf(u"c"_s).word, Word::Ats);
        // A job of which nobody knows the organization cannot be asked about.
        const Job homeless{.reference = u"j"_s};
        ats->onMoves = [](const MoveQuery &) -> Result<MovePage> { qFatal("asked without an organization"); };
        QVERIFY(pull({homeless}).complete());
    }
};

QTEST_GUILESS_MAIN(PullMoves)
#include "tst_pull_moves.moc"
