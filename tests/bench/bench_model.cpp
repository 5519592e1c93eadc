// SPDX-License-Identifier: MIT
// What a start, a keystroke, a page of a pull and a candidate cost. Prints a table; QBENCHMARK figures follow it.
#include "bench/people.h"
#include "candidate/searchtext.h"
#include "model/bulkmodel.h"
#include "model/candidatelistmodel.h"
#include "model/candidateselection.h"
#include "model/othermatches.h"
#include "model/palettemodel.h"
#include "store/onready.h"
#include "support/awaited.h"
#include "support/storekey.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

/// Proportional set size of this process in KiB, heap included.
qint64 pss()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QFile::ReadOnly))
        return -1;
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return -1;
}

/// So that not all snapshots are held.
QFuture<Stored<QList<Candidate>>> nobody(const QStringList & /*keys*/)
{
    return QtFuture::makeReadyFuture(Stored<QList<Candidate>>(QList<Candidate>()));
}

struct Spread
{
    double p50 = 0, p99 = 0, max = 0;
};

Spread spread(QList<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double part) { return milliseconds.at(qsizetype(part * double(milliseconds.size() - 1))); };
    return {at(0.5), at(0.99), milliseconds.last()};
}

void print(const char *what, int count, const QList<double> &milliseconds)
{
    const Spread s = spread(milliseconds);
    qInfo("%-44s %7d | p50 %8.3f ms  p99 %8.3f ms  max %8.3f ms", what, count, s.p50, s.p99, s.max);
}

/// Each query typed letter by letter, then taken back letter by letter.
QList<double> typeQueries(CandidateListModel &list, int rounds)
{
    const QStringList queries{u"marie"_s, u"zoe dup"_s, u"candidate99"_s, u"senior paris"_s,
                              u"336"_s,   u"xyzzy"_s,   u"王"_s,          u"annonce qt"_s};
    QList<double> took;
    const auto search = [&](const QString &query) {
        CandidateFilter filter = list.filter();
        filter.query = query;
        QElapsedTimer timer;
        timer.start();
        list.setFilter(filter);
        took.append(double(timer.nsecsElapsed()) / 1e6);
    };
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : queries) {
            for (qsizetype length = 1; length <= query.size(); ++length)
                search(query.left(length));
            for (qsizetype length = query.size() - 1; length >= 0; --length)
                search(query.left(length));
        }
    }
    return took;
}

/// The same in accounts out of sight: what the keystroke waits for, each turn of the event loop after it, and the end.
void typeElsewhere(OtherMatches &matches, int count)
{
    QList<double> keystrokes;
    QList<double> turns;
    QList<double> ends;
    const auto search = [&](const QString &query) {
        QElapsedTimer whole;
        QElapsedTimer timer;
        whole.start();
        matches.setQuery(query);
        keystrokes.append(double(whole.nsecsElapsed()) / 1e6);
        while (matches.isSearching()) {
            timer.start();
            QCoreApplication::processEvents();
            turns.append(double(timer.nsecsElapsed()) / 1e6);
        }
        ends.append(double(whole.nsecsElapsed()) / 1e6);
    };
    for (const QString &query : {u"marie"_s, u"zoe dup"_s, u"candidate99"_s, u"senior paris"_s, u"xyzzy"_s}) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            search(query.left(length));
        for (qsizetype length = query.size() - 1; length >= 0; --length)
            search(query.left(length));
    }
    print("other accounts: keystroke", count, keystrokes);
    print("other accounts: turn of the event loop", count, turns);
    print("other accounts: until all is counted", count, ends);
}

} // namespace

class ModelBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("10,000") << 10'000;
        QTest::newRow("100,000") << 100'000;
    }

    void table()
    {
        QFETCH(int, count);
        const QList<Candidate> all = makeCandidates(count);
        const qint64 before = pss();
        DraftBook book(FieldCatalog::welcomeKit());
        CandidateModel model(&book);
        model.snapshots()->setReader(nobody);
        CandidateListModel list(&model);
        QList<double> pages;
        QElapsedTimer timer;
        // As a pull does it: a page, then a turn of the event loop in which the list follows.
        for (qsizetype i = 0; i < all.size(); i += 100) {
            timer.start();
            model.upsert(all.mid(i, 100));
            list.rebuild();
            pages.append(double(timer.nsecsElapsed()) / 1e6);
        }
        print("page of 100 added and listed", count, pages);
        qInfo("%-44s %7d | %.0f bytes", "memory per candidate (model and list)", count,
              double(pss() - before) * 1024 / count);
        // The next pull: nothing is new, but when it was read.
        QList<double> again;
        for (qsizetype i = 0; i < all.size(); i += 100) {
            QList<Candidate> page = all.mid(i, 100);
            for (Candidate &candidate : page)
                candidate.readAt = candidate.readAt.addDays(1);
            timer.start();
            model.upsert(page);
            list.rebuild();
            again.append(double(timer.nsecsElapsed()) / 1e6);
        }
        print("page of 100 read again", count, again);
        QList<double> shown;
        for (int first = 0; first + 40 <= list.rowCount(); first += qMax(40, list.rowCount() / 500)) {
            timer.start();
            for (int row = first; row < first + 40; ++row)
                list.index(row).data(CandidateModel::SubtitleRole);
            shown.append(double(timer.nsecsElapsed()) / 1e6);
        }
        print("40 rows scrolled into view", count, shown);
        print("keystroke in the search field", count, typeQueries(list, count > 10'000 ? 5 : 50));
        JobModel jobs;
        PaletteModel palette;
        palette.setSources(&model, &jobs);
        QList<double> commands;
        QList<double> turns;
        QList<double> ends;
        for (const QString &word : {u"marie"_s, u"zdrnd"_s, u"qqqq"_s}) {
            for (int i = 0; i < 10 * word.size(); ++i) {
                QElapsedTimer whole;
                whole.start();
                palette.setQuery(word.left(i % word.size() + 1));
                commands.append(double(whole.nsecsElapsed()) / 1e6);
                while (palette.isSearching()) {
                    timer.start();
                    QCoreApplication::processEvents();
                    turns.append(double(timer.nsecsElapsed()) / 1e6);
                }
                ends.append(double(whole.nsecsElapsed()) / 1e6);
            }
        }
        print("keystroke in the palette", count, commands);
        print("palette: turn of the event loop", count, turns);
        print("palette: until all is found", count, ends);
        model.upsert({all.at(count / 2)}, true);
        QList<double> edits;
        const QModelIndex cell = model.indexOf(all.at(count / 2).reference, u"subtitle"_s);
        for (int i = 0; i < 300; ++i) {
            timer.start();
            model.setData(cell, u"typing %1"_s.arg(i));
            edits.append(double(timer.nsecsElapsed()) / 1e6);
        }
        print("keystroke in a form", count, edits);
        QList<double> filters;
        for (int i = 0; i < 200; ++i) {
            timer.start();
            list.setFilter({.job = i % 2 ? u"JOB%1"_s.arg(i % 12) : QString(),
                            .show = CandidateFilter::Show::Stage,
                            .stageId = i % 7 + 1,
                            .query = {}});
            filters.append(double(timer.nsecsElapsed()) / 1e6);
        }
        print("another job or stage", count, filters);
        const Job job{.reference = u"JOB1"_s, .stages = {{.id = 1, .name = u"New"_s}, {.id = 2, .name = u"Offer"_s}}};
        list.setJobs({job});
        for (const char *text :
             {"lacks:phone", "stage:new", "tag:qt", "not-tag:qt", "updated-after:90d", "has:resume"}) {
            list.setFilter({.job = {}, .query = {}, .conditions = {*FilterCondition::parse(QLatin1String(text))}});
            print(text, count, typeQueries(list, 1));
        }
        list.setFilter({});
        QList<double> orders;
        for (int i = 0; i < 5; ++i) {
            for (const CandidateOrder::By by : ordersFor(FieldCatalog::welcomeKit())) {
                timer.start();
                list.setOrder({by, i % 2 == 1});
                orders.append(double(timer.nsecsElapsed()) / 1e6);
            }
        }
        print("sorted anew", count, orders);
        list.setOrder({CandidateOrder::By::Changed, false});
        print("keystroke in the search field, by date", count, typeQueries(list, count > 10'000 ? 5 : 50));
        CandidateSelection selection;
        timer.start();
        selection.add(list.keys());
        const double selected = double(timer.nsecsElapsed()) / 1e6;
        print("all of the list selected", count, {selected});
        timer.start();
        const qsizetype here = list.rowsOf(selection.keys()).size();
        print("how many of them are listed", count, {double(timer.nsecsElapsed()) / 1e6});
        QCOMPARE(here, selection.count());
        OtherMatches matches;
        matches.setSources({{u"a"_s, u"A"_s, &model}});
        typeElsewhere(matches, count);
    }

    /// From the disk, as at the start, then candidates opened one after the other; the profile's file is in memory by
    /// then.
    void startAndOpening()
    {
        constexpr int count = 100'000;
        const QString account = u"a"_s;
        const QTemporaryDir folder;
        auto store = std::make_shared<Store>(folder.path(), unlocked());
        QVERIFY(awaited(store->open()));
        QVERIFY(
            awaited(store->saveAccount({.id = account, .name = account, .baseUrl = QUrl(u"http://127.0.0.1:1"_s)})));
        {
            const QList<Candidate> all = makeCandidates(count);
            for (qsizetype i = 0; i < all.size(); i += 5000)
                QVERIFY(awaited(store->saveCandidates(account, all.mid(i, 5000))));
        }
        const qint64 before = pss();
        DraftBook book(FieldCatalog::welcomeKit());
        CandidateModel model(&book);
        model.snapshots()->setReader([&](const QStringList &keys) { return store->candidates(account, keys); });
        CandidateListModel list(&model);
        QList<double> batches;
        QElapsedTimer whole;
        whole.start();
        for (std::optional<CandidatePlace> place = CandidatePlace{}; place;) {
            const auto read = awaited(store->indexCells(account, *place));
            QElapsedTimer timer;
            timer.start();
            model.add(read->cells);
            list.rebuild();
            batches.append(double(timer.nsecsElapsed()) / 1e6);
            place = read->next;
        }
        print("batch of index cells listed", count, batches);
        print("all index cells, until the last is listed", count, {double(whole.nsecsElapsed()) / 1e6});
        qInfo("%-44s %7d | %.0f bytes", "memory per candidate, from the disk", count,
              double(pss() - before) * 1024 / count);
        print("keystroke in the search field, from the disk", count, typeQueries(list, 5));
        QList<double> openings;
        QEventLoop loop;
        for (int i = 0; i < 500; ++i) {
            QElapsedTimer timer;
            timer.start();
            model.snapshots()->with({model.keyAt(i * 199)}, &loop, [&] {
                openings.append(double(timer.nsecsElapsed()) / 1e6);
                loop.quit();
            });
            loop.exec();
        }
        print("opening: until the snapshot is there", count, openings);
    }

    void upsertTenThousand()
    {
        const QList<Candidate> all = makeCandidates(10'000);
        QBENCHMARK
        {
            DraftBook book(FieldCatalog::welcomeKit());
            CandidateModel model(&book);
            model.snapshots()->setReader(nobody);
            model.upsert(all);
        }
    }

    /// The preview of an edit of many, its longest turn of the loop, and the drafts that it becomes.
    void aThousandAtOnce()
    {
        const QList<Candidate> all = makeCandidates(1000);
        QStringList keys;
        for (const Candidate &candidate : all)
            keys.append(candidate.reference);
        JobModel jobs;
        QList<Job> known;
        for (int job = 0; job < 12; ++job)
            known.append(
                {.reference = u"JOB%1"_s.arg(job), .name = u"Job"_s, .stages = {{.id = 3, .name = u"Offer"_s}}});
        jobs.upsertJobs(known);
        QList<double> previews;
        QList<double> turns;
        QList<double> drafts;
        QElapsedTimer timer;
        for (int round = 0; round < 10; ++round) {
            DraftBook book(FieldCatalog::welcomeKit());
            CandidateModel candidates(&book);
            candidates.upsert(all);
            CandidateListModel list(&candidates);
            list.rebuild();
            BulkModel model(&candidates, &jobs);
            timer.start();
            model.setCandidates(keys);
            model.setEdits(
                {{.field = u"job_stage_id"_s, .value = Value::ofText(u"Offer"_s)},
                 {.field = u"tag_list"_s, .kind = BulkEdit::Kind::Add, .value = Value::ofList({u"fair"_s})}});
            turns.append(double(timer.nsecsElapsed()) / 1e6);
            while (!model.isReady()) {
                QElapsedTimer turn;
                turn.start();
                QCoreApplication::processEvents();
                turns.append(double(turn.nsecsElapsed()) / 1e6);
            }
            previews.append(double(timer.nsecsElapsed()) / 1e6);
            const BulkPreview chosen = model.chosen();
            model.setCandidates({});
            timer.start();
            book.set(chosen);
            drafts.append(double(timer.nsecsElapsed()) / 1e6);
        }
        print("edit of many: until the preview is there", 1000, previews);
        print("edit of many: turn of the event loop", 1000, turns);
        print("edit of many: drafted, in one turn", 1000, drafts);
    }

    void searchTextOfOne()
    {
        const QList<Candidate> all = makeCandidates(3);
        QBENCHMARK
        {
            searchText(all.first(), Draft{}, FieldCatalog::welcomeKit());
        }
    }
};

QTEST_GUILESS_MAIN(ModelBench)
#include "bench_model.moc"
