// SPDX-License-Identifier: MIT
#include "candidate/fieldcatalog.h"
#include "candidate/timeinstage.h"
#include "store/storesupport.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class StoreRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingComesBackAfterReopening();
    void savingAgainReplaces();
    void aJobListDoesNotTakeAwayStages();
    void someAreReadInOneCall();
    void aReadingGoesOnWhereItWas();
    void aReadingGoesOnInACompactedFile();
    void indexCellsAreThoseOfTheSnapshots();
    void whatIsNotToldStays_data();
    void whatIsNotToldStays();
    void anUnknownAccountIsRefused();
    void removingAnAccountTakesAllThatIsItsOwn();
    void sentFieldsGoAndLaterEditsStay();
    void anUntouchedFieldKeepsItsBaseAfterASend();
    void aDraftBegunAgainDuringTheSendStays();
    void aCreatedCandidateMovesItsDraft();
    void callsBeforeOpeningFail();
    void theDestructorEndsEarlierCalls();
};

namespace {

const QString anna = u"0000-anna"_s;

std::unique_ptr<Store> opened(const QTemporaryDir &folder)
{
    auto store = std::make_unique<Store>(folder.path() + u"/profile"_s, unlocked());
    const auto report = await(store->open());
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().detail));
    return store;
}

std::unique_ptr<Store> openedWithAnna(const QTemporaryDir &folder)
{
    auto store = opened(folder);
    if (!await(store->saveAccount(plainAccount(anna))))
        qFatal("no account");
    return store;
}

Candidate numbered(int number)
{
    return {.reference = QString::number(number), .jobReference = {}, .updatedAt = {}, .readAt = {}, .values = {}};
}

DraftField edit(const QString &base, const QString &mine, int edits = 1)
{
    return {.base = Value::ofText(base),
            .mine = Value::ofText(mine),
            .edits = edits,
            .editedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)};
}

} // namespace

void StoreRoundTripTest::anythingComesBackAfterReopening()
{
    const QTemporaryDir folder;
    Generator any;
    for (int round = 0; round < 12; ++round) {
        Account account = any.account();
        account.tls = {.authority = any.text(), .certificate = any.text(), .key = any.text()};
        QList<Organization> organizations;
        QList<Job> jobs;
        QList<Candidate> candidates;
        QList<Draft> drafts;
        QList<OutboxItem> items;
        QList<PullState> states;
        QHash<QString, QByteArray> settings;
        for (int i = 0; i < 20; ++i) {
            const QString unique = QString::number(i);
            organizations.append({.reference = any.word() + unique, .name = any.text()});
            jobs.append(any.job());
            jobs.last().reference += unique;
            candidates.append(any.candidate(any.word() + unique));
            drafts.append(any.draft(i % 3 == 0 ? Draft::newKey() : any.word() + unique));
            items.append(any.outboxItem(drafts.constLast()));
            states.append(any.pullState(any.word() + unique));
            settings.insert(any.word() + unique + account.id, any.text().toUtf8() + '\0' + 'x');
        }
        {
            const auto store = opened(folder);
            QVERIFY(await(store->saveAccount(account)));
            QVERIFY(await(store->saveOrganizations(account.id, organizations)));
            QVERIFY(await(store->saveJobs(account.id, jobs)));
            QVERIFY(await(store->saveCandidates(account.id, candidates)));
            for (const Draft &draft : drafts)
                QVERIFY(await(store->saveDraft(account.id, draft)));
            QVERIFY(await(store->saveOutboxItems(account.id, items)));
            for (const PullState &state : states)
                QVERIFY(await(store->savePage(account.id, {}, state)));
            for (auto it = settings.cbegin(); it != settings.cend(); ++it)
                QVERIFY(await(store->saveSetting(it.key(), it.value())));
        }
        std::ranges::stable_sort(items, [](const OutboxItem &a, const OutboxItem &b) {
            return a.queuedAt.isValid() && b.queuedAt.isValid() ? a.queuedAt < b.queuedAt
                                                                : !a.queuedAt.isValid() && b.queuedAt.isValid();
        });
        const auto store = opened(folder);
        QCOMPARE(await(store->outbox(account.id)).value(), items);
        QCOMPARE(await(store->pullStates(account.id)).value(), states);
        QVERIFY(await(store->accounts()).value().contains(account));
        QCOMPARE(await(store->organizations(account.id)).value(), organizations);
        QCOMPARE(await(store->jobs(account.id)).value(), jobs);
        QCOMPARE(allCandidates(*store, account.id, 7), candidates);
        QCOMPARE(await(store->candidate(account.id, candidates.at(3).reference)).value(), candidates.at(3));
        QCOMPARE(await(store->drafts(account.id)).value(), drafts);
        for (const Draft &draft : drafts)
            QCOMPARE(await(store->draft(account.id, draft.key)).value(), draft);
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            QCOMPARE(await(store->setting(it.key())).value(), it.value());
    }
}

