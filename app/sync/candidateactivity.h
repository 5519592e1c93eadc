// SPDX-License-Identifier: MIT
#pragma once

#include "sync/senddraft.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace vivier {

/// What the ATS tells of one candidate beside the record. Nothing: it does not tell of such things at all.
struct CandidateActivity
{
    QString reference;
    std::optional<Result<QList<Document>>> documents;
    std::optional<Result<QList<Email>>> emails;
    std::optional<Result<QList<StageMove>>> moves;
    bool movesAreCut = false; ///< the job has more than were read
};

/// Reads it, each part whatever became of the others; nothing more once one of them could not be asked at all. Moves
/// are those of `job`, of which so many pages are read at most (welcomekit/README.md, row 31).
inline constexpr int mostMovePages = 10;
QCoro::Task<CandidateActivity> readActivity(SyncContext context, QString reference, Job job, std::stop_token stop);

} // namespace vivier
