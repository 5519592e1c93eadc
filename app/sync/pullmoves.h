// SPDX-License-Identifier: MIT
#pragma once

#include "sync/pull.h"

namespace vivier {

/// After pullCandidates() of `jobs`, whose `report` it goes on with: reads since when those who came to a stage are in
/// it, where the ATS tells of moves, and tells sink.candidates of whom it is news. Quietly: without the right to read
/// moves, or when they cannot be had, what was read stays complete and the time in stage as seen from here. A refusal
/// by every organization is kept for a day, or until the token is kept anew. All moves of a job are read, as nothing
/// else is documented; those of a job whose list cannot be read whole do not count.
QCoro::Task<PullReport> pullMoves(SyncContext context, QList<Job> jobs, PullReport report, PullSink sink,
                                  std::stop_token stop);

} // namespace vivier
