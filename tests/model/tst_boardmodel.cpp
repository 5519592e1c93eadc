// SPDX-License-Identifier: MIT
// The board against a plain reference: who is in which column, in which order, whatever is edited, read, searched or
// dragged.
#include "candidate/day.h"
#include "model/boardmodel.h"
#include "model/modelsupport.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const QString stageField = u"job_stage_id"_s;

Job aJob()
{
    return {.reference = u"JOB"_s,
            .organizationReference = u"O"_s,
            .name = u"Baker"_s,
            .status = {},
            .stages = {{.id = 1, .name = u"New"_s, .reference = u"initial"_s},
                       {.id = 2, .name = u"Interview"_s},
                       {.id = 3, .name = u"Old"_s, .reference = {}, .visible = false},
                       {.id = 4, .name = u"Refused"_s, .reference = u"refused"_s}}};
}

} // namespace

class BoardModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookedModel> m_model;
    std::unique_ptr<CandidateListModel> m_list;
    std::unique_ptr<JobModel> m_jobs;
    std::unique_ptr<BoardModel> m_board;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void make(const FieldCatalog &catalog)
    {
        m_tester.reset();
        m_board.reset();
        m_list.reset();
        m_model = std::make_unique<BookedModel>(catalog);
        m_list = std::make_unique<CandidateListModel>(m_model.get());
        m_jobs = std::make_unique<JobModel>();
        m_jobs->upsertJobs({aJob(), {.reference = u"OTHER"_s, .organizationReference = u"O"_s, .name = u"Other"_s}});
        m_board = std::make_unique<BoardModel>(m_list.get(), m_model.get(), m_jobs.get());
        m_board->setActive(true);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_board.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void put(const QString &key, const QString &name, qint64 stage, const QString &job = u"JOB"_s)
    {
        Candidate one = with(plainCandidate(key, name), stageField, Value::ofNumber(stage));
        one.jobReference = job;
        m_model->upsert({one});
    }
    void choose(const QString &job, const QString &query = {}) { m_list->setFilter({.job = job, .query = query}); }
    QStringList names() const
    {
        QStringList names;
        for (const BoardModel::Column &column : m_board->columns())
            names.append(column.name);
        return names;
    }
    QStringList keysIn(int column) const
    {
        QStringList keys;
        const QModelIndex parent = m_board->columnIndex(column);
        for (int row = 0; row < m_board->rowCount(parent); ++row)
            keys.append(m_board->keyAt(m_board->index(row, 0, parent)));
        return keys;
    }
    BoardModel::Place placeOf(int column, int row) const
    {
        const QModelIndex card = m_board->index(row, 0, m_board->columnIndex(column));
        return static_cast<BoardModel::Place>(card.data(BoardModel::PlaceRole).toInt());
    }
    /// Who stands where, worked out anew from what the form would show.
    QMap<QString, QStringList> reference() const
    {
        QMap<QString, QStringList> columns;
        const Job job = m_jobs->job(m_list->filter().job);
        for (int row = 0; row < m_list->rowCount(); ++row) {
            const QString key = m_list->keyAt(row);
            const qint64 stage = m_model->value(key, stageField).number();
            QString name = u"Not a stage of this job"_s;
            for (const Stage &one : job.stages)
                name = one.id == stage ? one.name : name;
            columns[name].append(key);
        }
        return columns;
    }
    QMap<QString, QStringList> shown() const
    {
        QMap<QString, QStringList> columns;
        for (int column = 0; column < m_board->columns().size(); ++column) {
            if (!keysIn(column).isEmpty())
                columns.insert(m_board->columns().at(column).name, keysIn(column));
        }
        return columns;
    }

    /// Since some days, on the ATS's word; today is that of plainCandidate()'s reading.
    void putSince(const QString &key, qint64 stage, int days)
    {
        Candidate one = with(plainCandidate(key, key), stageField, Value::ofNumber(stage));
        m_model->book()->setClock([now = one.readAt] { return now; });
        one.stageSince = {one.readAt.addDays(-days), StageSince::Word::Ats};
        m_model->upsert({one});
    }
    QVariant told(const QString &key, int role) const { return m_board->indexOf(key).data(role); }

private Q_SLOTS:
    void init() { make(FieldCatalog::welcomeKit()); }
    void cleanup()
    {
        m_tester.reset();
        m_board.reset();
        m_list.reset();
        m_jobs.reset();
        m_model.reset();
    }

    void cardsTellHowLongTheyAreThere()
    {
        putSince(u"A"_s, 1, 12);
        putSince(u"B"_s, 2, 15);
        putSince(u"C"_s, 4, 300);
        putSince(u"D"_s, 1, 0);
        put(u"E"_s, u"Eve"_s, 1); // as seen from here
        m_list->rebuild();
        choose(u"JOB"_s);
        QCOMPARE(told(u"A"_s, BoardModel::StageTimeRole).toString(), u"12 d"_s);
        QCOMPARE(told(u"D"_s, BoardModel::StageTimeRole).toString(), u"today"_s);
        const QString sentence = told(u"A"_s, BoardModel::StageTimeSentenceRole).toString();
        const auto since = told(u"A"_s, CandidateModel::StageSinceRole).value<StageSince>();
        for (const QString &part : {u"12"_s, u"“New”"_s, dayText(since.at.toLocalTime().date()), u"Welcome Kit"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QCOMPARE(told(u"A"_s, Qt::ToolTipRole).toString(), sentence);
        QCOMPARE(told(u"E"_s, BoardModel::StageTimeRole).toString(), QString()); // perhaps it came long ago
        const QString seen = told(u"E"_s, BoardModel::StageTimeSentenceRole).toString();
        QVERIFY2(seen.contains(u"Vivier first saw it"_s) && !seen.contains(u"Welcome Kit"_s), qPrintable(seen));
        QVERIFY(!told(u"A"_s, BoardModel::IsLongRole).toBool());
        QVERIFY(told(u"B"_s, BoardModel::IsLongRole).toBool());
        QVERIFY(!told(u"C"_s, BoardModel::IsLongRole).toBool()); // refused: nobody forgot it there

        // A draft that moves the card, here and back.
        m_board->move({u"A"_s}, 1);
        QCOMPARE(m_board->indexOf(u"A"_s).parent().row(), 1);
        QCOMPARE(told(u"A"_s, BoardModel::StageTimeRole).toString(), u"moves when sent"_s);
        QCOMPARE(told(u"A"_s, BoardModel::StageTimeSentenceRole).toString(), u"Moves to “Interview” when sent."_s);
        QVERIFY(!told(u"A"_s, BoardModel::IsLongRole).toBool());
        m_board->move({u"A"_s}, 0);
        QCOMPARE(told(u"A"_s, BoardModel::StageTimeRole).toString(), u"12 d"_s);

        // Where it would be it has not been yet, and keeps its own time meanwhile.
        m_board->drag({u"B"_s}, 0);
        QCOMPARE(m_board->firstSlot().data(BoardModel::StageTimeSentenceRole).toString(),
                 told(u"B"_s, BoardModel::StageTimeSentenceRole).toString());
        m_board->endDrag();

        // News of a move alone reaches the card.
        QSignalSpy changed(m_board.get(), &QAbstractItemModel::dataChanged);
        Candidate moved = m_model->snapshot(u"E"_s);
        moved.stageSince = {moved.readAt.addDays(-40), StageSince::Word::Ats};
        m_model->upsert({moved});
        QVERIFY(changed.size() >= 1);
        QCOMPARE(told(u"E"_s, BoardModel::StageTimeRole).toString(), u"40 d"_s);
        QVERIFY(told(u"E"_s, BoardModel::IsLongRole).toBool());
    }

    void statusesTellItToo()
    {
        make(FieldCatalog::instaView());
        const FieldCatalog &catalog = FieldCatalog::instaView();
        const Field &status = *catalog.find(FieldRole::Status);
        Candidate one{.reference = u"A"_s,
                      .jobReference = {},
                      .updatedAt = {},
                      .readAt = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC),
                      .values = {{catalog.name(FieldRole::Jobs), Value::ofList({u"JOB"_s})},
                                 {status.name, Value::ofText(status.choices.at(0).value)}}};
        m_model->book()->setClock([] { return QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC); });
        m_model->upsert({one});
        m_list->rebuild();
        choose(u"JOB"_s);
        QCOMPARE(told(u"A"_s, BoardModel::StageTimeRole).toString(), u"5+ d"_s); // as seen from here
        const QString sentence = told(u"A"_s, BoardModel::StageTimeSentenceRole).toString();
        QVERIFY2(sentence.contains(status.choices.at(0).displayLabel()), qPrintable(sentence));
    }

    void columnsAreTheStagesThatAreSeenOrUsed()
    {
        put(u"A"_s, u"Ann"_s, 1);
        m_list->rebuild();
        QVERIFY(m_board->columns().isEmpty()); // all jobs
        choose(u"JOB"_s);
        QCOMPARE(names(), (QStringList{u"New"_s, u"Interview"_s, u"Refused"_s}));
        QCOMPARE(m_board->columns().at(2).number, 3);
        put(u"B"_s, u"Ben"_s, 3);
        put(u"C"_s, u"Cem"_s, 77);
        m_list->rebuild();
        QCOMPARE(names(),
                 (QStringList{u"New"_s, u"Interview"_s, u"Old"_s, u"Refused"_s, u"Not a stage of this job"_s}));
        QVERIFY(!m_board->columns().last().takes);
        QCOMPARE(keysIn(4), QStringList{u"C"_s});
        choose(u"OTHER"_s);
        QCOMPARE(m_board->job(), u"OTHER"_s);
        QVERIFY(m_board->columns().isEmpty());
    }

    void statusesAreColumnsToo()
    {
        make(FieldCatalog::instaView());
        Candidate one{.reference = u"A"_s,
                      .updatedAt = QDateTime::currentDateTimeUtc(),
                      .readAt = QDateTime::currentDateTimeUtc(),
                      .values = {{u"firstName"_s, Value::ofText(u"Zoë"_s)},
                                 {u"status"_s, Value::ofText(u"APPLIED"_s)},
                                 {u"jobIds"_s, Value::ofList({u"JOB"_s})}}};
        Candidate odd = one;
        odd.reference = u"B"_s;
        odd.values.insert(u"status"_s, Value::ofText(u"ON_THE_MOON"_s));
        m_model->upsert({one, odd});
        m_list->rebuild();
        choose(u"JOB"_s);
        QCOMPARE(m_board->columns().size(), 6);
        QCOMPARE(keysIn(1), QStringList{u"A"_s});
        QCOMPARE(keysIn(5), QStringList{u"B"_s});
        m_board->move({u"A"_s, u"B"_s}, 4);
        QCOMPARE(keysIn(4), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(m_model->book()->draft(u"B"_s).mine().value(u"status"_s).text(), u"REJECTED"_s);
        m_model->book()->stepsOfMany()->undo();
        QCOMPARE(keysIn(1), QStringList{u"A"_s});
        QCOMPARE(keysIn(5), QStringList{u"B"_s});
    }

    void aMoveIsADraftAndIsUndoneAsOneStep()
    {
        put(u"A"_s, u"Ann"_s, 1);
        put(u"B"_s, u"Ben"_s, 1);
        put(u"C"_s, u"Cem"_s, 2);
        m_list->rebuild();
        choose(u"JOB"_s);
        m_board->move({u"B"_s, u"A"_s}, 1);
        QCOMPARE(keysIn(1), (QStringList{u"A"_s, u"B"_s, u"C"_s})); // in the order of the list
        QCOMPARE(m_board->countIn(1), 3);
        QCOMPARE(m_model->book()->draft(u"A"_s).mine().value(stageField).number(), 2);
        QCOMPARE(m_model->book()->stepsOfMany()->count(), 1);
        QCOMPARE(m_model->book()->undoStack(u"B"_s)->count(), 0);
        QCOMPARE(m_model->book()->undoStack(u"A"_s)->count(), 0);
        m_model->book()->stepsOfMany()->undo();
        QCOMPARE(keysIn(0), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(!m_model->book()->hasDraft(u"A"_s));
        m_board->move({u"A"_s}, 0); // is there already
        QVERIFY(!m_model->book()->hasDraft(u"A"_s));
        m_board->move({u"A"_s}, 9);
        QVERIFY(!m_model->book()->hasDraft(u"A"_s));
    }

    void eachGoesOnFromItsOwnColumn()
    {
        put(u"A"_s, u"Ann"_s, 1);
        put(u"B"_s, u"Ben"_s, 2);
        m_list->rebuild();
        choose(u"JOB"_s);
        m_board->moveEach({u"A"_s, u"B"_s}, 1);
        QCOMPARE(keysIn(1), QStringList{u"A"_s});
        QCOMPARE(keysIn(2), QStringList{u"B"_s});
        m_board->moveEach({u"A"_s, u"B"_s}, -2); // one has no such column
        QCOMPARE(keysIn(1), QStringList{u"A"_s});
        QCOMPARE(keysIn(0), QStringList{u"B"_s});
        // A card is moved back whoever is open by then, the last one first.
        m_board->move({u"A"_s}, 0);
        QCOMPARE(m_model->book()->undoStack(u"A"_s)->count(), 0);
        m_model->book()->lastSteps(true)->undo();
        QCOMPARE(keysIn(1), QStringList{u"A"_s});
        m_model->book()->lastSteps(true)->undo();
        QCOMPARE(keysIn(2), QStringList{u"B"_s});
        m_model->book()->lastSteps(true)->undo();
        QVERIFY(m_model->book()->draftedKeys().isEmpty());
        QVERIFY(!m_model->book()->lastSteps(true));
    }

    void whatIsDraggedShowsWhereItWillBe()
    {
        put(u"A"_s, u"Ann"_s, 2);
        put(u"B"_s, u"Ben"_s, 1);
        put(u"C"_s, u"Cem"_s, 2);
        m_list->rebuild();
        choose(u"JOB"_s);
        m_board->drag({u"B"_s}, 1);
        QCOMPARE(keysIn(1), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(placeOf(1, 1), BoardModel::Place::Slot);
        QCOMPARE(placeOf(0, 0), BoardModel::Place::Hole);
        QCOMPARE(m_board->firstSlot(), m_board->index(1, 0, m_board->columnIndex(1)));
        QCOMPARE(m_board->countIn(1), 2);
        QCOMPARE(m_board->countAfterDrop(1), 3);
        QCOMPARE(m_board->countAfterDrop(0), 0);
        QCOMPARE(m_board->indexOf(u"B"_s).parent().row(), 0);
        m_board->drag({u"B"_s}, 2);
        QCOMPARE(keysIn(1), (QStringList{u"A"_s, u"C"_s}));
        m_list->setFilter({.job = u"JOB"_s, .query = u"ben"_s}); // a search meanwhile
        QCOMPARE(keysIn(2), QStringList{u"B"_s});
        m_board->endDrag();
        QCOMPARE(keysIn(2), QStringList());
        QCOMPARE(m_board->countAfterDrop(2), 0);
        QVERIFY(!m_model->book()->hasDraft(u"B"_s));
    }

    void isEmptyWhileOutOfSight()
    {
        put(u"A"_s, u"Ann"_s, 1);
        m_list->rebuild();
        choose(u"JOB"_s);
        m_board->setActive(false);
        QCOMPARE(m_board->rowCount(), 0);
        put(u"B"_s, u"Ben"_s, 1);
        m_list->rebuild();
        m_board->setActive(true);
        QCOMPARE(keysIn(0), (QStringList{u"A"_s, u"B"_s}));
    }

    void followsWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void followsWhateverHappens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QList<qint64> stages{1, 2, 3, 4, 77};
        const auto key = [&random] { return u"K%1"_s.arg(random.bounded(30)); };
        const auto name = [&random] { return u"N%1"_s.arg(random.bounded(100)); };
        const auto anyStage = [&] { return stages.at(random.bounded(int(stages.size()))); };
        choose(u"JOB"_s);
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(9)) {
            case 0:
            case 1: // a read
                put(key(), name(), anyStage(), random.bounded(5) == 0 ? u"OTHER"_s : u"JOB"_s);
                break;
            case 2: // an edit
            case 3:
                if (const QString one = key(); m_model->rowOf(one) >= 0)
                    m_model->setData(m_model->indexOf(one, stageField), anyStage());
                break;
            case 4:
                if (random.bounded(2))
                    m_board->move({key(), key(), key()}, random.bounded(6));
                else
                    m_board->moveEach({key(), key(), key()}, random.bounded(5) - 2);
                break;
            case 5:
                m_board->drag({key(), key()}, random.bounded(6) - 1);
                break;
            case 6:
                m_list->rebuild();
                break;
            case 7:
                choose(random.bounded(6) == 0 ? u"OTHER"_s : u"JOB"_s, random.bounded(2) ? QString() : u"n1"_s);
                break;
            default:
                (random.bounded(2) ? m_model->book()->stepsOfMany() : m_model->book()->undoStack(key()))->undo();
                break;
            }
            if (random.bounded(3) > 0)
                continue;
            m_board->endDrag();
            m_list->rebuild();
            QCOMPARE(shown(), reference());
            int all = 0;
            for (int column = 0; column < m_board->columns().size(); ++column) {
                QCOMPARE(m_board->countIn(column), keysIn(column).size());
                all += m_board->countIn(column);
                for (const QString &one : keysIn(column))
                    QCOMPARE(m_board->indexOf(one).parent().row(), column);
            }
            QCOMPARE(m_board->cardCount(), all);
        }
    }
};

QTEST_MAIN(BoardModelTest)
#include "tst_boardmodel.moc"
