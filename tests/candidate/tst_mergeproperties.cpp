// SPDX-License-Identifier: MIT
// What must hold of every merge: 100,000 generated cases. The seed is printed; VIVIER_SEED repeats a run.

#include "candidate/merge.h"
#include "support/stride.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <functional>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const int caseCount = 100'000 / stride();

struct Case
{
    const Field *field = nullptr;
    Value base, mine, theirs;
    FieldPlan plan;
    FieldValues sent;
    bool asks = false;
};

QString spelled(const Value &value)
{
    if (value.isUnknown())
        return u"unknown"_s;
    if (value.isUnreadable())
        return u"unreadable "_s + QString::fromUtf8(value.unreadableJson());
    return value.isEmpty() ? u"empty"_s : u'"' + value.text() + u'"';
}

/// Few words on purpose: three random values must often meet.
Value randomValue(FieldKind kind, QRandomGenerator &random, bool mayBeUnknown)
{
    const quint32 dice = random.bounded(10U);
    if (dice == 0 && mayBeUnknown)
        return Value::unknown();
    if (dice <= 2)
        return Value::empty();
    if (dice == 4 && mayBeUnknown)
        return Value::unreadable(random.bounded(2) == 0 ? "[1]" : "7");
    if (dice == 3) // of a type that the field does not hold: an import or an older store
        return random.bounded(2) == 0 ? Value::ofText(u"true"_s) : Value::ofNumber(7);
    static const QStringList words{u"a"_s, u"b"_s, u" a"_s, u"a\r\nb"_s, u"a\nb\n"_s, u"É"_s, u"é"_s, u"  "_s};
    switch (kind) {
    case FieldKind::Flag:
        return Value::ofFlag(random.bounded(2) == 0);
    case FieldKind::Stage:
    case FieldKind::Number:
        return Value::ofNumber(random.bounded(3));
    case FieldKind::Tags: {
        QStringList tags;
        for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s, u"É"_s}) {
            if (random.bounded(2) == 0)
                tags.insert(random.bounded(static_cast<int>(tags.size()) + 1), tag);
        }
        return Value::ofList(tags);
    }
    default:
        return Value::ofText(words.at(random.bounded(static_cast<int>(words.size()))));
    }
}

MergePlan planFor(const Field &field, const Value &base, const Value &mine, const Value &theirs)
{
    const Draft draft{.key = u"x"_s, .fields = {{field.name, {.base = base, .mine = mine}}}};
    return planMerge(draft, Candidate{.reference = u"x"_s, .values = {{field.name, theirs}}},
                     FieldCatalog::welcomeKit());
}

QSet<QString> tagsOf(const Value &value)
{
    const QStringList list = value.list();
    return {list.cbegin(), list.cend()};
}

} // namespace

class MergePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mineIsNeverDroppedSilently();
    void theirsIsNeverOverwrittenSilently();
    void theirsAloneChangedIsTheirs();
    void mineAloneChangedIsMine();
    void writeOnlyNeverConflicts();
    void swappingTheSidesMirrorsTheOutcome();
    void tagsMergeAsSets();
    void onlyADecisionIsSent();
    void afterSendingNothingIsLeft();
    void sameIsAnEquivalence();

private:
    void forAll(const std::function<bool(const Case &)> &holds);
    quint32 m_seed = 0;
    QList<Case> m_cases;
};

