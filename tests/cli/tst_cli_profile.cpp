// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

namespace {

bool mayMount = false;

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Another server, which may get nothing of ours.
class Listener : public QTcpServer
{
public:
    Listener()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_heard += socket->readAll();
                socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    QString url() const { return u"http://127.0.0.1:%1/api"_s.arg(serverPort()); }
    QByteArray heard() const { return m_heard; }

private:
    QByteArray m_heard;
};

} // namespace

/// What the command line says of a profile that is not as it was left.
class CliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        EXITS(0, m_bench->addAccount());
    }
    void cleanup() { m_bench.reset(); }

    void aLockThatNobodyHoldsIsNone_data();
    void aLockThatNobodyHoldsIsNone();
    void whatIsNoFileIsCalledByItsName_data();
    void whatIsNoFileIsCalledByItsName();
    void anyVersionIsOpenedOrCalledByItsName_data();
    void anyVersionIsOpenedOrCalledByItsName();
    void anAddressChangedFromOutsideGetsNoToken();
    void anAccountGetsAnotherAddressOrToken();
    void aTokenTypedAnewAsksForTheAddressToo_data();
    void aTokenTypedAnewAsksForTheAddressToo();
    void whatWaitsForItsTokenSaysWhy();
    void anAddressWithASecretIsRefused_data();
    void anAddressWithASecretIsRefused();
    void rowsThatDoNotOpenAreTold_data();
    void rowsThatDoNotOpenAreTold();
    void whatTheAtsCannotTellNowIsNotGone_data();
    void whatTheAtsCannotTellNowIsNotGone();
    void withoutAHomeItSaysSo_data();
    void withoutAHomeItSaysSo();
    void aDiskWithoutRoomCanBeRead_data();
    void aDiskWithoutRoomCanBeRead();

private:
    QString in(const QString &name) const { return m_bench->profile() + u'/' + name; }
    void execute(const QString &sql) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(in(u"vivier.sqlite"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    std::unique_ptr<CliBench> m_bench;
};

void CliProfile::aLockThatNobodyHoldsIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("words") << QByteArray("not a lock");
    QTest::newRow("of a program that runs and is another")
        << QByteArray("1\nvivier\n"_ba + QSysInfo::machineHostName().toLocal8Bit() + '\n');
    QTest::newRow("of another computer") << QByteArray("1\nvivier\nelsewhere\n");
}

void CliProfile::aLockThatNobodyHoldsIsNone()
{
    QFETCH(const QByteArray, content);
    write(in(u"lock"_s), content);
    EXITS(0, m_bench->run({u"account"_s, u"list"_s}));
}

void CliProfile::whatIsNoFileIsCalledByItsName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"vivier.sqlite", "vivier.sqlite-wal", "vivier.sqlite-shm", "lock"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CliProfile::whatIsNoFileIsCalledByItsName()
{
    QFETCH(const QString, name);
    QFile::rename(in(name), in(u"kept"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(in(name)).constData(), 0600), 0);
    const CliRun run = m_bench->run({u"account"_s, u"list"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(in(name).toUtf8()) && run.err.contains("is a pipe"), run.err.constData());
}

void CliProfile::anyVersionIsOpenedOrCalledByItsName_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("code");
    for (const int version : {-1, -2147483647 - 1, 0, 1, 2})
        QTest::addRow("%d", version) << version << 0;
    for (const int version : {1000, 2147483647})
        QTest::addRow("%d", version) << version << 1;
}

void CliProfile::anyVersionIsOpenedOrCalledByItsName()
{
    QFETCH(int, version);
    QFETCH(int, code);
    execute(u"PRAGMA user_version = %1"_s.arg(version));
    const QByteArray before = contentOf(in(u"vivier.sqlite"_s));
    const CliRun run = m_bench->run({u"account"_s, u"list"_s});
    QVERIFY2(run.code == code, run.err.constData());
    if (code == 0) {
        QVERIFY(run.out.contains("test"));
        QVERIFY2(run.err.contains("vivier-damaged"), run.err.constData());
    } else {
        QVERIFY2(run.err.contains("newer Vivier") && run.err.contains(in(u"vivier.sqlite"_s).toUtf8()),
                 run.err.constData());
        QCOMPARE(contentOf(in(u"vivier.sqlite"_s)), before);
    }
}

