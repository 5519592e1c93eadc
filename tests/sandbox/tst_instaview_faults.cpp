// SPDX-License-Identifier: MIT
#include "instaviewclient.h"

using namespace Qt::StringLiterals;
using vivier::sandbox::Fault;
using vivier::sandbox::InstaViewOptions;
using vivier::sandbox::JournalEntry;

/// Faults, journal, control routes and an outage on the InstaView side; the bytes of faults are in tst_sandbox_faults.
class TestInstaViewFaults : public QObject
{
    Q_OBJECT

private:
    static QString firstName(const InstaViewClient &client)
    {
        return client.sandbox.instaViewCandidate(client.id(0))["firstName"_L1].toString();
    }

private Q_SLOTS:
    void statusIsAnsweredInTheWordsOfTheApi()
    {
        InstaViewClient client;
        const QByteArray change = json("{'firstName':'X'}");
        client.sandbox.setFault({.status = 500, .next = 1});
        const Answer down = client.patch(client.id(0), change);
        QCOMPARE(down.status, 500);
        QCOMPARE(down.object()["success"_L1], QJsonValue(false));
        QVERIFY(!messageOf(down).isEmpty() && codeOf(down).isNull());
        QCOMPARE(firstName(client), u"Zuzana"_s);
        client.sandbox.setFault({.status = 500, .apply = true, .next = 1});
        QCOMPARE(client.patch(client.id(0), change).status, 500);
        QCOMPARE(firstName(client), u"X"_s);
        client.sandbox.setFault({.status = 401, .next = 1});
        QCOMPARE(codeOf(client.show(client.id(0))), u"INVALID_API_KEY"_s);
        client.sandbox.setFault({.status = 503, .retryAfter = 7, .next = 1});
        const Answer proxy = client.show(client.id(0));
        QVERIFY(proxy.body.startsWith("<!DOCTYPE html>"));
        QCOMPARE(proxy.headers.value("retry-after"), "7");
        client.sandbox.setFault({.status = 429, .retryAfter = 7, .next = 2});
        const Answer slow = client.show(client.id(0));
        QCOMPARE(slow.headers.value("retry-after"), "7");
        QCOMPARE(slow.object()["retryAfter"_L1].toInt(), 7);
        QCOMPARE(slow.object()["message"_L1].toString(), u"Rate limit exceeded"_s);
        client.sandbox.setInstaView({.retryAfterBody = 3});
        const Answer other = client.show(client.id(0));
        QCOMPARE(other.headers.value("retry-after"), "7"); // once, and not that of the body
        QCOMPARE(other.object()["retryAfter"_L1].toInt(), 3);
        QCOMPARE(client.show(client.id(0)).status, 200);
    }

