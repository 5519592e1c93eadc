// SPDX-License-Identifier: MIT
#include "candidate/fieldcatalog.h"
#include "store/cellcipher.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/storesupport.h"
#include "support/stride.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

#include <atomic>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// What stands on the disk can be read with the profile's key only, and nothing is lost by whatever was changed there.
class StoreSealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxOpensInItsPlaceOnly();
    void lockedUntilTheKeyIsGiven();
    void theFirstKeyIsTheProfiles();
    void aProfileWithoutItsCheckValueKnowsItsKey();
    void nothingPersonalStandsInAnyFile();
    void anOlderProfileIsBroughtForward();
    void anOlderProfileIsBroughtForwardWhateverFails();
    void ofAnOlderProfileWhatDoesNotOpenIsSetAside();
    void anIndexCellThatDoesNotOpenIsMadeAnew_data();
    void anIndexCellThatDoesNotOpenIsMadeAnew();
    void aChangedCellIsSetAside_data();
    void aChangedCellIsSetAside();
    void swappedRowsAreSetAside_data();
    void swappedRowsAreSetAside();
    void swappedFieldsOfOneDraftAreSetAside_data();
    void swappedFieldsOfOneDraftAreSetAside();
    void aFullDiskDoesNotHideTheRest();
    void forgettingAnAccountLeavesNothing();
};

namespace {

const QString anna = u"0000-anna"_s;
const QString bob = u"1111-bob"_s;
const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

// What must never be found in a file.
const QString personName = u"Unmistakable-Surnamé"_s;
const QString email = u"unmistakable@example.org"_s;
const QString phone = u"+33 6 99 88 77 66"_s;
const QStringList personal{personName, email, phone};

QString databaseIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"vivier.sqlite"_s);
}

std::unique_ptr<Store> opened(const QTemporaryDir &folder)
{
    auto store = std::make_unique<Store>(folder.path(), unlocked());
    const auto report = await(store->open());
    if (!report || !report->movedAside.isEmpty())
        qFatal("the store does not open");
    return store;
}

Candidate person(const QString &reference)
{
    return {.reference = reference,
            .jobReference = u"J"_s,
            .updatedAt = {},
            .readAt = noon,
            .values = {{u"lastname"_s, Value::ofText(personName)}, {u"email"_s, Value::ofText(email)}}};
}

Draft draftOf(const QString &key)
{
    return {.key = key,
            .fields = {{u"phone"_s,
                        {.base = Value::ofText(email), .mine = Value::ofText(phone), .edits = 1, .editedAt = noon}},
                       {u"name"_s,
                        {.base = Value::empty(), .mine = Value::ofText(personName), .edits = 1, .editedAt = noon}}},
            .createAttemptedAt = noon,
            .createAttempted = {{u"lastname"_s, Value::ofText(personName)}}};
}

OutboxItem itemOf(const QString &key)
{
    return {.key = key, .released = draftOf(key), .queuedAt = noon, .words = u"Not a phone: "_s + phone};
}

JournalEntry entryOf(const QString &reference)
{
    return {.reference = reference,
            .field = u"lastname"_s,
            .before = Value::ofText(personName),
            .after = Value::ofText(email),
            .at = noon,
            .verdict = FieldResult::Changed,
            .answered = Value::ofText(phone)};
}

/// Of each table something, twice.
void fill(Store &store, const QString &account)
{
    QVERIFY(await(store.saveAccount(plainAccount(account))));
    for (const QString &key : {u"A"_s, u"B"_s}) {
        QVERIFY(await(store.applySent(account, {{.key = key}, person(key), {entryOf(key)}})));
        QVERIFY(await(store.saveDraft(account, draftOf(key))));
        QVERIFY(await(store.saveOutboxItems(account, {itemOf(key)})));
        QVERIFY(await(store.saveFile(account, {.reference = key,
                                               .field = u"resume_url"_s,
                                               .link = u"https://files.example.org/"_s + email,
                                               .readAt = noon,
                                               .bytes = personName.toUtf8()})));
    }
}

/// The files of the folder that hold one of the texts, in either spelling that our tools write.
QStringList filesWith(const QTemporaryDir &folder, const QStringList &texts)
{
    QStringList found;
    const QDir directory(folder.path());
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            const QByteArray utf16 = QStringEncoder(QStringConverter::Utf16LE)(text);
            if (bytes.contains(text.toUtf8()) || bytes.contains(utf16))
                found.append(name + u": "_s + text);
        }
    }
    return found;
}

