// SPDX-License-Identifier: MIT
#include "support/scriptedats.h"
#include "sync/syncbench.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::SyncBench;
using Fault = sandbox::Fault;

namespace {

const QString address = u"zoe.mueller@example.com"_s;

/// How many candidates of the sandbox have this address.
qsizetype countOf(const sandbox::Sandbox &server)
{
    const QStringList references = server.candidateReferences();
    return std::count_if(references.cbegin(), references.cend(), [&server](const QString &reference) {
        const QJsonObject profile = server.candidate(reference).value("profile"_L1).toObject();
        return profile.value("email"_L1).toString() == address;
    });
}

/// Calls back when somebody asks for the time, but for the first: a send judges the draft by today, and notes the time
/// just before its POST leaves.
class AskedClock final : public Clock
{
public:
    explicit AskedClock(std::function<void()> asked)
        : m_asked(std::move(asked))
    {
    }
    QDateTime now() const override
    {
        if (std::exchange(m_judged, true))
            m_asked();
        return QDateTime::currentDateTimeUtc();
    }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}

private:
    std::function<void()> m_asked;
    mutable bool m_judged = false;
};

} // namespace

/// A candidate that the ATS does not have yet: created once, whatever happens to the answers.
class SendCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsOnce();
    void anAnswerAboutSomebodyElseIsNotAccepted_data();
    void anAnswerAboutSomebodyElseIsNotAccepted();
    void whatAPullShowedFirstIsAccepted();
    void aLostAnswerIsSettledByLooking();
    void aLostAnswerIsSettledAfterARestart();
    void aCreateThatNeverArrivedIsAskedFirst();
    void whatIsTypedAfterALostAnswerStaysADraft();
    void theSameEmailStopsUntilItIsSaid();
    void aRefusalKeepsTheDraft();
    void offlineKeepsTheDraft();
    void missingFieldsAskNothing();
    void aLostCreateThatWasEditedSinceIsAdopted();
    void aLostCreateInAnotherJobIsAdopted();
    void whoMayBeOursIsAsked();
    void anotherPhoneAfterALostCreateLooksAnew_data();
    void anotherPhoneAfterALostCreateLooksAnew();
    void whoWasThereBeforeIsNotOurs();
    void whoeverCameSinceIsAskedAgain();
    void tagsOfANewCandidateAreReadAgain();
    void theCommentTravelsWithTheCreate();

private:
    static Draft lost(SyncBench &bench, const FieldValues &more = {}, Fault::Drop drop = Fault::Drop::After);
};

/// A draft whose create was lost, so that not even a look was answered; as the store has it after a restart.
Draft SendCreate::lost(SyncBench &bench, const FieldValues &more, Fault::Drop drop)
{
    Draft draft = bench.newDraft(address);
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        draft.fields.insert(it.key(), {.mine = it.value()});
    if (!awaited(bench.store().saveDraft(bench.context().accountId, draft)))
        qFatal("the draft cannot be kept");
    bench.context().clock = std::make_shared<AskedClock>([&bench, drop] {
        bench.sandbox().setFaults(
            {{.drop = drop, .match = u"^POST "_s}, {.drop = Fault::Drop::Before, .match = u"^GET "_s}});
    });
    if (bench.send(draft).outcome != SendOutcome::Lost)
        qFatal("the create is not lost");
    bench.sandbox().clearFaults();
    bench.sandbox().clearJournal();
    bench.context().clock = Clock::system();
    bench.restart();
    return *bench.keptDraft(draft.key);
}

void SendCreate::createsOnce()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"POST"_s}));
    QCOMPARE(countOf(bench.sandbox()), 1);
    QVERIFY(!bench.keptDraft(draft.key));
    const auto drafts = awaited(bench.store().drafts(bench.context().accountId));
    QVERIFY(drafts && drafts->isEmpty());
    QCOMPARE(bench.keptCandidate(report.snapshot->reference)->value(u"firstname"_s).text(), u"Zoë"_s);
}

