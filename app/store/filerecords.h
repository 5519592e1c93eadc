// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

// Files of candidates, sealed. The caller holds the transaction. All throw Failure, Locked too. A row that does not
// open is as if it were not there: it was read from a link, and can be again.

/// See Store::file().
std::optional<KeptFile> readFile(Database &database, const QString &accountId, const KeptFile &which);
/// Without their bytes.
QList<KeptFile> readFileList(Database &database, const QString &accountId, const QStringList &references);
void writeFile(Database &database, const QString &accountId, const KeptFile &file);
void deleteFiles(Database &database, const QString &accountId, const QString &reference);

} // namespace vivier
