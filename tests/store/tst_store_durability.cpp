// SPDX-License-Identifier: MIT
#include "store/storesupport.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// What was called saved is there, whatever happens to the program or the disk.
class StoreDurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment();
    void aFullDiskLosesNothing();
};

namespace {

const QString anna = u"0000-anna"_s;

Draft numberedDraft(int number)
{
    const Value mine = Value::ofText(QString(u'x').repeated(number * 37 % 3000 + 1));
    return {.key = QString::number(number),
            .fields = {{u"cover_letter"_s, {.base = Value::empty(), .mine = mine}}},
            .createAttemptedAt = {}};
}

/// Saves drafts for ever, and says so after each: the parent kills us.
int saveUntilKilled(const QString &folder)
{
    Store store(folder, unlocked());
    if (!await(store.open()) || !await(store.saveAccount(plainAccount(anna))))
        return 1;
    const qsizetype before = await(store.drafts(anna)).value().size();
    for (int number = int(before);; ++number) {
        if (!await(store.saveDraft(anna, numberedDraft(number))))
            return 1;
        std::printf("saved %d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

void StoreDurabilityTest::killedAtAnyMoment()
{
    const QTemporaryDir folder;
    Generator any;
    int acknowledged = -1;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save-until-killed"_s, folder.path()});
        const int atLeast = acknowledged + 1 + any.number(40);
        while (acknowledged < atLeast) {
            QVERIFY2(child.canReadLine() || child.waitForReadyRead(30'000), "the child ended");
            while (child.canReadLine())
                acknowledged = child.readLine().mid(6).trimmed().toInt();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        // Said between our last look and the kill.
        while (child.canReadLine())
            acknowledged = child.readLine().mid(6).trimmed().toInt();

        Store store(folder.path(), unlocked());
        QCOMPARE(await(store.open()).value().movedAside, QString());
        const auto drafts = await(store.drafts(anna));
        QVERIFY(drafts && drafts->size() > acknowledged);
        for (int number = 0; number < drafts->size(); ++number)
            QCOMPARE(drafts->at(number), numberedDraft(number));
        acknowledged = int(drafts->size()) - 1;
    }
}

void StoreDurabilityTest::aFullDiskLosesNothing()
{
    const QTemporaryDir folder;
    // A limit on the size of files makes write() fail as a full quota does; ignored, the signal becomes that error.
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto restore = qScopeGuard([&] {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
    });
    int saved = 0;
    {
        Store store(folder.path(), unlocked());
        QVERIFY(await(store.open()));
        QVERIFY(await(store.saveAccount(plainAccount(anna))));
        rlimit small = before;
        small.rlim_cur = 600'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Done last;
        while ((last = await(store.saveDraft(anna, numberedDraft(saved)))))
            ++saved;
        QCOMPARE(last.error().kind, StoreError::Kind::Full);
        QVERIFY(saved > 10);
        QCOMPARE(await(store.drafts(anna)).value().size(), saved);
        // Room again: the same store goes on.
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(await(store.saveDraft(anna, numberedDraft(saved))));
    }
    Store store(folder.path(), unlocked());
    QCOMPARE(await(store.open()).value().movedAside, QString());
    const auto drafts = await(store.drafts(anna));
    QCOMPARE(drafts.value().size(), saved + 1);
    for (int number = 0; number <= saved; ++number)
        QCOMPARE(drafts->at(number), numberedDraft(number));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--save-until-killed") == 0)
        return saveUntilKilled(QString::fromLocal8Bit(argv[2]));
    StoreDurabilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_durability.moc"
