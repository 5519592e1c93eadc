// SPDX-License-Identifier: MIT
#include "store/candidaterecords.h"

#include "candidate/overtaken.h"
#include "candidate/timeinstage.h"
#include "store/accountrecords.h"
#include "store/cells.h"
#include "store/log.h"
#include "store/unopenedrecords.h"

#include <QMap>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cellColumn = "candidate.cell";
constexpr auto snapshotColumn = "candidate.snapshot";

/// Of this row, when it opens and can be decoded.
std::optional<Candidate> snapshotOf(Database &database, qint64 account, qint64 row, const QString &reference)
{
    Database::Rows rows = database.select(u"SELECT box FROM snapshot WHERE candidate = ?"_s, {row});
    if (!rows.next())
        return std::nullopt;
    const auto blob = database.cipher().open(rows.blob(0), placeOfSnapshot(account, reference));
    return blob ? Candidate::fromBlob(reference, *blob) : std::nullopt;
}

QByteArray sealedCell(const CellCipher &cipher, qint64 account, const IndexCell &cell)
{
    return cipher.seal(cell.bytes(), associatedData(cellColumn, account, {cell.reference()}));
}

struct ClosedCell
{
    qint64 row = 0;
    QString reference;
};

/// Cells of rows whose own did not open or was of another format, from their snapshots.
QList<IndexCell> mendCells(Database &database, qint64 account, const QList<ClosedCell> &closed)
{
    QList<IndexCell> made;
    if (closed.isEmpty())
        return made;
    const FieldCatalog &catalog = catalogOf(database, account);
    UnopenedCells unopened(database);
    QList<std::pair<qint64, QByteArray>> boxes;
    for (const ClosedCell &cell : closed) {
        if (const auto candidate = snapshotOf(database, account, cell.row, cell.reference)) {
            made.append(IndexCell::of(*candidate, catalog));
            boxes.append({cell.row, sealedCell(database.cipher(), account, made.constLast())});
        } else {
            unopened.addRow(u"candidate"_s, cell.row);
        }
    }
    unopened.setAside();
    qCInfo(storeLog, "%lld index cells are made anew", qint64(boxes.size()));
    try {
        Transaction transaction(database, Transaction::Kind::Write);
        for (const auto &[row, box] : std::as_const(boxes))
            database.change(u"UPDATE candidate SET cell = ? WHERE number = ?"_s, {box, row});
        transaction.commit();
    } catch (const Failure &failure) {
        // The answer does not need it; the next reading makes them once more.
        qCWarning(storeLog, "they were not written: %s", qUtf8Printable(failure.error.detail));
    }
    return made;
}

} // namespace

QByteArray placeOfSnapshot(qint64 account, const QString &reference)
{
    return associatedData(snapshotColumn, account, {reference});
}

CandidateBatch readCandidateBatch(Database &database, const QString &accountId, const CandidatePlace &from, int batch)
{
    const CellCipher &cipher = database.cipher();
    CandidateBatch read;
    const auto account = accountNumber(database, accountId);
    if (!account)
        return read;
    UnopenedCells unopened(database);
    read.candidates.reserve(batch);
    {
        // CROSS and the plus keep SQLite off the index: a walk through the tables in their own order is what a disk
        // likes.
        Database::Rows rows = database.select(
            u"SELECT reference, box, number FROM candidate CROSS JOIN snapshot ON snapshot.candidate = number "
            "WHERE number > ? AND +account = ? ORDER BY number"_s,
            {from.row, *account});
        while (!read.next && rows.next()) {
            const QString reference = rows.text(0);
            const auto snapshot = cipher.open(rows.blob(1), placeOfSnapshot(*account, reference));
            auto candidate = snapshot ? Candidate::fromBlob(reference, *snapshot) : std::nullopt;
            if (!candidate) {
                unopened.addRow(u"candidate"_s, rows.number(2));
                continue;
            }
            read.candidates.append(std::move(*candidate));
            if (read.candidates.size() == batch)
                read.next = CandidatePlace{.row = rows.number(2)};
        }
    }
    unopened.setAside();
    return read;
}

