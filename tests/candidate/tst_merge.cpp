// SPDX-License-Identifier: MIT
// The three-way merge, case by case. Each row reads: what the ATS said when the edit began, what the recruiter wants,
// what the ATS says now; what happens, and what is sent.

#include "candidate/merge.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::Value)
Q_DECLARE_METATYPE(vivier::MergeOutcome)

namespace {

const FieldCatalog &catalog()
{
    return FieldCatalog::welcomeKit();
}

MergePlan plan(const QString &field, const Value &base, const Value &mine, const Value &theirs)
{
    const Draft draft{.key = u"wttj-1"_s, .fields = {{field, {.base = base, .mine = mine}}}};
    return planMerge(draft, Candidate{.reference = u"wttj-1"_s, .values = {{field, theirs}}}, catalog());
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneField_data();
    void oneField();
    void whatIsTheSame_data();
    void whatIsTheSame();
    void planFollowsTheCatalogsOrder();
    void aFieldTheCatalogDoesNotKnowIsAsked();
    void oneConflictStopsNothingElseFromBeingPlanned();
    void mergedTagsKeepAnOrder();
};

void MergeTest::oneField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("base");
    QTest::addColumn<Value>("mine");
    QTest::addColumn<Value>("theirs");
    QTest::addColumn<MergeOutcome>("outcome");
    QTest::addColumn<Value>("sent");

    const Value none;
    const Value empty = Value::empty();
    const auto text = [](const QString &t) { return Value::ofText(t); };
    const auto tags = [](const QStringList &t) { return Value::ofList(t); };
    const auto row = [](const char *prose, const QString &field, const Value &base, const Value &mine,
                        const Value &theirs, MergeOutcome outcome, const Value &sent = {}) {
        QTest::newRow(prose) << field << base << mine << theirs << outcome << sent;
    };
    using enum MergeOutcome;

    const QString phone = u"phone"_s;
    row("I changed a phone, nobody else did: mine is sent", phone, text(u"1"_s), text(u"2"_s), text(u"1"_s), TakeMine,
        text(u"2"_s));
    row("we both typed the same number: nothing to send", phone, text(u"1"_s), text(u"2"_s), text(u"2"_s), Same);
    row("I typed it back, a colleague changed it: theirs", phone, text(u"1"_s), text(u"1"_s), text(u"2"_s), TakeTheirs);
    row("we typed different numbers: ask", phone, text(u"1"_s), text(u"2"_s), text(u"3"_s), Conflict);
    row("I emptied it, nobody else touched it: empty is sent", phone, text(u"1"_s), empty, text(u"1"_s), TakeMine,
        empty);
    row("I emptied it, a colleague changed it: ask", phone, text(u"1"_s), empty, text(u"2"_s), Conflict);
    row("I changed it, a colleague emptied it: ask", phone, text(u"1"_s), text(u"2"_s), empty, Conflict);
    row("we both emptied it", phone, text(u"1"_s), empty, empty, Same);
    row("it was empty, I filled it", phone, empty, text(u"1"_s), empty, TakeMine, text(u"1"_s));
    row("it was empty, we both filled it differently: ask", phone, empty, text(u"1"_s), text(u"2"_s), Conflict);
    row("I never saw the old one, and there is none: mine", phone, none, text(u"1"_s), empty, TakeMine, text(u"1"_s));
    row("I never saw the old one, and there is one: ask", phone, none, text(u"1"_s), text(u"2"_s), Conflict);
    row("I never saw the old one, which says what I say", phone, none, text(u"1"_s), text(u"1"_s), Same);
    row("I saw it, this read left it out: ask", phone, text(u"1"_s), text(u"2"_s), none, Conflict);
    row("nobody ever told it: mine", phone, none, text(u"2"_s), none, TakeMine, text(u"2"_s));

    const QString letter = u"cover_letter"_s;
    row("the server changed line endings only: mine is sent", letter, text(u"a\nb"_s), text(u"a\nc"_s),
        text(u"a\r\nb\r\n"_s), TakeMine, text(u"a\nc"_s));
    row("the server trimmed what I sent before: the same", letter, text(u"a"_s), text(u"b \n"_s), text(u"b"_s), Same);

