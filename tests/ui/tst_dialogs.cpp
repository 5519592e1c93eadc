// SPDX-License-Identifier: MIT
// The other dialogs, by keyboard; VIVIER_SHOTS=DIR writes what each looks like, light, dark, with long words and big.
#include "ui/dialogssupport.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/accountdialog.h"
#include "dialogs/accountsdialog.h"
#include "dialogs/connectionresult.h"
#include "dialogs/dashboardhostdialog.h"
#include "dialogs/passphrasedialog.h"
#include "dialogs/preferencesdialog.h"
#include "theme/theme.h"
#include "widgets/confirm.h"
#include "widgets/fieldframe.h"
#include "widgets/textfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTranslator>

#include <map>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

// French takes about a third more room than English.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (!QByteArrayView(context).startsWith("vivier::") && QByteArrayView(context) != "Confirm" &&
            !QByteArrayView(context).startsWith("Account"))
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        return text + u" "_s + QString(std::max<qsizetype>(2, text.size() / 3), u'é');
    }
};

const QString passphrase = u"correct horse"_s;

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 40});
        QVERIFY(m_sandbox->start());
    }

    void init() { m_desk = std::make_unique<Desk>(); }

    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void passphraseOpensTheToken()
    {
        const Account account = sealedAccount();
        QSignalSpy accepted(show(std::make_unique<PassphraseDialog>(m_desk->model.get(), account)), &QDialog::accepted);
        QVERIFY(!button("open")->isEnabled());
        QTest::keyClicks(focus(), u"wrong horse"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        auto *field = m_dialog->findChild<TextField *>(u"passphrase"_s);
        auto *frame = qobject_cast<FieldFrame *>(field->parentWidget());
        QTRY_VERIFY_WITH_TIMEOUT(!frame->message().isEmpty(), patience);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(focus(), passphrase); // over the wrong one, which is selected
        QVERIFY(frame->message().isEmpty());
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, patience);
        QVERIFY(!await(m_desk->model->needsPassphrase(account.id)));
    }

    void passphraseMayBeSkipped()
    {
        const Account account = sealedAccount();
        QSignalSpy rejected(show(std::make_unique<PassphraseDialog>(m_desk->model.get(), account)), &QDialog::rejected);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QVERIFY(await(m_desk->model->needsPassphrase(account.id)));
    }

    void removingNamesTheDraftsAndAsks()
    {
        const Account account = withDrafts(3);
        auto *dialog = show(std::make_unique<AccountsDialog>(m_desk->model.get()));
        QTest::keyClick(dialog->findChild<QListView *>(), Qt::Key_Delete);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = dialog->findChild<QMessageBox *>()));
        QVERIFY(box->text().contains(account.name));
        QVERIFY2(box->informativeText().contains(u"3"_s), qPrintable(box->informativeText()));
        QCOMPARE(box->defaultButton()->objectName(), u"cancel"_s);
        QTest::keyClick(box, Qt::Key_Return); // the default never destroys
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        QCOMPARE(m_desk->model->rowCount(), 1);

        QTest::keyClick(dialog->findChild<QListView *>(), Qt::Key_Delete);
        QTRY_VERIFY((box = dialog->findChild<QMessageBox *>()));
        auto *destroy = box->findChild<QPushButton *>(u"destroy"_s);
        destroy->setFocus();
        QTest::keyClick(destroy, Qt::Key_Space);
        QTRY_COMPARE(m_desk->model->rowCount(), 0);
        QCOMPARE(await(m_desk->model->draftCount(account.id)), 0);
    }

    void escapeNeverDestroys()
    {
        QWidget parent;
        int destroyed = 0;
        QMessageBox *box = confirm(&parent, u"t"_s, u"x"_s, u"Delete"_s, [&destroyed] { ++destroyed; });
        QPointer<QMessageBox> alive(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!alive);
        QCOMPARE(destroyed, 0);
    }

    void accountsAreAddedAndEditedFromTheList()
    {
        auto *dialog = show(std::make_unique<AccountsDialog>(m_desk->model.get()));
        QVERIFY(!button("edit")->isEnabled());
        QVERIFY(!button("remove")->isEnabled());
        button("add")->click();
        auto *made = dialog->findChild<AccountDialog *>();
        QVERIFY(made);
        QTest::keyClick(made, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->findChild<AccountDialog *>());
        const Account account = m_desk->saved(u"Éole"_s, m_sandbox->baseUrl(), session());
        QVERIFY(button("edit")->isEnabled());
        QTest::keyClick(dialog->findChild<QListView *>(), Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<AccountDialog *>());
        QCOMPARE(dialog->findChild<AccountDialog *>()->account(), account);
        QVERIFY(dialog->isVisible()); // Return in the list is not for the button that closes
    }

    void themeIsSeenAtOnceAndKept()
    {
        Preferences preferences(m_desk->folder());
        show(std::make_unique<PreferencesDialog>(&preferences));
        auto *theme = m_dialog->findChild<QComboBox *>(u"theme"_s);
        QCOMPARE(QApplication::focusWidget(), theme);
        QTest::keyClick(theme, Qt::Key_End);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(preferences.themeMode(), Preferences::ThemeMode::Dark);
        QTest::keyClick(theme, Qt::Key_Up);
        QVERIFY(!Theme::current().isDark());
        auto *language = m_dialog->findChild<QComboBox *>(u"language"_s);
        QTest::keyClick(theme, Qt::Key_L, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), language);
        QTest::keyClick(language, Qt::Key_End);
        QCOMPARE(preferences.language(), u"sk"_s);
        QCOMPARE(language->count(), int(Preferences::languages.size()) + 1);
        QTest::keyClick(language, Qt::Key_Home);
        QCOMPARE(preferences.language(), QString());
        QTest::keyClicks(language, u"Fr"_s); // by its own name
        QCOMPARE(preferences.language(), u"fr"_s);
        QSignalSpy asked(static_cast<PreferencesDialog *>(m_dialog.get()), &PreferencesDialog::accountsRequested);
        QTest::keyClick(language, Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(asked.count(), 1); // a mnemonic clicks a button visibly, which takes a moment
    }

    void notificationsAreChosen()
    {
        Preferences preferences(m_desk->folder());
        show(std::make_unique<PreferencesDialog>(&preferences));
        const std::map<NotificationKind, Qt::Key> keys{{NotificationKind::Conflict, Qt::Key_B},
                                                       {NotificationKind::Refusal, Qt::Key_N},
                                                       {NotificationKind::Sent, Qt::Key_D},
                                                       {NotificationKind::Expiry, Qt::Key_X}};
        for (const NotificationKind kind : notificationKinds) {
            QVERIFY(preferences.notifies(kind)); // until somebody wants it otherwise
            QTest::keyClick(focus(), keys.at(kind), Qt::AltModifier);
            QTRY_VERIFY(!preferences.notifies(kind));
        }
        QTest::keyClick(focus(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(preferences.notifies(NotificationKind::Refusal));
        QVERIFY(!preferences.namesInNotifications());
        QTest::keyClick(focus(), Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(preferences.namesInNotifications());
        preferences.setExpiriesTold(u"account"_s, QDate(2026, 11, 30));
        preferences.sync();
        Preferences later(m_desk->folder());
        for (const NotificationKind kind : notificationKinds)
            QCOMPARE(later.notifies(kind), kind == NotificationKind::Refusal);
        QVERIFY(later.namesInNotifications());
        QCOMPARE(later.expiriesTold(u"account"_s), QDate(2026, 11, 30));
        QVERIFY(later.expiriesTold(u"another"_s).isNull());
        later.forgetAccount(u"account"_s);
        QVERIFY(later.expiriesTold(u"account"_s).isNull());
        later.setNotifies(NotificationKind::Sent, true);
        later.sync();
        QSettings damaged(QDir(m_desk->folder()).filePath(u"preferences.ini"_s), QSettings::IniFormat);
        damaged.setValue(u"notifications/names"_s, u"perhaps"_s); // is no permission
        damaged.setValue(u"notifications/sent"_s, u"perhaps"_s);
        damaged.sync();
        const Preferences read(m_desk->folder());
        QVERIFY(!read.namesInNotifications());
        QVERIFY(read.notifies(NotificationKind::Sent));
    }

    void spacingIsSeenAtOnceAndKept()
    {
        Preferences preferences(m_desk->folder());
        show(std::make_unique<PreferencesDialog>(&preferences));
        auto *spacing = m_dialog->findChild<QComboBox *>(u"spacing"_s);
        const int usual = spacing->height();
        QTest::keyClick(focus(), Qt::Key_S, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), spacing);
        QTest::keyClick(spacing, Qt::Key_End);
        QCOMPARE(preferences.spacing(), Preferences::Spacing::Compact);
        QTRY_VERIFY(spacing->height() < usual);
        QCOMPARE(Theme::current().px(size::control), Theme::current().px(size::control.compact));
        preferences.setThemeMode(Preferences::ThemeMode::Dark); // what else is chosen leaves it alone
        applyTheme(preferences);
        QCOMPARE(Theme::current().px(size::control), Theme::current().px(size::control.compact));
        preferences.setThemeMode(Preferences::ThemeMode::System);
        QTest::keyClick(spacing, Qt::Key_Home);
        QTRY_COMPARE(spacing->height(), usual);
    }

    void dashboardTakesOnlyAProtectedHost()
    {
        auto *dialog = static_cast<DashboardHostDialog *>(show(std::make_unique<DashboardHostDialog>()));
        QCOMPARE(dialog->host(), QUrl(u"https://www.welcomekit.co"_s));
        QVERIFY(button("use")->isEnabled());
        QVERIFY(dialog->hint().contains(u"token"_s));
        QTest::keyClicks(focus(), u"http://kit.example"_s);
        QVERIFY(!button("use")->isEnabled());
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"https://kit.example/dashboard/o/x"_s);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog->host(), QUrl(u"https://kit.example"_s));
    }

    void aboutNamesEveryPartAndItsLicence()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        show(std::make_unique<AboutDialog>());
        QVERIFY(m_dialog->findChild<QLabel *>(u"version"_s)->text().contains(u"1.2.3"_s));
        auto *parts = m_dialog->findChild<QComboBox *>(u"parts"_s);
        auto *text = m_dialog->findChild<QPlainTextEdit *>(u"licence"_s);
        QStringList all;
        for (int i = 0; i < parts->count(); ++i) {
            parts->setCurrentIndex(i);
            all.append(text->toPlainText());
            QVERIFY(text->toPlainText().size() > 10);
            QVERIFY2(!text->toPlainText().contains(u":/"_s + u"licences"_s), qPrintable(text->toPlainText()));
        }
        const QString everything = all.join(u'\n');
        for (const QString &word : {u"MIT"_s, u"LGPL"_s, u"QCoro"_s, u"QtKeychain"_s, u"libsodium"_s, u"CC0"_s,
                                    u"ISC License"_s, u"Lucide"_s, u"Statement of Purpose"_s, u"libphonenumber"_s,
                                    u"Apache License"_s, u"QuaZip"_s, u"LESSER GENERAL PUBLIC"_s, u"PDFium"_s,
                                    u"Redistribution and use"_s, u"ICU"_s, u"UNICODE, INC."_s, u"https://www.qt.io"_s})
            QVERIFY2(everything.contains(word), qPrintable(word));
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void fitsASmallScreenWithBigText()
    {
        const QFont before = qApp->font();
        QFont big = before;
        big.setPointSizeF(20);
        qApp->setFont(big);
        QTRY_COMPARE(Theme::current().px(100), 200);
        show(std::make_unique<AccountDialog>(m_desk->model.get()));
        const QSize screen = m_dialog->screen()->availableSize();
        QVERIFY(m_dialog->width() <= screen.width() && m_dialog->height() <= screen.height());
        m_dialog->resize(1024, 640);
        QTest::qWait(0);
        QCOMPARE(m_dialog->size(), QSize(1024, 640)); // nothing in it asks for more
        for (const char *name : {"save", "cancel"}) {
            const QRect place(button(name)->mapTo(m_dialog.get(), QPoint()), button(name)->size());
            QVERIFY(m_dialog->rect().contains(place));
        }
        qApp->setFont(before);
        QTRY_COMPARE(Theme::current().px(100), 100);
    }

    void pictures()
    {
        if (qEnvironmentVariable("VIVIER_SHOTS").isEmpty())
            QSKIP("VIVIER_SHOTS is not set");
        shootAll(u"light"_s);
        Theme::apply(*qApp, Theme::Mode::Dark);
        shootAll(u"dark"_s);
        Theme::apply(*qApp, Theme::Mode::Light);
        LongWords words;
        QCoreApplication::installTranslator(&words);
        shootAll(u"long"_s);
        QCoreApplication::removeTranslator(&words);
        const QFont before = qApp->font();
        QFont big = before;
        big.setPointSizeF(20);
        qApp->setFont(big);
        QTRY_COMPARE(Theme::current().px(100), 200);
        shootAll(u"big"_s);
        qApp->setFont(before);
        QTRY_COMPARE(Theme::current().px(100), 100);
    }

