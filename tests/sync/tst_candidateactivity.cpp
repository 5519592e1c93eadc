// SPDX-License-Identifier: MIT
#include "support/scriptedats.h"
#include "sync/candidateactivity.h"
#include "sync/syncbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::ScriptedAts;
using test::SyncBench;
using Kind = ApiError::Kind;

/// What the ATS tells of one candidate beside the record.
class CandidateActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxTellsAllOfIt();
    void eachPartWithoutItsRightAlone();
    void whatEndsOneRequestEndsAll();
    void movesOfManyAreReadInPart();
    void anAtsWithoutThemIsAskedNothing();
};

void CandidateActivityTest::theSandboxTellsAllOfIt()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Candidate now = bench.read(reference);
    const auto job = awaited(bench.context().ats->job(now.jobReference, {}));
    QVERIFY(job);
    const qint64 from = now.value(u"job_stage_id"_s).number();
    const auto other = std::ranges::find_if(job->stages, [from](const Stage &stage) { return stage.id != from; });
    QVERIFY(bench.sandbox().touch(reference, {{u"job_stage_id"_s, other->id}}));
    const QString file = bench.sandbox().url(u"/files/cv.pdf"_s).toString();
    QVERIFY(awaited(bench.context().ats->sendOnce(reference, u"remote_file_urls"_s, Value::ofText(file), {})));

    const CandidateActivity told = awaited(readActivity(bench.context(), reference, *job, {}));
    QCOMPARE(told.reference, reference);
    QVERIFY(told.documents && *told.documents && told.emails && *told.emails && told.moves && *told.moves);
    QCOMPARE((*told.documents)->constLast().fileName, u"cv"_s);
    QCOMPARE((*told.documents)->constLast().contentType, u"application/pdf"_s);
    QVERIFY(!told.movesAreCut);
    QVERIFY(!(*told.moves)->isEmpty());
    for (const StageMove &move : **told.moves)
        QCOMPARE(move.candidate, reference);
    const bool isThere = std::ranges::any_of(
        **told.moves, [&](const StageMove &move) { return move.from == from && move.to == other->id; });
    QVERIFY(isThere);
}

void CandidateActivityTest::eachPartWithoutItsRightAlone()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const auto job = awaited(bench.context().ats->job(bench.read(reference).jobReference, {}));
    const QString token = bench.sandbox().options().token;
    const auto isForbidden = [](const auto &part) { return part && !*part && part->error().kind == Kind::Forbidden; };
    bench.useToken(token + u"-without-documents_r"_s);
    CandidateActivity told = awaited(readActivity(bench.context(), reference, *job, {}));
    QVERIFY(isForbidden(told.documents) && *told.emails && *told.moves);
    bench.useToken(token + u"-without-emails_r,moves_r"_s);
    told = awaited(readActivity(bench.context(), reference, *job, {}));
    QVERIFY(*told.documents && isForbidden(told.emails) && isForbidden(told.moves));
}

void CandidateActivityTest::whatEndsOneRequestEndsAll()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const auto job = awaited(bench.context().ats->job(bench.read(reference).jobReference, {}));
    bench.sandbox().clearJournal();
    bench.useToken(u"wrong"_s);
    const CandidateActivity told = awaited(readActivity(bench.context(), reference, *job, {}));
    QVERIFY(told.documents && !*told.documents);
    QVERIFY(!told.emails && !told.moves);
    QCOMPARE(bench.methods().size(), 1);
}

void CandidateActivityTest::movesOfManyAreReadInPart()
{
    SyncBench bench;
    const auto ats = std::make_shared<ScriptedAts>();
    int asked = 0;
    ats->onMoves = [&asked](const MoveQuery &query) -> Result<MovePage> {
        ++asked;
        const QDateTime at({2026, 11, 22}, {8, 0, query.page}, Qt::UTC);
        MovePage page{.moves = {{.candidate = u"c"_s, .job = u"j"_s, .from = 1, .to = 2, .at = at},
                                {.candidate = u"other"_s, .job = u"j"_s, .from = 1, .to = 2, .at = at}},
                      .last = false};
        return page;
    };
    bench.context().ats = ats;
    const Job job{.reference = u"j"_s, .organizationReference = u"o"_s};
    const CandidateActivity told = awaited(readActivity(bench.context(), u"c"_s, job, {}));
    QCOMPARE(asked, mostMovePages);
    QCOMPARE((*told.moves)->size(), mostMovePages);
    QVERIFY(told.movesAreCut);
}

void CandidateActivityTest::anAtsWithoutThemIsAskedNothing()
{
    SyncBench bench;
    const auto ats = std::make_shared<ScriptedAts>(); // tells of no moves, documents or mails
    bench.context().ats = ats;
    const Job job{.reference = u"j"_s, .organizationReference = u"o"_s};
    const CandidateActivity told = awaited(readActivity(bench.context(), u"c"_s, job, {}));
    QVERIFY(!told.documents && !told.emails && !told.moves);
    QCOMPARE(ats->documentReads, 0);
}

QTEST_GUILESS_MAIN(CandidateActivityTest)
#include "tst_candidateactivity.moc"
