// SPDX-License-Identifier: MIT
// When what leaves, and what becomes of what did not: policy only, no clock, no disk, no network.

#include "candidate/risk.h"
#include "sync/departures.h"
#include "sync/outcomesentence.h"
#include "sync/receipt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vivier;
using Kind = ApiError::Kind;
using Reason = SendOutcome;

Q_DECLARE_METATYPE(vivier::SendOutcome)
Q_DECLARE_METATYPE(vivier::Gate)
Q_DECLARE_METATYPE(vivier::Draft)
Q_DECLARE_METATYPE(vivier::ApiError::Kind)
Q_DECLARE_METATYPE(vivier::ApiError)
Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

OutboxItem item(const QString &key, int queuedAfter = 0)
{
    return {.key = key,
            .released = {.key = key, .fields = {{u"phone"_s, {.mine = Value::ofText(u"1"_s)}}}},
            .queuedAt = noon.addSecs(queuedAfter - 3600)};
}

SendReport reportOf(SendOutcome outcome, const std::optional<ApiError> &error = {})
{
    SendReport report;
    report.key = u"a"_s;
    report.outcome = outcome;
    report.error = error;
    return report;
}

Draft stageDraft(qint64 stage)
{
    return {.key = u"a"_s, .fields = {{u"job_stage_id"_s, {.mine = Value::ofNumber(stage)}}}};
}

} // namespace

class DeparturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstQueuedFirstOut();
    void onlySoManyAtOnce();
    void whatWaits_data();
    void whatWaits();
    void whatIsClosed_data();
    void whatIsClosed();
    void aPauseHoldsEverybodyUntilItEnds();
    void aClockSetBackHoldsNothing();
    void whyItFailed_data();
    void whyItFailed();
    void wordsAndField();
    void failuresInARowCountUp();
    void endedByUsIsNoAttempt();
    void theAccountPauses_data();
    void theAccountPauses();
    void backOffGrowsAndJitters();
    void aLostCreateIsLookedForAgainAndAgain();
    void requestsAreCounted();
    void whatIsRisky_data();
    void whatIsRisky();
};

static Departures planned(const QList<OutboxItem> &items, const QSet<QString> &leaving, const Gate &gate,
                          const QDateTime &now)
{
    QList<const OutboxItem *> them;
    for (const OutboxItem &item : items)
        them.append(&item);
    return planDepartures(them, leaving, gate, now);
}

void DeparturesTest::firstQueuedFirstOut()
{
    const QList<OutboxItem> items{item(u"late"_s, 20), item(u"early"_s, 0), item(u"middle"_s, 10)};
    const Departures departures = planned(items, {}, {.atOnce = 5}, noon);
    QCOMPARE(departures.now, QStringList({u"early"_s, u"middle"_s, u"late"_s}));
    QVERIFY(!departures.next.isValid());
}

void DeparturesTest::onlySoManyAtOnce()
{
    const QList<OutboxItem> items{item(u"a"_s), item(u"b"_s, 1), item(u"c"_s, 2), item(u"d"_s, 3)};
    QCOMPARE(planned(items, {}, {.atOnce = 2}, noon).now, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(planned(items, {u"a"_s}, {.atOnce = 2}, noon).now, QStringList(u"b"_s));
    QVERIFY(planned(items, {u"a"_s, u"b"_s}, {.atOnce = 2}, noon).now.isEmpty());
    QCOMPARE(planned(items, {}, {.atOnce = 0}, noon).now, QStringList(u"a"_s));
}

void DeparturesTest::whatWaits_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("held");
    QTest::addColumn<int>("secondsToGo");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<bool>("byItself");
    const auto row = [](const char *prose, Reason reason, bool held, int secondsToGo, bool leaves, bool byItself) {
        QTest::newRow(prose) << reason << held << secondsToGo << leaves << byItself;
    };
    row("fresh", Reason::Waiting, false, 0, true, true);
    row("its wait is over", Reason::Fault, false, -1, true, true);
    row("its wait ends now", Reason::Fault, false, 0, true, true);
    row("it waits", Reason::Fault, false, 7, false, true);
    row("the recruiter holds it", Reason::Waiting, true, 0, false, false);
    row("it waits and is held", Reason::Fault, true, 7, false, false);
    row("the network was away", Reason::Network, false, 0, true, true);
    row("the token was refused to an earlier engine", Reason::Token, false, 0, true, true);
    for (const Reason reason : {Reason::Rejected, Reason::Forbidden, Reason::Conflict, Reason::AlreadyThere,
                                Reason::NotReady, Reason::Gone, Reason::Moved, Reason::Unsure, Reason::Stopped})
        row(qPrintable(outcomeName(reason)), reason, false, 0, false, false);
}

