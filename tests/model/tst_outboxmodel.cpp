// SPDX-License-Identifier: MIT
#include "model/outboxbench.h"
#include "model/preferences.h"
#include "sync/outcomesentence.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>

using namespace vivier;
using namespace vivier::test;

namespace {

using Reason = SendOutcome;
using Tone = OutboxModel::Tone;

} // namespace

Q_DECLARE_METATYPE(vivier::OutboxModel::Tone)

class OutboxModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OutboxBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    OutboxModel &model() { return *m_bench->model; }
    QVariant cell(const QString &key, int role) { return model().index(model().rowOf(key), 0).data(role); }
    QString line(const QString &key) { return m_bench->text(model().rowOf(key), OutboxModel::ChangesColumn); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<OutboxBench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_bench->model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }

    void rowsComeChangeAndGoOneByOne();
    void aStateIsSaidInWords_data();
    void aStateIsSaidInWords();
    void aClosedAccountPromisesNoTime();
    void theLineSaysWhatWillChange();
    void theDetailsSayEachField();
    void whatWasTypedIntoSinceIsADraftAgain();
    void aNewCandidateSaysSo();
    void aNameFollowsItsCandidate();
    void secondsAreCountedWhileSomebodyLooks();
    void theSummaryCountsAndSaysWhyNothingLeaves();
    void whatArrivedIsCounted();
    void aRowThatIsLeavingSaysSo();
    void theMatchOfACreateIsKnown();
    void retryAllLeavesWhatWouldAskTheSame();
    void draftsThatWereNotSentAreCounted();
    void theHoldIsRemembered();
};

