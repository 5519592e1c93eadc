// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"

namespace vivier {

/// `text` as it is sent in a field of this kind, and as validate() judges it. An address, a link, a number, a choice
/// and a day lose the white space around them, which is no part of them; a text that replaces another loses it at its
/// end. Other texts are sent as they are: what was typed around them went when it was typed (candidate/pasted.h).
QString normalizedForWire(const QString &text, FieldKind kind);

} // namespace vivier
