// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

/// Every exit status of vivier-cli and the shape of its JSON, with real processes.
class CliOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void helpNamesVerbsAndStatuses();
    void usageIsOne();
    void unknownThingsAreTwo();
    void conflictIsThreeAndIsResolved();
    void refusedIsFourAndKept();
    void offlineIsFiveAndKept();
    void wrongTokenIsSixAndNothingIsSaved();
    void anAccountHasItsRate_data();
    void anAccountHasItsRate();
    void anotherRateIsUsage_data();
    void anotherRateIsUsage();
    void withoutKeychainAPassphraseIsNeeded();
    void missingScopeIsSixAndTheRestWorks();
    void aDraftOutlivesAKill();
    void editingBackLeavesNoDraft();
    void discardForgetsTheDraft();
    void createsACandidateOnce();
    void aLateCreateIsFound();
    void aLostCreateIsTheRecruitersToRepeat();
    void anAtsThatEmptiesFieldsIsWrittenToNoMore();
    void jsonHasTheDocumentedShape();

private:
    void pulled();

    std::unique_ptr<CliBench> m_bench;
    QString m_someone;
};

void CliOutcomes::init()
{
    m_bench = std::make_unique<CliBench>();
}

void CliOutcomes::pulled()
{
    EXITS(0, m_bench->addAccount());
    EXITS(0, m_bench->run({u"pull"_s}));
    m_someone = m_bench->someone();
    QVERIFY(!m_someone.isEmpty());
}

void CliOutcomes::helpNamesVerbsAndStatuses()
{
    const CliRun help = m_bench->run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *word :
         {"account add", "pull", "resolve", "discard", "media_dribbble", "Exit status", "VIVIER_PASSPHRASE"})
        QVERIFY2(help.out.contains(word), word);
    EXITS(0, m_bench->run({u"send"_s, u"--help"_s}));
    QVERIFY(m_bench->run({u"--version"_s}).out.startsWith("vivier-cli "));
}

void CliOutcomes::usageIsOne()
{
    pulled();
    EXITS(1, m_bench->run({}));
    EXITS(1, m_bench->run({u"frobnicate"_s}));
    EXITS(1, m_bench->run({u"show"_s}));
    EXITS(1, m_bench->run({u"list"_s, u"--nonsense"_s}));
    EXITS(1, m_bench->run({u"edit"_s, m_someone, u"no_such_field=1"_s}));
    EXITS(1, m_bench->run({u"edit"_s, m_someone, u"resume_size=1"_s}));
    EXITS(1, m_bench->run({u"edit"_s, m_someone, u"archived=perhaps"_s}));
    EXITS(1, m_bench->run({u"edit"_s, m_someone, u"job_stage_id=No such stage"_s}));
    EXITS(1, m_bench->run({u"edit"_s, m_someone, u"--clear"_s, u"job_stage_id"_s}));
    EXITS(1, m_bench->run({u"edit"_s, m_someone, u"phone="_s + QString(20'000, u'1')}));
    // A value that cannot be sent yet is kept, and sending says why.
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"email=nobody"_s}));
    const CliRun sent = m_bench->run({u"send"_s});
    QCOMPARE(sent.code, 1);
    QVERIFY2(sent.err.contains("email"), sent.err.constData());
    QCOMPARE(m_bench->show(m_someone).value("draft"_L1)["email"_L1]["mine"_L1].toString(), u"nobody"_s);
}

void CliOutcomes::unknownThingsAreTwo()
{
    EXITS(2, m_bench->run({u"list"_s})); // no account
    pulled();
    EXITS(2, m_bench->run({u"show"_s, u"wttj-nobody"_s}));
    EXITS(2, m_bench->run({u"edit"_s, u"wttj-nobody"_s, u"phone=1"_s}));
    EXITS(2, m_bench->run({u"send"_s, m_someone}));
    EXITS(2, m_bench->run({u"discard"_s, m_someone}));
    EXITS(2, m_bench->run({u"pull"_s, u"--job"_s, u"NO_SUCH_JOB"_s}));
    EXITS(2, m_bench->run({u"--account"_s, u"other"_s, u"list"_s}));
    m_bench->stopSandbox();
    EXITS(5, m_bench->run({u"show"_s, u"wttj-never-seen"_s})); // whether it is there nobody knows
}

void CliOutcomes::conflictIsThreeAndIsResolved()
{
    pulled();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s, u"subtitle=Mine"_s}));
    m_bench->touch(m_someone, {{u"phone"_s, u"0702"_s}, {u"subtitle"_s, u"Theirs"_s}});
    const qsizetype mark = m_bench->mark();
    EXITS(3, m_bench->run({u"send"_s}));
    QVERIFY(m_bench->writesSince(mark).isEmpty());
    const QJsonArray conflicts = m_bench->run({u"--json"_s, u"conflicts"_s}).json().toArray();
    QCOMPARE(conflicts.size(), 2);
    QCOMPARE(conflicts.at(0)["mine"_L1].toString(), u"0601"_s);
    QCOMPARE(conflicts.at(0)["theirs"_L1].toString(), u"0702"_s);
    QCOMPARE(m_bench->show(m_someone).value("state"_L1).toString(), u"conflict"_s);

    EXITS(1, m_bench->run({u"resolve"_s, m_someone, u"phone=ours"_s}));
    EXITS(0, m_bench->run({u"resolve"_s, m_someone, u"phone=mine"_s, u"subtitle=theirs"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    const QJsonObject profile = m_bench->stateInAts(m_someone).value("profile"_L1).toObject();
    QCOMPARE(profile.value("phone"_L1).toString(), u"0601"_s);
    QCOMPARE(profile.value("subtitle"_L1).toString(), u"Theirs"_s);
    QCOMPARE(m_bench->writesSince(mark).size(), 1);
}

void CliOutcomes::refusedIsFourAndKept()
{
    pulled();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"remote_resume_url="_s + m_bench->root() + u"/files/login.html"_s}));
    const CliRun sent = m_bench->run({u"send"_s, u"--unchecked"_s});
    QCOMPARE(sent.code, 4);
    QVERIFY2(sent.err.contains("PDF"), sent.err.constData()); // the ATS's own words
    EXITS(0, m_bench->run({u"discard"_s, m_someone}));

    // Emptying a name is asked first; said yes to, the ATS refuses it.
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"--clear"_s, u"lastname"_s}));
    EXITS(1, m_bench->run({u"send"_s}));
    EXITS(4, m_bench->run({u"--yes"_s, u"send"_s}));
    QCOMPARE(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().size(), 1);
}