void MergePropertiesTest::initTestCase()
{
    bool given = false;
    m_seed = qEnvironmentVariable("VIVIER_SEED").toUInt(&given);
    if (!given)
        m_seed = QRandomGenerator::system()->generate();
    qInfo("VIVIER_SEED=%u", m_seed);

    QList<const Field *> editable;
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.isEditable())
            editable.append(&field);
    }
    // Half of the fields are write-only links, which have one outcome; tags have the most.
    for (int more = 0; more < 10; ++more)
        editable.append(FieldCatalog::welcomeKit().find(u"tag_list"_s));

    QRandomGenerator random(m_seed);
    m_cases.reserve(caseCount);
    for (int number = 0; number < caseCount; ++number) {
        Case made{.field = editable.at(random.bounded(static_cast<int>(editable.size())))};
        const FieldKind kind = made.field->kind;
        made.base = randomValue(kind, random, true);
        const bool mineIsBase = random.bounded(6) == 0 && !made.base.isUnknown();
        made.mine = mineIsBase ? made.base : randomValue(kind, random, false);
        made.theirs = random.bounded(3) == 0 ? made.base : randomValue(kind, random, true);
        const MergePlan planned = planFor(*made.field, made.base, made.mine, made.theirs);
        QCOMPARE(planned.fields.size(), 1);
        made.plan = planned.fields.first();
        made.sent = planned.toSend();
        made.asks = planned.hasConflict();
        m_cases.append(made);
    }
}

void MergePropertiesTest::forAll(const std::function<bool(const Case &)> &holds)
{
    for (const Case &c : m_cases) {
        if (holds(c))
            continue;
        const QString values = u"base %1, mine %2, theirs %3 → result %4"_s.arg(
            spelled(c.base), spelled(c.mine), spelled(c.theirs), spelled(c.plan.result));
        const QString what = u"VIVIER_SEED=%1: %2: %3, outcome %4"_s.arg(QString::number(m_seed), c.field->name, values)
                                 .arg(static_cast<int>(c.plan.outcome));
        QFAIL(qPrintable(what));
    }
}

void MergePropertiesTest::mineIsNeverDroppedSilently()
{
    forAll([](const Case &c) {
        switch (c.plan.outcome) {
        case MergeOutcome::Conflict:
            return c.plan.mine == c.mine;
        case MergeOutcome::TakeMine:
        case MergeOutcome::NoTheirs:
            return c.plan.result == c.mine;
        case MergeOutcome::TakeTheirs: // there was nothing of mine
            return sameValue(*c.field, c.mine, c.base);
        case MergeOutcome::Same:
        case MergeOutcome::Merged: {
            const Value end = c.plan.result.isUnknown() ? c.theirs : c.plan.result;
            if (sameValue(*c.field, c.mine, end))
                return true;
            if (c.field->kind != FieldKind::Tags || !(c.mine.isEmpty() || c.mine.isList()))
                return false;
            const QSet<QString> added = tagsOf(c.mine) - tagsOf(c.base);
            const QSet<QString> removed = tagsOf(c.base) - tagsOf(c.mine);
            return tagsOf(end).contains(added) && !tagsOf(end).intersects(removed);
        }
        }
        return false;
    });
}

void MergePropertiesTest::theirsIsNeverOverwrittenSilently()
{
    forAll([](const Case &c) {
        if (c.field->isWriteOnly() || c.plan.outcome != MergeOutcome::TakeMine)
            return true;
        const bool nothingThere = c.base.isUnknown() && (c.theirs.isUnknown() || c.theirs.isEmpty());
        return nothingThere || sameValue(*c.field, c.base, c.theirs);
    });
}

void MergePropertiesTest::theirsAloneChangedIsTheirs()
{
    forAll([](const Case &c) {
        const bool theirsAlone = !c.field->isWriteOnly() && !c.base.isUnknown() && !c.theirs.isUnknown() &&
                                 sameValue(*c.field, c.mine, c.base) && !sameValue(*c.field, c.theirs, c.base);
        return !theirsAlone || (c.plan.outcome == MergeOutcome::TakeTheirs && c.plan.result.isUnknown());
    });
}

void MergePropertiesTest::mineAloneChangedIsMine()
{
    forAll([](const Case &c) {
        const bool mineAlone = !c.field->isWriteOnly() && !c.base.isUnknown() && !c.theirs.isUnknown() &&
                               !sameValue(*c.field, c.mine, c.base) && sameValue(*c.field, c.theirs, c.base);
        return !mineAlone || (c.plan.outcome == MergeOutcome::TakeMine && c.plan.result == c.mine);
    });
}

