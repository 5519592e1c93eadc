// SPDX-License-Identifier: MIT
#include "candidate/compensate.h"
#include "candidate/edit.h"
#include "candidate/merge.h"
#include "candidate/recreate.h"
#include "candidate/validation.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;

namespace {

const QDate today(2026, 3, 1);
const QDateTime now(today, QTime(12, 0), Qt::UTC);

const FieldCatalog &catalog()
{
    return FieldCatalog::instaView();
}

const Field &field(const QString &name)
{
    return *catalog().find(name);
}

std::optional<Problem> judge(const QString &name, const Value &value, bool creating = false)
{
    return validate(field(name), value, creating, today);
}

Value text(const QString &text)
{
    return Value::ofText(text);
}

FieldPlan plan(const QString &name, const Value &base, const Value &mine, const Value &theirs)
{
    Draft draft{.key = u"c1"_s};
    draft.fields.insert(name, DraftField{.base = base, .mine = mine});
    return planMerge(draft, Candidate{.reference = u"c1"_s, .values = {{name, theirs}}}, catalog()).fields.first();
}

Draft complete()
{
    Draft draft{.key = Draft::newKey()};
    const FieldValues values{{u"firstName"_s, text(u"Zoé"_s)},
                             {u"lastName"_s, text(u"Li"_s)},
                             {u"phoneNumber"_s, text(u"+421915123456"_s)},
                             {u"gdprExpiryDate"_s, text(u"2028-01-01"_s)},
                             {u"jobIds"_s, Value::ofList({u"j1"_s})}};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        draft.fields.insert(it.key(), DraftField{.mine = it.value()});
    return draft;
}

QStringList fieldsOf(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(problem.field);
    return names;
}

} // namespace

class InstaViewFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAreThere();
    void aDayMustBeInTheFuture();
    void theLaterOfTwoTodaysCounts();
    void aPhoneIsInternational();
    void onlyDocumentedChoicesAreWritten();
    void lengthsCountCharacters();
    void metadataKeepsToItsLimits();
    void emailOrPhone();
    void aCompleteCandidateHasNoProblem();
    void whatCannotBeTakenBack();
    void jobsMergeAsASet();
    void nobodyAskedForNoJobs();
    void metadataMergesPerKey();
    void metadataComparesAsJson();
    void aNewCvIsNeverAConflict();
    void undoDoesNotWriteWhatIsRefused();
    void recreatedInAJob();
};

void InstaViewFieldsTest::rolesAreThere()
{
    for (const FieldRole role : {FieldRole::FirstName, FieldRole::LastName, FieldRole::Email, FieldRole::Phone,
                                 FieldRole::Status, FieldRole::Jobs, FieldRole::Metadata, FieldRole::CreatedAt})
        QVERIFY(catalog().find(role));
    for (const FieldRole role : {FieldRole::Stage, FieldRole::Archived, FieldRole::Tags, FieldRole::Job,
                                 FieldRole::Organization, FieldRole::DashboardPath, FieldRole::None}) {
        QVERIFY(!catalog().find(role));
        QCOMPARE(catalog().name(role), QString());
    }
    for (const Field &described : catalog())
        QCOMPARE(described.ats, u"InstaView"_s);
    QCOMPARE(field(u"cv"_s).witness(), u"anonymizedCv"_s);
    QCOMPARE(field(u"gender"_s).witness(), u"gender"_s);
}

void InstaViewFieldsTest::aDayMustBeInTheFuture()
{
    const QString name = u"gdprExpiryDate"_s;
    QVERIFY(!judge(name, text(u"2026-03-02"_s)));
    QVERIFY(!judge(name, text(u" 2026-03-02T00:00:00Z "_s)));
    for (const QString &refused : {u"2026-03-01"_s, u"2026-02-28"_s, u"2026-02-30"_s, u"soon"_s, u"02/03/2027"_s,
                                   u"2026/11/16"_s, u"2026-11-16 or later"_s}) {
        const auto problem = judge(name, text(refused));
        QVERIFY2(problem, qPrintable(refused));
        QCOMPARE(problem->weight, Problem::Weight::Blocks);
    }
    // Becomes today while the draft lies in the outbox.
    QVERIFY(validate(field(name), text(u"2026-03-02"_s), false, today.addDays(1)));
}

