// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listtable.h"
#include "lists/textencoding.h"

#include <QByteArray>

#include <optional>

class QFile;

namespace vivier {

enum class ListFormat {
    Csv, ///< also rows that were copied in a spreadsheet: with tabs
    VCard,
};

/// What is known of a list beforehand; the rest is found by itself.
struct ListReading
{
    std::optional<TextEncoding> encoding = std::nullopt;
    std::optional<QChar> separator = std::nullopt;
};

/// A list, and as what it was read.
struct ListFile
{
    ListFormat format = ListFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator; ///< of CSV
    ListTable table;
};

/// A list as it lies there.
struct ListBytes
{
    QByteArray bytes;
    QString problem = {}; ///< why there are none: a sentence, which names the file
};

/// Of an open file, at most 64 MiB of it. Blocks: a pipe until it ends.
ListBytes readListBytes(QFile &file, const QString &name);
/// Why it could not be opened or read.
QString notRead(const QFile &file, const QString &name);
/// The same of a path, if it is a file: anything else might never end.
ListBytes readListBytes(const QString &path);

/// For what goes back to whoever made the list: as it came, if a spreadsheet opens that; else as the computer's do.
QChar reportSeparator(const ListFile &list);

/// Any bytes are some list; one without rows where there is nothing in them.
ListFile readList(const QByteArray &bytes, const ListReading &how = {});

} // namespace vivier
