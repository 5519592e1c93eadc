// SPDX-License-Identifier: MIT
#include "store/migrations.h"
#include "store/storesupport.h"
#include "support/stride.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// Whatever is found where the profile's files belong is opened, or said what it is; nothing is deleted, and nothing
/// hangs (then ctest's limit ends it) or ends the program.
class StoreFoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNoFileIsCalledByItsName_data();
    void whatIsNoFileIsCalledByItsName();
    void anotherProgramsDatabaseIsLeftAsItIs_data();
    void anotherProgramsDatabaseIsLeftAsItIs();
    void aSchemaThatWasChangedIsMadeAnew_data();
    void aSchemaThatWasChangedIsMadeAnew();
    void anyNumberInTheHeader_data();
    void anyNumberInTheHeader();
    void anyByteOfTheHeader();
    void anyLength();
    void anyValueInAnyColumn_data();
    void anyValueInAnyColumn();
    void aRecoveredFileThatIsNoneIsNotTaken_data();
    void aRecoveredFileThatIsNoneIsNotTaken();
    void whoMayNotIsToldWhy_data();
    void whoMayNotIsToldWhy();

private:
    QTemporaryDir m_profile; ///< whole
};

namespace {

const QString anna = u"0000-anna"_s;
const Draft theDraft{.key = u"A"_s,
                     .fields = {{u"x"_s, {.base = Value::empty(), .mine = Value::ofText(u"mine"_s), .edits = 1}}}};
const QString databaseName = u"vivier.sqlite"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

/// Of the database in a folder that nobody has open. False when SQLite refuses one.
bool canExecute(const QString &path, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open");
        done = std::ranges::all_of(statements,
                                   [&](const QString &statement) { return QSqlQuery(database).exec(statement); });
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return done;
}

void execute(const QString &path, const QStringList &statements)
{
    if (!canExecute(path, statements))
        qFatal("refused: %s", qPrintable(statements.join(u"; "_s)));
}

/// Where the bytes are, by name: the database itself, or what was moved aside.
QStringList filesThatHold(const QString &folder, const QByteArray &content)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([&](const QString &name) {
        const QString path = folder + u'/' + name;
        return !QFileInfo(path).isFile() || contentOf(path) != content;
    });
    return names;
}

/// Asks for all that is in the file; false when one answer is an error that no file may lead to.
bool isReadable(Store &store)
{
    const auto isTold = [](const auto &answer) { return answer || answer.error().kind == StoreError::Kind::Damaged; };
    bool all = isTold(await(store.setting(u"s"_s)));
    const auto accounts = await(store.accounts());
    all = all && isTold(accounts);
    for (const Account &account : accounts.value_or(QList<Account>())) {
        all = all && isTold(await(store.organizations(account.id))) && isTold(await(store.jobs(account.id))) &&
              isTold(await(store.indexCells(account.id))) && isTold(await(store.candidateBatch(account.id))) &&
              isTold(await(store.candidate(account.id, u"A"_s))) && isTold(await(store.pullStates(account.id))) &&
              isTold(await(store.drafts(account.id))) && isTold(await(store.outbox(account.id))) &&
              isTold(await(store.journal(account.id, {}))) && isTold(await(store.unopened(account.id)));
    }
    return all;
}

/// Opens it, and says what is wrong with how that went; empty when all is well.
QString complaint(const QString &folder, const QByteArray &before)
{
    const QString path = folder + u'/' + databaseName;
    auto store = std::make_unique<Store>(folder, unlocked({.busyTimeout = 100}));
    auto report = await(store->open());
    if (!report && report.error().kind == StoreError::Kind::Damaged) { // met while unlocking: the next start mends it
        store = std::make_unique<Store>(folder, unlocked({.busyTimeout = 100}));
        report = await(store->open());
    }
    if (report) {
        if (!report->movedAside.isEmpty() && contentOf(report->movedAside) != before)
            return u"what was moved aside is not what was there"_s;
        return isReadable(*store) ? QString() : u"it opens and cannot be read"_s;
    }
    using Kind = StoreError::Kind;
    if (report.error().kind != Kind::NotOurs && report.error().kind != Kind::Newer &&
        report.error().kind != Kind::WrongKey)
        return u"refused: "_s + report.error().detail;
    if (contentOf(path) != before && filesThatHold(folder, before).isEmpty())
        return u"refused, and changed"_s;
    return report.error().kind == Kind::WrongKey || report.error().sentence().contains(path) ? QString()
                                                                                             : u"not named"_s;
}

