#pragma once

#include "store/database.h"

namespace vivier {

/// Store::unlock(): proves the key against the profile's, or makes it the profile's when it has none, and hands it to
/// the database. Rows that an older Vivier left readable are sealed in one transaction; the file is compacted after it,
/// by the next unlock when this one is cut off. Throws Failure: WrongKey when it is not this profile's.
void unlockDatabase(Database &database, std::shared_ptr<const Secret> key);

/// Rewrites the file without what was deleted from it, and empties its log. False, and said in the log, when that has
/// to wait: it changes no row.
bool compact(Database &database);

} // namespace vivier
