// SPDX-License-Identifier: MIT
#include "fault/desk.h"
#include "fault/until.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::Desk;
using test::ManualClock;

namespace {

constexpr int edits = 300;
constexpr int withTags = 30; ///< of these
constexpr int creates = 10;
constexpr int collisions = 12; ///< a colleague changes the same field
constexpr int meetings = 12;   ///< a colleague changes another field of the same candidate

QString emailOf(int number)
{
    return u"train%1@example.com"_s.arg(number);
}

} // namespace

/// A day on a train: 300 edits and 10 creates while nothing answers, a restart in the middle, colleagues at work on
/// some of the same people. In the evening all arrives, once, and what collides is asked. VIVIER_RATE says how many
/// requests a second the account allows (0: any).
class DayOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesInTheEvening();

private:
    void work(Desk &desk, int from, int to);
    FieldValues newcomer(int number) const;
    void travelUntilAllIsSettled(Desk &desk);

    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>(QDateTime::currentDateTimeUtc());
    QStringList m_references;
    Job m_job;
};

FieldValues DayOffline::newcomer(int number) const
{
    return {{u"organization_reference"_s, Value::ofText(m_job.organizationReference)},
            {u"job_reference"_s, Value::ofText(m_job.reference)},
            {u"job_stage_id"_s, Value::ofNumber(m_job.stages.constFirst().id)},
            {u"firstname"_s, Value::ofText(u"Zoë"_s)},
            {u"lastname"_s, Value::ofText(u"Train %1"_s.arg(number))},
            {u"email"_s, Value::ofText(emailOf(number))}};
}

void DayOffline::work(Desk &desk, int from, int to)
{
    for (int i = from; i < to; ++i) {
        FieldValues changes{{u"phone"_s, Value::ofText(u"06 %1"_s.arg(i, 8, 10, QChar(u'0')))}};
        if (i >= edits - withTags)
            changes = {{u"tag_list"_s, Value::ofList({u"train"_s, u"seat %1"_s.arg(i)})}};
        desk.send(m_references.at(i), changes);
        if (i % (edits / creates) == 0)
            desk.send(Draft::newKey(), newcomer(i));
    }
}

/// Until only what needs the recruiter is left.
void DayOffline::travelUntilAllIsSettled(Desk &desk)
{
    const auto isDone = [&desk] {
        const QList<OutboxItem> &items = desk.engine().outbox()->items();
        return std::ranges::all_of(items, [](const OutboxItem &item) { return item.needsRecruiter(); });
    };
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        QVERIFY2(timer.elapsed() < 600'000, "the outbox never empties");
        const QDateTime next = desk.engine().nextDeparture();
        if (next.isValid())
            m_clock->advance(std::chrono::milliseconds(qMax<qint64>(0, m_clock->now().msecsTo(next))));
        QVERIFY(test::until([&] { return isDone() || desk.engine().nextDeparture() != next; }, 600'000));
    }
}

void DayOffline::arrivesInTheEvening()
{
    const double rate = qEnvironmentVariable("VIVIER_RATE", u"0"_s).toDouble();
    Desk desk(400, rate, m_clock);
    desk.pull();
    m_references = desk.sandbox().candidateReferences().first(edits);
    QFuture<Stored<QList<Job>>> jobs = desk.store().jobs(desk.accountId());
    QVERIFY(test::until([&jobs] { return jobs.isFinished(); }));
    QVERIFY(jobs.result());
    const QList<Job> known = *jobs.result();
    m_job = *std::ranges::find(known, desk.sandbox().jobReferences().constFirst(), &Job::reference);

    desk.sandbox().stop(); // the train leaves
    work(desk, 0, edits / 2);
    desk.restart(); // the battery dies
    work(desk, edits / 2, edits);
    const auto drafted = desk.drafts().size();
    QCOMPARE(drafted, edits + creates);
    QCOMPARE(desk.engine().outbox()->count(), edits + creates);

    QVERIFY(desk.sandbox().start());
    for (int i = 0; i < collisions; ++i)
        QVERIFY(desk.sandbox().touch(m_references.at(i), {{u"phone"_s, u"07 %1"_s.arg(i)}}));
    for (int i = collisions; i < collisions + meetings; ++i)
        QVERIFY(desk.sandbox().touch(m_references.at(i), {{u"subtitle"_s, u"A colleague was here %1"_s.arg(i)}}));
    desk.sandbox().clearJournal();
    QElapsedTimer timer;
    timer.start();
    travelUntilAllIsSettled(desk);
    const double seconds = double(timer.elapsed()) / 1000;
    const QList<sandbox::JournalEntry> sent = desk.sandbox().journal();

    // What collides is asked, and nothing else is left.
    const QList<Draft> left = desk.drafts();
    QStringList asked;
    for (const Draft &draft : left) {
        asked.append(draft.key);
        QCOMPARE(desk.engine().outbox()->find(draft.key)->reason, SendOutcome::Conflict);
    }
    asked.sort();
    QStringList collided = m_references.first(collisions);
    collided.sort();
    QCOMPARE(asked, collided);
    for (int i = 0; i < edits; ++i) {
        const QJsonObject there = desk.sandbox().candidate(m_references.at(i));
        const QString phone = there["profile"_L1]["phone"_L1].toString();
        if (i < collisions)
            QCOMPARE(phone, u"07 %1"_s.arg(i)); // not a word of the colleague's is lost
        else if (i < edits - withTags)
            QCOMPARE(phone, u"06 %1"_s.arg(i, 8, 10, QChar(u'0')));
        else
            QVERIFY(there["tags"_L1].toArray().contains(u"seat %1"_s.arg(i)));
        if (i >= collisions && i < collisions + meetings)
            QCOMPARE(there["profile"_L1]["subtitle"_L1].toString(), u"A colleague was here %1"_s.arg(i));
    }
    QMap<QString, int> created;
    for (const QString &reference : desk.sandbox().candidateReferences())
        ++created[desk.sandbox().candidate(reference)["profile"_L1]["email"_L1].toString()];
    for (int i = 0; i < edits; i += edits / creates)
        QCOMPARE(created.value(emailOf(i)), 1);

    const auto writes = std::ranges::count_if(sent, [](const auto &entry) { return entry.method != "GET"_L1; });
    QCOMPARE(writes, edits + creates - collisions);
    // Two requests a draft; tags are seen in another read only, and whether somebody answers is asked once in a while.
    QVERIFY2(sent.size() <= 2 * (edits + creates) + withTags + 2, qPrintable(QString::number(sent.size())));
    desk.sandbox().clearJournal();
    desk.pull();
    qInfo("%d edits (%d of tags) and %d creates: %lld accepted, %lld asked, %lld requests = %.2f a draft, %.1f s; the "
          "pull "
          "after it: %lld requests",
          edits, withTags, creates, static_cast<long long>(drafted - asked.size()),
          static_cast<long long>(asked.size()), static_cast<long long>(sent.size()),
          double(sent.size()) / double(drafted), seconds, static_cast<long long>(desk.sandbox().journal().size()));
}

QTEST_GUILESS_MAIN(DayOffline)
#include "tst_day_offline.moc"