void OutboxModelTest::rowsComeChangeAndGoOneByOne()
{
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    const OutboxItem a = m_bench->phone(u"A"_s);
    OutboxItem b = m_bench->phone(u"B"_s);
    const OutboxItem c = m_bench->phone(u"C"_s);
    m_bench->put({a, c});
    QCOMPARE(model().keys(), QStringList({u"A"_s, u"C"_s}));
    m_bench->put({b});
    QCOMPARE(model().keys(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(m_bench->text(1, OutboxModel::CandidateColumn), u"B Lee"_s);

    changed.clear();
    b.held = true;
    m_bench->put({b});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(cell(u"B"_s, OutboxModel::HeldRole).toBool());

    QSignalSpy moved(&model(), &QAbstractItemModel::rowsMoved);
    OutboxItem later = a;
    later.queuedAt = later.queuedAt.addSecs(60);
    m_bench->put({later});
    QCOMPARE(model().keys(), QStringList({u"B"_s, u"C"_s, u"A"_s}));

    QSignalSpy removed(&model(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(awaited(m_bench->engine->outbox()->takeBack({u"B"_s, u"A"_s})));
    QCOMPARE(model().keys(), QStringList({u"C"_s}));
    QCOMPARE(removed.count(), 2);
    QCOMPARE(model().rowOf(u"C"_s), 0);
    QCOMPARE(reset.count(), 0);
}

void OutboxModelTest::aStateIsSaidInWords_data()
{
    QTest::addColumn<SendOutcome>("reason");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<bool>("needs");
    QTest::newRow("none") << Reason::Waiting << 0 << QString() << u"waiting for its turn"_s << Tone::Plain << false;
    QTest::newRow("network") << Reason::Network << 0 << QString() << u"waiting for the network"_s << Tone::Plain
                             << false;
    QTest::newRow("fault") << Reason::Fault << 20 << QString() << u"next attempt in 20 s"_s << Tone::Plain << false;
    QTest::newRow("lost") << Reason::Lost << 0 << QString() << u"answer lost"_s << Tone::Plain << false;
    QTest::newRow("rejected") << Reason::Rejected << 0 << u"Email is invalid"_s << u"“Email is invalid”"_s << Tone::Bad
                              << true;
    QTest::newRow("forbidden") << Reason::Forbidden << 0 << QString() << u"token"_s << Tone::Bad << true;
    QTest::newRow("conflict") << Reason::Conflict << 0 << QString() << u"somebody changed it too"_s << Tone::Waiting
                              << true;
    QTest::newRow("gone") << Reason::Gone << 0 << QString() << u"no longer in Welcome Kit"_s << Tone::Bad << true;
    QTest::newRow("unsure") << Reason::Unsure << 0 << QString() << u"may have arrived"_s << Tone::Waiting << true;
}

void OutboxModelTest::aStateIsSaidInWords()
{
    QFETCH(const SendOutcome, reason);
    QFETCH(const int, wait);
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    QFETCH(const Tone, tone);
    QFETCH(const bool, needs);
    OutboxItem item = m_bench->phone(u"A"_s, reason);
    item.words = words;
    if (wait > 0)
        item.notBefore = m_bench->clock->now().addSecs(wait);
    m_bench->put({item});
    QVERIFY2(m_bench->state(u"A"_s).contains(expected), qPrintable(m_bench->state(u"A"_s)));
    QCOMPARE(static_cast<Tone>(cell(u"A"_s, OutboxModel::ToneRole).toInt()), tone);
    QCOMPARE(cell(u"A"_s, OutboxModel::NeedsRecruiterRole).toBool(), needs);
    QCOMPARE(cell(u"A"_s, OutboxModel::WordsRole).toString(), pendingSentence(item, u"Welcome Kit"_s));
    QCOMPARE(cell(u"A"_s, OutboxModel::ReasonRole).toInt(), static_cast<int>(reason));
    QVERIFY(cell(u"A"_s, OutboxModel::CanTakeBackRole).toBool());
}

void OutboxModelTest::aClosedAccountPromisesNoTime()
{
    OutboxItem item = m_bench->phone(u"A"_s, Reason::Fault);
    item.notBefore = m_bench->clock->now().addSecs(20);
    const OutboxItem rejected = m_bench->phone(u"B"_s, Reason::Rejected);
    m_bench->put({item, rejected});
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    m_bench->engine->connectivity()->setWorkOffline(true);
    QVERIFY(changed.count() > 0);
    QVERIFY2(m_bench->state(u"A"_s).contains(u"you work offline"_s), qPrintable(m_bench->state(u"A"_s)));
    QVERIFY(m_bench->state(u"B"_s).contains(u"refused"_s));
}

void OutboxModelTest::theLineSaysWhatWillChange()
{
    const auto text = [](const char16_t *value) { return Value::ofText(QString::fromUtf16(value)); };
    const FieldValues few{{u"subtitle"_s, text(u"Chef")},
                          {u"remote_resume_url"_s, text(u"https://example.com/files/cv.pdf?x=1")}};
    m_bench->put({
        m_bench->item(m_bench->drafted(u"A"_s, u"A"_s, few)),
        m_bench->item(m_bench->drafted(u"B"_s, u"B"_s, {{u"archived"_s, Value::ofFlag(true)}})),
        m_bench->item(m_bench->drafted(u"C"_s, u"C"_s, {{u"job_stage_id"_s, Value::ofNumber(2)}})),
        m_bench->item(m_bench->drafted(u"D"_s, u"D"_s, {{u"tag_list"_s, Value::ofList({u"b"_s, u"c"_s})}})),
        m_bench->item(m_bench->drafted(u"E"_s, u"E"_s, {{u"subtitle"_s, Value::empty()}})),
        m_bench->item(m_bench->drafted(u"F"_s, u"F"_s,
                                       {{u"subtitle"_s, text(u"1")},
                                        {u"phone"_s, text(u"2")},
                                        {u"lastname"_s, text(u"3")},
                                        {u"firstname"_s, text(u"4")}})),
        m_bench->item(m_bench->drafted(u"G"_s, u"G"_s, {{u"subtitle"_s, text(u"مدير تقني")}})),
        m_bench->item(m_bench->drafted(u"H"_s, u"H"_s, {{u"subtitle"_s, Value::ofText(QString(300, u'x'))}})),
    });
    QCOMPARE(line(u"A"_s), u"Subtitle Baker → Chef; Resume → cv.pdf"_s);
    QCOMPARE(line(u"B"_s), u"Archive"_s);
    QCOMPARE(line(u"C"_s), u"Stage New → Interview"_s);
    QCOMPARE(line(u"D"_s), u"Tags + c, − a"_s);
    QCOMPARE(line(u"E"_s), u"Subtitle Baker → empty"_s);
    QVERIFY2(line(u"F"_s).startsWith(u"4 field(s): First name F → 4; Last name Lee → 3; "_s), qPrintable(line(u"F"_s)));
    QVERIFY(line(u"G"_s).endsWith(u"→ \u2068مدير تقني\u2069"_s)); // does not turn the line around
    QVERIFY(line(u"H"_s).size() < 60);
}

void OutboxModelTest::theDetailsSayEachField()
{
    const FieldValues changes{{u"subtitle"_s, Value::ofText(u"Chef"_s)},
                              {u"media_github"_s, Value::ofText(u"https://github.com/a"_s)},
                              {u"job_stage_id"_s, Value::ofNumber(2)}};
    m_bench->put({m_bench->item(m_bench->drafted(u"A"_s, u"A"_s, changes))});
    const auto details = cell(u"A"_s, OutboxModel::ChangesRole).value<QList<OutboxChange>>();
    QCOMPARE(details.size(), 3);
    QCOMPARE(changeSentence(details.at(0)), u"Subtitle: Baker → Chef"_s);
    QCOMPARE(changeSentence(details.at(1)), u"Stage: New → Interview"_s);
    QVERIFY(!details.at(2).beforeKnown); // write-only
    QCOMPARE(changeSentence(details.at(2)), u"GitHub: https://github.com/a"_s);
}

void OutboxModelTest::whatWasTypedIntoSinceIsADraftAgain()
{
    const FieldValues changes{{u"subtitle"_s, Value::ofText(u"Chef"_s)}, {u"phone"_s, Value::ofText(u"06"_s)}};
    m_bench->put({m_bench->item(m_bench->drafted(u"A"_s, u"A"_s, changes))});
    m_bench->candidates.book()->edit(u"A"_s, u"phone"_s, Value::ofText(u"07"_s));
    QCOMPARE(line(u"A"_s), u"Subtitle Baker → Chef"_s);
    const auto details = cell(u"A"_s, OutboxModel::ChangesRole).value<QList<OutboxChange>>();
    QCOMPARE(details.size(), 2);
    QVERIFY(details.at(0).edited);
    QVERIFY(changeSentence(details.at(0)).contains(u"a draft again"_s));
    m_bench->candidates.book()->putBack({u"A"_s}, u"subtitle"_s);
    QVERIFY(line(u"A"_s).startsWith(u"Nothing"_s));
}

void OutboxModelTest::aNewCandidateSaysSo()
{
    const Draft draft = m_bench->draftedNew({{u"firstname"_s, Value::ofText(u"Ines"_s)},
                                             {u"lastname"_s, Value::ofText(u"Duarte"_s)},
                                             {u"email"_s, Value::ofText(u"ines@example.com"_s)}});
    m_bench->put({m_bench->item(draft)});
    QCOMPARE(m_bench->text(0, OutboxModel::CandidateColumn), u"New: Ines Duarte"_s);
    QCOMPARE(cell(draft.key, OutboxModel::NameRole).toString(), u"Ines Duarte"_s);
    QCOMPARE(line(draft.key), u"3 field(s)"_s);
    const auto details = cell(draft.key, OutboxModel::ChangesRole).value<QList<OutboxChange>>();
    QCOMPARE(changeSentence(details.at(0)), u"First name: Ines"_s);
}

void OutboxModelTest::aNameFollowsItsCandidate()
{
    m_bench->put({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s)});
    QCOMPARE(m_bench->text(0, 0), u"A Lee"_s);
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    m_bench->candidates.upsert({with(plainCandidate(u"A"_s, u"A"_s), u"lastname"_s, Value::ofText(u"Moss"_s))});
    QCOMPARE(m_bench->text(0, 0), u"A Moss"_s);
    QVERIFY(changed.count() > 0);
    for (const QList<QVariant> &arguments : changed)
        QCOMPARE(arguments.first().toModelIndex().row(), 0);
}

void OutboxModelTest::secondsAreCountedWhileSomebodyLooks()
{
    OutboxItem risky = m_bench->item(m_bench->drafted(u"A"_s, u"A"_s, {{u"archived"_s, Value::ofFlag(true)}}));
    risky.risky = true;
    risky.notBefore = m_bench->clock->now().addSecs(8);
    m_bench->put({risky, m_bench->phone(u"B"_s)});
    QCOMPARE(m_bench->state(u"A"_s), u"sending in 8 s"_s);
    QVERIFY(cell(u"A"_s, OutboxModel::RiskyRole).toBool());
    QCOMPARE(static_cast<Tone>(cell(u"A"_s, OutboxModel::ToneRole).toInt()), Tone::Waiting);
    QVERIFY(!m_bench->clock->isAnythingWaiting()); // nobody looks

    model().setWatched(true);
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    m_bench->clock->advance(std::chrono::seconds(1));
    QCOMPARE(changed.count(), 1); // A's state alone
    QCOMPARE(changed.first().at(0).toModelIndex(), model().index(0, OutboxModel::StateColumn));
    QCOMPARE(changed.first().at(1).toModelIndex(), model().index(0, OutboxModel::StateColumn));
    QCOMPARE(m_bench->state(u"A"_s), u"sending in 7 s"_s);

    model().setWatched(false);
    m_bench->clock->advance(std::chrono::seconds(3));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_bench->clock->isAnythingWaiting());

    model().setWatched(true);
    changed.clear();
    m_bench->clock->advance(std::chrono::seconds(60));
    QCOMPARE(changed.count(), 4); // 4 s were left
    QVERIFY(!m_bench->clock->isAnythingWaiting());
    QCOMPARE(m_bench->state(u"A"_s), u"waiting for its turn"_s);
    QVERIFY(!cell(u"A"_s, OutboxModel::RiskyRole).toBool());
}

void OutboxModelTest::theSummaryCountsAndSaysWhyNothingLeaves()
{
    OutboxItem held = m_bench->phone(u"B"_s);
    held.held = true;
    OutboxItem sooner = m_bench->phone(u"A"_s);
    sooner.notBefore = m_bench->clock->now().addSecs(20);
    OutboxItem later = m_bench->phone(u"D"_s);
    later.notBefore = m_bench->clock->now().addSecs(30);
    m_bench->put({sooner, held, m_bench->phone(u"C"_s, Reason::Conflict), later});
    m_bench->engine->start();
    QTRY_COMPARE(model().standing().summary(),
                 u"2 waiting · 1 held · 1 to check · about 30 s at 4 request(s) a second"_s);

    QSignalSpy changed(&model(), &OutboxModel::summaryChanged);
    m_bench->engine->connectivity()->setWorkOffline(true);
    QVERIFY(changed.count() > 0);
    QVERIFY2(model().standing().summary().endsWith(u"you work offline: nothing is sent"_s),
             qPrintable(model().standing().summary()));
    m_bench->engine->connectivity()->setWorkOffline(false);

    m_bench->ats->onCandidate = [](const QString &) -> Result<Candidate> {
        return tl::make_unexpected(
            ApiError{.kind = ApiError::Kind::Maintenance, .status = 503, .retryAfter = std::chrono::seconds(12)});
    };
    m_bench->engine->outbox()->sendNow({u"A"_s});
    QTRY_VERIFY2(model().standing().summary().contains(u"Welcome Kit asked for a pause; next attempt in 12 s"_s),
                 qPrintable(model().standing().summary()));
    QCOMPARE(m_bench->state(u"A"_s), u"next attempt in 12 s"_s); // one pause, one time
    m_bench->ats->onCandidate = [](const QString &) -> Result<Candidate> {
        return tl::make_unexpected(ApiError{.kind = ApiError::Kind::Unauthorized, .status = 401});
    };
    m_bench->engine->outbox()->sendNow({u"A"_s});
    QTRY_VERIFY2(model().standing().summary().endsWith(u"waiting for a new token"_s),
                 qPrintable(model().standing().summary()));
}

void OutboxModelTest::whatArrivedIsCounted()
{
    OutboxItem held = m_bench->phone(u"C"_s);
    held.held = true;
    m_bench->put({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s), held, m_bench->phone(u"D"_s, Reason::Rejected)});
    QCOMPARE(model().settled(), 0);
    QCOMPARE(model().total(), 4);
    m_bench->engine->start();
    QTRY_COMPARE(model().keys(), QStringList({u"C"_s, u"D"_s}));
    QCOMPARE(model().settled(), 2);
    QCOMPARE(model().total(), 4);
    QVERIFY(awaited(m_bench->engine->outbox()->takeBack({u"D"_s}))); // did not arrive
    QCOMPARE(model().settled(), 2);
    QCOMPARE(model().total(), 3);
    QVERIFY(awaited(m_bench->engine->outbox()->setHeld({u"C"_s}, false)));
    QTRY_COMPARE(model().rowCount(), 0);
    QCOMPARE(model().settled(), 0); // the next run begins
}

void OutboxModelTest::aRowThatIsLeavingSaysSo()
{
    m_bench->put({m_bench->phone(u"A"_s)});
    QStringList states;
    bool couldBeTakenBack = true;
    connect(&model(), &QAbstractItemModel::dataChanged, this, [&] {
        states.append(m_bench->state(u"A"_s));
        if (cell(u"A"_s, OutboxModel::LeavingRole).toBool())
            couldBeTakenBack = cell(u"A"_s, OutboxModel::CanTakeBackRole).toBool();
    });
    m_bench->engine->start();
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(states.contains(u"sending…"_s));
    QVERIFY(!couldBeTakenBack);
}

void OutboxModelTest::theMatchOfACreateIsKnown()
{
    const Draft draft = m_bench->draftedNew({{u"email"_s, Value::ofText(u"ines@example.com"_s)}});
    m_bench->put({m_bench->item(draft, Reason::AlreadyThere)});
    QCOMPARE(cell(draft.key, OutboxModel::MatchRole).toString(), QString());
    SendReport report{.key = draft.key, .outcome = SendOutcome::AlreadyThere};
    report.matches = {plainCandidate(u"OTHER"_s)};
    Q_EMIT m_bench->engine->sendFinished(report);
    QCOMPARE(cell(draft.key, OutboxModel::MatchRole).toString(), u"OTHER"_s);
}

void OutboxModelTest::retryAllLeavesWhatWouldAskTheSame()
{
    OutboxItem held = m_bench->phone(u"held"_s);
    held.held = true;
    OutboxItem risky = m_bench->phone(u"risky"_s);
    risky.risky = true;
    risky.notBefore = m_bench->clock->now().addSecs(5);
    OutboxItem fault = m_bench->phone(u"fault"_s, Reason::Fault);
    fault.notBefore = m_bench->clock->now().addSecs(5);
    m_bench->put({held, risky, fault, m_bench->phone(u"rejected"_s, Reason::Rejected),
                  m_bench->phone(u"conflict"_s, Reason::Conflict), m_bench->phone(u"unsure"_s, Reason::Unsure),
                  m_bench->phone(u"forbidden"_s, Reason::Forbidden)});
    QCOMPARE(model().standing().retryable(), QStringList({u"fault"_s, u"rejected"_s, u"forbidden"_s}));
    QCOMPARE(model().standing().held(), QStringList({u"held"_s}));
    QCOMPARE(model().standing().holdable().size(), 6);
}

void OutboxModelTest::draftsThatWereNotSentAreCounted()
{
    const OutboxItem sent = m_bench->phone(u"A"_s);
    m_bench->phone(u"B"_s);
    QCOMPARE(model().unsentDrafts(), 2);
    m_bench->put({sent});
    QCOMPARE(model().unsentDrafts(), 1);
}

void OutboxModelTest::theHoldIsRemembered()
{
    QTemporaryDir folder;
    {
        Preferences preferences(folder.path());
        QCOMPARE(preferences.riskyHold(), 10);
        QSignalSpy changed(&preferences, &Preferences::riskyHoldChanged);
        preferences.setRiskyHold(0);
        QCOMPARE(preferences.riskyHold(), 0);
        preferences.setRiskyHold(500);
        QCOMPARE(preferences.riskyHold(), 120);
        QCOMPARE(changed.count(), 2);
        preferences.setRiskyHold(45);
    }
    QCOMPARE(Preferences(folder.path()).riskyHold(), 45);
    for (const QString &damaged : {u"soon"_s, u"-1"_s, u"121"_s}) {
        QSettings(folder.filePath(u"preferences.ini"_s), QSettings::IniFormat)
            .setValue(u"sending/risky_hold_seconds"_s, damaged);
        QCOMPARE(Preferences(folder.path()).riskyHold(), 10);
    }
}

QTEST_GUILESS_MAIN(OutboxModelTest)
#include "sync/outcomesentence.h"
#include "tst_outboxmodel.moc"
