// SPDX-License-Identifier: MIT
// One program for a profile: real processes on a real session bus of the test's own.
#include "instance/busname.h"
#include "store/profilelock.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds
const QString testsBus = u"test"_s;

QDBusConnection bus()
{
    return QDBusConnection(testsBus);
}

bool isOnBus(const QString &name)
{
    return bus().interface()->isServiceRegistered(name);
}

} // namespace

/// In the place of a Vivier that is just closing: it never answers.
class ClosingDouble : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    QStringList asked;

public Q_SLOTS:
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &)
    {
        setDelayedReply(true);
        asked += uris;
    }
};

class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup() { m_folder.reset(); }

    void namesOnTheBus();
    void aSecondStartHandsOver_data();
    void aSecondStartHandsOver();
    void asTheDesktopCallsIt_data();
    void asTheDesktopCallsIt();
    void theUsualProfileHasTheNameOfTheDesktopFile();
    void anotherProfileIsAnotherProgram();
    void ofTwoThatStartTogetherOneStays();
    void itTakesThePlaceOfOneThatCloses();
    void whoHasTheProfileWithoutANameIsTold();
    void withoutABusItIsToldAsBefore();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(m_environment);
        program->start(QStringLiteral(VIVIER_PROGRAM), arguments);
        if (!program->waitForStarted(patience))
            qFatal("cannot be started");
        return program;
    }
    /// On two accounts, "sandbox" of Welcome Kit in sight; it listens.
    std::unique_ptr<QProcess> startFirst() const
    {
        auto first = start({u"--sandbox"_s, u"--profile"_s, profile()});
        const bool isThere =
            QTest::qWaitFor([this] { return QDir(profile()).exists() && isOnBus(busNameOf(profile())); }, patience);
        if (!isThere || !waitForPreference("account=sandbox\n"))
            qFatal("does not come: %s", first->readAllStandardError().constData());
        return first;
    }
    QString profile() const { return m_folder->filePath(u"profile"_s); }
    QByteArray preferences() const
    {
        QFile file(profile() + u"/preferences.ini"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A line of the preferences, which the first program writes.
    bool waitForPreference(const QByteArray &line) const
    {
        return QTest::qWaitFor([&] { return preferences().contains(line); }, patience);
    }
    static void end(QProcess *program)
    {
        program->kill();
        QVERIFY(program->waitForFinished(patience));
    }

    QProcess m_daemon;
    QProcessEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SecondStartTest::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead());
    const QString address = QString::fromLatin1(m_daemon.readLine().trimmed());
    QVERIFY(QDBusConnection::connectToBus(address, testsBus).isConnected());
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"VIVIER_PASSPHRASE"_s, u"seal of the test"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_environment.remove(u"XDG_DATA_HOME"_s);
}

void SecondStartTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(testsBus);
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished());
}

void SecondStartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"home"_s, u"cache"_s, u"run"_s})
        QVERIFY(QDir(m_folder->path()).mkdir(name));
    QVERIFY(
        QFile::setPermissions(m_folder->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_folder->filePath(u"cache"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
}

void SecondStartTest::namesOnTheBus()
{
    const QDir all(m_folder->path());
    QVERIFY(all.mkdir(u"one"_s) && all.mkdir(u"two"_s));
    QVERIFY(QFile::link(all.filePath(u"one"_s), all.filePath(u"link"_s)));
    const QString one = busNameOf(all.filePath(u"one"_s));
    QVERIFY2(one.startsWith(u"io.github.vivier.Vivier.profile_"_s), qPrintable(one));
    QVERIFY(!one.contains(u"one"_s));                  // nor any other part of the path
    QCOMPARE(busNameOf(all.filePath(u"link"_s)), one); // the same folder
    QCOMPARE(busNameOf(all.filePath(u"./two/../one"_s)), one);
    QVERIFY(busNameOf(all.filePath(u"two"_s)) != one);
    QCOMPARE(busPathOf(u"io.github.vivier.Vivier"_s), u"/io/github/vivier/Vivier"_s);
    QCOMPARE(busPathOf(u"a.b-c.d_1"_s), u"/a/b_c/d_1"_s);
}

void SecondStartTest::aSecondStartHandsOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("becomes"); // in the preferences of the first
    QTest::newRow("nothing but to be seen") << QStringList() << QByteArray("account=sandbox\n");
    QTest::newRow("a link") << QStringList{u"vivier:outbox?account=sandbox-instaview"_s}
                            << QByteArray("account=sandbox-instaview\n");
    QTest::newRow("an action") << QStringList{u"--action"_s, u"work-offline"_s} << QByteArray("work_offline=true\n");
}

void SecondStartTest::aSecondStartHandsOver()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, becomes);
    const auto first = startFirst();
    for (int i = 0; i < 2; ++i) { // again and again
        const auto second = start(QStringList{u"--profile"_s, profile()} + arguments);
        QVERIFY(second->waitForFinished(patience));
        const QByteArray said = second->readAllStandardError();
        QVERIFY2(second->exitStatus() == QProcess::NormalExit && second->exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("already open"), said.constData());
        QVERIFY2(waitForPreference(becomes), preferences().constData());
    }
    QCOMPARE(first->state(), QProcess::Running);
    end(first.get());
}

