// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier::cli {

struct Verb;

/// What --help prints: of one verb, or (null) of the program with verbs, fields, JSON output and exit codes.
QString helpText(const Verb *verb);

/// What --help and the manual page say after the verbs: parts between empty lines, the first line of each its title.
QString helpNotes();

} // namespace vivier::cli
