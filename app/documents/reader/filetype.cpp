// SPDX-License-Identifier: MIT
#include "filetype.h"

#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

/// The streams of OLE2 containers are named in UTF-16LE.
bool holdsStream(const QByteArray &bytes, QStringView name)
{
    QByteArray utf16;
    for (const QChar character : name) {
        utf16 += char(character.cell());
        utf16 += char(character.row());
    }
    return bytes.contains(utf16);
}

FileType officeType(const QByteArray &bytes)
{
    if (holdsStream(bytes, u"EncryptedPackage"))
        return FileType::EncryptedOffice;
    if (holdsStream(bytes, u"WordDocument"))
        return FileType::Word;
    return FileType::OldOffice;
}

FileType pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return FileType::Png;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return FileType::Jpeg;
    const bool webp = bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
    const bool heic = bytes.mid(4, 4) == "ftyp" && (bytes.mid(8, 3) == "hei" || bytes.mid(8, 4) == "mif1");
    const bool tiff = bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4));
    if (bytes.startsWith("GIF8") || (bytes.startsWith("BM") && bytes.contains('\0')) || webp || heic || tiff)
        return FileType::Picture;
    return FileType::Unknown;
}

FileType otherType(const QByteArray &bytes)
{
    const FileType picture = pictureType(bytes);
    if (picture != FileType::Unknown)
        return picture;
    const QByteArray begin = bytes.left(1024).trimmed().toLower();
    if (begin.startsWith("{\\rtf"))
        return FileType::Rtf;
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html"))
        return FileType::WebPage;
    if (begin.startsWith("<?xml"))
        return FileType::Xml;
    if (begin.startsWith("%!ps"))
        return FileType::PostScript;
    if (bytes.startsWith("Rar!") || bytes.startsWith("7z\xBC\xAF") || bytes.startsWith("\x1F\x8B"))
        return FileType::Archive;
    return FileType::Unknown;
}

bool isText(const QByteArray &bytes)
{
    if (QStringConverter::encodingForData(bytes))
        return true;
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) {
        return uchar(byte) < 0x20 && !QByteArrayView("\t\n\v\f\r\x1A").contains(byte);
    });
}

} // namespace

FileType fileType(const QByteArray &bytes)
{
    if (bytes.left(1024).contains("%PDF-")) // readers look for it there (ISO 32000-1, annex H, 3.4.1)
        return FileType::Pdf;
    if (bytes.startsWith("PK\x03\x04"))
        return FileType::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return officeType(bytes);
    const FileType other = otherType(bytes);
    if (other == FileType::Unknown && isText(bytes))
        return FileType::Text;
    return other;
}

FileType packageType(const QByteArray &mimetype, const QStringList &parts)
{
    const auto holds = [&parts](QLatin1StringView folder) {
        return std::any_of(parts.begin(), parts.end(),
                           [folder](const QString &part) { return part.startsWith(folder); });
    };
    if (mimetype.contains("spreadsheet") || holds("xl/"_L1))
        return FileType::Spreadsheet;
    if (mimetype.contains("presentation") || holds("ppt/"_L1))
        return FileType::Presentation;
    if (mimetype.contains("opendocument"))
        return FileType::OpenDocument;
    if (mimetype.contains("epub"))
        return FileType::EBook;
    if (parts.contains(u"Index/Document.iwa"_s) || parts.contains(u"Index.zip"_s))
        return FileType::Pages;
    return FileType::Archive;
}

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    static constexpr char16_t upper[] =
        u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
        u"\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
        u"\u0153\u009D\u017E\u0178";
    text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character >= QChar(0x80) && character <= QChar(0x9F))
            character = upper[character.unicode() - 0x80];
    }
    return text;
}

} // namespace vivier::cv
