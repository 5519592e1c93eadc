// SPDX-License-Identifier: MIT
// Each call of Welcome Kit against a scripted server: what it asks, and what it makes of the answer.

#include "ats/atsfactory.h"
#include "ats/welcomekit/welcomekit.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class WelcomeKitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoIAm();
    void listsOrganizations();
    void listsTheAccountsOwnOrganizationsWhenTheUserMayNotBeRead();
    void saysWhenNoOrganizationMayBeRead();
    void listsAllJobs();
    void endsJobsThatRepeat();
    void endsLookAlikesThatRepeat();
    void readsAJob();
    void readsAPageOfCandidates();
    void readsACandidate();
    void saysWhenItAsked();
    void encodesReferences();
    void refusesAReferenceThatIsAPath();
    void updatesWithTheChangesOnly();
    void sendsNothingThatCannotBeSaid();
    void distrustsAnAnswerOfAnotherShape_data();
    void distrustsAnAnswerOfAnotherShape();
    void mapsStatuses_data();
    void mapsStatuses();
    void takesTheTokenOutOfWords();
    void creates();
    void createsWithTheStageAsText();
    void aLostAnswerToTheStageAsTextMayHaveBeenApplied_data();
    void aLostAnswerToTheStageAsTextMayHaveBeenApplied();
    void createsOnceWhenRefusedForAnotherReason();
    void neverCreatesTwice_data();
    void neverCreatesTwice();
    void keepsTheAnswerToAWriteThatWasStopped();
    void endsWhenStopped();
    void outlivesItsAts();
    void isMadeByItsKind();

private:
    static Account account(const ScriptedServer &server)
    {
        return {.id = u"1"_s,
                .name = u"Test"_s,
                .baseUrl = server.url(u"/api/v1/external/"_s),
                .organizations = {},
                .company = {},
                .dashboard = {}};
    }
    static HttpOptions quick()
    {
        return {.deadline = std::chrono::seconds(5),
                .silence = std::chrono::seconds(5),
                .retry = {.attempts = 1, .baseDelay = std::chrono::milliseconds(1)}};
    }
    static QByteArray target(const Arrival &arrival)
    {
        const QByteArray prefix = "/api/v1/external"_ba;
        return arrival.target.startsWith(prefix) ? arrival.target.mid(prefix.size()) : "outside: "_ba + arrival.target;
    }
    static QUrlQuery query(const Arrival &arrival) { return QUrlQuery(QUrl::fromEncoded(arrival.target)); }
    static QJsonObject body(const Arrival &arrival) { return QJsonDocument::fromJson(arrival.body).object(); }
    static QByteArray list(int from, int to)
    {
        QJsonArray array;
        for (int i = from; i < to; ++i)
            array.append(QJsonObject{{u"reference"_s, u"r%1"_s.arg(i)}});
        return QJsonDocument(array).toJson();
    }
};

static NewCandidate zoe()
{
    return {.organizationReference = u"o"_s,
            .jobReference = u"j"_s,
            .values = {{u"email"_s, Value::ofText(u"z@x.fr"_s)}, {u"job_stage_id"_s, Value::ofNumber(7)}}};
}