void InstaViewFieldsTest::theLaterOfTwoTodaysCounts()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
    const auto latestIn = [](const char *zone, const QTime &utc) {
        qputenv("TZ", zone);
        return latestDay(QDateTime(today, utc, Qt::UTC));
    };
    QCOMPARE(latestIn("UTC0", {12, 0}), today);
    QCOMPARE(latestIn("<+12>-12", {11, 59}), today);
    QCOMPARE(latestIn("<+12>-12", {12, 0}), today.addDays(1)); // here it is tomorrow already
    QCOMPARE(latestIn("<-10>10", {9, 59}), today);             // here it is still yesterday
}

void InstaViewFieldsTest::aPhoneIsInternational()
{
    QVERIFY(!judge(u"phoneNumber"_s, text(u"+421915123456"_s)));
    for (const QString &refused : {u"0915 123 456"_s, u"+0915123456"_s, u"+421 915 123 456"_s, u"+4219151234561234"_s})
        QVERIFY2(judge(u"phoneNumber"_s, text(refused)), qPrintable(refused));
    // Welcome Kit documents a free text.
    QVERIFY(!validate(*FieldCatalog::welcomeKit().find(FieldRole::Phone), text(u"06 12 (bureau)"_s), false, today));
}

void InstaViewFieldsTest::onlyDocumentedChoicesAreWritten()
{
    for (const FieldChoice &choice : field(u"status"_s).choices)
        QVERIFY(!judge(u"status"_s, text(choice.value)));
    QCOMPARE(field(u"status"_s).choices.size(), 5);
    QVERIFY(judge(u"status"_s, text(u"INTERVIEWING"_s)));
    QVERIFY(judge(u"status"_s, text(u"applied"_s)));
    QVERIFY(judge(u"status"_s, Value::empty()));
    QVERIFY(!judge(u"gender"_s, Value::empty())); // null: automatic
    QVERIFY(judge(u"gender"_s, text(u"other"_s)));
}

