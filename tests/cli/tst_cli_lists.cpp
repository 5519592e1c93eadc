// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

/// Lists out of an account and into it, with the real programs.
class CliLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void whatGoesOutComesBackUnchanged_data();
    void whatGoesOutComesBackUnchanged();
    void aListBecomesCandidates_data();
    void aListBecomesCandidates();
    void whatIsNotTakenIsReported();
    void formats();
    void whatIsWrongIsSaid();
    void tenThousandRows();

private:
    void start(bool instaView = false);
    CliRun imported(const QByteArray &list, const QStringList &more = {}) const;
    QJsonObject looked(const QByteArray &list, const QStringList &more = {}) const;
    QJsonArray drafts() const { return m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray(); }
    QString someJob() const;

    std::unique_ptr<CliBench> m_bench;
};

void CliLists::start(bool instaView)
{
    m_bench = std::make_unique<CliBench>(QStringList{u"--candidates"_s, u"30"_s});
    const QStringList france{u"--phone-region"_s, u"FR"_s};
    EXITS(0, instaView ? m_bench->addInstaView("sandbox-token", france) : m_bench->addAccount("sandbox-token", france));
    EXITS(0, m_bench->run({u"pull"_s, u"--all"_s}));
}

CliRun CliLists::imported(const QByteArray &list, const QStringList &more) const
{
    return m_bench->run(QStringList{u"--json"_s, u"import"_s, u"-"_s} + more, list);
}

QJsonObject CliLists::looked(const QByteArray &list, const QStringList &more) const
{
    return imported(list, more + QStringList{u"--dry-run"_s}).json().toObject();
}

QString CliLists::someJob() const
{
    return m_bench->run({u"--json"_s, u"jobs"_s}).json()[0]["reference"_L1].toString();
}

void CliLists::whatGoesOutComesBackUnchanged_data()
{
    QTest::addColumn<bool>("instaView");
    QTest::addColumn<QStringList>("options");
    for (const bool instaView : {false, true}) {
        const QByteArray ats = instaView ? "InstaView" : "Welcome Kit";
        const auto row = [&](const char *name, const QStringList &options) {
            QTest::newRow((ats + ", " + name).constData()) << instaView << options;
        };
        row("CSV", {});
        row("semicolons, no mark", {u"--separator"_s, u";"_s, u"--no-mark"_s});
        row("tabs", {u"--separator"_s, u"tab"_s});
        row("vCard", {u"--format"_s, u"vcard"_s});
    }
}

void CliLists::whatGoesOutComesBackUnchanged()
{
    QFETCH(bool, instaView);
    QFETCH(QStringList, options);
    start(instaView);
    const qsizetype all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray().size();
    const CliRun list = m_bench->run(QStringList{u"export"_s} + options);
    QCOMPARE(list.code, 0);
    const QJsonObject seen = looked(list.out);
    QCOMPARE(seen["rows"_L1].toArray().size(), all);
    for (const QJsonValue &row : seen["rows"_L1].toArray())
        QVERIFY2(row["outcome"_L1] == "same"_L1, QJsonDocument(row.toObject()).toJson().constData());
    EXITS(0, imported(list.out));
    QVERIFY(drafts().isEmpty());
}

void CliLists::aListBecomesCandidates_data()
{
    QTest::addColumn<bool>("instaView");
    QTest::newRow("Welcome Kit") << false;
    QTest::newRow("InstaView") << true;
}

void CliLists::aListBecomesCandidates()
{
    QFETCH(bool, instaView);
    start(instaView);
    const QJsonObject known = m_bench->run({u"--json"_s, u"list"_s}).json()[0].toObject();
    const QString reference = known["reference"_L1].toString();
    const QString email = known["fields"_L1]["email"_L1].toString();
    QVERIFY(!email.isEmpty());
    const QByteArray list = "Pr\xE9nom;Nom;E-mail;T\xE9l\xE9phone;Expiration RGPD\r\n"
                            "Zo\xE9;N\xFA\xF1"
                            "ez;zoe.list@example.com;06 12 34 56 00;31/01/2031\r\n"
                            "Renamed;;" +
                            email.toLatin1() + ";;\r\n";
    const QStringList job{u"--job"_s, someJob()};
    const QJsonObject tried = looked(list, job);
    QCOMPARE(tried["encoding"_L1].toString(), u"Windows-1252"_s);
    QCOMPARE(tried["separator"_L1].toString(), u";"_s);
    QVERIFY(drafts().isEmpty());
    const CliRun run = imported(list, job);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().toObject(), tried);
    QCOMPARE(tried["new"_L1].toInt(), 1);
    QCOMPARE(tried["update"_L1].toInt(), 1);
    QCOMPARE(tried["rows"_L1][1]["reference"_L1].toString(), reference);
    QCOMPARE(drafts().size(), 2);
    // Again: nothing is new.
    QCOMPARE(imported(list, job).json()["same"_L1].toInt(), 2);
    QCOMPARE(drafts().size(), 2);
    EXITS(0, m_bench->run({u"send"_s}));
    const QJsonArray found =
        m_bench->run({u"--json"_s, u"list"_s, u"--query"_s, u"zoe.list@example.com"_s}).json().toArray();
    QCOMPARE(found.size(), 1);
    const QString made = found.first()["reference"_L1].toString();
    const QJsonObject inAts = instaView ? m_bench->stateInInstaView(made) : m_bench->stateInAts(made);
    const QByteArray text = QJsonDocument(inAts).toJson();
    QVERIFY2(text.contains("N\u00fa\u00f1ez") && text.contains("zoe.list@example.com"), text.constData());
    QCOMPARE(m_bench->show(reference)["fields"_L1][instaView ? "firstName"_L1 : "firstname"_L1].toString(),
             u"Renamed"_s);
}

