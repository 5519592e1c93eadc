// SPDX-License-Identifier: MIT
// The page of tags in the window, by keyboard: tags are merged, renamed and deleted on a sandbox, by runs that are seen
// before and undone after.
#include "bulk/bulkpage.h"
#include "bulk/selectionbar.h"
#include "tags/tagspage.h"
#include "ui/instaviewdesk.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/fieldframe.h"
#include "widgets/searchfield.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace vivier;
using namespace vivier::test;

class TagsPageTest : public ShownWindow
{
    Q_OBJECT

    TagsPage *page() { return m_window->findChild<TagsPage *>(); }
    TagUseModel *model() { return page()->model(); }
    SelectionBar *bar() { return m_window->findChild<SelectionBar *>(); }
    BulkPage *bulk() { return m_window->findChild<BulkPage *>(); }
    QTableView *table() { return m_window->findChild<QTableView *>(u"tagsTableView"_s); }
    QAbstractButton *button(const QString &name) { return page()->findChild<QAbstractButton *>(name); }
    bool isInSight(const QWidget *widget) { return widget && widget->isVisible(); }
    QLineEdit *name() { return dialog()->findChild<QLineEdit *>(u"name"_s); }

    /// In the ATS, sorted.
    QStringList tagsOf(const QString &key)
    {
        QStringList tags = m_work->bench.read(key).value(u"tag_list"_s).list();
        tags.sort();
        return tags;
    }
    QStringList draftedTags(const QString &key) { return session()->book()->value(key, u"tag_list"_s).list(); }
    bool isAllSent()
    {
        return session()->book()->draftedKeys().isEmpty() && session()->engine()->outbox()->count() == 0;
    }