/// So many profiles would wait for the disk most of the time, and none of these tests pulls the plug.
QString inMemory()
{
    const QString folder = u"/dev/shm"_s;
    return (QFileInfo(folder).isWritable() ? folder : QDir::tempPath()) + u"/vivier-found-XXXXXX"_s;
}

/// The profile of the test, in a folder of its own.
class Copy
{
public:
    explicit Copy(const QString &from)
        : m_folder(inMemory())
    {
        if (!QFile::copy(from + u'/' + databaseName, path()))
            qFatal("cannot copy");
    }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(databaseName); }

private:
    QTemporaryDir m_folder;
};

} // namespace

void StoreFoundTest::initTestCase()
{
    Store store(m_profile.path(), unlocked());
    QVERIFY(await(store.open()));
    QVERIFY(await(store.saveAccount(plainAccount(anna))));
    QVERIFY(await(store.saveOrganizations(anna, {{u"O"_s, u"Org"_s}})));
    QVERIFY(await(store.saveJobs(anna, {{.reference = u"J"_s, .organizationReference = u"O"_s, .name = u"Job"_s}})));
    const Candidate candidate{
        .reference = u"A"_s, .jobReference = u"J"_s, .values = {{u"firstname"_s, Value::ofText(u"Ana"_s)}}};
    QVERIFY(await(store.savePage(anna, {candidate}, {.job = u"J"_s, .nextPage = 2})));
    const DraftField sent{.base = Value::empty(), .mine = Value::ofText(u"1"_s), .edits = 1};
    QVERIFY(await(store.applySent(
        anna,
        {.sent = {.key = u"A"_s, .fields = {{u"y"_s, sent}}},
         .snapshot = candidate,
         .journal = {
             {.reference = u"A"_s, .field = u"y"_s, .before = Value::empty(), .after = Value::ofText(u"1"_s)}}})));
    QVERIFY(await(store.saveDraft(anna, theDraft)));
    QVERIFY(await(store.saveOutboxItems(anna, {{.key = u"A"_s, .released = theDraft, .run = u"r"_s}})));
    QVERIFY(await(store.saveSetting(u"s"_s, "kept")));
}

void StoreFoundTest::whatIsNoFileIsCalledByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    const QStringList names{databaseName,
                            databaseName + u"-wal"_s,
                            databaseName + u"-shm"_s,
                            databaseName + u"-journal"_s,
                            databaseName + u"-suspect"_s,
                            u"vivier-recovering.sqlite"_s,
                            u"vivier-recovered.sqlite"_s};
    for (const QString &name : names) {
        for (const char *what : {"folder", "pipe", "socket", "device", "link to something that is not there"})
            QTest::addRow("%s: %s", qPrintable(name), what) << name << QString::fromLatin1(what);
    }
}

void StoreFoundTest::whatIsNoFileIsCalledByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, what);
    const Copy copy(m_profile.path());
    const QByteArray before = contentOf(copy.path());
    const QString path = copy.folder() + u'/' + name;
    const QByteArray encoded = QFile::encodeName(path);
    QVERIFY(!QFile::exists(path) || QFile::rename(path, copy.folder() + u"/kept"_s));
    if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == "pipe"_L1) {
        QCOMPARE(::mkfifo(encoded.constData(), 0600), 0);
    } else if (what == "socket"_L1) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, encoded.constData(), sizeof address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    } else {
        QVERIFY(QFile::link(what == "device"_L1 ? u"/dev/zero"_s : copy.folder() + u"/nothing"_s, path));
    }
    const QStringList there = QDir(copy.folder()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    {
        Store store(copy.folder(), unlocked());
        const auto report = await(store.open());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, StoreError::Kind::NotOurs);
        const QString sentence = report.error().sentence();
        QVERIFY2(sentence.contains(path) && sentence.contains(what), qPrintable(sentence));
    }
    QCOMPARE(QDir(copy.folder()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), there);
    QCOMPARE(filesThatHold(copy.folder(), before).size(), 1);
}

