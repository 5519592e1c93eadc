// SPDX-License-Identifier: MIT
#pragma once

#include "store/bringforward.h"

namespace vivier {

/// Store::unlock(): proves the key against the profile's, or makes it the profile's when it has none, brings forward
/// what an earlier Vivier left, and hands the key to the database. Throws Failure: WrongKey when it is not this
/// profile's.
void unlockDatabase(Database &database, std::shared_ptr<const Secret> key, const ForwardProgress &progress = {});

/// Rewrites the file without what was deleted from it, and empties its log. False, and said in the log, when that has
/// to wait: it changes no row.
bool compact(Database &database);

} // namespace vivier
