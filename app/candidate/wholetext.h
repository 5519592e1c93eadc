// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// `text` with U+FFFD in the place of each half of a surrogate pair that stands alone: such a half cannot be said in
/// UTF-8, so that disk and network would disagree about it. To be called where a text comes in.
QString wholeText(QString text);

} // namespace vivier