void StoreRoundTripTest::savingAgainReplaces()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    Generator any;
    Account account = plainAccount(anna);
    account.name = u"Anna's Welcome Kit"_s;
    account.olderApi = true;
    const Candidate candidate = any.candidate(u"AAA"_s);
    Draft draft{
        .key = u"AAA"_s, .fields = {{u"a"_s, edit({}, u"1"_s)}, {u"b"_s, edit({}, u"1"_s)}}, .createAttemptedAt = {}};
    Candidate older = candidate; // tells the same fields: see whatIsNotToldStays()
    for (Value &value : older.values)
        value = any.known();
    QVERIFY(await(store->saveCandidates(anna, {older})));
    QVERIFY(await(store->saveCandidates(anna, {candidate})));
    QVERIFY(await(store->saveDraft(anna, draft)));
    QVERIFY(await(store->saveAccount(account)));
    draft.fields = {{u"b"_s, edit({}, u"2"_s, 2)}};
    QVERIFY(await(store->saveDraft(anna, draft)));
    QCOMPARE(await(store->accounts()).value(), QList{account});
    QCOMPARE(allCandidates(*store, anna), QList{candidate});
    QCOMPARE(await(store->drafts(anna)).value(), QList{draft});
    draft.fields.clear();
    QVERIFY(await(store->saveDraft(anna, draft)));
    QCOMPARE(await(store->drafts(anna)).value(), QList<Draft>());
    QVERIFY(await(store->saveSetting(u"k"_s, "v")));
    QVERIFY(await(store->saveSetting(u"k"_s, {})));
    QCOMPARE(await(store->setting(u"k"_s)).value(), QByteArray());
}

void StoreRoundTripTest::aJobListDoesNotTakeAwayStages()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    Job job = Generator().job();
    QVERIFY(await(store->saveJobs(anna, {job})));
    Job listed = job;
    listed.name = u"Renamed"_s;
    listed.stages.clear();
    listed.candidatesCount = -1;
    QVERIFY(await(store->saveJobs(anna, {listed})));
    job.name = listed.name;
    QCOMPARE(await(store->jobs(anna)).value(), QList{job});
}

void StoreRoundTripTest::someAreReadInOneCall()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const QString bob = u"1111-bob"_s;
    QVERIFY(await(store->saveAccount(plainAccount(bob))));
    QVERIFY(await(store->saveCandidates(anna, {numbered(1), numbered(2), numbered(3)})));
    QVERIFY(await(store->saveCandidates(bob, {numbered(4)})));
    QCOMPARE(await(store->candidates(anna, {u"3"_s, u"nobody"_s, u"4"_s, u"1"_s})).value(),
             (QList{numbered(3), numbered(1)}));
    QVERIFY(await(store->candidates(anna, {})).value().isEmpty());
}

