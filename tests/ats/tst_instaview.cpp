// SPDX-License-Identifier: MIT
// Each call of InstaView: what it asks and what it makes of the answer, against a scripted server byte by byte, and
// against the sandbox, which has read the same documents on its own.

#include "ats/atsfactory.h"
#include "ats/instaviewsupport.h"
#include "support/awaited.h"
#include "support/manualclock.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using sandbox::InstaViewOptions;
using Shape = InstaViewOptions::Shape;

class InstaViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoItIs();
    void learnsTheOneCompany();
    void asksForTheCompanyOnce();
    void goesOnWithoutTheCompany();
    void waitsWhereNothingIsAnswered();
    void namesTheChosenCompany();
    void asksWithTheAccountsCompany();
    void sendsTheCompanyWhereItIsRequired();
    void listsTheAccountsCompanyAlone();
    void triesTheOtherPathOnce();
    void remembersTheOtherPath();
    void listsAllJobs();
    void endsListsThatRepeat();
    void trimsWhatItSends();
    void asksForAPageOfCandidates();
    void readsPagesThatShift();
    void saysWhenItAsked();
    void sendsPatches();
    void readsEveryShape_data();
    void readsEveryShape();
    void keepsMetadataThroughTheServer();
    void keepsMetadataOfOthers();
    void readsACandidateBesideAnOddOne();
    void tellsTheLongestPause();
    void keepsToTheWindows();
    void knowsAnAtsKey();
    void hasNothingThatIsSentOnce();
};

static const QByteArray oneCompany =
    R"({"data":[{"id":"o","name":"Acme"}],"total":1,"page":1,"limit":100,"totalPages":1})";
static const QByteArray twoCompanies = R"({"data":[{"id":"o","name":"Acme"},{"id":"p","name":"Bcme"}],"total":2})";

void InstaViewTest::saysWhoItIs()
{
    ScriptedServer server({answer(200, oneCompany)});
    const auto ats = speaksTo(server);
    QCOMPARE(awaited(ats->identity({}))->displayName, u"Acme"_s);
    QCOMPARE(targets(server), QByteArrayList{"/company?page=1&limit=100"});
    QCOMPARE(server.arrivals().constFirst().headers.value("authorization"), "Bearer sk_secret"_ba);
    ScriptedServer several({answer(200, twoCompanies), answer(200, twoCompanies)});
    QCOMPARE(awaited(speaksTo(several)->identity({}))->displayName, u"Acme, Bcme"_s);
    QCOMPARE(awaited(speaksTo(several, u"p"_s)->identity({}))->displayName, u"Bcme"_s);
    ScriptedServer bare({answer(200, R"({"id":"o","name":"Acme","createdAt":"2025-11-20T10:30:00Z"})")});
    QCOMPARE(awaited(speaksTo(bare)->identity({}))->displayName, u"Acme"_s);
}

void InstaViewTest::learnsTheOneCompany()
{
    // The outbox departs before anybody asks who this is.
    ScriptedServer server({answer(200, oneCompany), answer(200, R"({"id":"c"})"), answer(200, people(0, 1)),
                           answer(200, R"({"id":"c"})"), answer(200, R"({"id":"j"})")});
    const auto ats = speaksTo(server);
    QVERIFY(awaited(ats->update(u"c"_s, {{u"lastName"_s, Value::ofText(u"x"_s)}}, {})));
    QVERIFY(awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}}, {})));
    QVERIFY(awaited(ats->candidate(u"c"_s, {})));
    QVERIFY(awaited(ats->job(u"j"_s, {})));
    QCOMPARE(targets(server), (QByteArrayList{"/company?page=1&limit=100", "/candidates/c?companyId=o",
                                              "/candidates?page=1&limit=100&companyId=o", "/candidates/c?companyId=o",
                                              "/jobs/j?companyId=o"}));
    ScriptedServer several({answer(200, twoCompanies), answer(200, R"({"id":"c"})")});
    const auto other = speaksTo(several);
    QCOMPARE(awaited(other->organizations({}))->size(), 2);
    QVERIFY(awaited(other->candidate(u"c"_s, {})));
    QCOMPARE(targets(several).constLast(), "/candidates/c"_ba); // which of them is the user's to choose
}

