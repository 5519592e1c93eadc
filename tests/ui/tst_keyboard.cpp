// SPDX-License-Identifier: MIT
// A day at the keyboard in the real window: undo, stages, a new candidate, panes and Tab; and what a screen reader
// meets.
#include "form/candidateform.h"
#include "ui/instaviewdesk.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/fieldframe.h"
#include "widgets/metadatatree.h"
#include "widgets/stagebar.h"
#include "window/changespane.h"
#include "window/noticebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

using namespace vivier;
using namespace vivier::test;

namespace {

void turnWheel(QWidget *over, int notches)
{
    const QPointF middle = over->rect().center();
    QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // or nobody above would get it
    qApp->notify(over, &event);
}

/// All words of the accessible tree below `face`, as a screen reader comes to them.
void read(QAccessibleInterface *face, QStringList *words)
{
    for (int i = 0; face && i < face->childCount(); ++i) {
        QAccessibleInterface *child = face->child(i);
        if (!child || child->state().invisible || child->role() == QAccessible::MenuBar)
            continue;
        words->append(child->text(QAccessible::Name));
        read(child, words);
    }
}

} // namespace

class KeyboardTest : public ShownWindow
{
    Q_OBJECT

    CandidateForm *form() { return m_window->form(); }
    QWidget *pane() { return m_window->findChild<ChangesPane *>(); }
    QMenu *stageMenu() { return m_window->findChild<QMenu *>(u"stageMenu"_s); }
    Draft draft() { return m_work->model().book()->draft(session()->current()); }
    Value shownStage() { return m_work->model().value(session()->current(), FieldRole::Stage); }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static bool isInSight(const QWidget *widget)
    {
        const QRect whole(widget->mapTo(widget->window(), QPoint(0, 0)), widget->size());
        for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            const auto *page = qobject_cast<const QScrollArea *>(around);
            const QWidget *view = page ? page->viewport() : nullptr;
            if (!view || !view->isAncestorOf(widget))
                continue;
            const QRect seen(view->mapTo(view->window(), QPoint(0, 0)), view->size());
            const bool fits = whole.height() <= seen.height();
            if (fits ? !seen.contains(whole) : !seen.intersects(whole))
                return false;
        }
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget); // which its own surface may cover
        return widget->isVisible() && !(area ? area->viewport() : widget)->visibleRegion().isEmpty();
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void theWheelChangesNobody();
    void undoGoesOnWhereverTheFocusIs_data();
    void undoGoesOnWhereverTheFocusIs();
    void undoTakesTagsBack();
    void undoOfDatesAndMetadata_data();
    void undoOfDatesAndMetadata();
    void undoStaysInAnotherText();
    void redoByBothKeys_data();
    void redoByBothKeys();
    void aNewCandidateBeginsAtTheJob_data();
    void aNewCandidateBeginsAtTheJob();
    void altAndANumberMovesToAStage();
    void aFigureIsAKeyOnEveryKeyboard_data();
    void aFigureIsAKeyOnEveryKeyboard();
    void theStageMenuIsOfTheJob();
    void aStatusIsChosenInItsPlace();
    void tabStopsAreInSightInReadingOrder_data();
    void tabStopsAreInSightInReadingOrder();
    void f6GoesRoundBothWaysOnEveryPage_data();
    void f6GoesRoundBothWaysOnEveryPage();
    void changesLieOverANarrowPage();
    void enterPressesEveryButton();
    void aScreenReaderMeetsThePanesInOrder();
    void aScreenReaderHearsTheWholeRow();
    void buttonsInLinesHaveNames();
};

void KeyboardTest::theWheelChangesNobody()
{
    open({1024, 700});
    QTRY_VERIFY(form()->findChild<StageBar *>()->isVisible());
    const Value stage = shownStage();
    const auto turnOverAll = [&] {
        int boxes = 0;
        for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
            if (!box->isVisible())
                continue;
            ++boxes;
            const int before = box->currentIndex();
            for (const int notches : {-1, -1, 1, -2})
                turnWheel(box, notches);
            if (box->currentIndex() != before)
                return -1;
        }
        return boxes;
    };
    QVERIFY(turnOverAll() >= 1);
    QVERIFY(shownStage() == stage && draft().isEmpty());
    QVERIFY(session()->list()->filter().job.isEmpty());
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(turnOverAll() >= 2); // the job filter, and the job of the new candidate
    QVERIFY(m_work->model().value(session()->current(), FieldRole::Job).text().isEmpty());
}

