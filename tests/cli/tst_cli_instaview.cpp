// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

/// vivier-cli on an InstaView account: the same verbs and exit statuses as with Welcome Kit.
class CliInstaView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }
    void aKeyOfSeveralCompaniesAsksWhich();
    void aKeyWithoutItsPrefixIsWarnedOf();
    void aWrongKeyIsSix();
    void helpNamesTheFieldsOfBoth();
    void listsAcrossJobs();
    void oneJobIsPulledAlone();
    void whatWasNeverShownIsNotWritten();
    void aScannedCvIsSaid();
    void aNewCandidateNamesWhatItLacks();
    void createsWholeAndOnce();
    void aCreateThatArrivedIsFoundAtOnce();
    void aCreateThatDidNotArriveIsWaitedFor();
    void refusalsAreFour();
    void anotherCompanyIsSix();
    void theDeletedIsTwo();
    void offlineAndPausesAreFive();
    void metadataIsDecidedKeyByKey();

private:
    void pulled();
    QStringList newcomer() const;
    /// Candidates of the account with this test's address, after a pull.
    QStringList madeByUs() const;
    int writes(qsizetype mark, const QString &method) const;

    std::unique_ptr<CliBench> m_bench;
    QStringList m_references;
    QStringList m_jobs;
};

void CliInstaView::pulled()
{
    EXITS(0, m_bench->addInstaView());
    EXITS(0, m_bench->run({u"pull"_s}));
    m_references.clear();
    m_jobs.clear();
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all)
        m_references.append(one["reference"_L1].toString());
    const QJsonArray jobs = m_bench->run({u"--json"_s, u"jobs"_s}).json().toArray();
    for (const QJsonValue &job : jobs)
        m_jobs.append(job["reference"_L1].toString());
    QVERIFY(!m_references.isEmpty() && !m_jobs.isEmpty());
}

QStringList CliInstaView::newcomer() const
{
    return {u"new"_s,
            u"firstName=Zoë"_s,
            u"lastName=Müller"_s,
            u"email=zoe.m@example.com"_s,
            u"gdprExpiryDate=2031-01-31"_s,
            u"jobIds="_s + m_jobs.first(),
            u"gender=female"_s,
            u"cv=Zoë Müller, engineer"_s};
}

QStringList CliInstaView::madeByUs() const
{
    QStringList made;
    m_bench->run({u"pull"_s});
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all) {
        if (one["fields"_L1]["email"_L1].toString() == "zoe.m@example.com"_L1)
            made.append(one["reference"_L1].toString());
    }
    return made;
}

int CliInstaView::writes(qsizetype mark, const QString &method) const
{
    const QList<QJsonObject> all = m_bench->writesSince(mark);
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&method](const QJsonObject &entry) {
        return entry["method"_L1].toString() == method && entry["status"_L1].toInt() / 100 == 2;
    }));
}

void CliInstaView::aKeyOfSeveralCompaniesAsksWhich()
{
    const CliRun asked = m_bench->addInstaView("sandbox-token-ats");
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains("--company") && asked.err.contains("Tatra Logistics"), asked.err.constData());
    QVERIFY(m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray().isEmpty());
    const QRegularExpression line(u"([0-9a-f-]{36})  Tatra Logistics"_s);
    const QString company = line.match(QString::fromUtf8(asked.err)).captured(1);
    QVERIFY(!company.isEmpty());
    EXITS(1, m_bench->addInstaView("sandbox-token-ats", {u"--company"_s, m_bench->url()}));
    EXITS(0, m_bench->addInstaView("sandbox-token-ats", {u"--company"_s, company, u"--phone-region"_s, u"sk"_s}));
    QJsonObject account = m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json()[0].toObject();
    QCOMPARE(account["company"_L1].toString(), company);
    QCOMPARE(account["phone_region"_L1].toString(), u"SK"_s);
    const QByteArray table = m_bench->run({u"account"_s, u"list"_s}).out;
    QVERIFY2(table.contains(company.toUtf8()) && table.contains("SK"), table.constData());
    EXITS(0, m_bench->run({u"account"_s, u"remove"_s, u"instaview"_s}));

    // The one company of a regular key is kept by itself.
    EXITS(1, m_bench->addInstaView("sandbox-token", {u"--phone-region"_s, u"XX"_s}));
    EXITS(0, m_bench->addInstaView());
    account = m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json()[0].toObject();
    QVERIFY(!account["company"_L1].toString().isEmpty() && account["company"_L1].toString() != company);
}