void DeparturesTest::whatWaits()
{
    QFETCH(Reason, reason);
    QFETCH(bool, held);
    QFETCH(int, secondsToGo);
    OutboxItem one = item(u"a"_s);
    one.reason = reason;
    one.held = held;
    one.notBefore = noon.addSecs(secondsToGo);
    const Departures departures = planned({one}, {}, {}, noon);
    QTEST(!departures.now.isEmpty(), "leaves");
    QTEST(!departures.now.isEmpty() || departures.next == one.notBefore, "byItself");
}

void DeparturesTest::whatIsClosed_data()
{
    QTest::addColumn<Gate>("gate");
    QTest::newRow("work offline") << Gate{.workOffline = true};
    QTest::newRow("writes stopped") << Gate{.writesStopped = true};
    QTest::newRow("token refused") << Gate{.tokenRefused = true};
}

void DeparturesTest::whatIsClosed()
{
    QFETCH(Gate, gate);
    OutboxItem later = item(u"b"_s);
    later.notBefore = noon.addSecs(5);
    const Departures departures = planned({item(u"a"_s), later}, {}, gate, noon);
    QVERIFY(departures.now.isEmpty());
    QVERIFY(!departures.next.isValid());
}

void DeparturesTest::aPauseHoldsEverybodyUntilItEnds()
{
    OutboxItem later = item(u"b"_s, 1);
    later.notBefore = noon.addSecs(60);
    const Gate gate{.pausedUntil = noon.addSecs(30)};
    Departures departures = planned({item(u"a"_s), later}, {}, gate, noon);
    QVERIFY(departures.now.isEmpty());
    QCOMPARE(departures.next, noon.addSecs(30));
    QCOMPARE(planned({later}, {}, gate, noon).next, noon.addSecs(60));
    QVERIFY(!planned({}, {}, gate, noon).next.isValid());

    QCOMPARE(dueAt(item(u"a"_s), gate.pausedUntil, noon), noon.addSecs(30));
    QCOMPARE(dueAt(later, gate.pausedUntil, noon), noon.addSecs(60));
    QVERIFY(!dueAt(item(u"a"_s), gate.pausedUntil, noon.addSecs(30)).isValid());
    QVERIFY(departures.nextIsFirst);
    OutboxItem tried = item(u"a"_s);
    tried.reason = Reason::Pause;
    QVERIFY(!planned({tried, later}, {}, gate, noon).nextIsFirst);

    departures = planned({item(u"a"_s), later}, {}, gate, noon.addSecs(30));
    QCOMPARE(departures.now, QStringList(u"a"_s));
    QCOMPARE(departures.next, noon.addSecs(60));
}

void DeparturesTest::aClockSetBackHoldsNothing()
{
    // The clock was in 2030 when these began to wait.
    const QDateTime wrong = noon.addYears(4);
    OutboxItem tried = item(u"tried"_s);
    tried.reason = Reason::Fault;
    tried.lastAttemptAt = wrong;
    tried.notBefore = wrong.addSecs(40);
    OutboxItem risky = item(u"risky"_s);
    risky.risky = true;
    risky.queuedAt = wrong;
    risky.notBefore = wrong.addSecs(10);
    QCOMPARE(planned({tried, risky}, {}, {}, noon).now, QStringList({u"tried"_s, u"risky"_s}));
    // A little is what time servers do: the wait is only that much longer.
    tried.lastAttemptAt = noon.addSecs(60);
    tried.notBefore = noon.addSecs(100);
    QCOMPARE(planned({tried}, {}, {}, noon).next, tried.notBefore);
}

