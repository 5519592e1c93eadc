// SPDX-License-Identifier: MIT
#include "support/bookedengine.h"
#include "support/scriptedats.h"
#include "sync/syncbench.h"

#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vivier;
using test::awaited;
using test::ManualClock;
using test::ScriptedAts;
using test::SyncBench;
using Fault = sandbox::Fault;
using Reason = SendOutcome;

namespace {

const Value newPhone = Value::ofText(u"0606060606"_s);
const Value laterPhone = Value::ofText(u"0808080808"_s);

/// An engine at work, and what it told.
struct Running
{
    explicit Running(SyncBench &bench, bool workOffline = false)
        : engine(std::make_unique<test::BookedEngine>(bench.context()))
    {
        QObject::connect(engine.get(), &SyncEngine::sendStarted, engine.get(), [this](const QString &key) {
            started.append(key);
            under += 1;
            most = qMax(most, under);
            twice = twice || sending.contains(key);
            sending.insert(key);
        });
        QObject::connect(engine.get(), &SyncEngine::sendFinished, engine.get(), [this](const SendReport &report) {
            finished.append(report);
            under -= 1;
            sending.remove(report.key);
        });
        engine->connectivity()->setWorkOffline(workOffline);
        engine->start();
        if (!QTest::qWaitFor([this] { return engine->outbox()->isLoaded(); }))
            qFatal("the outbox cannot be read");
    }

    bool release(const QList<Draft> &drafts, const Release &how = {}) const
    {
        return awaited(engine->outbox()->release(drafts, how)).has_value();
    }
    OutboxItem item(const QString &key) const
    {
        const OutboxItem *found = engine->outbox()->find(key);
        return found ? *found : OutboxItem();
    }
    int count() const { return engine->outbox()->count(); }
    /// Nothing is on its way and nothing is being written.
    bool isQuiet() const
    {
        for (const OutboxItem &item : engine->outbox()->items()) {
            if (engine->outbox()->isLeaving(item.key) || engine->outbox()->isBeingWritten(item.key))
                return false;
        }
        return true;
    }

    std::unique_ptr<SyncEngine> engine;
    QStringList started;
    QList<SendReport> finished;
    QSet<QString> sending;
    int under = 0;
    int most = 0;
    bool twice = false;
};

QString phoneOf(SyncBench &bench, const QString &reference)
{
    return bench.sandbox().candidate(reference).value("profile"_L1).toObject().value("phone"_L1).toString();
}

Draft phoneDraft(SyncBench &bench, const QString &reference)
{
    return bench.draft(reference, {{u"phone"_s, newPhone}});
}

QList<Draft> phoneDrafts(SyncBench &bench, int count)
{
    QList<Draft> drafts;
    for (const QString &reference : bench.people(count))
        drafts.append(phoneDraft(bench, reference));
    return drafts;
}

QStringList putsTo(const SyncBench &bench)
{
    QStringList references;
    const QList<sandbox::JournalEntry> writes = bench.writes();
    for (const sandbox::JournalEntry &entry : writes)
        references.append(entry.path.section(u'/', -1));
    return references;
}

Draft later(Draft draft)
{
    draft.fields[u"phone"_s].mine = laterPhone;
    draft.fields[u"phone"_s].edits += 1;
    return draft;
}

} // namespace

/// The outbox at work over the real sandbox, in a time that the test makes.
class Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drainsInOrder();
    void offlineThenBack();
    void theNetworkChangeEndsThePause();
    void rateLimitedWaitsAsAsked();
    void aClockSetBackDoesNotLengthenAPause();
    void maintenanceBacksOff();
    void aServerFaultHoldsOnlyItself();
    void aRefusedTokenStopsTheAccount();
    void aRestartKeepsAttemptsWaitsAndOrder();
    void riskyWritesWaitInSight();
    void aHoldCountsFromWhenItMayLeave_data();
    void aHoldCountsFromWhenItMayLeave();
    void aHoldIsWholeOnceTheNetworkIsFound();
    void aHoldIsWholeAfterAStart();
    void aStageCalledRefusedIsRisky();
    void whatIsHeldStays();
    void whatNeedsTheRecruiterStays();
    void workOfflineKeepsEverything();
    void anEditDuringASendStaysADraft();
    void anEditOfAReleasedFieldStaysADraft();
    void anEditedNewCandidateSaysSo();
    void releasedAgainDuringASend();
    void releasedAgainBeforeARefusal();
    void takenBackDuringASend();
    void whatIsTakenBackIsOutAtOnce();
    void takenBackDuringAnAcceptedCreate();
    void takenBackWhileACreateIsWrittenDown();
    void twoAtATimeNeverTwoOfOne();
    void aLostCommentIsCountedOnce();
    void whatIsLeftOfAPartlyAcceptedSendStaysInTheOutbox();
    void aCreatedCandidatesDocumentFollows();
    void aLateCreateIsFoundAndNotRepeated();
    void aLostCreateIsTheRecruitersToRepeat();
    void stoppedWritesOutliveTheProgram();
    void timeLeftFollowsTheQueue();
    void aReadAskedBeforeAWriteDoesNotGoBack();
    void aPageAskedBeforeAWriteDoesNotGoBack();
    void whatCannotBeKeptIsSaid();
    void theComputerSlept();
};

void Engine::drainsInOrder()
{
    SyncBench bench;
    bench.setAtOnce(1);
    bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 4);
    Running running(bench);
    QVERIFY(running.release(drafts));
    QTRY_COMPARE(running.finished.size(), 4);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(putsTo(bench), bench.people(4));
    for (const Draft &draft : drafts) {
        QCOMPARE(phoneOf(bench, draft.key), newPhone.text());
        QVERIFY(!bench.keptDraft(draft.key));
    }
    const auto onDisk = awaited(bench.store().outbox(bench.context().accountId));
    QVERIFY(onDisk && onDisk->isEmpty());
    QVERIFY(!running.engine->nextDeparture().isValid());
    const auto journal = awaited(bench.store().journal(bench.context().accountId, {}));
    QVERIFY(journal);
    QCOMPARE(journal->size(), 4);
    QCOMPARE(journal->constFirst().run, journal->constLast().run); // sent together
    QVERIFY(!journal->constFirst().run.isEmpty());
}