void SendCreate::anAnswerAboutSomebodyElseIsNotAccepted_data()
{
    QTest::addColumn<FieldValues>("differs");
    QTest::addColumn<bool>("wasKept");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char *name, const FieldValues &differs, bool wasKept, bool isOurs) {
        QTest::newRow(name) << differs << wasKept << isOurs;
    };
    row("ours", {}, false, true);
    row("ours, as the ATS writes it",
        {{u"email"_s, Value::ofText(u"Zoe.Mueller@Example.com"_s)}, {u"lastname"_s, Value::ofText(u" MÜLLER "_s)}},
        false, true);
    row("ours, of which it tells less", {{u"email"_s, {}}, {u"firstname"_s, Value::empty()}}, false, true);
    row("who was there, the same in all", {}, true, false);
    row("who was there, another", {{u"lastname"_s, Value::ofText(u"Nový"_s)}}, true, false);
    row("another email", {{u"email"_s, Value::ofText(u"somebody@example.com"_s)}}, false, false);
    row("another last name", {{u"lastname"_s, Value::ofText(u"Nový"_s)}}, false, false);
    row("another first name", {{u"firstname"_s, Value::ofText(u"Željko"_s)}}, false, false);
}

void SendCreate::anAnswerAboutSomebodyElseIsNotAccepted()
{
    QFETCH(FieldValues, differs);
    QFETCH(bool, wasKept);
    QFETCH(bool, isOurs);
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    Candidate other{.reference = u"other"_s, .jobReference = {}, .values = draft.mine()};
    for (auto it = differs.cbegin(); it != differs.cend(); ++it)
        other.values.insert(it.key(), it.value());
    Candidate ours{.reference = u"ours"_s, .jobReference = {}, .values = draft.mine()};
    if (wasKept) {
        other.readAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(awaited(bench.store().saveCandidates(bench.context().accountId, {other})));
    }
    const auto ats = std::make_shared<test::ScriptedAts>();
    bool isListed = false;
    ats->onCreate = [&other](const NewCandidate &) { return other; };
    ats->onCandidate = [&other](const QString &) { return other; };
    ats->onCandidates = [&](const CandidateQuery &) {
        return CandidatePage{.candidates = isListed ? QList{other, ours} : QList<Candidate>()};
    };
    bench.context().ats = ats;
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, isOurs ? SendOutcome::Accepted : SendOutcome::Lost);
    QCOMPARE(ats->creates, 1);
    if (isOurs)
        return;
    QVERIFY(report.error && report.error->maybeApplied);
    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept && kept->createAttemptedAt.isValid());
    // It is looked for, and found beside the other.
    isListed = true;
    const SendReport again = bench.send(*kept);
    QCOMPARE(again.outcome, SendOutcome::Accepted);
    QCOMPARE(again.snapshot->reference, u"ours"_s);
    QCOMPARE(ats->creates, 1);
}

void SendCreate::whatAPullShowedFirstIsAccepted()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    Candidate ours{.reference = u"ours"_s, .jobReference = {}, .values = draft.mine()};
    const auto ats = std::make_shared<test::ScriptedAts>();
    ats->onCandidates = [](const CandidateQuery &) { return CandidatePage(); };
    ats->onCandidate = [&ours](const QString &) { return ours; };
    ats->onCreate = [&](const NewCandidate &) {
        ours.readAt = QDateTime::currentDateTimeUtc();
        if (!awaited(bench.store().saveCandidates(bench.context().accountId, {ours})))
            qFatal("the candidate cannot be kept");
        return ours;
    };
    bench.context().ats = ats;
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
}

void SendCreate::aLostAnswerIsSettledByLooking()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.writes().size(), 1);
    QCOMPARE(countOf(bench.sandbox()), 1);
    QVERIFY(!bench.keptDraft(draft.key));
}

void SendCreate::aLostAnswerIsSettledAfterARestart()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    // The clock is asked just before the POST leaves: from then on nothing is answered any more.
    bench.context().clock = std::make_shared<AskedClock>([&bench] {
        bench.sandbox().setFaults(
            {{.drop = Fault::Drop::After, .match = u"^POST "_s}, {.drop = Fault::Drop::Before, .match = u"^GET "_s}});
    });
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Lost);
    QCOMPARE(countOf(bench.sandbox()), 1);

    bench.restart();
    bench.sandbox().clearFaults();
    bench.sandbox().clearJournal();
    bench.context().clock = Clock::system();
    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept);
    QVERIFY(kept->createAttemptedAt.isValid());
    const SendReport report = bench.send(*kept);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(countOf(bench.sandbox()), 1);
    QVERIFY(!bench.keptDraft(draft.key));
}

