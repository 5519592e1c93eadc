// SPDX-License-Identifier: MIT
#pragma once

#include "pageresult.h"

#include <QStringList>

#include <optional>

namespace vivier {

/// What vivier-reader is to tell of the file that it is given; in the words of its command line, which come from us.
struct PageOrder
{
    enum class What {
        Text,    ///< no words at all: the text of a CV
        Shape,   ///< "shape": what the file is, how many pages, how large
        Words,   ///< "words FIRST LAST": pages of a PDF, from 1
        Pixels,  ///< "pixels PAGE WIDTH HEIGHT": a page of a PDF, exactly so large
        Picture, ///< "picture WIDTH HEIGHT": the file is one; exactly so large
    };

    What what = What::Text;
    int first = 1;
    int last = 1;
    QSize size = {};

    QStringList words() const;
    /// Nothing: not what words() makes, or beyond what is allowed.
    static std::optional<PageOrder> fromWords(const QStringList &words);

    friend bool operator==(const PageOrder &, const PageOrder &) = default;
};

/// How large a page is drawn: as the scale says, less where that is over the limits; never nothing.
QSize drawnSize(QSizeF page, double scale);

/// What vivier-reader says on its standard output: a line of its own, then what it is about; a problem as
/// wire::encoded() says it. Lengths are whole hundredths of a point.
namespace wire {

constexpr qint64 maxWordsBytes = 4'000'000;
qint64 mostBytes(PageOrder::What what); ///< of an answer

QByteArray encoded(const PageResult<FileShape> &shape);
/// Of as many pages as were ordered.
QByteArray encoded(const PageResult<QList<PageWords>> &words);
/// Of pixels the first line alone; the rows follow as they are.
QByteArray pixelsLine(QSize size);

// Nothing: not what was ordered.
std::optional<PageResult<FileShape>> decodedShape(const QByteArray &bytes);
std::optional<PageResult<QList<PageWords>>> decodedWords(const QByteArray &bytes, const PageOrder &order);
std::optional<PageResult<PagePixels>> decodedPixels(QByteArray bytes, const PageOrder &order);

} // namespace wire

} // namespace vivier
