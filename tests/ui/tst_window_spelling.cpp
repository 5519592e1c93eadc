// SPDX-License-Identifier: MIT
// Spelling in the real window, by key: the letter of a candidate, its menu, the recruiter's own words, the preferences.
#include "dialogs/ownwordsdialog.h"
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "model/ownwords.h"
#include "model/spelling.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/fieldframe.h"
#include "widgets/longtextfield.h"
#include "widgets/spellhighlighter.h"
#include "window/noticebar.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QUndoGroup>
#include <QUndoStack>

using namespace vivier;
using namespace vivier::test;

class WindowSpellingTest : public ShownWindow
{
    Q_OBJECT

    const QString m_letter = u"cover_letter"_s;

    LongTextField *letter() { return qobject_cast<LongTextField *>(m_window->form()->editor(m_letter)); }
    CandidateModel &model() { return *session()->candidates(); }
    QString key() { return session()->current(); }
    QString mine() { return model().book()->draft(key()).fields.value(m_letter).mine.text(); }
    OwnWords *own() { return m_window->spelling()->ownWords(); }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    QStringList mistakes()
    {
        QStringList words;
        QTextCursor one = letter()->spelling()->mistakeAfter(0);
        while (!one.isNull()) {
            words.append(one.selectedText());
            one = letter()->spelling()->mistakeAfter(one.selectionEnd());
        }
        return words;
    }
    void put(const QString &field, const QString &text) { model().setData(model().indexOf(key(), field), text); }
    void openLetter(const QString &text)
    {
        open({1440, 2400});
        QTRY_COMPARE(key(), session()->opening());
        QTRY_VERIFY(own()->isReady());
        QVERIFY(letter() && letter()->isVisible());
        put(m_letter, text);
        QCOMPARE(letter()->text(), text);
    }
    /// By arrow keys, as a hand does.
    void choose(const QString &words)
    {
        const auto text = [](const QAction *action) {
            return action ? QString(action->text()).remove(u'&') : QString();
        };
        for (int i = 0; i < 30 && text(menu()->activeAction()) != words; ++i)
            QTest::keyClick(menu(), Qt::Key_Down);
        QCOMPARE(text(menu()->activeAction()), words);
        QTest::keyClick(menu(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DICPATH", VIVIER_DICTIONARIES);
        Theme::apply(*qApp, Theme::Mode::Light);
    }
    void init()
    {
        make();
        m_preferences->setChecksSpelling(true);
    }
    void cleanup()
    {
        if (menu())
            menu()->close();
        clear();
    }

    void theLetterIsChecked()
    {
        openLetter(u"Thank you for the leter and the candidte"_s);
        const int steps = session()->undoGroup()->activeStack()->index();
        QTRY_COMPARE(mistakes(), QStringList({u"leter"_s, u"candidte"_s}));
        QCOMPARE(mine(), u"Thank you for the leter and the candidte"_s);
        QCOMPARE(session()->undoGroup()->activeStack()->index(), steps); // to underline is no edit
        m_preferences->setChecksSpelling(false);
        QCOMPARE(mistakes(), QStringList());
    }

    void aNameIsRightWhileItIsTyped()
    {
        openLetter(u"Thank you for the leter Zbigniew"_s);
        QTRY_COMPARE(mistakes(), QStringList({u"leter"_s, u"Zbigniew"_s}));
        put(u"firstname"_s, u"Zbigniew"_s);
        QCOMPARE(mistakes(), QStringList{u"leter"_s});
    }

    void anotherCandidateIsAnotherText()
    {
        openLetter(u"Thank you for the leter"_s);
        QTRY_COMPARE(mistakes(), QStringList{u"leter"_s});
        letter()->spelling()->choose(u"fr"_s);
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(letter()->text() != u"Thank you for the leter"_s);
        QCOMPARE(letter()->spelling()->chosen(), std::optional<QString>());
        put(m_letter, u"Bonjour, merci pour la letre"_s);
        QTRY_COMPARE(mistakes(), QStringList{u"letre"_s});
    }

    /// F7, the menu key, and the window's own undo. (One letter more would be of the step before, as any keystroke.)
    void aWordIsReplacedByKey()
    {
        openLetter(u"Thank you for teh letter and the candidte"_s);
        QTRY_COMPARE(mistakes().size(), 2);
        list()->setFocus();
        press(Qt::Key_F7);
        QCOMPARE(QApplication::focusWidget(), letter());
        QCOMPARE(letter()->textCursor().selectedText(), u"teh"_s);
        press(Qt::Key_F7);
        QCOMPARE(letter()->textCursor().selectedText(), u"candidte"_s);
        press(Qt::Key_F7); // and round
        QCOMPARE(letter()->textCursor().selectedText(), u"teh"_s);
        press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(menu());
        QCOMPARE(menu()->objectName(), u"fieldMenu"_s);
        choose(u"the"_s);
        QTRY_COMPARE(mine(), u"Thank you for the letter and the candidte"_s);
        QCOMPARE(mistakes(), QStringList{u"candidte"_s});
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(letter()->text(), u"Thank you for teh letter and the candidte"_s);
        QCOMPARE(mine(), letter()->text());
    }

    void whereNothingIsWrongItIsSaid()
    {
        openLetter(u"Thank you for the letter"_s);
        list()->setFocus();
        press(Qt::Key_F7);
        QCOMPARE(m_window->notices()->notice().text, u"No misspelled word here."_s);
        m_preferences->setChecksSpelling(false);
        press(Qt::Key_F7);
        QVERIFY(m_window->notices()->notice().text.contains(u"not checked"_s));
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void ownWordsOutliveTheWindow()
    {
        openLetter(u"Thank you for the leter"_s);
        QTRY_COMPARE(mistakes(), QStringList{u"leter"_s});
        press(Qt::Key_F7);
        press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(menu());
        choose(u"Add “leter” to my words"_s);
        QTRY_COMPARE(own()->words(), QStringList{u"leter"_s});
        QCOMPARE(mistakes(), QStringList());
        m_window->setSession(nullptr);
        QCOMPARE(own()->words(), QStringList());
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        show({1440, 2400});
        m_window->setSession(session());
        QTRY_COMPARE(own()->words(), QStringList{u"leter"_s});
        own()->remove({u"leter"_s});
        QTRY_COMPARE(mistakes(), QStringList{u"leter"_s}); // it was the own word that kept it
    }

    void ownWordsAreRemovedInThePreferences()
    {
        openLetter(u"Thank you for the leter"_s);
        PreferencesDialog dialog(m_preferences.get(), m_window.get());
        dialog.setSpelling(m_window->spelling());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *button = dialog.findChild<QPushButton *>(u"ownWords"_s);
        QVERIFY(button->isVisible() && !button->isEnabled());
        for (const QString &word : {u"Éole"_s, u"leter"_s, u"zed"_s})
            own()->add(word);
        QVERIFY(button->isEnabled());
        QVERIFY2(button->text().contains(u"(3)"_s), qPrintable(button->text()));
        button->click();
        auto *words = dialog.findChild<OwnWordsDialog *>();
        QVERIFY(words);
        words->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), words);
        auto *shown = words->findChild<QListWidget *>(u"words"_s);
        QTRY_COMPARE(QApplication::focusWidget(), shown);
        QCOMPARE(shown->count(), 3);
        QCOMPARE(shown->item(0)->text(), u"Éole"_s); // as a language sorts
        QTest::keyClick(shown, Qt::Key_Delete);
        QCOMPARE(own()->words(), QStringList({u"leter"_s, u"zed"_s}));
        QTest::keyClick(shown, Qt::Key_A, Qt::ControlModifier);
        words->findChild<QPushButton *>(u"remove"_s)->click();
        QCOMPARE(own()->words(), QStringList());
        QVERIFY(!words->findChild<QPushButton *>(u"remove"_s)->isEnabled());
        words->reject();
        QVERIFY(!button->isEnabled());
        QTRY_COMPARE(mistakes(), QStringList{u"leter"_s});
    }

    void thePreferencesSwitchItOffAndSayWhatIsMissing()
    {
        openLetter(u"Thank you for the leter"_s);
        QTRY_COMPARE(mistakes(), QStringList{u"leter"_s});
        PreferencesDialog dialog(m_preferences.get(), m_window.get());
        dialog.setSpelling(m_window->spelling());
        auto *choice = dialog.findChild<QComboBox *>(u"spelling"_s);
        const auto *frame = qobject_cast<FieldFrame *>(choice->parentWidget());
        QVERIFY2(frame->message().contains(u"Français"_s), qPrintable(frame->message()));
        choice->setCurrentIndex(1);
        QCOMPARE(mistakes(), QStringList());
        choice->setCurrentIndex(0);
        QCOMPARE(mistakes(), QStringList{u"leter"_s});
        Spelling none(m_preferences.get(), {u"/nonexistent"_s});
        PreferencesDialog without(m_preferences.get(), m_window.get());
        without.setSpelling(&none);
        frame = qobject_cast<FieldFrame *>(without.findChild<QComboBox *>(u"spelling"_s)->parentWidget());
        QVERIFY2(frame->message().contains(u"hunspell-fr"_s), qPrintable(frame->message()));
    }
};

QTEST_MAIN(WindowSpellingTest)
#include "tst_window_spelling.moc"
