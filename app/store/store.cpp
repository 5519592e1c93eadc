#include "store/store.h"

#include "candidate/singleline.h"
#include "store/accountrecords.h"
#include "store/candidaterecords.h"
#include "store/draftrecords.h"
#include "store/journalrecords.h"
#include "store/log.h"
#include "store/profilefile.h"
#include "store/sealing.h"
#include "store/unopenedrecords.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPromise>
#include <QQueue>
#include <QSemaphore>
#include <QThread>
#include <QWaitCondition>

namespace vivier {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storeLog, "vivier.store")

namespace {

/// Settings of one account end in its id, and go with it.
QString stopOfWriting(const QString &accountId)
{
    return u"writes-stopped/"_s + accountId;
}

} // namespace

QString StoreError::sentence() const
{
    const QString name = file.isEmpty() ? QCoreApplication::translate("Store", "its folder") : isolated(file);
    const auto joined = [](const QString &what, const QString &more, const QString &advice) {
        return more.isEmpty() ? what + u' ' + advice : what + u' ' + more + u' ' + advice;
    };
    switch (kind) {
    case Kind::Unreadable:
        return joined(
            QCoreApplication::translate("Store", "Vivier cannot read or write %1 on this computer.").arg(name), found,
            QCoreApplication::translate("Store", "What was saved before is untouched. Check that it is there and that "
                                                 "you may write to it, then start Vivier again."));
    case Kind::NotOurs:
        return joined(found, {},
                      QCoreApplication::translate("Store", "It is in the place of something that Vivier keeps there, "
                                                           "and was left as it is. Move it somewhere else, or choose "
                                                           "another folder, then start Vivier again."));
    case Kind::Full:
        return QCoreApplication::translate(
            "Store", "The disk is full, so this change is not saved yet. All that was saved before is kept. "
                     "Free some space, then try again.");
    case Kind::Busy:
        return QCoreApplication::translate(
            "Store", "Another program is using Vivier's file, so this change is not saved yet. "
                     "All that was saved before is kept. Wait for a backup to end, then try again.");
    case Kind::Damaged:
        return QCoreApplication::translate(
            "Store", "Vivier's file on this computer is damaged. It is kept as it is. Start Vivier again: "
                     "it sets the damaged file aside and takes over your drafts as far as they can be read.");
    case Kind::Newer:
        return QCoreApplication::translate("Store",
                                           "The candidates in %1 were saved by a newer Vivier. Nothing was changed. "
                                           "Install that version, or a newer one, to open them.")
            .arg(name);
    case Kind::Locked:
        return QCoreApplication::translate(
            "Store",
            "The candidates on this computer are sealed, and their key was not given yet. Nothing was changed. "
            "Unlock Vivier first, then try again.");
    case Kind::WrongKey:
        return QCoreApplication::translate(
            "Store", "The candidates on this computer are sealed with another key than the one that was given. "
                     "Nothing was changed. Unlock Vivier with the key or the passphrase that they were saved with.");
    case Kind::Fault:
        break;
    }
    return QCoreApplication::translate(
        "Store", "Vivier could not save this on your computer. All that was saved before is kept. "
                 "Try again; if it happens again, start Vivier anew.");
}

QString OpenReport::sentence() const
{
    if (movedAside.isEmpty())
        return {};
    const QString moved =
        QCoreApplication::translate("Store", "The profile was damaged. The damaged file was moved to %1 and is kept.")
            .arg(isolated(movedAside));
    if (drafts + candidates == 0) {
        return moved + u' ' +
               QCoreApplication::translate("Store", "Nothing of your drafts and candidates could be read in it. Read "
                                                    "the candidates again from the ATS.");
    }
    const QString ofDrafts = drafts > 0 ? QCoreApplication::translate("Store", "%n draft(s)", nullptr, drafts)
                                        : QCoreApplication::translate("Store", "no draft");
    const QString ofCandidates = candidates > 0
                                     ? QCoreApplication::translate("Store", "%n candidate(s)", nullptr, candidates)
                                     : QCoreApplication::translate("Store", "no candidate");
    //: %1 is "3 drafts" or "no draft", %2 "12 candidates" or "no candidate".
    return moved + u' ' +
           QCoreApplication::translate("Store", "Taken over from it: %1 and %2. Look through your drafts: what could "
                                                "not be read is missing.")
               .arg(ofDrafts, ofCandidates);
}

