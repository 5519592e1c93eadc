// SPDX-License-Identifier: MIT
#pragma once

#include "cvpackage.h"

namespace vivier::cv {

/// The lines of a DOCX (ECMA-376, WordprocessingML), by the rules of cvtext.h.
tl::expected<QStringList, CvProblem> docxLines(Package &package);

} // namespace vivier::cv
