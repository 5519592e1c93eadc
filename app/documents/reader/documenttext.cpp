// SPDX-License-Identifier: MIT
#include "documenttext.h"

#include "cvlines.h"
#include "cvpackage.h"
#include "docxtext.h"
#include "odttext.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

using Kind = CvProblem::Kind;

tl::unexpected<CvProblem> problem(Kind kind, FileType what = FileType::Unknown)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = what});
}

CvResult packageText(const QByteArray &bytes)
{
    Package package(bytes);
    if (!package.isOpen())
        return problem(Kind::Damaged);
    if (package.isEncrypted())
        return problem(Kind::Encrypted);
    const QString manifest = u"META-INF/manifest.xml"_s;
    const QByteArray mimetype =
        package.holds(u"mimetype"_s) ? package.part(u"mimetype"_s).value_or(QByteArray()) : QByteArray();
    const bool docx = package.holds(u"word/document.xml"_s);
    const bool odt = mimetype.startsWith("application/vnd.oasis.opendocument.text");
    if (!docx && !odt)
        return problem(Kind::Unsupported, packageType(mimetype, package.names()));
    // OpenDocument 1.3 part 2, 4.3: the manifest says which parts are encrypted; newer LibreOffice packs all in one.
    if (odt &&
        ((package.holds(manifest) && package.part(manifest).value_or(QByteArray()).contains("encryption-data")) ||
         package.holds(u"encrypted-package"_s)))
        return problem(Kind::Encrypted);

    const auto lines = docx ? docxLines(package) : odtLines(package);
    if (!lines)
        return tl::unexpected(lines.error());
    return CvText{.text = lines->join(u'\n'), .pages = -1};
}

CvResult plainText(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\f', u'\n');
    QStringList out;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QString line = tidied(paragraph);
        if (!line.isEmpty() || (!out.isEmpty() && !out.last().isEmpty()))
            out += line;
    }
    if (!out.isEmpty() && out.last().isEmpty())
        out.removeLast();
    return CvText{.text = out.join(u'\n'), .pages = -1};
}

/// What the converter wrote, or why nothing.
tl::expected<QString, CvProblem> converted(FileType type, const Convert &convert)
{
    using End = Converted::End;
    const Converted made = convert(type);
    switch (made.end) {
    case End::Done:
        return QString::fromUtf8(made.output);
    case End::Failed:
        return problem(Kind::Damaged);
    case End::Killed:
        return problem(Kind::TooCostly);
    case End::Flooded:
        return problem(Kind::TooLarge);
    case End::Missing:
        return problem(Kind::NoConverter, type);
    case End::Unconfined:
        break;
    }
    return problem(Kind::Unconfined);
}

CvResult pdfText(QByteArray bytes, const Convert &convert)
{
    // Its end is there (ISO 32000-1, annex H, 3.4.4), or the part that is there would be taken for the whole.
    if (!bytes.right(1024).contains("%%EOF"))
        return problem(Kind::Damaged);
    // Dictionaries of streams and the trailer stand unpacked in the file (7.5.7, 7.5.8).
    const bool isEncrypted = bytes.contains("/Encrypt");
    const bool holdsPictures = bytes.contains("/Subtype/Image") || bytes.contains("/Subtype /Image");
    bytes = {}; // the converter needs the memory now
    const auto text = converted(FileType::Pdf, convert);
    if (!text)
        return problem(text.error().kind == Kind::Damaged && isEncrypted ? Kind::Encrypted : text.error().kind,
                       text.error().what);
    const auto pages = int(text->count(u'\f')); // one at the end of each
    if (pages < 1)
        return problem(Kind::Damaged);
    if (pages > maxCvPages)
        return problem(Kind::TooLarge);
    const QString joined = lines(text->split(u'\f')).join(u'\n');
    if (joined.isEmpty() && holdsPictures)
        return problem(Kind::Scanned);
    return CvText{.text = joined, .pages = pages};
}

