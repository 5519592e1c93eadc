// SPDX-License-Identifier: MIT
// InstaView's JSON, read and written, without a server.

#include "ats/instaview/candidatejson.h"
#include "ats/instaview/creationmark.h"
#include "candidate/metadata.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::Value)

class InstaViewJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDocumentedObject();
    void absentIsUnknownAndNullIsEmpty();
    void takesNoOtherTypes_data();
    void takesNoOtherTypes();
    void readsDays_data();
    void readsDays();
    void readsJobs_data();
    void readsJobs();
    void readsTimes_data();
    void readsTimes();
    void keepsMetadataToTheBit_data();
    void keepsMetadataToTheBit();
    void writesEachField_data();
    void writesEachField();
    void refuses_data();
    void refuses();
    void neverWritesTheCvThatWasRead();
    void writesWhatCreates();
    void marksACreate_data();
    void marksACreate();
    void knowsOnlyItsOwnMark();
};

static JsonTree tree(const QByteArray &json)
{
    QString problem;
    const auto parsed = JsonTree::parse(json, &problem);
    if (!parsed)
        qFatal("%s", qPrintable(problem));
    return *parsed;
}

static Candidate read(const QByteArray &members)
{
    return instaview::candidateFrom(tree(R"({"id":"c",)" + members + '}')).value();
}

void InstaViewJsonTest::readsTheDocumentedObject()
{
    const auto candidate = instaview::candidateFrom(tree(
        R"({"id":"6f0c","firstName":"John","lastName":"Doe","email":"john@x.sk","phoneNumber":"+421915123456",)"
        R"("status":"INTERVIEWING","gender":"female","gdprExpiryDate":"2026-11-16","jobIds":["a","b"],"jobId":"z",)"
        R"("metadata":{"source":"LinkedIn"},"cv":"[NAME]\nSoftware Engineer","overallRating":84.5,)"
        R"("analysisCount":2,"interviewCount":3,"createdAt":"2025-11-20T10:30:00Z",)"
        R"("updatedAt":"2025-11-21T10:30:00Z","links":{"analyses":"/v1/a","interviews":"/v1/i"}})"));
    QVERIFY(candidate);
    QCOMPARE(candidate->reference, u"6f0c"_s);
    QCOMPARE(candidate->jobReference, QString());
    QCOMPARE(candidate->updatedAt, QDateTime({2025, 11, 21}, {10, 30}, Qt::UTC));
    const FieldValues expected{
        {u"firstName"_s, Value::ofText(u"John"_s)},
        {u"lastName"_s, Value::ofText(u"Doe"_s)},
        {u"email"_s, Value::ofText(u"john@x.sk"_s)},
        {u"phoneNumber"_s, Value::ofText(u"+421915123456"_s)},
        {u"status"_s, Value::ofText(u"INTERVIEWING"_s)}, // none of the five, and shown all the same
        {u"gender"_s, Value::ofText(u"female"_s)},
        {u"gdprExpiryDate"_s, Value::ofText(u"2026-11-16"_s)},
        {u"jobIds"_s, Value::ofList({u"a"_s, u"b"_s})},
        {u"metadata"_s, Value::ofText(uR"({"source":"LinkedIn"})"_s)},
        {u"anonymizedCv"_s, Value::ofText(u"[NAME]\nSoftware Engineer"_s)},
        {u"overallRating"_s, Value::ofNumber(85)},
        {u"analysisCount"_s, Value::ofNumber(2)},
        {u"interviewCount"_s, Value::ofNumber(3)},
        {u"createdAt"_s, Value::ofText(u"2025-11-20T10:30:00Z"_s)},
        {u"updatedAt"_s, Value::ofText(u"2025-11-21T10:30:00Z"_s)},
        {u"analysesLink"_s, Value::ofText(u"/v1/a"_s)},
        {u"interviewsLink"_s, Value::ofText(u"/v1/i"_s)},
    };
    QCOMPARE(candidate->values, expected);
    for (const QByteArray &json : {"{}"_ba, R"({"id":""})"_ba, R"({"id":7})"_ba, "[]"_ba, "null"_ba})
        QVERIFY(!instaview::candidateFrom(tree(json)));
}

