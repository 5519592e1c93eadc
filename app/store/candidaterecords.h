#pragma once

#include "store/database.h"

#include <functional>

namespace vivier {

// Rows of snapshots, and how far their pull has come. The caller holds the transaction. All throw Failure, Locked too.

/// Takes a batch and the row of its last candidate; false: no more are wanted.
using TakeCandidates = std::function<bool(QList<Candidate> candidates, qint64 lastRow)>;

/// Hands out batches, of the rows behind `after`, until `take` gives false. Rows that do not open are set aside, those
/// that cannot be decoded are left out; the log counts them.
void readCandidates(Database &database, const QString &accountId, int batch, const TakeCandidates &take,
                    qint64 after = 0);
/// See Store::candidateBatch().
CandidateBatch readCandidateBatch(Database &database, const QString &accountId, const CandidatePlace &from, int batch);
std::optional<Candidate> readCandidate(Database &database, const QString &accountId, const QString &reference);
/// A snapshot that is older than the one we have is dropped, see Store::saveCandidates().
void writeCandidates(Database &database, const QString &accountId, const QList<Candidate> &candidates);

QList<PullState> readPullStates(Database &database, const QString &accountId);
void writePullState(Database &database, const QString &accountId, const PullState &state);

} // namespace vivier
