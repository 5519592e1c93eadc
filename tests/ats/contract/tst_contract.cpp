// SPDX-License-Identifier: MIT
// What every ATS promises through the Ats interface, with the same words for each of them, against the sandbox.

#include "ats/contract/subject.h"
#include "support/awaited.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class ContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhoItIs_data() { bothSubjects(); }
    void saysWhoItIs();
    void listsJobs_data() { bothSubjects(); }
    void listsJobs();
    void listsEveryCandidateOnce_data() { bothSubjects(); }
    void listsEveryCandidateOnce();
    void readsAsListed_data() { bothSubjects(); }
    void readsAsListed();
    void updatesEachFieldAlone_data();
    void updatesEachFieldAlone();
    void clearsAsTheCatalogSays_data();
    void clearsAsTheCatalogSays();
    void refusesWhatItCannotSay_data() { bothSubjects(); }
    void refusesWhatItCannotSay();
    void createsAndFindsAgain_data() { bothSubjects(); }
    void createsAndFindsAgain();
    void createsNothingTwice_data() { bothSubjects(); }
    void createsNothingTwice();
    void sendsOnceOnlyWhatItHas_data() { bothSubjects(); }
    void sendsOnceOnlyWhatItHas();

private:
    Subject subject(const QString &id) { return {id, m_sandbox.get()}; }
    void eachUpdatableField();

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

static QJsonValue at(const QJsonObject &record, const QString &path)
{
    QJsonValue value = record;
    for (const QString &step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

/// What a server is to have stored for a value.
static QJsonValue jsonOf(const Value &value, const Field &field)
{
    if (value.isFlag())
        return value.flag();
    if (value.isNumber())
        return value.number();
    if (value.isList())
        return QJsonArray::fromStringList(value.list());
    if (field.kind == FieldKind::Metadata)
        return QJsonDocument::fromJson(value.text().toUtf8()).object();
    return value.text();
}

/// The paths of `after` that are not as in `before`.
static QStringList changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    const QMap<QString, QJsonValue> old = leavesOf(before);
    const QMap<QString, QJsonValue> now = leavesOf(after);
    QStringList changes;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!old.contains(it.key()) || old.value(it.key()) != it.value())
            changes.append(it.key());
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        if (!now.contains(it.key()))
            changes.append(it.key());
    }
    return changes;
}

static QStringList unexpected(QStringList changes, const QStringList &allowed)
{
    changes.removeIf([&allowed](const QString &path) {
        return std::any_of(allowed.cbegin(), allowed.cend(),
                           [&path](const QString &prefix) { return path == prefix || path.startsWith(prefix + u'.'); });
    });
    return changes;
}

void ContractTest::initTestCase()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 240});
    QVERIFY(m_sandbox->start());
}

void ContractTest::init()
{
    m_sandbox->clearFaults();
    m_sandbox->clearJournal();
}

void ContractTest::saysWhoItIs()
{
    QFETCH(QString, subject);
    const auto ats = this->subject(subject).ats();
    QCOMPARE(&ats->catalog(), AtsProfile::find(subject)->catalog);
    const auto identity = awaited(ats->identity({}));
    QVERIFY(identity);
    QVERIFY(!identity->displayName.isEmpty());
}

void ContractTest::listsJobs()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats();
    const auto organizations = awaited(ats->organizations({}));
    QVERIFY(organizations);
    QVERIFY(!organizations->isEmpty());
    QStringList listed;
    for (const Organization &organization : *organizations) {
        QVERIFY(!organization.name.isEmpty());
        const auto jobs = awaited(ats->jobs(organization.reference, {}));
        QVERIFY(jobs);
        for (const Job &job : *jobs) {
            QCOMPARE(job.organizationReference, organization.reference);
            QVERIFY(!job.name.isEmpty());
            listed.append(job.reference);
            const auto read = awaited(ats->job(job.reference, {}));
            QVERIFY(read);
            QCOMPARE(read->name, job.name);
            QCOMPARE(read->status, job.status);
            QCOMPARE(read->stages, job.stages);
        }
    }
    QStringList there = one.jobs();
    there.sort();
    listed.sort();
    QCOMPARE(listed, there);
}

