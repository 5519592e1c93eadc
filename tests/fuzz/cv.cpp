// A stranger's file. The first byte says as what: the bytes themselves, or the main part of a DOCX or ODT, whose
// archive is made around it here, as its checksums would keep the fuzzer out.

#include "documents/cvtext.h"
#include "fuzz/fuzz.h"

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
    switch (data[0] % 3) {
    case 1:
        bytes = archive({{u"word/document.xml"_s, bytes}});
        break;
    case 2:
        bytes = archive({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, bytes}});
        break;
    default:
        if (bytes.contains("%PDF"))
            return 0;
    }
    if (const CvResult result = cvText(bytes))
        must(!result->text.isEmpty(), "a file without text is said to be one");
    return 0;
}