void DeparturesTest::whyItFailed_data()
{
    QTest::addColumn<SendOutcome>("outcome");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("waits");
    const auto kept = [](const char *prose, Kind kind, Reason reason, bool waits = false) {
        QTest::newRow(prose) << outcomeOf(kind) << kind << reason << waits;
    };
    kept("offline", Kind::Offline, Reason::Network);
    kept("no answer to a read", Kind::NoAnswer, Reason::Network, true);
    kept("wrong certificate", Kind::TlsFailed, Reason::Network);
    kept("no client certificate", Kind::TlsRefused, Reason::Network);
    kept("unprotected address", Kind::InsecureUrl, Reason::Network);
    kept("another origin", Kind::RedirectRefused, Reason::Network);
    kept("too large", Kind::TooLarge, Reason::Fault, true);
    kept("unreadable", Kind::Malformed, Reason::Fault, true);
    kept("5xx to a read", Kind::ServerFault, Reason::Fault, true);
    kept("401", Kind::Unauthorized, Reason::Token);
    kept("403", Kind::Forbidden, Reason::Forbidden);
    kept("404", Kind::NotFound, Reason::Gone);
    kept("429", Kind::RateLimited, Reason::Pause);
    kept("503", Kind::Maintenance, Reason::Pause);
    kept("400 to a read", Kind::Rejected, Reason::Rejected);
    kept("405", Kind::Unexpected, Reason::Rejected);
    const auto row = [](const char *prose, SendOutcome outcome, Reason reason, bool waits = false) {
        QTest::newRow(prose) << outcome << Kind::Rejected << reason << waits;
    };
    row("refused", SendOutcome::Rejected, Reason::Rejected);
    row("conflict", SendOutcome::Conflict, Reason::Conflict);
    row("already there", SendOutcome::AlreadyThere, Reason::AlreadyThere);
    row("not ready", SendOutcome::NotReady, Reason::NotReady);
    row("the answer is lost", SendOutcome::Lost, Reason::Lost, true);
    row("gone", SendOutcome::Gone, Reason::Gone);
    row("moved", SendOutcome::Moved, Reason::Moved);
    row("unsure", SendOutcome::Unsure, Reason::Unsure);
    row("the disk", SendOutcome::Disk, Reason::Disk, true);
}

void DeparturesTest::whyItFailed()
{
    QFETCH(SendOutcome, outcome);
    QFETCH(Kind, kind);
    QFETCH(bool, waits);
    OutboxItem before = item(u"a"_s);
    before.risky = true;
    before.notBefore = noon.addSecs(-1);
    SendReport report = reportOf(outcome, ApiError{.kind = kind});
    report.problems = {{.field = u"phone"_s, .text = u"Look."_s}};
    report.storeError = StoreError{.kind = StoreError::Kind::Full};
    report.matches = {Candidate{.reference = u"x"_s}};
    const OutboxItem after = afterAttempt(before, report, u"Welcome Kit"_s, noon, 0.5);
    QTEST(after.reason, "reason");
    QCOMPARE(after.notBefore.isValid(), waits);
    if (waits)
        QCOMPARE(after.notBefore, noon.addMSecs(backOff(1, 0.5).count()));
    QCOMPARE(after.attempts, 1);
    QCOMPARE(after.lastAttemptAt, noon);
    // It waits for the network, and then its time in sight.
    QCOMPARE(after.risky, outcome == SendOutcome::Network && kind == Kind::Offline);
    const QString sentence = pendingSentence(after, u"Welcome Kit"_s);
    QVERIFY2(!sentence.isEmpty(), "every reason is said in words");
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QCOMPARE(after.released, before.released);
    QCOMPARE(after.queuedAt, before.queuedAt);
}

