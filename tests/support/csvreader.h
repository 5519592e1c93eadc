// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace vivier::test {

/// A reader of RFC 4180 of its own: quotes only around a whole cell, CRLF between records. Nothing when it is not so.
inline std::optional<QList<QStringList>> csvRecords(const QByteArray &bytes)
{
    const QString csv = QString::fromUtf8(bytes);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < csv.size()) {
        QString cell;
        if (csv.at(at) == u'"') {
            for (++at;; ++at) {
                if (at >= csv.size())
                    return std::nullopt;
                if (csv.at(at) != u'"') {
                    cell += csv.at(at);
                } else if (at + 1 < csv.size() && csv.at(at + 1) == u'"') {
                    cell += csv.at(++at);
                } else {
                    ++at;
                    break;
                }
            }
        } else {
            while (at < csv.size() && csv.at(at) != u',' && csv.at(at) != u'\r') {
                if (csv.at(at) == u'"' || csv.at(at) == u'\n')
                    return std::nullopt;
                cell += csv.at(at++);
            }
        }
        record.append(cell);
        if (at < csv.size() && csv.at(at) == u',') {
            ++at;
            continue;
        }
        if (csv.mid(at, 2) != QStringLiteral("\r\n"))
            return std::nullopt;
        at += 2;
        records.append(record);
        record.clear();
    }
    return records;
}

} // namespace vivier::test
