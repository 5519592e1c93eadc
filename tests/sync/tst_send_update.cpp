// SPDX-License-Identifier: MIT
#include "support/scriptedats.h"
#include "sync/syncbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::awaited;
using test::SyncBench;
using Fault = sandbox::Fault;
using FieldResult = FieldCheck::FieldResult;

namespace {

QString phoneIn(const QJsonObject &record)
{
    return record.value("profile"_L1).toObject().value("phone"_L1).toString();
}

} // namespace

/// One draft of a candidate that the ATS has, sent to the real sandbox over loopback.
class SendUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatChanged();
    void aConflictWritesNothing();
    void aColleaguesOtherFieldSurvives();
    void theSameChangeOnBothSidesIsNoRequest();
    void aLostAnswerIsSettledByReading();
    void aWriteThatNeverArrivedStaysADraft();
    void aLostAnswerToWriteOnlyFieldsIsSentAgain();
    void aCutAnswerIsSettledByReading();
    void aRefusalKeepsTheDraftAndTheWords();
    void offlineKeepsTheDraft();
    void aWrongTokenKeepsTheDraft();
    void aMissingCandidateKeepsTheDraft();
    void tagsAreReadAgain();
    void tagsOfBothSidesAreMerged();
    void whatAMergeMadeIsJudgedBeforeItLeaves();
    void anEditDuringTheSendStaysADraft();
    void whatIsNotReadyAsksNothing();
    void emptyingANameIsAskedFirst();
};

void SendUpdate::sendsOnlyWhatChanged()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)},
                                                {u"media_github"_s, Value::ofText(u"https://github.com/zoe"_s)}});
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"PUT"_s}));
    const QJsonObject body{{u"phone"_s, u"0606060606"_s}, {u"media_github"_s, u"https://github.com/zoe"_s}};
    QCOMPARE(bench.writes().constFirst().body.toObject(), body);
    QCOMPARE(report.checks.size(), 2);
    QCOMPARE(report.checks.at(0).verdict, FieldResult::Confirmed);
    QCOMPARE(report.checks.at(1).verdict, FieldResult::NotReturned);

    QVERIFY(!bench.keptDraft(reference));
    QCOMPARE(bench.keptCandidate(reference)->value(u"phone"_s).text(), u"0606060606"_s);
    const auto journal = awaited(bench.store().journal(bench.context().accountId, reference));
    QVERIFY(journal);
    QCOMPARE(journal->size(), 2);
}

void SendUpdate::aConflictWritesNothing()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    QVERIFY(bench.sandbox().touch(reference, {{u"phone"_s, u"0707070707"_s}}));
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Conflict);
    QVERIFY(bench.writes().isEmpty());
    QCOMPARE(report.plan.constFirst().theirs.text(), u"0707070707"_s);
    QCOMPARE(bench.keptDraft(reference), draft);
    QCOMPARE(bench.keptCandidate(reference)->value(u"phone"_s).text(), u"0707070707"_s);
    QCOMPARE(phoneIn(bench.sandbox().candidate(reference)), u"0707070707"_s);
}

void SendUpdate::aColleaguesOtherFieldSurvives()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    QVERIFY(bench.sandbox().touch(reference, {{u"subtitle"_s, u"Changed by a colleague"_s}}));

    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
    const QJsonObject record = bench.sandbox().candidate(reference);
    QCOMPARE(phoneIn(record), u"0606060606"_s);
    QCOMPARE(record.value("profile"_L1).toObject().value("subtitle"_L1).toString(), u"Changed by a colleague"_s);
    QCOMPARE(bench.keptCandidate(reference)->value(u"subtitle"_s).text(), u"Changed by a colleague"_s);
}

void SendUpdate::theSameChangeOnBothSidesIsNoRequest()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    QVERIFY(bench.sandbox().touch(reference, {{u"phone"_s, u"0606060606"_s}}));

    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
    QVERIFY(bench.writes().isEmpty());
    QVERIFY(!bench.keptDraft(reference));
}

