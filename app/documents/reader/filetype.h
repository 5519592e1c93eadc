// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vivier {

/// What a file is, by its bytes.
enum class FileType {
    Unknown,
    Pdf,
    Zip, ///< DOCX and ODT among them
    Text,
    Word, ///< 97-2003
    EncryptedOffice,
    OldOffice,
    Png,
    Jpeg,
    Picture,
    Rtf,
    WebPage,
    Xml,
    PostScript,
    Archive,
    Spreadsheet,
    Presentation,
    OpenDocument,
    EBook,
    Pages,
    // No file of any kind, by the file system:
    Folder,
    Pipe,
    Device,
    Socket,
    Last = Socket
};

namespace cv {

FileType fileType(const QByteArray &bytes);

/// What an archive is that is neither DOCX nor ODT, by its `mimetype` entry or its parts.
FileType packageType(const QByteArray &mimetype, const QStringList &parts);

/// Plain text: UTF-8, UTF-16 or UTF-32 by its byte order mark, UTF-8 without one, else Windows-1252, which is Latin-1
/// with letters and quotation marks where Latin-1 has control characters.
QString decoded(const QByteArray &bytes);

} // namespace cv

} // namespace vivier
