// SPDX-License-Identifier: MIT
// Whom InstaView finds that a new candidate may already be, and by which requests.

#include "ats/instaviewsupport.h"
#include "support/awaited.h"

#include <QTest>
#include <QUrlQuery>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class InstaViewLookAlikesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchesOnlyOnceItIsProven();
    void looksThroughShortJobsAsWell();
    void endsListsThatRepeat();
    void looksThroughJobsWhenTheSearchIgnores();
    void looksThroughJobsWhenTheSearchFindsNobody();
    void looksThroughJobsWhenTheSearchIsRefused();
    void provesNothingWhereNobodyIs();
    void findsByWhatIdentifies_data();
    void findsByWhatIdentifies();
    void findsItsLostCreate();
};

void InstaViewLookAlikesTest::searchesOnlyOnceItIsProven()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &arrival) {
        const QString term =
            QUrlQuery(QUrl::fromEncoded(arrival.target)).queryItemValue(u"search"_s, QUrl::FullyDecoded);
        if (term.isEmpty())
            return answer(200, people(0, 1, R"("total":9000)"));
        if (term == "N0"_L1)
            return answer(200, people(0, 2, R"("total":2)"));
        return answer(200, term == u"Nová & Co"_s ? people(0, 20, R"("total":20)") : people(0, 0, R"("total":0)"));
    });
    const auto ats = speaksTo(server, u"o"_s);
    for (int round = 0; round < 2; ++round) {
        const auto found = awaited(ats->possibleDuplicates(zoe(), {}));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().reference, u"c7"_s);
    }
    QByteArrayList asked = targets(server);
    const QByteArray nonsense = asked.takeFirst();
    QVERIFY2(nonsense.startsWith("/candidates?page=1&limit=1&search=zq") && nonsense.size() > 50, nonsense.constData());
    const QByteArray byName = "/candidates?page=1&limit=100&search=Nov%C3%A1%20%26%20Co&companyId=o";
    const QByteArray byEmail = "/candidates?page=1&limit=100&search=P7%40x.sk&companyId=o";
    const QByteArray byKnown = "/candidates?page=1&limit=100&search=N0&companyId=o";
    const QByteArrayList round{byName, byEmail, "/candidates?page=1&limit=100&jobId=j1&companyId=o",
                               "/candidates?page=1&limit=100&jobId=j2&companyId=o"};
    QCOMPARE(asked, (QByteArrayList{"/candidates?page=1&limit=1&companyId=o", byKnown} + round + round));
}

void InstaViewLookAlikesTest::looksThroughShortJobsAsWell()
{
    int pagesOfFirst = 2;
    ScriptedServer server;
    server.setHandler([&pagesOfFirst](const Arrival &arrival) {
        const QUrlQuery query(QUrl::fromEncoded(arrival.target));
        const int page = query.queryItemValue(u"page"_s).toInt();
        const QByteArray pages = R"("totalPages":)" + QByteArray::number(pagesOfFirst);
        if (query.queryItemValue(u"jobId"_s) == "j1"_L1)
            return answer(200, people(page * 100, page * 100 + 50, pages));
        if (query.queryItemValue(u"jobId"_s) == "j2"_L1) // another name and email
            return answer(200, R"({"data":[{"id":"x","lastName":"Married","phoneNumber":"+421 915 123456"}]})");
        const QString term = query.queryItemValue(u"search"_s);
        const bool isKnown = term.isEmpty() || term == "N0"_L1;
        return answer(200, isKnown ? people(0, 1, R"("total":1)") : people(0, 0, R"("total":0)"));
    });
    const auto ats = speaksTo(server, u"o"_s);
    NewCandidate wanted = zoe();
    wanted.values.insert(u"phoneNumber"_s, Value::ofText(u"+421915123456"_s));
    const auto found = awaited(ats->possibleDuplicates(wanted, {}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().reference, u"x"_s);
    QCOMPARE(server.arrivals().size(), 8); // nonsense, all, N0, name, email, two pages and one
    pagesOfFirst = 4;
    QCOMPARE(awaited(ats->possibleDuplicates(wanted, {}))->size(), 1);
    QCOMPARE(server.arrivals().size(), 12); // name, email, and the first page of each
    pagesOfFirst = 3;
    QVERIFY(awaited(ats->possibleDuplicates(wanted, {}))->isEmpty()); // nothing is left for the second job
    QCOMPARE(server.arrivals().size(), 17);
}

void InstaViewLookAlikesTest::endsListsThatRepeat()
{
    ScriptedServer server;
    server.setHandler(
        [](const Arrival &) { return answer(200, people(0, 100, R"("hasNextPage":true,"total":5000)")); });
    QCOMPARE(awaited(speaksTo(server, u"o"_s)->possibleDuplicates(zoe(), {}))->size(), 1);
    QCOMPARE(server.arrivals().size(), 5); // the search, and each job twice
}

void InstaViewLookAlikesTest::looksThroughJobsWhenTheSearchIgnores()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &arrival) {
        if (arrival.target.contains("search="))
            return answer(200, people(0, 1, R"("total":9000)"));
        const bool isSecond = arrival.target.contains("page=2");
        const bool isOther = arrival.target.contains("jobId=j2");
        if (isOther)
            return answer(200, people(7, 9, R"("total":2)"));
        return answer(200, isSecond ? people(100, 120, R"("total":120)") : people(0, 100, R"("total":120)"));
    });
    const auto ats = speaksTo(server, u"o"_s);
    for (int round = 0; round < 2; ++round)
        QCOMPARE(awaited(ats->possibleDuplicates(zoe(), {}))->size(), 1); // in both jobs, and told once
    QByteArrayList asked = targets(server);
    QVERIFY(asked.takeFirst().contains("search=zq"));
    const QByteArrayList listing{"/candidates?page=1&limit=100&jobId=j1&companyId=o",
                                 "/candidates?page=2&limit=100&jobId=j1&companyId=o",
                                 "/candidates?page=1&limit=100&jobId=j2&companyId=o"};
    QCOMPARE(asked, listing + listing);
}

