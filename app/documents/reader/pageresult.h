// SPDX-License-Identifier: MIT
#pragma once

#include "cvresult.h"

#include <QList>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace vivier {

/// What a file is to who looks at it.
struct FileShape
{
    enum class Kind {
        Pages,   ///< a PDF
        Picture, ///< one page, in pixels: PNG, JPEG, GIF (its first picture), WEBP where Qt's plugin for it is
                 ///< installed
        Text,    ///< DOCX, ODT, TXT, and DOC where antiword is installed: `text`, by the rules of cvtext.h
    };

    Kind kind = Kind::Text;
    FileType type = FileType::Unknown;
    int pages = 0;       ///< as the PDF says, which may be more than `sizes` has; 1: a picture; 0: a text
    QList<QSizeF> sizes; ///< of each page as it is shown (turned), in points of 1/72 inch; of a picture in pixels
    QString text;

    friend bool operator==(const FileShape &, const FileShape &) = default;
};

/// A word of a page, where it stands.
struct PageWord
{
    QString text;
    QRectF box;   ///< in points, from the top left corner of the page as it is shown
    int line = 0; ///< words of one line have the same number, counted from 0 in the order of reading

    friend bool operator==(const PageWord &, const PageWord &) = default;
};

/// What stands on a page, in the order of reading.
struct PageWords
{
    QList<PageWord> words;
    bool cut = false; ///< there are more than maxPageWords

    friend bool operator==(const PageWords &, const PageWords &) = default;
};

/// A page as it is drawn: opaque, 0xffRRGGBB in the machine's order, rows without gaps. As QImage sees it, without a
/// copy: QImage(reinterpret_cast<const uchar *>(rgb.constData()), size.width(), size.height(), size.width() * 4,
/// QImage::Format_RGB32), which must not outlive it.
struct PagePixels
{
    QSize size; ///< may be less than was asked for: maxPagePixels
    QByteArray rgb;

    friend bool operator==(const PagePixels &, const PagePixels &) = default;
};

constexpr int maxShownPages = 10'000; ///< of a PDF; those beyond are not shown
constexpr qsizetype maxPageWords = 20'000;
constexpr qint64 maxPagePixels = 6'000'000; ///< an A4 page at 250 dots per inch
constexpr int maxPageSide = 16'000;         ///< pixels
/// Of a picture in a file, whole: more is not decoded. What phones make has up to 50 million.
constexpr qint64 maxPicturePixels = 50'000'000;
/// A PDF allows 14,400 points (200 inches) without a unit of its own; a page of 2 m by 2 m has 5,670.
constexpr double maxPagePoints = 1'000'000;

template <typename T> using PageResult = tl::expected<T, CvProblem>;

} // namespace vivier
