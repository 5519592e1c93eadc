// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"
#include "sync/receipt.h"

namespace vivier::cli {

/// What the end of one send means for the run.
ExitCode exitCodeOf(const SendReport &report);

/// Says it: what the ATS took on standard output, field by field; everything else on standard error. `jobs` are those
/// of the account, with their stages.
void say(Session &session, const SendReport &report, const QList<Job> &jobs);

/// What keeps fields from being sent, on standard error.
void sayProblems(Session &session, const QList<Problem> &problems);

/// After this nothing else would get through, or should be tried.
bool endsSending(const SendReport &report);

} // namespace vivier::cli
