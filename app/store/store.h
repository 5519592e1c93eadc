// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"
#include "candidate/askedpause.h"
#include "candidate/candidate.h"
#include "candidate/draft.h"
#include "candidate/indexcell.h"
#include "candidate/job.h"
#include "candidate/journalentry.h"
#include "candidate/outboxitem.h"
#include "store/secret.h"

#include <tl/expected.hpp>

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace vivier {

/// Why the store could not do it. Nothing was changed: every call is one transaction.
struct StoreError
{
    enum class Kind {
        Unreadable, ///< folder or file cannot be opened, read or written
        NotOurs,    ///< something else is where a file or folder of the profile belongs: left untouched
        Full,       ///< the disk is full
        Busy,       ///< another program holds the file for too long
        Damaged,    ///< the file is not a sound database
        Newer,      ///< written by a newer Vivier: left untouched
        Locked,     ///< the key was not given yet: see unlock()
        WrongKey,   ///< the profile was sealed with another key: nothing was read or changed
        Fault,      ///< anything else; `detail` holds SQLite's words
    };
    Kind kind = Kind::Fault;
    QString detail;     ///< for the log; no personal data
    QString file = {};  ///< the path it is about; empty: the profile
    QString found = {}; ///< a sentence for the recruiter: what is there, or why it cannot be had; may be empty

    QString sentence() const; ///< for the recruiter: what happened, what to do
};

template <typename T> using Stored = tl::expected<T, StoreError>;
using Done = Stored<std::monostate>;

/// What opening found.
struct OpenReport
{
    bool fresh = false; ///< there was no database before
    QString movedAside; ///< path of a damaged database that was moved out of the way, never deleted; else empty
    // Taken over from it, still sealed; see UnopenedRows for what does not open then.
    int drafts = 0;
    int candidates = 0;

    /// For the recruiter; "" when nothing was damaged.
    QString sentence() const;
};

/// The outcome of one accepted send, applied in one transaction.
struct SentDraft
{
    Draft sent;         ///< as it was when it left, with its edit counters
    Candidate snapshot; ///< what the ATS says now
    /// One entry for each field that travelled, also for one that the ATS kept and that is not part of `sent`.
    QList<JournalEntry> journal;
};

/// How far the pull of one job has come.
struct PullState
{
    QString job;
    int nextPage = 0;     ///< of a pass that was broken off; 0: none is under way
    bool full = false;    ///< the pass under way asks for all candidates, not only for those updated lately
    QDateTime startedAt;  ///< of the pass under way, UTC
    QDateTime completeAt; ///< start of the last complete pass; invalid: there was none
    QDateTime fullAt;     ///< start of the last complete full pass

    friend bool operator==(const PullState &, const PullState &) = default;
};

/// Where a reading of all candidates goes on; a new one begins at the start.
struct CandidatePlace
{
    qint64 row = 0; ///< the last one that was read
};

/// A part of a reading of all candidates.
struct CandidateBatch
{
    QList<Candidate> candidates;
    std::optional<CandidatePlace> next; ///< nothing: this was the last part
};

/// The same of the index cells.
struct IndexBatch
{
    QList<IndexCell> cells;
    std::optional<CandidatePlace> next;
};

/// Candidates as they were saved, with what was told of them before.
struct SavedCandidates : QList<Candidate>
{
    QList<IndexCell> cells; ///< of each, in the same order; or none at all
};

/// A file of a candidate that was read from a link, by whoever reads it the way the link says.
struct KeptFile
{
    QString reference; ///< of the candidate
    QString field;     ///< that told the link
    QString link;      ///< as who keeps it names it: a signed link without its signature
    QDateTime readAt = {};
    qint64 size = 0; ///< bytes
    QByteArray bytes = {};

    friend bool operator==(const KeptFile &, const KeptFile &) = default;
};

/// Rows that did not open with the profile's key: changed or swapped outside of Vivier. They are set aside in the file,
/// never deleted until their account is forgotten.
struct UnopenedRows
{
    int candidates = 0; ///< will be read again from the ATS
    int drafts = 0;     ///< drafts or items of the outbox that lost a field
    int journal = 0;
    bool any() const { return candidates + drafts + journal > 0; }
    QString sentence() const; ///< for the recruiter: what happened, what was kept, what to do
};

/// For tests; the defaults are what ships.
struct StoreOptions
{
    int busyTimeout = 5000; ///< milliseconds that a call waits for another program's lock
    /// Called on the store's thread before each statement that writes, BEGIN and COMMIT included; true lets it fail as
    /// on a full disk.
    std::function<bool()> failWrite;
    /// Unlocks when opening. A program gives its key to unlock().
    std::shared_ptr<const Secret> key;
};

/// The profile on disk: SQLite (WAL, synchronous=FULL, foreign keys on) in `folder`/vivier.sqlite, folder 0700, file
/// 0600, schema version in user_version with migrations. Personal data (snapshots, index cells, drafts, outbox,
/// journal) is sealed row by row (XChaCha20-Poly1305, the row's identity as associated data) with the key that unlock()
/// is given; until then only accounts and settings can be read or written, and the rest fails as Locked. All work is
/// done on a thread of the store's own, in the order of the calls; a future finishes only when its transaction is on
/// disk. Callable from any thread. The destructor ends all calls made before it.
class Store
{
public:
    explicit Store(QString folder, StoreOptions options = {});
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// First call; every other one fails until it succeeded. `alone`: no other program may open the file meanwhile.
    QFuture<Stored<OpenReport>> open(bool alone = false);

    /// Gives the key of the profile (32 bytes): the first key ever given becomes the profile's. Brings forward, once,
    /// what an earlier Vivier left; meanwhile the future's progress counts its candidates. Cut off, the next call goes
    /// on. WrongKey when it is not this profile's.
    QFuture<Done> unlock(std::shared_ptr<const Secret> key);
    /// Forgets the key once all calls made before are done: what needs it fails as Locked again, until unlock().
    void lock();
    /// What was met so far of this account that does not open.
    QFuture<Stored<UnopenedRows>> unopened(QString accountId);

    QFuture<Stored<QList<Account>>> accounts();
    QFuture<Done> saveAccount(Account account);     ///< inserts or replaces by id
    QFuture<Done> removeAccount(QString accountId); ///< with all that belongs to it, and compacts the files

    QFuture<Stored<QList<Organization>>> organizations(QString accountId);
    QFuture<Stored<QList<Job>>> jobs(QString accountId);
    /// Replaces what is known of these; others stay (a list that lacks a job does not delete it).
    QFuture<Done> saveOrganizations(QString accountId, QList<Organization> organizations);
    QFuture<Done> saveJobs(QString accountId, QList<Job> jobs);

    /// A part of all snapshots of the account. Other calls come in between.
    QFuture<Stored<CandidateBatch>> candidateBatch(QString accountId, CandidatePlace from = {}, int batch = 500);
    QFuture<Stored<std::optional<Candidate>>> candidate(QString accountId, QString reference);
    /// These, in one call; who has no snapshot that opens is left out.
    QFuture<Stored<QList<Candidate>>> candidates(QString accountId, QStringList references);
    /// What the list needs of all candidates, without their snapshots; as candidateBatch(), in the same order, but for
    /// cells that had to be made anew: these come last in their part.
    QFuture<Stored<IndexBatch>> indexCells(QString accountId, CandidatePlace from = {}, int batch = 2000);
    /// Replaces snapshots, and their index cells with them; what one does not tell stays as it was told before. Never
    /// touches a draft. A snapshot whose `readAt` is older than that of the one we have is dropped (by less than five
    /// minutes: more means that the clock was set back).
    QFuture<Done> saveCandidates(QString accountId, QList<Candidate> candidates);

    QFuture<Stored<QList<PullState>>> pullStates(QString accountId);
    /// One page of a pull: the snapshots as by saveCandidates(), and how far the pull has come, in one transaction.
    QFuture<Stored<SavedCandidates>> savePage(QString accountId, QList<Candidate> candidates, PullState state);

    /// What the ATS tells of moves: whoever stands where the last of theirs leads stands there since then. All moves of
    /// a candidate in one call; others than the candidates of the account do not matter. Gives those of whom it is
    /// news.
    QFuture<Stored<SavedCandidates>> saveMoves(QString accountId, QList<StageMove> moves);
    /// When the ATS last refused to tell of moves. Invalid: it did not, or the token was kept anew since.
    QFuture<Stored<QDateTime>> movesRefusedAt(QString accountId);
    QFuture<Done> saveMovesRefused(QString accountId, QDateTime at);

    /// Files, sealed, of candidates who have a snapshot; they go with the candidate and the account. By reference,
    /// field and link of `which`; one that does not open is not there.
    QFuture<Stored<std::optional<KeptFile>>> file(QString accountId, KeptFile which);
    /// What is kept of these candidates, without the bytes.
    QFuture<Stored<QList<KeptFile>>> files(QString accountId, QStringList references);
    QFuture<Done> saveFile(QString accountId, KeptFile file); ///< replaces the one of the same field and link
    QFuture<Done> forgetFiles(QString accountId, QString reference);

    QFuture<Stored<QList<Draft>>> drafts(QString accountId);
    QFuture<Stored<std::optional<Draft>>> draft(QString accountId, QString key);
    /// Replaces the fields of the draft; an empty one is removed. Durable when the future finishes. A create attempt
    /// that is noted stays noted when `draft` has none, and so does that of a send-once field: who types on while a
    /// send is under way does not know of it.
    QFuture<Done> saveDraft(QString accountId, Draft draft);
    QFuture<Done> saveDrafts(QString accountId, QList<Draft> drafts); ///< the same, all in one transaction
    /// Notes that a create of this draft is on its way and what it carries, or (invalid time) that it certainly was not
    /// applied. Leaves the fields alone; does nothing for a draft that is gone.
    QFuture<Done> noteCreateAttempt(QString accountId, QString key, QDateTime at, FieldValues carried = {});
    /// The same for one send-once field of a draft.
    QFuture<Done> noteFieldAttempt(QString accountId, QString key, QString field, QDateTime at);
    /// The draft and its item in the outbox.
    QFuture<Done> discardDraft(QString accountId, QString key);

    /// In the order in which they were queued.
    QFuture<Stored<QList<OutboxItem>>> outbox(QString accountId);
    /// Inserts or replaces by key, all in one transaction. An item whose draft is gone is left out.
    QFuture<Done> saveOutboxItems(QString accountId, QList<OutboxItem> items);
    /// Takes items out of the outbox; their drafts stay.
    QFuture<Done> removeOutboxItems(QString accountId, QStringList keys);

    /// Journal, snapshot, draft and outbox in one transaction. Of the draft stays what afterSending() says, also when a
    /// created candidate has a draft of its own already; its key becomes the snapshot's reference. The item leaves the
    /// outbox, but for fields that were released again while this send was on its way; where a created candidate has an
    /// item of its own, that one stays as it is, and what else was released is a draft again. Gives the draft that is
    /// left (empty when none).
    QFuture<Stored<Draft>> applySent(QString accountId, SentDraft sent);

    /// What became of a file that the ATS was to fetch: the verdict and the answer of the newest entry of the field
    /// that is NotYet. Nothing happens where there is none.
    QFuture<Done> saveLanding(QString accountId, QString reference, QString field, FieldResult verdict, Value answered);

    /// Newest first; of the whole account when `reference` is empty. `limit` 0: all.
    QFuture<Stored<QList<JournalEntry>>> journal(QString accountId, QString reference, int limit = 200);
    QFuture<Stored<QList<JournalEntry>>> journalOfRun(QString accountId, QString run); ///< newest first

    /// References of the candidates to whom something was sent in one of these fields that is not empty since; from the
    /// journal alone, which is all that knows it of fields that no read tells.
    QFuture<Stored<QStringList>> linksSent(QString accountId, QStringList fields);
    /// The same with what was sent last, by reference.
    QFuture<Stored<QHash<QString, FieldValues>>> sentLinks(QString accountId, QStringList fields);

    /// Small settings and sealed secrets of the profile; an unset key gives an empty array. What is kept under a key
    /// that begins with "personal/" is sealed with the profile's key, and fails as Locked without it.
    QFuture<Stored<QByteArray>> setting(QString key);
    QFuture<Done> saveSetting(QString key, QByteArray value); ///< empty value removes

    /// Writing to an account stops once its ATS emptied fields that were not sent, in all
    /// programs and after a restart, until the recruiter allows it again. sendDraft() sets it and keeps to it.
    QFuture<Stored<bool>> writesStopped(QString accountId);
    QFuture<Done> setWritesStopped(QString accountId, bool stopped);

    /// The pause that the ATS of the account asked for last, whether it is over or not; `until` invalid: none.
    QFuture<Stored<AskedPause>> askedPause(QString accountId);
    QFuture<Done> saveAskedPause(QString accountId, AskedPause pause);

    /// Where the token of an account goes, as Vault spells it; "" when that is not known, or was changed outside of
    /// Vivier.
    QFuture<Stored<QString>> tokenAddress(QString accountId);
    QFuture<Done> saveTokenAddress(QString accountId, QString address); ///< the token is kept: see movesRefusedAt() too

    /// Blocks until all calls made before it are done: for the end of the program, when nobody hears answers any more.
    void drain();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace vivier