    void answersAreLostAndCut()
    {
        InstaViewClient client;
        client.sandbox.setFault({.drop = Fault::Drop::Before, .match = u"PATCH "_s});
        QVERIFY(client.patch(client.id(0), json("{'firstName':'X'}")).error != QNetworkReply::NoError);
        QCOMPARE(firstName(client), u"Zuzana"_s);
        client.sandbox.setFault({.drop = Fault::Drop::After, .match = u"PATCH "_s});
        QVERIFY(client.patch(client.id(0), json("{'firstName':'X'}")).error != QNetworkReply::NoError);
        QCOMPARE(firstName(client), u"X"_s);
        const QStringList before = client.sandbox.instaViewReferences();
        client.sandbox.setFault({.body = Fault::Body::Html, .next = 1});
        const Answer page = client.show(client.id(0));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
        client.sandbox.setFault({.body = Fault::Body::Truncated, .next = 1});
        QVERIFY(client.show(client.id(0)).error != QNetworkReply::NoError);
        client.sandbox.setFault({.latencyMs = 200, .next = 1});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.show(client.id(0)).status, 200);
        QVERIFY(timer.elapsed() >= 200);
        QCOMPARE(client.sandbox.instaViewReferences(), before);
    }

    void matchSeesThePathWithAndWithoutTheRoot()
    {
        InstaViewClient client;
        const QString match = u"^GET /candidates/"_s;
        client.sandbox.setFaults({{.status = 500, .next = 1, .match = match},
                                  {.status = 418, .next = 1, .match = u"^GET /instaview/candidates/"_s},
                                  {.status = 422, .next = 1, .match = u"^POST .*/candidates$"_s}});
        QCOMPARE(client.get(u"/candidates"_s).status, 200);
        QCOMPARE(client.show(client.id(0)).status, 500);
        QCOMPARE(client.show(client.id(0)).status, 418);
        QCOMPARE(client.post("{}").status, 422);
        QCOMPARE(client.show(client.id(0)).status, 200);
        // One that is for the other side lets this one alone.
        client.sandbox.setFault({.status = 500, .match = u"/api/v1/external"_s});
        QCOMPARE(client.show(client.id(0)).status, 200);
        QCOMPARE(client.send("GET", QUrl(client.sandbox.baseUrl().toString() + u"/users/current"_s)).status, 500);
    }

    void journalHoldsPathAndBody()
    {
        InstaViewClient client;
        client.get(u"/candidates?page=2&limit=5"_s);
        client.patch(client.id(0), json("{'firstName':'Ève'}"));
        client.remove(u"nobody"_s);
        client.sandbox.setFault(
            {.drop = Fault::Drop::Before, .match = u"DELETE"_s}); // the client tries again by itself
        client.remove(client.id(0));
        const QList<JournalEntry> journal = client.sandbox.journal();
        QVERIFY(journal.size() >= 4);
        QCOMPARE(journal.at(0).path, u"/instaview/candidates"_s);
        QCOMPARE(journal.at(0).query, u"page=2&limit=5"_s);
        QCOMPARE(journal.at(0).status, 200);
        QCOMPARE(journal.at(1).method, u"PATCH"_s);
        QCOMPARE(journal.at(1).path, u"/instaview/candidates/"_s + client.id(0));
        QCOMPARE(journal.at(1).body.toObject(), QJsonObject({{u"firstName"_s, u"Ève"_s}}));
        QCOMPARE(journal.at(2).status, 404);
        QCOMPARE(journal.at(3).status, 0);
    }

    void switchesAreSetOverHttp()
    {
        InstaViewClient client;
        const QString path = u"/sandbox/instaview"_s;
        client.token = QString(); // none is needed below /sandbox/
        QCOMPARE(client.control("GET", path).object(), InstaViewOptions().toJson());
        const QByteArray all = json("{'shape':'envelope','errors':'flat-list','plan':'trial','duplicates':'refuse',"
                                    "'status_changes':'refuse','meaning':'refuse','companies':true,"
                                    "'gdpr':'timestamp','hide':['cv','gender'],'retry_after_body':90}");
        const Answer set = client.control("PUT", path, all);
        QCOMPARE(set.status, 200);
        QCOMPARE(set.object(), QJsonDocument::fromJson(all).object());
        QCOMPARE(client.sandbox.instaView().toJson(), set.object());
        const InstaViewOptions options = client.sandbox.instaView();
        QVERIFY(options.shape == InstaViewOptions::Shape::Envelope && options.plan == InstaViewOptions::Plan::Trial);
        QVERIFY(options.refuseDuplicates && options.refuseStatusChanges && options.refuseMeaning);
        QVERIFY(options.companiesPath && options.gdprTimestamps && options.retryAfterBody == 90);
        client.token = u"sandbox-token"_s;
        QCOMPARE(client.get(u"/companies"_s).headers.value("x-ratelimit-limit-minute"), "30");
        // What is not named stays.
        const QJsonObject one = client.control("PUT", path, json("{'shape':'mixed','retry_after_body':null}")).object();
        QCOMPARE(one["plan"_L1].toString(), u"trial"_s);
        QVERIFY(one["retry_after_body"_L1].isNull());
        for (const char *bad : {"{'shape':'round'}", "{'plan':7}", "{'nonsense':1}", "{'hide':'cv'}", "{'hide':[1]}",
                                "{'companies':1}", "{'retry_after_body':-1}", "{'errors':'bare'}",
                                "{'duplicates':true}", "[]", "", "{'shape':'bare','x':1}"})
            QVERIFY2(client.control("PUT", path, json(bad)).status == 400, bad);
        QCOMPARE(client.control("GET", path).object(), one);
        QCOMPARE(client.control("POST", path, "{}").status, 405);
    }

    void recordsAreShownTouchedAndDeletedOverHttp()
    {
        InstaViewClient client;
        client.token = QString();
        const QString state = u"/sandbox/instaview/state/"_s + client.id(0);
        const QString touch = u"/sandbox/instaview/touch/"_s + client.id(0);
        const QJsonObject shown = client.control("GET", state).object();
        QCOMPARE(shown, client.sandbox.instaViewCandidate(client.id(0)));
        QVERIFY(shown["cvSource"_L1].toString().contains("Zuzana"_L1));
        QVERIFY(!shown["cv"_L1].toString().contains("Zuzana"_L1));
        const Answer touched = client.control("POST", touch, json("{'metadata':{'n':1.10}}"));
        QCOMPARE(touched.status, 200);
        QCOMPARE(client.sandbox.instaViewMetadata(client.id(0)), "{\"n\":1.10}");
        QCOMPARE(client.control("POST", touch, json("{'x':1}")).status, 400);
        QCOMPARE(client.control("GET", touch).status, 405);
        QCOMPARE(client.control("DELETE", state).status, 200);
        QCOMPARE(client.control("DELETE", state).status, 404);
        QCOMPARE(client.control("GET", state).status, 404);
        QVERIFY(client.sandbox.journal().isEmpty());
    }

    void anOutageKeepsRecords()
    {
        InstaViewClient client;
        client.patch(client.id(0), json("{'firstName':'X'}"));
        const QUrl base = client.sandbox.instaViewUrl();
        client.sandbox.stop();
        QCOMPARE(client.get(u"/company"_s).error, QNetworkReply::ConnectionRefusedError);
        QCOMPARE(firstName(client), u"X"_s); // and a colleague can work on
        QVERIFY(client.sandbox.touchInstaView(client.id(0), {{u"lastName"_s, u"Y"_s}}));
        QVERIFY(client.sandbox.start());
        QCOMPARE(client.sandbox.instaViewUrl(), base);
        QCOMPARE(client.show(client.id(0)).object()["firstName"_L1].toString(), u"X"_s);
        QCOMPARE(client.show(client.id(0)).object()["lastName"_L1].toString(), u"Y"_s);
    }
};

QTEST_GUILESS_MAIN(TestInstaViewFaults)
#include "tst_instaview_faults.moc"
