// SPDX-License-Identifier: MIT
// Where the window and the command line work on one profile, they answer alike.
#include "accounts/accountrules.h"
#include "model/bothbench.h"

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class BothProgramsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BothBench> m_bench;

    static Candidate person(const QString &reference, const QString &name, const QString &phone)
    {
        return BothBench::person(reference,
                                 {{u"firstname"_s, Value::ofText(name)}, {u"phone"_s, Value::ofText(phone)}});
    }
    /// Whom the command line lists, sorted.
    QStringList listed(const QStringList &asked) const
    {
        QStringList references;
        const QJsonArray all = m_bench->cli().run(QStringList{u"--json"_s, u"list"_s} + asked).json().toArray();
        for (const QJsonValue &one : all)
            references.append(one["reference"_L1].toString());
        references.sort();
        return references;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<BothBench>();
        m_bench->inProfile([&](const std::shared_ptr<Store> &store) {
            QVERIFY(awaited(store->saveCandidates(m_bench->account().id, {person(u"1"_s, u"Zoë"_s, u"06 12 34 56 78"_s),
                                                                          person(u"2"_s, u"Max"_s, u"0799"_s)})));
        });
    }

    void aNewCandidateBeginsAtTheSameStage()
    {
        Value shown;
        m_bench->inWindow([&](AccountSession &session) {
            shown = session.candidates()->value(session.addNew(u"job"_s), u"job_stage_id"_s);
        });
        QCOMPARE(shown, Value::ofNumber(2));
        const CliRun made = m_bench->cli().run({u"--json"_s, u"new"_s, u"job_reference=Baker"_s, u"firstname=A"_s,
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
        m_bench->inWindow([&](AccountSession &session) {
            CandidateFilter filter;
            filter.query = query;
            session.list()->setFilter(filter);
            for (const QString &key : {u"1"_s, u"2"_s}) {
                if (session.list()->rowOf(key) >= 0)
                    shown.append(key);
            }
        });
        QCOMPARE(shown, found);
        QCOMPARE(listed({u"--query"_s, query}), found);
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
        m_bench->inProfile([&](const std::shared_ptr<Store> &store) {
            Candidate old = person(u"1"_s, u"Zoë"_s, u"06 12 34 56 78"_s);
            old.updatedAt = old.readAt.addDays(-90);
            old.values[u"job_stage_id"_s] = Value::ofNumber(2);
            Candidate tagged = person(u"2"_s, u"Max"_s, u"0799"_s);
            tagged.values[u"job_stage_id"_s] = Value::ofNumber(1);
            tagged.values[u"tag_list"_s] = Value::ofList({u"Vulkan"_s});
            Candidate archived = person(u"3"_s, u"Ada"_s, {});
            archived.values[u"archived"_s] = Value::ofFlag(true);
            QVERIFY(awaited(store->saveCandidates(m_bench->account().id, {old, tagged, archived})));
            Draft draft{.key = u"2"_s};
            draft.fields.insert(u"subtitle"_s, {.base = Value::empty(), .mine = Value::ofText(u"CTO"_s)});
            QVERIFY(awaited(store->saveDraft(m_bench->account().id, draft)));
            const SavedFilter saved{.name = u"Été"_s, .query = {}, .job = u"Baker"_s, .conditions = conditions};
            QVERIFY(awaited(store->saveSetting(savedFiltersKey, toJson({saved}))));
        });
        QStringList shown;
        m_bench->inWindow([&](AccountSession &session) {
            session.list()->setFilter({.job = {}, .query = {}, .conditions = conditions});
            for (int row = 0; row < session.list()->rowCount(); ++row)
                shown.append(session.list()->keyAt(row));
        });
        shown.sort();
        QCOMPARE(shown, found);
        QStringList words;
        for (const QString &text : where)
            words += {u"--where"_s, text};
        QCOMPARE(listed(words), found);
        QCOMPARE(listed({u"--filter"_s, u"ete"_s}), found);
        const CliRun none = m_bench->cli().run({u"list"_s, u"--filter"_s, u"Winter"_s});
        QVERIFY2(none.code == 2 && none.err.contains("Été"), none.err.constData());
        QCOMPARE(m_bench->cli().run({u"list"_s, u"--where"_s, u"has:money"_s}).code, 1);
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
        const QStringList problems{accountNameProblem(name, u"new"_s, {m_bench->account()}), baseUrlProblem(url),
                                   companyProblem(company, {})};
        const QString problem = problems.join(QString()); // what the dialog says: one at most
        const CliRun run = m_bench->cli().run({u"account"_s, u"add"_s, u"--name"_s, name, u"--url"_s, url,
                                               u"--company"_s, company, u"--token-file"_s, u"-"_s, u"--no-test"_s},
                                              "token\n");
        QCOMPARE(run.code, problem.isEmpty() ? 0 : 1);
        QVERIFY2(QString::fromUtf8(run.err).contains(problem), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(BothProgramsTest)
#include "tst_both_programs.moc"
