// SPDX-License-Identifier: MIT
// What the menus of fields and chips hold and do, what a double click opens, and the numbers of the stages, in the real
// window.
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "theme/inputrules.h"
#include "theme/theme.h"
#include "ui/instaviewdesk.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/changecard.h"
#include "widgets/choicechips.h"
#include "widgets/fieldframe.h"
#include "widgets/segmentbutton.h"
#include "widgets/stagebar.h"
#include "widgets/tagchip.h"
#include "window/activityview.h"
#include "window/guidewindow.h"
#include "window/stagemenu.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTextEdit>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class MenusTest : public ShownWindow
{
    Q_OBJECT

    CandidateForm *form() { return m_window->form(); }
    CandidateModel &model() { return *m_window->session()->candidates(); }
    QString key() { return m_window->session()->current(); }
    QVariant cell(const QString &field, int role) { return model().indexOf(key(), field).data(role); }
    Draft draft() { return model().book()->draft(key()); }
    void put(const QString &field, const QVariant &value) { model().setData(model().indexOf(key(), field), value); }
    QAction *action(ActionId id) { return m_window->actionTable()->action(id); }
    static QStringList wordsOf(const QMenu *menu)
    {
        QStringList words;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                words.append(QString(action->text()).remove(u'&'));
        }
        return words;
    }
    static QAction *entry(const QMenu *menu, const QString &words)
    {
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (QString(action->text()).remove(u'&') == words)
                return action;
        }
        return nullptr;
    }
    QStringList textVerbs()
    {
        QStringList words;
        for (const ActionId id :
             {ActionId::Undo, ActionId::Redo, ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::SelectAll})
            words.append(QString(m_window->actionTable()->action(id)->text()).remove(u'&'));
        return words;
    }
    /// Of the form's fields, those in sight on a page that is high enough for all.
    QStringList shownFields()
    {
        QStringList names;
        for (const Field &field : model().catalog()) {
            if (form()->editor(field.name) && form()->editor(field.name)->isVisible())
                names.append(field.name);
        }
        return names;
    }
    void openInstaView(InstaViewDesk *desk)
    {
        desk->session->load();
        QTRY_VERIFY(desk->session->isLoaded());
        desk->model().upsert({desk->plain(u"zoe"_s)});
        show({1440, 2400});
        m_window->setSession(desk->session.get());
        desk->session->setCurrent(u"zoe"_s);
        QTRY_COMPARE(desk->session->current(), u"zoe"_s);
    }
    void checkEveryField(int least);

private Q_SLOTS:
    void init() { make(); }
    void cleanup()
    {
        closeMenu();
        clear();
    }

    void everyFieldHasAMenu();
    void everyFieldHasAMenuWithInstaView();
    void aTextHasTheVerbsOfTheWindow_data();
    void aTextHasTheVerbsOfTheWindow();
    void undoIsTheOneOfTheKeys_data();
    void undoIsTheOneOfTheKeys();
    void whatCannotBeDoneIsGrey();
    void everyOtherTextHasOurMenu();
    void theMenuComesByKey_data();
    void theMenuComesByKey();
    void aLinkIsOpened();
    void buttonsOfAFieldAreInItsMenu();
    void aTagIsCopiedAndRemoved();
    void aJobIsCopiedAndRemoved();
    void aFilterIsChosenAndRemoved();
    void aRowIsEntered_data();
    void aRowIsEntered();
    void whoLeftTheListIsNotCalledBack();
    void aCardShowsItsField();
    void aRowOfTheActivityOpensTheHistory();
    void stagesAreNumbered();
    void statusesAreNumbered();
    void numbersGoBeforeTheStagesScroll();
};