QByteArray contentOf(const QTemporaryDir &folder)
{
    QFile file(databaseIn(folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray cellAt(Database &database, const QString &column, const QString &table, const QString &where)
{
    Database::Rows rows = database.select(u"SELECT %1 FROM %2 WHERE %3"_s.arg(column, table, where));
    return rows.next() ? rows.blob(0) : QByteArray();
}

QByteArray cborOf(const Value &value)
{
    return value.toCbor().toCbor();
}

QString numbered(int number)
{
    return number == 0 ? u"A"_s : u"other %1"_s.arg(number);
}

/// As a Vivier before index cells wrote it.
void writeOlderProfile(const QTemporaryDir &folder, int candidates)
{
    {
        Database old(databaseIn(folder), Database::Access::ReadWrite, {});
        old.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
        old.run(u"PRAGMA journal_mode = WAL"_s);
        migrate(old, 3);
        const CellCipher cipher(storeKey());
        old.change(u"INSERT INTO account (number, id, name, ats, base_url, organizations, company, dashboard, "
                   "older_api) VALUES (7, ?, 'Anna', 'welcomekit', 'http://127.0.0.1:1', x'80', '', '', 0)"_s,
                   {anna});
        for (const QString &table : {u"setting"_s, u"key_setting"_s}) {
            old.change(u"INSERT INTO %1 VALUES ('sealing/check', ?)"_s.arg(table),
                       {cipher.seal("vivier", "vivier check 1")});
        }
        Transaction transaction(old, Transaction::Kind::Write);
        for (int i = 0; i < candidates; ++i) {
            const QString reference = numbered(i);
            old.change(u"INSERT INTO candidate (account, reference, job_reference, snapshot, read_at) "
                       "VALUES (7, ?, 'J', ?, ?)"_s,
                       {reference,
                        cipher.seal(person(reference).toBlob(), associatedData("candidate.snapshot", 7, {reference})),
                        noon.toMSecsSinceEpoch()});
        }
        transaction.commit();
    }
    QFile::remove(databaseIn(folder) + u"-wal"_s); // an older one that ended well
}

QList<IndexCell> allCells(Store &store, const QString &account, int batch = 2000)
{
    QList<IndexCell> all;
    std::optional<CandidatePlace> place = CandidatePlace{};
    while (place) {
        const auto read = await(store.indexCells(account, *place, batch));
        all.append(read.value().cells);
        place = read->next;
    }
    return all;
}

void verifyOlderProfile(Store &store, int candidates)
{
    QList<Candidate> people;
    QList<IndexCell> cells;
    for (int i = 0; i < candidates; ++i) {
        people.append(person(numbered(i)));
        cells.append(IndexCell::of(people.constLast(), FieldCatalog::welcomeKit()));
    }
    QCOMPARE(allCandidates(store, anna), people);
    QCOMPARE(allCells(store, anna), cells);
    QCOMPARE(await(store.candidate(anna, u"A"_s)).value(), people.constFirst());
    QVERIFY(!await(store.unopened(anna)).value().any());
}

bool isBroughtForward(const QTemporaryDir &folder)
{
    Database database(databaseIn(folder), Database::Access::ReadOnly, {});
    Database::Rows rows = database.select(u"SELECT 1 FROM sqlite_master WHERE name = 'candidate_before'"_s);
    return !rows.next();
}

} // namespace

void StoreSealedTest::aBoxOpensInItsPlaceOnly()
{
    Generator any;
    const CellCipher cipher(storeKey());
    const CellCipher other(std::make_shared<Secret>(CellCipher::keySize()));
    for (int round = 0; round < 3000; round += stride()) {
        const QByteArray plain = any.text(300).toUtf8();
        const QString key = any.text(6);
        const QString field = any.text(6);
        const qint64 account = any.number(4);
        const QByteArray place = associatedData("draft_field.mine", account, {key, field});
        const QByteArray box = cipher.seal(plain, place);
        QVERIFY(CellCipher::isSealed(box) && box != cipher.seal(plain, place));
        QCOMPARE(cipher.open(box, place), plain);
        QCOMPARE(other.open(box, place), std::nullopt);
        QCOMPARE(cipher.open(box, associatedData("draft_field.base", account, {key, field})), std::nullopt);
        QCOMPARE(cipher.open(box, associatedData("draft_field.mine", account + 1, {key, field})), std::nullopt);
        QCOMPARE(cipher.open(box, associatedData("draft_field.mine", account, {key + field})), std::nullopt);
        if (key != field)
            QCOMPARE(cipher.open(box, associatedData("draft_field.mine", account, {field, key})), std::nullopt);
        QByteArray changed = box;
        const int at = any.number(int(box.size()));
        changed[at] = char(changed[at] ^ (1 << any.number(8)));
        QCOMPARE(cipher.open(changed, place), std::nullopt);
        QCOMPARE(cipher.open(box.first(any.number(int(box.size()))), place), std::nullopt);
        QVERIFY(!CellCipher::isSealed(cborOf(any.value())));
    }
}

void StoreSealedTest::lockedUntilTheKeyIsGiven()
{
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    const QByteArray before = contentOf(folder);
    {
        Store store(folder.path());
        QVERIFY(await(store.open()));
        QCOMPARE(await(store.accounts()).value().size(), 1);
        QCOMPARE(await(store.setting(u"x"_s)).value(), QByteArray());
        const auto failsAsLocked = [](const auto &answer) {
            return !answer && answer.error().kind == StoreError::Kind::Locked;
        };
        QVERIFY(failsAsLocked(await(store.candidateBatch(anna))));
        QVERIFY(failsAsLocked(await(store.candidates(anna, {u"A"_s}))));
        QVERIFY(failsAsLocked(await(store.indexCells(anna))));
        QVERIFY(failsAsLocked(await(store.candidate(anna, u"A"_s))));
        QVERIFY(failsAsLocked(await(store.saveCandidates(anna, {person(u"C"_s)}))));
        QVERIFY(failsAsLocked(await(store.savePage(anna, {}, {.job = u"J"_s}))));
        QVERIFY(failsAsLocked(await(store.pullStates(anna))));
        QVERIFY(failsAsLocked(await(store.jobs(anna))));
        QVERIFY(failsAsLocked(await(store.drafts(anna))));
        QVERIFY(failsAsLocked(await(store.draft(anna, u"A"_s))));
        QVERIFY(failsAsLocked(await(store.saveDraft(anna, draftOf(u"C"_s)))));
        QVERIFY(failsAsLocked(await(store.saveDraft(anna, {.key = u"A"_s}))));
        QVERIFY(failsAsLocked(await(store.discardDraft(anna, u"A"_s))));
        QVERIFY(failsAsLocked(await(store.noteCreateAttempt(anna, u"A"_s, {}))));
        QVERIFY(failsAsLocked(await(store.noteFieldAttempt(anna, u"A"_s, u"phone"_s, {}))));
        QVERIFY(failsAsLocked(await(store.outbox(anna))));
        QVERIFY(failsAsLocked(await(store.saveOutboxItems(anna, {itemOf(u"A"_s)}))));
        QVERIFY(failsAsLocked(await(store.removeOutboxItems(anna, {u"A"_s}))));
        QVERIFY(failsAsLocked(await(store.applySent(anna, {draftOf(u"A"_s), person(u"A"_s), {}}))));
        QVERIFY(failsAsLocked(await(store.journal(anna, {}))));
        QVERIFY(failsAsLocked(await(store.unopened(anna))));
        QVERIFY(await(store.unlock(storeKey())));
        QCOMPARE(await(store.drafts(anna)).value(), (QList{draftOf(u"A"_s), draftOf(u"B"_s)}));
    }
    QCOMPARE(contentOf(folder), before);
    Store store(folder.path());
    QVERIFY(await(store.open()));
    // An account can be forgotten although the key is lost.
    QVERIFY(await(store.saveAccount(plainAccount(bob))));
    QVERIFY(await(store.removeAccount(anna)));
    QCOMPARE(await(store.accounts()).value(), QList{plainAccount(bob)});
}

void StoreSealedTest::theFirstKeyIsTheProfiles()
{
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    const QByteArray before = contentOf(folder);
    const auto wrong = std::make_shared<Secret>(CellCipher::keySize());
    {
        Store store(folder.path());
        QVERIFY(await(store.open()));
        QCOMPARE(await(store.unlock(wrong)).error().kind, StoreError::Kind::WrongKey);
        QCOMPARE(await(store.drafts(anna)).error().kind, StoreError::Kind::Locked);
        QCOMPARE(await(store.unlock(nullptr)).error().kind, StoreError::Kind::Fault);
        QCOMPARE(await(store.unlock(std::make_shared<Secret>(u"short"_s))).error().kind, StoreError::Kind::Fault);
    }
    QCOMPARE(contentOf(folder), before);
    const auto store = opened(folder);
    QCOMPARE(await(store->unlock(wrong)).error().kind, StoreError::Kind::WrongKey);
    QCOMPARE(await(store->drafts(anna)).value().size(), 2); // stays open
    QVERIFY(await(store->unlock(storeKey())));
}

void StoreSealedTest::aProfileWithoutItsCheckValueKnowsItsKey()
{
    // The page that held it was damaged.
    const QTemporaryDir folder;
    {
        const auto store = opened(folder);
        fill(*store, anna);
        QVERIFY(await(store->saveSetting(u"sealing/check"_s, {})));
    }
    Store store(folder.path());
    QVERIFY(await(store.open()));
    QCOMPARE(await(store.unlock(std::make_shared<Secret>(CellCipher::keySize()))).error().kind,
             StoreError::Kind::WrongKey);
    QCOMPARE(await(store.setting(u"sealing/check"_s)).value(), QByteArray());
    QVERIFY(await(store.unlock(storeKey())));
    QVERIFY(!await(store.setting(u"sealing/check"_s)).value().isEmpty());
    QCOMPARE(await(store.drafts(anna)).value(), (QList{draftOf(u"A"_s), draftOf(u"B"_s)}));
}

void StoreSealedTest::nothingPersonalStandsInAnyFile()
{
    const QTemporaryDir folder;
    {
        const auto store = opened(folder);
        fill(*store, anna);
        QCOMPARE(filesWith(folder, personal), QStringList());
        QVERIFY(!filesWith(folder, {u"lastname"_s}).isEmpty()); // names of fields do: the search finds what is there
        QCOMPARE(await(store->outbox(anna)).value(), (QList{itemOf(u"A"_s), itemOf(u"B"_s)}));
    }
    QCOMPARE(filesWith(folder, personal), QStringList());
    QVERIFY(!filesWith(folder, {u"lastname"_s}).isEmpty());
}

void StoreSealedTest::anOlderProfileIsBroughtForward()
{
    const QTemporaryDir folder;
    constexpr int candidates = 1700; // more than are brought forward at once
    writeOlderProfile(folder, candidates);
    {
        Store store(folder.path());
        QVERIFY(await(store.open()));
        QVERIFY(!isBroughtForward(folder));
        QCOMPARE(await(store.drafts(anna)).error().kind, StoreError::Kind::Locked);
        const QFuture<Done> unlocked = store.unlock(storeKey());
        QVERIFY(await(unlocked));
        QCOMPARE(unlocked.progressMaximum(), candidates);
        QCOMPARE(unlocked.progressValue(), candidates);
        verifyOlderProfile(store, candidates);
        // What is read again replaces what was brought forward.
        Candidate again = person(u"A"_s);
        again.values.insert(u"lastname"_s, Value::ofText(u"Again"_s));
        QVERIFY(await(store.saveCandidates(anna, {again})));
        QCOMPARE(allCandidates(store, anna).constFirst(), again);
        QVERIFY(await(store.saveCandidates(anna, {person(u"A"_s)})));
    }
    QVERIFY(isBroughtForward(folder));
    QCOMPARE(filesWith(folder, personal), QStringList());
    verifyOlderProfile(*opened(folder), candidates);
}

void StoreSealedTest::anOlderProfileIsBroughtForwardWhateverFails()
{
    constexpr int candidates = 503; // two slices
    const QTemporaryDir older;
    writeOlderProfile(older, candidates);
    // Not each of the thousand writes of a slice: the first of them, those around its end, and all after it.
    for (int n = 1;; n += n > 20 && n < 995 ? 97 : 1) {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(databaseIn(older), databaseIn(folder)));
        std::atomic<int> left = n;
        bool failed = false;
        {
            Store store(folder.path(), {.failWrite = [&left] { return left > 0 && --left == 0; }});
            const bool isOpen = await(store.open()).has_value();
            const bool isUnlocked = isOpen && await(store.unlock(storeKey()));
            failed = left == 0;
            QCOMPARE(isUnlocked, !failed);
            if (!isUnlocked && isOpen)
                QCOMPARE(await(store.drafts(anna)).error().kind, StoreError::Kind::Locked);
        }
        verifyOlderProfile(*opened(folder), candidates);
        QVERIFY(isBroughtForward(folder));
        if (!failed) {
            QVERIFY2(n > 2 * candidates, "two writes for each, and what goes with them");
            break;
        }
    }
}

void StoreSealedTest::ofAnOlderProfileWhatDoesNotOpenIsSetAside()
{
    const QTemporaryDir folder;
    writeOlderProfile(folder, 3);
    {
        Database old(databaseIn(folder), Database::Access::ReadWrite, {});
        old.change(u"UPDATE candidate SET snapshot = x'FF00' WHERE reference = 'A'"_s);
    }
    const auto store = opened(folder);
    QCOMPARE(allCells(*store, anna).size(), 2);
    QCOMPARE(allCandidates(*store, anna).size(), 2);
    QCOMPARE(await(store->unopened(anna)).value().candidates, 1);
}

void StoreSealedTest::anIndexCellThatDoesNotOpenIsMadeAnew_data()
{
    QTest::addColumn<QString>("update");
    QTest::newRow("changed") << u"UPDATE candidate SET cell = x'FF00' WHERE reference = 'A'"_s;
    QTest::newRow("swapped") << u"UPDATE candidate SET cell = (SELECT cell FROM candidate AS other "
                                "WHERE other.reference <> candidate.reference)"_s;
    // Its text is folded in an earlier way, in which not all is found.
    QByteArray earlier = IndexCell::of(person(u"A"_s), FieldCatalog::welcomeKit()).bytes();
    earlier[0] = char(earlier.at(0) - 1);
    const QByteArray box = CellCipher(storeKey()).seal(earlier, associatedData("candidate.cell", 1, {u"A"_s}));
    QTest::newRow("of an earlier Vivier")
        << u"UPDATE candidate SET cell = x'%1' WHERE reference = 'A'"_s.arg(QString::fromLatin1(box.toHex()));
}

void StoreSealedTest::anIndexCellThatDoesNotOpenIsMadeAnew()
{
    QFETCH(QString, update);
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    {
        Database database(databaseIn(folder), Database::Access::ReadWrite, {});
        QVERIFY(database.change(update) > 0);
    }
    const FieldCatalog &catalog = FieldCatalog::welcomeKit();
    for (int reading = 0; reading < 2; ++reading) {
        std::atomic<int> writes = 0;
        Store store(folder.path(), unlocked({.failWrite = [&writes] {
                        ++writes;
                        return false;
                    }}));
        QVERIFY(await(store.open()));
        writes = 0;
        const QList<IndexCell> cells = allCells(store, anna);
        QCOMPARE(cells.size(), 2);
        for (const QString &key : {u"A"_s, u"B"_s})
            QVERIFY(cells.contains(IndexCell::of(person(key), catalog)));
        QCOMPARE(writes > 0, reading == 0); // then it stands in the file
        QVERIFY(!await(store.unopened(anna)).value().any());
    }
}

namespace {

/// The sealed cells of Anna's row "A", and what is left of it without that cell.
void cells()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("where");
    QTest::newRow("snapshot") << u"snapshot"_s << u"box"_s
                              << u"(SELECT reference FROM candidate WHERE number = snapshot.candidate)"_s;
    QTest::newRow("base") << u"draft_field"_s << u"base"_s << u"field = 'phone' AND key"_s;
    QTest::newRow("mine") << u"draft_field"_s << u"mine"_s << u"field = 'phone' AND key"_s;
    QTest::newRow("carried") << u"draft"_s << u"create_attempted"_s << u"key"_s;
    QTest::newRow("released") << u"outbox"_s << u"released"_s << u"key"_s;
    QTest::newRow("words") << u"outbox"_s << u"words"_s << u"key"_s;
    QTest::newRow("before") << u"journal"_s << u"before"_s << u"reference"_s;
    QTest::newRow("after") << u"journal"_s << u"after"_s << u"reference"_s;
    QTest::newRow("answered") << u"journal"_s << u"answered"_s << u"reference"_s;
}

/// What there is of one candidate whose cell in `table` does not open.
void verifyWithout(Store &store, const QString &table, const QString &key)
{
    QStringList candidates;
    for (const Candidate &candidate : allCandidates(store, anna))
        candidates.append(candidate.reference);
    QCOMPARE(candidates.contains(key), table != "snapshot"_L1);
    QCOMPARE(await(store.candidate(anna, key)).value().has_value(), table != "snapshot"_L1);
    Draft expected = draftOf(key);
    if (table == "draft_field"_L1)
        expected.fields.remove(u"phone"_s);
    if (table == "draft"_L1)
        expected.createAttempted.clear();
    QCOMPARE(await(store.draft(anna, key)).value(), expected);
    QVERIFY(await(store.drafts(anna)).value().contains(expected));
    QCOMPARE(await(store.outbox(anna)).value().contains(itemOf(key)), table != "outbox"_L1);
    QCOMPARE(await(store.journal(anna, key)).value().size(), table == "journal"_L1 ? 0 : 1);
}

} // namespace