void Engine::offlineThenBack()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    bench.sandbox().stop();
    Running running(bench);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.finished.size(), 1);
    QCOMPARE(running.finished.constFirst().outcome, SendOutcome::Network);
    QTRY_COMPARE(running.item(draft.key).reason, Reason::Network);
    QCOMPARE(running.item(draft.key).attempts, 1);
    QCOMPARE(running.engine->connectivity()->state(), Connectivity::State::Offline);
    const qint64 wait = clock.now().msecsTo(running.engine->nextDeparture());
    QVERIFY2(wait > 2'500 && wait <= 5'000, qPrintable(QString::number(wait)));

    clock.advance(5s); // still away: the pause grows
    QTRY_COMPARE(running.finished.size(), 2);
    QTRY_VERIFY(running.isQuiet());
    const qint64 longer = clock.now().msecsTo(running.engine->nextDeparture());
    QVERIFY2(longer > 5'000 && longer <= 10'000, qPrintable(QString::number(longer)));

    QVERIFY(bench.sandbox().start());
    clock.advance(10s);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(phoneOf(bench, draft.key), newPhone.text());
    QCOMPARE(running.engine->connectivity()->state(), Connectivity::State::Online);
}

void Engine::theNetworkChangeEndsThePause()
{
    SyncBench bench;
    bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 3);
    bench.sandbox().stop();
    Running running(bench);
    QVERIFY(running.release(drafts));
    QTRY_VERIFY(!running.finished.isEmpty() && running.isQuiet() && running.engine->nextDeparture().isValid());
    QVERIFY(running.finished.size() <= 2); // the account pauses: not everybody tries for himself
    QVERIFY(bench.sandbox().start());
    Q_EMIT running.engine->connectivity()->worthAsking();
    QTRY_COMPARE(running.count(), 0);
}

void Engine::rateLimitedWaitsAsAsked()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 3);
    bench.setAtOnce(1);
    bench.sandbox().setFault({.status = 429, .retryAfter = 30, .next = 1, .match = u"^PUT "_s});
    Running running(bench);
    QVERIFY(running.release(drafts));
    QTRY_COMPARE(running.item(drafts.at(0).key).reason, Reason::Pause);
    QTRY_VERIFY(running.isQuiet());
    QCOMPARE(running.engine->nextDeparture(), clock.now().addSecs(30));
    const qsizetype asked = bench.methods().size();
    Q_EMIT running.engine->connectivity()->worthAsking(); // another network is no reason to hurry the ATS
    clock.advance(29s);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QCOMPARE(bench.methods().size(), asked);
    clock.advance(1s);
    QTRY_COMPARE(running.count(), 0);
}

void Engine::aClockSetBackDoesNotLengthenAPause()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    bench.sandbox().setFault({.status = 429, .retryAfter = 30, .next = 1, .match = u"^PUT "_s});
    Running running(bench);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.item(draft.key).reason, Reason::Pause);
    QTRY_VERIFY(running.isQuiet());
    clock.advance(-24h);
    Q_EMIT running.engine->connectivity()->worthAsking();
    QCOMPARE(running.engine->nextDeparture(), clock.now().addSecs(30));
    clock.advance(30s);
    QTRY_COMPARE(running.started.size(), 2);
}

void Engine::maintenanceBacksOff()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    bench.sandbox().setFault({.status = 503, .next = 1, .match = u"^GET "_s});
    Running running(bench);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.item(draft.key).reason, Reason::Pause);
    QTRY_VERIFY(running.isQuiet());
    const qint64 wait = clock.now().msecsTo(running.engine->nextDeparture());
    QVERIFY2(wait > 2'500 && wait <= 5'000, qPrintable(QString::number(wait)));
    clock.advance(5s);
    QTRY_COMPARE(running.count(), 0);
}

void Engine::aServerFaultHoldsOnlyItself()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    bench.setAtOnce(1);
    const QList<Draft> drafts = phoneDrafts(bench, 3);
    const QString first = drafts.at(0).key;
    const QString second = drafts.at(1).key;
    bench.sandbox().setFaults({{.status = 500, .next = 1, .match = u"^PUT .*"_s + first},
                               {.status = 502, .next = 1, .match = u"^GET .*"_s + second}});
    Running running(bench);
    QVERIFY(running.release(drafts));
    QTRY_COMPARE(running.finished.size(), 3);
    QTRY_COMPARE(running.count(), 2);
    QTRY_VERIFY(running.isQuiet());
    QCOMPARE(running.item(first).reason, Reason::Lost);
    QCOMPARE(running.item(second).reason, Reason::Fault);
    QCOMPARE(phoneOf(bench, drafts.at(2).key), newPhone.text());
    for (const QString &key : {first, second}) {
        const qint64 wait = clock.now().msecsTo(running.item(key).notBefore);
        QVERIFY2(wait > 2'500 && wait <= 5'000, qPrintable(QString::number(wait)));
    }
    clock.advance(5s);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(phoneOf(bench, first), newPhone.text());
    QCOMPARE(phoneOf(bench, second), newPhone.text());
}

