#include "sync/syncbench.h"

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

/// Calls back each time somebody asks for the time: the send does just before its POST leaves.
class AskedClock final : public Clock
{
public:
    explicit AskedClock(std::function<void()> asked)
        : m_asked(std::move(asked))
    {
    }
    QDateTime now() const override
    {
        m_asked();
        return QDateTime::currentDateTimeUtc();
    }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}

private:
    std::function<void()> m_asked;
};

} // namespace

/// A candidate that the ATS does not have yet: created once, whatever happens to the answers.
class SendCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsOnce();
    void aLostAnswerIsSettledByLooking();
    void aLostAnswerIsSettledAfterARestart();
    void aCreateThatNeverArrivedIsSentAgain();
    void whatIsTypedAfterALostAnswerStaysADraft();
    void theSameEmailStopsUntilItIsSaid();
    void aRefusalKeepsTheDraft();
    void offlineKeepsTheDraft();
    void missingFieldsAskNothing();
};

void SendCreate::createsOnce()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    const SendReport report = bench.send(draft);

    QCOMPARE(report.fate, Fate::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"POST"_s}));
    QCOMPARE(countOf(bench.sandbox()), 1);
    QVERIFY(!bench.keptDraft(draft.key));
    const auto drafts = awaited(bench.store().drafts(bench.context().accountId));
    QVERIFY(drafts && drafts->isEmpty());
    QCOMPARE(bench.keptCandidate(report.snapshot->reference)->value(u"firstname"_s).text(), u"Zoë"_s);
}

void SendCreate::aLostAnswerIsSettledByLooking()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^POST "_s});
    const SendReport report = bench.send(draft);

    QCOMPARE(report.fate, Fate::Accepted);
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
    QCOMPARE(bench.send(draft).fate, Fate::Unknown);
    QCOMPARE(countOf(bench.sandbox()), 1);

    bench.restart();
    bench.sandbox().clearFaults();
    bench.sandbox().clearJournal();
    bench.context().clock = Clock::system();
    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept);
    QVERIFY(kept->createAttemptedAt.isValid());
    const SendReport report = bench.send(*kept);
    QCOMPARE(report.fate, Fate::Accepted);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(countOf(bench.sandbox()), 1);
    QVERIFY(!bench.keptDraft(draft.key));
}

void SendCreate::aCreateThatNeverArrivedIsSentAgain()
{
    SyncBench bench;
    const Draft draft = bench.newDraft(address);
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^POST "_s});
    QCOMPARE(bench.send(draft).fate, Fate::Unknown);
    QCOMPARE(countOf(bench.sandbox()), 0);

    const auto kept = bench.keptDraft(draft.key);
    QVERIFY(kept);
    QCOMPARE(bench.send(*kept).fate, Fate::Accepted);
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
    QCOMPARE(bench.send(draft).fate, Fate::Unknown);
    QCOMPARE(countOf(bench.sandbox()), 1);
    bench.sandbox().clearFaults();
    bench.context().clock = Clock::system();

    // The window's copy knows of no attempt; saving it must not erase the note.
    draft.fields.insert(u"subtitle"_s, {.mine = Value::ofText(u"Typed since"_s)});
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.fate, Fate::Accepted);
    QCOMPARE(countOf(bench.sandbox()), 1);
    const auto left = bench.keptDraft(report.snapshot->reference);
    QVERIFY(left);
    QCOMPARE(left->fields.keys(), QStringList(u"subtitle"_s));
    QCOMPARE(left->fields.value(u"subtitle"_s).mine.text(), u"Typed since"_s);
}

void SendCreate::theSameEmailStopsUntilItIsSaid()
{
    SyncBench bench;
    QCOMPARE(bench.send(bench.newDraft(address)).fate, Fate::Accepted);
    const Draft again = bench.newDraft(address.toUpper());
    const SendReport report = bench.send(again);
    QCOMPARE(report.fate, Fate::AlreadyThere);
    QCOMPARE(report.matches.size(), 1);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(bench.keptDraft(again.key), again);

    QCOMPARE(bench.send(again, {.createAnyway = true}).fate, Fate::Accepted);
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

    QCOMPARE(report.fate, Fate::Rejected);
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
    QCOMPARE(bench.send(draft).fate, Fate::Kept);
    QCOMPARE(bench.keptDraft(draft.key), draft);
}

void SendCreate::missingFieldsAskNothing()
{
    SyncBench bench;
    Draft draft = bench.newDraft(address);
    draft.fields.remove(u"lastname"_s);
    const SendReport report = bench.send(draft);
    QCOMPARE(report.fate, Fate::NotReady);
    QCOMPARE(report.problems.constFirst().field, u"lastname"_s);
    QVERIFY(bench.methods().isEmpty());
}

QTEST_GUILESS_MAIN(SendCreate)
#include "tst_send_create.moc"
