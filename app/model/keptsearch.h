#pragma once

#include "store/store.h"

namespace vivier {

/// What was searched for last in an account. It may be somebody's name, so it is in the profile, sealed, and not among
/// the preferences. An empty one is forgotten.
void keepSearch(Store &store, const QString &accountId, const QString &query);
QFuture<Stored<QByteArray>> keptSearch(Store &store, const QString &accountId); ///< UTF-8

} // namespace vivier
