// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

namespace vivier {

class Theme;

QPalette paletteOf(const Theme &theme);
QString styleSheetOf(const Theme &theme);

} // namespace vivier