/// By the label and by the editor: the value is copied as it is, and a draft is put back.
void MenusTest::checkEveryField(int least)
{
    int asked = 0;
    for (const QString &name : shownFields()) {
        FieldFrame *frame = form()->frame(name);
        QList<QWidget *> places{form()->editor(name)};
        if (frame)
            places.append(frame->findChild<QLabel *>());
        for (QWidget *place : std::as_const(places)) {
            if (!place || !place->isVisible())
                continue;
            QMenu *open = ask(place);
            QVERIFY2(open && open->objectName() == "fieldMenu"_L1, qPrintable(name));
            for (const QAction *action : open->actions())
                QVERIFY2(action->isSeparator() || !action->icon().isNull(),
                         qPrintable(name + u": "_s + action->text()));
            QAction *copy = entry(open, u"Copy the value"_s);
            QVERIFY2(copy, qPrintable(name));
            const QString shown = cell(name, Qt::DisplayRole).toString();
            QVERIFY2(!shown.isEmpty() || !copy->isEnabled(), qPrintable(name));
            QApplication::clipboard()->setText(u"before"_s);
            copy->trigger();
            const Value value = cell(name, Qt::EditRole).value<Value>();
            const QVariant edited = form()->fieldEditor(name) ? form()->fieldEditor(name)->value() : QVariant(shown);
            const QString copied = QApplication::clipboard()->text();
            if (copy->isEnabled())
                QVERIFY2(copied == shown || copied == edited.toString(), qPrintable(name + u": "_s + copied));
            else
                QCOMPARE(copied, u"before"_s);
            QVERIFY2(entry(open, u"Show in history"_s) || entry(open, u"History"_s), qPrintable(name));
            QCOMPARE(entry(open, u"Put back"_s) != nullptr, draft().contains(name));
            closeMenu();
            ++asked;
        }
    }
    QVERIFY2(asked >= least, qPrintable(QString::number(asked)));
    // Drafted: "put back" is there, and does it.
    for (const QString &name : shownFields()) {
        const FieldKind kind = model().catalog().find(name)->kind;
        if (kind != FieldKind::Text && kind != FieldKind::Email && kind != FieldKind::LongText)
            continue;
        put(name, u"somebody@example.com"_s);
        QVERIFY2(draft().contains(name), qPrintable(name));
        QMenu *open = ask(form()->editor(name));
        QVERIFY2(entry(open, u"Put back"_s), qPrintable(name));
        entry(open, u"Put back"_s)->trigger();
        QVERIFY2(!draft().contains(name), qPrintable(name));
        closeMenu();
    }
}

void MenusTest::everyFieldHasAMenu()
{
    open({1440, 2400});
    QTRY_COMPARE(key(), session()->opening());
    checkEveryField(20);
    // The stages have no frame.
    const QList<Stage> stages = session()->stages()->stages();
    const QString stage = model().catalog().name(FieldRole::Stage);
    const qint64 before = model().value(key(), FieldRole::Stage).number();
    put(stage, stages.first().id == before ? stages.last().id : stages.first().id);
    QVERIFY(draft().contains(stage));
    QMenu *open = ask(form()->findChild<SegmentButton *>());
    QVERIFY(entry(open, u"Put back"_s));
    entry(open, u"Put back"_s)->trigger();
    QVERIFY(!draft().contains(stage));
}

void MenusTest::everyFieldHasAMenuWithInstaView()
{
    InstaViewDesk desk;
    openInstaView(&desk);
    checkEveryField(14);
    m_window->setSession(nullptr);
}

void MenusTest::aTextHasTheVerbsOfTheWindow_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field :
         {u"firstname"_s, u"email"_s, u"phone"_s, u"cover_letter"_s, u"tag_list"_s, u"remote_resume_url"_s})
        QTest::newRow(qPrintable(field)) << field;
}

void MenusTest::aTextHasTheVerbsOfTheWindow()
{
    QFETCH(const QString, field);
    open({1440, 2400});
    QTRY_COMPARE(key(), session()->opening());
    QWidget *editor = form()->editor(field);
    QWidget *text = editor->focusProxy() ? editor->focusProxy() : editor;
    auto *page = qobject_cast<QPlainTextEdit *>(text);
    QCoreApplication::processEvents(); // laid out
    QMenu *open = ask(page ? page->viewport() : text);
    QVERIFY(open);
    QCOMPARE(wordsOf(open).mid(0, 6), textVerbs());
    QVERIFY(text->hasFocus());
    closeMenu();
    QTest::keyClicks(text, u"hello"_s);
    const auto now = [&] { return page ? page->toPlainText() : qobject_cast<QLineEdit *>(text)->text(); };
    entry(ask(text), textVerbs().at(5))->trigger();
    closeMenu();
    const QString all = now();
    entry(ask(text), textVerbs().at(2))->trigger(); // cut
    closeMenu();
    QCOMPARE(QApplication::clipboard()->text(), all);
    QCOMPARE(now(), QString());
    entry(ask(text), textVerbs().at(4))->trigger(); // paste
    closeMenu();
    QCOMPARE(now(), all);
}

