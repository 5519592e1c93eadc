// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/world.h"

namespace vivier::sandbox {

/// The three organizations and their twelve jobs with French and English stages. `anchor` is the youngest date.
void buildHouse(World &world, qint64 anchor);

} // namespace vivier::sandbox
