// SPDX-License-Identifier: MIT
// "Saved" means on disk. Real SQLite, read back by a second store.
#include "drafts/draftsaver.h"
#include "model/modelsupport.h"
#include "support/storekey.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"account"_s;

template <typename T> T await(QFuture<T> future)
{
    future.waitForFinished(); // the store's own thread answers; the test has nothing else to do
    return future.result();
}

} // namespace

class DraftSaverTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<BookedModel> m_model;
    std::unique_ptr<DraftSaver> m_saver;
    std::atomic_bool m_diskIsFull = false;

    bool write(const char *field, const QString &value)
    {
        return m_model->setData(m_model->indexOf(u"A"_s, QString::fromLatin1(field)), value);
    }
    /// As another program, or the next start, finds it.
    Draft onDisk(const QString &key = u"A"_s)
    {
        Store other(m_folder->path(), unlocked());
        if (!await(other.open()))
            return {};
        const auto read = await(other.draft(account, key));
        return read && *read ? **read : Draft{};
    }

private Q_SLOTS:
    void init()
    {
        m_diskIsFull = false;
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            std::make_shared<Store>(m_folder->path(), unlocked({.failWrite = [this] { return m_diskIsFull.load(); }}));
        QVERIFY(await(m_store->open()).has_value());
        Account plain{.id = account, .name = u"Name"_s, .baseUrl = QUrl(u"http://127.0.0.1:1"_s)};
        QVERIFY(await(m_store->saveAccount(plain)).has_value());
        m_model = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_model->upsert({plainCandidate(u"A"_s), plainCandidate(u"B"_s)});
        m_saver = std::make_unique<DraftSaver>(m_model->book(), m_store, account);
    }

    void cleanup()
    {
        m_saver.reset();
        m_model.reset();
        m_store.reset();
    }

    void savedMeansOnDisk()
    {
        QSignalSpy saved(m_saver.get(), &DraftSaver::saved);
        QSignalSpy dirty(m_saver.get(), &DraftSaver::dirty);
        QVERIFY(m_saver->isSettled());
        QVERIFY(write("subtitle", u"Pastry"_s));
        QCOMPARE(dirty.size(), 1);
        QVERIFY(!m_saver->isSettled());
        QVERIFY(saved.wait());
        QVERIFY(m_saver->isSettled());
        QCOMPARE(onDisk(), m_model->book()->draft(u"A"_s));
    }

    void editingBackTakesTheDraftOffTheDisk()
    {
        QSignalSpy saved(m_saver.get(), &DraftSaver::saved);
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(saved.wait());
        m_model->book()->discard({u"A"_s});
        QVERIFY(saved.wait());
        QVERIFY(onDisk().isEmpty());
    }

    void aCreatedCandidateLeavesNoSecondDraft()
    {
        // The save of a keystroke overtakes the answer, so the disk has the draft under its old key again.
        QSignalSpy saved(m_saver.get(), &DraftSaver::saved);
        const QString key = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"Zoé"_s)}});
        QVERIFY(saved.wait());
        QVERIFY(!onDisk(key).isEmpty());
        m_model->book()->settle(key, m_model->book()->draft(key), plainCandidate(u"NEW"_s));
        QTRY_VERIFY(m_saver->isSettled());
        QVERIFY(onDisk(key).isEmpty());
    }

    void typingWithoutAPauseIsSavedToo()
    {
        // A keystroke every 20 ms for as long as it takes: a timer that each one restarted would never fire.
        QSignalSpy saved(m_saver.get(), &DraftSaver::saved);
        QTimer keys;
        int typed = 0;
        int typedWhenSaved = -1;
        connect(&keys, &QTimer::timeout, this, [&] { write("subtitle", u"typing %1"_s.arg(++typed)); });
        connect(m_saver.get(), &DraftSaver::dirty, this, [&] {
            const Draft draft = onDisk();
            if (typedWhenSaved < 0 && !draft.isEmpty())
                typedWhenSaved = typed;
        });
        keys.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(typedWhenSaved > 0, 5000);
        keys.stop();
        QTRY_VERIFY(m_saver->isSettled());
        QVERIFY(saved.size() > 0);
        QCOMPARE(onDisk(), m_model->book()->draft(u"A"_s));
    }

    void flushSavesAtOnceAndSettles()
    {
        QSignalSpy settled(m_saver.get(), &DraftSaver::settled);
        m_saver->flush(); // nothing to do
        QCOMPARE(settled.size(), 1);
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(m_model->setData(m_model->indexOf(u"B"_s, u"phone"_s), u"06"_s));
        m_saver->flush();
        QCOMPARE(settled.size(), 1);
        QVERIFY(settled.wait());
        QVERIFY(m_saver->isSettled());
        QCOMPARE(onDisk(), m_model->book()->draft(u"A"_s));
        QCOMPARE(onDisk(u"B"_s), m_model->book()->draft(u"B"_s));
    }

    void aFailureLosesNothing()
    {
        QSignalSpy failed(m_saver.get(), &DraftSaver::failed);
        QSignalSpy saved(m_saver.get(), &DraftSaver::saved);
        QSignalSpy settled(m_saver.get(), &DraftSaver::settled);
        m_diskIsFull = true;
        QVERIFY(write("subtitle", u"Pastry"_s));
        m_saver->flush();
        QVERIFY(settled.wait());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(saved.size(), 0);
        QVERIFY(!m_saver->isSettled()); // said to have settled, yet not safe
        QCOMPARE(m_model->indexOf(u"A"_s, u"subtitle"_s).data(), u"Pastry"_s);

        m_diskIsFull = false;
        QVERIFY(write("phone", u"06"_s)); // a new edit tries at once, with all that waits
        QVERIFY(saved.wait());
        QVERIFY(m_saver->isSettled());
        QCOMPARE(onDisk().fields.keys(), (QStringList{u"phone"_s, u"subtitle"_s}));
    }

    void aFailureIsTriedAgain()
    {
        QSignalSpy failed(m_saver.get(), &DraftSaver::failed);
        QSignalSpy saved(m_saver.get(), &DraftSaver::saved);
        m_diskIsFull = true;
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(failed.wait());
        m_diskIsFull = false;
        QVERIFY(saved.wait(10'000)); // by itself, after the saver's own delay
        QCOMPARE(onDisk(), m_model->book()->draft(u"A"_s));
    }

    void theEndOfASessionWaitsForTheDisk()
    {
        QVERIFY(m_saver->flushAndWait()); // nothing to do
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(m_saver->flushAndWait());
        QCOMPARE(onDisk(), m_model->book()->draft(u"A"_s));
        m_diskIsFull = true;
        QVERIFY(write("phone", u"06"_s));
        QVERIFY(!m_saver->flushAndWait());
        QCOMPARE(m_saver->failure().value().kind, StoreError::Kind::Full);
        m_diskIsFull = false;
        QVERIFY(m_saver->flushAndWait());
        QVERIFY(!m_saver->failure());
        QCOMPARE(onDisk(), m_model->book()->draft(u"A"_s));
    }

    void whatWaitsIsWhatWasEditedSinceTheLastSave()
    {
        using Waiting = QHash<QString, QSet<QString>>;
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(m_saver->flushAndWait());
        QCOMPARE(m_saver->waiting(), Waiting());
        m_diskIsFull = true;
        QVERIFY(write("phone", u"06"_s));
        QVERIFY(!m_saver->flushAndWait());
        QCOMPARE(m_saver->waiting(), (Waiting{{u"A"_s, {u"phone"_s}}}));
        QVERIFY(m_model->setData(m_model->indexOf(u"B"_s, u"email"_s), u"b@example.com"_s));
        QVERIFY(write("firstname", u"Zoé"_s));
        QVERIFY(!m_saver->flushAndWait());
        QCOMPARE(m_saver->waiting(), (Waiting{{u"A"_s, {u"phone"_s, u"firstname"_s}}, {u"B"_s, {u"email"_s}}}));
    }

    void aFolderThatCannotBeUsed()
    {
        QFile file(m_folder->filePath(u"plain"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        auto store = std::make_shared<Store>(m_folder->filePath(u"plain/profile"_s));
        QVERIFY(!await(store->open()).has_value());
        m_saver = std::make_unique<DraftSaver>(m_model->book(), store, account);
        QSignalSpy failed(m_saver.get(), &DraftSaver::failed);
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<StoreError>().sentence().isEmpty());
        QVERIFY(!m_saver->isSettled());
        QVERIFY(m_model->book()->draft(u"A"_s).contains(u"subtitle"_s));
    }

    void closingRightAfterAKeystrokeLosesNothing()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        const Draft typed = m_model->book()->draft(u"A"_s);
        cleanup(); // saver, model, store, as the window closes
        QCOMPARE(onDisk(), typed);
    }

    void closingWhileASaveIsUnderWayIsHarmless()
    {
        for (int i = 0; i < 50; ++i) {
            QVERIFY(write("subtitle", u"typing %1"_s.arg(i)));
            m_saver->flush();
            m_saver = std::make_unique<DraftSaver>(m_model->book(), m_store, account);
        }
        const Draft typed = m_model->book()->draft(u"A"_s);
        cleanup();
        QCOMPARE(onDisk(), typed);
    }
};

QTEST_GUILESS_MAIN(DraftSaverTest)
#include "tst_draftsaver.moc"
