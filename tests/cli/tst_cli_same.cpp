// SPDX-License-Identifier: MIT
// vivier-cli same on a real profile with two accounts: the pairs, with why, and how sure.
#include "cli/clibench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

class CliSame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsWithTheirReasons()
    {
        const CliBench bench({u"--candidates"_s, u"20"_s});
        EXITS(0, bench.addAccount());
        EXITS(0, bench.addInstaView());
        const QStringList kit{u"--account"_s, u"test"_s};
        const QStringList view{u"--account"_s, u"instaview"_s};
        for (const QStringList &account : {kit, view})
            EXITS(0, bench.run(account + QStringList{u"pull"_s, u"--all"_s}));
        const auto people = [&bench](const QStringList &account) {
            return bench.run(account + QStringList{u"--json"_s, u"list"_s}).json().toArray();
        };
        const QString one = people(kit).at(0)["reference"_L1].toString();
        const QString other = people(kit).at(1)["reference"_L1].toString();
        const QString third = people(view).at(0)["reference"_L1].toString();
        EXITS(0, bench.run(kit + QStringList{u"edit"_s, one, u"email=the.same.one@gmail.com"_s,
                                             u"phone=+33 6 12 34 56 78"_s, u"archived=false"_s}));
        EXITS(0, bench.run(kit + QStringList{u"edit"_s, other, u"email=TheSameOne+cv@gmail.com"_s,
                                             u"phone=0033612345678"_s, u"archived=false"_s}));
        EXITS(0, bench.run(view + QStringList{u"edit"_s, third, u"email=thesameone@googlemail.com"_s}));
        const CliRun run = bench.run(kit + QStringList{u"--json"_s, u"same"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        int inOne = 0;
        int overTwo = 0;
        const QJsonArray pairs = run.json().toArray();
        for (const QJsonValue &pair : pairs) {
            const QStringList two{pair["candidates"_L1][0]["reference"_L1].toString(),
                                  pair["candidates"_L1][1]["reference"_L1].toString()};
            const QStringList reasons = pair["reasons"_L1].toVariant().toStringList();
            if (two.contains(one) && two.contains(other)) {
                ++inOne;
                QVERIFY(pair["likely"_L1].toBool());
                QVERIFY(reasons.contains(u"email"_s) && reasons.contains(u"phone"_s));
            }
            if (two.contains(third)) {
                ++overTwo;
                QVERIFY(reasons.contains(u"email"_s));
            }
        }
        QCOMPARE(inOne, 1);
        QCOMPARE(overTwo, 2);
        QVERIFY(bench.run(kit + QStringList{u"same"_s}).out.contains(other.toUtf8()));
        // Who is archived is done with.
        EXITS(0, bench.run(kit + QStringList{u"edit"_s, other, u"archived=true"_s}));
        QVERIFY(!bench.run(kit + QStringList{u"same"_s}).out.contains(other.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(CliSame)
#include "tst_cli_same.moc"
