// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/job.h"

namespace vivier {

/// What a new candidate in `job` begins with, in place of one that the ATS does not have any more: what it last told
/// us, and on top of it what the recruiter changed. Pure. What no read tells (links, remote files, a comment) comes
/// from the draft alone; what is unknown or empty stays out, as a new candidate has nothing to clear. The stage is the
/// wanted one when it is one of the job's, else the job's first; a job without stages (not asked, not allowed) keeps
/// the old one only if it is the candidate's own job. What creating does not take comes from the draft alone and
/// follows in an update. Fields that the catalog does not know stay behind in `draft`.
FieldValues recreated(const Candidate &snapshot, const Draft &draft, const FieldCatalog &catalog, const Job &job);

} // namespace vivier
