// Where the window and the command line work on one profile, they answer alike.
#include "accounts/accountrules.h"
#include "cli/clibench.h"
#include "model/workspace.h"
#include "support/awaited.h"
#include "support/scriptedats.h"
#include "sync/profile.h"

#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class BothProgramsTest : public QObject
{
    Q_OBJECT

    const Account m_account{
        .id = u"a"_s, .name = u"Anna"_s, .baseUrl = QUrl(u"http://127.0.0.1:1/"_s), .requestsPerSecond = 0};
    std::unique_ptr<CliBench> m_cli;

    /// Does something with the profile, and lets go of it: the command line takes the same lock.
    template <typename Work> void inProfile(const Work &work)
    {
        Profile profile(m_cli->profile());
        QVERIFY(awaited(profile.open()));
        QVERIFY(awaited(profile.unlock({.passphrase = u"correct horse"_s})));
        work(profile.store());
    }
    template <typename Work> void inWindow(const Work &work)
    {
        inProfile([&](const std::shared_ptr<Store> &store) {
            Workspace workspace(m_account,
                                {.accountId = m_account.id, .ats = std::make_shared<ScriptedAts>(), .store = store});
            workspace.load();
            QTRY_VERIFY(workspace.isLoaded());
            work(workspace);
        });
    }
    static Candidate person(const QString &reference, const QString &name, const QString &phone)
    {
        return {.reference = reference,
                .jobReference = u"job"_s,
                .readAt = QDateTime::currentDateTimeUtc(),
                .values = {{u"firstname"_s, Value::ofText(name)}, {u"phone"_s, Value::ofText(phone)}}};
    }

private Q_SLOTS:
    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        m_cli = std::make_unique<CliBench>(u"http://127.0.0.1:1"_s);
        // The stage where a job begins need not be its first column.
        const Job job{
            .reference = u"job"_s,
            .organizationReference = u"org"_s,
            .name = u"Baker"_s,
            .stages = {{.id = 1, .name = u"Sourced"_s}, {.id = 2, .name = u"To meet"_s, .reference = u"initial"_s}}};
        inProfile([&](const std::shared_ptr<Store> &store) {
            QVERIFY(awaited(store->saveAccount(m_account)));
            QVERIFY(awaited(store->saveJobs(m_account.id, {job})));
            QVERIFY(awaited(store->saveCandidates(
                m_account.id, {person(u"1"_s, u"Zoë"_s, u"06 12 34 56 78"_s), person(u"2"_s, u"Max"_s, u"0799"_s)})));
        });
    }

    void aNewCandidateBeginsAtTheSameStage()
    {
        Value shown;
        inWindow([&](Workspace &workspace) {
            shown = workspace.candidates()->value(workspace.addNew(u"job"_s), u"job_stage_id"_s);
        });
        QCOMPARE(shown, Value::ofNumber(2));
        const CliRun made = m_cli->run({u"--json"_s, u"new"_s, u"job_reference=Baker"_s, u"firstname=A"_s,
                                        u"lastname=B"_s, u"email=a@b.example"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.json()["draft"_L1]["job_stage_id"_L1]["mine"_L1].toInt(), 2);
    }

    void aSearchFindsTheSame_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("digits of a phone") << u"0612345678"_s << QStringList{u"1"_s};
        QTest::newRow("a phone as it is spelled") << u"06 12 34"_s << QStringList{u"1"_s};
        QTest::newRow("a name without its accent") << u"ZOE"_s << QStringList{u"1"_s};
        QTest::newRow("two words, of two people") << u"zoe 0799"_s << QStringList();
        QTest::newRow("everybody") << QString() << QStringList{u"1"_s, u"2"_s};
    }

    void aSearchFindsTheSame()
    {
        QFETCH(const QString, query);
        QFETCH(QStringList, found);
        QStringList shown;
        inWindow([&](Workspace &workspace) {
            CandidateFilter filter;
            filter.query = query;
            workspace.list()->setFilter(filter);
            for (const QString &key : {u"1"_s, u"2"_s}) {
                if (workspace.list()->rowOf(key) >= 0)
                    shown.append(key);
            }
        });
        QCOMPARE(shown, found);
        QStringList listed;
        const QJsonArray all = m_cli->run({u"--json"_s, u"list"_s, u"--query"_s, query}).json().toArray();
        for (const QJsonValue &one : all)
            listed.append(one["reference"_L1].toString());
        listed.sort();
        QCOMPARE(listed, found);
    }

    void aFilterFindsTheSame_data()
    {
        QTest::addColumn<QStringList>("where");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QStringList &where, const QStringList &found) {
            QTest::newRow(qPrintable(where.join(u' '))) << where << found;
        };
        row({u"lacks:email"_s}, {u"1"_s, u"2"_s});
        row({u"stage:to meet"_s}, {u"1"_s});
        row({u"stage:to meet"_s, u"stage:sourced"_s}, {u"1"_s, u"2"_s});
        row({u"tag:vulkan"_s, u"has:phone"_s}, {u"2"_s});
        row({u"not-tag:vulkan"_s}, {u"1"_s});
        row({u"is:archived"_s}, {u"3"_s});
        row({u"is:draft"_s}, {u"2"_s});
        row({u"is:outbox"_s}, {});
        row({u"stage:Elsewhere"_s}, {});
        row({u"updated-before:30d"_s}, {u"1"_s});
    }

    void aFilterFindsTheSame()
    {
        QFETCH(const QStringList, where);
        QFETCH(QStringList, found);
        FilterConditions conditions;
        for (const QString &text : where)
            conditions.append(FilterCondition::parse(text).value());
        inProfile([&](const std::shared_ptr<Store> &store) {
            Candidate old = person(u"1"_s, u"Zoë"_s, u"06 12 34 56 78"_s);
            old.updatedAt = old.readAt.addDays(-90);
            old.values[u"job_stage_id"_s] = Value::ofNumber(2);
            Candidate tagged = person(u"2"_s, u"Max"_s, u"0799"_s);
            tagged.values[u"job_stage_id"_s] = Value::ofNumber(1);
            tagged.values[u"tag_list"_s] = Value::ofList({u"Vulkan"_s});
            Candidate archived = person(u"3"_s, u"Ada"_s, {});
            archived.values[u"archived"_s] = Value::ofFlag(true);
            QVERIFY(awaited(store->saveCandidates(m_account.id, {old, tagged, archived})));
            Draft draft{.key = u"2"_s};
            draft.fields.insert(u"subtitle"_s, {.base = Value::empty(), .mine = Value::ofText(u"CTO"_s)});
            QVERIFY(awaited(store->saveDraft(m_account.id, draft)));
            const SavedFilter saved{.name = u"Été"_s, .query = {}, .job = u"Baker"_s, .conditions = conditions};
            QVERIFY(awaited(store->saveSetting(savedFiltersKey, toJson({saved}))));
        });
        QStringList shown;
        inWindow([&](Workspace &workspace) {
            workspace.list()->setFilter({.job = {}, .query = {}, .conditions = conditions});
            for (int row = 0; row < workspace.list()->rowCount(); ++row)
                shown.append(workspace.list()->keyAt(row));
        });
        shown.sort();
        QCOMPARE(shown, found);
        QStringList words;
        for (const QString &text : where)
            words += {u"--where"_s, text};
        for (const QStringList &asked : {words, QStringList{u"--filter"_s, u"ete"_s}}) {
            QStringList listed;
            const QJsonArray all = m_cli->run(QStringList{u"--json"_s, u"list"_s} + asked).json().toArray();
            for (const QJsonValue &one : all)
                listed.append(one["reference"_L1].toString());
            listed.sort();
            QCOMPARE(listed, found);
        }
        const CliRun none = m_cli->run({u"list"_s, u"--filter"_s, u"Winter"_s});
        QVERIFY2(none.code == 2 && none.err.contains("Été"), none.err.constData());
        QCOMPARE(m_cli->run({u"list"_s, u"--where"_s, u"has:money"_s}).code, 1);
    }

    void anAccountIsRefusedForTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("company");
        QTest::newRow("nothing wrong") << u"Eve"_s << u"https://ats.example/api/"_s << QString();
        QTest::newRow("a name that differs in case only") << u"ANNA"_s << u"https://ats.example"_s << QString();
        QTest::newRow("unprotected") << u"Eve"_s << u"http://ats.example"_s << QString();
        QTest::newRow("with a query") << u"Eve"_s << u"https://ats.example/?a=1"_s << QString();
        QTest::newRow("no ID of a company") << u"Eve"_s << u"https://ats.example"_s << u"Acme Corporation"_s;
    }

    void anAccountIsRefusedForTheSame()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, url);
        QFETCH(const QString, company);
        const QStringList problems{accountNameProblem(name, u"new"_s, {m_account}), baseUrlProblem(url),
                                   companyProblem(company, {})};
        const QString problem = problems.join(QString()); // what the dialog says: one at most
        const CliRun run = m_cli->run({u"account"_s, u"add"_s, u"--name"_s, name, u"--url"_s, url, u"--company"_s,
                                       company, u"--token-file"_s, u"-"_s, u"--no-test"_s},
                                      "token\n");
        QCOMPARE(run.code, problem.isEmpty() ? 0 : 1);
        QVERIFY2(QString::fromUtf8(run.err).contains(problem), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(BothProgramsTest)
#include "tst_both_programs.moc"