void SendCreate::aCreateThatNeverArrivedIsAskedFirst()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^POST "_s});
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Lost);
    QCOMPARE(countOf(bench.sandbox()), 0);

    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept);
    // Who says "anyway" before anybody asked has not looked in the ATS.
    const SendOptions anyway{.createAnyway = true, .run = u"second"_s};
    QCOMPARE(bench.send(*kept, anyway).outcome, SendOutcome::Lost);
    const SendReport asked = bench.send(*kept, {.lastLook = true});
    QCOMPARE(asked.outcome, SendOutcome::AlreadyThere);
    QVERIFY(asked.matches.isEmpty());
    QCOMPARE(bench.send(*kept).outcome, SendOutcome::AlreadyThere); // and stays asked
    QCOMPARE(bench.writes().size(), 1);
    QCOMPARE(bench.send(*kept, anyway).outcome, SendOutcome::Accepted);
    QCOMPARE(countOf(bench.sandbox()), 1);
}

void SendCreate::whatIsTypedAfterALostAnswerStaysADraft()
{
    SyncBench bench;
    Draft draft = bench.newDraft(address);
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^POST "_s});
    // The reads that would settle it are lost too.
    bench.context().clock =
        std::make_shared<AskedClock>([&bench] { bench.sandbox().setFault({.drop = Fault::Drop::After}); });
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Lost);
    QCOMPARE(countOf(bench.sandbox()), 1);
    bench.sandbox().clearFaults();
    bench.context().clock = Clock::system();

    // The window's copy knows of no attempt; saving it must not erase the note.
    draft.fields.insert(u"subtitle"_s, {.mine = Value::ofText(u"Typed since"_s)});
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(countOf(bench.sandbox()), 1);
    const auto left = bench.keptDraft(report.snapshot->reference);
    QVERIFY(left);
    QCOMPARE(left->fields.keys(), QStringList(u"subtitle"_s));
    QCOMPARE(left->fields.value(u"subtitle"_s).mine.text(), u"Typed since"_s);
}

void SendCreate::theSameEmailStopsUntilItIsSaid()
{
    SyncBench bench;
    QCOMPARE(bench.send(bench.newDraft(address)).outcome, SendOutcome::Accepted);
    const Draft again = bench.newDraft(address.toUpper());
    const SendReport report = bench.send(again);
    QCOMPARE(report.outcome, SendOutcome::AlreadyThere);
    QCOMPARE(report.matches.size(), 1);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(bench.keptDraft(again.key), again);

    QCOMPARE(bench.send(again, {.createAnyway = true}).outcome, SendOutcome::Accepted);
    QCOMPARE(bench.writes().size(), 1);
}

void SendCreate::aRefusalKeepsTheDraft()
{
    SyncBench bench;
    Draft draft = bench.newDraft(address);
    const QString page = bench.sandbox().url(u"/files/login.html"_s).toString();
    draft.fields.insert(u"remote_resume_url"_s, {.base = {}, .mine = Value::ofText(page)});
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Rejected);
    QVERIFY(!report.error->text.isEmpty());
    QCOMPARE(countOf(bench.sandbox()), 0);
    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept);
    QCOMPARE(kept->mine(), draft.mine());
    QVERIFY(!kept->createAttemptedAt.isValid()); // its fate is known: not created
}

void SendCreate::offlineKeepsTheDraft()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    bench.sandbox().stop();
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Network);
    QCOMPARE(bench.keptDraft(draft.key), draft);
}

void SendCreate::missingFieldsAskNothing()
{
    SyncBench bench;
    Draft draft = bench.newDraft(address);
    draft.fields.remove(u"lastname"_s);
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::NotReady);
    QCOMPARE(report.problems.constFirst().field, u"lastname"_s);
    QVERIFY(bench.methods().isEmpty());
}