void InstaViewJsonTest::absentIsUnknownAndNullIsEmpty()
{
    const auto nobody = instaview::candidateFrom(tree(R"({"id":"c"})"));
    QVERIFY(nobody->values.isEmpty());
    QVERIFY(!nobody->updatedAt.isValid());
    // A time that does not say its zone is in UTC, wherever we are.
    QCOMPARE(instaview::candidateFrom(tree(R"({"id":"c","updatedAt":"2025-11-21T10:30:00"})"))->updatedAt,
             QDateTime({2025, 11, 21}, {10, 30}, Qt::UTC));
    for (const Field &field : FieldCatalog::instaView()) {
        if (field.readPath.isEmpty() || field.readPath.contains(u'.'))
            continue;
        const QByteArray key = field.readPath.toUtf8();
        QVERIFY2(read('"' + key + "\":null").value(field.name).isEmpty(), key.constData());
    }
    QVERIFY(read(R"("email":"")").value(u"email"_s).isEmpty());
    QVERIFY(read(R"("jobIds":[])").value(u"jobIds"_s).isEmpty());
    QVERIFY(read(R"("metadata":{})").value(u"metadata"_s).isEmpty());
    QVERIFY(read(R"("links":{"analyses":null})").value(u"analysesLink"_s).isEmpty());
    QVERIFY(read(R"("links":null)").value(u"analysesLink"_s).isUnknown());
}

void InstaViewJsonTest::takesNoOtherTypes_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *member, const QString &field) {
        QTest::newRow(member) << QByteArray(member) << field;
    };
    row(R"("email":7)", u"email"_s);
    row(R"("email":["a@b.sk"])", u"email"_s);
    row(R"("status":true)", u"status"_s);
    row(R"("gdprExpiryDate":1794787200)", u"gdprExpiryDate"_s);
    row(R"("gdprExpiryDate":"soon")", u"gdprExpiryDate"_s);
    row(R"("overallRating":"85")", u"overallRating"_s);
    row(R"("overallRating":1e400)", u"overallRating"_s);
    row(R"("overallRating":-1e300)", u"overallRating"_s);
    row(R"("metadata":[])", u"metadata"_s);
    row(R"("metadata":"{}")", u"metadata"_s);
    row(R"("cv":{})", u"anonymizedCv"_s);
    row(R"("links":"/v1")", u"analysesLink"_s);
}

void InstaViewJsonTest::takesNoOtherTypes()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, field);
    QCOMPARE(read(member).value(field), Value::unreadable(member.sliced(member.indexOf(':') + 1)));
}

void InstaViewJsonTest::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    const auto row = [](const QString &text, const QString &day) { QTest::newRow(qPrintable(text)) << text << day; };
    row(u"2026-11-16"_s, u"2026-11-16"_s);
    row(u" 2026-11-16 "_s, u"2026-11-16"_s);
    row(u"2026-11-16T00:00:00Z"_s, u"2026-11-16"_s);
    row(u"2026-11-16T23:30:00-08:00"_s, u"2026-11-16"_s); // the next day in UTC
    row(u"2026-11-16T00:30:00+14:00"_s, u"2026-11-16"_s); // the day before in UTC
    row(u"2026-11-16t10:00:00.123+01:00"_s, u"2026-11-16"_s);
    row(u"2026-11-16 10:00:00"_s, u"2026-11-16"_s);
    row(u"2024-02-29"_s, u"2024-02-29"_s);
    row(u"2026-02-29"_s, u""_s);
    row(u"2026-13-01"_s, u""_s);
    row(u"2026-1-1"_s, u""_s);
    row(u"2026-11-160"_s, u""_s);
    row(u"16.11.2026"_s, u""_s);
    row(u"20261116"_s, u""_s);
    row(u"2026/11/16"_s, u""_s);
    row(u"2026-11-16 or later"_s, u""_s);
    row(u"2026-11-16T"_s, u""_s);
    row(u"2026-11-16T10:00:00Z soon"_s, u""_s);
    row(u"2026-11"_s, u""_s);
    row(u""_s, u""_s);
}

void InstaViewJsonTest::readsDays()
{
    QFETCH(QString, text);
    QTEST(instaview::dayOf(text), "day");
}