void ContractTest::listsEveryCandidateOnce()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats();
    const QStringList scopes = ats->listsAcrossJobs() ? QStringList{QString()} : one.jobs();
    QStringList listed;
    for (const QString &job : scopes) {
        CandidateQuery query{.jobReference = job, .email = {}, .updatedAfter = {}, .perPage = 30};
        for (;; ++query.page) {
            const auto page = awaited(ats->candidates(query, {}));
            QVERIFY(page);
            QCOMPARE(page->page, query.page);
            QVERIFY(page->candidates.size() <= query.perPage);
            for (const Candidate &candidate : page->candidates)
                listed.append(candidate.reference);
            if (page->last)
                break;
        }
    }
    QStringList there = one.references();
    there.sort();
    listed.sort();
    QCOMPARE(listed, there);
    QVERIFY(there.size() >= 240);
}

void ContractTest::readsAsListed()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats();
    const CandidateQuery query{.jobReference = one.jobs().constFirst(), .email = {}, .updatedAfter = {}, .perPage = 10};
    const auto page = awaited(ats->candidates(query, {}));
    QVERIFY(page);
    QVERIFY(!page->candidates.isEmpty());
    for (Candidate listed : page->candidates) {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        auto read = awaited(ats->candidate(listed.reference, {}));
        QVERIFY(read);
        QVERIFY(read->updatedAt.isValid());
        QCOMPARE(read->updatedAt.timeSpec(), Qt::UTC);
        QVERIFY(read->readAt >= before);
        listed.readAt = read->readAt;
        QCOMPARE(listed, *read);
        const QJsonObject record = one.record(listed.reference);
        for (const Field &field : ats->catalog()) {
            if (field.readPath.isEmpty())
                QVERIFY2(read->value(field.name).isUnknown(), qPrintable(field.name));
            else if (read->value(field.name).isText() && field.kind == FieldKind::Text)
                QCOMPARE(read->value(field.name).text(), at(record, field.readPath).toString());
        }
    }
}

void ContractTest::eachUpdatableField()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    for (const QString &kind : {u"welcomekit"_s, u"instaview"_s}) {
        for (const Field &field : *AtsProfile::find(kind)->catalog) {
            if (field.uses.testFlag(FieldUse::Update))
                QTest::newRow(qPrintable(kind + u' ' + field.name)) << kind << field.name;
        }
    }
}

void ContractTest::updatesEachFieldAlone_data()
{
    eachUpdatableField();
}

