// SPDX-License-Identifier: MIT
// Candidates dragged out of the window by a real pointer: on an X server, with a window manager, onto another window.
#include "board/boardpage.h"
#include "board/cardview.h"
#include "list/candidatelistview.h"
#include "lists/listexport.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"

#include <QCursor>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QProcess>
#include <QTimer>
#include <QUrl>
#include <QWindow>

using namespace vivier;
using namespace vivier::test;

namespace {

void xdo(const QStringList &words)
{
    if (QProcess::execute(u"xdotool"_s, words) != 0)
        qFatal("xdotool failed");
}

void moveTo(const QPoint &at)
{
    xdo({u"mousemove"_s, QString::number(at.x()), QString::number(at.y())});
}

bool isPressed()
{
    return QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
}

/// Another program's window, as far as a drag is concerned.
class Catcher : public QWidget
{
public:
    Catcher()
        : QWidget(nullptr, Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    {
        setAcceptDrops(true);
    }

    bool isOver = false;
    bool isDropped = false;
    QString text;
    QByteArray vCards;
    QByteArray inFile;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        isOver = true;
        event->acceptProposedAction();
    }
    void dropEvent(QDropEvent *event) override
    {
        isDropped = true;
        event->acceptProposedAction();
        text = event->mimeData()->text();
        vCards = event->mimeData()->data(u"text/vcard"_s);
        const QList<QUrl> urls = event->mimeData()->urls();
        QFile file(urls.size() == 1 ? urls.first().toLocalFile() : QString());
        if (file.open(QFile::ReadOnly))
            inFile = file.readAll();
    }
};

} // namespace

class DragMouseTest : public ShownWindow
{
    Q_OBJECT

    std::unique_ptr<Catcher> m_catcher;

    QByteArray cardsOf(const QString &key)
    {
        const ListedPerson person = ListedPerson::of(*m_work->bench.keptCandidate(key), session()->book()->draft(key),
                                                     session()->candidates()->catalog(), session()->jobs()->jobs());
        return listAsVCards({person}, session()->candidates()->catalog());
    }
    void openBeside()
    {
        open({1100, 900});
        m_window->move(20, 40);
        QTRY_VERIFY(!session()->current().isEmpty());
        QTRY_VERIFY(m_window->windowHandle()->frameMargins().top() > 0); // the window manager is done with it
        m_catcher = std::make_unique<Catcher>();
        m_catcher->setGeometry(1400, 200, 300, 300);
        m_catcher->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_catcher.get()));
        QTRY_VERIFY(!m_catcher->frameGeometry().intersects(m_window->frameGeometry()));
    }
    /// Presses there and takes what is there to the other window. While the drag goes on this loop is another's: what
    /// the hand does next comes by a timer, which gives up after some seconds.
    void dragOut(const QWidget *widget, const QPoint &at)
    {
        QPoint start; // the board may still be on its way to the card
        const auto isThere = [&] {
            start = widget->mapToGlobal(at);
            moveTo(start);
            return QCursor::pos() == start && widget->underMouse();
        };
        QTRY_VERIFY(isThere());
        xdo({u"mousedown"_s, u"1"_s});
        QTRY_VERIFY(isPressed());
        const QPoint end = m_catcher->mapToGlobal(m_catcher->rect().center());
        for (int step = 1; step <= 10; ++step)
            moveTo(start + (end - start) * step / 10);
        QTimer hand;
        int moves = 0;
        connect(&hand, &QTimer::timeout, this, [&] {
            ++moves;
            const QPoint there = end + QPoint(moves % 2 == 0 ? 3 : -3, 0);
            const QStringList next =
                m_catcher->isOver || moves > 100
                    ? QStringList{u"mouseup"_s, u"1"_s}
                    : QStringList{u"mousemove"_s, QString::number(there.x()), QString::number(there.y())};
            QProcess::startDetached(u"xdotool"_s, next);
            if (next.first() == u"mouseup"_s)
                hand.stop();
        });
        hand.start(50);
        QTRY_VERIFY_WITH_TIMEOUT(m_catcher->isDropped, 10'000);
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { make(); }
    void cleanup()
    {
        if (isPressed()) // a test that failed in the midst of it
            xdo({u"mouseup"_s, u"1"_s});
        m_catcher.reset();
        clear();
    }

    void aRowIsDraggedOut()
    {
        openBeside();
        QVERIFY(!QTest::currentTestFailed());
        const auto *rows = m_window->findChild<CandidateListView *>();
        const QString key = session()->list()->keyAt(1);
        const QRect row = rows->visualRect(rows->model()->index(1, 0));
        dragOut(rows->viewport(), row.center());
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(m_catcher->vCards, cardsOf(key));
        QCOMPARE(m_catcher->inFile, cardsOf(key));
        QVERIFY(!m_catcher->text.isEmpty());
        QTRY_VERIFY(!isPressed());
        const QRect other = rows->visualRect(rows->model()->index(2, 0));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, other.center()); // the list is as it was
        QTRY_COMPARE(session()->opening(), session()->list()->keyAt(2));
    }

    void aCardIsDraggedOut()
    {
        openBeside();
        QVERIFY(!QTest::currentTestFailed());
        m_window->actionTable()->action(ActionId::ShowBoard)->trigger();
        QTRY_VERIFY(m_window->findChild<BoardPage *>() && m_window->findChild<BoardPage *>()->isVisible());
        const auto *board = m_window->findChild<BoardPage *>();
        const QString key = session()->current();
        const QModelIndex card = board->model()->indexOf(key);
        QVERIFY(card.isValid());
        const CardView *view = nullptr;
        for (const CardView *one : board->findChildren<CardView *>()) {
            if (one->rootIndex() == card.parent())
                view = one;
        }
        QVERIFY(view);
        QTRY_VERIFY(view->viewport()->visibleRegion().contains(view->visualRect(card).center()));
        const int column = card.parent().row();
        dragOut(view->viewport(), view->visualRect(card).center());
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(m_catcher->vCards, cardsOf(key));
        QCOMPARE(m_catcher->inFile, cardsOf(key));
        QVERIFY(!board->model()->isDragging());
        QCOMPARE(board->model()->indexOf(key).parent().row(), column);
        QVERIFY(!session()->book()->hasDraft(key));
    }
};

QTEST_MAIN(DragMouseTest)
#include "tst_drag_mouse.moc"