void KeyboardTest::undoGoesOnWhereverTheFocusIs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("then");
    for (const QString &field : {u"lastname"_s, u"subtitle"_s, u"phone"_s, u"media_github"_s, u"cover_letter"_s}) {
        for (const QString &then : {u"stay"_s, u"tab"_s, u"back"_s, u"away and back"_s, u"tab and back"_s})
            QTest::addRow("%s, %s", qPrintable(field), qPrintable(then)) << field << then;
    }
}

void KeyboardTest::undoGoesOnWhereverTheFocusIs()
{
    QFETCH(const QString, field);
    QFETCH(const QString, then);
    open();
    session()->setCurrent(session()->list()->keyAt(1));
    QTRY_COMPARE(session()->current(), session()->list()->keyAt(1));
    const QString key = session()->current();
    const Value before = m_work->model().value(key, field);
    form()->showField(field);
    press(Qt::Key_End, Qt::ControlModifier);
    write(u"7"_s);
    QVERIFY(draft().contains(field));
    if (then == u"tab"_s) {
        press(Qt::Key_Tab);
    } else if (then == u"back"_s) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    } else if (then == u"away and back"_s) {
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(session()->current() != key);
        press(Qt::Key_Z, Qt::ControlModifier); // the other has nothing to undo, and the last one's stays
        QVERIFY(m_work->model().book()->draft(session()->current()).isEmpty());
        press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(session()->current(), key);
    } else if (then == u"tab and back"_s) {
        press(Qt::Key_Tab);
        form()->showField(field);
    }
    for (int step = 0; step < 3 && draft().contains(field); ++step) // a completed link or number is a step of its own
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!draft().contains(field), qPrintable(QApplication::focusWidget()->objectName()));
    QCOMPARE(m_work->model().value(key, field), before);
    press(Qt::Key_Z, Qt::ControlModifier); // nothing more: it does not come back
    QVERIFY(!draft().contains(field));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(draft().contains(field));
}

void KeyboardTest::undoTakesTagsBack()
{
    open();
    const QString key = session()->current();
    const auto tags = [&] { return m_work->model().value(key, u"tag_list"_s).list(); };
    const QStringList before = tags();
    form()->showField(u"tag_list"_s);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    write(u"undoone,"_s);
    write(u"half"_s);
    QCOMPARE(tags(), before + QStringList({u"undoone"_s, u"half"_s})); // each key is kept
    for (int step = 0; step < 6 && !line->text().isEmpty(); ++step)
        press(Qt::Key_Z, Qt::ControlModifier); // what is typed first
    QCOMPARE(tags(), before + QStringList{u"undoone"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tags(), before);
    QCOMPARE(line->text(), QString()); // the letters do not come back beside it
}

void KeyboardTest::undoOfDatesAndMetadata_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("date") << u"gdprExpiryDate"_s;
    QTest::newRow("metadata, a cell") << u"metadata"_s;
    QTest::newRow("metadata, as text") << u"metadata text"_s;
    QTest::newRow("CV") << u"cv"_s;
}

