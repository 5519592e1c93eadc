// SPDX-License-Identifier: MIT
#include "cli/clibench.h"
#include "support/scriptedserver.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace vivier::test;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

namespace {

const QString someone = u"c-1"_s;

/// A Welcome Kit of one job and one candidate, who is JSON of any form; on a thread of its own, as the command line's
/// runs block the test's.
class OddAts : public QThread
{
public:
    OddAts()
    {
        start();
        m_isReady.acquire();
    }
    ~OddAts() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(OddAts)

    QString url() const { return m_url; }

    /// `json` is the member of the candidate from now on, "" is none.
    void tells(const QByteArray &member, const QByteArray &json) { set(m_members, member, json); }
    /// The same of answers to a write alone.
    void answersAWriteWith(const QByteArray &member, const QByteArray &json) { set(m_written, member, json); }
    /// A single read after a write says it, whatever was written.
    void alwaysTells(const QByteArray &member, const QByteArray &json) { set(m_always, member, json); }
    /// Lists tell the name alone.
    void listsLess(bool less)
    {
        const QMutexLocker lock(&m_mutex);
        m_listsLess = less;
    }
    QList<QByteArray> writes() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_writes;
    }

protected:
    void run() override
    {
        ScriptedServer server;
        server.setHandler([this](const Arrival &arrival) { return answer(200, bodyFor(arrival)); });
        m_url = server.url().toString();
        m_isReady.release();
        exec();
    }

private:
    void set(QMap<QByteArray, QByteArray> &members, const QByteArray &member, const QByteArray &json)
    {
        const QMutexLocker lock(&m_mutex);
        if (json.isEmpty())
            members.remove(member);
        else
            members.insert(member, json);
    }

    static QByteArray candidate(const QMap<QByteArray, QByteArray> &members)
    {
        QByteArrayList all{R"("reference":"c-1","job_reference":"j-1")"};
        for (auto it = members.cbegin(); it != members.cend(); ++it)
            all.append('"' + it.key() + "\":" + it.value());
        return '{' + all.join(',') + '}';
    }

    QByteArray bodyFor(const Arrival &arrival)
    {
        const QMutexLocker lock(&m_mutex);
        if (arrival.verb == "PUT") {
            m_writes.append(arrival.body);
            const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
            QJsonObject profile = QJsonDocument::fromJson(m_members.value("profile")).object();
            for (const QString &key : body.keys()) {
                if (key == u"tag_list"_s)
                    m_members.insert("tags", QJsonDocument(QJsonArray{body.value(key)}).toJson());
                else
                    profile.insert(key, body.value(key));
            }
            m_members.insert("profile", QJsonDocument(profile).toJson(QJsonDocument::Compact));
            QMap<QByteArray, QByteArray> members = m_members;
            members.remove("tags");
            members.insert(m_written);
            return candidate(members);
        }
        if (arrival.target.contains("/candidates/")) {
            QMap<QByteArray, QByteArray> members = m_members;
            if (!m_writes.isEmpty())
                members.insert(m_always);
            return candidate(members);
        }
        if (arrival.target.contains("/candidates"))
            return '[' +
                   (m_listsLess ? R"({"reference":"c-1","profile":{"firstname":"Ada"}})"_ba : candidate(m_members)) +
                   ']';
        if (arrival.target.contains("/users/current"))
            return R"({"display_name":"Test","organizations":[{"reference":"o-1","name":"Org"}]})";
        const QByteArray job =
            R"({"reference":"j-1","organization_reference":"o-1","name":"Job","stages":[{"id":7,"name":"New"}]})";
        return arrival.target.contains("/jobs/") ? job : '[' + job + ']';
    }

    mutable QMutex m_mutex;
    QSemaphore m_isReady;
    QString m_url;
    QMap<QByteArray, QByteArray> m_members{
        {"profile", R"({"firstname":"Ada","lastname":"Li","email":"a@b.org","phone":"01","subtitle":"Engineer"})"},
        {"tags", R"(["qt","ruby"])"},
        {"stage_id", "7"},
        {"archived", "false"}};
    QMap<QByteArray, QByteArray> m_written;
    QMap<QByteArray, QByteArray> m_always;
    QList<QByteArray> m_writes;
    bool m_listsLess = false;
};

} // namespace

/// What cannot be read, what is not told and what changes by itself, through the command line.
class CliUnreadable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isShownAsSuch();
    void isLeftAloneWhenAnotherFieldIsSent();
    void isReplacedAfterAQuestionOnly();
    void isAConflictWithADraft();
    void whatChangedWithoutBeingSentIsSaid_data();
    void whatChangedWithoutBeingSentIsSaid();
    void anUnreadableAnswerIsNoRefusal_data();
    void anUnreadableAnswerIsNoRefusal();
    void noTagsInAnAnswerTakeNoneAway();
    void aListThatTellsLessTakesNothingAway();
    void bytesThatAreNoTextBecomeOne();

