#pragma once

#include "lists/listtable.h"
#include "lists/textencoding.h"

#include <QByteArray>

#include <optional>

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

/// Any bytes are some list; one without rows where there is nothing in them.
ListFile readList(const QByteArray &bytes, const ListReading &how = {});

} // namespace vivier