void WelcomeKitTest::saysWhoIAm()
{
    ScriptedServer server({answer(200, R"({"display_name":"Foo Bar","avatar_url":null})")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto identity = awaited(ats.identity({}));
    QVERIFY(identity);
    QCOMPARE(identity->displayName, u"Foo Bar"_s);
    QCOMPARE(target(server.arrivals().constFirst()), "/users/current"_ba);
    QCOMPARE(server.arrivals().constFirst().headers.value("authorization"), "Bearer secret"_ba);
}

void WelcomeKitTest::listsOrganizations()
{
    ScriptedServer server({answer(200, R"({"organizations":[{"reference":"a","name":"A"}]})"),
                           answer(200, R"({"reference":"b","name":"B"})"), answer(403, "{}"), answer(404, "{}")});
    Account mine = account(server);
    mine.organizations = {u"a"_s, u"b"_s, u"c"_s, u"b"_s, u"d/e"_s};
    WelcomeKit ats(mine, u"secret"_s, quick());
    const auto organizations = awaited(ats.organizations({}));
    QVERIFY(organizations);
    QCOMPARE(*organizations,
             (QList<Organization>{{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"c"_s}, {u"d/e"_s, u"d/e"_s}}));
    QCOMPARE(target(server.arrivals().at(0)), "/users/current?organizations=true"_ba);
    QCOMPARE(target(server.arrivals().at(1)), "/organizations/b"_ba);
    QCOMPARE(target(server.arrivals().at(2)), "/organizations/c"_ba);
    QCOMPARE(target(server.arrivals().at(3)), "/organizations/d%2Fe"_ba);
}

void WelcomeKitTest::listsTheAccountsOwnOrganizationsWhenTheUserMayNotBeRead()
{
    ScriptedServer server({answer(403, R"({"error":"invalid_scope"})"), answer(403, "{}")});
    Account mine = account(server);
    mine.organizations = {u"a"_s};
    WelcomeKit ats(mine, u"secret"_s, quick());
    const auto organizations = awaited(ats.organizations({}));
    QVERIFY(organizations);
    QCOMPARE(*organizations, (QList<Organization>{{u"a"_s, u"a"_s}}));
}

void WelcomeKitTest::saysWhenNoOrganizationMayBeRead()
{
    ScriptedServer server({answer(403, R"({"error":"invalid_scope"})"), answer(401, "{}")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    QCOMPARE(awaited(ats.organizations({})).error().kind, Kind::Forbidden);
    Account mine = account(server);
    mine.organizations = {u"a"_s};
    WelcomeKit other(mine, u"secret"_s, quick());
    QCOMPARE(awaited(other.organizations({})).error().kind, Kind::Unauthorized);
}

void WelcomeKitTest::listsAllJobs()
{
    // The second page repeats one of the first: records shift between pages.
    ScriptedServer server({answer(200, list(0, 100), {"X-Total: 103", "X-Total-Pages: 2"}),
                           answer(200, list(99, 103), {"X-Total: 103", "X-Total-Pages: 2"})});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto jobs = awaited(ats.jobs(u"Pg4 eV6k"_s, {}));
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 103);
    QCOMPARE(jobs->constFirst().organizationReference, u"Pg4 eV6k"_s);
    QCOMPARE(target(server.arrivals().at(0)),
             "/jobs?organization_reference=Pg4%20eV6k&stages=true&per_page=100&page=1"_ba);
    QCOMPARE(query(server.arrivals().at(1)).queryItemValue(u"page"_s), u"2"_s);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitTest::endsJobsThatRepeat()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(200, list(0, 100)); }); // knows no `page`
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto jobs = awaited(ats.jobs(u"a"_s, {}));
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 100);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitTest::readsAJob()
{
    ScriptedServer server({answer(200, R"({"reference":"j","stages":[{"id":1,"name":"New"}]})"), answer(200, "[]")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto job = awaited(ats.job(u"j"_s, {}));
    QVERIFY(job);
    QCOMPARE(job->stages.size(), 1);
    QCOMPARE(target(server.arrivals().constFirst()), "/jobs/j?stages=true"_ba);
    QCOMPARE(awaited(ats.job(u"j"_s, {})).error().kind, Kind::Malformed);
}

void WelcomeKitTest::readsAPageOfCandidates()
{
    ScriptedServer server({answer(200, list(0, 5), {"X-Total: 25", "X-Total-Pages: 5"}), answer(200, list(0, 3))});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const CandidateQuery wanted{
        .jobReference = u"j"_s, .email = u"a+b@c.fr"_s, .updatedAfter = QDate(2024, 2, 29), .page = 3, .perPage = 5};
    const auto page = awaited(ats.candidates(wanted, {}));
    QVERIFY(page);
    QCOMPARE(page->candidates.size(), 5);
    QVERIFY(page->candidates.constFirst().readAt.isValid());
    QCOMPARE(page->page, 3);
    QCOMPARE(page->total, 25);
    QCOMPARE(page->totalPages, 5);
    QVERIFY(!page->last);
    QCOMPARE(
        target(server.arrivals().constFirst()),
        "/candidates?job_reference=j&stage=true&tags=true&per_page=5&page=3&email=a%2Bb%40c.fr&updated_after=2024-02-29"_ba);
    const auto last = awaited(ats.candidates({.jobReference = u"j"_s, .email = {}, .updatedAfter = {}}, {}));
    QVERIFY(last);
    QVERIFY(last->last);
    QCOMPARE(last->total, -1);
    QCOMPARE(target(server.arrivals().constLast()),
             "/candidates?job_reference=j&stage=true&tags=true&per_page=100&page=1"_ba);
}

void WelcomeKitTest::readsACandidate()
{
    ScriptedServer server({answer(200, R"({"reference":"c","profile":{"firstname":"Zoé"},"tags":[]})")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto candidate = awaited(ats.candidate(u"c"_s, {}));
    QVERIFY(candidate);
    QCOMPARE(candidate->value(u"firstname"_s).text(), u"Zoé"_s);
    QVERIFY(candidate->readAt >= before && candidate->readAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(target(server.arrivals().constFirst()), "/candidates/c?stage=true&tags=true"_ba);
}

void WelcomeKitTest::saysWhenItAsked()
{
    const auto clock = std::make_shared<ManualClock>();
    ScriptedServer server;
    server.setHandler([clock](const Arrival &arrival) { // every answer takes a minute
        clock->advance(std::chrono::minutes(1));
        const QByteArray one = R"({"reference":"c","profile":{"email":"z@x.fr"}})";
        return answer(200, arrival.target.contains("/candidates?") ? '[' + one + ']' : one);
    });
    HttpOptions options = quick();
    options.clock = clock;
    WelcomeKit ats(account(server), u"secret"_s, options);
    // What changed while the answer was on its way may not be in it.
    QDateTime asked = clock->now();
    QCOMPARE(awaited(ats.candidate(u"c"_s, {}))->readAt, asked);
    asked = clock->now();
    QCOMPARE(awaited(ats.candidates({.jobReference = u"j"_s, .email = {}, .updatedAfter = {}}, {}))
                 ->candidates.constFirst()
                 .readAt,
             asked);
    asked = clock->now();
    QCOMPARE(awaited(ats.possibleDuplicates(zoe(), {}))->constFirst().readAt, asked);
    // The answer to a write says what was there when it was given.
    asked = clock->now();
    QCOMPARE(awaited(ats.update(u"c"_s, {{u"phone"_s, Value::ofText(u"1"_s)}}, {}))->readAt, asked.addSecs(60));
}

void WelcomeKitTest::encodesReferences()
{
    const QString odd = u"a/b?c#d é%2F..+"_s;
    ScriptedServer server({answer(404, "{}")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    QCOMPARE(awaited(ats.candidate(odd, {})).error().kind, Kind::NotFound);
    QCOMPARE(target(server.arrivals().constFirst()),
             "/candidates/a%2Fb%3Fc%23d%20%C3%A9%252F..%2B?stage=true&tags=true"_ba);
}

void WelcomeKitTest::refusesAReferenceThatIsAPath()
{
    ScriptedServer server;
    WelcomeKit ats(account(server), u"secret"_s, quick());
    for (const QString &reference : {u""_s, u"."_s, u".."_s}) {
        QCOMPARE(awaited(ats.candidate(reference, {})).error().kind, Kind::NotFound);
        QCOMPARE(awaited(ats.update(reference, {{u"phone"_s, Value::ofText(u"1"_s)}}, {})).error().kind,
                 Kind::NotFound);
        QCOMPARE(awaited(ats.job(reference, {})).error().kind, Kind::NotFound);
    }
    QCOMPARE(server.arrivals().size(), 0);
}

void WelcomeKitTest::updatesWithTheChangesOnly()
{
    ScriptedServer server({answer(200, R"({"reference":"c","stage_id":2,"profile":{"firstname":"Zoé"}})")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto updated = awaited(
        ats.update(u"c"_s, {{u"firstname"_s, Value::ofText(u"Zoé"_s)}, {u"job_stage_id"_s, Value::ofNumber(2)}}, {}));
    QVERIFY(updated);
    QCOMPARE(updated->value(u"job_stage_id"_s), Value::ofNumber(2));
    QVERIFY(updated->value(u"tag_list"_s).isUnknown());
    QVERIFY(updated->readAt.isValid());
    const Arrival &arrival = server.arrivals().constFirst();
    QCOMPARE(arrival.verb, "PUT"_ba);
    QCOMPARE(target(arrival), "/candidates/c"_ba);
    QCOMPARE(body(arrival), (QJsonObject{{u"firstname"_s, u"Zoé"_s}, {u"job_stage_id"_s, 2}}));
}

void WelcomeKitTest::sendsNothingThatCannotBeSaid()
{
    ScriptedServer server;
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto updated = awaited(ats.update(u"c"_s, {{u"job_stage_id"_s, Value::empty()}}, {}));
    QCOMPARE(updated.error().field, u"job_stage_id"_s);
    QVERIFY(!updated.error().maybeApplied);
    QCOMPARE(server.arrivals().size(), 0);
}

void WelcomeKitTest::distrustsAnAnswerOfAnotherShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("no reference") << R"({"profile":{"firstname":"x"}})"_ba;
    QTest::newRow("another candidate") << R"({"reference":"other"})"_ba;
    QTest::newRow("an error with a good status") << R"({"error":"validation_failed"})"_ba;
    QTest::newRow("not JSON") << "<html>"_ba;
}

void WelcomeKitTest::distrustsAnAnswerOfAnotherShape()
{
    QFETCH(QByteArray, json);
    ScriptedServer server;
    server.setHandler([json](const Arrival &) { return answer(200, json); });
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto read = awaited(ats.candidate(u"c"_s, {}));
    QCOMPARE(read.error().kind, Kind::Malformed);
    QVERIFY(!read.error().maybeApplied);
    const auto updated = awaited(ats.update(u"c"_s, {{u"phone"_s, Value::ofText(u"1"_s)}}, {}));
    QCOMPARE(updated.error().kind, Kind::Malformed);
    QVERIFY(updated.error().maybeApplied);
    if (json != "[]"_ba)
        QCOMPARE(awaited(ats.candidates({.jobReference = u"j"_s, .email = {}, .updatedAfter = {}}, {})).error().kind,
                 Kind::Malformed);
}

void WelcomeKitTest::mapsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("maybeApplied");
    QTest::newRow("400") << 400 << Kind::Rejected << false;
    QTest::newRow("401") << 401 << Kind::Unauthorized << false;
    QTest::newRow("403") << 403 << Kind::Forbidden << false;
    QTest::newRow("404") << 404 << Kind::NotFound << false;
    QTest::newRow("405") << 405 << Kind::Unexpected << false;
    QTest::newRow("422") << 422 << Kind::Rejected << true;
    QTest::newRow("429") << 429 << Kind::RateLimited << true;
    QTest::newRow("500") << 500 << Kind::ServerFault << true;
    QTest::newRow("503") << 503 << Kind::Maintenance << true;
}

void WelcomeKitTest::mapsStatuses()
{
    QFETCH(int, status);
    ScriptedServer server({answer(status, R"({"error":"code","error_description":"Words"})", {"Retry-After: 3"})});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto updated = awaited(ats.update(u"c"_s, {{u"phone"_s, Value::ofText(u"1"_s)}}, {}));
    QVERIFY(!updated);
    QTEST(updated.error().kind, "kind");
    QTEST(updated.error().maybeApplied, "maybeApplied");
    QCOMPARE(updated.error().status, status);
    QCOMPARE(updated.error().code, u"code"_s);
    QCOMPARE(updated.error().text, u"Words"_s);
    QVERIFY(updated.error().retryAfter == std::chrono::seconds(3));
}

void WelcomeKitTest::takesTheTokenOutOfWords()
{
    ScriptedServer server({answer(401, R"({"error_description":"Token topsecret is wrong"})")});
    WelcomeKit ats(account(server), u"topsecret"_s, quick());
    QCOMPARE(awaited(ats.identity({})).error().text, u"Token … is wrong"_s);
}

void WelcomeKitTest::endsLookAlikesThatRepeat()
{
    ScriptedServer server;
    server.setHandler([&server](const Arrival &) { // knows no `page`
        const QByteArray page =
            list(0, 100).replace(R"("reference": "r5")", R"("profile": {"email": "Z@x.fr"},"reference": "r5")");
        return server.arrivals().size() > 10 ? answer(500, "{}") : answer(200, page);
    });
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto found = awaited(ats.possibleDuplicates(zoe(), {}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitTest::creates()
{
    ScriptedServer server({answer(201, R"({"reference":"new"})")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    const auto created = awaited(ats.create(zoe(), {}));
    QVERIFY(created);
    QCOMPARE(created->reference, u"new"_s);
    const Arrival &arrival = server.arrivals().constFirst();
    QCOMPARE(arrival.verb, "POST"_ba);
    QCOMPARE(target(arrival), "/candidates"_ba);
    QCOMPARE(body(arrival), (QJsonObject{{u"organization_reference"_s, u"o"_s},
                                         {u"job_reference"_s, u"j"_s},
                                         {u"email"_s, u"z@x.fr"_s},
                                         {u"job_stage_id"_s, 7}}));
}

static Step stageRefused()
{
    return answer(400, R"({"error":"validation_failed","error_description":"Job stage must be a string"})");
}

void WelcomeKitTest::createsWithTheStageAsText()
{
    ScriptedServer server({stageRefused(), answer(201, R"({"reference":"new"})")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    QVERIFY(awaited(ats.create(zoe(), {})));
    QCOMPARE(body(server.arrivals().at(0)).value(u"job_stage_id"_s), QJsonValue(7));
    QCOMPARE(body(server.arrivals().at(1)).value(u"job_stage_id"_s), QJsonValue(u"7"_s));
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitTest::aLostAnswerToTheStageAsTextMayHaveBeenApplied_data()
{
    QTest::addColumn<Step>("second");
    QTest::newRow("closed") << closeWithoutAnswer();
    QTest::newRow("silent after a status")
        << Step{.bytes = "HTTP/1.1 400 Bad Request\r\nContent-Length: 90\r\n\r\n{", .then = Step::Then::Hang};
    QTest::newRow("500") << answer(500, "<html>");
}

void WelcomeKitTest::aLostAnswerToTheStageAsTextMayHaveBeenApplied()
{
    QFETCH(Step, second);
    ScriptedServer server({stageRefused(), second});
    HttpOptions impatient = quick();
    impatient.silence = std::chrono::milliseconds(100);
    WelcomeKit ats(account(server), u"secret"_s, impatient);
    const auto created = awaited(ats.create(zoe(), {}));
    QVERIFY(!created);
    QVERIFY(created.error().maybeApplied);
    QVERIFY(created.error().kind != Kind::Rejected);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitTest::createsOnceWhenRefusedForAnotherReason()
{
    ScriptedServer server({answer(400, R"({"error_description":"Email is wrong"})")});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    QCOMPARE(awaited(ats.create(zoe(), {})).error().text, u"Email is wrong"_s);
    QCOMPARE(server.arrivals().size(), 1);
    ScriptedServer noStage({answer(400, R"({"error_description":"Stage is missing"})")});
    WelcomeKit other(account(noStage), u"secret"_s, quick());
    NewCandidate without = zoe();
    without.values.remove(u"job_stage_id"_s);
    QCOMPARE(awaited(other.create(without, {})).error().text, u"Stage is missing"_s);
    QCOMPARE(noStage.arrivals().size(), 1);
    // The stage is what was wrong, then it is not any more.
    ScriptedServer next({stageRefused(), answer(400, R"({"error_description":"Email is wrong"})")});
    WelcomeKit third(account(next), u"secret"_s, quick());
    QCOMPARE(awaited(third.create(zoe(), {})).error().text, u"Email is wrong"_s);
    ScriptedServer both({stageRefused(), answer(400, R"({"error_description":"Stage must be a number"})")});
    WelcomeKit fourth(account(both), u"secret"_s, quick());
    QCOMPARE(awaited(fourth.create(zoe(), {})).error().text, u"Job stage must be a string"_s);
}

void WelcomeKitTest::neverCreatesTwice_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("closed") << closeWithoutAnswer();
    QTest::newRow("cut") << cutAnswer(201, R"({"reference":"new"})", 9);
    QTest::newRow("500") << answer(500, "<html>");
    QTest::newRow("503") << answer(503, "<html>", {"Retry-After: 0"});
    QTest::newRow("not JSON") << answer(201, "created");
    QTest::newRow("no reference") << answer(201, "{}");
}

void WelcomeKitTest::neverCreatesTwice()
{
    QFETCH(Step, step);
    ScriptedServer server;
    server.setHandler([step](const Arrival &) { return step; });
    HttpOptions eager = quick();
    eager.retry.attempts = 3;
    WelcomeKit ats(account(server), u"secret"_s, eager);
    const auto created = awaited(ats.create(zoe(), {}));
    QVERIFY(!created);
    QVERIFY(created.error().maybeApplied);
    QTest::qWait(30); // a second one would come at once
    QCOMPARE(server.arrivals().size(), 1);
}

void WelcomeKitTest::keepsTheAnswerToAWriteThatWasStopped()
{
    // The HTTP client asks for the time when an answer is complete: that is the moment to stop.
    class StoppingClock final : public Clock
    {
    public:
        std::stop_source stop;
        bool armed = false;
        QDateTime now() const override
        {
            if (armed)
                std::stop_source(stop).request_stop();
            return QDateTime::currentDateTimeUtc();
        }
        void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}
    };
    for (const bool isWrite : {true, false}) {
        const auto clock = std::make_shared<StoppingClock>();
        ScriptedServer server;
        server.setHandler([clock](const Arrival &) {
            clock->armed = true;
            return answer(200, R"({"reference":"c","profile":{"phone":"2"}})");
        });
        HttpOptions options = quick();
        options.clock = clock;
        WelcomeKit ats(account(server), u"secret"_s, options);
        const std::stop_token stop = clock->stop.get_token();
        const auto answered = isWrite ? awaited(ats.update(u"c"_s, {{u"phone"_s, Value::ofText(u"1"_s)}}, stop))
                                      : awaited(ats.candidate(u"c"_s, stop));
        QVERIFY(stop.stop_requested());
        QCOMPARE(server.arrivals().size(), 1);
        QCOMPARE(answered.has_value(), isWrite); // what was written is known; what was only read nobody wants any more
        if (isWrite)
            QCOMPARE(answered->value(u"phone"_s).text(), u"2"_s);
        else
            QCOMPARE(answered.error().kind, Kind::Cancelled);
    }
}

void WelcomeKitTest::endsWhenStopped()
{
    ScriptedServer server({answer(200, list(0, 100)), hang()});
    WelcomeKit ats(account(server), u"secret"_s, quick());
    std::stop_source stop;
    std::optional<Result<QList<Job>>> jobs;
    ats.jobs(u"o"_s, stop.get_token()).then([&jobs](const Result<QList<Job>> &result) { jobs = result; });
    QTRY_COMPARE(server.arrivals().size(), 2);
    stop.request_stop();
    QTRY_VERIFY(jobs);
    QCOMPARE(jobs->error().kind, Kind::Cancelled);
    QCOMPARE(awaited(ats.identity(stop.get_token())).error().kind, Kind::Cancelled);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitTest::outlivesItsAts()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return hang(); });
    auto ats = std::make_unique<WelcomeKit>(account(server), u"secret"_s, quick());
    std::optional<Result<Candidate>> candidate;
    std::optional<Result<Identity>> identity;
    std::stop_source stop;
    ats->candidate(u"c"_s, {}).then([&candidate](const Result<Candidate> &result) { candidate = result; });
    ats->identity(stop.get_token()).then([&identity](const Result<Identity> &result) { identity = result; });
    QTRY_COMPARE(server.arrivals().size(), 2);
    ats.reset();
    stop.request_stop();
    QTRY_VERIFY(identity);
    QCOMPARE(identity->error().kind, Kind::Cancelled);
    server.release(answer(200, R"({"reference":"c"})"));
    server.release(answer(200, R"({"reference":"c"})"));
    QTRY_VERIFY(candidate);
    QVERIFY(*candidate);
}

void WelcomeKitTest::isMadeByItsKind()
{
    Account mine{.id = {},
                 .name = {},
                 .baseUrl = QUrl(u"https://api.example"_s),
                 .organizations = {},
                 .company = {},
                 .dashboard = {}};
    const auto ats = makeAts(mine, u"t"_s);
    QVERIFY(ats);
    QCOMPARE(&ats->catalog(), &FieldCatalog::welcomeKit());
    QCOMPARE(&ats->catalog(), &FieldCatalog::welcomeKit());
    mine.ats = u"instaview"_s;
    const auto other = makeAts(mine, u"t"_s);
    QVERIFY(other);
    QCOMPARE(&other->catalog(), &FieldCatalog::instaView());
    QCOMPARE(&other->catalog(), &FieldCatalog::instaView());
}

QTEST_GUILESS_MAIN(WelcomeKitTest)
#include "tst_welcomekit.moc"