void CliInstaView::aKeyWithoutItsPrefixIsWarnedOf()
{
    const CliRun without = m_bench->addInstaView();
    QVERIFY2(without.code == 0 && without.err.contains("sk_"), without.err.constData());
    EXITS(0, m_bench->run({u"account"_s, u"remove"_s, u"instaview"_s}));
    const CliRun with = m_bench->addInstaView("sk_live_1", {u"--no-test"_s});
    QVERIFY2(with.code == 0 && !with.err.contains("sk_"), with.err.constData());
    const CliRun other = m_bench->addAccount();
    QVERIFY2(other.code == 0 && !other.err.contains("sk_"), other.err.constData());
}

void CliInstaView::aWrongKeyIsSix()
{
    EXITS(6, m_bench->addInstaView("wrong"));
    QVERIFY(m_bench->run({u"--json"_s, u"account"_s, u"list"_s}).json().toArray().isEmpty());
    EXITS(0, m_bench->addInstaView("wrong", {u"--no-test"_s}));
    EXITS(6, m_bench->run({u"pull"_s}));
    EXITS(6, m_bench->run({u"jobs"_s}));
}

void CliInstaView::helpNamesTheFieldsOfBoth()
{
    const QByteArray help = m_bench->run({u"--help"_s}).out;
    for (const char *word : {"firstname", "tag_list", "firstName", "gdprExpiryDate", "jobIds", "metadata.KEY", "@FILE"})
        QVERIFY2(help.contains(word), word);
}

void CliInstaView::listsAcrossJobs()
{
    pulled();
    const CliRun pull = m_bench->run({u"--json"_s, u"pull"_s});
    QCOMPARE(pull.json(),
             (QJsonObject{{u"jobs"_s, 6}, {u"candidates"_s, 60}, {u"complete"_s, true}, {u"unreadable"_s, 0}}));
    const QList<QByteArray> lines = m_bench->run({u"list"_s}).out.split('\n');
    QVERIFY2(lines.first().contains("Status") && lines.first().contains("Jobs"), lines.first().constData());
    QVERIFY2(lines.at(1).contains("IN_PROCESS") && lines.at(1).contains("Product Designer"), lines.at(1).constData());
    QVERIFY(m_bench->run({u"list"_s, u"--query"_s, u"kovacova product designer"_s}).out.contains("Kováčová"));
    const QJsonObject one = m_bench->show(m_references.first());
    QCOMPARE(one["ats"_L1].toString(), u"instaview"_s);
    QVERIFY(!one.contains("job_reference"_L1));
    QVERIFY(one["fields"_L1]["metadata"_L1].isObject());

    // Without the right to list jobs and companies, candidates are read all the same.
    EXITS(0, m_bench->run({u"account"_s, u"remove"_s, u"instaview"_s}));
    EXITS(0, m_bench->addInstaView("sandbox-token-without-read:jobs,read:companies"));
    EXITS(0, m_bench->run({u"pull"_s}));
    QCOMPARE(m_bench->run({u"--json"_s, u"list"_s}).json().toArray().size(), 60);
}

void CliInstaView::oneJobIsPulledAlone()
{
    EXITS(0, m_bench->addInstaView());
    EXITS(2, m_bench->run({u"pull"_s, u"--job"_s, u"No such job"_s}));
    EXITS(0, m_bench->run({u"pull"_s, u"--job"_s, u"Product Designer"_s}));
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    QVERIFY(!all.isEmpty() && all.size() < 60);
    const QJsonArray jobs = m_bench->run({u"--json"_s, u"jobs"_s}).json().toArray();
    for (const QJsonValue &one : all)
        QVERIFY(one["fields"_L1]["jobIds"_L1].toArray().contains(jobs.at(1)["reference"_L1]));
}

