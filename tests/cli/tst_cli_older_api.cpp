// SPDX-License-Identifier: MIT
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

namespace {

const QStringList newcomer{u"new"_s, u"job_reference=WTTJ_gld0A7L"_s, u"email=zoe@mail.example"_s, u"firstname=Zoë"_s,
                           u"lastname=Müller"_s};

} // namespace

/// A Welcome Kit whose create is that of 2016: what it takes travels with the create, all else right after.
class CliOlderApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsByTheDocumentOf2016()
    {
        CliBench bench(QStringList{u"--older-api"_s});
        EXITS(0, bench.addAccount("sandbox-token", {u"--older-api"_s}));
        EXITS(0, bench.run({u"jobs"_s}));
        const CliRun made = bench.run(newcomer + QStringList{u"civility=Ms"_s, u"origin=careers"_s,
                                                             u"comment=Met at a fair"_s, u"cover_letter=Dear all"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        const qsizetype before = bench.mark();
        const CliRun sent = bench.run({u"--json"_s, u"send"_s});
        QVERIFY2(sent.code == 0, sent.err.constData());

        const QList<QJsonObject> writes = bench.writesSince(before);
        QCOMPARE(writes.size(), 2);
        QCOMPARE(writes.at(0)["method"_L1].toString(), u"POST"_s);
        const QJsonObject body = writes.at(0)["body"_L1].toObject();
        QCOMPARE(body["civility"_L1].toString(), u"Ms"_s);
        QCOMPARE(body["origin"_L1].toString(), u"careers"_s);
        QCOMPARE(body["comment"_L1].toString(), u"Met at a fair"_s);
        QVERIFY(!body.contains("cover_letter"_L1));
        QCOMPARE(writes.at(1)["method"_L1].toString(), u"PUT"_s);
        QCOMPARE(writes.at(1)["body"_L1].toObject(), (QJsonObject{{u"cover_letter"_s, u"Dear all"_s}}));

        const QString path = writes.at(1)["path"_L1].toString();
        const QJsonObject state = bench.stateInAts(path.section(u'/', -1));
        QCOMPARE(state["civility"_L1].toString(), u"Ms"_s);
        QCOMPARE(state["origin"_L1].toString(), u"careers"_s);
        QCOMPARE(state["cover_letter"_L1].toString(), u"Dear all"_s);
        QCOMPARE(state["comments"_L1].toArray().size(), 1);
        QCOMPARE(bench.run({u"--json"_s, u"drafts"_s}).json().toArray().size(), 0);
    }

    void whatIsOnlyNewerIsNotOffered()
    {
        CliBench bench(QStringList{u"--older-api"_s});
        EXITS(0, bench.addAccount("sandbox-token", {u"--older-api"_s}));
        EXITS(0, bench.run({u"jobs"_s}));
        const CliRun refused = bench.run(newcomer + QStringList{u"referrer=www.linkedin.com"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("referrer"), refused.err.constData());
        EXITS(0, bench.run(newcomer + QStringList{u"civility=Ms"_s}));
    }

    void theAccountDecides()
    {
        CliBench bench;
        EXITS(0, bench.addAccount());
        EXITS(0, bench.run({u"jobs"_s}));
        const CliRun refused = bench.run(newcomer + QStringList{u"civility=Ms"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("civility"), refused.err.constData());
        EXITS(0, bench.run(newcomer + QStringList{u"referrer=www.linkedin.com"_s}));
    }
};

QTEST_GUILESS_MAIN(CliOlderApi)
#include "tst_cli_older_api.moc"
