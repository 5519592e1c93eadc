// SPDX-License-Identifier: MIT
#include "drafts/syncstate.h"

namespace vivier {

SyncState syncState(const Draft &draft, const OutboxItem *item)
{
    if (!item)
        return SyncState::Draft;
    if (!item->needsRecruiter())
        return SyncState::Queued;
    switch (item->reason) {
    case SendOutcome::Forbidden:
    case SendOutcome::Gone:
    case SendOutcome::Moved:
    case SendOutcome::Unsure:
    case SendOutcome::Stopped:
        return SyncState::NeedsYou; // whatever is edited
    default:
        break;
    }
    // Decided or edited since: to be sent again.
    const bool edited = leaving(*item, draft).fields.size() != draft.fields.size();
    return edited || item->reason == SendOutcome::Conflict ? SyncState::Draft : SyncState::NeedsYou;
}

} // namespace vivier
