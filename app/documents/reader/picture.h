// SPDX-License-Identifier: MIT
#pragma once

#include "pageorder.h"

namespace vivier::cv {

/// Lets Qt load its plugins for pictures. To be called before confine(), as a confined process loads none.
void loadPictureFormats();

/// The size of a picture as it is shown, turned as its camera says.
PageResult<FileShape> pictureShape(const QByteArray &bytes);
/// The picture in exactly these pixels, transparent on white, as it is written on the wire.
QByteArray picturePixels(const QByteArray &bytes, QSize size);

} // namespace vivier::cv
