// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"

namespace vivier::test {

/// A token that may not read moves: they would cost a request more for each job, and there are few requests in a
/// second.
inline QString withoutMoves(const sandbox::Sandbox &server)
{
    return server.options().token + QStringLiteral("-without-moves_r");
}

} // namespace vivier::test
