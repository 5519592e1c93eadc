// SPDX-License-Identifier: MIT
#include "ats/atsfactory.h"
#include "support/stride.h"
#include "sync/syncbench.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::stride;
using test::SyncBench;

namespace {

const QString instaView = u"instaview"_s;

/// By their documents nothing was changed: welcomekit/README.md, section 3, and instaview/README.md, section 4.
QMap<int, SendOutcome> refusalsOf(const QString &ats, bool isCreate)
{
    QMap<int, SendOutcome> refusals{{400, SendOutcome::Rejected},
                                    {401, SendOutcome::Token},
                                    {403, SendOutcome::Forbidden},
                                    {404, isCreate ? SendOutcome::Rejected : SendOutcome::Gone}};
    if (ats == instaView)
        refusals.insert({{409, SendOutcome::Rejected}, {422, SendOutcome::Rejected}, {429, SendOutcome::Pause}});
    else
        refusals.insert(405, SendOutcome::Rejected);
    return refusals;
}

/// What HTTP names, and of all others those whose turn it is (stride.h).
QList<int> statuses()
{
    QList<int> tried;
    for (int status = 100; status < 600; ++status) {
        if (status % 100 < 32 || status == 451 || status % stride() == 0)
            tried.append(status);
    }
    return tried;
}

/// One ATS, one kind of write, one candidate after another.
class Writer
{
public:
    Writer(QString ats, QString what)
        : m_ats(std::move(ats))
        , m_what(std::move(what))
        , m_reference(isInstaView() ? m_bench.sandbox().instaViewReferences().constFirst() : m_bench.someone())
    {
        connect();
    }

    bool isCreate() const { return m_what == "create"_L1; }
    bool isUnseen() const { return m_what == "comment"_L1; }
    SyncBench &bench() { return m_bench; }

    /// Over new connections, without a pause that an earlier answer asked for.
    void connect()
    {
        sandbox::Sandbox &sandbox = m_bench.sandbox();
        const Account account{.id = m_bench.context().accountId,
                              .name = u"Test"_s,
                              .ats = m_ats,
                              .baseUrl = isInstaView() ? sandbox.instaViewUrl() : sandbox.baseUrl(),
                              .organizations = {},
                              .company = isInstaView() ? sandbox.instaViewCompanies().constFirst() : QString(),
                              .dashboard = {},
                              .requestsPerSecond = 0};
        m_bench.context().ats = makeAts(account, sandbox.options().token);
    }

    Draft draft(int number)
    {
        if (m_what == "update"_L1) {
            m_value = Value::ofText(u"+4219070%1"_s.arg(number, 5, 10, '0'_L1));
            return kept({{phone(), m_value}}, m_reference);
        }
        if (m_what == "comment"_L1)
            return kept({{u"comment"_s, Value::ofText(u"Called, %1"_s.arg(number))}}, m_reference);
        if (m_what == "document"_L1) {
            const QString url = m_bench.sandbox().url(u"/files/cv.pdf"_s).toString();
            return kept({{u"remote_file_urls"_s, Value::ofText(url)}}, m_reference);
        }
        const QString email = u"zoe.%1@mail.example"_s.arg(number);
        if (!isInstaView())
            return m_bench.newDraft(email);
        return kept({{u"firstName"_s, Value::ofText(u"Zoë"_s)},
                     {u"lastName"_s, Value::ofText(u"Müller %1"_s.arg(number))},
                     {u"email"_s, Value::ofText(email)},
                     {u"gdprExpiryDate"_s, Value::ofText(u"2038-01-31"_s)},
                     {u"jobIds"_s, Value::ofList({m_bench.sandbox().instaViewJobs().constFirst()})}},
                    Draft::newKey());
    }

    /// How often the last draft was applied.
    qsizetype applied()
    {
        sandbox::Sandbox &sandbox = m_bench.sandbox();
        if (m_what == "update"_L1) {
            const QJsonObject record =
                isInstaView() ? sandbox.instaViewCandidate(m_reference) : sandbox.candidate(m_reference);
            const QJsonValue stored = isInstaView() ? record[phone()] : record["profile"_L1][phone()];
            return stored.toString() == m_value.text() ? 1 : 0;
        }
        if (m_what == "comment"_L1)
            return sandbox.candidate(m_reference)["comments"_L1].toArray().size() - m_before;
        if (m_what == "document"_L1)
            return awaited(m_bench.context().ats->documents(m_reference, {}))->size() - m_before;
        return (isInstaView() ? sandbox.instaViewReferences() : sandbox.candidateReferences()).size() - m_before;
    }

    void begin()
    {
        m_before = 0;
        m_before = m_what == "update"_L1 ? 0 : applied();
    }

private:
    bool isInstaView() const { return m_ats == instaView; }
    QString phone() const { return isInstaView() ? u"phoneNumber"_s : u"phone"_s; }

    Draft kept(const FieldValues &values, const QString &key)
    {
        Draft draft{.key = key};
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            draft.fields.insert(it.key(), {.base = {}, .mine = it.value()});
        if (values.contains(phone())) {
            const auto now = awaited(m_bench.context().ats->candidate(key, {}));
            draft.fields[phone()].base = now->value(phone());
        }
        if (!awaited(m_bench.store().saveDraft(m_bench.context().accountId, draft)))
            qFatal("the draft cannot be kept");
        return draft;
    }

