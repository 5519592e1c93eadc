// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vivier {

/// The encodings in which spreadsheets and address books write lists.
enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
};

/// By the mark at the beginning, else by the bytes: zeros at every other place are UTF-16, what is valid UTF-8 is that,
/// all else is Windows-1252, in which every byte means something.
TextEncoding guessEncoding(const QByteArray &bytes);

/// Without the mark at the beginning. What is no text in the encoding becomes U+FFFD.
QString decodedText(const QByteArray &bytes, TextEncoding encoding);

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252".
QString nameOf(TextEncoding encoding);
/// By that name in any case, with or without hyphens; nothing for another.
std::optional<TextEncoding> encodingFromName(const QString &name);
QList<TextEncoding> allEncodings();

} // namespace vivier
