// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/job.h"
#include "candidate/journalentry.h"

#include <QHash>

namespace vivier {

/// What was sent, as a CSV file (see csv.h) with a header: time (ISO 8601, UTC), account, reference, name, field,
/// label, before, after, answered, verdict, run. In the given order. `names` is reference → name, `account` its name. A
/// value that the ATS never told is "(unknown)", an empty one "". Stages and jobs that `jobs` knows are written as
/// "name (reference)".
QByteArray journalAsCsv(const QList<JournalEntry> &entries, const QHash<QString, QString> &names,
                        const QString &account, const FieldCatalog &catalog, const QList<Job> &jobs = {});

} // namespace vivier
