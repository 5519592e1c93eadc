// SPDX-License-Identifier: MIT
#include "cli/clibench.h"
#include "support/contained.h"
#include "support/scriptedserver.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using vivier::test::answer;
using vivier::test::Arrival;
using vivier::test::CliBench;
using vivier::test::CliRun;
using vivier::test::HostileNames;
using vivier::test::isContained;
using vivier::test::ScriptedServer;
using vivier::test::steeringCharacters;
using vivier::test::steersNothing;
using vivier::test::Step;

#define CONTAINED(run_)                                                                                                \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY(outcome.code >= 0);                                                                                    \
        QVERIFY2(saysItsOwn(outcome), (outcome.err + outcome.out).toPercentEncoding(" \n:;,.()").constData());         \
    } while (false)

namespace {

/// Nothing of what is printed for people steers the terminal or turns the words beside it. Cells of a table may hold
/// what is written from right to left.
bool saysItsOwn(const CliRun &run)
{
    const QString err = QString::fromUtf8(run.err);
    return steersNothing(QString::fromUtf8(run.out)) && steersNothing(err) && isContained(err);
}

} // namespace

namespace {

/// A Welcome Kit whose every word holds all of these characters, on a thread of its own.
class SteeringAts : public QThread
{
public:
    explicit SteeringAts(const QString &words)
        : m_words(words)
    {
        start();
        m_started.acquire();
    }
    ~SteeringAts() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(SteeringAts)

    QString url() const { return m_url.toString(); }

protected:
    void run() override
    {
        ScriptedServer server;
        server.setHandler([this](const Arrival &arrival) { return answered(arrival); });
        m_url = server.url();
        m_started.release();
        exec();
    }

private:
    Step answered(const Arrival &arrival) const
    {
        const QByteArray path = arrival.target.split('?').first();
        const auto told = [](int status, const auto &json) {
            return answer(status, QJsonDocument(json).toJson(QJsonDocument::Compact));
        };
        const QJsonObject stage{{u"id"_s, 1}, {u"name"_s, m_words}, {u"reference"_s, m_words}};
        const QJsonObject job{
            {u"reference"_s, u"job"_s}, {u"name"_s, m_words}, {u"status"_s, m_words}, {u"stages"_s, QJsonArray{stage}}};
        const QJsonObject profile{
            {u"firstname"_s, u"Ann"_s}, {u"lastname"_s, m_words}, {u"email"_s, m_words}, {u"subtitle"_s, m_words}};
        QJsonObject candidate{{u"reference"_s, u"someone"_s},
                              {u"job_reference"_s, u"job"_s},
                              {u"profile"_s, profile},
                              {u"stage"_s, stage},
                              {u"tags"_s, QJsonArray{m_words}}};
        for (auto it = profile.begin(); it != profile.end(); ++it)
            candidate.insert(it.key(), it.value());
        if (arrival.verb != "GET")
            return told(422, QJsonObject{{u"error"_s, m_words}, {u"error_description"_s, m_words}});
        if (path == "/users/current") {
            const QJsonObject organization{{u"reference"_s, u"org"_s}, {u"name"_s, m_words}};
            return told(200, QJsonObject{{u"display_name"_s, m_words}, {u"organizations"_s, QJsonArray{organization}}});
        }
        if (path == "/jobs")
            return told(200, QJsonArray{job});
        if (path == "/jobs/job")
            return told(200, job);
        if (path == "/candidates")
            return told(200, QJsonArray{candidate});
        if (path == "/candidates/someone")
            return told(200, candidate);
        return told(404, QJsonObject{{u"error"_s, m_words}, {u"error_description"_s, m_words}});
    }

    QString m_words;
    QUrl m_url;
    QSemaphore m_started;
};

} // namespace