/// [MS-DOC] 2.5.2: the stream WordDocument begins with its file information block, which says whether the rest is
/// encrypted. [MS-CFB] 2.6.1: the name of a stream, and 116 bytes on the number of its first sector.
bool isEncryptedWord(const QByteArray &bytes)
{
    const QString name = u"WordDocument"_s;
    const qsizetype entry = bytes.indexOf(
        QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * qsizetype(sizeof(QChar))));
    constexpr qsizetype toSector = 116;
    if (entry < 0 || entry + toSector + 4 > bytes.size())
        return false;
    const auto sector = qFromLittleEndian<quint32>(bytes.constData() + entry + toSector);
    const qsizetype block = (qsizetype(sector) + 1) * 512; // the size of a sector in all that Word 97-2003 writes
    const qsizetype flags = block + 11;
    return flags < bytes.size() && bytes.mid(block, 2) == "\xEC\xA5" && (uchar(bytes[flags]) & 1U) != 0;
}

/// [MS-CFB] 2.2: an OLE2 container whose directory, which says what it holds, lies beyond its end.
bool isCutShort(const QByteArray &bytes)
{
    constexpr qsizetype toShift = 30;
    constexpr qsizetype toDirectory = 48;
    if (bytes.size() < toDirectory + 4)
        return true;
    const auto shift = qFromLittleEndian<quint16>(bytes.constData() + toShift);
    const auto directory = qFromLittleEndian<quint32>(bytes.constData() + toDirectory);
    constexpr quint16 mostShift = 12; // sectors of 4096 bytes; 512 in what Word 97-2003 writes
    return (qint64(directory) + 1) << std::min(shift, mostShift) >= bytes.size();
}

CvResult wordText(QByteArray bytes, const Convert &convert)
{
    if (isEncryptedWord(bytes))
        return problem(Kind::Encrypted);
    bytes = {};
    const auto text = converted(FileType::Word, convert);
    if (!text)
        return tl::unexpected(text.error());
    QStringList paragraphs = text->split(u'\n');
    for (QString &paragraph : paragraphs) { // antiword draws tables, and names pictures
        if (paragraph.startsWith(u'|'))
            paragraph.replace(u'|', u' ');
        else if (paragraph == u"[pic]")
            paragraph.clear();
    }
    return CvText{.text = lines(paragraphs).join(u'\n'), .pages = -1};
}

CvResult textOf(QByteArray bytes, const Convert &convert)
{
    if (bytes.size() > maxCvFileBytes)
        return problem(Kind::TooLarge);
    if (bytes.isEmpty())
        return problem(Kind::Empty);
    const FileType type = fileType(bytes);
    switch (type) {
    case FileType::Pdf:
        return pdfText(std::move(bytes), convert);
    case FileType::Word:
        return wordText(std::move(bytes), convert);
    case FileType::Zip:
        return packageText(bytes);
    case FileType::Text:
        return plainText(bytes);
    case FileType::EncryptedOffice:
        return problem(Kind::Encrypted);
    case FileType::OldOffice:
        if (isCutShort(bytes))
            return problem(Kind::Damaged);
        break;
    default:
        break;
    }
    return problem(Kind::Unsupported, type);
}

} // namespace

CvResult documentText(QByteArray bytes, const Convert &convert)
{
    CvResult result = textOf(std::move(bytes), convert);
    if (result && result->text.isEmpty())
        return problem(Kind::Empty);
    if (result) {
        if (result->text.size() > maxCvTextBytes)
            return problem(Kind::TooLarge);
        const QByteArray utf8 = result->text.toUtf8();
        if (utf8.size() > maxCvTextBytes)
            return problem(Kind::TooLarge);
        result->text = QString::fromUtf8(utf8); // half a surrogate pair, in a UTF-16 file, is not told either
    }
    return result;
}

} // namespace vivier::cv