void StoreSealedTest::aChangedCellIsSetAside_data()
{
    cells();
}

void StoreSealedTest::aChangedCellIsSetAside()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, where);
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    QByteArray changed;
    {
        Database database(databaseIn(folder), Database::Access::ReadWrite, {});
        changed = cellAt(database, column, table, where + u" = 'A'"_s);
        changed[changed.size() / 2] = char(changed.at(changed.size() / 2) ^ 4);
        QCOMPARE(database.change(u"UPDATE %1 SET %2 = ? WHERE %3 = 'A'"_s.arg(table, column, where), {changed}), 1);
    }
    {
        const auto store = opened(folder);
        verifyWithout(*store, table, u"A"_s);
        const UnopenedRows unopened = await(store->unopened(anna)).value();
        QCOMPARE(unopened.candidates, table == "snapshot"_L1 ? 1 : 0);
        QCOMPARE(unopened.journal, table == "journal"_L1 ? 1 : 0);
        QCOMPARE(unopened.candidates + unopened.drafts + unopened.journal, 1);
        // Later work writes over the place, not over what was in it.
        QVERIFY(await(store->saveCandidates(anna, {person(u"A"_s)})));
        QVERIFY(await(store->saveDraft(anna, draftOf(u"A"_s))));
        QVERIFY(await(store->saveOutboxItems(anna, {itemOf(u"A"_s)})));
        QCOMPARE(await(store->draft(anna, u"A"_s)).value(), draftOf(u"A"_s));
        QVERIFY(await(store->candidate(anna, u"A"_s)).value().has_value());
    }
    QVERIFY(contentOf(folder).contains(changed));
    const auto store = opened(folder);
    QVERIFY(await(store->unopened(anna)).value().any());
    QVERIFY(await(store->removeAccount(anna)));
    QVERIFY(!contentOf(folder).contains(changed));
}

