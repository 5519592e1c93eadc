// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outboxitem.h"

namespace vivier {

/// How far a candidate's unsent work has come: the mark at its name.
enum class SyncState {
    None,
    Draft,
    Queued, ///< in the outbox, on its way by itself
    Sending,
    Rejected, ///< in the ATS's words
    Conflict,
    NeedsYou, ///< in the outbox, and waits for the recruiter for another reason
};

/// Of a draft that is neither leaving, rejected nor in conflict. `item`: what the outbox holds of it; nullptr: nothing.
SyncState syncState(const Draft &draft, const OutboxItem *item);

} // namespace vivier