void SecondStartTest::asTheDesktopCallsIt_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QByteArray>("becomes");
    const QVariantMap platform{{u"activation-token"_s, u"token_TIME12345"_s},
                               {u"desktop-startup-id"_s, u"token_TIME12345"_s}};
    QTest::newRow("Activate") << u"Activate"_s << QVariantList{platform} << QByteArray("account=sandbox\n");
    QTest::newRow("Open") << u"Open"_s
                          << QVariantList{QStringList{u"vivier://outbox?account=sandbox-instaview"_s}, platform}
                          << QByteArray("account=sandbox-instaview\n");
    QTest::newRow("ActivateAction") << u"ActivateAction"_s
                                    << QVariantList{u"work-offline"_s, QVariant::fromValue(QVariantList()),
                                                    QVariantMap()}
                                    << QByteArray("work_offline=true\n");
}

void SecondStartTest::asTheDesktopCallsIt()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QByteArray, becomes);
    const auto first = startFirst();
    const QString name = busNameOf(profile());
    QDBusMessage call = QDBusMessage::createMethodCall(name, busPathOf(name), u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    const QDBusMessage answer = bus().call(call, QDBus::Block, patience);
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    QVERIFY2(waitForPreference(becomes), preferences().constData());
    end(first.get());
}

void SecondStartTest::theUsualProfileHasTheNameOfTheDesktopFile()
{
    const QString name = u"io.github.vivier.Vivier"_s;
    const auto first = start({});
    QTRY_VERIFY_WITH_TIMEOUT(isOnBus(name), patience);
    const QString folder = m_folder->filePath(u"home/.local/share/vivier"_s); // the same, said in another way
    const auto second = start({u"--profile"_s, folder});
    QVERIFY(second->waitForFinished(patience));
    QCOMPARE(second->exitCode(), 0);
    end(first.get());
}

void SecondStartTest::anotherProfileIsAnotherProgram()
{
    const auto first = startFirst();
    const QString folder = m_folder->filePath(u"other"_s);
    const auto other = start({u"--profile"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).exists() && isOnBus(busNameOf(folder)), patience);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(other->state(), QProcess::Running);
    QVERIFY(isOnBus(busNameOf(profile())));
    end(other.get());
    end(first.get());
}

/// The one that does not get the profile waits until the other one can be asked.
void SecondStartTest::ofTwoThatStartTogetherOneStays()
{
    const auto one = start({u"--profile"_s, profile()});
    const auto other = start({u"--profile"_s, profile()});
    const auto hasEnded = [](const QProcess &program) { return program.state() == QProcess::NotRunning; };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(*one) || hasEnded(*other), patience);
    QVERIFY(!(hasEnded(*one) && hasEnded(*other)));
    QProcess *const stays = hasEnded(*one) ? other.get() : one.get();
    const QProcess *const ended = hasEnded(*one) ? one.get() : other.get();
    QCOMPARE(ended->exitCode(), 0);
    end(stays);
}

void SecondStartTest::itTakesThePlaceOfOneThatCloses()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"profile"_s));
    const QString name = busNameOf(profile());
    const QString closingBus = u"closing"_s;
    auto lock = std::make_unique<ProfileLock>();
    QVERIFY(lock->take(profile()).value_or(false));
    ClosingDouble closing;
    QDBusConnection closes =
        QDBusConnection::connectToBus(m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), closingBus);
    QVERIFY(closes.registerObject(busPathOf(name), &closing, QDBusConnection::ExportScriptableSlots));
    QVERIFY(closes.registerService(name));
    const auto second = start({u"--profile"_s, profile(), u"vivier:outbox"_s});
    QTRY_COMPARE_WITH_TIMEOUT(closing.asked, QStringList{u"vivier:outbox"_s}, patience);
    QCOMPARE(second->state(), QProcess::Running);
    lock.reset();
    closes = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(closingBus);
    QTRY_VERIFY_WITH_TIMEOUT(isOnBus(name), patience); // it has the profile now
    QCOMPARE(second->state(), QProcess::Running);
    end(second.get());
}

/// As vivier-cli has it while it runs.
void SecondStartTest::whoHasTheProfileWithoutANameIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"profile"_s));
    ProfileLock lock;
    QVERIFY(lock.take(profile()).value_or(false));
    const auto second = start({u"--profile"_s, profile(), u"vivier:outbox"_s});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += second->readAllStandardError()).contains("Vivier is already open"),
                              said.constData(), patience);
    QVERIFY(!isOnBus(busNameOf(profile())));
    end(second.get());
}

void SecondStartTest::withoutABusItIsToldAsBefore()
{
    const auto first = startFirst();
    const QString address = m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const auto second = start({u"--profile"_s, profile()});
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += second->readAllStandardError()).contains("Vivier is already open"),
                              said.constData(), patience);
    QCOMPARE(first->state(), QProcess::Running);
    end(second.get());
    end(first.get());
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_second_start.moc"