/// The names of gender and CV are not documented (instaview/README.md, rows 6 and 8).
void CliInstaView::whatWasNeverShownIsNotWritten()
{
    m_bench->switchInstaView({{u"hide"_s, QJsonArray{u"gender"_s, u"cv"_s}}});
    pulled();
    for (const QString &word : {u"gender=male"_s, u"cv=Text"_s}) {
        const CliRun refused = m_bench->run({u"edit"_s, m_references.first(), word});
        QVERIFY2(refused.code == 1 && refused.err.contains("has shown"), refused.err.constData());
        EXITS(1, m_bench->run(newcomer()));
    }
    m_bench->switchInstaView({{u"hide"_s, QJsonArray()}});
    EXITS(0, m_bench->run({u"pull"_s}));
    EXITS(0, m_bench->run({u"edit"_s, m_references.first(), u"gender=male"_s, u"cv=Text"_s}));
    EXITS(0, m_bench->run(newcomer()));
}

void CliInstaView::aScannedCvIsSaid()
{
    pulled();
    const QStringList edit{u"edit"_s, m_references.first()};
    const CliRun missing = m_bench->run(edit + QStringList{u"cv=@/no/such/file.pdf"_s});
    QVERIFY2(missing.code == 1 && missing.err.contains("/no/such/file.pdf"), missing.err.constData());
    const CliRun locked = m_bench->run(edit + QStringList{u"cv=@"_s + QStringLiteral(VIVIER_DATA "/locked.pdf")});
    QVERIFY2(locked.code == 1 && locked.err.contains("password"), locked.err.constData());
    const CliRun read = m_bench->run(edit + QStringList{u"cv=@"_s + QStringLiteral(VIVIER_DATA "/cv.pdf")});
    QVERIFY2(read.code == 0 && read.err.contains("pages: 2"), read.err.constData());
}

void CliInstaView::aNewCandidateNamesWhatItLacks()
{
    pulled();
    const CliRun refused = m_bench->run({u"new"_s, u"firstName=Zoë"_s});
    QCOMPARE(refused.code, 1);
    for (const char *name : {"lastName", "gdprExpiryDate", "email or phoneNumber"})
        QVERIFY2(refused.err.contains(name), refused.err.constData());
    QVERIFY(!refused.err.contains("firstName"));
    QVERIFY(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty());
    QStringList past = newcomer();
    past.replaceInStrings(u"2031"_s, u"2020"_s);
    EXITS(0, m_bench->run(past)); // kept, and not sent before it is mended
    const CliRun sent = m_bench->run({u"send"_s});
    QVERIFY2(sent.code == 1 && sent.err.contains("gdprExpiryDate"), sent.err.constData());
}

void CliInstaView::createsWholeAndOnce()
{
    pulled();
    const qsizetype mark = m_bench->mark();
    EXITS(0, m_bench->run(newcomer()));
    QCOMPARE(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().size(), 1);
    const CliRun sent = m_bench->run({u"--json"_s, u"send"_s});
    QVERIFY2(sent.code == 0, (sent.err + sent.out).constData());
    QCOMPARE(writes(mark, u"POST"_s), 1);
    QCOMPARE(writes(mark, u"PATCH"_s), 1);
    QVERIFY(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty());
    const QString reference = sent.json()[0]["reference"_L1].toString();
    const QJsonObject record = m_bench->stateInInstaView(reference);
    QCOMPARE(record["gender"_L1].toString(), u"female"_s);
    QCOMPARE(record["cvSource"_L1].toString(), u"Zoë Müller, engineer"_s);
    QCOMPARE(record["jobIds"_L1].toArray(), QJsonArray{m_jobs.first()});

    // Somebody with this address is there already; the ATS itself refuses it too.
    m_bench->switchInstaView({{u"duplicates"_s, u"refuse"_s}});
    EXITS(0, m_bench->run(newcomer()));
    EXITS(3, m_bench->run({u"send"_s}));
    EXITS(4, m_bench->run({u"--yes"_s, u"send"_s})); // 409, and nothing more to ask: its words
    QCOMPARE(writes(mark, u"POST"_s), 1);
    m_bench->switchInstaView({{u"duplicates"_s, u"allow"_s}});
    EXITS(0, m_bench->run({u"--yes"_s, u"send"_s}));
    QCOMPARE(madeByUs().size(), 2);
}

