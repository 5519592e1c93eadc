#pragma once

#include "documents/cvtext.h"

#include <QBuffer>
#include <QFile>

#include <quazip.h>
#include <quazipfile.h>

#include <utility>

/// Where the committed documents are; VIVIER_DATA comes from CMake.
inline QString dataPath(const QString &file)
{
    return QStringLiteral(VIVIER_DATA "/") + file;
}

inline QByteArray data(const QString &file)
{
    QFile opened(dataPath(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : parts) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(content);
        file.close();
    }
    zip.close();
    return bytes;
}

/// A DOCX of this body, and of these word/numbering.xml and word/styles.xml if any.
inline QByteArray docxOf(const QByteArray &body, const QByteArray &numbering = {}, const QByteArray &styles = {})
{
    const QByteArray space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    QList<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("word/document.xml"), "<w:document" + space + "><w:body>" + body + "</w:body></w:document>"}};
    if (!numbering.isEmpty())
        parts += {QStringLiteral("word/numbering.xml"), "<w:numbering" + space + ">" + numbering + "</w:numbering>"};
    if (!styles.isEmpty())
        parts += {QStringLiteral("word/styles.xml"), "<w:styles" + space + ">" + styles + "</w:styles>"};
    return zipOf(parts);
}

/// An ODT of this office:text, and of these automatic styles.
inline QByteArray odtOf(const QByteArray &text, const QByteArray &styles = {})
{
    const QByteArray spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                              " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";
    return zipOf(
        {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
         {QStringLiteral("content.xml"), "<office:document-content" + spaces + "><office:automatic-styles>" + styles +
                                             "</office:automatic-styles><office:body><office:text>" + text +
                                             "</office:text></office:body></office:document-content>"}});
}
