// SPDX-License-Identifier: MIT
// Since when candidates stand in their stages, on disk: what reads show, what moves tell, and that a refusal to tell of
// them is remembered until there is another token.
#include "candidate/fieldcatalog.h"
#include "candidate/timeinstage.h"
#include "store/storesupport.h"

#include <QTemporaryDir>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

using Word = StageSince::Word;

namespace {

const QString anna = u"0000-anna"_s;

QDateTime day(int number)
{
    return QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC).addDays(number);
}

Candidate standing(const QString &reference, qint64 stage, int readOn)
{
    return {.reference = reference,
            .jobReference = u"J"_s,
            .updatedAt = {},
            .readAt = day(readOn),
            .values = {{u"job_stage_id"_s, Value::ofNumber(stage)}, {u"lastname"_s, Value::ofText(reference)}}};
}

StageMove move(const QString &reference, qint64 from, qint64 to, int when)
{
    return {.candidate = reference, .job = u"J"_s, .from = from, .to = to, .at = day(when)};
}

} // namespace

class StoreMovesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    void open()
    {
        m_store.reset(); // ends the former one's thread
        m_store = std::make_unique<Store>(m_folder->filePath(u"profile"_s), unlocked());
        QVERIFY(await(m_store->open()));
    }
    /// By the snapshot; its index cell must say the same.
    StageSince sinceOf(const QString &reference)
    {
        const auto kept = await(m_store->candidate(anna, reference));
        const auto cells = await(m_store->indexCells(anna));
        const StageSince since = stageSince(kept->value_or(Candidate()), FieldCatalog::welcomeKit());
        for (const IndexCell &cell : cells->cells) {
            if (cell.reference() == reference)
                return cell.stageSince() == since ? since : StageSince{{}, Word::Ats};
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QVERIFY(await(m_store->saveAccount(plainAccount(anna))));
    }
    void cleanupTestCase() { m_store.reset(); }

    void readsKeepTheFirstSight()
    {
        QVERIFY(await(m_store->saveCandidates(anna, {standing(u"A"_s, 1, 3)})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(3), Word::Seen}));
        QVERIFY(await(m_store->savePage(anna, {standing(u"A"_s, 1, 5)}, {.job = u"J"_s})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(3), Word::Seen}));
        open();
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(3), Word::Seen}));
        Candidate without = standing(u"A"_s, 1, 6);
        without.values.remove(u"job_stage_id"_s); // an answer that leaves it out
        QVERIFY(await(m_store->saveCandidates(anna, {without})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(3), Word::Seen}));
        QVERIFY(await(m_store->saveCandidates(anna, {standing(u"A"_s, 2, 8)})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(8), Word::Seen}));
    }

    void movesSayBetter()
    {
        QVERIFY(await(m_store->saveCandidates(anna, {standing(u"A"_s, 2, 9), standing(u"B"_s, 2, 9)})));
        const auto news =
            await(m_store->saveMoves(anna, {move(u"A"_s, 1, 2, 4), move(u"B"_s, 2, 3, 5), move(u"nobody"_s, 1, 2, 6)}));
        QVERIFY(news);
        QCOMPARE(news->size(), 1); // B was moved on since it was read
        QCOMPARE(news->constFirst().reference, u"A"_s);
        QCOMPARE(news->cells.size(), 1);
        QCOMPARE(news->cells.constFirst().stageSince(), (StageSince{day(4), Word::Ats}));
        QCOMPARE(news->constFirst().value(u"lastname"_s).text(), u"A"_s); // whole
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(4), Word::Ats}));
        QCOMPARE(sinceOf(u"B"_s), (StageSince{day(9), Word::Seen}));
        // Told again it is no news, and a later read keeps it.
        QVERIFY(await(m_store->saveMoves(anna, {move(u"A"_s, 1, 2, 4)}))->isEmpty());
        QVERIFY(await(m_store->saveCandidates(anna, {standing(u"A"_s, 2, 20)})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(4), Word::Ats}));
        open();
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(4), Word::Ats}));
        // Another stage ends it, and its own move is then told.
        QVERIFY(await(m_store->saveCandidates(anna, {standing(u"A"_s, 3, 25)})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(25), Word::Seen}));
        QVERIFY(await(m_store->saveMoves(anna, {move(u"A"_s, 2, 3, 24), move(u"A"_s, 1, 2, 4)})));
        QCOMPARE(sinceOf(u"A"_s), (StageSince{day(24), Word::Ats}));
    }

    void anAccountThatIsGoneIsRefused()
    {
        QVERIFY(await(m_store->removeAccount(anna)));
        QCOMPARE(await(m_store->saveMoves(anna, {move(u"A"_s, 1, 2, 4)})).error().kind, StoreError::Kind::Fault);
    }

    void aRefusalIsKeptUntilThereIsAnotherToken()
    {
        QVERIFY(!await(m_store->movesRefusedAt(anna))->isValid());
        QVERIFY(await(m_store->saveMovesRefused(anna, day(3))));
        open();
        QCOMPARE(await(m_store->movesRefusedAt(anna)).value(), day(3));
        QVERIFY(!await(m_store->movesRefusedAt(u"another"_s))->isValid());
        QVERIFY(await(m_store->saveTokenAddress(anna, u"welcomekit https://ats.example"_s)));
        QVERIFY(!await(m_store->movesRefusedAt(anna))->isValid());
        QVERIFY(await(m_store->saveMovesRefused(anna, day(3))));
        QVERIFY(await(m_store->removeAccount(anna)));
        QVERIFY(!await(m_store->movesRefusedAt(anna))->isValid());
    }
};

QTEST_GUILESS_MAIN(StoreMovesTest)
#include "tst_store_moves.moc"