void SendCreate::aLostCreateThatWasEditedSinceIsAdopted()
{
    SyncBench bench;
    Draft draft = lost(bench);
    QCOMPARE(countOf(bench.sandbox()), 1);
    for (const auto &[field, value] : {std::pair{u"email"_s, u"zoe@example.org"_s}, {u"lastname"_s, u"Miller"_s}}) {
        draft.fields[field].mine = Value::ofText(value);
        draft.fields[field].edits += 1;
    }
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(countOf(bench.sandbox()), 1);
    const auto left = bench.keptDraft(report.snapshot->reference);
    QVERIFY(left);
    QCOMPARE(left->fields.keys(), QStringList({u"email"_s, u"lastname"_s}));
    QCOMPARE(left->fields.value(u"email"_s).base.text(), address);
    QVERIFY(!bench.keptDraft(draft.key));

    QCOMPARE(bench.send(*left).outcome, SendOutcome::Accepted); // the edits follow as any other
    QCOMPARE(bench.writes().constFirst().method, u"PUT"_s);
    QCOMPARE(countOf(bench.sandbox()), 0);
}

void SendCreate::aLostCreateInAnotherJobIsAdopted()
{
    SyncBench bench;
    Draft draft = lost(bench);
    const QString job = draft.fields.value(u"job_reference"_s).mine.text();
    const QString other = bench.sandbox().jobReferences().constLast();
    QVERIFY(other != job);
    draft.fields[u"job_reference"_s].mine = Value::ofText(other);
    draft.fields[u"job_reference"_s].edits += 1;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(report.snapshot->jobReference, job);
    const auto said = std::ranges::find(report.checks, u"job_reference"_s, &FieldCheck::field);
    QVERIFY(said != report.checks.cend()); // it cannot follow: the receipt says where the candidate is
    QCOMPARE(said->verdict, FieldResult::Changed);
    QCOMPARE(said->answered.text(), job);
    QVERIFY(!bench.keptDraft(report.snapshot->reference));
}

void SendCreate::whoMayBeOursIsAsked()
{
    SyncBench bench;
    Draft draft = lost(bench, {}, Fault::Drop::Before);
    QCOMPARE(countOf(bench.sandbox()), 0);
    NewCandidate colleagues{.organizationReference = draft.fields.value(u"organization_reference"_s).mine.text(),
                            .jobReference = draft.fields.value(u"job_reference"_s).mine.text(),
                            .values = {{u"firstname"_s, Value::ofText(u"Z."_s)},
                                       {u"lastname"_s, Value::ofText(u"Mueller"_s)},
                                       {u"email"_s, Value::ofText(address)},
                                       {u"job_stage_id"_s, draft.fields.value(u"job_stage_id"_s).mine}}};
    QVERIFY(awaited(bench.context().ats->create(colleagues, {})));
    bench.sandbox().clearJournal();
    draft.fields[u"email"_s].mine = Value::ofText(u"zoe@example.org"_s); // whom nobody has
    draft.fields[u"email"_s].edits += 1;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::AlreadyThere);
    QCOMPARE(report.matches.size(), 1);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(bench.keptDraft(draft.key)->fields, draft.fields);
}

void SendCreate::anotherPhoneAfterALostCreateLooksAnew_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QStringList>("methods");
    QTest::newRow("the same") << u"0606060606"_s << QStringList{u"GET"_s, u"POST"_s};
    QTest::newRow("another") << u"0707070707"_s << QStringList{u"GET"_s, u"GET"_s, u"POST"_s};
}

void SendCreate::anotherPhoneAfterALostCreateLooksAnew()
{
    QFETCH(QString, phone);
    SyncBench bench;
    Draft draft = lost(bench, {{u"phone"_s, Value::ofText(u"0606060606"_s)}}, Fault::Drop::Before);
    draft.fields[u"phone"_s].mine = Value::ofText(phone);
    draft.fields[u"phone"_s].edits += 1;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    QCOMPARE(bench.send(draft, {.lastLook = true}).outcome, SendOutcome::AlreadyThere);
    bench.sandbox().clearJournal();
    // Who had the first phone was looked for; who has this one was not. The recruiter agreed that the lost one is not
    // there.
    QCOMPARE(bench.send(draft, {.createAnyway = true, .run = u"second"_s}).outcome, SendOutcome::Accepted);
    QTEST(bench.methods(), "methods");
    QCOMPARE(countOf(bench.sandbox()), 1);
}

