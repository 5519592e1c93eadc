// SPDX-License-Identifier: MIT
// A stranger's file, as vivier-reader reads it. The first byte says what the others are: the file itself, the main part
// of a DOCX or ODT, whose archive is made around it here, as its checksums would keep the fuzzer out, or what a
// converter printed of a PDF.

#include "fuzz/fuzz.h"
#include "reader/documenttext.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

using namespace vivier;
using namespace vivier::fuzz;
using namespace Qt::StringLiterals;

namespace {

QByteArray archive(const QList<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, 0); // stored as it is
        file.write(bytes);
        file.close();
    }
    zip.close();
    return buffer.data();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes = bytesOf(data + 1, size - 1);
    cv::Converted converted{.end = cv::Converted::End::Missing, .output = {}};
    switch (data[0] % 4) {
    case 1:
        bytes = archive({{u"word/document.xml"_s, bytes}});
        break;
    case 2:
        bytes = archive({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, bytes}});
        break;
    case 3:
        converted = {.end = cv::Converted::End::Done, .output = bytes};
        bytes = "%PDF-1.7\n%%EOF\n";
        break;
    default:
        break;
    }
    const CvResult result = cv::documentText(bytes, [&](FileType) { return converted; });
    if (result)
        must(!result->text.isEmpty(), "a file without text is said to be one");
    const auto told = wire::decoded(wire::encoded(result));
    must(told.has_value() && told->has_value() == result.has_value(), "what a reader says is understood");
    must(!result || told->value().text == result->text, "a text is told as it was read");
    return 0;
}