void CliInstaView::aCreateThatArrivedIsFoundAtOnce()
{
    pulled();
    // How often the ATS is asked before it creates.
    QStringList first = newcomer();
    first.replaceInStrings(u"zoe.m"_s, u"first"_s);
    first.replaceInStrings(u"Müller"_s, u"First"_s);
    EXITS(0, m_bench->run(first));
    qsizetype mark = m_bench->mark();
    EXITS(0, m_bench->run({u"send"_s}));
    const QList<QJsonObject> asked = m_bench->journal().sliced(mark);
    const auto post = std::find_if(asked.cbegin(), asked.cend(),
                                   [](const QJsonObject &entry) { return entry["method"_L1] == "POST"_L1; });
    const auto looks = static_cast<int>(post - asked.cbegin());
    QVERIFY(looks > 0 && post != asked.cend());

    EXITS(0, m_bench->run(newcomer()));
    mark = m_bench->mark();
    m_bench->faults({QJsonObject{{u"latency_ms"_s, 1}, {u"match"_s, u"^GET "_s}, {u"next"_s, looks}},
                     QJsonObject{{u"drop"_s, u"after"_s}, {u"match"_s, u"^POST "_s}},
                     QJsonObject{{u"body"_s, u"hang"_s}, {u"match"_s, u"^GET "_s}}});
    m_bench->killDuring({u"send"_s});
    m_bench->fault({});
    QCOMPARE(writes(mark, u"POST"_s), 1);
    const CliRun sent = m_bench->run({u"send"_s});
    QVERIFY2(sent.code == 0, (sent.err + sent.out).constData());
    QVERIFY2(!sent.err.contains("checking again"), sent.err.constData());
    QCOMPARE(writes(mark, u"POST"_s), 1);
    QCOMPARE(writes(mark, u"PATCH"_s), 1);
    QCOMPARE(madeByUs().size(), 1);
    QCOMPARE(m_bench->stateInInstaView(madeByUs().first())["gender"_L1].toString(), u"female"_s);
}

void CliInstaView::aCreateThatDidNotArriveIsWaitedFor()
{
    pulled();
    EXITS(0, m_bench->run(newcomer()));
    EXITS(0, m_bench->run({u"edit"_s, m_references.first(), u"lastName=Other"_s}));
    const qsizetype mark = m_bench->mark();
    m_bench->fault({{u"body"_s, u"hang"_s}, {u"match"_s, u"^POST "_s}});
    m_bench->killDuring({u"send"_s});
    m_bench->fault({});
    // It might be at work still: it is not sent again now, and nobody else waits for it.
    m_bench->killOnceSaid("checking again", {u"send"_s});
    QCOMPARE(writes(mark, u"POST"_s), 0);
    QCOMPARE(m_bench->stateInInstaView(m_references.first())["lastName"_L1].toString(), u"Other"_s);
    QVERIFY(madeByUs().isEmpty());
}

void CliInstaView::refusalsAreFour()
{
    pulled();
    const QString reference = m_references.first();
    m_bench->switchInstaView({{u"status_changes"_s, u"refuse"_s}});
    EXITS(0, m_bench->run({u"edit"_s, reference, u"status=REJECTED"_s}));
    const CliRun conflict = m_bench->run({u"send"_s}); // 409
    QVERIFY2(conflict.code == 4 && conflict.err.contains("REJECTED"), conflict.err.constData());
    QCOMPARE(m_bench->show(reference)["state"_L1].toString(), u"rejected"_s);
    EXITS(0, m_bench->run({u"discard"_s, reference}));

    m_bench->switchInstaView({{u"status_changes"_s, u"allow"_s}, {u"meaning"_s, u"refuse"_s}});
    EXITS(0, m_bench->run({u"edit"_s, reference, u"lastName=Other"_s}));
    EXITS(4, m_bench->run({u"send"_s})); // 422
    QCOMPARE(m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().size(), 1);
}