IndexBatch readIndexCells(Database &database, const QString &accountId, const CandidatePlace &from, int batch)
{
    const CellCipher &cipher = database.cipher();
    IndexBatch read;
    const auto account = accountNumber(database, accountId);
    if (!account)
        return read;
    const QByteArray place = associatedData(cellColumn, *account, {});
    QList<ClosedCell> closed;
    read.cells.reserve(batch);
    int rowsRead = 0;
    {
        Database::Rows rows = database.select(u"SELECT number, reference, cell FROM candidate WHERE number > ? "
                                              "AND +account = ? ORDER BY number LIMIT ?"_s,
                                              {from.row, *account, batch});
        while (rows.next()) {
            const QString reference = rows.text(1);
            const auto bytes = cipher.open(rows.blob(2), placeIn(place, reference));
            if (auto cell = bytes ? IndexCell::fromBytes(reference, *bytes) : std::nullopt)
                read.cells.append(std::move(*cell));
            else
                closed.append({rows.number(0), reference});
            if (++rowsRead == batch)
                read.next = CandidatePlace{.row = rows.number(0)};
        }
    }
    read.cells.append(mendCells(database, *account, closed));
    return read;
}

std::optional<Candidate> readCandidate(Database &database, const QString &accountId, const QString &reference)
{
    UnopenedCells unopened(database);
    std::optional<Candidate> candidate;
    {
        Database::Rows rows =
            database.select(u"SELECT account, box, number FROM candidate JOIN snapshot ON snapshot.candidate = number "
                            "WHERE reference = ? AND account = (SELECT number FROM account WHERE id = ?)"_s,
                            {reference, accountId});
        if (!rows.next())
            return std::nullopt;
        if (const auto snapshot = database.cipher().open(rows.blob(1), placeOfSnapshot(rows.number(0), reference)))
            candidate = Candidate::fromBlob(reference, *snapshot);
        if (!candidate)
            unopened.addRow(u"candidate"_s, rows.number(2));
    }
    unopened.setAside();
    return candidate;
}

void writeCandidate(Database &database, const CellCipher &cipher, qint64 account, const Candidate &candidate,
                    const IndexCell &cell, const QByteArray &box)
{
    qint64 row = 0;
    {
        Database::Rows written = database.changeReturning(
            u"INSERT INTO candidate (account, reference, read_at, cell) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (account, reference) DO UPDATE SET read_at = excluded.read_at, cell = excluded.cell "
            "WHERE read_at IS NULL OR excluded.read_at IS NULL OR excluded.read_at >= read_at "
            "OR excluded.read_at <= read_at - ? RETURNING number"_s,
            {account, candidate.reference, milliseconds(candidate.readAt), sealedCell(cipher, account, cell),
             qint64(clockSetBack.count())});
        if (!written.next())
            return;
        row = written.number(0);
    }
    database.change(u"INSERT OR REPLACE INTO snapshot (candidate, box) VALUES (?, ?)"_s, {row, box});
}

SavedCandidates writeCandidates(Database &database, const QString &accountId, const QList<Candidate> &candidates)
{
    const CellCipher &cipher = database.cipher();
    const qint64 account = requireAccount(database, accountId);
    const FieldCatalog &catalog = catalogOf(database, account);
    SavedCandidates whole{candidates, {}};
    for (Candidate &candidate : whole) {
        if (const auto older = readCandidate(database, accountId, candidate.reference)) {
            candidate.keepUnknownFrom(*older);
            keepStageSince(candidate, *older, catalog);
        }
        whole.cells.append(IndexCell::of(candidate, catalog));
        writeCandidate(database, cipher, account, candidate, whole.cells.constLast(),
                       cipher.seal(candidate.toBlob(), placeOfSnapshot(account, candidate.reference)));
    }
    return whole;
}

SavedCandidates writeMoves(Database &database, const QString &accountId, const QList<StageMove> &moves)
{
    const CellCipher &cipher = database.cipher();
    const qint64 account = requireAccount(database, accountId);
    const FieldCatalog &catalog = catalogOf(database, account);
    QMap<QString, QList<StageMove>> movesOf;
    for (const StageMove &move : moves)
        movesOf[move.candidate].append(move);
    SavedCandidates changed;
    for (auto it = movesOf.cbegin(); it != movesOf.cend(); ++it) {
        auto candidate = readCandidate(database, accountId, it.key());
        if (!candidate)
            continue;
        const StageSince told{cameByMoves(*it, *candidate, catalog), StageSince::Word::Ats};
        if (!told.isKnown() || candidate->stageSince == told)
            continue;
        candidate->stageSince = told;
        changed.append(*candidate);
        changed.cells.append(IndexCell::of(*candidate, catalog));
        writeCandidate(database, cipher, account, *candidate, changed.cells.constLast(),
                       cipher.seal(candidate->toBlob(), placeOfSnapshot(account, candidate->reference)));
    }
    return changed;
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
                       .nextPage = countAt(rows, 1),
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
