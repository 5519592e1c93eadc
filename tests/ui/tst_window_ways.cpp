// SPDX-License-Identifier: MIT
// Ways through the window: back and forward, on to the next, the menu of a row, and the pane beside the form.
#include "drafts/syncstate.h"
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "model/outboxmodel.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"
#include "window/changespane.h"
#include "window/noticebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace vivier;
using namespace vivier::test;

class WindowWaysTest : public ShownWindow
{
    Q_OBJECT

    QAction *action(ActionId id) { return m_window->actionTable()->action(id); }
    CandidateForm *form() { return m_window->form(); }
    ChangesPane *pane() { return m_window->findChild<ChangesPane *>(); }
    QWidget *inPane(const char *name) { return pane()->findChild<QWidget *>(QString::fromLatin1(name)); }
    Outbox *outbox() { return session()->engine()->outbox(); }
    void type(const QString &key, const QString &field, const QString &text)
    {
        QVERIFY(m_work->model().setData(m_work->model().indexOf(key, field), text));
    }
    void go(const QString &key)
    {
        session()->setCurrent(key);
        QTRY_COMPARE(session()->current(), key);
    }
    /// Nobody's snapshot is in memory but that of who is open.
    void startAnew(const QString &open)
    {
        m_window->setSession(nullptr);
        m_work->useToken(withoutMoves(m_work->bench.sandbox()), {});
        m_window->setSession(session());
        session()->load();
        QTRY_VERIFY(session()->isLoaded());
        go(open);
    }
    void choose(const QString &chip)
    {
        for (auto *one : m_window->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>()) {
            if (one->accessibleName().startsWith(chip + u' '))
                one->click();
        }
    }
    QString nameOf(const QString &key)
    {
        return m_work->model().indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
    }
    QString keyAt(int row) { return list()->model()->index(row, 0).data(CandidateModel::KeyRole).toString(); }
    /// Wholly within the pane, and nothing over it.
    bool isInSight(const char *name)
    {
        const QWidget *widget = inPane(name);
        return widget->isVisible() && pane()->rect().contains(QRect(widget->mapTo(pane(), QPoint()), widget->size())) &&
               widget->visibleRegion().boundingRect() == widget->rect();
    }

private Q_SLOTS:
    void init()
    {
        make();
        m_preferences->setSideTab(0); // one folder for all
        open();
    }
    void cleanup() { clear(); }

