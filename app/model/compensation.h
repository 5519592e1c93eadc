#pragma once

#include "candidate/compensate.h"

namespace vivier {

class CandidateModel;

/// Turns what is possible of an undo after sending into drafts, as one undo step of each candidate. Nothing is sent. A
/// field that has got an unsent change since is left alone. Gives the number of fields that became drafts.
int applyCompensation(CandidateModel &candidates, const Compensation &compensation);

} // namespace vivier
