// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/storesupport.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// What is on its way to the ATS and back: the outbox, notes of attempts, the journal, pulls.
class StoreOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anItemNeedsItsDraft();
    void anItemGoesWithItsDraft();
    void aTakenBackItemLeavesItsDraft();
    void aSentItemLeaves();
    void aFieldReleasedAgainStays();
    void aFieldThatTheAtsKeptLeaves();
    void whatWasNotSettledStays();
    void aCreatedCandidateMovesItsItem();
    void aCreatedCandidateThatWasEditedTwice();
    void aLaterSaveForgetsNoAttempt();
    void anAttemptOfAFieldEndsWithTheSend();
    void theJournalTellsTheWholeReceipt();
    void whomALinkWasSentIsKnown();
    void anOlderSnapshotIsDropped();
    void aPageAndItsStateAreOne();
    void noAccountNumberIsUsedTwice();

private:
    OutboxItem queued(const Draft &draft) const;
    QList<OutboxItem> items() const { return await(m_store->outbox(m_anna)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QString m_anna = u"0000-anna"_s;
};

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

DraftField wish(const QString &mine, int edits = 1)
{
    return {.base = Value::empty(), .mine = Value::ofText(mine), .edits = edits, .editedAt = noon};
}

Candidate answerOf(const QString &reference, const FieldValues &values, const QDateTime &readAt = {})
{
    return {.reference = reference, .jobReference = u"J"_s, .updatedAt = {}, .readAt = readAt, .values = values};
}

} // namespace

void StoreOutboxTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->path(), unlocked());
    QVERIFY(await(m_store->open()));
    QVERIFY(await(m_store->saveAccount(plainAccount(m_anna))));
}

OutboxItem StoreOutboxTest::queued(const Draft &draft) const
{
    return {.key = draft.key, .released = draft, .run = u"run"_s, .queuedAt = noon};
}

void StoreOutboxTest::anItemNeedsItsDraft()
{
    const Draft here{.key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
    Draft gone = here;
    gone.key = u"B"_s;
    QVERIFY(await(m_store->saveDraft(m_anna, here)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(gone), queued(here)})));
    QCOMPARE(items(), QList{queued(here)});
    OutboxItem again = queued(here);
    again.reason = SendOutcome::Rejected;
    again.words = u"No such phone"_s;
    again.attempts = 2;
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {again})));
    QCOMPARE(items(), QList{again});
}

void StoreOutboxTest::anItemGoesWithItsDraft()
{
    Draft emptied{.key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
    Draft discarded = emptied;
    discarded.key = u"B"_s;
    QVERIFY(await(m_store->saveDraft(m_anna, emptied)));
    QVERIFY(await(m_store->saveDraft(m_anna, discarded)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(emptied), queued(discarded)})));
    QCOMPARE(items().size(), 2);
    emptied.fields.clear();
    QVERIFY(await(m_store->saveDraft(m_anna, emptied)));
    QCOMPARE(items().size(), 1);
    QVERIFY(await(m_store->discardDraft(m_anna, discarded.key)));
    QCOMPARE(items(), QList<OutboxItem>());
}

void StoreOutboxTest::aTakenBackItemLeavesItsDraft()
{
    const Draft draft{.key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
    QVERIFY(await(m_store->saveDraft(m_anna, draft)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(draft)})));
    QVERIFY(await(m_store->removeOutboxItems(m_anna, {u"A"_s, u"never there"_s})));
    QCOMPARE(items(), QList<OutboxItem>());
    QCOMPARE(await(m_store->drafts(m_anna)).value(), QList{draft});
}

void StoreOutboxTest::aSentItemLeaves()
{
    const Draft sent{.key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
    Draft now = sent;
    now.fields.insert(u"y"_s, wish(u"typed meanwhile"_s));
    QVERIFY(await(m_store->saveDraft(m_anna, now)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(sent)})));
    const auto left =
        await(m_store->applySent(m_anna, {sent, answerOf(u"A"_s, {{u"x"_s, Value::ofText(u"1"_s)}}), {}}));
    QCOMPARE(left.value().fields.keys(), QStringList{u"y"_s});
    QCOMPARE(items(), QList<OutboxItem>());
}