void Engine::aRefusedTokenStopsTheAccount()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 4);
    bench.useToken(u"wrong"_s);
    {
        Running running(bench);
        QVERIFY(running.release(drafts));
        QTRY_COMPARE(running.engine->connectivity()->state(), Connectivity::State::TokenRefused);
        QTRY_VERIFY(running.isQuiet());
        QVERIFY(!running.engine->nextDeparture().isValid());
        const qsizetype asked = bench.methods().size();
        QVERIFY(asked <= 2);
        clock.advance(24h);
        Q_EMIT running.engine->connectivity()->worthAsking();
        QVERIFY(running.isQuiet());
        QTest::qWait(0);
        QCOMPARE(bench.methods().size(), asked);
        QCOMPARE(running.item(drafts.at(0).key).reason, Reason::Token);
        QCOMPARE(running.count(), 4);
    }
    bench.useToken(bench.sandbox().options().token);
    Running running(bench);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(phoneOf(bench, drafts.at(3).key), newPhone.text());
}

void Engine::aRestartKeepsAttemptsWaitsAndOrder()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    bench.setAtOnce(1);
    const QList<Draft> drafts = phoneDrafts(bench, 4);
    const QString faulty = drafts.at(0).key;
    bench.sandbox().setFaults({{.status = 500, .next = 2, .match = u"^GET .*"_s + faulty},
                               {.status = 429, .retryAfter = 600, .next = 1, .match = u"^PUT "_s}});
    OutboxItem before;
    {
        Running running(bench);
        QVERIFY(running.release(drafts));
        QTRY_COMPARE(running.item(drafts.at(1).key).reason, Reason::Pause);
        QTRY_VERIFY(running.isQuiet());
        before = running.item(faulty);
        QCOMPARE(before.attempts, 1);
        QVERIFY(before.notBefore.isValid());
    }
    bench.restart();
    bench.useToken(bench.sandbox().options().token); // without the connection's own pause
    bench.sandbox().clearJournal();
    {
        Running running(bench, true);
        QCOMPARE(running.count(), 4);
        QCOMPARE(running.item(faulty), before);
        QStringList order;
        for (const OutboxItem &item : running.engine->outbox()->items())
            order.append(item.key);
        QCOMPARE(order, bench.people(4));
    }
    Running running(bench);
    QTRY_COMPARE(running.count(), 1);
    clock.advance(5s);
    QTRY_COMPARE(running.item(faulty).attempts, 2);
    QTRY_VERIFY(running.isQuiet());
    clock.advance(10s);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(putsTo(bench), bench.people(4).mid(1) + QStringList(faulty));
}

void Engine::riskyWritesWaitInSight()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QStringList people = bench.people(2);
    const Draft risky = bench.draft(people.at(0), {{u"archived"_s, Value::ofFlag(true)}});
    const Draft harmless = phoneDraft(bench, people.at(1));
    Running running(bench);
    QVERIFY(running.release({risky, harmless}, {.hold = 10s}));
    QTRY_COMPARE(running.count(), 1);
    QVERIFY(running.item(risky.key).risky);
    QCOMPARE(running.engine->nextDeparture(), clock.now().addSecs(10));
    bench.sandbox().clearJournal();
    clock.advance(9s);
    QVERIFY(awaited(running.engine->outbox()->takeBack({risky.key})));
    QCOMPARE(running.count(), 0);
    clock.advance(1h);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QVERIFY(bench.methods().isEmpty());
    QCOMPARE(bench.keptDraft(risky.key), risky);

    QVERIFY(running.release({risky}, {.hold = 10s}));
    clock.advance(9'999ms);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QVERIFY(bench.methods().isEmpty());
    clock.advance(1ms);
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());

    const Draft again = bench.draft(people.at(1), {{u"archived"_s, Value::ofFlag(true)}});
    QVERIFY(running.release({again}, {.hold = 10s}));
    running.engine->outbox()->sendNow({again.key});
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(bench.sandbox().candidate(again.key).value("archived"_L1).toBool());
}

void Engine::aHoldCountsFromWhenItMayLeave_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"work offline"_s, u"network"_s})
        QTest::newRow(qPrintable(what)) << what;
}

void Engine::aHoldCountsFromWhenItMayLeave()
{
    QFETCH(const QString, what);
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QStringList people = bench.people(2);
    const Draft risky = bench.draft(people.at(0), {{u"archived"_s, Value::ofFlag(true)}});
    const Draft harmless = phoneDraft(bench, people.at(1));
    Running running(bench, what == u"work offline"_s);
    running.engine->setHold(10s);
    if (what == u"network"_s)
        bench.sandbox().stop();
    QVERIFY(running.release({harmless}));
    if (what != u"work offline"_s)
        QTRY_VERIFY(!running.finished.isEmpty() && running.isQuiet());
    QVERIFY(running.release({risky}, {.hold = 10s}));
    clock.advance(4s); // less than the pause of a network that is away
    QTest::qWait(0);
    QVERIFY(!bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());
    if (what == u"network"_s) {
        QVERIFY(bench.sandbox().start());
        Q_EMIT running.engine->connectivity()->worthAsking();
    } else {
        clock.advance(1h);
        running.engine->connectivity()->setWorkOffline(false);
    }
    QTRY_COMPARE(running.count(), 1); // the other one left
    QTRY_VERIFY(running.isQuiet());
    QCOMPARE(running.engine->nextDeparture(), clock.now().addSecs(10));
    clock.advance(9'999ms);
    QVERIFY(running.isQuiet());
    QVERIFY(!bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());
    clock.advance(1ms);
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());
}

