// SPDX-License-Identifier: MIT
#include "instaviewclient.h"

using namespace Qt::StringLiterals;
using vivier::sandbox::InstaViewOptions;
using vivier::sandbox::Options;
using Shape = InstaViewOptions::Shape;

/// Reads of the InstaView sandbox: fields as documented, the shapes of answers, pages, filters, scopes, companies.
class TestInstaViewReads : public QObject
{
    Q_OBJECT

private:
    static bool has(const QJsonObject &object, const QStringList &names)
    {
        return std::all_of(names.begin(), names.end(), [&](const QString &name) { return object.contains(name); });
    }

private Q_SLOTS:
    void companyJobAndCandidateHaveOnlyDocumentedFields()
    {
        InstaViewClient client;
        const QJsonObject company = client.get(u"/company/"_s + client.company(0)).object();
        QCOMPARE(keysOf(company), QStringList({u"createdAt"_s, u"description"_s, u"id"_s, u"metadata"_s, u"name"_s,
                                               u"ownerEmail"_s, u"updatedAt"_s}));
        const QStringList jobFields{u"benefits"_s,       u"companyId"_s,
                                    u"contractType"_s,   u"createdAt"_s,
                                    u"description"_s,    u"education"_s,
                                    u"experience"_s,     u"id"_s,
                                    u"jobUrl"_s,         u"languageRequirements"_s,
                                    u"location"_s,       u"niceToHaveSkills"_s,
                                    u"requiredSkills"_s, u"salary"_s,
                                    u"status"_s,         u"title"_s,
                                    u"updatedAt"_s};
        const QJsonObject job = client.get(u"/jobs/"_s + client.job(0)).object();
        QCOMPARE(keysOf(job), jobFields);
        QCOMPARE(job["companyId"_L1].toString(), client.company(0));
        QCOMPARE(keysOf(client.get(u"/jobs/"_s + client.job(3)).object()),
                 QStringList({u"companyId"_s, u"createdAt"_s, u"id"_s, u"status"_s, u"title"_s, u"updatedAt"_s}));
        const QStringList always{u"createdAt"_s, u"firstName"_s, u"id"_s, u"lastName"_s, u"status"_s, u"updatedAt"_s};
        const QStringList all{
            u"analysisCount"_s,  u"createdAt"_s, u"cv"_s,       u"email"_s,          u"firstName"_s,
            u"gdprExpiryDate"_s, u"gender"_s,    u"id"_s,       u"interviewCount"_s, u"jobId"_s,
            u"jobIds"_s,         u"lastName"_s,  u"links"_s,    u"metadata"_s,       u"overallRating"_s,
            u"phoneNumber"_s,    u"status"_s,    u"updatedAt"_s};
        QCOMPARE(keysOf(client.show(client.id(0)).object()), all);
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
        const QJsonArray listed = client.get(u"/candidates?limit=100"_s).object()["data"_L1].toArray();
        QCOMPARE(listed.size(), 100);
        for (const QJsonValue &one : listed) {
            const QJsonObject candidate = one.toObject();
            QVERIFY(has(candidate, always));
            for (const QString &key : candidate.keys())
                QVERIFY2(all.contains(key), qPrintable(key));
            QVERIFY(time.match(candidate["createdAt"_L1].toString()).hasMatch());
            QVERIFY(time.match(candidate["updatedAt"_L1].toString()).hasMatch());
            QVERIFY(candidate["updatedAt"_L1].toString() >= candidate["createdAt"_L1].toString());
        }
    }

    void houseHasWhatTheFactSheetWarnsOf()
    {
        InstaViewClient client;
        QCOMPARE(client.sandbox.instaViewReferences().size(), 240);
        QCOMPARE(client.sandbox.instaViewCompanies().size(), 3);
        const QJsonObject whole = client.show(client.id(0)).object();
        QCOMPARE(whole["jobIds"_L1].toArray().size(), 2);
        QCOMPARE(whole["jobId"_L1], whole["jobIds"_L1][0]);
        QCOMPARE(whole["gender"_L1].toString(), u"female"_s);
        const QJsonObject pool = client.show(client.id(1)).object();
        QVERIFY(!pool.contains("jobIds"_L1) && !pool.contains("jobId"_L1) && !pool.contains("phoneNumber"_L1));
        QVERIFY(pool["gender"_L1].isNull() && pool["cv"_L1].isNull());
        QCOMPARE(client.show(client.id(2)).object()["status"_L1].toString(), u"INTERVIEWING"_s);
        QCOMPARE(client.show(client.id(3)).object()["gdprExpiryDate"_L1].toString(), u"2025-06-30"_s);
        const QJsonObject bare = client.show(client.id(4)).object();
        for (const auto &name : {"email"_L1, "gdprExpiryDate"_L1, "metadata"_L1})
            QVERIFY(bare.contains(name) && bare[name].isNull()); // null here, left out for the second candidate
        QVERIFY(client.show(client.id(0))
                    .body.contains("\"zeta\":1.10,\"alpha\":1e2,\"ticket\":12345678901234567890,\"balance\":-0.0,"
                                   "\"ratio\":0.30000000000000004"));
    }

