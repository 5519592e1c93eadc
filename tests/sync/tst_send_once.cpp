// SPDX-License-Identifier: MIT
#include "sync/syncbench.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::SyncBench;
using Fault = sandbox::Fault;

namespace {

const Value remark = Value::ofText(u"Called back, wants remote work."_s);

qsizetype postsTo(const SyncBench &bench, QLatin1StringView end)
{
    const QList<sandbox::JournalEntry> writes = bench.writes();
    return std::ranges::count_if(writes, [end](const sandbox::JournalEntry &entry) {
        return entry.method == "POST"_L1 && entry.path.endsWith(end);
    });
}

qsizetype commentsOf(SyncBench &bench, const QString &reference)
{
    return bench.sandbox().candidate(reference).value("comments"_L1).toArray().size();
}

} // namespace

/// Comments and documents: told once, whatever happens to the answers.
class SendOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentGoesByItself();
    void otherFieldsGoFirst();
    void aLostCommentIsNeverSentAgain();
    void aLostCommentStopsNothingElse();
    void aRefusedCommentIsTriedAgain();
    void whatWasAcceptedBeforeARefusalIsSettled();
    void aConflictSendsNoComment();
    void aCommentThatWasNotedBeforeACrashIsUnsure();
    void aDocumentGoesByItself();
    void aLostDocumentIsLookedUp();
    void aDocumentThatIsNotThereIsUnsure();
    void anOlderDocumentOfTheSameNameProvesNothing();
    void movedToAnotherJobIsSaidFirst();
    void aStageOfTheOldJobIsAConflict();
    void goneAtTheWriteIsGone();
    void theJournalTellsTheReceipt();
};

void SendOnceTest::aCommentGoesByItself()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const qsizetype before = commentsOf(bench, reference);
    const SendReport report = bench.send(bench.draft(reference, {{u"comment"_s, remark}}));
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"POST"_s}));
    QCOMPARE(commentsOf(bench, reference), before + 1);
    QCOMPARE(report.checks.size(), 1);
    QCOMPARE(report.checks.constFirst().verdict, FieldResult::NotReturned);
    QVERIFY(report.sent.contains(u"comment"_s));
    QVERIFY(!bench.keptDraft(reference));
}

void SendOnceTest::otherFieldsGoFirst()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}, {u"phone"_s, Value::ofText(u"0606060606"_s)}});
    const SendReport report = bench.send(draft, {.run = u"run-1"_s});
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"PUT"_s, u"POST"_s}));
    QCOMPARE(bench.writes().constFirst().body.toObject(), (QJsonObject{{u"phone"_s, u"0606060606"_s}}));
    QCOMPARE(report.sent.fields.keys(), QStringList({u"comment"_s, u"phone"_s}));
    const auto journal = awaited(bench.store().journal(bench.context().accountId, reference));
    QVERIFY(journal);
    QCOMPARE(journal->size(), 2);
    for (const JournalEntry &entry : *journal) {
        QCOMPARE(entry.run, u"run-1"_s);
        QVERIFY(!entry.created);
    }
}

void SendOnceTest::aLostCommentIsNeverSentAgain()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const qsizetype before = commentsOf(bench, reference);
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}});
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Unsure);
    QCOMPARE(report.problems.constFirst().field, u"comment"_s);
    QVERIFY(!report.problems.constFirst().text.isEmpty());
    QVERIFY(bench.keptDraft(reference)->fields.value(u"comment"_s).attemptedAt.isValid());

    bench.restart();
    QCOMPARE(bench.send(*bench.keptDraft(reference)).outcome, SendOutcome::Unsure);
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Unsure); // a caller's copy that knows of no attempt
    QCOMPARE(postsTo(bench, "/comments"_L1), 1);
    QCOMPARE(commentsOf(bench, reference), before + 1);

    // The recruiter looked, and it is not there: only now it goes again.
    const auto id = bench.context().accountId;
    QVERIFY(awaited(bench.store().noteFieldAttempt(id, reference, u"comment"_s, QDateTime())));
    QCOMPARE(bench.send(*bench.keptDraft(reference)).outcome, SendOutcome::Accepted);
    QCOMPARE(postsTo(bench, "/comments"_L1), 2);
}

void SendOnceTest::aLostCommentStopsNothingElse()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}, {u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Unsure);
    QCOMPARE(report.sent.fields.keys(), QStringList(u"phone"_s));
    QCOMPARE(bench.keptDraft(reference)->fields.keys(), QStringList(u"comment"_s));
    QCOMPARE(bench.keptCandidate(reference)->value(u"phone"_s).text(), u"0606060606"_s);

    Draft more = *bench.keptDraft(reference);
    more.fields.insert(u"subtitle"_s, {.base = bench.keptCandidate(reference)->value(u"subtitle"_s),
                                       .mine = Value::ofText(u"Typed since"_s)});
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, more)));
    QCOMPARE(bench.send(more).outcome, SendOutcome::Unsure);
    QCOMPARE(bench.keptDraft(reference)->fields.keys(), QStringList(u"comment"_s));
    QCOMPARE(postsTo(bench, "/comments"_L1), 1);
}

