// SPDX-License-Identifier: MIT
#include "store/migrations.h"
#include "store/storesupport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// Every write that can fail, a file that is locked, and files of older schemas.
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNthWriteFails_data();
    void theNthWriteFails();
    void theNthWriteOfOpeningFails();
    void aLockedFileIsBusy();
    void aLockedFileDoesNotHoldTheCaller();
    void everyOlderSchemaBecomesTheCurrentOne();
    void releasedSchemasStayAsTheyAre();
};

namespace {

using Action = std::function<bool(Store &)>;

const QString anna = u"0000-anna"_s;
const QString bob = u"1111-bob"_s;

DraftField edit(const QString &mine)
{
    return {.base = Value::empty(), .mine = Value::ofText(mine), .edits = 1, .editedAt = {}};
}

Candidate named(const QString &reference, const QString &name)
{
    return {.reference = reference,
            .jobReference = u"J"_s,
            .updatedAt = {},
            .readAt = {},
            .values = {{u"firstname"_s, Value::ofText(name)}}};
}

const Draft draftOfA{
    .key = u"A"_s, .fields = {{u"x"_s, edit(u"1"_s)}, {u"y"_s, edit(u"2"_s)}}, .createAttemptedAt = {}};
const Draft newDraft{.key = u"new:1"_s, .fields = {{u"x"_s, edit(u"1"_s)}}, .createAttemptedAt = {}};

const QDateTime longAgo = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
const OutboxItem itemOfA{.key = u"A"_s, .released = draftOfA, .run = u"r"_s, .queuedAt = longAgo};
const OutboxItem itemOfNew{
    .key = newDraft.key, .released = newDraft, .queuedAt = longAgo, .attempts = 3, .words = u"no"_s};

bool prepare(Store &store)
{
    return await(store.open()) && await(store.saveAccount(plainAccount(anna))) &&
           await(store.saveAccount(plainAccount(bob))) &&
           await(store.saveCandidates(anna, {named(u"A"_s, u"Ana"_s)})) && await(store.saveDraft(anna, draftOfA)) &&
           await(store.saveDraft(anna, newDraft)) && await(store.saveOrganizations(anna, {{u"O"_s, u"Org"_s}})) &&
           await(store.saveOutboxItems(anna, {itemOfA})) &&
           await(store.savePage(anna, {}, {.job = u"J"_s, .nextPage = 2, .startedAt = longAgo})) &&
           await(store.saveSetting(u"s"_s, "old")) && await(store.saveSetting(u"token/"_s + anna, "sealed"));
}

/// All rows of all tables, as text. Of a sealed cell, which is another each time, the size: it tells the values of this
/// test apart.
QStringList contentOf(const QString &folder)
{
    QStringList content;
    Database database(folder + u"/vivier.sqlite"_s, Database::Access::ReadWrite, {});
    const QStringList tables = tablesInOrder();
    for (const QString &table : tables) {
        QStringList columns;
        {
            Database::Rows rows =
                database.select(u"SELECT 'quote(' || name || ')' FROM pragma_table_info(?)"_s, {table});
            while (rows.next())
                columns.append(rows.text(0));
        }
        Database::Rows rows =
            database.select(u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(columns.join(u" || '|' || "_s), table));
        while (rows.next()) {
            QString text = rows.text(0);
            static const QRegularExpression sealed(u"X'FF[0-9A-F]*'"_s);
            for (auto match = sealed.match(text); match.hasMatch(); match = sealed.match(text))
                text.replace(match.capturedStart(), match.capturedLength(), QString::number(match.capturedLength()));
            content.append(table + u": "_s + text);
        }
    }
    return content;
}

QStringList schemaOf(Database &database)
{
    QStringList schema;
    Database::Rows rows = database.select(u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s);
    while (rows.next())
        schema.append(QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u" | "_s));
    return schema;
}

} // namespace

Q_DECLARE_METATYPE(Action)

