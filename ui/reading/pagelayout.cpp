// SPDX-License-Identifier: MIT
#include "reading/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace vivier {

void PageLayout::setPages(const QList<QSizeF> &sizes, int gap)
{
    m_sizes = sizes;
    m_gap = gap;
    setScale(m_scale, m_columns);
}

double PageLayout::scaleOf(int page) const
{
    const QSizeF &size = m_sizes.at(page);
    return std::min(m_scale, largestSide / std::max(size.width(), size.height()));
}

QSize PageLayout::pixels(int page) const
{
    const QSizeF size = m_sizes.at(page) * scaleOf(page);
    return {std::max(1, int(std::lround(size.width()))), std::max(1, int(std::lround(size.height())))};
}

void PageLayout::setScale(double scale, int columns)
{
    m_scale = scale;
    m_columns = std::max(1, columns);
    m_bottoms.clear();
    m_width = 0;
    qint64 bottom = 0;
    for (int first = 0; first < count(); first += m_columns) {
        int height = 0;
        int width = m_gap;
        for (int page = first; page < std::min(first + m_columns, count()); ++page) {
            const QSize size = pixels(page);
            height = std::max(height, size.height());
            width += size.width() + m_gap;
        }
        bottom += m_gap + height;
        m_bottoms.append(bottom);
        m_width = std::max(m_width, width);
    }
}

double PageLayout::fittingWidth(int width, int columns) const
{
    double widest = 1;
    for (int first = 0; first < count(); first += columns) {
        double row = 0;
        for (int page = first; page < std::min(first + columns, count()); ++page)
            row += m_sizes.at(page).width();
        widest = std::max(widest, row);
    }
    return std::max(1, width - (columns + 1) * m_gap) / widest;
}

qint64 PageLayout::top(int page) const
{
    const int row = page / m_columns;
    return (row == 0 ? 0 : m_bottoms.at(row - 1)) + m_gap;
}

QRectF PageLayout::page(int page, int width) const
{
    const int first = page / m_columns * m_columns;
    int row = m_gap;
    int left = m_gap;
    for (int one = first; one < std::min(first + m_columns, count()); ++one) {
        if (one == page)
            left = row;
        row += pixels(one).width() + m_gap;
    }
    const int room = std::max(width, m_width);
    return {QPointF(left + (room - row) / 2, double(top(page))), QSizeF(pixels(page))};
}

std::pair<int, int> PageLayout::between(qint64 from, qint64 to) const
{
    const auto first = std::ranges::lower_bound(m_bottoms, from);
    const auto last = std::ranges::lower_bound(m_bottoms, to);
    if (first == m_bottoms.cend())
        return {0, -1};
    const auto row = int(first - m_bottoms.cbegin());
    const auto end = std::min(int(last - m_bottoms.cbegin()), int(m_bottoms.size()) - 1);
    return {row * m_columns, std::min((end + 1) * m_columns, count()) - 1};
}

} // namespace vivier
