// SPDX-License-Identifier: MIT
#include "ats/atsfactory.h"
#include "ats/pagewalk.h"
#include "support/scriptedserver.h"
#include "support/stride.h"
#include "sync/pull.h"
#include "sync/syncbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace vivier;
using namespace vivier::test;
using test::awaited;
using test::ScriptedServer;
using test::SyncBench;

namespace {

constexpr int perPage = 100;
const QString instaView = u"instaview"_s;
const QString email = u"zoe@mail.example"_s;

/// What a server has for each `page`; after the last one nothing, or all over again.
struct Pages
{
    QList<QJsonArray> pages; ///< references, whatever they are
    QList<int> totals;       ///< told with each page; empty: none is told
    bool repeats = false;

    QJsonArray at(int page) const
    {
        return page <= pages.size() || repeats ? pages.at((page - 1) % pages.size()) : QJsonArray();
    }
    int total(int page) const { return totals.isEmpty() ? -1 : totals.at((page - 1) % totals.size()); }
};

bool isReadable(const QJsonValue &reference)
{
    const QString text = reference.toString();
    return !text.isEmpty() && text.size() <= 255 && !text.startsWith("new:"_L1) && text != "."_L1 && text != ".."_L1;
}

/// All that is there up to the first page that brings nothing new.
QSet<QString> readableIn(const Pages &pages)
{
    QSet<QString> seen;
    for (int page = 1;; ++page) {
        const qsizetype before = seen.size();
        bool isBad = false;
        const QJsonArray references = pages.at(page);
        for (const QJsonValue &reference : references) {
            if (isReadable(reference))
                seen.insert(reference.toString());
            isBad = isBad || !isReadable(reference);
        }
        if (seen.size() == before && !isBad)
            return seen;
    }
}

QJsonArray fullPage(int from)
{
    QJsonArray page;
    for (int i = from; i < from + perPage; ++i)
        page.append(u"r%1"_s.arg(i));
    return page;
}

/// Cycles of any period, records that shift between pages, empty pages in the middle, totals that lie, grow and shrink.
Pages somePages(QRandomGenerator &random)
{
    Pages made;
    made.repeats = random.bounded(2) == 0;
    const int count = 1 + random.bounded(6);
    const int shift = random.bounded(3) == 0 ? random.bounded(perPage) : 0;
    const int gap = random.bounded(4) == 0 ? 1 + random.bounded(6) : 0;
    for (int i = 0; i < count; ++i)
        made.pages.append(i == gap && gap > 0 ? QJsonArray() : fullPage(i * (perPage - shift)));
    switch (random.bounded(6)) {
    case 0:
        break;
    case 1:
        made.totals = {0};
        break;
    case 2:
        made.totals = {2'147'483'647};
        break;
    case 3:
        for (int i = 0; i < count; ++i)
            made.totals.append((i + 1) * 5 * perPage);
        break;
    case 4:
        for (int i = 0; i < count; ++i)
            made.totals.append((count - i) * perPage);
        break;
    default:
        made.totals = {count * perPage};
    }
    return made;
}

/// What of one page of references an ATS's server says.
test::Step listOf(const Pages &pages, const QString &ats, const test::Arrival &arrival)
{
    const int page = QUrlQuery(QUrl(QString::fromLatin1(arrival.target))).queryItemValue(u"page"_s).toInt();
    QJsonArray records;
    const QJsonArray references = pages.at(page);
    for (const QJsonValue &reference : references) {
        // Documents have ids of their own.
        const QJsonValue id =
            arrival.target.contains("/documents") ? QJsonValue(reference.toString().mid(1).toInt()) : reference;
        QJsonObject record{{u"id"_s, id}, {u"email"_s, email}, {u"profile"_s, QJsonObject{{u"email"_s, email}}}};
        if (!reference.isUndefined())
            record.insert(u"reference"_s, reference);
        if (arrival.target.contains("/documents"))
            record.insert(u"filename"_s, reference);
        records.append(record);
    }
    QList<QByteArray> headers{"X-RateLimit-Limit-Minute: 1000000", "X-RateLimit-Remaining-Minute: 1000000"};
    const int total = pages.total(page);
    if (ats == instaView) {
        QJsonObject body{{u"data"_s, records}};
        if (total >= 0)
            body.insert(u"total"_s, total);
        return test::answer(200, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    if (total >= 0)
        headers.append("X-Total: " + QByteArray::number(total));
    return test::answer(200, QJsonDocument(records).toJson(QJsonDocument::Compact), headers);
}

struct Read
{
    QSet<QString> references;
    int unreadable = -1; ///< -1: this walk does not say
    bool isComplete = true;
    bool isError = false;
};

template <typename List> Read readFrom(const Result<List> &list)
{
    Read read{.isError = !list};
    if constexpr (requires { list->unreadable; })
        read.unreadable = list ? list->unreadable : -1;
    for (const auto &record : list.value_or(List())) {
        if constexpr (requires { record.fileName; })
            read.references.insert(record.fileName);
        else
            read.references.insert(record.reference);
    }
    return read;
}

} // namespace

/// Every walk over pages ends, by one rule, with all that could be read.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalkIsBounded_data();
    void aWalkIsBounded();
    void everyWalkEnds_data() { walks(); }
    void everyWalkEnds();
    void oneBadRecordIsOneBadRecord_data() { walks(); }
    void oneBadRecordIsOneBadRecord();
    void laterJobsAreReadAfterABadRecord();
    void pagesOfBadRecordsEndToo();
    void aListThatGivesTheSameAgainIsNotWhole();

private:
    static void walks();
    static Read walk(SyncBench &bench, const QString &ats, const QString &what, const Pages &pages, qsizetype *asked);
};

void PagesTest::walks()
{
    QTest::addColumn<QString>("ats");
    QTest::addColumn<QString>("what");
    const QStringList welcomeKits{u"jobs"_s, u"possible duplicates"_s, u"documents"_s, u"pull"_s};
    for (const QString &what : welcomeKits)
        QTest::newRow(qPrintable(u"Welcome Kit, "_s + what)) << u"welcomekit"_s << what;
    const QStringList instaViews{u"jobs"_s, u"companies"_s, u"possible duplicates"_s, u"pull"_s, u"pull of a job"_s};
    for (const QString &what : instaViews)
        QTest::newRow(qPrintable(u"InstaView, "_s + what)) << instaView << what;
}

Read PagesTest::walk(SyncBench &bench, const QString &ats, const QString &what, const Pages &pages, qsizetype *asked)
{
    ScriptedServer server;
    // A walk without an end is broken off, and is an error.
    server.setHandler([&](const test::Arrival &arrival) {
        return server.arrivals().size() > 200 ? test::answer(404, "{}") : listOf(pages, ats, arrival);
    });
    static int accounts = 0;
    const QString name = u"pages-%1"_s.arg(++accounts);
    const Account account{.id = name,
                          .name = name,
                          .ats = ats,
                          .baseUrl = server.url(u"/api"_s),
                          .organizations = {},
                          .company = what == "companies"_L1 || ats != instaView ? QString() : u"company"_s,
                          .dashboard = {},
                          .requestsPerSecond = 0};
    SyncContext context = bench.context();
    context.accountId = account.id;
    context.ats = makeAts(account, u"token"_s);
    Read read;
    if (what == "jobs"_L1) {
        read = readFrom(awaited(context.ats->jobs(u"o"_s, {})));
    } else if (what == "companies"_L1) {
        read = readFrom(awaited(context.ats->organizations({})));
    } else if (what == "documents"_L1) {
        read = readFrom(awaited(context.ats->documents(u"c"_s, {})));
    } else if (what == "possible duplicates"_L1) {
        const NewCandidate wanted{
            .organizationReference = {}, .jobReference = u"j"_s, .values = {{u"email"_s, Value::ofText(email)}}};
        read = readFrom(awaited(context.ats->possibleDuplicates(wanted, {})));
    } else {
        if (!awaited(bench.store().saveAccount(account)))
            qFatal("the account cannot be kept");
        PullSink sink;
        sink.candidates = [&read](const QList<Candidate> &candidates) {
            for (const Candidate &candidate : candidates)
                read.references.insert(candidate.reference);
        };
        const PullReport report =
            what == "pull"_L1 ? awaited(pullCandidates(context, {Job{.reference = u"j"_s}}, PullKind::All, sink, {}))
                              : awaited(pullOneJob(context, u"j"_s, sink, {}));
        read.isError = report.error || report.storeError || report.jobsRefused;
        read.isComplete = report.complete();
        read.unreadable = report.unreadableCandidates;
        if (!read.isError && report.progress.candidates != read.references.size())
            read.isError = true; // it tells another number
    }
    *asked = server.arrivals().size();
    return read;
}

void PagesTest::aWalkIsBounded_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("growth");
    QTest::addColumn<int>("pages");
    QTest::newRow("no total") << -1 << 0 << PageWalk::mostPages;
    QTest::newRow("a total") << 500 << 0 << 21;
    QTest::newRow("none at all") << 0 << 0 << 11;
    QTest::newRow("a growing total") << 500 << 100 << 23; // the first one that was told counts
    QTest::newRow("an endless total") << 2'147'483'647 << 0 << PageWalk::mostPages;
}

void PagesTest::aWalkIsBounded()
{
    QFETCH(int, total);
    QFETCH(int, growth);
    PageWalk walk;
    int pages = 0;
    do {
        for (int i = 0; i < perPage; ++i)
            QVERIFY(walk.isNew(QString::number(pages * perPage + i)));
        ++pages;
        QCOMPARE(walk.page(), pages);
    } while (walk.goesOn(false, 0, total < 0 ? -1 : total + growth * pages));
    QTEST(pages, "pages");
}

void PagesTest::everyWalkEnds()
{
    QFETCH(QString, ats);
    QFETCH(QString, what);
    SyncBench bench(1);
    QRandomGenerator random(20261129);
    for (int run = 0; run < 60; run += stride()) {
        const Pages pages = somePages(random);
        qsizetype asked = 0;
        const Read read = walk(bench, ats, what, pages, &asked);
        const QByteArray where = "run " + QByteArray::number(run) + ", asked " + QByteArray::number(asked) + ", read " +
                                 QByteArray::number(read.references.size());
        QVERIFY2(!read.isError, where.constData());
        QVERIFY2(read.references == readableIn(pages), where.constData());
        // One page more than there are, to see that it brings nothing; companies ask for the path as well.
        QVERIFY2(asked <= pages.pages.size() + 1, where.constData());
    }
}

void PagesTest::oneBadRecordIsOneBadRecord()
{
    QFETCH(QString, ats);
    QFETCH(QString, what);
    if (what == "documents"_L1)
        return; // has no reference of its own
    SyncBench bench(1);
    const QJsonArray bad{QJsonValue::Null,   u""_s,      7,      true,   QJsonObject{}, QJsonArray{u"r1"_s},
                         QString(256, u'r'), u"new:x"_s, u"."_s, u".."_s};
    for (const QJsonValue &reference : bad) {
        Pages pages{.pages = {fullPage(0), fullPage(100), {u"last"_s}}};
        pages.pages[0].replace(3, reference);
        pages.pages[1].replace(99, reference);
        qsizetype asked = 0;
        const Read read = walk(bench, ats, what, pages, &asked);
        const QByteArray where = QJsonDocument(QJsonArray{reference}).toJson(QJsonDocument::Compact);
        QVERIFY2(!read.isError, where.constData());
        QCOMPARE(read.references.size(), 199);
        QVERIFY2(read.references.contains(u"last"_s), where.constData());
        QVERIFY2(read.unreadable == (what == "possible duplicates"_L1 ? -1 : 2), where.constData());
    }
}

void PagesTest::laterJobsAreReadAfterABadRecord()
{
    SyncBench bench(1);
    ScriptedServer server;
    server.setHandler([](const test::Arrival &arrival) {
        const QString job = QUrlQuery(QUrl(QString::fromLatin1(arrival.target))).queryItemValue(u"job_reference"_s);
        const QByteArray good = R"({"reference":"of-)" + job.toLatin1() + R"("})";
        return test::answer(200, job == "a"_L1 ? R"([{"reference":null},)" + good + ']' : '[' + good + ']');
    });
    const Account account{.id = bench.context().accountId,
                          .name = u"Test"_s,
                          .ats = u"welcomekit"_s,
                          .baseUrl = server.url(u"/api"_s),
                          .organizations = {},
                          .company = {},
                          .dashboard = {},
                          .requestsPerSecond = 0};
    bench.context().ats = makeAts(account, u"token"_s);
    const QList<Job> jobs{{.reference = u"a"_s}, {.reference = u"b"_s}, {.reference = u"c"_s}};
    const PullReport report = awaited(pullCandidates(bench.context(), jobs, PullKind::Changes, {}, {}));
    QVERIFY(report.complete());
    QCOMPARE(report.unreadableCandidates, 1);
    QVERIFY(report.gapsSentence(u"Welcome Kit"_s).contains(u"1 candidate"_s));
    QVERIFY(PullReport().gapsSentence(u"Welcome Kit"_s).isEmpty());
    for (const Job &job : jobs)
        QVERIFY(bench.keptCandidate(u"of-"_s + job.reference));
    const auto states = awaited(bench.store().pullStates(bench.context().accountId));
    QCOMPARE(states->size(), 3);
    for (const PullState &state : *states)
        QVERIFY(state.nextPage == 0 && state.completeAt.isValid());
}

void PagesTest::pagesOfBadRecordsEndToo()
{
    SyncBench bench(1);
    QJsonArray blind;
    for (int i = 0; i < perPage; ++i)
        blind.append(QJsonValue::Null);
    qsizetype asked = 0;
    // Good records may follow.
    const Read read = walk(bench, u"welcomekit"_s, u"pull"_s,
                           {.pages = {fullPage(0), blind, blind, fullPage(100)}, .totals = {400}}, &asked);
    QVERIFY(!read.isError);
    QCOMPARE(read.references.size(), 200);
    QCOMPARE(read.unreadable, 200);
    const Read endless = walk(bench, u"welcomekit"_s, u"pull"_s, {.pages = {blind}, .repeats = true}, &asked);
    QVERIFY(!endless.isError);
    QCOMPARE(asked, PageWalk::mostBlindPages + 1);
}

void PagesTest::aListThatGivesTheSameAgainIsNotWhole()
{
    for (const QString &what : {u"pull"_s, u"pull of a job"_s}) {
        const auto ended = [&what](const QList<int> &totals) {
            SyncBench bench(1);
            qsizetype asked = 0;
            const Read read = walk(bench, what == "pull"_L1 ? u"welcomekit"_s : u"instaview"_s, what,
                                   {.pages = {fullPage(0), fullPage(100)}, .totals = totals, .repeats = true}, &asked);
            return std::pair(read.isComplete, read.references.size());
        };
        QCOMPARE(ended({100'000}), std::pair(false, qsizetype(200)));
        QCOMPARE(ended({}), std::pair(true, qsizetype(200))); // nothing tells that there is more
        QCOMPARE(ended({200}), std::pair(true, qsizetype(200)));
    }
    QVERIFY(PullReport{.isCutShort = true}.gapsSentence(u"Welcome Kit"_s).contains(u"Welcome Kit counts more"_s));
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
