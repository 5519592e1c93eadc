// SPDX-License-Identifier: MIT
#pragma once

#include "documenttext.h"
#include "pageorder.h"

namespace vivier::cv {

// What vivier-reader tells of a file that somebody looks at; the bytes may be made to harm who reads them.

/// `convert` gives what pdfinfo, or antiword, made of the file.
PageResult<FileShape> fileShape(QByteArray bytes, const Convert &convert);
/// `convert` gives what pdftotext -bbox-layout made of the pages. One for each that was ordered.
PageResult<QList<PageWords>> pageWords(QByteArray bytes, const PageOrder &order, const Convert &convert);
/// `convert` gives what pdftoppm made of the page. As it is written on the wire.
QByteArray pagePixels(QByteArray bytes, const PageOrder &order, const Convert &convert);

} // namespace vivier::cv
