// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/jobchecklist.h"

namespace vivier {

class JobModel;

// The jobs of an account, to be ticked; with whose they are where there are several.
QList<JobChoice> jobChoices(const JobModel &jobs);

} // namespace vivier
