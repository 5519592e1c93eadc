// SPDX-License-Identifier: MIT
#pragma once

#include "documents/cvtext.h"
#include "support/awaited.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryFile>

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

/// What vivier-reader makes of a file of these bytes.
inline vivier::CvResult cvText(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no temporary file");
    return vivier::test::awaited(vivier::readCv(file.fileName()));
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

/// A DOCX of this body, and of these headers and footers.
inline QByteArray docxOf(const QByteArray &body, const QList<QByteArray> &headers = {},
                         const QList<QByteArray> &footers = {})
{
    const QByteArray space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    QList<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("word/document.xml"), "<w:document" + space + "><w:body>" + body + "</w:body></w:document>"}};
    QByteArray relations;
    const auto relate = [&](const QByteArray &kind, const QByteArray &root, const QList<QByteArray> &all) {
        for (const QByteArray &content : all) {
            const QByteArray name = kind + QByteArray::number(parts.size()) + ".xml";
            parts += {QStringLiteral("word/") + QString::fromLatin1(name),
                      "<w:" + root + space + ">" + content + "</w:" + root + ">"};
            relations += "<Relationship Id='r" + QByteArray::number(parts.size()) +
                         "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
                         "' Target='" + name + "'/>";
        }
    };
    relate("header", "hdr", headers);
    relate("footer", "ftr", footers);
    parts += {QStringLiteral("word/_rels/document.xml.rels"), "<Relationships>" + relations + "</Relationships>"};
    return zipOf(parts);
}

/// An ODT of this office:text, of these automatic styles, and of this style:master-page.
inline QByteArray odtOf(const QByteArray &text, const QByteArray &styles = {}, const QByteArray &page = {})
{
    const QByteArray spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                              " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                  {QStringLiteral("content.xml"), "<office:document-content" + spaces + "><office:automatic-styles>" +
                                                      styles + "</office:automatic-styles><office:body><office:text>" +
                                                      text + "</office:text></office:body></office:document-content>"},
                  {QStringLiteral("styles.xml"),
                   "<office:document-styles" + spaces + "><office:master-styles><style:master-page>" + page +
                       "</style:master-page></office:master-styles></office:document-styles>"}});
}