private:
    QJsonValue field(const QString &name) const { return m_bench->show(someone)["fields"_L1][name]; }

    std::unique_ptr<OddAts> m_ats;
    std::unique_ptr<CliBench> m_bench;
};

void CliUnreadable::init()
{
    m_ats = std::make_unique<OddAts>();
    m_bench = std::make_unique<CliBench>(m_ats->url());
    EXITS(0, m_bench->addAccount());
    EXITS(0, m_bench->run({u"pull"_s}));
}

void CliUnreadable::cleanup()
{
    m_bench.reset();
    m_ats.reset();
}

void CliUnreadable::isShownAsSuch()
{
    QCOMPARE(field(u"tag_list"_s), (QJsonArray{u"qt"_s, u"ruby"_s}));
    m_ats->tells("tags", R"("qt,ruby")");
    m_ats->tells("stage_id", "1.5");
    EXITS(0, m_bench->run({u"pull"_s, u"--all"_s}));
    QCOMPARE(field(u"tag_list"_s), (QJsonObject{{u"unreadable"_s, u"qt,ruby"_s}}));
    QCOMPARE(field(u"job_stage_id"_s), (QJsonObject{{u"unreadable"_s, 1.5}}));
    const CliRun shown = m_bench->run({u"show"_s, someone});
    QVERIFY2(shown.out.contains("unreadable") && shown.out.contains("qt,ruby"), shown.out.constData());
}

void CliUnreadable::isLeftAloneWhenAnotherFieldIsSent()
{
    m_ats->tells("tags", R"([{"name":"qt"}])");
    EXITS(0, m_bench->run({u"edit"_s, someone, u"phone=02"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_ats->writes(), QList{R"({"phone":"02"})"_ba});
    QCOMPARE(field(u"tag_list"_s)["unreadable"_L1], (QJsonArray{QJsonObject{{u"name"_s, u"qt"_s}}}));
}

void CliUnreadable::isReplacedAfterAQuestionOnly()
{
    m_ats->tells("tags", R"("qt,ruby")");
    EXITS(0, m_bench->run({u"pull"_s, u"--all"_s}));
    const CliRun edited = m_bench->run({u"edit"_s, someone, u"tag_list=go"_s});
    QCOMPARE(edited.code, 0);
    QVERIFY2(edited.err.contains("tag_list: ") && edited.err.contains("cannot read"), edited.err.constData());
    const CliRun refused = m_bench->run({u"send"_s});
    QVERIFY2(refused.code == 1 && refused.err.contains("cannot read"), refused.err.constData());
    QVERIFY(m_ats->writes().isEmpty());
    EXITS(0, m_bench->run({u"--yes"_s, u"send"_s}));
    QCOMPARE(m_ats->writes(), QList{R"({"tag_list":"go"})"_ba});
    QCOMPARE(field(u"tag_list"_s), (QJsonArray{u"go"_s}));
}

void CliUnreadable::isAConflictWithADraft()
{
    EXITS(0, m_bench->run({u"edit"_s, someone, u"tag_list=go"_s}));
    m_ats->tells("tags", "7");
    EXITS(3, m_bench->run({u"--yes"_s, u"send"_s}));
    QVERIFY(m_ats->writes().isEmpty());
    const CliRun conflicts = m_bench->run({u"conflicts"_s});
    QVERIFY2(conflicts.out.contains("unreadable"), conflicts.out.constData());
    EXITS(0, m_bench->run({u"resolve"_s, someone, u"tag_list=mine"_s}));
    EXITS(1, m_bench->run({u"send"_s}));
    EXITS(0, m_bench->run({u"--yes"_s, u"send"_s}));
    QCOMPARE(m_ats->writes().size(), 1);
}

void CliUnreadable::whatChangedWithoutBeingSentIsSaid_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, const char *member, const char *json, int exit, const char *verdict) {
        QTest::newRow(name) << QByteArray(member) << QByteArray(json) << exit << QByteArray(verdict);
    };
    row("as it was", "stage_id", "7", 0, "");
    row("another stage", "stage_id", "8", 8, "unsent");
    row("archived", "archived", "true", 8, "unsent");
    row("unreadable", "stage_id", "1.5", 8, "unsent");
    row("another name", "profile", R"({"firstname":"Eve","phone":"02"})", 8, "unsent");
    row("stored differently", "profile", R"({"firstname":"Ada","phone":"0033"})", 8, "changed");
    row("fewer fields", "profile", R"({"phone":"02"})", 0, "");
    row("not taken", "profile", R"({"firstname":"Eve","phone":"01"})", 4, "kept");
}

