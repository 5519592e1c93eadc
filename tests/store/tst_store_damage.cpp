// SPDX-License-Identifier: MIT
#include "store/cellcipher.h"
#include "store/migrations.h"
#include "store/storesupport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// Files and folders that are not as they should be.
class StoreDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbageIsMovedAside();
    void aFileCutShortIsMovedAside_data();
    void aFileCutShortIsMovedAside();
    void aDamagedPageIsFoundAndTheRestTakenOver();
    void ofAnEarlierSchemaTheRestIsTakenOver();
    void draftsOutliveTheirAccount();
    void aNewCandidateWhoseDraftWasLostMayHaveBeenSent();
    void aRecoveryThatWasCutOffGoesOn_data();
    void aRecoveryThatWasCutOffGoesOn();
    void aRecoveryOnAFullDiskWaits();
    void aNewerFileIsLeftUntouched();
    void aNewerFileInUseIsLeftUntouched();
    void aFolderThatCannotBeIsUnreadable_data();
    void aFolderThatCannotBeIsUnreadable();
    void onlyTheOwnerMayRead();
    void everyErrorHasItsSentence();
};

namespace {

const QString anna = u"0000-anna"_s;
constexpr int pageSize = 4096;
constexpr int draftCount = 160;
const QByteArray rowOf80 = "mark-0080-cover_letter\xFF"; ///< key, field and the begin of a sealed cell

QString databaseIn(const QString &folder)
{
    return folder + u"/vivier.sqlite"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

Draft markedDraft(int number)
{
    const QString mark = u"mark-%1-"_s.arg(number, 4, 10, QChar(u'0'));
    return {.key = mark,
            .fields = {{u"cover_letter"_s, {.base = Value::empty(), .mine = Value::ofText(mark.repeated(20))}}},
            .createAttemptedAt = {}};
}

void fill(const QString &folder)
{
    Store store(folder, unlocked());
    QVERIFY(await(store.open()));
    QVERIFY(await(store.saveAccount(plainAccount(anna))));
    for (int i = 0; i < draftCount; ++i)
        store.saveDraft(anna, markedDraft(i));
    QVERIFY(await(store.saveSetting(u"last"_s, "one")));
}

/// How many of the drafts are there, each of them whole.
int wholeDrafts(Store &store)
{
    int whole = 0;
    const auto drafts = await(store.drafts(anna));
    for (const Draft &draft : drafts.value()) {
        if (draft == markedDraft(draft.key.mid(5, 4).toInt()))
            ++whole;
    }
    return whole;
}

/// Overwrites the page that holds the text.
void spoilPageWith(const QString &path, const QByteArray &text)
{
    QByteArray content = contentOf(path);
    const qsizetype at = content.indexOf(text);
    QVERIFY(at > 0);
    const qsizetype page = at / pageSize * pageSize;
    content.replace(page, pageSize, QByteArray(pageSize, char(0xA5)));
    replaceContent(path, content);
}

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

int rightsOf(const QString &path)
{
    struct stat status;
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

void StoreDamageTest::garbageIsMovedAside()
{
    const QTemporaryDir folder;
    const QByteArray garbage = QByteArray("not a database ").repeated(3000);
    replaceContent(databaseIn(folder.path()), garbage);
    {
        Store store(folder.path(), unlocked());
        const auto report = await(store.open());
        QVERIFY(report);
        QVERIFY(!report->movedAside.isEmpty());
        QVERIFY(QRegularExpression(u"/vivier-damaged-\\d{8}-\\d{6}\\.sqlite$"_s).match(report->movedAside).hasMatch());
        QCOMPARE(contentOf(report->movedAside), garbage);
        QCOMPARE(report->drafts + report->candidates, 0);
        QVERIFY2(report->sentence().contains(u"None of"_s) && report->sentence().contains(report->movedAside),
                 qPrintable(report->sentence()));
        QVERIFY(await(store.saveAccount(plainAccount(anna))));
    }
    Store again(folder.path(), unlocked());
    QCOMPARE(await(again.open()).value().movedAside, QString());
    QCOMPARE(await(again.accounts()).value().size(), 1);
}

void StoreDamageTest::aFileCutShortIsMovedAside_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("three quarters") << 75;
    QTest::newRow("most") << 90;
    QTest::newRow("within the header") << 0;
}

void StoreDamageTest::aFileCutShortIsMovedAside()
{
    QFETCH(int, percent);
    const QTemporaryDir folder;
    fill(folder.path());
    const QByteArray whole = contentOf(databaseIn(folder.path()));
    const QByteArray cut = whole.left(qMax(qsizetype(50), whole.size() * percent / 100));
    replaceContent(databaseIn(folder.path()), cut);
    Store store(folder.path(), unlocked());
    const auto report = await(store.open());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(contentOf(report->movedAside), cut);
    const int saved = wholeDrafts(store);
    qInfo("%d of %d drafts taken over", saved, draftCount);
    if (percent > 0)
        QVERIFY(saved > 0);
}

void StoreDamageTest::aDamagedPageIsFoundAndTheRestTakenOver()
{
    const QTemporaryDir folder;
    fill(folder.path());
    spoilPageWith(databaseIn(folder.path()), rowOf80);
    const QByteArray damaged = contentOf(databaseIn(folder.path()));
    {
        Store store(folder.path(), unlocked());
        QVERIFY(await(store.open()));
        const auto drafts = await(store.drafts(anna));
        QVERIFY(!drafts);
        QCOMPARE(drafts.error().kind, StoreError::Kind::Damaged);
        // The call failed, the store goes on.
        QCOMPARE(await(store.draft(anna, markedDraft(0).key)).value(), markedDraft(0));
    }
    Store store(folder.path(), unlocked());
    const auto report = await(store.open());
    QVERIFY(report);
    QCOMPARE(contentOf(report->movedAside), damaged);
    QCOMPARE(await(store.accounts()).value(), QList{plainAccount(anna)});
    QCOMPARE(await(store.setting(u"last"_s)).value(), QByteArray("one"));
    const int saved = wholeDrafts(store);
    qInfo("%d of %d drafts taken over", saved, draftCount);
    QVERIFY(saved > draftCount - 20 && saved < draftCount);
    QCOMPARE(report->drafts, saved);
    QVERIFY2(report->sentence().contains(QString::number(saved)), qPrintable(report->sentence()));
}

void StoreDamageTest::ofAnEarlierSchemaTheRestIsTakenOver()
{
    const QTemporaryDir folder;
    constexpr int candidates = 200;
    {
        Database old(databaseIn(folder.path()), Database::Access::ReadWrite, {});
        migrate(old, firstSchemaVersion());
        old.change(u"INSERT INTO account (number, id, name, ats, base_url, organizations, company, dashboard, "
                   "older_api) VALUES (1, ?, 'Anna', 'welcomekit', 'http://127.0.0.1:1', x'80', '', '', 0)"_s,
                   {anna});
        const CellCipher cipher(storeKey());
        Transaction transaction(old, Transaction::Kind::Write);
        for (int i = 0; i < candidates; ++i) {
            const Candidate candidate{.reference = u"reference-%1"_s.arg(i, 4, 10, QChar(u'0')),
                                      .jobReference = {},
                                      .updatedAt = {},
                                      .readAt = {},
                                      .values = {{u"cover_letter"_s, Value::ofText(u"x"_s.repeated(400))}}};
            old.change(u"INSERT INTO candidate (account, reference, job_reference, snapshot) VALUES (1, ?, '', ?)"_s,
                       {candidate.reference, cipher.seal(candidate.toBlob(), associatedData("candidate.snapshot", 1,
                                                                                            {candidate.reference}))});
        }
        transaction.commit();
    }
    spoilPageWith(databaseIn(folder.path()), "reference-0080\xFF");
    replaceContent(databaseIn(folder.path()) + u"-suspect"_s, {});
    Store store(folder.path(), unlocked());
    const auto report = await(store.open());
    QVERIFY(report && !report->movedAside.isEmpty());
    const qsizetype saved = await(store.indexCells(anna)).value().cells.size();
    QCOMPARE(report->candidates, saved);
    qInfo("%lld of %d candidates taken over", qint64(saved), candidates);
    QVERIFY(saved > candidates - 20 && saved < candidates);
    QCOMPARE(await(store.candidateBatch(anna)).value().candidates.size(), saved);
}

void StoreDamageTest::draftsOutliveTheirAccount()
{
    const QTemporaryDir folder;
    fill(folder.path());
    spoilPageWith(databaseIn(folder.path()), "http://127.0.0.1:1");
    {
        Store store(folder.path(), unlocked());
        QVERIFY(await(store.open()));
        QCOMPARE(await(store.accounts()).error().kind, StoreError::Kind::Damaged);
    }
    Store store(folder.path(), unlocked());
    QVERIFY(!await(store.open()).value().movedAside.isEmpty());
    const auto accounts = await(store.accounts());
    QCOMPARE(accounts.value().size(), 1);
    QCOMPARE(await(store.drafts(accounts->constFirst().id)).value().size(), draftCount);
}

void StoreDamageTest::aNewCandidateWhoseDraftWasLostMayHaveBeenSent()
{
    const QTemporaryDir folder;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'750'000'000'000, Qt::UTC);
    const QString key = Draft::newKey();
    {
        Store store(folder.path(), unlocked());
        QVERIFY(await(store.open()));
        QVERIFY(await(store.saveAccount(plainAccount(anna))));
        Draft sent = markedDraft(0);
        sent.key = key;
        sent.fields.begin()->editedAt = at.addSecs(-60);
        sent.createAttemptedAt = at;
        QVERIFY(await(store.saveDraft(anna, sent)));
        for (int i = 0; i < draftCount; ++i)
            store.saveDraft(anna, markedDraft(i));
        QVERIFY(await(store.saveSetting(u"last"_s, "one")));
    }
    // The row of the draft: its key and the time of the attempt, as SQLite writes them.
    QByteArray row = key.toUtf8();
    for (int byte = 5; byte >= 0; --byte)
        row += char(at.toMSecsSinceEpoch() >> (8 * byte) & 0xff);
    spoilPageWith(databaseIn(folder.path()), row);
    replaceContent(databaseIn(folder.path()) + u"-suspect"_s, {});
    Store store(folder.path(), unlocked());
    QVERIFY(!await(store.open()).value().movedAside.isEmpty());
    const auto found = await(store.draft(anna, key));
    QVERIFY(found && *found && !(*found)->isEmpty());
    QVERIFY((*found)->createAttemptedAt.isValid());
    // One that the ATS has was not created.
    const auto known = await(store.draft(anna, markedDraft(3).key));
    QVERIFY(known && *known && !(*known)->createAttemptedAt.isValid());
}

void StoreDamageTest::aRecoveryThatWasCutOffGoesOn_data()
{
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("damagedStillThere");
    QTest::newRow("while it was filled") << false << true;
    QTest::newRow("before the damaged file was moved") << true << true;
    QTest::newRow("before the new file took its place") << true << false;
}

void StoreDamageTest::aRecoveryThatWasCutOffGoesOn()
{
    QFETCH(bool, complete);
    QFETCH(bool, damagedStillThere);
    const QTemporaryDir folder;
    fill(folder.path());
    const QString recovered = folder.filePath(u"vivier-recovered.sqlite"_s);
    if (complete)
        QVERIFY(QFile::copy(databaseIn(folder.path()), recovered));
    else
        replaceContent(folder.filePath(u"vivier-recovering.sqlite"_s), "half of it");
    spoilPageWith(databaseIn(folder.path()), rowOf80);
    const QByteArray damaged = contentOf(databaseIn(folder.path()));
    replaceContent(databaseIn(folder.path()) + u"-suspect"_s, {});
    if (!damagedStillThere)
        QVERIFY(QFile::remove(databaseIn(folder.path())));
    Store store(folder.path(), unlocked());
    const auto report = await(store.open());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(contentOf(report->movedAside), damagedStillThere ? damaged : QByteArray());
    const int saved = wholeDrafts(store);
    QCOMPARE(report->drafts, report->movedAside.isEmpty() ? 0 : saved); // also when an earlier start took them over
    QVERIFY(complete ? saved == draftCount : saved > draftCount - 20);
    const QStringList left = QDir(folder.path()).entryList({u"*recover*"_s, u"*suspect*"_s}, QDir::Files);
    QCOMPARE(left, QStringList());
}

void StoreDamageTest::aRecoveryOnAFullDiskWaits()
{
    const QTemporaryDir folder;
    fill(folder.path());
    spoilPageWith(databaseIn(folder.path()), rowOf80);
    const QByteArray damaged = contentOf(databaseIn(folder.path()));
    replaceContent(databaseIn(folder.path()) + u"-suspect"_s, {});
    for (const int writes : {1, 12, 60}) {
        int left = writes;
        Store store(folder.path(), unlocked({.failWrite = [&left] { return --left == 0; }}));
        QCOMPARE(await(store.open()).error().kind, StoreError::Kind::Full);
        QCOMPARE(contentOf(databaseIn(folder.path())), damaged);
    }
    Store store(folder.path(), unlocked());
    QCOMPARE(contentOf(await(store.open()).value().movedAside), damaged);
    QVERIFY(wholeDrafts(store) > draftCount - 20);
}

void StoreDamageTest::aNewerFileIsLeftUntouched()
{
    const QTemporaryDir folder;
    fill(folder.path());
    execute(databaseIn(folder.path()), u"PRAGMA user_version = 99"_s);
    const QByteArray before = contentOf(databaseIn(folder.path()));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    {
        Store store(folder.path(), unlocked());
        QCOMPARE(await(store.open()).error().kind, StoreError::Kind::Newer);
        QVERIFY(!await(store.saveSetting(u"a"_s, "b")));
    }
    QCOMPARE(contentOf(databaseIn(folder.path())), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), files);
}