void StoreFaultsTest::theNthWriteFails_data()
{
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const Action &action) { QTest::newRow(name) << action; };
    const Candidate answer = named(u"A"_s, u"Anna"_s);
    const JournalEntry entry{u"A"_s, u"x"_s, Value::empty(), Value::ofText(u"1"_s),
                             QDateTime::fromMSecsSinceEpoch(1, Qt::UTC)};
    row("save an account", [](Store &store) {
        Account account = plainAccount(anna);
        account.company = u"c"_s;
        return await(store.saveAccount(account)).has_value();
    });
    row("remove an account", [](Store &store) { return await(store.removeAccount(anna)).has_value(); });
    row("save organizations", [](Store &store) {
        return await(store.saveOrganizations(anna, {{u"O"_s, u"New"_s}, {u"P"_s, u"P"_s}})).has_value();
    });
    row("save jobs", [](Store &store) {
        return await(store.saveJobs(anna, {{.reference = u"J"_s,
                                            .organizationReference = u"O"_s,
                                            .name = u"Job"_s,
                                            .status = {},
                                            .stages = {{.id = 1, .name = u"S"_s, .reference = {}}}},
                                           {.reference = u"K"_s,
                                            .organizationReference = u"O"_s,
                                            .name = u"Job"_s,
                                            .status = {},
                                            .stages = {}}}))
            .has_value();
    });
    row("save candidates", [](Store &store) {
        return await(store.saveCandidates(anna,
                                          {named(u"A"_s, u"newer"_s), named(u"B"_s, u"b"_s), named(u"C"_s, u"c"_s)}))
            .has_value();
    });
    row("save a draft", [](Store &store) {
        return await(store.saveDraft(anna, {.key = u"A"_s,
                                            .fields = {{u"x"_s, edit(u"333"_s)}, {u"z"_s, edit(u"4"_s)}},
                                            .createAttemptedAt = {}}))
            .has_value();
    });
    row("note an attempt to create", [](Store &store) {
        return await(store.noteCreateAttempt(anna, newDraft.key, longAgo, newDraft.mine())).has_value();
    });
    row("note an attempt of a field",
        [](Store &store) { return await(store.noteFieldAttempt(anna, u"A"_s, u"x"_s, longAgo)).has_value(); });
    row("save a page", [](Store &store) {
        return await(store.savePage(anna, {named(u"A"_s, u"newer"_s), named(u"B"_s, u"b"_s)},
                                    {.job = u"J"_s, .nextPage = 3, .full = true, .startedAt = longAgo}))
            .has_value();
    });
    row("save items of the outbox", [](Store &store) {
        OutboxItem again = itemOfA;
        again.words = u"rejected"_s;
        return await(store.saveOutboxItems(anna, {again, itemOfNew})).has_value();
    });
    row("remove items of the outbox", [](Store &store) {
        return await(store.removeOutboxItems(anna, {u"A"_s, u"new:1"_s})).has_value();
    });
    row("save an emptied draft",
        [](Store &store) { return await(store.saveDraft(anna, {.key = u"A"_s})).has_value(); });
    row("discard a draft", [](Store &store) { return await(store.discardDraft(anna, u"A"_s)).has_value(); });
    row("apply an update", [answer, entry](Store &store) {
        Draft sent = draftOfA;
        sent.fields.remove(u"y"_s);
        return await(store.applySent(anna, {sent, answer, {entry, entry}})).has_value();
    });
    row("apply a creation", [entry](Store &store) {
        return await(store.applySent(anna, {newDraft, named(u"N"_s, u"new"_s), {entry}})).has_value();
    });
    row("save a setting", [](Store &store) { return await(store.saveSetting(u"s"_s, "new")).has_value(); });
    row("remove a setting", [](Store &store) { return await(store.saveSetting(u"s"_s, {})).has_value(); });
}

void StoreFaultsTest::theNthWriteFails()
{
    QFETCH(Action, action);
    const QTemporaryDir start;
    {
        Store store(start.path(), unlocked());
        QVERIFY(prepare(store));
    }
    const QStringList before = contentOf(start.path());
    QStringList after;
    // From 0, which never fails, so that the first round tells what success looks like.
    for (int n = 0;; ++n) {
        const QTemporaryDir folder;
        const QString file = u"/vivier.sqlite"_s;
        QVERIFY(QFile::copy(start.path() + file, folder.path() + file));
        std::atomic<int> left = 0;
        bool done = false;
        bool failed = false;
        {
            Store store(folder.path(), unlocked({.failWrite = [&left] { return left > 0 && --left == 0; }}));
            QVERIFY(await(store.open()));
            left = n;
            done = action(store);
            failed = n > 0 && left == 0;
            left = 0;
            QVERIFY2(await(store.accounts()), "the store is still of use");
        }
        if (n == 0) {
            after = contentOf(folder.path());
            QVERIFY(done && before != after);
            continue;
        }
        QCOMPARE(contentOf(folder.path()), done ? after : before);
        if (!failed) {
            QVERIFY(done);
            QVERIFY2(n > 3, "BEGIN, one write and COMMIT at least");
            break;
        }
    }
}