QString UnopenedRows::sentence() const
{
    QStringList parts{QCoreApplication::translate(
        "Store", "Some of what is kept on this computer was changed outside of Vivier and could not be opened. It is "
                 "set aside; nothing was deleted.")};
    if (candidates > 0)
        parts.append(QCoreApplication::translate("Store", "%n candidate(s) will be read again.", nullptr, candidates));
    if (drafts > 0) {
        parts.append(QCoreApplication::translate("Store", "%n draft(s) lost a field: look at them before you send.",
                                                 nullptr, drafts));
    }
    if (journal > 0)
        parts.append(QCoreApplication::translate("Store", "%n line(s) of the history are missing.", nullptr, journal));
    return parts.join(u' ');
}

/// The thread, its queue of calls, and the connection that only it touches.
class Store::Worker : public QThread
{
public:
    Worker(QString folder, StoreOptions options)
        : m_key(options.key)
        , m_file(std::move(folder), std::move(options))
    {
        setObjectName(u"store"_s);
    }

    ~Worker() override
    {
        post({});
        wait();
    }

    /// Runs `call` after all calls posted before it; an empty one ends the thread.
    void post(std::function<void()> call)
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(std::move(call)); // enqueue() would copy
        m_called.wakeOne();
    }

    /// Posts `work` (Database & → T) and gives its future; what it throws becomes the result. For what can be read
    /// without the key.
    template <typename T, typename Work> QFuture<Stored<T>> callOpen(Work work)
    {
        auto promise = std::make_shared<QPromise<Stored<T>>>();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(guarded<T>([&] { return work(database()); }));
            promise->finish();
        });
        return promise->future();
    }

    /// The same for what needs the key.
    template <typename T, typename Work> QFuture<Stored<T>> call(Work work)
    {
        return callOpen<T>([work = std::move(work)](Database &database) mutable {
            database.sealer();
            return work(database);
        });
    }

    /// The same for what writes: one transaction.
    template <typename T, typename Work> QFuture<Stored<T>> write(Work work)
    {
        return call<T>(inTransaction<T>(std::move(work)));
    }

    template <typename T, typename Work> QFuture<Stored<T>> writeOpen(Work work)
    {
        return callOpen<T>(inTransaction<T>(std::move(work)));
    }

    template <typename T, typename Work> Stored<T> guarded(Work work)
    {
        try {
            return work();
        } catch (const Failure &failure) {
            qCWarning(storeLog, "call failed: %s", qUtf8Printable(failure.error.detail));
            if (failure.error.kind == StoreError::Kind::Damaged && m_database)
                m_file.suspect();
            return tl::unexpected(m_file.told(failure.error));
        } catch (const std::exception &exception) { // out of memory, or a fault of ours
            qCWarning(storeLog, "call failed: %s", exception.what());
            return tl::unexpected(StoreError{StoreError::Kind::Fault, QString::fromUtf8(exception.what())});
        }
    }

    OpenReport openFile(bool alone)
    {
        if (!m_database)
            m_database = m_file.open(&m_report, alone);
        if (m_key)
            unlockDatabase(*m_database, m_key);
        return m_report;
    }

    Database &database()
    {
        if (!m_database)
            throw Failure{{StoreError::Kind::Fault, u"the store is not open"_s}};
        return *m_database;
    }

protected:
    void run() override
    {
        while (const auto next = takeCall())
            next();
        // Here and not in the destructor: the connection belongs to this thread.
        m_database.reset();
    }

private:
    template <typename T, typename Work> static auto inTransaction(Work work)
    {
        return [work = std::move(work)](Database &database) mutable -> T {
            Transaction transaction(database, Transaction::Kind::Write);
            if constexpr (std::is_same_v<T, std::monostate>) {
                work(database);
                transaction.commit();
                return {};
            } else {
                T result = work(database);
                transaction.commit();
                return result;
            }
        };
    }

    std::function<void()> takeCall()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_calls.isEmpty())
            m_called.wait(&m_mutex);
        return m_calls.dequeue();
    }

    QMutex m_mutex;
    QWaitCondition m_called;
    QQueue<std::function<void()>> m_calls;
    std::shared_ptr<const Secret> m_key; ///< of StoreOptions
    ProfileFile m_file;
    OpenReport m_report;
    std::unique_ptr<Database> m_database;
};

Store::Store(QString folder, StoreOptions options)
    : m_worker(std::make_unique<Worker>(std::move(folder), std::move(options)))
{
    m_worker->start();
}

Store::~Store() = default;

void Store::drain()
{
    QSemaphore done;
    m_worker->post([&done] { done.release(); });
    done.acquire();
}

