#pragma once

#include "candidate/candidate.h"
#include "candidate/fieldcatalog.h"

namespace vivier {

// A snapshot in as few bytes as will do, for the memory of a model with a hundred thousand of them: fields by their
// column, numbers by their size. It lives no longer than the catalog it was packed with; what is kept on disk is
// Candidate::toBlob(), which describes itself.

/// Fields that the catalog does not have are left out, as are unknown ones and those that are read on demand.
QByteArray packed(const Candidate &candidate, const FieldCatalog &catalog);
/// Only of bytes that packed() gave, with the same catalog; an empty array gives a candidate that knows nothing.
Candidate unpacked(const QString &reference, const QByteArray &bytes, const FieldCatalog &catalog);

} // namespace vivier