void StoreOutboxTest::aFieldReleasedAgainStays()
{
    const Draft sent{
        .key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}, {u"z"_s, wish(u"z"_s)}}, .createAttemptedAt = {}};
    Draft again = sent;
    again.fields[u"x"_s] = wish(u"2"_s, 2);
    again.fields.insert(u"y"_s, wish(u"new"_s));
    Draft now = again;
    now.fields[u"y"_s] = wish(u"newer"_s, 2); // not released
    QVERIFY(await(m_store->saveDraft(m_anna, now)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(again)})));
    const Candidate answer = answerOf(u"A"_s, {{u"x"_s, Value::ofText(u"1"_s)}});
    const auto left = await(m_store->applySent(m_anna, {sent, answer, {}}));
    QCOMPARE(left.value().fields.keys(), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(items().size(), 1);
    // With the new base: the ATS says "1" now.
    DraftField rebased = wish(u"2"_s, 2);
    rebased.base = Value::ofText(u"1"_s);
    const QMap<QString, DraftField> expected{{u"x"_s, rebased}};
    QCOMPARE(items().constFirst().released.fields, expected);
    QCOMPARE(leaving(items().constFirst(), *left).fields, expected);
}

void StoreOutboxTest::aFieldThatTheAtsKeptLeaves()
{
    // The ATS answered with its old value: asking the same again by itself would go on for ever.
    const Draft released{
        .key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}, {u"kept"_s, wish(u"2"_s)}}, .createAttemptedAt = {}};
    Draft sent = released;
    sent.fields.remove(u"kept"_s);
    QVERIFY(await(m_store->saveDraft(m_anna, released)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(released)})));
    const JournalEntry kept{.reference = u"A"_s,
                            .field = u"kept"_s,
                            .before = Value::empty(),
                            .after = Value::ofText(u"2"_s),
                            .at = noon,
                            .verdict = FieldResult::Kept};
    const auto left = await(m_store->applySent(m_anna, {sent, answerOf(u"A"_s, {}), {kept}}));
    QCOMPARE(left.value().fields.keys(), QStringList{u"kept"_s});
    QCOMPARE(items(), QList<OutboxItem>());
}

void StoreOutboxTest::whatWasNotSettledStays()
{
    // A comment whose answer was lost after the update before it was accepted.
    const Draft released{
        .key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}, {u"comment"_s, wish(u"hello"_s)}}, .createAttemptedAt = {}};
    Draft sent = released;
    sent.fields.remove(u"comment"_s);
    QVERIFY(await(m_store->saveDraft(m_anna, released)));
    QVERIFY(await(m_store->noteFieldAttempt(m_anna, u"A"_s, u"comment"_s, noon)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(released)})));
    const auto left = await(m_store->applySent(m_anna, {sent, answerOf(u"A"_s, {}), {}}));
    QCOMPARE(left.value().fields.value(u"comment"_s).attemptedAt, noon);
    QCOMPARE(await(m_store->draft(m_anna, u"A"_s)).value(), *left);
    QCOMPARE(items().size(), 1);
    QCOMPARE(items().constFirst().released.fields, left->fields);
}

void StoreOutboxTest::aCreatedCandidateMovesItsItem()
{
    const QString key = Draft::newKey();
    const Draft sent{.key = key, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = noon};
    Draft again = sent;
    again.fields.insert(u"y"_s, wish(u"released meanwhile"_s));
    QVERIFY(await(m_store->saveDraft(m_anna, again)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(again)})));
    const Candidate created = answerOf(u"NEW"_s, {{u"y"_s, Value::ofText(u"theirs"_s)}});
    const auto left = await(m_store->applySent(m_anna, {sent, created, {}}));
    QCOMPARE(left.value().key, u"NEW"_s);
    OutboxItem moved = queued(*left);
    QCOMPARE(moved.released.fields.keys(), QStringList{u"y"_s});
    QCOMPARE(items(), QList{moved});
}

