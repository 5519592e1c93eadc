// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "ats/instaview/connection.h"

namespace vivier::instaview {

/// The filters of GET /candidates (instaview/README.md 8.1) that we use; empty: not sent.
struct CandidateFilter
{
    QString job;
    QString search; ///< its name is not documented (row 10)
    QString company;
    bool background = false; ///< see Request::background
};

/// One page; `perPage` is brought into what the ATS takes. Candidates as they are in the answer, repeated ones
/// included.
QCoro::Task<Result<CandidatePage>> candidatePage(Shared shared, CandidateFilter filter, int page, int perPage,
                                                 std::stop_token stop);

/// See InstaView::possibleDuplicates().
QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(Shared shared, NewCandidate wanted, std::stop_token stop);

} // namespace vivier::instaview
