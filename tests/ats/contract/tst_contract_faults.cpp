// SPDX-License-Identifier: MIT
// What every ATS makes of refusals, of faults and of answers that are none, with the same words for each of them.

#include "ats/contract/subject.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using sandbox::Fault;

Q_DECLARE_METATYPE(sandbox::Fault)

class ContractFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void mapsEveryStatus_data();
    void mapsEveryStatus();
    void tellsAPause_data() { bothSubjects(); }
    void tellsAPause();
    void sendsNothingWithoutAToken_data() { bothSubjects(); }
    void sendsNothingWithoutAToken();
    void knowsAWrongToken_data() { bothSubjects(); }
    void knowsAWrongToken();
    void knowsAMissingScope_data() { bothSubjects(); }
    void knowsAMissingScope();
    void keepsTheTokenOutOfWords_data() { bothSubjects(); }
    void keepsTheTokenOutOfWords();
    void distrustsFaultyAnswers_data();
    void distrustsFaultyAnswers();
    void survivesOddBodies_data();
    void survivesOddBodies();
    void survivesOddMembers_data() { bothSubjects(); }
    void survivesOddMembers();
    void endsWhenStopped_data() { bothSubjects(); }
    void endsWhenStopped();
    void outlivesItself_data() { bothSubjects(); }
    void outlivesItself();

private:
    Subject subject(const QString &id) { return {id, m_sandbox.get()}; }
    static FieldValues change(const Subject &subject)
    {
        return {{subject.catalog().name(FieldRole::Phone), Value::ofText(u"+421900000001"_s)}};
    }

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

/// Says that there is no limit near, so that no test waits for one.
static const QList<QByteArray> unlimited{"X-RateLimit-Limit-Minute: 1000000", "X-RateLimit-Remaining-Minute: 1000000",
                                         "X-RateLimit-Limit-Hour: 1000000", "X-RateLimit-Remaining-Hour: 1000000"};

void ContractFaultsTest::initTestCase()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 30});
    QVERIFY(m_sandbox->start());
}

void ContractFaultsTest::init()
{
    m_sandbox->clearFaults();
    m_sandbox->clearJournal();
}

void ContractFaultsTest::mapsEveryStatus_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const QMap<int, Kind> byHttp{
        {103, Kind::NoAnswer},        {199, Kind::NoAnswer},    {300, Kind::Unexpected},  {302, Kind::RedirectRefused},
        {307, Kind::RedirectRefused}, {304, Kind::Unexpected},  {402, Kind::Unexpected},  {405, Kind::Unexpected},
        {406, Kind::Unexpected},      {407, Kind::Offline},     {408, Kind::NoAnswer},    {409, Kind::Rejected},
        {410, Kind::NotFound},        {412, Kind::Rejected},    {413, Kind::Rejected},    {415, Kind::Rejected},
        {418, Kind::Unexpected},      {422, Kind::Rejected},    {423, Kind::Rejected},    {425, Kind::RateLimited},
        {428, Kind::Rejected},        {429, Kind::RateLimited}, {431, Kind::Unexpected},  {451, Kind::Rejected},
        {499, Kind::Unexpected},      {501, Kind::Unexpected},  {502, Kind::ServerFault}, {504, Kind::ServerFault},
        {505, Kind::ServerFault},     {507, Kind::ServerFault}, {511, Kind::Offline},     {520, Kind::ServerFault},
        {599, Kind::ServerFault},
    };
    for (const QString &ats : {u"welcomekit"_s, u"instaview"_s}) {
        QMap<int, Kind> kinds = byHttp;
        kinds.insert(subject(ats).documented());
        for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
            QTest::newRow(qPrintable(ats + u' ' + QString::number(it.key()))) << ats << it.key() << it.value();
    }
}

