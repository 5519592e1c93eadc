// SPDX-License-Identifier: MIT
// What is known of drafts that were sent together.

#include "candidate/sendrun.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2031, 1, 31), QTime(12, minute), Qt::UTC);
}

JournalEntry sent(const QString &run, const QString &reference, int minute,
                  FieldResult verdict = FieldResult::Confirmed)
{
    return {.reference = reference, .field = u"subtitle"_s, .at = at(minute), .verdict = verdict, .run = run};
}

OutboxItem waiting(const QString &run, const QString &key, int minute, SendOutcome reason = SendOutcome::Waiting)
{
    return {.key = key, .run = run, .queuedAt = at(minute), .reason = reason};
}

} // namespace

class SendRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCandidateCountsOnce()
    {
        const QList<SendRun> runs =
            sendRuns({sent(u"r"_s, u"A"_s, 3), sent(u"r"_s, u"A"_s, 3, FieldResult::Kept),
                      sent(u"r"_s, u"B"_s, 4, FieldResult::Kept), sent(u"r"_s, u"C"_s, 5),
                      sent(u"r"_s, u"A"_s, 3, FieldResult::Unsent)},
                     {waiting(u"r"_s, u"D"_s, 1), waiting(u"r"_s, u"E"_s, 1, SendOutcome::Rejected),
                      waiting(u"r"_s, u"C"_s, 1, SendOutcome::Network)});
        QCOMPARE(runs, QList{(SendRun{.id = u"r"_s, .at = at(1), .accepted = 1, .refused = 2, .waiting = 2})});
        QCOMPARE(runs.first().candidates(), 5);
    }

    void theNewestIsFirst()
    {
        const QList<SendRun> runs =
            sendRuns({sent(u"old"_s, u"A"_s, 1), sent(u"new"_s, u"A"_s, 9)}, {waiting(u"middle"_s, u"B"_s, 5)});
        QStringList ids;
        for (const SendRun &run : runs)
            ids.append(run.id);
        QCOMPARE(ids, (QStringList{u"new"_s, u"middle"_s, u"old"_s}));
    }

    void whatNamesNoRunIsOfNone() { QVERIFY(sendRuns({sent({}, u"A"_s, 1)}, {waiting({}, u"B"_s, 1)}).isEmpty()); }
};

QTEST_GUILESS_MAIN(SendRunTest)
#include "tst_sendrun.moc"
