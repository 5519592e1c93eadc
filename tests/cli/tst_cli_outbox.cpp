// SPDX-License-Identifier: MIT
#include "cli/clibench.h"
#include "store/profilekey.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

/// What vivier-cli sends leaves through the outbox: it outlives the run that could not send it.
class CliOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void offlineWaitsInTheOutboxAndArrivesLater();
    void aKilledSendIsFinishedByTheNext();
    void aPauseIsKeptByTheNextRun_data();
    void aPauseIsKeptByTheNextRun();
    void oneThatIsNotReadyDoesNotHoldTheOthers();
    void aBadFieldStopsOnlyItself();
    void aWrongTokenStopsTheRunAndKeepsAll();
    void aRefusalIsRejectedUntilItIsEdited();
    void aConflictLeavesTheOutboxWhenItIsResolved();
    void aCommentWhoseAnswerWasLostIsNeverSentByItself();
    void aCreatedCandidatesDocumentFollows();
    void goneIsSaidAndKept();
    void discardEmptiesTheOutbox();
    void searchFoldsAccents();
    void aStageIsCalledByItsNameEverywhere();

private:
    QJsonObject waiting(const QString &reference) const { return m_bench->show(reference)["outbox"_L1].toObject(); }
    QString state(const QString &reference) const { return m_bench->show(reference)["state"_L1].toString(); }

    std::unique_ptr<CliBench> m_bench;
    QString m_someone;
};

void CliOutbox::init()
{
    m_bench = std::make_unique<CliBench>();
    EXITS(0, m_bench->addAccount());
    EXITS(0, m_bench->run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}));
    m_someone = m_bench->someone();
    QVERIFY(!m_someone.isEmpty());
}

void CliOutbox::offlineWaitsInTheOutboxAndArrivesLater()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    QCOMPARE(state(m_someone), u"draft"_s);
    QVERIFY(m_bench->show(m_someone)["outbox"_L1].isNull());
    m_bench->stopSandbox();
    const CliRun offline = m_bench->run({u"send"_s});
    QCOMPARE(offline.code, 5);
    QVERIFY2(offline.err.contains("kept in the outbox"), offline.err.constData());
    QCOMPARE(state(m_someone), u"outbox"_s);
    QCOMPARE(waiting(m_someone)["reason"_L1].toString(), u"network"_s);
    QCOMPARE(waiting(m_someone)["attempts"_L1].toInt(), 1);
    QVERIFY2(m_bench->run({u"drafts"_s}).out.contains("outbox: network"), "drafts does not say what waits");
    EXITS(5, m_bench->run({u"send"_s, m_someone}));

    m_bench->startSandbox();
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInAts(m_someone)["profile"_L1]["phone"_L1].toString(), u"0601"_s);
    QCOMPARE(state(m_someone), u"unchanged"_s);
}

void CliOutbox::aKilledSendIsFinishedByTheNext()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    m_bench->fault({{u"body"_s, u"hang"_s}, {u"match"_s, u"^PUT "_s}});
    m_bench->killDuring({u"send"_s});
    QCOMPARE(state(m_someone), u"outbox"_s); // it was there before the network was asked
    QCOMPARE(waiting(m_someone)["reason"_L1].toString(), u"none"_s);
    m_bench->fault({});
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInAts(m_someone)["profile"_L1]["phone"_L1].toString(), u"0601"_s);
}

void CliOutbox::aPauseIsKeptByTheNextRun_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("match");
    for (const int status : {429, 503}) {
        QTest::addRow("%d of a write", status) << status << u"^PUT "_s;
        QTest::addRow("%d of a read", status) << status << u"^GET .*/candidates/"_s;
    }
}

void CliOutbox::aPauseIsKeptByTheNextRun()
{
    QFETCH(const int, status);
    QFETCH(const QString, match);
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    m_bench->fault({{u"status"_s, status}, {u"retry_after"_s, 3600}, {u"match"_s, match}});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    EXITS(5, m_bench->run({u"send"_s}));
    m_bench->fault({});
    const auto nextAttempt = [this] {
        const QJsonValue drafts = m_bench->run({u"--json"_s, u"drafts"_s}).json();
        return QDateTime::fromString(drafts[0]["outbox"_L1]["next_attempt"_L1].toString(), Qt::ISODateWithMs);
    };
    const QDateTime next = nextAttempt();
    QVERIFY2(before.secsTo(next) >= 3600, qPrintable(next.toString()));

    const qsizetype asked = m_bench->mark();
    const CliRun again = m_bench->run({u"send"_s});
    QVERIFY2(again.code == 5 && (again.err.contains("a pause of 1 h") || again.err.contains("for at least 1 h")),
             again.err.constData());
    EXITS(5, m_bench->run({u"pull"_s}));
    QCOMPARE(m_bench->mark(), asked);
    QCOMPARE(nextAttempt(), next);
    // What the account is at another address was not asked for by that.
    EXITS(0, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--url"_s,
                           QString(m_bench->url()).replace(u"127.0.0.1"_s, u"localhost"_s)}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(state(m_someone), u"unchanged"_s);
}

