// SPDX-License-Identifier: MIT
// Long texts that are checked while they are written: what is underlined, what an edit of it costs, and the menu.
#include "model/ownwords.h"
#include "model/preferences.h"
#include "model/spelling.h"
#include "support/awaited.h"
#include "support/storekey.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/longtextfield.h"
#include "widgets/replacementfield.h"
#include "widgets/spellhighlighter.h"
#include "widgets/spellingmenu.h"
#include "widgets/textmenus.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

QStringList mistakesIn(const LongTextField &field)
{
    QStringList words;
    QTextCursor one = field.spelling()->mistakeAfter(0);
    while (!one.isNull()) {
        words.append(one.selectedText());
        one = field.spelling()->mistakeAfter(one.selectionEnd());
    }
    return words;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QStringList wordsOf(const QMenu *menu)
{
    QStringList words;
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (!action->isSeparator())
            words.append(QString(action->text()).remove(u'&'));
    }
    return words;
}

void askForMenu(QWidget *widget, QContextMenuEvent::Reason reason, const QPoint &at)
{
    QContextMenuEvent event(reason, at, widget->mapToGlobal(at), Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class CheckedTextsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QObject> m_filters;
    LongTextField *m_field = nullptr;
    LongTextField *m_second = nullptr;

    /// A round trip of the thread that checks: whatever was asked before is answered.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            awaited(m_spelling->languageOf({u"hello"_s}));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(std::ranges::none_of(QList<LongTextField *>{m_field, m_second}, [](const LongTextField *field) {
            for (QTextBlock block = field->document()->begin(); block.isValid(); block = block.next()) {
                if (block.userState() > 0 && (block.userState() & 1))
                    return true;
            }
            return false;
        }));
    }
    void write(const QString &text)
    {
        m_field->setText(text);
        settle();
    }
    void withWords()
    {
        m_spelling->ownWords()->setStore([this] {
            auto store = std::make_shared<Store>(m_folder->filePath(u"profile"_s), unlocked());
            if (!awaited(store->open()))
                qFatal("the profile did not open");
            return store;
        }());
        QTRY_VERIFY(m_spelling->ownWords()->isReady());
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setLanguage(u"en"_s);
        m_spelling = std::make_unique<Spelling>(m_preferences.get(), QStringList{QStringLiteral(VIVIER_DICTIONARIES)});
        m_filters = std::make_unique<QObject>();
        new TextMenus(m_filters.get());
        new CheckedTexts(m_spelling.get(), m_filters.get());
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new LongTextField;
        m_second = new LongTextField;
        column->addWidget(m_field);
        column->addWidget(m_second);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), m_field);
    }
    void cleanup()
    {
        if (QMenu *menu = openMenu())
            menu->close();
        m_window.reset();
        m_filters.reset();
        m_spelling.reset();
        m_preferences.reset();
        m_folder.reset();
    }

    void whatIsWrongIsUnderlined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("English") << u"Dear candidte, thank you for your leter.\nWe work well"_s
                                 << QStringList{u"candidte"_s, u"leter"_s, u"well"_s};
        QTest::newRow("French") << u"Bonjour, l’équipe vous merci pour la letre"_s << QStringList{u"letre"_s};
        QTest::newRow("what no dictionary is for")
            << u"thank you for the letter https://teh.example.com teh@example.com 12th CDI JavaScript"_s
            << QStringList();
        QTest::newRow("another script") << u"hello dear candidates, thank you: שלום مرحبا кандидот teh"_s
                                        << QStringList{u"teh"_s};
        QTest::newRow("no dictionary of its language") << u"Dzień dobry dziękuję bardzo za list"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void whatIsWrongIsUnderlined()
    {
        QFETCH(const QString, text);
        write(text);
        QTEST(mistakesIn(*m_field), "wrong");
    }

    void theLineIsRedInEveryTheme()
    {
        write(u"thank you for the leter"_s);
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            Theme::apply(*qApp, mode);
            const QList<QTextLayout::FormatRange> formats = m_field->document()->begin().layout()->formats();
            QCOMPARE(formats.size(), 1);
            QCOMPARE(formats.constFirst().format.underlineStyle(), QTextCharFormat::SpellCheckUnderline);
            QCOMPARE(formats.constFirst().format.underlineColor(), Theme::current().color(ColorRole::Bad));
        }
    }

    /// Whatever is underlined later: no draft comes of it, and nothing can be undone.
    void toUnderlineIsNoEdit()
    {
        QSignalSpy changed(m_field->events(), &FieldEvents::changed);
        m_field->setText(u"thank you for the leter"_s);
        QSignalSpy edited(m_field, &QPlainTextEdit::textChanged);
        settle();
        QCOMPARE(mistakesIn(*m_field).size(), 1);
        m_field->spelling()->choose(QString());
        m_field->spelling()->choose(std::nullopt);
        m_field->spelling()->setName(u"Leter"_s);
        m_preferences->setChecksSpelling(false);
        m_preferences->setChecksSpelling(true);
        Theme::apply(*qApp, Theme::Mode::Dark);
        Theme::apply(*qApp, Theme::Mode::Light);
        settle();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(edited.size(), 0);
        QVERIFY(!m_field->document()->isUndoAvailable());
        QCOMPARE(m_field->text(), u"thank you for the leter"_s);
    }

    void aWordIsLeftAloneWhileItIsTyped_data()
    {
        QTest::addColumn<int>("leave");
        QTest::newRow("a space") << 0;
        QTest::newRow("the cursor") << 1;
        QTest::newRow("the focus") << 2;
        QTest::newRow("a new line") << 3;
    }
    void aWordIsLeftAloneWhileItIsTyped()
    {
        QFETCH(const int, leave);
        write(u"thank you for the "_s);
        m_field->moveCursor(QTextCursor::End);
        for (const QChar c : u"leter"_s) {
            QTest::keyClick(m_field, c.toLatin1());
            settle();
            QCOMPARE(mistakesIn(*m_field), QStringList());
        }
        if (leave == 0)
            QTest::keyClick(m_field, Qt::Key_Space);
        else if (leave == 1)
            QTest::keyClick(m_field, Qt::Key_Home);
        else if (leave == 2)
            m_second->setFocus();
        else
            QTest::keyClick(m_field, Qt::Key_Return);
        settle();
        QCOMPARE(mistakesIn(*m_field), QStringList{u"leter"_s});
        // Whoever only passes through it does not take the line away.
        m_field->setFocus();
        m_field->moveCursor(QTextCursor::Start);
        for (int i = 0; i < 25; ++i) {
            QTest::keyClick(m_field, Qt::Key_Right);
            QCOMPARE(mistakesIn(*m_field), QStringList{u"leter"_s});
        }
    }

    void namesAreRight()
    {
        m_field->setContext({.name = u"Zbigniew Van Leter"_s});
        write(u"thank you for the leter Zbigniew zbigniew’s l’Leter lettr"_s);
        QCOMPARE(mistakesIn(*m_field), QStringList{u"lettr"_s});
        m_field->setContext({});
        settle();
        QVERIFY(mistakesIn(*m_field).contains(u"Zbigniew"_s));
    }

    void theTextOfACvIsChecked()
    {
        ReplacementField cv;
        cv.setContext({.name = u"Zbigniew"_s});
        cv.show();
        cv.setText(u"thank you for the leter Zbigniew"_s);
        QTRY_COMPARE(mistakesIn(*cv.editor()), QStringList{u"leter"_s});
        cv.editor()->spelling()->choose(QString());
        cv.forget(); // another candidate
        QCOMPARE(cv.editor()->spelling()->chosen(), std::optional<QString>());
    }

    void theLanguageIsThatOfTheText()
    {
        write(u"Bonjour"_s);
        QCOMPARE(m_field->spelling()->language(), u"fr"_s);
        write(u"thank you for merci"_s);
        QCOMPARE(m_field->spelling()->language(), u"en_GB"_s);
        QCOMPARE(mistakesIn(*m_field), QStringList{u"merci"_s});
        m_field->spelling()->choose(u"fr"_s);
        settle();
        QCOMPARE(mistakesIn(*m_field), QStringList({u"thank"_s, u"you"_s, u"for"_s}));
        m_field->spelling()->choose(QString());
        QCOMPARE(mistakesIn(*m_field), QStringList());
        m_field->forget();
        write(u"thank you for merci"_s);
        QCOMPARE(m_field->spelling()->chosen(), std::optional<QString>());
        QCOMPARE(mistakesIn(*m_field), QStringList{u"merci"_s});
    }

    void whatCannotBeWrittenInIsNotChecked()
    {
        write(u"thank you for the leter"_s);
        m_field->setReadOnly(true);
        QCOMPARE(mistakesIn(*m_field), QStringList());
        m_field->setReadOnly(false);
        settle();
        QCOMPARE(mistakesIn(*m_field), QStringList{u"leter"_s});
    }

    void itCanBeSwitchedOff()
    {
        m_preferences->setChecksSpelling(false);
        write(u"thank you for the leter"_s);
        QCOMPARE(mistakesIn(*m_field), QStringList());
        m_preferences->setChecksSpelling(true);
        settle();
        QCOMPARE(mistakesIn(*m_field), QStringList{u"leter"_s});
        m_preferences->setChecksSpelling(false);
        QCOMPARE(mistakesIn(*m_field), QStringList());
    }

    /// After any edits it looks as if the text had been there from the beginning.
    void editsLeaveNothingBehind()
    {
        const QStringList pieces{u"thank "_s, u"leter "_s, u"candidte"_s, u" "_s, u"\n"_s, u"teh, "_s,
                                 u"'"_s,      u"-"_s,      u"you "_s,     u"7"_s, u"."_s,  u"for the letter "_s};
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            m_field->forget();
            m_field->spelling()->choose(u"en_GB"_s);
            for (int i = 0; i < 25; ++i) {
                const int end = m_field->document()->characterCount() - 1;
                const int at = random.bounded(end + 1);
                const int to = random.bounded(3) == 0 ? std::min(end, at + random.bounded(6)) : at;
                QTextCursor cursor(m_field->document());
                cursor.setPosition(at);
                cursor.setPosition(to, QTextCursor::KeepAnchor);
                m_field->setTextCursor(cursor);
                if (random.bounded(8) == 0)
                    m_field->undo();
                else
                    m_field->textCursor().insertText(pieces.at(random.bounded(int(pieces.size()))));
            }
            m_second->setFocus();
            m_second->forget();
            m_second->spelling()->choose(u"en_GB"_s);
            m_second->setText(m_field->text());
            settle();
            m_field->setFocus();
            QVERIFY2(mistakesIn(*m_field) == mistakesIn(*m_second),
                     qPrintable(QString::number(seed) + m_field->text()));
        }
    }

    void theMenuSuggests_data()
    {
        QTest::addColumn<QContextMenuEvent::Reason>("reason");
        QTest::newRow("by key") << QContextMenuEvent::Keyboard;
        QTest::newRow("by the pointer") << QContextMenuEvent::Mouse;
    }
    void theMenuSuggests()
    {
        QFETCH(const QContextMenuEvent::Reason, reason);
        withWords();
        write(u"thank you for teh letter and leter"_s);
        QTextCursor cursor = m_field->textCursor();
        cursor.setPosition(15); // in "teh"
        QPoint at = m_field->cursorRect(cursor).center();
        if (reason == QContextMenuEvent::Keyboard)
            m_field->setTextCursor(cursor);
        askForMenu(reason == QContextMenuEvent::Mouse ? m_field->viewport() : m_field, reason, at);
        QTRY_VERIFY(openMenu());
        const QStringList words = wordsOf(openMenu());
        QVERIFY2(words.mid(0, 5).contains(u"the"_s), qPrintable(words.join(u'|')));
        QVERIFY(words.contains(u"Add “teh” to my words"_s));
        QVERIFY(words.contains(u"Spelling: British English"_s));
        QVERIFY(words.contains(entryText(ActionId::Paste).remove(u'&')));
        QSignalSpy changed(m_field->events(), &FieldEvents::changed);
        while (openMenu()->activeAction() == nullptr || openMenu()->activeAction()->text() != u"the"_s)
            QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Return);
        QTRY_COMPARE(m_field->text(), u"thank you for the letter and leter"_s);
        QVERIFY(changed.size() >= 1);
        m_field->undo();
        QCOMPARE(m_field->text(), u"thank you for teh letter and leter"_s);
    }

    void aWordIsAddedFromTheMenu()
    {
        withWords();
        write(u"thank you for the leter and the Leter"_s);
        QCOMPARE(mistakesIn(*m_field).size(), 2);
        QVERIFY(goToNextMistake(m_window.get()));
        askForMenu(m_field, QContextMenuEvent::Keyboard, {});
        QTRY_VERIFY(openMenu());
        const QList<QAction *> entries = openMenu()->actions();
        const auto add =
            std::ranges::find_if(entries, [](const QAction *one) { return one->text().contains(u"leter"_s); });
        QVERIFY(add != entries.cend());
        (*add)->trigger();
        QCOMPARE(m_spelling->ownWords()->words(), QStringList{u"leter"_s});
        QCOMPARE(mistakesIn(*m_field), QStringList());
        m_spelling->ownWords()->remove({u"leter"_s});
        QCOMPARE(mistakesIn(*m_field).size(), 2);
    }

    void aWordThatIsRightHasTheUsualMenuAtOnce()
    {
        write(u"thank you for the leter"_s);
        m_field->moveCursor(QTextCursor::Start);
        askForMenu(m_field, QContextMenuEvent::Keyboard, {});
        QVERIFY(openMenu());
        QCOMPARE(wordsOf(openMenu()).constFirst(), entryText(ActionId::Undo).remove(u'&'));
    }

    /// Also for the word that was just typed.
    void whoAsksInTheMiddleOfAWordIsTold()
    {
        write(u"thank you for the "_s);
        m_field->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_field, u"leter"_s);
        settle();
        askForMenu(m_field, QContextMenuEvent::Keyboard, {});
        QTRY_VERIFY(openMenu());
        QVERIFY(wordsOf(openMenu()).contains(u"letter"_s));
    }

    void whoTypesOnGetsNoMenu()
    {
        write(u"thank you for the leter"_s);
        QVERIFY(goToNextMistake(m_window.get()));
        askForMenu(m_field, QContextMenuEvent::Keyboard, {});
        QTest::keyClick(m_field, Qt::Key_X);
        settle();
        QVERIFY(!openMenu());
        QCOMPARE(m_field->text(), u"thank you for the x"_s);
    }

    void theLanguageIsChosenInTheMenu()
    {
        write(u"thank you for merci"_s);
        m_field->moveCursor(QTextCursor::Start);
        askForMenu(m_field, QContextMenuEvent::Keyboard, {});
        QVERIFY(openMenu());
        auto *languages = openMenu()->findChild<QMenu *>(u"spellingMenu"_s);
        QVERIFY(languages);
        const QStringList words = wordsOf(languages);
        QCOMPARE(words.constFirst(), u"By its text"_s);
        QCOMPARE(words.constLast(), u"Not checked"_s);
        QVERIFY(languages->actions().constFirst()->isChecked());
        for (QAction *action : languages->actions()) {
            if (action->text() == u"Français"_s)
                action->trigger();
        }
        QCOMPARE(m_field->spelling()->language(), u"fr"_s);
        openMenu()->close();
        settle();
        QCOMPARE(mistakesIn(*m_field), QStringList({u"thank"_s, u"you"_s, u"for"_s}));
    }

    void withoutADictionaryThereIsNothing()
    {
        Spelling none(m_preferences.get(), {u"/nonexistent"_s});
        const CheckedTexts checked(&none, nullptr);
        LongTextField field;
        field.spelling()->setSpelling(&none);
        field.setText(u"thank you for the leter"_s);
        QCoreApplication::processEvents();
        QCOMPARE(mistakesIn(field), QStringList());
        QMenu menu;
        addSpellingLanguage(&menu, &field);
        QVERIFY(menu.isEmpty());
        QVERIFY(!goToNextMistake(&field));
    }

    void fromOneMistakeToTheNext()
    {
        m_second->setText(u"and the teh"_s);
        write(u"thank you for the leter\nand the letr"_s);
        m_field->moveCursor(QTextCursor::Start);
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(goToNextMistake(m_window.get()));
            auto *here = qobject_cast<LongTextField *>(QApplication::focusWidget());
            QVERIFY(here);
            visited.append(here->textCursor().selectedText());
        }
        QCOMPARE(visited, QStringList({u"leter"_s, u"letr"_s, u"teh"_s, u"leter"_s}));
        m_field->setText({});
        m_second->setText({});
        QVERIFY(!goToNextMistake(m_window.get()));
    }
};

QTEST_MAIN(CheckedTextsTest)
#include "tst_checkedtexts.moc"
