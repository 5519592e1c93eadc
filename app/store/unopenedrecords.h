#pragma once

#include "store/database.h"

namespace vivier {

// Rows that did not open with the profile's key, kept aside. The caller holds the transaction. All throw Failure.

UnopenedRows countUnopened(Database &database, const QString &accountId);
/// Moves the row out of `table` with all its columns; nothing of it is lost.
void setAside(Database &database, const QString &table, qint64 row);

} // namespace vivier
