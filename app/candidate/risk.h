// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/job.h"

namespace vivier {

/// A write that is visible to others at once and awkward to take back: archiving, a choice that the catalog calls so,
/// or a stage that is called refused or hired (by the stage's reference, "refused" or "hired", else by its name in
/// English or French).
bool isRisky(const Draft &draft, const QList<Job> &jobs, const FieldCatalog &catalog);

/// Whether a stage is called refused or hired, as above: nobody goes on from there.
bool isFinal(const Stage &stage);

} // namespace vivier
