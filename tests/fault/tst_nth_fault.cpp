// SPDX-License-Identifier: MIT
#include "fault/scenario.h"
#include "support/stride.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier::test;

/// Whatever fails, and whenever: the first exchange or statement, the second, … until nothing is left to fail. Each
/// play ends as if nothing had happened, and the ATS did nothing twice. VIVIER_NUMBER plays only one.
class NthFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsUndisturbed_data();
    void endsAsUndisturbed();

private:
    void compare(const Ending &ending);

    Ending m_undisturbed;
};

Q_DECLARE_METATYPE(vivier::test::Mishap)

namespace {

/// The lines of one that the other lacks: QCOMPARE would show the beginning of both only.
QStringList differences(const QJsonObject &one, const QJsonObject &other)
{
    const auto lines = [](const QJsonObject &json) {
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).split(u'\n');
    };
    QStringList added = lines(one);
    const QStringList known = lines(other);
    added.removeIf([&known](const QString &line) { return known.contains(line); });
    return added;
}

/// Sent once, and then never again: when its answer was lost it may be there or not.
const char *const sentOnce[] = {"comments", "documents"};

QJsonObject withoutComments(QJsonObject atAts)
{
    for (auto it = atAts.begin(); it != atAts.end(); ++it) {
        QJsonObject candidate = it->toObject();
        candidate.remove(u"comments"_s);
        *it = it->isObject() ? QJsonValue(candidate) : *it;
    }
    return atAts;
}

} // namespace

void NthFault::initTestCase()
{
    QLoggingCategory::setFilterRules(u"vivier.store.warning=false"_s); // it would say each failure that we made
    m_undisturbed = Scenario({}).play();
    QVERIFY(!m_undisturbed.happened);
    QCOMPARE(m_undisturbed.undone, QStringList());
    QCOMPARE(m_undisturbed.drafts, QStringList());
    QCOMPARE(m_undisturbed.waiting, QStringList());
    QCOMPARE(m_undisturbed.stale, QStringList());
    QVERIFY(m_undisturbed.writes.value(u"POST comments"_s) == 1);
    QVERIFY(m_undisturbed.writes.value(u"POST documents"_s) == 1);
    QVERIFY(m_undisturbed.writes.value(u"POST candidates"_s) == 1);
    QVERIFY(!m_undisturbed.history.isEmpty());
    qInfo("undisturbed: %d exchanges, %d statements that write", m_undisturbed.exchanges, m_undisturbed.statements);
}

void NthFault::endsAsUndisturbed_data()
{
    QTest::addColumn<Mishap>("mishap");
    const auto http = [](const char *name, HttpFault fault) { QTest::newRow(name) << Mishap{.http = fault}; };
    const auto store = [](const char *name, StoreFault fault) { QTest::newRow(name) << Mishap{.store = fault}; };
    http("refused", HttpFault::Refused);
    http("cut before the request was applied", HttpFault::CutBefore);
    http("cut after the request was applied", HttpFault::CutAfter);
    http("truncated body with 200", HttpFault::Truncated200);
    http("truncated body with 201", HttpFault::Truncated201);
    http("500 before the request was applied", HttpFault::Fault500Before);
    http("500 after the request was applied", HttpFault::Fault500After);
    http("hangs before the request was applied", HttpFault::HangBefore);
    http("hangs after the request was applied", HttpFault::HangAfter);
    store("disk full for one statement", StoreFault::FullOnce);
    store("disk full from then on", StoreFault::FullOn);
    store("file locked by another program", StoreFault::Locked);
}

void NthFault::endsAsUndisturbed()
{
    QFETCH(Mishap, mishap);
    int injected = 0;
    const int most = mishap.store == StoreFault::None ? m_undisturbed.exchanges : m_undisturbed.statements;
    const int only = qEnvironmentVariableIntValue("VIVIER_NUMBER");
    // Under sanitizers each play takes a second: there a part of the faults must do.
    for (mishap.number = qMax(1, only); only == 0 || mishap.number == only; mishap.number += stride()) {
        if (mishap.number > most && mishap.http == HttpFault::Refused)
            break; // nobody comes any more to find the door closed
        const Ending ending = Scenario(mishap).play();
        if (!ending.happened) {
            // A lock can only be taken where a transaction begins; everywhere else nothing happens.
            if (mishap.store != StoreFault::Locked || mishap.number >= most)
                break;
            continue;
        }
        ++injected;
        compare(ending);
        if (QTest::currentTestFailed()) {
            qWarning("it was VIVIER_NUMBER=%d; drafts: %s; outbox: %s", mishap.number,
                     qPrintable(ending.drafts.join(u", "_s)), qPrintable(ending.waiting.join(u", "_s)));
            return;
        }
    }
    qInfo("%d faults injected", injected);
    if (only == 0)
        QVERIFY(mishap.store == StoreFault::Locked ? injected > 0 : injected >= (most - 1) / stride());
}

void NthFault::compare(const Ending &ending)
{
    const bool sure = ending.unsure.isEmpty();
    QCOMPARE(ending.undone, QStringList());
    QCOMPARE(ending.drafts, ending.unsure); // nothing else is left to send
    QCOMPARE(ending.waiting.size(), sure ? 0 : 1);
    QCOMPARE(ending.stale, QStringList());
    const QJsonObject there = sure ? ending.atAts : withoutComments(ending.atAts);
    const QJsonObject expected = sure ? m_undisturbed.atAts : withoutComments(m_undisturbed.atAts);
    QCOMPARE(differences(there, expected).join(u'\n'), QString());
    QCOMPARE(there, expected);

    // The ATS did each thing once: what was sent once and is unsure, at most once.
    QJsonObject writes = ending.writes;
    QJsonObject wanted = m_undisturbed.writes;
    for (const char *path : sentOnce) {
        const QString what = u"POST "_s + QLatin1String(path);
        QVERIFY(writes.take(what).toInt() <= 1);
        wanted.remove(what);
    }
    const QStringList done = writes.keys();
    QCOMPARE(done, wanted.keys());
    for (const QString &what : done)
        QVERIFY2(writes.value(what) == 1, qPrintable(what));
    if (sure)
        QCOMPARE(ending.history, m_undisturbed.history);
}

QTEST_GUILESS_MAIN(NthFault)
#include "tst_nth_fault.moc"