QFuture<Stored<OpenReport>> Store::open(bool alone)
{
    auto promise = std::make_shared<QPromise<Stored<OpenReport>>>();
    promise->start();
    m_worker->post([worker = m_worker.get(), promise, alone] {
        promise->addResult(worker->guarded<OpenReport>([worker, alone] { return worker->openFile(alone); }));
        promise->finish();
    });
    return promise->future();
}

QFuture<Done> Store::unlock(std::shared_ptr<const Secret> key)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    m_worker->post([worker = m_worker.get(), promise, key = std::move(key)] {
        const auto progress = [&promise](int done, int total) {
            promise->setProgressRange(0, total);
            promise->setProgressValue(done);
        };
        promise->addResult(worker->guarded<std::monostate>([&]() -> std::monostate {
            unlockDatabase(worker->database(), key, progress);
            return {};
        }));
        promise->finish();
    });
    return promise->future();
}

QFuture<Stored<UnopenedRows>> Store::unopened(QString accountId)
{
    return m_worker->call<UnopenedRows>(
        [accountId = std::move(accountId)](Database &database) { return countUnopened(database, accountId); });
}

QFuture<Stored<QList<Account>>> Store::accounts()
{
    return m_worker->callOpen<QList<Account>>([](Database &database) { return readAccounts(database); });
}

QFuture<Done> Store::saveAccount(Account account)
{
    return m_worker->writeOpen<std::monostate>(
        [account = std::move(account)](Database &database) { writeAccount(database, account); });
}

QFuture<Done> Store::removeAccount(QString accountId)
{
    return m_worker->callOpen<std::monostate>([accountId = std::move(accountId)](Database &database) -> std::monostate {
        Transaction transaction(database, Transaction::Kind::Write);
        deleteAccount(database, accountId);
        transaction.commit();
        compact(database); // the account is gone for good; only the space may have to wait for the next time
        return {};
    });
}

QFuture<Stored<QList<Organization>>> Store::organizations(QString accountId)
{
    return m_worker->call<QList<Organization>>(
        [accountId = std::move(accountId)](Database &database) { return readOrganizations(database, accountId); });
}

QFuture<Stored<QList<Job>>> Store::jobs(QString accountId)
{
    return m_worker->call<QList<Job>>(
        [accountId = std::move(accountId)](Database &database) { return readJobs(database, accountId); });
}

QFuture<Done> Store::saveOrganizations(QString accountId, QList<Organization> organizations)
{
    return m_worker->write<std::monostate>(
        [accountId = std::move(accountId), organizations = std::move(organizations)](Database &database) {
            writeOrganizations(database, accountId, organizations);
        });
}

QFuture<Done> Store::saveJobs(QString accountId, QList<Job> jobs)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), jobs = std::move(jobs)](
                                               Database &database) { writeJobs(database, accountId, jobs); });
}

QFuture<Stored<CandidateBatch>> Store::candidateBatch(QString accountId, CandidatePlace from, int batch)
{
    return m_worker->call<CandidateBatch>([accountId = std::move(accountId), from, batch](Database &database) {
        return readCandidateBatch(database, accountId, from, qMax(1, batch));
    });
}

QFuture<Stored<IndexBatch>> Store::indexCells(QString accountId, CandidatePlace from, int batch)
{
    return m_worker->call<IndexBatch>([accountId = std::move(accountId), from, batch](Database &database) {
        return readIndexCells(database, accountId, from, qMax(1, batch));
    });
}

QFuture<Stored<std::optional<Candidate>>> Store::candidate(QString accountId, QString reference)
{
    return m_worker->call<std::optional<Candidate>>(
        [accountId = std::move(accountId), reference = std::move(reference)](Database &database) {
            return readCandidate(database, accountId, reference);
        });
}

QFuture<Stored<QList<Candidate>>> Store::candidates(QString accountId, QStringList references)
{
    return m_worker->call<QList<Candidate>>(
        [accountId = std::move(accountId), references = std::move(references)](Database &database) {
            QList<Candidate> candidates;
            for (const QString &reference : references) {
                if (auto candidate = readCandidate(database, accountId, reference))
                    candidates.append(std::move(*candidate));
            }
            return candidates;
        });
}

QFuture<Done> Store::saveCandidates(QString accountId, QList<Candidate> candidates)
{
    return m_worker->write<std::monostate>(
        [accountId = std::move(accountId), candidates = std::move(candidates)](Database &database) {
            writeCandidates(database, accountId, candidates);
        });
}