void CliOutbox::oneThatIsNotReadyDoesNotHoldTheOthers()
{
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    const QString other = all.at(0)["reference"_L1] == m_someone ? all.at(1)["reference"_L1].toString()
                                                                 : all.at(0)["reference"_L1].toString();
    EXITS(0, m_bench->run({u"edit"_s, other, u"email=nobody"_s}));
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    EXITS(1, m_bench->run({u"send"_s}));
    QCOMPARE(state(m_someone), u"unchanged"_s);
    QCOMPARE(state(other), u"draft"_s);
    QVERIFY(m_bench->show(other)["outbox"_L1].isNull());
}

void CliOutbox::aBadFieldStopsOnlyItself()
{
    const auto inAts = [this](QLatin1StringView field) {
        return m_bench->stateInAts(m_someone)["profile"_L1][field].toString();
    };
    const QString before = inAts("email"_L1);
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"email=nobody"_s, u"phone=0601"_s}));
    const CliRun sent = m_bench->run({u"--json"_s, u"send"_s});
    QCOMPARE(sent.code, 1);
    QVERIFY2(sent.err.contains("email: An address looks like"), sent.err.constData());
    const QJsonArray answers = sent.json().toArray();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.at(0)["fate"_L1].toString(), u"accepted"_s);
    QCOMPARE(answers.at(0)["exit"_L1].toInt(), 1);
    QCOMPARE(answers.at(0)["problems"_L1].toArray().size(), 1);
    QCOMPARE(answers.at(0)["problems"_L1][0]["field"_L1].toString(), u"email"_s);
    QCOMPARE(inAts("phone"_L1), u"0601"_s);
    QCOMPARE(inAts("email"_L1), before);
    QCOMPARE(m_bench->show(m_someone)["draft"_L1].toObject().keys(), QStringList{u"email"_s});
    QVERIFY(m_bench->show(m_someone)["outbox"_L1].isNull());
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"email=ann@example.com"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(inAts("email"_L1), u"ann@example.com"_s);
}

void CliOutbox::aWrongTokenStopsTheRunAndKeepsAll()
{
    EXITS(0, m_bench->run({u"account"_s, u"add"_s, u"--name"_s, u"other"_s, u"--url"_s, m_bench->url(),
                           u"--token-file"_s, u"-"_s, u"--no-test"_s},
                          "wrong\n"));
    const QStringList as{u"--account"_s, u"other"_s};
    // The other account knows nobody yet, so the draft is a new candidate: its stage is not known either.
    const QStringList words{u"new"_s,
                            u"job_reference=WTTJ_gld0A7L"_s,
                            u"organization_reference=Pg4eV6k"_s,
                            u"firstname=Zoë"_s,
                            u"lastname=M"_s,
                            u"email=z.m@example.com"_s,
                            u"job_stage_id=14600"_s};
    EXITS(0, m_bench->run(as + words));
    EXITS(0, m_bench->run(as + words));
    const CliRun sent = m_bench->run(as + QStringList{u"--json"_s, u"send"_s});
    QCOMPARE(sent.code, 6);
    QCOMPARE(sent.json().toArray().size(), 1); // the second was not tried
    QVERIFY2(sent.err.contains("not tried"), sent.err.constData());
    const QJsonArray drafts = m_bench->run(as + QStringList{u"--json"_s, u"drafts"_s}).json().toArray();
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts.at(0)["outbox"_L1]["reason"_L1].toString(), u"token"_s);
    QCOMPARE(drafts.at(1)["outbox"_L1]["reason"_L1].toString(), u"none"_s);
}

