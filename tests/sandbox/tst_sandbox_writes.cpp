// SPDX-License-Identifier: MIT
#include "client.h"

using namespace Qt::StringLiterals;
using vivier::sandbox::Options;

/// Writes of the Welcome Kit sandbox: every update field, what is refused, create, comments, moves, own candidates.
class TestSandboxWrites : public QObject
{
    Q_OBJECT

private:
    static QJsonObject newcomer()
    {
        return {{u"organization_reference"_s, u"Pg4eV6k"_s},
                {u"job_reference"_s, u"WTTJ_gld0A7L"_s},
                {u"job_stage_id"_s, 14600},
                {u"email"_s, u"new@mail.example"_s},
                {u"firstname"_s, u"Ève"_s},
                {u"lastname"_s, u"Ångström"_s}};
    }

private Q_SLOTS:
    void everyFieldIsSetAlone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        for (const auto *field : {u"firstname", u"lastname", u"subtitle", u"phone", u"cover_letter"})
            QTest::newRow(qPrintable(QStringView(field).toString()))
                << QStringView(field).toString() << QJsonValue(u"Zażółć 李 \"quoted\"\n"_s);
        QTest::newRow("email") << u"email"_s << QJsonValue(u"other@mail.example"_s);
        QTest::newRow("archived") << u"archived"_s << QJsonValue(true);
        QTest::newRow("job_stage_id") << u"job_stage_id"_s << QJsonValue(14603);
        for (const auto *media : {u"website", u"github", u"stackoverflow", u"dribbble", u"behance", u"linkedin",
                                  u"facebook", u"instagram", u"medium", u"tumblr", u"vimeo", u"twitter"})
            QTest::newRow(qPrintable(QStringView(media).toString()))
                << u"media_"_s + QStringView(media).toString() << QJsonValue(u"https://host.example/in/amélie"_s);
    }
    void everyFieldIsSetAlone()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Client client;
        const QString reference = client.someone();
        const QJsonObject before = client.sandbox.candidate(reference);
        const Answer answer = client.put(u"/candidates/"_s + reference, {{field, value}});
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.object().contains("stage"_L1) && !answer.object().contains("tags"_L1));
        QVERIFY(!answer.object().contains(field) || field == "archived"_L1 || field == "cover_letter"_L1);

        const QJsonObject after = client.sandbox.candidate(reference);
        QVERIFY(after["updated_at"_L1].toString() > before["updated_at"_L1].toString());
        const QString readAs = field == "job_stage_id"_L1 ? u"stage_id"_s : field;
        const QJsonObject profile = after["profile"_L1].toObject();
        QCOMPARE(profile.contains(field) ? profile[field] : after[readAs], value);
        // Nothing else changed.
        QJsonObject expected = before;
        for (const auto &key : {u"updated_at"_s, readAs, u"stage"_s})
            expected[key] = after[key];
        if (profile.contains(field)) {
            QJsonObject expectedProfile = before["profile"_L1].toObject();
            expectedProfile[field] = value;
            expected["profile"_L1] = expectedProfile;
            expected.remove(readAs);
        }
        QCOMPARE(after, expected);
    }

    void tagsAreReplacedAndClearable()
    {
        Client client;
        const QString path = u"/candidates/"_s + client.someone();
        QCOMPARE(client.put(path, {{u"tag_list"_s, u" ruby , react native,ruby,,"_s}}).status, 200);
        QCOMPARE(client.get(path + u"?tags=true"_s).object()["tags"_L1].toArray(),
                 QJsonArray({u"ruby"_s, u"react native"_s}));
        QCOMPARE(client.put(path, {{u"tag_list"_s, u""_s}}).status, 200);
        QVERIFY(client.get(path + u"?tags=true"_s).object()["tags"_L1].toArray().isEmpty());
    }

    void textsAreCleared()
    {
        Client client;
        const QString path = u"/candidates/"_s + client.someone();
        const Answer answer = client.put(
            path,
            {{u"phone"_s, u""_s}, {u"subtitle"_s, u""_s}, {u"cover_letter"_s, u""_s}, {u"media_github"_s, u""_s}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.object()["profile"_L1]["phone"_L1].isNull());
        QVERIFY(answer.object()["profile"_L1]["subtitle"_L1].isNull());
        QCOMPARE(answer.object()["cover_letter"_L1], QJsonValue(u""_s));
    }

    void refusedUpdatesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown field") << json("{'nickname':'x'}") << u"nickname"_s;
        QTest::newRow("read-only field") << json("{'city':'Lyon'}") << u"city"_s;
        QTest::newRow("create-only field") << json("{'comment':'x'}") << u"comment"_s;
        QTest::newRow("withdrawn field") << json("{'civility':'Mr'}") << u"civility"_s;
        QTest::newRow("other job") << json("{'job_reference':'WTTJ_KmqkD1Y'}") << u"job_reference"_s;
        QTest::newRow("null") << json("{'phone':null}") << u"phone"_s;
        QTest::newRow("number for text") << json("{'firstname':1}") << u"firstname"_s;
        QTest::newRow("text for flag") << json("{'archived':'true'}") << u"archived"_s;
        QTest::newRow("array of tags") << json("{'tag_list':['a']}") << u"tag_list"_s;
        QTest::newRow("stage as text") << json("{'job_stage_id':'14601'}") << u"job_stage_id"_s;
        QTest::newRow("stage and a half") << json("{'job_stage_id':14601.5}") << u"job_stage_id"_s;
        QTest::newRow("another job's stage") << json("{'job_stage_id':14620}") << u"stage of the candidate"_s;
        QTest::newRow("empty email") << json("{'email':''}") << u"email"_s;
        QTest::newRow("no email") << json("{'email':'x'}") << u"email"_s;
        QTest::newRow("empty first name") << json("{'firstname':' '}") << u"firstname"_s;
        QTest::newRow("empty last name") << json("{'lastname':''}") << u"lastname"_s;
        QTest::newRow("no URL") << json("{'media_github':'github.com/x'}") << u"media_github"_s;
        QTest::newRow("local file") << json("{'remote_resume_url':'file:///cv.pdf'}") << u"remote_resume"_s;
        QTest::newRow("empty remote") << json("{'remote_image_url':''}") << u"remote_image_url"_s;
        QTest::newRow("good and bad") << json("{'firstname':'New','archived':1}") << u"archived"_s;
        QTest::newRow("array") << QByteArray("[]") << u"JSON"_s;
        QTest::newRow("no JSON") << QByteArray("firstname=x") << u"JSON"_s;
        QTest::newRow("cut JSON") << json("{'firstname':'x") << u"JSON"_s;
        QTest::newRow("nothing") << QByteArray("") << u"JSON"_s;
    }
    void refusedUpdatesChangeNothing()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        Client client;
        const QJsonObject before = client.sandbox.candidate(client.someone());
        const QUrl url(client.sandbox.baseUrl().toString() + u"/candidates/"_s + client.someone());
        const Answer answer = client.send("PUT", url, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"validation_failed"_s);
        QVERIFY2(answer.sentence().contains(word), qPrintable(answer.sentence()));
        QCOMPARE(client.sandbox.candidate(client.someone()), before);
    }

    void fieldsDoNotGoIntoTheQuery()
    {
        Client client;
        QCOMPARE(client.put(u"/candidates/%1?firstname=x"_s.arg(client.someone()), {}).status, 400);
        QCOMPARE(client.put(u"/candidates/wttj-nobody"_s, {}).status, 404);
        QCOMPARE(client.put(u"/candidates/"_s + client.someone(), {}).status, 200);
    }

    void stageChangeWritesAMove()
    {
        Client client;
        const QString moves = u"/moves?organization_reference=Pg4eV6k&job_reference=WTTJ_gld0A7L&per_page=1000"_s;
        const auto before = client.get(moves).array().size();
        const QString path = u"/candidates/"_s + client.someone();
        const int from = client.get(path).object()["stage_id"_L1].toInt();
        QCOMPARE(client.put(path, {{u"job_stage_id"_s, 14601}}).status, 200);
        QCOMPARE(client.put(path, {{u"job_stage_id"_s, 14601}}).status, 200); // no move: it is there already
        const QJsonArray after = client.get(moves).array();
        QCOMPARE(after.size(), before + 1);
        const QJsonObject move = after.last().toObject();
        QCOMPARE(keysOf(move), QStringList({u"candidate"_s, u"created_at"_s, u"from"_s, u"to"_s, u"updated_at"_s}));
        QCOMPARE(move["candidate"_L1]["reference"_L1].toString(), client.someone());
        QCOMPARE(move["from"_L1]["stage"_L1]["id"_L1].toInt(), from);
        QCOMPARE(move["to"_L1]["stage"_L1]["id"_L1].toInt(), 14601);
        QCOMPARE(move["to"_L1]["job"_L1]["reference"_L1].toString(), u"WTTJ_gld0A7L"_s);
        QCOMPARE(move["to"_L1]["organization"_L1]["reference"_L1].toString(), u"Pg4eV6k"_s);
        QCOMPARE(client.get(u"/moves"_s).status, 400);
        QCOMPARE(client.get(u"/moves?organization_reference=x"_s).status, 403);
    }

    void anotherJobWritesAMoveOfBothJobs()
    {
        Client client;
        const QString someone = client.someone(); // the first of all, until the job is another
        const QString job = client.sandbox.jobReferences().at(1);
        const QString path = u"/candidates/"_s + someone;
        const QJsonObject before = client.get(path).object();
        QVERIFY(!client.sandbox.changeJob(someone, u"no such job"_s));
        QVERIFY(client.sandbox.changeJob(someone, job));
        const QJsonObject after = client.get(path).object();
        QCOMPARE(after["job_reference"_L1].toString(), job);
        QVERIFY(client.sandbox.candidateReferences(job).contains(someone));
        QVERIFY(!client.sandbox.candidateReferences(before["job_reference"_L1].toString()).contains(someone));
        for (const QString &either : {before["job_reference"_L1].toString(), job}) {
            const QString organization =
                client.get(u"/jobs/"_s + either).object()["organization_reference"_L1].toString();
            const QString moves = u"/moves?organization_reference=%1&job_reference=%2&per_page=1000"_s;
            const QJsonObject move = client.get(moves.arg(organization, either)).array().last().toObject();
            QCOMPARE(move["candidate"_L1]["reference"_L1].toString(), someone);
            QCOMPARE(move["from"_L1]["job"_L1]["reference"_L1], before["job_reference"_L1]);
            QCOMPARE(move["from"_L1]["stage"_L1]["id"_L1], before["stage_id"_L1]);
            QCOMPARE(move["to"_L1]["job"_L1]["reference"_L1].toString(), job);
            QCOMPARE(move["to"_L1]["stage"_L1]["id"_L1], after["stage_id"_L1]);
        }
    }

    void aDeletedStageIsMissingFromItsMoves()
    {
        Client client;
        const QString job = u"WTTJ_gld0A7L"_s;
        const QString path = u"/candidates/"_s + client.someone();
        const int from = client.get(path).object()["stage_id"_L1].toInt();
        QVERIFY(from != 14601);
        QCOMPARE(client.put(path, {{u"job_stage_id"_s, 14601}}).status, 200);
        QVERIFY(client.sandbox.deleteStage(job, 14601));
        QVERIFY(!client.sandbox.deleteStage(job, 14601)); // it is gone
        const int now = client.get(path).object()["stage_id"_L1].toInt();
        QVERIFY(now != 14601 && now > 0);
        const QString moves = u"/moves?organization_reference=Pg4eV6k&job_reference=%1&per_page=1000"_s.arg(job);
        const QJsonObject move = client.get(moves).array().last().toObject(); // none tells of what the deletion did
        QCOMPARE(move["candidate"_L1]["reference"_L1].toString(), client.someone());
        QCOMPARE(move["from"_L1]["stage"_L1]["id"_L1].toInt(), from);
        QVERIFY(!move["to"_L1].toObject().contains("stage"_L1));
    }

    void timeOfAWriteIsTheClocksAndAlwaysLater()
    {
        const QDateTime now(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC);
        Client client({.clock = [now] { return now; }});
        const QString path = u"/candidates/"_s + client.someone();
        QCOMPARE(client.put(path, {}).object()["updated_at"_L1].toString(), u"2030-07-01T14:00:00.000+02:00"_s);
        QCOMPARE(client.put(path, {}).object()["updated_at"_L1].toString(), u"2030-07-01T14:00:00.001+02:00"_s);
    }

    void aFileThatIsFetchedLaterShowsLater()
    {
        Client client;
        const QString reference = client.someone();
        client.sandbox.setFilesLater(true);
        const QJsonObject before = client.sandbox.candidate(reference);
        const QString link = client.sandbox.url(u"/files/cv.docx"_s).toString();
        const Answer answer = client.put(u"/candidates/"_s + reference, {{u"remote_resume_url"_s, link}});
        QCOMPARE(answer.status, 200);
        for (const QString &fact : {u"resume_url"_s, u"resume_size"_s, u"resume_content_type"_s})
            QCOMPARE(answer.object()[fact], before[fact]);
        client.sandbox.deliverFiles();
        const QJsonObject after = client.sandbox.candidate(reference);
        QVERIFY(after["resume_url"_L1] != before["resume_url"_L1]);
        QVERIFY(after["resume_content_type"_L1].toString().contains("word"_L1));
        QVERIFY(after["updated_at"_L1].toString() > answer.object()["updated_at"_L1].toString());
        client.sandbox.setFilesLater(false);
        const Answer atOnce = client.put(u"/candidates/"_s + reference,
                                         {{u"remote_resume_url"_s, client.sandbox.url(u"/files/cv.pdf"_s).toString()}});
        QCOMPARE(atOnce.object()["resume_content_type"_L1].toString(), u"application/pdf"_s);
    }

    void createMakesACandidate()
    {
        Client client;
        QJsonObject body = newcomer();
        body.insert(u"comment"_s, u"First line\n\n<b>second</b>"_s);
        body.insert(u"referrer"_s, u"www.linkedin.com"_s);
        body.insert(u"tag_list"_s, u"a,b"_s);
        body.insert(u"media_vimeo"_s, u"https://vimeo.com/x"_s);
        body.insert(u"archived"_s, true);
        body.insert(u"remote_resume_url"_s, client.sandbox.url(u"/files/cv.pdf"_s).toString());
        const Answer answer = client.post(u"/candidates"_s, body);
        QCOMPARE(answer.status, 201);
        const QString reference = answer.object()["reference"_L1].toString();
        static const QRegularExpression form(u"^wttj-[0-9a-f]{24}$"_s);
        QVERIFY(form.match(reference).hasMatch());
        QCOMPARE(answer.object()["origin"_L1].toString(), u"external"_s);
        QCOMPARE(answer.object()["resume_content_type"_L1].toString(), u"application/pdf"_s);
        QVERIFY(!answer.object().contains("tags"_L1));
        const QJsonObject state = client.sandbox.candidate(reference);
        QCOMPARE(state["tags"_L1].toArray(), QJsonArray({u"a"_s, u"b"_s}));
        QCOMPARE(state["media_vimeo"_L1].toString(), u"https://vimeo.com/x"_s);
        QCOMPARE(state["referrer"_L1].toString(), u"www.linkedin.com"_s);
        QCOMPARE(state["comments"_L1][0]["raw_content"_L1].toString(), u"First line\n\n<b>second</b>"_s);
        QCOMPARE(client.get(u"/candidates?job_reference=WTTJ_gld0A7L&email=new@mail.example"_s).array().size(), 1);
        QCOMPARE(client.sandbox.candidateReferences(u"WTTJ_gld0A7L"_s).constLast(), reference);
    }

    void theOlderCreateIsThatOf2016()
    {
        Client client({.olderApi = true});
        QJsonObject body = newcomer();
        body[u"civility"_s] = u"Ms"_s;
        body[u"origin"_s] = u"careers"_s;
        body[u"comment"_s] = u"Lorem ipsum"_s;
        body[u"media_vimeo"_s] = u"https://vimeo.com/x"_s;
        body[u"remote_image_url"_s] = client.sandbox.url(u"/files/avatars/1.png"_s).toString();
        const Answer answer = client.post(u"/candidates"_s, body);
        QCOMPARE(answer.status, 201);
        // The keys of the example, and no others.
        QCOMPARE(
            keysOf(answer.object()),
            (QStringList{u"cover_letter"_s, u"created_at"_s, u"job_id"_s, u"job_reference"_s, u"modal_path"_s,
                         u"origin"_s, u"portfolio_size"_s, u"portfolio_url"_s, u"profile"_s, u"reference"_s,
                         u"resume_content_type"_s, u"resume_size"_s, u"resume_url"_s, u"stage_id"_s, u"updated_at"_s}));
        QCOMPARE(
            keysOf(answer.object()["profile"_L1].toObject()),
            (QStringList{u"address"_s, u"avatar_url"_s, u"city"_s, u"civility"_s, u"country_code"_s, u"country_name"_s,
                         u"email"_s, u"firstname"_s, u"lastname"_s, u"phone"_s, u"subtitle"_s, u"zip_code"_s}));
        QVERIFY(answer.object()["job_id"_L1].toInt() > 0);
        QCOMPARE(answer.object()["profile"_L1]["civility"_L1].toString(), u"Ms"_s);
        QCOMPARE(answer.object()["origin"_L1].toString(), u"careers"_s);

        body = newcomer();
        body[u"email"_s] = u"another@mail.example"_s;
        const Answer plain = client.post(u"/candidates"_s, body);
        QCOMPARE(plain.status, 201);
        QVERIFY(plain.object()["origin"_L1].isNull() && plain.object()["profile"_L1]["civility"_L1].isNull());
    }

    void theOlderCreateRefusesWhatIsNewer_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("referrer") << u"referrer"_s << QJsonValue(u"x"_s);
        QTest::newRow("cover letter") << u"cover_letter"_s << QJsonValue(u"x"_s);
        QTest::newRow("archived") << u"archived"_s << QJsonValue(true);
        QTest::newRow("resume") << u"remote_resume_url"_s << QJsonValue(u"https://x.example/cv.pdf"_s);
        QTest::newRow("portfolio") << u"remote_portfolio_url"_s << QJsonValue(u"https://x.example/p.pdf"_s);
        QTest::newRow("stage as text") << u"job_stage_id"_s << QJsonValue(u"14600"_s);
    }
    void theOlderCreateRefusesWhatIsNewer()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Client client({.olderApi = true});
        QJsonObject body = newcomer();
        body[field] = value;
        const Answer answer = client.post(u"/candidates"_s, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.sentence().contains(field), qPrintable(answer.sentence()));
    }

    void createRefusesWhatIsMissingOrWrong()
    {
        Client client;
        const auto count = client.sandbox.candidateReferences().size();
        const QJsonObject whole = newcomer();
        for (const QString &key : whole.keys()) {
            QJsonObject body = whole;
            body.remove(key);
            const Answer answer = client.post(u"/candidates"_s, body);
            QCOMPARE(answer.status, 400);
            QVERIFY2(answer.sentence().contains(key), qPrintable(answer.sentence()));
        }
        QJsonObject body = whole;
        body[u"job_reference"_s] = u"HLBR_7pZk2Vd"_s; // another organization's
        QCOMPARE(client.post(u"/candidates"_s, body).status, 400);
        body = whole;
        body[u"job_stage_id"_s] = 14620;
        QCOMPARE(client.post(u"/candidates"_s, body).status, 400);
        body = whole;
        body[u"remote_portfolio_url"_s] = client.sandbox.url(u"/files/cv.odt"_s).toString();
        QCOMPARE(client.post(u"/candidates"_s, body).status, 400);
        QCOMPARE(client.sandbox.candidateReferences().size(), count);
        body = whole;
        body[u"job_stage_id"_s] = u"14601"_s; // the current page types it as a string
        QCOMPARE(client.post(u"/candidates"_s, body).status, 201);
    }

    void ownTokenSeesOwnCandidatesOnly()
    {
        Client client;
        const QString others = client.someone();
        client.token = u"sandbox-token-mine"_s;
        QVERIFY(client.get(u"/candidates?job_reference=WTTJ_gld0A7L"_s).array().isEmpty());
        QCOMPARE(client.get(u"/candidates/"_s + others).status, 404);
        QCOMPARE(client.put(u"/candidates/"_s + others, {}).status, 404);
        const Answer created = client.post(u"/candidates"_s, newcomer());
        QCOMPARE(created.status, 201);
        QCOMPARE(client.get(u"/candidates?job_reference=WTTJ_gld0A7L"_s).array().size(), 1);
        QCOMPARE(client.put(u"/candidates/"_s + created.object()["reference"_L1].toString(), {}).status, 200);
    }

    void commentsAreRendered()
    {
        Client client;
        const Answer answer =
            client.post(u"/comments"_s, {{u"candidate_reference"_s, client.someone()}, {u"content"_s, u"Foo"_s}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(keysOf(answer.object()), QStringList({u"content"_s, u"id"_s, u"raw_content"_s}));
        QCOMPARE(answer.object()["content"_L1].toString(), u"<p>Foo</p>\n"_s);
        QCOMPARE(answer.object()["raw_content"_L1].toString(), u"Foo"_s);
        QCOMPARE(client.post(u"/comments"_s, {{u"candidate_reference"_s, client.someone()}}).status, 400);
        QCOMPARE(client.post(u"/comments"_s, {{u"candidate_reference"_s, u"x"_s}, {u"content"_s, u"Foo"_s}}).status,
                 404);
        QCOMPARE(client.get(u"/comments"_s).status, 405);
    }

    void emailsAreListed()
    {
        Client client;
        int found = 0;
        for (const QString &reference : client.sandbox.candidateReferences()) {
            const QJsonArray emails = client.get(u"/emails?candidate_reference="_s + reference).array();
            found += int(emails.size());
            for (const QJsonValue &email : emails)
                QCOMPARE(keysOf(email.toObject()),
                         QStringList({u"attachments"_s, u"body"_s, u"candidate_reference"_s, u"created_at"_s,
                                      u"from_email"_s, u"id"_s, u"origin"_s, u"subject"_s, u"to"_s}));
            if (found > 2)
                return;
        }
        QFAIL("no emails");
    }

    void aColleagueTouchesACandidate()
    {
        Client client;
        const QJsonObject before = client.sandbox.candidate(client.someone());
        QString problem;
        QVERIFY(client.sandbox.touch(client.someone(),
                                     {{u"firstname"_s, u"Else"_s}, {u"city"_s, u"Lyon"_s}, {u"job_stage_id"_s, 14604}},
                                     &problem));
        const QJsonObject after = client.get(u"/candidates/"_s + client.someone()).object();
        QCOMPARE(after["profile"_L1]["firstname"_L1].toString(), u"Else"_s);
        QCOMPARE(after["profile"_L1]["city"_L1].toString(), u"Lyon"_s);
        QCOMPARE(after["stage_id"_L1].toInt(), 14604);
        QVERIFY(after["updated_at"_L1].toString() > before["updated_at"_L1].toString());
        QVERIFY(!client.sandbox.touch(client.someone(), {{u"firstname"_s, 1}}, &problem));
        QVERIFY(problem.contains("firstname"_L1));
        QVERIFY(!client.sandbox.touch(u"nobody"_s, {}, &problem));
        QVERIFY(client.sandbox.journal().size() == 1); // the read above; a touch is no request
        const Answer answer = client.control("POST", u"/sandbox/touch/"_s + client.someone(), json("{'phone':'1'}"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()["profile"_L1]["phone"_L1].toString(), u"1"_s);
        QCOMPARE(client.control("POST", u"/sandbox/touch/"_s + client.someone(), json("{'phone':1}")).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_sandbox_writes.moc"