void StoreSealedTest::swappedRowsAreSetAside_data()
{
    cells();
}

void StoreSealedTest::swappedRowsAreSetAside()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, where);
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    {
        Database database(databaseIn(folder), Database::Access::ReadWrite, {});
        const QByteArray ofA = cellAt(database, column, table, where + u" = 'A'"_s);
        const QByteArray ofB = cellAt(database, column, table, where + u" = 'B'"_s);
        const QString update = u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(table, column, where);
        QCOMPARE(database.change(update, {ofA, u"B"_s}), 1);
        QCOMPARE(database.change(update, {ofB, u"A"_s}), 1);
    }
    const auto store = opened(folder);
    verifyWithout(*store, table, u"A"_s);
    verifyWithout(*store, table, u"B"_s);
    const UnopenedRows unopened = await(store->unopened(anna)).value();
    QCOMPARE(unopened.candidates + unopened.drafts + unopened.journal, 2);
}

void StoreSealedTest::swappedFieldsOfOneDraftAreSetAside_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("base") << u"base"_s;
    QTest::newRow("mine") << u"mine"_s;
}

void StoreSealedTest::swappedFieldsOfOneDraftAreSetAside()
{
    QFETCH(QString, column);
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    {
        Database database(databaseIn(folder), Database::Access::ReadWrite, {});
        const QString where = u"key = 'A' AND field = '%1'"_s;
        const QByteArray ofPhone = cellAt(database, column, u"draft_field"_s, where.arg(u"phone"_s));
        const QByteArray ofName = cellAt(database, column, u"draft_field"_s, where.arg(u"name"_s));
        const QString update = u"UPDATE draft_field SET %1 = ? WHERE key = 'A' AND field = ?"_s.arg(column);
        QCOMPARE(database.change(update, {ofPhone, u"name"_s}), 1);
        QCOMPARE(database.change(update, {ofName, u"phone"_s}), 1);
    }
    const auto store = opened(folder);
    // The name must not leave as the phone number.
    QCOMPARE(await(store->draft(anna, u"A"_s)).value(), std::nullopt);
    QCOMPARE(await(store->drafts(anna)).value(), QList{draftOf(u"B"_s)});
    QVERIFY(await(store->unopened(anna)).value().drafts > 0);
}

