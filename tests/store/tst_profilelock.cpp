// SPDX-License-Identifier: MIT
#include "store/profilelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace vivier;
using namespace Qt::StringLiterals;

/// One program at a time holds a profile, whatever is found where its lock is.
class ProfileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFileHoldsDoesNotMatter_data();
    void whatTheFileHoldsDoesNotMatter();
    void whatIsNoFileIsCalledByItsName_data();
    void whatIsNoFileIsCalledByItsName();
    void whereNoFileCanBeThereIsNoLock();
    void aSecondOneIsKeptOut();
    void anEarlierVivierIsKeptOutAndRespected();
    void theLockEndsWithItsProcess();
    void oneOfManyHoldsIt();
};

namespace {

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

bool isTaken(const Stored<bool> &taken)
{
    return taken && *taken;
}

bool isHeldByOthers(const Stored<bool> &taken)
{
    return !taken && taken.error().kind == StoreError::Kind::Busy;
}

/// Another program that takes the lock, says so, and keeps it until it is told or killed.
constexpr auto holdOption = "--hold";

int hold(const QString &folder)
{
    ProfileLock lock;
    const bool taken = isTaken(lock.take(folder));
    std::puts(taken ? "taken" : "refused");
    std::fflush(stdout);
    return taken ? std::getchar() : 1;
}

} // namespace

void ProfileLockTest::whatTheFileHoldsDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
    const auto byQt = [&host](qint64 pid, const QByteArray &program) {
        return QByteArray::number(pid) + '\n' + program + '\n' + host + '\n';
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("words") << QByteArray("not a lock\n\xff\xfe");
    QTest::newRow("much") << QByteArray(1'000'000, 'x');
    QTest::newRow("a program that is gone") << byQt(0x7ffffffe, "vivier");
    QTest::newRow("this program") << byQt(QCoreApplication::applicationPid(), "tst_profilelock");
    QTest::newRow("another that runs") << byQt(1, "vivier");
    QTest::newRow("no process") << byQt(-1, "vivier");
    QTest::newRow("another computer") << QByteArray("1\nvivier\nelsewhere\n");
}

void ProfileLockTest::whatTheFileHoldsDoesNotMatter()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    write(folder.filePath(u"lock"_s), content);
    ProfileLock lock;
    QVERIFY(isTaken(lock.take(folder.path())));
    QVERIFY(isTaken(lock.take(folder.path())));
    QCOMPARE(contentOf(folder.filePath(u"lock"_s)), content);
}

void ProfileLockTest::whatIsNoFileIsCalledByItsName_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"folder", "pipe", "socket", "device", "link to something that is not there"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ProfileLockTest::whatIsNoFileIsCalledByItsName()
{
    QFETCH(const QString, what);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    const QByteArray name = QFile::encodeName(path);
    if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == "pipe"_L1) {
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    } else if (what == "socket"_L1) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    } else {
        QVERIFY(QFile::link(what == "device"_L1 ? u"/dev/zero"_s : folder.filePath(u"nothing"_s), path));
    }
    ProfileLock lock;
    const auto taken = lock.take(folder.path());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, StoreError::Kind::NotOurs);
    const QString sentence = taken.error().sentence();
    QVERIFY2(sentence.contains(path) && sentence.contains(what), qPrintable(sentence));
    QVERIFY(!QFile::exists(folder.filePath(u"nothing"_s)));
}

void ProfileLockTest::whereNoFileCanBeThereIsNoLock()
{
    ProfileLock lock;
    const auto taken = lock.take(u"/proc/vivier"_s);
    QVERIFY(taken && !*taken);
}

void ProfileLockTest::aSecondOneIsKeptOut()
{
    const QTemporaryDir folder;
    ProfileLock second;
    {
        ProfileLock first;
        QVERIFY(isTaken(first.take(folder.path())));
        QVERIFY(isHeldByOthers(second.take(folder.path())));
    }
    QVERIFY(isTaken(second.take(folder.path())));
}

void ProfileLockTest::anEarlierVivierIsKeptOutAndRespected()
{
    const QTemporaryDir folder;
    QLockFile earlier(folder.filePath(u"lock"_s));
    earlier.setStaleLockTime(0);
    ProfileLock lock;
    QVERIFY(earlier.tryLock(0));
    QVERIFY(isHeldByOthers(lock.take(folder.path())));
    earlier.unlock();
    QVERIFY(isTaken(lock.take(folder.path())));
    QVERIFY(!earlier.tryLock(0));
    QVERIFY(!earlier.removeStaleLockFile());
    QVERIFY(QFile::exists(folder.filePath(u"lock"_s)));
}

void ProfileLockTest::theLockEndsWithItsProcess()
{
    const QTemporaryDir folder;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(holdOption), folder.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine(), "taken\n");
    ProfileLock lock;
    QVERIFY(isHeldByOthers(lock.take(folder.path())));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(isTaken(lock.take(folder.path())));
}

void ProfileLockTest::oneOfManyHoldsIt()
{
    // No earlier Vivier among them: it gives its lock up before it takes its file away, and who takes the lock between
    // the two is not told.
    const QTemporaryDir folder;
    constexpr int enough = 300;
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> taken = 0;
    const auto held = [&] {
        const int now = ++holders;
        for (int before = most; before < now && !most.compare_exchange_weak(before, now);) {
        }
        ++taken;
        std::this_thread::yield();
        --holders;
    };
    QList<std::shared_ptr<std::thread>> threads;
    for (int i = 0; i < 6; ++i) {
        threads.append(std::make_shared<std::thread>([&] {
            while (taken < enough) {
                ProfileLock lock;
                if (isTaken(lock.take(folder.path())))
                    held();
            }
        }));
    }
    for (const auto &thread : threads)
        thread->join();
    QCOMPARE(most, 1);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], holdOption) == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    ProfileLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilelock.moc"
