// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

/// Copies into `fresh` all rows that can still be read of the database at `damagedPath`, which is only read; what
/// cannot be read stays there, and the log counts what was taken over. Throws Failure when `fresh` cannot be written.
void salvage(const QString &damagedPath, Database &fresh, const StoreOptions &options);

} // namespace vivier