void InstaViewJsonTest::readsJobs_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Value>("jobs");
    const auto row = [](const char *members, const Value &jobs) {
        QTest::newRow(members) << QByteArray(members) << jobs;
    };
    row(R"("jobIds":["b","a"])", Value::ofList({u"b"_s, u"a"_s}));
    row(R"("jobIds":["b","a","b"])", Value::ofList({u"b"_s, u"a"_s, u"b"_s}));
    row(R"("jobIds":["b"],"jobId":"a")", Value::ofList({u"b"_s}));
    row(R"("jobIds":[],"jobId":"a")", Value::empty());
    row(R"("jobIds":null,"jobId":"a")", Value::empty());
    row(R"("jobId":"a")", Value::ofList({u"a"_s}));
    row(R"("jobId":null)", Value::unknown());
    row(R"("jobId":7)", Value::unreadable("7"));
    // Written back it would take away what could not be read.
    row(R"("jobIds":["a",7])", Value::unreadable(R"(["a",7])"));
    row(R"("jobIds":["a",null])", Value::unreadable(R"(["a",null])"));
    row(R"("jobIds":["a",""])", Value::unreadable(R"(["a",""])"));
    row(R"("jobIds":"a")", Value::unreadable(R"("a")"));
}

void InstaViewJsonTest::readsJobs()
{
    QFETCH(QByteArray, members);
    QTEST(read(members).value(u"jobIds"_s), "jobs");
}

void InstaViewJsonTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime half({2025, 11, 20}, {10, 30}, Qt::UTC);
    QTest::newRow("documented") << u"2025-11-20T10:30:00Z"_s << half;
    QTest::newRow("offset") << u"2025-11-20T11:30:00+01:00"_s << half;
    QTest::newRow("milliseconds") << u"2025-11-20T10:30:00.250Z"_s << half.addMSecs(250);
    QTest::newRow("no offset") << u"2025-11-20T10:30:00"_s << half;
    QTest::newRow("none") << u"yesterday"_s << QDateTime();
    QTest::newRow("nothing") << QString() << QDateTime();
}

void InstaViewJsonTest::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    QCOMPARE(instaview::timeOf(text).isValid(), time.isValid());
    if (time.isValid())
        QCOMPARE(instaview::timeOf(text), time);
}

void InstaViewJsonTest::keepsMetadataToTheBit_data()
{
    QTest::addColumn<QByteArray>("metadata");
    const QList<QByteArray> all{
        R"({"z":1.10,"a":1e2,"m":12345678901234567890,"n":-0.0,"r":0.30000000000000004})",
        R"({"huge":1e400,"tiny":1E-999,"long":3.14159265358979323846264338327950288})",
        R"({"text":"\u00e9\/\ud83d\ude80 é 🚀","half":"\ud83d","nul":"\u0000","\u0061":"key"})",
        R"({"a":{"b":{"c":{"d":[1,[2,{"e":null}]]}}},"empty":{},"list":[],"yes":true,"no":false})",
        R"({"twice":1,"twice":2})",
        R"({"":"","externalId":"LI-1"})",
    };
    for (const QByteArray &metadata : all)
        QTest::newRow(metadata.left(20).constData()) << metadata;
}

void InstaViewJsonTest::keepsMetadataToTheBit()
{
    QFETCH(QByteArray, metadata);
    const Value value = read("\"metadata\":" + metadata).value(u"metadata"_s);
    QCOMPARE(value.text().toUtf8(), metadata);
    const auto body = instaview::updateBody({{u"metadata"_s, value}});
    QVERIFY(body);
    QCOMPARE(*body, R"({"metadata":)" + metadata + '}');
    // White space between tokens is all that is not kept.
    const QByteArray spaced = tree(metadata).indented();
    QCOMPARE(read("\"metadata\":" + spaced).value(u"metadata"_s), value);
}

void InstaViewJsonTest::writesEachField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QString &field, const Value &value, const QByteArray &body) {
        QTest::newRow(body.constData()) << field << value << body;
    };
    row(u"firstName"_s, Value::ofText(u" Zoé \"Z\" \\ x\n"_s), R"({"firstName":" Zoé \"Z\" \\ x\n"})");
    row(u"email"_s, Value::ofText(u"\tb@b.sk "_s), R"({"email":"b@b.sk"})");
    row(u"phoneNumber"_s, Value::ofText(u"+421915123457 "_s), R"({"phoneNumber":"+421915123457"})");
    row(u"gender"_s, Value::ofText(u" female "_s), R"({"gender":"female"})");
    row(u"gdprExpiryDate"_s, Value::ofText(u" 2038-02-01 "_s), R"({"gdprExpiryDate":"2038-02-01"})");
    row(u"cv"_s, Value::ofText(u"\n  Indented\nline \n \n"_s), R"({"cv":"\n  Indented\nline"})");
    row(u"email"_s, Value::ofText(u"a@b.sk"_s), R"({"email":"a@b.sk"})");
    row(u"phoneNumber"_s, Value::ofText(u"+421915123456"_s), R"({"phoneNumber":"+421915123456"})");
    row(u"gender"_s, Value::ofText(u"male"_s), R"({"gender":"male"})");
    row(u"gender"_s, Value::empty(), R"({"gender":null})");
    row(u"gdprExpiryDate"_s, Value::ofText(u"2038-01-31"_s), R"({"gdprExpiryDate":"2038-01-31"})");
    row(u"gdprExpiryDate"_s, Value::ofText(u"2038-01-31T10:00:00+02:00"_s), R"({"gdprExpiryDate":"2038-01-31"})");
    row(u"status"_s, Value::ofText(u"IN_PROCESS"_s), R"({"status":"IN_PROCESS"})");
    row(u"jobIds"_s, Value::ofList({u"b"_s, u"a"_s}), R"({"jobIds":["b","a"]})");
    row(u"jobIds"_s, Value::empty(), R"({"jobIds":[]})");
    row(u"cv"_s, Value::ofText(u"Line\nline"_s), R"({"cv":"Line\nline"})");
    row(u"metadata"_s, Value::empty(), R"({"metadata":{}})");
}

