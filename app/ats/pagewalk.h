// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <utility>

namespace vivier {

/// The way through a list page by page, which ends whatever the server does: after the last page, after one that brings
/// nothing new (it would come for ever from a server that does not know `page`), after more records than any true total
/// of those told allows for, and after `mostPages`.
class PageWalk
{
public:
    static constexpr int mostPages = 10'000; ///< instaview/README.md 8.1; Welcome Kit documents none
    /// Pages in a row of which no record can be read, each of which may still be followed by good ones.
    static constexpr int mostBlindPages = 10;

    explicit PageWalk(int firstPage = 1)
        : m_page(firstPage)
    {
    }

    int page() const { return m_page; } ///< the one to ask for, from 1

    /// Says what the page holds. Whether it is met for the first time: records move between pages.
    bool isNew(const QString &reference)
    {
        const qsizetype before = m_known.size();
        m_known.insert(qHash(reference));
        const bool isFirst = m_known.size() > before;
        m_bringsNew = m_bringsNew || isFirst;
        return isFirst;
    }

    /// To the next page, if there is one to ask for. `unreadable`: records of this page that isNew() was not told of;
    /// `total`: of the list, as this page tells it, -1 when it does not.
    bool goesOn(bool isLast, int unreadable = 0, int total = -1)
    {
        ++m_page;
        const bool bringsNew = std::exchange(m_bringsNew, false);
        m_blindPages = bringsNew ? 0 : m_blindPages + 1;
        const bool mayBringNew = unreadable > 0 && m_blindPages <= mostBlindPages;
        if (m_total < 0)
            m_total = total; // the first: one that grows with every page would bound nothing
        // A list grows while it is read, and a total may be of something else, so it is not taken at its word.
        const bool isBeyondTotal = m_total >= 0 && m_known.size() > 2 * qint64(m_total) + 1000;
        const bool goesOn = !isLast && (bringsNew || mayBringNew) && !isBeyondTotal && m_page <= mostPages;
        m_isCutShort = !goesOn && !isLast && m_known.size() < m_total;
        return goesOn;
    }

    /// Whether the walk ended though the server told of more than it brought.
    bool isCutShort() const { return m_isCutShort; }

private:
    QSet<size_t> m_known; ///< hashes: of a hundred thousand references the texts would be memory
    int m_page;
    int m_blindPages = 0;
    int m_total = -1;
    bool m_bringsNew = false;
    bool m_isCutShort = false;
};

} // namespace vivier