void CliOutbox::aRefusalIsRejectedUntilItIsEdited()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"remote_resume_url="_s + m_bench->root() + u"/files/login.html"_s}));
    EXITS(4, m_bench->run({u"send"_s, u"--unchecked"_s}));
    QCOMPARE(state(m_someone), u"rejected"_s);
    QVERIFY(waiting(m_someone)["words"_L1].toString().contains(u"PDF"_s));
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"remote_resume_url="_s + m_bench->root() + u"/files/cv.docx"_s}));
    QCOMPARE(state(m_someone), u"draft"_s);
    EXITS(0, m_bench->run({u"send"_s}));
}

void CliOutbox::aConflictLeavesTheOutboxWhenItIsResolved()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s, u"subtitle=Mine"_s}));
    m_bench->touch(m_someone, {{u"phone"_s, u"0702"_s}, {u"subtitle"_s, u"Theirs"_s}});
    EXITS(3, m_bench->run({u"send"_s}));
    QCOMPARE(state(m_someone), u"conflict"_s);
    QCOMPARE(waiting(m_someone)["reason"_L1].toString(), u"conflict"_s);
    EXITS(0, m_bench->run({u"resolve"_s, m_someone, u"phone=mine"_s}));
    QCOMPARE(state(m_someone), u"conflict"_s);
    EXITS(0, m_bench->run({u"resolve"_s, m_someone, u"subtitle=theirs"_s}));
    QCOMPARE(state(m_someone), u"draft"_s);
    const qsizetype mark = m_bench->mark();
    EXITS(0, m_bench->run({u"drafts"_s}));
    QVERIFY(m_bench->writesSince(mark).isEmpty());
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInAts(m_someone)["profile"_L1]["phone"_L1].toString(), u"0601"_s);
}

void CliOutbox::aCommentWhoseAnswerWasLostIsNeverSentByItself()
{
    const auto comments = [&] { return m_bench->stateInAts(m_someone)["comments"_L1].toArray().size(); };
    const auto before = comments();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"comment=Seen at a fair"_s}));
    m_bench->fault({{u"drop"_s, u"after"_s}, {u"match"_s, u"^POST .*/comments"_s}});
    EXITS(3, m_bench->run({u"send"_s}));
    m_bench->fault({});
    EXITS(3, m_bench->run({u"send"_s}));
    EXITS(3, m_bench->run({u"send"_s, m_someone}));
    QCOMPARE(comments(), before + 1);
    QCOMPARE(state(m_someone), u"unsure"_s);
    const QJsonArray asked = m_bench->run({u"--json"_s, u"conflicts"_s}).json().toArray();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0)["field"_L1].toString(), u"comment"_s);
    QVERIFY(asked.at(0)["unsure"_L1].toBool());

    EXITS(0, m_bench->run({u"resolve"_s, m_someone, u"comment=theirs"_s}));
    QCOMPARE(state(m_someone), u"unchanged"_s);
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(comments(), before + 1);

    // Lost before it was applied: the recruiter looked, and sends it again.
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"comment=Called back"_s}));
    m_bench->fault({{u"drop"_s, u"before"_s}, {u"match"_s, u"^POST .*/comments"_s}});
    EXITS(3, m_bench->run({u"send"_s}));
    m_bench->fault({});
    EXITS(0, m_bench->run({u"resolve"_s, m_someone, u"comment=mine"_s}));
    QCOMPARE(comments(), before + 1);
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(comments(), before + 2);
}

/// Drafted in the window, sent from here.
void CliOutbox::aCreatedCandidatesDocumentFollows()
{
    EXITS(0, m_bench->run({u"new"_s, u"job_reference=WTTJ_gld0A7L"_s, u"firstname=Zoë"_s, u"lastname=M"_s,
                           u"email=zoe.m@example.com"_s}));
    {
        const auto store = std::make_shared<vivier::Store>(m_bench->profile());
        QVERIFY(store->open().result());
        vivier::ProfileKey key(store);
        const auto unlocked = key.unlock({.passphrase = u"correct horse"_s});
        QTRY_VERIFY_WITH_TIMEOUT(unlocked.isFinished(), 30'000);
        const QString account = store->accounts().result().value().constFirst().id;
        vivier::Draft draft = store->drafts(account).result().value().constFirst();
        const QString link = m_bench->root() + u"/files/cv.pdf"_s;
        draft.fields.insert(u"remote_file_urls"_s, {.mine = vivier::Value::ofText(link)});
        QVERIFY(store->saveDraft(account, draft).result());
    }
    const qsizetype mark = m_bench->mark();
    EXITS(0, m_bench->run({u"send"_s}));
    const QList<QJsonObject> writes = m_bench->writesSince(mark);
    QCOMPARE(writes.size(), 2);
    QVERIFY(writes.at(1)["path"_L1].toString().endsWith("/documents"_L1));
    QVERIFY(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty());
}

void CliOutbox::goneIsSaidAndKept()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    m_bench->fault({{u"status"_s, 404}, {u"match"_s, u"^GET .*/candidates/"_s}});
    const CliRun gone = m_bench->run({u"--json"_s, u"send"_s});
    QCOMPARE(gone.code, 2);
    QCOMPARE(gone.json().toArray().at(0)["fate"_L1].toString(), u"gone"_s);
    m_bench->fault({});
    QCOMPARE(waiting(m_someone)["reason"_L1].toString(), u"gone"_s);
    QCOMPARE(m_bench->show(m_someone)["draft"_L1]["phone"_L1]["mine"_L1].toString(), u"0601"_s);
    EXITS(0, m_bench->run({u"send"_s}));
}

