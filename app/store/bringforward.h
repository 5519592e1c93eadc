// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <functional>

namespace vivier {

/// How many candidates were brought forward, of how many.
using ForwardProgress = std::function<void(int done, int total)>;

/// Gives the snapshots that a Vivier before index cells wrote (`candidate_before`) their cells and their new place, in
/// slices of a transaction each: cut off anywhere, the next call goes on. What does not open is set aside. Does nothing
/// when there are none. Throws Failure.
void bringForward(Database &database, const CellCipher &cipher, const ForwardProgress &progress);

} // namespace vivier
