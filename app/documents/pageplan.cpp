// SPDX-License-Identifier: MIT
#include "pageplan.h"

#include <algorithm>

namespace vivier {

namespace {

bool holds(int first, int last, int page)
{
    return page >= first && page <= last;
}

} // namespace

void PagePlan::setPageCount(int pages, bool haveWords)
{
    m_pages = std::max(pages, 0);
    m_haveWords = haveWords;
}

void PagePlan::see(const PagesSeen &seen)
{
    m_seen = seen;
}

PagesSeen PagePlan::seen() const
{
    const int first = std::max(m_seen.first, 0);
    const int last = std::min(m_seen.last, m_pages - 1);
    return {.first = first, .last = last - first < mostSeen ? last : first + mostSeen - 1, .scale = m_seen.scale};
}

void PagePlan::wantWords(int first, int last)
{
    m_wantedFirst = std::max(first, 0);
    m_wantedLast = last;
}

std::optional<PageAsk> PagePlan::next() const
{
    const PagesSeen at = seen();
    const auto pixels = [&at](int page) {
        return PageAsk{.what = PageAsk::What::Pixels, .first = page, .last = page, .scale = at.scale};
    };
    for (int page = at.first; page <= at.last; ++page) {
        if (needsPixels(page))
            return pixels(page);
    }
    if (const auto ask = words(at.first, at.last, 1))
        return ask;
    if (at.first <= at.last) {
        for (const int page : {at.last + 1, at.first - 1}) {
            if (needsPixels(page))
                return pixels(page);
        }
    }
    return words(m_wantedFirst, std::min(m_wantedLast, m_pages - 1), wordsAtOnce);
}

void PagePlan::begin(const PageAsk &ask)
{
    m_underWay += ask;
}

void PagePlan::finish(const PageAsk &ask)
{
    m_underWay.removeOne(ask);
    for (int page = ask.first; page <= ask.last; ++page) {
        if (ask.what == PageAsk::What::Pixels)
            m_pixels.insert(page, ask.scale);
        else
            m_words.insert(page);
    }
}

void PagePlan::giveUp(const PageAsk &ask)
{
    m_underWay.removeOne(ask);
}

QList<PageAsk> PagePlan::dropped() const
{
    QList<PageAsk> out;
    for (const PageAsk &ask : m_underWay) {
        bool isNeeded = false;
        for (int page = ask.first; page <= ask.last; ++page) {
            isNeeded = isNeeded || (ask.what == PageAsk::What::Pixels ? keepsPixels(page) && ask.scale == m_seen.scale
                                                                      : keepsWords(page));
        }
        if (!isNeeded)
            out += ask;
    }
    return out;
}

bool PagePlan::keepsPixels(int page) const
{
    const PagesSeen at = seen();
    return at.first <= at.last && holds(at.first - 1, at.last + 1, page) && holds(0, m_pages - 1, page);
}

bool PagePlan::keepsWords(int page) const
{
    const PagesSeen at = seen();
    return holds(at.first, at.last, page) || (holds(m_wantedFirst, m_wantedLast, page) && page < m_pages);
}

QList<int> PagePlan::forgetPixels()
{
    QList<int> gone;
    for (auto it = m_pixels.begin(); it != m_pixels.end();) {
        if (keepsPixels(it.key())) {
            ++it;
        } else {
            gone += it.key();
            it = m_pixels.erase(it);
        }
    }
    return gone;
}

bool PagePlan::needsPixels(int page) const
{
    const auto there = m_pixels.constFind(page);
    return holds(0, m_pages - 1, page) && (there == m_pixels.constEnd() || *there != m_seen.scale) &&
           !isUnderWay(PageAsk::What::Pixels, page);
}

bool PagePlan::needsWords(int page) const
{
    return m_haveWords && holds(0, m_pages - 1, page) && !m_words.contains(page) &&
           !isUnderWay(PageAsk::What::Words, page);
}

bool PagePlan::isUnderWay(PageAsk::What what, int page) const
{
    return std::any_of(m_underWay.cbegin(), m_underWay.cend(), [&](const PageAsk &ask) {
        return ask.what == what && holds(ask.first, ask.last, page) &&
               (what == PageAsk::What::Words || ask.scale == m_seen.scale);
    });
}

/// Of the first page that has none, and of those that follow it without a gap.
std::optional<PageAsk> PagePlan::words(int first, int last, int atOnce) const
{
    while (first <= last && !needsWords(first))
        ++first;
    if (first > last)
        return std::nullopt;
    int end = first;
    while (end < last && end - first + 1 < atOnce && needsWords(end + 1))
        ++end;
    return PageAsk{.what = PageAsk::What::Words, .first = first, .last = end};
}

} // namespace vivier