    void backAndForwardAsInABrowser()
    {
        const QString first = session()->current();
        QTRY_VERIFY(!session()->current().isEmpty());
        const QStringList all{keyAt(3), keyAt(5), keyAt(1)};
        for (const QString &key : all)
            go(key);
        QVERIFY(!action(ActionId::GoForward)->isEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session()->current(), all.at(1));
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session()->current(), all.at(0));
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(session()->current(), all.at(1));
        go(keyAt(7));
        QVERIFY(!action(ActionId::GoForward)->isEnabled()); // what lay ahead is gone
        m_window->actionTable()->action(ActionId::ShowOutbox)->trigger();
        press(Qt::Key_Left, Qt::AltModifier); // also from another page
        QTRY_COMPARE(session()->current(), all.at(1));
        QVERIFY(form()->isVisible());
    }

    /// By the menu, which leaves the focus where it is.
    void textsAreEditedByTheMenu()
    {
        go(keyAt(2));
        form()->showField(u"subtitle"_s);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->setText(u"Pastry chef"_s);
        action(ActionId::SelectAll)->trigger();
        QCOMPARE(editor->selectedText(), u"Pastry chef"_s);
        action(ActionId::Copy)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"Pastry chef"_s);
        action(ActionId::Cut)->trigger();
        QVERIFY(editor->text().isEmpty());
        action(ActionId::Paste)->trigger();
        action(ActionId::Paste)->trigger();
        QCOMPARE(editor->text(), u"Pastry chefPastry chef"_s);
        list()->setFocus();
        action(ActionId::Cut)->trigger(); // nothing to cut there
        QCOMPARE(editor->text(), u"Pastry chefPastry chef"_s);
    }

    void theTitleHoldsTheName()
    {
        const QString key = keyAt(4);
        go(key);
        QVERIFY2(m_window->windowTitle().startsWith(nameOf(key)), qPrintable(m_window->windowTitle()));
        type(key, u"lastname"_s, u"Written"_s);
        QVERIFY2(m_window->windowTitle().contains(u"Written"_s), qPrintable(m_window->windowTitle()));
        session()->setCurrent({});
        QCOMPARE(m_window->windowTitle(), u"Vivier"_s);
    }

    void sendAndNextSendsAndOpensTheNext()
    {
        const QString key = keyAt(2);
        const QString next = keyAt(3);
        go(key);
        type(key, u"subtitle"_s, u"Pastry"_s);
        QVERIFY(action(ActionId::SendAndNext)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(session()->current(), next);
        QTRY_VERIFY(!session()->book()->hasDraft(key));
        QCOMPARE(m_work->bench.sandbox().candidate(key).value("profile"_L1)["subtitle"_L1].toString(), u"Pastry"_s);
    }

    /// Keys that follow are about the next one.
    void sendAndNextGoesOnWithNothingToSend()
    {
        go(keyAt(2));
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(session()->current(), keyAt(3));
    }

    void sendAndNextStaysWhereSomethingIsToBeMended()
    {
        const QString key = keyAt(2);
        go(key);
        type(key, u"email"_s, u"no address"_s);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QCoreApplication::processEvents();
        QCOMPARE(session()->opening(), key);
        QVERIFY(session()->book()->hasDraft(key));
        const auto *email = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(email && email->text() == u"no address"_s);
        QVERIFY(!email->hasSelectedText()); // who types on replaces nothing
    }

    void archiveAndNextOpensTheNext()
    {
        const QString key = keyAt(2);
        const QString next = keyAt(3);
        go(key);
        press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(session()->current(), next);
        QVERIFY(session()->candidates()->value(key, FieldRole::Archived).flag());
        QVERIFY(m_window->notices()->isVisible()); // who it was is out of sight
        QVERIFY2(m_window->notices()->text().contains(u"archived when the draft is sent"_s),
                 qPrintable(m_window->notices()->text()));
    }

    void keysThatDoNothingSayWhy_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<bool>("inText");
        QTest::addColumn<QString>("why");
        for (const bool inText : {false, true}) {
            const auto row = [inText](const char *name, ActionId id, const QString &why) {
                QTest::addRow("%s, %s", name, inText ? "in a text" : "in the list") << id << inText << why;
            };
            row("send", ActionId::Send, u"Nothing to send"_s);
            row("send all", ActionId::SendAll, u"Nothing to send"_s);
            row("take back", ActionId::TakeBack, u"Nothing to take back"_s);
            row("discard", ActionId::Discard, u"Nothing to discard"_s);
            row("forward", ActionId::GoForward, u"No candidate was open after"_s);
            row("read", ActionId::Refresh, u"work offline"_s);
            row("read all", ActionId::ReadAll, u"work offline"_s);
        }
    }
    void keysThatDoNothingSayWhy()
    {
        QFETCH(ActionId, id);
        QFETCH(bool, inText);
        QFETCH(QString, why);
        const QString key = keyAt(2);
        go(key);
        action(ActionId::WorkOffline)->trigger();
        if (inText)
            form()->showField(u"firstname"_s);
        else
            list()->setFocus();
        QWidget *focus = QApplication::focusWidget();
        const auto text = [focus] {
            auto *line = qobject_cast<QLineEdit *>(focus);
            return line ? line->text() : QString();
        };
        const QString before = text();
        QVERIFY(!action(id)->isEnabled());
        QVERIFY2(action(id)->toolTip().contains(why), qPrintable(action(id)->toolTip()));
        const QKeyCombination keys = action(id)->shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
        QVERIFY(m_window->notices()->isVisible());
        QVERIFY2(m_window->notices()->text().contains(why), qPrintable(m_window->notices()->text()));
        QCOMPARE(QApplication::focusWidget(), focus);
        QCOMPARE(text(), before);
        QCOMPARE(session()->opening(), key);
        QVERIFY(!session()->book()->hasDraft(key));
        if (id != ActionId::Send)
            return;
        type(key, u"subtitle"_s, u"Pastry"_s); // what was said is no longer so
        QVERIFY(!m_window->notices()->isVisible());
        QVERIFY(action(id)->isEnabled());
    }

    void sendingWhatIsInTheOutboxSaysSo()
    {
        const QString key = keyAt(2);
        go(key);
        action(ActionId::WorkOffline)->trigger();
        type(key, u"subtitle"_s, u"Pastry"_s);
        action(ActionId::Send)->trigger();
        QTRY_COMPARE(outbox()->count(), 1);
        for (const ActionId id : {ActionId::Send, ActionId::SendAll}) {
            m_window->notices()->hide();
            const QKeyCombination keys = action(id)->shortcut()[0];
            press(keys.key(), keys.keyboardModifiers());
            QVERIFY(m_window->notices()->isVisible());
            QVERIFY2(m_window->notices()->text().contains(u"in the outbox"_s), qPrintable(m_window->notices()->text()));
        }
    }

    void theEndsOfTheListAreSaid()
    {
        const int last = list()->model()->rowCount() - 1;
        for (const auto &[row, key] : {std::pair(0, Qt::Key_Up), std::pair(last, Qt::Key_Down)}) {
            go(keyAt(row));
            press(key, Qt::AltModifier);
            QVERIFY(m_window->notices()->isVisible());
            QVERIFY2(m_window->notices()->text().startsWith(u"The list"_s), qPrintable(m_window->notices()->text()));
            QCOMPARE(session()->opening(), keyAt(row));
        }
    }

    /// Whoever is archived above goes from the list at the next reading; the recruiter may have scrolled on.
    void whoGoesFromTheListMovesNothing_data()
    {
        QTest::addColumn<bool>("scrolledOn");
        QTest::newRow("the open one is in sight") << false;
        QTest::newRow("it is out of sight") << true;
    }
    void whoGoesFromTheListMovesNothing()
    {
        QFETCH(bool, scrolledOn);
        m_window->resize(1024, 480);
        QCoreApplication::processEvents();
        QScrollBar *bar = list()->verticalScrollBar();
        QVERIFY(bar->maximum() > 600);
        go(keyAt(4));
        bar->setValue(bar->maximum() / 2 > 190 ? 190 : 0);
        press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(session()->current() == session()->opening());
        const QString open = session()->current();
        if (scrolledOn)
            bar->setValue(bar->maximum() - 30);
        const auto at = [this](const QString &key) {
            const QModelIndex index = list()->model()->index(session()->list()->rowOf(key), 0);
            return list()->visualRect(index).top();
        };
        const QString seen = scrolledOn ? list()->indexAt({1, 1}).data(CandidateModel::KeyRole).toString() : open;
        const int before = at(seen);
        const int rows = list()->model()->rowCount();
        session()->list()->rebuild();
        QCoreApplication::processEvents();
        QCOMPARE(list()->model()->rowCount(), rows - 2);
        QCOMPARE(at(seen), before);
        QCOMPARE(session()->opening(), open);
        QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
        QCOMPARE(list()->currentIndex().data(CandidateModel::KeyRole).toString(), open);
    }

    void whoWasBegunAndLeftWithoutAWordGoes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("stays");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("begun twice") << u"begin"_s << false;
        QTest::newRow("a look at the outbox") << u"outbox"_s << true; // it is still the open one
        QTest::newRow("a letter") << u"letter"_s << true;
        QTest::newRow("a letter that was taken back") << u"undone"_s << true;
        QTest::newRow("half a tag") << u"tag"_s << true;
        QTest::newRow("another stage") << u"stage"_s << true;
    }
    void whoWasBegunAndLeftWithoutAWordGoes()
    {
        QFETCH(QString, what);
        QFETCH(bool, stays);
        const QString other = keyAt(3);
        go(other);
        m_window->findChild<CandidateListPane *>()->setJob(session()->jobs()->jobs().first().reference);
        const int before = m_work->model().rowCount();
        press(Qt::Key_N, Qt::ControlModifier);
        const QString key = session()->current();
        QVERIFY(Draft::isNewKey(key));
        QVERIFY(!session()->book()->draft(key).isEmpty()); // the job
        if (what == u"begin"_s)
            press(Qt::Key_N, Qt::ControlModifier);
        if (what == u"letter"_s || what == u"undone"_s) {
            form()->showField(u"firstname"_s);
            press(Qt::Key_A);
        }
        if (what == u"undone"_s)
            action(ActionId::Undo)->trigger();
        if (what == u"tag"_s) {
            form()->showField(u"tag_list"_s);
            press(Qt::Key_A);
        }
        if (what == u"stage"_s)
            press(Qt::Key_2, Qt::AltModifier);
        if (what == u"outbox"_s)
            action(ActionId::ShowOutbox)->trigger();
        else
            go(other);
        QCoreApplication::processEvents();
        QCOMPARE(session()->book()->hasDraft(key), stays);
        QCOMPARE(m_work->model().rowCount(), before + (stays ? 1 : 0));
        QVERIFY(session()->saver()->flushAndWait());
        const auto drafts = m_work->bench.context().store->drafts(u"account-1"_s);
        QTRY_VERIFY(drafts.isFinished());
        QCOMPARE(drafts.result()->size(), stays ? 1 : 0);
    }

    void aRowHasAMenuOfItsActions_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("mouse") << false;
        QTest::newRow("key") << true;
    }
    void aRowHasAMenuOfItsActions()
    {
        QFETCH(bool, byKey);
        const QModelIndex row = list()->model()->index(3, 0);
        const QString key = keyAt(3);
        if (byKey) {
            list()->setFocus();
            list()->setCurrentIndex(row);
        }
        const QPoint at = list()->visualRect(row).center();
        QContextMenuEvent event(byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, at,
                                list()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list()->viewport(), &event);
        QTRY_COMPARE(session()->opening(), key);
        auto *menu = m_window->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTRY_COMPARE(session()->current(), key);
        QVERIFY(menu->actions().contains(action(ActionId::Archive)));
        menu->setActiveAction(action(ActionId::Archive));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(session()->candidates()->value(key, FieldRole::Archived).flag());
    }

    void theTopBarHoldsItsParts_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("textSize");
        for (const int width : {760, 1024, 1440}) {
            for (const int textSize : {100, 125, 150})
                QTest::addRow("%d, %d %%", width, textSize) << width << textSize;
        }
    }
    void theTopBarHoldsItsParts()
    {
        QFETCH(int, width);
        QFETCH(int, textSize);
        Theme::apply(*qApp, Theme::Mode::Light, textSize);
        const auto back = qScopeGuard([] { Theme::apply(*qApp, Theme::Mode::Light); });
        m_window->resize(width, 700);
        go(keyAt(2));
        action(ActionId::WorkOffline)->trigger(); // the longest word of the state
        type(keyAt(2), u"subtitle"_s, u"Pastry"_s);
        action(ActionId::Send)->trigger();
        QTRY_COMPARE(outbox()->count(), 1);
        type(keyAt(2), u"firstname"_s, u"Written"_s);
        QCoreApplication::processEvents();
        const QWidget *bar = search()->parentWidget();
        const QList<QWidget *> parts = bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *part : parts) {
            if (!part->isVisible())
                continue;
            QVERIFY2(bar->rect().contains(part->geometry()), qPrintable(called(part)));
            for (const QWidget *other : parts)
                QVERIFY2(other == part || !other->isVisible() || !other->geometry().intersects(part->geometry()),
                         qPrintable(called(part) + u" and "_s + called(other)));
        }
        QCOMPARE(m_window->width(), width);
    }

    void whatSendsStaysInSightHoweverMuchChanged_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("small") << QSize(1024, 700);
        QTest::newRow("smallest") << QSize(760, 480);
    }
    void whatSendsStaysInSightHoweverMuchChanged()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QCoreApplication::processEvents();
        session()->engine()->connectivity()->setWorkOffline(true);
        const QString key = keyAt(2);
        go(key);
        for (const Field &field : m_work->model().catalog()) {
            const QModelIndex cell = m_work->model().indexOf(key, field.name);
            if (field.kind == FieldKind::Text || field.kind == FieldKind::Url)
                m_work->model().setData(cell, u"https://example.com/"_s + field.name); // false: not to be edited
        }
        QVERIFY(session()->changes()->rowCount() >= 8);
        if (!pane()->isVisible())
            action(ActionId::ShowChanges)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(isInSight("sendButton"));
        QVERIFY(isInSight("discardButton"));
        QVERIFY2(inPane("sendButton")
                     ->property("text")
                     .toString()
                     .contains(QString::number(session()->changes()->rowCount())),
                 qPrintable(inPane("sendButton")->property("text").toString()));
        pane()->setTab(ChangesPane::Tab::Activity);
        QCoreApplication::processEvents();
        QVERIFY(isInSight("sendButton"));
        session()->book()->discard({key});
        type(key, u"email"_s, u"someone@example.com"_s);
        session()->send(key, {.confirmed = true});
        QTRY_VERIFY(outbox()->contains(key));
        QTRY_VERIFY(isInSight("takeBackButton"));
        QVERIFY(!inPane("sendButton")->isVisible());
        type(key, u"subtitle"_s, u"newer than what waits"_s);
        QTRY_VERIFY(isInSight("sendButton"));
        QVERIFY(isInSight("takeBackButton"));
    }

    void theTabIsKeptAndItsKeyHidesThePane()
    {
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->tab(), ChangesPane::Tab::ToSend);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->tab(), ChangesPane::Tab::Activity);
        QCOMPARE(m_preferences->sideTab(), static_cast<int>(ChangesPane::Tab::Activity));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!pane()->isVisible());
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->tab(), ChangesPane::Tab::ToSend);
        pane()->setTab(ChangesPane::Tab::Activity);
        m_window->setSession(nullptr);
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        show({1440, 900});
        m_window->setSession(session());
        QCOMPARE(pane()->tab(), ChangesPane::Tab::Activity);
    }

    /// Only where some are and some are not: else the title says it once.
    void inTheOutboxIsSaidOnce()
    {
        session()->engine()->connectivity()->setWorkOffline(true);
        const QString key = keyAt(2);
        go(key);
        type(key, u"subtitle"_s, u"Pastry"_s);
        type(key, u"firstname"_s, u"Zoë"_s);
        session()->send(key, {.confirmed = true});
        QTRY_VERIFY(outbox()->contains(key));
        const auto marks = [this] {
            int count = 0;
            for (const QLabel *label : pane()->findChildren<QLabel *>())
                count += label->isVisible() && label->text() == u"in the outbox"_s;
            return count;
        };
        QTRY_COMPARE(marks(), 0);
        type(key, u"lastname"_s, u"newer"_s);
        QTRY_COMPARE(marks(), 2);
    }

    void nothingMovesWhenTheOutboxGrows()
    {
        session()->engine()->connectivity()->setWorkOffline(true);
        const QRect before = search()->geometry();
        for (int row = 0; row < 12; ++row) {
            type(keyAt(row), u"subtitle"_s, u"Pastry"_s);
            session()->send(keyAt(row), {.confirmed = true});
        }
        QTRY_COMPARE(outbox()->count(), 12);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"outboxButton"_s)->text().contains(u"12"_s));
        QCoreApplication::processEvents();
        QCOMPARE(search()->geometry(), before);
    }

    void cardsDoNotWrapAnewWhenTheScrollBarComes()
    {
        m_window->resize(1440, 480);
        const QString key = keyAt(2);
        go(key);
        type(key, u"subtitle"_s, u"Pastry"_s);
        QCoreApplication::processEvents();
        auto *scroll = pane()->findChild<QTabWidget *>()->widget(0);
        const QScrollBar *bar = qobject_cast<QScrollArea *>(scroll)->verticalScrollBar();
        const int width = inPane("subtitleChange")->width();
        QCOMPARE(bar->maximum(), 0);
        for (const QString &field : {u"firstname"_s, u"lastname"_s, u"phone"_s, u"email"_s, u"cover_letter"_s})
            type(key, field, u"someone"_s);
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(inPane("subtitleChange")->width(), width);
    }

    /// Each is about who was chosen before it, also when the disk is slower than the hand.
    void keysMayBeFasterThanTheDisk()
    {
        startAnew(keyAt(2));
        const QString first = keyAt(2);
        const QString second = keyAt(3);
        const QString third = keyAt(4);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(session()->opening(), second);
        QCOMPARE(session()->current(), first);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(session()->current(), third);
        QVERIFY(!session()->book()->hasDraft(first));
        const auto stageOf = [this](const QString &key, int place) {
            const Job job = session()->jobs()->job(m_work->model().rows().jobsAt(m_work->model().rowOf(key)).value(0));
            const QString field = m_work->model().catalog().name(FieldRole::Stage);
            return session()->book()->value(key, field).number() == double(job.stages.at(place).id);
        };
        QTRY_VERIFY(stageOf(third, 2));
        QVERIFY(stageOf(second, 1));
        QVERIFY(m_work->model().value(second, FieldRole::Archived).flag());
        QVERIFY(!m_work->model().value(third, FieldRole::Archived).flag());
    }

    /// What nothing is known of yet is decided by who it turns out to be.
    void whoOpensDecidesWhatCanBeDone()
    {
        const QString first = keyAt(2);
        const QString second = keyAt(3);
        go(second);
        type(second, u"subtitle"_s, u"Pastry"_s);
        QVERIFY(session()->saver()->flushAndWait());
        startAnew(first);
        QVERIFY(!action(ActionId::Discard)->isEnabled());
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(session()->opening() != session()->current());
        press(Qt::Key_Return, Qt::ControlModifier); // who comes has no draft
        QTRY_COMPARE(session()->current(), keyAt(4));
        QVERIFY2(m_window->notices()->text().contains(u"Nothing to send"_s), qPrintable(m_window->notices()->text()));
        QVERIFY(session()->book()->hasDraft(second));
    }

    void aHeldKeyIsPressedOnce_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("archive and next") << ActionId::ArchiveAndNext << false;
        QTest::newRow("archive") << ActionId::Archive << false;
        QTest::newRow("send and next") << ActionId::SendAndNext << false;
        QTest::newRow("next") << ActionId::NextCandidate << true;
    }
    void aHeldKeyIsPressedOnce()
    {
        QFETCH(ActionId, id);
        QFETCH(bool, repeats);
        for (int row = 2; row < 6; ++row)
            type(keyAt(row), u"subtitle"_s, u"Pastry"_s);
        go(keyAt(2));
        action(ActionId::WorkOffline)->trigger();
        const QKeyCombination keys = action(id)->shortcut()[0];
        int done = 0;
        connect(action(id), &QAction::triggered, this, [&done] { ++done; });
        for (int press = 0; press < 4; ++press)
            QTest::simulateEvent(QApplication::focusWidget(), true, keys.key(), keys.keyboardModifiers(), {},
                                 press > 0);
        QCOMPARE(done, repeats ? 4 : 1);
    }

    /// Its action says what it does.
    void archivingIsTakenBackByItsName()
    {
        go(keyAt(2));
        QCOMPARE(action(ActionId::Archive)->iconText(), u"Archive"_s);
        action(ActionId::Archive)->trigger();
        QCOMPARE(action(ActionId::Archive)->iconText(), u"Unarchive"_s);
        QCOMPARE(action(ActionId::ArchiveAndNext)->iconText(), u"Unarchive and go to the next"_s);
        QVERIFY(action(ActionId::Archive)->toolTip().contains(u"Unarchive"_s));
        go(keyAt(3));
        QCOMPARE(action(ActionId::Archive)->iconText(), u"Archive"_s);
    }

    void nobodyIsChangedUnseen_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<ActionId>("id");
        for (const ActionId page : {ActionId::ShowHistory, ActionId::ShowOutbox}) {
            const char *where = page == ActionId::ShowHistory ? "history" : "outbox";
            QTest::addRow("archive, %s", where) << page << ActionId::Archive;
            QTest::addRow("archive and next, %s", where) << page << ActionId::ArchiveAndNext;
            QTest::addRow("send, %s", where) << page << ActionId::Send;
            QTest::addRow("send and next, %s", where) << page << ActionId::SendAndNext;
            QTest::addRow("discard, %s", where) << page << ActionId::Discard;
        }
        QTest::addRow("take back, history") << ActionId::ShowHistory << ActionId::TakeBack;
    }
    void nobodyIsChangedUnseen()
    {
        QFETCH(ActionId, page);
        QFETCH(ActionId, id);
        const QString key = keyAt(2);
        go(key);
        type(key, u"subtitle"_s, u"Pastry"_s);
        action(ActionId::WorkOffline)->trigger();
        if (id == ActionId::TakeBack) {
            action(ActionId::Send)->trigger();
            QTRY_VERIFY(outbox()->contains(key));
        }
        QVERIFY(action(id)->isEnabled());
        action(page)->trigger();
        QVERIFY(!action(id)->isEnabled());
        QVERIFY(action(id)->toolTip().contains(u"not on screen"_s));
        const QKeyCombination keys = action(id)->shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
        QVERIFY2(m_window->notices()->text().contains(u"not on screen"_s), qPrintable(m_window->notices()->text()));
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(session()->book()->draft(key).fields.keys(), QStringList{u"subtitle"_s});
        QCOMPARE(outbox()->contains(key), id == ActionId::TakeBack);
        press(Qt::Key_Down, Qt::AltModifier); // goes where the next one is seen
        QTRY_COMPARE(session()->current(), keyAt(3));
        QVERIFY(form()->isVisible());
    }

    void takingBackInTheOutboxIsAboutItsRows()
    {
        const QStringList keys{keyAt(2), keyAt(3), keyAt(4)};
        action(ActionId::WorkOffline)->trigger();
        for (const QString &key : keys) {
            type(key, u"subtitle"_s, u"Pastry"_s);
            session()->send(key);
        }
        QTRY_COMPARE(outbox()->count(), 3);
        go(keys.at(0)); // open behind
        action(ActionId::ShowOutbox)->trigger();
        auto *rows = m_window->findChild<QAbstractItemView *>(u"outboxTableView"_s);
        QVERIFY(rows && rows->isVisible());
        int other = 0;
        while (rows->model()->index(other, 0).data(OutboxModel::KeyRole).toString() == keys.at(0))
            ++other;
        const QString chosen = rows->model()->index(other, 0).data(OutboxModel::KeyRole).toString();
        rows->setCurrentIndex(rows->model()->index(other, 0));
        QVERIFY(action(ActionId::TakeBack)->isEnabled());
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!outbox()->contains(chosen));
        QVERIFY(outbox()->contains(keys.at(0)));
        rows->clearSelection();
        QVERIFY(!action(ActionId::TakeBack)->isEnabled());
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->notices()->text().contains(u"none of the selected rows"_s));
        QCOMPARE(outbox()->count(), 2);
    }

    void aNewOneIsListedFirstWhateverIsAskedFor_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("search") << u"search"_s;
        QTest::newRow("chip") << u"Archived"_s;
        QTest::newRow("job") << u"job"_s;
        QTest::newRow("nothing") << QString();
    }
    void aNewOneIsListedFirstWhateverIsAskedFor()
    {
        QFETCH(QString, filter);
        const QString other = keyAt(3);
        go(other);
        auto *pane = m_window->findChild<CandidateListPane *>();
        if (filter == u"search"_s)
            search()->setText(nameOf(other));
        else if (filter == u"job"_s)
            pane->setJob(session()->jobs()->jobs().first().reference);
        else if (!filter.isEmpty())
            choose(filter);
        const auto found = [this] { return session()->list()->countOf(session()->list()->filter()); };
        const int before = found();
        press(Qt::Key_N, Qt::ControlModifier);
        const QString key = session()->current();
        QVERIFY(Draft::isNewKey(key));
        QCOMPARE(session()->list()->rowOf(key), 0);
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY(list()->isVisible());
        form()->showField(u"firstname"_s);
        press(Qt::Key_Z);
        session()->list()->rebuild(); // a page of a pull
        QCOMPARE(session()->list()->rowOf(key), 0);
        if (filter == u"search"_s || filter == u"Archived"_s)
            QCOMPARE(found(), before); // it is no answer to what was asked
        if (filter == u"search"_s) {
            press(Qt::Key_F, Qt::ControlModifier);
            press(Qt::Key_Return);
            QTRY_COMPARE(session()->current(), other); // who was found
        } else {
            go(other);
        }
        QTRY_VERIFY((session()->list()->rowOf(key) < 0) == (filter == u"search"_s || filter == u"Archived"_s));
        QVERIFY(session()->book()->hasDraft(key));
    }

    void whatWaitsIsNoDraftWhileTheProfileIsRead()
    {
        action(ActionId::WorkOffline)->trigger(); // the window's accounts follow it
        const QString key = keyAt(3);
        go(key);
        session()->book()->type(key, u"subtitle"_s, Value::ofText(u"Pastry"_s));
        session()->send(key, {.confirmed = true});
        QTRY_VERIFY(session()->engine()->outbox()->contains(key));
        const auto *label = m_window->findChild<ElidedLabel *>(u"draftsLabel"_s);
        QTRY_COMPARE(label->text(), u"no drafts"_s);

        m_window->setSession(nullptr);
        m_work->useToken(withoutMoves(m_work->bench.sandbox()), {});
        m_window->setSession(session());
        QVERIFY(session()->engine()->connectivity()->workOffline());
        QStringList told;
        const auto context = std::make_unique<QObject>();
        connect(session()->book(), &DraftBook::changed, context.get(), [&] { told.append(label->text()); });
        session()->load();
        QTRY_VERIFY(session()->isLoaded());
        QTRY_COMPARE(label->text(), u"no drafts"_s);
        QVERIFY(!told.isEmpty());
        QVERIFY2(!told.contains(u"1 draft(s)"_s), qPrintable(told.join(u'|')));

        // And on its way out of the outbox, draft and item go together.
        action(ActionId::WorkOffline)->trigger();
        QTRY_COMPARE(session()->book()->draftCount(), 0);
        QTRY_VERIFY(session()->engine()->outbox()->keys().isEmpty());
        QVERIFY2(!told.contains(u"1 draft(s)"_s), qPrintable(told.join(u'|')));
    }

    /// Begun is not yet written: until the recruiter does something it is no candidate and no draft to count.
    void whoIsOnlyBegunCountsNowhere()
    {
        go(keyAt(3));
        const auto told = [this] {
            QStringList all{search()->placeholderText()};
            all.append(m_window->findChild<QLabel *>(u"foundCountLabel"_s)->text());
            for (const QString &name : {u"draftsLabel"_s, u"readLabel"_s})
                all.append(m_window->findChild<ElidedLabel *>(name)->text());
            for (const auto *chip : m_window->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>())
                all.append(chip->accessibleName());
            return all;
        };
        const QStringList before = told();
        QVERIFY(before.size() > 5);
        m_window->findChild<CandidateListPane *>()->setJob({});
        press(Qt::Key_N, Qt::ControlModifier);
        const QString key = session()->current();
        session()->list()->rebuild();
        QCOMPARE(told(), before);
        QCOMPARE(static_cast<SyncState>(list()->model()->index(0, 0).data(CandidateModel::MarkRole).toInt()),
                 SyncState::None);
        QVERIFY(!action(ActionId::SendAll)->isEnabled());
        QCOMPARE(session()->book()->draftCount(), 0);
        form()->showField(u"firstname"_s);
        press(Qt::Key_Z);
        QTRY_COMPARE(session()->list()->counts().drafts, 1);
        QVERIFY(told() != before);
        QVERIFY2(search()->placeholderText().contains(QString::number(m_work->model().rowCount())),
                 qPrintable(search()->placeholderText()));
        QVERIFY(action(ActionId::SendAll)->isEnabled());
        go(keyAt(3));
        QVERIFY(session()->book()->hasDraft(key));
    }

    void aSearchKeepsTheKeyboardWhateverPageWasOpen()
    {
        for (const ActionId page : {ActionId::ShowHistory, ActionId::ShowOutbox}) {
            action(page)->trigger();
            press(Qt::Key_F, Qt::ControlModifier);
            for (const Qt::Key key : {Qt::Key_A, Qt::Key_N, Qt::Key_N})
                press(key);
            QCOMPARE(search()->text(), u"ann"_s);
            QVERIFY(search()->hasFocus());
            QVERIFY(form()->isVisible());
            search()->clear();
        }
    }
};

QTEST_MAIN(WindowWaysTest)
#include "tst_window_ways.moc"