/// Nobody tells that the network is back: what would find out is the risky write itself.
void Engine::aHoldIsWholeOnceTheNetworkIsFound()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft risky = bench.draft(bench.someone(), {{u"archived"_s, Value::ofFlag(true)}});
    bench.sandbox().stop();
    Running running(bench);
    running.engine->setHold(10s);
    QVERIFY(running.release({risky}, {.hold = 10s}));
    clock.advance(10s);
    QTRY_COMPARE(running.finished.size(), 1);
    QTRY_VERIFY(running.isQuiet());
    QCOMPARE(running.item(risky.key).reason, Reason::Network);
    clock.advance(5s); // still away: looked for, not sent
    QTRY_VERIFY(running.engine->nextDeparture() > clock.now());
    QCOMPARE(running.finished.size(), 1);
    QVERIFY(bench.sandbox().start());
    clock.advance(10s);
    QTRY_COMPARE(running.engine->connectivity()->state(), Connectivity::State::Online);
    QTRY_VERIFY(running.isQuiet());
    QCOMPARE(running.engine->nextDeparture(), clock.now().addSecs(10));
    QVERIFY(!bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());
    clock.advance(10s);
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());
}

void Engine::aHoldIsWholeAfterAStart()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft risky = bench.draft(bench.someone(), {{u"archived"_s, Value::ofFlag(true)}});
    {
        Running before(bench, true);
        QVERIFY(before.release({risky}, {.hold = 10s}));
    }
    clock.advance(1h);
    Running running(bench, true);
    running.engine->setHold(10s);
    running.engine->connectivity()->setWorkOffline(false);
    QTRY_VERIFY(running.isQuiet());
    QTRY_COMPARE(running.engine->nextDeparture(), clock.now().addSecs(10));
    running.engine->connectivity()->setWorkOffline(true); // once more, in the middle of it
    clock.advance(9s);
    running.engine->connectivity()->setWorkOffline(false);
    QTRY_COMPARE(running.engine->nextDeparture(), clock.now().addSecs(10));
    clock.advance(10s);
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(bench.sandbox().candidate(risky.key).value("archived"_L1).toBool());
}

void Engine::aStageCalledRefusedIsRisky()
{
    SyncBench bench;
    bench.useManualClock();
    const QString reference = bench.someone();
    const QString job = bench.read(reference).jobReference;
    auto known = awaited(bench.context().ats->job(job, {}));
    QVERIFY(known);
    QVERIFY(awaited(bench.store().saveJobs(bench.context().accountId, {*known})));
    const auto refused = std::ranges::find(known->stages, u"refused"_s, &Stage::reference);
    QVERIFY(refused != known->stages.cend());
    const Draft draft = bench.draft(reference, {{u"job_stage_id"_s, Value::ofNumber(refused->id)}});
    Running running(bench);
    QVERIFY(running.release({draft}, {.hold = 10s}));
    QVERIFY(running.item(reference).risky);
    QVERIFY(running.item(reference).notBefore.isValid());
}

void Engine::whatIsHeldStays()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    Running running(bench, true);
    QVERIFY(running.release({draft}));
    QVERIFY(awaited(running.engine->outbox()->setHeld({draft.key}, true)));
    running.engine->connectivity()->setWorkOffline(false);
    clock.advance(1h);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QVERIFY(bench.methods().isEmpty());
    QVERIFY(awaited(running.engine->outbox()->setHeld({draft.key}, false)));
    QTRY_COMPARE(running.count(), 0);
}

void Engine::whatNeedsTheRecruiterStays()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    QVERIFY(bench.sandbox().touch(draft.key, {{u"phone"_s, u"0707070707"_s}}));
    Running running(bench);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.item(draft.key).reason, Reason::Conflict);
    QCOMPARE(running.item(draft.key).field, u"phone"_s);
    QCOMPARE(running.engine->outbox()->needingRecruiter(), 1);
    bench.sandbox().clearJournal();
    clock.advance(1h);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QVERIFY(bench.methods().isEmpty());

    // Mine it is: the base is theirs now.
    Draft decided = draft;
    decided.fields[u"phone"_s].base = Value::ofText(u"0707070707"_s);
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, decided)));
    QVERIFY(running.release({decided}));
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(phoneOf(bench, draft.key), newPhone.text());
}

void Engine::workOfflineKeepsEverything()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 2);
    Running running(bench, true);
    QVERIFY(running.release(drafts));
    clock.advance(24h);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QVERIFY(bench.methods().isEmpty());
    QCOMPARE(running.count(), 2);
    running.engine->connectivity()->setWorkOffline(false);
    QTRY_COMPARE(running.count(), 0);
}

void Engine::anEditDuringASendStaysADraft()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    Running running(bench);
    QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(),
                     [&] { bench.store().saveDraft(bench.context().accountId, later(draft)); });
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.finished.size(), 1);
    QTRY_COMPARE(running.count(), 0);
    clock.advance(1h);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QCOMPARE(phoneOf(bench, draft.key), newPhone.text());
    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept);
    QCOMPARE(kept->fields.value(u"phone"_s).mine, laterPhone);
    QCOMPARE(kept->fields.value(u"phone"_s).base, newPhone);
    QCOMPARE(bench.writes().size(), 1);
}

void Engine::anEditOfAReleasedFieldStaysADraft()
{
    SyncBench bench;
    bench.useManualClock();
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, newPhone}, {u"subtitle"_s, Value::ofText(u"Released"_s)}});
    Running running(bench, true);
    QVERIFY(running.release({draft}));
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, later(draft))));
    running.engine->connectivity()->setWorkOffline(false);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(bench.writes().size(), 1);
    QCOMPARE(bench.writes().constFirst().body.toObject(), (QJsonObject{{u"subtitle"_s, u"Released"_s}}));
    const auto kept = bench.keptDraft(reference);
    QVERIFY(kept);
    QCOMPARE(kept->fields.keys(), QStringList(u"phone"_s));
    QCOMPARE(kept->fields.value(u"phone"_s).base, draft.fields.value(u"phone"_s).base);
}

