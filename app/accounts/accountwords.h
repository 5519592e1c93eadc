// SPDX-License-Identifier: MIT
#pragma once

#include "ats/atsprofile.h"
#include "http/apierror.h"

namespace vivier {

/// Why something is not possible with this token or key (403): the right that it lacks and what follows.
QString missingRightSentence(const AtsProfile &ats, Right right);

/// ApiError::sentence() in the ATS's own terms: an account may have a key, and no token. A key that is suspended is
/// told from one that is wrong (instaview/README.md, section 4).
QString accountErrorSentence(const AtsProfile &ats, const ApiError &error);

/// The outcome of a test that nothing broke. `name`: of the person or company, empty when it was not told.
QString acceptedSentence(SecretKind secret, const QString &name, bool mayDoAll);

} // namespace vivier