void InstaViewTest::asksForTheCompanyOnce()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &arrival) {
        return arrival.target.contains("/company") ? hang() : answer(200, R"({"id":"c"})");
    });
    const auto ats = speaksTo(server);
    std::stop_source stop;
    QList<Result<Candidate>> read;
    const auto note = [&read](const Result<Candidate> &candidate) { read.append(candidate); };
    ats->candidate(u"c"_s, stop.get_token()).then(note);
    for (int i = 0; i < 3; ++i)
        ats->candidate(u"c"_s, {}).then(note);
    QTRY_COMPARE(server.arrivals().size(), 1);
    stop.request_stop(); // who asked goes away: another asks in his place
    QTRY_COMPARE(server.arrivals().size(), 2);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().error().kind, Kind::Cancelled);
    server.release(answer(200, twoCompanies)); // his, who no longer listens
    server.release(answer(200, twoCompanies));
    QTRY_COMPARE(read.size(), 4);
    QVERIFY(read.at(1) && read.at(2) && read.at(3));
    QVERIFY(awaited(ats->candidate(u"c"_s, {})));
    QByteArrayList asked = targets(server);
    QCOMPARE(asked.mid(2), QByteArrayList(4, "/candidates/c")); // of several none is ours to choose
    // Nothing to find out where the call names it.
    ScriptedServer named({answer(200, people(0, 1)), answer(200, R"({"id":"c"})")});
    const auto other = speaksTo(named);
    QVERIFY(awaited(other->jobs(u"p"_s, {})));
    NewCandidate wanted = zoe();
    wanted.organizationReference = u"p"_s;
    QVERIFY(awaited(other->create(wanted, {})));
    QCOMPARE(targets(named), (QByteArrayList{"/jobs?page=1&limit=100&companyId=p", "/candidates?companyId=p"}));
}

void InstaViewTest::goesOnWithoutTheCompany()
{
    for (const int status : {400, 403, 404, 500}) {
        ScriptedServer server;
        server.setHandler([status](const Arrival &arrival) {
            return arrival.target.contains("/compan") ? answer(status, "{}") : answer(200, R"({"id":"c"})");
        });
        const auto ats = speaksTo(server);
        QVERIFY(awaited(ats->candidate(u"c"_s, {})));
        QVERIFY(awaited(ats->update(u"c"_s, {{u"lastName"_s, Value::ofText(u"x"_s)}}, {})));
        QByteArrayList asked = targets(server);
        const auto lookUps = asked.removeIf([](const QByteArray &target) { return target.startsWith("/compan"); });
        QCOMPARE(lookUps, status == 404 || status == 500 ? 2 : 1); // both paths; and a fault of theirs says nothing
        QCOMPARE(asked, QByteArrayList(2, "/candidates/c"));
    }
}

void InstaViewTest::waitsWhereNothingIsAnswered()
{
    // Sent without it, a draft on an ATS key would be refused for good.
    for (const Step &step : {closeWithoutAnswer(), answer(401, "{}"), answer(429, "{}"), answer(503, "{}")}) {
        ScriptedServer server;
        bool isUp = false;
        server.setHandler([&](const Arrival &arrival) {
            if (arrival.target.contains("/company?"))
                return isUp ? answer(200, oneCompany) : step;
            return answer(200, R"({"id":"c"})");
        });
        const auto ats = speaksTo(server);
        const FieldValues change{{u"lastName"_s, Value::ofText(u"x"_s)}};
        const auto refused = awaited(ats->update(u"c"_s, change, {}));
        QVERIFY(!refused);
        QVERIFY(refused.error().kind != Kind::Rejected && !refused.error().maybeApplied);
        isUp = true;
        QVERIFY(awaited(ats->update(u"c"_s, change, {})));
        const QByteArrayList asked = targets(server);
        QCOMPARE(asked.constLast(), "/candidates/c?companyId=o"_ba);
        QCOMPARE(asked.count("/company?page=1&limit=100"), asked.size() - 1);
    }
}

