// SPDX-License-Identifier: MIT
// The history by keyboard: search, scope, undo seen before it is done, export, empty states; and the receipt.
// VIVIER_SHOTS=DIR writes what it looks like.
#include "history/historypage.h"
#include "history/receiptview.h"
#include "model/journalbench.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace vivier;
using namespace vivier::test;

class HistoryPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<JournalBench> m_bench;
    std::unique_ptr<HistoryPage> m_page;

    template <typename T> T *part(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    QTreeView *view() { return part<QTreeView>("historyView"); }
    SearchField *search() { return part<SearchField>("historySearchField"); }
    QWidget *preview() { return part<QWidget>("undoPreview"); }
    QListWidget *lines() { return part<QListWidget>("undoLineList"); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void fill()
    {
        JournalBench &bench = *m_bench;
        const auto text = [](const QString &value) { return Value::ofText(value); };
        bench.now = bench.now.addDays(-3);
        bench.phone(u"C"_s, u"06 06 06 06 06"_s, u"06 11 22 33 44"_s, u"run-1"_s);
        bench.now = bench.now.addDays(3);
        JournalEntry created = bench.entry(u"B"_s, u"firstname"_s, {}, text(u"Bob"_s), u"run-2"_s);
        created.created = true;
        bench.write({created});
        bench.now = bench.now.addSecs(3600);
        bench.write({bench.entry(u"B"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), u"run-3"_s),
                     bench.entry(u"B"_s, u"archived"_s, Value::ofFlag(false), Value::ofFlag(true), u"run-3"_s)});
        bench.write({bench.entry(u"C"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), u"run-3"_s)});
        bench.now = bench.now.addSecs(1800);
        JournalEntry subtitle = bench.entry(
            u"A"_s, u"subtitle"_s, text(u"CTO @ Éole"_s),
            text(u"Directrice technique, responsable de la recherche et du développement, Lille et Paris"_s),
            u"run-4"_s, FieldResult::Changed);
        subtitle.answered = text(u"Directrice technique, responsable de la recherche"_s);
        bench.write(
            {bench.entry(u"A"_s, u"phone"_s, text(u"06 06 06 06 06"_s), text(u"06 11 22 33 44"_s), u"run-4"_s),
             subtitle,
             bench.entry(u"A"_s, u"email"_s, text(u"zoe@eole.fr"_s), Value::empty(), u"run-4"_s, FieldResult::Kept),
             bench.entry(u"A"_s, u"tag_list"_s, Value::ofList({u"c++"_s, u"qt"_s}),
                         Value::ofList({u"c++"_s, u"qt"_s, u"vulkan"_s}), u"run-4"_s),
             bench.entry(u"A"_s, u"remote_resume_url"_s, {}, text(u"https://files.example/jane.pdf"_s), u"run-4"_s,
                         FieldResult::NotYet),
             bench.entry(u"A"_s, u"media_linkedin"_s, {}, text(u"https://fr.linkedin.com/in/zoe"_s), u"run-4"_s,
                         FieldResult::NotReturned)});
        Candidate zoe = bench.candidates.snapshot(u"A"_s);
        zoe.values[u"subtitle"_s] = text(u"Présidente"_s); // a colleague, since
        zoe.readAt = zoe.readAt.addSecs(10);
        bench.candidates.upsert({zoe});
        bench.now = bench.now.addSecs(240);
    }

    void show(const QString &candidate = {}, QSize size = {1024, 700})
    {
        m_page = std::make_unique<HistoryPage>(m_bench->history.get());
        m_page->setClock([this] { return m_bench->now; });
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(candidate);
        QTRY_VERIFY(m_bench->history->isLoaded());
    }

    void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("VIVIER_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (int i = 0; i < 3; ++i) // heights that depend on widths need a second look
            QCoreApplication::processEvents();
        for (const int ratio : {1, 2}) {
            QImage image(widget.size() * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Theme::current().color(ColorRole::Window));
            widget.render(&image);
            QVERIFY(image.save(QDir(folder).filePath(name + (ratio == 1 ? u".png"_s : u"-200.png"_s))));
        }
    }

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_bench = std::make_unique<JournalBench>();
    }

    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void nothingYet()
    {
        show();
        QCOMPARE(part<EmptyState>("historyEmptyState")->sentence(), u"Nothing has been sent from Vivier yet."_s);
        QVERIFY(!part<QPushButton>("exportHistoryButton")->isEnabled());
        QVERIFY(!part<QPushButton>("undoAfterSendingButton")->isEnabled());
        shoot(*m_page, u"history-empty"_s);
    }

    void aNewNameIsToldEverywhere()
    {
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run"_s);
        m_bench->phone(u"C"_s, u"1"_s, u"2"_s, u"run"_s);
        show(u"B"_s);
        const auto *heading = part<ElidedLabel>("historyCountLabel");
        QVERIFY(heading->text().contains(u"Bob Lee"_s));
        QSignalSpy told(m_bench->history.get(), &QAbstractItemModel::dataChanged);
        m_bench->candidates.book()->type(u"B"_s, u"firstname"_s, Value::ofText(u"Robert"_s));
        QVERIFY2(heading->text().contains(u"Robert Lee"_s), qPrintable(heading->text()));
        QVERIFY(!told.isEmpty());
        Q_EMIT part<ChoiceChips>("historyScopeChips")->chosen(u"all"_s);
        told.clear();
        m_bench->candidates.book()->type(u"B"_s, u"lastname"_s, Value::ofText(u"Roe"_s));
        QVERIFY(!told.isEmpty()); // below its run
        QCOMPARE(told.first().first().toModelIndex().data(HistoryModel::NameRole).toString(), u"Robert Roe"_s);
    }

    void theHeadFitsAtEverySize()
    {
        Theme::apply(*qApp, Theme::Mode::Light, 150);
        fill();
        show(u"A"_s, {520, 560});
        auto *undo = part<QPushButton>("undoAfterSendingButton");
        auto *saving = part<QPushButton>("exportHistoryButton");
        QTRY_VERIFY(undo->text().isEmpty() && saving->text().isEmpty());
        QCOMPARE(m_page->width(), 520);
        QVERIFY(m_page->rect().contains(saving->geometry()));
        QCOMPARE(undo->accessibleName(), u"Undo…"_s);
        QCOMPARE(undo->shortcut(), QKeySequence(Qt::ALT | Qt::Key_U));
        m_page->resize(1440, 560);
        QTRY_COMPARE(undo->text(), u"&Undo…"_s);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void nothingForThisCandidateLeadsToAll()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run"_s);
        show(u"B"_s);
        auto *empty = part<EmptyState>("historyEmptyState");
        QCOMPARE(empty->sentence(), u"Nothing has been sent for Bob Lee from Vivier yet."_s);
        Q_EMIT empty->actionTriggered();
        QCOMPARE(part<ChoiceChips>("historyScopeChips")->current(), u"all"_s);
        QVERIFY(view()->isVisible());
    }

    void theStoreFails()
    {
        m_bench->store = std::make_shared<Store>(m_bench->folder.path() + u"/none"_s, unlocked());
        HistoryModel closed(m_bench->account, m_bench->store, &m_bench->candidates, &m_bench->jobs);
        HistoryPage page(&closed);
        QSignalSpy failed(&closed, &HistoryModel::failed);
        page.open({});
        QVERIFY(failed.wait());
        const QString said = page.findChild<EmptyState *>(u"historyEmptyState"_s)->sentence();
        QCOMPARE(said, failed.first().first().toString());
    }

    void byKeyboardFromSearchToDraft()
    {
        fill();
        show();
        QSignalSpy undone(m_page.get(), &HistoryPage::undoRequested);
        QSignalSpy closed(m_page.get(), &HistoryPage::closed);
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"zoe phone"_s);
        QCOMPARE(m_bench->history->changeCount(), 1);
        press(Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        press(Qt::Key_Down);
        QCOMPARE(view()->currentIndex().data().toString(), u"Phone"_s);
        QVERIFY(part<QPushButton>("undoAfterSendingButton")->isEnabled());
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(preview()->isVisible()); // a mnemonic clicks a button visibly, which takes a moment
        QCOMPARE(lines()->count(), 1);
        QCOMPARE(lines()->item(0)->text(), u"Phone: 06 11 22 33 44 → 06 06 06 06 06"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"makeDraftButton"_s);
        press(Qt::Key_Escape);
        QVERIFY(!preview()->isVisible());
        QVERIFY(view()->hasFocus());
        QCOMPARE(closed.size(), 0);
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(preview()->isVisible());
        press(Qt::Key_Space);
        QCOMPARE(undone.size(), 1);
        const auto entries = undone.first().first().value<QList<JournalEntry>>();
        QCOMPARE(entries.size(), 1);
        QVERIFY(!preview()->isVisible());
        const int fields = m_bench->candidates.book()->takeUp(m_bench->history->compensation(entries));
        QCOMPARE(fields, 1);
        m_page->tellDrafted(fields);
        QVERIFY(part<Banner>("historyBanner")->isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void escapeEmptiesTheSearchFirst()
    {
        fill();
        show();
        QSignalSpy closed(m_page.get(), &HistoryPage::closed);
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"bob"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_bench->history->query(), QString());
        QCOMPARE(closed.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void whatCannotBeUndoneSaysWhy()
    {
        fill();
        show();
        view()->setCurrentIndex(m_bench->history->index(0, 0));
        part<QPushButton>("undoAfterSendingButton")->click();
        QCOMPARE(lines()->count(), 6);
        QStringList all;
        for (int row = 0; row < lines()->count(); ++row)
            all.append(lines()->item(row)->text());
        const QString said = all.join(u'\n');
        QVERIFY2(said.contains(u"you will be asked"_s), qPrintable(said));              // subtitle
        QVERIFY2(said.contains(u"Welcome Kit kept the old value"_s), qPrintable(said)); // email
        QVERIFY2(said.contains(u"never shows this field"_s), qPrintable(said));         // LinkedIn
        QVERIFY2(said.contains(u"send its link again"_s), qPrintable(said));            // resume
        QVERIFY(part<QPushButton>("makeDraftButton")->isEnabled());
        QVERIFY(part<QLabel>("undoOutcomeLabel")->text().contains(u"3 field(s)"_s));
        shoot(*m_page, u"undo-light"_s);
        view()->setCurrentIndex(m_bench->history->index(2, 0)); // Bob's creation
        QVERIFY(!preview()->isVisible());                       // it was about another row
        part<QPushButton>("undoAfterSendingButton")->click();
        QVERIFY(!part<QPushButton>("makeDraftButton")->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"cancelUndoButton"_s);
    }

    void aPreviewIsAboutTheCandidateItWasMadeFor()
    {
        m_bench->phone(u"A"_s, u"06"_s, u"07"_s, u"run-1"_s);
        Candidate now = m_bench->candidates.snapshot(u"A"_s);
        now.values[u"phone"_s] = Value::ofText(u"07"_s);
        now.readAt = now.readAt.addSecs(10);
        m_bench->candidates.upsert({now});
        show();
        QSignalSpy undone(m_page.get(), &HistoryPage::undoRequested);
        const auto openPreview = [this](int row) {
            view()->setCurrentIndex(m_bench->history->index(row, 0));
            part<QPushButton>("undoAfterSendingButton")->click();
            QVERIFY(preview()->isVisible());
        };
        // What is sent for others meanwhile changes nothing of it.
        openPreview(0);
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run-2"_s);
        m_bench->history->readNew();
        QTRY_COMPARE(m_bench->history->totalCount(), 2);
        QVERIFY(preview()->isVisible());
        part<QPushButton>("makeDraftButton")->click();
        QCOMPARE(undone.size(), 1);
        const auto entries = undone.first().first().value<QList<JournalEntry>>();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().reference, u"A"_s);

        // Edited meanwhile: what was agreed to is not what would be done, so it is shown once more.
        openPreview(1);
        QVERIFY(m_bench->candidates.book()->edit(u"A"_s, u"phone"_s, Value::ofText(u"08"_s)));
        part<QPushButton>("makeDraftButton")->click();
        QCOMPARE(undone.size(), 1);
        QVERIFY(preview()->isVisible());
        QVERIFY(!part<QPushButton>("makeDraftButton")->isEnabled());

        // Another candidate's history, or another search: it is about nothing in sight.
        m_page->open(u"B"_s);
        QVERIFY(!preview()->isVisible());
        openPreview(0);
        QTest::keyClicks(search(), u"zzz"_s);
        QVERIFY(!preview()->isVisible());
    }

    void aRunIsUndoneAsAWhole()
    {
        fill();
        show();
        QSignalSpy undone(m_page.get(), &HistoryPage::undoRequested);
        view()->setCurrentIndex(m_bench->history->index(1, 0));
        part<QPushButton>("undoAfterSendingButton")->click();
        QVERIFY(lines()->item(0)->text().contains(u"Lee · "_s)); // whose it is
        part<QPushButton>("makeDraftButton")->click();
        QCOMPARE(undone.first().first().value<QList<JournalEntry>>().size(), 3);
    }

    void aRowHasAMenuOfWhatCanBeDone_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("mouse") << false;
        QTest::newRow("key") << true;
    }
    void aRowHasAMenuOfWhatCanBeDone()
    {
        QFETCH(bool, byKey);
        fill();
        show();
        QSignalSpy asked(m_page.get(), &HistoryPage::candidateRequested);
        QSignalSpy exported(m_page.get(), &HistoryPage::exportRequested);
        const QModelIndex run = m_bench->history->index(1, 0); // of two candidates
        const QModelIndex send = m_bench->history->index(0, 0);
        const auto menuOf = [this, byKey](const QModelIndex &row) {
            if (byKey)
                view()->setCurrentIndex(row);
            const QPoint at = view()->visualRect(row).center();
            QContextMenuEvent event(byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, at,
                                    view()->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view()->viewport(), &event);
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        QMenu *menu = menuOf(run);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 5);          // with a line
        QVERIFY(!menu->actions().at(0)->isEnabled()); // of several
        QVERIFY(menu->actions().at(2)->isEnabled());  // the whole run
        menu->close();
        menu = menuOf(send);
        QVERIFY(menu && menu->actions().at(0)->isEnabled());
        menu->actions().at(0)->trigger();
        QCOMPARE(asked.value(0).value(0).toString(), u"A"_s);
        QVERIFY(!menu->actions().at(2)->isEnabled()); // it was sent alone
        menu->actions().at(4)->trigger();
        QCOMPARE(exported.count(), 1);
        menu->actions().at(1)->trigger();
        QTRY_VERIFY(preview()->isVisible());
        menu->close();
    }

    /// From one row of it, also when a search hides the others.
    void theWholeRunIsUndone()
    {
        fill();
        show();
        QSignalSpy undone(m_page.get(), &HistoryPage::undoRequested);
        m_bench->history->setQuery(u"Cleo rencontré"_s);
        QCOMPARE(m_bench->history->changeCount(), 1);
        auto *whole = part<QPushButton>("undoWholeRunButton");
        QVERIFY(!whole->isEnabled());
        view()->setCurrentIndex(m_bench->history->index(0, 0));
        QVERIFY(whole->isEnabled());
        view()->setFocus();
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(preview()->isVisible());
        QCOMPARE(lines()->count(), 3); // two fields of Bob, one of Cleo
        press(Qt::Key_Space);
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(undone.first().first().value<QList<JournalEntry>>().size(), 3);
        // By the run's name, as the strip of a run asks for it.
        m_page->openRun(u"run-3"_s);
        QTRY_VERIFY(preview()->isVisible());
        QCOMPARE(lines()->count(), 3);
        m_page->openRun(u"run-4"_s); // of one candidate
        QTRY_VERIFY(preview()->isVisible());
        QVERIFY(lines()->count() > 3);
    }

    void aRunThatWasTakenBackIsNotOfferedAgain()
    {
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run"_s);
        m_bench->phone(u"C"_s, u"1"_s, u"2"_s, u"run"_s);
        show();
        auto *whole = part<QPushButton>("undoWholeRunButton");
        view()->setCurrentIndex(m_bench->history->rowOfRun(u"run"_s));
        QVERIFY(whole->isEnabled());
        const QString offered = whole->toolTip();
        m_bench->phone(u"B"_s, u"2"_s, u"1"_s, u"back"_s);
        m_bench->phone(u"C"_s, u"2"_s, u"1"_s, u"back"_s);
        m_bench->history->readNew();
        QTRY_COMPARE(m_bench->history->totalCount(), 4);
        QTRY_VERIFY(!whole->isEnabled()); // it is chosen still
        QVERIFY(whole->toolTip() != offered && whole->toolTip().contains(u"already been undone"_s));
        view()->setCurrentIndex(m_bench->history->rowOfRun(u"back"_s)); // which may be undone itself
        QVERIFY(whole->isEnabled());
        QCOMPARE(whole->toolTip(), offered);
    }

    /// What was on its way when the run was to be undone is seen before it is.
    void whatGotThroughMeanwhileIsSeenFirst()
    {
        fill();
        show();
        QSignalSpy undone(m_page.get(), &HistoryPage::undoRequested);
        m_page->openRun(u"run-3"_s);
        QTRY_VERIFY(preview()->isVisible());
        QCOMPARE(lines()->count(), 3);
        const int before = m_bench->history->changeCount();
        m_bench->write(
            {m_bench->entry(u"A"_s, u"subtitle"_s, Value::ofText(u"x"_s), Value::ofText(u"y"_s), u"run-3"_s)});
        m_bench->history->readNew();
        QTRY_COMPARE(m_bench->history->changeCount(), before + 1);
        press(Qt::Key_Space);
        QTRY_COMPARE(lines()->count(), 4);
        QCOMPARE(undone.size(), 0);
        press(Qt::Key_Space);
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(undone.first().first().value<QList<JournalEntry>>().size(), 4);
    }

    void whatIsSentMeanwhileDoesNotMoveTheView()
    {
        for (int i = 0; i < 60; ++i)
            m_bench->phone(u"A"_s, u"1"_s, QString::number(i), QString::number(i));
        show();
        QCoreApplication::processEvents();
        const QModelIndex far = m_bench->history->index(40, 0);
        view()->setCurrentIndex(far);
        view()->scrollTo(far, QAbstractItemView::PositionAtTop);
        const int top = view()->visualRect(view()->currentIndex()).top();
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"new"_s);
        m_bench->history->readNew();
        QTRY_COMPARE(m_bench->history->totalCount(), 61);
        QCoreApplication::processEvents();
        QCOMPARE(view()->currentIndex().row(), 41);
        QTRY_COMPARE(view()->visualRect(view()->currentIndex()).top(), top);
    }

    void exportsAsCsv()
    {
        fill();
        show(u"C"_s);
        QSignalSpy exported(m_page.get(), &HistoryPage::exportRequested);
        press(Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray csv = exported.first().first().toByteArray();
        QVERIFY(csv.startsWith("\xEF\xBB\xBFtime,account,"));
        QCOMPARE(csv.count("\r\n"), 3); // the header and two changes of Cleo
    }

    void enterOpensTheCandidate()
    {
        fill();
        show();
        QSignalSpy opened(m_page.get(), &HistoryPage::candidateRequested);
        view()->setFocus();
        view()->setCurrentIndex(m_bench->history->index(0, 0));
        press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"A"_s);
    }

    void everythingHasANameAndFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("640x480") << QSize(640, 480);
    }

    void everythingHasANameAndFits()
    {
        QFETCH(QSize, size);
        fill();
        show(u"A"_s, size);
        view()->setCurrentIndex(m_bench->history->index(0, 0));
        part<QPushButton>("undoAfterSendingButton")->click();
        QCoreApplication::processEvents();
        QCOMPARE(m_page->size(), size);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !widget->focusProxy())
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            if (widget->isVisible() && widget->parentWidget() == m_page.get())
                QVERIFY2(m_page->rect().contains(widget->geometry()), qPrintable(widget->objectName()));
        }
    }

    void pictures()
    {
        fill();
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            show(u"A"_s);
            const QString name = mode == Theme::Mode::Light ? u"light"_s : u"dark"_s;
            part<ChoiceChips>("historyScopeChips")->setCurrent(u"all"_s);
            Q_EMIT part<ChoiceChips>("historyScopeChips")->chosen(u"all"_s);
            view()->setFocus();
            view()->setCurrentIndex(m_bench->history->index(1, 0, m_bench->history->index(0, 0)));
            shoot(*m_page, u"history-"_s + name);
            view()->setCurrentIndex(m_bench->history->index(0, 0));
            part<QPushButton>("undoAfterSendingButton")->click();
            shoot(*m_page, u"history-undo-"_s + name);
        }
    }

    void theReceipt()
    {
        fill();
        m_bench->history->load();
        QTRY_VERIFY(m_bench->history->isLoaded());
        QList<JournalEntry> sent = m_bench->history->entries(m_bench->history->index(0, 0));
        std::ranges::reverse(sent);
        JournalModel journal(FieldCatalog::welcomeKit(), &m_bench->jobs);
        journal.setEntries(sent);
        QWidget pane;
        auto *receipt = new ReceiptView(&pane);
        QVERIFY(receipt->isHidden());
        receipt->setReceipt(journal.lastReceipt());
        QVERIFY(!receipt->isHidden());
        QVERIFY(receipt->isOpen()); // something is worth a look
        auto *head = receipt->findChild<QAbstractButton *>(u"receiptButton"_s);
        QVERIFY2(head->text().endsWith(
                     u" · 6 field(s) · 1 kept the old value, 1 stored differently, 1 old file(s) still shown"_s),
                 qPrintable(head->text()));
        QStringList words;
        for (const QLabel *label : receipt->findChildren<QLabel *>())
            words.append(label->text());
        QCOMPARE(words.size(), 6);
        QVERIFY(words.contains(u"Email · kept the old value"_s));
        QVERIFY(words.contains(u"Subtitle · shortened: “Directrice technique, responsable de la recherche”"_s));
        head->click();
        QVERIFY(!receipt->isOpen());
        receipt->setReceipt(journal.lastReceipt()); // read again: it stays as it was left
        QVERIFY(!receipt->isOpen());
        receipt->setOpen(true);
        auto *column = new QVBoxLayout(&pane);
        column->addWidget(receipt);
        column->addStretch(1);
        pane.resize(300, 300);
        pane.show();
        QCoreApplication::processEvents();
        QVERIFY(head->height() < 60);
        shoot(pane, u"receipt"_s);
        journal.setEntries({sent.last()}); // the phone, stored as sent
        receipt->setReceipt(journal.lastReceipt());
        QVERIFY(!receipt->isOpen());
        receipt->setReceipt({});
        QVERIFY(receipt->isHidden());
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