void StoreRoundTripTest::aReadingGoesOnWhereItWas()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const QString bob = u"1111-bob"_s;
    QVERIFY(await(store->saveAccount(plainAccount(bob))));
    QVERIFY(await(store->candidateBatch(anna)).value().candidates.isEmpty());
    QVERIFY(!await(store->candidateBatch(anna)).value().next);
    for (int i = 0; i < 25; ++i)
        QVERIFY(await(store->saveCandidates(i % 2 ? bob : anna, {numbered(i), numbered(100 + i)})));
    for (const int size : {1, 4, 26, 500}) {
        QStringList read;
        std::optional<CandidatePlace> place = CandidatePlace{};
        while (place) {
            const auto batch = await(store->candidateBatch(anna, *place, size));
            QVERIFY(batch);
            QVERIFY(batch->candidates.size() <= size);
            for (const Candidate &candidate : batch->candidates)
                read.append(candidate.reference);
            place = batch->next;
            // Between two parts, one that was read is saved again: it neither moves nor comes twice.
            QVERIFY(await(store->saveCandidates(anna, {numbered(0)})));
        }
        QCOMPARE(read.size(), 26);
        QCOMPARE(QSet<QString>(read.cbegin(), read.cend()).size(), 26);
    }
}

void StoreRoundTripTest::aReadingGoesOnInACompactedFile()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const QString bob = u"1111-bob"_s;
    QVERIFY(await(store->saveAccount(plainAccount(bob))));
    for (int i = 0; i < 20; ++i)
        QVERIFY(await(store->saveCandidates(bob, {numbered(i)})));
    for (int i = 0; i < 10; ++i)
        QVERIFY(await(store->saveCandidates(anna, {numbered(i)})));
    const auto first = await(store->candidateBatch(anna, {}, 4));
    QVERIFY(first && first->next);
    QVERIFY(await(store->removeAccount(bob))); // compacts
    QStringList read;
    for (const Candidate &candidate : first->candidates)
        read.append(candidate.reference);
    std::optional<CandidatePlace> place = first->next;
    while (place) {
        const auto batch = await(store->candidateBatch(anna, *place, 4));
        QVERIFY(batch);
        for (const Candidate &candidate : batch->candidates)
            read.append(candidate.reference);
        place = batch->next;
    }
    QCOMPARE(read.size(), 10);
    QCOMPARE(QSet<QString>(read.cbegin(), read.cend()).size(), 10);
}

void StoreRoundTripTest::indexCellsAreThoseOfTheSnapshots()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const QString bob = u"1111-bob"_s;
    Account ofBob = plainAccount(bob);
    ofBob.ats = u"instaview"_s;
    QVERIFY(await(store->saveAccount(ofBob)));
    Generator any;
    const auto person = [&any](const FieldCatalog &catalog, int number) {
        Candidate candidate{.reference = u"%1 %2"_s.arg(any.text(5)).arg(number),
                            .jobReference = any.text(),
                            .updatedAt = any.time(),
                            .readAt = {},
                            .values = {}};
        for (const Field &field : catalog) {
            if (any.coin())
                candidate.values.insert(field.name, any.known());
        }
        return candidate;
    };
    for (const QString &account : {anna, bob}) {
        const FieldCatalog &catalog = *FieldCatalog::ofAts(account == bob ? u"instaview"_s : u"welcomekit"_s);
        QList<Candidate> saved;
        for (int i = 0; i < 40; ++i)
            saved.append(person(catalog, i));
        QVERIFY(await(store->savePage(account, saved, {.job = u"J"_s})));
        for (int i = 0; i < 40; i += 3) {
            const QString reference = saved.at(i).reference;
            saved[i] = person(catalog, i);
            saved[i].reference = reference;
            QVERIFY(await(store->applySent(account, {{.key = reference}, saved.at(i), {}})));
            saved[i] = await(store->candidate(account, reference)).value().value();
        }
        QList<IndexCell> expected;
        for (const Candidate &candidate : std::as_const(saved))
            expected.append(IndexCell::of(candidate, catalog));
        for (const int size : {1, 7, 40, 1000}) {
            QList<IndexCell> read;
            std::optional<CandidatePlace> place = CandidatePlace{};
            while (place) {
                const auto batch = await(store->indexCells(account, *place, size));
                QVERIFY(batch && batch->cells.size() <= size);
                read.append(batch->cells);
                place = batch->next;
            }
            QCOMPARE(read, expected);
        }
        // An answer that was overtaken changes neither.
        Candidate newer = saved.constFirst();
        newer.readAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        Candidate older = person(catalog, 0);
        older.reference = newer.reference;
        older.readAt = newer.readAt.addMSecs(-1);
        QVERIFY(await(store->saveCandidates(account, {newer, older})));
        QCOMPARE(await(store->indexCells(account)).value().cells.constFirst(), IndexCell::of(newer, catalog));
        QCOMPARE(await(store->candidate(account, newer.reference)).value(), newer);
    }
}