void InstaViewTest::namesTheChosenCompany()
{
    ScriptedServer server({answer(200, twoCompanies)});
    QCOMPARE(awaited(speaksTo(server, u"q"_s)->identity({}))->displayName, u"q"_s);
}

void InstaViewTest::asksWithTheAccountsCompany()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &arrival) {
        return answer(200, arrival.target.contains("/candidates/c") || arrival.verb == "POST" ? R"({"id":"c"})"_ba
                                                                                              : people(0, 1));
    });
    const auto ats = speaksTo(server, u"o 1"_s);
    QVERIFY(awaited(ats->candidate(u"c"_s, {})));
    QVERIFY(awaited(ats->update(u"c"_s, {{u"lastName"_s, Value::ofText(u"x"_s)}}, {})));
    QVERIFY(awaited(ats->create(zoe(), {})));
    QVERIFY(awaited(ats->candidates({.jobReference = u"j"_s, .email = {}, .updatedAfter = {}}, {})));
    QVERIFY(awaited(ats->jobs(u"p"_s, {})));
    for (const QByteArray &target : targets(server)) {
        const bool isJobs = target.startsWith("/jobs"); // of the company that is asked for
        QCOMPARE(QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(u"companyId"_s, QUrl::FullyDecoded),
                 isJobs ? u"p"_s : u"o 1"_s);
    }
    QCOMPARE(server.arrivals().size(), 5);
}

void InstaViewTest::sendsTheCompanyWhereItIsRequired()
{
    ScriptedServer server({answer(400, R"({"message":"companyId is required"})"), answer(200, twoCompanies),
                           answer(400, R"({"message":"companyId is required"})")});
    QCOMPARE(awaited(speaksTo(server, u"p"_s)->identity({}))->displayName, u"Bcme"_s);
    QCOMPARE(awaited(speaksTo(server)->identity({})).error().kind, Kind::Rejected);
    QCOMPARE(targets(server), (QByteArrayList{"/company?page=1&limit=100", "/company?page=1&limit=100&companyId=p",
                                              "/company?page=1&limit=100"}));
    // No page names the status.
    ScriptedServer forbidden({answer(403, "{}"), answer(200, twoCompanies), answer(403, "{}")});
    QCOMPARE(awaited(speaksTo(forbidden, u"p"_s)->identity({}))->displayName, u"Bcme"_s);
    QCOMPARE(awaited(speaksTo(forbidden)->identity({})).error().kind, Kind::Forbidden);
    QCOMPARE(targets(forbidden), targets(server));
}

void InstaViewTest::listsTheAccountsCompanyAlone()
{
    const auto listed = [](const QList<Step> &script, const QString &company) {
        ScriptedServer server(script);
        return awaited(speaksTo(server, company)->organizations({}));
    };
    const QList<Organization> both{{u"o"_s, u"Acme"_s}, {u"p"_s, u"Bcme"_s}};
    QCOMPARE(*listed({answer(200, twoCompanies)}, {}), both);
    QCOMPARE(*listed({answer(200, twoCompanies)}, u"p"_s), both.mid(1));
    QCOMPARE(*listed({answer(200, twoCompanies), answer(200, R"({"id":"q","name":"Q"})")}, u"q"_s),
             (QList<Organization>{{u"q"_s, u"Q"_s}}));
    for (const int status : {403, 404})
        QCOMPARE(*listed({answer(200, twoCompanies), answer(status, "{}")}, u"q"_s),
                 (QList<Organization>{{u"q"_s, u"q"_s}}));
    QCOMPARE(*listed({answer(403, "{}"), answer(403, "{}")}, u"q"_s), (QList<Organization>{{u"q"_s, u"q"_s}}));
    QCOMPARE(listed({answer(403, "{}")}, {}).error().kind, Kind::Forbidden);
    QCOMPARE(listed({answer(401, "{}")}, u"q"_s).error().kind, Kind::Unauthorized);
    QCOMPARE(listed({answer(200, twoCompanies), answer(500, "{}")}, u"q"_s).error().kind, Kind::ServerFault);
}