/// Hostile names through every verb: they stay in their place for people, and arrive unchanged in JSON.
class CliStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInEveryVerb()
    {
        CliBench bench;
        QCOMPARE(bench.addAccount().code, 0);
        QCOMPARE(bench.run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
        const QString someone = bench.someone();
        QVERIFY(!someone.isEmpty());
        HostileNames hostile(7);
        for (int i = 0; i < 2; ++i) {
            const QString name = u"Ab \u202e\u2069"_s + hostile.next();
            const QString title = hostile.next() + u"\u001b[7m\u2067x"_s;
            bench.touch(someone, {{u"lastname"_s, name}, {u"subtitle"_s, title}});
            QCOMPARE(bench.run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
            QCOMPARE(bench.show(someone)["fields"_L1]["lastname"_L1].toString(), name);
            CONTAINED(bench.run({u"list"_s}));
            CONTAINED(bench.run({u"show"_s, someone}));
            CONTAINED(bench.run({u"edit"_s, someone, u"cover_letter="_s + name}));
            CONTAINED(bench.run({u"drafts"_s}));
            bench.touch(someone, {{u"cover_letter"_s, title}});
            CONTAINED(bench.run({u"send"_s, someone}));
            CONTAINED(bench.run({u"conflicts"_s}));
            CONTAINED(bench.run({u"resolve"_s, someone, u"cover_letter=mine"_s}));
            CONTAINED(bench.run({u"send"_s, someone}));
            QCOMPARE(bench.stateInAts(someone)["cover_letter"_L1].toString(), name); // as it was typed
            CONTAINED(bench.run({u"show"_s, name}));
            CONTAINED(bench.run({u"edit"_s, someone, name + u"=x"_s}));
            CONTAINED(bench.run({u"edit"_s, someone, u"archived="_s + name}));
            CONTAINED(bench.run({u"edit"_s, someone, u"job_stage_id="_s + name}));
            CONTAINED(bench.run({u"discard"_s, name}));
            CONTAINED(bench.run({u"pull"_s, u"--job"_s, name}));
            CONTAINED(bench.run({name}));
            CONTAINED(bench.run({u"--account"_s, name, u"list"_s}));
        }
    }

    void charactersInEveryVerb_data();
    void charactersInEveryVerb();

private:
    static QString steering()
    {
        QString all;
        for (const char16_t c : steeringCharacters())
            all += u"a"_s + QChar(c);
        return all;
    }
    static QString given() { return steering().remove(QChar(u'\0')); } ///< as an argument of a program can be

    std::unique_ptr<SteeringAts> m_ats;
    std::unique_ptr<CliBench> m_steered;
};

void CliStrangers::charactersInEveryVerb_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<int>("code");
    const QList<std::pair<int, QStringList>> all{
        {0, {u"account"_s, u"list"_s}},
        {0, {u"jobs"_s}},
        {0, {u"pull"_s}},
        {0, {u"list"_s}},
        {0, {u"show"_s, u"someone"_s}},
        {1, {u"edit"_s, u"someone"_s, u"job_stage_id="_s + given()}},
        {1, {u"edit"_s, u"someone"_s, given() + u"=x"_s}},
        {0, {u"edit"_s, u"someone"_s, u"cover_letter=x"_s + given()}},
        {0, {u"drafts"_s}},
        {4, {u"send"_s}},
        {0, {u"conflicts"_s}},
        {2, {u"show"_s, given()}},
        {2, {u"pull"_s, u"--job"_s, given()}},
        {1, {given()}},
        {0, {u"discard"_s, u"someone"_s}},
    };
    for (const auto &[code, verb] : all)
        QTest::addRow("%s", verb.first() == given() ? "no verb" : qPrintable(verb.mid(0, 2).join(u' ')))
            << verb << code;
}

/// All 84 characters at once, in every word of the ATS, of people and of errors.
void CliStrangers::charactersInEveryVerb()
{
    if (!m_ats) {
        m_ats = std::make_unique<SteeringAts>(u"R"_s + steering() + u"Z"_s);
        m_steered = std::make_unique<CliBench>(m_ats->url());
        QCOMPARE(m_steered->addAccount().code, 0);
        QCOMPARE(m_steered->run({u"pull"_s}).code, 0);
    }
    QFETCH(const QStringList, verb);
    QFETCH(const int, code);
    const CliRun people = m_steered->run(verb);
    QVERIFY2(people.code == code, people.err.constData());
    QVERIFY2(saysItsOwn(people), (people.err + people.out).toPercentEncoding(" \n:;,.()").constData());
    const CliRun json = m_steered->run(QStringList{u"--json"_s} + verb);
    QVERIFY(saysItsOwn(json));
    QVERIFY(!json.out.contains("\xe2\x81\xa8")); // not even in pairs
    QVERIFY(json.out.isEmpty() || !json.json().isUndefined());
    if (verb.first() == u"show" && code == 0)
        QCOMPARE(json.json()["fields"_L1]["lastname"_L1].toString(), u"R"_s + steering() + u"Z"_s);
}

QTEST_GUILESS_MAIN(CliStrangers)
#include "tst_cli_strangers.moc"
