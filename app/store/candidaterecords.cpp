#include "store/candidaterecords.h"

#include "store/accountrecords.h"
#include "store/cells.h"
#include "store/log.h"
#include "store/unopenedrecords.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockWasSetBack = 5 * 60 * 1000; ///< milliseconds that a snapshot can be older for no other reason

QByteArray placeOfSnapshot(qint64 account, const QString &reference)
{
    return placeOf("candidate.snapshot", account, {reference});
}

qint64 layoutOf(Database &database)
{
    Database::Rows rows = database.select(u"PRAGMA schema_version"_s);
    return rows.next() ? rows.number(0) : 0;
}

} // namespace

void readCandidates(Database &database, const QString &accountId, int batch, const TakeCandidates &take, qint64 after)
{
    const Sealer &sealer = database.sealer();
    const auto account = accountNumber(database, accountId);
    if (!account)
        return;
    UnopenedCells unopened(database);
    int undecodable = 0;
    QList<Candidate> candidates;
    candidates.reserve(batch);
    qint64 lastRow = after;
    {
        // The plus keeps SQLite off the index: a walk through the table in its own order is what a disk likes.
        Database::Rows rows = database.select(
            u"SELECT reference, snapshot, rowid FROM candidate WHERE rowid > ? AND +account = ? ORDER BY rowid"_s,
            {after, *account});
        bool wanted = true;
        while (wanted && rows.next()) {
            const QString reference = rows.text(0);
            const auto snapshot = sealer.open(rows.blob(1), placeOfSnapshot(*account, reference));
            if (!snapshot) {
                unopened.addRow(u"candidate"_s, rows.number(2));
                continue;
            }
            auto candidate = Candidate::fromBlob(reference, *snapshot);
            if (!candidate) {
                ++undecodable;
                continue;
            }
            candidates.append(std::move(*candidate));
            lastRow = rows.number(2);
            if (candidates.size() == batch) {
                wanted = take(std::exchange(candidates, {}), lastRow);
                candidates.reserve(batch);
            }
        }
    }
    if (!candidates.isEmpty())
        take(std::move(candidates), lastRow);
    if (undecodable > 0)
        qCWarning(storeLog, "%d snapshots cannot be decoded and are left out", undecodable);
    unopened.setAside();
}

CandidateBatch readCandidateBatch(Database &database, const QString &accountId, const CandidatePlace &from, int batch)
{
    const qint64 layout = layoutOf(database);
    CandidateBatch read;
    const auto take = [&](QList<Candidate> candidates, qint64 lastRow) {
        if (candidates.size() == batch)
            read.next = CandidatePlace{.row = lastRow, .layout = layout};
        read.candidates = std::move(candidates);
        return false;
    };
    readCandidates(database, accountId, batch, take, from.layout == layout ? from.row : 0);
    if (layoutOf(database) != layout)
        read.next = CandidatePlace{}; // compacted while it was read: which rows these were is not known
    return read;
}

std::optional<Candidate> readCandidate(Database &database, const QString &accountId, const QString &reference)
{
    UnopenedCells unopened(database);
    std::optional<Candidate> candidate;
    {
        Database::Rows rows =
            database.select(u"SELECT account, snapshot, rowid FROM candidate WHERE reference = ? AND account = "
                            "(SELECT number FROM account WHERE id = ?)"_s,
                            {reference, accountId});
        if (!rows.next())
            return std::nullopt;
        if (const auto snapshot = database.sealer().open(rows.blob(1), placeOfSnapshot(rows.number(0), reference)))
            candidate = Candidate::fromBlob(reference, *snapshot);
        else
            unopened.addRow(u"candidate"_s, rows.number(2));
    }
    unopened.setAside();
    return candidate;
}

void writeCandidates(Database &database, const QString &accountId, const QList<Candidate> &candidates)
{
    const Sealer &sealer = database.sealer();
    const qint64 account = requireAccount(database, accountId);
    for (const Candidate &candidate : candidates) {
        database.change(
            u"INSERT INTO candidate (account, reference, job_reference, updated_at, read_at, snapshot) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, reference) DO UPDATE SET "
            "job_reference = excluded.job_reference, updated_at = excluded.updated_at, read_at = excluded.read_at, "
            "snapshot = excluded.snapshot WHERE read_at IS NULL OR excluded.read_at IS NULL "
            "OR excluded.read_at >= read_at OR excluded.read_at <= read_at - ?"_s,
            {account, candidate.reference, candidate.jobReference, milliseconds(candidate.updatedAt),
             milliseconds(candidate.readAt),
             sealer.seal(candidate.toBlob(), placeOfSnapshot(account, candidate.reference)), clockWasSetBack});
    }
}

QList<PullState> readPullStates(Database &database, const QString &accountId)
{
    QList<PullState> states;
    Database::Rows rows = database.select(
        u"SELECT job, next_page, full_pass, started_at, complete_at, full_at FROM pull_state WHERE account = "
        "(SELECT number FROM account WHERE id = ?) ORDER BY rowid"_s,
        {accountId});
    while (rows.next()) {
        states.append({.job = rows.text(0),
                       .nextPage = int(rows.number(1)),
                       .full = rows.number(2) != 0,
                       .startedAt = timeAt(rows, 3),
                       .completeAt = timeAt(rows, 4),
                       .fullAt = timeAt(rows, 5)});
    }
    return states;
}

void writePullState(Database &database, const QString &accountId, const PullState &state)
{
    database.change(
        u"INSERT INTO pull_state (account, job, next_page, full_pass, started_at, complete_at, full_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, job) DO UPDATE SET "
        "next_page = excluded.next_page, full_pass = excluded.full_pass, "
        "started_at = excluded.started_at, complete_at = excluded.complete_at, full_at = excluded.full_at"_s,
        {requireAccount(database, accountId), state.job, state.nextPage, state.full, milliseconds(state.startedAt),
         milliseconds(state.completeAt), milliseconds(state.fullAt)});
}

} // namespace vivier
