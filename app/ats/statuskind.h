#pragma once

#include "http/apierror.h"

namespace vivier {

/// What a status that is not 2xx means where an ATS's documents do not say otherwise: what HTTP says.
ApiError::Kind kindOfStatus(int status);

/// Whether a write that was answered so may have been applied all the same. Not where something on the way answered.
bool mayHaveApplied(int status);

} // namespace vivier