void StoreRoundTripTest::whatIsNotToldStays_data()
{
    QTest::addColumn<QString>("ats");
    QTest::newRow("Welcome Kit") << u"welcomekit"_s;
    QTest::newRow("InstaView") << u"instaview"_s;
}

/// A list may tell one field of twenty-five; the others stay byte by byte, in the snapshot and in its index cell.
void StoreRoundTripTest::whatIsNotToldStays()
{
    QFETCH(QString, ats);
    const QTemporaryDir folder;
    const auto store = opened(folder);
    Account account = plainAccount(anna);
    account.ats = ats;
    QVERIFY(await(store->saveAccount(account)));
    const FieldCatalog &catalog = *FieldCatalog::ofAts(ats);
    Generator any;
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (int round = 0; round < 100; ++round) {
        const QString reference = u"r%1"_s.arg(round);
        Candidate kept{.reference = reference, .jobReference = u"job"_s, .updatedAt = start, .readAt = start};
        for (const Field &field : catalog) {
            if (!field.readPath.isEmpty())
                kept.values.insert(field.name, any.known());
        }
        QVERIFY(await(store->saveCandidates(anna, {kept})));
        for (int answer = 1; answer <= 4; ++answer) {
            Candidate told{.reference = reference, .readAt = start.addSecs(answer)};
            const int odds = answer == 1 ? 1000 : 1 + any.number(6); // the first tells one field alone
            for (const Field &field : catalog) {
                if (!field.readPath.isEmpty() && any.number(odds) == 0)
                    told.values.insert(field.name, any.known());
            }
            if (answer == 1)
                told.values = {{catalog.name(FieldRole::LastName), any.known()}};
            if (any.coin())
                told.updatedAt = start.addSecs(60 * answer);
            if (any.coin())
                told.jobReference = u"another"_s;
            Candidate expected = kept;
            expected.readAt = told.readAt;
            expected.values.insert(told.values);
            const Field *field = standingField(catalog);
            const QString standing = field ? field->name : QString();
            expected.stageSince = {};
            if (kept.value(standing).isPresent() && expected.value(standing) == kept.value(standing))
                expected.stageSince = stageSince(kept, catalog);
            if (told.updatedAt.isValid())
                expected.updatedAt = told.updatedAt;
            if (!told.jobReference.isEmpty())
                expected.jobReference = told.jobReference;
            switch (any.number(3)) {
            case 0:
                QVERIFY(await(store->saveCandidates(anna, {told})));
                break;
            case 1:
                QVERIFY(await(store->applySent(anna, {{.key = reference}, told, {}})));
                break;
            default:
                QCOMPARE(await(store->savePage(anna, {told}, {.job = u"J"_s})).value(), QList{expected});
            }
            kept = await(store->candidate(anna, reference))->value();
            QCOMPARE(kept, expected);
        }
        const auto cells = await(store->indexCells(anna, {}, 1000));
        QVERIFY(cells->cells.contains(IndexCell::of(kept, catalog)));
    }
}

void StoreRoundTripTest::anUnknownAccountIsRefused()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const auto saved = await(store->saveDraft(u"nobody"_s, Generator().draft(u"A"_s)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, StoreError::Kind::Fault);
    QVERIFY(await(store->drafts(u"nobody"_s)).value().isEmpty());
}

