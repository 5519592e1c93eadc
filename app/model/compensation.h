#pragma once

#include "candidate/compensate.h"

namespace vivier {

class CandidateModel;

/// Turns what is possible of an undo after sending into drafts, as one step of the undo stack. Nothing is sent. A field
/// that has got an unsent change since is left alone. Gives the number of fields that are drafts now.
int applyCompensation(CandidateModel &candidates, const Compensation &compensation);

} // namespace vivier