void InstaViewTest::triesTheOtherPathOnce()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(404, R"({"message":"Cannot GET"})"); });
    const auto ats = speaksTo(server);
    QCOMPARE(awaited(ats->identity({})).error().kind, Kind::NotFound);
    QCOMPARE(awaited(ats->organizations({})).error().kind, Kind::NotFound);
    QCOMPARE(targets(server),
             (QByteArrayList{"/company?page=1&limit=100", "/companies?page=1&limit=100", "/company?page=1&limit=100"}));
    // An answer that says nothing of the path does not settle it.
    ScriptedServer down({answer(404, "{}"), answer(500, "{}"), answer(404, "{}"), answer(200, oneCompany)});
    const auto other = speaksTo(down);
    QCOMPARE(awaited(other->identity({})).error().kind, Kind::ServerFault);
    QCOMPARE(awaited(other->identity({}))->displayName, u"Acme"_s);
}

void InstaViewTest::remembersTheOtherPath()
{
    sandbox::Sandbox sandbox({.candidates = 5, .instaview = {.companiesPath = true}});
    QVERIFY(sandbox.start());
    const auto ats = speaksTo(sandbox);
    QVERIFY(awaited(ats->identity({})));
    QVERIFY(awaited(ats->organizations({})));
    QStringList paths;
    for (const sandbox::JournalEntry &entry : sandbox.journal())
        paths.append(entry.path);
    QCOMPARE(paths, (QStringList{u"/instaview/company"_s, u"/instaview/companies"_s, u"/instaview/companies"_s}));
}

void InstaViewTest::listsAllJobs()
{
    ScriptedServer server({answer(200, people(0, 100, R"("total":103,"totalPages":2)")),
                           answer(200, people(99, 103, R"("total":103,"totalPages":2)"))});
    const auto jobs = awaited(speaksTo(server)->jobs(u"o"_s, {}));
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 103);
    QCOMPARE(jobs->constLast().organizationReference, u"o"_s);
    QCOMPARE(targets(server),
             (QByteArrayList{"/jobs?page=1&limit=100&companyId=o", "/jobs?page=2&limit=100&companyId=o"}));
}

void InstaViewTest::endsListsThatRepeat()
{
    ScriptedServer server;
    server.setHandler(
        [](const Arrival &) { return answer(200, people(0, 100, R"("hasNextPage":true,"total":5000)")); });
    QCOMPARE(awaited(speaksTo(server)->jobs(u"o"_s, {}))->size(), 100);
    QCOMPARE(awaited(speaksTo(server)->organizations({}))->size(), 100);
    QCOMPARE(server.arrivals().size(), 4);
}

void InstaViewTest::trimsWhatItSends()
{
    ScriptedServer server({answer(200, R"({"id":"c"})")});
    const auto ats = speaksTo(server, u"o"_s);
    QVERIFY(awaited(ats->update(u"c"_s, {{u"phoneNumber"_s, Value::ofText(u"+421915123456 "_s)}}, {})));
    QCOMPARE(server.arrivals().constFirst().body, R"({"phoneNumber":"+421915123456"})"_ba);
}

