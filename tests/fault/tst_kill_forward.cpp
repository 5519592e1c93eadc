// SPDX-License-Identifier: MIT
// A profile of an earlier Vivier is brought forward, and the program is killed (SIGKILL) half way, again and again.
#include "cli/clibench.h"
#include "store/profilekey.h"
#include "support/awaited.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20'000;
const QString account = u"0000-anna"_s;
const QString passphrase = u"correct horse"_s;

Candidate person(int number)
{
    return {.reference = u"C%1"_s.arg(number),
            .jobReference = u"J"_s,
            .updatedAt = {},
            .readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC),
            .values = {{u"firstname"_s, Value::ofText(u"Ann%1"_s.arg(number))},
                       {u"subtitle"_s, Value::ofText(u"Baker"_s)}}};
}

/// The statement that made this table, out of what is kept of the older schema.
QString olderTable(const QString &name)
{
    QFile file(QStringLiteral(VIVIER_SCHEMAS "/schema-3.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"table | %1 |"_s.arg(name)))
            return line.section(u" | "_s, 3);
    }
    qFatal("no such table");
}

} // namespace

class KillForwardTest : public QObject
{
    Q_OBJECT

private:
    CliBench m_bench{u"http://127.0.0.1:1"_s};

    std::shared_ptr<Store> opened()
    {
        auto store = std::make_shared<Store>(m_bench.profile());
        if (!awaited(store->open()))
            qFatal("the store does not open");
        ProfileKey key(store);
        if (!awaited(key.unlock({.passphrase = passphrase})))
            qFatal("the store does not unlock");
        return store;
    }

    /// Runs statements on the file; gives the first number of the last one.
    int execute(const QStringList &statements)
    {
        int number = -1;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
            file.setDatabaseName(m_bench.profile() + u"/vivier.sqlite"_s);
            if (!file.open())
                qFatal("cannot open the file");
            QSqlQuery query(file);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(statement));
            }
            if (query.next())
                number = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"by hand"_s);
        return number;
    }
    int left() { return execute({u"SELECT count(*) FROM candidate_before"_s}); }

private Q_SLOTS:
    void init()
    {
        m_bench.setPassphrase(passphrase);
        {
            const auto store = opened();
            Account anna{.id = account, .name = u"Anna"_s, .baseUrl = QUrl(u"http://127.0.0.1:1"_s)};
            QVERIFY(awaited(store->saveAccount(anna)));
            QList<Candidate> all;
            for (int i = 0; i < people; ++i)
                all.append(person(i));
            QVERIFY(awaited(store->saveCandidates(account, all)));
            Draft draft{.key = u"C7"_s};
            draft.fields.insert(u"subtitle"_s, {.base = Value::ofText(u"Baker"_s), .mine = Value::ofText(u"Cook"_s)});
            QVERIFY(awaited(store->saveDraft(account, draft)));
        }
        // Not renamed: SQLite would spell the table's statement in another way, and it is to be the older one's.
        execute({u"CREATE TABLE kept AS SELECT account, reference, box, read_at FROM candidate JOIN snapshot ON "
                 "candidate = number"_s,
                 u"DROP TABLE snapshot"_s, u"DROP TABLE candidate"_s, olderTable(u"candidate"_s),
                 u"INSERT INTO candidate (account, reference, job_reference, snapshot, read_at) SELECT account, "
                 "reference, 'J', box, read_at FROM kept"_s,
                 u"DROP TABLE kept"_s, u"PRAGMA user_version = 3"_s});
    }

    void eachGoesOnWhereTheLastOneWasKilled()
    {
        const QStringList drafts{u"--json"_s, u"drafts"_s};
        m_bench.killOnceSaid("Updating", drafts);
        int before = left();
        QVERIFY2(before > 0 && before < people, qPrintable(QString::number(before)));
        for (int round = 0; round < 4 && before > people / 4; ++round) {
            m_bench.killOnceSaid("Updating", drafts);
            const int after = left();
            QVERIFY2(after < before, qPrintable(QString::number(after)));
            before = after;
        }
        const CliRun whole = m_bench.run(drafts);
        QCOMPARE(whole.code, 0);
        QCOMPARE(whole.err.count("Updating"), 1); // one line
        QVERIFY2(whole.err.contains(QByteArray::number(before)), whole.err.constData());
        QCOMPARE(whole.json().toArray().size(), 1);
        QVERIFY(!m_bench.run(drafts).err.contains("Updating"));

        const auto store = opened();
        const auto cells = awaited(store->indexCells(account, {}, 2 * people));
        const auto read = awaited(store->candidateBatch(account, {}, 2 * people));
        QCOMPARE(cells->cells.size(), people);
        QCOMPARE(read->candidates.size(), people);
        for (int i = 0; i < people; ++i) {
            QCOMPARE(read->candidates.at(i), person(read->candidates.at(i).reference.mid(1).toInt()));
            QCOMPARE(cells->cells.at(i).reference(), read->candidates.at(i).reference);
            QCOMPARE(cells->cells.at(i).displayName(), read->candidates.at(i).value(u"firstname"_s).text());
        }
        QVERIFY(!awaited(store->unopened(account))->any());
    }
};

QTEST_GUILESS_MAIN(KillForwardTest)
#include "tst_kill_forward.moc"