void MenusTest::undoIsTheOneOfTheKeys_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("a line") << u"firstname"_s;
    QTest::newRow("a page") << u"cover_letter"_s;
    QTest::newRow("half a tag") << u"tag_list"_s;
}

/// Twice the same, once by the keys and once by the menu: what is there afterwards is the same.
void MenusTest::undoIsTheOneOfTheKeys()
{
    QFETCH(const QString, field);
    open({1440, 2400});
    QTRY_COMPARE(key(), session()->opening());
    QWidget *editor = form()->editor(field);
    QWidget *text = editor->focusProxy() ? editor->focusProxy() : editor;
    QStringList outcomes;
    for (const bool byMenu : {false, true}) {
        put(u"lastname"_s, u"Elsewhere"_s);
        text->setFocus();
        QTest::keyClicks(text, u"xy"_s);
        const int steps = session()->undoGroup()->activeStack()->index();
        if (byMenu)
            entry(ask(text), textVerbs().first())->trigger();
        else
            QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        closeMenu();
        auto *page = qobject_cast<QPlainTextEdit *>(text);
        outcomes.append((page ? page->toPlainText() : qobject_cast<QLineEdit *>(text)->text()) + u" / "_s +
                        draft().fields.value(field).mine.text() + u" / "_s +
                        draft().fields.value(u"lastname"_s).mine.text() + u" / "_s +
                        QString::number(steps - session()->undoGroup()->activeStack()->index()));
        while (session()->undoGroup()->canUndo())
            session()->undoGroup()->undo();
        if (auto *line = qobject_cast<QLineEdit *>(text); line && field == "tags"_L1)
            line->setText({});
    }
    QCOMPARE(outcomes.last(), outcomes.first());
    QVERIFY(!outcomes.first().contains(u"xy"_s));
}

void MenusTest::whatCannotBeDoneIsGrey()
{
    open({1440, 2400});
    QTRY_COMPARE(key(), session()->opening());
    put(u"firstname"_s, QString());
    auto *line = qobject_cast<QLineEdit *>(form()->editor(u"firstname"_s));
    QMenu *open = ask(line);
    for (const int verb : {2, 3, 5}) // cut, copy, select all
        QVERIFY2(!entry(open, textVerbs().at(verb))->isEnabled(), qPrintable(textVerbs().at(verb)));
    QVERIFY(entry(open, textVerbs().at(4))->isEnabled());
    QVERIFY(!entry(open, u"Copy the value"_s)->isEnabled());
    closeMenu();
    line->setReadOnly(true);
    QVERIFY(!entry(ask(line), textVerbs().at(4))->isEnabled());
}

/// Of the window and of every page and dialog of it: none shows the menu that Qt makes.
void MenusTest::everyOtherTextHasOurMenu()
{
    open({1440, 900});
    QTRY_COMPARE(key(), session()->opening());
    QStringList ours = textVerbs();
    int asked = 0;
    const auto check = [&](QWidget *page) {
        page->activateWindow();
        QCoreApplication::processEvents();
        const QList<QWidget *> found = page->findChildren<QWidget *>();
        for (const QPointer<QWidget> &kept : QList<QPointer<QWidget>>(found.cbegin(), found.cend())) {
            QWidget *widget = kept.data(); // a menu goes
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool isText = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) ||
                                qobject_cast<QTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                                (label && label->textInteractionFlags() & Qt::TextSelectableByMouse);
            if (!widget || !isText || !widget->isVisible() || !widget->isEnabled() || isTextOfField(widget))
                continue;
            for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
                QMenu *open = ask(widget, reason);
                QVERIFY2(open && open->objectName() == "textMenu"_L1, qPrintable(called(widget)));
                for (const QString &words : wordsOf(open))
                    QVERIFY2(ours.contains(words), qPrintable(called(widget) + u": "_s + words));
                closeMenu();
            }
            ++asked;
        }
    };
    check(m_window.get());
    QVERIFY(asked >= 1); // the search
    action(ActionId::ShowHistory)->trigger();
    check(m_window.get());
    QVERIFY(asked >= 3);
    action(ActionId::Commands)->trigger();
    check(m_window.get());
    QVERIFY(asked >= 6);
    press(Qt::Key_Escape);
    action(ActionId::UserGuide)->trigger();
    auto *guide = m_window->findChild<GuideWindow *>();
    QVERIFY(guide);
    check(guide);
    guide->close();
    const int before = asked;
    PreferencesDialog dialog(m_preferences.get(), m_window.get());
    dialog.show();
    check(&dialog);
    QCOMPARE(asked, before + 4); // two boxes of figures, and the lines in them
    dialog.close();

    // What is done is done to the text that was asked about.
    action(ActionId::Search)->trigger();
    QTest::keyClicks(search(), u"abc"_s);
    entry(ask(search()), u"Select all"_s)->trigger();
    closeMenu();
    QCOMPARE(search()->selectedText(), u"abc"_s);
    entry(ask(search()), u"Cut"_s)->trigger();
    closeMenu();
    QCOMPARE(search()->text(), QString());
    QCOMPARE(QApplication::clipboard()->text(), u"abc"_s);
    entry(ask(search()), u"Undo"_s)->trigger();
    closeMenu();
    QCOMPARE(search()->text(), u"abc"_s); // its own step
}

