// SPDX-License-Identifier: MIT
#include "instaviewclient.h"

#include <atomic>

using namespace Qt::StringLiterals;
using vivier::sandbox::InstaViewOptions;
using vivier::sandbox::Options;
using Plan = InstaViewOptions::Plan;

/// The rate limits of the InstaView sandbox, by a clock that the test moves.
class TestInstaViewRates : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kStart = 1'800'000'000; // 2027-01-15T08:00:00Z, the beginning of an hour

    struct Timed
    {
        explicit Timed(const InstaViewOptions &options)
            : client(Options{.clock = [this] { return QDateTime::fromSecsSinceEpoch(now, Qt::UTC); },
                             .instaview = options})
        {
        }
        Answer get() { return client.get(u"/company"_s); }
        std::atomic<qint64> now = kStart; // read on the server's thread
        InstaViewClient client;
    };
    static qint64 header(const Answer &answer, const char *name)
    {
        bool ok = false;
        const qint64 value = answer.headers.value(name).toLongLong(&ok);
        return ok ? value : -1;
    }

private Q_SLOTS:
    void everyPlanHasItsLimits_data()
    {
        QTest::addColumn<int>("plan");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("hour");
        QTest::newRow("default") << int(Plan::Standard) << 60 << 2'000;
        QTest::newRow("trial") << int(Plan::Trial) << 30 << 500;
        QTest::newRow("starter") << int(Plan::Starter) << 120 << 5'000;
        QTest::newRow("business") << int(Plan::Business) << 300 << 15'000;
        QTest::newRow("scale") << int(Plan::Scale) << 600 << 30'000;
    }
    void everyPlanHasItsLimits()
    {
        QFETCH(int, plan);
        QFETCH(int, minute);
        QFETCH(int, hour);
        Timed timed({.plan = Plan(plan)});
        timed.now = kStart + 61;
        for (int used = 1; used <= minute; ++used) {
            const Answer answer = timed.get();
            QCOMPARE(answer.status, 200);
            QCOMPARE(header(answer, "x-ratelimit-limit-minute"), minute);
            QCOMPARE(header(answer, "x-ratelimit-limit-hour"), hour);
            QCOMPARE(header(answer, "x-ratelimit-remaining-minute"), minute - used);
            QCOMPARE(header(answer, "x-ratelimit-remaining-hour"), hour - used);
            QCOMPARE(header(answer, "x-ratelimit-reset-minute"), kStart + 120);
            QCOMPARE(header(answer, "x-ratelimit-reset-hour"), kStart + 3600);
            QVERIFY(!answer.headers.contains("retry-after"));
        }
        const Answer refused = timed.get();
        QCOMPARE(refused.status, 429);
        QCOMPARE(header(refused, "retry-after"), 59);
        QCOMPARE(header(refused, "x-ratelimit-remaining-minute"), 0);
        QCOMPARE(refused.object(), QJsonObject({{u"statusCode"_s, 429},
                                                {u"message"_s, u"Rate limit exceeded"_s},
                                                {u"error"_s, u"Too Many Requests"_s},
                                                {u"retryAfter"_s, 59},
                                                {u"limit"_s, minute},
                                                {u"remaining"_s, 0},
                                                {u"reset"_s, kStart + 120}}));
        timed.now = kStart + 119;
        QCOMPARE(header(timed.get(), "retry-after"), 1);
        timed.now = kStart + 120;
        const Answer fresh = timed.get();
        QCOMPARE(fresh.status, 200);
        QCOMPARE(header(fresh, "x-ratelimit-remaining-minute"), minute - 1);
        QCOMPARE(header(fresh, "x-ratelimit-remaining-hour"), hour - minute - 1); // refused ones do not count
    }

    void theHourEndsToo()
    {
        Timed timed({.plan = Plan::Trial});
        for (int used = 0; used < 500; ++used) {
            timed.now = kStart + 60 * (used / 30);
            QCOMPARE(timed.get().status, 200);
        }
        timed.now = kStart + 60 * 40;
        const Answer refused = timed.get();
        QCOMPARE(refused.status, 429);
        QCOMPARE(header(refused, "retry-after"), 20 * 60);
        QCOMPARE(header(refused, "x-ratelimit-remaining-minute"), 30);
        QCOMPARE(header(refused, "x-ratelimit-remaining-hour"), 0);
        QCOMPARE(refused.object()["limit"_L1].toInt(), 500);
        QCOMPARE(refused.object()["reset"_L1].toInteger(), kStart + 3600);
        timed.now = kStart + 3600;
        QCOMPARE(timed.get().status, 200);
    }

    void eachKeyHasItsOwnWindows()
    {
        Timed timed({.plan = Plan::Trial});
        for (int used = 0; used < 30; ++used)
            timed.get();
        QCOMPARE(timed.get().status, 429);
        timed.client.token = u"sandbox-token-ats"_s;
        QCOMPARE(timed.get().status, 200);
        timed.client.token = u"sandbox-token"_s;
        QCOMPARE(timed.get().status, 429);
        const QString id = timed.client.id(0);
        const QJsonObject before = timed.client.sandbox.instaViewCandidate(id);
        QCOMPARE(timed.client.patch(id, json("{'firstName':'X'}")).status, 429);
        QCOMPARE(timed.client.sandbox.instaViewCandidate(id), before);
        timed.client.sandbox.setInstaView({.plan = Plan::Standard});
        QCOMPARE(header(timed.get(), "x-ratelimit-remaining-minute"), 59);
    }

    void bodyAndHeaderMayDisagree_data()
    {
        QTest::addColumn<int>("body");
        QTest::newRow("shorter") << 30;
        QTest::newRow("longer") << 90;
        QTest::newRow("nothing") << 0;
    }
    void bodyAndHeaderMayDisagree()
    {
        QFETCH(int, body);
        Timed timed({.plan = Plan::Trial, .retryAfterBody = body});
        for (int used = 0; used < 30; ++used)
            timed.get();
        const Answer refused = timed.get();
        QCOMPARE(header(refused, "retry-after"), 60);
        QCOMPARE(refused.object()["retryAfter"_L1].toInt(-1), body);
    }

    void everyAnswerHasTheHeadersAndTheDateOfTheClock()
    {
        Timed timed({});
        InstaViewClient &client = timed.client;
        const auto check = [&](const Answer &answer, int status) {
            QCOMPARE(answer.status, status);
            for (const char *name :
                 {"x-ratelimit-limit-minute", "x-ratelimit-limit-hour", "x-ratelimit-remaining-minute",
                  "x-ratelimit-remaining-hour", "x-ratelimit-reset-minute", "x-ratelimit-reset-hour"})
                QVERIFY2(header(answer, name) > 0, name);
            QCOMPARE(answer.headers.value("date"), "Fri, 15 Jan 2027 08:00:00 GMT");
        };
        check(timed.get(), 200);
        check(client.show(u"nobody"_s), 404);
        check(client.get(u"/nowhere"_s), 404);
        check(client.show(client.foreignId()), 403);
        check(client.patch(client.id(0), "x"), 400);
        check(client.remove(client.id(0)), 200);
        for (const int status : {401, 422, 429, 500, 503}) {
            client.sandbox.setFault({.status = status, .next = 1});
            check(timed.get(), status);
        }
        client.token = u"nonsense"_s;
        check(timed.get(), 401);
        client.token = QString();
        check(timed.get(), 401);
    }

    void unlimitedIsTheDefault()
    {
        Timed timed({});
        for (int used = 0; used < 700; ++used)
            QCOMPARE(timed.get().status, 200);
    }
};

QTEST_GUILESS_MAIN(TestInstaViewRates)
#include "tst_instaview_rates.moc"
