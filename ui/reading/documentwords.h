// SPDX-License-Identifier: MIT
#pragma once

#include "reading/pagesource.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <utility>

namespace vivier {

/// A place between letters of a document: in this word of this page, in front of its letter `at`.
struct TextPlace
{
    int page = 0;
    int word = 0;
    int at = 0;

    friend auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

/// From the first place to the second, which is not before it.
using TextRange = std::pair<TextPlace, TextPlace>;

/// The words of pages that were read. What is asked of a page without words has no answer.
class DocumentWords
{
public:
    void clear();
    void set(int page, const QList<ShownWord> &words);
    void forget(int page);
    bool knows(int page) const { return m_pages.contains(page); }
    QList<int> pages() const { return m_pages.keys(); }
    QList<ShownWord> of(int page) const { return m_pages.value(page); }

    /// Nearest to a point of the page; nothing where the page has no words.
    std::optional<TextPlace> nearest(int page, QPointF point) const;
    /// The word there.
    std::optional<TextRange> wordAt(int page, QPointF point) const;
    /// One letter, or one word, on or back; within the page.
    TextPlace step(TextPlace from, int by, bool words) const;
    /// A line down or up, as near as can be to where `x` is.
    TextPlace line(TextPlace from, int by, double x) const;
    TextPlace endOfLine(TextPlace from, bool end) const;
    std::optional<TextPlace> begin(int page) const;
    std::optional<TextPlace> end(int page) const;
    QRectF caret(TextPlace place) const;

    /// The words between, by spaces and line ends.
    QString text(const TextRange &range) const;
    /// Boxes of that part of the range which is on this page, one for a line.
    QList<QRectF> boxes(const TextRange &range, int page) const;
    /// Where the words, folded (candidate/folding.h), stand on the page one after another.
    QList<TextRange> find(int page, const QByteArray &folded) const;

private:
    QHash<int, QList<ShownWord>> m_pages;
};

} // namespace vivier
