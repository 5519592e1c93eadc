// SPDX-License-Identifier: MIT
// Files of candidates in the profile: sealed, read once, and gone with whom they are of.

#include "store/database.h"
#include "store/storesupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const QString anna = u"0000-anna"_s;
const QString bob = u"1111-bob"_s;
const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

KeptFile resumeOf(const QString &reference, const QByteArray &bytes, const QString &link = u"https://x.example/1"_s)
{
    return {.reference = reference,
            .field = u"resume_url"_s,
            .link = link,
            .readAt = noon,
            .size = bytes.size(),
            .bytes = bytes};
}

KeptFile withoutBytes(KeptFile file)
{
    file.bytes = {};
    return file;
}

std::unique_ptr<Store> opened(const QTemporaryDir &folder)
{
    auto store = std::make_unique<Store>(folder.path(), unlocked());
    if (!await(store->open()))
        qFatal("the store does not open");
    for (const QString &account : {anna, bob}) {
        if (!await(store->saveAccount(plainAccount(account))) ||
            !await(store->saveCandidates(account, {{.reference = u"A"_s, .readAt = noon}, {.reference = u"B"_s}})))
            qFatal("the store does not take them");
    }
    return store;
}

} // namespace

class StoreFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBack();
    void anotherLinkIsAnotherFile();
    void savedAgainIsReplaced();
    void savingTheCandidateKeepsItsFiles();
    void ofNobodyIsRefused();
    void theyGoWithWhomTheyAreOf();
    void aChangedOneIsNotThere();
    void lockedWithoutTheKey();
};

void StoreFilesTest::aFileComesBack()
{
    const QTemporaryDir folder;
    const KeptFile file = resumeOf(u"A"_s, QByteArray(9'000'000, '\x01'));
    {
        const auto store = opened(folder);
        QVERIFY(await(store->saveFile(anna, file)));
    }
    const auto store = opened(folder);
    QCOMPARE(await(store->file(anna, withoutBytes(file))).value(), std::optional(file));
    QCOMPARE(await(store->files(anna, {u"B"_s, u"A"_s, u"nobody"_s})).value(), QList<KeptFile>{withoutBytes(file)});
    QCOMPARE(await(store->file(bob, file)).value(), std::nullopt);
    QCOMPARE(await(store->file(anna, resumeOf(u"B"_s, {}))).value(), std::nullopt);
}

void StoreFilesTest::anotherLinkIsAnotherFile()
{
    const QTemporaryDir folder;
    const auto store = opened(folder);
    const KeptFile before = resumeOf(u"A"_s, "old");
    const KeptFile after = resumeOf(u"A"_s, "new", u"https://x.example/2"_s);
    QVERIFY(await(store->saveFile(anna, before)));
    QVERIFY(await(store->saveFile(anna, after)));
    QCOMPARE(await(store->file(anna, before)).value(), std::optional(before));
    QCOMPARE(await(store->file(anna, after)).value(), std::optional(after));
    QCOMPARE(await(store->files(anna, {u"A"_s})).value().size(), 2);
}

void StoreFilesTest::savedAgainIsReplaced()
{
    const QTemporaryDir folder;
    const auto store = opened(folder);
    QVERIFY(await(store->saveFile(anna, resumeOf(u"A"_s, "one"))));
    QVERIFY(await(store->saveFile(anna, resumeOf(u"A"_s, "two"))));
    QCOMPARE(await(store->file(anna, resumeOf(u"A"_s, {}))).value()->bytes, QByteArray("two"));
    QCOMPARE(await(store->files(anna, {u"A"_s})).value().size(), 1);
}

void StoreFilesTest::savingTheCandidateKeepsItsFiles()
{
    const QTemporaryDir folder;
    const auto store = opened(folder);
    QVERIFY(await(store->saveFile(anna, resumeOf(u"A"_s, "one"))));
    QVERIFY(await(store->saveCandidates(anna, {{.reference = u"A"_s, .readAt = noon.addDays(1)}})));
    QVERIFY(await(store->file(anna, resumeOf(u"A"_s, {}))).value());
}

void StoreFilesTest::ofNobodyIsRefused()
{
    const QTemporaryDir folder;
    const auto store = opened(folder);
    QVERIFY(!await(store->saveFile(anna, resumeOf(u"nobody"_s, "x"))));
    QVERIFY(!await(store->saveFile(u"no account"_s, resumeOf(u"A"_s, "x"))));
    QVERIFY(await(store->forgetFiles(anna, u"nobody"_s)));
}

void StoreFilesTest::theyGoWithWhomTheyAreOf()
{
    const QTemporaryDir folder;
    const auto store = opened(folder);
    for (const QString &account : {anna, bob}) {
        QVERIFY(await(store->saveFile(account, resumeOf(u"A"_s, "one"))));
        QVERIFY(await(store->saveFile(account, resumeOf(u"B"_s, "two"))));
    }
    QVERIFY(await(store->forgetFiles(anna, u"A"_s)));
    QCOMPARE(await(store->files(anna, {u"A"_s, u"B"_s})).value().size(), 1);
    QVERIFY(await(store->removeAccount(anna)));
    {
        Database database(folder.filePath(u"vivier.sqlite"_s), Database::Access::ReadWrite, {});
        Database::Rows rows = database.select(u"SELECT count(*) FROM file"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), 2); // those of the other account
    }
    {
        Database database(folder.filePath(u"vivier.sqlite"_s), Database::Access::ReadWrite, {});
        database.run(u"PRAGMA foreign_keys = ON"_s);
        database.change(u"DELETE FROM candidate WHERE reference = 'A'"_s);
    }
    QCOMPARE(await(store->files(bob, {u"A"_s, u"B"_s})).value().size(), 1);
}

/// It can be read from its link again: nothing is set aside, nothing complains.
void StoreFilesTest::aChangedOneIsNotThere()
{
    for (const QString &column : {u"link"_s, u"box"_s}) {
        const QTemporaryDir folder;
        const auto store = opened(folder);
        QVERIFY(await(store->saveFile(anna, resumeOf(u"A"_s, "one"))));
        {
            Database database(folder.filePath(u"vivier.sqlite"_s), Database::Access::ReadWrite, {});
            database.change(u"UPDATE file SET %1 = x'FF0102030405060708'"_s.arg(column));
        }
        QCOMPARE(await(store->file(anna, resumeOf(u"A"_s, {}))).value(), std::nullopt);
        QVERIFY(await(store->saveFile(anna, resumeOf(u"A"_s, "again"))));
        QCOMPARE(await(store->file(anna, resumeOf(u"A"_s, {}))).value()->bytes, QByteArray("again"));
        QCOMPARE(await(store->files(anna, {u"A"_s})).value().size(), 1);
        QVERIFY(!await(store->unopened(anna)).value().any());
    }
}

void StoreFilesTest::lockedWithoutTheKey()
{
    const QTemporaryDir folder;
    const auto store = opened(folder);
    store->lock();
    QCOMPARE(await(store->saveFile(anna, resumeOf(u"A"_s, "x"))).error().kind, StoreError::Kind::Locked);
    QCOMPARE(await(store->file(anna, resumeOf(u"A"_s, "x"))).error().kind, StoreError::Kind::Locked);
}

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "tst_store_files.moc"