    void sameSeedSameHouse()
    {
        InstaViewClient one;
        InstaViewClient more(Options{.candidates = 400});
        InstaViewClient other(Options{.seed = 2});
        QCOMPARE(more.sandbox.instaViewReferences().mid(0, 240), one.sandbox.instaViewReferences());
        QCOMPARE(more.show(more.id(200)).body, one.show(one.id(200)).body);
        QVERIFY(other.id(0) != one.id(0));
        InstaViewClient empty(Options{.candidates = 0});
        const QJsonObject list = empty.get(u"/candidates"_s).object();
        QCOMPARE(list["total"_L1].toInt(-1), 0);
        QCOMPARE(list["totalPages"_L1].toInt(-1), 0);
    }

    void shapesOfOneObject_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("bare") << int(Shape::Bare) << QStringList();
        QTest::newRow("envelope") << int(Shape::Envelope)
                                  << QStringList{u"data"_s, u"error"_s, u"success"_s, u"timestamp"_s};
        QTest::newRow("status") << int(Shape::StatusWrapper)
                                << QStringList{u"data"_s, u"message"_s, u"statusCode"_s, u"traceId"_s};
    }
    void shapesOfOneObject()
    {
        QFETCH(int, shape);
        QFETCH(QStringList, keys);
        InstaViewClient client(InstaViewOptions{.shape = Shape(shape)});
        const QJsonObject body = client.show(client.id(0)).object();
        const QJsonObject candidate = keys.isEmpty() ? body : body["data"_L1].toObject();
        if (!keys.isEmpty())
            QCOMPARE(keysOf(body), keys);
        QCOMPARE(candidate["id"_L1].toString(), client.id(0));
        const QJsonObject list = client.get(u"/candidates?page=2&limit=100"_s).object();
        const QJsonObject payload = keys.isEmpty() ? list : list["data"_L1].toObject();
        const bool items = Shape(shape) == Shape::Envelope;
        const QJsonObject pages = items ? payload["pagination"_L1].toObject() : payload;
        QCOMPARE(idsOf(payload[items ? "items"_L1 : "data"_L1].toArray()),
                 client.sandbox.instaViewReferences().mid(100, 100));
        QCOMPARE(pages["total"_L1].toInt(), 240);
        QCOMPARE(pages["page"_L1].toInt(), 2);
        QCOMPARE(pages["limit"_L1].toInt(), 100);
        QCOMPARE(pages["totalPages"_L1].toInt(), 3);
        QCOMPARE(pages.contains("hasNextPage"_L1), items);
        if (items) {
            QVERIFY(pages["hasNextPage"_L1].toBool() && pages["hasPreviousPage"_L1].toBool());
            const QJsonObject last = client.get(u"/candidates?page=3&limit=100"_s).object();
            QCOMPARE(last["data"_L1]["pagination"_L1]["hasNextPage"_L1], QJsonValue(false));
            QCOMPARE(body["success"_L1], QJsonValue(true));
            QVERIFY(body["error"_L1].isNull() && body["timestamp"_L1].toString().endsWith(u'Z'));
        }
        if (Shape(shape) == Shape::StatusWrapper) {
            QCOMPARE(body["statusCode"_L1].toInt(), 200);
            QCOMPARE(body["message"_L1].toString(), u"Success"_s);
            QVERIFY(body["traceId"_L1].isNull());
        }
    }

    void mixedGoesThroughTheShapes()
    {
        InstaViewClient client(InstaViewOptions{.shape = Shape::Mixed});
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            const QJsonObject body = client.show(client.id(0)).object();
            seen << (body.contains("success"_L1) ? u"e"_s : body.contains("statusCode"_L1) ? u"s"_s : u"b"_s);
        }
        QCOMPARE(seen.join(QString()), u"besbes"_s);
    }

    void pagesCoverTheListOnce()
    {
        InstaViewClient client;
        QStringList seen;
        for (int page = 1; page <= 12; ++page)
            seen += idsOf(client.get(u"/candidates?page=%1"_s.arg(page)).object()["data"_L1].toArray());
        QCOMPARE(seen, client.sandbox.instaViewReferences());
        QCOMPARE(client.get(u"/candidates?page=13"_s).object()["data"_L1].toArray().size(), 0);
        QCOMPARE(idsOf(client.get(u"/jobs?page=2&limit=4"_s).object()["data"_L1].toArray()),
                 client.sandbox.instaViewJobs().mid(4));
    }

    void wrongQueriesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"/candidates?page=0", "/candidates?page=10001", "/candidates?page=x", "/candidates?limit=0",
              "/candidates?limit=101", "/candidates?status=INTERVIEWING", "/candidates?status=", "/candidates?jobId=x",
              "/candidates?per_page=3", "/candidates?sort=name", "/jobs?limit=101", "/jobs?status=OPEN",
              "/company?limit=101", "/company?jobId=x"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void wrongQueriesAreRefused()
    {
        QFETCH(QString, path);
        static InstaViewClient client;
        const Answer answer = client.get(path);
        QCOMPARE(answer.status, 400);
        QVERIFY(!messageOf(answer).isEmpty());
        QVERIFY(codeOf(answer).isNull()); // its name is in no document
    }

    void filtersSelect()
    {
        InstaViewClient client;
        const auto list = [&](const QString &query) {
            return client.get(u"/candidates?limit=100&"_s + query).object()["data"_L1].toArray();
        };
        for (const auto &status : {"UNDEFINED"_L1, "APPLIED"_L1, "IN_PROCESS"_L1, "REJECTED"_L1, "ACCEPTED"_L1}) {
            const QJsonArray found = list(u"status="_s + status);
            QVERIFY(!found.isEmpty());
            for (const QJsonValue &one : found)
                QCOMPARE(one["status"_L1].toString(), QString(status));
        }
        const QJsonArray ofJob = list(u"jobId="_s + client.job(1));
        QVERIFY(idsOf(ofJob).contains(client.id(0)) && ofJob.size() < 240);
        for (const QJsonValue &one : ofJob)
            QVERIFY(one["jobIds"_L1].toArray().contains(client.job(1)));
        const QString first = client.id(0);
        for (const QString &words : {u"zuzan"_s, u"KOVÁČ"_s, u"zuzana.kovacova@MAIL"_s}) {
            const QStringList ids = idsOf(list(u"search="_s + QString::fromLatin1(QUrl::toPercentEncoding(words))));
            QVERIFY2(ids.contains(first) && ids.size() < 100, qPrintable(words));
        }
        QCOMPARE(list(u"search=nobody-is-called-so"_s).size(), 0);
        QCOMPARE(list(u"status=IN_PROCESS&search=zuzana.kovacova&jobId="_s + client.job(0)).size(), 1);
        QCOMPARE(list(u"status=REJECTED&search=zuzana.kovacova"_s).size(), 0);
        QCOMPARE(client.get(u"/candidates?jobId="_s + client.foreignJob()).status, 403);
        QCOMPARE(client.get(u"/candidates?jobId=00000000-0000-4000-8000-000000000000"_s).status, 404);
    }

    void wrongKeysAreRefused()
    {
        InstaViewClient client;
        for (const QString &key :
             {u"nonsense"_s, u"sandbox-tokenx"_s, u"sandbox-token-mine"_s, QString(u""_s), QString()}) {
            client.token = key;
            const Answer answer = client.get(u"/company"_s);
            QCOMPARE(answer.status, 401);
            QCOMPARE(codeOf(answer), u"INVALID_API_KEY"_s);
        }
        QCOMPARE(client.get(u"/company?access_token=sandbox-token"_s).status, 401);
        client.token = u"sandbox-token-suspended"_s;
        const Answer answer = client.get(u"/company"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(codeOf(answer), u"API_KEY_SUSPENDED"_s);
        QCOMPARE(keysOf(answer.object()["error"_L1]["details"_L1].toObject()),
                 QStringList({u"reason"_s, u"suspendedAt"_s}));
    }

    void scopesAreNeeded_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("scope");
        QTest::newRow("company") << QByteArray("GET") << u"/company"_s << u"read:companies"_s;
        QTest::newRow("one company") << QByteArray("GET") << u"/company/{C}"_s << u"read:companies"_s;
        QTest::newRow("jobs") << QByteArray("GET") << u"/jobs"_s << u"read:jobs"_s;
        QTest::newRow("one job") << QByteArray("GET") << u"/jobs/{J}"_s << u"read:jobs"_s;
        QTest::newRow("candidates") << QByteArray("GET") << u"/candidates"_s << u"read:candidates"_s;
        QTest::newRow("of a job") << QByteArray("GET") << u"/candidates?jobId={J}"_s << u"read:jobs"_s;
        QTest::newRow("one candidate") << QByteArray("GET") << u"/candidates/{I}"_s << u"read:candidates"_s;
        QTest::newRow("create") << QByteArray("POST") << u"/candidates"_s << u"write:candidates"_s;
        QTest::newRow("create with jobs") << QByteArray("POST") << u"/candidates"_s << u"read:jobs"_s;
        QTest::newRow("update") << QByteArray("PATCH") << u"/candidates/{I}"_s << u"write:candidates"_s;
        QTest::newRow("delete") << QByteArray("DELETE") << u"/candidates/{I}"_s << u"delete:candidates"_s;
    }
    void scopesAreNeeded()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, scope);
        InstaViewClient client;
        path.replace("{C}"_L1, client.company(0)).replace("{J}"_L1, client.job(0)).replace("{I}"_L1, client.id(0));
        QByteArray body;
        if (method == "PATCH")
            body = "{}";
        if (method == "POST")
            body = json("{'firstName':'A','lastName':'B','email':'a@b.c','gdprExpiryDate':'2090-01-01','jobIds':['J']}")
                       .replace('J', client.job(0).toLatin1());
        const QStringList before = client.sandbox.instaViewReferences();
        client.token = u"sandbox-token-without-"_s + scope;
        const Answer refused = client.call(method, path, body);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.object(),
                 QJsonObject({{u"message"_s, u"Insufficient permissions: Required scope %1 not found"_s.arg(scope)},
                              {u"error"_s, u"Forbidden"_s},
                              {u"statusCode"_s, 403}}));
        QCOMPARE(client.sandbox.instaViewReferences(), before);
        QStringList rest{u"read:companies"_s, u"read:jobs"_s, u"read:candidates"_s, u"write:candidates"_s,
                         u"delete:candidates"_s};
        rest.removeOne(scope);
        if (path.contains("jobId="_L1))
            rest.removeOne(u"read:candidates"_s);
        if (method == "POST")
            rest = QStringList{u"read:companies"_s};
        client.token = u"sandbox-token-without-"_s + rest.join(u',');
        QCOMPARE(client.call(method, path, body).status, method == "POST" ? 201 : 200);
    }

    void otherCompaniesAreClosed()
    {
        InstaViewClient client;
        QCOMPARE(idsOf(client.get(u"/company"_s).object()["data"_L1].toArray()), QStringList{client.company(0)});
        QCOMPARE(client.get(u"/company/"_s + client.company(1)).status, 403);
        QCOMPARE(client.get(u"/jobs/"_s + client.foreignJob()).status, 403);
        const Answer foreign = client.show(client.foreignId());
        QCOMPARE(foreign.status, 403);
        QVERIFY(codeOf(foreign).isNull() && !messageOf(foreign).isEmpty());
        QVERIFY(foreign.object()["error"_L1].isObject()); // only a missing scope is flat
        QCOMPARE(client.patch(client.foreignId(), "{}").status, 403);
        QCOMPARE(client.remove(client.foreignId()).status, 403);
        // A regular key may say companyId; it is not looked at.
        const QString other = u"?companyId="_s + client.company(1);
        QCOMPARE(client.show(client.id(0) + other).status, 200);
        QCOMPARE(idsOf(client.get(u"/jobs"_s + other).object()["data"_L1].toArray()), client.sandbox.instaViewJobs());
        QCOMPARE(client.show(client.foreignId() + other).status, 403);
    }

    void unknownThingsAreNotFound()
    {
        InstaViewClient client;
        const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
        const QList<QPair<QString, QString>> calls{
            {u"/company/"_s, u"Company"_s}, {u"/jobs/"_s, u"Job"_s}, {u"/candidates/"_s, u"Candidate"_s}};
        for (const auto &[path, type] : calls) {
            const Answer answer = client.get(path + nobody);
            QCOMPARE(answer.status, 404);
            QCOMPARE(codeOf(answer), u"RESOURCE_NOT_FOUND"_s);
            QCOMPARE(answer.object()["error"_L1]["details"_L1].toObject(),
                     QJsonObject({{u"resourceType"_s, type}, {u"resourceId"_s, nobody}}));
            QCOMPARE(answer.object()["success"_L1], QJsonValue(false));
            QVERIFY(answer.object().contains("data"_L1) && answer.object()["data"_L1].isNull());
        }
        for (const char *path : {"", "/", "/users", "/companies", "/candidates/a/b", "/company/a/b"})
            QCOMPARE(client.get(QString::fromLatin1(path)).status, 404);
        QCOMPARE(client.call("PUT", InstaViewClient::candidate(client.id(0)), "{}").status, 404);
        QCOMPARE(client.call("PATCH", u"/jobs/"_s + client.job(0), "{}").status, 404);
        QCOMPARE(client.call("GET", u"x/company"_s).status, 404); // "/instaviewx/company"
    }

    void atsKeyNamesACompany()
    {
        InstaViewClient client;
        client.token = u"sandbox-token-ats"_s;
        QCOMPARE(idsOf(client.get(u"/company"_s).object()["data"_L1].toArray()), client.sandbox.instaViewCompanies());
        QCOMPARE(client.get(u"/company?search=tatra"_s).object()["total"_L1].toInt(), 1);
        for (const QString &path : {u"/jobs"_s, u"/candidates"_s, u"/jobs/"_s + client.foreignJob(),
                                    u"/candidates/"_s + client.foreignId(), u"/company/"_s + client.company(1)}) {
            QCOMPARE(client.get(path).status, 400);
            QCOMPARE(client.get(path + u"?companyId=x"_s).status, 400);
            QCOMPARE(client.get(path + u"?companyId=00000000-0000-4000-8000-000000000000"_s).status, 404);
            QCOMPARE(client.get(path + u"?companyId="_s + client.company(1)).status, 200);
        }
        QCOMPARE(client.patch(client.foreignId(), "{}").status, 400);
        QCOMPARE(client.remove(client.foreignId()).status, 400);
        QCOMPARE(client.post("{}").status, 400);
        const QString second = u"?companyId="_s + client.company(1);
        QCOMPARE(idsOf(client.get(u"/candidates"_s + second).object()["data"_L1].toArray()),
                 client.sandbox.instaViewReferences(client.company(1)));
        QCOMPARE(client.show(client.id(0) + second).status, 403);
        QCOMPARE(client.patch(client.foreignId() + second, json("{'firstName':'X'}")).status, 200);
        QCOMPARE(client.sandbox.instaViewCandidate(client.foreignId())["firstName"_L1].toString(), u"X"_s);
        client.token = u"sandbox-token-ats-without-read:jobs"_s;
        QCOMPARE(client.get(u"/jobs"_s + second).status, 403);
        QCOMPARE(client.get(u"/candidates"_s + second).status, 200);
    }

    void companiesMayBeThePath()
    {
        InstaViewClient client(InstaViewOptions{.companiesPath = true});
        QCOMPARE(client.get(u"/company"_s).status, 404);
        QCOMPARE(client.get(u"/company/"_s + client.company(0)).status, 404);
        QCOMPARE(client.get(u"/companies"_s).object()["total"_L1].toInt(), 1);
        QCOMPARE(client.get(u"/companies/"_s + client.company(0)).status, 200);
    }

    void propertiesCanBeHiddenAndDatesBeMoments()
    {
        InstaViewClient client(InstaViewOptions{.gdprTimestamps = true, .hide = {u"cv"_s, u"gender"_s}});
        const QJsonObject shown = client.show(client.id(0)).object();
        QVERIFY(!shown.contains("cv"_L1) && !shown.contains("gender"_L1));
        QCOMPARE(shown["gdprExpiryDate"_L1].toString(), u"2031-11-16T00:00:00Z"_s);
        for (const QJsonValue &one : client.get(u"/candidates"_s).object()["data"_L1].toArray())
            QVERIFY(!one.toObject().contains("cv"_L1) && !one.toObject().contains("gender"_L1));
        QVERIFY(client.sandbox.instaViewCandidate(client.id(0)).contains("cv"_L1));
        client.sandbox.setInstaView({.hide = {u"metadata"_s}});
        QVERIFY(!client.show(client.id(0)).object().contains("metadata"_L1));
    }

    void welcomeKitIsStillThere()
    {
        Client client;
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        QCOMPARE(client.sandbox.candidateReferences().size(), 240);
    }
};

QTEST_GUILESS_MAIN(TestInstaViewReads)
#include "tst_instaview_reads.moc"
