// SPDX-License-Identifier: MIT
// What the table of an edit of many shows, against previewBulk() over generated candidates; the seed is printed,
// VIVIER_SEED repeats a run.
#include "model/bulkmodel.h"
#include "model/modelsupport.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

using Show = BulkModel::Show;
using Kind = BulkEdit::Kind;

constexpr int many = 300; // more than one slice

const QString stageField = u"job_stage_id"_s;
const QString tagField = u"tag_list"_s;

QList<Job> twoJobs()
{
    return {{.reference = u"JOB"_s,
             .name = u"Baker"_s,
             .stages = {{.id = 1, .name = u"New"_s},
                        {.id = 2, .name = u"Interview"_s},
                        {.id = 3, .name = u"Offer"_s},
                        {.id = 4, .name = u"Trial"_s}}},
            {.reference = u"QA"_s, .name = u"QA lead"_s, .stages = {{.id = 11, .name = u"New"_s}}}};
}

BulkEdit toStage(const QString &name)
{
    return {.field = stageField, .value = Value::ofText(name)};
}

BulkEdit addTag(const QString &tag)
{
    return {.field = tagField, .kind = Kind::Add, .value = Value::ofList({tag})};
}

} // namespace

class BulkModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BookedModel> m_candidates;
    std::unique_ptr<JobModel> m_jobs;
    std::unique_ptr<BulkModel> m_model;
    QStringList m_keys;
    QRandomGenerator m_random;

    void tell(const QString &key, const QString &job, qint64 stage, const QStringList &tags)
    {
        Candidate candidate = plainCandidate(key, u"Ann"_s + key);
        candidate.jobReference = job;
        candidate.values[stageField] = Value::ofNumber(stage);
        candidate.values[tagField] = Value::ofList(tags);
        m_candidates->upsert({candidate});
        if (!m_keys.contains(key))
            m_keys.append(key);
    }

    void makePeople(int count)
    {
        for (int number = 0; number < count; ++number) {
            const QString key = u"r%1"_s.arg(number);
            const bool isQa = m_random.bounded(5) == 0;
            tell(key, isQa ? u"QA"_s : u"JOB"_s, isQa ? 11 : 1 + m_random.bounded(3),
                 m_random.bounded(2) == 0 ? QStringList{u"vulkan"_s} : QStringList());
            if (m_random.bounded(4) == 0)
                book()->type(key, u"subtitle"_s, Value::ofText(u"Else"_s));
            if (m_random.bounded(6) == 0)
                book()->type(key, stageField, Value::ofNumber(isQa ? 11 : 1 + m_random.bounded(3)));
        }
    }

    DraftBook *book() { return m_candidates->book(); }

    QList<BulkChange> expected(const QString &key, const QList<BulkEdit> &edits)
    {
        const BulkTarget target{.snapshot = m_candidates->snapshot(key), .draft = book()->draft(key)};
        return previewBulk({target}, edits, FieldCatalog::welcomeKit(), m_jobs->jobs(), book()->now()).rows;
    }

    QModelIndex cell(const QString &key, int column) { return m_model->index(m_model->rowOf(key), column); }
    bool isTicked(const QString &key)
    {
        return cell(key, BulkModel::TickColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    QString remark(const QString &key) { return cell(key, m_model->columnCount() - 1).data().toString(); }
    QString shownOf(const QString &key, int field)
    {
        return cell(key, BulkModel::FirstFieldColumn + field).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        const int asked = qEnvironmentVariableIntValue("VIVIER_SEED");
        const quint32 seed = asked ? quint32(asked) : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        m_keys.clear();
        m_candidates = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_jobs = std::make_unique<JobModel>();
        m_jobs->upsertJobs(twoJobs());
        m_model = std::make_unique<BulkModel>(m_candidates.get(), m_jobs.get());
    }
    void cleanup() { m_model.reset(); }

    void saysWhatThePreviewSays()
    {
        makePeople(many);
        const QList<BulkEdit> edits{toStage(u"Interview"_s), addTag(u"vulkan"_s)};
        m_model->setCandidates(m_keys);
        m_model->setEdits(edits);
        QTRY_VERIFY(m_model->isReady());
        QCOMPARE(m_model->rowCount(), many);
        QCOMPARE(m_model->columnCount(), 5);
        int changes = 0;
        int people = 0;
        int stuck = 0;
        BulkPreview all;
        for (const QString &key : std::as_const(m_keys)) {
            const QList<BulkChange> rows = expected(key, edits);
            QCOMPARE(rows.size(), 2);
            bool any = false;
            bool asks = false;
            for (int field = 0; field < 2; ++field) {
                const BulkChange &row = rows.at(field);
                const auto shown =
                    cell(key, BulkModel::FirstFieldColumn + field).data(BulkModel::CellRole).value<BulkCell>();
                QCOMPARE(shown.kind, !row.isPossible() ? BulkCell::Kind::Stopped
                                     : row.changes()   ? BulkCell::Kind::Change
                                                       : BulkCell::Kind::Same);
                any = any || row.changes();
                asks = asks || !row.isPossible() || (row.changes() && row.isConflict);
                if (row.changes())
                    all.rows.append(row);
            }
            QCOMPARE(isTicked(key), any);
            QCOMPARE(cell(key, 0).data(BulkModel::NeedsYouRole).toBool(), asks);
            people += int(any);
            stuck += int(asks);
        }
        changes = static_cast<int>(all.rows.size());
        QVERIFY(changes > 0 && stuck > 0);
        QCOMPARE(m_model->chosenChanges(), changes);
        QCOMPARE(m_model->chosenPeople(), people);
        QCOMPARE(m_model->count(Show::All), many);
        QCOMPARE(m_model->count(Show::Changing), people);
        QCOMPARE(m_model->count(Show::NeedsYou), stuck);
        QCOMPARE(m_model->chosen().rows, all.rows);
    }

    void whatIsSkippedIsNotChosen()
    {
        makePeople(many);
        m_model->setCandidates(m_keys);
        m_model->setEdits({addTag(u"fair"_s)});
        QTRY_VERIFY(m_model->isReady());
        QStringList skipped;
        for (const QString &key : std::as_const(m_keys)) {
            if (m_random.bounded(3) == 0)
                skipped.append(key);
        }
        m_model->setTicked(skipped, false);
        QCOMPARE(m_model->chosenPeople(), many - skipped.size());
        for (const BulkChange &row : m_model->chosen().rows)
            QVERIFY(!skipped.contains(row.key));
        // Another edit leaves alone who was taken out by hand.
        m_model->setEdits({addTag(u"fair"_s), addTag(u"paris"_s)});
        QTRY_VERIFY(m_model->isReady());
        for (const QString &key : std::as_const(m_keys))
            QCOMPARE(isTicked(key), !skipped.contains(key));
        m_model->setAllTicked(true);
        QCOMPARE(m_model->chosenPeople(), many);
        m_model->setAllTicked(false);
        QVERIFY(m_model->chosen().rows.isEmpty());
    }

    void whatIsShownIsFiltered()
    {
        makePeople(many);
        m_model->setCandidates(m_keys);
        m_model->setEdits({toStage(u"Interview"_s), addTag(u"vulkan"_s)});
        QTRY_VERIFY(m_model->isReady());
        for (const Show show : {Show::Changing, Show::NeedsYou, Show::Unchanged, Show::All}) {
            m_model->setShown(show);
            QCOMPARE(m_model->rowCount(), m_model->count(show));
        }
        m_model->setShown(Show::NeedsYou);
        const int before = m_model->chosenPeople();
        const int here = m_model->ticked();
        QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < many);
        m_model->setAllTicked(false); // of those in sight, and of nobody else
        QCOMPARE(m_model->chosenPeople(), before - here);
    }

    void followsWhatBecomesOfThem()
    {
        tell(u"a"_s, u"JOB"_s, 1, {});
        tell(u"b"_s, u"JOB"_s, 2, {});
        m_model->setCandidates(m_keys);
        m_model->setEdits({toStage(u"interview"_s)});
        QCOMPARE(shownOf(u"a"_s, 0), u"New → Interview"_s);
        QVERIFY(shownOf(u"b"_s, 0).contains(u"Interview"_s) && !isTicked(u"b"_s));
        QCOMPARE(remark(u"b"_s), u"Nothing to change"_s);
        tell(u"b"_s, u"JOB"_s, 3, {}); // a colleague, meanwhile
        QCOMPARE(shownOf(u"b"_s, 0), u"Offer → Interview"_s);
        QVERIFY(isTicked(u"b"_s));
        book()->type(u"a"_s, stageField, Value::ofNumber(2));
        QVERIFY(!isTicked(u"a"_s));
        book()->type(u"a"_s, u"subtitle"_s, Value::ofText(u"Cook"_s));
        book()->type(u"a"_s, stageField, Value::ofNumber(3));
        QCOMPARE(shownOf(u"a"_s, 0), u"Offer → Interview"_s);
        QVERIFY2(remark(u"a"_s).startsWith(u"1 "_s), qPrintable(remark(u"a"_s))); // the subtitle stays a draft
    }

    void whoIsInConflictIsLeftOutAtFirst()
    {
        tell(u"a"_s, u"JOB"_s, 1, {});
        book()->type(u"a"_s, stageField, Value::ofNumber(2));
        tell(u"a"_s, u"JOB"_s, 3, {});
        m_candidates->upsert({with(m_candidates->snapshot(u"a"_s), stageField, Value::ofNumber(3))});
        QVERIFY(book()->isInConflict(u"a"_s, stageField));
        m_model->setCandidates(m_keys);
        m_model->setEdits({toStage(u"Trial"_s)});
        QVERIFY(cell(u"a"_s, 0).data(BulkModel::ConflictRole).toBool());
        QCOMPARE(cell(u"a"_s, m_model->columnCount() - 1).data(BulkModel::LinkRole).toString(), u"Compare"_s);
        QVERIFY(!isTicked(u"a"_s));
        QVERIFY(remark(u"a"_s).contains(u"Stage"_s));
        m_model->setTicked({u"a"_s}, true);
        QVERIFY(isTicked(u"a"_s));
        QCOMPARE(m_model->chosenChanges(), 1);
    }

    void oneFieldThatCannotDoesNotHoldTheOthers()
    {
        tell(u"q"_s, u"QA"_s, 11, {});
        m_model->setCandidates(m_keys);
        m_model->setEdits({toStage(u"Interview"_s), addTag(u"vulkan"_s)});
        QVERIFY(isTicked(u"q"_s));
        QVERIFY2(remark(u"q"_s).contains(u"QA lead"_s), qPrintable(remark(u"q"_s)));
        QCOMPARE(m_model->chosenChanges(), 1);
        QCOMPARE(m_model->chosen().rows.constFirst().field, tagField);
        QCOMPARE(shownOf(u"q"_s, 0), u"stays New"_s);
        QCOMPARE(shownOf(u"q"_s, 1), u"+ vulkan"_s);
    }

    /// Where the job has no stage of that name, one of it is chosen there.
    void aStageIsChosenInTheRow()
    {
        tell(u"q"_s, u"QA"_s, 12, {});
        tell(u"a"_s, u"JOB"_s, 1, {});
        m_model->setCandidates(m_keys);
        m_model->setEdits({toStage(u"Interview"_s), addTag(u"vulkan"_s)});
        const int column = m_model->stageColumn();
        QCOMPARE(column, int(BulkModel::FirstFieldColumn));
        QCOMPARE(cell(u"q"_s, column).data(BulkModel::LinkRole).toString(), u"Choose…"_s);
        QVERIFY(cell(u"q"_s, column + 1).data(BulkModel::LinkRole).toString().isEmpty());
        QVERIFY(cell(u"a"_s, column).data(BulkModel::LinkRole).toString().isEmpty());
        QVERIFY(m_model->stagesFor(u"a"_s).isEmpty());
        QCOMPARE(m_model->stagesFor(u"q"_s), m_jobs->job(u"QA"_s).stages);
        QCOMPARE(m_model->withSameStages(u"q"_s, {u"a"_s, u"q"_s}), QStringList{u"q"_s});
        QVERIFY(m_model->withSameStages(u"a"_s, {u"a"_s, u"q"_s}).isEmpty());
        m_model->chooseStage({u"q"_s}, 11);
        QCOMPARE(m_model->chosenStage(u"q"_s), std::optional<qint64>(11));
        QVERIFY2(shownOf(u"q"_s, 0).endsWith(u"→ New"_s), qPrintable(shownOf(u"q"_s, 0)));
        QCOMPARE(m_model->chosenChanges(), 4);
        QVERIFY(cell(u"q"_s, column).data(BulkModel::LinkRole).toString().isEmpty());
        QVERIFY(!m_model->stagesFor(u"q"_s).isEmpty()); // it can be another still
        const QList<BulkChange> chosen = m_model->chosen().rows;
        QVERIFY(std::ranges::any_of(chosen, [](const BulkChange &row) {
            return row.key == "q"_L1 && row.field == stageField && row.after == Value::ofNumber(11);
        }));
        // Another edit leaves it, another stage asks again.
        m_model->setEdits({toStage(u"Interview"_s)});
        QCOMPARE(m_model->chosenStage(u"q"_s), std::optional<qint64>(11));
        m_model->setEdits({toStage(u"Offer"_s)});
        QVERIFY(!m_model->chosenStage(u"q"_s));
        QCOMPARE(cell(u"q"_s, column).data(BulkModel::LinkRole).toString(), u"Choose…"_s);
    }

    void whatSaysNothingYetDoesNothing()
    {
        tell(u"a"_s, u"JOB"_s, 1, {});
        m_model->setCandidates(m_keys);
        m_model->setEdits({{.field = stageField}, {.field = tagField, .kind = Kind::Add}, {}});
        QVERIFY(m_model->fields().isEmpty());
        QCOMPARE(m_model->chosenChanges(), 0);
        const FieldCatalog &instaView = FieldCatalog::instaView();
        QVERIFY(!isComplete({.field = u"metadata"_s, .kind = Kind::Clear}, instaView)); // never all of it
        QVERIFY(isComplete({.field = u"metadata"_s, .kind = Kind::Clear, .path = {u"a"_s}}, instaView));
    }

    void aRowIsReadAsAWhole()
    {
        tell(u"a"_s, u"JOB"_s, 1, {});
        m_model->setCandidates(m_keys);
        m_model->setEdits({toStage(u"Interview"_s), addTag(u"vulkan"_s)});
        QCOMPARE(cell(u"a"_s, BulkModel::CandidateColumn).data(Qt::AccessibleTextRole).toString(),
                 u"Anna Lee, Baker, Stage: New → Interview, Tags: + vulkan, included"_s);
        m_model->setTicked({u"a"_s}, false);
        QVERIFY(
            cell(u"a"_s, BulkModel::CandidateColumn).data(Qt::AccessibleTextRole).toString().endsWith(u", skipped"_s));
    }
};

QTEST_GUILESS_MAIN(BulkModelTest)
#include "tst_bulkmodel.moc"
