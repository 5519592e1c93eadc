// SPDX-License-Identifier: MIT
#pragma once

#include "http/apierror.h"

namespace vivier {

/// What a status that is not 2xx means where an ATS's documents do not say otherwise: what HTTP says.
ApiError::Kind kindOfStatus(int status);

} // namespace vivier