void SendUpdate::aLostAnswerIsSettledByReading()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^PUT "_s});
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QVERIFY(!report.error);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"PUT"_s, u"GET"_s}));
    QVERIFY(!bench.keptDraft(reference));
}

void SendUpdate::aWriteThatNeverArrivedStaysADraft()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.drop = Fault::Drop::Before, .next = 1, .match = u"^PUT "_s});
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Lost);
    QCOMPARE(bench.keptDraft(reference), draft);

    QCOMPARE(bench.send(*bench.keptDraft(reference)).outcome, SendOutcome::Accepted);
    QCOMPARE(phoneIn(bench.sandbox().candidate(reference)), u"0606060606"_s);
}

void SendUpdate::aLostAnswerToWriteOnlyFieldsIsSentAgain()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"media_vimeo"_s, Value::ofText(u"https://vimeo.com/1"_s)}});
    bench.sandbox().setFault({.drop = Fault::Drop::After, .next = 1, .match = u"^PUT "_s});
    QCOMPARE(bench.send(draft).outcome, SendOutcome::Lost);
    QCOMPARE(bench.keptDraft(reference), draft);

    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
    QCOMPARE(bench.sandbox().candidate(reference).value("media_vimeo"_L1).toString(), u"https://vimeo.com/1"_s);
}

void SendUpdate::aCutAnswerIsSettledByReading()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.body = Fault::Body::Truncated, .next = 1, .match = u"^PUT "_s});

    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
    QCOMPARE(bench.writes().size(), 1);
}

void SendUpdate::aRefusalKeepsTheDraftAndTheWords()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const QString page = bench.sandbox().url(u"/files/login.html"_s).toString();
    const Draft draft = bench.draft(reference, {{u"remote_resume_url"_s, Value::ofText(page)}});
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Rejected);
    QVERIFY(report.error);
    QCOMPARE(report.error->status, 400);
    QVERIFY2(report.error->text.contains("PDF"_L1), qUtf8Printable(report.error->text));
    QCOMPARE(bench.keptDraft(reference), draft);
}

void SendUpdate::offlineKeepsTheDraft()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().stop();
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Network);
    QVERIFY(report.error && report.error->isOffline());
    bench.restart();
    QCOMPARE(bench.keptDraft(reference), draft);
}

void SendUpdate::aWrongTokenKeepsTheDraft()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.useToken(u"wrong"_s);
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Token);
    QCOMPARE(report.error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(bench.keptDraft(reference), draft);
}

void SendUpdate::aMissingCandidateKeepsTheDraft()
{
    SyncBench bench;
    Draft draft = bench.draft(bench.someone(), {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    draft.key = u"wttj-nobody"_s;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Gone);
    QCOMPARE(report.error->kind, ApiError::Kind::NotFound);
    QCOMPARE(bench.keptDraft(draft.key), draft);
}

void SendUpdate::tagsAreReadAgain()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"tag_list"_s, Value::ofList({u"c++"_s, u"à rappeler"_s})}});
    const SendReport report = bench.send(draft);

    QCOMPARE(report.outcome, SendOutcome::Accepted);
    QCOMPARE(bench.methods(), QStringList({u"GET"_s, u"PUT"_s, u"GET"_s}));
    QCOMPARE(report.checks.constFirst().verdict, FieldResult::Confirmed);
    QCOMPARE(bench.keptCandidate(reference)->value(u"tag_list"_s).list(), QStringList({u"c++"_s, u"à rappeler"_s}));
}

void SendUpdate::tagsOfBothSidesAreMerged()
{
    SyncBench bench;
    const QString reference = bench.someone();
    QVERIFY(bench.sandbox().touch(reference, {{u"tag_list"_s, u"kept,removed"_s}}));
    const Draft draft = bench.draft(reference, {{u"tag_list"_s, Value::ofList({u"kept"_s, u"mine"_s})}});
    QVERIFY(bench.sandbox().touch(reference, {{u"tag_list"_s, u"kept,removed,theirs"_s}}));

    QCOMPARE(bench.send(draft).outcome, SendOutcome::Accepted);
    QCOMPARE(bench.writes().constFirst().body.toObject().value("tag_list"_L1).toString(), u"kept,theirs,mine"_s);
}