void InstaViewFieldsTest::lengthsCountCharacters()
{
    const QString astral = QString::fromUcs4(U"\U0001F600");
    QVERIFY(!judge(u"firstName"_s, text(astral.repeated(100))));
    QVERIFY(judge(u"firstName"_s, text(astral.repeated(101))));
    QVERIFY(!judge(u"cv"_s, text(u"x"_s.repeated(50'000))));
    QVERIFY(judge(u"cv"_s, text(u"x"_s.repeated(50'001))));
    QStringList jobs;
    for (int i = 0; i < 50; ++i)
        jobs.append(QString::number(i));
    QVERIFY(!judge(u"jobIds"_s, Value::ofList(jobs)));
    jobs.append(u"one more"_s);
    QVERIFY(judge(u"jobIds"_s, Value::ofList(jobs)));
}

void InstaViewFieldsTest::metadataKeepsToItsLimits()
{
    const QString name = u"metadata"_s;
    QVERIFY(!judge(name, text(uR"({"a":{"b":{"c":{"d":{"e":1}}}}})"_s)));
    QVERIFY(judge(name, text(uR"({"a":{"b":{"c":{"d":{"e":{"f":1}}}}}})"_s)));
    QVERIFY(judge(name, text(u"{\"a\":\"%1\"}"_s.arg(u"x"_s.repeated(10'240)))));
    QVERIFY(judge(name, text(uR"({"a":1,"a":2})"_s)));
    QVERIFY(judge(name, text(u"[1]"_s)));
    QVERIFY(judge(name, text(u"{\"a\":"_s)));
    QStringList keys;
    for (int i = 0; i < 51; ++i)
        keys.append(u"\"k%1\":%1"_s.arg(i));
    QVERIFY(judge(name, text(u'{' + keys.join(u',') + u'}')));
    keys.removeLast();
    QVERIFY(!judge(name, text(u'{' + keys.join(u',') + u'}')));
    QVERIFY(!judge(name, Value::empty()));
}

void InstaViewFieldsTest::emailOrPhone()
{
    Draft draft = complete();
    draft.fields.remove(u"phoneNumber"_s);
    const QList<Problem> problems = validate(draft, catalog(), today);
    QCOMPARE(fieldsOf(problems), QStringList{u"email"_s});
    draft.fields.insert(u"email"_s, DraftField{.mine = text(u"zoe@example.com"_s)});
    QVERIFY(validate(draft, catalog(), today).isEmpty());
    // An update needs neither.
    draft = Draft{.key = u"c1"_s};
    draft.fields.insert(u"status"_s, DraftField{.mine = text(u"REJECTED"_s)});
    QVERIFY(validate(draft, catalog(), today).isEmpty());
}

void InstaViewFieldsTest::aCompleteCandidateHasNoProblem()
{
    QVERIFY(validate(complete(), catalog(), today).isEmpty());
    for (const QString &needed : {u"firstName"_s, u"lastName"_s, u"gdprExpiryDate"_s}) {
        Draft draft = complete();
        draft.fields.remove(needed);
        QCOMPARE(fieldsOf(validate(draft, catalog(), today)), QStringList{needed});
    }
}

void InstaViewFieldsTest::whatCannotBeTakenBack()
{
    for (const QString &name : {u"email"_s, u"phoneNumber"_s, u"firstName"_s, u"gdprExpiryDate"_s, u"cv"_s}) {
        const auto problem = judge(name, Value::empty());
        QVERIFY2(problem, qPrintable(name));
        QCOMPARE(problem->weight, Problem::Weight::Blocks);
        QVERIFY(problem->text.contains(u"InstaView"_s));
    }
    QCOMPARE(judge(u"jobIds"_s, Value::empty())->weight, Problem::Weight::Confirm);
    QVERIFY(!judge(u"metadata"_s, Value::empty()));
}

void InstaViewFieldsTest::jobsMergeAsASet()
{
    const FieldPlan merged = plan(u"jobIds"_s, Value::ofList({u"a"_s, u"b"_s}), Value::ofList({u"a"_s, u"c"_s}),
                                  Value::ofList({u"b"_s, u"d"_s, u"a"_s}));
    QCOMPARE(merged.outcome, MergeOutcome::Merged);
    QCOMPARE(merged.result, Value::ofList({u"d"_s, u"a"_s, u"c"_s}));
    QCOMPARE(
        plan(u"jobIds"_s, Value::ofList({u"a"_s}), Value::ofList({u"a"_s, u"b"_s}), Value::ofList({u"b"_s, u"a"_s}))
            .outcome,
        MergeOutcome::Same);
}

void InstaViewFieldsTest::nobodyAskedForNoJobs()
{
    const Value both = Value::ofList({u"a"_s, u"b"_s});
    // I took out b, a colleague a: together that would be none, which neither wanted.
    QCOMPARE(plan(u"jobIds"_s, both, Value::ofList({u"a"_s}), Value::ofList({u"b"_s})).outcome, MergeOutcome::Conflict);
    const FieldPlan emptied = plan(u"jobIds"_s, both, Value::empty(), both);
    QCOMPARE(emptied.outcome, MergeOutcome::TakeMine);
    QVERIFY(emptied.result.isEmpty());
}

void InstaViewFieldsTest::metadataMergesPerKey()
{
    const QString name = u"metadata"_s;
    const Value base = text(uR"({"n":1.10,"x":{"a":1,"b":2}})"_s);
    const FieldPlan merged = plan(name, base, text(uR"({"n":1.10,"x":{"a":5,"b":2},"mine":true})"_s),
                                  text(uR"({"n":1.10,"x":{"a":1,"b":7},"theirs":12345678901234567890})"_s));
    QCOMPARE(merged.outcome, MergeOutcome::Merged);
    QCOMPARE(merged.result, text(uR"({"n":1.10,"x":{"a":5,"b":7},"theirs":12345678901234567890,"mine":true})"_s));
    QCOMPARE(plan(name, base, text(uR"({"n":2,"x":{"a":1,"b":2}})"_s), text(uR"({"n":3,"x":{"a":1,"b":2}})"_s)).outcome,
             MergeOutcome::Conflict);
    QCOMPARE(plan(name, Value::empty(), text(uR"({"a":1})"_s), text(uR"({"b":2})"_s)).outcome, MergeOutcome::Merged);
}

void InstaViewFieldsTest::metadataComparesAsJson()
{
    const Field &metadata = field(u"metadata"_s);
    QVERIFY(sameValue(metadata, text(uR"({"a":1.10,"b":"é"})"_s), text(u"{\"b\":\"\\u00e9\",\"a\":1.1}"_s)));
    QVERIFY(!sameValue(metadata, text(uR"({"a":1})"_s), text(uR"({"a":"1"})"_s)));
    QVERIFY(!sameValue(metadata, text(uR"({"a":1})"_s), Value::empty()));
}

void InstaViewFieldsTest::aNewCvIsNeverAConflict()
{
    const FieldPlan sent = plan(u"cv"_s, Value::unknown(), text(u"Zoé Li, Qt"_s), Value::unknown());
    QCOMPARE(sent.outcome, MergeOutcome::NoTheirs);
    QCOMPARE(sent.result, text(u"Zoé Li, Qt"_s));
}

void InstaViewFieldsTest::undoDoesNotWriteWhatIsRefused()
{
    const auto undone = [](const QString &name, const QString &before, const QString &after) {
        const JournalEntry entry{.reference = u"c1"_s,
                                 .field = name,
                                 .before = text(before),
                                 .after = text(after),
                                 .at = now,
                                 .verdict = FieldResult::Confirmed,
                                 .answered = text(after)};
        const Candidate snapshot{.reference = u"c1"_s, .values = {{name, text(after)}}};
        return compensate({entry}, snapshot, Draft{.key = u"c1"_s}, catalog(), now).steps.first();
    };
    QCOMPARE(undone(u"status"_s, u"INTERVIEWING"_s, u"REJECTED"_s).problem, UndoProblem::NotTaken);
    QCOMPARE(undone(u"gdprExpiryDate"_s, u"2026-02-01"_s, u"2028-01-01"_s).problem, UndoProblem::NotTaken);
    QVERIFY(undone(u"status"_s, u"APPLIED"_s, u"REJECTED"_s).isPossible());
    QVERIFY(undone(u"gdprExpiryDate"_s, u"2027-02-01"_s, u"2028-01-01"_s).isPossible());
}

void InstaViewFieldsTest::recreatedInAJob()
{
    const Candidate gone{.reference = u"c1"_s,
                         .readAt = now,
                         .values = {{u"firstName"_s, text(u"Zoé"_s)},
                                    {u"status"_s, text(u"REJECTED"_s)},
                                    {u"jobIds"_s, Value::ofList({u"old"_s})},
                                    {u"metadata"_s, text(uR"({"a":1})"_s)},
                                    {u"gdprExpiryDate"_s, text(u"2030-01-01"_s)},
                                    {u"anonymizedCv"_s, text(u"[NAME]"_s)}}};
    Draft draft{.key = u"c1"_s};
    draft.fields.insert(u"cv"_s, DraftField{.mine = text(u"Zoé Li"_s), .editedAt = now});
    const FieldValues values = recreated(gone, draft, catalog(), Job{.reference = u"j1"_s});
    QCOMPARE(values.value(u"jobIds"_s), Value::ofList({u"j1"_s}));
    QCOMPARE(values.value(u"firstName"_s), text(u"Zoé"_s));
    QCOMPARE(values.value(u"metadata"_s), text(uR"({"a":1})"_s));
    QCOMPARE(values.value(u"cv"_s), text(u"Zoé Li"_s)); // follows the creation
    QVERIFY(!values.contains(u"anonymizedCv"_s));
    QVERIFY(!values.contains(u"gdprExpiryDate"_s)); // how long it may be kept is asked anew
    QVERIFY(!values.contains(u"status"_s));         // a new candidate begins where the ATS puts it
}

QTEST_APPLESS_MAIN(InstaViewFieldsTest)

#include "tst_instaview_fields.moc"