void StoreFoundTest::anotherProgramsDatabaseIsLeftAsItIs_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString table = u"CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)"_s;
    QTest::newRow("plain") << QStringList{table};
    QTest::newRow("with a table of a name that is ours too")
        << QStringList{table, u"CREATE TABLE account (id TEXT)"_s, u"CREATE TABLE setting (name TEXT)"_s};
    for (const int version : {-1, 1, 3, currentSchemaVersion(), currentSchemaVersion() + 1, 58})
        QTest::addRow("of version %d", version) << QStringList{table, u"PRAGMA user_version = %1"_s.arg(version)};
    QTest::newRow("with a log") << QStringList{u"PRAGMA journal_mode = WAL"_s, table};
    QTest::newRow("in UTF-16") << QStringList{u"PRAGMA encoding = 'UTF-16'"_s, table};
}

void StoreFoundTest::anotherProgramsDatabaseIsLeftAsItIs()
{
    QFETCH(const QStringList, statements);
    const QTemporaryDir folder;
    const QString path = folder.filePath(databaseName);
    execute(path, statements);
    const QByteArray before = contentOf(path);
    for (const bool suspect : {false, true}) {
        if (suspect)
            write(path + u"-suspect"_s, {});
        Store store(folder.path(), unlocked());
        const auto report = await(store.open());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, StoreError::Kind::NotOurs);
        QVERIFY2(report.error().sentence().contains(path), qPrintable(report.error().sentence()));
        QCOMPARE(contentOf(path), before);
        QVERIFY(QDir(folder.path()).entryList({u"vivier-damaged*"_s}).isEmpty());
    }
}

void StoreFoundTest::aSchemaThatWasChangedIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("keepsDraft");
    const QStringList tables = tablesInOrder();
    for (const QString &table : tables) {
        const bool ofDraft = table == "account"_L1 || table.startsWith("draft"_L1);
        QTest::addRow("without %s", qPrintable(table)) << QStringList{u"DROP TABLE %1"_s.arg(table)} << !ofDraft;
        QTest::addRow("%s with another column", qPrintable(table))
            << QStringList{u"ALTER TABLE %1 ADD COLUMN more TEXT"_s.arg(table)} << true;
        QTest::addRow("%s as a view", qPrintable(table))
            << QStringList{u"DROP TABLE %1"_s.arg(table),
                           u"CREATE VIEW %1 AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                           "SELECT x AS account, x AS key, x AS value, x AS number, x AS id FROM n"_s.arg(table)}
            << !ofDraft;
    }
    const auto trigger = u"CREATE TRIGGER t BEFORE INSERT ON setting BEGIN %1; END"_s;
    QTest::newRow("a trigger that deletes") << QStringList{trigger.arg(u"DELETE FROM draft"_s)} << true;
    QTest::newRow("a trigger that refuses") << QStringList{trigger.arg(u"SELECT RAISE(ABORT, 'no')"_s)} << true;
    QTest::newRow("an index more") << QStringList{u"CREATE UNIQUE INDEX i ON draft_field (account)"_s} << true;
    QTest::newRow("a view more") << QStringList{u"CREATE VIEW v AS SELECT * FROM draft"_s} << true;
    QTest::newRow("an index less") << QStringList{u"DROP INDEX journal_of_account"_s} << true;
    for (const qint64 version : {-1LL, -2147483648LL, 0LL, 1LL, 2LL, 3LL})
        QTest::addRow("of version %lld", version) << QStringList{u"PRAGMA user_version = %1"_s.arg(version)} << true;
}

void StoreFoundTest::aSchemaThatWasChangedIsMadeAnew()
{
    QFETCH(const QStringList, statements);
    QFETCH(bool, keepsDraft);
    const Copy copy(m_profile.path());
    execute(copy.path(), QStringList{u"PRAGMA foreign_keys = OFF"_s} + statements);
    const QByteArray before = contentOf(copy.path());
    {
        Store store(copy.folder(), unlocked());
        const auto report = await(store.open());
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(contentOf(report->movedAside), before);
        QVERIFY(isReadable(store));
        QVERIFY(await(store.saveSetting(u"more"_s, "1")));
        if (keepsDraft)
            QCOMPARE(await(store.draft(anna, u"A"_s)).value(), theDraft);
    }
    Store again(copy.folder(), unlocked());
    QCOMPARE(await(again.open()).value().movedAside, QString());
}

