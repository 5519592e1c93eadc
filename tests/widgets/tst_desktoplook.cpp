// SPDX-License-Identifier: MIT
// Light, dark and contrast follow the desktop's portal, on a bus of the test's own.
#include "theme/desktoplook.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

const QString appearanceSpace = u"org.freedesktop.appearance"_s;

} // namespace

/// In the place of the desktop's portal.
class PortalDouble : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> settings;
    bool silent = false;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++asked;
        if (silent) {
            setDelayedReply(true);
            return {};
        }
        if (space != appearanceSpace || !settings.contains(key)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(settings.value(key)))); // as the real one does
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class DesktopLookTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    std::unique_ptr<PortalDouble> m_portal;
    std::unique_ptr<QObject> m_context;

    QDBusConnection bus() { return QDBusConnection(u"portal"_s); }
    void tell(const QString &key, const QVariant &value, const QString &space = appearanceSpace)
    {
        Q_EMIT m_portal->SettingChanged(space, key, QDBusVariant(value));
    }
    /// Until the bus has done all that was asked of it through this connection.
    static void roundTrip(const QDBusConnection &through)
    {
        QVERIFY(through.interface()->isServiceRegistered(u"org.freedesktop.DBus"_s).isValid());
    }
    /// Until the look has asked for both settings, and what it was told is in the theme.
    void follow()
    {
        m_context = std::make_unique<QObject>();
        followDesktop(m_context.get());
        QTRY_COMPARE(m_portal->asked, 2);
    }
    static QColor line() { return Theme::current().color(ColorRole::Line); }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s).isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void init()
    {
        Theme::setDesktop({});
        Theme::apply(*qApp, Theme::Mode::System);
        QVERIFY(!Theme::current().isDark());
        m_portal = std::make_unique<PortalDouble>();
        QVERIFY(bus().registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus().registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanup()
    {
        m_context.reset();
        bus().unregisterService(u"org.freedesktop.portal.Desktop"_s);
        bus().unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        m_portal.reset();
    }

    void asTheDesktopIsAtTheStart_data()
    {
        QTest::addColumn<QVariant>("scheme");
        QTest::addColumn<QVariant>("contrast");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::newRow("dark") << QVariant(1U) << QVariant(0U) << true << false;
        QTest::newRow("light") << QVariant(2U) << QVariant(0U) << false << false;
        QTest::newRow("it does not care") << QVariant(0U) << QVariant(0U) << false << false;
        QTest::newRow("a later document's") << QVariant(7U) << QVariant(7U) << false << false;
        QTest::newRow("no number") << QVariant(u"1"_s) << QVariant(true) << false << false;
        QTest::newRow("high contrast") << QVariant(0U) << QVariant(1U) << false << true;
        QTest::newRow("both") << QVariant(1U) << QVariant(1U) << true << true;
        QTest::newRow("only the contrast is known") << QVariant() << QVariant(1U) << false << true;
        QTest::newRow("only the scheme is known") << QVariant(1U) << QVariant() << true << false;
        QTest::newRow("neither is known") << QVariant() << QVariant() << false << false;
    }
    void asTheDesktopIsAtTheStart()
    {
        QFETCH(QVariant, scheme);
        QFETCH(QVariant, contrast);
        QFETCH(bool, dark);
        QFETCH(bool, high);
        if (scheme.isValid())
            m_portal->settings.insert(u"color-scheme"_s, scheme);
        if (contrast.isValid())
            m_portal->settings.insert(u"contrast"_s, contrast);
        follow();
        QTRY_COMPARE(Theme::current().isDark(), dark);
        QTRY_COMPARE(Theme::current().isHighContrast(), high);
    }

    void followsWhileItRuns()
    {
        follow();
        QSignalSpy changed(&Theme::current(), &Theme::changed);
        tell(u"color-scheme"_s, 1U);
        QTRY_VERIFY(Theme::current().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window).rgb(), darkColours[std::size_t(ColorRole::Window)]);
        tell(u"color-scheme"_s, 1U, u"org.gnome.desktop.interface"_s); // not ours
        tell(u"accent-color"_s, 1U);
        tell(u"contrast"_s, 1U);
        QTRY_VERIFY(Theme::current().isHighContrast());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(line(), Theme::current().color(ColorRole::Text));
        QVERIFY(Theme::current().focusRing() > size::focusRing);
        tell(u"contrast"_s, 0U);
        QTRY_VERIFY(!Theme::current().isHighContrast());
        QCOMPARE(Theme::current().focusRing(), size::focusRing);
        QVERIFY(Theme::current().isDark());
        tell(u"color-scheme"_s, 2U);
        QTRY_VERIFY(!Theme::current().isDark());
        tell(u"color-scheme"_s, 0U);
        tell(u"contrast"_s, 1U); // the last is heard: so was the one before
        QTRY_VERIFY(Theme::current().isHighContrast());
        QVERIFY(!Theme::current().isDark());
    }

    void whoChoseLightKeepsIt()
    {
        follow();
        Theme::apply(*qApp, Theme::Mode::Light);
        tell(u"color-scheme"_s, 1U);
        tell(u"contrast"_s, 1U);
        QTRY_VERIFY(Theme::current().isHighContrast()); // that is no question of taste
        QVERIFY(!Theme::current().isDark());
        Theme::apply(*qApp, Theme::Mode::System); // what was said meanwhile counts
        QVERIFY(Theme::current().isDark());
    }

    void aSilentPortalHoldsNothingUp()
    {
        m_portal->silent = true;
        follow();
        QVERIFY(!Theme::current().isDark());
        tell(u"color-scheme"_s, 1U);
        QTRY_VERIFY(Theme::current().isDark());
    }

    /// One that comes later, as after a crash of the desktop, is heard.
    void withoutAPortalItIsAsBefore()
    {
        bus().unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_context = std::make_unique<QObject>();
        followDesktop(m_context.get());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!Theme::current().isDark());
        QVERIFY(bus().registerService(u"org.freedesktop.portal.Desktop"_s));
        QTRY_VERIFY_WITH_TIMEOUT((tell(u"color-scheme"_s, 1U), QTest::qWait(1), Theme::current().isDark()), 20'000);
    }

    void nothingIsHeardAfterItsContext()
    {
        follow();
        m_context.reset();
        roundTrip(QDBusConnection::sessionBus()); // nothing is delivered to it any more
        m_context = std::make_unique<QObject>();
        m_portal->asked = 0;
        Theme::setDesktop({});
        followDesktop(m_context.get());
        m_context.reset(); // before the bus has let it in
        tell(u"color-scheme"_s, 1U);
        roundTrip(bus()); // or the next one would hear it on its way
        m_context = std::make_unique<QObject>();
        followDesktop(m_context.get());
        QTRY_COMPARE(m_portal->asked, 2); // by the last alone
        tell(u"contrast"_s, 1U);
        QTRY_VERIFY(Theme::current().isHighContrast());
        QVERIFY(!Theme::current().isDark());
    }
};

QTEST_MAIN(DesktopLookTest)
#include "tst_desktoplook.moc"
