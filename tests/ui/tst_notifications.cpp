// SPDX-License-Identifier: MIT
// Notifications as the desktop gets them: read from a session bus of the test's own.
#include "bulk/bulkpage.h"
#include "candidate/singleline.h"
#include "conflict/conflictpage.h"
#include "history/historypage.h"
#include "model/notifier.h"
#include "outbox/outboxpage.h"
#include "sandbox/sandbox.h"
#include "support/withoutmoves.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "window/accountscontroller.h"
#include "window/desktopnotifications.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDialog>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds
constexpr int people = 30;
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

struct Shown
{
    uint id = 0;
    uint replaced = 0;
    QString program, icon, title, text;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

/// In the place of the desktop's.
class NotificationDouble : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QList<Shown> shown; ///< whatever it was told to show, in order
    QList<uint> closed;
    QStringList capabilities{u"actions"_s, u"body"_s};
    bool isSlow = false; ///< gives no id before answer()

    void answer()
    {
        for (const QDBusMessage &reply : std::exchange(m_unanswered, {}))
            QDBusConnection(u"desktop"_s).send(reply);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        static uint last = 0; // of all tests: what one of them closes late is not another's
        const uint id = replaced != 0 ? replaced : ++last;
        shown.append({id, replaced, program, icon, title, text, actions, hints});
        if (isSlow) {
            setDelayedReply(true);
            m_unanswered.append(message().createReply(id));
        }
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QList<QDBusMessage> m_unanswered;
};

class NotificationsTest : public QObject
{
    Q_OBJECT

    const QString a = u"account-a"_s;
    const QString iva = u"account-iva"_s;
    QProcess m_bus;
    std::unique_ptr<NotificationDouble> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_server;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<AccountsController> m_controller;
    std::unique_ptr<QWidget> m_elsewhere;