void InstaViewTest::asksForAPageOfCandidates()
{
    ScriptedServer server({answer(200, people(0, 5, R"("total":25,"totalPages":5,"limit":5)")),
                           answer(200, people(0, 3)), answer(200, people(0, 0))});
    const auto ats = speaksTo(server, u"o"_s);
    QVERIFY(ats->listsAcrossJobs());
    const CandidateQuery wanted{
        .jobReference = u"j+1"_s, .email = u"a@b.sk"_s, .updatedAfter = QDate(2024, 2, 29), .page = 3, .perPage = 5};
    const auto page = awaited(ats->candidates(wanted, {}));
    QVERIFY(page);
    QCOMPARE(page->candidates.size(), 5);
    QCOMPARE(page->total, 25);
    QCOMPARE(page->totalPages, 5);
    QVERIFY(!page->last);
    const auto last =
        awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}, .perPage = 5000}, {}));
    QVERIFY(last->last);
    QCOMPARE(last->total, -1);
    QVERIFY(awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}, .perPage = 0}, {}))->last);
    QCOMPARE(targets(server),
             (QByteArrayList{"/candidates?page=3&limit=5&jobId=j%2B1&companyId=o",
                             "/candidates?page=1&limit=100&companyId=o", "/candidates?page=1&limit=1&companyId=o"}));
}

void InstaViewTest::readsPagesThatShift()
{
    sandbox::Sandbox sandbox({.candidates = 25});
    QVERIFY(sandbox.start());
    const auto ats = speaksTo(sandbox);
    const QStringList before = sandbox.instaViewReferences();
    QStringList listed;
    CandidateQuery query{.jobReference = {}, .email = {}, .updatedAfter = {}, .perPage = 10};
    for (;; ++query.page) {
        const auto page = awaited(ats->candidates(query, {}));
        QVERIFY(page);
        for (const Candidate &candidate : page->candidates)
            listed.append(candidate.reference);
        if (page->last)
            break;
        // A colleague adds somebody at the top meanwhile: the list moves down by one.
        NewCandidate more = zoe();
        more.values.insert(u"email"_s, Value::ofText(u"more%1@x.sk"_s.arg(query.page)));
        more.values.insert(u"gdprExpiryDate"_s, Value::ofText(u"2038-01-31"_s));
        more.values.insert(u"jobIds"_s, Value::ofList({sandbox.instaViewJobs().constFirst()}));
        QVERIFY(awaited(ats->create(more, {})));
    }
    for (const QString &reference : before)
        QVERIFY(listed.contains(reference));
    QVERIFY(listed.size() > before.size()); // some twice
    QCOMPARE(QSet<QString>(listed.cbegin(), listed.cend()).size(), before.size());
}

void InstaViewTest::saysWhenItAsked()
{
    const auto clock = std::make_shared<ManualClock>();
    ScriptedServer server;
    server.setHandler([clock](const Arrival &arrival) { // every answer takes a minute
        clock->advance(std::chrono::minutes(1));
        return answer(200,
                      arrival.target.contains("/candidates?") ? people(7, 8) : R"({"id":"c7","lastName":"N7"})"_ba);
    });
    HttpOptions options = quick();
    options.clock = clock;
    InstaView ats(account(server.url(u"/api/"_s), u"o"_s), u"sk_secret"_s, options);
    // What changed while the answer was on its way may not be in it.
    QDateTime asked = clock->now();
    QCOMPARE(awaited(ats.candidate(u"c7"_s, {}))->readAt, asked);
    asked = clock->now();
    QCOMPARE(awaited(ats.candidates({.jobReference = {}, .email = {}, .updatedAfter = {}}, {}))
                 ->candidates.constFirst()
                 .readAt,
             asked);
    // The answer to a write says what was there when it was given.
    asked = clock->now();
    QCOMPARE(awaited(ats.update(u"c7"_s, {{u"lastName"_s, Value::ofText(u"N"_s)}}, {}))->readAt, asked.addSecs(60));
}

