#pragma once

#include <QString>

namespace vivier::cli {

struct Verb;

/// What --help prints: of one verb, or (null) of the program with verbs, fields, JSON output and exit codes.
QString helpText(const Verb *verb);

} // namespace vivier::cli
