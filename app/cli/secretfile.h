// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"

namespace vivier::cli {

/// The text of a file, in UTF-8 or with a byte order mark, or for "-" of standard input: a secret on the command line
/// would show in the list of processes.
Tried<QString> readSecret(const QString &path);
/// Its first line, without the end: of a password every other sign counts. May be empty.
Tried<QString> readPassword(const QString &path);

} // namespace vivier::cli
