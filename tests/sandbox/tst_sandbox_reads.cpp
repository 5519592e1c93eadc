// SPDX-License-Identifier: MIT
#include "client.h"

using namespace Qt::StringLiterals;
using vivier::sandbox::Options;
using vivier::sandbox::Sandbox;

/// Reads of the Welcome Kit sandbox: field sets as documented, scopes, errors, filters, pages, determinism.
class TestSandboxReads : public QObject
{
    Q_OBJECT

private:
    static QJsonArray all(Client &client, const QString &query)
    {
        return client.get(u"/candidates?per_page=1000&job_reference=WTTJ_gld0A7L"_s + query).array();
    }

private Q_SLOTS:
    void candidateHasExactlyTheDocumentedFields()
    {
        Client client;
        const QStringList fields{u"archived"_s,   u"cover_letter"_s, u"created_at"_s,          u"job_reference"_s,
                                 u"modal_path"_s, u"origin"_s,       u"portfolio_size"_s,      u"portfolio_url"_s,
                                 u"profile"_s,    u"reference"_s,    u"resume_content_type"_s, u"resume_size"_s,
                                 u"resume_url"_s, u"stage_id"_s,     u"updated_at"_s};
        const QStringList profile{u"address"_s,      u"avatar_url"_s, u"city"_s,      u"country_code"_s,
                                  u"country_name"_s, u"email"_s,      u"firstname"_s, u"lastname"_s,
                                  u"phone"_s,        u"subtitle"_s,   u"zip_code"_s};
        const QString path = u"/candidates/"_s + client.someone();
        const QJsonObject plain = client.get(path).object();
        QCOMPARE(keysOf(plain), fields);
        QCOMPARE(keysOf(plain["profile"_L1].toObject()), profile);
        QStringList more = fields;
        more << u"stage"_s << u"tags"_s;
        more.sort();
        const QJsonObject full = client.get(path + u"?stage=true&tags=true"_s).object();
        QCOMPARE(keysOf(full), more);
        QCOMPARE(keysOf(full["stage"_L1].toObject()), QStringList({u"id"_s, u"name"_s, u"reference"_s, u"visible"_s}));
        QCOMPARE(full["stage"_L1]["id"_L1].toInt(), full["stage_id"_L1].toInt());
        QVERIFY(full["tags"_L1].toArray().size() > 1);
        QVERIFY(plain["stage_id"_L1].isDouble());
        QVERIFY(plain["resume_size"_L1].isDouble());
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0[12]:00$"_s);
        QVERIFY(time.match(plain["updated_at"_L1].toString()).hasMatch());
        QCOMPARE(plain["modal_path"_L1].toString(),
                 u"/dashboard/o/Pg4eV6k/jobs/WTTJ_gld0A7L/card/"_s + client.someone());
        for (const QJsonValue &listed : all(client, {}))
            QCOMPARE(keysOf(listed.toObject()), fields);
    }

    void summerAndWinterTimesCarryTheirOffset()
    {
        Client client;
        QSet<QString> offsets;
        for (const QJsonValue &one : all(client, {})) {
            const QString at = one["created_at"_L1].toString();
            const int month = at.mid(5, 2).toInt();
            offsets.insert(at.right(6));
            if (month >= 4 && month <= 9)
                QCOMPARE(at.right(6), u"+02:00"_s);
            if (month >= 11 || month <= 2)
                QCOMPARE(at.right(6), u"+01:00"_s);
        }
        QCOMPARE(offsets.size(), 2);
    }

    void userShowsOrganizationsJobsAndStagesWhenAsked()
    {
        Client client;
        QCOMPARE(keysOf(client.get(u"/users/current"_s).object()), QStringList({u"avatar_url"_s, u"display_name"_s}));
        const QJsonObject user = client.get(u"/users/current?organizations=true&jobs=true&stages=true"_s).object();
        const QJsonArray organizations = user["organizations"_L1].toArray();
        QCOMPARE(organizations.size(), 3);
        int jobs = 0;
        for (const QJsonValue &organization : organizations) {
            for (const QJsonValue &job : organization["jobs"_L1].toArray()) {
                ++jobs;
                QCOMPARE(job["organization_reference"_L1], organization["reference"_L1]);
                QVERIFY(job["stages"_L1].toArray().size() >= 5);
            }
        }
        QCOMPARE(jobs, 12);
        const QJsonObject flat = client.get(u"/users/current?jobs=true"_s).object();
        QCOMPARE(flat["jobs"_L1].toArray().size(), 12);
        QVERIFY(!flat["jobs"_L1][0].toObject().contains("stages"_L1));
    }

