// SPDX-License-Identifier: MIT
// What must hold of every merge of metadata: generated triples of objects, which share most of their keys. The seed is
// printed; VIVIER_SEED repeats a run.

#include "candidate/generatedjson.h"
#include "candidate/metadata.h"
#include "support/stride.h"

#include <QSet>
#include <QtTest>

#include <functional>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const int caseCount = 4'000 / stride();

using Member = JsonTree::Member;

struct Case
{
    JsonTree base, mine, theirs;
    MetadataMerge merge;
};

/// Sets, adds, removes or goes inside, one to three times; `mayTouch` says which outermost keys.
JsonTree edited(const JsonTree &object, GeneratedJson &make, const std::function<bool(const QString &)> &mayTouch)
{
    QList<Member> members = object.members();
    const auto anything = [](const QString &) { return true; };
    for (quint32 left = 1 + make.random.bounded(3U); left > 0; --left) {
        const Member wanted{make.key(), *JsonTree::parse(make.value(3))};
        if (!mayTouch(wanted.key()))
            continue;
        const auto at = std::find_if(members.begin(), members.end(),
                                     [&](const Member &member) { return member.key() == wanted.key(); });
        if (at == members.end())
            members.insert(make.random.bounded(static_cast<int>(members.size()) + 1), wanted);
        else if (at->value.isObject() && make.random.bounded(3) > 0)
            at->value = edited(at->value, make, anything);
        else if (make.random.bounded(3) == 0)
            members.erase(at);
        else
            at->value = wanted.value;
    }
    return JsonTree::ofObject(members);
}

JsonTree randomObject(GeneratedJson &make)
{
    return *JsonTree::parse(make.object(4));
}

bool sameAt(const QStringList &path, const JsonTree &a, const JsonTree &b)
{
    const JsonTree *left = a.at(path);
    const JsonTree *right = b.at(path);
    return left && right ? sameMetadata(*left, *right) : left == right;
}

/// Paths of everything that is no object with keys.
void collectLeaves(const JsonTree &tree, const QStringList &path, QSet<QStringList> *leaves)
{
    if (!tree.isObject() || tree.members().isEmpty()) {
        leaves->insert(path);
        return;
    }
    for (const Member &member : tree.members())
        collectLeaves(member.value, path + QStringList{member.key()}, leaves);
}

QSet<QStringList> leavesOf(const QList<JsonTree> &trees)
{
    QSet<QStringList> leaves;
    for (const JsonTree &tree : trees)
        collectLeaves(tree, {}, &leaves);
    return leaves;
}

bool isBelow(const QStringList &path, const QStringList &root)
{
    return path.mid(0, root.size()) == root;
}

} // namespace

class MetadataPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mineAloneChangedIsMine();
    void theirsAloneChangedIsTheirs();
    void sameChangeIsNoConflict();
    void disjointChangesBothSurvive();
    void everyChangeSurvivesOrConflicts();
    void everyConflictIsReal();
    void whatNobodyTouchedIsTheSameToTheBit();
    void resolvingMineKeepsTheirOtherKeys();
    void swappingTheSidesMirrorsTheMerge();
    void mergingAgainChangesNothing();

private:
    void forAll(const std::function<bool(const Case &)> &holds);
    void report(const Case &c) const;
    quint32 m_seed = 0;
    QList<Case> m_cases;
};

void MetadataPropertiesTest::initTestCase()
{
    m_seed = announcedSeed();
    QRandomGenerator random(m_seed);
    GeneratedJson make{.random = random};
    const auto anything = [](const QString &) { return true; };
    int conflicts = 0;
    for (int number = 0; number < caseCount; ++number) {
        const JsonTree base = randomObject(make);
        const JsonTree mine = edited(base, make, anything);
        const JsonTree theirs = random.bounded(10) == 0 ? randomObject(make) : edited(base, make, anything);
        m_cases.append({base, mine, theirs, mergeMetadata(base, mine, theirs)});
        conflicts += m_cases.last().merge.conflicts.isEmpty() ? 0 : 1;
    }
    QVERIFY(conflicts > caseCount / 20);
    QVERIFY(conflicts < caseCount - caseCount / 20);
}

void MetadataPropertiesTest::report(const Case &c) const
{
    qWarning("VIVIER_SEED=%u\nbase   %s\nmine   %s\ntheirs %s\nresult %s", m_seed, c.base.compact().constData(),
             c.mine.compact().constData(), c.theirs.compact().constData(), c.merge.result.compact().constData());
}

void MetadataPropertiesTest::forAll(const std::function<bool(const Case &)> &holds)
{
    for (const Case &c : m_cases) {
        if (holds(c))
            continue;
        report(c);
        QFAIL("does not hold");
    }
}

void MetadataPropertiesTest::mineAloneChangedIsMine()
{
    forAll([](const Case &c) {
        const MetadataMerge merge = mergeMetadata(c.base, c.mine, c.base);
        return merge.conflicts.isEmpty() && sameMetadata(merge.result, c.mine);
    });
}

void MetadataPropertiesTest::theirsAloneChangedIsTheirs()
{
    forAll([](const Case &c) {
        const MetadataMerge merge = mergeMetadata(c.base, c.base, c.theirs);
        return merge.conflicts.isEmpty() && merge.result == c.theirs;
    });
}

