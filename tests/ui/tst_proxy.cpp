// SPDX-License-Identifier: MIT
// A window behind a proxy that wants a login: real keys, a real proxy, a real server.
#include "dialogs/accountdialog.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/proxydialog.h"
#include "support/certificates.h"
#include "support/loopbackproxy.h"
#include "support/proxyvariables.h"
#include "support/scriptedserver.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/fieldframe.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds; Argon2id takes its time
const QString user = u"anna"_s;
const QString password = u"Unmistakable-Password"_s;

template <typename T> T answerOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

Step answered(const Arrival &arrival)
{
    const QByteArray path = arrival.target.split('?').first();
    if (path == "/users/current")
        return answer(200, R"({"display_name":"Anna","organizations":[{"reference":"org","name":"Acme"}]})");
    if (path == "/jobs")
        return answer(200, R"([{"reference":"job","name":"Cook","status":"published","stages":[]}])");
    if (path == "/jobs/job")
        return answer(200, R"({"reference":"job","name":"Cook","status":"published","stages":[]})");
    if (path == "/candidates")
        return answer(200, "[]");
    return answer(404, R"({"error":"not_found"})");
}

} // namespace

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("VIVIER_PASSPHRASE", "seal of the test");
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>(QList<Step>(), ScriptedServer::Tls::OwnAuthority);
        m_server->setHandler(answered);
        m_proxy = std::make_unique<LoopbackProxy>();
        m_proxy->setLogin(user.toLatin1(), password.toLatin1());
        setProxyVariables(m_proxy->url());
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_profile = std::make_unique<Profile>(m_folder->path());
        bool opened = false;
        whenDone(m_profile->open(), this, [&opened](const Profiled<OpenReport> &report) { opened = bool(report); });
        QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
        m_controller = std::make_unique<AccountsController>(m_profile.get(), m_preferences.get());
        QSignalSpy loaded(m_controller->accounts(), &AccountsModel::loaded);
        m_controller->start();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QUrl url = m_server->url();
        url.setHost(u"ats.test"_s);
        Account account{.id = u"account-a"_s, .name = u"Office"_s, .baseUrl = url};
        account.tls.authority = pem("authority.pem");
        m_controller->addAccount(account, {.token = u"t"_s, .place = TokenPlace::Session});
        QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    }

    void cleanup()
    {
        m_controller.reset();
        m_profile.reset();
        m_preferences.reset();
        m_server.reset();
        m_proxy.reset();
        setProxyVariables({});
    }

    void theNoticeLeadsToTheLoginAndAllGoesOn()
    {
        QVERIFY(!dialog()); // nobody is interrupted
        QCOMPARE(m_server->arrivals().size(), 0);
        QVERIFY(notices()->text().contains(name()));
        openDialog();
        QCOMPARE(QApplication::focusWidget(), field("proxyUser"));
        QVERIFY(!button("signIn")->isEnabled());

        QTest::keyClicks(QApplication::focusWidget(), user);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("proxyPassword"));
        QCOMPARE(field("proxyPassword")->echoMode(), QLineEdit::Password);
        QTest::keyClicks(QApplication::focusWidget(), u"wrong"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"does not accept"_s), patience);
        QVERIFY(dialog()->isVisible());
        QCOMPARE(m_server->arrivals().size(), 0);

        // The next key replaces it.
        QTRY_COMPARE(QApplication::focusWidget(), field("proxyPassword"));
        QTest::keyClicks(QApplication::focusWidget(), password);
        QVERIFY(problem().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->arrivals().size() > 0, patience); // what was to be read is read
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->session()->engine()->connectivity()->state(),
                                  Connectivity::State::Online, patience);
        QVERIFY(!asks());
        for (const Arrival &arrival : m_server->arrivals())
            QVERIFY(!arrival.headers.contains("proxy-authorization"));
    }

    void whoIsNotThereYetIsLeftAlone()
    {
        openDialog();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_server->arrivals().size(), 0);
        // It can be asked for again.
        m_controller->session()->engine()->pull();
        QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
        openDialog();
    }

    void itIsRememberedAndForgotten()
    {
        signIn();
        QTRY_COMPARE(answerOf(m_controller->accounts()->keptProxies()), QStringList{name()});
        window()->actionTable()->action(ActionId::Preferences)->trigger();
        auto *preferences = window()->findChild<PreferencesDialog *>();
        QVERIFY(preferences);
        auto *forget = preferences->findChild<QPushButton *>(u"forgetProxies"_s);
        QTRY_VERIFY_WITH_TIMEOUT(forget->isVisible(), patience);
        forget->click();
        QVERIFY(!forget->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(m_controller->accounts()->keptProxies()).isEmpty(), patience);
        preferences->accept();
        m_controller->session()->engine()->pull();
        QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    }

    void unlessItIsToBeKeptItIsNot()
    {
        openDialog();
        dialog()->findChild<QCheckBox *>(u"keepLogin"_s)->setChecked(false);
        finish();
        QVERIFY(answerOf(m_controller->accounts()->keptProxies()).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->arrivals().size() > 0, patience);
    }

    void aTestOfAnAccountAsksForIt()
    {
        AccountDialog account(m_controller->accounts(), m_controller->accounts()->accounts().first(), window());
        account.open();
        QVERIFY(QTest::qWaitForWindowExposed(&account));
        auto *test = account.findChild<QPushButton *>(u"test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), patience);
        test->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QSignalSpy tested(m_controller->accounts(), &AccountsModel::connectionTested);
        finish();
        QTRY_COMPARE_WITH_TIMEOUT(tested.count(), 1, patience); // by itself
        const auto report = tested.first().first().value<ConnectionReport>();
        QVERIFY2(report.works(), qPrintable(report.problem));
        QVERIFY(!dialog());
    }

private:
    MainWindow *window() const { return m_controller->window(); }
    NoticeBar *notices() const { return window()->notices(); }
    QString name() const { return QString::fromLatin1(m_proxy->name()); }
    bool asks() const { return notices()->isVisible() && notices()->notice().action == Notice::Action::ProxyLogin; }
    ProxyDialog *dialog() const ///< the one that is open
    {
        const QList<ProxyDialog *> all = window()->findChildren<ProxyDialog *>();
        const auto open = std::ranges::find_if(all, [](const ProxyDialog *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    QLineEdit *field(const char *name) const { return dialog()->findChild<QLineEdit *>(QLatin1String(name)); }
    QPushButton *button(const char *name) const { return dialog()->findChild<QPushButton *>(QLatin1String(name)); }
    QString problem() const
    {
        QString found;
        const ProxyDialog *open = dialog();
        const QList<FieldFrame *> frames = open ? open->findChildren<FieldFrame *>() : QList<FieldFrame *>();
        for (const FieldFrame *frame : frames)
            found += frame->state().problem;
        return found;
    }

    void openDialog()
    {
        Q_EMIT notices()->actionTriggered(0);
        QTRY_VERIFY(dialog());
        dialog()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
    }
    void finish()
    {
        field("proxyUser")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), user);
        field("proxyPassword")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), password);
        button("signIn")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    }
    void signIn()
    {
        openDialog();
        finish();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<LoopbackProxy> m_proxy;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<AccountsController> m_controller;
};

QTEST_MAIN(ProxyTest)
#include "tst_proxy.moc"
