#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/outboxitem.h"

namespace vivier {

class JobModel;

/// What a run changes, in few words: "tag “paris-2027”", "Stage → Interview", "Tags", "3 fields". The items are those
/// of its candidates.
QString runSubject(const QList<OutboxItem> &items, const FieldCatalog &catalog, const JobModel &jobs);

} // namespace vivier
