// SPDX-License-Identifier: MIT
#include "conflict/worddiff.h"

#include <vector>

namespace vivier {

namespace {

constexpr qsizetype wordLimit = 1500;

QList<TextSpan> wordsOf(const QString &text)
{
    QList<TextSpan> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && !text.at(i).isSpace();
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            words.append({start, i - start});
            start = -1;
        }
    }
    return words;
}

/// Whether the word `b[j]` is part of a longest common subsequence, for each j.
std::vector<bool> commonWords(const QList<QStringView> &a, const QList<QStringView> &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<quint16> lengths((static_cast<std::size_t>(a.size()) + 1) * width);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return lengths[static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) =
                a.at(i) == b.at(j) ? static_cast<quint16>(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::vector<bool> common(static_cast<std::size_t>(b.size()));
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a.at(i) == b.at(j)) {
            common[static_cast<std::size_t>(j)] = true;
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

} // namespace

QList<TextSpan> changedWords(const QString &before, const QString &after)
{
    const QList<TextSpan> oldWords = wordsOf(before);
    const QList<TextSpan> newWords = wordsOf(after);
    const auto oldWord = [&](qsizetype i) { return QStringView(before).sliced(oldWords[i].start, oldWords[i].length); };
    const auto newWord = [&](qsizetype i) { return QStringView(after).sliced(newWords[i].start, newWords[i].length); };

    qsizetype head = 0;
    const qsizetype shorter = std::min(oldWords.size(), newWords.size());
    while (head < shorter && oldWord(head) == newWord(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && oldWord(oldWords.size() - 1 - tail) == newWord(newWords.size() - 1 - tail))
        ++tail;
    QList<QStringView> a;
    QList<QStringView> b;
    for (qsizetype i = head; i < oldWords.size() - tail; ++i)
        a.append(oldWord(i));
    for (qsizetype i = head; i < newWords.size() - tail; ++i)
        b.append(newWord(i));

    const bool tooLong = a.size() > wordLimit || b.size() > wordLimit;
    const std::vector<bool> common =
        tooLong ? std::vector<bool>(static_cast<std::size_t>(b.size())) : commonWords(a, b);
    QList<TextSpan> spans;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (common[static_cast<std::size_t>(j)])
            continue;
        const TextSpan &word = newWords.at(head + j);
        const bool follows = j > 0 && !common[static_cast<std::size_t>(j - 1)] && !spans.isEmpty();
        if (follows)
            spans.last().length = word.start + word.length - spans.last().start;
        else
            spans.append(word);
    }
    return spans;
}

} // namespace vivier
