#pragma once

#include <QByteArray>
#include <QString>

namespace vivier::cv {

/// What a file is, by its bytes.
struct FileType
{
    enum class Kind { Pdf, Zip, Text, EncryptedOffice, Other };
    Kind kind = Kind::Other;
    QString name; ///< Other, with its article, for a sentence: "a PNG picture"; "" when we do not know it
};

FileType fileType(const QByteArray &bytes);

/// The name of an archive that is neither DOCX nor ODT, by its `mimetype` entry or its parts.
QString packageName(const QByteArray &mimetype, const QStringList &parts);

/// Plain text: UTF-8, UTF-16 or UTF-32 by its byte order mark, UTF-8 without one, else Windows-1252, which is Latin-1
/// with letters and quotation marks where Latin-1 has control characters.
QString decoded(const QByteArray &bytes);

} // namespace vivier::cv
