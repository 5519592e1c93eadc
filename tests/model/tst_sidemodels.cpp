// SPDX-License-Identifier: MIT
// Jobs, stages, tags, changes and activity: contents, roles, and random use under QAbstractItemModelTester.
#include "model/changesmodel.h"
#include "model/journalmodel.h"
#include "model/modelsupport.h"
#include "model/tagmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QList<Stage> someStages()
{
    return {{.id = 1, .name = u"New"_s, .reference = u"initial"_s},
            {.id = 2, .name = u"Hidden"_s, .reference = {}, .visible = false},
            {.id = 3, .name = u"Hired"_s, .reference = {}}};
}

Job someJob(const QString &reference, const QString &organization = u"O"_s)
{
    return {.reference = reference,
            .organizationReference = organization,
            .name = u"Job "_s + reference,
            .status = u"published"_s,
            .stages = someStages()};
}

} // namespace

class SideModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobs()
    {
        JobModel model;
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &JobModel::changed);
        model.upsertJobs({someJob(u"J2"_s, u"P"_s), someJob(u"J1"_s)});
        model.upsertOrganizations({{u"O"_s, u"Bakery"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(JobModel::ReferenceRole), u"J1"_s); // grouped by organization
        QCOMPARE(model.index(0).data(JobModel::OrganizationNameRole), u"Bakery"_s);
        QCOMPARE(model.index(1).data(JobModel::OrganizationNameRole), u"P"_s); // not known by name
        QCOMPARE(model.stageName(3), u"Hired"_s);
        QCOMPARE(model.stageName(9), QString());
        Job without = someJob(u"J1"_s);
        without.stages.clear();
        without.name = u"Renamed"_s;
        model.upsertJobs({without});
        QCOMPARE(model.job(u"J1"_s).name, u"Renamed"_s);
        QCOMPARE(model.job(u"J1"_s).stages.size(), 3); // a list without stages does not take them away
        QCOMPARE(model.job(u"none"_s), Job{});
        const qsizetype before = changed.size();
        model.upsertJobs({without});
        QCOMPARE(changed.size(), before);
    }

    void stages()
    {
        StageModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setStages(someStages(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(StageModel::IdRole), 3);
        model.setStages(someStages(), 2); // its own stage stays although the ATS hides it
        QCOMPARE(model.rowCount(), 3);
        model.setStages({}, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void tags()
    {
        TagModel model;
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &TagModel::changed);
        model.setCounts({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 1}});
        QCOMPARE(model.tags(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        model.setCounts({{u"a"_s, 2}, {u"b"_s, 3}, {u"c"_s, 1}}); // in the same order
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.ranked({{u"c"_s, 2}, {u"a"_s, 1}, {u"else"_s, 9}}), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(model.ranked({}), model.tags());
        QCOMPARE(model.index(0).data(Qt::EditRole), u"b"_s); // QCompleter reads this role
    }

    void changes()
    {
        BookedModel candidates(FieldCatalog::welcomeKit());
        JobModel jobs;
        jobs.upsertJobs({someJob(u"JOB"_s)});
        ChangesModel model(&candidates, &jobs);
        QAbstractItemModelTester tester(&model, fatal);
        Candidate ann = plainCandidate(u"A"_s);
        ann.values[u"resume_url"_s] = Value::ofText(u"https://files.example/old.pdf"_s);
        candidates.upsert({ann});
        model.setCandidate(u"A"_s);
        QSignalSpy changed(&model, &ChangesModel::changed);
        const auto write = [&](const QString &field, const QVariant &value) {
            QVERIFY(candidates.setData(candidates.indexOf(u"A"_s, field), value));
        };
        write(u"media_github"_s, u"https://github.com/ann"_s);
        write(u"remote_resume_url"_s, u"https://files.example/new.pdf"_s);
        write(u"job_stage_id"_s, 3);
        write(u"firstname"_s, u"Anna"_s);
        QVERIFY(changed.size() >= 4);
        QStringList fields;
        for (int row = 0; row < model.rowCount(); ++row)
            fields.append(model.index(row).data(ChangesModel::FieldRole).toString());
        QCOMPARE(fields, (QStringList{u"firstname"_s, u"job_stage_id"_s, u"remote_resume_url"_s, u"media_github"_s}));
        const auto at = [&](int row, int role) { return model.index(row).data(role); };
        QCOMPARE(at(0, ChangesModel::OldRole), u"Ann"_s);
        QCOMPARE(at(0, ChangesModel::NewRole), u"Anna"_s);
        QCOMPARE(at(1, ChangesModel::OldRole), u"New"_s); // stages by name
        QCOMPARE(at(1, ChangesModel::NewRole), u"Hired"_s);
        QCOMPARE(at(2, ChangesModel::OldRole), u"https://files.example/old.pdf"_s);
        QCOMPARE(at(2, ChangesModel::OldKnownRole), true);
        QCOMPARE(at(3, ChangesModel::OldKnownRole), false);
        candidates.book()->setLastSent(u"A"_s, {{u"media_github"_s,
                                                 {.reference = u"A"_s,
                                                  .field = u"media_github"_s,
                                                  .before = {},
                                                  .after = Value::ofText(u"https://github.com/old"_s),
                                                  .at = QDateTime::currentDateTimeUtc()}}});
        QCOMPARE(at(3, ChangesModel::OldRole), u"https://github.com/old"_s);
        QCOMPARE(at(3, ChangesModel::OldKnownRole), true);
        QVERIFY(!at(3, ChangesModel::KeptRole).toBool());

        write(u"media_github"_s, u"not a link"_s);
        QVERIFY(!at(3, ChangesModel::ProblemRole).toString().isEmpty());
        QVERIFY(at(3, ChangesModel::KeptRole).toBool());
        write(u"email"_s, u"nobody"_s);
        QCOMPARE(at(3, ChangesModel::FieldRole), u"email"_s); // what stays comes last
        QVERIFY(at(3, ChangesModel::KeptRole).toBool());
        write(u"email"_s, u"anna@example.com"_s);
        QCOMPARE(at(1, ChangesModel::FieldRole), u"email"_s);
        QVERIFY(!at(1, ChangesModel::KeptRole).toBool());
        candidates.book()->putBack({u"A"_s}, u"email"_s);
        write(u"media_github"_s, u"https://github.com/ann"_s);
        candidates.upsert({with(ann, u"firstname"_s, Value::ofText(u"Annie"_s))});
        QCOMPARE(model.conflictCount(), 1);
        QCOMPARE(at(0, ChangesModel::ConflictRole), true);
        QCOMPARE(at(0, ChangesModel::TheirsRole), u"Annie"_s);
        decide(candidates.book(), u"A"_s, u"firstname"_s, true);
        candidates.book()->discard({u"A"_s});
        QCOMPARE(model.rowCount(), 0);
    }

    void changesFollowTheNewKey()
    {
        BookedModel candidates(FieldCatalog::welcomeKit());
        JobModel jobs;
        ChangesModel model(&candidates, &jobs);
        QAbstractItemModelTester tester(&model, fatal);
        const QString fresh = candidates.book()->addNew({{u"firstname"_s, Value::ofText(u"Neo"_s)}});
        model.setCandidate(fresh);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0).data(ChangesModel::KeptRole).toBool()); // it goes whole, or not at all
        candidates.book()->settle(fresh, candidates.book()->draft(fresh), plainCandidate(u"N"_s));
        QCOMPARE(model.candidate(), u"N"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void journal()
    {
        JobModel jobs;
        jobs.upsertJobs({someJob(u"JOB"_s)});
        JournalModel model(FieldCatalog::welcomeKit(), &jobs);
        QAbstractItemModelTester tester(&model, fatal);
        const QDateTime late = QDateTime::fromSecsSinceEpoch(1'700'000'200, Qt::UTC);
        const QDateTime early = late.addSecs(-60);
        const auto entry = [](const QString &field, const Value &before, const Value &after, const QDateTime &at) {
            return JournalEntry{.reference = u"A"_s, .field = field, .before = before, .after = after, .at = at};
        };
        model.setEntries({entry(u"firstname"_s, Value::ofText(u"Ann"_s), Value::ofText(u"Anna"_s), late),
                          entry(u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), late),
                          entry(u"future_field"_s, {}, Value::ofText(u"x"_s), early)});
        QCOMPARE(model.rowCount(), 2); // one row per send
        QCOMPARE(model.index(0).data(JournalModel::AtRole), late);
        QVERIFY(model.index(0).data(JournalModel::DetailRole).toString().contains(u"New → Hired"_s));
        QVERIFY(model.index(1).data(JournalModel::TextRole).toString().contains(u"future_field"_s));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void randomUse()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : std::random_device()();
        qInfo("VIVIER_SEED=%u", seed);
        std::mt19937 dice(seed);
        const auto number = [&dice](int below) { return int(dice() % quint32(below)); };
        JobModel jobs;
        StageModel stages;
        TagModel tags;
        JournalModel journal(FieldCatalog::welcomeKit(), &jobs);
        QAbstractItemModelTester jobTester(&jobs, fatal);
        QAbstractItemModelTester stageTester(&stages, fatal);
        QAbstractItemModelTester tagTester(&tags, fatal);
        QAbstractItemModelTester journalTester(&journal, fatal);
        QSet<QString> known;
        QSet<QString> tagged;
        QHash<QString, int> carried;
        for (int i = 0; i < 1000; ++i) {
            const QString name = QString::number(number(12));
            switch (number(8)) {
            case 0:
                jobs.upsertJobs({someJob(name, QString::number(number(3)))});
                known.insert(name);
                break;
            case 1:
                jobs.upsertOrganizations({{QString::number(number(3)), name}});
                break;
            case 2:
                stages.setStages(someStages().mid(0, number(4)), number(4));
                break;
            case 3:
                if (const int carriers = number(3); carriers > 0) {
                    carried.insert(name, carriers);
                    tagged.insert(name);
                } else {
                    carried.remove(name);
                    tagged.remove(name);
                }
                break;
            case 4:
                tags.setCounts(carried);
                QCOMPARE(QSet<QString>(tags.tags().cbegin(), tags.tags().cend()), tagged);
                break;
            case 5: {
                QList<JournalEntry> entries;
                for (int n = number(5); n > 0; --n)
                    entries.append({.reference = u"A"_s,
                                    .field = u"firstname"_s,
                                    .before = {},
                                    .after = Value::ofText(name),
                                    .at = QDateTime::fromSecsSinceEpoch(number(3), Qt::UTC)});
                journal.setEntries(entries);
                QVERIFY(journal.rowCount() <= entries.size());
                break;
            }
            default:
                break;
            }
            QCOMPARE(jobs.rowCount(), int(known.size()));
        }
    }
};

QTEST_GUILESS_MAIN(SideModelsTest)
#include "tst_sidemodels.moc"
