// SPDX-License-Identifier: MIT
#include "sandbox/samples.h"

#include <QList>
#include <QString>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
            made.at(n) = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table.at((crc ^ quint8(byte)) & 0xffU) ^ (crc >> 8U);
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = char((value >> (24U - 8U * quint32(i))) & 0xffU);
    return bytes;
}

QByteArray littleEndian(quint32 value, int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = char((value >> (8U * quint32(i))) & 0xffU);
    return bytes;
}

struct ZipItem
{
    QByteArray name;
    QByteArray content;
};

/// A ZIP archive without compression. The first item starts at byte 0 of the file, as ODT asks of its mimetype.
QByteArray storedZip(const QList<ZipItem> &items)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipItem &item : items) {
        const quint32 size = quint32(item.content.size());
        // Version 2.0, no flags, stored, 1 January 2024 00:00: no clock, so that the bytes are always the same.
        const QByteArray common = littleEndian(20, 2) + littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 2) +
                                  littleEndian(0x5821, 2) + littleEndian(crc32(item.content), 4) +
                                  littleEndian(size, 4) + littleEndian(size, 4) +
                                  littleEndian(quint32(item.name.size()), 2) + littleEndian(0, 2);
        directory += QByteArray("PK\x01\x02", 4) + littleEndian(20, 2) + common + littleEndian(0, 2) +
                     littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 4) +
                     littleEndian(quint32(zip.size()), 4) + item.name;
        zip += QByteArray("PK\x03\x04", 4) + common + item.name + item.content;
    }
    const quint32 start = quint32(zip.size());
    const QByteArray count = littleEndian(quint32(items.size()), 2);
    return zip + directory + QByteArray("PK\x05\x06", 4) + littleEndian(0, 4) + count + count +
           littleEndian(quint32(directory.size()), 4) + littleEndian(start, 4) + littleEndian(0, 2);
}

QByteArray pdfText(const QString &text)
{
    QByteArray latin = text.toLatin1();
    latin.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + latin + ')';
}

struct Colour
{
    double red;
    double green;
    double blue;
};

Colour ground(int number)
{
    if (number == 0)
        return {0.78, 0.81, 0.80};
    const double hue = std::fmod(number * 0.618033988, 1.0) * 6.0;
    const auto channel = [hue](double shift) {
        const double k = std::fmod(hue + shift, 6.0);
        return 0.72 - 0.38 * std::max(0.0, std::min({k, 4.0 - k, 1.0}));
    };
    return {channel(5.0), channel(3.0), channel(1.0)};
}

/// How much of the pixel lies inside a circle: 1 inside, 0 outside, a soft rim.
double cover(double x, double y, double cx, double cy, double radius)
{
    return std::clamp(radius - std::hypot(x - cx, y - cy) + 0.5, 0.0, 1.0);
}

} // namespace

QByteArray samplePdf(const QString &title, const QStringList &lines, qint64 padding)
{
    QByteArray text = "BT /F2 24 Tf 60 770 Td " + pdfText(title) + " Tj /F1 12 Tf 0 -36 Td 18 TL\n";
    for (const QString &line : lines)
        text += pdfText(line) + " Tj T*\n";
    text += "ET";
    const auto stream = [](const QByteArray &content) {
        return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
    };
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                            "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>";
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        stream(text),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    };
    if (padding > 0)
        objects.append(stream(QByteArray(padding, ' ')));
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
           start + "\n%%EOF\n";
}

QByteArray sampleDocx(const QString &title, const QStringList &lines)
{
    QByteArray body;
    for (const QString &line : QStringList(title) + lines)
        body += "<w:p><w:r><w:t xml:space=\"preserve\">" + line.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray schemas = "http://schemas.openxmlformats.org/";
    return storedZip({
        {"[Content_Types].xml",
         xml + "<Types xmlns=\"" + schemas +
             "package/2006/content-types\"><Default Extension=\"rels\" "
             "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
             "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
             "wordprocessingml.document.main+xml\"/></Types>"},
        {"_rels/.rels", xml + "<Relationships xmlns=\"" + schemas +
                            "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + schemas +
                            "officeDocument/2006/relationships/officeDocument\" "
                            "Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml", xml + "<w:document xmlns:w=\"" + schemas + "wordprocessingml/2006/main\"><w:body>" +
                                  body + "</w:body></w:document>"},
    });
}

QByteArray sampleOdt(const QString &title, const QStringList &lines)
{
    QByteArray body;
    for (const QString &line : QStringList(title) + lines)
        body += "<text:p>" + line.toHtmlEscaped().toUtf8() + "</text:p>";
    const QByteArray mime = "application/vnd.oasis.opendocument.text";
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return storedZip({
        {"mimetype", mime},
        {"content.xml", xml + "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" +
                            names + "text:1.0\" office:version=\"1.2\"><office:body><office:text>" + body +
                            "</office:text></office:body></office:document-content>"},
        {"META-INF/manifest.xml",
         xml + "<manifest:manifest xmlns:manifest=\"" + names +
             "manifest:1.0\" manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
             "manifest:media-type=\"" +
             mime +
             "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
             "manifest:media-type=\"text/xml\"/></manifest:manifest>"},
    });
}

QByteArray sampleDoc()
{
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2040, '\0');
}

QByteArray samplePng(int number)
{
    constexpr int side = 128;
    const Colour back = ground(number);
    QByteArray rows;
    rows.reserve(side * (side * 3 + 1));
    for (int y = 0; y < side; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < side; ++x) {
            const double shape = std::max(cover(x, y, 64, 50, 24 + number % 4), cover(x, y, 64, 132, 50 + number % 5));
            const double light = 0.82 * shape;
            for (const double channel : {back.red, back.green, back.blue})
                rows += char(std::lround(255.0 * (channel + (1.0 - channel) * light)));
        }
    }
    const auto chunk = [](const QByteArray &name, const QByteArray &content) {
        return bigEndian(quint32(content.size())) + name + content + bigEndian(crc32(name + content));
    };
    // qCompress puts the plain size in front of the zlib stream that PNG wants.
    return QByteArray::fromHex("89504e470d0a1a0a") +
           chunk("IHDR", bigEndian(side) + bigEndian(side) + QByteArray::fromHex("0802000000")) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

QByteArray typeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return "application/pdf";
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return "application/msword";
    if (bytes.startsWith(QByteArray("PK\x03\x04", 4))) {
        if (bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text")
            return "application/vnd.oasis.opendocument.text";
        if (bytes.contains("word/document.xml"))
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return "application/zip";
    }
    if (bytes.startsWith(QByteArray::fromHex("89504e470d0a1a0a")))
        return "image/png";
    if (bytes.startsWith(QByteArray::fromHex("ffd8ff")))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return "text/html";
    return {};
}

} // namespace vivier::sandbox