void Engine::anEditedNewCandidateSaysSo()
{
    SyncBench bench;
    bench.useManualClock();
    Draft draft = bench.newDraft(u"zoe@example.com"_s);
    Running running(bench, true);
    QVERIFY(running.release({draft}));
    draft.fields[u"email"_s].mine = Value::ofText(u"zoe.m@example.com"_s);
    draft.fields[u"email"_s].edits = 2;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    running.engine->connectivity()->setWorkOffline(false);
    QTRY_COMPARE(running.item(draft.key).reason, Reason::NotReady);
    QCOMPARE(running.item(draft.key).field, u"email"_s);
    QVERIFY(running.item(draft.key).words.contains(u"Email"_s));
    QVERIFY(bench.writes().isEmpty());
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(bench.writes().size(), 1);
}

void Engine::releasedAgainDuringASend()
{
    SyncBench bench;
    bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    Running running(bench);
    bool again = false;
    QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(), [&] {
        if (std::exchange(again, true))
            return;
        bench.store().saveDraft(bench.context().accountId, later(draft));
        running.engine->outbox()->release({later(draft)});
    });
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.finished.size(), 2);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(phoneOf(bench, draft.key), laterPhone.text());
    QCOMPARE(bench.writes().size(), 2);
    QVERIFY(!bench.keptDraft(draft.key));
    QVERIFY(!running.twice);
}

void Engine::releasedAgainBeforeARefusal()
{
    SyncBench bench;
    bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    bench.sandbox().setFault({.status = 422, .next = 1, .match = u"^PUT "_s});
    Running running(bench);
    bool again = false;
    QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(), [&] {
        if (std::exchange(again, true))
            return;
        bench.store().saveDraft(bench.context().accountId, later(draft));
        running.engine->outbox()->release({later(draft)});
    });
    QVERIFY(running.release({draft}));
    // What was refused was the first: the second was not tried yet.
    QTRY_COMPARE(running.finished.size(), 2);
    QCOMPARE(running.finished.at(0).outcome, SendOutcome::Rejected);
    QCOMPARE(running.finished.at(1).outcome, SendOutcome::Accepted);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(phoneOf(bench, draft.key), laterPhone.text());
    QVERIFY(!running.twice);
}

void Engine::whatIsTakenBackIsOutAtOnce()
{
    SyncBench bench;
    bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .match = u"^PUT "_s});
    {
        Running running(bench);
        QFuture<Done> back;
        QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(),
                         [&] { back = running.engine->outbox()->takeBack({draft.key}); });
        QVERIFY(running.release({draft}));
        QTRY_COMPARE(running.started.size(), 1);
        QVERIFY(awaited(back));
        // Killed now, it would not leave again: the recruiter was told so.
        const auto onDisk = awaited(bench.store().outbox(bench.context().accountId));
        QVERIFY(onDisk && onDisk->isEmpty());
        QTRY_COMPARE(running.finished.size(), 1);
        QTRY_COMPARE(running.count(), 0);
    }
    bench.restart();
    Running running(bench);
    QCOMPARE(running.count(), 0);
    QCOMPARE(bench.keptDraft(draft.key), draft);
}

void Engine::takenBackDuringAnAcceptedCreate()
{
    SyncBench bench;
    bench.useManualClock();
    Draft draft = bench.newDraft(u"zoe@example.com"_s);
    const Value link = Value::ofText(bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    draft.fields.insert(u"remote_file_urls"_s, {.mine = link}); // would follow the create
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    QString created;
    {
        Running running(bench);
        QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(),
                         [&] { running.engine->outbox()->takeBack({draft.key}); });
        QVERIFY(running.release({draft}));
        QTRY_COMPARE(running.finished.size(), 1);
        QCOMPARE(running.finished.constFirst().outcome, SendOutcome::Accepted); // it was on its way
        created = running.finished.constFirst().snapshot->reference;
        QTRY_COMPARE(running.count(), 0);
    }
    bench.restart();
    Running running(bench);
    QCOMPARE(running.count(), 0); // neither under its old key nor under the new one
    QVERIFY(running.isQuiet());
    QVERIFY(!running.engine->nextDeparture().isValid());
    QCOMPARE(bench.writes().size(), 1);
    const auto left = bench.keptDraft(created);
    QVERIFY(left);
    QCOMPARE(left->fields.keys(), QStringList(u"remote_file_urls"_s));
}

void Engine::takenBackWhileACreateIsWrittenDown()
{
    SyncBench bench;
    bench.useManualClock();
    Draft draft = bench.newDraft(u"zoe@example.com"_s);
    draft.fields.insert(u"remote_file_urls"_s, {.mine = Value::ofText(u"https://example.com/cv.pdf"_s)});
    const auto ats = std::make_shared<ScriptedAts>();
    std::atomic<bool> created = false;
    std::function<void()> takeBack;
    ats->onCandidates = [](const CandidateQuery &) { return CandidatePage(); };
    ats->onCreate = [&](const NewCandidate &wanted) {
        created = true;
        return Candidate{.reference = u"NEW"_s, .values = wanted.values};
    };
    bench.context().ats = ats;
    {
        // The store is in the middle of what the create left behind when the recruiter takes it back.
        QObject here;
        bench.restart({.failWrite = [&] {
            if (created.exchange(false))
                QMetaObject::invokeMethod(
                    &here, [&] { takeBack(); }, Qt::BlockingQueuedConnection);
            return false;
        }});
        QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
        Running running(bench);
        takeBack = [&] { running.engine->outbox()->takeBack({draft.key}); };
        QVERIFY(running.release({draft}));
        QTRY_COMPARE(running.finished.size(), 1);
        QCOMPARE(running.finished.constFirst().outcome, SendOutcome::Accepted);
        QTRY_VERIFY(running.isQuiet());
    }
    bench.restart();
    const Running running(bench);
    QCOMPARE(running.count(), 0);
    QVERIFY(bench.keptDraft(u"NEW"_s));
    QVERIFY(ats->sentOnce.isEmpty());
}