void CliLists::whatIsNotTakenIsReported()
{
    start();
    const QString report = m_bench->profile() + u".csv"_s;
    const QByteArray list = "email,archived,what\nbo@example.com,perhaps,Engineer\nli@example.com,no,Designer\n";
    const QStringList words{u"--job"_s, someJob(), u"--report"_s, report, u"--map"_s, u"what=subtitle"_s};
    const CliRun run = imported(list, words);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.json()["problem"_L1].toInt(), 1);
    QCOMPARE(run.json()["columns"_L1][2]["by"_L1].toString(), u"map"_s);
    QCOMPARE(drafts().size(), 1); // stops no other
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bad = file.readAll();
    QVERIFY2(bad.contains("bo@example.com,perhaps,Engineer,") && !bad.contains("li@"), bad.constData());
    QByteArray mended = bad;
    mended.replace("perhaps", "oui");
    EXITS(0, imported(mended, {u"--job"_s, someJob(), u"--map"_s, u"what=subtitle"_s}));
    QCOMPARE(drafts().size(), 2);
    // For people: a table of what would be, and of what is kept only what was not taken.
    const CliRun table = m_bench->run({u"import"_s, u"-"_s, u"--dry-run"_s, u"--job"_s, someJob()}, list);
    QVERIFY2(table.out.contains("perhaps") && table.out.contains("nothing to change") &&
                 table.out.contains("nothing was saved"),
             table.out.constData());
}

void CliLists::formats()
{
    start();
    const QString one = m_bench->someone();
    EXITS(0, m_bench->run({u"edit"_s, one, u"subtitle==1+1, \"x\""_s}));
    const CliRun csv = m_bench->run({u"export"_s, u"--columns"_s, u"reference,subtitle"_s});
    QVERIFY2(csv.out.startsWith("\xEF\xBB\xBFreference,subtitle\r\n") &&
                 csv.out.contains(one.toUtf8() + ",\"'=1+1, \"\"x\"\"\"\r\n"),
             csv.out.constData());
    const QJsonArray json =
        m_bench->run({u"--json"_s, u"export"_s, u"--columns"_s, u"reference,subtitle,tag_list"_s}).json().toArray();
    QCOMPARE(json.size(), 30);
    bool isThere = false;
    for (const QJsonValue &person : json)
        isThere = isThere || (person["reference"_L1] == one && person["subtitle"_L1] == "=1+1, \"x\""_L1 &&
                              person["tag_list"_L1].isArray());
    QVERIFY(isThere);
    const QString file = m_bench->profile() + u".vcf"_s;
    const CliRun cards = m_bench->run({u"--json"_s, u"export"_s, u"--format"_s, u"vcard"_s, u"--output"_s, file});
    QCOMPARE(cards.json()["candidates"_L1].toInt(), 30);
    EXITS(0, m_bench->run({u"import"_s, file}));
}

void CliLists::whatIsWrongIsSaid()
{
    start();
    const auto code = [&](const QStringList &all, const QByteArray &input = "email\na@example.com\n") {
        return m_bench->run(all, input).code;
    };
    const QStringList words{u"import"_s, u"-"_s};
    QCOMPARE(code({u"import"_s, u"/nowhere"_s}), 1);
    QCOMPARE(code(words, ""), 1);
    QCOMPARE(code(words), 1); // somebody new, and no job is named
    QCOMPARE(code(words + QStringList{u"--job"_s, u"nowhere"_s}), 2);
    QCOMPARE(code(words + QStringList{u"--encoding"_s, u"klingon"_s}), 1);
    QCOMPARE(code(words + QStringList{u"--separator"_s, u"ab"_s}), 1);
    QCOMPARE(code(words + QStringList{u"--map"_s, u"none=email"_s}), 1);
    QCOMPARE(code(words + QStringList{u"--map"_s, u"email=created_at"_s}), 1);
    QCOMPARE(code({u"export"_s, u"--format"_s, u"xml"_s}), 1);
    QCOMPARE(code({u"export"_s, u"--columns"_s, u"nothing"_s}), 1);
    QCOMPARE(code({u"export"_s, u"--output"_s, u"/nowhere/x"_s}), 1);
    QCOMPARE(code({u"--json"_s, u"export"_s, u"--format"_s, u"csv"_s}), 1);
    QVERIFY(drafts().isEmpty());
}

void CliLists::tenThousandRows()
{
    start();
    QByteArray list = "firstname,lastname,email\n";
    for (int i = 0; i < 10'000; ++i)
        list += "Ann,Lee," +
                (i % 1000 == 7 ? QByteArray("no address") : "ann" + QByteArray::number(i) + "@example.com") + '\n';
    const CliRun run = imported(list, {u"--job"_s, someJob()});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.json()["new"_L1].toInt(), 9'990);
    QCOMPARE(run.json()["problem"_L1].toInt(), 10);
    QCOMPARE(drafts().size(), 9'990);
}

QTEST_GUILESS_MAIN(CliLists)
#include "tst_cli_lists.moc"