void StoreSealedTest::aFullDiskDoesNotHideTheRest()
{
    const QTemporaryDir folder;
    fill(*opened(folder), anna);
    {
        Database database(databaseIn(folder), Database::Access::ReadWrite, {});
        database.change(u"UPDATE draft_field SET mine = x'FF00' WHERE key = 'A' AND field = 'phone'"_s);
    }
    std::atomic<bool> full = false;
    Store store(folder.path(), unlocked({.failWrite = [&full] { return full.load(); }}));
    QVERIFY(await(store.open()));
    full = true;
    verifyWithout(store, u"draft_field"_s, u"A"_s);
    QVERIFY(!await(store.unopened(anna)).value().any());
    // Not moved, so it must not be written over either.
    QCOMPARE(await(store.saveDraft(anna, draftOf(u"A"_s))).error().kind, StoreError::Kind::Full);
    full = false;
    QVERIFY(await(store.saveDraft(anna, draftOf(u"A"_s))));
    QCOMPARE(await(store.unopened(anna)).value().drafts, 1);
}

void StoreSealedTest::forgettingAnAccountLeavesNothing()
{
    const QTemporaryDir folder;
    QByteArrayList ofAnna;
    {
        const auto store = opened(folder);
        fill(*store, anna);
        fill(*store, bob);
        QVERIFY(await(store->saveSetting(u"token/"_s + anna, "sealed-token-of-anna")));
    }
    {
        Database database(databaseIn(folder), Database::Access::ReadWrite, {});
        const QString annas = u"candidate = (SELECT number FROM candidate WHERE account = 1 AND reference = 'A')"_s;
        ofAnna.append(cellAt(database, u"box"_s, u"snapshot"_s, annas));
        ofAnna.append(cellAt(database, u"box"_s, u"file"_s, annas));
        for (const auto &[table, column] : {std::pair(u"candidate"_s, u"cell"_s),
                                            {u"draft_field"_s, u"mine"_s},
                                            {u"outbox"_s, u"released"_s},
                                            {u"journal"_s, u"after"_s}})
            ofAnna.append(cellAt(database, column, table, u"account = 1"_s));
        database.change(u"UPDATE snapshot SET box = x'FF0102030405060708' WHERE "_s + annas);
    }
    {
        const auto store = opened(folder);
        QCOMPARE(allCandidates(*store, anna).size(), 1); // the other one is aside
        QVERIFY(await(store->removeAccount(anna)));
        QCOMPARE(QFileInfo(databaseIn(folder) + u"-wal"_s).size(), 0);
        ofAnna << anna.toUtf8() << "sealed-token-of-anna" << QByteArray::fromHex("FF0102030405060708");
        for (const QByteArray &bytes : std::as_const(ofAnna))
            QVERIFY2(bytes.size() > 8 && !contentOf(folder).contains(bytes), bytes.toHex().constData());
        QCOMPARE(await(store->drafts(bob)).value(), (QList{draftOf(u"A"_s), draftOf(u"B"_s)}));
        QCOMPARE(await(store->outbox(bob)).value().size(), 2);
    }
    QCOMPARE(allCandidates(*opened(folder), bob).size(), 2);
}

QTEST_GUILESS_MAIN(StoreSealedTest)
#include "tst_store_sealed.moc"
