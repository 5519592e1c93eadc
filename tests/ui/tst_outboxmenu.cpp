// SPDX-License-Identifier: MIT
// A menu of the outbox is about the candidates that it was opened for, whoever is chosen by the time it is answered.
#include "model/outboxbench.h"
#include "outbox/outboxpage.h"
#include "outbox/outboxview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

class OutboxMenuTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OutboxBench> m_bench;
    std::unique_ptr<OutboxPage> m_page;
    OutboxView *m_view = nullptr;

    bool isHeld(const QString &key) { return m_bench->engine->outbox()->find(key)->held; }
    void choose(const QString &key) { m_view->chooseRow(m_bench->model->rowOf(key)); }
    QMenu *menuOf(const QString &key)
    {
        choose(key);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_view, &event);
        return m_view->findChildren<QMenu *>().constLast();
    }
    void chooseFrom(QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                return action->trigger();
        }
        QFAIL("no such entry");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<OutboxBench>();
        m_page = std::make_unique<OutboxPage>(m_bench->model.get());
        m_view = m_page->findChild<OutboxView *>();
        m_bench->put({m_bench->phone(u"A"_s), m_bench->phone(u"B"_s), m_bench->phone(u"C"_s)});
        m_bench->load();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void itIsAboutTheRowsItWasOpenedFor()
    {
        QMenu *ofA = menuOf(u"A"_s);
        choose(u"B"_s); // meanwhile
        chooseFrom(ofA, u"Hold"_s);
        QTRY_VERIFY(isHeld(u"A"_s));
        QVERIFY(!isHeld(u"B"_s));

        // One that left takes its menu's entries with it: they are nobody else's.
        QMenu *ofC = menuOf(u"C"_s);
        QVERIFY(awaited(m_bench->engine->outbox()->takeBack({u"C"_s})));
        choose(u"B"_s);
        chooseFrom(ofC, u"Take back"_s);
        chooseFrom(ofC, u"Hold"_s);
        m_bench->load();
        QCOMPARE(m_bench->model->keys(), QStringList({u"A"_s, u"B"_s}));
        QVERIFY(!isHeld(u"B"_s));

        // What does not fit any more is not done: it is held already.
        QMenu *ofB = menuOf(u"B"_s);
        QVERIFY(awaited(m_bench->engine->outbox()->setHeld({u"B"_s}, true)));
        QSignalSpy asked(m_view, &OutboxView::triggered);
        chooseFrom(ofB, u"Hold"_s);
        QCOMPARE(asked.count(), 0);
    }
};

QTEST_MAIN(OutboxMenuTest)
#include "tst_outboxmenu.moc"