void SendUpdate::whatAMergeMadeIsJudgedBeforeItLeaves()
{
    const auto keys = [](const QString &prefix) {
        QJsonObject object;
        for (int i = 0; i < 30; ++i)
            object.insert(prefix + QString::number(i), i);
        return Value::ofText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    SyncBench bench;
    const auto ats = std::make_shared<test::ScriptedAts>();
    ats->fields = &FieldCatalog::instaView();
    ats->onCandidate = [&](const QString &reference) {
        return Candidate{.reference = reference, .values = {{u"metadata"_s, keys(u"theirs"_s)}}};
    };
    bench.context().ats = ats;
    // Thirty keys of each side are allowed; the sixty of both are not (50 at most).
    const Draft draft{.key = u"c"_s,
                      .fields = {{u"metadata"_s, {.base = Value::ofText(u"{}"_s), .mine = keys(u"mine"_s)}}},
                      .createAttemptedAt = {}};
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, draft)));
    const SendReport report = bench.send(draft);
    QCOMPARE(report.outcome, SendOutcome::NotReady);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.constFirst().field, u"metadata"_s);
    QCOMPARE(report.plan.constFirst().outcome, MergeOutcome::Merged);
    QVERIFY(ats->updates.isEmpty());
    QCOMPARE(bench.keptDraft(u"c"_s), draft);
    QVERIFY(bench.keptCandidate(u"c"_s)); // what was read is shown beside it
}

void SendUpdate::anEditDuringTheSendStaysADraft()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"phone"_s, Value::ofText(u"0606060606"_s)}});
    bench.sandbox().setFault({.latencyMs = 300, .next = 1, .match = u"^PUT "_s});
    auto sending = sendDraft(bench.context(), draft, {}, {});
    Draft later = draft;
    later.fields[u"phone"_s].mine = Value::ofText(u"0808080808"_s);
    later.fields[u"phone"_s].edits = 2;
    QVERIFY(awaited(bench.store().saveDraft(bench.context().accountId, later)));
    QCOMPARE(awaited(std::move(sending)).outcome, SendOutcome::Accepted);

    const auto kept = bench.keptDraft(reference);
    QVERIFY(kept);
    QCOMPARE(kept->fields.value(u"phone"_s).mine.text(), u"0808080808"_s);
    QCOMPARE(kept->fields.value(u"phone"_s).base.text(), u"0606060606"_s);
    QCOMPARE(bench.send(*kept).outcome, SendOutcome::Accepted);
    QCOMPARE(phoneIn(bench.sandbox().candidate(reference)), u"0808080808"_s);
}

void SendUpdate::whatIsNotReadyAsksNothing()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"email"_s, Value::ofText(u"not an address"_s)}});
    const SendReport report = bench.send(draft, {.confirmed = true});

    QCOMPARE(report.outcome, SendOutcome::NotReady);
    QCOMPARE(report.problems.constFirst().field, u"email"_s);
    QVERIFY(bench.methods().isEmpty());
    QCOMPARE(bench.keptDraft(reference), draft);
}

void SendUpdate::emptyingANameIsAskedFirst()
{
    SyncBench bench;
    const QString reference = bench.someone();
    const Draft draft = bench.draft(reference, {{u"lastname"_s, Value::empty()}});
    QCOMPARE(bench.send(draft).outcome, SendOutcome::NotReady);
    QVERIFY(bench.methods().isEmpty());

    const SendReport report = bench.send(draft, {.confirmed = true});
    QCOMPARE(report.outcome, SendOutcome::Rejected);
    QCOMPARE(bench.writes().constFirst().body.toObject(), (QJsonObject{{u"lastname"_s, u""_s}}));
    QCOMPARE(bench.keptDraft(reference), draft);
}

QTEST_GUILESS_MAIN(SendUpdate)
#include "tst_send_update.moc"
