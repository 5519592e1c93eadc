#pragma once

#include "http/apierror.h"
#include "model/accountcheck.h"

namespace vivier {

/// What a feature needs, in the ATS's own word: "jobs_r" (welcome-kit.md section 2, "Call / Scope") or "read:jobs"
/// (instaview.md section 2). Names, not translated.
QString rightName(AtsKind ats, ConnectionLine::Feature feature);

/// For the recruiter: "Jobs and stages", "Company".
QString featureName(AtsKind ats, ConnectionLine::Feature feature);

/// Why something is not possible with this token or key (403): the right that it lacks and what follows.
QString missingRightSentence(AtsKind ats, ConnectionLine::Feature feature);

/// ApiError::sentence() in the ATS's own terms: an InstaView account has a key, no token. A key that is suspended is
/// told from one that is wrong (instaview.md section 4).
QString accountErrorSentence(AtsKind ats, const ApiError &error);

/// The outcome of a test that nothing broke. `name`: of the person or company, empty when it was not told.
QString acceptedSentence(AtsKind ats, const QString &name, bool mayDoAll);

} // namespace vivier