    void jobsAreListedCountedAndShown()
    {
        Client client;
        QCOMPARE(client.get(u"/jobs"_s).status, 400);
        const Answer list = client.get(u"/jobs?organization_reference=Pg4eV6k"_s);
        QCOMPARE(list.array().size(), 5);
        QVERIFY(!list.array().at(0).toObject().contains("stages"_L1));
        const Answer head = client.head(u"/jobs?organization_reference=Pg4eV6k&per_page=2"_s);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("x-total"), "5");
        QCOMPARE(head.headers.value("x-total-pages"), "3");
        QVERIFY(head.body.isEmpty());
        QCOMPARE(client.get(u"/jobs?organization_reference=Kv3Lm9x&status=archived"_s).array().size(), 1);
        QCOMPARE(client.get(u"/jobs?organization_reference=Kv3Lm9x&published_after=2000-01-01"_s).array().size(), 2);
        QCOMPARE(client.get(u"/jobs?organization_reference=Kv3Lm9x&status=gone"_s).code(), u"validation_failed"_s);
        const Answer foreign = client.get(u"/jobs?organization_reference=other"_s);
        QCOMPARE(foreign.status, 403);
        QCOMPARE(foreign.code(), u"unauthorized"_s);

        const QJsonObject job =
            client
                .get(u"/jobs/WTTJ_gld0A7L?stages=true&candidates_count=true&websites=true&office=true&"
                     "application_fields=true&organization=true"_s)
                .object();
        int counted = 0;
        bool custom = false;
        bool hidden = false;
        for (const QJsonValue &stage : job["stages"_L1].toArray()) {
            counted += stage["candidates_count"_L1].toInt();
            custom = custom || stage["reference"_L1].isNull();
            hidden = hidden || !stage["visible"_L1].toBool();
        }
        QVERIFY(custom);
        QVERIFY(hidden);
        QCOMPARE(counted, job["candidates_count"_L1].toInt());
        QCOMPARE(counted, client.sandbox.candidateReferences(u"WTTJ_gld0A7L"_s).size());
        QVERIFY(job["salary"_L1]["min"_L1].isString());
        QVERIFY(job["office"_L1]["id"_L1].isDouble());
        QCOMPARE(keysOf(job["organization"_L1].toObject()),
                 QStringList({u"description"_s, u"logo"_s, u"name"_s, u"slug"_s}));
        QVERIFY(!job["websites"_L1].toArray().isEmpty());
        QVERIFY(!job["application_fields"_L1].toArray().isEmpty());
        QCOMPARE(client.get(u"/jobs/nothing"_s).status, 404);
        QCOMPARE(client.get(u"/organizations/Hb8Rw2n?offices=true&websites=true"_s).object()["name"_L1].toString(),
                 u"Halden & Brook"_s);
    }

    void listsArePagedByNumberAndSayHowMany()
    {
        Client client;
        const QStringList expected = client.sandbox.candidateReferences(u"WTTJ_gld0A7L"_s);
        QStringList seen;
        int pages = 1;
        for (int page = 1; page <= pages; ++page) {
            const Answer answer = client.get(u"/candidates?job_reference=WTTJ_gld0A7L&per_page=7&page=%1"_s.arg(page));
            QCOMPARE(answer.headers.value("x-total").toInt(), int(expected.size()));
            QCOMPARE(answer.headers.value("x-per-page"), "7");
            QCOMPARE(answer.headers.value("x-page").toInt(), page);
            QCOMPARE(answer.headers.value("x-offset").toInt(), 7 * (page - 1));
            pages = answer.headers.value("x-total-pages").toInt();
            for (const QJsonValue &one : answer.array())
                seen.append(one["reference"_L1].toString());
        }
        QVERIFY(pages > 3);
        QCOMPARE(seen, expected);
        QVERIFY(client.get(u"/candidates?job_reference=WTTJ_gld0A7L&page=999"_s).array().isEmpty());
        QCOMPARE(client.get(u"/candidates?job_reference=WTTJ_gld0A7L"_s).headers.value("x-per-page"), "100");
    }

    void filtersKeepExactlyWhatTheySay()
    {
        Client client;
        const QJsonArray everyone = all(client, {});
        const auto check = [&](const QString &query, const std::function<bool(const QJsonObject &)> &wanted) {
            QStringList expected;
            for (const QJsonValue &one : everyone)
                if (wanted(one.toObject()))
                    expected.append(one["reference"_L1].toString());
            QStringList got;
            for (const QJsonValue &one : all(client, query))
                got.append(one["reference"_L1].toString());
            QVERIFY2(!expected.isEmpty() && expected.size() < everyone.size(), qPrintable(query));
            QCOMPARE(got, expected);
        };
        check(u"&archived=true"_s, [](const QJsonObject &one) { return one["archived"_L1].toBool(); });
        check(u"&archived=false"_s, [](const QJsonObject &one) { return !one["archived"_L1].toBool(); });
        check(u"&job_stage_id=14601"_s, [](const QJsonObject &one) { return one["stage_id"_L1] == 14601; });
        check(u"&job_stage_reference=refused"_s, [](const QJsonObject &one) { return one["stage_id"_L1] == 14606; });
        check(u"&origin=careers"_s, [](const QJsonObject &one) { return one["origin"_L1] == "careers"_L1; });
        check(u"&email=AMELIE.lefevre@mail.example"_s,
              [](const QJsonObject &one) { return one["profile"_L1]["firstname"_L1] == u"Amélie"_s; });
        check(u"&created_after=2025-06-15"_s,
              [](const QJsonObject &one) { return one["created_at"_L1].toString().left(10) >= u"2025-06-15"_s; });
        check(u"&updated_after=2025-11-20"_s,
              [](const QJsonObject &one) { return one["updated_at"_L1].toString().left(10) >= u"2025-11-20"_s; });
        QVERIFY(all(client, u"&referrer=www.linkedin.com"_s).size() > 1);
        QVERIFY(all(client, u"&email=nobody@mail.example"_s).isEmpty());
    }

    void wrongQueriesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString failed = u"validation_failed"_s;
        QTest::newRow("no job") << u"/candidates"_s << 400 << failed;
        QTest::newRow("unknown job") << u"/candidates?job_reference=x"_s << 404 << u"not_found"_s;
        QTest::newRow("bad flag") << u"/candidates?job_reference=WTTJ_gld0A7L&archived=yes"_s << 400 << failed;
        QTest::newRow("bad date") << u"/candidates?job_reference=WTTJ_gld0A7L&created_after=1.2.2020"_s << 400
                                  << failed;
        QTest::newRow("bad stage") << u"/candidates?job_reference=WTTJ_gld0A7L&job_stage_id=new"_s << 400 << failed;
        QTest::newRow("bad page") << u"/candidates?job_reference=WTTJ_gld0A7L&page=0"_s << 400 << failed;
        QTest::newRow("unknown parameter") << u"/candidates?job_reference=WTTJ_gld0A7L&name=x"_s << 400 << failed;
        QTest::newRow("unknown candidate") << u"/candidates/wttj-0"_s << 404 << u"not_found"_s;
        QTest::newRow("unknown path") << u"/people"_s << 404 << u"not_found"_s;
        QTest::newRow("partners only") << u"/jobs/all"_s << 403 << u"invalid_scope"_s;
        QTest::newRow("partners only too") << u"/organizations?name=x"_s << 403 << u"invalid_scope"_s;
    }
    void wrongQueriesAreRefused()
    {
        QFETCH(QString, path);
        Client client;
        const Answer answer = client.get(path);
        QTEST(answer.status, "status");
        QTEST(answer.code(), "code");
        QCOMPARE(keysOf(answer.object()), QStringList({u"error"_s, u"error_description"_s}));
        QVERIFY(!answer.sentence().isEmpty());
    }

    void wrongMethodIs405AndSaysWhatIsAllowed()
    {
        Client client;
        const QUrl list(client.sandbox.baseUrl().toString() + u"/candidates"_s);
        const Answer answer = client.send("DELETE", list);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), "GET, POST");
        QCOMPARE(client.send("PATCH", QUrl(list.toString() + u"/"_s + client.someone()), "{}").status, 405);
        QCOMPARE(client.send("HEAD", list).status, 405);
    }

    void tokenIsChecked()
    {
        Client client;
        client.token = u"wrong"_s;
        QCOMPARE(client.get(u"/users/current"_s).status, 401);
        QCOMPARE(client.get(u"/users/current"_s).code(), u"unauthorized"_s);
        client.token = u"sandbox-token-and-more"_s;
        QCOMPARE(client.get(u"/users/current"_s).status, 401);
        client.token = QString();
        QCOMPARE(client.get(u"/users/current"_s).status, 401);
        QCOMPARE(client.get(u"/users/current?access_token=sandbox-token"_s).status, 200);
    }

    void scopeIsChecked_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("path");
        QTest::newRow("me") << u"me_r"_s << u"/users/current"_s;
        QTest::newRow("organizations in me") << u"organizations_r"_s << u"/users/current?organizations=true"_s;
        QTest::newRow("jobs in me") << u"jobs_r"_s << u"/users/current?jobs=true"_s;
        QTest::newRow("organization") << u"organizations_r"_s << u"/organizations/Pg4eV6k"_s;
        QTest::newRow("jobs") << u"jobs_r"_s << u"/jobs?organization_reference=Pg4eV6k"_s;
        QTest::newRow("office") << u"offices_r"_s << u"/jobs/WTTJ_gld0A7L?office=true"_s;
        QTest::newRow("counts") << u"candidates_r"_s << u"/jobs/WTTJ_gld0A7L?candidates_count=true"_s;
        QTest::newRow("candidates") << u"candidates_r"_s << u"/candidates?job_reference=WTTJ_gld0A7L"_s;
        QTest::newRow("documents") << u"documents_r"_s << u"/documents?candidate_reference=%1"_s;
        QTest::newRow("emails") << u"emails_r"_s << u"/emails?candidate_reference=%1"_s;
        QTest::newRow("moves") << u"moves_r"_s << u"/moves?organization_reference=Pg4eV6k"_s;
    }
    void scopeIsChecked()
    {
        QFETCH(QString, scope);
        QFETCH(QString, path);
        Client client;
        path = path.contains(u"%1"_s) ? path.arg(client.someone()) : path;
        QCOMPARE(client.get(path).status, 200);
        client.token = u"sandbox-token-without-"_s + scope;
        const Answer answer = client.get(path);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"invalid_scope"_s);
        QVERIFY(answer.sentence().contains(scope));
        client.token = u"sandbox-token-without-su_jobs_r"_s;
        QCOMPARE(client.get(path).status, 200);
    }

    void writeScopeLeavesReading()
    {
        Client client;
        client.token = u"sandbox-token-without-candidates_rw,comments_w"_s;
        const QString path = u"/candidates/"_s + client.someone();
        QCOMPARE(client.get(path).status, 200);
        QCOMPARE(client.put(path, {{u"phone"_s, u"1"_s}}).status, 403);
        QCOMPARE(client.post(u"/comments"_s, {}).status, 403);
    }

    void sameSeedSameWorld()
    {
        const auto world = [](int count, quint32 seed) {
            Sandbox sandbox({.candidates = count, .seed = seed});
            if (!sandbox.start())
                qFatal("no start");
            QHash<QString, QString> records;
            for (const QString &reference : sandbox.candidateReferences())
                records.insert(reference, QString::fromUtf8(QJsonDocument(sandbox.candidate(reference)).toJson())
                                              .remove(sandbox.url({}).toString()));
            return records;
        };
        const auto first = world(150, 7);
        QCOMPARE(first.size(), 150);
        QCOMPARE(world(150, 7), first);
        QVERIFY(world(150, 8) != first);
        const auto more = world(300, 7);
        for (auto it = first.begin(); it != first.end(); ++it)
            QVERIFY2(more.contains(it.key()), "a larger count must keep the candidates of a smaller one");
    }

    void theCrowdIsVaried()
    {
        Client client({.candidates = 3'000});
        int noPhone = 0;
        int noResume = 0;
        int archived = 0;
        int letters = 0;
        QSet<QChar::Script> scripts;
        for (const QString &reference : client.sandbox.candidateReferences()) {
            const QJsonObject one = client.sandbox.candidate(reference);
            noPhone += one["profile"_L1]["phone"_L1].isNull() ? 1 : 0;
            noResume += one["resume_url"_L1].isNull() ? 1 : 0;
            archived += one["archived"_L1].toBool() ? 1 : 0;
            letters += one["cover_letter"_L1].toString().isEmpty() ? 0 : 1;
            QVERIFY(one["profile"_L1]["email"_L1].toString().toLatin1() ==
                    one["profile"_L1]["email"_L1].toString().toUtf8());
            for (const QChar c : one["profile"_L1]["lastname"_L1].toString())
                scripts.insert(c.script());
        }
        QVERIFY(noPhone > 300 && noResume > 300 && archived > 100);
        QVERIFY(letters > 700 && letters < 1'100);
        for (const QChar::Script script : {QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Han,
                                           QChar::Script_Hangul, QChar::Script_Greek, QChar::Script_Latin})
            QVERIFY(scripts.contains(script));
    }
};

QTEST_GUILESS_MAIN(TestSandboxReads)
#include "tst_sandbox_reads.moc"
