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
using Verdict = FieldCheck::Verdict;

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
    QCOMPARE(report.checks.constFirst().verdict, Verdict::Kept);
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
    QCOMPARE(report.checks.constFirst().verdict, Verdict::Changed);
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

QTEST_GUILESS_MAIN(Receipt)
#include "tst_receipt.moc"
