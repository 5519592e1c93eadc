// SPDX-License-Identifier: MIT
#include "support/awaited.h"
#include "support/scriptedats.h"
#include "support/storekey.h"
#include "sync/receipt.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::ScriptedAts;
using FieldResult = FieldCheck::FieldResult;

/// What an ATS that does not do as documented may answer to an update.
class Receipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFullReplacementIsNoticed();
    void aFieldThatStaysAsItWasStaysADraft();
    void aShortenedValueIsSaid();
    void anAnswerWithoutAFieldKeepsWhatWeKnew();
    void anotherErrorIsNotARefusal();
    void aFieldThatWasNotSentAndChangedIsSaid_data();
    void aFieldThatWasNotSentAndChangedIsSaid();
    void aFieldThatWasSentIsNoOther();

private:
    Draft draftOfPhone();
    SendReport send();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ScriptedAts> m_ats;
    SyncContext m_context;
    Candidate m_theirs;
};

void Receipt::init()
{
    m_context = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_ats = std::make_shared<ScriptedAts>();
    m_context = {
        .accountId = u"a"_s, .ats = m_ats, .store = std::make_shared<Store>(m_folder->path(), test::unlocked())};
    QVERIFY(awaited(m_context.store->open()));
    QVERIFY(awaited(m_context.store->saveAccount({.id = u"a"_s, .name = u"A"_s, .baseUrl = QUrl(u"http://[::1]"_s)})));
    m_theirs = {.reference = u"c-1"_s, .jobReference = u"j"_s};
    m_theirs.values = {{u"firstname"_s, Value::ofText(u"Ada"_s)},
                       {u"phone"_s, Value::ofText(u"01"_s)},
                       {u"cover_letter"_s, Value::ofText(u"Hello"_s)},
                       {u"tag_list"_s, Value::ofList({u"ruby"_s})}};
    m_ats->onCandidate = [this](const QString &) { return m_theirs; };
}

Draft Receipt::draftOfPhone()
{
    Draft draft{.key = u"c-1"_s};
    draft.fields.insert(u"phone"_s, {.base = Value::ofText(u"01"_s), .mine = Value::ofText(u"0606060606"_s)});
    return draft;
}

SendReport Receipt::send()
{
    const Draft draft = draftOfPhone();
    if (!awaited(m_context.store->saveDraft(m_context.accountId, draft)))
        qFatal("the draft cannot be kept");
    return awaited(sendDraft(m_context, draft, {}, {}));
}

void Receipt::aFullReplacementIsNoticed()
{
    m_ats->onUpdate = [this](const QString &, const FieldValues &changes) {
        Candidate answer = m_theirs;
        answer.values = {{u"phone"_s, changes.value(u"phone"_s)},
                         {u"firstname"_s, Value::ofText(u"Ada"_s)},
                         {u"cover_letter"_s, Value::empty()}};
        return answer;
    };
    const SendReport report = send();
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(report.emptiedByAts, QStringList({u"cover_letter"_s})); // absent tags are not emptied ones
}

void Receipt::aFieldThatStaysAsItWasStaysADraft()
{
    m_ats->onUpdate = [this](const QString &, const FieldValues &) { return m_theirs; };
    const SendReport report = send();
    QCOMPARE(report.checks.constFirst().verdict, FieldResult::Kept);
    const auto draft = awaited(m_context.store->draft(m_context.accountId, u"c-1"_s));
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->fields.value(u"phone"_s).mine.text(), u"0606060606"_s);
}

void Receipt::aShortenedValueIsSaid()
{
    m_ats->onUpdate = [this](const QString &, const FieldValues &) {
        Candidate answer = m_theirs;
        answer.values.insert(u"phone"_s, Value::ofText(u"0606"_s));
        return answer;
    };
    const SendReport report = send();
    QCOMPARE(report.checks.constFirst().verdict, FieldResult::Changed);
    QCOMPARE(report.checks.constFirst().answered.text(), u"0606"_s);
}

void Receipt::anAnswerWithoutAFieldKeepsWhatWeKnew()
{
    m_ats->onUpdate = [this](const QString &, const FieldValues &changes) {
        Candidate answer = m_theirs;
        answer.values = {{u"phone"_s, changes.value(u"phone"_s)}};
        return answer;
    };
    const SendReport report = send();
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QVERIFY(report.emptiedByAts.isEmpty());
    QCOMPARE(report.snapshot->value(u"tag_list"_s).list(), QStringList({u"ruby"_s}));
}