void CliProfile::anAddressChangedFromOutsideGetsNoToken()
{
    Listener other;
    execute(u"UPDATE account SET base_url = '%1'"_s.arg(other.url()));
    for (const QStringList &words : {QStringList{u"jobs"_s}, QStringList{u"pull"_s}, QStringList{u"show"_s, u"x"_s}}) {
        const CliRun run = m_bench->run(words);
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains(other.url().toUtf8()) && run.err.contains(m_bench->url().toUtf8()),
                 run.err.constData());
    }
    QTest::qWait(0); // what came in
    QCOMPARE(other.heard(), QByteArray());

    EXITS(0, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--url"_s, m_bench->url()}));
    EXITS(0, m_bench->run({u"jobs"_s}));
    // Or the recruiter names the new one, which is where the token goes from then on.
    execute(u"UPDATE account SET base_url = '%1'"_s.arg(other.url()));
    EXITS(0, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--url"_s, other.url()}));
    execute(u"UPDATE account SET base_url = '%1'"_s.arg(m_bench->url()));
    EXITS(6, m_bench->run({u"jobs"_s}));
}

void CliProfile::anAccountGetsAnotherAddressOrToken()
{
    EXITS(1, m_bench->run({u"account"_s, u"edit"_s, u"test"_s}));
    EXITS(1, m_bench->run({u"account"_s, u"edit"_s}));
    EXITS(2, m_bench->run({u"account"_s, u"edit"_s, u"nobody"_s, u"--url"_s, m_bench->url()}));
    EXITS(1, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--url"_s, u"ftp://x"_s}));
    EXITS(6, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--token-file"_s, u"-"_s}, "wrong\n"));
    EXITS(0, m_bench->run({u"jobs"_s}));
    EXITS(0, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--no-test"_s, u"--token-file"_s, u"-"_s}, "wrong\n"));
    EXITS(6, m_bench->run({u"jobs"_s}));
    const CliRun run =
        m_bench->run({u"--json"_s, u"account"_s, u"edit"_s, u"test"_s, u"--token-file"_s, u"-"_s}, "sandbox-token\n");
    QCOMPARE(run.json()["url"_L1].toString(), m_bench->url());
    EXITS(0, m_bench->run({u"jobs"_s}));
}

void CliProfile::aTokenTypedAnewAsksForTheAddressToo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("known");
    QTest::newRow("the address alone") << QString() << true;
    QTest::newRow("and the token was taken away") << u"DELETE FROM setting WHERE key LIKE 'token/%' OR key LIKE "
                                                     "'token-place/%'"_s
                                                  << true;
    QTest::newRow("and the token does not open")
        << u"UPDATE setting SET value = randomblob(99) WHERE key LIKE 'token/%'"_s << true;
    QTest::newRow("and all that is known of it") << u"DELETE FROM setting WHERE key LIKE 'token%'"_s << false;
    QTest::newRow("and where it goes, replaced")
        << u"UPDATE setting SET value = CAST('https://evil.example' AS BLOB) WHERE key LIKE 'token%'"_s << false;
}

void CliProfile::aTokenTypedAnewAsksForTheAddressToo()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, known);
    Listener other;
    execute(u"UPDATE account SET base_url = '%1'"_s.arg(other.url()));
    if (!sql.isEmpty())
        execute(sql);
    const QStringList edit{u"account"_s, u"edit"_s, u"test"_s, u"--token-file"_s, u"-"_s};
    for (const QStringList &more : {QStringList(), QStringList{u"--no-test"_s}}) {
        const CliRun run = m_bench->run(edit + more, "sandbox-token\n");
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains(other.url().toUtf8()) && run.err.contains("--url URL"), run.err.constData());
        QVERIFY2(run.err.contains(m_bench->url().toUtf8()) == known, run.err.constData());
    }
    EXITS(6, m_bench->run({u"jobs"_s}));
    QTest::qWait(0);
    QCOMPARE(other.heard(), QByteArray());
    // Named, it is meant.
    EXITS(0, m_bench->run(edit + QStringList{u"--url"_s, m_bench->url()}, "sandbox-token\n"));
    EXITS(0, m_bench->run({u"jobs"_s}));
    EXITS(0, m_bench->run(edit, "sandbox-token\n"));
}