void StoreRoundTripTest::removingAnAccountTakesAllThatIsItsOwn()
{
    const QTemporaryDir folder;
    const QString bob = u"1111-bob"_s;
    auto store = openedWithAnna(folder);
    Generator any;
    QVERIFY(await(store->saveAccount(plainAccount(bob))));
    const Candidate secret{.reference = u"S"_s,
                           .jobReference = {},
                           .updatedAt = {},
                           .readAt = {},
                           .values = {{u"lastname"_s, Value::ofText(u"Unmistakable-Surname"_s)}}};
    for (const QString &account : {anna, bob}) {
        QVERIFY(await(store->saveCandidates(account, {account == anna ? secret : any.candidate(u"B"_s)})));
        QVERIFY(await(store->saveDraft(account, any.draft(u"S"_s))));
        QVERIFY(await(store->saveJobs(account, {any.job()})));
        QVERIFY(await(store->saveSetting(u"token/"_s + account, "sealed")));
    }
    QVERIFY(await(store->removeAccount(anna)));
    QCOMPARE(await(store->accounts()).value(), QList{plainAccount(bob)});
    QVERIFY(await(store->drafts(anna)).value().isEmpty());
    QVERIFY(await(store->setting(u"token/"_s + anna)).value().isEmpty());
    QCOMPARE(await(store->drafts(bob)).value().size(), 1);
    QCOMPARE(await(store->jobs(bob)).value().size(), 1);
    QCOMPARE(await(store->setting(u"token/"_s + bob)).value(), QByteArray("sealed"));
    // An account of the same id begins empty, and no page of any file remembers the old one.
    QVERIFY(await(store->saveAccount(plainAccount(anna))));
    QVERIFY(allCandidates(*store, anna).isEmpty());
    const QDir profile(folder.path() + u"/profile"_s);
    for (const QString &name : profile.entryList(QDir::Files)) {
        QFile file(profile.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Unmistakable-Surname"), qUtf8Printable(name));
    }
}

void StoreRoundTripTest::sentFieldsGoAndLaterEditsStay()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    Candidate before{.reference = u"A"_s, .jobReference = u"J"_s, .updatedAt = {}, .readAt = {}, .values = {}};
    before.values = {{u"firstname"_s, Value::ofText(u"Ana"_s)}, {u"tags"_s, Value::ofList({u"x"_s})}};
    QVERIFY(await(store->saveCandidates(anna, {before})));
    const Draft sent{.key = u"A"_s,
                     .fields = {{u"firstname"_s, edit(u"Ana"_s, u"Anna"_s, 3)}, {u"phone"_s, edit({}, u"1"_s, 1)}},
                     .createAttemptedAt = {}};
    Draft now = sent;
    now.fields[u"phone"_s] = edit({}, u"12"_s, 2);
    QVERIFY(await(store->saveDraft(anna, now)));
    Candidate after = before;
    after.values = {{u"firstname"_s, Value::ofText(u"Anna"_s)}, {u"phone"_s, Value::ofText(u"1"_s)}};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    const QList<JournalEntry> journal{{u"A"_s, u"firstname"_s, Value::ofText(u"Ana"_s), Value::ofText(u"Anna"_s), at},
                                      {u"A"_s, u"phone"_s, Value::unknown(), Value::ofText(u"1"_s), at}};
    const auto left = await(store->applySent(anna, {sent, after, journal}));
    QVERIFY(left);
    const Draft expected{.key = u"A"_s, .fields = {{u"phone"_s, edit(u"1"_s, u"12"_s, 2)}}, .createAttemptedAt = {}};
    QCOMPARE(*left, expected);
    QCOMPARE(await(store->draft(anna, u"A"_s)).value(), expected);
    after.values.insert(u"tags"_s, Value::ofList({u"x"_s})); // absent from the answer, so still known
    QCOMPARE(await(store->candidate(anna, u"A"_s)).value(), after);
    QList<JournalEntry> newestFirst{journal.at(1), journal.at(0)};
    newestFirst[0].number = 2;
    newestFirst[1].number = 1;
    QCOMPARE(await(store->journal(anna, u"A"_s)).value(), newestFirst);
    QCOMPARE(await(store->journal(anna, u"A"_s, 1)).value(), newestFirst.first(1));

    const auto nothing = await(store->applySent(anna, {expected, after, {}}));
    QVERIFY(nothing.value().isEmpty());
    QCOMPARE(await(store->draft(anna, u"A"_s)).value(), std::nullopt);
}

