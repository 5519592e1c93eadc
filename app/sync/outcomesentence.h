// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outboxitem.h"
#include "sync/senddraft.h"

namespace vivier {

// How a send ended, in a whole sentence for the recruiter: for the outbox, the window's notices and the command line.
// What to do with the means at hand is theirs to add. `ats` is the ATS's display name.

/// "" when it was accepted, or was not tried.
QString outcomeSentence(const SendReport &report, const QString &ats);

/// The report with the ATS's words as the recruiter reads them: fields by the names that the form gives them.
SendReport inRecruitersWords(SendReport report, const FieldCatalog &catalog);

/// What of it only this attempt can say, for OutboxItem::words: the ATS's own words, what is not ready, who is there.
QString attemptWords(const SendReport &report, const QString &ats);

/// Why an item is still there.
QString pendingSentence(const OutboxItem &item, const QString &ats);

} // namespace vivier
