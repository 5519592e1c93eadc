// SPDX-License-Identifier: MIT
// InstaView's answers as such: their three shapes, lists and where they end, companies and jobs.

#include "ats/instaview/listjson.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using instaview::ListPage;

Q_DECLARE_METATYPE(vivier::instaview::ListPage)

class InstaViewListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unwraps_data();
    void unwraps();
    void readsLists_data();
    void readsLists();
    void endsLists_data();
    void endsLists();
    void readsCompaniesAndJobs();
};

static JsonTree tree(const QByteArray &json)
{
    QString problem;
    const auto parsed = JsonTree::parse(json, &problem);
    if (!parsed)
        qFatal("%s", qPrintable(problem));
    return *parsed;
}

void InstaViewListTest::unwraps_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &payload) {
        QTest::newRow(name) << body << payload;
    };
    row("bare", R"({"id":"c"})", R"({"id":"c"})");
    row("envelope", R"({"success":true,"data":{"id":"c"},"error":null,"timestamp":"t"})", R"({"id":"c"})");
    row("status wrapper", R"({"statusCode":200,"message":"Success","data":{"id":"c"},"traceId":null})",
        R"({"id":"c"})");
    row("wrapper without data", R"({"success":true,"id":"c"})", R"({"success":true,"id":"c"})");
    row("data without wrapper", R"({"data":{"id":"c"}})", R"({"data":{"id":"c"}})");
    row("null data", R"({"success":false,"data":null})", "null");
    row("list", R"([1])", "[1]");
}

void InstaViewListTest::unwraps()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, payload);
    QCOMPARE(instaview::payloadOf(tree(body)).compact(), payload);
}

void InstaViewListTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<bool>("isNumbered");
    const QByteArray numbers = R"("total":150,"page":1,"limit":20,"totalPages":8)";
    const QByteArray envelope = R"({"items":[1,2],"pagination":{)" + numbers + R"(,"hasNextPage":true}})";
    QTest::newRow("bare") << R"({"data":[1,2],)" + numbers + '}' << true << true;
    QTest::newRow("envelope") << R"({"success":true,"data":)" + envelope + R"(,"error":null})" << true << true;
    QTest::newRow("status wrapper, bare")
        << R"({"statusCode":200,"data":{"data":[1,2],)" + numbers + "}}" << true << true;
    QTest::newRow("status wrapper, items") << R"({"statusCode":200,"data":)" + envelope + '}' << true << true;
    QTest::newRow("the prose of companies") << R"({"data":)" + envelope + '}' << true << true;
    QTest::newRow("items alone") << envelope << true << true;
    QTest::newRow("items, numbers beside") << R"({"items":[1,2],)" + numbers + '}' << true << true;
    QTest::newRow("array") << "[1,2]"_ba << true << false;
    QTest::newRow("wrapped array") << R"({"success":true,"data":[1,2]})"_ba << true << false;
    QTest::newRow("numbers of other types")
        << R"({"data":[1,2],"total":"150","totalPages":-1,"limit":1.5})"_ba << true << false;
    QTest::newRow("object") << R"({"id":"c"})"_ba << false << false;
    QTest::newRow("items of another type") << R"({"items":{}})"_ba << false << false;
    QTest::newRow("null") << R"({"success":false,"data":null})"_ba << false << false;
}

void InstaViewListTest::readsLists()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isList);
    QFETCH(bool, isNumbered);
    const auto list = instaview::listFrom(tree(body));
    QCOMPARE(list.has_value(), isList);
    if (!list)
        return;
    QCOMPARE(list->items.size(), 2);
    QCOMPARE(list->total, isNumbered ? 150 : -1);
    QCOMPARE(list->totalPages, isNumbered ? 8 : -1);
    QCOMPARE(list->limit, isNumbered ? 20 : -1);
}

void InstaViewListTest::endsLists_data()
{
    QTest::addColumn<ListPage>("list");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("last");
    const auto row = [](const char *name, int count, const ListPage &told, int page, bool last) {
        ListPage list = told;
        list.items = QList<JsonTree>(count);
        QTest::newRow(name) << list << page << last;
    };
    constexpr std::nullopt_t untold = std::nullopt;
    row("full, nothing told", 100, {.hasNextPage = untold}, 1, false);
    row("short, nothing told", 99, {.hasNextPage = untold}, 1, true);
    row("empty, more told", 0, {.total = 900, .totalPages = 9, .hasNextPage = true}, 1, true);
    row("short, total says more", 80, {.total = 150, .hasNextPage = untold}, 1, false);
    row("short, total pages say more", 80, {.totalPages = 2, .hasNextPage = untold}, 1, false);
    row("short, next page", 80, {.hasNextPage = true}, 1, false);
    row("short, they disagree", 80, {.total = 80, .totalPages = 1, .hasNextPage = true}, 1, false);
    row("short, all say end", 50, {.total = 150, .totalPages = 2, .hasNextPage = false}, 2, true);
    row("full, all say end", 100, {.total = 200, .totalPages = 2, .hasNextPage = false}, 2, false);
    row("the server's smaller limit", 50, {.total = 90, .limit = 50, .hasNextPage = untold}, 1, false);
    row("the server's smaller limit, end", 40, {.total = 90, .limit = 50, .hasNextPage = untold}, 2, true);
    row("a larger limit than asked", 60, {.limit = 500, .hasNextPage = untold}, 1, true);
}

void InstaViewListTest::endsLists()
{
    QFETCH(ListPage, list);
    QFETCH(int, page);
    QTEST(instaview::pageEnd(list, page, 100).last, "last");
    QCOMPARE(instaview::pageEnd({.items = {}, .total = 201, .hasNextPage = {}}, 1, 100).totalPages, 3);
    QCOMPARE(instaview::pageEnd({.items = {}, .total = 2'147'483'647, .hasNextPage = {}}, 1, 100).totalPages,
             21'474'837);
}

void InstaViewListTest::readsCompaniesAndJobs()
{
    QCOMPARE(*instaview::organizationFrom(tree(R"({"id":"o","name":"Acme"})")), (Organization{u"o"_s, u"Acme"_s}));
    QCOMPARE(*instaview::organizationFrom(tree(R"({"id":"o","name":null})")), (Organization{u"o"_s, u"o"_s}));
    QVERIFY(!instaview::organizationFrom(tree(R"({"name":"Acme"})")));
    const auto job =
        instaview::jobFrom(tree(R"({"id":"j","companyId":"o","title":"Driver","status":"OPEN","education":7})"));
    QCOMPARE(*job, (Job{.reference = u"j"_s,
                        .organizationReference = u"o"_s,
                        .name = u"Driver"_s,
                        .status = u"OPEN"_s,
                        .stages = {}}));
    QVERIFY(!instaview::jobFrom(tree(R"({"title":"Driver"})")));
}

QTEST_GUILESS_MAIN(InstaViewListTest)
#include "tst_instaview_list.moc"
