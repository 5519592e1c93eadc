// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace vivier::cli {

/// Translation context of the command line's own sentences: Cli::tr("…").
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace vivier::cli