void InstaViewTest::sendsPatches()
{
    ScriptedServer server({answer(200, R"({"id":"C","lastName":"Nová","updatedAt":"2025-11-20T10:30:00Z"})")});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto updated =
        awaited(speaksTo(server, u"o"_s)
                    ->update(u"c"_s, {{u"lastName"_s, Value::ofText(u"Nová"_s)}, {u"gender"_s, Value::empty()}}, {}));
    QVERIFY(updated);
    QVERIFY(updated->readAt >= before);
    QVERIFY(updated->value(u"gender"_s).isUnknown());
    const Arrival &arrival = server.arrivals().constFirst();
    QCOMPARE(arrival.verb, "PATCH"_ba);
    QCOMPARE(arrival.headers.value("content-type"), "application/json"_ba);
    QCOMPARE(arrival.body, R"({"gender":null,"lastName":"Nová"})"_ba);
    QCOMPARE(targets(server), QByteArrayList{"/candidates/c?companyId=o"});
}

void InstaViewTest::readsEveryShape_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("timestamps");
    QTest::newRow("bare") << int(Shape::Bare) << false;
    QTest::newRow("envelope") << int(Shape::Envelope) << true;
    QTest::newRow("status wrapper") << int(Shape::StatusWrapper) << false;
    QTest::newRow("one after the other") << int(Shape::Mixed) << true;
}

void InstaViewTest::readsEveryShape()
{
    QFETCH(int, shape);
    QFETCH(bool, timestamps);
    sandbox::Sandbox sandbox({.candidates = 25, .instaview = {.shape = Shape(shape), .gdprTimestamps = timestamps}});
    QVERIFY(sandbox.start());
    const auto ats = speaksTo(sandbox);
    for (int round = 0; round < 3; ++round) { // so that each call sees each shape
        QCOMPARE(awaited(ats->identity({}))->displayName, u"Borealis Studio"_s);
        QCOMPARE(awaited(ats->organizations({}))->size(), 1);
        QCOMPARE(awaited(ats->jobs(sandbox.instaViewCompanies().constFirst(), {}))->size(),
                 sandbox.instaViewJobs().size());
        QVERIFY(awaited(ats->job(sandbox.instaViewJobs().constFirst(), {})));
        QStringList listed;
        CandidateQuery query{.jobReference = {}, .email = {}, .updatedAfter = {}, .perPage = 10};
        for (;; ++query.page) {
            const auto page = awaited(ats->candidates(query, {}));
            QVERIFY(page);
            for (const Candidate &candidate : page->candidates)
                listed.append(candidate.reference);
            if (page->last)
                break;
        }
        QCOMPARE(listed, sandbox.instaViewReferences());
        QCOMPARE(query.page, 3);
        const QString reference = listed.constFirst();
        const QString day = u"203%1-05-06"_s.arg(round + 1);
        const auto updated = awaited(ats->update(reference, {{u"gdprExpiryDate"_s, Value::ofText(day)}}, {}));
        QCOMPARE(updated->value(u"gdprExpiryDate"_s).text(), day);
        QCOMPARE(awaited(ats->candidate(reference, {}))->value(u"gdprExpiryDate"_s).text(), day);
        NewCandidate wanted = zoe();
        wanted.values.insert(u"gdprExpiryDate"_s, Value::ofText(day));
        wanted.values.insert(u"jobIds"_s, Value::ofList({sandbox.instaViewJobs().constFirst()}));
        const auto created = awaited(ats->create(wanted, {}));
        QVERIFY(created);
        QVERIFY(sandbox.deleteInstaView(created->reference));
        QCOMPARE(awaited(ats->candidate(created->reference, {})).error().kind, Kind::NotFound);
    }
}

void InstaViewTest::keepsMetadataThroughTheServer()
{
    sandbox::Sandbox sandbox({.candidates = 5, .instaview = {.shape = Shape::Mixed}});
    QVERIFY(sandbox.start());
    const auto ats = speaksTo(sandbox);
    const QString reference = sandbox.instaViewReferences().constFirst();
    const QByteArray stored = sandbox.instaViewMetadata(reference);
    QVERIFY(stored.contains("1.10") && stored.contains("12345678901234567890") &&
            stored.contains(R"(\ud83d\ude80 \/)"));
    const Value read = awaited(ats->candidate(reference, {}))->value(u"metadata"_s);
    QCOMPARE(read.text().toUtf8(), stored);
    for (int round = 0; round < 3; ++round) {
        const auto updated = awaited(ats->update(reference, {{u"metadata"_s, read}}, {}));
        QVERIFY(updated);
        QCOMPARE(updated->value(u"metadata"_s), read);
        QCOMPARE(sandbox.instaViewMetadata(reference), stored);
    }
    const auto listed = awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}}, {}));
    QCOMPARE(listed->candidates.constFirst().value(u"metadata"_s), read);
    QVERIFY(awaited(ats->update(reference, {{u"metadata"_s, Value::empty()}}, {})));
    QCOMPARE(sandbox.instaViewMetadata(reference), "{}"_ba);
}

