// SPDX-License-Identifier: MIT
#pragma once

#include "cvpackage.h"

namespace vivier::cv {

/// The lines of an ODT (OpenDocument 1.3, part 3), by the rules of cvtext.h.
tl::expected<QStringList, CvProblem> odtLines(Package &package);

} // namespace vivier::cv
