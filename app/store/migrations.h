// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

/// The schema version this program writes, kept in user_version. 0 is an empty file; the first that was in use is 3.
int currentSchemaVersion();
int firstSchemaVersion();

int schemaVersion(Database &database);

/// Brings the file from the version it has to `version`, each step in a transaction of its own. A released step is
/// never edited again: a change of the schema is a new step. Throws Failure (Newer when the file is ahead of us).
void migrate(Database &database, int version = currentSchemaVersion());

/// What the schema of a file says of where it comes from.
enum class SchemaState {
    Empty,   ///< nothing is in it yet
    Whole,   ///< as a Vivier made it that is not newer than this one
    Broken,  ///< a Vivier's, and changed: tables are missing or others, or something would act by itself
    Foreign, ///< another program's
    Newer,   ///< a newer Vivier's
};
/// Reads nothing but the schema. Throws Failure.
SchemaState schemaState(Database &database);
/// The version whose tables a broken schema resembles most.
int closestVersion(Database &database);

/// The tables in an order in which rows can be inserted without breaking a foreign key.
QStringList tablesInOrder();

} // namespace vivier