void KeyboardTest::undoOfDatesAndMetadata()
{
    QFETCH(const QString, field);
    const QString name = field.section(u' ', 0, 0);
    InstaViewDesk desk;
    desk.session->load();
    QTRY_VERIFY(desk.session->isLoaded());
    desk.model().upsert({desk.plain(u"zoe"_s)});
    show({1440, 900});
    m_window->setSession(desk.session.get());
    desk.session->setCurrent(u"zoe"_s);
    QTRY_COMPARE(desk.session->current(), u"zoe"_s);
    const auto drafted = [&] { return desk.model().book()->draft(u"zoe"_s).contains(name); };
    form()->showField(name);
    if (field == u"gdprExpiryDate"_s) {
        press(Qt::Key_A, Qt::ControlModifier);
        write(u"2030-01-02"_s);
    } else if (field == u"metadata"_s) {
        press(Qt::Key_Return);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        write(u"x"_s);
        press(Qt::Key_Return);
    } else if (field == u"metadata text"_s) {
        press(Qt::Key_J, Qt::ControlModifier);
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(text->toPlainText().indexOf(u"Linked"_s)));
        text->setTextCursor(cursor);
        write(u"x"_s);
    } else {
        write(u"a life"_s);
    }
    QTRY_VERIFY(drafted());
    press(Qt::Key_Tab);
    for (int step = 0; step < 12 && drafted(); ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!drafted());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(drafted());
    m_window->setSession(nullptr);
}

void KeyboardTest::undoStaysInAnotherText()
{
    open();
    form()->showField(u"subtitle"_s);
    write(u"x"_s);
    search()->setFocus();
    write(u"zo"_s);
    press(Qt::Key_Z, Qt::ControlModifier); // of the search: what was typed there
    QCOMPARE(search()->text(), QString());
    QVERIFY(draft().contains(u"subtitle"_s));
    press(Qt::Key_Z, Qt::ControlModifier); // nothing is left there
    QVERIFY(!draft().contains(u"subtitle"_s));
}

void KeyboardTest::redoByBothKeys_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("ctrlY");
    for (const QString &field : {u"subtitle"_s, u"cover_letter"_s, QString()}) {
        for (const bool ctrlY : {false, true})
            QTest::addRow("%s %d", qPrintable(field.isEmpty() ? u"search"_s : field), ctrlY) << field << ctrlY;
    }
}

void KeyboardTest::redoByBothKeys()
{
    QFETCH(const QString, field);
    QFETCH(const bool, ctrlY);
    open();
    if (field.isEmpty())
        search()->setFocus();
    else
        form()->showField(field);
    QWidget *at = QApplication::focusWidget();
    const auto text = [at] {
        const auto *line = qobject_cast<QLineEdit *>(at);
        return line ? line->text() : qobject_cast<QPlainTextEdit *>(at)->toPlainText();
    };
    const QString before = text();
    write(u"q"_s);
    const QString after = text();
    QVERIFY(after != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), before);
    if (ctrlY)
        press(Qt::Key_Y, Qt::ControlModifier);
    else
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(), after);
    QCOMPARE(QApplication::focusWidget(), at);
}

void KeyboardTest::aNewCandidateBeginsAtTheJob_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::newRow("all jobs") << false;
    QTest::newRow("one job") << true;
}

void KeyboardTest::aNewCandidateBeginsAtTheJob()
{
    QFETCH(const bool, filtered);
    open({1440, 700});
    auto *filter = m_window->findChild<QComboBox *>(u"jobComboBox"_s);
    if (filtered) {
        filter->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QVERIFY(!session()->list()->filter().job.isEmpty());
    }
    form()->showField(u"cover_letter"_s);
    QVERIFY(form()->page()->verticalScrollBar()->value() > 0);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *job = m_window->findChild<QComboBox *>(u"job_referenceComboBox"_s);
    QCOMPARE(QApplication::focusWidget(), job);
    QTRY_COMPARE(form()->page()->verticalScrollBar()->value(), 0);
    QVERIFY(isInSight(job));
    QCOMPARE(job->currentData().toString(), session()->list()->filter().job);
    QVERIFY2(job->accessibleName().contains(u"required"_s), qPrintable(job->accessibleName()));
    if (filtered)
        return;
    // The first of the list by one key, and its first stage comes along.
    press(Qt::Key_Down);
    QCOMPARE(m_work->model().value(session()->current(), FieldRole::Job).text(),
             session()->jobs()->jobs().first().reference);
    QVERIFY(!shownStage().isEmpty());
}

