// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace vivier::test {

/// Of many generated cases every how many-th is tried: all of them, but where each takes many times as long (under
/// sanitizers) only some. VIVIER_STRIDE says it.
inline int stride()
{
    return qMax(1, qEnvironmentVariableIntValue("VIVIER_STRIDE"));
}

} // namespace vivier::test
