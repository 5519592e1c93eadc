#pragma once

#include "cvtext.h"

#include <functional>

namespace vivier::cv {

/// Reads a PDF with QtPdf, on the calling thread (readCv() says which). `stopped` is asked before each page.
CvResult pdfText(const QByteArray &bytes, const std::function<bool()> &stopped);

} // namespace vivier::cv