void KeyboardTest::altAndANumberMovesToAStage()
{
    open();
    const QList<Stage> stages = session()->stages()->stages();
    QVERIFY(stages.size() > 2);
    for (const QString &from : {u"subtitle"_s, u"cover_letter"_s, u"tag_list"_s}) {
        form()->showField(from);
        QWidget *focus = QApplication::focusWidget();
        for (qsizetype at = 0; at < std::min<qsizetype>(9, stages.size()); ++at) {
            press(static_cast<Qt::Key>(Qt::Key_1 + at), Qt::AltModifier);
            QCOMPARE(shownStage().number(), stages.at(at).id);
            QCOMPARE(form()->findChild<StageBar *>()->current(), stages.at(at).id);
            QCOMPARE(QApplication::focusWidget(), focus);
        }
    }
    list()->setFocus();
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shownStage().number(), stages.at(0).id);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shownStage().number(), stages.at(0).id);
    // Nobody is moved who is out of sight.
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shownStage().number(), stages.at(0).id);
}

void KeyboardTest::aFigureIsAKeyOnEveryKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("code"); // of the keyboard
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("stage"); // as the menu counts; 0: none
    QTest::newRow("French, 3") << int(Qt::Key_QuoteDbl) << 12 << u"\""_s << 3;
    QTest::newRow("French, 2") << int(Qt::Key_Eacute) << 11 << u"é"_s << 2;
    QTest::newRow("Czech, 2") << 0x11a << 11 << u"ě"_s << 2;
    QTest::newRow("keypad") << int(Qt::Key_2) << 88 << u"2"_s << 2;
    QTest::newRow("no ninth stage") << int(Qt::Key_9) << 18 << u"9"_s << 0;
    QTest::newRow("no ninth stage, French") << int(Qt::Key_Ccedilla) << 18 << u"ç"_s << 0;
}

void KeyboardTest::aFigureIsAKeyOnEveryKeyboard()
{
    QFETCH(const int, key);
    QFETCH(const int, code);
    QFETCH(const QString, text);
    QFETCH(const int, stage);
    open();
    const QString who = session()->current();
    const QList<Stage> stages = session()->stages()->stages();
    QVERIFY(stages.size() > 3 && stages.size() < 9);
    const QString stageField = session()->candidates()->catalog().name(FieldRole::Stage);
    session()->candidates()->setData(session()->candidates()->indexOf(who, stageField), stages.at(0).id);
    const Draft before = session()->book()->draft(who);
    for (QWidget *at : {m_window->form()->editor(u"subtitle"_s), static_cast<QWidget *>(list())}) {
        at->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(at))
            line->selectAll();
        QKeyEvent press(QEvent::KeyPress, key, Qt::AltModifier, quint32(code), 0, 8, text);
        QCoreApplication::sendEvent(at, &press);
        const double now = session()->candidates()->value(who, stageField).number();
        QCOMPARE(now, double(stages.at(stage > 0 ? stage - 1 : 0).id));
    }
    QVERIFY(!session()->book()->draft(who).contains(u"subtitle"_s)); // nothing was typed
    if (stage == 0)
        QCOMPARE(session()->book()->draft(who), before);
}

void KeyboardTest::theStageMenuIsOfTheJob()
{
    open();
    QSet<QString> jobs;
    for (int row = 0; row < session()->list()->rowCount() && jobs.size() < 2; ++row) {
        session()->setCurrent(session()->list()->keyAt(row));
        QTRY_COMPARE(session()->current(), session()->list()->keyAt(row));
        jobs.insert(m_work->model().value(session()->current(), FieldRole::Job).text());
        const QList<Stage> stages = session()->stages()->stages();
        const QList<QAction *> actions = stageMenu()->actions();
        QCOMPARE(actions.size(), stages.size());
        for (qsizetype at = 0; at < stages.size(); ++at) {
            QVERIFY2(actions.at(at)->text().contains(stages.at(at).name), qPrintable(actions.at(at)->text()));
            QCOMPARE(actions.at(at)->isChecked(), stages.at(at).id == shownStage().number());
            QCOMPARE(actions.at(at)->isEnabled(), true);
        }
    }
    QVERIFY(m_window->menuBar()->actions().contains(stageMenu()->menuAction()));
    stageMenu()->actions().at(1)->trigger();
    QCOMPARE(shownStage().number(), session()->stages()->stages().at(1).id);
    QVERIFY(stageMenu()->actions().at(1)->isChecked());
    session()->setCurrent({});
    QVERIFY(!stageMenu()->menuAction()->isEnabled());
    session()->addNew({});
    QVERIFY(stageMenu()->menuAction()->isEnabled());
    QCOMPARE(stageMenu()->actions().size(), 1); // why there is nothing
    QCOMPARE(stageMenu()->actions().constFirst()->text(), u"No job, so no stages"_s);
    QVERIFY(!stageMenu()->actions().constFirst()->isEnabled());
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->notices()->text(), u"No job, so no stages"_s);
}

