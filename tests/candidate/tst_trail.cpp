// SPDX-License-Identifier: MIT
#include "candidate/trail.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;

namespace {

bool everybody(const QString &)
{
    return true;
}

} // namespace

class TrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward()
    {
        Trail trail;
        for (const QString &key : {u"a"_s, u"b"_s, u"b"_s, QString(), u"c"_s})
            trail.visit(key);
        QVERIFY(!trail.canStep(1, everybody));
        QCOMPARE(trail.step(-1, everybody), u"b"_s);
        QCOMPARE(trail.step(-1, everybody), u"a"_s);
        QVERIFY(!trail.canStep(-1, everybody));
        QCOMPARE(trail.step(-1, everybody), QString());
        QCOMPARE(trail.step(1, everybody), u"b"_s);
        trail.visit(u"d"_s); // what lay ahead is gone
        QCOMPARE(trail.step(1, everybody), QString());
        QCOMPARE(trail.step(-1, everybody), u"b"_s);
    }

    void whoIsGoneIsPassedOver()
    {
        Trail trail;
        for (const QString &key : {u"a"_s, u"gone"_s, u"a"_s, u"b"_s})
            trail.visit(key);
        const auto isThere = [](const QString &key) { return key != u"gone"_s; };
        QCOMPARE(trail.step(-1, isThere), u"a"_s);
        QVERIFY(!trail.canStep(-1, isThere)); // the same one again is no step
    }

    void followsANewKey()
    {
        Trail trail;
        trail.visit(u"new-1"_s);
        trail.visit(u"b"_s);
        trail.follow(u"new-1"_s, u"ref"_s);
        QCOMPARE(trail.step(-1, everybody), u"ref"_s);
    }

    /// Whatever was opened and whoever went: a step gives somebody who is there and is not the current one, it can be
    /// taken exactly when canStep() says so, and back and forward undo each other.
    void holdsOverGeneratedWalks()
    {
        QRandomGenerator random(20261129);
        int steps = 0;
        for (int walk = 0; walk < 300; ++walk) {
            Trail trail;
            QSet<QString> gone;
            QString current;
            const auto isThere = [&gone](const QString &key) { return !gone.contains(key); };
            for (int i = 0; i < 200; ++i) {
                const QString key = QString::number(random.bounded(12));
                const int by = random.bounded(2) == 0 ? 1 : -1;
                switch (random.bounded(4)) {
                case 0:
                    if (isThere(key)) {
                        trail.visit(key);
                        current = key;
                    }
                    break;
                case 1:
                    if (key != current)
                        gone.insert(key);
                    break;
                default: {
                    const bool can = trail.canStep(by, isThere);
                    const QString found = trail.step(by, isThere);
                    QCOMPARE(!found.isEmpty(), can);
                    if (!can)
                        break;
                    ++steps;
                    QVERIFY(isThere(found) && found != current);
                    QVERIFY(trail.canStep(-by, isThere) || gone.contains(current));
                    if (trail.canStep(-by, isThere)) {
                        Trail copy = trail;
                        QCOMPARE(copy.step(-by, isThere), current);
                    }
                    current = found;
                }
                }
            }
        }
        QVERIFY(steps > 5'000);
    }

    void isBounded()
    {
        Trail trail;
        for (int i = 0; i < 3 * Trail::most; ++i)
            trail.visit(QString::number(i));
        int back = 0;
        while (!trail.step(-1, everybody).isEmpty())
            ++back;
        QCOMPARE(back, Trail::most - 1);
    }
};

QTEST_GUILESS_MAIN(TrailTest)
#include "tst_trail.moc"
