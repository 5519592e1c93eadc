// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

#include <functional>

namespace vivier {

/// A draft to be written to a file, with what the ATS last told of the candidate (an empty one when nothing).
struct ExportedDraft
{
    Draft draft;
    Candidate snapshot;
};

/// How a value reads in the file: stages and jobs by name need what this folder does not know.
using ValueSpelling = std::function<QString(const Field &field, const Value &value)>;

/// Drafts as a CSV file (see csv.h), one line per changed field in the catalog's order: reference, name, field (the
/// ATS's own name), before, mine. Unknown and empty are both an empty cell. `spell` empty: Value::text(). The file
/// holds personal data, unsealed: ask before it is written.
QByteArray draftAsCsv(const QList<ExportedDraft> &drafts, const FieldCatalog &catalog, const ValueSpelling &spell = {});

} // namespace vivier
