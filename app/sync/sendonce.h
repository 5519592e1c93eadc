// SPDX-License-Identifier: MIT
#pragma once

#include "sync/senddraft.h"

namespace vivier {

/// Of a draft of a candidate that exists: the fields that go by a request of their own, which cannot be told twice.
Draft onlySendOnce(const Draft &draft, const FieldCatalog &catalog);

/// Sends those fields one by one, in the catalog's order. Each is noted durably before its request leaves and settled
/// when it was answered; the note goes when it certainly was not applied. One whose answer was lost, now or earlier, is
/// looked up where the ATS lists such things (documents), and else ends as Unsure. Stops at the first other failure:
/// what was accepted until then is settled. `once` carries the notes that are on disk; `snapshot` is the candidate as
/// the ATS has it. Called by sendDraft().
QCoro::Task<SendReport> sendFieldsOnce(SyncContext context, Draft once, Candidate snapshot, SendOptions options,
                                       SendReport report, std::stop_token stop);

} // namespace vivier