void MenusTest::theMenuComesByKey_data()
{
    QTest::addColumn<bool>("menuKey");
    QTest::newRow("menu key") << true;
    QTest::newRow("Shift+F10") << false;
}

void MenusTest::theMenuComesByKey()
{
    QFETCH(const bool, menuKey);
    open({760, 560});
    QTRY_COMPARE(key(), session()->opening());
    for (const QString &field : {u"firstname"_s, u"cover_letter"_s, u"tag_list"_s, u"remote_resume_url"_s}) {
        form()->showField(field);
        QWidget *focus = QApplication::focusWidget();
        if (menuKey)
            ask(focus, QContextMenuEvent::Keyboard);
        else
            press(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY2(menu() && menu()->objectName() == "fieldMenu"_L1, qPrintable(field));
        const QRect near = QRect(focus->mapToGlobal(QPoint(0, 0)), focus->size()).adjusted(-8, -8, 8, 8);
        QVERIFY2(near.intersects(menu()->geometry().adjusted(-8, -8, 8, 8)), qPrintable(field));
        closeMenu();
        QVERIFY2(focus->hasFocus(), qPrintable(field));
    }
}

void MenusTest::aLinkIsOpened()
{
    open({1440, 2400});
    QTRY_COMPARE(key(), session()->opening());
    QWidget *editor = form()->editor(u"remote_resume_url"_s);
    QVERIFY(!entry(ask(editor), u"Open in the browser"_s)); // nothing to open
    closeMenu();
    put(u"remote_resume_url"_s, u"https://example.com/cv"_s);
    QSignalSpy asked(m_window.get(), &MainWindow::openUrlRequested);
    entry(ask(editor), u"Open in the browser"_s)->trigger();
    QCOMPARE(asked.value(0).value(0).toUrl(), QUrl(u"https://example.com/cv"_s));
}

void MenusTest::buttonsOfAFieldAreInItsMenu()
{
    InstaViewDesk desk;
    openInstaView(&desk);
    QMenu *open = ask(form()->editor(u"jobIds"_s));
    QVERIFY(entry(open, u"Choose jobs"_s));
    entry(open, u"Choose jobs"_s)->trigger();
    closeMenu();
    QVERIFY(form()->findChild<QWidget *>(u"jobListView"_s)->isVisible());
    open = ask(form()->editor(u"gdprExpiryDate"_s)->focusProxy());
    QVERIFY2(entry(open, u"Choose from a calendar"_s), qPrintable(wordsOf(open).join(u'|')));
    closeMenu();
    m_window->setSession(nullptr);
}

void MenusTest::aTagIsCopiedAndRemoved()
{
    open({1440, 2400});
    QTRY_COMPARE(key(), session()->opening());
    put(u"tag_list"_s, QStringList{u"one, & only"_s, u"two"_s});
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        const auto chips = form()->editor(u"tag_list"_s)->findChildren<TagChip *>();
        TagChip *chip = *std::ranges::find_if(chips, &QWidget::isVisible);
        const QString tag = chip->tag();
        QMenu *open = ask(chip, reason);
        QCOMPARE(wordsOf(open), QStringList({u"Copy"_s, u"Remove"_s}));
        entry(open, u"Copy"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), tag);
        entry(open, u"Remove"_s)->trigger();
        closeMenu();
        QVERIFY(!cell(u"tag_list"_s, Qt::EditRole).toStringList().contains(tag));
    }
    QCOMPARE(cell(u"tag_list"_s, Qt::EditRole).toStringList(), QStringList());
}

