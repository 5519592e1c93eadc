// SPDX-License-Identifier: MIT
// What is asked of a file that somebody scrolls through, and in which order: a pure plan, for generated walks.

#include "documents/pageplan.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace vivier;
using What = PageAsk::What;

class PagePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeenComesFirst();
    void anotherScaleIsAskedAnew();
    void scrolledPastIsDropped();
    void aSearchComesLastAndSeveralAtOnce();
    void walks();

private:
    static QList<PageAsk> all(PagePlan *plan)
    {
        QList<PageAsk> asks;
        while (const auto ask = plan->next()) {
            asks += *ask;
            plan->begin(*ask);
            plan->finish(*ask);
        }
        return asks;
    }
    static PageAsk pixels(int page, double scale = 1)
    {
        return {.what = What::Pixels, .first = page, .last = page, .scale = scale};
    }
    static PageAsk words(int first, int last) { return {.what = What::Words, .first = first, .last = last}; }
};

void PagePlanTest::whatIsSeenComesFirst()
{
    PagePlan plan;
    plan.see({.first = 3, .last = 4});
    QVERIFY(!plan.next()); // nobody knows yet which pages there are
    plan.setPageCount(10);
    QCOMPARE(all(&plan), (QList<PageAsk>{pixels(3), pixels(4), words(3, 3), words(4, 4), pixels(5), pixels(2)}));
    plan.see({.first = 0, .last = 0});
    QCOMPARE(plan.forgetPixels().size(), 4);
    QCOMPARE(all(&plan), (QList<PageAsk>{pixels(0), words(0, 0), pixels(1)}));
    plan.see({.first = 5, .last = 4});
    QVERIFY(!plan.next());
    PagePlan picture;
    picture.setPageCount(1, false);
    picture.see({.first = -5, .last = 99});
    QCOMPARE(all(&picture), (QList<PageAsk>{pixels(0)}));
}

void PagePlanTest::anotherScaleIsAskedAnew()
{
    PagePlan plan;
    plan.setPageCount(1);
    plan.see({.first = 0, .last = 0, .scale = 1});
    const auto first = plan.next();
    QVERIFY(first);
    plan.begin(*first);
    plan.see({.first = 0, .last = 0, .scale = 2});
    QCOMPARE(plan.dropped(), (QList<PageAsk>{pixels(0, 1)}));
    QCOMPARE(plan.next(), std::optional(pixels(0, 2)));
    plan.giveUp(*first);
    QCOMPARE(all(&plan), (QList<PageAsk>{pixels(0, 2), words(0, 0)}));
    QVERIFY(plan.forgetPixels().isEmpty());
}

void PagePlanTest::scrolledPastIsDropped()
{
    PagePlan plan;
    plan.setPageCount(100);
    plan.see({.first = 10, .last = 10});
    plan.begin(pixels(10));
    plan.begin(words(10, 10));
    plan.see({.first = 11, .last = 11}); // right below: its pixels are still good, its words nobody needs
    QCOMPARE(plan.dropped(), (QList<PageAsk>{words(10, 10)}));
    plan.wantWords(0, 20);
    QVERIFY(plan.dropped().isEmpty());
    plan.see({.first = 50, .last = 50});
    QCOMPARE(plan.dropped(), (QList<PageAsk>{pixels(10)}));
}

void PagePlanTest::aSearchComesLastAndSeveralAtOnce()
{
    PagePlan plan;
    plan.setPageCount(40);
    plan.wantWords(0, 1000);
    plan.see({.first = 20, .last = 20});
    const QList<PageAsk> asks = all(&plan);
    QCOMPARE(asks.mid(0, 4), (QList<PageAsk>{pixels(20), words(20, 20), pixels(21), pixels(19)}));
    QCOMPARE(asks.mid(4), (QList<PageAsk>{words(0, 15), words(16, 19), words(21, 36), words(37, 39)}));
}

/// However one scrolls, zooms and searches: nothing is asked twice, nothing that nobody needs, pixels stay around the
/// screen alone, and in the end all that is on the screen is there.
void PagePlanTest::walks()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator dice(seed);
        const int pages = dice.bounded(1, 60);
        PagePlan plan;
        plan.setPageCount(pages);
        QHash<int, double> pixelsOf;
        QSet<int> wordsOf;
        for (int step = 0; step < 120; ++step) {
            switch (dice.bounded(5)) {
            case 0: {
                const int first = dice.bounded(-2, pages + 2);
                plan.see({.first = first, .last = first + dice.bounded(-1, 4), .scale = 1.0 + dice.bounded(2)});
                break;
            }
            case 1:
                plan.wantWords(dice.bounded(pages), dice.bounded(-1, pages + 5));
                break;
            default:
                break;
            }
            const QList<PageAsk> dropped = plan.dropped();
            for (const PageAsk &ask : dropped)
                plan.giveUp(ask);
            const QList<int> gone = plan.forgetPixels();
            for (const int page : gone)
                QVERIFY(pixelsOf.remove(page));
            const PagesSeen seen = plan.seen();
            QVERIFY(pixelsOf.size() <= std::max(0, seen.last - seen.first + 1) + 2);
            if (plan.underWay().size() < 2) {
                if (const auto ask = plan.next()) {
                    QVERIFY(ask->first >= 0 && ask->first <= ask->last && ask->last < pages);
                    QVERIFY(ask->last - ask->first < PagePlan::wordsAtOnce);
                    QVERIFY(!plan.underWay().contains(*ask));
                    for (int page = ask->first; page <= ask->last; ++page) {
                        if (ask->what == What::Words)
                            QVERIFY(!wordsOf.contains(page) && plan.keepsWords(page));
                        else
                            QVERIFY(plan.keepsPixels(page) && pixelsOf.value(page) != seen.scale);
                    }
                    plan.begin(*ask);
                    QVERIFY(plan.dropped().isEmpty());
                }
            }
            if (!plan.underWay().isEmpty() && dice.bounded(2) == 0) {
                const PageAsk ended = plan.underWay().at(dice.bounded(int(plan.underWay().size())));
                plan.finish(ended);
                for (int page = ended.first; page <= ended.last; ++page) {
                    if (ended.what == What::Words)
                        wordsOf += page;
                    else
                        pixelsOf[page] = ended.scale;
                }
            }
        }
        const QList<PageAsk> left = plan.underWay();
        for (const PageAsk &ask : left)
            plan.giveUp(ask);
        const QList<PageAsk> rest = all(&plan);
        for (const PageAsk &ask : rest) {
            for (int page = ask.first; page <= ask.last; ++page) {
                if (ask.what == What::Words)
                    wordsOf += page;
                else
                    pixelsOf[page] = ask.scale;
            }
        }
        const PagesSeen seen = plan.seen();
        for (int page = seen.first; page <= seen.last; ++page)
            QVERIFY(pixelsOf.value(page) == seen.scale && wordsOf.contains(page));
    }
}

QTEST_GUILESS_MAIN(PagePlanTest)
#include "tst_pageplan.moc"