void CliUnreadable::whatChangedWithoutBeingSentIsSaid()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, json);
    QFETCH(int, exit);
    QFETCH(QByteArray, verdict);
    EXITS(0, m_bench->run({u"edit"_s, someone, u"phone=02"_s}));
    m_ats->answersAWriteWith(member, json);
    const CliRun sent = m_bench->run({u"--json"_s, u"send"_s});
    QVERIFY2(sent.code == exit, (sent.out + sent.err).constData());
    const QJsonObject report = sent.json().toArray().at(0).toObject();
    QCOMPARE(report["fate"_L1].toString(), u"accepted"_s);
    QCOMPARE(report["exit"_L1].toInt(), exit);
    QByteArrayList verdicts;
    const QJsonArray checks = report["checks"_L1].toArray();
    for (const QJsonValue &check : checks)
        verdicts.append(check["verdict"_L1].toString().toUtf8());
    QVERIFY2(verdict.isEmpty() ? verdicts == QByteArrayList{"confirmed"} : verdicts.contains(verdict),
             sent.out.constData());
}

void CliUnreadable::anUnreadableAnswerIsNoRefusal_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("kept");
    QTest::newRow("the same as before") << R"("a,b")"_ba
                                        << R"("a,b")"_ba << true;
    QTest::newRow("another") << R"("a,b")"_ba
                             << R"("go")"_ba << false;
    QTest::newRow("readable before") << R"(["qt"])"_ba
                                     << R"("go")"_ba << false;
    QTest::newRow("objects") << R"(["qt"])"_ba
                             << R"([{"tag":"go"}])"_ba << false;
    QTest::newRow("a number, as before") << "7"_ba
                                         << "7"_ba << true;
}

void CliUnreadable::anUnreadableAnswerIsNoRefusal()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, kept);
    m_ats->tells("tags", before);
    EXITS(0, m_bench->run({u"pull"_s, u"--all"_s}));
    EXITS(0, m_bench->run({u"edit"_s, someone, u"tag_list=go"_s}));
    m_ats->alwaysTells("tags", after);
    const CliRun sent = m_bench->run({u"--yes"_s, u"send"_s});
    QVERIFY2(sent.code == 8, (sent.out + sent.err).constData());
    QVERIFY2(sent.out.contains("cannot be read") && !sent.out.contains("not changed by the ATS"), sent.out.constData());
    QVERIFY2(!sent.out.contains("(("), sent.out.constData());
    QCOMPARE(!m_bench->show(someone)["draft"_L1].toObject().isEmpty(), kept);
}

void CliUnreadable::noTagsInAnAnswerTakeNoneAway()
{
    m_ats->answersAWriteWith("tags", "[]");
    EXITS(0, m_bench->run({u"edit"_s, someone, u"phone=02"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(field(u"tag_list"_s), (QJsonArray{u"qt"_s, u"ruby"_s}));
    // Sent, they are read again.
    EXITS(0, m_bench->run({u"edit"_s, someone, u"tag_list=go"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(field(u"tag_list"_s), (QJsonArray{u"go"_s}));
}

void CliUnreadable::aListThatTellsLessTakesNothingAway()
{
    const QJsonObject before = m_bench->show(someone)["fields"_L1].toObject();
    QVERIFY(before.size() >= 8);
    m_ats->listsLess(true);
    EXITS(0, m_bench->run({u"pull"_s, u"--all"_s}));
    QCOMPARE(m_bench->show(someone)["fields"_L1].toObject(), before);
    QCOMPARE(m_bench->run({u"list"_s, u"--query"_s, u"engineer"_s}).out.count("c-1"), 1);
}

/// What a shell passes on need not be UTF-8: half a pair, a cut character, Latin-1.
void CliUnreadable::bytesThatAreNoTextBecomeOne()
{
    for (const QString &bytes : {uR"(A\355\240\275)"_s, uR"(A\303)"_s, uR"(Caf\351)"_s}) {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"VIVIER_PASSPHRASE"_s, u"correct horse"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"exec \"$0\" --profile \"$1\" edit c-1 \"subtitle=$(printf '%1')\""_s.arg(bytes),
                     QStringLiteral(VIVIER_CLI_PROGRAM), m_bench->profile()});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const QString typed = m_bench->show(someone)["draft"_L1]["subtitle"_L1]["mine"_L1].toString();
        QVERIFY2(typed.isValidUtf16() && typed.contains(QChar::ReplacementCharacter), qPrintable(typed));
        EXITS(0, m_bench->run({u"send"_s}));
        QCOMPARE(field(u"subtitle"_s).toString(), typed);
        QCOMPARE(m_bench->show(someone)["state"_L1].toString(), u"unchanged"_s);
    }
}

QTEST_GUILESS_MAIN(CliUnreadable)
#include "tst_cli_unreadable.moc"