QFuture<Stored<QList<PullState>>> Store::pullStates(QString accountId)
{
    return m_worker->call<QList<PullState>>(
        [accountId = std::move(accountId)](Database &database) { return readPullStates(database, accountId); });
}

QFuture<Stored<QList<Candidate>>> Store::savePage(QString accountId, QList<Candidate> candidates, PullState state)
{
    return m_worker->write<QList<Candidate>>([accountId = std::move(accountId), candidates = std::move(candidates),
                                              state = std::move(state)](Database &database) {
        QList<Candidate> whole = writeCandidates(database, accountId, candidates);
        writePullState(database, accountId, state);
        return whole;
    });
}

QFuture<Stored<QList<Draft>>> Store::drafts(QString accountId)
{
    return m_worker->call<QList<Draft>>(
        [accountId = std::move(accountId)](Database &database) { return readDrafts(database, accountId); });
}

QFuture<Stored<std::optional<Draft>>> Store::draft(QString accountId, QString key)
{
    return m_worker->call<std::optional<Draft>>(
        [accountId = std::move(accountId), key = std::move(key)](Database &database) {
            return readDraft(database, accountId, key);
        });
}

QFuture<Done> Store::saveDraft(QString accountId, Draft draft)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), draft = std::move(draft)](
                                               Database &database) { writeDraft(database, accountId, draft); });
}

QFuture<Done> Store::noteCreateAttempt(QString accountId, QString key, QDateTime at, FieldValues carried)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), key = std::move(key), at = std::move(at),
                                            carried = std::move(carried)](Database &database) {
        writeCreateAttempt(database, accountId, key, at, carried);
    });
}

QFuture<Done> Store::noteFieldAttempt(QString accountId, QString key, QString field, QDateTime at)
{
    return m_worker->write<std::monostate>(
        [accountId = std::move(accountId), key = std::move(key), field = std::move(field),
         at = std::move(at)](Database &database) { writeFieldAttempt(database, accountId, key, field, at); });
}

QFuture<Done> Store::discardDraft(QString accountId, QString key)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), key = std::move(key)](
                                               Database &database) { deleteDraft(database, accountId, key); });
}

QFuture<Stored<QList<OutboxItem>>> Store::outbox(QString accountId)
{
    return m_worker->call<QList<OutboxItem>>(
        [accountId = std::move(accountId)](Database &database) { return readOutbox(database, accountId); });
}

QFuture<Done> Store::saveOutboxItems(QString accountId, QList<OutboxItem> items)
{
    return m_worker->write<std::monostate>(
        [accountId = std::move(accountId), items = std::move(items)](Database &database) {
            for (const OutboxItem &item : items)
                writeOutboxItem(database, accountId, item);
        });
}

QFuture<Done> Store::removeOutboxItems(QString accountId, QStringList keys)
{
    return m_worker->write<std::monostate>(
        [accountId = std::move(accountId), keys = std::move(keys)](Database &database) {
            for (const QString &key : keys)
                deleteOutboxItem(database, accountId, key);
        });
}

QFuture<Stored<Draft>> Store::applySent(QString accountId, SentDraft sent)
{
    return m_worker->write<Draft>([accountId = std::move(accountId), sent = std::move(sent)](Database &database) {
        return writeSent(database, accountId, sent);
    });
}

QFuture<Stored<QList<JournalEntry>>> Store::journal(QString accountId, QString reference, int limit)
{
    return m_worker->call<QList<JournalEntry>>(
        [accountId = std::move(accountId), reference = std::move(reference), limit](Database &database) {
            return readJournal(database, accountId, reference, limit);
        });
}

QFuture<Stored<QByteArray>> Store::setting(QString key)
{
    return m_worker->callOpen<QByteArray>(
        [key = std::move(key)](Database &database) { return readSetting(database, key); });
}

QFuture<Done> Store::saveSetting(QString key, QByteArray value)
{
    return m_worker->writeOpen<std::monostate>(
        [key = std::move(key), value = std::move(value)](Database &database) { writeSetting(database, key, value); });
}

QFuture<Stored<bool>> Store::writesStopped(QString accountId)
{
    return m_worker->callOpen<bool>(
        [key = stopOfWriting(accountId)](Database &database) { return !readSetting(database, key).isEmpty(); });
}

QFuture<Done> Store::setWritesStopped(QString accountId, bool stopped)
{
    return saveSetting(stopOfWriting(accountId), stopped ? "1"_ba : QByteArray());
}

} // namespace vivier