void Engine::takenBackDuringASend()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    bench.sandbox().stop();
    Running running(bench);
    QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(),
                     [&] { running.engine->outbox()->takeBack({draft.key}); });
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.finished.size(), 1);
    QTRY_COMPARE(running.count(), 0); // it got nowhere, and does not try again
    QVERIFY(bench.sandbox().start());
    clock.advance(1h);
    QVERIFY(running.isQuiet());
    QTest::qWait(0);
    QVERIFY(bench.methods().isEmpty());
    QCOMPARE(bench.keptDraft(draft.key), draft);
}

void Engine::twoAtATimeNeverTwoOfOne()
{
    SyncBench bench;
    bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 8);
    Running running(bench);
    QObject::connect(running.engine.get(), &SyncEngine::sendStarted, running.engine.get(),
                     [&](const QString &key) { running.engine->outbox()->sendNow({key}); }); // an impatient recruiter
    QVERIFY(running.release(drafts));
    QTRY_COMPARE(running.finished.size(), 8);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(running.most, 2);
    QVERIFY(!running.twice);
    QCOMPARE(bench.writes().size(), 8);
}

void Engine::aLostCommentIsCountedOnce()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, Value::ofText(u"Called."_s)}, {u"phone"_s, newPhone}});
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^POST "_s});
    {
        Running running(bench);
        QVERIFY(running.release({draft}));
        QTRY_COMPARE(running.item(reference).reason, Reason::Unsure);
        QCOMPARE(running.item(reference).field, u"comment"_s);
        QCOMPARE(phoneOf(bench, reference), newPhone.text());
        clock.advance(1h);
        running.engine->outbox()->sendNow({reference});
        QTRY_COMPARE(running.finished.size(), 2);
        QTRY_COMPARE(running.item(reference).reason, Reason::Unsure);
    }
    bench.restart();
    Running running(bench);
    QCOMPARE(running.item(reference).reason, Reason::Unsure);
    running.engine->outbox()->sendNow({reference});
    QTRY_COMPARE(running.finished.size(), 1);
    QCOMPARE(running.finished.constFirst().outcome, SendOutcome::Unsure);
    const QList<sandbox::JournalEntry> writes = bench.writes();
    QCOMPARE(std::ranges::count(writes, u"POST"_s, &sandbox::JournalEntry::method), 1);
}

void Engine::whatIsLeftOfAPartlyAcceptedSendStaysInTheOutbox()
{
    SyncBench bench;
    bench.useManualClock();
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"comment"_s, Value::ofText(u"Called."_s)}, {u"phone"_s, newPhone}});
    bench.sandbox().setFault({.status = 400, .next = 1, .match = u"^POST "_s});
    Running running(bench);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.item(reference).reason, Reason::Rejected);
    QTRY_VERIFY(running.isQuiet());
    const auto onDisk = awaited(bench.store().outbox(bench.context().accountId));
    QVERIFY(onDisk);
    QCOMPARE(onDisk->size(), 1);
    QVERIFY(running.release({*bench.keptDraft(reference)}));
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(!bench.keptDraft(reference));
    const QList<sandbox::JournalEntry> writes = bench.writes();
    QCOMPARE(std::ranges::count(writes, u"PUT"_s, &sandbox::JournalEntry::method), 1);
}

void Engine::aCreatedCandidatesDocumentFollows()
{
    SyncBench bench;
    bench.useManualClock();
    Draft draft = bench.newDraft(u"zoe@example.com"_s);
    const Value link = Value::ofText(bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    draft.fields.insert(u"remote_file_urls"_s, {.mine = link});
    draft.fields.insert(u"comment"_s, {.mine = Value::ofText(u"Met at a fair."_s)});
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    Running running(bench);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.finished.size(), 2);
    QTRY_COMPARE(running.count(), 0);
    const QList<sandbox::JournalEntry> writes = bench.writes();
    QCOMPARE(writes.size(), 2);
    QVERIFY(writes.at(0).path.endsWith("/candidates"_L1));
    QCOMPARE(writes.at(0).body.toObject().value("comment"_L1).toString(), u"Met at a fair."_s);
    QVERIFY(writes.at(1).path.endsWith("/documents"_L1));
    const auto drafts = awaited(bench.store().drafts(bench.context().accountId));
    QVERIFY(drafts && drafts->isEmpty());
}

void Engine::aLateCreateIsFoundAndNotRepeated()
{
    SyncBench bench(10);
    ManualClock &clock = bench.useManualClock();
    const Draft draft = bench.newDraft(u"ines@example.com"_s);
    const auto created = [&bench] {
        const QList<sandbox::JournalEntry> writes = bench.writes();
        return std::ranges::count(writes, u"POST"_s, &sandbox::JournalEntry::method);
    };
    bench.sandbox().setFault({.status = 504, .next = 1, .match = u"^POST "_s});
    Running running(bench);
    QVERIFY(running.release({draft}));
    // Looked for at 2 s, 4 s after that, 8 s after that; then it is there, as the sandbox makes it late.
    for (const auto wait : {2s, 4s, 8s}) {
        QTRY_COMPARE(running.engine->nextDeparture(), clock.now().addSecs(wait.count()));
        QCOMPARE(running.item(draft.key).reason, Reason::Lost);
        clock.advance(wait);
    }
    QTRY_COMPARE(running.engine->nextDeparture(), clock.now().addSecs(16));
    QCOMPARE(created(), 1);
    const FieldValues values = draft.mine();
    NewCandidate late{.organizationReference = values.value(u"organization_reference"_s).text(),
                      .jobReference = values.value(u"job_reference"_s).text(),
                      .values = values};
    late.values.remove(u"organization_reference"_s);
    late.values.remove(u"job_reference"_s);
    QVERIFY(awaited(bench.context().ats->create(late, {})));
    clock.advance(16s);
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(running.finished.constLast().outcome, SendOutcome::Accepted);
    QCOMPARE(created(), 2); // the lost one, and the test's own
    QVERIFY(!bench.keptDraft(draft.key));
}