void ContractFaultsTest::mapsEveryStatus()
{
    QFETCH(QString, subject);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    const Subject one = this->subject(subject);
    const QString reference = one.sample();
    const NewCandidate wanted = one.somebody(9);
    const QJsonObject before = one.record(reference);
    const qsizetype count = one.references().size();
    m_sandbox->setFault({.status = status});
    const auto check = [&](const ApiError &error, bool isWrite) {
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.status, status);
        QCOMPARE(error.maybeApplied, isWrite && !one.refusals().contains(status));
        QVERIFY(!error.sentence(u"X"_s).isEmpty());
    };
    // A new one each time: a pause that one is asked for holds back what comes next.
    check(awaited(one.ats()->identity({})).error(), false);
    const auto organizations = awaited(one.ats()->organizations({}));
    if (subject == u"instaview"_s && status == 403)
        QVERIFY(organizations); // the account's own word still holds
    else
        check(organizations.error(), false);
    check(awaited(one.ats()->jobs(u"o"_s, {})).error(), false);
    check(awaited(one.ats()->job(u"j"_s, {})).error(), false);
    check(awaited(one.ats()->candidate(reference, {})).error(), false);
    const CandidateQuery query{.jobReference = one.jobs().constFirst(), .email = {}, .updatedAfter = {}};
    check(awaited(one.ats()->candidates(query, {})).error(), false);
    check(awaited(one.ats()->possibleDuplicates(wanted, {})).error(), false);
    check(awaited(one.ats()->update(reference, change(one), {})).error(), true);
    check(awaited(one.ats()->create(wanted, {})).error(), true);
    m_sandbox->clearFaults();
    QCOMPARE(one.record(reference), before);
    QCOMPARE(one.references().size(), count);
}

void ContractFaultsTest::tellsAPause()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    for (const int status : {429, 503}) {
        m_sandbox->setFault({.status = status, .retryAfter = 70});
        const auto read = awaited(one.ats()->candidate(one.sample(), {}));
        QVERIFY(read.error().retryAfter);
        QVERIFY(*read.error().retryAfter >= std::chrono::seconds(70));
        QVERIFY(read.error().isTransient());
    }
}

void ContractFaultsTest::sendsNothingWithoutAToken()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const QString reference = one.sample();
    const NewCandidate wanted = one.somebody(9);
    m_sandbox->clearJournal();
    for (const QString &token : {u""_s, u" \n\t "_s}) {
        const auto ats = one.ats(token);
        QCOMPARE(awaited(ats->identity({})).error().kind, Kind::Unauthorized);
        QCOMPARE(awaited(ats->organizations({})).error().kind, Kind::Unauthorized);
        QCOMPARE(awaited(ats->jobs(u"o"_s, {})).error().kind, Kind::Unauthorized);
        QCOMPARE(awaited(ats->candidate(reference, {})).error().kind, Kind::Unauthorized);
        QCOMPARE(awaited(ats->possibleDuplicates(wanted, {})).error().kind, Kind::Unauthorized);
        const auto updated = awaited(ats->update(reference, change(one), {}));
        QCOMPARE(updated.error().kind, Kind::Unauthorized);
        QVERIFY(!updated.error().maybeApplied);
        QCOMPARE(awaited(ats->create(wanted, {})).error().kind, Kind::Unauthorized);
    }
    QCOMPARE(m_sandbox->journal().size(), 0);
}

void ContractFaultsTest::knowsAWrongToken()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const auto ats = one.ats(u"sk_wrong"_s);
    const auto identity = awaited(ats->identity({}));
    QCOMPARE(identity.error().kind, Kind::Unauthorized);
    QCOMPARE(identity.error().status, 401);
    const auto updated = awaited(ats->update(one.sample(), change(one), {}));
    QCOMPARE(updated.error().kind, Kind::Unauthorized);
    QVERIFY(!updated.error().isTransient());
}

