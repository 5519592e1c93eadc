// SPDX-License-Identifier: MIT
// What the programs of poppler printed of a page, and a picture, as vivier-reader reads them; and what a reader says,
// as it is understood. The first byte says which.

#include "reader/pages.h"
#include "fuzz/fuzz.h"
#include "reader/picture.h"

using namespace vivier;
using namespace vivier::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    const auto printed = [&bytes](FileType) { return cv::Converted{.end = cv::Converted::End::Done, .output = bytes}; };
    const PageOrder words{.what = PageOrder::What::Words, .first = 1, .last = 3};
    const PageOrder pixels{.what = PageOrder::What::Pixels, .size = {3, 2}};
    switch (data[0] % 5) {
    case 0: {
        const auto shape = cv::fileShape("%PDF-1.7", printed);
        const auto told = wire::decodedShape(wire::encoded(shape));
        must(told.has_value() && told->has_value() == shape.has_value(), "a shape that is told is understood");
        break;
    }
    case 1: {
        const auto read = cv::pageWords("%PDF-1.7", words, printed);
        const auto told = wire::decodedWords(wire::encoded(read), words);
        must(told.has_value() && told->has_value(), "words that are told are understood");
        must(told->value().size() == 3, "as many pages as were ordered");
        break;
    }
    case 2:
        must(wire::decodedPixels(cv::pagePixels("%PDF-1.7", pixels, printed), pixels).has_value(),
             "pixels or a problem");
        break;
    case 3:
        if (const auto shape = cv::pictureShape(bytes))
            must(qint64(shape->sizes.first().width() * shape->sizes.first().height()) <= maxPicturePixels, "bounded");
        break;
    default:
        (void)wire::decodedShape(bytes);
        (void)wire::decodedWords(bytes, words);
        (void)wire::decodedPixels(bytes, pixels);
        break;
    }
    return 0;
}