void StoreFoundTest::anyNumberInTheHeader_data()
{
    // https://www.sqlite.org/fileformat2.html, "The Database Header"
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("size");
    QTest::newRow("page size") << 16 << 2;
    QTest::newRow("change counter") << 24 << 4;
    QTest::newRow("size in pages") << 28 << 4;
    QTest::newRow("first free page") << 32 << 4;
    QTest::newRow("number of free pages") << 36 << 4;
    QTest::newRow("schema cookie") << 40 << 4;
    QTest::newRow("schema format") << 44 << 4;
    QTest::newRow("cache size") << 48 << 4;
    QTest::newRow("largest root page") << 52 << 4;
    QTest::newRow("encoding") << 56 << 4;
    QTest::newRow("user_version") << 60 << 4;
    QTest::newRow("incremental vacuum") << 64 << 4;
    QTest::newRow("application_id") << 68 << 4;
    QTest::newRow("version-valid-for") << 92 << 4;
    QTest::newRow("SQLite's version") << 96 << 4;
}

void StoreFoundTest::anyNumberInTheHeader()
{
    QFETCH(int, offset);
    QFETCH(int, size);
    const QByteArray whole = contentOf(m_profile.filePath(databaseName));
    constexpr std::array numbers{0U,   1U,   2U,      3U,      4U,          5U,          255U,
                                 256U, 512U, 0x7fffU, 0xffffU, 0x7fffffffU, 0x80000000U, 0xffffffffU};
    for (const quint32 number : numbers) {
        QByteArray changed = whole;
        for (int i = 0; i < size; ++i)
            changed[offset + i] = char(number >> (8 * (size - 1 - i)));
        for (const bool suspect : {false, true}) {
            const QTemporaryDir folder(inMemory());
            write(folder.filePath(databaseName), changed);
            if (suspect)
                write(folder.filePath(databaseName + u"-suspect"_s), {});
            const QString wrong = complaint(folder.path(), changed);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(number).arg(wrong)));
        }
    }
}

void StoreFoundTest::anyByteOfTheHeader()
{
    const QByteArray whole = contentOf(m_profile.filePath(databaseName));
    for (int at = 0; at < 108; at += stride()) { // with that of the first page
        for (const int byte : {0x00, 0x01, 0x7f, 0xff}) {
            QByteArray changed = whole;
            changed[at] = char(byte);
            const QTemporaryDir folder(inMemory());
            write(folder.filePath(databaseName), changed);
            const QString wrong = complaint(folder.path(), changed);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 at %2: %3"_s.arg(byte).arg(at).arg(wrong)));
        }
    }
}

void StoreFoundTest::anyLength()
{
    Generator generator;
    const QByteArray whole = contentOf(m_profile.filePath(databaseName));
    QList<QByteArray> contents{QByteArray(1, '\0'), QByteArray(100, '\0'), QByteArray(whole.size(), '\0')};
    for (qsizetype size = 0; size < whole.size(); size += 4096) {
        contents.append(whole.left(size));
        contents.append(whole.left(size + 1 + generator.number(4095)));
        QByteArray holed = whole;
        holed.replace(size, 4096, QByteArray(4096, '\0'));
        contents.append(holed);
        QByteArray noise(generator.number(9000), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(generator.number(256));
        contents.append(noise);
        contents.append(whole.first(size ? 4096 : 100) + noise);
    }
    for (const QByteArray &content : std::as_const(contents)) {
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
            const Copy copy(m_profile.path());
            write(copy.path() + ending, content);
            const QByteArray before = contentOf(copy.path());
            const QString wrong = complaint(copy.folder(), before);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 bytes%2: %3"_s.arg(content.size()).arg(ending, wrong)));
        }
    }
}

void StoreFoundTest::anyValueInAnyColumn_data()
{
    QTest::addColumn<QString>("table");
    const QStringList tables = tablesInOrder();
    for (const QString &table : tables)
        QTest::newRow(qPrintable(table)) << table;
}

