// SPDX-License-Identifier: MIT
#pragma once

#include "filetype.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace vivier {

/// The text of a CV, as a person would retype it; the pages as the file tells them.
struct CvText
{
    QString text;
    int pages = -1; ///< of a PDF; -1: the other formats do not know
};

/// Why a file gave no text.
struct CvProblem
{
    enum class Kind {
        Unreadable,  ///< gone, or not ours to open
        Unsupported, ///< none of the formats that are read, by its bytes; `what` it is
        TooLarge,    ///< the file, what it unpacks to, its pages or its text
        Damaged,     ///< begins as it should, but cannot be read to its end
        Encrypted,   ///< asks for a password
        Scanned,     ///< a PDF that holds pictures and no text
        Empty,       ///< holds no text at all
        TooCostly,   ///< took more time or memory than a CV may
        NoConverter, ///< the program that reads `what` is not installed
        Unconfined,  ///< this system cannot lock the reader away: nothing was read
        NoReader,    ///< vivier-reader is missing, or does not speak as it should
        NotAFile     ///< a folder, a device and the like, by `what`: it was not opened
    };

    Kind kind = Kind::Unreadable;
    FileType what = FileType::Unknown;

    QString sentence() const; ///< for the recruiter: what it is, and what to do

    friend bool operator==(const CvProblem &, const CvProblem &) = default;
};

using CvResult = tl::expected<CvText, CvProblem>;

constexpr qint64 maxCvFileBytes = 20 * 1000 * 1000;
constexpr qint64 maxCvPartBytes = 16 * 1000 * 1000; ///< one unpacked part of a DOCX or ODT (zip bombs)
constexpr qint64 maxCvTextBytes = 500 * 1000;       ///< of the text in UTF-8; InstaView takes 50,000 characters
constexpr int maxCvPages = 50;

/// What vivier-reader says on its standard output: a line of its own, then the text in UTF-8.
namespace wire {

constexpr qint64 maxBytes = maxCvTextBytes + 100;

QByteArray encoded(const CvResult &result);
std::optional<CvResult> decoded(const QByteArray &bytes); ///< nothing: not what encoded() makes

} // namespace wire

} // namespace vivier
