// SPDX-License-Identifier: MIT
// One account at work: real SQLite, real HTTP to the sandbox.
#include "ats/atsfactory.h"
#include "model/accountsession.h"
#include "model/modelsupport.h"
#include "sandbox/sandbox.h"
#include "support/storekey.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class AccountSessionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<AccountSession> m_session;
    QList<Notice> m_notices;
    QList<SendReport> m_reports;
    Account m_account;

    CandidateModel &model() { return *m_session->candidates(); }
    QModelIndex cell(const QString &key, const char *field) { return model().indexOf(key, QString::fromLatin1(field)); }
    bool write(const QString &key, const char *field, const QVariant &value)
    {
        return model().setData(cell(key, field), value);
    }
    QJsonObject remote(const QString &key) { return m_sandbox->candidate(key); }
    QString aCandidate() { return m_sandbox->candidateReferences(m_sandbox->jobReferences().first()).at(1); }
    int writesSeen()
    {
        int count = 0;
        const auto entries = m_sandbox->journal();
        for (const sandbox::JournalEntry &entry : entries)
            count += entry.method == u"PUT"_s || entry.method == u"POST"_s;
        return count;
    }
    Outbox &outbox() { return *m_session->engine()->outbox(); }
    SyncState mark(const QString &key)
    {
        return static_cast<SyncState>(cell(key, "email").data(CandidateModel::MarkRole).toInt());
    }
    void workOffline(bool offline) { m_session->engine()->connectivity()->setWorkOffline(offline); }
    QString remoteProfile(const QString &key, const QString &field)
    {
        return remote(key).value(u"profile"_s).toObject().value(field).toString();
    }
    qsizetype commentsOf(const QString &key) { return remote(key).value(u"comments"_s).toArray().size(); }
    Draft onDisk(const QString &key)
    {
        const auto read = await(m_store->draft(m_account.id, key));
        return read && *read ? **read : Draft{};
    }

    void openSession()
    {
        std::shared_ptr<Ats> ats = makeAts(m_account, u"sandbox-token"_s);
        m_session = std::make_unique<AccountSession>(
            m_account, SyncContext{.accountId = m_account.id, .ats = ats, .store = m_store});
        m_notices.clear();
        m_reports.clear();
        connect(m_session.get(), &AccountSession::notice, this, [this](const Notice &notice) { m_notices << notice; });
        connect(m_session.get(), &AccountSession::sendFinished, this,
                [this](const SendReport &report) { m_reports << report; });
        m_session->load();
        QTRY_VERIFY(m_session->isLoaded());
    }

    void pull()
    {
        QSignalSpy pulled(m_session->engine(), &SyncEngine::pullFinished);
        QVERIFY(m_session->engine()->pull(m_sandbox->jobReferences().first()));
        QVERIFY(pulled.wait(20'000));
        QVERIFY(pulled.first().first().value<PullReport>().complete());
    }

    SendReport send(const QString &key, SendOptions options = {})
    {
        const qsizetype before = m_reports.size();
        m_session->send(key, options);
        if (!QTest::qWaitFor([&] { return m_reports.size() > before; }, 20'000))
            return {};
        return m_reports.last();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 60});
        QVERIFY(m_sandbox->start());
        m_store = std::make_shared<Store>(m_folder->path(), unlocked());
        QVERIFY(await(m_store->open()).has_value());
        m_account = {.id = u"account"_s, .name = u"Name"_s, .baseUrl = m_sandbox->baseUrl(), .requestsPerSecond = 0};
        QVERIFY(await(m_store->saveAccount(m_account)).has_value());
        openSession();
        pull();
        m_notices.clear();
        m_sandbox->clearJournal();
    }

    void cleanup()
    {
        m_session.reset();
        m_store.reset();
        m_sandbox.reset();
    }

    void aPullFillsTheModels()
    {
        const QString job = m_sandbox->jobReferences().first();
        QCOMPARE(model().rowCount(), m_sandbox->candidateReferences(job).size());
        QVERIFY(m_session->jobs()->rowCount() >= 1);
        QVERIFY(m_session->tags()->rowCount() > 0);
        m_session->setCurrent(aCandidate());
        QVERIFY(m_session->stages()->rowCount() > 1);
    }

    void whatWasPulledIsThereAfterARestart()
    {
        const QString key = aCandidate();
        const int rows = model().rowCount();
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        m_session.reset(); // without waiting for the saver
        m_sandbox->stop();
        openSession();
        QCOMPARE(model().rowCount(), rows);
        QCOMPARE(cell(key, "subtitle").data(), u"Pastry"_s);
        QVERIFY(cell(key, "subtitle").data(CandidateModel::DraftedRole).toBool());
        QVERIFY(m_session->tags()->rowCount() > 0);
    }

    void anEditBeforeAllIsLoadedKeepsTheOldDraft()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        m_session.reset();
        std::shared_ptr<Ats> ats = makeAts(m_account, u"sandbox-token"_s);
        m_session = std::make_unique<AccountSession>(
            m_account, SyncContext{.accountId = m_account.id, .ats = ats, .store = m_store});
        m_session->load();
        QTRY_VERIFY(model().rowOf(key) >= 0);
        QVERIFY(write(key, "phone", u"0611"_s));
        QTRY_VERIFY(m_session->isLoaded());
        QCOMPARE(model().book()->draft(key).fields.keys(), (QStringList{u"phone"_s, u"subtitle"_s}));
        QTRY_VERIFY(m_session->saver()->isSettled());
        QCOMPARE(onDisk(key), model().book()->draft(key));
    }

    void sendingIsAcceptedAndRemembered()
    {
        const QString key = aCandidate();
        m_session->setCurrent(key);
        QVERIFY(write(key, "subtitle", u"Pâtissière"_s));
        QVERIFY(write(key, "media_github", u"https://github.com/ann"_s));
        QVERIFY(write(key, "tag_list", QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        QCOMPARE(remote(key).value(u"profile"_s).toObject().value(u"subtitle"_s).toString(), u"Pâtissière"_s);
        QCOMPARE(remote(key).value(u"media_github"_s).toString(), u"https://github.com/ann"_s);
        QCOMPARE(model().book()->draftCount(), 0);
        QCOMPARE(cell(key, "subtitle").data(), u"Pâtissière"_s);
        QCOMPARE(cell(key, "tag_list").data(), (QStringList{u"one"_s, u"two"_s}));
        QTRY_COMPARE(m_session->journal()->rowCount(), 1);
        QCOMPARE(cell(key, "media_github").data(CandidateModel::LastSentRole), u"https://github.com/ann"_s);
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(onDisk(key).isEmpty());
        QVERIFY(m_notices.isEmpty());
        QCOMPARE(writesSeen(), 1);
    }

    void aConflictStopsTheSend()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "subtitle", u"Mine"_s));
        QVERIFY(m_sandbox->touch(key, {{u"subtitle"_s, u"Theirs"_s}}));
        QCOMPARE(send(key).outcome, SendOutcome::Conflict);
        QCOMPARE(writesSeen(), 0);
        QCOMPARE(model().book()->conflicts(key), QStringList{u"subtitle"_s});
        QCOMPARE(cell(key, "subtitle").data(), u"Mine"_s);
        QCOMPARE(cell(key, "subtitle").data(CandidateModel::SnapshotRole), u"Theirs"_s);
        QCOMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.first().action, Notice::Action::OpenConflict);
        m_session->send(key); // not decided yet: said at once, nothing is asked
        QCOMPARE(m_notices.size(), 2);
        QCOMPARE(m_reports.size(), 1);
        decide(model().book(), key, u"subtitle"_s, true);
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        QCOMPARE(remote(key).value(u"profile"_s).toObject().value(u"subtitle"_s).toString(), u"Mine"_s);
    }

    void aRejectionIsShownAtTheField()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "remote_resume_url", m_sandbox->url(u"/files/nothing-here.pdf"_s).toString()));
        QCOMPARE(send(key).outcome, SendOutcome::Rejected);
        QCOMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.first().level, Notice::Level::Bad);
        QCOMPARE(m_notices.first().key, key);
        QVERIFY(!cell(key, "remote_resume_url").data(CandidateModel::ProblemRole).toString().isEmpty());
        QCOMPARE(cell(key, "email").data(CandidateModel::MarkRole).toInt(), int(SyncState::Rejected));
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(onDisk(key).contains(u"remote_resume_url"_s));
    }

    void aRejectionIsStillThereAfterARestart()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "remote_resume_url", m_sandbox->url(u"/files/nothing-here.pdf"_s).toString()));
        QCOMPARE(send(key).outcome, SendOutcome::Rejected);
        QTRY_VERIFY(outbox().find(key) && outbox().find(key)->reason == SendOutcome::Rejected);
        const QString words = cell(key, "remote_resume_url").data(CandidateModel::ProblemRole).toString();
        m_session.reset();
        m_sandbox->stop();
        openSession();
        QTRY_COMPARE(mark(key), SyncState::Rejected);
        QCOMPARE(cell(key, "remote_resume_url").data(CandidateModel::ProblemRole).toString(), words);
        QVERIFY(!words.isEmpty());
    }

    void withoutNetworkItWaitsAndLeavesWhenItIsBack()
    {
        const QString key = aCandidate();
        m_session->setCurrent(key);
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        m_sandbox->stop();
        QCOMPARE(send(key).outcome, SendOutcome::Network);
        QTRY_COMPARE(mark(key), SyncState::Queued);
        QCOMPARE(cell(key, "subtitle").data(), u"Pastry"_s);
        QCOMPARE(onDisk(key), model().book()->draft(key));
        QTRY_COMPARE(m_notices.size(), 1); // quietly, since it is open
        QCOMPARE(m_notices.first().level, Notice::Level::Info);
        QCOMPARE(m_notices.first().key, key);
        QVERIFY(m_sandbox->start());
        m_session->send(key); // what waits unchanged is tried now
        QTRY_COMPARE(m_reports.last().outcome, SendOutcome::Accepted);
        QCOMPARE(remoteProfile(key, u"subtitle"_s), u"Pastry"_s);
        QTRY_COMPARE(outbox().count(), 0);
    }

    void sendingOfflineLandsInTheOutbox()
    {
        const QString key = aCandidate();
        workOffline(true);
        m_session->setCurrent(key);
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        m_session->send(key);
        QTRY_COMPARE(mark(key), SyncState::Queued);
        QVERIFY(outbox().contains(key));
        QTRY_COMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.first().level, Notice::Level::Info);
        QVERIFY(m_sandbox->journal().isEmpty());
        QCOMPARE(onDisk(key), model().book()->draft(key));
        QVERIFY(write(key, "phone", u"0611"_s)); // edited since: that stays a draft
        QVERIFY(cell(key, "subtitle").data(CandidateModel::ReleasedRole).toBool());
        QVERIFY(!cell(key, "phone").data(CandidateModel::ReleasedRole).toBool());
        QTRY_VERIFY(m_session->saver()->isSettled());
        workOffline(false); // it leaves by itself
        QTRY_COMPARE(m_reports.size(), 1);
        QCOMPARE(m_reports.first().outcome, SendOutcome::Accepted);
        QCOMPARE(remoteProfile(key, u"subtitle"_s), u"Pastry"_s);
        QCOMPARE(model().book()->draft(key).fields.keys(), QStringList{u"phone"_s});
        QTRY_COMPARE(mark(key), SyncState::Draft);
    }

    void sendAllIsOneRun()
    {
        const QStringList keys = m_sandbox->candidateReferences(m_sandbox->jobReferences().first()).mid(0, 4);
        for (const QString &key : keys.first(3))
            QVERIFY(write(key, "subtitle", u"Pastry"_s));
        QVERIFY(write(keys.at(2), "email", u"nonsense"_s)); // stops itself alone
        QVERIFY(write(keys.at(3), "email", u"nonsense"_s));
        workOffline(true);
        m_session->sendAll();
        QTRY_COMPARE(outbox().count(), 3);
        QCOMPARE(outbox().find(keys.at(2))->released.fields.keys(), QStringList{u"subtitle"_s});
        QSet<QString> runs;
        for (const OutboxItem &item : outbox().items())
            runs.insert(item.run);
        QCOMPARE(runs.size(), 1);
        QVERIFY(!outbox().contains(keys.at(3)));
        QTRY_COMPARE(m_notices.size(), 2); // what stays, and that it waits: not one for each
        m_session->sendAll();              // the others are there already
        QTRY_VERIFY(m_session->saver()->isSettled());
        QCOMPARE(outbox().count(), 3);
        workOffline(false);
        QTRY_COMPARE(m_reports.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(remoteProfile(keys.at(i), u"subtitle"_s), u"Pastry"_s);
        QCOMPARE(model().book()->draftCount(), 2);
        QVERIFY(m_notices.first().text.contains(u"2 draft(s)"_s));
    }

    void manyAreSentInSlicesAsOneRun_data()
    {
        QTest::addColumn<bool>("isBulk");
        QTest::newRow("all drafts") << false;
        QTest::newRow("an edit of many") << true;
    }
    void manyAreSentInSlicesAsOneRun()
    {
        QFETCH(const bool, isBulk);
        const QStringList keys = m_sandbox->candidateReferences(m_sandbox->jobReferences().first()).mid(0, 5);
        Slices *slices = m_session->book()->slices();
        slices->setSize(1);
        workOffline(true);
        bool wasSending = false;
        connect(slices, &Slices::begun, this, [&] { wasSending = wasSending || slices->work() == Slices::Work::Send; });
        BulkPreview preview;
        for (const QString &key : keys) {
            const bool isBad = key == keys.last();
            const QString field = isBad ? u"email"_s : u"subtitle"_s;
            const Value wanted = Value::ofText(isBad ? u"nonsense"_s : u"Pastry"_s);
            preview.rows.append(
                {.key = key, .field = field, .before = m_session->book()->value(key, field), .after = wanted});
        }
        if (isBulk) {
            m_session->applyBulk(preview, true, this, [] {});
        } else {
            m_session->book()->set(preview);
            QTRY_VERIFY(!slices->isAtWork());
            m_session->sendAll();
            QVERIFY(outbox().items().isEmpty()); // each is looked at first, a turn after the other
        }
        QTRY_COMPARE(outbox().count(), 4);
        QVERIFY(wasSending);
        QVERIFY(!outbox().contains(keys.last()));
        QSet<QString> runs;
        for (const OutboxItem &item : outbox().items())
            runs.insert(item.run);
        QCOMPARE(runs.size(), 1);
    }

    /// They lack nothing: they are only created by hand.
    void newOnesInAnEditOfManyStayWithTrueWords()
    {
        const FieldValues someone{{u"firstname"_s, Value::ofText(u"Ann"_s)}, {u"lastname"_s, Value::ofText(u"Lee"_s)}};
        BulkPreview preview;
        for (int i = 0; i < 2; ++i)
            preview.rows.append({.key = m_session->book()->addNew(someone),
                                 .field = u"subtitle"_s,
                                 .before = Value(),
                                 .after = Value::ofText(u"Pastry"_s)});
        m_notices.clear();
        m_session->applyBulk(preview, true, this, [] {});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY2(m_notices.first().text.startsWith(u"2 new candidate(s) stay drafts"_s),
                 qPrintable(m_notices.first().text));
        QVERIFY(!m_notices.first().text.contains(u"look at"_s));
        QCOMPARE(outbox().count(), 0);
        for (const BulkChange &row : std::as_const(preview.rows))
            QCOMPARE(m_session->book()->value(row.key, row.field), row.after);
    }

    /// Not even what was drafted before leaves then.
    void whatIsUndoneWhileItIsLookedAtDoesNotLeave()
    {
        const QStringList keys = m_sandbox->candidateReferences(m_sandbox->jobReferences().first()).mid(0, 5);
        const Value earlier = Value::ofText(u"Earlier"_s);
        BulkPreview preview;
        for (const QString &key : keys) {
            QVERIFY(write(key, "subtitle", earlier.text()));
            preview.rows.append(
                {.key = key, .field = u"subtitle"_s, .before = earlier, .after = Value::ofText(u"Pastry"_s)});
        }
        workOffline(true);
        Slices *slices = m_session->book()->slices();
        slices->setSize(1);
        bool isUndone = false;
        connect(slices, &Slices::begun, this, [&] {
            if (slices->work() != Slices::Work::Send || std::exchange(isUndone, true))
                return;
            QMetaObject::invokeMethod(
                m_session.get(), [this] { m_session->undoMany(); }, Qt::QueuedConnection);
        });
        m_notices.clear();
        m_session->applyBulk(preview, true, this, [] {});
        QTRY_VERIFY(isUndone);
        QTRY_COMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.first().text, u"Taken back for 5 candidate(s)."_s);
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(!slices->isAtWork());
        QCOMPARE(outbox().count(), 0);
        for (const QString &key : keys)
            QCOMPARE(m_session->book()->value(key, u"subtitle"_s), earlier);
    }

    void aBadFieldStopsOnlyItself_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"at once", "offline, and started again", "in conflict", "taken back"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void aBadFieldStopsOnlyItself()
    {
        QFETCH(const QString, state);
        const QString key = aCandidate();
        const QStringList bad{u"email"_s, u"media_github"_s};
        QVERIFY(write(key, "media_github", u"no link"_s));
        QVERIFY(write(key, "email", u"nobody"_s));
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        QSignalSpy needed(m_session.get(), &AccountSession::fieldNeeded);
        if (state == u"in conflict"_s)
            QVERIFY(m_sandbox->touch(key, {{u"subtitle"_s, u"Theirs"_s}}));
        workOffline(state.startsWith(u"offline"_s) || state == u"taken back"_s);
        m_session->send(key);
        QCOMPARE(needed, (QList<QVariantList>{{key, u"email"_s}}));
        QVERIFY2(m_notices.first().text.startsWith(u"Kept, not sent: Email, GitHub. An address looks like"_s),
                 qPrintable(m_notices.first().text));
        if (state == u"in conflict"_s) {
            QTRY_COMPARE(m_reports.size(), 1);
            QCOMPARE(m_reports.first().outcome, SendOutcome::Conflict);
            decide(model().book(), key, u"subtitle"_s, true);
            m_session->send(key);
        } else if (state != u"at once"_s) {
            QTRY_VERIFY(outbox().contains(key));
            QCOMPARE(outbox().find(key)->released.fields.keys(), QStringList{u"subtitle"_s});
        }
        if (state == u"taken back"_s) {
            m_session->takeBack({key});
            QTRY_VERIFY(!outbox().contains(key));
            m_session->send(key);
            workOffline(false);
        } else if (state.startsWith(u"offline"_s)) {
            m_session.reset();
            openSession();
            QTRY_VERIFY(outbox().isLoaded());
        }
        QTRY_COMPARE(remoteProfile(key, u"subtitle"_s), u"Pastry"_s);
        QTRY_VERIFY(!outbox().contains(key));
        QTRY_COMPARE(model().book()->draft(key).fields.keys(), bad);
        QTRY_VERIFY(m_session->saver()->isSettled());
        QCOMPARE(onDisk(key), model().book()->draft(key));
        QCOMPARE(writesSeen(), 1);

        m_notices.clear();
        m_session->send(key); // nothing can go
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(m_notices.first().text.startsWith(u"Kept, not sent: Email, GitHub."_s));
        QTRY_VERIFY(m_session->saver()->isSettled());
        QCOMPARE(outbox().count(), 0);

        QVERIFY(write(key, "email", u"ann@example.com"_s));
        QVERIFY(write(key, "media_github", u"https://github.com/ann"_s));
        model().book()->undoStack(key)->undo();
        QCOMPARE(cell(key, "media_github").data(), u"no link"_s);
        model().book()->undoStack(key)->redo();
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        QCOMPARE(writesSeen(), 2);
        QCOMPARE(remoteProfile(key, u"email"_s), u"ann@example.com"_s);
        QCOMPARE(remote(key).value(u"media_github"_s).toString(), u"https://github.com/ann"_s);
        QCOMPARE(model().book()->draftCount(), 0);
    }

    /// A question keeps all of it back until it is answered, and a bad field stays all the same.
    void aBadFieldBesideAQuestion()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "firstname", QString()));
        QVERIFY(write(key, "email", u"nobody"_s));
        m_session->send(key);
        QCOMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.first().action, Notice::Action::SendAnyway);
        QTRY_VERIFY(m_session->saver()->isSettled());
        QCOMPARE(outbox().count(), 0);
        m_session->send(key, {.confirmed = true});
        QTRY_COMPARE(m_reports.size(), 1);
        QCOMPARE(model().book()->draft(key).fields.firstKey(), u"email"_s);
        QVERIFY(m_notices.at(1).text.startsWith(u"Kept, not sent: Email."_s));
    }

    void whatWasTakenBackStaysADraft()
    {
        const QString key = aCandidate();
        QVERIFY(!cell(key, "archived").data().toBool());
        m_session->setArchived(key, true);
        m_session->send(key);
        QTRY_VERIFY(outbox().contains(key)); // archiving is held for a moment
        QVERIFY(outbox().find(key)->risky);
        QCOMPARE(mark(key), SyncState::Queued);
        m_session->takeBack({key});
        QTRY_VERIFY(!outbox().contains(key));
        QCOMPARE(mark(key), SyncState::Draft);
        QCOMPARE(writesSeen(), 0);
        m_session->setHold(std::chrono::seconds(0));
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
    }

    void aDraftThatIsPutBackLeavesTheOutbox()
    {
        const QString key = aCandidate();
        workOffline(true);
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        m_session->send(key);
        QTRY_VERIFY(outbox().contains(key));
        model().book()->putBack({key}, u"subtitle"_s);
        QTRY_VERIFY(!outbox().contains(key));
        QCOMPARE(mark(key), SyncState::None);
    }

    /// The outcome is still being written down at that moment.
    void aDraftThatIsPutBackAtItsAnswerLeavesTheOutbox()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "remote_resume_url", m_sandbox->url(u"/files/nothing-here.pdf"_s).toString()));
        const auto atAnswer = connect(m_session.get(), &AccountSession::sendFinished, this,
                                      [this, key] { model().book()->putBack({key}, u"remote_resume_url"_s); });
        QCOMPARE(send(key).outcome, SendOutcome::Rejected);
        disconnect(atAnswer);
        QTRY_VERIFY(!outbox().contains(key));
        QVERIFY(!outbox().isSettling(key));
        QCOMPARE(mark(key), SyncState::None);
    }

    void undoIsOfTheOpenCandidate()
    {
        const QStringList keys = m_sandbox->candidateReferences(m_sandbox->jobReferences().first());
        m_session->setCurrent(keys.at(0));
        QVERIFY(write(keys.at(0), "subtitle", u"Pastry"_s));
        QVERIFY(m_session->undoGroup()->canUndo());
        m_session->setCurrent(keys.at(1));
        QVERIFY(!m_session->undoGroup()->canUndo());
        m_session->undoGroup()->undo();
        QCOMPARE(cell(keys.at(0), "subtitle").data(), u"Pastry"_s);
        m_session->setCurrent(keys.at(0));
        m_session->undoGroup()->undo();
        QCOMPARE(model().book()->draftCount(), 0);
    }

    void aCommentIsAddedOnce()
    {
        const QString key = aCandidate();
        const qsizetype before = commentsOf(key);
        m_session->setCurrent(key);
        QVERIFY(write(key, "comment", u"Good call"_s));
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        QCOMPARE(commentsOf(key), before + 1);
        QCOMPARE(model().book()->draftCount(), 0);
        // It cannot be changed any more: undoing takes back the subtitle, and leaves the comment alone.
        m_session->undoGroup()->undo();
        m_session->undoGroup()->undo();
        QCOMPARE(model().book()->draft(key).fields.keys(), QStringList{u"subtitle"_s});
    }

    void whetherACommentArrivedIsAsked_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("it is there") << true;
        QTest::newRow("it is not: send again") << false;
    }

    void whetherACommentArrivedIsAsked()
    {
        QFETCH(const bool, arrived);
        const QString key = aCandidate();
        const qsizetype before = commentsOf(key);
        m_session->setCurrent(key);
        QVERIFY(write(key, "comment", u"Good call"_s));
        m_sandbox->setFault({.drop = arrived ? sandbox::Fault::Drop::After : sandbox::Fault::Drop::Before,
                             .match = u"^POST .*comments"_s});
        QCOMPARE(send(key).outcome, SendOutcome::Unsure);
        QTRY_VERIFY(cell(key, "comment").data(CandidateModel::AttemptedAtRole).toDateTime().isValid());
        QTRY_COMPARE(mark(key), SyncState::NeedsYou);
        m_sandbox->clearFaults();
        QCOMPARE(send(key).outcome, SendOutcome::Unsure); // never again by itself
        QCOMPARE(commentsOf(key), before + (arrived ? 1 : 0));

        QTRY_COMPARE(mark(key), SyncState::NeedsYou);
        m_session->settleUnsure(key, u"comment"_s, arrived);
        QVERIFY(!cell(key, "comment").data(CandidateModel::AttemptedAtRole).toDateTime().isValid());
        if (arrived) {
            QCOMPARE(model().book()->draftCount(), 0);
            QTRY_VERIFY(!outbox().contains(key));
            m_session->undoGroup()->undo();
            QCOMPARE(model().book()->draftCount(), 0);
        } else {
            QTRY_VERIFY(!onDisk(key).fields.value(u"comment"_s).attemptedAt.isValid());
            QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        }
        QCOMPARE(commentsOf(key), before + 1);
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(onDisk(key).isEmpty());
    }

    void aNewCandidateThatMayHaveBeenCreatedIsNoPlainDraft()
    {
        // As the command line leaves it, or a damaged file of which the outbox could not be read.
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-3600);
        Draft sent{.key = Draft::newKey(),
                   .fields = {{u"firstname"_s, {.base = {}, .mine = Value::ofText(u"Zoé"_s)}}},
                   .createAttemptedAt = at};
        const Draft plain{.key = Draft::newKey(),
                          .fields = {{u"firstname"_s, {.base = {}, .mine = Value::ofText(u"Ivo"_s)}}},
                          .createAttemptedAt = {}};
        QVERIFY(await(m_store->saveDraft(m_account.id, sent)));
        QVERIFY(await(m_store->saveDraft(m_account.id, plain)));
        m_session.reset();
        openSession();
        QTRY_VERIFY(outbox().contains(sent.key));
        QVERIFY(outbox().find(sent.key)->needsRecruiter());
        QCOMPARE(mark(sent.key), SyncState::NeedsYou);
        QCOMPARE(mark(plain.key), SyncState::Draft);
        QVERIFY(!outbox().contains(plain.key));
        QCOMPARE(writesSeen(), 0);
        QCOMPARE(await(m_store->outbox(m_account.id)).value().size(), 1);
    }

    void aTriedCommentThatIsTypedAgainIsStillOneThatMayHaveArrived()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "comment", u"Good call"_s));
        const QDateTime at = QDateTime::currentDateTimeUtc();
        model().book()->setAttempted(key, u"comment"_s, at);
        model().book()->putBack({key}, u"comment"_s);
        QVERIFY(!model().book()->hasDraft(key));
        model().book()->undoStack(key)->undo();
        QCOMPARE(cell(key, "comment").data(CandidateModel::AttemptedAtRole).toDateTime(), at);
        model().book()->putBack({key}, u"comment"_s);
        QVERIFY(write(key, "comment", u"Another one"_s));
        QVERIFY(!cell(key, "comment").data(CandidateModel::AttemptedAtRole).toDateTime().isValid());
    }

    void aNewCandidateEndToEnd()
    {
        const QString job = m_sandbox->jobReferences().first();
        const QString fresh = m_session->addNew(job);
        QCOMPARE(m_session->current(), fresh);
        QVERIFY(m_session->stages()->rowCount() > 1);
        QSignalSpy needed(m_session.get(), &AccountSession::fieldNeeded);
        m_session->send(fresh); // said at once, and nothing is put into the outbox
        QCOMPARE(m_notices.size(), 1);
        QVERIFY2(m_notices.first().text.startsWith(u"Not created yet. Missing or wrong: First name"_s),
                 qPrintable(m_notices.first().text));
        QCOMPARE(needed, (QList<QVariantList>{{fresh, u"firstname"_s}}));
        QTRY_VERIFY(m_session->saver()->isSettled());
        QCOMPARE(outbox().count(), 0);
        QVERIFY(write(fresh, "firstname", u"Zoë"_s));
        QVERIFY(write(fresh, "lastname", u"Newcomer"_s));
        QVERIFY(write(fresh, "email", u"zoe.newcomer@example.com"_s));
        const SendReport report = send(fresh);
        QCOMPARE(report.outcome, SendOutcome::Accepted);
        const QString reference = report.snapshot->reference;
        QCOMPARE(m_session->current(), reference);
        QCOMPARE(model().rowOf(fresh), -1);
        QCOMPARE(cell(reference, "firstname").data(), u"Zoë"_s);
        QCOMPARE(model().book()->draftCount(), 0);
        QCOMPARE(m_session->changes()->candidate(), reference);
        QVERIFY(!remote(reference).isEmpty());
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(onDisk(fresh).isEmpty());
        QVERIFY(onDisk(reference).isEmpty());
        QTRY_COMPARE(m_session->journal()->rowCount(), 1);
    }

    void aCandidateThatIsAlreadyThere()
    {
        const QString known = aCandidate();
        const QString email = cell(known, "email").data().toString();
        const QString fresh = m_session->addNew(m_sandbox->jobReferences().first());
        QVERIFY(write(fresh, "firstname", u"Zoë"_s));
        QVERIFY(write(fresh, "lastname", u"Newcomer"_s));
        QVERIFY(write(fresh, "email", email.toUpper()));
        QCOMPARE(send(fresh).outcome, SendOutcome::AlreadyThere);
        QCOMPARE(writesSeen(), 0);
        QCOMPARE(m_notices.last().action, Notice::Action::OpenMatch);
        QCOMPARE(m_notices.last().match, known);
        QCOMPARE(send(fresh, {.createAnyway = true}).outcome, SendOutcome::Accepted);
    }

    void whoIsInAnotherJobIsToldBeforeTheCreate_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("email") << u"email"_s;
        QTest::newRow("phone") << u"phone"_s;
    }

    void whoIsInAnotherJobIsToldBeforeTheCreate()
    {
        QFETCH(const QString, field);
        const QString known = aCandidate();
        QVERIFY(m_sandbox->touch(known, {{u"phone"_s, u"+33 6 98 76 54 32"_s}}));
        m_session->engine()->refresh(known);
        QTRY_COMPARE(cell(known, "phone").data().toString(), u"+33 6 98 76 54 32"_s);
        QString job;
        for (const QString &other : m_sandbox->jobReferences()) {
            if (other != model().snapshot(known).jobReference)
                job = other;
        }
        const QString fresh = m_session->addNew(job);
        QVERIFY(write(fresh, "firstname", u"Zoë"_s));
        QVERIFY(write(fresh, "lastname", u"Newcomer"_s));
        QVERIFY(write(fresh, "email", u"zoe.other@example.com"_s));
        if (field == u"email"_s)
            QVERIFY(write(fresh, "email", cell(known, "email").data().toString().toUpper()));
        else
            QVERIFY(write(fresh, "phone", u"+33698765432"_s));
        QVERIFY(!m_session->canLeave(fresh));
        m_notices.clear();
        m_session->send(fresh);
        QCOMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices.last().action, Notice::Action::OpenMatch);
        QCOMPARE(m_notices.last().match, known);
        QCOMPARE(outbox().count(), 0);
        QCOMPARE(send(fresh, {.createAnyway = true}).outcome, SendOutcome::Accepted);
    }

    void aDiscardedNewCandidateClosesTheForm()
    {
        const QString fresh = m_session->addNew(m_sandbox->jobReferences().first());
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(!onDisk(fresh).isEmpty());
        model().book()->discard({fresh});
        QCOMPARE(m_session->current(), QString());
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(onDisk(fresh).isEmpty());
    }

    void aCandidateThatIsReadOftenDoesNotRaiseItsTags()
    {
        const QStringList before = m_session->tags()->tags();
        const QString key = aCandidate();
        for (int i = 0; i < 30; ++i) {
            QSignalSpy read(m_session->engine(), &SyncEngine::refreshFinished);
            m_session->engine()->refresh(key);
            QVERIFY(read.wait());
        }
        QCOMPARE(m_session->tags()->tags(), before);
    }

    void aTagThatNobodyCarriesAnyMoreIsNotOffered()
    {
        const QString key = aCandidate();
        m_session->setCurrent(key);
        QTRY_COMPARE(m_session->current(), key);
        const auto offers = [this](const QString &tag) { return m_session->tags()->tags().contains(tag); };
        QVERIFY(write(key, "tag_list", QStringList{u"half"_s})); // it may still be typed
        QCoreApplication::processEvents();
        QVERIFY(!offers(u"half"_s));
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        QTRY_VERIFY(offers(u"half"_s));
        QVERIFY(write(key, "tag_list", QStringList{u"whole"_s}));
        QCOMPARE(send(key).outcome, SendOutcome::Accepted);
        QTRY_VERIFY(!offers(u"half"_s));
    }

    void whatIsUsedInTheJobIsOfferedFirst()
    {
        QList<Candidate> others;
        for (int number = 0; number < 100; ++number) {
            others.append(plainCandidate(u"other-%1"_s.arg(number)));
            others.last().jobReference = u"elsewhere"_s;
            others.last().values[u"tag_list"_s] = Value::ofList({u"theirs"_s});
        }
        model().upsert(others);
        QTRY_COMPARE(m_session->tags()->tags().constFirst(), u"theirs"_s);
        const QStringList here = m_session->tagsFor(aCandidate());
        QVERIFY(here.size() > 1);
        QCOMPARE(here.constLast(), u"theirs"_s);
        QCOMPARE(m_session->tagsFor(others.constFirst().reference).constFirst(), u"theirs"_s);
    }

    void closingWhileAllIsUnderWayIsHarmless()
    {
        const QString key = aCandidate();
        QVERIFY(write(key, "subtitle", u"Pastry"_s));
        m_session->setCurrent(key);
        m_session->engine()->pull();
        m_session->send(key);
        m_session->load();
        m_session.reset();
        QCOMPARE(onDisk(key).fields.keys(), QStringList{u"subtitle"_s});
    }
};

QTEST_GUILESS_MAIN(AccountSessionTest)
#include "tst_accountsession.moc"
