// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"
#include "store/store.h"

namespace vivier {

/// What was searched for last in an account, and the conditions beside it. It may be somebody's name, so it is in the
/// profile, sealed, and not among the preferences. An empty one is forgotten.
void keepSearch(Store &store, const QString &accountId, const QString &query, const FilterConditions &conditions);
QFuture<Stored<QByteArray>> keptSearch(Store &store, const QString &accountId);
/// What that says, without a name; an earlier Vivier kept the bare query.
SavedFilter searchFrom(const QByteArray &kept);

} // namespace vivier