void KeyboardTest::aStatusIsChosenInItsPlace()
{
    InstaViewDesk desk;
    desk.session->load();
    QTRY_VERIFY(desk.session->isLoaded());
    desk.model().upsert({desk.plain(u"zoe"_s)});
    show({1440, 900});
    m_window->setSession(desk.session.get());
    desk.session->setCurrent(u"zoe"_s);
    QTRY_COMPARE(desk.session->current(), u"zoe"_s);
    const Field *status = desk.model().catalog().find(FieldRole::Status);
    form()->showField(u"lastName"_s);
    for (qsizetype at = status->choices.size() - 1; at >= 0; --at) {
        press(static_cast<Qt::Key>(Qt::Key_1 + at), Qt::AltModifier);
        QCOMPARE(desk.model().value(u"zoe"_s, status->name).text(), status->choices.at(at).value);
    }
    // Tab and back go through the bar, not round in it.
    form()->showField(status->name);
    const QWidget *bar = form()->editor(status->name);
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_Tab, Qt::NoModifier), std::pair(Qt::Key_Backtab, Qt::ShiftModifier),
          std::pair(Qt::Key_Backtab, Qt::ShiftModifier)}) {
        const bool inside = bar->isAncestorOf(QApplication::focusWidget());
        press(key, modifiers);
        QCOMPARE(bar->isAncestorOf(QApplication::focusWidget()), !inside);
    }
    m_window->setSession(nullptr);
}

void KeyboardTest::tabStopsAreInSightInReadingOrder_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isNew");
    for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
        for (const bool isNew : {false, true})
            QTest::addRow("%d, %s", size.width(), isNew ? "new" : "known") << size << isNew;
    }
}

void KeyboardTest::tabStopsAreInSightInReadingOrder()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isNew);
    open(size);
    if (isNew)
        press(Qt::Key_N, Qt::ControlModifier);
    form()->showField(u"lastname"_s);
    write(u"x"_s);
    for (int i = 0; i < 12; ++i) // a layout tells the one around it by an event
        QCoreApplication::processEvents();
    const Value stage = shownStage();
    search()->setFocus();
    QStringList bad;
    QList<QWidget *> stops;
    for (int i = 0; i < 200; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (stops.contains(focus))
            break;
        stops.append(focus);
        if (!isInSight(focus))
            bad.append(called(focus) + u": out of sight"_s);
        // Who has the focus shows it.
        const QImage with = focus->grab().toImage();
        const QPoint place = form()->page()->widget()->pos();
        focus->clearFocus();
        const QImage without = focus->grab().toImage();
        focus->setFocus(Qt::OtherFocusReason);
        QCOMPARE(form()->page()->widget()->pos(), place);
        if (with == without)
            bad.append(called(focus) + u": does not show it"_s);
    }
    QVERIFY2(bad.isEmpty(), qPrintable(u'\n' + bad.join(u'\n')));
    QVERIFY(stops.size() > 20);
    QCOMPARE(shownStage(), stage);
    // The stages come first in the form, and no field before one above it.
    const auto inForm = std::ranges::find_if(stops, [this](QWidget *stop) { return form()->isAncestorOf(stop); });
    QVERIFY(inForm != stops.end());
    QWidget *first = isNew && !form()->findChild<StageBar *>()->isVisible()
                         ? form()->editor(m_work->model().catalog().name(FieldRole::Job))
                         : form()->findChild<StageBar *>();
    QVERIFY2(first == *inForm || first->isAncestorOf(*inForm) || isNew, qPrintable(called(*inForm)));
    int above = -1;
    for (QWidget *stop : std::as_const(stops)) {
        if (!form()->page()->widget()->isAncestorOf(stop) || stop == *inForm)
            continue;
        const QWidget *row = stop;
        while (row && !qobject_cast<const FieldFrame *>(row))
            row = row->parentWidget();
        if (!row)
            continue;
        const int top = row->mapTo(form()->page()->widget(), QPoint(0, 0)).y();
        QVERIFY2(top >= above, qPrintable(called(stop)));
        above = top;
    }
    // And back the same way.
    search()->setFocus();
    for (auto stop = stops.crbegin() + 1; stop != stops.crend(); ++stop) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(called(QApplication::focusWidget()), called(*stop));
    }
}

