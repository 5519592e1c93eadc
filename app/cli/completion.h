// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace vivier::cli {

/// What may stand in place of the last of these words (without the program's name; empty where nothing is typed yet):
/// one to a line, and after a tab what it is. For the shells' completions, which all ask here, so that none has a list
/// of its own. A line that begins with a colon says what the shell completes itself: ":file" or ":folder". Looks at no
/// profile.
QString completions(QStringList words);

} // namespace vivier::cli