    SyncBench m_bench{20};
    QString m_ats;
    QString m_what;
    QString m_reference;
    Value m_value;
    qsizetype m_before = 0;
};

} // namespace

/// A write is answered with every status there is. One that was applied is never applied twice and never lost sight of;
/// one that was refused leaves later.
class EveryStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneWrite_data();
    void isOneWrite();
    void anUpdateThatDidNotArriveIsNoRefusal_data();
    void anUpdateThatDidNotArriveIsNoRefusal();
};

void EveryStatus::isOneWrite_data()
{
    QTest::addColumn<QString>("ats");
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"update"_s, u"create"_s, u"comment"_s, u"document"_s})
        QTest::newRow(qPrintable(u"Welcome Kit, "_s + what)) << u"welcomekit"_s << what;
    for (const QString &what : {u"update"_s, u"create"_s})
        QTest::newRow(qPrintable(u"InstaView, "_s + what)) << instaView << what;
}

void EveryStatus::isOneWrite()
{
    QFETCH(QString, ats);
    QFETCH(QString, what);
    Writer writer(ats, what);
    SyncBench &bench = writer.bench();
    const QMap<int, SendOutcome> refusals = refusalsOf(ats, writer.isCreate());
    const QList<int> all = statuses() << 600 << 999;
    for (const int status : all) {
        const auto told = [&](const SendReport &report) {
            return qPrintable(u"%1: %2 %3"_s.arg(status).arg(int(report.outcome)).arg(writer.applied()));
        };
        writer.connect();
        writer.begin();
        const Draft draft = writer.draft(status);
        const bool isRefusal = refusals.contains(status);
        bench.sandbox().setFault({.status = status, .apply = !isRefusal, .next = 1, .match = u"^(PUT|PATCH|POST) "_s});
        bench.sandbox().clearJournal();
        const SendReport first = bench.send(draft);
        if (isRefusal)
            QVERIFY2(first.outcome == refusals.value(status), told(first));
        else if (writer.isUnseen())
            QVERIFY2(first.outcome == SendOutcome::Unsure, told(first));
        else if (first.outcome != SendOutcome::Pause)
            QVERIFY2(first.outcome == SendOutcome::Accepted, told(first));
        QVERIFY2(writer.applied() == (isRefusal ? 0 : 1), told(first));
        const QList<sandbox::JournalEntry> writes = bench.writes();
        QVERIFY2(std::ranges::count(writes, status, &sandbox::JournalEntry::status) == 1, told(first));

        // What waits for a network, for time or for the recruiter leaves once more.
        writer.connect();
        if (const auto left = bench.keptDraft(draft.key)) {
            const SendReport again = bench.send(*left);
            QVERIFY2(again.outcome == (writer.isUnseen() && !isRefusal ? SendOutcome::Unsure : SendOutcome::Accepted),
                     told(again));
        }
        QVERIFY2(writer.applied() == 1, told(first));
        // Settled, or a note of the attempt is still there.
        if (const auto left = bench.keptDraft(draft.key)) {
            QVERIFY2(writer.isUnseen() && left->fields.constBegin()->attemptedAt.isValid(), told(first));
            QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, {.key = draft.key})));
            QVERIFY(!bench.keptDraft(draft.key));
        }
    }
}

void EveryStatus::anUpdateThatDidNotArriveIsNoRefusal_data()
{
    QTest::addColumn<QString>("ats");
    QTest::newRow("Welcome Kit") << u"welcomekit"_s;
    QTest::newRow("InstaView") << instaView;
}

/// What no document names proves nothing, also when a read does not show the change yet.
void EveryStatus::anUpdateThatDidNotArriveIsNoRefusal()
{
    QFETCH(QString, ats);
    Writer writer(ats, u"update"_s);
    SyncBench &bench = writer.bench();
    const QMap<int, SendOutcome> refusals = refusalsOf(ats, false);
    // These HTTP itself calls a refusal, and the read agrees.
    const QList<int> plain{402, 409, 410, 412, 413, 415, 422, 423, 428, 451};
    const QList<int> all = statuses();
    for (const int status : all) {
        if (refusals.contains(status) || plain.contains(status) || (status >= 200 && status < 300) || status == 429)
            continue;
        writer.connect();
        const Draft draft = writer.draft(status);
        bench.sandbox().setFault({.status = status, .next = 1, .match = u"^(PUT|PATCH) "_s});
        const SendReport first = bench.send(draft);
        const QByteArray told = u"%1: %2"_s.arg(status).arg(int(first.outcome)).toUtf8();
        QVERIFY2(first.outcome == SendOutcome::Lost || first.outcome == SendOutcome::Pause ||
                     first.outcome == SendOutcome::Network || first.outcome == SendOutcome::Fault,
                 told.constData());
        QVERIFY2(first.error && first.error->maybeApplied, told.constData());
        QVERIFY2(writer.applied() == 0, told.constData());
        writer.connect();
        QCOMPARE(bench.send(*bench.keptDraft(draft.key)).outcome, SendOutcome::Accepted);
        QVERIFY2(writer.applied() == 1, told.constData());
    }
}

QTEST_GUILESS_MAIN(EveryStatus)
#include "tst_every_status.moc"