void ContractFaultsTest::knowsAMissingScope()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const QString reference = one.sample();
    const QJsonObject before = one.record(reference);
    const auto ats = one.ats(one.tokenWithoutCandidates());
    QVERIFY(awaited(ats->identity({})));
    const auto read = awaited(ats->candidate(reference, {}));
    QCOMPARE(read.error().kind, Kind::Forbidden);
    QCOMPARE(read.error().status, 403);
    QVERIFY(!read.error().text.isEmpty()); // whose scope it is, in the ATS's words
    QCOMPARE(awaited(ats->update(reference, change(one), {})).error().kind, Kind::Forbidden);
    QCOMPARE(one.record(reference), before);
}

void ContractFaultsTest::keepsTheTokenOutOfWords()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const QString token = u"sk_live_0123456789abcdef"_s;
    const QByteArray said = "Key " + token.toUtf8() + " of email";
    const QList<QByteArray> bodies{
        R"({"error":")" + said + R"(","error_description":")" + said + R"(","message":")" + said + R"("})",
        R"({"error":{"code":")" + said + R"(","message":")" + said + R"(","details":{"field":")" + said + R"("}}})",
        R"({"message":[")" + said + R"(",")" + said + R"("]})"};
    const QString reference = one.sample();
    for (const QByteArray &body : bodies) {
        for (const int status : {400, 401, 403, 404, 405, 429, 500}) {
            ScriptedServer server({answer(status, body)});
            const auto ats = one.ats(token, Subject::quick(), server.url(u"/api"_s));
            const ApiError error = awaited(ats->candidate(reference, {})).error();
            QCOMPARE(server.arrivals().constFirst().headers.value("authorization"), "Bearer " + token.toUtf8());
            const QString words = error.text + error.code + error.field + error.sentence(u"X"_s);
            QVERIFY2(!words.contains(token), qPrintable(words));
        }
    }
}

void ContractFaultsTest::distrustsFaultyAnswers_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("reachesTheBody"); // the request was read, so that a write may have been applied
    for (const QString &ats : {u"welcomekit"_s, u"instaview"_s}) {
        const auto row = [ats](const char *name, const Fault &fault, Kind kind) {
            QTest::newRow(qPrintable(ats + u' ' + QLatin1StringView(name))) << ats << fault << kind << true;
        };
        row("truncated", {.body = Fault::Body::Truncated}, Kind::Malformed);
        row("log-in page", {.body = Fault::Body::Html}, Kind::Malformed);
        row("huge", {.body = Fault::Body::Huge}, Kind::TooLarge);
        row("dropped before", {.drop = Fault::Drop::Before}, Kind::NoAnswer);
        row("dropped after", {.drop = Fault::Drop::After}, Kind::NoAnswer);
        row("elsewhere", {.redirect = u"https://elsewhere.example/"_s}, Kind::RedirectRefused);
        row("silent", {.body = Fault::Body::Hang}, Kind::NoAnswer);
    }
}

void ContractFaultsTest::distrustsFaultyAnswers()
{
    QFETCH(QString, subject);
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    QFETCH(bool, reachesTheBody);
    const Subject one = this->subject(subject);
    const QString reference = one.sample();
    const NewCandidate wanted = one.somebody(9);
    HttpOptions options = Subject::quick();
    if (fault.body == Fault::Body::Hang)
        options.silence = std::chrono::milliseconds(100);
    m_sandbox->setFault(fault);
    const auto read = awaited(one.ats(Subject::token(), options)->candidate(reference, {}));
    QCOMPARE(read.error().kind, kind);
    QVERIFY(!read.error().maybeApplied || kind != Kind::Malformed);
    const auto updated = awaited(one.ats(Subject::token(), options)->update(reference, change(one), {}));
    QCOMPARE(updated.error().kind, kind);
    QCOMPARE(updated.error().maybeApplied, reachesTheBody);
    const auto created = awaited(one.ats(Subject::token(), options)->create(wanted, {}));
    QCOMPARE(created.error().kind, kind);
    QCOMPARE(created.error().maybeApplied, reachesTheBody);
}