void MetadataPropertiesTest::sameChangeIsNoConflict()
{
    forAll([](const Case &c) {
        const MetadataMerge merge = mergeMetadata(c.base, c.mine, c.mine);
        return merge.conflicts.isEmpty() && merge.result == c.mine;
    });
}

void MetadataPropertiesTest::disjointChangesBothSurvive()
{
    QRandomGenerator random(m_seed + 1);
    GeneratedJson make{.random = random};
    const auto isMyKey = [](const QString &key) { return qHash(key, 0) % 2 == 0; };
    const auto isTheirKey = [&isMyKey](const QString &key) { return !isMyKey(key); };
    int bothChanged = 0;
    for (const Case &c : std::as_const(m_cases)) {
        const JsonTree mine = edited(c.base, make, isMyKey);
        const JsonTree theirs = edited(c.base, make, isTheirKey);
        bothChanged += sameMetadata(c.base, mine) || sameMetadata(c.base, theirs) ? 0 : 1;
        const MetadataMerge merge = mergeMetadata(c.base, mine, theirs);
        QVERIFY(merge.conflicts.isEmpty());
        QSet<QString> keys;
        for (const JsonTree &tree : {mine, theirs, merge.result}) {
            for (const Member &member : tree.members())
                keys.insert(member.key());
        }
        for (const QString &key : std::as_const(keys)) {
            if (!sameAt({key}, merge.result, isMyKey(key) ? mine : theirs)) {
                report({c.base, mine, theirs, merge});
                QFAIL(qPrintable(key));
            }
        }
    }
    QVERIFY(bothChanged > caseCount / 4);
}

void MetadataPropertiesTest::everyChangeSurvivesOrConflicts()
{
    forAll([](const Case &c) {
        for (const QStringList &path : leavesOf({c.base, c.mine, c.theirs, c.merge.result})) {
            const bool asked = std::any_of(c.merge.conflicts.cbegin(), c.merge.conflicts.cend(),
                                           [&path](const QStringList &conflict) { return isBelow(path, conflict); });
            if (asked)
                continue;
            const bool iChanged = !sameAt(path, c.base, c.mine);
            const bool theyChanged = !sameAt(path, c.base, c.theirs);
            if (iChanged && !theyChanged && !sameAt(path, c.merge.result, c.mine))
                return false;
            if (!iChanged && !sameAt(path, c.merge.result, c.theirs))
                return false;
        }
        return true;
    });
}

void MetadataPropertiesTest::everyConflictIsReal()
{
    forAll([](const Case &c) {
        for (const QStringList &path : c.merge.conflicts) {
            if (sameAt(path, c.base, c.mine) || sameAt(path, c.base, c.theirs) || sameAt(path, c.mine, c.theirs))
                return false;
            if (!sameAt(path, c.merge.result, c.theirs))
                return false;
        }
        return true;
    });
}

void MetadataPropertiesTest::whatNobodyTouchedIsTheSameToTheBit()
{
    int untouched = 0;
    forAll([&untouched](const Case &c) {
        const QByteArray result = c.merge.result.compact();
        for (const Member &member : c.base.members()) {
            const JsonTree *mine = c.mine.find(member.key());
            const JsonTree *theirs = c.theirs.find(member.key());
            if (!mine || !theirs || !(*mine == member.value) || !(*theirs == member.value))
                continue;
            ++untouched;
            if (!result.contains(member.keyToken + ':' + member.value.compact()))
                return false;
        }
        return true;
    });
    QVERIFY(untouched > caseCount / 4);
}

void MetadataPropertiesTest::resolvingMineKeepsTheirOtherKeys()
{
    forAll([](const Case &c) {
        const JsonTree resolved = resolveMetadata(c.base, c.mine, c.theirs, true);
        for (const QStringList &conflict : c.merge.conflicts) {
            if (!sameAt(conflict, resolved, c.mine))
                return false;
        }
        for (const QStringList &path : leavesOf({c.merge.result, resolved})) {
            const bool asked =
                std::any_of(c.merge.conflicts.cbegin(), c.merge.conflicts.cend(), [&path](const QStringList &conflict) {
                    return isBelow(path, conflict) || isBelow(conflict, path);
                });
            if (!asked && !sameAt(path, resolved, c.merge.result))
                return false;
        }
        return resolveMetadata(c.base, c.mine, c.theirs, false) == c.merge.result;
    });
}

void MetadataPropertiesTest::swappingTheSidesMirrorsTheMerge()
{
    forAll([](const Case &c) {
        const MetadataMerge swapped = mergeMetadata(c.base, c.theirs, c.mine);
        const QSet<QStringList> paths(c.merge.conflicts.cbegin(), c.merge.conflicts.cend());
        const QSet<QStringList> swappedPaths(swapped.conflicts.cbegin(), swapped.conflicts.cend());
        return paths == swappedPaths && sameMetadata(resolveMetadata(c.base, c.mine, c.theirs, true), swapped.result);
    });
}

void MetadataPropertiesTest::mergingAgainChangesNothing()
{
    forAll([](const Case &c) {
        const JsonTree sent = resolveMetadata(c.base, c.mine, c.theirs, true);
        const MetadataMerge again = mergeMetadata(c.theirs, sent, sent);
        return again.conflicts.isEmpty() && again.result == sent;
    });
}

QTEST_GUILESS_MAIN(MetadataPropertiesTest)
#include "tst_metadataproperties.moc"
