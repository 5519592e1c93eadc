// SPDX-License-Identifier: MIT
// One home for what is unsent: verbs on many candidates, one step of undo, one signal, and what a send leaves.
#include "drafts/draftbook.h"
#include "support/awaited.h"
#include "support/storekey.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList all{u"A"_s, u"B"_s, u"C"_s};

Value text(const QString &words)
{
    return Value::ofText(words);
}

} // namespace

class DraftBookTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DraftBook> m_book;
    QHash<QString, Candidate> m_theirs;

    DraftChanges last(const QSignalSpy &spy) const { return spy.last().first().value<DraftChanges>(); }

    void settle(const QString &key, const Draft &sent, const FieldValues &answered)
    {
        m_theirs[key].values.insert(answered);
        m_book->settle(key, sent, m_theirs.value(key));
    }

private Q_SLOTS:
    void init()
    {
        m_theirs.clear();
        for (const QString &key : all)
            m_theirs.insert(
                key, {.reference = key, .values = {{u"subtitle"_s, text(u"Baker"_s)}, {u"phone"_s, Value::empty()}}});
        m_book = std::make_unique<DraftBook>(FieldCatalog::welcomeKit());
        m_book->setSnapshots([this](const QString &key) { return m_theirs.value(key); });
    }

    void oneVerbOnManyIsOneStepAndOneSignal()
    {
        QSignalSpy changed(m_book.get(), &DraftBook::changed);
        m_book->set({u"A"_s, u"B"_s, u"nobody"_s, u"C"_s}, u"subtitle"_s, text(u"Pastry"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(draftedAnew(last(changed)), all);
        for (const QString &key : all)
            QCOMPARE(m_book->value(key, u"subtitle"_s), text(u"Pastry"_s));
        QVERIFY(!m_book->contains(u"nobody"_s));

        m_book->stepsOfMany()->undo();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_book->draftCount(), 0);
        m_book->stepsOfMany()->redo();
        QCOMPARE(m_book->draftCount(), 3);
        m_book->putBack(all, u"subtitle"_s);
        QCOMPARE(m_book->draftCount(), 0);
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->draftCount(), 3);
        changed.clear();
        m_book->discard(all);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_book->draftCount(), 0);
    }

    /// A wish for what the draft began at, while a colleague changed it: it is asked, and not forgotten by the merge.
    void whatADraftBeganAtIsWishedAgain()
    {
        m_book->set({u"A"_s}, u"subtitle"_s, text(u"Pastry"_s));
        m_theirs[u"A"_s].values.insert(u"subtitle"_s, text(u"Chef"_s));
        const BulkPreview preview = previewBulk({{.snapshot = m_theirs.value(u"A"_s), .draft = m_book->draft(u"A"_s)}},
                                                {{.field = u"subtitle"_s, .value = text(u"Baker"_s)}},
                                                m_book->catalog(), {}, QDateTime::currentDateTimeUtc());
        m_book->set(preview);
        QCOMPARE(m_book->value(u"A"_s, u"subtitle"_s), text(u"Baker"_s));
        QCOMPARE(m_book->conflicts(u"A"_s), QStringList{u"subtitle"_s});
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->value(u"A"_s, u"subtitle"_s), text(u"Pastry"_s));
        QCOMPARE(m_book->draftField(u"A"_s, u"subtitle"_s)->base, text(u"Baker"_s));
    }

    void eachOfManyToItsOwnValueIsOneStep()
    {
        m_theirs[u"B"_s].values.insert(u"tag_list"_s, Value::ofList({u"b"_s}));
        m_theirs[u"C"_s].values.insert(u"tag_list"_s, Value::ofList({u"fair"_s}));
        m_theirs[u"A"_s].values.insert(u"tag_list"_s, Value::empty());
        QList<BulkTarget> targets;
        for (const QString &key : all)
            targets.append({.snapshot = m_theirs.value(key), .draft = {}});
        const BulkPreview preview =
            previewBulk(targets,
                        {{.field = u"tag_list"_s, .kind = BulkEdit::Kind::Add, .value = Value::ofList({u"fair"_s})},
                         {.field = u"subtitle"_s, .value = text(u"Pastry"_s)}},
                        FieldCatalog::welcomeKit(), {}, m_book->now());
        QSignalSpy changed(m_book.get(), &DraftBook::changed);
        m_book->set(preview);
        QCOMPARE(changed.size(), 1);
        for (const BulkChange &row : preview.rows)
            QCOMPARE(m_book->value(row.key, row.field), row.after);
        QVERIFY(!m_book->draft(u"C"_s).contains(u"tag_list"_s)); // it was so already
        QCOMPARE(m_book->lastSteps(true), m_book->stepsOfMany());
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->draftCount(), 0);
        m_book->stepsOfMany()->redo();
        QCOMPARE(m_book->draftCount(), 3);
        m_book->setOpenCandidate(u"B"_s);
        m_book->type(u"B"_s, u"subtitle"_s, text(u"Bread"_s));
        QCOMPARE(m_book->lastSteps(true), m_book->undoStack(u"B"_s)); // undo means this one now
        m_book->setOpenCandidate(u"A"_s);
        QCOMPARE(m_book->lastSteps(true), m_book->stepsOfMany());
    }

    void theLastThingDoneGoesBackFirst_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// Whoever is open: of what was done to many and to that one, the last goes back, and comes again first.
    void theLastThingDoneGoesBackFirst()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        QStringList done; // keys, "" of many, in the order of the steps
        QStringList undone;
        QString open;
        const auto latest = [&open](const QStringList &order) {
            return std::max(order.lastIndexOf(QString()), order.lastIndexOf(open));
        };
        int turns = 0;
        for (int step = 0; step < 40; ++step) {
            const QString word = u"word %1"_s.arg(step);
            switch (random.bounded(5)) {
            case 0:
                open = all.at(random.bounded(all.size()));
                m_book->setOpenCandidate(open);
                break;
            case 1:
                m_book->set(all, u"subtitle"_s, text(word));
                done.append(QString());
                undone.removeAll(QString());
                break;
            case 2:
                if (open.isEmpty())
                    break;
                m_book->set({open}, u"phone"_s,
                            text(word)); // another field, so that no step stands in the way of another
                done.append(open);
                undone.removeAll(open);
                break;
            default: {
                const bool back = random.bounded(3) > 0;
                QStringList &from = back ? done : undone;
                const qsizetype at = latest(from);
                QUndoStack *steps = m_book->lastSteps(back);
                QCOMPARE(steps, at < 0 ? nullptr : m_book->undoStack(from.at(at)));
                if (!steps)
                    break;
                back ? steps->undo() : steps->redo();
                (back ? undone : done).append(from.takeAt(at));
                ++turns;
            }
            }
        }
        QVERIFY(turns > 0);
    }

    void typingOnIsTheLastThingDone()
    {
        m_book->setOpenCandidate(u"A"_s);
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Bakers"_s));
        m_book->set({u"B"_s, u"C"_s}, u"subtitle"_s, text(u"Pastry"_s));
        QCOMPARE(m_book->lastSteps(true), m_book->stepsOfMany());
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Bakersh"_s));
        QCOMPARE(m_book->undoStack(u"A"_s)->count(), 1);
        QCOMPARE(m_book->lastSteps(true), m_book->undoStack(u"A"_s));
    }

    void whoIsDiscardedHasNoStepThatIsMeant()
    {
        m_book->setOpenCandidate(u"A"_s);
        m_book->set({u"A"_s}, u"subtitle"_s, text(u"Pastry"_s));
        m_book->discard({u"A"_s});
        QCOMPARE(m_book->lastSteps(true), nullptr);
        QCOMPARE(m_book->lastSteps(false), nullptr);
    }

    void newOnesComeAndGoWithTheirStep()
    {
        BulkPreview updates;
        updates.rows.append(
            {.key = u"A"_s, .field = u"subtitle"_s, .before = text(u"Baker"_s), .after = text(u"Pastry"_s)});
        QList<FieldValues> additions;
        for (const QString &name : {u"Zoë"_s, u"Bo"_s, u"Li"_s})
            additions.append(FieldValues{{u"firstname"_s, text(name)}});
        QSignalSpy changed(m_book.get(), &DraftBook::changed);
        m_book->set(updates, additions);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_book->draftCount(), 4);
        QCOMPARE(m_book->lastSteps(true), m_book->stepsOfMany());
        QCOMPARE(m_book->stepsOfMany()->count(), 1);
        const QStringList keys = m_book->draftedKeys();

        m_book->stepsOfMany()->undo();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_book->draftCount(), 0);
        m_book->stepsOfMany()->redo();
        QStringList again = m_book->draftedKeys();
        QStringList before = keys;
        again.sort();
        before.sort();
        QCOMPARE(again, before); // under the same keys

        // Who was edited since stays, and so does who is there under a reference by now.
        QStringList added = keys;
        added.removeOne(u"A"_s);
        m_book->type(added.at(0), u"lastname"_s, text(u"Núñez"_s));
        const Draft sent = m_book->draft(added.at(1));
        m_theirs.insert(u"N"_s, {.reference = u"N"_s, .values = sent.mine()});
        m_book->settle(added.at(1), sent, m_theirs.value(u"N"_s));
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->draftedKeys(), QStringList{added.at(0)});
        m_book->stepsOfMany()->redo();
        QCOMPARE(m_book->draftCount(), 3); // A, who was edited, and the one who went: not the one who was created
        QVERIFY(!m_book->contains(added.at(1)));
    }

    void newOnesAloneAreOneStep()
    {
        const FieldValues values{{u"firstname"_s, text(u"Zoë"_s)}};
        m_book->set(BulkPreview(), QList<FieldValues>{values});
        QCOMPARE(m_book->draftCount(), 1);
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->draftCount(), 0);
        m_book->set(BulkPreview(), QList<FieldValues>());
        QVERIFY(m_book->stepsOfMany()->canRedo()); // nothing was done
    }

    void aStepOverManyLeavesAloneWhatSaysItAlready()
    {
        m_book->set({u"A"_s}, u"subtitle"_s, text(u"Pastry"_s));
        m_book->set({u"A"_s, u"B"_s}, u"subtitle"_s, text(u"Pastry"_s));
        QCOMPARE(m_book->lastSteps(true), m_book->stepsOfMany()); // meant for both, though only one was changed
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->draftedKeys(), QStringList{u"A"_s});
    }

    void whatWasSentSinceIsUndoneByANewEdit()
    {
        m_book->set({u"A"_s, u"B"_s}, u"subtitle"_s, text(u"Pastry"_s));
        settle(u"A"_s, m_book->draft(u"A"_s), {{u"subtitle"_s, text(u"Pastry"_s)}});
        m_book->stepsOfMany()->undo();
        QCOMPARE(m_book->takeUndoneAfterSending(), QSet<QString>{u"A"_s});
        QVERIFY(m_book->takeUndoneAfterSending().isEmpty());
        const auto sentOne = m_book->draftField(u"A"_s, u"subtitle"_s);
        QVERIFY(sentOne);
        QCOMPARE(sentOne->mine, text(u"Baker"_s));
        QCOMPARE(sentOne->base, text(u"Pastry"_s)); // on top of what the ATS says by now
        QVERIFY(!m_book->draftField(u"B"_s, u"subtitle"_s));
    }

    void undoingAnEditDoesNotWishForWhatTheAtsSaidOnce()
    {
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Pastry"_s));
        m_theirs[u"A"_s].values.insert(u"subtitle"_s, text(u"Miller"_s)); // a colleague, meanwhile
        m_book->undoStack(u"A"_s)->undo();
        QVERIFY(!m_book->hasDraft(u"A"_s));
        QCOMPARE(m_book->value(u"A"_s, u"subtitle"_s), text(u"Miller"_s));
    }

    void typingIsOneStepAWord()
    {
        for (const QString &typed : {u"Bakers"_s, u"Baker"_s, u"Bake"_s, u"Bak"_s})
            m_book->type(u"A"_s, u"phone"_s, text(typed));
        QCOMPARE(m_book->undoStack(u"A"_s)->count(), 1);
        m_book->type(u"A"_s, u"phone"_s, text(u"pasted"_s));
        m_book->type(u"A"_s, u"subtitle"_s, text(u"pastedx"_s)); // another field is another step
        QCOMPARE(m_book->undoStack(u"A"_s)->count(), 3);
        for (int i = 0; i < 3; ++i)
            m_book->undoStack(u"A"_s)->undo();
        QVERIFY(!m_book->hasDraft(u"A"_s));
    }

    void aDecisionIsTakenBackAsItWas()
    {
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Pastry"_s));
        m_theirs[u"A"_s].values.insert(u"subtitle"_s, text(u"Miller"_s));
        QCOMPARE(m_book->state(u"A"_s), SyncState::Conflict);
        const DraftField before = *m_book->draftField(u"A"_s, u"subtitle"_s);
        m_book->decide(u"A"_s, u"subtitle"_s, text(u"Pastry"_s));
        QCOMPARE(m_book->state(u"A"_s), SyncState::Draft);
        m_book->undoStack(u"A"_s)->undo();
        QCOMPARE(m_book->conflicts(u"A"_s), QStringList{u"subtitle"_s});
        m_book->decide(u"A"_s, u"subtitle"_s, std::nullopt);
        QVERIFY(!m_book->hasDraft(u"A"_s));
        m_book->undecide(u"A"_s, u"subtitle"_s, before);
        QCOMPARE(m_book->conflicts(u"A"_s), QStringList{u"subtitle"_s});
    }

    void whatIsTypedDuringASendStays()
    {
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Pastry"_s));
        m_book->type(u"A"_s, u"phone"_s, text(u"06"_s));
        const Draft sent = m_book->draft(u"A"_s);
        m_book->outbox()->setLeaving(u"A"_s, true);
        QCOMPARE(m_book->state(u"A"_s), SyncState::Sending);
        m_book->type(u"A"_s, u"phone"_s, text(u"0611"_s));
        m_book->outbox()->setLeaving(u"A"_s, false);
        settle(u"A"_s, sent, {{u"subtitle"_s, text(u"Pastry"_s)}, {u"phone"_s, text(u"06"_s)}});
        QCOMPARE(m_book->draft(u"A"_s).fields.keys(), QStringList{u"phone"_s});
        QCOMPARE(m_book->draftField(u"A"_s, u"phone"_s)->base, text(u"06"_s));
        QCOMPARE(m_book->state(u"A"_s), SyncState::Draft);
    }

    /// It is a draft, and counted as one, from the first edit on.
    void whatIsOnlyBegunIsNotCounted()
    {
        const QString fresh = m_book->begin({{u"lastname"_s, text(u"Smith"_s)}});
        QVERIFY(m_book->hasDraft(fresh) && m_book->isUntouched(fresh));
        QVERIFY(!m_book->isUnsent(fresh));
        QCOMPARE(m_book->draftCount(), 0);
        QCOMPARE(m_book->state(fresh), SyncState::None);
        m_book->type(fresh, u"firstname"_s, text(u"Neo"_s));
        QVERIFY(!m_book->isUntouched(fresh) && m_book->isUnsent(fresh));
        QCOMPARE(m_book->draftCount(), 1);
        m_book->undoStack(fresh)->undo();
        QVERIFY(m_book->isUnsent(fresh)); // somebody was there
        QVERIFY(!m_book->isUntouched(m_book->addNew({{u"lastname"_s, text(u"Smith"_s)}})));
    }

    void aCandidateThatWasEditedTwiceOverKeepsTheLaterWish()
    {
        QDateTime now({2026, 1, 1}, {8, 0}, Qt::UTC);
        m_book->setClock([&now] { return now; });
        const QString fresh = m_book->addNew({{u"firstname"_s, text(u"Neo"_s)}});
        m_book->type(fresh, u"phone"_s, text(u"first"_s));
        const Draft sent = m_book->draft(fresh);
        now = now.addSecs(1);
        m_book->type(u"A"_s, u"phone"_s, text(u"in the row of the pull"_s));
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Pastry"_s));
        now = now.addSecs(1);
        m_book->type(fresh, u"phone"_s, text(u"last"_s));
        m_book->settle(fresh, sent, m_theirs.value(u"A"_s));
        QVERIFY(!m_book->contains(fresh));
        QCOMPARE(m_book->draft(u"A"_s).mine(),
                 (FieldValues{{u"phone"_s, text(u"last"_s)}, {u"subtitle"_s, text(u"Pastry"_s)}}));
        QCOMPARE(m_book->draftField(fresh, u"phone"_s)->mine, text(u"last"_s)); // as undo steps ask
    }

    void nothingIsKeptOfWhomNothingIsLeft()
    {
        m_book->type(u"A"_s, u"subtitle"_s, text(u"Pastry"_s));
        settle(u"A"_s, m_book->draft(u"A"_s), {{u"subtitle"_s, text(u"Pastry"_s)}});
        m_book->outbox()->setLeaving(u"B"_s, true);
        m_book->outbox()->setLeaving(u"B"_s, false);
        for (const QString &key : all)
            QVERIFY(!m_book->contains(key));
    }

    void manyAreOnDiskTogetherOrNotAtAll()
    {
        QTemporaryDir folder;
        std::atomic_int writesLeft = 1000;
        const auto store = std::make_shared<Store>(
            folder.path(), unlocked({.failWrite = [&writesLeft] { return writesLeft.fetch_sub(1) <= 0; }}));
        QVERIFY(awaited(store->open()).has_value());
        QVERIFY(awaited(store->saveAccount({.id = u"one"_s, .name = u"One"_s})).has_value());
        DraftBook book(FieldCatalog::welcomeKit(), store, u"one"_s);
        book.setSnapshots([this](const QString &key) { return m_theirs.value(key); });
        QSignalSpy settled(book.saver(), &DraftSaver::settled);
        writesLeft = 5; // the disk is full in the middle
        book.set(all, u"subtitle"_s, text(u"Pastry"_s));
        book.saver()->flush();
        QVERIFY(settled.wait());
        QVERIFY(book.saver()->failure());
        writesLeft = 1000;
        QVERIFY(awaited(store->drafts(u"one"_s))->isEmpty());
        book.saver()->flush();
        QTRY_VERIFY(book.saver()->isSettled());
        QCOMPARE(awaited(store->drafts(u"one"_s))->size(), 3);
    }

    void itIsOnDiskAsItIsShown()
    {
        QTemporaryDir folder;
        const auto store = std::make_shared<Store>(folder.path(), unlocked());
        QVERIFY(awaited(store->open()).has_value());
        QVERIFY(awaited(store->saveAccount({.id = u"one"_s, .name = u"One"_s})).has_value());
        DraftBook book(FieldCatalog::welcomeKit(), store, u"one"_s);
        book.setSnapshots([this](const QString &key) { return m_theirs.value(key); });
        QSignalSpy saved(book.saver(), &DraftSaver::saved);
        book.set(all, u"subtitle"_s, text(u"Pastry"_s));
        QVERIFY(saved.wait());
        for (const QString &key : all)
            QCOMPARE(awaited(store->draft(u"one"_s, key)).value(), std::optional(book.draft(key)));
        book.discard(all);
        QVERIFY(saved.wait());
        QVERIFY(awaited(store->drafts(u"one"_s))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftBookTest)
#include "tst_draftbook.moc"