void StoreOutboxTest::aCreatedCandidateThatWasEditedTwice()
{
    // A pull showed the created candidate before the answer did: it was edited there as well, and released.
    const QString key = Draft::newKey();
    const Draft sent{.key = key, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = noon};
    Draft own = sent;
    own.fields.insert(u"earlier"_s, wish(u"own"_s));
    own.fields.insert(u"later"_s, wish(u"own"_s));
    own.fields[u"later"_s].editedAt = noon.addSecs(60);
    const Draft twin{.key = u"NEW"_s,
                     .fields = {{u"x"_s, wish(u"typed there"_s)},
                                {u"earlier"_s, wish(u"twin"_s)},
                                {u"later"_s, wish(u"twin"_s)},
                                {u"only"_s, wish(u"twin"_s)}},
                     .createAttemptedAt = {}};
    QVERIFY(await(m_store->saveDraft(m_anna, own)));
    QVERIFY(await(m_store->saveDraft(m_anna, twin)));
    QVERIFY(await(m_store->saveOutboxItems(m_anna, {queued(own), queued(twin)})));
    // As stored: what the answer leaves out is known from the pull.
    QVERIFY(await(m_store->saveCandidates(m_anna, {answerOf(u"NEW"_s, {{u"later"_s, Value::ofText(u"pulled"_s)}})})));
    const Candidate created = answerOf(u"NEW"_s, {{u"x"_s, Value::ofText(u"1"_s)}});
    const auto left = await(m_store->applySent(m_anna, {sent, created, {}}));
    DraftField later = own.fields.value(u"later"_s);
    later.base = Value::ofText(u"pulled"_s);
    Draft expected = twin;
    expected.fields.insert(u"later"_s, later);
    QCOMPARE(left.value(), expected);
    QCOMPARE(left.value(), afterSending(own, sent, *await(m_store->candidate(m_anna, u"NEW"_s)).value(), twin));
    QCOMPARE(await(m_store->drafts(m_anna)).value(), QList{expected});
    // What was released there still leaves, but for what was edited later.
    QCOMPARE(items(), QList{queued(twin)});
    QCOMPARE(leaving(items().constFirst(), *left).fields.keys(), (QStringList{u"earlier"_s, u"only"_s, u"x"_s}));
}

void StoreOutboxTest::aLaterSaveForgetsNoAttempt()
{
    Draft draft{.key = Draft::newKey(),
                .fields = {{u"x"_s, wish(u"1"_s)}, {u"comment"_s, wish(u"hello"_s)}},
                .createAttemptedAt = {}};
    const FieldValues carried{{u"x"_s, Value::ofText(u"1"_s)}};
    QVERIFY(await(m_store->saveDraft(m_anna, draft)));
    QVERIFY(await(m_store->noteCreateAttempt(m_anna, draft.key, noon, carried)));
    QVERIFY(await(m_store->noteFieldAttempt(m_anna, draft.key, u"comment"_s, noon)));
    draft.fields[u"x"_s] = wish(u"12"_s, 2);
    QVERIFY(await(m_store->saveDraft(m_anna, draft)));
    Draft expected = draft;
    expected.createAttemptedAt = noon;
    expected.createAttempted = carried;
    expected.fields[u"comment"_s].attemptedAt = noon;
    QCOMPARE(await(m_store->draft(m_anna, draft.key)).value(), expected);
    // Until it is certain that nothing arrived.
    QVERIFY(await(m_store->noteCreateAttempt(m_anna, draft.key, {})));
    QVERIFY(await(m_store->noteFieldAttempt(m_anna, draft.key, u"comment"_s, {})));
    QCOMPARE(await(m_store->draft(m_anna, draft.key)).value(), draft);
    QVERIFY(await(m_store->noteFieldAttempt(m_anna, u"gone"_s, u"comment"_s, noon)));
}

