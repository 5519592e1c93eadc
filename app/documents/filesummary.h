// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QUrl>

namespace vivier {

/// What we can say of a file that the ATS stores, without fetching it. A part that nobody told is "".
struct FileSummary
{
    QString name; ///< the last part of the link, decoded: "cv-2024.pdf"
    QString type; ///< "PDF", "DOCX", "JPEG" …, from the content type, else from the name
    QString size; ///< "184 kB", in the locale's words

    QString line() const;     ///< "PDF · 184 kB": for a row
    QString sentence() const; ///< "cv-2024.pdf, PDF, 184 kB": after "now:"
    bool isEmpty() const { return name.isEmpty() && type.isEmpty() && size.isEmpty(); }
};

/// `bytes` below 1: not told (Welcome Kit, candidate object: resume_size and resume_content_type may be null).
/// Sizes count in 1000s, as Welcome Kit's and browsers' download lists do.
FileSummary summarise(const QUrl &url, const QString &contentType, qint64 bytes, const QLocale &locale = QLocale());

} // namespace vivier
