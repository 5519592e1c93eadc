// SPDX-License-Identifier: MIT
#pragma once

class QPixmap;

namespace vivier {

/// What is under the pointer while candidates are dragged: the row or card that was taken, framed, and how many there
/// are where it is not that one alone.
QPixmap dragPicture(const QPixmap &taken, int count);

} // namespace vivier