void StoreDamageTest::aNewerFileInUseIsLeftUntouched()
{
    const QTemporaryDir folder;
    fill(folder.path());
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
    other.setDatabaseName(databaseIn(folder.path()));
    QVERIFY(other.open());
    QSqlQuery(other).exec(u"PRAGMA user_version = 99"_s); // stands in the log only
    const QByteArray before = contentOf(databaseIn(folder.path()));
    {
        Store store(folder.path(), unlocked());
        QCOMPARE(await(store.open()).error().kind, StoreError::Kind::Newer);
    }
    QCOMPARE(contentOf(databaseIn(folder.path())), before);
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"newer"_s);
}

void StoreDamageTest::aFolderThatCannotBeIsUnreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<StoreError::Kind>("kind");
    QTest::newRow("a file is in the way") << u"file/profile"_s << StoreError::Kind::Unreadable;
    QTest::newRow("is a file") << u"file"_s << StoreError::Kind::NotOurs;
    QTest::newRow("is a link to nothing") << u"link"_s << StoreError::Kind::NotOurs;
    QTest::newRow("file system refuses") << u"/proc/vivier/profile"_s << StoreError::Kind::Unreadable;
}

void StoreDamageTest::aFolderThatCannotBeIsUnreadable()
{
    QFETCH(QString, path);
    QFETCH(StoreError::Kind, kind);
    const QTemporaryDir folder;
    replaceContent(folder.filePath(u"file"_s), "x");
    QVERIFY(QFile::link(folder.filePath(u"nothing"_s), folder.filePath(u"link"_s)));
    Store store(QDir(folder.path()).absoluteFilePath(path), unlocked());
    const auto report = await(store.open());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QVERIFY(!QFile::exists(folder.filePath(u"nothing"_s)));
    QCOMPARE(contentOf(folder.filePath(u"file"_s)), QByteArray("x"));
}

void StoreDamageTest::onlyTheOwnerMayRead()
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"deep/profile"_s);
    const mode_t before = umask(0);
    const auto restore = qScopeGuard([before] { umask(before); });
    const auto check = [&] {
        Store store(folder, unlocked());
        QVERIFY(await(store.open()));
        QVERIFY(await(store.saveSetting(u"a"_s, "b")));
        QCOMPARE(rightsOf(folder), 0700);
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(rightsOf(databaseIn(folder) + ending), 0600);
    };
    check();
    QCOMPARE(chmod(QFile::encodeName(folder).constData(), 0755), 0);
    QCOMPARE(chmod(QFile::encodeName(databaseIn(folder)).constData(), 0644), 0);
    check();
}

void StoreDamageTest::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    using Kind = StoreError::Kind;
    const QList<Kind> kinds{Kind::Unreadable, Kind::NotOurs, Kind::Full,     Kind::Busy, Kind::Damaged,
                            Kind::Newer,      Kind::Locked,  Kind::WrongKey, Kind::Fault};
    for (const Kind kind : kinds)
        sentences.insert(StoreError{kind, {}}.sentence());
    QCOMPARE(sentences.size(), kinds.size());
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_store_damage.moc"
