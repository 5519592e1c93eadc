// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

// Rows of drafts and of their items in the outbox. The caller holds the transaction. All throw Failure, Locked too.

/// In the order in which the drafts were begun.
QList<Draft> readDrafts(Database &database, const QString &accountId);
std::optional<Draft> readDraft(Database &database, const QString &accountId, const QString &key);
/// An empty draft is removed, and its item with it. Notes of attempts stay when `draft` has none.
void writeDraft(Database &database, const QString &accountId, const Draft &draft);
/// The same of these, in the order of their keys.
void writeDrafts(Database &database, const QString &accountId, QList<Draft> changed);
/// Keeps the fields; an invalid time clears the note.
void writeCreateAttempt(Database &database, const QString &accountId, const QString &key, const QDateTime &at,
                        const FieldValues &carried);
void writeFieldAttempt(Database &database, const QString &accountId, const QString &key, const QString &field,
                       const QDateTime &at);
void deleteDraft(Database &database, const QString &accountId, const QString &key);

/// In the order in which they were queued.
QList<OutboxItem> readOutbox(Database &database, const QString &accountId);
std::optional<OutboxItem> readOutboxItem(Database &database, const QString &accountId, const QString &key);
/// Leaves out an item whose draft is gone.
void writeOutboxItem(Database &database, const QString &accountId, const OutboxItem &item);
void deleteOutboxItem(Database &database, const QString &accountId, const QString &key);

} // namespace vivier
