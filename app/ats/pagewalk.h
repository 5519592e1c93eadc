#pragma once

#include <QSet>
#include <QString>

#include <utility>

namespace vivier {

/// The way through a list page by page. It ends after the last page, and after one that brings nothing new: such a page
/// would come for ever from a server that does not know `page`.
class PageWalk
{
public:
    int page() const { return m_page; } ///< the one to ask for, from 1

    /// Says what the page holds. Whether it is met for the first time: records move between pages.
    bool isNew(const QString &reference)
    {
        const qsizetype before = m_known.size();
        m_known.insert(reference);
        const bool isFirst = m_known.size() > before;
        m_bringsNew = m_bringsNew || isFirst;
        return isFirst;
    }

    /// To the next page, if there is one to ask for.
    bool goesOn(bool isLast)
    {
        ++m_page;
        return std::exchange(m_bringsNew, false) && !isLast;
    }

private:
    QSet<QString> m_known;
    int m_page = 1;
    bool m_bringsNew = false;
};

} // namespace vivier
