// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

#include <utility>

namespace vivier {

/// Where pages stand that lie below each other, or by twos: all in whole device-independent pixels. Finding a page is
/// O(log n).
class PageLayout
{
public:
    static constexpr int largestSide = 30'000; ///< of a page, in pixels: what is above is shown smaller

    /// In points. `gap` is around and between the pages.
    void setPages(const QList<QSizeF> &sizes, int gap);
    /// Pixels of a point; `columns`: 1 or 2 pages side by side.
    void setScale(double scale, int columns);

    int count() const { return static_cast<int>(m_sizes.size()); }
    double scale() const { return m_scale; }
    int columns() const { return m_columns; }
    /// The scale at which the widest page fills this width, or the widest two.
    double fittingWidth(int width, int columns) const;
    int width() const { return m_width; }
    qint64 height() const { return m_bottoms.isEmpty() ? 0 : m_bottoms.constLast() + m_gap; }
    /// Centred in `width`, or in width() where that is more. Its top is from the top of the first page's gap.
    QRectF page(int page, int width) const;
    qint64 top(int page) const;
    double scaleOf(int page) const; ///< scale(), but for a page that would be larger than largestSide
    /// The first and the last page of which something is between these heights; {0, -1} for none.
    std::pair<int, int> between(qint64 from, qint64 to) const;

private:
    QSize pixels(int page) const;

    QList<QSizeF> m_sizes;
    QList<qint64> m_bottoms; ///< of each row
    int m_gap = 0;
    int m_columns = 1;
    int m_width = 0;
    double m_scale = 1;
};

} // namespace vivier