void DeparturesTest::wordsAndField()
{
    const ApiError refusal{.kind = Kind::Rejected, .status = 400, .text = u"Not a PDF"_s, .field = u"phone"_s};
    const OutboxItem refused =
        afterAttempt(item(u"a"_s), reportOf(SendOutcome::Rejected, refusal), u"Welcome Kit"_s, noon, 0);
    QCOMPARE(refused.words, refusal.sentence(u"Welcome Kit"_s));
    QCOMPARE(refused.field, u"phone"_s);

    SendReport conflict = reportOf(SendOutcome::Conflict);
    conflict.plan = {{.field = u"firstname"_s, .outcome = MergeOutcome::TakeMine},
                     {.field = u"subtitle"_s, .outcome = MergeOutcome::Conflict}};
    QCOMPARE(afterAttempt(item(u"a"_s), conflict, u"Welcome Kit"_s, noon, 0).field, u"subtitle"_s);

    SendReport emptied = reportOf(SendOutcome::Stopped);
    emptied.emptiedByAts = {u"cover_letter"_s};
    QCOMPARE(afterAttempt(item(u"a"_s), emptied, u"Welcome Kit"_s, noon, 0).reason, Reason::Stopped);
}

void DeparturesTest::failuresInARowCountUp()
{
    OutboxItem one = item(u"a"_s);
    const SendReport fault = reportOf(SendOutcome::Fault, ApiError{.kind = Kind::ServerFault, .status = 500});
    qint64 last = 0;
    for (int attempt = 1; attempt <= 10; ++attempt) {
        one = afterAttempt(one, fault, u"Welcome Kit"_s, noon, 0);
        QCOMPARE(one.attempts, attempt);
        const qint64 wait = noon.msecsTo(one.notBefore);
        QVERIFY(wait >= last);
        last = wait;
    }
    QCOMPARE(last, 300'000);
}

void DeparturesTest::endedByUsIsNoAttempt()
{
    OutboxItem before = item(u"a"_s);
    before.attempts = 3;
    before.reason = Reason::Fault;
    const SendReport report = reportOf(SendOutcome::Waiting, ApiError{.kind = Kind::Cancelled});
    QCOMPARE(afterAttempt(before, report, u"Welcome Kit"_s, noon, 0), before);
}

void DeparturesTest::theAccountPauses_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<std::chrono::milliseconds>("pause");
    const auto row = [](const char *prose, const ApiError &error, std::chrono::milliseconds pause) {
        QTest::newRow(prose) << error << pause;
    };
    row("offline", {.kind = Kind::Offline}, 5s);
    row("no answer", {.kind = Kind::NoAnswer}, 5s);
    row("wrong certificate", {.kind = Kind::TlsFailed}, 5s);
    row("no client certificate", {.kind = Kind::TlsRefused}, 5s);
    row("a write's answer is lost: reading shows the network", {.kind = Kind::NoAnswer, .maybeApplied = true}, 0s);
    row("429 with a time", {.kind = Kind::RateLimited, .status = 429, .retryAfter = 90s}, 90s);
    row("429 without", {.kind = Kind::RateLimited, .status = 429}, 5s);
    row("429 with nothing", {.kind = Kind::RateLimited, .status = 429, .retryAfter = 0s}, 1s);
    row("503 with a time", {.kind = Kind::Maintenance, .status = 503, .retryAfter = 20min}, 20min);
    row("503 to a write", {.kind = Kind::Maintenance, .status = 503, .retryAfter = 7s, .maybeApplied = true}, 7s);
    for (const Kind kind : {Kind::ServerFault, Kind::Malformed, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound,
                            Kind::Rejected, Kind::TooLarge, Kind::Unexpected, Kind::Cancelled})
        row(qPrintable(u"not for kind %1"_s.arg(static_cast<int>(kind))), {.kind = kind, .status = 500}, 0s);
}

void DeparturesTest::theAccountPauses()
{
    QFETCH(ApiError, error);
    QTEST(pauseAfter(error, 1, 0.0), "pause");
}