void ContractTest::updatesEachFieldAlone()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    const Subject one = this->subject(subject);
    const Field &field = *one.catalog().find(name);
    const auto ats = one.ats();
    const QString reference = one.sample();
    const QJsonObject before = one.record(reference);
    const Value value = one.another(field, before);
    QVERIFY(value.isPresent());

    const auto answer = awaited(ats->update(reference, {{name, value}}, {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
    const QJsonObject after = one.record(reference);
    const QString stored = one.storedAt(field);
    QCOMPARE(at(after, stored), jsonOf(value, field));
    QCOMPARE(unexpected(changesBetween(before, after), one.follows(field) + QStringList{stored}), QStringList());

    const bool isTold = !field.readPath.isEmpty();
    QCOMPARE(answer->value(name), isTold && field.inWriteAnswer ? value : Value::unknown());
    const auto read = awaited(ats->candidate(reference, {}));
    QVERIFY(read);
    QCOMPARE(read->value(name), isTold ? value : Value::unknown());
    QVERIFY(read->updatedAt >= answer->updatedAt);
    if (!field.returnedAs.isEmpty())
        QVERIFY(read->value(field.returnedAs).isPresent());
}

void ContractTest::clearsAsTheCatalogSays_data()
{
    eachUpdatableField();
}

void ContractTest::clearsAsTheCatalogSays()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    const Subject one = this->subject(subject);
    const Field &field = *one.catalog().find(name);
    const auto ats = one.ats();
    const QString reference = one.sample();
    QVERIFY(awaited(ats->update(reference, {{name, one.another(field, one.record(reference))}}, {})));
    const QJsonObject before = one.record(reference);
    m_sandbox->clearJournal();
    const auto answer = awaited(ats->update(reference, {{name, Value::empty()}}, {}));
    if (field.clearRule == ClearRule::Never) {
        QCOMPARE(answer.error().kind, Kind::Unexpected);
        QCOMPARE(answer.error().field, name);
        QVERIFY(!answer.error().maybeApplied);
        QCOMPARE(m_sandbox->journal().size(), 0);
        QCOMPARE(one.record(reference), before);
        return;
    }
    QCOMPARE(m_sandbox->journal().size(), 1);
    if (!answer && field.clearRule == ClearRule::AskFirst) { // the ATS may have its own opinion
        QCOMPARE(answer.error().kind, Kind::Rejected);
        QCOMPARE(one.record(reference), before);
        return;
    }
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
    const auto read = awaited(ats->candidate(reference, {}));
    QVERIFY(read);
    QVERIFY(field.isWriteOnly() || read->value(name).isEmpty());
    const QString stored = one.storedAt(field);
    QVERIFY(at(one.record(reference), stored) != at(before, stored));
    QCOMPARE(unexpected(changesBetween(before, one.record(reference)), one.follows(field) + QStringList{stored}),
             QStringList());
}

void ContractTest::refusesWhatItCannotSay()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats();
    const QString reference = one.sample();
    const QJsonObject before = one.record(reference);
    m_sandbox->clearJournal();
    QCOMPARE(awaited(ats->update(reference, {}, {})).error().kind, Kind::Unexpected);
    for (const Field &field : one.catalog()) {
        // No field takes a number of this size, and those that take numbers take no list.
        QList<Value> wrong{Value::unknown()};
        const bool isNumber = field.kind == FieldKind::Stage || field.kind == FieldKind::Number;
        wrong.append(isNumber ? Value::ofText(u"x"_s) : Value::ofNumber(7));
        if (!field.isSet())
            wrong.append(Value::ofList({u"a"_s}));
        if (!field.uses.testFlag(FieldUse::Update))
            wrong.append(Value::ofText(u"text"_s));
        for (const Value &value : wrong) {
            const auto answer = awaited(ats->update(reference, {{field.name, value}}, {}));
            QVERIFY2(!answer, qPrintable(field.name));
            QCOMPARE(answer.error().kind, Kind::Unexpected);
            QCOMPARE(answer.error().field, field.name);
        }
    }
    const auto unknown = awaited(ats->update(reference, {{u"shoeSize"_s, Value::ofText(u"44"_s)}}, {}));
    QCOMPARE(unknown.error().field, u"shoeSize"_s);
    for (const QString &path : {u""_s, u"."_s, u".."_s}) {
        QCOMPARE(awaited(ats->candidate(path, {})).error().kind, Kind::NotFound);
        QCOMPARE(awaited(ats->job(path, {})).error().kind, Kind::NotFound);
        const QString phone = one.catalog().name(FieldRole::Phone);
        const FieldValues change{{phone, Value::ofText(u"+421900000001"_s)}};
        QCOMPARE(awaited(ats->update(path, change, {})).error().kind, Kind::NotFound);
    }
    QCOMPARE(m_sandbox->journal().size(), 0);
    QCOMPARE(one.record(reference), before);
}

