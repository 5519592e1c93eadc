// SPDX-License-Identifier: MIT
#include "candidate/firststage.h"

#include <algorithm>

namespace vivier {

const Stage *firstStage(const Job &job)
{
    const auto initial = std::ranges::find(job.stages, QStringLiteral("initial"), &Stage::reference);
    if (initial != job.stages.cend())
        return &*initial;
    return job.stages.isEmpty() ? nullptr : &job.stages.first();
}

} // namespace vivier
