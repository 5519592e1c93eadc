// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitcode.h"

#include <QCoroTask>
#include <QStringList>

namespace vivier::cli {

/// The whole of vivier-cli: takes the words apart, does the verb, says the outcome. Needs a running event loop.
QCoro::Task<ExitCode> run(QStringList arguments);

} // namespace vivier::cli