void CliOutcomes::offlineIsFiveAndKept()
{
    pulled();
    m_bench->stopSandbox();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    EXITS(5, m_bench->run({u"send"_s}));
    EXITS(5, m_bench->run({u"pull"_s}));
    QCOMPARE(m_bench->show(m_someone).value("state"_L1).toString(), u"outbox"_s);
    EXITS(0, m_bench->run({u"list"_s}));
}

void CliOutcomes::wrongTokenIsSixAndNothingIsSaved()
{
    EXITS(6, m_bench->addAccount("wrong"));
    QVERIFY(m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray().isEmpty());
    EXITS(0, m_bench->addAccount("wrong", {u"--no-test"_s}));
    const CliRun pull = m_bench->run({u"pull"_s});
    QCOMPARE(pull.code, 6);
    QVERIFY(!pull.err.contains("wrong"));
    EXITS(0, m_bench->run({u"account"_s, u"remove"_s, u"test"_s}));
}

void CliOutcomes::anAccountHasItsRate_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("no limit") << QStringList() << 0.0 << 2; // what the bench asks for
    QTest::newRow("slowest") << QStringList{u"--rate"_s, u"0.1"_s, u"--at-once"_s, u"1"_s, u"--no-test"_s} << 0.1 << 1;
    QTest::newRow("fastest") << QStringList{u"--rate"_s, u"100"_s, u"--at-once"_s, u"8"_s} << 100.0 << 8;
}

void CliOutcomes::anAccountHasItsRate()
{
    QFETCH(QStringList, words);
    QFETCH(double, perSecond);
    QFETCH(int, atOnce);
    const CliRun added = m_bench->addAccount("sandbox-token", words + QStringList{u"--json"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const QJsonValue listed = m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray().at(0);
    for (const QJsonValue &account : {added.json(), listed}) {
        QCOMPARE(account["requests_per_second"_L1].toDouble(-1), perSecond);
        QCOMPARE(account["requests_at_once"_L1].toInt(-1), atOnce);
    }
}

void CliOutcomes::anotherRateIsUsage_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"-1"_s, u"0.05"_s, u"100.5"_s, u"fast"_s, u"nan"_s, u"inf"_s, u"4,5"_s, u""_s})
        QTest::addRow("rate %s", qPrintable(value)) << u"--rate"_s << value;
    for (const QString &value : {u"0"_s, u"-1"_s, u"9"_s, u"1.5"_s, u"two"_s, u""_s})
        QTest::addRow("at once %s", qPrintable(value)) << u"--at-once"_s << value;
}

void CliOutcomes::anotherRateIsUsage()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const CliRun refused = m_bench->addAccount("sandbox-token", {option + u'=' + value});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(option.toUtf8()), refused.err.constData());
    QVERIFY(m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray().isEmpty());
}

