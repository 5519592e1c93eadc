// SPDX-License-Identifier: MIT
// What a board of 5,000 cards in one column costs: to open it, to scroll it, to move one card and a thousand, to drag.
#include "board/boardcolumn.h"
#include "board/carddelegate.h"
#include "board/cardview.h"
#include "model/boardmodel.h"
#include "model/candidateselection.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

constexpr int cards = 5'000;

/// Runs it some times, and says the median and the worst in milliseconds.
void measure(const char *what, int rounds, const std::function<void(int)> &act)
{
    QList<double> took;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act(round);
        took.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    qInfo("%-36s median %8.3f ms  worst %8.3f ms", what, took.at(took.size() / 2), took.last());
}

QList<Candidate> people()
{
    QList<Candidate> all;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    for (int i = 0; i < cards; ++i) {
        all.append({.reference = u"C%1"_s.arg(i, 5, 10, QChar(u'0')),
                    .jobReference = u"JOB"_s,
                    .updatedAt = at,
                    .readAt = at,
                    .values = {{u"firstname"_s, Value::ofText(u"First %1"_s.arg(i * 7919 % cards))},
                               {u"lastname"_s, Value::ofText(u"Last"_s)},
                               {u"subtitle"_s, Value::ofText(u"Frontend developer, Paris"_s)},
                               {u"job_stage_id"_s, Value::ofNumber(1)},
                               {u"archived"_s, Value::ofFlag(false)},
                               {u"tag_list"_s, Value::ofList({u"remote"_s, u"senior"_s, u"qt"_s})}}});
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Theme::Mode::Light);
    DraftBook book(FieldCatalog::welcomeKit());
    CandidateModel candidates(&book);
    CandidateListModel list(&candidates);
    JobModel jobs;
    CandidateSelection selection;
    jobs.upsertJobs({{.reference = u"JOB"_s,
                      .organizationReference = u"O"_s,
                      .name = u"Job"_s,
                      .status = {},
                      .stages = {{.id = 1, .name = u"New"_s}, {.id = 2, .name = u"Interview"_s}}}});
    candidates.upsert(people());
    list.setFilter({.job = u"JOB"_s, .query = {}});
    list.rebuild();
    BoardModel board(&list, &candidates, &jobs);
    CardDelegate delegate(&selection);
    measure("open", 20, [&](int) {
        board.setActive(false);
        board.setActive(true);
    });
    measure("first show of a column", 10, [&](int) {
        BoardColumn first(u"New"_s, 1, &board, &delegate);
        first.view()->setRootIndex(board.columnIndex(0));
        first.resize(220, 700);
        first.show();
        QCoreApplication::processEvents();
        first.view()->viewport()->repaint();
    });
    BoardColumn from(u"New"_s, 1, &board, &delegate);
    BoardColumn to(u"Interview"_s, 2, &board, &delegate);
    for (BoardColumn *column : {&from, &to}) {
        column->resize(220, 700);
        column->show();
    }
    from.view()->setRootIndex(board.columnIndex(0));
    to.view()->setRootIndex(board.columnIndex(1));
    measure("lay out and paint", 5, [&](int) {
        from.view()->doItemsLayout();
        from.view()->viewport()->repaint();
    });
    QScrollBar *bar = from.view()->verticalScrollBar();
    measure("a frame of scrolling", 500, [&](int round) {
        bar->setValue((round * 997) % bar->maximum());
        from.view()->viewport()->repaint();
    });
    const auto paint = [&] {
        QCoreApplication::processEvents();
        from.view()->viewport()->repaint();
        to.view()->viewport()->repaint();
    };
    measure("sort the other way round", 10, [&](int round) {
        list.setOrder({CandidateOrder::By::FirstName, round % 2 == 0});
        from.view()->setRootIndex(board.columnIndex(0)); // as the page does after a reset
        to.view()->setRootIndex(board.columnIndex(1));
        from.view()->doItemsLayout();
        paint();
    });
    measure("move one card", 100, [&](int round) {
        board.move({u"C%1"_s.arg(round, 5, 10, QChar(u'0'))}, 1);
        paint();
    });
    QStringList thousand;
    for (int i = 1'000; i < 2'000; ++i)
        thousand.append(u"C%1"_s.arg(i, 5, 10, QChar(u'0')));
    measure("over the column beside, a thousand", 50, [&](int round) {
        board.drag(thousand, round % 2);
        paint();
    });
    board.endDrag();
    measure("move a thousand", 4, [&](int round) {
        board.move(thousand, round % 2 == 0 ? 1 : 0);
        paint();
    });
    return 0;
}
