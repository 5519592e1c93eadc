// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

namespace vivier {

/// Puts one edit into a draft. `snapshotValue` is what the ATS says now; it becomes the base when the field was not
/// drafted before, and wanting it again takes the field out of the draft, as does wanting "unknown". Emptying a field
/// that the ATS never tells takes it out only where there is nothing to clear: for a new candidate, or a field that
/// cannot be cleared; elsewhere it is a wish to clear what the ATS may hold. Each edit counts up, so that an answer on
/// its way cannot clear a later one. Returns whether the draft changed.
bool applyEdit(Draft &draft, const Field &field, const Value &snapshotValue, const Value &wanted, QDateTime now);

} // namespace vivier