void KeyboardTest::f6GoesRoundBothWaysOnEveryPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"candidates", "history", "outbox"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void KeyboardTest::f6GoesRoundBothWaysOnEveryPage()
{
    QFETCH(const QString, page);
    open();
    form()->showField(u"lastname"_s);
    write(u"x"_s);
    QWidget *root = m_window->findChild<QWidget *>(u"candidateForm"_s)->parentWidget()->parentWidget()->parentWidget();
    if (page == u"history"_s) {
        press(Qt::Key_H, Qt::ControlModifier);
        root = m_window->findChild<QWidget *>(u"historyPage"_s);
    } else if (page == u"outbox"_s) {
        m_window->actionTable()->action(ActionId::WorkOffline)->trigger();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(session()->engine()->outbox()->count() > 0);
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        root = m_window->findChild<QWidget *>(u"outboxPage"_s);
    }
    QVERIFY(root && root->isVisible());
    search()->setFocus();
    QList<QWidget *> places{search()};
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_F6);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && isInSight(focus));
        if (focus == search())
            break;
        QVERIFY2(root->isAncestorOf(focus), qPrintable(called(focus)));
        QVERIFY2(!places.contains(focus), qPrintable(called(focus)));
        places.append(focus);
    }
    QCOMPARE(QApplication::focusWidget(), search());
    QVERIFY(places.size() > 1);
    QCOMPARE(places.size() > 2, page != u"history"_s);
    for (qsizetype at = places.size() - 1; at >= 0; --at) {
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(called(QApplication::focusWidget()), called(places.at(at)));
    }
}

void KeyboardTest::changesLieOverANarrowPage()
{
    open({1024, 700});
    form()->showField(u"cover_letter"_s);
    write(u"x"_s);
    QWidget *editor = QApplication::focusWidget();
    const QRect page = form()->geometry();
    const int scrolled = form()->page()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const auto isAsBefore = [&] {
        return form()->geometry() == page && form()->page()->verticalScrollBar()->value() == scrolled;
    };
    QVERIFY(!pane()->isVisible());
    auto *beside = m_window->findChild<QWidget *>(u"changesButton"_s);
    for (const QString &way : {u"Esc"_s, u"button"_s, u"beside"_s, u"key"_s}) {
        press(Qt::Key_D, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
        QVERIFY(pane()->isVisible());
        QVERIFY2(isAsBefore(), qPrintable(way));
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget()));
        auto *close = m_window->findChild<QAbstractButton *>(u"closeSheetButton"_s);
        QWidget *sheet = close->parentWidget()->parentWidget();
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Tab);
            QVERIFY2(sheet->isAncestorOf(QApplication::focusWidget()), qPrintable(called(QApplication::focusWidget())));
        }
        if (way == u"Esc"_s) {
            press(Qt::Key_Escape);
        } else if (way == u"button"_s) {
            close->setFocus();
            press(Qt::Key_Return);
        } else if (way == u"beside"_s) {
            QTest::mouseClick(sheet, Qt::LeftButton, {}, {20, 300});
        } else {
            press(Qt::Key_D, Qt::ControlModifier);
        }
        QVERIFY2(!pane()->isVisible(), qPrintable(way));
        QCOMPARE(QApplication::focusWidget(), editor);
        QVERIFY2(isAsBefore(), qPrintable(way));
    }
    // A change leads to its field, and the sheet is out of the way.
    QVERIFY(beside->isVisible());
    QTest::mouseClick(beside, Qt::LeftButton);
    QVERIFY(pane()->isVisible());
    form()->showField(u"lastname"_s);
    QVERIFY(!pane()->isVisible());
    // With room it is beside the form again.
    m_window->resize(1440, 900);
    QTRY_VERIFY(pane()->isVisible() && pane()->parentWidget() == form()->parentWidget()->parentWidget());
}

