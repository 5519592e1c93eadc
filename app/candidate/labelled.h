// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// "label: value", with the space that the language sets before a colon. Both are taken as they are: words of others
/// are isolated() already.
QString labelled(const QString &label, const QString &value);

} // namespace vivier
