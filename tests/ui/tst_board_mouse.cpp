// SPDX-License-Identifier: MIT
// A card under a real pointer: on an X server, with a window manager, moved by what an input device would send.
#include "board/boardcolumn.h"
#include "board/boardpage.h"
#include "board/cardview.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"

#include <QCursor>
#include <QProcess>
#include <QScreen>
#include <QWindow>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class BoardMouseTest : public ShownWindow
{
    Q_OBJECT

    BoardPage *board() { return m_window->findChild<BoardPage *>(); }
    BoardModel *model() { return board()->model(); }
    int column() { return model()->indexOf(session()->current()).parent().row(); }
    BoardColumn *shownColumn(int at)
    {
        const QString &name = model()->columns().at(at).name;
        const QList<BoardColumn *> all = board()->findChildren<BoardColumn *>();
        const auto found = std::ranges::find_if(
            all, [&name](const BoardColumn *one) { return !one->isHidden() && one->name() == name; });
        return found == all.cend() ? nullptr : *found;
    }
    QWidget *dragged() { return board()->findChild<QWidget *>(u"draggedCard"_s); }
    static void xdo(const QStringList &words) { QCOMPARE(QProcess::execute(u"xdotool"_s, words), 0); }
    static void moveTo(const QPoint &at) { xdo({u"mousemove"_s, QString::number(at.x()), QString::number(at.y())}); }
    /// Whether the pointer is there by what the server says; a window is moved once more while its frame comes.
    static bool reaches(QWidget *widget, const QPoint &at)
    {
        const QPoint there = widget->mapToGlobal(at);
        moveTo(there);
        return QCursor::pos() == there && widget->underMouse();
    }
    static bool isPressed() { return QGuiApplication::mouseButtons().testFlag(Qt::LeftButton); }

    /// On the board of the open candidate's job, who is dragged over the column beside: `m_to`.
    void dragOver()
    {
        open({1840, 940}); // all columns have room: what is scrolled out of sight, no pointer reaches
        QTRY_VERIFY(!session()->current().isEmpty());
        QTRY_VERIFY(m_window->windowHandle()->frameMargins().top() > 0); // the window manager is done with it
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        QTRY_COMPARE(board()->width(), m_window->width()); // not beside what goes any more, where no pointer finds it
        m_from = column();
        QVERIFY(m_from >= 0);
        m_to = m_from > 0 ? m_from - 1 : m_from + 1;
        QVERIFY(m_to >= 0 && model()->columns().at(m_to).takes);
        const CardView *view = shownColumn(m_from)->view();
        const BoardColumn *target = shownColumn(m_to);
        QTRY_VERIFY(target->x() != shownColumn(m_from)->x() && view->width() > 100); // laid out
        const QRect card = view->visualRect(model()->indexOf(session()->current()));
        QVERIFY(view->viewport()->rect().contains(card.center()));
        QVERIFY(view->viewport()->visibleRegion().contains(card.center()));
        QTRY_VERIFY(reaches(view->viewport(), card.center()));
        const QPoint start = view->viewport()->mapToGlobal(card.center());
        m_end = target->mapToGlobal(target->rect().center());
        QVERIFY(target->visibleRegion().boundingRect().contains(target->rect().center()));
        QVERIFY(QGuiApplication::primaryScreen()->geometry().contains(m_end));
        xdo({u"mousedown"_s, u"1"_s});
        QTRY_VERIFY(isPressed());
        QVERIFY(!model()->isDragging()); // not yet moved
        for (int step = 1; step <= 10; ++step)
            moveTo(start + (m_end - start) * step / 10);
        QTRY_VERIFY(model()->isDragging());
        QTRY_COMPARE(model()->countAfterDrop(m_to), model()->countIn(m_to) + 1);
        QVERIFY(dragged()->isVisible());
        QTRY_VERIFY(dragged()->geometry().contains(board()->mapFromGlobal(m_end)));
        QCOMPARE(column(), m_from);
        QVERIFY(!session()->book()->hasDraft(session()->current()));
    }

    int m_from = -1;
    int m_to = -1;
    QPoint m_end;

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { make(); }
    void cleanup()
    {
        if (isPressed()) // a test that failed in the midst of it
            xdo({u"mouseup"_s, u"1"_s});
        clear();
    }

    void aCardIsDraggedAndDropped()
    {
        dragOver();
        QVERIFY(!QTest::currentTestFailed());
        xdo({u"mouseup"_s, u"1"_s});
        QTRY_COMPARE(column(), m_to);
        QVERIFY(!model()->isDragging());
        QVERIFY(!dragged()->isVisible());
        QVERIFY(session()->book()->hasDraft(session()->current()));
        QVERIFY(shownColumn(m_to)->view()->hasFocus());
        xdo({u"key"_s, u"ctrl+z"_s});
        QTRY_COMPARE(column(), m_from);
        QVERIFY(!session()->book()->hasDraft(session()->current()));
    }

    void escapeTakesItBack()
    {
        dragOver();
        QVERIFY(!QTest::currentTestFailed());
        xdo({u"key"_s, u"Escape"_s});
        QTRY_VERIFY(!model()->isDragging());
        QVERIFY(!dragged()->isVisible());
        moveTo(m_end + QPoint(3, 3)); // the button is still down
        xdo({u"mouseup"_s, u"1"_s});
        QTRY_VERIFY(!isPressed());
        QCOMPARE(column(), m_from);
        QVERIFY(session()->book()->draftedKeys().isEmpty());
        QVERIFY(board()->isVisible());
    }

    void besideTheColumnsItComesBack()
    {
        dragOver();
        QVERIFY(!QTest::currentTestFailed());
        moveTo(m_window->mapToGlobal(QPoint(m_window->width() / 2, 5))); // over the menus
        QTRY_COMPARE(model()->countAfterDrop(m_to), model()->countIn(m_to));
        xdo({u"mouseup"_s, u"1"_s});
        QTRY_VERIFY(!isPressed());
        QVERIFY(!model()->isDragging());
        QCOMPARE(column(), m_from);
        QVERIFY(session()->book()->draftedKeys().isEmpty());
    }
};

QTEST_MAIN(BoardMouseTest)
#include "tst_board_mouse.moc"