void ContractTest::createsAndFindsAgain()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats();
    NewCandidate wanted = one.somebody(1);
    const QString email = one.catalog().name(FieldRole::Email);
    QCOMPARE(awaited(ats->possibleDuplicates(wanted, {}))->size(), 0);
    for (const Field &field : one.catalog()) {
        const bool isKept = field.role == FieldRole::Organization || field.role == FieldRole::Job;
        if (field.isRequired() && !isKept)
            QVERIFY2(wanted.values.contains(field.name), qPrintable(field.name));
    }

    wanted.values = ats->withIdempotencyKey(wanted.values, u"0b1c"_s);
    const auto created = awaited(ats->create(wanted, {}));
    QVERIFY2(created, created ? "" : qPrintable(created.error().text));
    const QJsonObject record = one.record(created->reference);
    for (auto it = wanted.values.cbegin(); it != wanted.values.cend(); ++it) {
        const Field &field = *one.catalog().find(it.key());
        QCOMPARE(at(record, one.storedAt(field)), jsonOf(it.value(), field));
        QVERIFY(!field.inWriteAnswer || created->value(it.key()) == it.value());
    }
    QCOMPARE(ats->creationId(*created), ats->creationId(Candidate{.values = wanted.values}));

    const auto found = awaited(ats->possibleDuplicates(wanted, {}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().reference, created->reference);
    NewCandidate shouted = wanted;
    shouted.values = {{email, Value::ofText(wanted.values.value(email).text().toUpper())}};
    if (const QString jobs = one.catalog().name(FieldRole::Jobs); !jobs.isEmpty())
        shouted.values.insert(jobs, wanted.values.value(jobs));
    QCOMPARE(awaited(ats->possibleDuplicates(shouted, {}))->size(), 1);
    QCOMPARE(awaited(ats->possibleDuplicates(one.somebody(2), {}))->size(), 0);
}

void ContractTest::createsNothingTwice()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    HttpOptions eager = Subject::quick();
    eager.retry.attempts = 3;
    const auto ats = one.ats(Subject::token(), eager);
    const NewCandidate wanted = one.somebody(3);
    const qsizetype before = one.references().size();
    m_sandbox->setFault({.drop = sandbox::Fault::Drop::After, .next = 1, .match = u"POST /candidates"_s});
    const auto created = awaited(ats->create(wanted, {}));
    QVERIFY(!created);
    QVERIFY(created.error().maybeApplied);
    QCOMPARE(one.references().size(), before + 1);
    const auto found = awaited(ats->possibleDuplicates(wanted, {}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void ContractTest::sendsOnceOnlyWhatItHas()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats();
    const QString reference = one.sample();
    m_sandbox->clearJournal();
    bool hasOne = false;
    for (const Field &field : one.catalog()) {
        if (field.uses.testFlag(FieldUse::SendOnce)) {
            hasOne = true;
            continue;
        }
        const auto sent = awaited(ats->sendOnce(reference, field.name, Value::ofText(u"x"_s), {}));
        QCOMPARE(sent.error().kind, Kind::Unexpected);
        QVERIFY(!sent.error().maybeApplied);
    }
    QCOMPARE(m_sandbox->journal().size(), 0);
    const auto documents = awaited(ats->documents(reference, {}));
    QCOMPARE(documents.has_value(), hasOne);
    QCOMPARE(m_sandbox->journal().isEmpty(), !hasOne);
    // What it says of itself is what it answers, and whoever tells names the right.
    QCOMPARE(ats->tellsDocuments(), hasOne);
    const AtsProfile &profile = *AtsProfile::find(subject);
    QCOMPARE(ats->tellsDocuments(), !profile.documentsScope.isEmpty());
    QCOMPARE(ats->tellsEmails(), !profile.emailsScope.isEmpty());
    m_sandbox->clearJournal();
    QVERIFY(awaited(ats->emails(reference, {})));
    QCOMPARE(m_sandbox->journal().isEmpty(), !ats->tellsEmails());
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
