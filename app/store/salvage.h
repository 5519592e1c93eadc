#pragma once

#include "store/database.h"

namespace vivier {

/// Copies into `fresh` all rows that can still be read of the database at `damagedPath`, which is only read. Fails
/// for nothing: what cannot be read stays in the damaged file, and the log counts what was taken over.
void salvage(const QString &damagedPath, Database &fresh, const StoreOptions &options);

} // namespace vivier
