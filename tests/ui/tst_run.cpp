// SPDX-License-Identifier: MIT
// The run on its way in the real window: the strip on every page, its table, pause and go on, undo of the whole run.
#include "model/runmodel.h"
#include "run/runstrip.h"
#include "ui/shownwindow.h"
#include "widgets/elidedlabel.h"
#include "window/noticebar.h"
#include "window/sendingpages.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace vivier;
using namespace vivier::test;

class RunTest : public ShownWindow
{
    Q_OBJECT

    RunStrip *strip() { return m_window->findChild<RunStrip *>(u"runStrip"_s); }
    QPushButton *button(const QString &name) { return strip()->findChild<QPushButton *>(name); }
    QString words(const char *label)
    {
        return strip()->findChild<QWidget *>(QString::fromLatin1(label))->property("text").toString();
    }
    QStringList some(int count)
    {
        QStringList keys;
        for (int row = 0; keys.size() < count; ++row)
            keys.append(session()->candidates()->keyAt(row));
        return keys;
    }
    void draft(const QStringList &keys, const QString &text)
    {
        bool held = false;
        session()->candidates()->snapshots()->with(keys, this, [&] {
            session()->book()->set(keys, u"subtitle"_s, Value::ofText(text));
            held = true;
        });
        QTRY_VERIFY(held);
    }
    QString inAts(const QString &key) { return m_work->bench.read(key).value(u"subtitle"_s).text(); }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void theStripIsThereUntilItIsClosed()
    {
        open({1024, 700});
        QVERIFY(!strip()->isVisible());
        const QStringList keys = some(6);
        draft(keys.first(1), u"Alone"_s);
        session()->sendAll();
        QTRY_COMPARE(session()->book()->draftCount(), 0);
        QVERIFY(!strip()->isVisible()); // one candidate
        draft(keys, u"Seen"_s);
        session()->sendAll();
        QTRY_VERIFY(strip()->isVisible());
        QTRY_COMPARE(session()->book()->draftCount(), 0);
        QTRY_COMPARE(words("runDetailLabel"), u"6 of 6 sent"_s);
        QCOMPARE(strip()->accessibleName(), words("runTitleLabel"));
        QVERIFY(!button(u"pauseRunButton"_s)->isVisible());
        // As a table, by a click and by key.
        QTest::mouseClick(strip(), Qt::LeftButton, {}, QPoint(40, strip()->height() / 2));
        auto *table = m_window->findChild<QTableView *>(u"runTableView"_s);
        QTRY_VERIFY(table && table->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 6);
        QVERIFY(strip()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!table->isVisible());
        button(u"openRunButton"_s)->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(table->isVisible());
        press(Qt::Key_Return); // to the first of them
        QTRY_COMPARE(session()->current(), table->model()->index(0, 0).data(RunModel::KeyRole).toString());
        strip()->findChild<QToolButton *>(u"closeRunButton"_s)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!strip()->isVisible());
    }

    /// Where there is no room for all, the bar goes before a word is cut.
    void wordsAreCutLast()
    {
        open();
        session()->engine()->connectivity()->setWorkOffline(true);
        draft(some(5), u"Seen by everybody who was there"_s);
        session()->sendAll();
        QTRY_VERIFY(strip()->isVisible());
        const auto *bar = strip()->findChild<QProgressBar *>(u"runProgressBar"_s);
        bool hadBar = false;
        bool hadNone = false;
        for (int width = 1400; width >= 300; width -= 20) {
            strip()->setFixedWidth(width);
            for (int again = 0; again < 4; ++again)
                QCoreApplication::sendPostedEvents();
            for (const auto *label : strip()->findChildren<ElidedLabel *>())
                QVERIFY2(bar->isHidden() || !label->isElided(), qPrintable(label->text()));
            (bar->isHidden() ? hadNone : hadBar) = true;
        }
        QVERIFY(hadBar && hadNone);
    }

    /// Else the message is about whoever came last, as if the others had got through.
    void severalWhoAreRefusedAreSaidTogether()
    {
        open();
        m_work->bench.sandbox().setFault({.status = 422, .match = u"^PUT .*"_s});
        const QStringList keys = some(4);
        draft(keys, u"Seen"_s);
        session()->sendAll();
        const Outbox *outbox = session()->engine()->outbox();
        QTRY_COMPARE_WITH_TIMEOUT(outbox->needingRecruiter(), 4, 20'000);
        QTRY_VERIFY2(m_window->notices()->text().startsWith(u"4 of "_s), qPrintable(m_window->notices()->text()));
        QVERIFY(m_window->notices()->isVisible());
        QCOMPARE(m_window->notices()->notice().action, Notice::Action::OpenOutbox);
        QVERIFY(m_window->notices()->notice().key.isEmpty());
        m_work->bench.sandbox().clearFaults();
    }

    void aPauseHoldsTheRest()
    {
        open();
        session()->engine()->connectivity()->setWorkOffline(true);
        const QStringList keys = some(5);
        draft(keys, u"Seen"_s);
        session()->sendAll();
        QTRY_VERIFY(strip()->isVisible());
        QVERIFY2(words("runDetailLabel").contains(u"you work offline"_s), qPrintable(words("runDetailLabel")));
        button(u"pauseRunButton"_s)->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(words("runTitleLabel").startsWith(u"Paused"_s));
        session()->engine()->connectivity()->setWorkOffline(false);
        QCOMPARE(session()->engine()->outbox()->count(), 5);
        press(Qt::Key_Space); // it says "Continue" now
        QTRY_COMPARE(words("runDetailLabel"), u"5 of 5 sent"_s);
        for (const QString &key : keys)
            QCOMPARE(inAts(key), u"Seen"_s);
    }

    void theWholeRunIsUndone()
    {
        open();
        const QStringList keys = some(4);
        QHash<QString, QString> before;
        for (const QString &key : keys)
            before.insert(key, inAts(key));
        draft(keys, u"Seen"_s);
        session()->sendAll();
        QTRY_VERIFY(strip()->isVisible());
        QTRY_COMPARE(words("runDetailLabel"), u"4 of 4 sent"_s);
        QTRY_COMPARE(session()->engine()->outbox()->count(), 0);
        button(u"undoRunButton"_s)->click();
        auto *preview = m_window->findChild<QWidget *>(u"undoPreview"_s);
        QTRY_VERIFY(preview && preview->isVisible());
        QCOMPARE(m_window->findChild<QListWidget *>(u"undoLineList"_s)->count(), 4);
        QCOMPARE(session()->book()->draftCount(), 0); // nothing before it is agreed to
        press(Qt::Key_Space);
        QTRY_COMPARE(session()->book()->draftCount(), 4);
        press(Qt::Key_Z, Qt::ControlModifier); // as one step, from here
        QTRY_COMPARE(session()->book()->draftCount(), 0);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(session()->book()->draftCount(), 4);
        session()->sendAll();
        for (const QString &key : keys)
            QTRY_COMPARE(inAts(key), before.value(key));
    }
};

QTEST_MAIN(RunTest)
#include "tst_run.moc"
