// SPDX-License-Identifier: MIT
// A step of many that is done in slices ends as if it were done at once, whatever the recruiter does meanwhile, and is
// on disk whole or not at all.
#include "drafts/draftbook.h"
#include "support/awaited.h"
#include "support/storekey.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 60;
const QString account = u"one"_s;

Value text(const QString &words)
{
    return Value::ofText(words);
}

QString keyOf(int number)
{
    return u"K%1"_s.arg(number);
}

/// Everybody is a baker, and has written nothing.
Candidate theirs(const QString &key)
{
    const FieldValues told{{u"subtitle"_s, text(u"Baker"_s)}, {u"cover_letter"_s, text({})}};
    return key.startsWith(u'K') ? Candidate{.reference = key, .values = told} : Candidate();
}

BulkPreview everybody(const QString &subtitle)
{
    BulkPreview preview;
    for (int i = 0; i < people; ++i) {
        preview.rows.append(
            {.key = keyOf(i), .field = u"subtitle"_s, .before = text(u"Baker"_s), .after = text(subtitle)});
        preview.rows.append(
            {.key = keyOf(i), .field = u"cover_letter"_s, .before = text({}), .after = text(u"As "_s + subtitle)});
    }
    return preview;
}

QList<FieldValues> newOnes(const QString &name)
{
    QList<FieldValues> all;
    for (int i = 0; i < people; ++i)
        all.append({{u"firstname"_s, text(name + QString::number(i))}});
    return all;
}

/// What is drafted, new ones by what is drafted of them.
QStringList drafted(const DraftBook &book)
{
    QStringList all;
    const QStringList keys = book.draftedKeys();
    for (const QString &key : keys) {
        QString words = Draft::isNewKey(key) ? u"new"_s : key;
        const QMap<QString, DraftField> fields = book.draft(key).fields;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            words += u" %1: %2 → %3 (%4)"_s.arg(it.key(), it->base.text(), it->mine.text()).arg(it->edits);
        all.append(words);
    }
    all.sort();
    return all;
}