private:
    static TokenChange session() { return {.token = u"sandbox-token"_s, .place = TokenPlace::Session}; }

    Account sealedAccount()
    {
        const Account account =
            m_desk->saved(u"Éole"_s, m_sandbox->baseUrl(),
                          {.token = u"sandbox-token"_s, .place = TokenPlace::Sealed, .passphrase = passphrase});
        m_desk->restart();
        return account;
    }

    Account withDrafts(int count)
    {
        const Account account = m_desk->saved(u"Éole & fils"_s, QUrl(u"https://www.welcomekit.co/api"_s), session());
        for (int i = 0; i < count; ++i) {
            Draft draft;
            draft.key = QString::number(i);
            draft.fields.insert(u"firstname"_s, {.base = Value::empty(), .mine = Value::ofText(u"Zoë"_s)});
            if (!await(m_desk->profile->store()->saveDraft(account.id, draft)))
                qFatal("the draft is not kept");
        }
        return account;
    }

    PageDialog *show(std::unique_ptr<PageDialog> dialog)
    {
        m_dialog = std::move(dialog);
        m_dialog->open();
        m_dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(m_dialog.get()))
            qFatal("the dialog is not shown");
        return m_dialog.get();
    }

    QWidget *focus() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : m_dialog.get();
    }

    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    static void shoot(QWidget *window, const QString &name)
    {
        const QDir folder(qEnvironmentVariable("VIVIER_SHOTS"));
        QVERIFY(folder.mkpath(u"."_s));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(30); // the layout of what was just shown
        QVERIFY(window->grab().save(folder.filePath(name + u".png"_s)));
    }

    void shootAll(const QString &look)
    {
        m_desk = std::make_unique<Desk>();
        AccountsModel *model = m_desk->model.get();
        show(std::make_unique<AccountsDialog>(model));
        shoot(m_dialog.get(), look + u"-accounts-none"_s);
        withDrafts(3);
        m_desk->saved(u"Bureau d'à côté"_s, m_sandbox->baseUrl(), session());
        auto *dialog = show(std::make_unique<AccountsDialog>(model));
        shoot(dialog, look + u"-accounts"_s);
        static_cast<AccountsDialog *>(dialog)->removeCurrent();
        QTRY_VERIFY(dialog->findChild<QMessageBox *>());
        shoot(dialog->findChild<QMessageBox *>(), look + u"-confirm"_s);

        show(std::make_unique<AccountDialog>(model));
        QTest::qWait(300);
        shoot(m_dialog.get(), look + u"-account-new"_s);
        const auto fill = [this](const char *name, const QString &text) {
            auto *field = m_dialog->findChild<TextField *>(QString::fromLatin1(name));
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
        };
        fill("passphrase", u"correct horse"_s);
        fill("passphraseAgain", u"correct house"_s);
        fill("token", u"sandbox-token-without-jobs_r"_s);
        fill("url", u"http://www.welcomekit.co/api"_s);
        shoot(m_dialog.get(), look + u"-account-wrong"_s);
        fill("url", m_sandbox->baseUrl().toString());
        button("test")->click();
        shoot(m_dialog.get(), look + u"-account-testing"_s);
        auto *result = m_dialog->findChild<ConnectionResult *>();
        QTRY_VERIFY(!result->spoken().isEmpty());
        shoot(m_dialog.get(), look + u"-account-tested"_s);
        fill("token", u"wrong"_s);
        button("test")->click();
        QTRY_VERIFY(!result->spoken().isEmpty());
        shoot(m_dialog.get(), look + u"-account-refused"_s);

        show(std::make_unique<AccountDialog>(model));
        QTest::mouseClick(m_dialog->findChild<QRadioButton *>(u"instaview"_s), Qt::LeftButton);
        QTest::qWait(300);
        shoot(m_dialog.get(), look + u"-instaview-new"_s);
        m_dialog->findChild<QRadioButton *>(u"session"_s)->click();
        fill("url", m_sandbox->instaViewUrl().toString());
        result = m_dialog->findChild<ConnectionResult *>();
        const auto test = [&](const QString &key, const QString &name) {
            fill("token", key);
            button("test")->click();
            QTRY_VERIFY(!result->spoken().isEmpty());
            shoot(m_dialog.get(), look + u"-instaview-"_s + name);
        };
        test(u"sandbox-token-without-read:jobs"_s, u"no-jobs"_s);
        test(u"wrong"_s, u"refused"_s);
        test(u"sandbox-token-ats"_s, u"companies"_s);
        m_dialog->findChild<QComboBox *>(u"company"_s)->setCurrentIndex(1);
        button("test")->click();
        QTRY_VERIFY(!result->spoken().isEmpty());
        shoot(m_dialog.get(), look + u"-instaview-company"_s);
        QSignalSpy added(m_dialog.get(), &QDialog::accepted);
        button("save")->click();
        QTRY_COMPARE(added.count(), 1);
        Account saved;
        for (const Account &account : model->accounts()) {
            if (account.ats == u"instaview"_s)
                saved = account;
        }
        show(std::make_unique<AccountDialog>(model, saved));
        QTest::qWait(300);
        shoot(m_dialog.get(), look + u"-instaview-edit"_s);
        m_dialog->findChild<QComboBox *>(u"region"_s)->setFocus();
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"united"_s);
        shoot(m_dialog.get(), look + u"-instaview-region"_s);
        shoot(m_dialog->findChild<QComboBox *>(u"region"_s)->completer()->popup(), look + u"-instaview-regions"_s);
        m_dialog->findChild<QComboBox *>(u"region"_s)->completer()->popup()->hide();

        show(std::make_unique<AccountDialog>(model, model->accounts().first()));
        QTest::qWait(300);
        shoot(m_dialog.get(), look + u"-account-edit"_s);

        const Account sealed = m_desk->saved(u"Sealed"_s, m_sandbox->baseUrl(),
                                             {.token = u"t"_s, .place = TokenPlace::Sealed, .passphrase = passphrase});
        model->setPassphrase({});
        show(std::make_unique<PassphraseDialog>(model, sealed));
        shoot(m_dialog.get(), look + u"-passphrase"_s);
        QTest::keyClicks(focus(), u"wrong"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button("open")->isEnabled(), patience);
        shoot(m_dialog.get(), look + u"-passphrase-wrong"_s);
        Preferences preferences(m_desk->folder());
        show(std::make_unique<PreferencesDialog>(&preferences));
        shoot(m_dialog.get(), look + u"-preferences"_s);
        show(std::make_unique<DashboardHostDialog>());
        shoot(m_dialog.get(), look + u"-dashboard"_s);
        show(std::make_unique<AboutDialog>());
        shoot(m_dialog.get(), look + u"-about"_s);
        m_dialog.reset();
    }

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PageDialog> m_dialog;
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
