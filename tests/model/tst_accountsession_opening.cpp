// SPDX-License-Identifier: MIT
// A profile at the start: its list without a snapshot read, and each candidate read before anything is shown or done.
#include "ats/atsfactory.h"
#include "model/accountsession.h"
#include "model/historymodel.h"
#include "model/modelsupport.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/storekey.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class AccountSessionOpeningTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<AccountSession> m_session;
    QList<Notice> m_notices;
    QStringList m_people;
    Account m_account;

    CandidateModel &model() { return *m_session->candidates(); }
    QModelIndex cell(const QString &key, const char *field) { return model().indexOf(key, QString::fromLatin1(field)); }

    /// As after a restart: nothing is in memory.
    void restart()
    {
        m_session.reset();
        std::shared_ptr<Ats> ats = makeAts(m_account, u"sandbox-token"_s);
        m_session = std::make_unique<AccountSession>(
            m_account, SyncContext{.accountId = m_account.id, .ats = ats, .store = m_store});
        m_notices.clear();
        connect(m_session.get(), &AccountSession::notice, this, [this](const Notice &notice) { m_notices << notice; });
        m_session->load();
        QTRY_VERIFY(m_session->isLoaded());
    }

    /// Its box does not open any more.
    void damage(const QString &key)
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_folder->filePath(u"vivier.sqlite"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            query.prepare(u"UPDATE snapshot SET box = zeroblob(100) WHERE candidate = "
                          "(SELECT number FROM candidate WHERE reference = ?)"_s);
            query.addBindValue(key);
            QVERIFY(query.exec() && query.numRowsAffected() == 1);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 60});
        QVERIFY(m_sandbox->start());
        m_store = std::make_shared<Store>(m_folder->path(), unlocked());
        QVERIFY(awaited(m_store->open()).has_value());
        m_account = {.id = u"account"_s, .name = u"Name"_s, .baseUrl = m_sandbox->baseUrl(), .requestsPerSecond = 0};
        QVERIFY(awaited(m_store->saveAccount(m_account)).has_value());
        restart();
        QSignalSpy pulled(m_session->engine(), &SyncEngine::pullFinished);
        QVERIFY(m_session->engine()->pull());
        QVERIFY(pulled.wait(20'000));
        m_people.clear();
        for (int row = 0; row < model().rowCount(); ++row)
            m_people.append(model().keyAt(row));
        QCOMPARE(m_people.size(), 60);
        restart();
    }

    void cleanup()
    {
        m_session.reset();
        m_store.reset();
        m_sandbox.reset();
    }

    void theStartTellsSinceWhenEverybodyIsInTheirStage()
    {
        int told = 0;
        for (const QString &key : std::as_const(m_people)) {
            const QVariant role = model().index(model().rowOf(key), 0).data(CandidateModel::StageSinceRole);
            const auto since = role.value<StageSince>();
            QVERIFY(since.isKnown());
            told += int(since.word == StageSince::Word::Ats); // the token may read moves
        }
        QVERIFY(told > 5 && told < m_people.size());
    }

    void theStartReadsNoSnapshot()
    {
        QCOMPARE(model().rowCount(), 60);
        QVERIFY(m_session->tags()->rowCount() > 0);
        for (const QString &key : std::as_const(m_people)) {
            QVERIFY(!model().isHeld(key));
            QVERIFY(!cell(key, "email").data(CandidateModel::NameRole).toString().isEmpty());
        }
    }

    void openingReadsFirst()
    {
        QSignalSpy changed(m_session.get(), &AccountSession::currentChanged);
        m_session->setCurrent(m_people.at(3));
        QCOMPARE(m_session->current(), QString());
        QCOMPARE(m_session->opening(), m_people.at(3));
        QVERIFY(changed.wait());
        QCOMPARE(m_session->current(), m_people.at(3));
        QVERIFY(model().isHeld(m_people.at(3)));
        QVERIFY(cell(m_people.at(3), "email").data().toString().contains(u'@'));
        QVERIFY(m_session->stages()->rowCount() > 1);
        // Held by now: at once.
        m_session->setCurrent({});
        m_session->setCurrent(m_people.at(3));
        QCOMPARE(m_session->current(), m_people.at(3));
    }

    /// In their order, each about who was chosen before it.
    void actsWaitForWhoIsBeingOpened()
    {
        QStringList done;
        const auto act = [this, &done](const QString &what) {
            m_session->whenOpen(this, [this, &done, what] { done.append(what + u' ' + m_session->current()); });
        };
        m_session->setCurrent(m_people.at(3));
        act(u"first"_s);
        act(u"second"_s);
        m_session->setCurrent(m_people.at(4));
        act(u"third"_s);
        m_session->inTurn(this, [&done] { done.append(u"fourth"_s); });
        QVERIFY(done.isEmpty());
        QTRY_COMPARE(done.size(), 4);
        QCOMPARE(done, (QStringList{u"first "_s + m_people.at(3), u"second "_s + m_people.at(3),
                                    u"third "_s + m_people.at(4), u"fourth"_s}));
        act(u"at once"_s);
        QCOMPARE(done.last(), u"at once "_s + m_people.at(4));
        // With whoever asked.
        auto *gone = new QObject(this);
        m_session->setCurrent(m_people.at(5));
        m_session->whenOpen(gone, [&done] { done.append(u"nobody asked"_s); });
        delete gone;
        QTRY_COMPARE(m_session->current(), m_people.at(5));
        QCOMPARE(done.size(), 5);
    }

    void actsAreForgottenWithWhoDoesNotOpen()
    {
        const QString damaged = m_people.at(3);
        m_session.reset();
        damage(damaged);
        restart();
        m_session->setCurrent(m_people.at(2));
        QTRY_COMPARE(m_session->current(), m_people.at(2));
        int done = 0;
        m_session->setCurrent(damaged);
        m_session->whenOpen(this, [&done] { ++done; });
        QVERIFY(m_session->opening() != m_session->current());
        QTRY_COMPARE(m_session->opening(), m_people.at(2));
        QCOMPARE(done, 0);
        m_session->setCurrent(m_people.at(4)); // and stand in nobody's way
        QTRY_COMPARE(m_session->current(), m_people.at(4));
        QCOMPARE(done, 0);
    }

    /// A new one that gets its reference, or goes, does not stop another from being opened.
    void whoGoesMeanwhileDoesNotStopTheOpening()
    {
        const QString fresh = m_session->addNew({});
        QCOMPARE(m_session->current(), fresh);
        QString about;
        m_session->setCurrent(m_people.at(3));
        m_session->whenOpen(this, [this, &about] { about = m_session->current(); });
        m_session->book()->discard({fresh});
        QCOMPARE(m_session->opening(), m_people.at(3));
        QTRY_COMPARE(m_session->current(), m_people.at(3));
        QCOMPARE(about, m_people.at(3));
    }

    void onlyTheLastThatWasChosenOpens()
    {
        QSignalSpy changed(m_session.get(), &AccountSession::currentChanged);
        m_session->setCurrent(m_people.at(3));
        m_session->setCurrent(m_people.at(4));
        m_session->setCurrent(m_people.at(5));
        QTRY_VERIFY(model().isHeld(m_people.at(5)));
        QTRY_COMPARE(m_session->current(), m_people.at(5));
        QCOMPARE(changed.size(), 1);
        m_session->setCurrent(m_people.at(6));
        m_session->setCurrent({}); // nobody after all
        QTRY_VERIFY(model().isHeld(m_people.at(6)));
        QCOMPARE(m_session->current(), QString());
        const QString fresh = [this] {
            m_session->setCurrent(m_people.at(7));
            return m_session->addNew({});
        }();
        QTRY_VERIFY(model().isHeld(m_people.at(7)));
        QCOMPARE(m_session->current(), fresh);
    }

    void whoIsDraftedIsJudgedFromTheStart()
    {
        const QString key = m_people.at(3);
        m_session->setArchived(key, true);
        QTRY_VERIFY(model().book()->hasDraft(key));
        QCOMPARE(model().book()->draft(key).fields.value(u"archived"_s).base, Value::ofFlag(false));
        QTRY_VERIFY(m_session->saver()->isSettled());
        QVERIFY(m_sandbox->touch(key, {{u"subtitle"_s, u"Theirs"_s}}));
        restart();
        QVERIFY(model().isHeld(key));
        QVERIFY(model().rows().at(model().rowOf(key)).archived);
        QVERIFY(!cell(key, "archived").data(CandidateModel::SnapshotRole).toBool());
        QVERIFY(cell(key, "archived").data(CandidateModel::SnapshotRole).isValid());
        m_session->setCurrent(key);
        QCOMPARE(m_session->current(), key);
    }

    void whoDoesNotOpenComesFromTheAts()
    {
        const QString key = m_people.at(3);
        damage(key);
        QSignalSpy read(m_session->engine(), &SyncEngine::refreshFinished);
        m_session->setCurrent(key);
        QVERIFY(read.wait());
        QCOMPARE(m_session->current(), QString());
        QTRY_VERIFY(!m_notices.isEmpty()); // one row does not open
        m_session->setCurrent(key);
        QTRY_COMPARE(m_session->current(), key);
        QVERIFY(cell(key, "email").data().toString().contains(u'@'));
    }

    void whoDoesNotOpenIsNotShownEmpty()
    {
        const QString key = m_people.at(3);
        damage(key);
        m_session->engine()->connectivity()->setWorkOffline(true);
        m_session->setCurrent(m_people.at(4));
        QTRY_COMPARE(m_session->current(), m_people.at(4));
        m_session->setCurrent(key);
        QTRY_VERIFY(!m_notices.isEmpty());
        QCOMPARE(m_session->current(), m_people.at(4));
        QCOMPARE(m_session->opening(), m_people.at(4));
    }

    void undoingAfterSendingReadsFirst()
    {
        HistoryModel history(m_account, m_store, &model(), m_session->jobs());
        const QList<JournalEntry> sent{
            {.reference = m_people.at(3),
             .field = u"subtitle"_s,
             .before = Value::ofText(u"Baker"_s),
             .after = model().rows().at(model().rowOf(m_people.at(3))).cell.text(IndexCell::Text::Subtitle).isEmpty()
                          ? Value::empty()
                          : Value::ofText(
                                model().rows().at(model().rowOf(m_people.at(3))).cell.text(IndexCell::Text::Subtitle)),
             .at = QDateTime::currentDateTimeUtc(),
             .verdict = FieldResult::Confirmed}};
        int possible = -1;
        history.prepare(sent, this, [&] {
            const Compensation compensation = history.compensation(sent);
            possible = int(compensation.possible());
            m_session->book()->takeUp(compensation);
        });
        QCOMPARE(possible, -1);
        QTRY_COMPARE(possible, 1);
        QCOMPARE(cell(m_people.at(3), "subtitle").data(), u"Baker"_s);
    }
};

QTEST_GUILESS_MAIN(AccountSessionOpeningTest)
#include "tst_accountsession_opening.moc"