void MenusTest::aJobIsCopiedAndRemoved()
{
    InstaViewDesk desk;
    openInstaView(&desk);
    auto *chip = form()->editor(u"jobIds"_s)->findChild<TagChip *>();
    QMenu *open = ask(chip);
    entry(open, u"Copy"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"Designer"_s);
    entry(open, u"Remove"_s)->trigger();
    closeMenu();
    QVERIFY(draft().contains(u"jobIds"_s));
    m_window->setSession(nullptr);
}

void MenusTest::aFilterIsChosenAndRemoved()
{
    open();
    auto *chips = m_window->findChild<ChoiceChips *>(u"filterChips"_s);
    const auto named = [chips](const QString &name) {
        for (auto *chip : chips->findChildren<QAbstractButton *>()) {
            if (chip->accessibleName().startsWith(name))
                return chip;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    const QString all = chips->current();
    QMenu *open = ask(named(u"Archived"_s));
    QVERIFY(!entry(open, u"Remove the filter"_s)->isEnabled());
    entry(open, u"Copy"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"Archived"_s);
    entry(open, u"Show only these"_s)->trigger();
    closeMenu();
    QVERIFY(named(u"Archived"_s)->isChecked());
    QVERIFY(session()->list()->filter().show == CandidateFilter::Show::Archived);
    open = ask(named(u"Archived"_s), QContextMenuEvent::Keyboard);
    QVERIFY(!entry(open, u"Show only these"_s)->isEnabled());
    entry(open, u"Remove the filter"_s)->trigger();
    QCOMPARE(chips->current(), all);
    QVERIFY(session()->list()->filter().show == CandidateFilter::Show::Active);
}

void MenusTest::aRowIsEntered_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("opened");
    QTest::newRow("Enter") << true << false;
    QTest::newRow("Enter, already open") << true << true;
    QTest::newRow("double click") << false << false;
    QTest::newRow("double click, already open") << false << true;
}

void MenusTest::aRowIsEntered()
{
    QFETCH(const bool, byKey);
    QFETCH(const bool, opened);
    open();
    QTRY_COMPARE(key(), session()->opening());
    const int now = session()->list()->rowOf(key());
    const int row = opened ? now : now == 0 ? 1 : 0;
    const QModelIndex index = list()->model()->index(row, 0);
    list()->setFocus();
    if (byKey) {
        list()->setCurrentIndex(index);
        QVERIFY(list()->hasFocus()); // to look at somebody is not to enter
        press(Qt::Key_Return);
    } else {
        list()->scrollTo(index);
        const QPoint at = list()->visualRect(index).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(list()->hasFocus());
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, at);
    }
    QTRY_COMPARE(QApplication::focusWidget(), form()->editor(u"firstname"_s));
    QCOMPARE(key(), session()->list()->keyAt(row));
}

void MenusTest::whoLeftTheListIsNotCalledBack()
{
    open();
    QTRY_COMPARE(key(), session()->opening());
    const int other = session()->list()->rowOf(key()) == 0 ? 1 : 0;
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(other, 0));
    press(Qt::Key_Return);
    if (key() != session()->opening()) { // else it was in memory
        search()->setFocus();
        QTRY_COMPARE(key(), session()->opening());
        QCoreApplication::processEvents();
        QVERIFY(search()->hasFocus());
    }
}

void MenusTest::aCardShowsItsField()
{
    open();
    QTRY_COMPARE(key(), session()->opening());
    put(u"subtitle"_s, u"New"_s);
    list()->setFocus();
    auto *card = m_window->findChild<ChangeCard *>();
    QVERIFY(card && card->isVisible());
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().topLeft() + QPoint(20, 8));
    QTest::mouseDClick(card, Qt::LeftButton, {}, card->rect().topLeft() + QPoint(20, 8));
    QCOMPARE(QApplication::focusWidget(), form()->editor(u"subtitle"_s));
}