void InstaViewJsonTest::writesEachField()
{
    QFETCH(QString, field);
    QFETCH(Value, value);
    const auto body = instaview::updateBody({{field, value}});
    QVERIFY(body);
    QTEST(*body, "body");
}

void InstaViewJsonTest::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    const auto row = [](const QString &field, const Value &value) {
        QTest::newRow(qPrintable(field + u' ' + value.text())) << field << value;
    };
    // Null is documented for gender alone, and "" breaks the rules of the others (row 14).
    for (const QString &name :
         {u"firstName"_s, u"lastName"_s, u"email"_s, u"phoneNumber"_s, u"gdprExpiryDate"_s, u"status"_s, u"cv"_s}) {
        QTest::newRow(qPrintable(name + u" empty"_s)) << name << Value::empty();
        QTest::newRow(qPrintable(name + u" blank"_s)) << name << Value::ofText(u" \n "_s);
        QTest::newRow(qPrintable(name + u" number"_s)) << name << Value::ofNumber(1);
        QTest::newRow(qPrintable(name + u" unknown"_s)) << name << Value::unknown();
    }
    row(u"status"_s, Value::ofText(u"INTERVIEWING"_s));
    row(u"status"_s, Value::ofText(u"applied"_s));
    row(u"gender"_s, Value::ofText(u"other"_s));
    row(u"gdprExpiryDate"_s, Value::ofText(u"31.1.2038"_s));
    row(u"jobIds"_s, Value::ofText(u"a"_s));
    row(u"metadata"_s, Value::ofText(u"[1]"_s));
    row(u"metadata"_s, Value::ofText(uR"({"a":1)"_s));
    row(u"metadata"_s, Value::ofList({u"a"_s}));
    row(u"anonymizedCv"_s, Value::ofText(u"[NAME]"_s));
    row(u"overallRating"_s, Value::ofNumber(90));
    row(u"id"_s, Value::ofText(u"x"_s));
    row(u"jobId"_s, Value::ofText(u"x"_s));
}

void InstaViewJsonTest::refuses()
{
    QFETCH(QString, field);
    QFETCH(Value, value);
    const auto body = instaview::updateBody({{u"lastName"_s, Value::ofText(u"Fine"_s)}, {field, value}});
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ApiError::Kind::Unexpected);
    QCOMPARE(body.error().field, field);
    QVERIFY(!body.error().maybeApplied);
    QVERIFY(!instaview::updateBody({}));
}

void InstaViewJsonTest::neverWritesTheCvThatWasRead()
{
    const Candidate candidate = read(R"("cv":"[NAME]\nEngineer","firstName":"A")");
    QVERIFY(candidate.value(u"cv"_s).isUnknown());
    QVERIFY(!instaview::updateBody(candidate.values));
    FieldValues values = candidate.values;
    values.remove(u"anonymizedCv"_s);
    QCOMPARE(*instaview::updateBody(values), R"({"firstName":"A"})"_ba);
}