void StoreOutboxTest::anAttemptOfAFieldEndsWithTheSend()
{
    Draft sent{.key = u"A"_s, .fields = {{u"comment"_s, wish(u"hello"_s)}}, .createAttemptedAt = {}};
    QVERIFY(await(m_store->saveDraft(m_anna, sent)));
    QVERIFY(await(m_store->noteFieldAttempt(m_anna, u"A"_s, u"comment"_s, noon)));
    Draft later = sent;
    later.fields[u"comment"_s] = wish(u"hello again"_s, 2);
    QVERIFY(await(m_store->saveDraft(m_anna, later)));
    const auto left = await(m_store->applySent(m_anna, {sent, answerOf(u"A"_s, {}), {}}));
    // "hello again" was never tried.
    QCOMPARE(left.value().fields.value(u"comment"_s).attemptedAt, QDateTime());
    QCOMPARE(await(m_store->draft(m_anna, u"A"_s)).value(), *left);
}

void StoreOutboxTest::theJournalTellsTheWholeReceipt()
{
    Generator any;
    QList<JournalEntry> all;
    for (int send = 0; send < 20; ++send) {
        const QString reference = send % 2 == 0 ? u"A"_s : u"B"_s;
        QList<JournalEntry> some{any.journalEntry(reference), any.journalEntry(reference)};
        const Draft draft{.key = reference, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
        QVERIFY(await(m_store->applySent(m_anna, {draft, answerOf(reference, {}), some})));
        for (JournalEntry &entry : some) {
            entry.number = all.size() + 1;
            all.append(entry);
        }
    }
    std::ranges::sort(all, [](const JournalEntry &a, const JournalEntry &b) {
        return a.at != b.at ? a.at > b.at : a.number > b.number;
    });
    QCOMPARE(await(m_store->journal(m_anna, {}, 0)).value(), all);
    QCOMPARE(await(m_store->journal(m_anna, {}, 7)).value(), all.first(7));
    QList<JournalEntry> ofA = all;
    ofA.removeIf([](const JournalEntry &entry) { return entry.reference != u"A"_s; });
    QCOMPARE(await(m_store->journal(m_anna, u"A"_s, 0)).value(), ofA);
    QCOMPARE(await(m_store->journal(m_anna, u"A"_s)).value(), ofA);
}

/// Of each field what the ATS took last counts, whatever else the journal holds.
void StoreOutboxTest::whomALinkWasSentIsKnown()
{
    Generator any;
    const QStringList fields{u"one"_s, u"two"_s};
    QSet<QString> linked;
    QHash<QString, QHash<QString, bool>> last;
    int found = 0;
    for (int send = 0; send < 60; ++send) {
        const QString reference = u"R%1"_s.arg(any.number(8));
        JournalEntry entry = any.journalEntry(reference);
        entry.field = QStringList{u"one"_s, u"two"_s, u"another"_s}.at(any.number(3));
        entry.verdict = FieldResult(any.number(int(FieldResult::Unsent) + 1));
        entry.after = any.coin() ? Value::ofText(u"https://example.com/"_s) : Value::empty();
        const Draft draft{.key = reference, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
        QVERIFY(await(m_store->applySent(m_anna, {draft, answerOf(reference, {}), {entry}})));
        if (fields.contains(entry.field) && entry.isAccepted())
            last[reference][entry.field] = entry.after.isPresent();
        linked.clear();
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            if (it->values().contains(true))
                linked.insert(it.key());
        }
        const QStringList told = await(m_store->linksSent(m_anna, fields)).value();
        QCOMPARE((QSet<QString>(told.cbegin(), told.cend())), linked);
        QCOMPARE(told.size(), linked.size());
        found += int(!linked.isEmpty() && linked.size() < 8);
    }
    QVERIFY(found > 10);
    QVERIFY(await(m_store->linksSent(m_anna, {})).value().isEmpty());
    QVERIFY(await(m_store->linksSent(u"nobody's"_s, fields)).value().isEmpty());
}

void StoreOutboxTest::anOlderSnapshotIsDropped()
{
    const auto named = [](const QString &name, const QDateTime &readAt) {
        return answerOf(u"A"_s, {{u"firstname"_s, Value::ofText(name)}}, readAt);
    };
    const auto firstName = [this] {
        return await(m_store->candidate(m_anna, u"A"_s)).value()->value(u"firstname"_s).text();
    };
    QVERIFY(await(m_store->saveCandidates(m_anna, {named(u"newer"_s, noon)})));
    QVERIFY(await(m_store->saveCandidates(m_anna, {named(u"older"_s, noon.addMSecs(-1))})));
    QCOMPARE(firstName(), u"newer"_s);
    QVERIFY(await(m_store->savePage(m_anna, {named(u"older"_s, noon.addSecs(-299))}, {.job = u"J"_s})));
    QCOMPARE(firstName(), u"newer"_s);
    const Draft draft{.key = u"A"_s, .fields = {{u"x"_s, wish(u"1"_s)}}, .createAttemptedAt = {}};
    QVERIFY(await(m_store->applySent(m_anna, {draft, named(u"older"_s, noon.addSecs(-1)), {}})));
    QCOMPARE(firstName(), u"newer"_s);
    QVERIFY(await(m_store->saveCandidates(m_anna, {named(u"same moment"_s, noon)})));
    QCOMPARE(firstName(), u"same moment"_s);
    QVERIFY(await(m_store->saveCandidates(m_anna, {named(u"clock set back"_s, noon.addSecs(-300))})));
    QCOMPARE(firstName(), u"clock set back"_s);
    QVERIFY(await(m_store->saveCandidates(m_anna, {named(u"no time"_s, {})})));
    QCOMPARE(firstName(), u"no time"_s);
}

void StoreOutboxTest::aPageAndItsStateAreOne()
{
    const Candidate candidate = answerOf(u"A"_s, {{u"x"_s, Value::ofText(u"1"_s)}}, noon);
    PullState state{.job = u"J"_s, .nextPage = 2, .full = true, .startedAt = noon};
    QVERIFY(await(m_store->savePage(m_anna, {candidate}, state)));
    QCOMPARE(await(m_store->candidate(m_anna, u"A"_s)).value(), candidate);
    state.nextPage = 0;
    state.completeAt = state.fullAt = noon;
    QVERIFY(await(m_store->savePage(m_anna, {}, state)));
    QCOMPARE(await(m_store->pullStates(m_anna)).value(), QList{state});
    QCOMPARE(await(m_store->savePage(u"nobody"_s, {}, state)).error().kind, StoreError::Kind::Fault);
}

void StoreOutboxTest::noAccountNumberIsUsedTwice()
{
    // A row of a removed account, put back by hand, must not open as one of the account that came after it.
    const QString file = m_folder->filePath(u"vivier.sqlite"_s);
    QSet<qint64> numbers;
    for (int i = 0; i < 4; ++i) {
        const QString id = u"account %1"_s.arg(i);
        QVERIFY(await(m_store->saveAccount(plainAccount(id))));
        Database look(file, Database::Access::ReadOnly, {});
        Database::Rows rows = look.select(u"SELECT number FROM account WHERE id = ?"_s, {id});
        QVERIFY(rows.next());
        numbers.insert(rows.number(0));
        if (i != 1)
            QVERIFY(await(m_store->removeAccount(id)));
    }
    QCOMPARE(numbers.size(), 4);
}

QTEST_GUILESS_MAIN(StoreOutboxTest)
#include "tst_store_outbox.moc"