    const QString flag = u"archived"_s;
    row("I archived", flag, Value::ofFlag(false), Value::ofFlag(true), Value::ofFlag(false), TakeMine,
        Value::ofFlag(true));
    row("we both archived", flag, Value::ofFlag(false), Value::ofFlag(true), Value::ofFlag(true), Same);
    row("I want it unarchived, and never saw the flag: ask", flag, none, Value::ofFlag(false), Value::ofFlag(true),
        Conflict);
    row("a text where a flag belongs is not dropped", flag, Value::ofFlag(false), text(u"true"_s), Value::ofFlag(false),
        TakeMine, text(u"true"_s));

    const QString stage = u"job_stage_id"_s;
    row("I moved the candidate", stage, Value::ofNumber(1), Value::ofNumber(2), Value::ofNumber(1), TakeMine,
        Value::ofNumber(2));
    row("we moved the candidate to different stages: ask", stage, Value::ofNumber(1), Value::ofNumber(2),
        Value::ofNumber(3), Conflict);

    row("I chose a stage, and the ATS moved the candidate to another job with stages of its own: ask", stage,
        Value::ofNumber(1), Value::ofNumber(2), Value::ofNumber(31), Conflict);

    const QString tag = u"tag_list"_s;
    row("I added a tag", tag, tags({u"a"_s}), tags({u"a"_s, u"b"_s}), tags({u"a"_s}), TakeMine, tags({u"a"_s, u"b"_s}));
    row("we each added a tag: both", tag, tags({u"a"_s}), tags({u"a"_s, u"b"_s}), tags({u"a"_s, u"c"_s}), Merged,
        tags({u"a"_s, u"c"_s, u"b"_s}));
    row("I removed one, a colleague added one: both", tag, tags({u"a"_s, u"b"_s}), tags({u"a"_s}),
        tags({u"a"_s, u"b"_s, u"c"_s}), Merged, tags({u"a"_s, u"c"_s}));
    row("each removed what the other kept: nothing is left", tag, tags({u"a"_s, u"b"_s}), tags({u"a"_s}),
        tags({u"b"_s}), Merged, empty);
    row("a colleague did what I did and more: nothing to send", tag, tags({u"a"_s}), tags({u"a"_s, u"b"_s}),
        tags({u"a"_s, u"b"_s, u"c"_s}), Same);
    row("the server only reordered: mine is sent", tag, tags({u"a"_s, u"b"_s}), tags({u"c"_s, u"a"_s, u"b"_s}),
        tags({u"b"_s, u"a"_s}), TakeMine, tags({u"c"_s, u"a"_s, u"b"_s}));
    row("a tag that the ATS holds twice stays so", tag, tags({u"a"_s, u"a"_s}), tags({u"a"_s, u"a"_s, u"b"_s}),
        tags({u"a"_s, u"c"_s, u"a"_s, u"c"_s}), Merged, tags({u"a"_s, u"c"_s, u"a"_s, u"c"_s, u"b"_s}));
    row("I never saw the tags, and there are some: ask", tag, none, tags({u"a"_s}), tags({u"b"_s}), Conflict);
    row("this read left the tags out: ask", tag, tags({u"a"_s}), tags({u"b"_s}), none, Conflict);
    row("a text where tags belong is not dropped", tag, empty, text(u"a"_s), empty, TakeMine, text(u"a"_s));
    row("a text where tags belong is not merged", tag, tags({u"a"_s}), text(u"b"_s), tags({u"c"_s}), Conflict);

    const QString github = u"media_github"_s;
    row("a write-only link has nothing to compare with", github, none, text(u"https://github.com/x"_s), none, NoTheirs,
        text(u"https://github.com/x"_s));
    row("a write-only link emptied", github, none, empty, none, NoTheirs, empty);
}

void MergeTest::oneField()
{
    QFETCH(QString, field);
    QFETCH(Value, base);
    QFETCH(Value, mine);
    QFETCH(Value, theirs);
    QFETCH(MergeOutcome, outcome);
    QFETCH(Value, sent);

    const MergePlan planned = plan(field, base, mine, theirs);
    QCOMPARE(planned.fields.size(), 1);
    const FieldPlan &only = planned.fields.first();
    QCOMPARE(only.field, field);
    QCOMPARE(static_cast<int>(only.outcome), static_cast<int>(outcome));
    QVERIFY2(only.result == sent, qPrintable(only.result.text()));
    QVERIFY(only.base == base && only.mine == mine && only.theirs == theirs);
    QCOMPARE(planned.hasConflict(), outcome == MergeOutcome::Conflict);
    QCOMPARE(planned.toSend().contains(field), !sent.isUnknown());
}

