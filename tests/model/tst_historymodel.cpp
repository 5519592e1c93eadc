// SPDX-License-Identifier: MIT
// The journal as a tree: grouping, search, scope, growth without losing the place, and undo after sending down to the
// draft.
#include "model/journalbench.h"
#include "model/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <atomic>
#include <random>

using namespace vivier;
using namespace vivier::test;

class HistoryModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<JournalBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    HistoryModel &history() { return *m_bench->history; }
    QStringList rows() { return m_bench->rows(); }
    void load()
    {
        QSignalSpy loaded(&history(), &HistoryModel::loaded);
        history().load();
        QVERIFY(loaded.wait());
    }
    QModelIndex at(int row, int column = 0, const QModelIndex &parent = {})
    {
        return history().index(row, column, parent);
    }
    QString cell(const QModelIndex &parent, int row, int column) { return at(row, column, parent).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<JournalBench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_bench->history.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }

    void nothingYet()
    {
        load();
        QVERIFY(history().isLoaded());
        QCOMPARE(history().rowCount(), 0);
        QCOMPARE(history().totalCount(), 0);
    }

    void groupsByRunAndCandidate()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run-1"_s);
        m_bench->now = m_bench->now.addSecs(60);
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run-2"_s); // sent together with C
        m_bench->write({m_bench->entry(u"C"_s, u"phone"_s, Value::ofText(u"1"_s), Value::ofText(u"2"_s), u"run-2"_s),
                        m_bench->entry(u"C"_s, u"subtitle"_s, Value::empty(), Value::ofText(u"Chef"_s), u"run-2"_s)});
        m_bench->now = m_bench->now.addSecs(60);
        m_bench->write({m_bench->entry(u"A"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), {})});
        load();
        QCOMPARE(rows(), (QStringList{u"Zoë-Łucja Lee · 1 field(s)"_s, u"  Stage"_s,
                                      u"2 field(s) for 2 candidate(s) · 3 field(s)"_s, u"  Bob Lee · 1 field(s)"_s,
                                      u"    Phone"_s, u"  Cleo Lee · 2 field(s)"_s, u"    Phone"_s, u"    Subtitle"_s,
                                      u"Zoë-Łucja Lee · 1 field(s)"_s, u"  Phone"_s}));
        QCOMPARE(at(0).data(HistoryModel::AtRole).toDateTime(), m_bench->now);
        QCOMPARE(history().entries(at(1)).size(), 3);
        QCOMPARE(history().entries(at(1, 0, at(1))).size(), 2);
        QCOMPARE(history().entries(at(0, 0, at(0))).size(), 1);
        QCOMPARE(at(1).data(HistoryModel::ReferenceRole).toString(), QString());
        QCOMPARE(at(0, 0, at(1)).data(HistoryModel::ReferenceRole).toString(), u"B"_s);
    }

    void aRunIsCalledByWhatItDid()
    {
        const auto tagged = [this](const QString &reference) {
            const QStringList before = m_bench->candidates.snapshot(reference).value(u"tag_list"_s).list();
            m_bench->write({m_bench->entry(reference, u"tag_list"_s, Value::ofList(before),
                                           Value::ofList(before + QStringList{u"fair"_s}), u"run"_s)});
        };
        tagged(u"A"_s);
        tagged(u"B"_s);
        load();
        QCOMPARE(at(0).data(HistoryModel::NameRole).toString(), u"Tag “fair” for 2 candidate(s)"_s);
        QVERIFY(at(0).data().toString().endsWith(u" · 2 field(s)"_s));
        tagged(u"C"_s); // it grows
        history().readNew();
        QTRY_COMPARE(at(0).data(HistoryModel::NameRole).toString(), u"Tag “fair” for 3 candidate(s)"_s);
        history().setQuery(u"bob"_s); // one alone is no run
        QCOMPARE(at(0).data(HistoryModel::NameRole).toString(), u"Bob Lee"_s);
        // What the ATS changed besides is no part of what was done.
        history().setQuery({});
        m_bench->write({m_bench->entry(u"A"_s, u"subtitle"_s, Value::empty(), Value::ofText(u"x"_s), u"run"_s,
                                       FieldResult::Unsent)});
        history().readNew();
        QTRY_COMPARE(history().totalCount(), 4);
        QCOMPARE(at(0).data(HistoryModel::NameRole).toString(), u"Tag “fair” for 3 candidate(s)"_s);
    }

    void aRowTellsWhatTheAnswerWas()
    {
        JournalEntry shortened = m_bench->entry(u"A"_s, u"subtitle"_s, Value::empty(), Value::ofText(u"Chief cook"_s),
                                                u"r"_s, FieldResult::Changed);
        shortened.answered = Value::ofText(u"Chief"_s);
        JournalEntry other = m_bench->entry(u"A"_s, u"lastname"_s, Value::ofText(u"lee"_s), Value::ofText(u"LEE"_s),
                                            u"r"_s, FieldResult::Changed);
        other.answered = Value::ofText(u"Lee"_s);
        m_bench->write(
            {m_bench->entry(u"A"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), u"r"_s), shortened,
             other,
             m_bench->entry(u"A"_s, u"phone"_s, Value::ofText(u"1"_s), Value::empty(), u"r"_s, FieldResult::Kept),
             m_bench->entry(u"A"_s, u"remote_resume_url"_s, {}, Value::ofText(u"https://x.example/a.pdf"_s), u"r"_s,
                            FieldResult::NotYet),
             m_bench->entry(u"A"_s, u"media_github"_s, {}, Value::ofText(u"https://github.com/z"_s), u"r"_s,
                            FieldResult::NotReturned),
             m_bench->entry(u"A"_s, u"remote_portfolio_url"_s, {}, Value::ofText(u"https://x.example/b.pdf"_s), u"r"_s,
                            FieldResult::NotReturned)});
        load();
        const QModelIndex group = at(0);
        const QList<QStringList> wanted{
            {u"Stage"_s, u"New"_s, u"Rencontré"_s, u"stored as sent"_s},
            {u"Subtitle"_s, u"empty"_s, u"Chief cook"_s, u"shortened: “Chief”"_s},
            {u"Last name"_s, u"lee"_s, u"LEE"_s, u"stored differently: “Lee”"_s},
            {u"Phone"_s, u"1"_s, u"empty"_s, u"kept the old value"_s},
            {u"Resume"_s, u"not known"_s, u"https://x.example/a.pdf"_s, u"the old file is still shown"_s},
            {u"GitHub"_s, u"not known"_s, u"https://github.com/z"_s, u"accepted; Welcome Kit does not show it"_s},
            {u"Portfolio"_s, u"not known"_s, u"https://x.example/b.pdf"_s, u"accepted; the new file is there"_s}};
        QCOMPARE(history().rowCount(group), wanted.size());
        for (int row = 0; row < wanted.size(); ++row) {
            for (int column = 0; column < wanted.at(row).size(); ++column)
                QCOMPARE(cell(group, row, column), wanted.at(row).at(column));
        }
        QCOMPARE(cell({}, 0, HistoryModel::AnswerColumn),
                 u"1 kept the old value, 2 stored differently, 1 old file(s) still shown"_s);
        QCOMPARE(group.data(HistoryModel::FieldResultRole).toInt(), int(FieldResult::Kept));
        QCOMPARE(at(1, HistoryModel::BeforeColumn, group).data(HistoryModel::KnownRole).toBool(), false);
        QCOMPARE(at(0, HistoryModel::BeforeColumn, group).data(HistoryModel::KnownRole).toBool(), true);
    }

    void aFileThatLandsIsSaidInItsRow()
    {
        const QString link = u"remote_resume_url"_s;
        m_bench->write(
            {m_bench->entry(u"A"_s, link, {}, Value::ofText(u"https://x.example/a.pdf"_s), u"r"_s, FieldResult::NotYet),
             m_bench->entry(u"A"_s, u"phone"_s, Value::ofText(u"1"_s), Value::ofText(u"2"_s), u"r"_s)});
        m_bench->write({m_bench->entry(u"B"_s, link, {}, Value::ofText(u"https://x.example/b.pdf"_s), u"q"_s,
                                       FieldResult::NotYet)});
        load();
        history().setQuery(u"212"_s); // looks through all texts
        QCOMPARE(history().rowCount(), 0);
        history().setQuery({});
        QSignalSpy changed(&history(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&history(), &QAbstractItemModel::modelReset);
        const Value facts = StoredFile{.contentType = u"application/pdf"_s, .size = 212'000}.facts();
        JournalBench::wait(
            m_bench->store->saveLanding(m_bench->account.id, u"A"_s, link, FieldResult::NotReturned, facts));
        JournalBench::wait(
            m_bench->store->saveLanding(m_bench->account.id, u"B"_s, link, FieldResult::StillOld, Value()));
        JournalBench::wait( // there is nothing that waits for one any more
            m_bench->store->saveLanding(m_bench->account.id, u"A"_s, link, FieldResult::StillOld, Value()));
        history().readNew();
        QTRY_VERIFY(changed.size() > 0);
        QCOMPARE(reset.size(), 0);
        const auto answerOf = [this](const QString &run) {
            const QModelIndex group = history().rowOfRun(run);
            for (int row = 0; row < history().rowCount(group); ++row) {
                if (cell(group, row, HistoryModel::WhatColumn) == u"Resume"_s)
                    return cell(group, row, HistoryModel::AnswerColumn).remove(u'\u2068').remove(u'\u2069');
            }
            return QString();
        };
        QCOMPARE(answerOf(u"r"_s), u"accepted: PDF, 212 kB"_s);
        QVERIFY(answerOf(u"q"_s).startsWith(u"Welcome Kit still has the old file."_s));
        history().setQuery(u"212"_s);
        QCOMPARE(history().rowCount(), 1);
    }

    void searchFoldsAccentsOverNamesFieldsAndValues_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("wanted");
        const QStringList zoe{u"Zoë-Łucja Lee · 1 field(s)"_s, u"  Stage"_s};
        const QStringList bob{u"Bob Lee · 1 field(s)"_s, u"  Subtitle"_s};
        QTest::newRow("name") << u"zoe-lucja"_s << zoe;
        QTest::newRow("field") << u"STAG"_s << zoe;
        QTest::newRow("value by its name") << u"rencontre"_s << zoe;
        QTest::newRow("old value") << u"boulanger"_s << bob;
        QTest::newRow("new value") << u"crepi"_s << bob;
        QTest::newRow("verdict") << u"as sent"_s << bob + zoe;
        QTest::newRow("words of several kinds") << u"bob subtitle crepi"_s << bob;
        QTest::newRow("all words must occur") << u"bob stage"_s << QStringList();
        QTest::newRow("blank") << u"  "_s << bob + zoe;
    }

    void searchFoldsAccentsOverNamesFieldsAndValues()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, wanted);
        m_bench->write({m_bench->entry(u"A"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), u"1"_s)});
        m_bench->write({m_bench->entry(u"B"_s, u"subtitle"_s, Value::ofText(u"Boulangèr"_s),
                                       Value::ofText(u"Crêpier"_s), u"2"_s)});
        load();
        QSignalSpy changed(&history(), &HistoryModel::shownChanged);
        history().setQuery(query);
        QCOMPARE(rows(), wanted);
        QCOMPARE(changed.size(), 1);
        history().setQuery({});
        QCOMPARE(history().changeCount(), 2);
    }

    void scopeIsOneCandidateOrAll()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run"_s);
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run"_s);
        load();
        QCOMPARE(history().rowCount(), 1); // one run
        history().setCandidate(u"B"_s);
        QCOMPARE(rows(), (QStringList{u"Bob Lee · 1 field(s)"_s, u"  Phone"_s}));
        QCOMPARE(history().countOf(u"A"_s), 1);
        QCOMPARE(history().totalCount(), 2);
        history().setCandidate({});
        QCOMPARE(history().rowCount(at(0)), 2);
    }

    void whatIsSentLaterIsInserted()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run-1"_s);
        history().readNew(); // nothing was asked for yet
        load();
        const QPersistentModelIndex old = at(0, 0, at(0));
        QSignalSpy reset(&history(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&history(), &QAbstractItemModel::rowsInserted);
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run-2"_s);
        history().readNew();
        history().readNew(); // while the first is on its way
        QTRY_COMPARE(history().rowCount(), 2);
        QCOMPARE(inserted.size(), 1);
        m_bench->phone(u"C"_s, u"1"_s, u"2"_s, u"run-2"_s); // the run grows: it gets a row of its own
        history().readNew();
        QTRY_COMPARE(history().totalCount(), 3);
        QCOMPARE(rows(), (QStringList{u"Phone → 2 for 2 candidate(s) · 2 field(s)"_s, u"  Bob Lee · 1 field(s)"_s,
                                      u"    Phone"_s, u"  Cleo Lee · 1 field(s)"_s, u"    Phone"_s,
                                      u"Zoë-Łucja Lee · 1 field(s)"_s, u"  Phone"_s}));
        m_bench->phone(u"A"_s, u"2"_s, u"3"_s, u"run-2"_s); // and again, in place
        history().readNew();
        QTRY_COMPARE(history().rowCount(at(0)), 3);
        QCOMPARE(reset.size(), 0);
        QVERIFY(old.isValid());
        QCOMPARE(old.data().toString(), u"Phone"_s);
        QCOMPARE(old.parent().row(), 1);
        history().load(); // again from the start: nothing moves
        QSignalSpy changed(&history(), &HistoryModel::shownChanged);
        QTRY_COMPARE(history().totalCount(), 4);
        QCOMPARE(reset.size(), 0);
        QVERIFY(old.isValid());
    }

    void manyNewOnesAreNotMissed()
    {
        load();
        QList<JournalEntry> many;
        for (int i = 0; i < 450; ++i)
            many.append(
                m_bench->entry(u"A"_s, u"phone"_s, Value::ofNumber(i), Value::ofNumber(i + 1), QString::number(i)));
        m_bench->write(many);
        history().readNew();
        QTRY_COMPARE(history().totalCount(), 450);
        QCOMPARE(history().rowCount(), 450);
    }

    void aClockThatWasSetBackDoesNotHideASend()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run-1"_s);
        load();
        m_bench->now = m_bench->now.addDays(-2);
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run-2"_s);
        history().readNew();
        QTRY_COMPARE(history().totalCount(), 2);
        QCOMPARE(at(0).data(HistoryModel::NameRole).toString(), u"Bob Lee"_s); // it was sent last
    }

    void aStoreThatFailsIsSaid()
    {
        HistoryModel closed(m_bench->account, std::make_shared<Store>(m_bench->folder.path() + u"/none"_s, unlocked()),
                            &m_bench->candidates, &m_bench->jobs);
        QSignalSpy failed(&closed, &HistoryModel::failed);
        closed.load();
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(!closed.isLoaded());
    }

    void exportsWhatIsShown()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run-1"_s);
        m_bench->phone(u"B"_s, u"3"_s, u"=4"_s, u"run-2"_s);
        load();
        QByteArray csv = history().asCsv();
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.indexOf("Bob Lee") < csv.indexOf("Zoë-Łucja Lee")); // newest first
        QVERIFY(csv.contains(",Éole,B,Bob Lee,phone,Phone,3,'=4,'=4,confirmed,run-2\r\n"));
        history().setQuery(u"zoe"_s);
        csv = history().asCsv();
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(!csv.contains("Bob"));
    }

    void undoBecomesADraftAndOneStepPerCandidate()
    {
        CandidateModel &candidates = m_bench->candidates;
        m_bench->write({m_bench->entry(u"A"_s, u"phone"_s, Value::ofText(u"1"_s), Value::ofText(u"2"_s), u"run"_s),
                        m_bench->entry(u"A"_s, u"media_github"_s, {}, Value::ofText(u"https://github.com/z"_s),
                                       u"run"_s, FieldResult::NotReturned)});
        m_bench->phone(u"B"_s, u"1"_s, u"2"_s, u"run"_s);
        candidates.upsert({with(candidates.snapshot(u"B"_s), u"phone"_s, Value::ofText(u"9"_s))}); // a colleague since
        load();
        const Compensation undo = history().compensation(history().entries(at(0)));
        QCOMPARE(undo.possible(), 2);
        QCOMPARE(
            history().describe(undo),
            (QList<UndoLine>{{u"Zoë-Łucja Lee · Phone: 2 → 1"_s, {}, true, false},
                             {u"Bob Lee · Phone: 2 → 1"_s,
                              u"It has been changed since: you will be asked before it is sent."_s, true, true},
                             {u"Zoë-Łucja Lee · GitHub"_s,
                              u"The old value is not known: Welcome Kit never shows this field."_s, false, false}}));
        DraftSpy drafted(candidates.book());
        QCOMPARE(candidates.book()->takeUp(undo), 2);
        QCOMPARE(drafted.size(), 2); // the saver hears of it, so it is on disk soon
        const DraftField phone = *candidates.book()->draftField(u"A"_s, u"phone"_s);
        QCOMPARE(phone.base, Value::ofText(u"2"_s));
        QCOMPARE(phone.mine, Value::ofText(u"1"_s));
        QVERIFY(!candidates.book()->draftField(u"A"_s, u"media_github"_s));
        QCOMPARE(candidates.book()->conflicts(u"A"_s), QStringList());
        QCOMPARE(candidates.book()->conflicts(u"B"_s), QStringList{u"phone"_s}); // asked, not overwritten
        QCOMPARE(candidates.book()->takeUp(undo), 0);                            // once

        candidates.book()->stepsOfMany()->undo(); // of several it is one step
        QVERIFY(!candidates.book()->draftField(u"A"_s, u"phone"_s));
        QVERIFY(!candidates.book()->draftField(u"B"_s, u"phone"_s));
        candidates.book()->stepsOfMany()->redo();
        QVERIFY(candidates.book()->draftField(u"A"_s, u"phone"_s));
        QVERIFY(candidates.book()->draftField(u"B"_s, u"phone"_s));
        QCOMPARE(history().compensation(history().entries(at(0))).possible(), 0); // all is drafted by now
    }

    void whatWasTakenBackIsKnownByTheJournalAlone()
    {
        const auto tags = [this](const QString &reference, const QStringList &from, const QStringList &to,
                                 const QString &run) {
            m_bench->write({m_bench->entry(reference, u"tag_list"_s, Value::ofList(from), Value::ofList(to), run)});
        };
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run"_s);
        tags(u"B"_s, {u"x"_s}, {u"x"_s, u"fair"_s}, u"run"_s);
        m_bench->write({m_bench->entry(u"C"_s, u"email"_s, Value::ofText(u"a@b.c"_s), Value::empty(), u"run"_s,
                                       FieldResult::Kept)}); // nothing of ours
        load();
        const QList<JournalEntry> run = history().entriesOfRun(history().rowOfRun(u"run"_s));
        QCOMPARE(run.size(), 3);
        const auto isTakenBackAfter = [&](int entries) {
            history().readNew();
            [&] { QTRY_COMPARE(history().totalCount(), entries); }();
            return history().isTakenBack(run);
        };
        QVERIFY(!isTakenBackAfter(3));
        m_bench->phone(u"A"_s, u"2"_s, u"1"_s, u"undo"_s);
        QVERIFY(!isTakenBackAfter(4)); // in part
        tags(u"B"_s, {u"x"_s, u"fair"_s}, {u"x"_s, u"fair"_s, u"y"_s}, u"other"_s);
        QVERIFY(!isTakenBackAfter(5));
        tags(u"B"_s, {u"x"_s, u"fair"_s, u"y"_s}, {u"x"_s, u"y"_s}, u"undo"_s);
        QVERIFY(isTakenBackAfter(6)); // what was added meanwhile is no part of it
        QVERIFY(!history().isTakenBack(history().entriesOfRun(history().rowOfRun(u"undo"_s))));
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"again"_s);
        QVERIFY(!isTakenBackAfter(7));
        QVERIFY(!history().isTakenBack({}));
    }

    void anUnsentChangeIsLeftAlone()
    {
        m_bench->phone(u"A"_s, u"1"_s, u"2"_s, u"run"_s);
        load();
        const Compensation undo = history().compensation(history().entries(at(0)));
        CandidateModel &candidates = m_bench->candidates;
        QVERIFY(candidates.setData(candidates.indexOf(u"A"_s, u"phone"_s), u"7"_s)); // typed while the panel was open
        QCOMPARE(candidates.book()->takeUp(undo), 0);
        QCOMPARE(candidates.book()->draftField(u"A"_s, u"phone"_s)->mine, Value::ofText(u"7"_s));
    }

    void whatWasSentBeforeIsAHint()
    {
        const auto link = [&](const QString &to, const QString &run) {
            m_bench->write(
                {m_bench->entry(u"A"_s, u"media_github"_s, {}, Value::ofText(to), run, FieldResult::NotReturned)});
        };
        link(u"https://github.com/old"_s, u"1"_s);
        link(u"https://github.com/new"_s, u"2"_s);
        load();
        const QList<UndoLine> lines = history().describe(history().compensation(history().entries(at(0))));
        QVERIFY(!lines.first().possible);
        QVERIFY2(lines.first().note.contains(u"“https://github.com/old”"_s), qPrintable(lines.first().note));
    }

    void whatWasNotSentIsTold()
    {
        JournalEntry stage = m_bench->entry(u"A"_s, u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(3), u"r"_s,
                                            FieldResult::Unsent);
        stage.answered = stage.after;
        JournalEntry tags = m_bench->entry(u"A"_s, u"tag_list"_s, Value::ofList({u"a"_s}), Value::unreadable("7"),
                                           u"r"_s, FieldResult::Unsent);
        tags.answered = tags.after;
        const auto phone = m_bench->entry(u"A"_s, u"phone"_s, Value::ofText(u"1"_s), Value::ofText(u"2"_s), u"r"_s);
        m_bench->write({phone, stage, tags});
        load();
        const QModelIndex group = at(0);
        QCOMPARE(cell(group, 1, HistoryModel::BeforeColumn), u"New"_s);
        QCOMPARE(cell(group, 1, HistoryModel::AnswerColumn),
                 u"not sent, and now “Rencontré”: changed by Welcome Kit or by a colleague"_s);
        QVERIFY(cell(group, 2, HistoryModel::AnswerColumn).contains(u"something that Vivier cannot read"_s));
        QCOMPARE(cell({}, 0, HistoryModel::AnswerColumn), u"2 changed without being sent"_s);
        // Nothing of ours to take back.
        const QList<UndoLine> lines = history().describe(history().compensation(history().entries(group)));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).possible && !lines.at(1).possible && !lines.at(2).possible);
        QVERIFY2(lines.at(1).note.contains(u"not sent from Vivier"_s), qPrintable(lines.at(1).note));

        JournalModel journal(FieldCatalog::welcomeKit(), &m_bench->jobs);
        journal.setEntries({tags, stage, phone}); // newest first
        QCOMPARE(journal.index(0).data(JournalModel::TextRole).toString(),
                 u"you sent Phone · 2 changed without being sent"_s);
        const Receipt receipt = journal.lastReceipt();
        QCOMPARE(receipt.lines.at(1).value, u"New"_s); // what it was
        QVERIFY(!lastSent({tags, stage, phone}).contains(u"job_stage_id"_s));
    }

    void theActivityTellsTheVerdictAndTheReceipt()
    {
        JournalModel journal(FieldCatalog::welcomeKit(), &m_bench->jobs);
        QAbstractItemModelTester tester(&journal, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto phone = m_bench->entry(u"A"_s, u"phone"_s, Value::ofText(u"1"_s), Value::ofText(u"2"_s), u"r"_s);
        JournalEntry subtitle = m_bench->entry(u"A"_s, u"subtitle"_s, Value::empty(), Value::ofText(u"Chief cook"_s),
                                               u"r"_s, FieldResult::Changed);
        subtitle.answered = Value::ofText(u"Chief"_s);
        const auto kept =
            m_bench->entry(u"A"_s, u"email"_s, Value::ofText(u"a@b.c"_s), Value::empty(), u"q"_s, FieldResult::Kept);
        JournalEntry created = m_bench->entry(u"A"_s, u"firstname"_s, {}, Value::ofText(u"Zoë"_s), {});
        created.created = true;
        journal.setEntries({subtitle, phone, kept, created}); // newest first
        QCOMPARE(journal.rowCount(), 3);
        const auto text = [&](int row, int role) { return journal.index(row).data(role).toString(); };
        QCOMPARE(text(0, JournalModel::TextRole), u"you sent Phone, Subtitle · 1 stored differently"_s);
        QCOMPARE(text(0, JournalModel::DetailRole),
                 u"Phone: 1 → 2\nSubtitle: empty → Chief cook · shortened: “Chief”"_s);
        QCOMPARE(text(1, JournalModel::TextRole), u"you sent Email; it was not changed"_s);
        QCOMPARE(text(2, JournalModel::TextRole), u"you created the candidate: First name"_s);
        const Receipt receipt = journal.lastReceipt();
        QCOMPARE(receipt.at, m_bench->now);
        QCOMPARE(receipt.summary, u"1 stored differently"_s);
        QCOMPARE(receipt.lines.size(), 2);
        QCOMPARE(receipt.lines.at(1).verdict, u"shortened: “Chief”"_s);
        journal.setEntries({});
        QVERIFY(journal.lastReceipt().isEmpty());

        const auto last =
            lastSent({kept, m_bench->entry(u"A"_s, u"email"_s, {}, Value::ofText(u"x@b.c"_s), {}), phone});
        QCOMPARE(last.value(u"email"_s).after, Value::ofText(u"x@b.c"_s)); // what was kept was not sent for good
        QCOMPARE(last.size(), 2);
    }

    void randomGrowthUnderASearch()
    {
        bool given = false;
        quint32 seed = qEnvironmentVariable("VIVIER_SEED").toUInt(&given);
        if (!given)
            seed = std::random_device()();
        qInfo("VIVIER_SEED=%u", seed);
        std::mt19937 dice(seed);
        const auto number = [&dice](int below) { return int(dice() % quint32(below)); };
        load();
        int written = 0;
        const QStringList people{u"A"_s, u"B"_s, u"C"_s};
        for (int step = 0; step < 60; ++step) {
            switch (number(5)) {
            case 0:
                history().setQuery(QStringList{{}, u"phone"_s, u"bob"_s, u"nobody"_s}.at(number(4)));
                break;
            case 1:
                history().setCandidate(QStringList{{}, u"A"_s, u"B"_s}.at(number(3)));
                break;
            default:
                m_bench->phone(people.at(number(3)), u"1"_s, QString::number(step), QString::number(number(6)));
                ++written;
                history().readNew();
                QTRY_COMPARE(history().totalCount(), written);
            }
            const QStringList grown = rows();
            const QString query = history().query();
            history().setQuery(query + u" "_s); // built anew, it is the same
            QCOMPARE(rows(), grown);
            history().setQuery(query);
        }
        QVERIFY(written > 10);
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