void Receipt::anotherErrorIsNotARefusal()
{
    m_ats->onUpdate = [](const QString &, const FieldValues &) -> Result<Candidate> {
        return tl::make_unexpected(ApiError{.kind = ApiError::Kind::RateLimited, .status = 429});
    };
    QCOMPARE(send().outcome, SendOutcome::Pause);
    QCOMPARE(m_ats->updates.size(), 1);
    const auto draft = awaited(m_context.store->draft(m_context.accountId, u"c-1"_s));
    QVERIFY(draft && *draft);
}

void Receipt::aFieldThatWasNotSentAndChangedIsSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("answered"); // unknown: the answer leaves it out
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char *name, const char *field, const Value &answered, bool isSaid) {
        QTest::newRow(name) << QString::fromLatin1(field) << answered << isSaid;
    };
    row("another value", "firstname", Value::ofText(u"Eve"_s), true);
    row("another long text", "cover_letter", Value::ofText(u"Bye"_s), true);
    row("emptied", "cover_letter", Value::empty(), true); // and writing stops, which is said too
    row("filled", "subtitle", Value::ofText(u"Engineer"_s), true);
    row("unreadable", "cover_letter", Value::unreadable("[1]"), true);
    row("archived", "archived", Value::ofFlag(true), true);
    row("another stage", "job_stage_id", Value::ofNumber(8), true);
    row("other tags", "tag_list", Value::ofList({u"qt"_s}), true);
    row("the same", "firstname", Value::ofText(u"Ada"_s), false);
    row("outer space", "firstname", Value::ofText(u" Ada\n"_s), false);
    row("line ends", "cover_letter", Value::ofText(u"Hello\r\n"_s), false);
    row("absent", "firstname", Value::unknown(), false);
    row("tags absent", "tag_list", Value::unknown(), false);
    row("an absent flag is no", "archived", Value::empty(), false);
    row("a fact", "city", Value::ofText(u"Lyon"_s), false);
    row("the ATS's clock", "updated_at", Value::ofText(u"2026-01-02T00:00:00Z"_s), false);
    row("not known before", "origin", Value::ofText(u"fair"_s), false);
}

void Receipt::aFieldThatWasNotSentAndChangedIsSaid()
{
    QFETCH(QString, field);
    QFETCH(Value, answered);
    QFETCH(bool, isSaid);
    m_theirs.values.insert({{u"subtitle"_s, Value::empty()},
                            {u"archived"_s, Value::ofFlag(false)},
                            {u"job_stage_id"_s, Value::ofNumber(7)},
                            {u"city"_s, Value::ofText(u"Paris"_s)},
                            {u"updated_at"_s, Value::ofText(u"2026-01-01T00:00:00Z"_s)}});
    const Value before = m_theirs.value(field);
    m_ats->onUpdate = [&](const QString &, const FieldValues &changes) {
        Candidate answer = m_theirs;
        answer.values.insert(changes);
        answer.values.insert(field, answered);
        return answer;
    };
    const SendReport report = send();
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    const auto journal = awaited(m_context.store->journal(m_context.accountId, u"c-1"_s));
    QCOMPARE(report.checks.size(), isSaid ? 2 : 1);
    QCOMPARE(journal->size(), isSaid ? 2 : 1);
    if (!isSaid)
        return;
    QCOMPARE(report.checks.constLast().field, field);
    QCOMPARE(report.checks.constLast().verdict, FieldResult::Unsent);
    QCOMPARE(report.checks.constLast().answered, answered);
    const JournalEntry &entry = journal->constFirst();
    QCOMPARE(entry.field, field);
    QCOMPARE(entry.verdict, FieldResult::Unsent);
    QCOMPARE(entry.before, before);
    QCOMPARE(entry.after, answered);
    QVERIFY(!entry.isAccepted());
    QCOMPARE(awaited(m_context.store->candidate(m_context.accountId, u"c-1"_s))->value().value(field), answered);
}

/// Nor one that the answer does not tell, of which another read could not be had.
void Receipt::aFieldThatWasSentIsNoOther()
{
    m_ats->onUpdate = [this](const QString &, const FieldValues &) {
        Candidate answer = m_theirs;
        answer.values.remove(u"phone"_s);
        m_ats->onCandidate = nullptr;
        return answer;
    };
    const SendReport report = send();
    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(report.checks.size(), 1);
    QCOMPARE(report.checks.constFirst().verdict, FieldResult::NotReturned);
}

QTEST_GUILESS_MAIN(Receipt)
#include "tst_receipt.moc"
