// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"
#include "widgets/choicechips.h"

namespace vivier {

struct CandidateFilter;
class SavedCounts;
class AccountSession;

inline const QString allChip = QStringLiteral("all");
inline const QString draftsChip = QStringLiteral("drafts");
inline const QString archivedChip = QStringLiteral("archived");

/// The chips over the list of candidates, with how many each would show; last the filters that were saved, by name.
QList<ChoiceChips::Choice> filterChoices(AccountSession &session, const QList<SavedFilter> &saved,
                                         const SavedCounts &counts);
/// The chip of a saved filter, and the name of it; "" for any other chip.
QString savedChip(const QString &name);
QString savedName(const QString &chip);
/// What the list shows, so that any account can show it: the chip that is on becomes a condition.
SavedFilter asSaved(const CandidateFilter &filter, AccountSession &session);
/// Words for a filter without a name.
QString suggestedName(const SavedFilter &filter);
/// Makes `filter`, of a job, show what this chip is for. False: it is for a stage of another job.
bool showChip(const QString &chip, AccountSession &session, CandidateFilter *filter);

} // namespace vivier
