// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "store/accountrecords.h"
#include "store/candidaterecords.h"
#include "store/draftrecords.h"
#include "store/filerecords.h"
#include "store/journalrecords.h"
#include "store/log.h"
#include "store/storeworker.h"
#include "store/unlock.h"
#include "store/unopenedrecords.h"

#include <QPromise>
#include <QSemaphore>

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

void Store::lock()
{
    m_worker->post([worker = m_worker.get()] { worker->forgetKey(); });
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

QFuture<Stored<SavedCandidates>> Store::savePage(QString accountId, QList<Candidate> candidates, PullState state)
{
    return m_worker->write<SavedCandidates>([accountId = std::move(accountId), candidates = std::move(candidates),
                                             state = std::move(state)](Database &database) {
        SavedCandidates whole = writeCandidates(database, accountId, candidates);
        writePullState(database, accountId, state);
        return whole;
    });
}

QFuture<Stored<SavedCandidates>> Store::saveMoves(QString accountId, QList<StageMove> moves)
{
    return m_worker->write<SavedCandidates>([accountId = std::move(accountId), moves = std::move(moves)](
                                                Database &database) { return writeMoves(database, accountId, moves); });
}

QFuture<Stored<QDateTime>> Store::movesRefusedAt(QString accountId)
{
    return m_worker->callOpen<QDateTime>(
        [accountId = std::move(accountId)](Database &database) { return readMovesRefused(database, accountId); });
}

QFuture<Done> Store::saveMovesRefused(QString accountId, QDateTime at)
{
    return m_worker->writeOpen<std::monostate>([accountId = std::move(accountId), at = std::move(at)](
                                                   Database &database) { writeMovesRefused(database, accountId, at); });
}

QFuture<Stored<std::optional<KeptFile>>> Store::file(QString accountId, KeptFile which)
{
    return m_worker->call<std::optional<KeptFile>>(
        [accountId = std::move(accountId), which = std::move(which)](Database &database) {
            return readFile(database, accountId, which);
        });
}

QFuture<Stored<QList<KeptFile>>> Store::files(QString accountId, QStringList references)
{
    return m_worker->call<QList<KeptFile>>(
        [accountId = std::move(accountId), references = std::move(references)](Database &database) {
            return readFileList(database, accountId, references);
        });
}

QFuture<Done> Store::saveFile(QString accountId, KeptFile file)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), file = std::move(file)](
                                               Database &database) { writeFile(database, accountId, file); });
}

QFuture<Done> Store::forgetFiles(QString accountId, QString reference)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), reference = std::move(reference)](
                                               Database &database) { deleteFiles(database, accountId, reference); });
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
    return saveDrafts(std::move(accountId), {std::move(draft)});
}

QFuture<Done> Store::saveDrafts(QString accountId, QList<Draft> drafts)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), drafts = std::move(drafts)](
                                               Database &database) { writeDrafts(database, accountId, drafts); });
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

QFuture<Done> Store::saveLanding(QString accountId, QString reference, QString field, FieldResult verdict,
                                 Value answered)
{
    return m_worker->write<std::monostate>([accountId = std::move(accountId), reference = std::move(reference),
                                            field = std::move(field), verdict,
                                            answered = std::move(answered)](Database &database) {
        writeLanding(database, accountId,
                     {.reference = reference, .field = field, .verdict = verdict, .answered = answered});
    });
}

QFuture<Stored<QList<JournalEntry>>> Store::journal(QString accountId, QString reference, int limit)
{
    return m_worker->call<QList<JournalEntry>>(
        [accountId = std::move(accountId), reference = std::move(reference), limit](Database &database) {
            return readJournal(database, accountId, {.reference = reference}, limit);
        });
}

QFuture<Stored<QList<JournalEntry>>> Store::journalOfRun(QString accountId, QString run)
{
    return m_worker->call<QList<JournalEntry>>(
        [accountId = std::move(accountId), run = std::move(run)](Database &database) {
            return readJournal(database, accountId, {.run = run}, 0);
        });
}

QFuture<Stored<QStringList>> Store::linksSent(QString accountId, QStringList fields)
{
    return m_worker->call<QStringList>(
        [accountId = std::move(accountId), fields = std::move(fields)](Database &database) -> QStringList {
            return readSentLinks(database, accountId, fields).keys();
        });
}

QFuture<Stored<QHash<QString, FieldValues>>> Store::sentLinks(QString accountId, QStringList fields)
{
    return m_worker->call<QHash<QString, FieldValues>>(
        [accountId = std::move(accountId), fields = std::move(fields)](Database &database) {
            return readSentLinks(database, accountId, fields);
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

QFuture<Stored<AskedPause>> Store::askedPause(QString accountId)
{
    return m_worker->callOpen<AskedPause>(
        [accountId = std::move(accountId)](Database &database) { return readAskedPause(database, accountId); });
}

QFuture<Done> Store::saveAskedPause(QString accountId, AskedPause pause)
{
    return m_worker->writeOpen<std::monostate>(
        [accountId = std::move(accountId), pause](Database &database) { writeAskedPause(database, accountId, pause); });
}

QFuture<Stored<QString>> Store::tokenAddress(QString accountId)
{
    return m_worker->call<QString>(
        [accountId = std::move(accountId)](Database &database) { return readTokenAddress(database, accountId); });
}

QFuture<Done> Store::saveTokenAddress(QString accountId, QString address)
{
    return m_worker->write<std::monostate>(
        [accountId = std::move(accountId), address = std::move(address)](Database &database) {
            writeTokenAddress(database, accountId, address);
            writeMovesRefused(database, accountId, {});
        });
}

} // namespace vivier
