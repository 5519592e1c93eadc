// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QList>

namespace vivier {

struct Field;

/// The field that tells where a candidate stands: the stage, else the status; nullptr where the ATS has neither.
const Field *standingField(const FieldCatalog &catalog);
/// The same, where it can be changed; else nullptr.
const Field *movedField(const FieldCatalog &catalog);

/// Since when it stands where this snapshot shows it. A snapshot that records nothing of that is the first that shows
/// it. Nothing is known of who stands nowhere, or was never read.
StageSince stageSince(const Candidate &candidate, const FieldCatalog &catalog);

/// Of two words about the time in one and the same stage: that of a newer snapshot which tells how it came there, else
/// what was known before.
StageSince keptSince(const StageSince &now, const StageSince &before);

/// After Candidate::keepUnknownFrom(): as keptSince(), where `older` stands in the same stage.
void keepStageSince(Candidate &candidate, const Candidate &older, const FieldCatalog &catalog);

/// Records in the answer to a write of `sent` that it was sent to where it stands now; `before`: as it was just before.
void noteSentThere(Candidate &answer, const Candidate &before, const FieldValues &sent, const FieldCatalog &catalog);

/// Since when it stands where this snapshot shows it by the ATS's `moves` of it, which may come in any order; invalid
/// when they do not tell. A move that leaves it in its stage, of another job for example, does not count; a stage that
/// was deleted since is none that it can stand in.
QDateTime cameByMoves(QList<StageMove> moves, const Candidate &candidate, const FieldCatalog &catalog);

} // namespace vivier
