#pragma once

#include "store/store.h"

namespace vivier {

// Writing to an account stops once its ATS emptied fields that were not sent (welcome-kit.md section 10, row 2). Kept
// in the profile, so that it holds for the window and the command line, and after a restart, until the recruiter allows
// writing again. sendDraft() sets it and keeps to it.

QFuture<Stored<bool>> areWritesStopped(Store &store, const QString &accountId);
QFuture<Done> setWritesStopped(Store &store, const QString &accountId, bool stopped);

} // namespace vivier
