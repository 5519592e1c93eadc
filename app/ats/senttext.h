#pragma once

#include "candidate/field.h"

namespace vivier {

/// `text` as it is sent in a field of this kind. What is one line loses the white space around it, since the rules of
/// the form judge it without; a text that replaces another loses it at its end only.
QString asSent(const QString &text, FieldKind kind);

} // namespace vivier