void CliOutbox::discardEmptiesTheOutbox()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    m_bench->stopSandbox();
    EXITS(5, m_bench->run({u"send"_s}));
    EXITS(0, m_bench->run({u"discard"_s, m_someone}));
    QCOMPARE(state(m_someone), u"unchanged"_s);
    m_bench->startSandbox();
    const qsizetype mark = m_bench->mark();
    EXITS(0, m_bench->run({u"send"_s}));
    QVERIFY(m_bench->writesSince(mark).isEmpty());
    // What is drafted from now on has nothing of the old item.
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"subtitle=Later"_s}));
    QCOMPARE(state(m_someone), u"draft"_s);
}

void CliOutbox::searchFoldsAccents()
{
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"firstname=Łucja-Zoë"_s}));
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"lastname=Щербаков"_s}));
    for (const QString &query : {u"lucja-zoe"_s, u"lucja zoe"_s, u"lucjazoe"_s, u"ŁUCJA"_s, u"  zoë  lucja "_s,
                                 u"\"lucja zoe\" shcherbakov"_s, u"“zoë щерб"_s}) {
        const QJsonArray found = m_bench->run({u"--json"_s, u"list"_s, u"--query"_s, query}).json().toArray();
        QVERIFY2(found.size() == 1 && found.at(0)["reference"_L1].toString() == m_someone, qUtf8Printable(query));
    }
    QVERIFY(m_bench->run({u"--json"_s, u"list"_s, u"--query"_s, u"lucja nobody"_s}).json().toArray().isEmpty());
    QVERIFY(m_bench->run({u"--json"_s, u"list"_s, u"--query"_s, u"\"zoe lucja\""_s}).json().toArray().isEmpty());
    QVERIFY(m_bench->run({u"list"_s, u"--help"_s}).out.contains("quotes"));
}

void CliOutbox::aStageIsCalledByItsNameEverywhere()
{
    m_bench->touch(m_someone, {{u"job_stage_id"_s, 14600}});
    EXITS(0, m_bench->run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}));
    const auto named = [](const CliRun &run) {
        return (run.out + run.err).contains("À rencontrer") && !(run.out + run.err).contains("14600") &&
               !(run.out + run.err).contains("14601") && !(run.out + run.err).contains("14602");
    };
#define NAMED(run_)                                                                                                    \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(named(outcome), (outcome.err + outcome.out).constData());                                             \
    } while (false)

    NAMED(m_bench->run({u"edit"_s, m_someone, u"job_stage_id=À rencontrer"_s, u"--dry-run"_s}));
    const QString list = m_bench->profile() + u".csv"_s;
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("reference,stage\n" + m_someone.toUtf8() + ",À rencontrer\n");
    file.close();
    NAMED(m_bench->run({u"import"_s, list, u"--dry-run"_s}));
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"job_stage_id=À rencontrer"_s}));
    NAMED(m_bench->run({u"drafts"_s}));
    m_bench->touch(m_someone, {{u"job_stage_id"_s, 14602}}); // somebody moved it meanwhile
    NAMED(m_bench->run({u"send"_s}));
    NAMED(m_bench->run({u"conflicts"_s}));
    EXITS(0, m_bench->run({u"resolve"_s, m_someone, u"job_stage_id=mine"_s}));
    NAMED(m_bench->run({u"send"_s}));
    NAMED(m_bench->run({u"undo"_s, u"--last"_s}));
#undef NAMED
}

QTEST_GUILESS_MAIN(CliOutbox)
#include "tst_cli_outbox.moc"