void CliOutcomes::withoutKeychainAPassphraseIsNeeded()
{
    m_bench->setPassphrase({});
    const CliRun refused = m_bench->addAccount();
    QCOMPARE(refused.code, 6);
    QVERIFY2(refused.err.contains("VIVIER_PASSPHRASE"), refused.err.constData());
    m_bench->setPassphrase(u"correct horse"_s);
    EXITS(0, m_bench->addAccount());
    for (const QString &passphrase : {u""_s, u"wrong"_s}) {
        m_bench->setPassphrase(passphrase);
        for (const QString &verb : {u"pull"_s, u"list"_s, u"drafts"_s, u"send"_s}) {
            const CliRun run = m_bench->run({verb});
            QVERIFY2(run.code == 6, (verb.toUtf8() + ": " + run.err + run.out).constData());
            QVERIFY2(run.err.contains("VIVIER_PASSPHRASE"), run.err.constData());
            QVERIFY(run.out.isEmpty());
        }
    }
    m_bench->setPassphrase(u"correct horse"_s);
    EXITS(0, m_bench->run({u"list"_s}));
}

void CliOutcomes::missingScopeIsSixAndTheRestWorks()
{
    EXITS(0, m_bench->addAccount("sandbox-token-without-jobs_r"));
    EXITS(6, m_bench->run({u"jobs"_s}));
    EXITS(6, m_bench->run({u"pull"_s}));
    EXITS(0, m_bench->run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}));
    m_someone = m_bench->someone();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
}

void CliOutcomes::aDraftOutlivesAKill()
{
    pulled();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    m_bench->fault({{u"body"_s, u"hang"_s}, {u"match"_s, u"^PUT "_s}});
    m_bench->killDuring({u"send"_s});
    QCOMPARE(m_bench->show(m_someone).value("draft"_L1)["phone"_L1]["mine"_L1].toString(), u"0601"_s);
    m_bench->fault({});
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInAts(m_someone).value("profile"_L1)["phone"_L1].toString(), u"0601"_s);
}

void CliOutcomes::editingBackLeavesNoDraft()
{
    pulled();
    const QString before = m_bench->show(m_someone).value("fields"_L1)["phone"_L1].toString();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone="_s + before}));
    QCOMPARE(m_bench->show(m_someone).value("state"_L1).toString(), u"unchanged"_s);
    QVERIFY(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty());
}

void CliOutcomes::discardForgetsTheDraft()
{
    pulled();
    EXITS(0, m_bench->run({u"edit"_s, m_someone, u"phone=0601"_s}));
    EXITS(1, m_bench->run({u"account"_s, u"remove"_s, u"test"_s})); // it holds a draft
    EXITS(0, m_bench->run({u"discard"_s, m_someone}));
    QCOMPARE(m_bench->show(m_someone).value("state"_L1).toString(), u"unchanged"_s);
    EXITS(0, m_bench->run({u"account"_s, u"remove"_s, u"test"_s}));
}

void CliOutcomes::createsACandidateOnce()
{
    pulled();
    const QStringList words{u"--json"_s,
                            u"new"_s,
                            u"job_reference=WTTJ_gld0A7L"_s,
                            u"firstname=Zoë"_s,
                            u"lastname=M"_s,
                            u"email=zoe.m@example.com"_s,
                            u"comment=Seen at a fair"_s};
    EXITS(1, m_bench->run({u"new"_s, u"firstname=Zoë"_s}));
    const CliRun drafted = m_bench->run(words);
    QCOMPARE(drafted.code, 0);
    QVERIFY2(drafted.err.contains("14600"), drafted.err.constData()); // the stage that was chosen is said
    QCOMPARE(drafted.json()["state"_L1].toString(), u"new"_s);
    const CliRun sent = m_bench->run({u"--json"_s, u"send"_s});
    QVERIFY2(sent.code == 0, sent.err.constData());
    const QString reference = sent.json().toArray().at(0)["reference"_L1].toString();
    QCOMPARE(m_bench->stateInAts(reference).value("profile"_L1)["firstname"_L1].toString(), u"Zoë"_s);
    QCOMPARE(m_bench->show(reference).value("state"_L1).toString(), u"unchanged"_s);

    EXITS(0, m_bench->run(words));
    EXITS(3, m_bench->run({u"send"_s})); // the email is in the job already
    EXITS(0, m_bench->run({u"--yes"_s, u"send"_s}));
}

namespace {

const QStringList newcomer{u"new"_s, u"job_reference=WTTJ_gld0A7L"_s, u"firstname=Zoë"_s, u"lastname=M"_s,
                           u"email=zoe.m@example.com"_s};

} // namespace