void KeyboardTest::enterPressesEveryButton()
{
    open();
    form()->showField(u"lastname"_s);
    write(u"x"_s);
    search()->setFocus();
    QSet<QWidget *> seen;
    QList<QAbstractButton *> buttons;
    while (true) {
        press(Qt::Key_Tab);
        if (seen.contains(QApplication::focusWidget()))
            break;
        seen.insert(QApplication::focusWidget());
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && button->objectName() != u"accountButton"_s) // its menu waits for a choice
            buttons.append(button);
    }
    QVERIFY(buttons.size() > 6);
    for (QAbstractButton *button : std::as_const(buttons)) {
        QObject context;
        int clicks = 0;
        button->setFocus();
        disconnect(button, &QAbstractButton::clicked, nullptr, nullptr); // what it does is told elsewhere
        connect(button, &QAbstractButton::clicked, &context, [&clicks] { ++clicks; });
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            const int before = clicks;
            QTest::keyClick(button, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
            QVERIFY2(clicks == before + 1, qPrintable(called(button)));
        }
    }
}

void KeyboardTest::aScreenReaderMeetsThePanesInOrder()
{
    open();
    form()->showField(u"lastname"_s);
    write(u"x"_s);
    const auto order = [this] {
        QStringList words;
        read(QAccessible::queryAccessibleInterface(m_window.get()), &words);
        QStringList met;
        for (const QString &word : words) {
            for (const QString &name :
                 {u"Search candidates"_s, u"Candidates"_s, u"Candidate"_s, u"What will be sent"_s}) {
                if (word == name && !met.contains(name))
                    met.append(name);
            }
        }
        return met;
    };
    const QStringList wanted{u"Search candidates"_s, u"Candidates"_s, u"Candidate"_s, u"What will be sent"_s};
    QCOMPARE(order(), wanted);
    m_window->resize(1024, 700);
    QTRY_VERIFY(!pane()->isVisible());
    QCOMPARE(order(), wanted.mid(0, 3));
    m_window->resize(1440, 900);
    QTRY_VERIFY(pane()->isVisible());
    QCOMPARE(order(), wanted);
}

void KeyboardTest::aScreenReaderHearsTheWholeRow()
{
    open();
    form()->showField(u"lastname"_s);
    write(u"x"_s);
    const int row = session()->list()->rowOf(session()->current());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list());
    QVERIFY(face && face->child(row));
    const QString said = face->child(row)->text(QAccessible::Name);
    const QString reference = m_work->model().snapshot(session()->current()).jobReference;
    const QString job = session()->jobs()->job(reference).name;
    const QString stage = session()->jobs()->stageName(shownStage().number());
    QVERIFY(!job.isEmpty() && !stage.isEmpty());
    for (const QString &part : {list()->model()->index(row, 0).data().toString(), job, stage, u"draft"_s})
        QVERIFY2(said.contains(part), qPrintable(said + u" lacks "_s + part));
}

void KeyboardTest::buttonsInLinesHaveNames()
{
    open();
    search()->setText(u"a"_s);
    int seen = 0;
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        ++seen;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(face && !face->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(called(button)));
    }
    QVERIFY(seen > 20);
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