void StoreFoundTest::anyValueInAnyColumn()
{
    QFETCH(const QString, table);
    QStringList columns;
    QString sql;
    {
        Database database(m_profile.filePath(databaseName), Database::Access::ReadOnly, {});
        {
            Database::Rows rows = database.select(u"SELECT name FROM pragma_table_info(?)"_s, {table});
            while (rows.next())
                columns.append(rows.text(0));
        }
        Database::Rows rows = database.select(u"SELECT sql FROM sqlite_master WHERE name = ?"_s, {table});
        QVERIFY(rows.next());
        sql = rows.text(0);
    }
    QString loose = sql;
    loose.remove(u" NOT NULL"_s).remove(u" STRICT"_s);
    const QString schema = u"UPDATE sqlite_master SET sql = '%1' WHERE name = '%2'"_s;
    const auto withSchema = [&](QString text) {
        return QStringList{u"PRAGMA writable_schema = ON"_s, schema.arg(text.replace(u'\'', u"''"_s), table)};
    };
    const QStringList values{u"NULL"_s,
                             u"-1"_s,
                             u"9223372036854775807"_s,
                             u"-9223372036854775808"_s,
                             u"1e308"_s,
                             u"-9e999"_s,
                             u"''"_s,
                             u"'x'"_s,
                             u"'../../e\u202e\u0000'"_s,
                             u"x''"_s,
                             u"x'9bffffffffffffffff'"_s,
                             u"x'bf5f5f5f5f5f'"_s,
                             u"x'ff01'"_s,
                             u"zeroblob(3000000)"_s};
    for (const QString &column : std::as_const(columns)) {
        for (const QString &value : values) {
            const Copy copy(m_profile.path());
            execute(copy.path(), withSchema(loose));
            const bool changed = canExecute(
                copy.path(), {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE %1 SET %2 = %3"_s.arg(table, column, value)});
            if (!changed)
                continue; // the number of a row is a number
            execute(copy.path(), withSchema(sql));
            for (const bool suspect : {false, true}) {
                if (suspect)
                    write(copy.path() + u"-suspect"_s, {});
                const QString wrong = complaint(copy.folder(), contentOf(copy.path()));
                QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 = %2: %3"_s.arg(column, value, wrong)));
            }
        }
    }
}

void StoreFoundTest::aRecoveredFileThatIsNoneIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("garbage") << QByteArray("garbage");
    QTest::newRow("cut short") << contentOf(m_profile.filePath(databaseName)).left(5000);
}

void StoreFoundTest::aRecoveredFileThatIsNoneIsNotTaken()
{
    QFETCH(const QByteArray, content);
    const Copy copy(m_profile.path());
    write(copy.folder() + u"/vivier-recovered.sqlite"_s, content);
    write(copy.path() + u"-suspect"_s, {});
    Store store(copy.folder(), unlocked());
    const auto report = await(store.open());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->movedAside, QString());
    QCOMPARE(await(store.draft(anna, u"A"_s)).value(), theDraft);
    QCOMPARE(filesThatHold(copy.folder(), content).filter(u"vivier-damaged"_s).size(), 1);
}

void StoreFoundTest::whoMayNotIsToldWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rights");
    QTest::newRow("a folder that cannot be entered") << QString() << 0600;
    QTest::newRow("a folder that cannot be written") << QString() << 0500;
    QTest::newRow("a folder that cannot be read") << QString() << 0300;
    QTest::newRow("a database that cannot be written") << databaseName << 0400;
    QTest::newRow("a database that cannot be read") << databaseName << 0200;
    QTest::newRow("a database of somebody else") << databaseName << -1;
    QTest::newRow("a folder of somebody else") << QString() << -1;
}

void StoreFoundTest::whoMayNotIsToldWhy()
{
    QFETCH(const QString, name);
    QFETCH(int, rights);
    constexpr uid_t other = 12345;
    constexpr uid_t me = 54321;
    if (::geteuid() != 0)
        QSKIP("only root can be somebody else");
    const Copy copy(m_profile.path());
    const QString path = name.isEmpty() ? copy.folder() : copy.folder() + u'/' + name;
    for (const QString &file : {copy.folder(), copy.path()})
        QCOMPARE(::chown(QFile::encodeName(file).constData(), me, me), 0);
    if (rights >= 0)
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(rights)), 0);
    else
        QCOMPARE(::chown(QFile::encodeName(path).constData(), other, other), 0);
    QVERIFY(rights >= 0 || ::chmod(QFile::encodeName(path).constData(), name.isEmpty() ? 0700 : 0600) == 0);
    const QByteArray before = contentOf(copy.path());
    Stored<OpenReport> report;
    QCOMPARE(::setresuid(me, me, 0), 0);
    {
        Store store(copy.folder(), unlocked());
        report = await(store.open());
    }
    QCOMPARE(::setresuid(0, 0, 0), 0);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, StoreError::Kind::Unreadable);
    const QString sentence = report.error().sentence();
    QVERIFY2(sentence.contains(path), qPrintable(sentence));
    QVERIFY2(sentence.contains(rights < 0 ? u"another user"_s : u"Permission denied"_s), qPrintable(sentence));
    QCOMPARE(contentOf(copy.path()), before);
}

QTEST_GUILESS_MAIN(StoreFoundTest)
#include "tst_store_found.moc"
