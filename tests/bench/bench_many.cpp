// SPDX-License-Identifier: MIT
// What is done to many in the window, among a hundred thousand candidates: how long until it is shown or on disk, and
// the longest pause of the event loop meanwhile. VIVIER_PEOPLE says how many there are; with VIVIER_EVENTS each line is
// followed by the events that took longest.
#include "bench/pauses.h"
#include "bench/people.h"
#include "model/bulkmodel.h"
#include "model/importmodel.h"
#include "model/tagusemodel.h"
#include "support/awaited.h"
#include "support/scriptedats.h"
#include "support/storekey.h"
#include "support/unaskedaccount.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class ManyBench : public QObject
{
    Q_OBJECT

    const Account m_account = unaskedAccount(u"FR"_s);
    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<AccountSession> m_session;

    template <typename Act, typename Done> void measure(const char *what, Act act, Done done)
    {
        vivier::test::measure(this, what, act, done);
    }
    bool isOnDisk() const { return !m_session->book()->slices()->isAtWork() && m_session->saver()->isSettled(); }
    QStringList aThousand() const
    {
        QStringList keys;
        for (int i = 0; i < 1000; ++i)
            keys.append(m_session->candidates()->keyAt(i * (m_session->candidates()->rowCount() / 1000)));
        return keys;
    }
    void undoMany(const char *what)
    {
        measure(
            what, [this] { m_session->undoMany(); }, [this] { return isOnDisk(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const int count =
            qEnvironmentVariableIsSet("VIVIER_PEOPLE") ? qEnvironmentVariableIntValue("VIVIER_PEOPLE") : 100'000;
        m_store = std::make_shared<Store>(m_folder.path(), unlocked());
        QVERIFY(awaited(m_store->open()));
        QVERIFY(awaited(m_store->saveAccount(m_account)));
        QList<Job> jobs;
        for (int job = 0; job < 12; ++job)
            jobs.append({.reference = u"JOB%1"_s.arg(job),
                         .organizationReference = u"ORG"_s,
                         .name = u"Job %1"_s.arg(job),
                         .stages = {{.id = 1, .name = u"New"_s}, {.id = 3, .name = u"Offer"_s}}});
        QVERIFY(awaited(m_store->saveJobs(m_account.id, jobs)));
        const QList<Candidate> all = makeCandidates(count);
        for (qsizetype i = 0; i < all.size(); i += 5000)
            QVERIFY(awaited(m_store->saveCandidates(m_account.id, all.mid(i, 5000))));
        m_session = std::make_unique<AccountSession>(
            m_account,
            SyncContext{.accountId = m_account.id, .ats = std::make_shared<ScriptedAts>(), .store = m_store});
        m_session->engine()->connectivity()->setWorkOffline(true);
        measure(
            "everybody read from the disk", [this] { m_session->load(); }, [this] { return m_session->isLoaded(); });
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_store.reset();
    }

    void listed()
    {
        CandidateListModel *list = m_session->list();
        int turn = 0;
        measure(
            "sorted anew, each way",
            [&] {
                for (const CandidateOrder::By by : ordersFor(FieldCatalog::welcomeKit()))
                    QTimer::singleShot(0, this, [&turn, list, by] {
                        list->setOrder({by, false});
                        ++turn;
                    });
            },
            [&] { return turn == ordersFor(FieldCatalog::welcomeKit()).size(); });
        for (const char *text : {"lacks:phone", "stage:new", "tag:qt", "not-tag:qt", "updated-after:90d"})
            measure(
                text,
                [&] {
                    list->setFilter(
                        {.job = {}, .query = {}, .conditions = {*FilterCondition::parse(QLatin1String(text))}});
                },
                [] { return true; });
        list->setFilter({});
    }

    void tagsCounted()
    {
        TagUseModel tags(m_session->candidates());
        bool isCounted = false;
        connect(&tags, &TagUseModel::counted, this, [&] { isCounted = true; });
        measure(
            "all tags counted", [&] { tags.setFollowing(true); }, [&] { return isCounted; });
    }

    void aThousandEdited()
    {
        BulkModel model(m_session->candidates(), m_session->jobs());
        measure(
            "edit of 1,000: until the preview is there",
            [&] {
                model.setCandidates(aThousand());
                model.setEdits(
                    {{.field = u"job_stage_id"_s, .value = Value::ofText(u"Offer"_s)},
                     {.field = u"tag_list"_s, .kind = BulkEdit::Kind::Add, .value = Value::ofList({u"fair"_s})}});
            },
            [&] { return model.isReady(); });
        const BulkPreview chosen = model.chosen();
        QVERIFY(chosen.rows.size() > 1000);
        measure(
            "edit of 1,000: until it is on disk",
            [&] { m_session->applyBulk(chosen, false, this, [&] { model.setCandidates({}); }); },
            [&] { return model.peopleCount() == 0 && isOnDisk(); });
        QCOMPARE(m_session->book()->draftCount(), chosen.changingKeys().size());
        undoMany("edit of 1,000: taken back, on disk");
        QCOMPARE(m_session->book()->draftCount(), 0);
        measure(
            "edit of 1,000: until it is in the outbox", [&] { m_session->applyBulk(chosen, true, this, [] {}); },
            [&] { return m_session->book()->outbox()->count() > 0; });
        measure(
            "out of the outbox again", [&] { m_session->takeBack(aThousand()); },
            [&] { return m_session->book()->outbox()->count() == 0; });
        undoMany("edit of 1,000: taken back, on disk");
    }

    /// Half of them are there already.
    void tenThousandRows()
    {
        QString list = u"Pr\u00e9nom;Nom;E-mail;T\u00e9l\u00e9phone;Titre;\u00c9tiquettes;LinkedIn;Note\n"_s;
        for (int i = 0; i < 10'000; ++i) {
            const QString number = QString::number(i);
            list +=
                u"Ann;Lee%1;%2%1@example.com;06 1%3;\"Engineer; data\";fair, t%4;linkedin.com/in/ann-%1;Met\n"_s.arg(
                    number, i % 2 ? u"ann"_s : u"candidate"_s, number.rightJustified(7, u'0'), number.right(1));
        }
        ImportModel model(m_session.get());
        model.setJob(u"JOB1"_s);
        measure(
            "list of 10,000: until the plan is there", [&] { model.take(list); }, [&] { return model.isReady(); });
        qInfo("%d new, %d updates, %d problems", model.count(ImportModel::Show::New),
              model.count(ImportModel::Show::Updates), model.count(ImportModel::Show::Problems));
        const int made = model.draftsToMake();
        bool isApplied = false;
        measure(
            "list of 10,000: until it is on disk",
            [&] {
                m_session->applyImport(model.updates(), model.additions(), this, [&] {
                    isApplied = true;
                    model.clear();
                });
            },
            [&] { return isApplied && isOnDisk(); });
        QCOMPARE(m_session->book()->draftCount(), made);
        undoMany("list of 10,000: taken back, on disk");
        QCOMPARE(m_session->book()->draftCount(), 0);
    }
};

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    ManyBench bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_many.moc"