void InstaViewLookAlikesTest::looksThroughJobsWhenTheSearchFindsNobody()
{
    // Not even who is there, or only by something else than the name.
    for (const QByteArray &hits : {people(0, 0, R"("total":0)"), people(5, 6, R"("total":1)")}) {
        ScriptedServer server;
        server.setHandler([&hits](const Arrival &arrival) {
            if (arrival.target.contains("search=zq"))
                return answer(200, people(0, 0, R"("total":0)"));
            if (arrival.target.contains("search="))
                return answer(200, hits);
            return answer(200, arrival.target.contains("jobId=") ? people(7, 8) : people(0, 1, R"("total":9000)"));
        });
        const auto ats = speaksTo(server, u"o"_s);
        QCOMPARE(awaited(ats->possibleDuplicates(zoe(), {}))->size(), 1);
        QCOMPARE(server.arrivals().size(), 5); // nonsense, all, N0, two jobs
        QCOMPARE(awaited(ats->possibleDuplicates(zoe(), {}))->size(), 1);
        QCOMPARE(server.arrivals().size(), 7);
    }
}

void InstaViewLookAlikesTest::looksThroughJobsWhenTheSearchIsRefused()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &arrival) {
        const bool isSearch = arrival.target.contains("search=");
        return isSearch ? answer(400, R"({"message":["property search should not exist"]})")
                        : answer(200, people(7, 8));
    });
    const auto ats = speaksTo(server, u"o"_s);
    QCOMPARE(awaited(ats->possibleDuplicates(zoe(), {}))->size(), 1);
    QCOMPARE(awaited(ats->possibleDuplicates(zoe(), {}))->size(), 1);
    QCOMPARE(server.arrivals().size(), 5);
    // What says nothing of the search settles nothing.
    ScriptedServer down({answer(500, "{}")});
    const auto other = speaksTo(down, u"o"_s);
    QCOMPARE(awaited(other->possibleDuplicates(zoe(), {})).error().kind, Kind::ServerFault);
    for (const QByteArray &list :
         {people(0, 0), people(0, 1), people(0, 1), people(7, 8), people(7, 8), people(7, 8), people(7, 8)})
        down.then(answer(200, list));
    QCOMPARE(awaited(other->possibleDuplicates(zoe(), {}))->size(), 1);
    QCOMPARE(down.stepsLeft(), 0);
}

void InstaViewLookAlikesTest::provesNothingWhereNobodyIs()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(200, people(0, 0, R"("total":0)")); });
    const auto ats = speaksTo(server, u"o"_s);
    QVERIFY(awaited(ats->possibleDuplicates(zoe(), {}))->isEmpty());
    QCOMPARE(server.arrivals().size(), 4); // nonsense, all, two jobs
    QVERIFY(awaited(ats->possibleDuplicates(zoe(), {}))->isEmpty());
    QCOMPARE(server.arrivals().size(), 8); // and asked again
    NewCandidate nobody = zoe();
    nobody.values.remove(u"email"_s);
    QVERIFY(awaited(ats->possibleDuplicates(nobody, {}))->isEmpty()); // nobody to be like
    QCOMPARE(server.arrivals().size(), 8);
}

