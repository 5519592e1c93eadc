// SPDX-License-Identifier: MIT
// The languages of the window: each is there whole, and changing to another one loses nothing. Real profile, real HTTP.
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "ui/twoaccounts.h"
#include "widgets/actions.h"
#include "widgets/searchfield.h"
#include "window/language.h"
#include "window/unlockpage.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QUndoGroup>

using namespace vivier;
using namespace vivier::test;

class LanguageTest : public TwoAccounts
{
    Q_OBJECT

    QAction *action(ActionId id) { return window()->actionTable()->action(id); }
    SearchField *search() { return window()->findChild<SearchField *>(u"searchField"_s); }
    QString firstMenu() { return window()->menuBar()->actions().constFirst()->text(); }

    /// As a recruiter does, in the preferences.
    void choose(const QString &code)
    {
        action(ActionId::Preferences)->trigger();
        auto *dialog = window()->findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *language = dialog->findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(code));
        QCOMPARE(m_preferences->language(), code);
        dialog->findChild<QPushButton *>(u"close"_s)->click();
    }
    static int visibleWindows()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return static_cast<int>(std::ranges::count_if(
            all, [](const QWidget *one) { return qobject_cast<const MainWindow *>(one) && one->isVisible(); }));
    }
    bool unlockPageSays(const QString &words)
    {
        const auto labels = window()->unlockPage()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

private Q_SLOTS:
    void cleanup()
    {
        clear();
        speak(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }

    /// The preferences offer what is in translations/, and nothing else.
    void eachHasItsFile()
    {
        QStringList offered;
        for (const Preferences::Language &language : Preferences::languages)
            offered.append(u"vivier_%1.qm"_s.arg(language.code));
        offered.sort();
        QCOMPARE(QDir(u":/i18n"_s).entryList({u"*.qm"_s}, QDir::Files, QDir::Name), offered);
    }

    void eachIsSpoken_data()
    {
        QTest::addColumn<QString>("code");
        for (const Preferences::Language &language : Preferences::languages)
            QTest::newRow(language.code.data()) << QString(language.code);
    }
    void eachIsSpoken()
    {
        QFETCH(const QString, code);
        speak(code);
        QCOMPARE(QLocale().language(), QLocale(code).language());
        const auto waiting = [](int count) {
            return QCoreApplication::translate("vivier::ClosingGuard", "%Ln candidate(s) are waiting in the outbox",
                                               nullptr, count);
        };
        QSet<QString> forms; // of the plural, without the number
        for (const int count : {1, 2, 5}) {
            QVERIFY2(!waiting(count).contains(u"(s)"_s), qPrintable(waiting(count)));
            QVERIFY2(count == 1 || waiting(count).contains(QString::number(count)), qPrintable(waiting(count)));
            forms.insert(waiting(count).remove(QString::number(count)));
        }
        const bool hasFew = code == u"cs"_s || code == u"sk"_s;
        QCOMPARE(forms.size(), hasFew ? 3 : 2);
        const bool isEnglish = code == u"en"_s;
        QCOMPARE(QCoreApplication::translate("vivier::PreferencesDialog", "Same as the system") ==
                     u"Same as the system"_s,
                 isEnglish);
        if (code != u"sk"_s) // which Qt 6.4 speaks in part only
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s, isEnglish);
        speak(u"en"_s); // and nothing of it stays
        QCOMPARE(QCoreApplication::translate("vivier::PreferencesDialog", "Same as the system"),
                 u"Same as the system"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void changingItLosesNothing()
    {
        make();
        const QString inA = someone(*m_serverA);
        const QString inB = someone(*m_serverB);
        window()->resize(780, 620);
        action(ActionId::WorkOffline)->trigger();
        of(b)->setCurrent(inB);
        QTRY_COMPARE_WITH_TIMEOUT(of(b)->current(), inB, patience);
        CandidateModel *model = of(b)->candidates();
        QVERIFY(model->setData(model->indexOf(inB, u"phone"_s), u"+33622222222"_s));
        of(b)->send(inB);
        QTRY_COMPARE_WITH_TIMEOUT(of(b)->engine()->outbox()->count(), 1, patience);
        of(a)->setCurrent(inA);
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), inA, patience);
        window()->form()->showField(u"subtitle"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"typed last"_s);
        window()->form()->showField(u"tag_list"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"halfway"_s); // no comma yet
        QTest::keyClicks(search(), u"a"_s);
        const QString typed = of(a)->candidates()->value(inA, u"subtitle"_s).text();
        QVERIFY(typed.contains(u"typed last"_s));
        const QSize size = window()->size();
        const QPointer<MainWindow> before = window();
        const AccountSession *const first = of(a);
        const AccountSession *const second = of(b);

        choose(u"fr"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window() != before, patience);
        QTRY_VERIFY(before.isNull());
        QCOMPARE(visibleWindows(), 1);
        QCOMPARE(window()->size(), size);
        QCOMPARE(firstMenu(), u"&Fichier"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        QVERIFY(of(a) == first && of(b) == second);
        QCOMPARE(shown(), a);
        QCOMPARE(of(a)->current(), inA);
        QCOMPARE(of(b)->current(), inB);
        QVERIFY(window()->form()->isVisible());
        QCOMPARE(of(a)->candidates()->value(inA, u"subtitle"_s).text(), typed);
        QVERIFY(of(a)->candidates()->value(inA, u"tag_list"_s).list().contains(u"halfway"_s));
        QVERIFY(of(a)->undoGroup()->canUndo());
        QTRY_COMPARE_WITH_TIMEOUT(window()->place().field, u"tag_list"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(search()->text(), u"a"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->list()->filter().query, u"a"_s, patience);
        QVERIFY(window()->isWorkingOffline());
        QCOMPARE(of(b)->engine()->outbox()->count(), 1);

        // The new window works as the one before did.
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        action(ActionId::WorkOffline)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(of(b)->engine()->outbox()->count(), 0, patience);
        m_controller->openAccount(b);
        QCOMPARE(shown(), b);
        QCOMPARE(of(b)->current(), inB);
        action(ActionId::ShowHistory)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window()->place().page, u"history"_s, patience);
        choose(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"&File"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(window()->place().page, u"history"_s, patience);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(shown(), b);
    }

    /// What is chosen there is nowhere else.
    void anEditOfManyIsFinishedFirst()
    {
        make();
        const QString key = someone(*m_serverA);
        of(a)->setCurrent(key);
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), key, patience);
        action(ActionId::SelectMatching)->trigger();
        action(ActionId::SelectedField)->trigger();
        QTRY_VERIFY(window()->isChoosing());
        const MainWindow *before = window();
        choose(u"fr"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"language"_s), patience);
        QVERIFY(window() == before);
        QVERIFY(window()->isChoosing());
        QCOMPARE(firstMenu(), u"&File"_s);
        window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window()); // no key is for the preferences any more
        for (int i = 0; i < 6 && window()->isChoosing(); ++i) // the first may close what was told
            press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"&Fichier"_s, patience);
        QVERIFY(window()->form()->isVisible());
        QVERIFY(of(a)->selection()->count() > 0);
    }

    void whileLocked()
    {
        make();
        QSignalSpy locked(m_controller.get(), &vivier::AccountsController::locked);
        m_controller->lock();
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, patience);
        QVERIFY(unlockPageSays(u"Vivier is locked"_s));
        const MainWindow *before = window();
        choose(u"fr"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window() != before, patience);
        QVERIFY(m_controller->isLocked());
        QTRY_VERIFY(unlockPageSays(u"Vivier est verrouillé"_s));
        QVERIFY(!action(ActionId::Accounts)->isEnabled());
        auto *passphrase = window()->findChild<QLineEdit *>(u"profilePassphrase"_s);
        QTest::keyClicks(passphrase, phrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isLocked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(a), patience);
        QCOMPARE(shown(), a);
        QVERIFY(action(ActionId::Accounts)->isEnabled());
        QCOMPARE(firstMenu(), u"&Fichier"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
