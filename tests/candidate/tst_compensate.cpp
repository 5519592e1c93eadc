// SPDX-License-Identifier: MIT
// Undo after sending: what becomes a draft and what cannot, as a table, and what must hold of every undo, over 50,000
// generated cases. The seed is printed; VIVIER_SEED repeats a run.

#include "candidate/compensate.h"
#include "candidate/merge.h"
#include "support/stride.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const int caseCount = 50'000 / stride();
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

const FieldCatalog &catalog()
{
    return FieldCatalog::welcomeKit();
}

Value text(const QString &value)
{
    return Value::ofText(value);
}

Value tags(const QString &letters)
{
    return Value::ofList(letters.isEmpty() ? QStringList() : letters.split(u' '));
}

JournalEntry sent(const QString &field, const Value &before, const Value &after, qint64 number)
{
    return {.reference = u"R"_s,
            .field = field,
            .before = before,
            .after = after,
            .at = now.addSecs(number),
            .answered = after,
            .number = number};
}

/// The catalog with a comment and a document that can be added to an existing candidate.
const FieldCatalog &withSendOnce()
{
    static const FieldCatalog made(u"Welcome Kit"_s, [] {
        QList<Field> fields = catalog().fields();
        fields.append({.name = u"new_comment"_s,
                       .kind = FieldKind::LongText,
                       .label = "Comment",
                       .uses = FieldUse::Update | FieldUse::SendOnce,
                       .readability = Readability::WriteOnly});
        return fields;
    }());
    return made;
}

/// Read, and of no field anything was told.
Candidate known()
{
    return {.reference = u"R"_s};
}

Compensation undo(const QList<JournalEntry> &entries, const Candidate &snapshot = known(), const Draft &draft = {})
{
    return compensate(entries, snapshot, draft, catalog(), now);
}

FieldPlan planOf(const UndoStep &step, const Value &theirs)
{
    const Draft draft{.key = u"R"_s, .fields = {{step.entry.field, step.change}}};
    const Candidate candidate{.reference = u"R"_s, .values = {{step.entry.field, theirs}}};
    return planMerge(draft, candidate, catalog()).fields.first();
}

QSet<QString> setOf(const Value &value)
{
    const QStringList list = value.list();
    return {list.cbegin(), list.cend()};
}

} // namespace

Q_DECLARE_METATYPE(vivier::UndoProblem)
Q_DECLARE_METATYPE(vivier::JournalEntry)

class CompensateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChange()
    {
        const Compensation all = undo({sent(u"phone"_s, text(u"06 06"_s), text(u"06 07"_s), 1)});
        QCOMPARE(all.steps.size(), 1);
        QCOMPARE(all.possible(), 1);
        const DraftField wanted{.base = text(u"06 07"_s), .mine = text(u"06 06"_s), .edits = 1, .editedAt = now};
        QCOMPARE(all.steps.first().change, wanted);
        QVERIFY(!all.steps.first().asks); // nothing was read since: nothing speaks against it
    }

    void theBaseIsTheAnswerNotTheWish()
    {
        JournalEntry entry = sent(u"subtitle"_s, text(u"CTO"_s), text(u"Chief technology officer"_s), 1);
        entry.verdict = FieldResult::Changed;
        entry.answered = text(u"Chief tech"_s);
        QCOMPARE(undo({entry}).steps.first().change.base, text(u"Chief tech"_s));
        entry.verdict = FieldResult::NotReturned;
        entry.answered = {};
        QCOMPARE(undo({entry}).steps.first().change.base, text(u"Chief technology officer"_s));
    }

    void emptyIsAValueToo()
    {
        const UndoStep filled = undo({sent(u"phone"_s, Value::empty(), text(u"06"_s), 1)}).steps.first();
        QVERIFY(filled.isPossible());
        QCOMPARE(filled.change.mine, Value::empty());
        const UndoStep emptied = undo({sent(u"phone"_s, text(u"06"_s), Value::empty(), 1)}).steps.first();
        QVERIFY(emptied.isPossible());
        QCOMPARE(emptied.change.base, Value::empty());
    }

    void whatCannotBeUndone_data()
    {
        QTest::addColumn<JournalEntry>("entry");
        QTest::addColumn<UndoProblem>("problem");
        JournalEntry entry = sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1);
        entry.verdict = FieldResult::Kept;
        QTest::newRow("kept by the ATS") << entry << UndoProblem::NotAccepted;
        entry = sent(u"phone"_s, Value::empty(), text(u"2"_s), 1);
        entry.created = true;
        QTest::newRow("part of the creation") << entry << UndoProblem::Creation;
        entry = sent(u"job_reference"_s, {}, text(u"J"_s), 1);
        entry.created = true;
        QTest::newRow("the job of a created candidate") << entry << UndoProblem::Creation;
        QTest::newRow("a comment") << sent(u"new_comment"_s, {}, text(u"hello"_s), 1) << UndoProblem::SentOnce;
        QTest::newRow("a file") << sent(u"remote_resume_url"_s, {}, text(u"https://a.example/b.pdf"_s), 1)
                                << UndoProblem::FileCannotComeBack;
        QTest::newRow("write-only") << sent(u"media_github"_s, {}, text(u"https://github.com/a"_s), 1)
                                    << UndoProblem::OldValueUnknown;
        QTest::newRow("write-only, with what a guess put there")
            << sent(u"media_github"_s, text(u"https://github.com/old"_s), text(u"https://github.com/a"_s), 1)
            << UndoProblem::OldValueUnknown;
        QTest::newRow("never read before") << sent(u"tag_list"_s, {}, tags(u"a"_s), 1) << UndoProblem::OldValueUnknown;
        QTest::newRow("unreadable before")
            << sent(u"phone"_s, Value::unreadable("7"), text(u"06"_s), 1) << UndoProblem::OldValueUnknown;
        entry = sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1);
        entry.verdict = FieldResult::Changed;
        entry.answered = Value::unreadable("7");
        QTest::newRow("unreadable since") << entry << UndoProblem::OldValueUnknown;
        entry.verdict = FieldResult::Unsent;
        QTest::newRow("not sent") << entry << UndoProblem::NotSent;
        QTest::newRow("a field of another version")
            << sent(u"future"_s, text(u"1"_s), text(u"2"_s), 1) << UndoProblem::FieldUnknown;
        QTest::newRow("a field of creation only")
            << sent(u"referrer"_s, text(u"1"_s), text(u"2"_s), 1) << UndoProblem::FieldUnknown;
        QTest::newRow("a stage where there was none")
            << sent(u"job_stage_id"_s, Value::empty(), Value::ofNumber(3), 1) << UndoProblem::CannotBeEmptied;
        QTest::newRow("sent what was there")
            << sent(u"phone"_s, text(u"06 "_s), text(u"06"_s), 1) << UndoProblem::NothingToUndo;
    }

    void whatCannotBeUndone()
    {
        QFETCH(JournalEntry, entry);
        QFETCH(UndoProblem, problem);
        const Compensation all = compensate({entry}, known(), {}, withSendOnce(), now);
        QCOMPARE(all.steps.size(), 1);
        QCOMPARE(all.steps.first().problem, problem);
        QCOMPARE(all.steps.first().entry, entry);
        QCOMPARE(all.possible(), 0);
    }

    void anUnsentChangeIsNotReplaced()
    {
        const Draft draft{.key = u"R"_s, .fields = {{u"phone"_s, {.base = text(u"2"_s), .mine = text(u"3"_s)}}}};
        const Compensation all =
            undo({sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1), sent(u"subtitle"_s, text(u"a"_s), text(u"b"_s), 1)},
                 known(), draft);
        QCOMPARE(all.steps.at(0).entry.field, u"subtitle"_s); // what is possible comes first
        QVERIFY(all.steps.at(0).isPossible());
        QCOMPARE(all.steps.at(1).problem, UndoProblem::AlreadyDrafted);
    }

    void aCandidateThatIsGoneIsLeftAlone()
    {
        const Compensation all = undo({sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1)}, Candidate{});
        QCOMPARE(all.steps.first().problem, UndoProblem::NotHere);
    }

    void whatTheAtsSaysNow_data()
    {
        QTest::addColumn<Value>("theirs");
        QTest::addColumn<UndoProblem>("problem");
        QTest::addColumn<bool>("asks");
        QTest::newRow("what was sent") << text(u"2"_s) << UndoProblem::None << false;
        QTest::newRow("not read") << Value::unknown() << UndoProblem::None << false;
        QTest::newRow("undone by somebody") << text(u"1"_s) << UndoProblem::NothingToUndo << false;
        QTest::newRow("changed by somebody") << text(u"9"_s) << UndoProblem::None << true;
        QTest::newRow("emptied by somebody") << Value::empty() << UndoProblem::None << true;
    }

    void whatTheAtsSaysNow()
    {
        QFETCH(Value, theirs);
        const Candidate snapshot{.reference = u"R"_s, .values = {{u"phone"_s, theirs}}};
        const UndoStep step = undo({sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1)}, snapshot).steps.first();
        QTEST(step.problem, "problem");
        QTEST(step.asks, "asks");
    }

    void changesOfOneFieldCollapse()
    {
        const JournalEntry first = sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1);
        const JournalEntry second = sent(u"phone"_s, text(u"2"_s), text(u"3"_s), 2);
        JournalEntry kept = sent(u"phone"_s, text(u"3"_s), text(u"8"_s), 3); // changed nothing, so it breaks nothing
        kept.verdict = FieldResult::Kept;
        const JournalEntry third = sent(u"phone"_s, text(u"3"_s), text(u"4"_s), 4);
        QList<JournalEntry> given{second, kept, third, first};
        for (int order = 0; order < 4; ++order) {
            std::rotate(given.begin(), given.begin() + 1, given.end());
            const Compensation all = undo(given);
            QCOMPARE(all.steps.size(), 2);
            QCOMPARE(all.steps.at(0).entry, third);
            QCOMPARE(all.steps.at(0).change.base, text(u"4"_s));
            QCOMPARE(all.steps.at(0).change.mine, text(u"1"_s));
            QCOMPARE(all.steps.at(1).problem, UndoProblem::NotAccepted);
        }
    }

    void thereAndBackIsNothing()
    {
        const Compensation all =
            undo({sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1), sent(u"phone"_s, text(u"2"_s), text(u"1"_s), 2)});
        QCOMPARE(all.steps.size(), 1);
        QCOMPARE(all.steps.first().problem, UndoProblem::NothingToUndo);
    }

    void theClockMayHaveBeenSetBack()
    {
        JournalEntry later = sent(u"phone"_s, text(u"2"_s), text(u"3"_s), 2);
        later.at = now.addDays(-1);
        const Compensation all = undo({sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1), later});
        QCOMPARE(all.steps.size(), 1);
        QCOMPARE(all.steps.first().entry, later);
        QCOMPARE(all.steps.first().change.base, text(u"3"_s)); // by the journal's number it is the newest
        QCOMPARE(all.steps.first().change.mine, text(u"1"_s));
    }

    void aChangeBetweenIsNotUndoneWithTheRest()
    {
        // 1 → 2 from here, 2 → 7 by a colleague (or by a change that is not chosen), 7 → 3 from here.
        const JournalEntry older = sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1);
        const Compensation all = undo({older, sent(u"phone"_s, text(u"7"_s), text(u"3"_s), 2)});
        QCOMPARE(all.steps.size(), 2);
        QCOMPARE(all.steps.at(0).change.base, text(u"3"_s));
        QCOMPARE(all.steps.at(0).change.mine, text(u"7"_s)); // the colleague's comes back, not what was before it
        QCOMPARE(all.steps.at(1).problem, UndoProblem::Superseded);
        QCOMPARE(all.steps.at(1).entry, older);
    }

    void anOlderChangeAloneIsAsked()
    {
        const Candidate snapshot{.reference = u"R"_s, .values = {{u"phone"_s, text(u"3"_s)}}};
        const UndoStep step = undo({sent(u"phone"_s, text(u"1"_s), text(u"2"_s), 1)}, snapshot).steps.first();
        QVERIFY(step.isPossible());
        QVERIFY(step.asks);
        QCOMPARE(planOf(step, text(u"3"_s)).outcome, MergeOutcome::Conflict);
    }

    void tagsAreUndoneAsSets()
    {
        // +b here; a colleague adds x; +c −a here. Undoing both takes b and c out and a back in; x stays.
        const QList<JournalEntry> both{sent(u"tag_list"_s, tags(u"a"_s), tags(u"a b"_s), 1),
                                       sent(u"tag_list"_s, tags(u"a b x"_s), tags(u"b x c"_s), 2)};
        const UndoStep step = undo(both).steps.first();
        QCOMPARE(setOf(step.change.mine), (QSet<QString>{u"a"_s, u"x"_s}));
        QCOMPARE(undo(both).steps.size(), 1);
        // And what was added since stays as well.
        const FieldPlan plan = planOf(step, tags(u"b x c z"_s));
        QCOMPARE(plan.outcome, MergeOutcome::Merged);
        QCOMPARE(setOf(plan.result), (QSet<QString>{u"a"_s, u"x"_s, u"z"_s}));
    }

    void anAbsentFlagIsNo()
    {
        const UndoStep step = undo({sent(u"archived"_s, Value::empty(), Value::ofFlag(true), 1)}).steps.first();
        QVERIFY(step.isPossible());
        QCOMPARE(step.change.mine, Value::ofFlag(false));
    }

    void everyChangeIsAnsweredFor()
    {
        const Compensation all = undo(
            {sent(u"future"_s, text(u"1"_s), text(u"2"_s), 1), sent(u"media_github"_s, {}, text(u"x"_s), 2),
             sent(u"subtitle"_s, text(u"1"_s), text(u"2"_s), 3), sent(u"firstname"_s, text(u"1"_s), text(u"2"_s), 4)});
        QStringList fields;
        for (const UndoStep &step : all.steps)
            fields.append(step.entry.field);
        QCOMPARE(fields, (QStringList{u"firstname"_s, u"subtitle"_s, u"media_github"_s, u"future"_s}));
        QCOMPARE(undo({}).steps.size(), 0);
    }

    void aNewerEditIsNeverOverwritten();
};

