// SPDX-License-Identifier: MIT
// The account dialog as a recruiter meets it: keys in, words and an account out.
#include "support/certificates.h"
#include "ui/dialogssupport.h"

#include "dialogs/accountdialog.h"
#include "dialogs/connectionresult.h"
#include "theme/theme.h"
#include "widgets/fieldframe.h"
#include "widgets/textfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// Milliseconds. Keys are read on another thread, which may wait for others.
constexpr int keysTakeTime = 60000;

class DialogsAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 40});
        QVERIFY(m_sandbox->start());
    }

    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_sandbox->clearFaults();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void keyboardOnlyMakesAnAccount()
    {
        open(nullptr);
        QCOMPARE(QApplication::focusWidget(), radio("welcomekit"));
        QTest::keyClick(focus(), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), field("name"));
        keys(u"Éole"_s); // over the selected suggestion
        QTest::keyClick(focus(), Qt::Key_D, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), field("url"));
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        keys(m_sandbox->baseUrl().toString());
        QTest::keyClick(focus(), Qt::Key_T, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), field("token"));
        keys(u"sandbox-token"_s);
        QTest::keyClick(focus(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(radio("session")->isChecked()); // a mnemonic clicks a button visibly, which takes a moment
        QTRY_VERIFY(button("save")->isEnabled());
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(field("token"), Qt::Key_Return);
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(m_desk->model->rowCount(), 1);
        const Account made = m_desk->model->accounts().first();
        QCOMPARE(made.name, u"Éole"_s);
        QCOMPARE(made.baseUrl, m_sandbox->baseUrl());
        QCOMPARE(await(m_desk->model->tokenPlace(made.id)), std::optional(TokenPlace::Session));
    }

    void keyboardOnlyMakesAnInstaViewAccount()
    {
        open(nullptr);
        QTest::keyClick(focus(), Qt::Key_Right); // to the other card
        QCOMPARE(QApplication::focusWidget(), radio("instaview"));
        QVERIFY(radio("instaview")->isChecked());
        QCOMPARE(field("url")->text(), u"https://api.instaview.sk"_s);
        QCOMPARE(field("name")->text(), u"InstaView"_s);
        QVERIFY(!field("organizations")->isVisible());
        QVERIFY(!m_dialog->findChild<QCheckBox *>(u"older"_s)->isVisible());
        QVERIFY(m_dialog->hint().contains(u"API key"_s));
        QTest::keyClick(focus(), Qt::Key_D, Qt::AltModifier);
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        keys(m_sandbox->instaViewUrl().toString());
        QTest::keyClick(focus(), Qt::Key_Y, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), field("token"));
        QVERIFY(frame("token")->message().contains(u"Settings"_s));
        keys(u"sandbox-token"_s);
        QVERIFY(frame("token")->message().contains(u"sk_"_s)); // a doubt, no refusal
        QVERIFY(frame("token")->state().problem.isEmpty());
        QTest::keyClick(focus(), Qt::Key_O, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), field("companyId"));
        keys(u"9d3e"_s);
        QTest::keyClick(focus(), Qt::Key_H, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), region());
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        keys(u"slovak"_s);
        QTest::keyClick(focus(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(radio("session")->isChecked());
        QTRY_VERIFY2(button("save")->isEnabled(), qPrintable(m_dialog->hint()));
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(field("token"), Qt::Key_Return);
        QTRY_COMPARE(accepted.count(), 1);
        const Account made = m_desk->model->accounts().first();
        QCOMPARE(made.ats, u"instaview"_s);
        QCOMPARE(made.baseUrl, m_sandbox->instaViewUrl());
        QCOMPARE(made.company, u"9d3e"_s);
        QCOMPARE(made.phoneRegion, u"SK"_s);
    }

    void tabGoesFromTheAddressToTheToken_data()
    {
        QTest::addColumn<QByteArray>("ats");
        QTest::newRow("Welcome Kit") << QByteArray("welcomekit");
        QTest::newRow("InstaView") << QByteArray("instaview");
    }

    void tabGoesFromTheAddressToTheToken()
    {
        QFETCH(const QByteArray, ats);
        open(nullptr);
        radio(ats.constData())->click();
        type("url", u"https://example.com"_s);
        QVERIFY(button("usualUrl")->isVisible()); // above the address, so before it
        field("url")->setFocus();
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("token"));
        QTest::keyClick(focus(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), field("url"));
        QTest::keyClick(focus(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), button("usualUrl"));
    }

    void switchingTheAtsKeepsWhatWasTyped()
    {
        open(nullptr);
        type("organizations", u"Pg4eV6k"_s);
        type("token", u"abc"_s);
        radio("instaview")->click();
        QCOMPARE(field("token")->text(), u"abc"_s);
        QVERIFY(frame("token")->label().contains(u"API key"_s));
        QVERIFY(m_dialog->account().organizations.isEmpty());
        type("companyId", u"c-1"_s);
        type("url", u"https://eu.instaview.sk"_s);
        type("name", u"Mine"_s);
        radio("welcomekit")->click();
        QCOMPARE(field("url")->text(), u"https://eu.instaview.sk"_s);
        QCOMPARE(field("name")->text(), u"Mine"_s);
        QCOMPARE(field("token")->text(), u"abc"_s);
        QCOMPARE(m_dialog->account().organizations, QStringList{u"Pg4eV6k"_s});
        QCOMPARE(m_dialog->account().company, QString()); // Welcome Kit has none
        radio("instaview")->click();
        QCOMPARE(m_dialog->account().company, u"c-1"_s);
    }

    void severalCompaniesAreChosenFrom()
    {
        openInstaView(u"sandbox-token-ats"_s);
        QVERIFY(!companies()->isVisible());
        QVERIFY2(button("save")->isEnabled(), qPrintable(m_dialog->hint())); // as long as nothing is known
        press("test");
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QVERIFY(companies()->isVisible());
        QCOMPARE(companies()->count(), m_sandbox->instaViewCompanies().size());
        QCOMPARE(companies()->currentIndex(), -1);
        QVERIFY(!button("save")->isEnabled());
        QVERIFY2(companyProblem().contains(u"several companies"_s), qPrintable(companyProblem()));
        QTest::keyClick(focus(), Qt::Key_O, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), companies());
        QVERIFY(companies()->accessibleName().contains(u"Company"_s));
        QTest::keyClick(focus(), Qt::Key_End);
        QCOMPARE(m_dialog->account().company, companies()->currentData().toString());
        QVERIFY(m_sandbox->instaViewCompanies().contains(m_dialog->account().company));
        QVERIFY(result()->spoken().isEmpty()); // it was about no company
        const QString name = companies()->currentText();
        press("test");
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QVERIFY2(result()->spoken().contains(u"accepted for "_s + name), qPrintable(result()->spoken()));
        QVERIFY(button("save")->isEnabled());
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        press("save");
        QTRY_COMPARE(accepted.count(), 1);
        const QModelIndex row = m_desk->model->index(0);
        QCOMPARE(row.data(AccountsModel::SubtitleRole).toString(), QString(u"InstaView · "_s + name));

        const Account saved = m_desk->model->accounts().first();
        open(&saved); // by its name, without asking anybody
        QCOMPARE(companies()->currentText(), name);
        QCOMPARE(m_dialog->account(), saved);
    }

    void theOnlyCompanyIsStoredToo()
    {
        openInstaView(u"sandbox-token"_s);
        press("test");
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QCOMPARE(companies()->count(), 1);
        QCOMPARE(m_dialog->account().company, m_sandbox->instaViewCompanies().first());
        QVERIFY(result()->spoken().contains(u"write:candidates"_s));
        type("token", u"sk_other"_s); // of whom nobody knows yet
        QVERIFY(!companies()->isVisible());
        QCOMPARE(m_dialog->account().company, QString());
    }

    void anotherCompanyIsAskedForAndNeverWithDrafts()
    {
        Account account = m_desk->model->blank(instaViewProfile());
        account.baseUrl = m_sandbox->instaViewUrl();
        account.company = m_sandbox->instaViewCompanies().first();
        QVERIFY(bool(await(m_desk->model->add(account, {.token = u"sandbox-token-ats"_s, .place = TokenPlace::Session},
                                              {{.reference = account.company, .name = u"Acme"_s}}))));
        Draft draft;
        draft.key = u"R1"_s;
        draft.fields.insert(u"firstName"_s, {.base = Value::empty(), .mine = Value::ofText(u"Zoë"_s)});
        QVERIFY(bool(await(m_desk->profile->store()->saveDraft(account.id, draft))));
        for (const bool withDraft : {true, false}) {
            if (!withDraft)
                QVERIFY(bool(await(m_desk->profile->store()->discardDraft(account.id, draft.key))));
            open(&account);
            QCOMPARE(companies()->currentText(), u"Acme"_s);
            QTRY_VERIFY(button("save")->isEnabled());
            press("test");
            QTRY_VERIFY(!result()->spoken().isEmpty());
            companies()->setFocus();
            QTest::keyClick(companies(), Qt::Key_End);
            QCOMPARE(button("save")->isEnabled(), !withDraft);
            QCOMPARE(companyProblem().contains(u"second account"_s), withDraft);
        }
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        press("save");
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_dialog->findChild<QMessageBox *>()));
        QVERIFY(box->informativeText().contains(companies()->currentText()));
        QTest::keyClick(box, Qt::Key_Return); // the default changes nothing
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        QCOMPARE(m_desk->model->account(account.id)->company, account.company);
        press("save");
        QTRY_VERIFY((box = m_dialog->findChild<QMessageBox *>()));
        const QString now = m_dialog->account().company;
        box->findChild<QPushButton *>(u"destroy"_s)->click();
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(m_desk->model->account(account.id)->company, now);
        QVERIFY(now != account.company);
    }

    void regionIsFoundByTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << u"Slovaki"_s << u"SK"_s;
        QTest::newRow("accents") << u"cote d"_s << u"CI"_s;
        QTest::newRow("dialling code") << u"+421"_s << u"SK"_s;
        QTest::newRow("several") << u"an"_s << u"FR"_s;
        QTest::newRow("none") << u"xyzzy"_s << u"FR"_s;
        QTest::newRow("nothing") << QString() << u"FR"_s;
    }

    void regionIsFoundByTyping()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        Account account = m_desk->saved(u"A"_s, m_sandbox->baseUrl(), session());
        account.phoneRegion = u"FR"_s;
        open(&account);
        QVERIFY(region()->itemText(0).startsWith(u"Same as this computer ("_s));
        QCOMPARE(region()->itemData(0).toString(), QString());
        QCOMPARE(region()->currentText(), u"France (+33)"_s);
        QVERIFY(region()->count() > 200);
        region()->setFocus();
        QTest::keyClick(region(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(region(), Qt::Key_Delete);
        for (const QChar c : typed) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, c);
            QApplication::sendEvent(region(), &press);
        }
        field("name")->setFocus();
        QCOMPARE(m_dialog->account().phoneRegion, code);
        QCOMPARE(region()->findText(region()->currentText()), region()->currentIndex());
    }

    void saveSaysWhatIsMissing()
    {
        open(nullptr);
        QTRY_VERIFY(!radio("keychain")->isEnabled()); // none answers here
        QVERIFY(radio("sealed")->isChecked());
        QVERIFY(!button("save")->isEnabled());
        QVERIFY(m_dialog->hint().contains(u"token"_s));
        QVERIFY(frame("token")->message().isEmpty()); // nothing was done wrong yet
        type("token", u"abc"_s);
        QVERIFY(m_dialog->hint().contains(u"passphrase"_s));
        type("passphrase", u"short"_s);
        QVERIFY(frame("passphrase")->message().contains(u"8"_s));
        type("passphrase", u"correct horse"_s);
        type("passphraseAgain", u"correct house"_s);
        QVERIFY(!frame("passphraseAgain")->state().problem.isEmpty());
        QVERIFY(!button("save")->isEnabled());
        type("passphraseAgain", u"correct horse"_s);
        QVERIFY(frame("passphraseAgain")->state().problem.isEmpty());
        QVERIFY2(button("save")->isEnabled(), qPrintable(m_dialog->hint()));
        QCOMPARE(m_dialog->hint(), QString());
        type("name", u"   "_s);
        QVERIFY(!frame("name")->state().problem.isEmpty());
        QCOMPARE(m_dialog->hint(), u"First correct the fields marked in red."_s); // what is wrong is said there, once
    }

    void badAddressIsSaidAtItsField()
    {
        open(nullptr);
        type("url", u"http://www.welcomekit.co/api"_s);
        QVERIFY(frame("url")->message().contains(u"https://"_s));
        QVERIFY(!button("save")->isEnabled());
        QVERIFY(!button("test")->isEnabled());
        QVERIFY(button("usualUrl")->isVisible());
        QTest::keyClick(focus(), Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(field("url")->text(), welcomeKitProfile().defaultUrl.toString());
        QVERIFY(frame("url")->message().isEmpty());
        QVERIFY(!button("usualUrl")->isVisible());
        QCOMPARE(QApplication::focusWidget(), field("url"));
    }

    void takenNameIsRefused()
    {
        m_desk->saved(u"Éole"_s, m_sandbox->baseUrl(), session());
        open(nullptr);
        type("name", u"éole"_s);
        QVERIFY(!frame("name")->state().problem.isEmpty());
        QVERIFY(!button("save")->isEnabled());
    }

    void tokenIsHiddenUntilAsked()
    {
        open(nullptr);
        type("token", u"secret"_s);
        QCOMPARE(field("token")->echoMode(), QLineEdit::Password);
        QTest::keyClick(field("token"), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(field("token")->echoMode(), QLineEdit::Normal);
        QTest::keyClick(field("token"), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(field("token")->echoMode(), QLineEdit::Password);
        QVERIFY(m_dialog->isVisible());
        type("token", u"two words"_s);
        QVERIFY(!frame("token")->state().problem.isEmpty());
    }

    void whatIsCopiedOfATokenIsMarked_data()
    {
        QTest::addColumn<QKeySequence>("keys"); // none: by the menu, which asks for the slot by its name
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("left");
        QTest::newRow("copied") << QKeySequence(QKeySequence::Copy) << QByteArray() << u"sk_secret"_s;
        QTest::newRow("cut") << QKeySequence(QKeySequence::Cut) << QByteArray() << QString();
        QTest::newRow("the line cut") << QKeySequence(QKeySequence::DeleteCompleteLine) << QByteArray() << QString();
        QTest::newRow("copied by the menu") << QKeySequence() << QByteArray("copy") << u"sk_secret"_s;
        QTest::newRow("cut by the menu") << QKeySequence() << QByteArray("cut") << QString();
    }
    void whatIsCopiedOfATokenIsMarked()
    {
        QFETCH(const QKeySequence, keys);
        QFETCH(const QByteArray, verb);
        if (keys.isEmpty() && verb.isEmpty())
            QSKIP("this desktop has no such keys");
        open(nullptr);
        type("token", u"sk_secret"_s);
        QTest::keyClick(field("token"), Qt::Key_Return, Qt::AltModifier); // shown
        field("token")->selectAll();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        if (keys.isEmpty())
            QVERIFY(QMetaObject::invokeMethod(field("token"), verb.constData()));
        else
            QTest::keySequence(field("token"), keys);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"sk_secret"_s);
        QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QTEST(field("token")->text(), "left");
    }

    void dotsAreNotCopied()
    {
        open(nullptr);
        type("token", u"sk_secret"_s);
        field("token")->selectAll();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(field("token"), QKeySequence(QKeySequence::Copy));
        QTest::keySequence(field("token"), QKeySequence(QKeySequence::Cut));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(field("token")->text(), u"sk_secret"_s);
    }

    void editingKeepsTheTokenUnlessTyped()
    {
        const Account before = m_desk->saved(u"A"_s, m_sandbox->baseUrl(), session());
        open(&before);
        QTRY_VERIFY(button("save")->isEnabled());
        QCOMPARE(field("token")->text(), QString()); // never shown again
        QVERIFY(frame("token")->message().contains(u"Saved"_s));
        QVERIFY(radio("session")->isChecked());
        type("name", u"B"_s);
        type("organizations", u"Pg4eV6k, abc"_s);
        QTest::keyClick(focus(), Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(m_dialog->account().olderApi);
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(field("name"), Qt::Key_Return);
        QTRY_COMPARE(accepted.count(), 1);
        const Account after = m_desk->model->accounts().first();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.name, u"B"_s);
        QCOMPARE(after.organizations, (QStringList{u"Pg4eV6k"_s, u"abc"_s}));
        QVERIFY(after.olderApi);
        QSignalSpy tested(m_desk->model.get(), &AccountsModel::connectionTested);
        m_desk->model->testConnection(after, {});
        QTRY_COMPARE(tested.count(), 1);
        QVERIFY(tested.first().first().value<ConnectionReport>().works());
    }

    void theRateIsUnderAdvanced()
    {
        open(nullptr);
        QVERIFY(!rate()->isVisible()); // as usual: nothing to look at
        QCOMPARE(m_dialog->account().requestsPerSecond, 4.0);
        QCOMPARE(m_dialog->account().requestsAtOnce, 2);
        QTest::keyClick(focus(), Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(rate()->isVisible());
        QTest::keyClick(focus(), Qt::Key_M, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), rate());
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), QLocale().toString(1.5, 'f', 1));
        QTest::keyClick(focus(), Qt::Key_I, Qt::AltModifier);
        auto *atOnce = m_dialog->findChild<QSpinBox *>(u"atOnce"_s);
        QCOMPARE(QApplication::focusWidget(), atOnce);
        QTest::keyClick(focus(), Qt::Key_Up);
        QCOMPARE(m_dialog->account().requestsPerSecond, 1.5);
        QCOMPARE(m_dialog->account().requestsAtOnce, 3);
        for (const QAbstractSpinBox *box :
             {static_cast<QAbstractSpinBox *>(rate()), static_cast<QAbstractSpinBox *>(atOnce)})
            QVERIFY(!box->accessibleName().isEmpty() && !box->toolTip().isEmpty());
        rate()->setValue(0);
        atOnce->setValue(99);
        QCOMPARE(m_dialog->account().requestsPerSecond, 0.1); // no ATS is left without a limit from here
        QCOMPARE(m_dialog->account().requestsAtOnce, 8);
    }

    void anotherRateIsShown()
    {
        Account slow = m_desk->saved(u"A"_s, m_sandbox->baseUrl(), session());
        slow.requestsPerSecond = 0.5;
        open(&slow);
        QVERIFY(rate()->isVisible());
        QCOMPARE(rate()->value(), 0.5);
        m_dialog.reset();
        Account unlimited = slow;
        unlimited.requestsPerSecond = 0; // of the command line: saving other things keeps it
        open(&unlimited);
        QVERIFY(rate()->text().contains(u"unlimited"_s));
        QCOMPARE(m_dialog->account().requestsPerSecond, 0.0);
        rate()->stepUp();
        QVERIFY(m_dialog->account().requestsPerSecond >= 0.1);
    }

    void testSaysWhoYouAre()
    {
        open(nullptr);
        fillIn(u"sandbox-token"_s);
        press("test");
        QVERIFY(!button("test")->isEnabled());
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QVERIFY(result()->isVisible());
        QVERIFY2(result()->spoken().contains(u"You are "_s), qPrintable(result()->spoken()));
        QVERIFY(button("test")->isEnabled());
        type("token", u"other"_s); // what was found is no longer about this one
        QVERIFY(result()->spoken().isEmpty());
        QVERIFY(!result()->isVisible());
    }

    void testNamesTheMissingScope()
    {
        open(nullptr);
        fillIn(u"sandbox-token-without-jobs_r"_s);
        press("test");
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QVERIFY2(result()->spoken().contains(u"jobs_r"_s), qPrintable(result()->spoken()));
        QVERIFY(result()->spoken().contains(u"is not allowed to do everything"_s));
    }

    void testSaysThatTheTokenIsWrong()
    {
        open(nullptr);
        fillIn(u"wrong"_s);
        press("test");
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QVERIFY(result()->spoken().contains(u"does not accept the token"_s));
        QVERIFY(m_dialog->isVisible());
    }

    void whatATestFindsHasItsPlace_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("works") << u"sandbox-token"_s;
        QTest::newRow("a right is missing") << u"sandbox-token-without-jobs_r"_s;
        QTest::newRow("wrong") << u"wrong"_s;
    }

    void whatATestFindsHasItsPlace()
    {
        QFETCH(const QString, token);
        open(nullptr);
        fillIn(token);
        QTRY_VERIFY(button("test")->isEnabled());
        const QSize size = m_dialog->size();
        press("test");
        QTRY_VERIFY(!result()->spoken().isEmpty());
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(m_dialog->size(), size);
    }

    void whatWasTypedIsNotThrownAwayByEsc_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("new account") << true;
        QTest::newRow("an account") << false;
    }

    void whatWasTypedIsNotThrownAwayByEsc()
    {
        QFETCH(const bool, isNew);
        const Account account = isNew ? Account() : m_desk->saved(u"A"_s, m_sandbox->baseUrl(), session());
        open(isNew ? nullptr : &account);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible()); // nothing was typed
        open(isNew ? nullptr : &account);
        type("name", u"Éole"_s);
        QTest::keyClick(field("name"), Qt::Key_Escape);
        const auto question = [this] { return m_dialog->findChild<QMessageBox *>(); };
        QVERIFY(question() && question()->isVisible());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(field("name")->text(), u"Éole"_s);
        m_dialog->close(); // by the window's own button
        QVERIFY(m_dialog->isVisible() && question());
        question()->findChild<QPushButton *>(u"destroy"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void closingStopsTheTest()
    {
        m_sandbox->setFault({.latencyMs = 60'000});
        open(nullptr);
        fillIn(u"sandbox-token"_s);
        press("test");
        QVERIFY(m_desk->model->isTesting());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(!m_desk->model->isTesting());
    }

    void whatGoesWrongStaysInTheDialog()
    {
        m_desk->saved(u"A"_s, m_sandbox->baseUrl(),
                      {.token = u"a"_s, .place = TokenPlace::Sealed, .passphrase = u"correct horse"_s});
        m_desk->restart();
        open(nullptr);
        fillIn(u"sandbox-token"_s);
        radio("sealed")->click();
        QTRY_VERIFY(!field("passphraseAgain")->isVisible()); // nothing is chosen: it is the one of the profile
        type("passphrase", u"wrong horse"_s);
        press("save");
        QTRY_VERIFY(!m_dialog->problem().isEmpty());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(field("token")->text(), u"sandbox-token"_s); // nothing typed is lost
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        type("passphrase", u"correct horse"_s);
        press("save");
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, patience);
    }

    void filesOfTheConnectionAreLookedAt()
    {
        open(nullptr);
        type("name", u"Own house"_s);
        radio("session")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!radio("keychain")->isEnabled(), keysTakeTime);
        fillIn(u"t"_s);
        radio("session")->click();
        QVERIFY(!field("caFile")->isVisible());
        button("advanced")->click();
        QVERIFY(field("caFile")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button("save")->isEnabled(), keysTakeTime);

        type("caFile", pem("nothing.pem"));
        QTRY_VERIFY_WITH_TIMEOUT(frame("caFile")->state().problem.contains(u"There is no file"_s), keysTakeTime);
        QVERIFY(!button("save")->isEnabled() && !button("test")->isEnabled());
        type("caFile", pem("authority.pem"));
        QTRY_VERIFY_WITH_TIMEOUT(button("save")->isEnabled(), keysTakeTime);
        QVERIFY(frame("caFile")->state().problem.isEmpty());

        type("clientCertificate", pem("past.pem"));
        type("clientKey", pem("client.locked.key"));
        QTRY_VERIFY_WITH_TIMEOUT(frame("clientCertificate")->state().problem.contains(u"expired on"_s), keysTakeTime);
        type("clientCertificate", pem("rsa.pem"));
        type("keyPassphrase", pemPassphrase());
        QTRY_VERIFY_WITH_TIMEOUT(frame("clientKey")->state().problem.contains(u"not the one"_s), keysTakeTime);
        type("clientCertificate", pem("client.pem"));
        QTRY_VERIFY_WITH_TIMEOUT(button("save")->isEnabled(), keysTakeTime);
        type("keyPassphrase", u"clef"_s);
        QTRY_VERIFY_WITH_TIMEOUT(frame("keyPassphrase")->state().problem.contains(u"does not open"_s), keysTakeTime);
        QVERIFY(!button("save")->isEnabled());
        type("keyPassphrase", pemPassphrase());
        QTRY_VERIFY_WITH_TIMEOUT(button("save")->isEnabled(), keysTakeTime);

        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        button("save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, patience);
        const Account made = m_desk->model->accounts().first();
        QCOMPARE(made.tls.authority, pem("authority.pem"));
        QCOMPARE(made.tls.certificate, pem("client.pem"));
        QCOMPARE(made.tls.key, pem("client.locked.key"));
        // Opened again it shows them, and the passphrase is kept.
        open(&made);
        QVERIFY(field("caFile")->isVisible());
        QCOMPARE(field("clientKey")->text(), made.tls.key);
        QVERIFY(field("keyPassphrase")->text().isEmpty());
        type("name", u"Our house"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button("save")->isEnabled(), keysTakeTime);
        QVERIFY(frame("keyPassphrase")->state().problem.isEmpty());
    }

    void mnemonicsAreUnique()
    {
        open(nullptr);
        QTRY_VERIFY(!radio("keychain")->isEnabled());
        type("url", u"https://kit.example"_s);
        button("advanced")->click();
        QMap<QChar, QString> seen;
        const auto take = [&seen](const QString &text) {
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || at + 1 >= text.size())
                return true;
            const QChar key = text.at(at + 1).toUpper();
            if (seen.contains(key)) {
                qWarning() << text << seen.value(key);
                return false;
            }
            seen.insert(key, text);
            return true;
        };
        for (const char *ats : {"welcomekit", "instaview"}) {
            radio(ats)->click();
            seen.clear();
            for (const auto *widget : m_dialog->findChildren<QAbstractButton *>())
                QVERIFY(!widget->isVisible() || take(widget->text()));
            for (const auto *label : m_dialog->findChildren<QLabel *>())
                QVERIFY(!label->isVisible() || !label->buddy() || take(label->text()));
            QVERIFY(seen.size() >= 10);
        }
    }

    void everyControlIsReachedAndNamed_data()
    {
        QTest::addColumn<QString>("ats");
        QTest::addColumn<QStringList>("own");
        QTest::newRow("welcomekit") << u"welcomekit"_s << QStringList{u"organizations"_s, u"older"_s};
        QTest::newRow("instaview") << u"instaview"_s << QStringList{u"companyId"_s};
    }

    void everyControlIsReachedAndNamed()
    {
        QFETCH(QString, ats);
        QFETCH(QStringList, own);
        open(nullptr);
        radio(ats.toLatin1().constData())->setFocus();
        radio(ats.toLatin1().constData())->click();
        QTRY_VERIFY(!radio("keychain")->isEnabled());
        fillIn(u"t"_s);
        button("advanced")->click();
        QStringList order;
        QWidget *first = focus();
        do {
            QWidget *now = focus();
            QString name = now->accessibleName();
            if (name.isEmpty() && qobject_cast<QAbstractButton *>(now))
                name = qobject_cast<QAbstractButton *>(now)->text();
            QVERIFY2(!name.isEmpty(), qPrintable(now->objectName()));
            order.append(now->objectName());
            QTest::keyClick(now, Qt::Key_Tab);
            QVERIFY(order.size() < 40);
        } while (focus() != first);
        const QStringList wanted =
            QStringList{ats, u"name"_s, u"region"_s, u"url"_s, u"token"_s, u"session"_s} + own +
            QStringList{u"advanced"_s, u"perSecond"_s, u"atOnce"_s, u"test"_s, u"cancel"_s, u"save"_s};
        QStringList met;
        for (const QString &name : order) {
            if (wanted.contains(name))
                met.append(name);
        }
        // Wherever the round began.
        QVERIFY2(met.contains(ats), qPrintable(order.join(u' ')));
        while (met.first() != ats)
            met.append(met.takeFirst());
        QVERIFY2(met == wanted, qPrintable(order.join(u' ')));
    }

private:
    static TokenChange session() { return {.token = u"sandbox-token"_s, .place = TokenPlace::Session}; }

    void open(const Account *account)
    {
        if (account)
            m_dialog = std::make_unique<AccountDialog>(m_desk->model.get(), *account);
        else
            m_dialog = std::make_unique<AccountDialog>(m_desk->model.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void openInstaView(const QString &key)
    {
        open(nullptr);
        radio("instaview")->click();
        type("url", m_sandbox->instaViewUrl().toString());
        type("token", key);
        radio("session")->click();
        QTRY_VERIFY(!radio("keychain")->isEnabled());
    }

    void fillIn(const QString &token)
    {
        type("url", m_sandbox->baseUrl().toString());
        type("token", token);
        QTest::mouseClick(radio("session"), Qt::LeftButton, {}, QPoint(8, 8));
    }

    QWidget *focus() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : m_dialog.get();
    }

    void keys(const QString &text) const
    {
        for (const QChar c : text) { // keyClicks() takes no letters beyond Latin 1
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, c);
            QApplication::sendEvent(focus(), &press);
        }
    }

    TextField *field(const char *name) const { return m_dialog->findChild<TextField *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QRadioButton *radio(const char *name) const
    {
        return m_dialog->findChild<QRadioButton *>(QString::fromLatin1(name));
    }
    QDoubleSpinBox *rate() const { return m_dialog->findChild<QDoubleSpinBox *>(u"perSecond"_s); }
    QComboBox *companies() const { return m_dialog->findChild<QComboBox *>(u"company"_s); }
    QString companyProblem() const
    {
        return qobject_cast<FieldFrame *>(companies()->parentWidget()->parentWidget())->state().problem;
    }
    QComboBox *region() const { return m_dialog->findChild<QComboBox *>(u"region"_s); }
    ConnectionResult *result() const { return m_dialog->findChild<ConnectionResult *>(); }
    FieldFrame *frame(const char *name) const { return qobject_cast<FieldFrame *>(field(name)->parentWidget()); }

    void type(const char *name, const QString &text) const
    {
        field(name)->setFocus();
        QTest::keyClick(field(name), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field(name), Qt::Key_Delete);
        keys(text);
    }

    void press(const char *name) const
    {
        QVERIFY2(button(name)->isEnabled(), qPrintable(m_dialog->hint()));
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AccountDialog> m_dialog;
};

QTEST_MAIN(DialogsAccountTest)
#include "tst_dialogsaccount.moc"
