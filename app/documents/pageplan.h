// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace vivier {

/// Pages that are on the screen, from 0; none where last < first. `scale`: pixels of the screen for a point of the
/// page.
struct PagesSeen
{
    int first = 0;
    int last = -1;
    double scale = 1;

    friend bool operator==(const PagesSeen &, const PagesSeen &) = default;
};

/// One thing to ask of a reader: a page as pixels, or the words of one page or several.
struct PageAsk
{
    enum class What { Pixels, Words };
    What what = What::Pixels;
    int first = 0;
    int last = 0;
    double scale = 0; ///< of pixels

    friend bool operator==(const PageAsk &, const PageAsk &) = default;
};

/// What to ask next, and what is not needed any more. By these rules:
///  - pages on the screen come first, as pixels, from top to bottom; then their words; then the page below and the page
///    above, as pixels; then words that somebody asked for (a search), several pages at once;
///  - what was scrolled past is not asked, is given up when it is on its way, and its pixels go: those that stay are of
///    pages on the screen and of one above and below them;
///  - pixels of another scale are asked anew; the old ones stay until the new ones are there;
///  - what failed is not asked again at that scale.
/// A plain value, no I/O.
class PagePlan
{
public:
    static constexpr int wordsAtOnce = 16; ///< pages

    static constexpr int mostSeen = 500; ///< pages on the screen at once

    void setPageCount(int pages, bool haveWords = true);
    void see(const PagesSeen &seen); ///< clamped to the pages that there are
    PagesSeen seen() const;
    const PagesSeen &said() const { return m_seen; } ///< as it was said, not clamped
    void wantWords(int first, int last);             ///< instead of those wanted before; last < first: none

    /// The next thing that is neither there nor failed nor under way.
    std::optional<PageAsk> next() const;
    void begin(const PageAsk &ask);
    void finish(const PageAsk &ask); ///< it is there now, or never will be
    void giveUp(const PageAsk &ask); ///< as if it had never begun
    const QList<PageAsk> &underWay() const { return m_underWay; }

    QList<PageAsk> dropped() const;   ///< under way, and not needed any more
    bool keepsPixels(int page) const; ///< on the screen, or next to it
    QList<int> forgetPixels();        ///< pages that had pixels, or failed, and are far from the screen: gone now
    bool keepsWords(int page) const;  ///< on the screen, or wanted
    void forgetWords(int page) { m_words.remove(page); }

private:
    bool needsPixels(int page) const;
    bool needsWords(int page) const;
    bool isUnderWay(PageAsk::What what, int page) const;
    std::optional<PageAsk> words(int first, int last, int atOnce) const;

    int m_pages = 0;
    bool m_haveWords = true;
    PagesSeen m_seen; ///< as it was said
    int m_wantedFirst = 0;
    int m_wantedLast = -1;
    QHash<int, double> m_pixels; ///< page → scale of those that are there, or failed
    QSet<int> m_words;           ///< there, or failed
    QList<PageAsk> m_underWay;
};

} // namespace vivier