void InstaViewTest::keepsMetadataOfOthers()
{
    // Numbers beyond a double, which QJsonDocument refuses, and with them the whole answer.
    const QByteArray metadata = R"({"z":1e400,"a":-1E-999})";
    ScriptedServer server;
    server.setHandler([&metadata](const Arrival &arrival) {
        const QByteArray candidate = R"({"id":"c","metadata":)" + metadata + '}';
        return answer(200, arrival.target.contains("/candidates/c") ? candidate : R"({"data":[)" + candidate + "]}");
    });
    const auto ats = speaksTo(server);
    const Value read = awaited(ats->candidate(u"c"_s, {}))->value(u"metadata"_s);
    QCOMPARE(read.text().toUtf8(), metadata);
    const auto page = awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}}, {}));
    QCOMPARE(page->candidates.constFirst().value(u"metadata"_s), read);
    QVERIFY(awaited(ats->update(u"c"_s, {{u"metadata"_s, read}}, {})));
    QCOMPARE(server.arrivals().constLast().body, R"({"metadata":)" + metadata + '}');
}

void InstaViewTest::readsACandidateBesideAnOddOne()
{
    ScriptedServer server({answer(200, R"({"data":[{"id":"a","jobIds":7,"metadata":[],"email":{}},{"id":"b"}]})"),
                           answer(200, R"({"data":[{"email":"a@b.sk"},{"id":"b"}]})")});
    const auto ats = speaksTo(server, u"o"_s);
    QCOMPARE(awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}}, {}))->candidates.size(), 2);
    const auto nameless = awaited(ats->candidates({.jobReference = {}, .email = {}, .updatedAfter = {}}, {}));
    QCOMPARE(nameless->candidates.size(), 1);
    QCOMPARE(nameless->unreadable, 1);
}

void InstaViewTest::tellsTheLongestPause()
{
    const QByteArray body =
        R"({"statusCode":429,"message":"Rate limit exceeded","retryAfter":130,"limit":60,"remaining":0})";
    ScriptedServer server({answer(429, body, {"Retry-After: 60"})});
    QCOMPARE(awaited(speaksTo(server, u"o"_s)->candidate(u"c"_s, {})).error().retryAfter->count(), 130);
    ScriptedServer other({answer(429, body, {"Retry-After: 160"})});
    QCOMPARE(awaited(speaksTo(other, u"o"_s)->candidate(u"c"_s, {})).error().retryAfter->count(), 160);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    ScriptedServer reset({answer(429, R"({"retryAfter":3,"reset":)" + QByteArray::number(now + 500) + '}')});
    const auto told = awaited(speaksTo(reset, u"o"_s)->candidate(u"c"_s, {})).error();
    QCOMPARE(told.kind, Kind::RateLimited);
    QVERIFY(told.retryAfter->count() > 450 && told.retryAfter->count() <= 501);
}

