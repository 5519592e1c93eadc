// SPDX-License-Identifier: MIT
// A run from its release to its end: followed person by person, paused, brought back, tried again.
#include "model/outboxbench.h"
#include "model/runmodel.h"
#include "model/runwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace vivier;
using namespace vivier::test;

class RunModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OutboxBench> m_bench;
    std::unique_ptr<RunModel> m_run;

    std::unique_ptr<RunModel> made()
    {
        return std::make_unique<RunModel>(m_bench->engine.get(), &m_bench->candidates, &m_bench->jobs, m_bench->store,
                                          m_bench->accountId, m_bench->clock);
    }
    /// As they are released together.
    void release(const QString &run, const QStringList &keys, const FieldValues &changes)
    {
        QList<OutboxItem> items;
        for (const QString &key : keys) {
            items.append(m_bench->item(m_bench->drafted(key, key, changes)));
            items.last().run = run;
            items.last().queuedAt = m_bench->clock->now();
        }
        m_bench->put(items);
    }
    void release(const QStringList &keys)
    {
        release(u"R"_s, keys, {{u"tag_list"_s, Value::ofList({u"a"_s, u"b"_s, u"fair"_s})}});
    }
    QList<OutboxItem> onDisk() { return *awaited(m_bench->store->outbox(m_bench->accountId)); }
    QString state(const QString &key)
    {
        return m_run->index(m_run->rowOf(key), RunModel::StateColumn).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<OutboxBench>();
        m_run = made();
    }
    void cleanup()
    {
        m_run.reset();
        m_bench.reset();
    }

    void itIsFollowedToItsEnd()
    {
        const QAbstractItemModelTester tester(m_run.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        release({u"A"_s, u"B"_s, u"C"_s});
        QCOMPARE(m_run->run(), u"R"_s);
        QCOMPARE(m_run->title(), u"Sending: tag “fair” for 3 candidate(s)"_s);
        QVERIFY2(m_run->detail().startsWith(u"0 of 3 sent · "_s), qPrintable(m_run->detail()));
        QCOMPARE(m_run->index(0, RunModel::ChangesColumn).data().toString(), u"Tags + fair"_s);
        m_bench->engine->start();
        QTRY_COMPARE(m_run->sent(), 3);
        QCOMPARE(m_run->open(), 0);
        QCOMPARE(m_run->title(), u"Sent: tag “fair” for 3 candidate(s)"_s);
        QCOMPARE(m_run->detail(), u"3 of 3 sent"_s);
        QCOMPARE(state(u"B"_s), u"sent"_s);
        QCOMPARE(m_run->index(1, RunModel::ChangesColumn).data().toString(), u"Tags + fair"_s);
        m_run->close();
        QVERIFY(m_run->run().isEmpty());
        QCOMPARE(m_run->rowCount(), 0);
    }

    void oneCandidateIsNoRun()
    {
        release({u"A"_s});
        QVERIFY(m_run->run().isEmpty());
        release(u"R2"_s, {u"B"_s, u"C"_s}, {{u"phone"_s, Value::ofText(u"06"_s)}});
        QCOMPARE(m_run->run(), u"R2"_s);
        release(u"R3"_s, {u"D"_s}, {{u"phone"_s, Value::ofText(u"06"_s)}});
        QCOMPARE(m_run->run(), u"R2"_s);
    }

    void aPauseHoldsAllOfItDurably()
    {
        m_bench->clock->advance(std::chrono::seconds(1));
        release({u"A"_s, u"B"_s, u"C"_s});
        m_bench->put({m_bench->phone(u"X"_s)}); // another send
        m_run->pause();
        QTRY_COMPARE(m_run->count(RunModel::State::Held), 3);
        QVERIFY(m_run->isPaused());
        QVERIFY(m_run->title().startsWith(u"Paused: "_s));
        for (const OutboxItem &item : onDisk())
            QCOMPARE(item.held, item.run == u"R"_s);
        m_bench->engine->start();
        QTRY_VERIFY(!m_bench->engine->outbox()->contains(u"X"_s));
        QCOMPARE(m_run->sent(), 0);
        m_run = made(); // the next start of the program
        QTRY_COMPARE(m_run->run(), u"R"_s);
        QVERIFY(m_run->isPaused());
        m_run->goOn();
        QTRY_COMPARE(m_run->sent(), 3);
    }

    /// Who is on the way when it is paused, and comes back, does not leave again.
    void whatComesBackIsHeldToo()
    {
        release({u"A"_s, u"B"_s, u"C"_s});
        m_bench->ats->onUpdate = [this](const QString &, const FieldValues &) -> Result<Candidate> {
            m_run->pause();
            return tl::make_unexpected(ApiError{.kind = ApiError::Kind::ServerFault, .status = 500});
        };
        m_bench->engine->start();
        QTRY_COMPARE(m_run->count(RunModel::State::Held), 3);
        QCOMPARE(m_run->count(RunModel::State::Leaving), 0);
    }

    void itComesBackWithWhatHadArrived()
    {
        release({u"A"_s, u"B"_s, u"C"_s});
        QVERIFY(awaited(m_bench->engine->outbox()->setHeld({u"B"_s, u"C"_s}, true)));
        m_bench->engine->start();
        QTRY_COMPARE(m_run->sent(), 1);
        m_run = made();
        QTRY_COMPARE(m_run->rowCount(), 3);
        QCOMPARE(m_run->sent(), 1);
        QCOMPARE(state(u"A"_s), u"sent"_s);
        QVERIFY(m_run->title().contains(u"tag “fair” for 3"_s));
        // Also when only one is left of it.
        QVERIFY(awaited(m_bench->engine->outbox()->setHeld({u"B"_s}, false)));
        QTRY_COMPARE(m_run->sent(), 2);
        m_run = made();
        QTRY_COMPARE(m_run->rowCount(), 3);
        QCOMPARE(m_run->sent(), 2);
        QCOMPARE(m_run->open(), 1);
    }

    void whoFailedIsTriedAgain()
    {
        const auto takes = m_bench->ats->onUpdate;
        bool refuses = true;
        m_bench->ats->onUpdate = [&](const QString &key, const FieldValues &changes) -> Result<Candidate> {
            if (refuses && key == "B"_L1)
                return tl::make_unexpected(
                    ApiError{.kind = ApiError::Kind::Rejected, .status = 422, .text = u"No such tag"_s});
            return takes(key, changes);
        };
        release({u"A"_s, u"B"_s, u"C"_s});
        m_bench->engine->start();
        QTRY_COMPARE(m_run->count(RunModel::State::NeedsRecruiter), 1);
        QTRY_COMPARE(m_run->sent(), 2);
        QVERIFY2(state(u"B"_s).contains(u"No such tag"_s), qPrintable(state(u"B"_s)));
        QVERIFY2(m_run->detail().contains(u"to check"_s), qPrintable(m_run->detail()));
        QCOMPARE(m_run->retryable(), QStringList{u"B"_s});
        refuses = false;
        m_run->tryAgain();
        QTRY_COMPARE(m_run->sent(), 3);
        QVERIFY(m_run->retryable().isEmpty());
    }

    void whatIsTakenBackIsSaid()
    {
        release({u"A"_s, u"B"_s, u"C"_s});
        QVERIFY(awaited(m_bench->engine->outbox()->takeBack({u"B"_s})));
        QCOMPARE(m_run->rowCount(), 3);
        QCOMPARE(m_run->count(RunModel::State::TakenBack), 1);
        QVERIFY(state(u"B"_s).contains(u"a draft again"_s));
        m_bench->engine->start();
        QTRY_COMPARE(m_run->sent(), 2);
        QVERIFY(m_run->detail().contains(u"taken back"_s));
    }

    /// Each by a send of its own, which is no run.
    void whatIsUndoneIsNotOfferedAgain()
    {
        release({u"A"_s, u"B"_s});
        m_bench->engine->start();
        QTRY_COMPARE(m_run->sent(), 2);
        QCOMPARE(m_run->undoable(), 2);
        const auto send = [this](const QString &key, const QStringList &tags) {
            QTRY_VERIFY(m_bench->candidates.book()->draft(key).isEmpty());
            m_bench->candidates.book()->edit(key, u"tag_list"_s, Value::ofList(tags));
            OutboxItem item = m_bench->item(m_bench->kept(key));
            item.run = u"alone "_s + key;
            m_bench->put({item});
        };
        send(u"A"_s, {u"a"_s, u"b"_s, u"fair"_s, u"other"_s}); // that is another change
        QTRY_COMPARE(m_bench->engine->outbox()->count(), 0);
        send(u"A"_s, {u"a"_s, u"b"_s, u"other"_s});
        QTRY_COMPARE(m_run->undoable(), 1);
        QCOMPARE(m_run->run(), u"R"_s);
        QCOMPARE(state(u"A"_s), u"sent, then undone"_s);
        QCOMPARE(state(u"B"_s), u"sent"_s);
        QCOMPARE(m_run->sent(), 2);
        send(u"B"_s, {u"a"_s, u"b"_s});
        QTRY_COMPARE(m_run->undoable(), 0);
        send(u"B"_s, {u"a"_s, u"b"_s, u"fair"_s}); // there again: it can be undone again
        QTRY_COMPARE(m_run->undoable(), 1);
    }

    void theTimeLeftIsOfItsPace()
    {
        release({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s});
        const auto takes = m_bench->ats->onUpdate;
        int taken = 0;
        m_bench->ats->onUpdate = [&](const QString &key, const FieldValues &changes) -> Result<Candidate> {
            m_bench->clock->advance(std::chrono::seconds(2));
            if (++taken >= 5) // whatever was on its way beside it is asked to wait too
                return tl::make_unexpected(ApiError{
                    .kind = ApiError::Kind::RateLimited, .status = 429, .retryAfter = std::chrono::seconds(30)});
            return takes(key, changes);
        };
        m_bench->engine->start();
        QTRY_COMPARE(m_run->sent(), 4);
        QTRY_COMPARE(m_run->count(RunModel::State::Leaving), 0);
        const auto left = m_run->timeLeft();
        QVERIFY(left.has_value());
        QVERIFY2(*left > std::chrono::seconds(30) && *left < std::chrono::seconds(45),
                 qPrintable(QString::number(left->count())));
        QVERIFY2(m_run->detail().contains(u"asked for a pause"_s), qPrintable(m_run->detail()));
    }

    void whatItDoesIsSaidInFewWords()
    {
        const auto subject = [this](const QList<FieldValues> &all) {
            QList<OutboxItem> items;
            for (qsizetype i = 0; i < all.size(); ++i) {
                const QString key = QChar(u'A' + static_cast<char16_t>(i));
                m_bench->candidates.book()->discard({key});
                items.append(m_bench->item(m_bench->drafted(key, key, all.at(i))));
            }
            return runSubject(items, m_bench->candidates.catalog(), m_bench->jobs);
        };
        const auto stage = [](qint64 id) { return FieldValues{{u"job_stage_id"_s, Value::ofNumber(id)}}; };
        const auto tags = [](const QStringList &list) { return FieldValues{{u"tag_list"_s, Value::ofList(list)}}; };
        QCOMPARE(subject({stage(2), stage(2)}), u"Stage → Interview"_s);
        QCOMPARE(subject({tags({u"a"_s, u"b"_s, u"x"_s}), tags({u"a"_s, u"b"_s, u"x"_s})}), u"tag “x”"_s);
        QCOMPARE(subject({tags({u"a"_s}), tags({u"a"_s})}), u"without tag “b”"_s);
        QCOMPARE(subject({tags({u"a"_s}), tags({u"c"_s})}), u"Tags"_s);
        QCOMPARE(subject({{{u"archived"_s, Value::ofFlag(true)}}, {{u"archived"_s, Value::ofFlag(true)}}}),
                 u"archive"_s);
        QCOMPARE(subject({stage(2), tags({u"a"_s})}), u"2 field(s)"_s);
        const FieldValues first{{u"subtitle"_s, Value::ofText(u"x"_s)}};
        const FieldValues second{{u"subtitle"_s, Value::ofText(u"y"_s)}};
        QCOMPARE(subject({first, second}), u"Subtitle"_s);
    }
};

QTEST_GUILESS_MAIN(RunModelTest)
#include "tst_runmodel.moc"