void Engine::aLostCreateIsTheRecruitersToRepeat()
{
    SyncBench bench(10);
    ManualClock &clock = bench.useManualClock();
    const Draft draft = bench.newDraft(u"ines@example.com"_s);
    bench.sandbox().setFault({.status = 504, .match = u"^POST "_s});
    {
        Running running(bench);
        QVERIFY(running.release({draft}, {.createAnyway = true})); // agreed to before it left
        for (int look = 0; look < looksInWindow; ++look) {
            QTRY_VERIFY(running.isQuiet() && running.engine->nextDeparture() > clock.now());
            clock.advance(std::chrono::milliseconds(clock.now().msecsTo(running.engine->nextDeparture())));
            QTRY_COMPARE(running.finished.size(), look + 2);
        }
        QTRY_COMPARE(running.item(draft.key).reason, Reason::AlreadyThere);
        QVERIFY(!running.engine->nextDeparture().isValid());
    }
    bench.sandbox().clearFaults();
    bench.restart();
    Running running(bench);
    running.engine->outbox()->sendNow({draft.key}); // "try again" is no "create it again"
    QTRY_COMPARE(running.item(draft.key).reason, Reason::AlreadyThere);
    QTRY_COMPARE(running.finished.size(), 1);
    QCOMPARE(bench.writes().size(), 1);
    QTRY_VERIFY(running.isQuiet());
    QVERIFY(running.release({draft}, {.createAnyway = true}));
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(bench.writes().size(), 2);
}

void Engine::stoppedWritesOutliveTheProgram()
{
    SyncBench bench;
    bench.useManualClock();
    bench.setAtOnce(1);
    const QList<Draft> drafts = phoneDrafts(bench, 2);
    const std::shared_ptr<Ats> real = bench.context().ats;
    const auto ats = std::make_shared<ScriptedAts>();
    ats->onCandidate = [&](const QString &reference) { return *bench.keptCandidate(reference); };
    ats->onUpdate = [&](const QString &reference, const FieldValues &changes) {
        Candidate answer = *bench.keptCandidate(reference);
        answer.values.insert(changes);
        answer.values.insert(u"email"_s, Value::empty()); // nobody asked for that
        return answer;
    };
    bench.context().ats = ats;
    {
        Running running(bench);
        QVERIFY(running.release(drafts));
        QTRY_COMPARE(running.item(drafts.at(1).key).reason, Reason::Stopped);
        QVERIFY(running.engine->outbox()->writesStopped());
    }
    bench.context().ats = real;
    // No item needs to carry it.
    QVERIFY(awaited(bench.store().removeOutboxItems(bench.context().accountId, {drafts.at(1).key})));
    Running running(bench);
    QVERIFY(running.engine->outbox()->writesStopped());
    QVERIFY(running.release({drafts.at(1)}));
    QCOMPARE(running.item(drafts.at(1).key).reason, Reason::Stopped);
    QVERIFY(running.started.isEmpty());
    // Nor the engine: whoever sends keeps to it.
    QCOMPARE(bench.send(drafts.at(1)).outcome, SendOutcome::Stopped);
    QVERIFY(bench.writes().isEmpty());
    running.engine->outbox()->allowWrites();
    QTRY_COMPARE(running.count(), 0);
    QCOMPARE(putsTo(bench), QStringList(drafts.at(1).key));
}

void Engine::timeLeftFollowsTheQueue()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const QList<Draft> drafts = phoneDrafts(bench, 2);
    const Draft risky = bench.draft(bench.people(3).at(2), {{u"archived"_s, Value::ofFlag(true)}});
    Running running(bench);
    QCOMPARE(running.engine->timeLeft(), std::optional(0s));
    QVERIFY(running.release(drafts));
    QTRY_COMPARE(running.count(), 0);
    QVERIFY(running.release({risky}, {.hold = 60s}));
    QCOMPARE(running.engine->timeLeft(), std::optional(60s));
    clock.advance(20s);
    QCOMPARE(running.engine->timeLeft(), std::optional(40s));
    QVERIFY(awaited(running.engine->outbox()->setHeld({risky.key}, true)));
    QCOMPARE(running.engine->timeLeft(), std::optional(0s));
    QVERIFY(awaited(running.engine->outbox()->setHeld({risky.key}, false)));
    running.engine->connectivity()->setWorkOffline(true);
    QVERIFY(!running.engine->timeLeft());
}

namespace {

/// Answers each read with what was true when it was asked, when the test lets it.
class LateAts final : public Ats
{
public:
    explicit LateAts(std::shared_ptr<Ats> real)
        : m_real(std::move(real))
    {
        m_gate.start();
    }
    void open() { m_gate.finish(); }
    bool isLate = true; ///< for the reads that are asked from now on
    int waiting = 0;