void StoreFaultsTest::theNthWriteOfOpeningFails()
{
    for (int n = 1;; ++n) {
        const QTemporaryDir folder;
        std::atomic<int> left = n;
        bool opened = false;
        {
            Store store(folder.path(), unlocked({.failWrite = [&left] { return left > 0 && --left == 0; }}));
            opened = await(store.open()).has_value();
        }
        QCOMPARE(opened, left > 0);
        Store store(folder.path(), unlocked());
        QVERIFY2(prepare(store), qPrintable(QString::number(n)));
        if (opened)
            break;
    }
}

void StoreFaultsTest::aLockedFileIsBusy()
{
    const QTemporaryDir folder;
    Store store(folder.path(), unlocked({.busyTimeout = 20}));
    QVERIFY(prepare(store));
    {
        Database other(folder.filePath(u"vivier.sqlite"_s), Database::Access::ReadWrite, {});
        const Transaction lock(other, Transaction::Kind::Write);
        const auto saved =
            await(store.saveDraft(anna, {.key = u"A"_s, .fields = {{u"x"_s, edit(u"9"_s)}}, .createAttemptedAt = {}}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreError::Kind::Busy);
        QCOMPARE(await(store.draft(anna, u"A"_s)).value(), draftOfA); // reading goes on
    }
    QVERIFY(await(store.discardDraft(anna, u"A"_s)));
}

void StoreFaultsTest::aLockedFileDoesNotHoldTheCaller()
{
    const QTemporaryDir folder;
    Store store(folder.path(), unlocked());
    QVERIFY(prepare(store));
    QFuture<Done> saved;
    {
        Database other(folder.filePath(u"vivier.sqlite"_s), Database::Access::ReadWrite, {});
        const Transaction lock(other, Transaction::Kind::Write);
        saved = store.discardDraft(anna, u"A"_s);
        QVERIFY(!saved.isFinished());
    }
    QVERIFY(await(saved));
}

void StoreFaultsTest::everyOlderSchemaBecomesTheCurrentOne()
{
    const QTemporaryDir folder;
    Database fresh(folder.filePath(u"fresh.sqlite"_s), Database::Access::ReadWrite, {});
    migrate(fresh);
    QCOMPARE(schemaVersion(fresh), currentSchemaVersion());
    for (int version = firstSchemaVersion() - 1; version <= currentSchemaVersion(); ++version) {
        const QString profile = folder.filePath(QString::number(version));
        QVERIFY(QDir().mkpath(profile));
        {
            Database old(profile + u"/vivier.sqlite"_s, Database::Access::ReadWrite, {});
            migrate(old, version);
            QCOMPARE(schemaVersion(old), version < firstSchemaVersion() ? 0 : version);
        }
        {
            Store store(profile, unlocked());
            const auto report = await(store.open());
            QVERIFY(report);
            QCOMPARE(report->movedAside, QString());
        }
        Database upgraded(profile + u"/vivier.sqlite"_s, Database::Access::ReadWrite, {});
        QCOMPARE(schemaVersion(upgraded), currentSchemaVersion());
        QCOMPARE(schemaOf(upgraded), schemaOf(fresh));
    }
}

void StoreFaultsTest::releasedSchemasStayAsTheyAre()
{
    // A profile of that version is on recruiters' disks: change the schema by a new migration, never by an old one.
    for (int version = firstSchemaVersion(); version <= currentSchemaVersion(); ++version) {
        QFile file(u"%1/schema-%2.txt"_s.arg(QStringLiteral(VIVIER_SCHEMAS)).arg(version));
        QVERIFY2(file.open(QIODevice::ReadOnly), "write the new version's schema down");
        const QTemporaryDir folder;
        Database database(folder.filePath(u"x.sqlite"_s), Database::Access::ReadWrite, {});
        migrate(database, version);
        QCOMPARE(schemaOf(database).join(u'\n') + u'\n', QString::fromUtf8(file.readAll()));
    }
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_store_faults.moc"
