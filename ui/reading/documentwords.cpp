// SPDX-License-Identifier: MIT
#include "reading/documentwords.h"

#include "candidate/folding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vivier {

namespace {

/// Of a letter within its word, as if all were as wide as each other: only the word's box is known.
double edge(const ShownWord &word, int at)
{
    const auto letters = std::max<qsizetype>(1, word.text.size());
    return word.box.left() + word.box.width() * at / double(letters);
}

bool isSplitPair(const QString &text, int at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

int letterAt(const ShownWord &word, double x)
{
    if (word.box.width() <= 0)
        return 0;
    const double share = std::clamp((x - word.box.left()) / word.box.width(), 0.0, 1.0);
    const int at = int(std::lround(share * double(word.text.size())));
    return isSplitPair(word.text, at) ? at - 1 : at;
}

double distance(const QRectF &box, QPointF point)
{
    const double x = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const double y = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return x + 4 * y; // the line counts before the column
}

} // namespace

void DocumentWords::clear()
{
    m_pages.clear();
}

void DocumentWords::set(int page, const QList<ShownWord> &words)
{
    m_pages.insert(page, words);
}

void DocumentWords::forget(int page)
{
    m_pages.remove(page);
}

std::optional<TextPlace> DocumentWords::nearest(int page, QPointF point) const
{
    const QList<ShownWord> words = of(page);
    const auto found = std::ranges::min_element(words, std::less(),
                                                [point](const ShownWord &word) { return distance(word.box, point); });
    if (found == words.cend())
        return std::nullopt;
    return TextPlace{page, int(found - words.cbegin()), letterAt(*found, point.x())};
}

std::optional<TextRange> DocumentWords::wordAt(int page, QPointF point) const
{
    const std::optional<TextPlace> place = nearest(page, point);
    if (!place)
        return std::nullopt;
    const ShownWord word = of(page).at(place->word);
    if (!word.box.adjusted(-1, -1, 1, 1).contains(point))
        return std::nullopt;
    return TextRange{{page, place->word, 0}, {page, place->word, int(word.text.size())}};
}

TextPlace DocumentWords::step(TextPlace from, int by, bool words) const
{
    const QList<ShownWord> all = of(from.page);
    if (from.word >= all.size())
        return from;
    const auto size = [&all](int word) { return int(all.at(word).text.size()); };
    if (words && by > 0)
        return from.at < size(from.word)         ? TextPlace{from.page, from.word, size(from.word)}
               : from.word + 1 < int(all.size()) ? TextPlace{from.page, from.word + 1, size(from.word + 1)}
                                                 : from;
    if (words)
        return from.at > 0     ? TextPlace{from.page, from.word, 0}
               : from.word > 0 ? TextPlace{from.page, from.word - 1, 0}
                               : from;
    if (by > 0 && from.at >= size(from.word))
        return from.word + 1 < int(all.size()) ? TextPlace{from.page, from.word + 1, 0} : from;
    if (by < 0 && from.at == 0)
        return from.word > 0 ? TextPlace{from.page, from.word - 1, size(from.word - 1)} : from;
    const int at = from.at + by;
    return {from.page, from.word, isSplitPair(all.at(from.word).text, at) ? at + by : at};
}

TextPlace DocumentWords::endOfLine(TextPlace from, bool end) const
{
    const QList<ShownWord> all = of(from.page);
    if (from.word >= all.size())
        return from;
    int word = from.word;
    if (end) {
        while (word + 1 < all.size() && !all.at(word).endsLine)
            ++word;
        return {from.page, word, int(all.at(word).text.size())};
    }
    while (word > 0 && !all.at(word - 1).endsLine)
        --word;
    return {from.page, word, 0};
}

TextPlace DocumentWords::line(TextPlace from, int by, double x) const
{
    const QList<ShownWord> all = of(from.page);
    const int next = by > 0 ? endOfLine(from, true).word + 1 : endOfLine(from, false).word - 1;
    if (next < 0 || next >= all.size())
        return endOfLine(from, by > 0);
    const int first = endOfLine({from.page, next, 0}, false).word;
    const int last = endOfLine({from.page, next, 0}, true).word;
    int best = first;
    double least = std::numeric_limits<double>::max();
    for (int word = first; word <= last; ++word) {
        const QRectF &box = all.at(word).box;
        const double away = std::max({box.left() - x, x - box.right(), 0.0});
        if (away < least) {
            least = away;
            best = word;
        }
    }
    return {from.page, best, letterAt(all.at(best), x)};
}

std::optional<TextPlace> DocumentWords::begin(int page) const
{
    if (of(page).isEmpty())
        return std::nullopt;
    return TextPlace{page, 0, 0};
}

std::optional<TextPlace> DocumentWords::end(int page) const
{
    const QList<ShownWord> words = of(page);
    if (words.isEmpty())
        return std::nullopt;
    return TextPlace{page, int(words.size()) - 1, int(words.constLast().text.size())};
}

QRectF DocumentWords::caret(TextPlace place) const
{
    const QList<ShownWord> words = of(place.page);
    if (place.word >= words.size())
        return {};
    const ShownWord &word = words.at(place.word);
    return {edge(word, place.at), word.box.top(), 1, word.box.height()};
}

QString DocumentWords::text(const TextRange &range) const
{
    const auto &[from, to] = range;
    QString all;
    for (int page = from.page; page <= to.page; ++page) {
        const QList<ShownWord> words = of(page);
        const int first = page == from.page ? from.word : 0;
        const int last = page == to.page ? std::min(to.word, int(words.size()) - 1) : int(words.size()) - 1;
        for (int word = first; word <= last; ++word) {
            const ShownWord &one = words.at(word);
            const int begin = page == from.page && word == from.word ? from.at : 0;
            const int end = page == to.page && word == to.word ? to.at : int(one.text.size());
            all += QStringView(one.text).mid(begin, std::max(0, end - begin));
            if (page != to.page || word != last)
                all += one.endsLine || word + 1 == words.size() ? u'\n' : u' ';
        }
    }
    return all;
}

QList<QRectF> DocumentWords::boxes(const TextRange &range, int page) const
{
    const auto &[from, to] = range;
    if (page < from.page || page > to.page || from == to)
        return {};
    const QList<ShownWord> words = of(page);
    const int first = page == from.page ? from.word : 0;
    const int last = page == to.page ? std::min(to.word, int(words.size()) - 1) : int(words.size()) - 1;
    QList<QRectF> boxes;
    bool begins = true;
    for (int word = first; word <= last; ++word) {
        const ShownWord &one = words.at(word);
        const double left = page == from.page && word == from.word ? edge(one, from.at) : one.box.left();
        const double right = page == to.page && word == to.word ? edge(one, to.at) : one.box.right();
        const QRectF box(left, one.box.top(), std::max(0.0, right - left), one.box.height());
        if (begins)
            boxes.append(box);
        else
            boxes.last() = boxes.constLast().united(box);
        begins = one.endsLine;
    }
    return boxes;
}

/// The page as one folded text; where a found piece begins and ends is counted by the words' folded lengths.
QList<TextRange> DocumentWords::find(int page, const QByteArray &folded) const
{
    if (folded.isEmpty())
        return {};
    const QList<ShownWord> words = of(page);
    QByteArray text;
    QList<qsizetype> starts;
    for (const ShownWord &word : words) {
        starts.append(text.size());
        text += foldedText(word.text);
        text += ' ';
    }
    const auto place = [&](qsizetype offset, bool end) {
        const auto next = end ? std::lower_bound(starts.cbegin(), starts.cend(), offset)
                              : std::upper_bound(starts.cbegin(), starts.cend(), offset);
        const auto word = int(next - starts.cbegin()) - 1;
        const qsizetype after = word + 1 < starts.size() ? starts.at(word + 1) : text.size();
        const auto length = double(std::max<qsizetype>(1, after - starts.at(word) - 1));
        const double share = std::min(1.0, double(offset - starts.at(word)) / length);
        const int at = int(std::lround(share * double(words.at(word).text.size())));
        return TextPlace{page, word, isSplitPair(words.at(word).text, at) ? at - 1 : at};
    };
    QList<TextRange> found;
    for (qsizetype at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.size()))
        found.append({place(at, false), place(at + folded.size(), true)});
    return found;
}

} // namespace vivier