    /// These tags and no others, in the ATS and here.
    void tag(const QStringList &keys, const QStringList &tags)
    {
        session()->book()->set(keys, u"tag_list"_s, Value::ofList(tags));
        session()->sendMany(keys);
        QTRY_VERIFY_WITH_TIMEOUT(isAllSent(), 20'000);
        for (const QString &key : keys) // the answer to a write does not tell them: they are read again
            QTRY_COMPARE_WITH_TIMEOUT(session()->candidates()->tags(key), tags, 20'000);
    }

    void openTags()
    {
        list()->setFocus();
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(isInSight(page()) && model()->isCounted());
        QCOMPARE(QApplication::focusWidget(), table());
    }

    /// The tags that are found are in the table, the first is chosen.
    void find(const QString &words)
    {
        page()->findChild<SearchField *>(u"tagsSearchField"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), words);
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), table());
    }

    void answerDialog(const QString &typed = {})
    {
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        if (!typed.isEmpty()) {
            name()->selectAll();
            QTest::keyClicks(name(), typed);
        }
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        m_window->activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// What is confirmed leaves, and the page of tags is there again.
    void sendAll(int changes)
    {
        QTRY_VERIFY(isInSight(bulk()) && bulk()->model()->isReady());
        QCOMPARE(bulk()->model()->chosenChanges(), changes);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isInSight(page()));
        QTRY_VERIFY_WITH_TIMEOUT(isAllSent(), 20'000);
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void twoTagsBecomeOne_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("bothAreChosen");
        QTest::newRow("wide") << QSize(1440, 900) << true;
        QTest::newRow("narrow") << QSize(1024, 700) << true;
        QTest::newRow("one, with the one that it is like") << QSize(1440, 900) << false;
    }
    void twoTagsBecomeOne()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, bothAreChosen);
        open(size);
        const QStringList all = m_work->bench.people(12);
        QCOMPARE(all.size(), 12);
        const QStringList most = all.first(7);
        const QStringList few = all.last(5);
        tag(most, {u"Zig lang"_s, u"kept"_s});
        tag(few, {u"zig-lang"_s});
        const QStringList selected = all.mid(3, 2);
        session()->selection()->set(selected);
        QTRY_VERIFY(bar()->isVisible());
        openTags();
        find(u"zig lang"_s);
        QCOMPARE(model()->rowCount(), 2);
        QCOMPARE(model()->tagAt(0), u"Zig lang"_s);
        QCOMPARE(model()->carriersOf(u"Zig lang"_s), 7);
        QCOMPARE(model()->likeOf(u"zig-lang"_s), u"Zig lang"_s);
        press(Qt::Key_Down, bothAreChosen ? Qt::ShiftModifier : Qt::NoModifier);
        press(Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(dialog());
        QCOMPARE(name()->text(), u"Zig lang"_s); // the most used stays
        answerDialog();
        QTRY_VERIFY(isInSight(bulk()));
        QVERIFY(!bar()->isVisible()); // it would speak of others than the page
        QCOMPARE(session()->selection()->keys(), selected);
        sendAll(5);
        QCOMPARE(session()->selection()->keys(), selected); // by the recruiter, and nobody else
        QVERIFY(bar()->isVisible());
        for (const QString &key : few)
            QCOMPARE(tagsOf(key), QStringList{u"Zig lang"_s});
        for (const QString &key : most)
            QCOMPARE(tagsOf(key), (QStringList{u"Zig lang"_s, u"kept"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(model()->carriersOf(u"Zig lang"_s), 12, 20'000);
        QCOMPARE(model()->carriersOf(u"zig-lang"_s), 0);
        QTRY_COMPARE(model()->rowCount(), 1);
        if (bothAreChosen) { // the ring is around a row that is chosen
            QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
            QVERIFY(table()->selectionModel()->isRowSelected(table()->currentIndex().row()));
        }

        // One undo drafts what was there before, for those five: from this page, too.
        QCOMPARE(QApplication::focusWidget(), table());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(session()->book()->draftedKeys().size(), 5);
        QVERIFY(isInSight(page()));
        for (const QString &key : few)
            QCOMPARE(draftedTags(key), QStringList{u"zig-lang"_s});
        QCOMPARE(session()->selection()->keys(), selected);
    }

    void aTagGetsAnotherName()
    {
        open();
        const QStringList keys = m_work->bench.people(4);
        tag(keys, {u"Zig lang"_s, u"kept"_s});
        openTags();
        find(u"zig"_s);
        press(Qt::Key_F2);
        QTRY_VERIFY(dialog());
        QCOMPARE(name()->text(), u"Zig lang"_s);
        auto *take = dialog()->findChild<QAbstractButton *>(u"take"_s);
        QVERIFY(!take->isEnabled()); // it is called so
        const auto *frame = dialog()->findChild<FieldFrame *>();
        QCOMPARE(frame->message(), QString()); // nobody has done anything yet
        QTest::keyClick(name(), Qt::Key_End);
        QTest::keyClicks(name(), u"x"_s);
        QVERIFY(take->isEnabled());
        QTest::keyClick(name(), Qt::Key_Backspace);
        QVERIFY(!take->isEnabled());
        QCOMPARE(frame->message(), u"The tag already has this name."_s);
        name()->setText(u"a, b"_s);
        QTest::keyClicks(name(), u"c"_s);
        QVERIFY(!take->isEnabled()); // it would become two
        answerDialog(u"Zig 2031"_s);
        sendAll(4);
        for (const QString &key : keys)
            QCOMPARE(tagsOf(key), (QStringList{u"Zig 2031"_s, u"kept"_s}));
    }

    void whatIsDeletedIsSeenFirst()
    {
        open();
        const QStringList keys = m_work->bench.people(4);
        tag(keys, {u"Zig lang"_s, u"kept"_s});
        openTags();
        find(u"zig"_s);
        press(Qt::Key_Delete);
        QTRY_VERIFY(isInSight(bulk()) && bulk()->model()->isReady());
        QCOMPARE(bulk()->model()->chosenChanges(), 4);
        press(Qt::Key_Escape); // nothing is kept, and one is among the tags again
        QVERIFY(isInSight(page()));
        QCOMPARE(QApplication::focusWidget(), table());
        QVERIFY(session()->book()->draftedKeys().isEmpty());
        press(Qt::Key_Delete); // it is still chosen
        sendAll(4);
        for (const QString &key : keys)
            QCOMPARE(tagsOf(key), QStringList{u"kept"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model()->carriersOf(u"Zig lang"_s), 0, 20'000);
    }

    /// Else a stage that was begun for the same ones and left would go along with their tags.
    void whatWasBegunForTheSameOnesIsNotDoneToo()
    {
        open();
        const QStringList keys = m_work->bench.people(3);
        tag(keys, {u"Zig lang"_s});
        openTags();
        find(u"zig"_s);
        press(Qt::Key_Delete);
        QTRY_VERIFY(isInSight(bulk()) && bulk()->model()->isReady());
        press(Qt::Key_Return); // opens who is in the row
        QTRY_VERIFY(!isInSight(bulk()));
        openTags();
        press(Qt::Key_F2);
        answerDialog(u"Zig 2031"_s);
        QTRY_VERIFY(isInSight(bulk()) && bulk()->model()->isReady());
        const QList<BulkEdit> edits = bulk()->model()->edits();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits.at(0).value.list(), QStringList{u"Zig lang"_s});
        QCOMPARE(edits.at(1).value.list(), QStringList{u"Zig 2031"_s});
    }

    void whoCarriesItIsShownInTheList()
    {
        open();
        const QStringList keys = m_work->bench.people(4);
        tag(keys, {u"Zig lang"_s});
        openTags();
        find(u"zig"_s);
        press(Qt::Key_Return);
        QVERIFY(!isInSight(page()));
        QCOMPARE(QApplication::focusWidget(), list());
        const FilterConditions conditions = session()->list()->filter().conditions;
        QCOMPARE(conditions.size(), 1);
        QCOMPARE(conditions.constFirst().spelled(), u"tag:Zig lang"_s);
        for (const QString &key : keys)
            QVERIFY(session()->list()->rowOf(key) >= 0);
    }

    void whatIsNotFoundIsSaid()
    {
        open();
        openTags();
        page()->findChild<SearchField *>(u"tagsSearchField"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"nobody has this"_s);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!isInSight(table()));
        for (const QString &name :
             {u"tagCandidatesButton"_s, u"renameTagButton"_s, u"mergeTagsButton"_s, u"deleteTagsButton"_s})
            QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        press(Qt::Key_Escape); // empties the search
        QVERIFY(isInSight(table()) && model()->rowCount() > 0);
        QCOMPARE(m_window->place().page, u"tags"_s);
    }

    void notWhereTheAtsHasNoTags()
    {
        InstaViewDesk desk;
        desk.model().upsert({desk.plain(u"zoe"_s)});
        show({1440, 900});
        m_window->setSession(desk.session.get());
        QVERIFY(!m_window->actionTable()->action(ActionId::ShowTags)->isVisible());
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!page());
        const auto *banner = m_window->findChild<Banner *>(u"noticeBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"InstaView has no tags."_s);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // the same of all that it lacks
        QCOMPARE(banner->text(), u"InstaView has no archive."_s);
        m_window->setSession(nullptr);
    }
};

QTEST_MAIN(TagsPageTest)
#include "tst_tagspage.moc"
