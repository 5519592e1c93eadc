// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier::cli {

/// The manual page of vivier-cli as troff, which man(1) sets: the verbs and words of --help. Made when a package is.
QString manualPage();

} // namespace vivier::cli
