// SPDX-License-Identifier: MIT
// Conflicts of one candidate: what each outcome says, how it is decided, taken back, and asked again.
#include "model/conflictmodel.h"
#include "model/modelsupport.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

using Model = ConflictModel;
using State = ConflictModel::State;

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 22), QTime(hour, minute)).toUTC();
}

Value text(const QString &words)
{
    return Value::ofText(words);
}

Job job()
{
    return {.reference = u"JOB"_s,
            .name = u"Baker"_s,
            .stages = {{.id = 1, .name = u"New"_s},
                       {.id = 2, .name = u"To meet"_s},
                       {.id = 3, .name = u"Hidden"_s, .visible = false}}};
}

} // namespace

class ConflictModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<JobModel> m_jobs;
    std::unique_ptr<BookedModel> m_candidates;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Candidate m_theirs;

    /// The recruiter typed `mine` at 13:58, the ATS was read again at 14:03 and says `theirs`.
    void change(const QString &field, const Value &base, const Value &mine, const Value &theirs)
    {
        m_theirs.values.insert(field, base);
        m_candidates->upsert({m_theirs});
        m_candidates->book()->edit(u"A"_s, field, mine);
        read(field, theirs);
    }

    void read(const QString &field, const Value &theirs)
    {
        m_theirs = with(m_theirs, field, theirs);
        m_theirs.readAt = at(14, 3);
        m_candidates->upsert({m_theirs});
    }

    void open() { m_model->setCandidate(u"A"_s); }

    int row(const QString &field) const
    {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->index(i, 0).data(Model::NameRole).toString() == field)
                return i;
        }
        return -1;
    }
    QModelIndex cell(const QString &field, int column) const { return m_model->index(row(field), column); }
    QString shown(const QString &field, int column) const { return cell(field, column).data().toString(); }
    QString note(const QString &field) const { return cell(field, 0).data(Model::NoteRole).toString(); }
    State state(const QString &field) const { return State(cell(field, 0).data(Model::StateRole).toInt()); }
    bool is(const QString &field, Model::Column column, Model::Role role) const
    {
        return cell(field, column).data(role).toBool();
    }
    QUndoStack *undo() { return m_candidates->book()->undoStack(u"A"_s); }
    std::optional<DraftField> drafted(const QString &field) const
    {
        return m_candidates->book()->draftField(u"A"_s, field);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_jobs = std::make_unique<JobModel>();
        m_jobs->upsertJobs({job()});
        m_candidates = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_candidates->book()->setClock([] { return at(13, 58); });
        m_model = std::make_unique<Model>(m_candidates.get(), m_jobs.get(), u"Welcome Kit"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_theirs = plainCandidate(u"A"_s);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_candidates.reset();
    }

    void aKeyPressReadsTheConflictOnce()
    {
        change(u"subtitle"_s, text(u"a"_s), text(u"b"_s), text(u"c"_s));
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        open();
        m_model->choose(row(u"subtitle"_s), true);
        QSignalSpy refreshed(m_model.get(), &Model::changed);
        QSignalSpy drawn(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->edit(row(u"subtitle"_s), text(u"bb"_s));
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(drawn.size(), 1);
        m_candidates->upsert({with(m_candidates->snapshot(u"A"_s), u"email"_s, text(u"new@example.com"_s))});
        QCOMPARE(refreshed.size(), 2); // a read of the candidate, whatever it changed
    }

    void theirsCannotBeRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("base");
        QTest::addColumn<Value>("mine");
        QTest::newRow("text") << u"phone"_s << text(u"1"_s) << text(u"2"_s);
        QTest::newRow("stage") << u"job_stage_id"_s << Value::ofNumber(1) << Value::ofNumber(2);
        QTest::newRow("flag") << u"archived"_s << Value::ofFlag(false) << Value::ofFlag(true);
        QTest::newRow("tags") << u"tag_list"_s << Value::ofList({u"a"_s}) << Value::ofList({u"a"_s, u"b"_s});
    }

    /// It is said, not shown as empty; yours takes its place after a question, and theirs stays as it is.
    void theirsCannotBeRead()
    {
        QFETCH(QString, field);
        QFETCH(Value, base);
        QFETCH(Value, mine);
        change(field, base, mine, Value::unreadable("[7]"));
        open();
        QCOMPARE(state(field), State::Undecided);
        QCOMPARE(shown(field, Model::TheirsColumn), u"something that Vivier cannot read"_s);
        QVERIFY(is(field, Model::TheirsColumn, Model::ChoosableRole));
        m_model->choose(row(field), true);
        QCOMPARE(drafted(field)->base, Value::unreadable("[7]"));
        QCOMPARE(drafted(field)->mine, mine);
        QVERIFY(m_model->canSend());
        const QList<Problem> problems = m_candidates->book()->problems(u"A"_s);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().weight, Problem::Weight::Confirm);
        read(field, Value::unreadable("[8]")); // and again: nothing was agreed to of this one
        QCOMPARE(state(field), State::Undecided);
        m_model->choose(row(field), false);
        QVERIFY(!drafted(field));
        QVERIFY(m_model->isEverythingTheirs());
    }

    void headersAndOrder()
    {
        change(u"subtitle"_s, text(u"a"_s), text(u"b"_s), text(u"c"_s));
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        open();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(row(u"phone"_s), 0); // the form's order, not the order of typing
        QCOMPARE(m_model->headerData(Model::TheirsColumn, Qt::Horizontal).toString(), u"In Welcome Kit now"_s);
        QCOMPARE(shown(u"phone"_s, Model::FieldColumn), u"Phone"_s);
        QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
        m_model->setCandidate({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->isDecided());
        QVERIFY(!m_model->canSend());
    }

    void outcome_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("base");
        QTest::addColumn<Value>("mine");
        QTest::addColumn<Value>("theirs");
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("words"); // before, yours, theirs, result, note
        QTest::addColumn<bool>("mustDecide");
        QTest::addColumn<bool>("choosable");

        const auto add = [](const char *prose, const QString &field, const Value &base, const Value &mine,
                            const Value &theirs, State state, const QStringList &words, bool mustDecide,
                            bool choosable) {
            QTest::newRow(prose) << field << base << mine << theirs << int(state) << words << mustDecide << choosable;
        };
        add("both sides changed it", u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s), State::Undecided,
            {u"1"_s, u"2"_s, u"3"_s, u"undecided"_s, u"M yours · T theirs · E edit"_s}, true, true);
        add("they emptied what I changed", u"phone"_s, text(u"1"_s), text(u"2"_s), Value::empty(), State::Undecided,
            {u"1"_s, u"2"_s, u"empty"_s, u"undecided"_s, u"M yours · T theirs · E edit"_s}, true, true);
        add("only I changed it", u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(2), Value::ofNumber(1),
            State::OnlyYours, {u"New"_s, u"To meet"_s, u"New"_s, u"To meet"_s, u"only you changed it"_s}, false, true);
        add("both made the same of it", u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"2 "_s), State::Same,
            {u"1"_s, u"2"_s, u"2 "_s, u"2 "_s, u"the same on both sides: nothing to send"_s}, false, false);
        add("write-only", u"media_github"_s, {}, text(u"https://github.com/z"_s), {}, State::WriteOnly,
            {u"not known"_s, u"https://github.com/z"_s, u"not known"_s, u"https://github.com/z"_s,
             u"Welcome Kit never shows this: yours will be sent"_s},
            false, false);
        add("tags as sets", u"tag_list"_s, Value::ofList({u"c++"_s, u"qt"_s}),
            Value::ofList({u"c++"_s, u"qt"_s, u"vulkan"_s}), Value::ofList({u"c++"_s, u"senior"_s}), State::Merged,
            {u"c++, qt"_s, u"+ vulkan"_s, u"+ senior, − qt"_s, u"c++, senior, vulkan"_s,
             u"merged: both sides’ changes kept"_s},
            false, true);
        add("tags from none", u"tag_list"_s, Value::empty(), Value::ofList({u"a"_s}), Value::ofList({u"b"_s}),
            State::Merged, {u"empty"_s, u"+ a"_s, u"+ b"_s, u"b, a"_s, u"merged: both sides’ changes kept"_s}, false,
            true);
        add("tags taken away by both", u"tag_list"_s, Value::ofList({u"a"_s, u"b"_s}), Value::ofList({u"a"_s}),
            Value::empty(), State::Same,
            {u"a, b"_s, u"− b"_s, u"− a, − b"_s, u"empty"_s, u"the same on both sides: nothing to send"_s}, false,
            false);
        add("a flag in words", u"archived"_s, Value::ofFlag(false), Value::ofFlag(true), Value::ofFlag(false),
            State::OnlyYours, {u"no"_s, u"yes"_s, u"no"_s, u"yes"_s, u"only you changed it"_s}, false, true);
    }

    void outcome()
    {
        QFETCH(QString, field);
        QFETCH(Value, base);
        QFETCH(Value, mine);
        QFETCH(Value, theirs);
        QFETCH(int, state);
        QFETCH(QStringList, words);
        QFETCH(bool, mustDecide);
        QFETCH(bool, choosable);
        change(field, base, mine, theirs);
        open();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(int(this->state(field)), state);
        const QStringList read{shown(field, Model::BeforeColumn), shown(field, Model::YoursColumn),
                               shown(field, Model::TheirsColumn), shown(field, Model::ResultColumn), note(field)};
        QCOMPARE(read, words);
        QCOMPARE(is(field, Model::FieldColumn, Model::MustDecideRole), mustDecide);
        QCOMPARE(is(field, Model::YoursColumn, Model::ChoosableRole), choosable);
        QCOMPARE(is(field, Model::TheirsColumn, Model::ChoosableRole), choosable);
        QCOMPARE(m_model->toDecide(), mustDecide ? 1 : 0);
        QCOMPARE(m_model->decided(), 0);
        QCOMPARE(m_model->canSend(), !mustDecide);
    }

    void wantingWhatWasThereBeforeGivesWay()
    {
        m_candidates->upsert({m_theirs});
        Draft draft{.key = u"A"_s};
        draft.fields.insert(u"subtitle"_s, {.base = text(u"Baker"_s), .mine = text(u"Baker "_s)});
        m_candidates->book()->load({draft});
        read(u"subtitle"_s, text(u"Cook"_s));
        open();
        QCOMPARE(state(u"subtitle"_s), State::OnlyTheirs);
        QCOMPARE(shown(u"subtitle"_s, Model::ResultColumn), u"Cook"_s);
        QCOMPARE(note(u"subtitle"_s), u"only Welcome Kit changed it: nothing to send"_s);
        QVERIFY(is(u"subtitle"_s, Model::TheirsColumn, Model::ChosenRole));
    }

    void yoursTheirsAndBack()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        open();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->choose(0, true);
        QCOMPARE(state(u"phone"_s), State::Yours);
        QCOMPARE(note(u"phone"_s), u"yours · typed 13:58 · theirs seen 14:03"_s);
        QCOMPARE(shown(u"phone"_s, Model::BeforeColumn), u"1"_s); // although the draft stands on "3" now
        QCOMPARE(drafted(u"phone"_s)->base, text(u"3"_s));
        QCOMPARE(m_model->decided(), 1);
        QVERIFY(m_model->canSend());
        QVERIFY(is(u"phone"_s, Model::YoursColumn, Model::ChosenRole));
        const int steps = undo()->count();
        m_model->choose(0, true); // no step for what is so already
        QCOMPARE(undo()->count(), steps);

        m_model->choose(0, false);
        QCOMPARE(state(u"phone"_s), State::Theirs);
        QCOMPARE(note(u"phone"_s), u"theirs · seen 14:03"_s);
        QCOMPARE(shown(u"phone"_s, Model::YoursColumn), u"2"_s); // still in sight
        QCOMPARE(shown(u"phone"_s, Model::ResultColumn), u"3"_s);
        QVERIFY(!drafted(u"phone"_s));
        QVERIFY(!m_model->canSend()); // nothing is left to send
        QVERIFY(m_model->isEverythingTheirs());

        m_model->choose(0, true); // the given-up draft is not lost
        QCOMPARE(drafted(u"phone"_s)->mine, text(u"2"_s));
        QCOMPARE(state(u"phone"_s), State::Yours);

        for (const State expected : {State::Theirs, State::Yours, State::Undecided}) {
            undo()->undo();
            QCOMPARE(state(u"phone"_s), expected);
        }
        QCOMPARE(drafted(u"phone"_s)->base, text(u"1"_s));
        undo()->redo();
        QCOMPARE(state(u"phone"_s), State::Yours);
        QCOMPARE(resets.size(), 0); // a decision moves no row
    }

    void oneDecisionIsTakenBackWithoutTheLaterOnes()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        change(u"subtitle"_s, text(u"a"_s), text(u"b"_s), text(u"c"_s));
        open();
        m_model->choose(0, false);
        m_model->choose(1, true);
        QCOMPARE(m_model->decided(), 2);
        m_model->undecide(0);
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QCOMPARE(drafted(u"phone"_s)->base, text(u"1"_s));
        QCOMPARE(drafted(u"phone"_s)->mine, text(u"2"_s));
        QCOMPARE(state(u"subtitle"_s), State::Yours);
        QVERIFY(!m_model->canSend());
        undo()->undo(); // taking back is a step as well
        QCOMPARE(state(u"phone"_s), State::Theirs);
        undo()->redo();
        QCOMPARE(state(u"phone"_s), State::Undecided);
        const int steps = undo()->count();
        m_model->undecide(0); // there is nothing to take back
        QCOMPARE(undo()->count(), steps);
    }

    void forAllIsOneStep()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        change(u"subtitle"_s, text(u"a"_s), text(u"b"_s), text(u"c"_s));
        change(u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(2), Value::ofNumber(1));
        open();
        m_model->chooseAll(true);
        QCOMPARE(m_model->decided(), 2);
        QCOMPARE(state(u"subtitle"_s), State::Yours);
        QCOMPARE(state(u"job_stage_id"_s), State::OnlyYours);
        m_model->chooseAll(false);
        QCOMPARE(state(u"phone"_s), State::Theirs);
        QCOMPARE(state(u"subtitle"_s), State::Theirs);
        QCOMPARE(state(u"job_stage_id"_s), State::OnlyYours); // nobody disputed it
        QVERIFY(m_model->canSend());
        undo()->undo();
        QCOMPARE(state(u"phone"_s), State::Yours);
        QCOMPARE(state(u"subtitle"_s), State::Yours);
        undo()->undo();
        QCOMPARE(m_model->decided(), 0);
        QVERIFY(!undo()->canRedo() || undo()->redoText() == u"Yours for all"_s);
    }

    void editedResult()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        open();
        const int steps = undo()->count();
        QCOMPARE(m_model->editorValue(0), text(u"2"_s)); // begins with yours
        for (const QString &typed : {u"2a"_s, u"2ab"_s, u"2abc"_s})
            m_model->edit(0, text(typed));
        QCOMPARE(state(u"phone"_s), State::Edited);
        QCOMPARE(note(u"phone"_s), u"edited here"_s);
        QCOMPARE(shown(u"phone"_s, Model::ResultColumn), u"2abc"_s);
        QCOMPARE(shown(u"phone"_s, Model::YoursColumn), u"2"_s);
        QCOMPARE(drafted(u"phone"_s)->base, text(u"3"_s));
        QVERIFY(!is(u"phone"_s, Model::YoursColumn, Model::ChosenRole));
        QCOMPARE(undo()->count() - steps, 2); // the decision, and the typing after it
        QVERIFY(m_model->canSend());

        m_model->edit(0, text(u"3"_s)); // what they say
        QCOMPARE(state(u"phone"_s), State::Theirs);
        m_model->edit(0, text(u"2"_s)); // what I said
        QCOMPARE(state(u"phone"_s), State::Yours);
        m_model->undecide(0);
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QCOMPARE(drafted(u"phone"_s)->mine, text(u"2"_s));
    }

    void aMergeOfTagsCanBeDecidedOtherwise()
    {
        change(u"tag_list"_s, Value::ofList({u"a"_s}), Value::ofList({u"a"_s, u"b"_s}), Value::ofList({u"c"_s}));
        open();
        QCOMPARE(shown(u"tag_list"_s, Model::ResultColumn), u"c, b"_s);
        m_model->choose(0, true);
        QCOMPARE(shown(u"tag_list"_s, Model::ResultColumn), u"a, b"_s);
        QCOMPARE(state(u"tag_list"_s), State::Yours);
        m_model->choose(0, false);
        QCOMPARE(shown(u"tag_list"_s, Model::ResultColumn), u"c"_s);
        m_model->undecide(0);
        QCOMPARE(state(u"tag_list"_s), State::Merged);
        m_model->edit(0, Value::ofList({u"c"_s, u"d"_s}));
        QCOMPARE(state(u"tag_list"_s), State::Edited);
        QCOMPARE(shown(u"tag_list"_s, Model::ResultColumn), u"c, d"_s);
        QCOMPARE(drafted(u"tag_list"_s)->base, Value::ofList({u"c"_s}));
        QCOMPARE(m_model->toDecide(), 0);
    }

    void theirsChangesWhileThePageIsOpen()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        change(u"subtitle"_s, text(u"a"_s), text(u"b"_s), text(u"c"_s));
        open();
        read(u"phone"_s, text(u"4"_s));
        QCOMPARE(shown(u"phone"_s, Model::TheirsColumn), u"4"_s);
        QCOMPARE(note(u"phone"_s), u"changed again in Welcome Kit · M yours · T theirs · E edit"_s);
        m_model->choose(0, true);
        m_model->choose(1, false);
        QCOMPARE(m_model->decided(), 2);
        QVERIFY(m_model->canSend());

        read(u"phone"_s, text(u"5"_s));
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QCOMPARE(shown(u"phone"_s, Model::TheirsColumn), u"5"_s);
        QVERIFY(note(u"phone"_s).startsWith(u"changed again in Welcome Kit"_s));
        QCOMPARE(m_model->decided(), 1);
        QVERIFY(!m_model->canSend());

        // Given way to "c", not to "d"; yours is still there to be chosen.
        read(u"subtitle"_s, text(u"d"_s));
        QCOMPARE(state(u"subtitle"_s), State::Undecided);
        QCOMPARE(shown(u"subtitle"_s, Model::YoursColumn), u"b"_s);
        QCOMPARE(m_model->decided(), 0);
        m_model->choose(1, false);
        QCOMPARE(state(u"subtitle"_s), State::Theirs);
        QCOMPARE(shown(u"subtitle"_s, Model::ResultColumn), u"d"_s);
        read(u"subtitle"_s, text(u"e"_s));
        m_model->choose(1, true);
        QCOMPARE(drafted(u"subtitle"_s)->mine, text(u"b"_s));
        QCOMPARE(drafted(u"subtitle"_s)->base, text(u"e"_s));

        read(u"email"_s, text(u"other@example.com"_s)); // another field is no news here
        QCOMPARE(state(u"subtitle"_s), State::Yours);
    }

    void theirsGoesBackOrAgrees()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        open();
        read(u"phone"_s, text(u"1"_s));
        QCOMPARE(state(u"phone"_s), State::OnlyYours);
        QCOMPARE(m_model->decided(), 1);
        read(u"phone"_s, text(u"2"_s));
        QCOMPARE(state(u"phone"_s), State::Same);
    }

    void afterSendingNothingIsAskedAgain()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        m_candidates->book()->edit(u"A"_s, u"media_github"_s, text(u"https://github.com/z"_s));
        open();
        QCOMPARE(m_model->rowCount(), 2);
        m_model->choose(0, true);
        const Draft sent = m_candidates->book()->draft(u"A"_s);
        m_candidates->book()->settle(u"A"_s, sent, with(m_theirs, u"phone"_s, text(u"2"_s)));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(state(u"phone"_s), State::Same);
        QVERIFY(!m_model->canSend());
    }

    void aVisitEnds()
    {
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        open();
        m_model->choose(0, false);
        QCOMPARE(m_model->rowCount(), 1);
        open();
        QCOMPARE(m_model->rowCount(), 0);
        m_candidates->book()->edit(u"A"_s, u"phone"_s, text(u"9"_s)); // typed elsewhere meanwhile
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(state(u"phone"_s), State::OnlyYours);
    }

    void aStageOfAnotherJobCannotBeChosen()
    {
        change(u"job_stage_id"_s, Value::ofNumber(1), Value::ofNumber(2), Value::ofNumber(1));
        Job other = job();
        other.reference = u"OTHER"_s;
        other.stages = {{.id = 11, .name = u"Inbox"_s}, {.id = 12, .name = u"Out"_s, .visible = false}};
        m_jobs->upsertJobs({other});
        m_theirs.jobReference = u"OTHER"_s;
        read(u"job_stage_id"_s, Value::ofNumber(11));
        open();
        QCOMPARE(state(u"job_stage_id"_s), State::Undecided);
        QVERIFY(!is(u"job_stage_id"_s, Model::YoursColumn, Model::ChoosableRole));
        QVERIFY(is(u"job_stage_id"_s, Model::TheirsColumn, Model::ChoosableRole));
        m_model->chooseAll(true);
        QCOMPARE(m_model->decided(), 0);
        QCOMPARE(m_model->stages().size(), 1);
        QVERIFY(is(u"job_stage_id"_s, Model::ResultColumn, Model::EditableRole));
        m_model->chooseAll(false);
        QCOMPARE(m_model->decided(), 1);
    }

    void aFieldOfAnotherVersionCanOnlyBeLeft()
    {
        m_candidates->upsert({m_theirs});
        Draft draft{.key = u"A"_s};
        draft.fields.insert(u"shoe_size"_s, {.base = text(u"1"_s), .mine = text(u"2"_s)});
        m_candidates->book()->load({draft});
        open();
        QCOMPARE(shown(u"shoe_size"_s, Model::FieldColumn), u"shoe_size"_s);
        QCOMPARE(shown(u"shoe_size"_s, Model::YoursColumn), u"2"_s);
        QVERIFY(!m_model->field(0));
        QVERIFY(!is(u"shoe_size"_s, Model::YoursColumn, Model::ChoosableRole));
        m_model->edit(0, text(u"3"_s));
        m_model->choose(0, true);
        QCOMPARE(m_model->decided(), 0);
        m_model->choose(0, false);
        QCOMPARE(m_model->decided(), 1);
        QVERIFY(m_candidates->book()->draft(u"A"_s).isEmpty());
        m_model->undecide(0);
        QVERIFY(drafted(u"shoe_size"_s));
    }

    void aProblemOfTheResultBlocks()
    {
        change(u"email"_s, text(u"a@b.fr"_s), text(u"c@d.fr"_s), text(u"e@f.fr"_s));
        open();
        m_model->edit(0, text(u"c@"_s));
        QVERIFY(!cell(u"email"_s, 0).data(Model::ProblemRole).toString().isEmpty());
        QVERIFY(m_model->isDecided());
        QVERIFY(!m_model->canSend());
        m_model->edit(0, text(u"c@g.fr"_s));
        QVERIFY(m_model->canSend());
    }

    void whoWaitsForADecision()
    {
        QSignalSpy changed(m_model.get(), &Model::conflictKeysChanged);
        QCOMPARE(m_model->conflictKeys(), QStringList());
        Candidate other = plainCandidate(u"B"_s);
        m_candidates->upsert({plainCandidate(u"Z"_s), m_theirs, other});
        m_candidates->book()->edit(u"B"_s, u"subtitle"_s, text(u"Cook"_s));
        m_candidates->book()->edit(u"Z"_s, u"subtitle"_s, text(u"Cook"_s));
        change(u"phone"_s, text(u"1"_s), text(u"2"_s), text(u"3"_s));
        QTRY_COMPARE(changed.size(), 1); // once, however many cells there were
        QCOMPARE(m_model->conflictKeys(), QStringList{u"A"_s});
        m_candidates->upsert({with(other, u"subtitle"_s, text(u"Chef"_s))});
        QTRY_COMPARE(changed.size(), 2);
        const QStringList both{u"A"_s, u"B"_s};
        QCOMPARE(m_model->conflictKeys(), both);
        open();
        m_model->choose(0, true);
        QCOMPARE(m_model->conflictKeys(), QStringList{u"B"_s});
    }
};

QTEST_GUILESS_MAIN(ConflictModelTest)
#include "tst_conflictmodel.moc"
