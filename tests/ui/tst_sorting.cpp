// SPDX-License-Identifier: MIT
// The button that sorts the list, in the real window.
#include "list/candidatelistpane.h"
#include "list/listrows.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"

#include <QAbstractItemDelegate>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class SortingTest : public ShownWindow
{
    Q_OBJECT

    SortButton *button() { return m_window->findChild<SortButton *>(u"sortButton"_s); }
    QStringList listed() { return session()->list()->keys(); }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QStringList entries()
    {
        QStringList all;
        for (const QAction *entry : menu()->actions())
            all.append(QString(entry->text()).remove(u'&'));
        return all;
    }
    /// By the keyboard alone.
    void choose(Qt::Key mnemonic)
    {
        button()->setFocus();
        press(Qt::Key_Space);
        QVERIFY(menu());
        QTest::keyClick(menu(), mnemonic);
        QTRY_VERIFY(!menu());
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init()
    {
        make();
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
    }
    void cleanup()
    {
        while (QMenu *left = menu())
            left->close();
        clear();
    }

    void whatIsChosenAgainIsTurnedRound();
    void daysAreInSightWhileTheListIsSortedByThem();
    void whoIsSelectedAndOpenStays();
    void itIsReachedByTab();
};

void SortingTest::whatIsChosenAgainIsTurnedRound()
{
    QCOMPARE(button()->accessibleName(), u"Sorted by: First name, from A to Z"_s);
    const QStringList before = listed();
    choose(Qt::Key_L);
    QCOMPARE(session()->list()->order(), (CandidateOrder{CandidateOrder::By::LastName, false}));
    QVERIFY(listed() != before);
    QCOMPARE(button()->words(), u"Last name"_s);
    QCOMPARE(button()->accessibleName(), u"Sorted by: Last name, from A to Z"_s);
    button()->click();
    QVERIFY(menu());
    QCOMPARE(entries(), (QStringList{u"First name"_s, u"Last name, from A to Z"_s, u"Last changed"_s, u"Created"_s,
                                     u"Stage"_s, u"Days in stage"_s}));
    menu()->close();
    choose(Qt::Key_D);
    QCOMPARE(button()->accessibleName(), u"Sorted by: Days in stage, the shortest first"_s);
    choose(Qt::Key_D);
    QCOMPARE(session()->list()->order(), (CandidateOrder{CandidateOrder::By::InStage, true}));
    QCOMPARE(button()->accessibleName(), u"Sorted by: Days in stage, the longest first"_s);
    choose(Qt::Key_L);
    choose(Qt::Key_L);
    QCOMPARE(session()->list()->order(), (CandidateOrder{CandidateOrder::By::LastName, true}));
    QCOMPARE(button()->accessibleName(), u"Sorted by: Last name, from Z to A"_s);
    choose(Qt::Key_F);
    QCOMPARE(listed(), before);
}

void SortingTest::daysAreInSightWhileTheListIsSortedByThem()
{
    const QString key = session()->current();
    Candidate moved = session()->candidates()->snapshot(key);
    const QDate today = session()->now().toLocalTime().date();
    moved.stageSince = {QDateTime(today.addDays(-30), QTime(12, 0)).toUTC(), StageSince::Word::Ats};
    session()->candidates()->upsert({moved});
    const auto row = [this, &key] { return list()->model()->index(session()->list()->rowOf(key), 0); };
    const auto picture = [this, &row] { // wherever it is in the list
        QImage image(320, 54, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        list()->itemDelegate()->paint(&painter, option, row());
        return image;
    };
    const auto says = [&row](int role) { return row().data(role).toString(); };
    QCOMPARE(says(ListRows::StageTimeRole), QString());
    QVERIFY(!says(Qt::AccessibleTextRole).contains(u"Welcome Kit"_s));
    const QImage before = picture();

    choose(Qt::Key_D);
    choose(Qt::Key_D);
    QCOMPARE(listed().first(), key);
    QCOMPARE(says(ListRows::StageTimeRole), u"30 d"_s);
    QVERIFY2(says(Qt::AccessibleTextRole).contains(u"says Welcome Kit"_s), qPrintable(says(Qt::AccessibleTextRole)));
    QVERIFY(picture() != before);
    // Where a draft moves somebody, nobody has been yet.
    session()->candidates()->book()->type(key, session()->candidates()->catalog().name(FieldRole::Stage),
                                          Value::ofNumber(moved.value(u"job_stage_id"_s).number() + 1));
    QCOMPARE(says(ListRows::StageTimeRole), QString());
    session()->candidates()->book()->discard({key});
    QCOMPARE(says(ListRows::StageTimeRole), u"30 d"_s);
    choose(Qt::Key_F);
    QCOMPARE(says(ListRows::StageTimeRole), QString());
    QCOMPARE(picture(), before);
}

void SortingTest::whoIsSelectedAndOpenStays()
{
    const QString open = session()->current();
    const QStringList chosen = listed().mid(3, 4);
    session()->selection()->set(chosen);
    choose(Qt::Key_H);
    QCOMPARE(session()->current(), open);
    QCOMPARE(session()->selection()->keys(), chosen);
    for (const QString &key : chosen) {
        const QModelIndex row = list()->model()->index(session()->list()->rowOf(key), 0);
        QVERIFY(list()->selectionModel()->isSelected(row));
    }
    QCOMPARE(list()->currentIndex().data(CandidateModel::KeyRole).toString(), open);
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex()).center()));
}

void SortingTest::itIsReachedByTab()
{
    list()->setFocus();
    for (int steps = 0; steps < 10 && QApplication::focusWidget() != button(); ++steps)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), button());
}

QTEST_MAIN(SortingTest)
#include "tst_sorting.moc"
