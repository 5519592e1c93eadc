// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

// Rows of candidates: snapshot and index cell, and how far their pull has come. The caller holds the transaction. All
// throw Failure, Locked too.

/// See Store::candidateBatch(). Rows that do not open are set aside, those that cannot be decoded are left out; the log
/// counts them.
CandidateBatch readCandidateBatch(Database &database, const QString &accountId, const CandidatePlace &from, int batch);
std::optional<Candidate> readCandidate(Database &database, const QString &accountId, const QString &reference);
/// See Store::indexCells(). A cell that does not open, or is of another format, is made anew from its snapshot.
IndexBatch readIndexCells(Database &database, const QString &accountId, const CandidatePlace &from, int batch);
/// A snapshot that is older than the one we have is dropped, see Store::saveCandidates(). Gives them with what was told
/// before.
SavedCandidates writeCandidates(Database &database, const QString &accountId, const QList<Candidate> &candidates);

/// See Store::saveMoves().
SavedCandidates writeMoves(Database &database, const QString &accountId, const QList<StageMove> &moves);

/// The associated data of the snapshot's box.
QByteArray placeOfSnapshot(qint64 account, const QString &reference);
/// One of writeCandidates(), whose snapshot is sealed already: snapshot and cell are only ever written together.
void writeCandidate(Database &database, const CellCipher &cipher, qint64 account, const Candidate &candidate,
                    const IndexCell &cell, const QByteArray &box);

QList<PullState> readPullStates(Database &database, const QString &accountId);
void writePullState(Database &database, const QString &accountId, const PullState &state);

} // namespace vivier