void SendCreate::whoWasThereBeforeIsNotOurs()
{
    SyncBench bench;
    QCOMPARE(bench.send(bench.newDraft(address)).outcome, SendOutcome::Accepted);
    const Draft again = bench.newDraft(address); // another Zoë Müller, says the recruiter
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^POST "_s});
    QCOMPARE(bench.send(again, {.createAnyway = true}).outcome, SendOutcome::Lost);
    QCOMPARE(countOf(bench.sandbox()), 1);
    QCOMPARE(bench.send(again, {.lastLook = true}).outcome, SendOutcome::AlreadyThere);
    QCOMPARE(bench.send(again, {.createAnyway = true, .run = u"second"_s}).outcome, SendOutcome::Accepted);
    QCOMPARE(countOf(bench.sandbox()), 2);
}

void SendCreate::whoeverCameSinceIsAskedAgain()
{
    SyncBench bench;
    const SendOptions anyway{.createAnyway = true, .run = u"first"_s};
    QCOMPARE(bench.send(bench.newDraft(address)).outcome, SendOutcome::Accepted);
    Draft draft = bench.newDraft(address);
    bench.context().clock = std::make_shared<AskedClock>([&bench] {
        bench.sandbox().setFaults(
            {{.drop = Fault::Drop::After, .match = u"^POST "_s}, {.drop = Fault::Drop::Before, .match = u"^GET "_s}});
    });
    QCOMPARE(bench.send(draft, anyway).outcome, SendOutcome::Lost);
    bench.sandbox().clearFaults();
    bench.context().clock = Clock::system();
    QCOMPARE(countOf(bench.sandbox()), 2);
    // As an ATS that spells names its own way, so that it cannot be told for certain.
    const auto note = bench.keptDraft(draft.key)->createAttempted;
    for (const QString &reference : bench.sandbox().candidateReferences()) {
        const QJsonObject profile = bench.sandbox().candidate(reference).value("profile"_L1).toObject();
        const bool before = note.value(u"reference"_s).list().contains(reference);
        if (profile.value("email"_L1).toString() == address && !before)
            QVERIFY(bench.sandbox().touch(reference, {{u"lastname"_s, u"Anders"_s}}));
    }
    draft = *bench.keptDraft(draft.key);
    const SendReport report = bench.send(draft, anyway);
    QCOMPARE(report.outcome, SendOutcome::AlreadyThere);
    QCOMPARE(report.matches.size(), 1);
    QCOMPARE(countOf(bench.sandbox()), 2);
    // Seen by now: this one is somebody else, says the recruiter.
    QCOMPARE(bench.send(draft, {.createAnyway = true, .run = u"second"_s}).outcome, SendOutcome::Accepted);
    QCOMPARE(countOf(bench.sandbox()), 3);
}

void SendCreate::tagsOfANewCandidateAreReadAgain()
{
    SyncBench bench;
    Draft draft = bench.newDraft(address);
    draft.fields.insert(u"tag_list"_s, {.mine = Value::ofList({u"c++"_s, u"qt"_s})});
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"POST"_s, u"GET"_s}));
    QCOMPARE(bench.keptCandidate(report.snapshot->reference)->value(u"tag_list"_s).list(),
             QStringList({u"c++"_s, u"qt"_s}));
}

void SendCreate::theCommentTravelsWithTheCreate()
{
    SyncBench bench;
    Draft draft = lost(bench, {{u"comment"_s, Value::ofText(u"Met at a fair."_s)}});
    // Typed on while nobody knew what became of the create.
    draft.fields[u"comment"_s].mine = Value::ofText(u"Met at a fair, called back."_s);
    draft.fields[u"comment"_s].edits += 1;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    const QString reference = report.snapshot->reference;
    QCOMPARE(bench.sandbox().candidate(reference).value("comments"_L1).toArray().size(), 1);
    const auto left = bench.keptDraft(reference);
    QVERIFY(left);
    QCOMPARE(left->fields.keys(), QStringList(u"comment"_s));
    QCOMPARE(bench.send(*left).outcome, SendOutcome::Accepted);
    QCOMPARE(bench.sandbox().candidate(reference).value("comments"_L1).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(SendCreate)
#include "tst_send_create.moc"