void MenusTest::aRowOfTheActivityOpensTheHistory()
{
    open();
    QTRY_COMPARE(key(), session()->opening());
    put(u"subtitle"_s, u"New"_s);
    session()->send(key());
    QTRY_VERIFY(!model().book()->hasDraft(key()));
    m_window->actionTable()->action(ActionId::ShowActivity)->trigger();
    auto *view = m_window->findChild<ActivityView *>();
    QTRY_VERIFY(view->isVisible() && session()->journal()->rowCount() > 0);
    auto *rows = view->findChild<QListView *>();
    QTRY_VERIFY(rows->isVisible() && rows->visualRect(rows->model()->index(0, 0)).height() > 0);
    QSignalSpy asked(view, &ActivityView::historyRequested);
    QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, rows->viewport()->rect().bottomLeft() - QPoint(0, 3));
    QCOMPARE(asked.count(), 0); // beside the rows
    const QPoint row = rows->visualRect(rows->model()->index(0, 0)).center();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(asked.count(), 1);
    QTRY_COMPARE(m_window->place().page, u"history"_s);
}

void MenusTest::stagesAreNumbered()
{
    open();
    QTRY_COMPARE(key(), session()->opening());
    auto *bar = form()->findChild<StageBar *>();
    auto *menu = m_window->findChild<StageMenu *>();
    const auto segments = bar->findChildren<SegmentButton *>();
    QVERIFY(segments.size() > 2);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        QCOMPARE(segments.at(i)->number(), i < 9 ? int(i) + 1 : 0);
        const QString keys = menu->actions().at(i)->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(segments.at(i)->accessibleDescription().endsWith(keys),
                 qPrintable(segments.at(i)->accessibleDescription()));
    }
    press(static_cast<Qt::Key>(Qt::Key_0 + segments.at(1)->number()), Qt::AltModifier);
    QVERIFY(segments.at(1)->isChecked());
}

void MenusTest::statusesAreNumbered()
{
    InstaViewDesk desk;
    openInstaView(&desk);
    const QString status = model().catalog().find(FieldRole::Status)->name;
    const auto segments = form()->editor(status)->findChildren<SegmentButton *>();
    QVERIFY(!segments.isEmpty());
    QCOMPARE(segments.first()->number(), 1);
    // Another choice of the form has no keys.
    for (const auto *segment : form()->page()->findChildren<SegmentButton *>()) {
        QCOMPARE(segment->number(), 0);
        QVERIFY2(!segment->accessibleDescription().contains(u"Alt+"_s), qPrintable(segment->accessibleDescription()));
    }
    m_window->setSession(nullptr);
}

/// Whatever the width: no number is shown while a name has to be scrolled to, and no name is cut.
void MenusTest::numbersGoBeforeTheStagesScroll()
{
    StageBar bar;
    bar.setNumbered(true);
    QList<Stage> stages;
    for (const QString &name : {u"New"_s, u"Phone interview"_s, u"On-site interview"_s, u"Offer"_s, u"Hired"_s})
        stages.append({.id = stages.size() + 1, .name = name});
    bar.setStages(stages);
    bar.show();
    int natural = 0;
    bool withNumbers = false;
    bool without = false;
    bool scrolled = false;
    for (int width = 900; width >= 150; width -= 3) {
        bar.resize(width, bar.sizeHint().height());
        QCoreApplication::processEvents();
        int numbers = 0;
        int words = 0;
        for (const auto *segment : bar.findChildren<SegmentButton *>()) {
            words += segment->sizeHint().width();
            numbers += segment->number() > 0 ? 1 : 0;
            if (segment->isVisible())
                QVERIFY2(segment->width() + 1 >= segment->sizeHint().width() || bar.scrolls(),
                         qPrintable(QString::number(width)));
        }
        QVERIFY(numbers == 0 || numbers == stages.size());
        natural = numbers > 0 ? words : natural;
        QVERIFY2(numbers > 0 || width < natural, qPrintable(QString::number(width))); // they stay as long as they can
        QVERIFY(!(bar.scrolls() && numbers > 0));
        QVERIFY(numbers == 0 || (!without && !scrolled)); // never back on the way
        withNumbers = withNumbers || numbers > 0;
        without = without || (numbers == 0 && !bar.scrolls());
        scrolled = scrolled || bar.scrolls();
    }
    QVERIFY(withNumbers && without && scrolled);
}

QTEST_MAIN(MenusTest)
#include "tst_menus.moc"