void CliProfile::whatWaitsForItsTokenSaysWhy()
{
    Listener other;
    EXITS(0, m_bench->run({u"pull"_s}));
    const QString someone = m_bench->someone();
    EXITS(0, m_bench->run({u"edit"_s, someone, u"phone=0601"_s}));
    execute(u"UPDATE account SET base_url = '%1'"_s.arg(other.url()));
    const auto namesBoth = [&](const QByteArray &text) {
        return text.contains(other.url().toUtf8()) && text.contains(m_bench->url().toUtf8());
    };
    for (int run = 0; run < 2; ++run) {
        const CliRun sent = m_bench->run({u"--json"_s, u"send"_s});
        QCOMPARE(sent.code, 6);
        QVERIFY2(namesBoth(sent.err) && sent.err.contains("--url URL"), sent.err.constData());
        QVERIFY2(!sent.err.contains("does not accept"), sent.err.constData());
        QCOMPARE(sent.json()[0]["exit"_L1].toInt(), 6);
    }
    const CliRun drafts = m_bench->run({u"--json"_s, u"drafts"_s});
    const QJsonValue item = drafts.json()[0]["outbox"_L1];
    QCOMPARE(item["reason"_L1].toString(), u"no-token"_s);
    QVERIFY2(namesBoth(item["words"_L1].toString().toUtf8()), drafts.out.constData());
    QVERIFY(m_bench->run({u"drafts"_s}).out.contains("no-token"));
    QTest::qWait(0);
    QCOMPARE(other.heard(), QByteArray());
    EXITS(0, m_bench->run({u"account"_s, u"edit"_s, u"test"_s, u"--url"_s, m_bench->url()}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInAts(someone)["profile"_L1]["phone"_L1].toString(), u"0601"_s);
}

void CliProfile::anAddressWithASecretIsRefused_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"https://user:hunter2@ats.example/api", "https://:hunter2@ats.example", "https://hunter2@ats.example",
          "https://ats.example/api?token=hunter2", "https://ats.example/api#hunter2", "http://user:hunter2@127.0.0.1:1",
          "https://ats.example:hunter2/", "user:hunter2@ats.example"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void CliProfile::anAddressWithASecretIsRefused()
{
    QFETCH(const QString, url);
    const QList<QStringList> verbs{{u"account"_s, u"add"_s, u"--name"_s, u"n"_s, u"--token-file"_s, u"-"_s},
                                   {u"account"_s, u"edit"_s, u"test"_s}};
    for (const QStringList &verb : verbs) {
        const CliRun run = m_bench->run(verb + QStringList{u"--url"_s, url}, "sandbox-token\n");
        QVERIFY2(run.code == 1 && run.err.contains("--url: "), run.err.constData());
        QVERIFY2(!(run.err + run.out).contains("hunter2"), run.err.constData());
    }
    QVERIFY(!m_bench->run({u"account"_s, u"list"_s}).out.contains("hunter2"));
}

void CliProfile::rowsThatDoNotOpenAreTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QByteArray>("words");
    const QByteArray candidates = "candidate(s) will be loaded again";
    const QByteArray drafts = "lost a field";
    const QString cell = u"UPDATE snapshot SET box = randomblob(99)"_s;
    const QString draft = u"UPDATE draft_field SET mine = randomblob(99)"_s;
    QTest::newRow("list") << cell << QStringList{u"list"_s} << candidates;
    QTest::newRow("show") << cell << QStringList{u"show"_s, u"REF"_s} << candidates;
    QTest::newRow("edit") << cell << QStringList{u"edit"_s, u"REF"_s, u"phone=0699"_s} << candidates;
    QTest::newRow("drafts") << draft << QStringList{u"drafts"_s} << drafts;
    QTest::newRow("send") << draft << QStringList{u"send"_s} << drafts;
    QTest::newRow("conflicts") << draft << QStringList{u"conflicts"_s} << drafts;
    QTest::newRow("discard") << draft << QStringList{u"discard"_s, u"REF"_s} << drafts;
    QTest::newRow("in JSON") << draft << QStringList{u"--json"_s, u"drafts"_s} << drafts;
}

void CliProfile::rowsThatDoNotOpenAreTold()
{
    QFETCH(const QString, sql);
    QFETCH(QStringList, verb);
    QFETCH(const QByteArray, words);
    EXITS(0, m_bench->run({u"pull"_s}));
    const QString someone = m_bench->someone();
    EXITS(0, m_bench->run({u"edit"_s, someone, u"phone=0601"_s}));
    execute(sql);
    verb.replaceInStrings(u"REF"_s, someone);
    const CliRun run = m_bench->run(verb);
    QVERIFY2(run.err.contains("changed outside Vivier") && run.err.contains(words.mid(words.indexOf(')') + 1)),
             (run.err + run.out).constData());
}

