// Ways through the window: back and forward, on to the next, the menu of a row, and the pane beside the form.
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "window/changespane.h"
#include "window/noticebar.h"

#include <QClipboard>
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
    Outbox *outbox() { return workspace()->engine()->outbox(); }
    void type(const QString &key, const QString &field, const QString &text)
    {
        QVERIFY(m_work->model().setData(m_work->model().indexOf(key, field), text));
    }
    void go(const QString &key)
    {
        workspace()->setCurrent(key);
        QTRY_COMPARE(workspace()->current(), key);
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
        const QString first = workspace()->current();
        QTRY_VERIFY(!workspace()->current().isEmpty());
        const QStringList all{keyAt(3), keyAt(5), keyAt(1)};
        for (const QString &key : all)
            go(key);
        QVERIFY(!action(ActionId::GoForward)->isEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(workspace()->current(), all.at(1));
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(workspace()->current(), all.at(0));
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(workspace()->current(), all.at(1));
        go(keyAt(7));
        QVERIFY(!action(ActionId::GoForward)->isEnabled()); // what lay ahead is gone
        m_window->actionTable()->action(ActionId::ShowOutbox)->trigger();
        press(Qt::Key_Left, Qt::AltModifier); // also from another page
        QTRY_COMPARE(workspace()->current(), all.at(1));
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
        workspace()->setCurrent({});
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
        QTRY_COMPARE(workspace()->current(), next);
        QTRY_VERIFY(!workspace()->book()->hasDraft(key));
        QCOMPARE(m_work->bench.sandbox().candidate(key).value("profile"_L1)["subtitle"_L1].toString(), u"Pastry"_s);
    }

    void sendAndNextStaysWhereSomethingIsToBeMended()
    {
        const QString key = keyAt(2);
        go(key);
        type(key, u"email"_s, u"no address"_s);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QCoreApplication::processEvents();
        QCOMPARE(workspace()->opening(), key);
        QVERIFY(workspace()->book()->hasDraft(key));
    }

    void archiveAndNextOpensTheNext()
    {
        const QString key = keyAt(2);
        const QString next = keyAt(3);
        go(key);
        press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(workspace()->current(), next);
        QVERIFY(workspace()->candidates()->value(key, FieldRole::Archived).flag());
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
            row("send and next", ActionId::SendAndNext, u"Nothing to send"_s);
            row("send all", ActionId::SendAll, u"Nothing to send"_s);
            row("take back", ActionId::TakeBack, u"Nothing to take back"_s);
            row("discard", ActionId::Discard, u"Nothing to discard"_s);
            row("forward", ActionId::GoForward, u"Nobody was open after"_s);
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
        QCOMPARE(workspace()->opening(), key);
        QVERIFY(!workspace()->book()->hasDraft(key));
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
            QCOMPARE(workspace()->opening(), keyAt(row));
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
        QTRY_VERIFY(workspace()->current() == workspace()->opening());
        const QString open = workspace()->current();
        if (scrolledOn)
            bar->setValue(bar->maximum() - 30);
        const auto at = [this](const QString &key) {
            const QModelIndex index = list()->model()->index(workspace()->list()->rowOf(key), 0);
            return list()->visualRect(index).top();
        };
        const QString seen = scrolledOn ? list()->indexAt({1, 1}).data(CandidateModel::KeyRole).toString() : open;
        const int before = at(seen);
        const int rows = list()->model()->rowCount();
        workspace()->list()->rebuild();
        QCoreApplication::processEvents();
        QCOMPARE(list()->model()->rowCount(), rows - 2);
        QCOMPARE(at(seen), before);
        QCOMPARE(workspace()->opening(), open);
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
        m_window->findChild<CandidateListPane *>()->setJob(workspace()->jobs()->jobs().first().reference);
        const int before = m_work->model().rowCount();
        press(Qt::Key_N, Qt::ControlModifier);
        const QString key = workspace()->current();
        QVERIFY(Draft::isNewKey(key));
        QVERIFY(!workspace()->book()->draft(key).isEmpty()); // the job
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
        QCOMPARE(workspace()->book()->hasDraft(key), stays);
        QCOMPARE(m_work->model().rowCount(), before + (stays ? 1 : 0));
        QVERIFY(workspace()->saver()->flushAndWait());
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
        QTRY_COMPARE(workspace()->opening(), key);
        auto *menu = m_window->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTRY_COMPARE(workspace()->current(), key);
        QVERIFY(menu->actions().contains(action(ActionId::Archive)));
        menu->setActiveAction(action(ActionId::Archive));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(workspace()->candidates()->value(key, FieldRole::Archived).flag());
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
        workspace()->engine()->connectivity()->setWorkOffline(true);
        const QString key = keyAt(2);
        go(key);
        for (const Field &field : m_work->model().catalog()) {
            const QModelIndex cell = m_work->model().indexOf(key, field.name);
            if (field.kind == FieldKind::Text || field.kind == FieldKind::Url)
                m_work->model().setData(cell, u"https://example.com/"_s + field.name); // false: not to be edited
        }
        QVERIFY(workspace()->changes()->rowCount() >= 8);
        if (!pane()->isVisible())
            action(ActionId::ShowChanges)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(isInSight("sendButton"));
        QVERIFY(isInSight("discardButton"));
        QVERIFY2(inPane("sendButton")
                     ->property("text")
                     .toString()
                     .contains(QString::number(workspace()->changes()->rowCount())),
                 qPrintable(inPane("sendButton")->property("text").toString()));
        pane()->setTab(ChangesPane::Tab::Activity);
        QCoreApplication::processEvents();
        QVERIFY(isInSight("sendButton"));
        workspace()->book()->discard({key});
        type(key, u"email"_s, u"someone@example.com"_s);
        workspace()->send(key, {.confirmed = true});
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
        m_window->setWorkspace(nullptr);
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        show({1440, 900});
        m_window->setWorkspace(workspace());
        QCOMPARE(pane()->tab(), ChangesPane::Tab::Activity);
    }

    /// Only where some are and some are not: else the title says it once.
    void inTheOutboxIsSaidOnce()
    {
        workspace()->engine()->connectivity()->setWorkOffline(true);
        const QString key = keyAt(2);
        go(key);
        type(key, u"subtitle"_s, u"Pastry"_s);
        type(key, u"firstname"_s, u"Zoë"_s);
        workspace()->send(key, {.confirmed = true});
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
        workspace()->engine()->connectivity()->setWorkOffline(true);
        const QRect before = search()->geometry();
        for (int row = 0; row < 12; ++row) {
            type(keyAt(row), u"subtitle"_s, u"Pastry"_s);
            workspace()->send(keyAt(row), {.confirmed = true});
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
};

QTEST_MAIN(WindowWaysTest)
#include "tst_window_ways.moc"
