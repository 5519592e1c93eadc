#pragma once

#include "widgets/choicechips.h"

namespace vivier {

struct CandidateFilter;
class Workspace;

inline const QString allChip = QStringLiteral("all");
inline const QString draftsChip = QStringLiteral("drafts");

/// The chips over the list of candidates, with how many each would show.
QList<ChoiceChips::Choice> filterChoices(Workspace &workspace);
/// Makes `filter`, of a job, show what this chip is for. False: it is for a stage of another job.
bool showChip(const QString &chip, Workspace &workspace, CandidateFilter *filter);

} // namespace vivier