void SendOnceTest::aRefusedCommentIsTriedAgain()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}});
    bench.sandbox().setFault({.status = 400, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Rejected);
    QCOMPARE(bench.keptDraft(reference), draft); // no note is left: it certainly did not arrive
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
}

void SendOnceTest::whatWasAcceptedBeforeARefusalIsSettled()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}, {u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.status = 403, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Forbidden);
    QCOMPARE(report.error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(report.sent.fields.keys(), QStringList(u"phone"_s));
    QCOMPARE(bench.keptDraft(reference)->fields.keys(), QStringList(u"comment"_s));
    QVERIFY(!bench.keptDraft(reference)->fields.value(u"comment"_s).attemptedAt.isValid());
}

void SendOnceTest::aConflictSendsNoComment()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}, {u"phone"_s, Value::ofText(u"0606060606"_s)}});
    QVERIFY(bench.sandbox().touch(reference, {{u"phone"_s, u"0707070707"_s}}));
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Conflict);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(bench.keptDraft(reference), draft);
}

void SendOnceTest::aCommentThatWasNotedBeforeACrashIsUnsure()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}});
    const auto id = bench.context().accountId;
    QVERIFY(awaited(bench.store().noteFieldAttempt(id, reference, u"comment"_s, QDateTime::currentDateTimeUtc())));
    bench.restart();
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Unsure);
    QVERIFY(bench.writes().isEmpty());
}

void SendOnceTest::aDocumentGoesByItself()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Value link = Value::ofText(bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    const SendReport report = bench.send(bench.draft(reference, {{u"remote_file_urls"_s, link}}));
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(postsTo(bench, "/documents"_L1), 1);
    QVERIFY(!bench.keptDraft(reference));
}

void SendOnceTest::aLostDocumentIsLookedUp()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Value link = Value::ofText(bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    const Draft draft = bench.draft(reference, {{u"remote_file_urls"_s, link}});
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QVERIFY(!report.error);
    QCOMPARE(postsTo(bench, "/documents"_L1), 1);
    QVERIFY(!bench.keptDraft(reference));
}

void SendOnceTest::aDocumentThatIsNotThereIsUnsure()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Value link = Value::ofText(bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    const Draft draft = bench.draft(reference, {{u"remote_file_urls"_s, link}});
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^POST "_s});
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Unsure);
    QVERIFY(bench.keptDraft(reference)->fields.value(u"remote_file_urls"_s).attemptedAt.isValid());
}

void SendOnceTest::anOlderDocumentOfTheSameNameProvesNothing()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Value link = Value::ofText(bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    QCOMPARE(bench.send(bench.draft(reference, {{u"remote_file_urls"_s, link}})).outcome, SendOutcome::Accepted);
    const Draft again = bench.draft(reference, {{u"remote_file_urls"_s, link}});
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^POST "_s});
    QCOMPARE(bench.send(again).outcome, SendOutcome::Unsure);
}

void SendOnceTest::movedToAnotherJobIsSaidFirst()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, remark}, {u"phone"_s, Value::ofText(u"0606060606"_s)}});
    Candidate before = *bench.keptCandidate(reference);
    const QString job = before.jobReference;
    before.jobReference = u"the-job-it-was-in"_s;
    QVERIFY(awaited(bench.store().saveCandidates(bench.context().accountId, {before})));

    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Moved);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(bench.keptDraft(reference), draft);
    QCOMPARE(bench.keptCandidate(reference)->jobReference, job);
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
}

void SendOnceTest::aStageOfTheOldJobIsAConflict()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const qint64 stage = bench.read(reference).value(u"job_stage_id"_s).number();
    Draft draft = bench.draft(reference, {{u"job_stage_id"_s, Value::ofNumber(stage + 100'000)}});
    draft.fields[u"job_stage_id"_s].base = Value::ofNumber(stage + 100'001); // both of the old job
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    Candidate before = *bench.keptCandidate(reference);
    before.jobReference = u"the-job-it-was-in"_s;
    QVERIFY(awaited(bench.store().saveCandidates(bench.context().accountId, {before})));
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Moved);
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Conflict);
    QVERIFY(bench.writes().isEmpty());
}

void SendOnceTest::goneAtTheWriteIsGone()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.status = 404, .next = 1, .match = u"^PUT "_s});
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Gone);
    QCOMPARE(bench.keptDraft(reference), draft);
}

void SendOnceTest::theJournalTellsTheReceipt()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(u"zoe@example.com"_s);
    const SendReport report = bench.send(draft, {.run = u"r"_s});
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    const auto journal = awaited(bench.store().journal(bench.context().accountId, report.snapshot->reference));
    QVERIFY(journal && !journal->isEmpty());
    for (const JournalEntry &entry : *journal) {
        QVERIFY(entry.created);
        QCOMPARE(entry.run, u"r"_s);
        if (entry.field == "firstname"_L1) {
            QCOMPARE(entry.verdict, FieldResult::Confirmed);
            QCOMPARE(entry.answered.text(), u"Zoë"_s);
        }
    }
}

QTEST_GUILESS_MAIN(SendOnceTest)
#include "tst_send_once.moc"