void CliOutcomes::aLateCreateIsFound()
{
    pulled();
    EXITS(0, m_bench->run(newcomer));
    const qsizetype mark = m_bench->mark();
    m_bench->fault({{u"status"_s, 504}, {u"apply_after_ms"_s, 1000}, {u"match"_s, u"^POST "_s}});
    const CliRun sent = m_bench->run({u"send"_s});
    QVERIFY2(sent.code == 0, sent.err.constData());
    QVERIFY2(sent.err.contains("checking again"), sent.err.constData());
    QVERIFY(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty());
    QCOMPARE(m_bench->writesSince(mark).size(), 1); // the journal has it once, as it was answered
}

void CliOutcomes::aLostCreateIsTheRecruitersToRepeat()
{
    pulled();
    EXITS(0, m_bench->run(newcomer));
    const qsizetype mark = m_bench->mark();
    m_bench->fault({{u"status"_s, 504}, {u"match"_s, u"^POST "_s}});
    const CliRun sent = m_bench->run({u"--yes"_s, u"send"_s}); // said before anybody was asked
    QVERIFY2(sent.code == 3, sent.err.constData());
    QVERIFY2(sent.err.contains("--yes"), sent.err.constData());
    QCOMPARE(m_bench->writesSince(mark).size(), 1);
    m_bench->fault({});
    EXITS(3, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->writesSince(mark).size(), 1);
    EXITS(0, m_bench->run({u"--yes"_s, u"send"_s}));
    QCOMPARE(m_bench->writesSince(mark).size(), 2);
}

void CliOutcomes::anAtsThatEmptiesFieldsIsWrittenToNoMore()
{
    pulled();
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    QStringList references;
    for (qsizetype i = 0; i < 4; ++i) {
        references.append(all.at(i)["reference"_L1].toString());
        m_bench->touch(references.last(), {{u"subtitle"_s, u"Engineer"_s}});
        EXITS(0, m_bench->run({u"edit"_s, references.last(), u"phone=060%1"_s.arg(i)}));
    }
    const qsizetype mark = m_bench->mark();
    m_bench->fault({{u"empties"_s, u"subtitle"_s}, {u"match"_s, u"^PUT "_s}});
    const CliRun first = m_bench->run({u"send"_s});
    QVERIFY2(first.code == 4, first.err.constData());
    QVERIFY2(first.err.contains("subtitle") && first.err.contains("--allow-writes"), first.err.constData());
    QCOMPARE(m_bench->writesSince(mark).size(), 1);
    // It holds for later runs, whatever they agree to, and each draft that waits says so.
    EXITS(4, m_bench->run({u"send"_s}));
    EXITS(4, m_bench->run({u"--yes"_s, u"send"_s, references.last()}));
    QCOMPARE(m_bench->writesSince(mark).size(), 1);
    const QJsonArray drafts = m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray();
    QCOMPARE(drafts.size(), 3);
    for (const QJsonValue &draft : drafts)
        QCOMPARE(draft["outbox"_L1]["reason"_L1].toString(), u"stopped"_s);
    m_bench->fault({});
    EXITS(0, m_bench->run({u"send"_s, u"--allow-writes"_s}));
    QCOMPARE(m_bench->writesSince(mark).size(), 4);
}

void CliOutcomes::jsonHasTheDocumentedShape()
{
    pulled();
    const QJsonObject one = m_bench->show(m_someone);
    for (const char *key :
         {"reference", "ats", "job_reference", "fields", "draft", "state", "stage_since", "updated_at", "read_at"})
        QVERIFY2(one.contains(QLatin1String(key)), key);
    QCOMPARE(one.value("ats"_L1).toString(), u"welcomekit"_s);
    QVERIFY(!one.value("fields"_L1).toObject().contains("media_github"_L1)); // never told: unknown, so absent
    QVERIFY(one.value("fields"_L1)["tag_list"_L1].isArray());
    const QJsonValue job = m_bench->run({u"--json"_s, u"jobs"_s}).json().toArray().at(0);
    QVERIFY(job["reference"_L1].isString() && job["name"_L1].isString());
    QVERIFY(job["stages"_L1].toArray().at(0)["id"_L1].isDouble());
    const CliRun pull = m_bench->run({u"--json"_s, u"pull"_s, u"--all"_s});
    QCOMPARE(pull.json(),
             (QJsonObject{{u"jobs"_s, 12}, {u"candidates"_s, 60}, {u"complete"_s, true}, {u"unreadable"_s, 0}}));
    for (const QString &verb : {u"list"_s, u"drafts"_s, u"conflicts"_s, u"send"_s})
        QVERIFY2(m_bench->run({u"--json"_s, verb}).json().isArray(), qUtf8Printable(verb));
}

QTEST_GUILESS_MAIN(CliOutcomes)
#include "tst_cli_outcomes.moc"
