// SPDX-License-Identifier: MIT
// Since when somebody stands in a stage: what a snapshot records, what a newer one keeps of it, and what moves tell,
// against a plain walk through a candidate's life.
#include "candidate/timeinstage.h"

#include "candidate/fieldcatalog.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace Qt::StringLiterals;

using Word = StageSince::Word;

namespace {

const FieldCatalog &catalog()
{
    return FieldCatalog::welcomeKit();
}

QDateTime day(int number)
{
    return QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC).addDays(number);
}

Candidate seen(qint64 stage, const QDateTime &readAt)
{
    Candidate one{.reference = u"A"_s, .jobReference = u"J"_s, .updatedAt = {}, .readAt = readAt, .values = {}};
    if (stage > 0)
        one.values.insert(u"job_stage_id"_s, Value::ofNumber(stage));
    return one;
}

Candidate recorded(qint64 stage, const QDateTime &readAt, const StageSince &since)
{
    Candidate one = seen(stage, readAt);
    one.stageSince = since;
    return one;
}

StageMove move(qint64 from, qint64 to, int when, const QString &job = u"J"_s)
{
    return {.candidate = u"A"_s, .job = job, .from = from, .to = to, .at = day(when)};
}

} // namespace

class TimeInStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReadIsTheFirstSight()
    {
        QCOMPARE(stageSince(seen(1, day(3)), catalog()), (StageSince{day(3), Word::Seen}));
        QCOMPARE(stageSince(recorded(1, day(3), {day(1), Word::Ats}), catalog()), (StageSince{day(1), Word::Ats}));
        QVERIFY(!stageSince(seen(0, day(3)), catalog()).isKnown()); // in no stage that was told
        QVERIFY(!stageSince(recorded(0, day(3), {day(1), Word::Ats}), catalog()).isKnown());
        QVERIFY(!stageSince(seen(1, {}), catalog()).isKnown());
        Candidate emptied = seen(1, day(3));
        emptied.values[u"job_stage_id"_s] = Value::empty();
        QVERIFY(!stageSince(emptied, catalog()).isKnown());
    }

    void statusesCountAsStagesDo()
    {
        const FieldCatalog &other = FieldCatalog::instaView();
        Candidate one{.reference = u"A"_s, .jobReference = {}, .updatedAt = {}, .readAt = day(2), .values = {}};
        one.values.insert(other.name(FieldRole::Status),
                          Value::ofText(other.find(FieldRole::Status)->choices.at(0).value));
        QCOMPARE(stageSince(one, other), (StageSince{day(2), Word::Seen}));
        Candidate later = one;
        later.readAt = day(5);
        keepStageSince(later, one, other);
        QCOMPARE(stageSince(later, other), (StageSince{day(2), Word::Seen}));
        QVERIFY(!cameByMoves({move(1, 2, 1)}, one, other).isValid()); // a status is no number
    }

    void whatIsKept_data()
    {
        QTest::addColumn<Candidate>("older");
        QTest::addColumn<Candidate>("newer");
        QTest::addColumn<StageSince>("since");
        const StageSince told{day(1), Word::Ats};
        const StageSince sent{day(2), Word::Sent};
        QTest::newRow("the same stage, seen again")
            << seen(1, day(3)) << seen(1, day(9)) << StageSince{day(3), Word::Seen};
        QTest::newRow("seen for long") << recorded(1, day(3), {day(0), Word::Seen}) << seen(1, day(9))
                                       << StageSince{day(0), Word::Seen};
        QTest::newRow("told, seen again") << recorded(1, day(3), told) << seen(1, day(9)) << told;
        QTest::newRow("sent, seen again") << recorded(1, day(3), sent) << seen(1, day(9)) << sent;
        QTest::newRow("another stage") << recorded(1, day(3), told) << seen(2, day(9))
                                       << StageSince{day(9), Word::Seen};
        QTest::newRow("sent to another") << recorded(1, day(3), told) << recorded(2, day(9), {day(9), Word::Sent})
                                         << StageSince{day(9), Word::Sent};
        // Away and back between two reads, and the second was our own doing.
        QTest::newRow("sent back to the same")
            << recorded(1, day(3), told) << recorded(1, day(9), {day(9), Word::Sent}) << StageSince{day(9), Word::Sent};
        QTest::newRow("told after it was sent") << recorded(1, day(3), sent) << recorded(1, day(3), told) << told;
        QTest::newRow("nothing was known") << seen(0, day(3)) << seen(1, day(9)) << StageSince{day(9), Word::Seen};
        QTest::newRow("never read before") << seen(1, {}) << seen(1, day(9)) << StageSince{day(9), Word::Seen};
        QTest::newRow("nothing is known any more") << recorded(1, day(3), told) << seen(0, day(9)) << StageSince();
        QTest::newRow("without a time of its own") << recorded(1, day(3), told) << seen(1, {}) << told;
    }
    void whatIsKept()
    {
        QFETCH(const Candidate, older);
        QFETCH(Candidate, newer);
        QFETCH(const StageSince, since);
        keepStageSince(newer, older, catalog());
        QCOMPARE(stageSince(newer, catalog()), since);
    }

    void anAnswerToASend()
    {
        const FieldValues sent{{u"job_stage_id"_s, Value::ofNumber(2)}};
        const Candidate before = seen(1, day(3));
        Candidate answer = seen(2, day(4));
        noteSentThere(answer, before, sent, catalog());
        QCOMPARE(stageSince(answer, catalog()), (StageSince{day(4), Word::Sent}));

        answer = seen(3, day(4)); // the ATS made something else of it
        noteSentThere(answer, before, sent, catalog());
        QVERIFY(!answer.stageSince.isKnown());
        answer = seen(2, day(4)); // it was there already
        noteSentThere(answer, seen(2, day(3)), sent, catalog());
        QVERIFY(!answer.stageSince.isKnown());
        answer = seen(2, day(4)); // somebody else moved it
        noteSentThere(answer, before, {{u"firstname"_s, Value::ofText(u"Ann"_s)}}, catalog());
        QVERIFY(!answer.stageSince.isKnown());
    }

    void whatMovesTell_data()
    {
        QTest::addColumn<QList<StageMove>>("moves");
        QTest::addColumn<QDateTime>("came");
        QTest::newRow("none") << QList<StageMove>() << QDateTime();
        QTest::newRow("one") << QList{move(1, 7, 4)} << day(4);
        QTest::newRow("the last counts") << QList{move(1, 7, 2), move(7, 2, 3), move(2, 7, 6)} << day(6);
        QTest::newRow("in any order") << QList{move(2, 7, 6), move(1, 7, 2), move(7, 2, 3)} << day(6);
        QTest::newRow("the last leads elsewhere") << QList{move(1, 7, 2), move(7, 2, 3)} << QDateTime();
        QTest::newRow("from a stage that is gone") << QList{move(0, 7, 4)} << day(4);
        QTest::newRow("to a stage that is gone") << QList{move(1, 7, 2), move(7, 0, 3)} << QDateTime();
        QTest::newRow("of the job alone") << QList{move(1, 7, 2, u"old"_s), move(7, 7, 5)} << day(2);
        QTest::newRow("of the job alone, and no more") << QList{move(7, 7, 5)} << QDateTime();
        QTest::newRow("to another job") << QList{move(1, 7, 5, u"other"_s)} << QDateTime();
        QTest::newRow("to a job that is not told") << QList{move(1, 7, 5, {})} << day(5);
        QTest::newRow("without a time") << QList{StageMove{
                                               .candidate = u"A"_s, .job = u"J"_s, .from = 1, .to = 7, .at = {}}}
                                        << QDateTime();
    }
    void whatMovesTell()
    {
        QFETCH(const QList<StageMove>, moves);
        QFETCH(const QDateTime, came);
        QCOMPARE(cameByMoves(moves, seen(7, day(9)), catalog()), came);
    }

    /// A life in stages and jobs, told in any order and with stages that are deleted later.
    void aLifeInMoves()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        int told = 0;
        for (int round = 0; round < 3000; ++round) {
            const qint64 deleted = dice.bounded(4) == 0 ? 1 + dice.bounded(4) : 0; // of the stages 1 to 4
            const auto asTold = [deleted](qint64 stage) { return stage == deleted ? 0 : stage; };
            qint64 stage = 1 + dice.bounded(4);
            int job = 0;
            QDateTime came;
            bool isCameKnown = false; // nobody tells when it came to the first one
            QList<StageMove> moves;
            const int count = dice.bounded(6);
            for (int i = 0; i < count; ++i) {
                const qint64 to = 1 + dice.bounded(4);
                const int newJob = dice.bounded(3) == 0 ? 1 - job : job;
                if (to == stage && newJob == job)
                    continue;
                moves.append({.candidate = u"A"_s,
                              .job = QString::number(newJob),
                              .from = asTold(stage),
                              .to = asTold(to),
                              .at = day(2 * i)});
                if (to != stage) {
                    came = day(2 * i);
                    isCameKnown = true;
                }
                stage = to;
                job = newJob;
            }
            if (stage == deleted)
                continue; // it cannot stand there
            std::shuffle(moves.begin(), moves.end(), dice);
            Candidate now = seen(stage, day(99));
            now.jobReference = QString::number(job);
            const QDateTime by = cameByMoves(moves, now, catalog());
            QCOMPARE(by, isCameKnown ? came : QDateTime());
            told += int(by.isValid());
        }
        QVERIFY(told > 500);
    }
};

QTEST_APPLESS_MAIN(TimeInStageTest)
#include "tst_timeinstage.moc"