void InstaViewLookAlikesTest::findsByWhatIdentifies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("found");
    const auto row = [](const char *what, const QString &name, const QString &value, int found) {
        QTest::newRow(what) << name << value << found;
    };
    row("email", u"email"_s, u"zuzana.kovacova@mail.example"_s, 1);
    row("email in other case", u"email"_s, u" ZUZANA.Kovacova@MAIL.example "_s, 1);
    row("part of the email", u"email"_s, u"zuzana.kovacova@mail.exampl"_s, 0);
    row("phone", u"phoneNumber"_s, u"+421915123456"_s, 1);
    row("phone with spaces", u"phoneNumber"_s, u"+421 915 123 456"_s, 1);
    row("end of the phone", u"phoneNumber"_s, u"0915123456"_s, 0);
    row("our mark", u"metadata"_s, uR"({"externalId":"vivier:0b1c"})"_s, 1);
    row("another's mark", u"metadata"_s, uR"({"externalId":"0b1c"})"_s, 0);
}

void InstaViewLookAlikesTest::findsByWhatIdentifies()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, found);
    sandbox::Sandbox sandbox({.candidates = 30});
    QVERIFY(sandbox.start());
    const QString reference = sandbox.instaViewReferences().constFirst();
    QVERIFY(sandbox.touchInstaView(reference, R"({"metadata":{"externalId":"vivier:0b1c","other":"0b1c"}})"_ba));
    const QStringList jobs = sandbox.instaViewJobs().first(1);
    for (const bool hasName : {true, false}) { // by the search, or through the job
        const auto ats = speaksTo(sandbox, u"sandbox-token"_s, sandbox.instaViewCompanies().constFirst());
        NewCandidate wanted{.organizationReference = {},
                            .jobReference = {},
                            .values = {{name, Value::ofText(value)}, {u"jobIds"_s, Value::ofList(jobs)}}};
        if (hasName)
            wanted.values.insert(u"lastName"_s, Value::ofText(u"Kováčová"_s));
        sandbox.clearJournal();
        const auto matches = awaited(ats->possibleDuplicates(wanted, {}));
        QVERIFY(matches);
        QCOMPARE(matches->size(), found);
        if (found > 0)
            QCOMPARE(matches->constFirst().reference, reference);
        const bool isIdentified = !(name == "metadata"_L1 && found == 0);
        QCOMPARE(sandbox.journal().isEmpty(), !isIdentified);
        if (isIdentified)
            QCOMPARE(sandbox.journal().constFirst().query.contains(u"search="_s), hasName);
    }
}

void InstaViewLookAlikesTest::findsItsLostCreate()
{
    sandbox::Sandbox sandbox({.candidates = 30});
    QVERIFY(sandbox.start());
    const auto ats = speaksTo(sandbox);
    NewCandidate wanted = zoe();
    wanted.values.insert(u"gdprExpiryDate"_s, Value::ofText(u"2038-01-31"_s));
    wanted.values.insert(u"jobIds"_s, Value::ofList({sandbox.instaViewJobs().constFirst()}));
    wanted.values = ats->withIdempotencyKey(wanted.values, u"draft-1"_s);
    sandbox.setFault({.drop = sandbox::Fault::Drop::After, .next = 1, .match = u"POST .*"_s});
    QVERIFY(awaited(ats->create(wanted, {})).error().maybeApplied);
    const auto found = awaited(ats->possibleDuplicates(wanted, {}));
    QCOMPARE(found->size(), 1);
    QCOMPARE(ats->creationId(found->constFirst()), u"draft-1"_s);
    // 409 is "probably there already" (row 20): refused, and nothing was done.
    sandbox.setInstaView({.refuseDuplicates = true});
    const auto again = awaited(ats->create(wanted, {}));
    QCOMPARE(again.error().kind, Kind::Rejected);
    QCOMPARE(again.error().status, 409);
    QVERIFY(!again.error().maybeApplied);
}

QTEST_GUILESS_MAIN(InstaViewLookAlikesTest)
#include "tst_instaview_lookalikes.moc"
