// SPDX-License-Identifier: MIT
#pragma once

#include "sync/senddraft.h"

namespace vivier {

/// Creates the candidate of a draft without doubling it: looks for who may be it already first, notes durably that
/// a create is on its way, and settles a lost answer by looking again. One that was lost and is not found is never
/// sent once more by itself, whatever the ATS. A draft with problems asks nothing, but for a create of it that may have
/// arrived. Called by sendDraft().
QCoro::Task<SendReport> createCandidate(SyncContext context, Draft draft, SendOptions options, SendReport report,
                                        std::stop_token stop);

} // namespace vivier