void ContractFaultsTest::survivesOddBodies_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("body");
    QByteArray deep;
    for (int i = 0; i < 5000; ++i)
        deep += R"({"data":[)";
    const QList<QByteArray> bodies{"",
                                   " ",
                                   "null",
                                   "true",
                                   "1",
                                   R"("text")",
                                   "[]",
                                   "[[]]",
                                   "[null]",
                                   "[1]",
                                   "{}",
                                   R"({"id":null,"reference":null})",
                                   R"({"id":7,"reference":7})",
                                   R"({"id":"another","reference":"another"})",
                                   R"({"data":{}})",
                                   R"({"data":null})",
                                   R"({"data":[null]})",
                                   R"({"data":{"items":{}}})",
                                   R"({"items":[7],"pagination":[]})",
                                   R"({"success":true,"data":null})",
                                   R"({"success":true,"data":[]})",
                                   R"({"success":false,"error":{"message":"no"},"data":null})",
                                   R"({"statusCode":200,"data":{"data":{"data":{}}}})",
                                   R"({"error":"x","message":[1]})",
                                   "<!doctype html><html><body>Log in</body></html>",
                                   R"({"id":"c","reference":"c")",
                                   R"({"id":"c","reference":"c"}})",
                                   "{\"id\":\"\xff\xfe\",\"reference\":\"\xff\"}",
                                   "\xEF\xBB\xBF{}",
                                   deep,
                                   QByteArray(1, '\0')};
    for (const QString &ats : {u"welcomekit"_s, u"instaview"_s}) {
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const QString name = ats + u' ' + QString::number(i) + u' ' + QString::fromLatin1(bodies.at(i).left(30));
            QTest::newRow(qPrintable(name)) << ats << bodies.at(i);
        }
    }
}

void ContractFaultsTest::survivesOddBodies()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, body);
    const Subject one = this->subject(subject);
    const NewCandidate wanted = one.somebody(9);
    ScriptedServer server;
    server.setHandler([body](const Arrival &) { return answer(200, body, unlimited); });
    const auto ats = one.ats(u"t"_s, Subject::quick(), server.url(u"/api"_s));
    const auto isMalformed = [](const auto &result, bool isWrite) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Malformed);
        QCOMPARE(result.error().maybeApplied, isWrite);
    };
    isMalformed(awaited(ats->candidate(u"c"_s, {})), false);
    isMalformed(awaited(ats->update(u"c"_s, change(one), {})), true);
    // A list may well be empty, and who creates learns the key only from the answer.
    const auto isMalformedOrDone = [](const auto &result, bool isWrite) {
        if (!result) {
            QCOMPARE(result.error().kind, Kind::Malformed);
            QCOMPARE(result.error().maybeApplied, isWrite);
        }
    };
    isMalformedOrDone(awaited(ats->identity({})), false);
    isMalformedOrDone(awaited(ats->organizations({})), false);
    isMalformedOrDone(awaited(ats->jobs(u"o"_s, {})), false);
    isMalformedOrDone(awaited(ats->job(u"j"_s, {})), false);
    const CandidateQuery query{.jobReference = u"j"_s, .email = {}, .updatedAfter = {}};
    isMalformedOrDone(awaited(ats->candidates(query, {})), false);
    isMalformedOrDone(awaited(ats->possibleDuplicates(wanted, {})), false);
    isMalformedOrDone(awaited(ats->create(wanted, {})), true);
    for (const int status : {400, 401, 403, 404, 500}) {
        server.setHandler([=](const Arrival &) { return answer(status, body, unlimited); });
        QCOMPARE(awaited(ats->candidate(u"c"_s, {})).error().status, status);
    }
}

/// `json` with the member at `path` replaced.
static QJsonValue replaced(const QJsonValue &json, QStringList path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    QJsonObject object = json.toObject();
    const QString key = path.takeFirst();
    object.insert(key, replaced(object.value(key), path, by));
    return object;
}

