// The button that sorts the list, in the real window.
#include "list/candidatelistpane.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"

#include <QMenu>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class SortingTest : public ShownWindow
{
    Q_OBJECT

    SortButton *button() { return m_window->findChild<SortButton *>(u"sortButton"_s); }
    QStringList listed() { return workspace()->list()->keys(); }
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
        QTRY_VERIFY(!workspace()->current().isEmpty());
    }
    void cleanup()
    {
        while (QMenu *left = menu())
            left->close();
        clear();
    }

    void whatIsChosenAgainIsTurnedRound();
    void whoIsSelectedAndOpenStays();
    void itIsReachedByTab();
};

void SortingTest::whatIsChosenAgainIsTurnedRound()
{
    QCOMPARE(button()->accessibleName(), u"Sorted by: First name, from A to Z"_s);
    const QStringList before = listed();
    choose(Qt::Key_L);
    QCOMPARE(workspace()->list()->order(), (CandidateOrder{CandidateOrder::By::LastName, false}));
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
    QCOMPARE(workspace()->list()->order(), (CandidateOrder{CandidateOrder::By::InStage, true}));
    QCOMPARE(button()->accessibleName(), u"Sorted by: Days in stage, the longest first"_s);
    choose(Qt::Key_L);
    choose(Qt::Key_L);
    QCOMPARE(workspace()->list()->order(), (CandidateOrder{CandidateOrder::By::LastName, true}));
    QCOMPARE(button()->accessibleName(), u"Sorted by: Last name, from Z to A"_s);
    choose(Qt::Key_F);
    QCOMPARE(listed(), before);
}

void SortingTest::whoIsSelectedAndOpenStays()
{
    const QString open = workspace()->current();
    const QStringList chosen = listed().mid(3, 4);
    workspace()->selection()->set(chosen);
    choose(Qt::Key_H);
    QCOMPARE(workspace()->current(), open);
    QCOMPARE(workspace()->selection()->keys(), chosen);
    for (const QString &key : chosen) {
        const QModelIndex row = list()->model()->index(workspace()->list()->rowOf(key), 0);
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
