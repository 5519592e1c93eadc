// SPDX-License-Identifier: MIT
// Lists that come in and go out: the window makes of them what the command line makes.
#include "lists/listexport.h"
#include "model/bothbench.h"
#include "model/importmodel.h"
#include "model/listreader.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class BothListsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BothBench> m_bench;

    /// A profile of its own, in which Zoë is known by her email and Max by his number, with an unsent change.
    void begin()
    {
        m_bench = std::make_unique<BothBench>(u"FR"_s);
        const Candidate zoe = BothBench::person(u"1"_s, {{u"firstname"_s, Value::ofText(u"Zoe"_s)},
                                                         {u"email"_s, Value::ofText(u"zoe.nunez@example.com"_s)},
                                                         {u"tag_list"_s, Value::ofList({u"python"_s})}});
        const Candidate max = BothBench::person(u"2"_s, {{u"firstname"_s, Value::ofText(u"Max"_s)},
                                                         {u"phone"_s, Value::ofText(u"+33699999999"_s)},
                                                         {u"subtitle"_s, Value::ofText(u"=1+1"_s)},
                                                         {u"tag_list"_s, Value::ofList({u"a, b"_s, u"c"_s})}});
        Draft draft{.key = u"2"_s};
        draft.fields.insert(u"email"_s, {.base = Value::empty(), .mine = Value::ofText(u"bo.lee@example.com"_s)});
        m_bench->inProfile([&](const std::shared_ptr<Store> &store) {
            QVERIFY(awaited(store->saveCandidates(m_bench->account().id, {zoe, max})));
            QVERIFY(awaited(store->saveDraft(m_bench->account().id, draft)));
        });
    }
    /// What is drafted in the profile, but for the keys of new ones and the times, in an order that says nothing.
    QStringList drafted() const
    {
        QStringList all;
        const QJsonArray drafts = m_bench->cli().run({u"--json"_s, u"drafts"_s}).json().toArray();
        for (const QJsonValue &one : drafts) {
            const QString reference = one["reference"_L1].toString();
            const QJsonObject draft = one["draft"_L1].toObject();
            QStringList fields{reference.startsWith(u"new:") ? u"new"_s : reference};
            for (auto it = draft.constBegin(); it != draft.constEnd(); ++it) {
                const QJsonObject wish{{u"field"_s, it.key()}, {u"mine"_s, it.value()["mine"_L1]}};
                fields.append(QString::fromUtf8(QJsonDocument(wish).toJson(QJsonDocument::Compact)));
            }
            all.append(fields.join(u' '));
        }
        all.sort();
        return all;
    }