void MergeTest::whatIsTheSame_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("a");
    QTest::addColumn<Value>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *prose, QStringView field, const Value &a, const Value &b, bool same) {
        QTest::newRow(prose) << field.toString() << a << b << same;
    };
    row("outer white space", u"phone", Value::ofText(u" 1\n"_s), Value::ofText(u"1"_s), true);
    row("inner white space", u"phone", Value::ofText(u"1 2"_s), Value::ofText(u"12"_s), false);
    row("blank is empty", u"phone", Value::ofText(u"  "_s), Value::empty(), true);
    row("case", u"firstname", Value::ofText(u"Zoé"_s), Value::ofText(u"zoé"_s), false);
    row("line endings", u"cover_letter", Value::ofText(u"a\r\nb"_s), Value::ofText(u"a\nb"_s), true);
    row("unknown is not empty", u"phone", Value(), Value::empty(), false);
    row("unknown twice", u"phone", Value(), Value(), true);
    row("order of tags", u"tag_list", Value::ofList({u"a"_s, u"b"_s}), Value::ofList({u"b"_s, u"a"_s}), true);
    row("a tag twice", u"tag_list", Value::ofList({u"a"_s, u"a"_s}), Value::ofList({u"a"_s}), true);
    row("case of tags", u"tag_list", Value::ofList({u"a"_s}), Value::ofList({u"A"_s}), false);
    row("an absent flag is no", u"archived", Value(), Value::ofFlag(false), true);
    row("an absent flag is not yes", u"archived", Value(), Value::ofFlag(true), false);
    row("a text is no flag", u"archived", Value::ofText(u"true"_s), Value::ofFlag(false), false);
    row("a text is no tag list", u"tag_list", Value::ofText(u"a"_s), Value::empty(), false);
    row("a number as text", u"job_stage_id", Value::ofNumber(5), Value::ofText(u"5"_s), false);
}

void MergeTest::whatIsTheSame()
{
    QFETCH(QString, field);
    QFETCH(Value, a);
    QFETCH(Value, b);
    QTEST(sameValue(*catalog().find(field), a, b), "same");
    QTEST(sameValue(*catalog().find(field), b, a), "same");
}

void MergeTest::planFollowsTheCatalogsOrder()
{
    Draft draft{.key = u"x"_s};
    for (const Field &field : catalog()) {
        if (field.isEditable())
            draft.fields.insert(field.name, {.mine = Value::ofText(field.name)});
    }
    const MergePlan planned = planMerge(draft, Candidate{.reference = u"x"_s}, catalog());
    QCOMPARE(planned.fields.size(), draft.fields.size());
    int last = -1;
    for (const FieldPlan &field : planned.fields) {
        QVERIFY(catalog().column(field.field) > last);
        last = catalog().column(field.field);
    }
}

void MergeTest::aFieldTheCatalogDoesNotKnowIsAsked()
{
    const Draft draft{.key = u"x"_s, .fields = {{u"media_myspace"_s, {.mine = Value::ofText(u"y"_s)}}}};
    const MergePlan planned = planMerge(draft, Candidate{.reference = u"x"_s}, catalog());
    QVERIFY(planned.hasConflict());
    QCOMPARE(planned.conflicts().first().field, u"media_myspace"_s);
    QVERIFY(planned.conflicts().first().mine == Value::ofText(u"y"_s));
    QVERIFY(planned.toSend().isEmpty());
}

void MergeTest::oneConflictStopsNothingElseFromBeingPlanned()
{
    const Value old = Value::ofText(u"old"_s);
    const Draft draft{.key = u"x"_s,
                      .fields = {{u"firstname"_s, {.base = old, .mine = Value::ofText(u"mine"_s)}},
                                 {u"phone"_s, {.base = old, .mine = Value::ofText(u"mine"_s)}}}};
    const Candidate theirs{.reference = u"x"_s,
                           .values = {{u"firstname"_s, Value::ofText(u"theirs"_s)}, {u"phone"_s, old}}};
    const MergePlan planned = planMerge(draft, theirs, catalog());
    QCOMPARE(planned.conflicts().size(), 1);
    QCOMPARE(planned.toSend().keys(), QStringList{u"phone"_s});
}

void MergeTest::mergedTagsKeepAnOrder()
{
    const MergePlan planned = plan(u"tag_list"_s, Value::ofList({u"b"_s}), Value::ofList({u"z"_s, u"b"_s, u"y"_s}),
                                   Value::ofList({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(planned.fields.first().result.list(), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"z"_s, u"y"_s}));
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
