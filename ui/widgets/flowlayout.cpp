// SPDX-License-Identifier: MIT
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vivier {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::setLastStretches(int least)
{
    m_lastLeast = least;
    invalidate();
}

void FlowLayout::setOneLine()
{
    m_oneLine = true;
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int gap = size.width() > 0 ? m_gap : 0;
        size = QSize(size.width() + gap + hint.width(), std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const QWidget *owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    qsizetype lineStart = 0;
    QList<QRect> places(m_items.size());
    // Items of one line stand on its middle.
    const auto endLine = [&](qsizetype end) {
        for (qsizetype i = lineStart; i < end; ++i)
            places[i].translate(0, (lineHeight - places[i].height()) / 2);
        lineStart = end;
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        const bool stretches = m_lastLeast >= 0 && i == m_items.size() - 1;
        const int needed = stretches ? m_lastLeast : size.width();
        if (!m_oneLine && x > 0 && x + needed > area.width()) {
            endLine(i);
            x = 0;
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (stretches)
            size.setWidth(std::max(m_lastLeast, area.width() - x));
        places[i] = QRect(QPoint(area.x() + x, area.y() + y), size);
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine(m_items.size());
    if (move) {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (!m_items[i]->isEmpty())
                m_items[i]->setGeometry(QStyle::visualRect(direction, area, places[i]));
        }
    }
    return y + lineHeight + margins.top() + margins.bottom();
}

} // namespace vivier