    static QDBusConnection bus() { return QDBusConnection(u"desktop"_s); }
    bool plugIn()
    {
        return bus().registerObject(path, m_desktop.get(),
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus().registerService(service);
    }
    static void unplug()
    {
        bus().unregisterService(service);
        bus().unregisterObject(path);
    }
    QList<Shown> &shown() { return m_desktop->shown; }

    MainWindow *window() { return m_controller->window(); }
    AccountSession *of(const QString &id) { return m_controller->session(id); }
    template <typename Page> bool isShown()
    {
        const QList<Page *> pages = window()->findChildren<Page *>();
        return std::ranges::any_of(pages, [](const Page *page) { return page->isVisible(); });
    }
    bool isRead(const QString &id)
    {
        return of(id) && of(id)->isLoaded() && !of(id)->engine()->isPulling() &&
               of(id)->candidates()->rowCount() == people;
    }
    /// The recruiter works with another program.
    void lookAway()
    {
        m_elsewhere = std::make_unique<QWidget>();
        m_elsewhere->show();
        m_elsewhere->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_elsewhere.get()));
        QVERIFY(!window()->isActiveWindow());
    }
    void lookHere()
    {
        m_elsewhere.reset();
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void startDesk()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = people});
        QVERIFY(m_server->start());
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setRiskyHold(0);
        m_profile = std::make_unique<Profile>(m_folder->filePath(u"profile"_s));
        m_controller = std::make_unique<AccountsController>(m_profile.get(), m_preferences.get());
        whenDone(m_profile->open(), m_controller.get(),
                 [this](const Profiled<OpenReport> &) { m_controller->start(); });
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->accounts()->isLoaded(), patience);
        m_controller->addAccount({.id = a, .name = u"Acme"_s, .baseUrl = m_server->baseUrl()},
                                 {.token = test::withoutMoves(*m_server), .place = TokenPlace::Session});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(a), patience);
    }
    /// Not archived, with a name; each time another.
    QString someone(qsizetype skip)
    {
        const QStringList all = m_server->candidateReferences();
        for (const QString &key : all) {
            const QJsonObject record = m_server->candidate(key);
            const QString name = record.value("profile"_L1).toObject().value("firstname"_L1).toString();
            if (!record.value("archived"_L1).toBool() && name.size() > 2 && skip-- == 0)
                return key;
        }
        qFatal("too few candidates");
        return {};
    }
    QString nameOf(const QString &key)
    {
        AccountSession *home = of(a)->candidates()->rowOf(key) >= 0 ? of(a) : of(iva);
        return home->candidates()->indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
    }
    /// What makes such a notification, of a candidate who has nothing to do with the other kinds'; who it is.
    QString cause(NotificationKind kind)
    {
        const QString key = someone(static_cast<qsizetype>(kind));
        DraftBook *book = of(a)->book();
        const auto edit = [&](const QString &field, const QString &value) {
            if (!book->edit(key, field, Value::ofText(value)))
                qFatal("nothing changed");
        };
        switch (kind) {
        case NotificationKind::Conflict:
            edit(u"subtitle"_s, u"Mine"_s);
            m_server->touch(key, {{u"subtitle"_s, u"Theirs"_s}});
            of(a)->send(key);
            break;
        case NotificationKind::Refusal:
            edit(u"remote_resume_url"_s, m_server->url(u"/files/nothing-here.pdf"_s).toString());
            of(a)->send(key);
            break;
        case NotificationKind::Sent:
            of(a)->engine()->connectivity()->setWorkOffline(true);
            edit(u"subtitle"_s, u"Pastry"_s);
            of(a)->send(key);
            if (!QTest::qWaitFor([&] { return of(a)->engine()->outbox()->contains(key); }, patience))
                qFatal("not in the outbox");
            of(a)->engine()->connectivity()->setWorkOffline(false);
            break;
        case NotificationKind::Expiry: {
            const QString id = m_server->instaViewReferences().at(people / 2);
            const QString soon = QDate::currentDate().addDays(3).toString(Qt::ISODate);
            m_server->touchInstaView(id, QJsonObject{{u"gdprExpiryDate"_s, soon}});
            m_controller->addAccount(
                {.id = iva, .name = u"Iva"_s, .ats = u"instaview"_s, .baseUrl = m_server->instaViewUrl()},
                {.token = m_server->options().token, .place = TokenPlace::Session}, false);
            if (!QTest::qWaitFor([&] { return isRead(iva); }, patience))
                qFatal("the account is not read");
            return id;
        }
        }
        return key;
    }
    static QString titleOf(NotificationKind kind)
    {
        switch (kind) {
        case NotificationKind::Conflict:
            return u"1 conflict(s)"_s;
        case NotificationKind::Refusal:
            return u"1 candidate(s) need your attention"_s;
        case NotificationKind::Sent:
            return u"1 sent"_s;
        case NotificationKind::Expiry:
            return u"1 candidate(s) expire soon"_s;
        }
        return {};
    }
    static void eachKind()
    {
        QTest::addColumn<NotificationKind>("kind");
        QTest::newRow("conflict") << NotificationKind::Conflict;
        QTest::newRow("refusal") << NotificationKind::Refusal;
        QTest::newRow("sent") << NotificationKind::Sent;
        QTest::newRow("expiry") << NotificationKind::Expiry;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QApplication::setApplicationDisplayName(u"Vivier"_s);
        QGuiApplication::setDesktopFileName(u"io.github.vivier.Vivier"_s);
        qputenv("VIVIER_PASSPHRASE", "seal of the test");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted() && m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s).isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void init()
    {
        m_desktop = std::make_unique<NotificationDouble>();
        QVERIFY(plugIn());
    }
    void cleanup()
    {
        m_controller.reset();
        m_profile.reset();
        m_preferences.reset();
        m_server.reset();
        m_elsewhere.reset();
        unplug();
        m_desktop.reset();
    }

    void itIsReadFromTheBus()
    {
        DesktopNotifications notifications;
        notifications.show(u"one"_s, {.title = u"Title"_s, .text = u"a <b> & c"_s, .button = u"Open"_s});
        QTRY_COMPARE(shown().size(), 1);
        const Shown &one = shown().first();
        QCOMPARE(one.program, u"Vivier"_s);
        QCOMPARE(one.icon, u"io.github.vivier.Vivier"_s);
        QCOMPARE(one.replaced, 0U);
        QCOMPARE(one.title, u"Title"_s);
        QCOMPARE(one.text, u"a <b> & c"_s);
        QCOMPARE(one.actions, (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s}));
        QCOMPARE(one.hints.value(u"desktop-entry"_s), QVariant(u"io.github.vivier.Vivier"_s));
        QCOMPARE(one.hints.value(u"urgency"_s), QVariant::fromValue(uchar(1)));
    }

    void whoReadsMarkupIsToldLetters()
    {
        m_desktop->capabilities = {u"body"_s, u"body-markup"_s};
        DesktopNotifications notifications;
        notifications.show(u"one"_s, {.title = u"<i>"_s, .text = u"a <b> & c"_s, .button = u"Open"_s});
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().first().title, u"<i>"_s); // of which no desktop reads any
        QCOMPARE(shown().first().text, u"a &lt;b&gt; &amp; c"_s);
        QVERIFY(shown().first().actions.isEmpty()); // it has none
    }

    void theNextTakesItsPlace()
    {
        m_desktop->isSlow = true;
        DesktopNotifications notifications;
        for (const QString &text : {u"1"_s, u"2"_s, u"3"_s})
            notifications.show(u"one"_s, {.title = text, .text = text, .button = {}});
        QTRY_COMPARE(shown().size(), 1);
        notifications.show(u"one"_s, {.title = u"4"_s, .text = u"4"_s, .button = {}}); // before there is an id
        m_desktop->answer();
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().text, u"4"_s);
        QCOMPARE(shown().last().replaced, shown().first().id);
        m_desktop->answer();
        notifications.show(u"two"_s, {.title = u"5"_s, .text = u"5"_s, .button = {}});
        QTRY_COMPARE(shown().size(), 3);
        QCOMPARE(shown().last().replaced, 0U);
    }

    void whatIsChosenIsToldWithTheTokenOfTheClick_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("the notification") << u"default"_s;
        QTest::newRow("its button") << u"open"_s;
    }
    void whatIsChosenIsToldWithTheTokenOfTheClick()
    {
        QFETCH(const QString, action);
        DesktopNotifications notifications;
        QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
        notifications.show(u"one"_s, {.title = u"1"_s, .text = {}, .button = u"Open"_s});
        notifications.show(u"two"_s, {.title = u"2"_s, .text = {}, .button = u"Open"_s});
        QTRY_COMPARE(shown().size(), 2);
        const auto two = std::ranges::find(shown(), u"2"_s, &Shown::title);
        Q_EMIT m_desktop->ActionInvoked(two->id + 7, action); // another program's
        Q_EMIT m_desktop->ActivationToken(two->id, u"token"_s);
        Q_EMIT m_desktop->ActionInvoked(two->id, action);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first(), (QVariantList{u"two"_s, u"token"_s}));
        QTRY_VERIFY(m_desktop->closed.contains(two->id));
    }

    void whatIsNoLongerTrueIsTakenBack()
    {
        auto notifications = std::make_unique<DesktopNotifications>();
        const DesktopNotifications::Words words{.title = u"1"_s, .text = {}, .button = {}};
        m_desktop->isSlow = true;
        notifications->show(u"early"_s, words);
        QTRY_COMPARE(shown().size(), 1);
        notifications->close(u"early"_s); // its id is not known yet
        m_desktop->answer();
        QTRY_VERIFY(m_desktop->closed.contains(shown().first().id));
        m_desktop->isSlow = false;
        notifications->show(u"one"_s, words);
        notifications->show(u"two"_s, words);
        QTRY_COMPARE(shown().size(), 3);
        notifications->close(u"none"_s);
        notifications->close(u"one"_s);
        QTRY_VERIFY(m_desktop->closed.contains(shown().at(1).id));
        QVERIFY(!m_desktop->closed.contains(shown().at(2).id));
        notifications.reset(); // what the other leads to is gone
        QTRY_VERIFY(m_desktop->closed.contains(shown().at(2).id));
    }

    void withoutAServiceNothingIsShownUntilThereIsOne()
    {
        unplug();
        DesktopNotifications notifications;
        const DesktopNotifications::Words words{.title = u"1"_s, .text = {}, .button = {}};
        notifications.show(u"one"_s, words);
        QVERIFY(plugIn());
        QTRY_VERIFY((notifications.show(u"two"_s, words), !shown().isEmpty()));
    }

    void eachKindIsToldAndNamesNobody_data() { eachKind(); }
    void eachKindIsToldAndNamesNobody()
    {
        QFETCH(const NotificationKind, kind);
        startDesk();
        lookAway();
        const QString name = nameOf(cause(kind));
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        QCOMPARE(shown().first().title, titleOf(kind));
        const QString all = shown().first().title + shown().first().text + shown().first().actions.join(u' ');
        QVERIFY(name.size() > 2);
        QStringList words = name.split(u' ');
        words.removeIf([](const QString &word) { return word.size() < 4; }); // "de" is in other words, too
        for (const QString &word : words + QStringList{name, u"Acme"_s, u"Iva"_s, u"Mine"_s, u"nothing-here"_s})
            QVERIFY2(!all.contains(word), qPrintable(all));
    }

    void eachKindIsSwitchedOff_data() { eachKind(); }
    void eachKindIsSwitchedOff()
    {
        QFETCH(const NotificationKind, kind);
        startDesk();
        lookAway();
        m_preferences->setNotifies(kind, false);
        cause(kind);
        QStringList titles;
        for (const NotificationKind other : notificationKinds) { // told after what would have been
            if (other == kind)
                continue;
            cause(other);
            titles.append(titleOf(other));
            QTRY_VERIFY_WITH_TIMEOUT(shown().size() >= titles.size(), patience);
        }
        QStringList told;
        for (const Shown &one : std::as_const(shown()))
            told.append(one.title);
        QCOMPARE(told, titles);
    }

    void nothingIsToldWhoeverLooks()
    {
        startDesk();
        lookHere();
        int happened = 0;
        QObject counting;
        connect(of(a)->findChild<Notifier *>(), &Notifier::happened, &counting, [&happened] { ++happened; });
        cause(NotificationKind::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(happened, 1, patience);
        auto *dialog = new QDialog(window()); // one of ours
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        cause(NotificationKind::Sent);
        QTRY_COMPARE_WITH_TIMEOUT(happened, 2, patience);
        dialog->close();
        lookAway();
        cause(NotificationKind::Refusal);
        QTRY_COMPARE_WITH_TIMEOUT(happened, 3, patience);
        QTRY_COMPARE(shown().size(), 1); // in the order in which they happened: of the others none
        QCOMPARE(shown().first().title, titleOf(NotificationKind::Refusal));
    }

    void whoAllowsItIsToldWhom()
    {
        startDesk();
        lookAway();
        m_preferences->setNamesInNotifications(true);
        const QString name = nameOf(cause(NotificationKind::Conflict));
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        QVERIFY2(shown().first().text.startsWith(u"Acme, %1 – "_s.arg(isolated(name))),
                 qPrintable(shown().first().text));
        m_preferences->setNamesInNotifications(false); // what was shown by name goes
        QTRY_VERIFY(m_desktop->closed.contains(shown().first().id));
    }

    void itLeadsToThePageOfIt_data() { eachKind(); }
    void itLeadsToThePageOfIt()
    {
        QFETCH(const NotificationKind, kind);
        startDesk();
        lookAway();
        cause(kind);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        window()->showMinimized();
        Q_EMIT m_desktop->ActionInvoked(shown().first().id, u"default"_s);
        QTRY_VERIFY(!window()->isMinimized() && window()->isActiveWindow());
        switch (kind) {
        case NotificationKind::Conflict:
            QTRY_VERIFY(isShown<ConflictPage>());
            break;
        case NotificationKind::Refusal:
            QTRY_VERIFY(isShown<OutboxPage>());
            break;
        case NotificationKind::Sent:
            QTRY_VERIFY(isShown<HistoryPage>());
            break;
        case NotificationKind::Expiry:
            QTRY_COMPARE(m_controller->session(), of(iva)); // it was not the one in sight
            QTRY_COMPARE(of(iva)->list()->filter().conditions, FilterConditions{expiringSoon()});
            break;
        }
    }

    /// What is chosen there would go.
    void aPageOfManyIsNotTakenAway()
    {
        startDesk();
        const QString key = someone(10);
        of(a)->selection()->set({key});
        window()->actionTable()->action(ActionId::SelectedTags)->trigger();
        QTRY_VERIFY(isShown<BulkPage>());
        lookAway();
        cause(NotificationKind::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        Q_EMIT m_desktop->ActionInvoked(shown().first().id, u"default"_s);
        QTRY_VERIFY(window()->isActiveWindow());
        QTRY_VERIFY(window()->notices()->isVisible());
        QCOMPARE(window()->notices()->notice().action, Notice::Action::OpenConflict);
        QVERIFY(isShown<BulkPage>() && !isShown<ConflictPage>());
    }

    void aLockTakesThemBack()
    {
        startDesk();
        lookAway();
        cause(NotificationKind::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        m_controller->lock();
        QTRY_VERIFY(m_desktop->closed.contains(shown().first().id));
    }

    void anAccountThatIsRemovedTakesThemAlong()
    {
        startDesk();
        lookAway();
        cause(NotificationKind::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        m_controller->accounts()->remove(a);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->closed.contains(shown().first().id), patience);
    }

    void whatIsSettledIsTakenBack()
    {
        startDesk();
        lookAway();
        const QString key = cause(NotificationKind::Refusal);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        of(a)->takeBack({key});
        QTRY_VERIFY(m_desktop->closed.contains(shown().first().id));
    }

    void expiriesAreToldOnceADay()
    {
        startDesk();
        lookAway();
        cause(NotificationKind::Expiry);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1, patience);
        QCOMPARE(m_preferences->expiriesTold(iva), QDate::currentDate());
        of(iva)->engine()->pull();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(iva), patience);
        lookHere();
        lookAway();
        cause(NotificationKind::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 2, patience);
        QCOMPARE(shown().last().title, titleOf(NotificationKind::Conflict));
        m_preferences->setExpiriesTold(iva, QDate::currentDate().addDays(-1)); // the next day
        of(iva)->engine()->pull();
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 3, patience);
        QCOMPARE(shown().last().title, titleOf(NotificationKind::Expiry));
        QCOMPARE(shown().last().replaced, shown().first().id);
    }
};

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
