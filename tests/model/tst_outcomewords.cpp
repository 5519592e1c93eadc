// SPDX-License-Identifier: MIT
// What the recruiter reads about a send: one row per outcome and per state of the outbox.
#include "model/modelsupport.h"
#include "model/outcomewords.h"

#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::OutboxItem)
Q_DECLARE_METATYPE(vivier::SendReport)

namespace {

const QString ats = u"InstaView"_s; // not the first one: no text may name another
const QDateTime now({2026, 11, 22}, {8, 0}, Qt::UTC);

Draft oneChange()
{
    Draft draft{.key = u"A"_s};
    draft.fields.insert(u"phone"_s, {.base = Value::empty(), .mine = Value::ofText(u"06"_s)});
    return draft;
}

SendReport failed(SendOutcome outcome, std::optional<ApiError::Kind> kind = {})
{
    SendReport report{.key = u"A"_s, .outcome = outcome};
    if (kind)
        report.error = ApiError{.kind = *kind};
    return report;
}

OutboxItem item(SendOutcome reason, int waitSeconds = 0, const QString &words = {})
{
    return {.key = u"A"_s,
            .released = oneChange(),
            .queuedAt = now,
            .notBefore = waitSeconds > 0 ? now.addSecs(waitSeconds) : QDateTime(),
            .attempts = reason == SendOutcome::Waiting ? 0 : 1,
            .reason = reason,
            .words = words};
}

} // namespace

class OutcomeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howASendEnded_data()
    {
        using Action = Notice::Action;
        using Level = Notice::Level;
        using Kind = ApiError::Kind;
        QTest::addColumn<SendReport>("report");
        QTest::addColumn<int>("level"); ///< -1: nothing is said
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto silent = [](const char *name, const SendReport &report) {
            QTest::newRow(name) << report << -1 << 0 << QString() << QString();
        };
        const auto said = [](const char *name, const SendReport &report, Level level, Action action, const QString &key,
                             const QString &words) {
            QTest::newRow(name) << report << int(level) << int(action) << key << words;
        };
        silent("accepted", failed(SendOutcome::Accepted));
        silent("no network", failed(SendOutcome::Network, Kind::Offline));
        silent("no answer", failed(SendOutcome::Network, Kind::NoAnswer));
        silent("a pause", failed(SendOutcome::Pause, Kind::RateLimited));
        silent("a fault", failed(SendOutcome::Fault, Kind::ServerFault));
        silent("answer lost", failed(SendOutcome::Lost, Kind::NoAnswer));
        silent("stopped by us", failed(SendOutcome::Waiting, Kind::Cancelled));
        said("token", failed(SendOutcome::Token, Kind::Unauthorized), Level::Warning, Action::NewToken, {},
             u"is waiting in the outbox"_s);
        using Need = ApiError::TokenNeed;
        for (const auto &[need, action] : {std::pair{Need::Entered, Action::NewToken},
                                           {Need::Unlocked, Action::Unlock},
                                           {Need::Confirmed, Action::ConfirmAddress}}) {
            SendReport noToken = failed(SendOutcome::NoToken, Kind::NoToken);
            noToken.error->text = u"It was kept for another address."_s;
            noToken.error->need = need;
            said(qPrintable(u"no token, %1"_s.arg(int(need))), noToken, Level::Warning, action, {},
                 u"It was kept for another address. What you sent is waiting"_s);
        }
        said("forbidden", failed(SendOutcome::Forbidden, Kind::Forbidden), Level::Warning, Action::NewToken, u"A"_s,
             u"1 change(s) are kept"_s);
        said("wrong certificate", failed(SendOutcome::Network, Kind::TlsFailed), Level::Warning, Action::OpenOutbox, {},
             u"did not prove that it is InstaView"_s);
        SendReport behindProxy = failed(SendOutcome::Network, Kind::Offline);
        behindProxy.error->status = 407;
        behindProxy.error->proxy = u"proxy.example:3128"_s;
        said("a proxy asks", behindProxy, Level::Warning, Action::ProxyLogin, {},
             u"the proxy proxy.example:3128 asks for a name and a password. What you sent is waiting"_s);
        said("no client certificate", failed(SendOutcome::Network, Kind::TlsRefused), Level::Warning,
             Action::OpenOutbox, {}, u"It may need a client certificate"_s);
        said("rejected", failed(SendOutcome::Rejected, Kind::Rejected), Level::Bad, Action::None, u"A"_s,
             u"InstaView refused this"_s);
        said("conflict", failed(SendOutcome::Conflict), Level::Warning, Action::OpenConflict, u"A"_s,
             u"Changed here and in InstaView"_s);
        said("gone", failed(SendOutcome::Gone, Kind::NotFound), Level::Warning, Action::OpenOutbox, u"A"_s,
             u"InstaView no longer has this candidate"_s);
        said("moved", failed(SendOutcome::Moved), Level::Warning, Action::OpenOutbox, u"A"_s,
             u"InstaView has moved this candidate to another job"_s);
        SendReport unsure = failed(SendOutcome::Unsure, Kind::NoAnswer);
        unsure.problems = {{.field = u"comment"_s, .text = u"It may have arrived: Comment. Look there."_s}};
        said("unsure", unsure, Level::Warning, Action::OpenOutbox, u"A"_s, u"arrived: Comment. Look there"_s);
        unsure.key = Draft::newKey();
        unsure.sent = oneChange();
        unsure.snapshot = plainCandidate(u"N"_s);
        said("created, then unsure", unsure, Level::Warning, Action::OpenOutbox, u"N"_s, u"arrived: Comment"_s);
        SendReport full = failed(SendOutcome::Disk);
        full.storeError = StoreError{.kind = StoreError::Kind::Full};
        said("disk full", full, Level::Bad, Action::Retry, u"A"_s, full.storeError->sentence());
        SendReport there = failed(SendOutcome::AlreadyThere);
        there.matches = {plainCandidate(u"M"_s, u"Zoë"_s)};
        said("already there", there, Level::Warning, Action::OpenMatch, u"A"_s,
             u"Zoë Lee, who may be this candidate"_s);
        SendReport asked = failed(SendOutcome::NotReady);
        asked.problems = {{.field = u"email"_s, .weight = Problem::Weight::Confirm, .text = u"would be emptied"_s}};
        said("to be confirmed", asked, Level::Warning, Action::SendAnyway, u"A"_s, u"would be emptied"_s);
        asked.problems.append({.field = u"phone"_s, .weight = Problem::Weight::Blocks, .text = u"is nonsense"_s});
        said("not ready", asked, Level::Warning, Action::None, u"A"_s,
             u"Kept, not sent: Phone. would be emptied is nonsense"_s);
        SendReport kept = failed(SendOutcome::Accepted);
        kept.snapshot = plainCandidate(u"A"_s);
        kept.checks = {{.field = u"phone"_s, .verdict = FieldResult::Kept, .sent = {}, .answered = {}}};
        said("accepted, but not the phone", kept, Level::Warning, Action::None, u"A"_s,
             u"Phone was not changed: InstaView still"_s);
        SendReport besides = failed(SendOutcome::Accepted);
        besides.snapshot = plainCandidate(u"A"_s);
        besides.checks = {{.field = u"phone"_s, .verdict = FieldResult::Confirmed, .sent = {}, .answered = {}},
                          {.field = u"job_stage_id"_s, .verdict = FieldResult::Unsent, .sent = {}, .answered = {}}};
        said("other fields changed too", besides, Level::Warning, Action::None, u"A"_s,
             u"Changed without being sent: Stage. This was done by InstaView"_s);
        kept.emptiedByAts = {u"subtitle"_s};
        said("fields were emptied", kept, Level::Bad, Action::AllowWrites, u"A"_s,
             u"InstaView lacks fields that were not sent (Subtitle)"_s);
    }

    void howASendEnded()
    {
        QFETCH(const SendReport, report);
        QFETCH(const int, level);
        QFETCH(const int, action);
        QFETCH(const QString, key);
        QFETCH(const QString, words);
        const QList<Notice> notices = noticesFor(report, oneChange(), FieldCatalog::welcomeKit(), ats);
        QCOMPARE(notices.isEmpty(), level < 0);
        if (notices.isEmpty())
            return;
        const Notice &last = notices.last();
        QCOMPARE(int(last.level), level);
        QCOMPARE(int(last.action), action);
        QCOMPARE(last.key, key);
        QVERIFY2(last.text.contains(words), qPrintable(last.text));
        QVERIFY2(!last.text.contains(u"Welcome Kit"_s), qPrintable(last.text));
        if (report.outcome == SendOutcome::AlreadyThere)
            QCOMPARE(last.match, u"M"_s);
    }

    void theStateOfAnItem_data()
    {
        QTest::addColumn<OutboxItem>("item");
        QTest::addColumn<bool>("leaving");
        QTest::addColumn<QString>("text");
        OutboxItem risky = item(SendOutcome::Waiting, 8);
        risky.risky = true;
        OutboxItem held = item(SendOutcome::Network, 20);
        held.held = true;
        OutboxItem heldConflict = item(SendOutcome::Conflict);
        heldConflict.held = true;
        QTest::newRow("in the queue") << item(SendOutcome::Waiting) << false << u"waiting for its turn"_s;
        QTest::newRow("on its way") << risky << true << u"sending…"_s;
        QTest::newRow("in its hold") << risky << false << u"sending in 8 s"_s;
        QTest::newRow("held") << held << false << u"held"_s;
        QTest::newRow("network") << item(SendOutcome::Network) << false << u"waiting for the network"_s;
        QTest::newRow("token") << item(SendOutcome::Token) << false << u"waiting for a new token"_s;
        QTest::newRow("no token") << item(SendOutcome::NoToken) << false << u"waiting for its token"_s;
        QTest::newRow("fault") << item(SendOutcome::Fault, 20) << false << u"next attempt in 20 s"_s;
        QTest::newRow("minutes") << item(SendOutcome::Fault, 270) << false << u"next attempt in 5 min"_s;
        QTest::newRow("a day") << item(SendOutcome::Pause, 86'400) << false << u"next attempt in 24 h"_s;
        QTest::newRow("lost") << item(SendOutcome::Lost) << false << u"answer lost: checking first"_s;
        QTest::newRow("lost, later") << item(SendOutcome::Lost, 5) << false << u"answer lost; checking in 5 s"_s;
        QTest::newRow("disk") << item(SendOutcome::Disk) << false << u"could not be saved on this computer"_s;
        QTest::newRow("rejected") << item(SendOutcome::Rejected, 0, u"Email is\ninvalid"_s) << false
                                  << u"refused: “Email is invalid”"_s;
        OutboxItem ofPhone = item(SendOutcome::Rejected, 0, u"InstaView says: “phoneNumber is wrong”"_s);
        ofPhone.field = u"phoneNumber"_s;
        QTest::newRow("a field is refused") << ofPhone << false << u"refused: Phone"_s;
        QTest::newRow("forbidden") << item(SendOutcome::Forbidden) << false << u"the token is not allowed to do this"_s;
        QTest::newRow("conflict") << heldConflict << false << u"somebody changed it too"_s;
        QTest::newRow("there") << item(SendOutcome::AlreadyThere) << false << u"may already exist"_s;
        QTest::newRow("not ready") << item(SendOutcome::NotReady) << false << u"cannot be sent yet"_s;
        QTest::newRow("gone") << item(SendOutcome::Gone) << false << u"no longer in InstaView"_s;
        QTest::newRow("moved") << item(SendOutcome::Moved) << false << u"is in another job now"_s;
        QTest::newRow("unsure") << item(SendOutcome::Unsure) << false << u"may have arrived: please check"_s;
        QTest::newRow("stopped") << item(SendOutcome::Stopped) << false << u"writing is stopped"_s;
    }

    void theStateOfAnItem()
    {
        QFETCH(const OutboxItem, item);
        QFETCH(const bool, leaving);
        QFETCH(const QString, text);
        QCOMPARE(stateText(item, leaving, now, FieldCatalog::instaView()), text);
    }

    /// For who passes by: of no state a word of the ATS or of a candidate.
    void aStateThatAnybodyMayRead()
    {
        const QString strangers = u"zoe@example.com"_s;
        for (int reason = 0; reason <= static_cast<int>(SendOutcome::Stopped); ++reason) {
            OutboxItem one = item(static_cast<SendOutcome>(reason), 0, strangers);
            one.released.fields[u"phone"_s].mine = Value::ofText(strangers);
            const QString told = impersonalState(one, now, FieldCatalog::instaView());
            QVERIFY2(told.startsWith(u"In the outbox: "_s) && told.endsWith(u". Your 1 change(s) are kept."_s),
                     qPrintable(told));
            QVERIFY2(!told.contains(strangers), qPrintable(told));
        }
        OutboxItem ofPhone = item(SendOutcome::Rejected, 0, strangers);
        ofPhone.field = u"phoneNumber"_s;
        QCOMPARE(impersonalState(ofPhone, now, FieldCatalog::instaView()),
                 u"In the outbox: refused: Phone. Your 1 change(s) are kept."_s);
    }

    void whatWaitsIsToldQuietly()
    {
        QVERIFY(!waitingNotice(item(SendOutcome::Waiting), now, FieldCatalog::instaView()));
        QVERIFY(!waitingNotice(item(SendOutcome::Rejected), now, FieldCatalog::instaView()));
        const auto waiting =
            waitingNotice(item(SendOutcome::Fault, 20, u"InstaView has a fault."_s), now, FieldCatalog::instaView());
        QVERIFY(waiting);
        QCOMPARE(waiting->level, Notice::Level::Info);
        QCOMPARE(waiting->key, u"A"_s);
        QCOMPARE(waiting->text, u"InstaView has a fault. In the outbox: next attempt in 20 s."_s);
    }

    void whatDidNotOpenIsCounted()
    {
        const Notice notice = unopenedNotice({.candidates = 3, .drafts = 1});
        QCOMPARE(notice.level, Notice::Level::Warning);
        QVERIFY(notice.text.contains(u"nothing was deleted"_s));
        QVERIFY(notice.text.contains(u"3 candidate(s) will be loaded again"_s));
        QVERIFY(notice.text.contains(u"1 draft(s) lost a field"_s));
        QVERIFY(!notice.text.contains(u"history"_s));
    }
};

QTEST_GUILESS_MAIN(OutcomeWordsTest)
#include "tst_outcomewords.moc"