static QList<QStringList> pathsOf(const QJsonObject &object)
{
    QList<QStringList> paths;
    for (auto it = object.begin(); it != object.end(); ++it) {
        paths.append(QStringList{it.key()});
        for (QStringList below : pathsOf(it.value().toObject())) {
            below.prepend(it.key());
            paths.append(below);
        }
    }
    return paths;
}

void ContractFaultsTest::survivesOddMembers()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    const QString reference = one.sample();
    const QJsonObject record = one.record(reference);
    QByteArray body = QJsonDocument(record).toJson();
    ScriptedServer server;
    server.setHandler([&body](const Arrival &) { return answer(200, body, unlimited); });
    const auto ats = one.ats(u"t"_s, Subject::quick(), server.url(u"/api"_s));
    const auto whole = awaited(ats->candidate(reference, {}));
    QVERIFY(whole);
    const QJsonArray odd{QJsonValue::Null,
                         true,
                         -1.5,
                         1e300,
                         u""_s,
                         u"\u0000odd"_s,
                         QJsonArray{},
                         QJsonObject{},
                         QJsonArray{QJsonValue::Null, 7, QJsonObject{}}};
    const QList<QStringList> paths = pathsOf(record);
    for (const QStringList &path : paths) {
        for (const QJsonValue &value : odd) {
            body = QJsonDocument(replaced(record, path, value).toObject()).toJson();
            const auto read = awaited(ats->candidate(reference, {}));
            const QString where = path.join(u'.');
            if (!read) {
                QCOMPARE(read.error().kind, Kind::Malformed);
                QVERIFY2(where == "id"_L1 || where == "reference"_L1, qPrintable(where));
                continue;
            }
            // What is beside it does not suffer.
            for (const Field &field : one.catalog()) {
                const bool isHit = (field.readPath + u'.').startsWith(where + u'.') ||
                                   (where + u'.').startsWith(field.readPath + u'.');
                if (!isHit)
                    QCOMPARE(read->value(field.name), whole->value(field.name));
            }
        }
    }
}

void ContractFaultsTest::endsWhenStopped()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    const auto ats = one.ats(u"t"_s, Subject::quick(), server.url(u"/api"_s));
    std::stop_source stop;
    QList<ApiError> errors;
    const auto note = [&errors](const auto &result) {
        if (!result)
            errors.append(result.error());
    };
    ats->candidate(u"c"_s, stop.get_token()).then(note);
    ats->update(u"c"_s, change(one), stop.get_token()).then(note);
    QTRY_COMPARE(server.arrivals().size(), 2);
    ats->possibleDuplicates(one.somebody(9), stop.get_token()).then(note); // in the queue: two go at once
    stop.request_stop();
    QTRY_COMPARE(errors.size(), 3);
    int maybeApplied = 0;
    for (const ApiError &error : std::as_const(errors)) {
        QCOMPARE(error.kind, Kind::Cancelled);
        maybeApplied += error.maybeApplied ? 1 : 0;
    }
    QCOMPARE(maybeApplied, 1); // the update was on its way
    QCOMPARE(awaited(ats->identity(stop.get_token())).error().kind, Kind::Cancelled);
    QCOMPARE(awaited(ats->jobs(u"o"_s, stop.get_token())).error().kind, Kind::Cancelled);
    QCOMPARE(server.arrivals().size(), 2);
}

void ContractFaultsTest::outlivesItself()
{
    QFETCH(QString, subject);
    const Subject one = this->subject(subject);
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    auto ats = one.ats(u"t"_s, Subject::quick(), server.url(u"/api"_s));
    std::optional<Result<Candidate>> candidate;
    ats->candidate(u"c"_s, {}).then([&candidate](const Result<Candidate> &result) { candidate = result; });
    QTRY_COMPARE(server.arrivals().size(), 1);
    ats.reset();
    server.release(answer(200, R"({"id":"c","reference":"c"})"));
    QTRY_VERIFY(candidate);
    QVERIFY(*candidate);
}

QTEST_GUILESS_MAIN(ContractFaultsTest)
#include "tst_contract_faults.moc"