/// Without an event of its own in between.
template <typename T> T now(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class SlicesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Store> m_store;

    std::unique_ptr<DraftBook> bookOf(qsizetype size, const std::shared_ptr<Store> &store = {}) const
    {
        auto book = std::make_unique<DraftBook>(FieldCatalog::welcomeKit(), store, account);
        book->setSnapshots(theirs);
        book->setClock([] { return QDateTime({2026, 11, 30}, {9, 0}, Qt::UTC); });
        book->slices()->setSize(size);
        return book;
    }
    void openStore()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_shared<Store>(m_folder->path(), unlocked());
        QVERIFY(now(m_store->open()).has_value());
        QVERIFY(now(m_store->saveAccount({.id = account, .name = u"One"_s})).has_value());
    }
    qsizetype onDisk() const { return now(m_store->drafts(account))->size(); }
    /// One turn after the other; what `look` sees of each is what a kill would leave.
    template <typename Look> int letItWork(DraftBook &book, Look look)
    {
        int turns = 0;
        for (; book.slices()->isAtWork(); ++turns) {
            book.saver()->flush();
            look();
            QCoreApplication::processEvents();
        }
        return turns;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void whatFitsIsDoneAtOnce()
    {
        const auto book = bookOf(2 * people); // each has two fields
        QSignalSpy changed(book.get(), &DraftBook::changed);
        book->set(everybody(u"Pastry"_s));
        QVERIFY(!book->slices()->isAtWork());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(book->draftCount(), people);
    }

    void theEndIsTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void theEndIsTheSame()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const auto atOnce = bookOf(0);
        const auto sliced = bookOf(1 + random.bounded(people / 2));
        const auto both = [&](const auto &act) {
            act(*atOnce);
            act(*sliced);
        };
        bool wasAtWork = false;
        for (int step = 0; step < 12; ++step) {
            const QString word = u"word %1"_s.arg(step);
            const QString one = keyOf(random.bounded(people));
            switch (random.bounded(7)) {
            case 0:
                both([&](DraftBook &book) { book.set(everybody(word)); });
                break;
            case 1:
                both([&](DraftBook &book) { book.set(everybody(word), newOnes(word)); });
                break;
            case 2:
                both([&](DraftBook &book) { book.stepsOfMany()->undo(); });
                break;
            case 3:
                both([&](DraftBook &book) { book.stepsOfMany()->redo(); });
                break;
            case 4:
                both([&](DraftBook &book) { book.type(one, u"subtitle"_s, text(word)); });
                break;
            case 5:
                both([&](DraftBook &book) { book.putBack({one}, u"subtitle"_s); });
                break;
            default:
                both([&](DraftBook &book) { book.undoStack(one)->undo(); });
            }
            wasAtWork = wasAtWork || sliced->slices()->isAtWork();
            for (int turns = random.bounded(4); turns > 0; --turns)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!sliced->slices()->isAtWork());
        QCOMPARE(drafted(*sliced), drafted(*atOnce));
        QCOMPARE(sliced->stepsOfMany()->index(), atOnce->stepsOfMany()->index());
        QVERIFY(wasAtWork || !atOnce->stepsOfMany()->count());
    }

    void whatIsTypedMeanwhileComesAfter()
    {
        const auto book = bookOf(7);
        book->set(everybody(u"Pastry"_s));
        const QString last = keyOf(people - 1);
        book->type(last, u"subtitle"_s, text(u"Bread"_s));
        QVERIFY(book->slices()->isAtWork());
        QTRY_VERIFY(!book->slices()->isAtWork());
        QCOMPARE(book->value(last, u"subtitle"_s), text(u"Bread"_s));
        QCOMPARE(book->value(keyOf(0), u"subtitle"_s), text(u"Pastry"_s));
        book->undoStack(last)->undo();
        QCOMPARE(book->value(last, u"subtitle"_s), text(u"Pastry"_s)); // it was done before
        book->stepsOfMany()->undo();
        QTRY_COMPARE(book->draftCount(), 0);
    }

    void aKillLeavesAllOrNothing()
    {
        openStore();
        const auto book = bookOf(7, m_store);
        book->set(everybody(u"Pastry"_s), newOnes(u"Zoë"_s));
        const int turns = letItWork(*book, [this] { QCOMPARE(onDisk(), 0); });
        QVERIFY(turns > 10);
        QTRY_VERIFY(book->saver()->isSettled());
        QCOMPARE(onDisk(), 2 * people);

        book->stepsOfMany()->undo();
        letItWork(*book, [this] { QCOMPARE(onDisk(), 2 * people); });
        QTRY_VERIFY(book->saver()->isSettled());
        QCOMPARE(onDisk(), 0);
    }

    void whatElseIsEditedDoesNotWait()
    {
        openStore();
        const auto book = bookOf(7, m_store);
        book->set(everybody(u"Pastry"_s));
        book->type(u"Kother"_s, u"subtitle"_s, text(u"Bread"_s));
        book->saver()->flush();
        QVERIFY(book->slices()->isAtWork());
        QVERIFY(!book->saver()->isSettled());
        QCOMPARE(onDisk(), 1);
    }

    void takenBackMeanwhileNothingIsLeft()
    {
        openStore();
        const auto book = bookOf(7, m_store);
        book->set(everybody(u"Pastry"_s), newOnes(u"Zoë"_s));
        QCoreApplication::processEvents();
        book->stepsOfMany()->undo();
        letItWork(*book, [this] { QCOMPARE(onDisk(), 0); });
        QTRY_VERIFY(book->saver()->isSettled());
        QCOMPARE(book->draftCount(), 0);
        QCOMPARE(onDisk(), 0);
        book->stepsOfMany()->redo();
        QTRY_VERIFY(!book->slices()->isAtWork());
        QCOMPARE(book->draftCount(), 2 * people);
    }

    void theEndOfASessionFinishesIt()
    {
        openStore();
        auto book = bookOf(7, m_store);
        book->set(everybody(u"Pastry"_s));
        QVERIFY(book->saver()->flushAndWait());
        QCOMPARE(onDisk(), people);
        book->set(everybody(u"Bread"_s), newOnes(u"Zoë"_s));
        QVERIFY(book->slices()->isAtWork());
        book.reset();
        QCOMPARE(onDisk(), 2 * people);
    }

    void whatIsSentMeanwhileLeavesWhole()
    {
        openStore();
        const auto book = bookOf(7, m_store);
        QSignalSpy loaded(book->outbox(), &Outbox::loaded);
        book->outbox()->load();
        QVERIFY(loaded.wait());
        book->set(everybody(u"Pastry"_s));
        const QString last = keyOf(people - 1);
        QVERIFY(awaited(book->release({last})).has_value());
        QVERIFY(book->outbox()->find(last));
        QCOMPARE(book->outbox()->find(last)->released.mine().value(u"subtitle"_s), text(u"Pastry"_s));
        QCOMPARE(onDisk(), people);
    }

    void whatIsAtWorkIsTold()
    {
        const auto book = bookOf(7);
        QSignalSpy begun(book->slices(), &Slices::begun);
        book->set(everybody(u"Pastry"_s));
        QCOMPARE(begun.size(), 1);
        QVERIFY(book->slices()->work() == Slices::Work::Draft);
        QCOMPARE(book->slices()->candidates(), people); // not fields
        QTRY_VERIFY(!book->slices()->isAtWork());
        QCOMPARE(book->slices()->candidates(), 0);
        book->stepsOfMany()->undo();
        QVERIFY(book->slices()->work() == Slices::Work::TakeBack);
        book->stepsOfMany()->redo();
        QVERIFY(book->slices()->work() == Slices::Work::Draft);
        QCOMPARE(book->slices()->candidates(), people);
        QTRY_VERIFY(!book->slices()->isAtWork());
        book->set(everybody(u"Bread"_s), newOnes(u"Zoë"_s));
        QCOMPARE(book->slices()->candidates(), 2 * people);
        QTRY_VERIFY(!book->slices()->isAtWork());
        book->stepsOfMany()->undo();
        QVERIFY(book->slices()->work() == Slices::Work::TakeBack);
        book->slices()->finish();
    }

    void whatBeginsAtTheEndIsFinishedToo()
    {
        const auto book = bookOf(7);
        book->set(everybody(u"Pastry"_s));
        book->slices()->whenDone(this, [&] { book->set(everybody(u"Bread"_s)); });
        book->slices()->finish();
        QVERIFY(!book->slices()->isAtWork());
        QCOMPARE(book->value(keyOf(people - 1), u"subtitle"_s), text(u"Bread"_s));
    }

    void whoWaitsIsToldAtTheEnd()
    {
        const auto book = bookOf(7);
        int told = 0;
        book->slices()->whenDone(this, [&] { ++told; });
        QCOMPARE(told, 1);
        book->set(everybody(u"Pastry"_s));
        book->slices()->whenDone(this, [&] {
            ++told;
            QCOMPARE(book->draftCount(), people);
        });
        QCOMPARE(told, 1);
        QTRY_COMPARE(told, 2);
        book->set(everybody(u"Bread"_s));
        book->slices()->finish();
        QCOMPARE(told, 2); // once
    }
};

QTEST_GUILESS_MAIN(SlicesTest)
#include "tst_slices.moc"
