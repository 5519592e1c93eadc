// SPDX-License-Identifier: MIT
// The board in the real window: by keyboard alone, by mouse, several at once, on both ATSs.
#include "board/boardcolumn.h"
#include "board/boardpage.h"
#include "board/cardview.h"
#include "list/candidatelistpane.h"
#include "list/filterbar.h"
#include "theme/theme.h"
#include "ui/instaviewdesk.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUndoStack>
#include <QWindow>

using namespace vivier;
using namespace vivier::test;

namespace {

const QString stageField = u"job_stage_id"_s;

} // namespace

class BoardTest : public ShownWindow
{
    Q_OBJECT

    BoardPage *board() { return m_window->findChild<BoardPage *>(); }
    BoardModel *model() { return board()->model(); }
    QList<BoardColumn *> columns()
    {
        QList<BoardColumn *> shown = m_window->findChildren<BoardColumn *>();
        shown.removeIf([](const BoardColumn *column) { return column->isHidden(); });
        std::ranges::sort(shown, {}, [](const BoardColumn *column) { return column->x(); });
        return shown;
    }
    CardView *cards(int column) { return columns().at(column)->view(); }
    int columnOf(const QString &key) { return model()->indexOf(key).parent().row(); }
    QString current() { return session()->current(); }
    bool isOpen(const QString &key) { return session()->current() == key && session()->opening() == key; }
    QAbstractButton *button(const QString &name) { return m_window->findChild<QAbstractButton *>(name); }
    Draft draft(const QString &key) { return session()->book()->draft(key); }
    QStringList keysIn(int column)
    {
        QStringList keys;
        const QModelIndex parent = model()->columnIndex(column);
        for (int row = 0; row < model()->rowCount(parent); ++row)
            keys.append(model()->keyAt(model()->index(row, 0, parent)));
        return keys;
    }
    /// The same by the list.
    QStringList listedIn(int column)
    {
        QStringList keys = session()->list()->keys();
        keys.removeIf([&](const QString &key) { return columnOf(key) != column; });
        return keys;
    }
    /// The first column that has as many and is not the last.
    int columnWith(int least)
    {
        for (int column = 0; column + 1 < columns().size(); ++column) {
            if (model()->countIn(column) >= least)
                return column;
        }
        return -1;
    }
    /// On the board of the job with most candidates, at the first card of `column`.
    void openBoard(QSize size = {1440, 900})
    {
        open(size);
        QTRY_VERIFY(!current().isEmpty());
        QHash<QString, int> counts;
        QString job;
        const CandidateRows &rows = session()->candidates()->rows();
        for (int row = 0; row < rows.size(); ++row) {
            const QString one = rows.jobsAt(row).value(0);
            if (++counts[one] > counts.value(job))
                job = one;
        }
        m_window->findChild<CandidateListPane *>()->setJob(job);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        QVERIFY(columns().size() > 2);
        QTRY_COMPARE(board()->width(), m_window->width());
        QTRY_VERIFY(columns().first()->x() < columns().last()->x()); // laid out
    }
    void goTo(const QString &key)
    {
        const QModelIndex card = model()->indexOf(key);
        CardView *view = cards(card.parent().row());
        view->scrollTo(card);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(card).center());
        QTRY_VERIFY(isOpen(key));
        QVERIFY(view->hasFocus());
    }
    QPoint inWindow(const QWidget *widget, const QPoint &at) { return widget->mapTo(m_window.get(), at); }
    /// Presses on the card and moves over the middle of the other column, in some steps.
    void dragOver(const QString &key, int column)
    {
        const QModelIndex card = model()->indexOf(key);
        const CardView *view = cards(card.parent().row());
        const QPoint from = inWindow(view->viewport(), view->visualRect(card).center());
        const QPoint to = inWindow(columns().at(column), columns().at(column)->rect().center());
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(m_window->windowHandle(), from + (to - from) * step / 8);
        m_at = to;
        QVERIFY(model()->isDragging());
    }
    /// The column may have moved meanwhile, as one beside it takes less room.
    bool isDraggedInto(int column)
    {
        m_at = inWindow(columns().at(column), columns().at(column)->rect().center());
        QTest::mouseMove(m_window->windowHandle(), m_at);
        return model()->countAfterDrop(column) == model()->countIn(column) + 1;
    }
    void drop() { QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, m_at); }

    QAbstractButton *columnButton(int column)
    {
        return columns().at(column)->findChild<QAbstractButton *>(u"columnMenuButton"_s);
    }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    /// In the column's menu, by keyboard alone.
    void chooseInMenu(int column, const QList<Qt::Key> &keys)
    {
        columnButton(column)->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(menu());
        for (const Qt::Key key : keys)
            QTest::keyClick(QApplication::activePopupWidget(), key);
        QTRY_VERIFY(!menu());
    }

    QPoint m_at;

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { make(); }
    void cleanup() { clear(); }

    void itAsksForAJob()
    {
        open();
        QTRY_VERIFY(!current().isEmpty());
        session()->setCurrent({}); // else it is that of the open candidate
        QTest::mouseClick(button(u"boardViewButton"_s), Qt::LeftButton);
        QTRY_VERIFY(board() && board()->isVisible());
        QVERIFY(columns().isEmpty());
        const auto *empty = board()->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        auto *jobs = board()->findChild<QComboBox *>(u"boardJobComboBox"_s);
        QCOMPARE(jobs->currentIndex(), -1);
        jobs->setFocus();
        press(Qt::Key_Down); // one of the jobs
        QTRY_VERIFY(!columns().isEmpty());
        QTRY_COMPARE(empty->isVisible(), model()->cardCount() == 0);
        QCOMPARE(m_window->findChild<CandidateListPane *>()->job(), jobs->currentData().toString());
        const QList<Stage> stages = session()->jobs()->job(model()->job()).stages;
        QVERIFY(columns().size() >= std::ranges::count_if(stages, &Stage::visible));
        QTest::mouseClick(button(u"listViewButton"_s), Qt::LeftButton);
        QVERIFY(!board()->isVisible());
        QVERIFY(list()->isVisible());
    }

    void itOpensOnTheJobOfWhoIsOpen()
    {
        open();
        auto *pane = m_window->findChild<CandidateListPane *>();
        const CandidateRows &rows = session()->candidates()->rows();
        const QString first = session()->jobs()->jobs().constFirst().reference;
        QStringList others = session()->list()->keys(); // not of the first job
        others.removeIf([&](const QString &one) {
            const QStringList &jobs = rows.jobsAt(session()->candidates()->rowOf(one));
            return jobs.isEmpty() || jobs.contains(first);
        });
        QVERIFY(!others.isEmpty());
        const QString key = others.constFirst();
        session()->setCurrent(key);
        QTRY_VERIFY(isOpen(key));
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        QVERIFY(rows.jobsAt(session()->candidates()->rowOf(key)).contains(model()->job()));
        QVERIFY(model()->indexOf(key).isValid());
        QVERIFY(cards(columnOf(key))->hasFocus());
        QVERIFY(isOpen(key));
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(pane->choice(), QString()); // the list shows all jobs, as it did
        QVERIFY(isOpen(key));

        press(Qt::Key_B, Qt::ControlModifier);
        auto *jobs = board()->findChild<QComboBox *>(u"boardJobComboBox"_s);
        jobs->setFocus();
        press(jobs->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
        const QString chosen = jobs->currentData().toString();
        QCOMPARE(model()->job(), chosen);
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(pane->choice(), chosen); // by the recruiter
        session()->setCurrent(key);
        QTRY_VERIFY(isOpen(key));
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(model()->job(), chosen); // what the list was narrowed to stays
    }

    void whoIsOpenedFromTheBoardStaysInItsJob()
    {
        open();
        QTRY_VERIFY(!current().isEmpty());
        const auto *pane = m_window->findChild<CandidateListPane *>();
        QCOMPARE(pane->choice(), QString()); // all jobs
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        const QString job = model()->job();
        QVERIFY(!job.isEmpty());
        QTRY_VERIFY(qobject_cast<CardView *>(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QTRY_VERIFY(!board()->isVisible());
        QCOMPARE(pane->choice(), job);
    }

    void whoIsArchivedIsSaidInTheStrip()
    {
        openBoard();
        const QString key = keysIn(columnWith(1)).first();
        session()->setCurrent({}); // who is open is not hidden
        session()->candidates()->snapshots()->with(
            {key}, m_window.get(), [&] { session()->book()->set({key}, u"archived"_s, Value::ofFlag(true)); });
        QTRY_VERIFY(session()->book()->hasDraft(key));
        session()->list()->rebuild();
        QTRY_VERIFY(!model()->indexOf(key).isValid());
        const int archived = session()->list()->counts().archived;
        QVERIFY(archived > 0);
        const auto *count = board()->findChild<QLabel *>(u"boardCountLabel"_s);
        QTRY_COMPARE(count->text(), u"%1 shown, %2 archived"_s.arg(model()->cardCount()).arg(archived));
        session()->book()->discard({key});
    }

    /// Also where not all columns have room.
    void theColumnOfWhoIsOpenIsInSight()
    {
        openBoard({800, 600});
        int last = static_cast<int>(columns().size()) - 1;
        while (last > 0 && model()->countIn(last) == 0)
            --last;
        QVERIFY(last >= 3); // it has no room beside the others
        const QString key = keysIn(last).first();
        const auto *area = m_window->findChild<QScrollArea *>(u"boardArea"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!board()->isVisible());
        session()->setCurrent(key);
        QTRY_VERIFY(isOpen(key));
        area->horizontalScrollBar()->setValue(0);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board()->isVisible());
        QVERIFY(area->horizontalScrollBar()->maximum() > 0);
        const auto isInSight = [&] {
            const BoardColumn *column = columns().at(last);
            return area->viewport()->rect().contains(QRect(column->mapTo(area->viewport(), QPoint()), column->size()));
        };
        QTRY_VERIFY(isInSight());
    }

    void aNewCandidateIsOfTheJobOfTheBoard()
    {
        open();
        QTRY_VERIFY(!current().isEmpty());
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        const QString job = model()->job();
        QVERIFY(!job.isEmpty());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(Draft::isNewKey(current()));
        QVERIFY(!board()->isVisible());
        QCOMPARE(session()->candidates()->value(current(), FieldRole::Job).text(), job);
        QCOMPARE(m_window->findChild<CandidateListPane *>()->choice(), QString());
    }

    void aJobWithoutCandidatesSaysSo()
    {
        openBoard();
        const Job full = session()->jobs()->job(model()->job());
        session()->jobs()->upsertJobs({{.reference = u"NOBODY"_s,
                                        .organizationReference = full.organizationReference,
                                        .name = u"Nobody yet"_s,
                                        .status = {},
                                        .stages = full.stages}});
        auto *jobs = board()->findChild<QComboBox *>(u"boardJobComboBox"_s);
        jobs->setCurrentIndex(jobs->findData(u"NOBODY"_s));
        Q_EMIT jobs->activated(jobs->currentIndex());
        QCOMPARE(model()->job(), u"NOBODY"_s);
        auto *empty = board()->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->sentence(), u"No candidates of this job are on this computer yet."_s);
        auto *read = empty->findChild<QAbstractButton *>();
        QVERIFY(read->isVisible());
        board()->focusCard();
        QCOMPARE(QApplication::focusWidget(), read);
        m_work->bench.sandbox().clearJournal();
        press(Qt::Key_Space);
        QTRY_VERIFY(!m_work->bench.sandbox().journal().isEmpty()); // it asks the ATS
        QTRY_VERIFY_WITH_TIMEOUT(!session()->engine()->isPulling(), 20'000);

        search()->setText(u"nobody is called so"_s);
        QTRY_VERIFY2(empty->sentence().contains(u"nobody is called so"_s), qPrintable(empty->sentence()));
        m_window->findChild<CandidateListPane *>()->setJob(full.reference);
        QVERIFY(empty->isVisible());
        board()->focusCard();
        press(Qt::Key_Space); // all of them
        QTRY_VERIFY(!empty->isVisible());
        QVERIFY(model()->cardCount() > 0);
        QVERIFY(search()->text().isEmpty());
        QTRY_VERIFY(board()->isAncestorOf(QApplication::focusWidget()));
    }

    void aJobWhoseCandidatesAreAllArchivedShowsThem()
    {
        openBoard();
        QStringList keys = session()->list()->keys();
        session()->setCurrent({}); // who is open is not hidden
        session()->candidates()->snapshots()->with(
            keys, m_window.get(), [&] { session()->book()->set(keys, u"archived"_s, Value::ofFlag(true)); });
        QTRY_COMPARE(session()->book()->draftedKeys().size(), keys.size());
        session()->list()->rebuild();
        auto *empty = board()->findChild<EmptyState *>();
        QTRY_COMPARE(empty->sentence(), u"All candidates here are archived."_s);
        QVERIFY(empty->isVisible());
        board()->focusCard();
        press(Qt::Key_Space);
        QTRY_VERIFY(!empty->isVisible());
        for (const QString &key : std::as_const(keys))
            QVERIFY(model()->indexOf(key).isValid());
        session()->book()->discard(keys);
    }

    void keysMoveACardAndUndoIt()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        goTo(key);
        const int before = model()->countIn(from + 1);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(key), from + 1);
        QCOMPARE(model()->countIn(from + 1), before + 1);
        QVERIFY(cards(from + 1)->hasFocus()); // the next key is about the same card
        QCOMPARE(model()->keyAt(cards(from + 1)->currentIndex()), key);
        QVERIFY(draft(key).contains(stageField));
        QCOMPARE(draft(key).fields.size(), 1);
        press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(key), from);
        QVERIFY(!session()->book()->hasDraft(key)); // as the ATS has it
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(key), from + 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(key), from);
        QVERIFY(cards(from)->hasFocus());
        QVERIFY(!session()->book()->hasDraft(key));
    }

    void arrowsGoFromCardToCard()
    {
        openBoard();
        const int from = columnWith(2);
        QVERIFY(from >= 0);
        const QStringList keys = keysIn(from);
        goTo(keys.at(0));
        press(Qt::Key_Down);
        QTRY_VERIFY(isOpen(keys.at(1)));
        press(Qt::Key_Up);
        QTRY_VERIFY(isOpen(keys.at(0)));
        int next = from + 1;
        while (next < columns().size() && model()->countIn(next) == 0)
            ++next;
        if (next == columns().size())
            next = -1;
        QVERIFY(next > 0);
        press(Qt::Key_Right);
        QTRY_VERIFY(isOpen(keysIn(next).first()));
        QVERIFY(cards(next)->hasFocus());
        press(Qt::Key_Left);
        QTRY_VERIFY(isOpen(keys.at(0)));
        QVERIFY(!session()->book()->hasDraft(keys.at(0)));
    }

    void severalMoveAtOnceAndComeBackAtOnce()
    {
        openBoard();
        const int from = columnWith(3);
        QVERIFY(from >= 0);
        const QStringList keys = keysIn(from).first(3);
        goTo(keys.at(0));
        press(Qt::Key_Space, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Space, Qt::ControlModifier);
        const QModelIndex third = model()->indexOf(keys.at(2));
        QTest::mouseClick(cards(from)->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          cards(from)->visualRect(third).center());
        QCOMPARE(session()->selection()->keys(), keys);
        QTRY_VERIFY(isOpen(keys.at(1)));
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from + 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from);
        QVERIFY(session()->book()->draftedKeys().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(session()->selection()->isEmpty());
    }

    /// Several that were moved come back wherever one is by then, before anything older of who is open.
    void severalComeBackFromElsewhere_data()
    {
        QTest::addColumn<bool>("isCollapsed");
        QTest::newRow("their column is collapsed") << true;
        QTest::newRow("somebody else is open") << false;
    }
    void severalComeBackFromElsewhere()
    {
        QFETCH(const bool, isCollapsed);
        openBoard();
        const int from = columnWith(3);
        QVERIFY(from >= 0);
        const QStringList keys = keysIn(from).first(2);
        const QString other = keysIn(from).at(2);
        goTo(other);
        session()->book()->set({other}, u"subtitle"_s, Value::ofText(u"Older"_s));
        goTo(keys.at(0));
        session()->selection()->set(keys);
        cards(from)->setFocus();
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from + 1);
        if (isCollapsed) {
            chooseInMenu(from + 1, {Qt::Key_C});
            QVERIFY(columns().at(from + 1)->isFolded());
        } else {
            goTo(other);
        }
        press(Qt::Key_Z, Qt::ControlModifier);
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from);
        QCOMPARE(session()->book()->draftedKeys(), QStringList{other});
        QCOMPARE(draft(other).mine().value(u"subtitle"_s).text(), u"Older"_s);
    }

    void whatIsNotSeenIsNotUndoneAndSaysSo()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        goTo(key);
        session()->book()->set({key}, u"subtitle"_s, Value::ofText(u"Newer"_s)); // in its form
        chooseInMenu(from, {Qt::Key_C});
        QVERIFY(columns().at(from)->isFolded());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(draft(key).mine().value(u"subtitle"_s).text(), u"Newer"_s);
        const auto *banner = m_window->findChild<Banner *>(u"noticeBanner"_s);
        QVERIFY2(banner->isVisible() && banner->text().contains(u"card on the board"_s), qPrintable(banner->text()));
        columnButton(from)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!columns().at(from)->isFolded());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(draft(key).isEmpty());
    }

    /// Where it went nobody sees it, but that it was moved here everybody saw.
    void oneThatWasMovedIsTakenBackFromACollapsedColumn()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        goTo(key);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(key), from + 1);
        chooseInMenu(from + 1, {Qt::Key_C});
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(key), from);
        QVERIFY(draft(key).isEmpty());
    }

    void shiftSelectsMore()
    {
        openBoard();
        const int from = columnWith(3);
        QVERIFY(from >= 0);
        const QStringList keys = keysIn(from).first(3);
        goTo(keys.at(0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(session()->selection()->keys(), keys.first(2));
        session()->selection()->clear();
        goTo(keys.at(0));
        QTest::mouseClick(cards(from)->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          cards(from)->visualRect(model()->indexOf(keys.at(2))).center());
        QCOMPARE(session()->selection()->keys(), keys);
        QVERIFY(isOpen(keys.at(0)));
    }

    /// As many as the bar says are on the board, and the others are said.
    void whoIsSelectedElsewhereIsSaid()
    {
        openBoard();
        press(Qt::Key_B, Qt::ControlModifier);
        m_window->findChild<CandidateListPane *>()->setJob({});
        const QStringList all = session()->list()->keys();
        session()->selection()->set(all);
        const auto *place = m_window->findChild<ElidedLabel *>(u"selectedPlaceLabel"_s);
        QCOMPARE(place->text(), u"of %1"_s.arg(all.size()));
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board()->isVisible());
        const qsizetype elsewhere = all.size() - model()->cardCount();
        QVERIFY(elsewhere > 0);
        QTRY_COMPARE(place->text(), u"%1 of them not on this board"_s.arg(elsewhere));
        session()->selection()->set(keysIn(columnWith(2)));
        QCOMPARE(place->text(), u"of %1"_s.arg(model()->cardCount()));
    }

    void allOfAColumnAreSelected()
    {
        openBoard();
        const int from = columnWith(2);
        goTo(keysIn(from).first());
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(session()->selection()->keys(), keysIn(from));
        goTo(keysIn(from).last()); // by a click
        QVERIFY(session()->selection()->isEmpty());
    }

    void aCardIsDragged()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        const int to = from + 1;
        const int before = model()->countIn(to);
        dragOver(key, to);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_window->findChild<QWidget *>(u"draggedCard"_s)->isVisible());
        QCOMPARE(columns().at(to)->counts(), u"%1 → %2"_s.arg(before).arg(before + 1));
        QVERIFY(keysIn(to).contains(key)); // where it will be
        QVERIFY(!session()->book()->hasDraft(key));
        drop();
        QTRY_COMPARE(columnOf(key), to);
        QVERIFY(!m_window->findChild<QWidget *>(u"draggedCard"_s)->isVisible());
        QCOMPARE(columns().at(to)->counts(), QString::number(before + 1));
        QVERIFY(draft(key).contains(stageField));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(key), from);
    }

    void escapeTakesADragBack()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        const QStringList before = keysIn(from + 1);
        dragOver(key, from + 1);
        QVERIFY(!QTest::currentTestFailed());
        press(Qt::Key_Escape);
        QVERIFY(!model()->isDragging());
        QCOMPARE(keysIn(from + 1), before);
        drop();
        QCOMPARE(columnOf(key), from);
        QVERIFY(session()->book()->draftedKeys().isEmpty());
    }

    void allWhoAreSelectedAreDragged()
    {
        openBoard();
        const int from = columnWith(2);
        const QStringList keys = keysIn(from).first(2);
        goTo(keys.at(0));
        session()->selection()->set(keys);
        dragOver(keys.at(1), from + 1);
        QVERIFY(!QTest::currentTestFailed());
        drop();
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from + 1);
        QTRY_VERIFY(isOpen(keys.at(1)));
        press(Qt::Key_Z, Qt::ControlModifier);
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from);
    }

    /// What looks at all drafts is done once for all who move together.
    void manyWhoMoveAreLookedAtOnce()
    {
        openBoard();
        const int from = columnWith(3);
        const QStringList keys = keysIn(from);
        const int before = model()->countIn(from + 1);
        const QSignalSpy moved(model(), &BoardModel::countsChanged);
        const QSignalSpy looked(board(), &BoardPage::contentChanged);
        qsizetype lookedMeanwhile = -1;
        QString counts;
        session()->candidates()->snapshots()->with(keys, this, [&] {
            const qsizetype lookedBefore = looked.size();
            model()->move(keys, from + 1);
            lookedMeanwhile = looked.size() - lookedBefore;
            counts = columns().at(from + 1)->counts();
        });
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from + 1);
        QVERIFY(moved.size() >= keys.size());
        QCOMPARE(lookedMeanwhile, 0);
        QCOMPARE(counts, QString::number(before + keys.size())); // these at once
        QTRY_VERIFY(button(u"boardSendButton"_s)->text().contains(QString::number(keys.size())));
    }

    void enterOpensTheCandidate()
    {
        openBoard();
        const QString key = keysIn(columnWith(1)).first();
        goTo(key);
        press(Qt::Key_Return);
        QVERIFY(!board()->isVisible());
        QTRY_VERIFY(isOpen(key));
        QVERIFY(m_window->form());
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(board()->isVisible());
        QCOMPARE(model()->keyAt(cards(columnOf(key))->currentIndex()), key);
        QVERIFY(cards(columnOf(key))->hasFocus());
    }

    void aSearchIsOfTheBoardToo()
    {
        openBoard();
        const int all = model()->cardCount();
        const QString name = model()->index(0, 0, model()->columnIndex(columnWith(1))).data().toString();
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), name);
        QVERIFY(board()->isVisible());
        QTRY_VERIFY(model()->cardCount() < all);
        QVERIFY(model()->cardCount() > 0);
        const auto *count = board()->findChild<QLabel *>(u"boardCountLabel"_s);
        QTRY_VERIFY2(count->text().endsWith(u"shown"_s), qPrintable(count->text()));
        QTest::mouseClick(button(u"clearFiltersButton"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->cardCount(), all);
        QVERIFY(search()->text().isEmpty());
    }

    void filtersAndOrderAreThoseOfTheList()
    {
        openBoard();
        auto *pane = m_window->findChild<CandidateListPane *>();
        auto *filters = m_window->findChild<FilterBar *>();
        auto *sort = m_window->findChild<SortButton *>();
        const QString key = keysIn(columnWith(1)).first();
        goTo(key);
        for (const QWidget *tool : {static_cast<QWidget *>(filters), static_cast<QWidget *>(sort)}) {
            QVERIFY(board()->isAncestorOf(tool));
            QVERIFY(tool->isVisible());
            const auto bottom = [&] { return tool->mapTo(board(), tool->rect().bottomLeft()).y(); };
            QTRY_VERIFY(bottom() < columns().first()->mapTo(board(), QPoint()).y()); // above the cards
        }
        const auto middle = [&](const QWidget *tool) { return tool->mapTo(board(), tool->rect().center()).y(); };
        const auto *more = filters->findChild<QWidget *>(u"addFilterButton"_s);
        QTRY_VERIFY2(qAbs(middle(more) - middle(sort)) <= 1, // in one line
                     qPrintable(u"%1, %2"_s.arg(middle(more)).arg(middle(sort))));
        const int all = model()->cardCount();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // as over the list
        QTRY_VERIFY(menu());
        QVERIFY(board()->isVisible());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_L); // lacks a phone
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(!menu());
        QCOMPARE(pane->conditions().size(), 1);
        QTRY_VERIFY(model()->cardCount() < all);
        for (int column = 0; column < columns().size(); ++column) {
            for (const QString &one : keysIn(column)) {
                const IndexCell &cell = session()->candidates()->rows().at(session()->candidates()->rowOf(one)).cell;
                QVERIFY(one == key || cell.text(IndexCell::Text::Phone).isEmpty());
            }
        }
        button(u"clearFiltersButton"_s)->click();
        QTRY_COMPARE(model()->cardCount(), all);

        const int from = columnWith(2);
        const QStringList before = keysIn(from);
        sort->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_D); // who came last to their stage first
        QTRY_VERIFY(!menu());
        QCOMPARE(session()->list()->order(), (CandidateOrder{CandidateOrder::By::InStage, false}));
        for (int turn = 0; turn < 2; ++turn) { // what is chosen again is turned round
            sort->setFocus();
            press(Qt::Key_Space);
            QTRY_VERIFY(menu());
            QTest::keyClick(menu(), Qt::Key_F);
            QTRY_VERIFY(!menu());
        }
        QVERIFY(session()->list()->order().turned);
        QVERIFY(keysIn(from) != before);
        QCOMPARE(keysIn(from), listedIn(from));
        QVERIFY(isOpen(key));
        QCOMPARE(QApplication::focusWidget(), sort); // it is not taken away by the cards

        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!board()->isVisible());
        for (const QWidget *tool : {static_cast<QWidget *>(filters), static_cast<QWidget *>(sort)}) {
            QVERIFY(pane->isAncestorOf(tool));
            QTRY_VERIFY(tool->isVisible());
        }
        QVERIFY(list()->hasFocus());
        for (int steps = 0; steps < 10 && QApplication::focusWidget() != sort; ++steps)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), sort);
    }

    void aColumnIsSelectedAndSortedByItsMenu()
    {
        openBoard();
        const int from = columnWith(2);
        const QStringList before = keysIn(from);
        goTo(before.first());
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), columnButton(from));
        QVERIFY(columnButton(from)->accessibleName().contains(model()->columns().at(from).name));
        chooseInMenu(from, {Qt::Key_A});
        QCOMPARE(session()->selection()->keys(), before);
        chooseInMenu(from, {Qt::Key_S, Qt::Key_F}); // turned round
        QVERIFY(session()->list()->order().turned);
        QVERIFY(keysIn(from) != before);
        QCOMPARE(keysIn(from), listedIn(from));
        QCOMPARE(QApplication::focusWidget(), columnButton(from));
        QCOMPARE(session()->selection()->keys(), before);
        QVERIFY(isOpen(before.first()));
        QVERIFY(session()->book()->draftedKeys().isEmpty());
    }

    /// The next key moves them.
    void whoSelectsAColumnGoesToItsCards()
    {
        openBoard();
        const int from = columnWith(2);
        QVERIFY(from >= 0);
        int elsewhere = 0;
        while (elsewhere < columns().size() && (elsewhere == from || model()->countIn(elsewhere) == 0))
            ++elsewhere;
        QVERIFY(elsewhere < columns().size());
        goTo(keysIn(elsewhere).first());
        const QStringList keys = keysIn(from);
        chooseInMenu(from, {Qt::Key_A});
        QCOMPARE(session()->selection()->keys(), keys);
        QTRY_VERIFY(cards(from)->hasFocus());
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &key : keys)
            QTRY_COMPARE(columnOf(key), from + 1);
        QVERIFY(isOpen(keys.first()));
    }

    void aColumnIsCollapsed()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        goTo(key);
        const int wide = columns().at(from)->width();
        const int other = columns().at(from + 1)->width();
        chooseInMenu(from, {Qt::Key_C});
        QVERIFY(columns().at(from)->isFolded());
        QVERIFY(!cards(from)->isVisible());
        QTRY_VERIFY(columns().at(from)->width() < wide / 2);
        QTRY_VERIFY(columns().at(from + 1)->width() >= other);
        QCOMPARE(columns().size(), model()->columns().size()); // in its place
        QCOMPARE(QApplication::focusWidget(), columnButton(from));
        QVERIFY(columnButton(from)->accessibleName().contains(QString::number(model()->countIn(from))));
        QVERIFY(!m_window->actionTable()->action(ActionId::Archive)->isEnabled()); // about who is not seen

        press(Qt::Key_B, Qt::ControlModifier);
        session()->setCurrent({});
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(columns().at(from)->isFolded()); // as it was left
        QVERIFY(!columns().at(from)->isAncestorOf(QApplication::focusWidget()));
        columnButton(from)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(cards(from)->isVisible());
        QVERIFY(cards(from)->hasFocus());
        QTRY_COMPARE(columns().at(from)->width(), wide);
    }

    void whoeverIsGoneToUnfoldsTheirColumn()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        goTo(key);
        chooseInMenu(from + 1, {Qt::Key_C});
        QVERIFY(!cards(from + 1)->isVisible());
        goTo(key);
        press(Qt::Key_Right); // passes it by
        QVERIFY(!cards(from + 1)->hasFocus());
        QVERIFY(!cards(from + 1)->isVisible());
        goTo(key);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(key), from + 1);
        QVERIFY(cards(from + 1)->isVisible());
        QVERIFY(cards(from + 1)->hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(key), from);

        chooseInMenu(from + 1, {Qt::Key_C});
        QTRY_VERIFY(columns().at(from + 1)->width() < 100);
        goTo(key);
        dragOver(key, from + 1);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_VERIFY(isDraggedInto(from + 1));
        QVERIFY(!cards(from + 1)->isVisible()); // nothing moves under the mouse
        drop();
        QTRY_COMPARE(columnOf(key), from + 1);
        QVERIFY(cards(from + 1)->isVisible());
    }

    void besideTheCardsIsTheMenuOfTheColumn()
    {
        openBoard();
        const int from = columnWith(1);
        const QStringList keys = keysIn(from);
        goTo(keys.first());
        const auto ask = [](QWidget *widget, const QPoint &at) {
            QContextMenuEvent asked(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &asked);
        };
        ask(cards(from)->viewport(), cards(from)->visualRect(model()->indexOf(keys.first())).center());
        QTRY_VERIFY(menu());
        QCOMPARE(menu()->objectName(), u"rowMenu"_s);
        menu()->close();
        QTRY_VERIFY(!menu());
        ask(columns().at(from), QPoint(20, 10)); // on its name
        QTRY_VERIFY(menu());
        QCOMPARE(menu()->objectName(), u"columnMenu"_s);
        QTest::keyClick(menu(), Qt::Key_A);
        QTRY_VERIFY(!menu());
        QCOMPARE(session()->selection()->keys(), keys);
    }

    void movesAreSentFromTheStrip()
    {
        openBoard();
        const int from = columnWith(1);
        const QString key = keysIn(from).first();
        QVERIFY(!button(u"boardSendButton"_s)->isVisible());
        goTo(key);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(key), from + 1);
        QTRY_VERIFY(button(u"boardSendButton"_s)->isVisible());
        m_work->bench.sandbox().clearJournal();
        QTest::mouseClick(button(u"boardSendButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_work->bench.writes().size(), 1, 20'000);
        QTRY_VERIFY(!session()->book()->hasDraft(key));
        QCOMPARE(columnOf(key), from + 1);
        QTRY_VERIFY(!button(u"boardSendButton"_s)->isVisible());
    }

    void offlineIsSaid()
    {
        openBoard();
        auto *words = board()->findChild<QLabel *>(u"boardOfflineLabel"_s);
        QVERIFY(!words->isVisible());
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(words->isVisible());
        QTRY_COMPARE(words->parentWidget()->height(), Theme::current().px(32));
        const QString said = words->text();
        words->setText(said + u' ' + said + u' ' + said); // no word of a longer language is cut
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(words->parentWidget()->rect().contains(words->geometry()));
        words->setText(said);
        const QString key = keysIn(columnWith(1)).first();
        goTo(key);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(button(u"boardSendButton"_s)->isVisible());
        QTest::mouseClick(button(u"boardSendButton"_s), Qt::LeftButton);
        QTRY_VERIFY2(words->text().contains(u"1 candidate"_s), qPrintable(words->text()));
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!words->isVisible());
    }

    void itIsKeptOverAStart()
    {
        openBoard();
        const Preferences::Place place = m_window->place();
        QCOMPARE(place.page, u"board"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_window->place().page, QString());
        m_window->goTo(place);
        QTRY_VERIFY(board()->isVisible());
    }

    void actionsAreAboutWhoIsSeen()
    {
        openBoard();
        const QString key = keysIn(columnWith(1)).first();
        goTo(key);
        QVERIFY(m_window->actionTable()->action(ActionId::Archive)->isEnabled());
        search()->setText(u"nobody is called so"_s);
        QTRY_COMPARE(model()->cardCount(), 0);
        QTRY_VERIFY(!m_window->actionTable()->action(ActionId::Archive)->isEnabled());
    }

    void aScreenReaderHearsColumnsAndCards()
    {
        openBoard();
        const int from = columnWith(1);
        QVERIFY(cards(from)->accessibleName().startsWith(model()->columns().at(from).name + u", "_s));
        QVERIFY(cards(from)->accessibleName().contains(QString::number(model()->countIn(from))));
        const QModelIndex card = model()->index(0, 0, model()->columnIndex(from));
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(card.data().toString()));
        const QString time = card.data(Qt::ToolTipRole).toString();
        QVERIFY2(time.contains(u"since today, when Vivier first saw it"_s),
                 qPrintable(time)); // without the right to read moves
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(time));
        const QString key = model()->keyAt(card);
        goTo(key);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(key), from + 1);
        QVERIFY(model()->indexOf(key).data(Qt::AccessibleTextRole).toString().contains(u"draft"_s));
        QVERIFY(model()->indexOf(key).data(Qt::AccessibleTextRole).toString().contains(u"when sent"_s));
    }

    void columnsAreEqualAndScrollSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::newRow("wide") << QSize(1900, 900) << 100;
        QTest::newRow("small") << QSize(1024, 700) << 100;
        QTest::newRow("large text") << QSize(1440, 900) << 150;
    }
    void columnsAreEqualAndScrollSideways()
    {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        Theme::apply(*qApp, Theme::Mode::Light, textSize);
        openBoard(size);
        const auto *area = board()->findChild<QScrollArea *>(u"boardArea"_s);
        int narrowest = area->width();
        int widest = 0;
        for (const BoardColumn *column : columns()) {
            narrowest = qMin(narrowest, column->width());
            widest = qMax(widest, column->width());
        }
        const int least = Theme::current().px(200);
        QVERIFY(narrowest >= least);
        QVERIFY(widest - narrowest <= 1);
        const bool fits = static_cast<int>(columns().size()) * (least + 4) + 20 <= area->width();
        QCOMPARE(area->horizontalScrollBar()->maximum() == 0, fits);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void statusesMakeABoard()
    {
        InstaViewDesk desk;
        for (const QString &key : {u"A"_s, u"B"_s, u"C"_s}) {
            Candidate one = desk.plain(key);
            one.values.insert(u"firstName"_s, Value::ofText(key));
            desk.model().upsert({one}, true);
        }
        desk.session->list()->rebuild();
        show({1440, 900});
        m_window->setSession(desk.session.get());
        m_window->findChild<CandidateListPane *>()->setJob(u"job-designer"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(board() && board()->isVisible());
        QCOMPARE(columns().size(), 5);
        QTRY_COMPARE(board()->width(), m_window->width());
        QTRY_VERIFY(columns().first()->x() < columns().last()->x()); // laid out
        QCOMPARE(model()->countIn(1), 3);
        QTest::mouseClick(cards(1)->viewport(), Qt::LeftButton, {},
                          cards(1)->visualRect(model()->indexOf(u"A"_s)).center());
        QTRY_COMPARE(desk.session->current(), u"A"_s);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf(u"A"_s), 2);
        QCOMPARE(desk.mine(u"A"_s, u"status"_s).text(), u"IN_PROCESS"_s);
        dragOver(u"B"_s, 4);
        QVERIFY(!QTest::currentTestFailed());
        drop();
        QTRY_COMPARE(columnOf(u"B"_s), 4);
        QCOMPARE(desk.mine(u"B"_s, u"status"_s).text(), u"REJECTED"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(u"B"_s), 1);
        m_window->setSession(nullptr);
    }
};

QTEST_MAIN(BoardTest)
#include "tst_board.moc"