private Q_SLOTS:
    void aListBecomesTheSameDrafts_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"excel-fr.csv", "excel-unicode.txt", "google-contacts.csv", "google-contacts.vcf",
                                 "apple-contacts.vcf", "phone-2.1.vcf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aListBecomesTheSameDrafts()
    {
        QFETCH(const QString, name);
        const QString path = QStringLiteral(VIVIER_LISTS) + u'/' + name;
        begin();
        const QStringList words{u"--json"_s, u"import"_s, path, u"--job"_s, u"Baker"_s};
        const QJsonValue tried = m_bench->cli().run(words + QStringList{u"--dry-run"_s}).json();
        const QJsonArray rows = tried["rows"_L1].toArray();
        QVERIFY(!rows.isEmpty());
        const QStringList before = drafted();
        QByteArray report;
        m_bench->inWindow([&](AccountSession &session) {
            ImportModel model(&session);
            model.setJob(u"job"_s);
            model.openFile(path);
            QTRY_VERIFY(model.isReady());
            QCOMPARE(nameOf(model.list().encoding), tried["encoding"_L1].toString());
            QCOMPARE(model.rowCount(), rows.size());
            for (int row = 0; row < model.rowCount(); ++row) {
                const ImportRow &seen = model.plan().rows.at(row);
                const QHash<ImportRow::What, QString> outcomes{{ImportRow::What::New, u"new"_s},
                                                               {ImportRow::What::Update, u"update"_s},
                                                               {ImportRow::What::Same, u"same"_s},
                                                               {ImportRow::What::Problem, u"problem"_s}};
                QCOMPARE(outcomes.value(seen.what), rows[row]["outcome"_L1].toString());
                QCOMPARE(seen.line, rows[row]["line"_L1].toInt());
                QCOMPARE(seen.problem, rows[row]["problem"_L1].toString());
                QCOMPARE(seen.key, rows[row]["reference"_L1].toString());
            }
            QVERIFY(session.book()->draftCount() == 1); // nothing is kept yet
            report = model.report();
            bool isApplied = false;
            session.applyImport(model.updates(), model.additions(), this, [&] { isApplied = true; });
            QTRY_VERIFY(isApplied);
            session.saver()->flush();
            QTRY_VERIFY(session.saver()->isSettled());
            QVERIFY(!session.saver()->failure());
        });
        const QStringList ofWindow = drafted();
        QVERIFY(ofWindow != before);
        begin();
        const QString file = m_bench->cli().profile() + u".csv"_s;
        m_bench->cli().run(words + QStringList{u"--report"_s, file});
        QCOMPARE(drafted(), ofWindow);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(report, written.readAll());
    }

    void itFollowsWhatChanges()
    {
        begin();
        m_bench->inWindow([&](AccountSession &session) {
            ImportModel model(&session);
            model.setJob(u"job"_s);
            model.take(u"firstname\temail\nZoë\tzoe.nunez@example.com\nBo\tbo.lee@example.com\nLi\tli@example.com\n"_s);
            QTRY_VERIFY(model.isReady());
            QCOMPARE(model.list().separator, QChar(u'\t'));
            QCOMPARE(model.count(ImportModel::Show::Updates), 2); // one by the ATS's email, one by a drafted one
            QCOMPARE(model.count(ImportModel::Show::New), 1);
            bool wasReady = true;
            session.candidates()->snapshots()->with({u"1"_s}, &session, [&] {
                session.book()->set({u"1"_s}, u"firstname"_s, Value::ofText(u"Zoë"_s));
                wasReady = model.isReady();
            });
            QTRY_VERIFY(!wasReady);
            QTRY_VERIFY(model.isReady());
            QCOMPARE(model.count(ImportModel::Show::Same), 1);
            model.setTarget(u"firstname"_s, u"lastname"_s);
            QTRY_VERIFY(model.isReady());
            QCOMPARE(model.plan().rows.first().changes.first().field, u"lastname"_s);
            model.setJob({});
            QTRY_VERIFY(model.isReady());
            QCOMPARE(model.count(ImportModel::Show::Problems), 1); // somebody new needs a job
            model.leaveProblems();
            QTRY_VERIFY(model.isReady());
            QCOMPARE(model.rowCount(), 1);
            model.setJob(u"job"_s);
            QTRY_VERIFY(model.isReady());
            QCOMPARE(model.count(ImportModel::Show::New), 1);
            QCOMPARE(model.plan().rows.first().line, 4);
        });
    }

    void aFileThatCannotBeReadIsSaid()
    {
        begin();
        m_bench->inWindow([&](AccountSession &session) {
            ImportModel model(&session);
            model.openFile(m_bench->cli().profile() + u"/nowhere.csv"_s);
            QTRY_VERIFY(model.problem().contains(u"nowhere.csv"));
            QVERIFY(model.isEmpty() && !model.isReady());
            model.take(u"  \n"_s);
            QTRY_VERIFY(model.problem().contains(u"no text to paste"_s));
        });
    }

    void theSameGoesOut_data()
    {
        QTest::addColumn<ListForm>("form");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("CSV") << ListForm::Csv << QStringList{u"--format"_s, u"csv"_s, u"--separator"_s, u";"_s};
        QTest::newRow("vCard") << ListForm::VCard << QStringList{u"--format"_s, u"vcard"_s};
        QTest::newRow("JSON") << ListForm::Json << QStringList{u"--format"_s, u"json"_s};
    }
    void theSameGoesOut()
    {
        QFETCH(const ListForm, form);
        QFETCH(const QStringList, options);
        begin();
        QByteArray ofWindow;
        m_bench->inWindow([&](AccountSession &session) {
            ListReader reader(session.candidates(), session.jobs());
            QSignalSpy finished(&reader, &ListReader::finished);
            QList<ListedPerson> people;
            connect(&reader, &ListReader::gathered, this, [&](const QList<ListedPerson> &some) { people += some; });
            reader.read({u"1"_s, u"nobody"_s, u"2"_s});
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(people.size(), 2);
            const FieldCatalog &catalog = session.candidates()->catalog();
            ofWindow =
                writtenList(people, {.form = form, .columns = exportColumns(catalog), .separator = u';'}, catalog);
        });
        const CliRun run = m_bench->cli().run(QStringList{u"export"_s} + options);
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out.contains("bo.lee@example.com"));
        QCOMPARE(ofWindow, run.out);
    }
};

QTEST_GUILESS_MAIN(BothListsTest)
#include "tst_both_lists.moc"
