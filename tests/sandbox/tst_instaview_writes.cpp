// SPDX-License-Identifier: MIT
#include "instaviewclient.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using vivier::sandbox::InstaViewOptions;
using vivier::sandbox::Options;
using Shape = InstaViewOptions::Shape;

/// Creating, changing and deleting on the InstaView sandbox: what is stored, what is answered, what is refused.
class TestInstaViewWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createStoresAndAnswersTheWholeCandidate()
    {
        InstaViewClient client;
        const QStringList before = client.sandbox.instaViewReferences();
        const QByteArray metadata = "{\"b\":1.10, \"a\":12345678901234567890}";
        const Answer answer =
            client.post(person("\"phoneNumber\":\"+421915123456\",\"jobIds\":" + array({client.job(2), client.job(0)}) +
                               ",\"metadata\":" + metadata));
        QCOMPARE(answer.status, 201);
        const QJsonObject made = answer.object();
        const QString id = made["id"_L1].toString();
        QCOMPARE(made["firstName"_L1].toString(), u"Ada"_s);
        QCOMPARE(made["phoneNumber"_L1].toString(), u"+421915123456"_s);
        QCOMPARE(made["gdprExpiryDate"_L1].toString(), u"2090-12-31"_s);
        QCOMPARE(made["jobIds"_L1].toArray(), QJsonArray({client.job(2), client.job(0)}));
        QVERIFY(made["gender"_L1].isNull() && made["cv"_L1].isNull());
        QCOMPARE(made["createdAt"_L1], made["updatedAt"_L1]);
        QCOMPARE(client.show(id).body, answer.body);
        QCOMPARE(client.sandbox.instaViewMetadata(id), metadata);
        QCOMPARE(client.sandbox.instaViewReferences(), QStringList{id} + before);
        QCOMPARE(client.sandbox.instaViewCandidate(id)["companyId"_L1].toString(), client.company(0));
        // Without a job it is in the pool, a phone alone is enough, and `jobId` is the old way to say one job.
        QVERIFY(!client.post(person()).object().contains("jobIds"_L1));
        QCOMPARE(client.post(person().replace("\"email\":\"ada@mail.example\"", "\"phoneNumber\":\"+19\"")).status,
                 201);
        const QByteArray old = "\"jobId\":" + quoted(client.job(1));
        QCOMPARE(client.post(person(old)).object()["jobIds"_L1].toArray(), QJsonArray{client.job(1)});
        QCOMPARE(client.post(person(old + ",\"jobIds\":" + array({client.job(0)}))).object()["jobIds"_L1].toArray(),
                 QJsonArray{client.job(0)});
    }

    void answersOfWritesHaveTheShape()
    {
        InstaViewClient client(InstaViewOptions{.shape = Shape::Envelope});
        const QJsonObject made = client.post(person()).object();
        const QString id = made["data"_L1]["id"_L1].toString();
        QCOMPARE(made["success"_L1], QJsonValue(true));
        QCOMPARE(client.remove(id).object()["data"_L1], QJsonValue(true));
        client.sandbox.setInstaView({.shape = Shape::StatusWrapper});
        const Answer again = client.post(person());
        QCOMPARE(again.status, 201);
        QCOMPARE(again.object()["statusCode"_L1].toInt(), 201);
        QCOMPARE(client.patch(client.id(0), "{}").object()["data"_L1]["id"_L1].toString(), client.id(0));
        client.sandbox.setInstaView({});
        QCOMPARE(client.remove(client.id(0)).body, "true");
    }

    void updateChangesWhatWasSentAndNothingElse()
    {
        InstaViewClient client;
        const QString id = client.id(0);
        QJsonObject expected = client.sandbox.instaViewCandidate(id);
        const QByteArray metadata = client.sandbox.instaViewMetadata(id);
        const Answer answer = client.patch(id, json("{'lastName':'Novák','status':'ACCEPTED'}"));
        QCOMPARE(answer.status, 200);
        QJsonObject after = client.sandbox.instaViewCandidate(id);
        QVERIFY(after["updatedAt"_L1].toString() > expected["updatedAt"_L1].toString());
        expected["lastName"_L1] = u"Novák"_s;
        expected["status"_L1] = u"ACCEPTED"_s;
        for (const auto &moved : {"updatedAt"_L1, "cv"_L1}) { // the CV hides the name that he has now
            expected.remove(moved);
            after.remove(moved);
        }
        QCOMPARE(after, expected);
        QCOMPARE(client.sandbox.instaViewMetadata(id), metadata);
        QCOMPARE(client.show(id).body, answer.body);
    }

    void updatedAtMovesWithEachRealWrite()
    {
        const QDateTime still = QDateTime({2030, 5, 10}, {12, 0}, Qt::UTC);
        InstaViewClient client(Options{.clock = [still] { return still; }});
        const auto updated = [&client](const QByteArray &body) {
            return client.patch(client.id(0), body).object()["updatedAt"_L1].toString();
        };
        const QString made = client.show(client.id(0)).object()["updatedAt"_L1].toString();
        QCOMPARE(updated("{}"), made);
        QCOMPARE(updated(json("{'firstName':'A'}")), u"2030-05-10T12:00:00Z"_s);
        QCOMPARE(updated(json("{'firstName':'A'}")), u"2030-05-10T12:00:00Z"_s);
        QCOMPARE(updated(json("{'firstName':'B'}")), u"2030-05-10T12:00:01Z"_s);
        QCOMPARE(updated(json("{'firstName':''}")), QString());
        QCOMPARE(client.show(client.id(0)).object()["updatedAt"_L1].toString(), u"2030-05-10T12:00:01Z"_s);
    }

    void jobsReplaceAndBelongToTheCompany()
    {
        InstaViewClient client;
        const QString id = client.id(0);
        const auto send = [&](const QStringList &jobs) { return client.patch(id, member("jobIds", array(jobs))); };
        QCOMPARE(send({client.job(4)}).object()["jobIds"_L1].toArray(), QJsonArray{client.job(4)});
        QCOMPARE(send({client.job(0), client.foreignJob()}).status, 403);
        QCOMPARE(send({client.job(0), u"00000000-0000-4000-8000-000000000000"_s}).status, 400);
        QCOMPARE(client.post(person("\"jobIds\":" + array({client.foreignJob()}))).status, 403);
        QCOMPARE(client.show(id).object()["jobIds"_L1].toArray(), QJsonArray{client.job(4)});
        QCOMPARE(send(QStringList(51, client.job(0))).status, 400);
        QCOMPARE(send(QStringList(50, client.job(0))).status, 200);
        const QJsonObject emptied = send({}).object();
        QVERIFY(emptied["jobIds"_L1].isArray() && emptied["jobIds"_L1].toArray().isEmpty());
    }

    void metadataStaysBitByBit_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        for (const char *text :
             {"{\"b\":1.10,\"a\":1e2,\"c\":1E+2}", "{\"n\":12345678901234567890123456789,\"z\":-0.0,\"m\":-0}",
              "{ \"spaced\" :\t[ 1 , 2 ]\n, \"o\" : { } }", "{\"e\":\"\\u00e9\\/\\\"}]{\",\"é\":\"é\"}",
              "{\"brace\":\"}\",\"back\":\"\\\\\",\"\":null}", "{\"twice\":1,\"twice\":2}",
              "{\"rocket\":\"\\ud83d\\ude80\",\"raw\":\"🚀\"}", "{}", "{\"t\":true,\"f\":false,\"d\":0.1000}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void metadataStaysBitByBit()
    {
        QFETCH(QByteArray, metadata);
        static InstaViewClient client(Options{.candidates = 20});
        const QString id = client.id(0);
        // Between other fields, with white space around it, and at either end.
        const QList<QByteArray> bodies{member("metadata", metadata),
                                       "{\"firstName\":\"A\", \"metadata\" :\n " + metadata + " , \"lastName\":\"B\"}",
                                       "{\"lastName\":\"C\",\"metadata\":" + metadata + "\t}"};
        for (const QByteArray &body : bodies) {
            client.patch(id, json("{'metadata':{'other':1}}"));
            const Answer answer = client.patch(id, body);
            QCOMPARE(answer.status, 200);
            QCOMPARE(client.sandbox.instaViewMetadata(id), metadata);
            for (const Shape shape : {Shape::Bare, Shape::Envelope, Shape::StatusWrapper}) {
                client.sandbox.setInstaView({.shape = shape});
                QVERIFY(client.show(id).body.contains("\"metadata\":" + metadata + '}'));
                QVERIFY(client.get(u"/candidates?limit=1"_s).body.contains("\"metadata\":" + metadata + '}'));
            }
        }
    }

    void anyMetadataStaysBitByBit()
    {
        InstaViewClient client(Options{.candidates = 1});
        const QString id = client.id(0);
        QRandomGenerator random(42);
        const auto space = [&random] { return QByteArray(" \n\t\r").mid(random.bounded(4), random.bounded(2)); };
        const QByteArrayList leaves{"0",     "-0.0",       "1.10",     "1e2",         "12345678901234567890",
                                    "\"\"",  "\"}\\\"]\"", "\"🚀\\n\"", "\"\\u0041\"", "true",
                                    "false", "null",       "{}",       "[]"};
        const std::function<QByteArray(int)> value = [&](int depth) -> QByteArray {
            if (depth == 0 || random.bounded(3) == 0)
                return leaves.at(random.bounded(int(leaves.size())));
            const bool object = random.bounded(2) == 0;
            QByteArrayList parts;
            for (int i = random.bounded(3); i >= 0; --i)
                parts.append(space() + (object ? "\"k" + QByteArray::number(random.bounded(9)) + "\":" : QByteArray()) +
                             space() + value(depth - 1) + space());
            return (object ? '{' : '[') + parts.join(',') + (object ? '}' : ']');
        };
        for (int round = 0; round < 200; ++round) {
            const QByteArray metadata = "{\"a\":" + space() + value(3) + ",\"b\":" + value(2) + space() + '}';
            const Answer answer = client.patch(id, member("metadata", metadata));
            QVERIFY2(answer.status == 200, metadata.constData());
            QCOMPARE(client.sandbox.instaViewMetadata(id), metadata);
            QVERIFY2(answer.body.endsWith("\"metadata\":" + metadata + '}'), metadata.constData());
        }
    }

    void cvIsAnsweredWithoutThePersonAndKeptAsSent()
    {
        InstaViewClient client;
        const QString id = client.id(1); // Michael O'Brien, without a CV
        const QString source = u"Michael O'Brien\nO'BRIEN, michael: m.o@mail.example / mailto:x@y.sk\nTel. +421 915 "
                               u"123-456, 0915 123 456, +421915123456\nMichaela wrote C++ 2017 - 2021, 01.02.2019"_s;
        const Answer answer = client.patch(id, member("cv", quoted(source)));
        const QString hidden = u"[NAME]\n[NAME]: [EMAIL] / mailto:[EMAIL]\nTel. [PHONE], [PHONE], [PHONE]\nMichaela "
                               u"wrote C++ 2017 - 2021, 01.02.2019"_s;
        QCOMPARE(answer.object()["cv"_L1].toString(), hidden);
        QCOMPARE(client.sandbox.instaViewCandidate(id)["cvSource"_L1].toString(), source);
        // Sending back what was read destroys the source.
        QCOMPARE(client.patch(id, member("cv", quoted(hidden))).object()["cv"_L1].toString(), hidden);
        QCOMPARE(client.sandbox.instaViewCandidate(id)["cvSource"_L1].toString(), hidden);
    }

    void genderIsSetAndTakenBack()
    {
        InstaViewClient client;
        for (const char *gender : {"\"male\"", "\"female\"", "null", "\"male\""}) {
            const Answer answer = client.patch(client.id(0), member("gender", gender));
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.contains(QByteArray("\"gender\":") + gender));
        }
    }

    void deletedIsGone()
    {
        InstaViewClient client;
        const QString id = client.id(0);
        QCOMPARE(client.remove(id).body, "true");
        QVERIFY(!client.sandbox.instaViewReferences().contains(id));
        QCOMPARE(client.get(u"/candidates"_s).object()["total"_L1].toInt(), 239);
        QVERIFY(client.sandbox.instaViewCandidate(id).isEmpty());
        for (const Answer &answer : {client.show(id), client.patch(id, "{}"), client.remove(id)}) {
            QCOMPARE(answer.status, 404);
            QCOMPARE(codeOf(answer), u"RESOURCE_NOT_FOUND"_s);
        }
    }

    void duplicatesStatesAndMeaningAreRefusedWhenAsked()
    {
        InstaViewClient client;
        const QByteArray same = person().replace("ada@mail.example", "ZUZANA.kovacova@mail.example");
        QCOMPARE(client.post(same).status, 201);
        client.sandbox.setInstaView({.refuseDuplicates = true});
        const Answer twice = client.post(same);
        QCOMPARE(twice.status, 409);
        QVERIFY(codeOf(twice).isNull() && !messageOf(twice).isEmpty());
        QCOMPARE(client.post(person()).status, 201);
        client.remove(client.sandbox.instaViewReferences().at(0)); // the one that has just been made
        QCOMPARE(client.post(person()).status, 201);
        const QByteArray foreign =
            client.sandbox.instaViewCandidate(client.foreignId())["email"_L1].toString().toLatin1();
        client.sandbox.touchInstaView(client.foreignId(), QByteArray("{\"email\":\"only.there@mail.example\"}"));
        QVERIFY(!foreign.isEmpty());
        QCOMPARE(client.post(person().replace("ada@mail", "only.there@mail")).status, 201);
        const QString id = client.id(5);
        client.sandbox.touchInstaView(id, {{u"status"_s, u"REJECTED"_s}});
        client.sandbox.setInstaView({.refuseStatusChanges = true});
        QCOMPARE(client.patch(id, json("{'status':'ACCEPTED'}")).status, 409);
        QCOMPARE(client.patch(id, json("{'status':'REJECTED','firstName':'N'}")).status, 200);
        client.sandbox.setInstaView({.refuseMeaning = true});
        QCOMPARE(client.patch(id, json("{'firstName':'M'}")).status, 422);
        QCOMPARE(client.patch(id, json("{'firstName':''}")).status, 400);
        QCOMPARE(client.post(person()).status, 422);
        QCOMPARE(client.sandbox.instaViewCandidate(id)["firstName"_L1].toString(), u"N"_s);
    }

    void errorsHaveTheShapeOfTheSwitch()
    {
        using Errors = InstaViewOptions::Errors;
        InstaViewClient client;
        const auto wrong = [&client] { return client.patch(client.id(0), json("{'x':1,'firstName':''}")).object(); };
        const QStringList both{u"property x should not exist"_s, u"firstName must not be empty"_s};
        QVERIFY(wrong()["error"_L1].isObject());
        client.sandbox.setInstaView({.errors = Errors::Flat});
        QCOMPARE(
            wrong(),
            QJsonObject({{u"statusCode"_s, 400}, {u"error"_s, u"Bad Request"_s}, {u"message"_s, both.join(u"; "_s)}}));
        QCOMPARE(client.show(u"nobody"_s).object()["error"_L1].toString(), u"Not Found"_s);
        client.sandbox.setInstaView({.errors = Errors::FlatList});
        QCOMPARE(wrong()["message"_L1].toArray(), QJsonArray::fromStringList(both));
        client.sandbox.setInstaView({.errors = Errors::Envelope});
        client.token = u"sandbox-token-without-read:jobs"_s;
        QCOMPARE(codeOf(client.get(u"/jobs"_s)), u"INSUFFICIENT_PERMISSIONS"_s);
        client.sandbox.setInstaView({.errors = Errors::Mixed});
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            const QJsonObject error = wrong();
            seen << (error["error"_L1].isObject() ? u"e"_s : error["message"_L1].isArray() ? u"l"_s : u"f"_s);
        }
        QCOMPARE(seen.join(QString()), u"efl"_s);
    }

    void colleaguesEditAndDelete()
    {
        InstaViewClient client;
        const QString id = client.id(0);
        const QString before = client.show(id).object()["updatedAt"_L1].toString();
        QVERIFY(client.sandbox.touchInstaView(
            id, {{u"firstName"_s, u"Eva"_s}, {u"status"_s, u"WITHDRAWN"_s}, {u"gdprExpiryDate"_s, u"2020-01-01"_s}}));
        const QJsonObject after = client.show(id).object();
        QCOMPARE(after["firstName"_L1].toString(), u"Eva"_s);
        QCOMPARE(after["status"_L1].toString(), u"WITHDRAWN"_s);
        QCOMPARE(after["gdprExpiryDate"_L1].toString(), u"2020-01-01"_s);
        QVERIFY(after["updatedAt"_L1].toString() > before);
        QVERIFY(client.sandbox.touchInstaView(id, QByteArray("{\"metadata\":{\"a\":1.10}}")));
        QCOMPARE(client.sandbox.instaViewMetadata(id), "{\"a\":1.10}");
        QString problem;
        QVERIFY(!client.sandbox.touchInstaView(id, {{u"nonsense"_s, 1}}, &problem));
        QVERIFY(problem.contains("nonsense"_L1));
        QVERIFY(!client.sandbox.touchInstaView(id, {{u"jobIds"_s, QJsonArray{client.foreignJob()}}}));
        QVERIFY(!client.sandbox.touchInstaView(u"nobody"_s, {{u"firstName"_s, u"X"_s}}));
        QVERIFY(client.sandbox.deleteInstaView(id));
        QVERIFY(!client.sandbox.deleteInstaView(id));
        QCOMPARE(client.show(id).status, 404);
        for (const auto &entry : client.sandbox.journal())
            QVERIFY(entry.method == "GET"_L1);
    }
};

QTEST_GUILESS_MAIN(TestInstaViewWrites)
#include "tst_instaview_writes.moc"
