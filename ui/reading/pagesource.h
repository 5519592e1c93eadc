// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace vivier {

/// A word as it stands on a page.
struct ShownWord
{
    QString text;
    QRectF box;            ///< in points, from the page's top left corner
    bool endsLine = false; ///< the next one begins a line of its own

    friend bool operator==(const ShownWord &, const ShownWord &) = default;
};

/// What a PageView reads from: pages whose sizes are known, and whose pixels and words are asked for and come later.
/// Everything is on the window's thread, and nothing blocks it.
class PageSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0; ///< in points; never empty
    /// These pages are on the screen, so large: their pixels and words come, and what was asked for before and is not
    /// seen any more does not. `scale`: pixels of the screen for a point.
    virtual void see(int first, int last, double scale) = 0;
    /// The words of these, too, after all that is seen, instead of those before; last < first: none.
    virtual void wantWords(int first, int last) = 0;
    /// Why a page is a blank sheet; "": it is not, or not yet.
    virtual QString problem(int page) const = 0;

Q_SIGNALS:
    /// As it was asked for, or smaller where it would be too large.
    void pixelsReady(int page, const QImage &image);
    void wordsReady(int page, const QList<vivier::ShownWord> &words);
    /// It cannot be read; the others may.
    void pageFailed(int page);
};

} // namespace vivier