void InstaViewJsonTest::writesWhatCreates()
{
    const FieldValues values{{u"firstName"_s, Value::ofText(u"A"_s)},
                             {u"email"_s, Value::empty()},
                             {u"metadata"_s, Value::ofText(uR"({"n":1.10})"_s)}};
    const NewCandidate inJob{.organizationReference = u"o"_s, .jobReference = u"j"_s, .values = values};
    QCOMPARE(*instaview::createBody(inJob), R"({"firstName":"A","jobIds":["j"],"metadata":{"n":1.10}})"_ba);
    NewCandidate inJobs = inJob;
    inJobs.values.insert(u"jobIds"_s, Value::ofList({u"a"_s, u"b"_s}));
    QCOMPARE(*instaview::createBody(inJobs), R"({"firstName":"A","jobIds":["a","b"],"metadata":{"n":1.10}})"_ba);
    for (const QString &later : {u"status"_s, u"gender"_s, u"cv"_s}) { // section 8.3, "not listed" on create
        NewCandidate more = inJobs;
        more.values.insert(later, Value::ofText(u"APPLIED"_s));
        QCOMPARE(instaview::createBody(more).error().field, later);
    }
}

void InstaViewJsonTest::marksACreate_data()
{
    QTest::addColumn<Value>("metadata");
    QTest::addColumn<QString>("marked"); // "" as it was
    const auto text = [](const QString &json) { return Value::ofText(json); };
    QTest::newRow("none") << Value::unknown() << uR"({"externalId":"vivier:i"})"_s;
    QTest::newRow("empty") << Value::empty() << uR"({"externalId":"vivier:i"})"_s;
    QTest::newRow("some") << text(uR"({"b":1.10,"a":1e2})"_s) << uR"({"b":1.10,"a":1e2,"externalId":"vivier:i"})"_s;
    QTest::newRow("deeper") << text(uR"({"a":{"externalId":1}})"_s)
                            << uR"({"a":{"externalId":1},"externalId":"vivier:i"})"_s;
    QTest::newRow("taken") << text(uR"({"externalId":"LI-1"})"_s) << QString();
    QTest::newRow("taken by null") << text(uR"({"externalId":null})"_s) << QString();
    QTest::newRow("no JSON") << text(u"{"_s) << QString();
    QTest::newRow("not an object") << text(u"[]"_s) << QString();
    QStringList keys;
    for (int i = 0; i < MetadataMeter::mostKeys; ++i)
        keys.append(u"\"k%1\":1"_s.arg(i));
    QTest::newRow("50 keys") << text(u'{' + keys.join(u',') + u'}') << QString();
    keys.removeLast();
    QTest::newRow("49 keys") << text(u'{' + keys.join(u',') + u'}')
                             << QString(u'{' + keys.join(u',') + uR"(,"externalId":"vivier:i"})"_s);
    const QString full = uR"({"a":")"_s + QString(MetadataMeter::mostBytes - 20, u'x') + uR"("})"_s;
    QTest::newRow("too little room") << text(full) << QString();
}

void InstaViewJsonTest::marksACreate()
{
    QFETCH(Value, metadata);
    QFETCH(QString, marked);
    FieldValues values{{u"firstName"_s, Value::ofText(u"A"_s)}};
    if (!metadata.isUnknown())
        values.insert(u"metadata"_s, metadata);
    const FieldValues result = instaview::withCreationId(values, u"i"_s);
    QCOMPARE(instaview::creationIdIn(result), marked.isEmpty() ? QString() : u"i"_s);
    if (marked.isEmpty())
        QCOMPARE(result, values);
    else
        QCOMPARE(result.value(u"metadata"_s).text(), marked);
    QCOMPARE(instaview::withCreationId(values, {}), values);
    // What is made after a candidate of ours brings its mark along: that one gives way, another program's does not.
    const FieldValues again = instaview::withCreationId(result, u"j"_s);
    QCOMPARE(instaview::creationIdIn(again), marked.isEmpty() ? QString() : u"j"_s);
    if (marked.isEmpty())
        QCOMPARE(again, result);
}

void InstaViewJsonTest::knowsOnlyItsOwnMark()
{
    const auto idOf = [](const QByteArray &metadata) {
        return instaview::creationIdIn(read("\"metadata\":" + metadata).values);
    };
    QCOMPARE(idOf(R"({"externalId":"vivier:0b1c"})"), u"0b1c"_s);
    QCOMPARE(idOf(R"({"externalId":"LI-1"})"), QString());
    QCOMPARE(idOf(R"({"externalId":{"vivier:":1}})"), QString());
    QCOMPARE(idOf("null"), QString());
    QCOMPARE(idOf("[]"), QString());
    QCOMPARE(instaview::creationIdIn({}), QString());
}

QTEST_GUILESS_MAIN(InstaViewJsonTest)
#include "tst_instaview_json.moc"