void InstaViewTest::keepsToTheWindows()
{
    ScriptedServer server;
    int remaining = 3;
    const auto clock = std::make_shared<ManualClock>();
    server.setHandler([&](const Arrival &) {
        remaining = qMax(0, remaining - 1);
        const qint64 reset = clock->now().toSecsSinceEpoch() + 40;
        return answer(200, R"({"id":"c"})",
                      {"X-RateLimit-Limit-Minute: 20", "X-RateLimit-Remaining-Minute: " + QByteArray::number(remaining),
                       "X-RateLimit-Reset-Minute: " + QByteArray::number(reset)});
    });
    Account mine = account(server.url(), u"o"_s);
    mine.requestsPerSecond = 0;
    const auto ats = makeAts(mine, u"t"_s, {.clock = clock});
    QCOMPARE(&ats->catalog(), &FieldCatalog::instaView());
    for (int i = 0; i < 3; ++i) {
        std::optional<Result<Candidate>> read;
        ats->candidate(u"c"_s, {}).then([&read](const Result<Candidate> &result) { read = result; });
        while (!read) {
            QVERIFY(QTest::qWaitFor([&] { return read.has_value() || clock->isAnythingWaiting(); }));
            if (!read)
                clock->advanceToNext();
        }
    }
    QCOMPARE(remaining, 0);
    // The window is used up: the next one waits for its reset.
    const QDateTime usedUp = clock->now();
    QVERIFY(ats->timeFor(1) >= std::chrono::seconds(39));
    std::optional<Result<Candidate>> read;
    ats->candidate(u"c"_s, {}).then([&read](const Result<Candidate> &result) { read = result; });
    QVERIFY(QTest::qWaitFor([&] { return clock->isAnythingWaiting(); }));
    QCOMPARE(server.arrivals().size(), 3);
    while (!read) {
        if (!QTest::qWaitFor([&] { return read.has_value(); }, 200))
            clock->advanceToNext();
    }
    QVERIFY(usedUp.secsTo(clock->now()) >= 39);
}

void InstaViewTest::knowsAnAtsKey()
{
    sandbox::Sandbox sandbox({.candidates = 5});
    QVERIFY(sandbox.start());
    const QStringList companies = sandbox.instaViewCompanies();
    const auto undecided = speaksTo(sandbox, u"sandbox-token-ats"_s);
    QCOMPARE(awaited(undecided->organizations({}))->size(), companies.size());
    QCOMPARE(awaited(undecided->jobs(companies.at(1), {}))->size(), sandbox.instaViewJobs(companies.at(1)).size());
    const CandidateQuery all{.jobReference = {}, .email = {}, .updatedAfter = {}};
    QCOMPARE(awaited(undecided->candidates(all, {})).error().kind, Kind::Rejected);
    const auto ats = speaksTo(sandbox, u"sandbox-token-ats"_s, companies.at(1));
    QCOMPARE(awaited(ats->organizations({}))->size(), 1);
    QCOMPARE(awaited(ats->identity({}))->displayName, u"Tatra Logistics"_s);
    const auto page = awaited(ats->candidates(all, {}));
    QStringList listed;
    for (const Candidate &candidate : page->candidates)
        listed.append(candidate.reference);
    QCOMPARE(listed, sandbox.instaViewReferences(companies.at(1)));
    // Of another company: forbidden, which is not a bad key.
    QCOMPARE(awaited(ats->candidate(sandbox.instaViewReferences().constFirst(), {})).error().kind, Kind::Forbidden);
    const auto suspended = awaited(speaksTo(sandbox, u"sandbox-token-suspended"_s)->identity({}));
    QCOMPARE(suspended.error().kind, Kind::Unauthorized);
    QCOMPARE(suspended.error().code, u"API_KEY_SUSPENDED"_s);
}

void InstaViewTest::hasNothingThatIsSentOnce()
{
    ScriptedServer server;
    const auto ats = speaksTo(server);
    const auto sent = awaited(ats->sendOnce(u"c"_s, u"comment"_s, Value::ofText(u"x"_s), {}));
    QCOMPARE(sent.error().kind, Kind::Unexpected);
    QCOMPARE(sent.error().field, u"comment"_s);
    QCOMPARE(awaited(ats->documents(u"c"_s, {})).error().kind, Kind::Unexpected);
    QCOMPARE(server.arrivals().size(), 0);
}

QTEST_GUILESS_MAIN(InstaViewTest)
#include "tst_instaview.moc"