void CliInstaView::anotherCompanyIsSix()
{
    const CliRun asked = m_bench->addInstaView("sandbox-token-ats");
    const QRegularExpression line(u"([0-9a-f-]{36})  Tatra Logistics"_s);
    const QString company = line.match(QString::fromUtf8(asked.err)).captured(1);
    EXITS(0, m_bench->addInstaView("sandbox-token-ats", {u"--company"_s, company}));
    EXITS(0, m_bench->run({u"pull"_s}));
    const QJsonValue theirs = m_bench->run({u"--json"_s, u"list"_s}).json()[0];
    const QString foreignJob = m_bench->run({u"--json"_s, u"jobs"_s}).json()[0]["reference"_L1].toString();
    EXITS(0, m_bench->run({u"account"_s, u"remove"_s, u"instaview"_s}));

    pulled();
    EXITS(6, m_bench->run({u"show"_s, theirs["reference"_L1].toString()}));
    EXITS(0, m_bench->run({u"edit"_s, m_references.first(), u"jobIds="_s + foreignJob}));
    EXITS(6, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->show(m_references.first())["outbox"_L1]["reason"_L1].toString(), u"forbidden"_s);
}

void CliInstaView::theDeletedIsTwo()
{
    pulled();
    EXITS(0, m_bench->run({u"edit"_s, m_references.first(), u"lastName=Other"_s}));
    m_bench->deleteInInstaView(m_references.first());
    EXITS(2, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->show(m_references.first())["outbox"_L1]["reason"_L1].toString(), u"gone"_s);
    EXITS(0, m_bench->run({u"discard"_s, m_references.first()}));
}

void CliInstaView::offlineAndPausesAreFive()
{
    pulled();
    const QString reference = m_references.first();
    EXITS(0, m_bench->run({u"edit"_s, reference, u"lastName=Other"_s}));
    m_bench->stopSandbox();
    EXITS(5, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->show(reference)["outbox"_L1]["reason"_L1].toString(), u"network"_s);
    // What does not need the network works: jobs by their titles too.
    EXITS(0, m_bench->run({u"edit"_s, reference, u"jobIds=Data Engineer"_s}));
    EXITS(0, m_bench->run({u"list"_s}));
    m_bench->startSandbox();
    m_bench->fault({{u"status"_s, 429}, {u"retry_after"_s, 3600}, {u"match"_s, u"^PATCH "_s}});
    EXITS(5, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->show(reference)["outbox"_L1]["reason"_L1].toString(), u"pause"_s);
}

void CliInstaView::metadataIsDecidedKeyByKey()
{
    pulled();
    const QString reference = m_references.first();
    const auto meet = [&](const QString &mine) {
        m_bench->touchInstaView(reference, {{u"metadata"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 1}}}});
        EXITS(0, m_bench->run({u"pull"_s}));
        EXITS(0, m_bench->run({u"edit"_s, reference, u"metadata.a="_s + mine, u"metadata.mine=1"_s}));
        m_bench->touchInstaView(reference, {{u"metadata"_s, QJsonObject{{u"a"_s, 3}, {u"b"_s, 2}}}});
        EXITS(3, m_bench->run({u"send"_s}));
    };
    meet(u"2"_s);
    EXITS(0, m_bench->run({u"resolve"_s, reference, u"metadata=mine"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInInstaView(reference)["metadata"_L1].toObject(),
             (QJsonObject{{u"a"_s, 2}, {u"b"_s, 2}, {u"mine"_s, 1}}));
    meet(u"4"_s);
    const QJsonValue asked = m_bench->run({u"--json"_s, u"conflicts"_s}).json()[0];
    QCOMPARE(asked["theirs"_L1]["a"_L1].toInt(), 3);
    EXITS(0, m_bench->run({u"resolve"_s, reference, u"metadata=theirs"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(m_bench->stateInInstaView(reference)["metadata"_L1].toObject(),
             (QJsonObject{{u"a"_s, 3}, {u"b"_s, 2}, {u"mine"_s, 1}}));
}

QTEST_GUILESS_MAIN(CliInstaView)
#include "tst_cli_instaview.moc"
