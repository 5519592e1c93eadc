// SPDX-License-Identifier: MIT
#include "model/preferences.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace vivier;
using namespace Qt::StringLiterals;

/// How the window's program starts where something is in its way, and what it leaves when it is killed.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAHomeItSaysSo_data();
    void withoutAHomeItSaysSo();
    void whatIsNoFileIsCalledByItsName_data();
    void whatIsNoFileIsCalledByItsName();
    void aKilledSandboxLeavesNothingForLong();
    void preferencesDoNotWaitForAWindowThatWasKilled();

private:
    static constexpr int patience = 60'000;

    void start(QProcess &program, const QStringList &arguments) const
    {
        program.setProcessEnvironment(m_environment);
        program.start(QStringLiteral(VIVIER_PROGRAM), arguments);
        QVERIFY(program.waitForStarted(patience));
    }
    QStringList temporary() const
    {
        return QDir(m_folder->filePath(u"tmp"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Profiles of sandboxes that are open, or were when they were killed.
    int sandboxes() const
    {
        const QDir place(m_folder->filePath(u"cache/vivier"_s));
        const QStringList names = place.entryList({u"sandbox-*"_s}, QDir::Dirs);
        return int(std::ranges::count_if(
            names, [&place](const QString &name) { return place.exists(name + u"/vivier.sqlite"_s); }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void StartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"home"_s, u"tmp"_s, u"cache"_s, u"run"_s, u"profile"_s})
        QVERIFY(QDir(m_folder->path()).mkdir(name));
    QVERIFY(
        QFile::setPermissions(m_folder->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    m_environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    m_environment.insert(u"TMPDIR"_s, m_folder->filePath(u"tmp"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_folder->filePath(u"cache"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    m_environment.remove(u"XDG_DATA_HOME"_s);
}

void StartTest::withoutAHomeItSaysSo_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not set") << QString() << QByteArray("HOME is not set");
    QTest::newRow("not there") << u"/nonexistent"_s << QByteArray("/nonexistent");
    QTest::newRow("cannot be written") << u"/proc"_s << QByteArray("/proc/.local/share/vivier");
}

void StartTest::withoutAHomeItSaysSo()
{
    QFETCH(const QString, home);
    QFETCH(const QByteArray, says);
    if (home.isNull())
        m_environment.remove(u"HOME"_s);
    else
        m_environment.insert(u"HOME"_s, home);
    QProcess program;
    start(program, {});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program.readAllStandardError()).contains(says), said.constData(), patience);
    program.kill(); // a box waits to be read
    QVERIFY(program.waitForFinished(patience));
    QVERIFY(!QFile::exists(u"/.local/share/vivier"_s) && !QFile::exists(u"/nonexistent"_s));
}

void StartTest::whatIsNoFileIsCalledByItsName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"preferences.ini", "preferences.ini.lock", "lock", "vivier.sqlite"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StartTest::whatIsNoFileIsCalledByItsName()
{
    QFETCH(const QString, name);
    const QString profile = m_folder->filePath(u"profile"_s);
    const QByteArray path = QFile::encodeName(profile + u'/' + name);
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    QProcess program;
    start(program, {u"--profile"_s, profile});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program.readAllStandardError()).contains(path + "\u2069 is a pipe") ||
                                  said.contains(path + " is a pipe"),
                              said.constData(), 20'000);
    program.kill();
    QVERIFY(program.waitForFinished(patience));
}

void StartTest::aKilledSandboxLeavesNothingForLong()
{
    for (int i = 0; i < 2; ++i) {
        QProcess program;
        start(program, {u"--sandbox"_s});
        QTRY_COMPARE_WITH_TIMEOUT(sandboxes(), 1, patience);
        if (i == 0) { // one that runs keeps its own
            QProcess other;
            start(other, {u"--sandbox"_s});
            QTRY_COMPARE_WITH_TIMEOUT(sandboxes(), 2, patience);
            other.kill();
            QVERIFY(other.waitForFinished(patience));
        }
        program.kill();
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(temporary(), QStringList());
    }
}

void StartTest::preferencesDoNotWaitForAWindowThatWasKilled()
{
    const QString folder = m_folder->filePath(u"profile"_s);
    const QString lock = folder + u"/preferences.ini.lock"_s;
    QFile left(lock);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Preferences preferences(folder);
    QVERIFY(!QFile::exists(lock));
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