void StoreRoundTripTest::anUntouchedFieldKeepsItsBaseAfterASend()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const Draft sent{.key = u"A"_s, .fields = {{u"phone"_s, edit({}, u"1"_s)}}, .createAttemptedAt = {}};
    Draft now = sent;
    now.fields.insert(u"email"_s, edit(u"old@example.org"_s, u"mine@example.org"_s));
    QVERIFY(await(store->saveDraft(anna, now)));
    const Candidate answer{.reference = u"A"_s,
                           .jobReference = {},
                           .updatedAt = {},
                           .readAt = {},
                           .values = {{u"email"_s, Value::ofText(u"theirs@example.org"_s)}}};
    const auto left = await(store->applySent(anna, {sent, answer, {}}));
    // Based on "theirs", the next send would overwrite it without a word.
    QCOMPARE(left.value().fields.value(u"email"_s), edit(u"old@example.org"_s, u"mine@example.org"_s));
    QCOMPARE(left.value().fields.size(), 1);
}

void StoreRoundTripTest::aDraftBegunAgainDuringTheSendStays()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const Draft sent{.key = u"A"_s, .fields = {{u"phone"_s, edit({}, u"1"_s)}}, .createAttemptedAt = {}};
    QVERIFY(await(store->saveDraft(anna, sent)));
    QVERIFY(await(store->discardDraft(anna, u"A"_s)));
    QVERIFY(await(
        store->saveDraft(anna, {.key = u"A"_s, .fields = {{u"phone"_s, edit({}, u"2"_s)}}, .createAttemptedAt = {}})));
    const Candidate answer{.reference = u"A"_s,
                           .jobReference = {},
                           .updatedAt = {},
                           .readAt = {},
                           .values = {{u"phone"_s, Value::ofText(u"1"_s)}}};
    const auto left = await(store->applySent(anna, {sent, answer, {}}));
    QCOMPARE(left.value().fields.value(u"phone"_s), edit(u"1"_s, u"2"_s));
}

void StoreRoundTripTest::aCreatedCandidateMovesItsDraft()
{
    const QTemporaryDir folder;
    const auto store = openedWithAnna(folder);
    const QString key = Draft::newKey();
    const QDateTime tried = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    const Draft sent{.key = key, .fields = {{u"firstname"_s, edit({}, u"Zoé"_s)}}, .createAttemptedAt = tried};
    Draft now = sent;
    now.fields.insert(u"phone"_s,
                      {.base = Value::unknown(), .mine = Value::ofText(u"1"_s), .edits = 1, .editedAt = tried});
    QVERIFY(await(store->saveDraft(anna, now)));
    const Candidate created{.reference = u"NEW"_s,
                            .jobReference = u"J"_s,
                            .updatedAt = tried,
                            .readAt = tried,
                            .values = {{u"firstname"_s, Value::ofText(u"Zoé"_s)}, {u"phone"_s, Value::empty()}}};
    const auto left = await(store->applySent(anna, {sent, created, {}}));
    const Draft expected{
        .key = u"NEW"_s,
        .fields = {{u"phone"_s,
                    {.base = Value::empty(), .mine = Value::ofText(u"1"_s), .edits = 1, .editedAt = tried}}},
        .createAttemptedAt = {}};
    QCOMPARE(left.value(), expected);
    QCOMPARE(await(store->drafts(anna)).value(), QList{expected});
    QCOMPARE(await(store->candidate(anna, u"NEW"_s)).value(), created);
}

void StoreRoundTripTest::callsBeforeOpeningFail()
{
    const QTemporaryDir folder;
    Store store(folder.path());
    QVERIFY(!await(store.accounts()));
    QVERIFY(await(store.open()).value().fresh);
    QVERIFY(await(store.open()));
    QVERIFY(await(store.accounts()));
}

void StoreRoundTripTest::theDestructorEndsEarlierCalls()
{
    const QTemporaryDir folder;
    QList<QFuture<Done>> futures;
    {
        const auto store = openedWithAnna(folder);
        Generator any;
        for (int i = 0; i < 50; ++i)
            futures.append(store->saveDraft(anna, any.draft(QString::number(i))));
    }
    for (const auto &future : futures)
        QVERIFY(future.isFinished() && future.result());
    QCOMPARE(await(opened(folder)->drafts(anna)).value().size(), 50);
}

QTEST_GUILESS_MAIN(StoreRoundTripTest)
#include "tst_store_roundtrip.moc"