void MergePropertiesTest::writeOnlyNeverConflicts()
{
    forAll([](const Case &c) {
        return c.field->isWriteOnly() == (c.plan.outcome == MergeOutcome::NoTheirs) &&
               (!c.field->isWriteOnly() || (!c.asks && c.plan.result == c.mine));
    });
}

void MergePropertiesTest::swappingTheSidesMirrorsTheOutcome()
{
    forAll([](const Case &c) {
        if (c.field->isWriteOnly() || c.base.isUnknown() || c.theirs.isUnknown())
            return true;
        const FieldPlan swapped = planFor(*c.field, c.base, c.theirs, c.mine).fields.first();
        switch (c.plan.outcome) {
        case MergeOutcome::Conflict:
            return swapped.outcome == MergeOutcome::Conflict;
        case MergeOutcome::TakeMine:
            return swapped.outcome == MergeOutcome::TakeTheirs;
        case MergeOutcome::TakeTheirs:
            return swapped.outcome == MergeOutcome::TakeMine;
        default: { // both ways must end with the same value in the ATS
            const Value end = c.plan.result.isUnknown() ? c.theirs : c.plan.result;
            const Value swappedEnd = swapped.result.isUnknown() ? c.mine : swapped.result;
            return sameValue(*c.field, end, swappedEnd);
        }
        }
    });
}

void MergePropertiesTest::tagsMergeAsSets()
{
    int merged = 0;
    forAll([&merged](const Case &c) {
        const auto proper = [](const Value &value) { return value.isEmpty() || value.isList(); };
        if (c.field->kind != FieldKind::Tags || !proper(c.base) || !proper(c.mine) || !proper(c.theirs))
            return true;
        const QSet<QString> base = tagsOf(c.base);
        const QSet<QString> mine = tagsOf(c.mine);
        const QSet<QString> theirs = tagsOf(c.theirs);
        const QSet<QString> wanted = (base & mine & theirs) | (mine - base) | (theirs - base);
        const Value end = c.plan.result.isUnknown() ? c.theirs : c.plan.result;
        merged += c.plan.outcome == MergeOutcome::Merged ? 1 : 0;
        return c.plan.outcome != MergeOutcome::Conflict && tagsOf(end) == wanted &&
               end.list().size() == tagsOf(end).size();
    });
    QVERIFY(merged > caseCount / 1000);
}

void MergePropertiesTest::onlyADecisionIsSent()
{
    forAll([](const Case &c) {
        const bool sends = c.plan.outcome == MergeOutcome::TakeMine || c.plan.outcome == MergeOutcome::Merged ||
                           c.plan.outcome == MergeOutcome::NoTheirs;
        return c.sent.contains(c.field->name) == sends && !c.plan.result.isUnknown() == sends &&
               !c.sent.value(c.field->name).isUnknown() == sends;
    });
}

void MergePropertiesTest::afterSendingNothingIsLeft()
{
    forAll([](const Case &c) {
        if (c.field->isWriteOnly() || c.plan.result.isUnknown())
            return true;
        const FieldPlan again = planFor(*c.field, c.theirs, c.plan.result, c.plan.result).fields.first();
        return again.outcome == MergeOutcome::Same && again.result.isUnknown();
    });
}

void MergePropertiesTest::sameIsAnEquivalence()
{
    forAll([](const Case &c) {
        const auto same = [&c](const Value &a, const Value &b) { return sameValue(*c.field, a, b); };
        const bool reflexive = same(c.base, c.base) && same(c.mine, c.mine);
        const bool symmetric = same(c.base, c.mine) == same(c.mine, c.base);
        const bool transitive = !(same(c.base, c.mine) && same(c.mine, c.theirs)) || same(c.base, c.theirs);
        return reflexive && symmetric && transitive;
    });
}

QTEST_GUILESS_MAIN(MergePropertiesTest)
#include "tst_mergeproperties.moc"