/// Chains of one to four changes of one field, some by colleagues, some not chosen, then any value in the ATS.
void CompensateTest::aNewerEditIsNeverOverwritten()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("VIVIER_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::system()->generate();
    qInfo("VIVIER_SEED=%u", seed);
    QRandomGenerator random(seed);
    QList<const Field *> fields;
    for (const Field &field : catalog()) {
        if (field.isEditable())
            fields.append(&field);
    }
    for (int more = 0; more < 12; ++more) { // what can be undone has the most to prove
        fields.append(catalog().find(u"tag_list"_s));
        fields.append(catalog().find(u"phone"_s));
        fields.append(catalog().find(u"job_stage_id"_s));
    }
    const auto value = [&random](const Field &field) {
        const quint32 dice = random.bounded(12U);
        if (dice == 0)
            return Value::unknown();
        if (dice == 1)
            return Value::empty();
        switch (field.kind) {
        case FieldKind::Flag:
            return Value::ofFlag(random.bounded(2) == 0);
        case FieldKind::Stage:
            return Value::ofNumber(random.bounded(4));
        case FieldKind::Tags: {
            QStringList list;
            for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
                if (random.bounded(2) == 0)
                    list.append(tag);
            }
            return Value::ofList(list);
        }
        default:
            return Value::ofText(QString(QChar(u'a' + static_cast<char16_t>(random.bounded(4)))));
        }
    };
    int asked = 0;
    int taken = 0;
    int merged = 0;
    for (int i = 0; i < caseCount; ++i) {
        const Field &field = *fields.at(random.bounded(static_cast<int>(fields.size())));
        QList<JournalEntry> chosen;
        Value held = value(field);
        const int length = 1 + random.bounded(4);
        for (int n = 1; n <= length; ++n) {
            if (random.bounded(4) == 0)
                held = value(field); // a colleague
            JournalEntry entry = sent(field.name, held, value(field), n);
            while (entry.after.isUnknown())
                entry.after = value(field);
            entry.answered = random.bounded(4) == 0 ? value(field) : entry.after;
            entry.verdict = random.bounded(8) == 0 ? FieldResult::Kept : FieldResult::Confirmed;
            if (entry.isAccepted())
                held = entry.answered.isUnknown() ? entry.after : entry.answered;
            if (n == length || random.bounded(3) > 0)
                chosen.append(entry);
        }
        const Value theirs = random.bounded(3) == 0 ? held : value(field);
        const Candidate snapshot{.reference = u"R"_s, .values = {{field.name, theirs}}};
        const Compensation all = undo(chosen, snapshot);
        QVERIFY(all.steps.size() <= chosen.size());
        QVERIFY(all.possible() <= 1);
        for (const UndoStep &step : all.steps) {
            if (!step.isPossible())
                continue;
            const FieldPlan plan = planOf(step, theirs);
            QByteArray broken;
            const auto check = [&](bool holds, const char *what) {
                if (!holds && broken.isEmpty()) {
                    broken = u"case %1, %2: base “%3”, mine “%4”, theirs “%5”: "_s.arg(i)
                                 .arg(field.name, step.change.base.text(), step.change.mine.text(), theirs.text())
                                 .toUtf8() +
                             what;
                }
            };
            check(!step.change.base.isUnknown() && !step.change.mine.isUnknown(), "both sides are known");
            check(!field.isWriteOnly() && field.uses.testFlag(FieldUse::Update), "the field can be compared and sent");
            check(plan.outcome != MergeOutcome::NoTheirs, "never blindly");
            check(theirs.isUnknown() || step.asks == (plan.outcome == MergeOutcome::Conflict), "what was said comes");
            if (plan.outcome == MergeOutcome::Conflict) {
                check(plan.result.isUnknown(), "a conflict sends nothing");
                ++asked;
            } else if (plan.outcome == MergeOutcome::Merged) {
                const QSet<QString> base = setOf(step.change.base);
                const QSet<QString> mine = setOf(step.change.mine);
                const QSet<QString> their = setOf(theirs);
                const QSet<QString> result = setOf(plan.result);
                check(result.contains(their - base), "what they added since stays");
                check(!result.intersects((base & mine) - their), "what they took away since stays away");
                check(!result.intersects(base - mine), "what the undone change had added goes");
                ++merged;
            } else {
                const bool newer =
                    !sameValue(field, theirs, step.change.base) && !sameValue(field, theirs, step.change.mine);
                check(!newer || plan.result.isUnknown(), "nothing is sent over a newer edit");
                taken += plan.result.isUnknown() ? 0 : 1;
            }
            if (!broken.isEmpty())
                QFAIL(broken.constData());
        }
    }
    qInfo("asked %d, merged %d, sent %d", asked, merged, taken);
    QVERIFY(asked > caseCount / 50);
    QVERIFY(merged > caseCount / 50);
    QVERIFY(taken > caseCount / 50);
}

QTEST_GUILESS_MAIN(CompensateTest)
#include "tst_compensate.moc"
