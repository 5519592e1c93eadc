// SPDX-License-Identifier: MIT
#pragma once

#include "cli/words.h"

#include <QCoroTask>

namespace vivier::cli {

/// edit of these candidates, or of those of --query or --from-file; with --dry-run nothing is kept.
QCoro::Task<ExitCode> editMany(std::shared_ptr<Session> session, QStringList references, QList<Assignment> all);

/// How many fields changed for how many candidates, as a sentence.
QString changedSentence(qsizetype fields, qsizetype candidates);

} // namespace vivier::cli
