#pragma once

#include "candidate/account.h"

namespace vivier {

/// What a token may be allowed to do, whatever an ATS calls it.
enum class Right { ReadOrganizations, ReadJobs, ReadCandidates, WriteCandidates };

/// The ATS's own word for it, as its vendor is asked for it: "candidates_r" (welcome-kit.md section 10, row 18),
/// "read:candidates" (instaview.md section 2).
QString scopeFor(AtsKind ats, Right right);

} // namespace vivier
