// SPDX-License-Identifier: MIT
// Candidates leave the window: dragged and copied, as vCards, as text and as a file.
#include "board/boardpage.h"
#include "board/cardview.h"
#include "list/candidatelistpane.h"
#include "list/candidatelistview.h"
#include "list/candidatesout.h"
#include "lists/listexport.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "window/noticebar.h"

#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QWindow>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class CandidatesOutTest : public ShownWindow
{
    Q_OBJECT

    /// What was dragged, read as another program would. Without a desktop the drag ends at once.
    struct Dragged
    {
        QString text;
        QByteArray vCards;
        QString file;
        QByteArray inFile;
        bool isPrivate = false;
    };
    QList<Dragged> m_dragged;

    const FieldCatalog &catalog() { return session()->candidates()->catalog(); }
    QString keyAt(int row) { return session()->list()->keyAt(row); }
    CandidateListView *rows() { return m_window->findChild<CandidateListView *>(); }
    BoardPage *board() { return m_window->findChild<BoardPage *>(); }
    void trigger(ActionId id) { m_window->actionTable()->action(id)->trigger(); }
    static const QMimeData *clipboard()
    {
        static const QMimeData nothing;
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        return held ? held : &nothing;
    }
    QList<ListedPerson> people(const QStringList &keys)
    {
        QList<ListedPerson> all;
        for (const QString &key : keys)
            all.append(ListedPerson::of(*m_work->bench.keptCandidate(key), session()->book()->draft(key), catalog(),
                                        session()->jobs()->jobs()));
        return all;
    }
    QString textOf(const QStringList &keys) { return listAsText(people(keys), catalog()); }
    QByteArray cardsOf(const QStringList &keys) { return listAsVCards(people(keys), catalog()); }
    QString said() { return m_window->notices()->isVisible() ? m_window->notices()->notice().text : QString(); }
    QPoint inWindow(const QWidget *widget, const QPoint &at) { return widget->mapTo(m_window.get(), at); }
    QPoint middleOf(int row)
    {
        const QRect place = rows()->visualRect(rows()->model()->index(row, 0));
        return inWindow(rows()->viewport(), place.center());
    }
    void pressAt(const QPoint &at) { QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, at); }
    void moveTo(const QPoint &at) { QTest::mouseMove(m_window->windowHandle(), at); }
    void releaseAt(const QPoint &at) { QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, at); }
    /// With the button held until it was dragged.
    void dragRow(int row)
    {
        const qsizetype before = m_dragged.size();
        const QPoint at = middleOf(row);
        pressAt(at);
        for (int step = 1; step <= 4; ++step)
            moveTo(at + QPoint(10 * step, 0));
        QTRY_COMPARE(m_dragged.size(), before + 1);
        releaseAt(at);
    }
    void openList()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        QTRY_VERIFY(rows()->isVisible() && rows()->visualRect(rows()->model()->index(3, 0)).height() > 10);
        rows()->scrollToTop();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *drag = event->type() == QEvent::DeferredDelete ? qobject_cast<QDrag *>(watched) : nullptr;
        if (drag && drag->mimeData()) {
            const QMimeData &data = *drag->mimeData();
            Dragged dragged{.text = data.text(), .vCards = data.data(u"text/vcard"_s), .file = {}, .inFile = {}};
            const QList<QUrl> urls = data.urls();
            QFile file(urls.size() == 1 ? urls.first().toLocalFile() : QString());
            if (file.open(QFile::ReadOnly))
                dragged.inFile = file.readAll();
            dragged.file = file.fileName();
            const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
            dragged.isPrivate = !(QFileInfo(QFileInfo(file).path()).permissions() & others);
            m_dragged.append(dragged);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        qApp->installEventFilter(this);
    }
    void init() { make(); }
    void cleanup()
    {
        m_dragged.clear();
        clear();
    }

    void whoIsOpenIsCopied()
    {
        openList();
        const QString key = session()->current();
        trigger(ActionId::CopyText);
        QTRY_COMPARE(clipboard()->text(), textOf({key}));
        QVERIFY(!textOf({key}).isEmpty());
        QCOMPARE(clipboard()->data(u"text/vcard"_s), cardsOf({key}));
        QVERIFY(clipboard()->urls().isEmpty()); // a file would have to stay as long as the clipboard
        QTRY_COMPARE(said(), u"1 candidate(s) copied as text."_s);
        trigger(ActionId::CopyVCard);
        QTRY_COMPARE(clipboard()->text(), QString::fromUtf8(cardsOf({key})));
        QCOMPARE(clipboard()->data(u"text/vcard"_s), cardsOf({key}));
        QTRY_COMPARE(said(), u"1 candidate(s) copied as vCard."_s);
    }

    void whatIsDraftedGoesAlong()
    {
        openList();
        const QString key = session()->current();
        QVERIFY(session()->book()->edit(key, u"subtitle"_s, Value::ofText(u"Pastry\nchef"_s)));
        trigger(ActionId::CopyText);
        QTRY_VERIFY(clipboard()->text().contains(u"\nPastry chef\n"_s));
        QVERIFY(clipboard()->data(u"text/vcard"_s).contains("\r\nTITLE:Pastry chef\r\n"));
    }

    void whoIsSelectedIsCopiedInTheOrderOfTheList()
    {
        openList();
        const QStringList keys{keyAt(0), keyAt(2), keyAt(3)};
        session()->selection()->set({keys.at(2), keys.at(0), keys.at(1)});
        trigger(ActionId::CopyText);
        QTRY_COMPARE(clipboard()->text(), textOf(session()->candidates()->inOrder(keys)));
        QTRY_COMPARE(said(), u"3 candidate(s) copied as text."_s);
        session()->selection()->clear();
    }

    /// The keys are those of whatever has the focus.
    void theKeysOfCopyingAreForPeopleInTheList()
    {
        openList();
        const QString key = session()->current();
        QGuiApplication::clipboard()->setText(u"before"_s);
        rows()->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(clipboard()->text(), textOf({key}));
        search()->setText(u"abc"_s);
        search()->setFocus();
        search()->selectAll();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard()->text(), u"abc"_s);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // from anywhere
        QTRY_COMPARE(clipboard()->text(), textOf({key}));
    }

    void nobodyIsNotCopied()
    {
        openList();
        session()->setCurrent({});
        QTRY_VERIFY(session()->current().isEmpty());
        QVERIFY(!m_window->actionTable()->action(ActionId::CopyText)->isEnabled());
        QVERIFY(!m_window->actionTable()->action(ActionId::CopyVCard)->isEnabled());
        session()->selection()->set({keyAt(1)});
        QVERIFY(m_window->actionTable()->action(ActionId::CopyText)->isEnabled());
        trigger(ActionId::CopyText);
        QTRY_COMPARE(clipboard()->text(), textOf({keyAt(1)}));
    }

    void aRowIsDragged()
    {
        openList();
        const QString key = keyAt(1);
        dragRow(1);
        QVERIFY(!QTest::currentTestFailed());
        const Dragged dragged = m_dragged.first();
        QCOMPARE(dragged.text, textOf({key}));
        QCOMPARE(dragged.vCards, cardsOf({key}));
        QCOMPARE(dragged.inFile, cardsOf({key}));
        QVERIFY(dragged.isPrivate);
        QVERIFY2(dragged.file.endsWith(u".vcf"_s), qPrintable(dragged.file));
        QVERIFY(QFile::exists(dragged.file));    // whoever it was dropped on may read it later
        QTRY_COMPARE(session()->opening(), key); // as the press does
        dragRow(2);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(!QFile::exists(dragged.file));
        QVERIFY(QFile::exists(m_dragged.last().file));
        m_window->setSession(nullptr); // as a lock does
        QVERIFY(!QFile::exists(m_dragged.last().file));
    }

    void allWhoAreSelectedAreDragged()
    {
        openList();
        const QStringList keys{keyAt(1), keyAt(2)};
        const QString open = session()->opening();
        session()->selection()->set(keys);
        dragRow(2);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(m_dragged.first().vCards, cardsOf(session()->candidates()->inOrder(keys)));
        QCOMPARE(session()->selection()->keys(), keys); // still
        QCOMPARE(session()->opening(), open);
        dragRow(3); // not one of them
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(m_dragged.last().vCards, cardsOf({keyAt(3)}));
        QVERIFY(session()->selection()->isEmpty());
    }

    /// As before there were drags: one alone is looked at.
    void aClickOnOneOfThemLetsTheOthersGo()
    {
        openList();
        const QStringList keys{keyAt(1), keyAt(2)};
        session()->selection()->set(keys);
        const QPoint at = middleOf(2);
        pressAt(at);
        QCOMPARE(session()->selection()->keys(), keys); // it may become a drag
        moveTo(at + QPoint(2, 0));                      // of an unsteady hand
        releaseAt(at + QPoint(2, 0));
        QVERIFY(session()->selection()->isEmpty());
        QTRY_COMPARE(session()->opening(), keys.at(1));
        QVERIFY(m_dragged.isEmpty());
        QSignalSpy entered(rows(), &QListView::activated);
        session()->selection()->set(keys);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, middleOf(1));
        QTest::mouseDClick(m_window->windowHandle(), Qt::LeftButton, {}, middleOf(1));
        QCOMPARE(entered.size(), 1);
    }

    void aCardIsDraggedOutOfTheWindowAndBack()
    {
        openList();
        const QString key = session()->current();
        m_window->findChild<CandidateListPane *>()->setJob(
            session()->candidates()->rows().jobsAt(session()->candidates()->rowOf(key)).value(0));
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        QTRY_COMPARE(board()->width(), m_window->width());
        BoardModel *model = board()->model();
        const QModelIndex card = model->indexOf(key);
        QVERIFY(card.isValid());
        const int from = card.parent().row();
        const QList<CardView *> columns = board()->findChildren<CardView *>();
        const auto found = std::ranges::find(columns, card.parent(), &CardView::rootIndex);
        QVERIFY(found != columns.cend());
        CardView *const view = *found;
        QTRY_VERIFY(view->visualRect(card).height() > 10);
        view->scrollTo(card);
        const QPoint at = inWindow(view->viewport(), view->visualRect(card).center());
        pressAt(at);
        moveTo(at + QPoint(0, 20));
        moveTo(at + QPoint(0, 40));
        QVERIFY(model->isDragging());
        QVERIFY(m_dragged.isEmpty()); // within the window it is the board's alone
        moveTo(QPoint(at.x(), -60));
        QVERIFY(!model->isDragging());
        QVERIFY(!board()->findChild<QWidget *>(u"draggedCard"_s)->isVisible());
        QTRY_COMPARE(m_dragged.size(), 1);
        releaseAt(QPoint(at.x(), -60));
        QCOMPARE(m_dragged.first().vCards, cardsOf({key}));
        QVERIFY(!session()->book()->hasDraft(key));

        // A desktop would bring it back; somebody else's is not ours.
        const int to = from > 0 ? from - 1 : from + 1;
        QVERIFY(to < model->columns().size() && model->columns().at(to).takes);
        const auto target =
            std::ranges::find(columns, model->columnIndex(to), [](const CardView *one) { return one->rootIndex(); });
        QVERIFY(target != columns.cend());
        const QPoint there = (*target)->mapTo(board(), (*target)->rect().center());
        const auto bring = [&](const QMimeData &data, bool drops) {
            QDragEnterEvent enter(there, Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.ignore();
            QApplication::sendEvent(board(), &enter);
            QDragMoveEvent move(there, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(board(), &move);
            if (drops) {
                QDropEvent drop(there, Qt::CopyAction, &data, Qt::LeftButton, {});
                QApplication::sendEvent(board(), &drop);
            } else {
                QDragLeaveEvent leave;
                QApplication::sendEvent(board(), &leave);
            }
            return enter.isAccepted();
        };
        QMimeData strange;
        strange.setData(u"text/vcard"_s, cardsOf({key}));
        strange.setData(draggedKeysFormat, draggedKeys({key, u"another"_s}));
        QVERIFY(!bring(strange, true));
        QVERIFY(!model->isDragging() && !session()->book()->hasDraft(key));
        QMimeData ours;
        ours.setData(draggedKeysFormat, draggedKeys({key}));
        QVERIFY(bring(ours, false)); // and out again
        QVERIFY(!model->isDragging() && !session()->book()->hasDraft(key));
        QVERIFY(bring(ours, true));
        QTRY_COMPARE(model->indexOf(key).parent().row(), to);
        QVERIFY(session()->book()->hasDraft(key));
    }

    /// A name is not the name of a file.
    void theFileHasAPlainName()
    {
        openList();
        const QString key = keyAt(1);
        QVERIFY(session()->book()->edit(key, u"firstname"_s, Value::ofText(u"../.\u202eZoë\n/x"_s)));
        QVERIFY(session()->book()->edit(key, u"lastname"_s, Value::ofText(QString(500, u'é'))));
        CandidatesOut out(session(), nullptr);
        std::unique_ptr<QMimeData> data;
        out.write({key}, [&](const CandidatesOut::Written &written) { data = out.dragged(written); });
        QTRY_VERIFY(data);
        QCOMPARE(data->urls().size(), 1);
        QFile written(data->urls().first().toLocalFile());
        QVERIFY2(written.open(QFile::ReadOnly), qPrintable(written.errorString()));
        QCOMPARE(written.readAll(), cardsOf({key}));
        const QFileInfo file(written.fileName());
        QVERIFY2(file.fileName().endsWith(u".vcf"_s) && !file.isHidden(), qPrintable(file.fileName()));
        static const QRegularExpression unfit(uR"([\p{Cc}\p{Cf}])"_s);
        QVERIFY(!file.fileName().contains(unfit));
    }
};

QTEST_MAIN(CandidatesOutTest)
#include "tst_candidates_out.moc"