void DeparturesTest::backOffGrowsAndJitters()
{
    QCOMPARE(backOff(0, 0), 5s);
    QCOMPARE(backOff(1, 0), 5s);
    QCOMPARE(backOff(2, 0), 10s);
    QCOMPARE(backOff(6, 0), 160s);
    QCOMPARE(backOff(7, 0), 5min);
    QCOMPARE(backOff(1000, 0), 5min);
    for (int failures = 1; failures < 12; ++failures) {
        for (double dice = 0; dice < 1; dice += 0.09) {
            const auto wait = backOff(failures, dice);
            QVERIFY(wait <= backOff(failures, 0));
            QVERIFY(wait > backOff(failures, 0) / 2);
        }
    }
}

void DeparturesTest::aLostCreateIsLookedForAgainAndAgain()
{
    SendReport lost;
    lost.key = u"new:a"_s;
    lost.outcome = SendOutcome::Lost;
    OutboxItem waiting = item(u"new:a"_s);
    waiting.attempts = 6; // failures before it left say nothing of how long to look
    qint64 seconds = 2;
    for (int look = 1; look <= looksInWindow; ++look, seconds *= 2) {
        QVERIFY(!isLastLook(waiting, looksInWindow));
        waiting = afterAttempt(waiting, lost, u"Welcome Kit"_s, noon, 0.5);
        QCOMPARE(waiting.reason, Reason::Lost);
        QCOMPARE(waiting.notBefore, noon.addSecs(seconds));
        QVERIFY(!pendingSentence(waiting, u"Welcome Kit"_s).isEmpty());
    }
    QVERIFY(isLastLook(waiting, looksInWindow));
}

void DeparturesTest::requestsAreCounted()
{
    OutboxItem tagged = item(u"b"_s);
    tagged.released.fields.insert(u"tag_list"_s, {.mine = Value::ofList({u"x"_s})});
    OutboxItem created = item(u"new:1"_s);
    QCOMPARE(requestsFor({}, FieldCatalog::welcomeKit()), 0);
    QCOMPARE(requestsFor({item(u"a"_s)}, FieldCatalog::welcomeKit()), 2);
    QCOMPARE(requestsFor({item(u"a"_s), tagged, created}, FieldCatalog::welcomeKit()), 8);
}

void DeparturesTest::whatIsRisky_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<bool>("risky");
    const auto flag = [](bool archived) {
        return Draft{.key = u"a"_s, .fields = {{u"archived"_s, {.mine = Value::ofFlag(archived)}}}};
    };
    QTest::newRow("archive") << flag(true) << true;
    QTest::newRow("take out of the archive") << flag(false) << false;
    QTest::newRow("a phone") << item(u"a"_s).released << false;
    QTest::newRow("reference refused") << stageDraft(1) << true;
    QTest::newRow("reference hired") << stageDraft(2) << true;
    QTest::newRow("initial") << stageDraft(3) << false;
    QTest::newRow("custom, called Refusé(e)") << stageDraft(4) << true;
    QTest::newRow("custom, called Candidates hired") << stageDraft(5) << true;
    QTest::newRow("custom, called Refusing nobody") << stageDraft(6) << false;
    QTest::newRow("a stage that nobody knows") << stageDraft(99) << false;
    QTest::newRow("decomposed accents") << stageDraft(7) << true;
}

void DeparturesTest::whatIsRisky()
{
    QFETCH(Draft, draft);
    const QList<Job> jobs{Job{.reference = u"j"_s,
                              .stages = {{.id = 1, .name = u"No"_s, .reference = u"refused"_s},
                                         {.id = 2, .name = u"Yes"_s, .reference = u"hired"_s},
                                         {.id = 3, .name = u"New"_s, .reference = u"initial"_s}}},
                          Job{.reference = u"k"_s,
                              .stages = {{.id = 4, .name = u"Refusé(e)"_s},
                                         {.id = 5, .name = u"Candidates hired"_s},
                                         {.id = 6, .name = u"Refusing nobody"_s},
                                         {.id = 7, .name = u"EMBAUCHE\u0301S / Embauche\u0301"_s}}}};
    QTEST(isRisky(draft, jobs, FieldCatalog::welcomeKit()), "risky");
}

QTEST_GUILESS_MAIN(DeparturesTest)
#include "tst_departures.moc"
