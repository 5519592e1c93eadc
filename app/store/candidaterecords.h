#pragma once

#include "store/database.h"

#include <functional>

namespace vivier {

// Rows of snapshots, drafts and the journal. The caller holds the transaction. All throw Failure.

/// Hands out batches until `take` gives false. Rows that cannot be decoded are left out; gives their number.
int readCandidates(Database &database, const QString &accountId, int batch,
                   const std::function<bool(QList<Candidate>)> &take);
std::optional<Candidate> readCandidate(Database &database, const QString &accountId, const QString &reference);
void writeCandidates(Database &database, const QString &accountId, const QList<Candidate> &candidates);

/// In the order in which the drafts were begun.
QList<Draft> readDrafts(Database &database, const QString &accountId);
std::optional<Draft> readDraft(Database &database, const QString &accountId, const QString &key);
void writeDraft(Database &database, const QString &accountId, const Draft &draft);
/// Keeps the fields; an invalid time clears the note.
void writeCreateAttempt(Database &database, const QString &accountId, const QString &key, const QDateTime &at);
void deleteDraft(Database &database, const QString &accountId, const QString &key);

QList<JournalEntry> readJournal(Database &database, const QString &accountId, const QString &reference, int limit);

/// Store::applySent(); gives the draft that is left.
Draft writeSent(Database &database, const QString &accountId, const SentDraft &sent);

} // namespace vivier
