// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

// Rows of the journal, and what an accepted send changes in all tables. The caller holds the transaction. All throw
// Failure, Locked too.

/// Of which candidate, and of which run; of all where that is empty.
struct JournalScope
{
    QString reference = {};
    QString run = {};
};

/// Newest first; all of it when `limit` is 0.
QList<JournalEntry> readJournal(Database &database, const QString &accountId, const JournalScope &scope, int limit);

/// Store::sentLinks().
QHash<QString, FieldValues> readSentLinks(Database &database, const QString &accountId, const QStringList &fields);

/// Store::saveLanding(), of the entry's reference and field.
void writeLanding(Database &database, const QString &accountId, const JournalEntry &landing);

/// Store::applySent(); gives the draft that is left.
Draft writeSent(Database &database, const QString &accountId, const SentDraft &sent);

} // namespace vivier