void CliProfile::whatTheAtsCannotTellNowIsNotGone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    for (const int status : {500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << 5;
    QTest::newRow("refused") << 401 << 6;
    QTest::newRow("not there") << 404 << 2;
}

void CliProfile::whatTheAtsCannotTellNowIsNotGone()
{
    QFETCH(int, status);
    QFETCH(int, code);
    m_bench->fault({{u"status"_s, status}, {u"match"_s, u"^GET .*"_s}});
    const CliRun run = m_bench->run({u"show"_s, u"never-seen"_s});
    QVERIFY2(run.code == code, run.err.constData());
    QVERIFY2(run.err.contains("never-seen"), run.err.constData());
}

void CliProfile::withoutAHomeItSaysSo_data()
{
    QTest::addColumn<QString>("home"); // null: not set
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("says"); // empty: it works
    QTest::newRow("not set") << QString() << QString() << u"HOME is not set"_s;
    QTest::newRow("empty") << u""_s << QString() << u"HOME is not set"_s;
    QTest::newRow("not there") << u"/nonexistent"_s << QString() << u"/nonexistent"_s;
    QTest::newRow("no folder") << u"/dev/null"_s << QString() << u"/dev/null"_s;
    QTest::newRow("not absolute") << u"."_s << QString() << u"HOME says"_s;
    QTest::newRow("cannot be written") << u"/proc"_s << QString() << u"/proc/.local/share/vivier"_s;
    QTest::newRow("not set, and a relative place for data") << QString() << u"data"_s << u"HOME is not set"_s;
    QTest::newRow("not set, and a place for data that cannot be")
        << QString() << u"/proc/data"_s << u"/proc/data/vivier"_s;
    QTest::newRow("not set, and a place for data") << QString() << u"TEMPORARY"_s << QString();
    QTest::newRow("there") << u"TEMPORARY"_s << QString() << QString();
}

void CliProfile::withoutAHomeItSaysSo()
{
    QFETCH(QString, home);
    QFETCH(QString, data);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    home.replace(u"TEMPORARY"_s, folder.path());
    data.replace(u"TEMPORARY"_s, folder.path());
    m_bench->setPreparation([&](QProcess &process) {
        QProcessEnvironment variables = process.processEnvironment();
        for (const auto &[name, value] : {std::pair(u"HOME"_s, home), std::pair(u"XDG_DATA_HOME"_s, data)}) {
            if (value.isNull())
                variables.remove(name);
            else
                variables.insert(name, value);
        }
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(folder.path());
    });
    const CliRun run = m_bench->run({u"--profile"_s, QString(), u"account"_s, u"list"_s});
    QVERIFY2(run.code == (says.isEmpty() ? 0 : 1), run.err.constData());
    QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
    QVERIFY(!QFile::exists(u"/.local/share/vivier"_s) && !QFile::exists(u"/nonexistent"_s));
    QCOMPARE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), !says.isEmpty());
}

void CliProfile::aDiskWithoutRoomCanBeRead_data()
{
    QTest::addColumn<bool>("killed");
    QTest::addColumn<bool>("files");
    QTest::newRow("no bytes, ended well") << false << false;
    QTest::newRow("no bytes, killed") << true << false;
    QTest::newRow("no files, ended well") << false << true;
    QTest::newRow("no files, killed") << true << true;
}

void CliProfile::aDiskWithoutRoomCanBeRead()
{
    QFETCH(bool, killed);
    QFETCH(bool, files);
    if (!mayMount)
        QSKIP("no file system of its own may be mounted here");
    EXITS(0, m_bench->run({u"pull"_s}));
    const QString someone = m_bench->someone();
    EXITS(0, m_bench->run({u"edit"_s, someone, u"phone=0601"_s}));
    if (killed) {
        m_bench->fault({{u"body"_s, u"hang"_s}, {u"match"_s, u"^PUT "_s}});
        m_bench->killDuring({u"send"_s});
        m_bench->faults({});
    }
    const QTemporaryDir disk;
    QCOMPARE(::mount("tmpfs", QFile::encodeName(disk.path()).constData(), "tmpfs", 0, "size=16m,nr_inodes=64"), 0);
    const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk.path()).constData(), MNT_DETACH); });
    const QString profile = disk.filePath(u"profile"_s);
    QVERIFY(QDir().mkdir(profile));
    const QStringList names = QDir(m_bench->profile()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.endsWith("-shm"_L1) && name != "lock"_L1)
            QVERIFY(QFile::copy(in(name), profile + u'/' + name));
    }
    if (files) {
        for (int i = 0; QFile(disk.filePath(QString::number(i))).open(QIODevice::WriteOnly); ++i) {
        }
    } else {
        QFile filler(disk.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const qint64 size : {1'000'000, 4096, 1}) {
            while (filler.write(QByteArray(size, 'x')) == size) {
            }
        }
    }
    const QStringList where{u"--profile"_s, profile};
    const CliRun drafts = m_bench->run(where + QStringList{u"drafts"_s});
    QVERIFY2(drafts.code == 0 && drafts.out.contains(someone.toUtf8()), drafts.err.constData());
    EXITS(0, m_bench->run(where + QStringList{u"list"_s}));
    EXITS(0, m_bench->run(where + QStringList{u"show"_s, someone}));
    const CliRun edited = m_bench->run(where + QStringList{u"edit"_s, someone, u"phone=0699"_s});
    QVERIFY2(edited.code == 1 && edited.err.contains("The disk is full"), edited.err.constData());
    QVERIFY2(!edited.err.contains("vivier.store"), edited.err.constData());
}

int main(int argc, char **argv)
{
    // Before there are threads; what is mounted is for this program and the ones that it starts.
    mayMount = ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    const QCoreApplication app(argc, argv);
    CliProfile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cli_profile.moc"