    std::optional<std::chrono::milliseconds> timeFor(int requests) const override { return m_real->timeFor(requests); }
    QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(NewCandidate wanted, std::stop_token stop) override
    {
        return m_real->possibleDuplicates(wanted, stop);
    }
    const FieldCatalog &catalog() const override { return m_real->catalog(); }
    QCoro::Task<Result<Identity>> identity(std::stop_token stop) override { return m_real->identity(stop); }
    QCoro::Task<Result<Listed<Organization>>> organizations(std::stop_token stop) override
    {
        return m_real->organizations(stop);
    }
    QCoro::Task<Result<Listed<Job>>> jobs(QString organization, std::stop_token stop) override
    {
        return m_real->jobs(organization, stop);
    }
    QCoro::Task<Result<Job>> job(QString reference, std::stop_token stop) override
    {
        return m_real->job(reference, stop);
    }
    QCoro::Task<Result<CandidatePage>> candidates(CandidateQuery query, std::stop_token stop) override
    {
        return held(m_real->candidates(query, stop));
    }
    QCoro::Task<Result<Candidate>> candidate(QString reference, std::stop_token stop) override
    {
        return held(m_real->candidate(reference, stop));
    }
    QCoro::Task<Result<Candidate>> update(QString reference, FieldValues changes, std::stop_token stop) override
    {
        return m_real->update(reference, changes, stop);
    }
    QCoro::Task<Result<Candidate>> create(NewCandidate candidate, std::stop_token stop) override
    {
        return m_real->create(candidate, stop);
    }
    QCoro::Task<Result<std::monostate>> sendOnce(QString reference, QString field, Value value,
                                                 std::stop_token stop) override
    {
        return m_real->sendOnce(reference, field, value, stop);
    }
    QCoro::Task<Result<QList<Document>>> documents(QString reference, std::stop_token stop) override
    {
        return m_real->documents(reference, stop);
    }

private:
    template <typename T> QCoro::Task<T> held(QCoro::Task<T> task)
    {
        const bool late = isLate;
        T answer = co_await std::move(task);
        if (late) {
            ++waiting;
            const QFuture<void> gate = m_gate.future();
            co_await gate;
        }
        co_return answer;
    }

    std::shared_ptr<Ats> m_real;
    QPromise<void> m_gate;
};

} // namespace

void Engine::aReadAskedBeforeAWriteDoesNotGoBack()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    const auto ats = std::make_shared<LateAts>(bench.context().ats);
    bench.context().ats = ats;
    Running running(bench);
    QList<Candidate> told;
    QObject::connect(running.engine.get(), &SyncEngine::candidatesRead, running.engine.get(),
                     [&told](const QList<Candidate> &candidates) { told += candidates; });
    QSignalSpy refreshed(running.engine.get(), &SyncEngine::refreshFinished);
    running.engine->refresh(draft.key);
    QTRY_COMPARE(ats->waiting, 1);
    ats->isLate = false;
    clock.advance(1s);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.count(), 0);

    ats->open();
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.constLast().value(u"phone"_s), newPhone);
    QCOMPARE(bench.keptCandidate(draft.key)->value(u"phone"_s), newPhone);
}

void Engine::aPageAskedBeforeAWriteDoesNotGoBack()
{
    SyncBench bench;
    ManualClock &clock = bench.useManualClock();
    const Draft draft = phoneDraft(bench, bench.someone());
    const auto ats = std::make_shared<LateAts>(bench.context().ats);
    bench.context().ats = ats;
    Running running(bench);
    QHash<QString, Candidate> told;
    QObject::connect(running.engine.get(), &SyncEngine::candidatesRead, running.engine.get(),
                     [&told](const QList<Candidate> &candidates) {
                         for (const Candidate &candidate : candidates)
                             told.insert(candidate.reference, candidate);
                     });
    QSignalSpy pulled(running.engine.get(), &SyncEngine::pullFinished);
    QVERIFY(running.engine->pull(bench.keptCandidate(draft.key)->jobReference));
    QTRY_COMPARE(ats->waiting, 1);
    ats->isLate = false;
    clock.advance(1s);
    QVERIFY(running.release({draft}));
    QTRY_COMPARE(running.count(), 0);

    ats->open();
    QTRY_COMPARE(pulled.size(), 1);
    QVERIFY(!told.isEmpty());
    QVERIFY(!told.contains(draft.key)); // what the send told is the newest
    QCOMPARE(bench.keptCandidate(draft.key)->value(u"phone"_s), newPhone);
}

void Engine::whatCannotBeKeptIsSaid()
{
    SyncBench bench;
    const QString reference = bench.someone();
    SyncContext context = bench.context();
    context.accountId = u"no such account"_s;
    test::BookedEngine engine(context);
    QSignalSpy failed(&engine, &SyncEngine::storeFailed);
    QSignalSpy told(&engine, &SyncEngine::candidatesRead);
    engine.refresh(reference);
    QTRY_COMPARE(told.size(), 1);
    QTRY_COMPARE(failed.size(), 1);
}

void Engine::theComputerSlept()
{
    /// Its time can be moved without anything falling due, as a computer that sleeps does.
    class SleepingClock final : public Clock
    {
    public:
        QDateTime now() const override { return time; }
        void after(std::chrono::milliseconds wait, QObject *, std::function<void()> then) override
        {
            waits.append(wait);
            next = std::move(then);
        }
        QDateTime time{{2026, 11, 22}, {8, 0}, Qt::UTC};
        QList<std::chrono::milliseconds> waits;
        std::function<void()> next;
    };
    const auto clock = std::make_shared<SleepingClock>();
    Connectivity connectivity(clock);
    QSignalSpy worth(&connectivity, &Connectivity::worthAsking);
    connectivity.watch();
    const auto beatAfter = [&](std::chrono::seconds passed) {
        clock->time = clock->time.addSecs(passed.count());
        std::exchange(clock->next, {})();
    };
    QCOMPARE(clock->waits, QList<std::chrono::milliseconds>{30s});
    beatAfter(30s);
    beatAfter(89s); // a busy computer
    QCOMPARE(worth.size(), 0);
    beatAfter(91s);
    QCOMPARE(worth.size(), 1);
    beatAfter(30s);
    beatAfter(-3600s); // somebody set the clock back
    QCOMPARE(worth.size(), 1);
    beatAfter(8h);
    QCOMPARE(worth.size(), 2);

    connectivity.setWorkOffline(true);
    QCOMPARE(worth.size(), 2);
    connectivity.setWorkOffline(false);
    QCOMPARE(worth.size(), 3);
}

QTEST_GUILESS_MAIN(Engine)
#include "tst_engine.moc"
