// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/job.h"

namespace vivier {

/// Where a new candidate of the job begins: the stage with the reference "initial" (welcomekit/README.md 5.5), else the
/// first in the ATS's order; nullptr when no stages are known. Of `job`, and as long as it.
const Stage *firstStage(const Job &job);

} // namespace vivier
