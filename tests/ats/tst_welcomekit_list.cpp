// SPDX-License-Identifier: MIT
#include "ats/welcomekit/listjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace vivier::welcomekit;
using namespace Qt::StringLiterals;

class WelcomeKitListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAList_data();
    void endsAList();
    void readsTheUser();
    void readsOrganizationsInAnyShape_data();
    void readsOrganizationsInAnyShape();
    void readsAJob();
    void readsAJobWithoutStages();

private:
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
};

void WelcomeKitListTest::endsAList_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<QByteArray>("pages");
    QTest::addColumn<QByteArray>("perPage");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("last");
    const auto none = ""_ba;
    QTest::newRow("no header, full") << none << none << none << 1 << 100 << false;
    QTest::newRow("no header, short") << none << none << none << 1 << 99 << true;
    QTest::newRow("no header, empty") << none << none << none << 2 << 0 << true;
    QTest::newRow("last and short") << "118"_ba
                                    << "2"_ba
                                    << "100"_ba << 2 << 18 << true;
    QTest::newRow("more and full") << "118"_ba
                                   << "2"_ba
                                   << "100"_ba << 1 << 100 << false;
    QTest::newRow("header says last, page is full") << "100"_ba
                                                    << "1"_ba
                                                    << "100"_ba << 1 << 100 << false;
    QTest::newRow("header says more, page is short") << "118"_ba
                                                     << "2"_ba
                                                     << "100"_ba << 1 << 60 << false;
    QTest::newRow("header says more, page is empty") << "500"_ba
                                                     << "5"_ba
                                                     << "100"_ba << 3 << 0 << true;
    QTest::newRow("smaller pages than asked") << none << none << "50"_ba << 1 << 50 << false;
    QTest::newRow("total only, more") << "118"_ba << none << none << 1 << 70 << false;
    QTest::newRow("total only, last") << "118"_ba << none << none << 2 << 18 << true;
    QTest::newRow("nonsense headers") << "many"_ba
                                      << "-3"_ba
                                      << "0"_ba << 1 << 99 << true;
    QTest::newRow("nothing at all") << "0"_ba
                                    << "0"_ba
                                    << "100"_ba << 1 << 0 << true;
}

void WelcomeKitListTest::endsAList()
{
    QFETCH(QByteArray, total);
    QFETCH(QByteArray, pages);
    QFETCH(QByteArray, perPage);
    QFETCH(int, page);
    QFETCH(int, count);
    Response response{.status = 200};
    if (!total.isEmpty())
        response.headers.append({"X-Total", total});
    if (!pages.isEmpty())
        response.headers.append({"X-Total-Pages", pages});
    if (!perPage.isEmpty())
        response.headers.append({"X-Per-Page", perPage});
    QTEST(pageEnd(response, page, 100, count).last, "last");
}

void WelcomeKitListTest::readsTheUser()
{
    const Identity flat = identityFrom(object(R"({"avatar_url":"https://a.example/x.png","display_name":"Foo Bar"})"));
    QCOMPARE(flat.displayName, u"Foo Bar"_s);
    QCOMPARE(flat.avatarUrl, u"https://a.example/x.png"_s);
    QCOMPARE(identityFrom(object(R"({"user":{"display_name":"Foo"}})")).displayName, u"Foo"_s);
    QCOMPARE(identityFrom(object(R"({"display_name":null})")).displayName, QString());
}

void WelcomeKitListTest::readsOrganizationsInAnyShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected"); // reference=name
    QTest::newRow("nested")
        << QByteArray(
               R"({"organizations":[{"reference":"a","name":"A","jobs":[{"reference":"j","stages":[]}]},{"reference":"b"}]})")
        << QStringList{u"a=A"_s, u"b=b"_s};
    QTest::newRow("three arrays")
        << QByteArray(
               R"({"organizations":[{"reference":"a","name":"A"}],"jobs":[{"reference":"j","organization_reference":"a"},
            {"reference":"k","organization_reference":"c"}],"stages":[{"id":1}]})")
        << QStringList{u"a=A"_s, u"c=c"_s};
    QTest::newRow("under user") << QByteArray(R"({"user":{"organizations":[{"reference":"a","name":"A"}]}})")
                                << QStringList{u"a=A"_s};
    QTest::newRow("bare") << QByteArray(R"({"organizations":["a","b","a"]})") << QStringList{u"a=a"_s, u"b=b"_s};
    QTest::newRow("broken") << QByteArray(R"({"organizations":[{"name":"A"},null,3,[],""]})") << QStringList();
    QTest::newRow("absent") << QByteArray(R"({"display_name":"Foo"})") << QStringList();
    QTest::newRow("object") << QByteArray(R"({"organizations":{"reference":"a"}})") << QStringList();
}

void WelcomeKitListTest::readsOrganizationsInAnyShape()
{
    QFETCH(QByteArray, json);
    QStringList read;
    const QList<Organization> organizations = organizationsFrom(object(json));
    for (const Organization &organization : organizations)
        read.append(organization.reference + u'=' + organization.name);
    QTEST(read, "expected");
}

void WelcomeKitListTest::readsAJob()
{
    const auto job =
        jobFrom(object(R"({"reference":"WTTJ_g","organization_reference":"Pg4","name":"Dév","status":"draft",
        "candidates_count":7,"stages":[{"id":9007199254740993,"name":"À rencontrer","reference":null,"visible":false},
        {"id":2,"name":"New","reference":"initial"}]})"));
    QVERIFY(job);
    QCOMPARE(*job,
             (Job{.reference = u"WTTJ_g"_s,
                  .organizationReference = u"Pg4"_s,
                  .name = u"Dév"_s,
                  .status = u"draft"_s,
                  .stages = {{.id = 9007199254740993, .name = u"À rencontrer"_s, .reference = {}, .visible = false},
                             {.id = 2, .name = u"New"_s, .reference = u"initial"_s, .visible = true}},
                  .candidatesCount = 7}));
}

void WelcomeKitListTest::readsAJobWithoutStages()
{
    const auto job = jobFrom(object(R"({"reference":"r","name":null})"));
    QVERIFY(job);
    QVERIFY(job->stages.isEmpty() && job->name.isEmpty());
    QCOMPARE(job->candidatesCount, -1);
    QVERIFY(!jobFrom(object(R"({"name":"x"})")));
    QVERIFY(!jobFrom({}));
}

QTEST_GUILESS_MAIN(WelcomeKitListTest)
#include "tst_welcomekit_list.moc"
