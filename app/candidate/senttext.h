#pragma once

#include "candidate/field.h"

namespace vivier {

/// `text` as it is sent in a field of this kind, and as validate() judges it. What is one line loses the white space
/// around it; a text that replaces another loses it at its end only.
QString asSent(const QString &text, FieldKind kind);

} // namespace vivier
