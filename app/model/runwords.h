// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/journalentry.h"
#include "candidate/outboxitem.h"

namespace vivier {

class JobModel;

/// What a run changes, in few words: "tag “paris-2027”", "Stage → Interview", "Tags", "3 fields". The items are those
/// of its candidates.
QString runSubject(const QList<OutboxItem> &items, const FieldCatalog &catalog, const JobModel &jobs);

/// What was sent of a run as the journal tells it, an item for each candidate, in the order of the entries. Of an item
/// only its key, its run and the fields that were sent are set.
QList<OutboxItem> sentItems(const QList<JournalEntry> &entries);

/// A title for a run that was sent: "Tag “paris-2027” for 12 candidates".
QString runTitle(const QList<OutboxItem> &sent, const FieldCatalog &catalog, const JobModel &jobs);

} // namespace vivier
