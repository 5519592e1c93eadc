// SPDX-License-Identifier: MIT
#include "candidate/carried.h"

#include <QHash>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t beginningOfFrame = 0xFDD0; // Qt's own, and a line break to it
constexpr char16_t endOfFrame = 0xFDD1;

/// How much of `original` at `at` is shown as `picture`; 0: nothing there is.
qsizetype shownBy(QChar picture, const QString &original, qsizetype at)
{
    if (at >= original.size())
        return 0;
    const QChar c = original.at(at);
    if (c == u'\r' && picture == u'\n' && at + 1 < original.size() && original.at(at + 1) == u'\n')
        return 2;
    if (c == picture)
        return 1;
    const bool isBlank = c.isSpace() || c == beginningOfFrame || c == endOfFrame;
    return isBlank && (picture == u'\n' || picture == u' ') ? 1 : 0;
}

} // namespace

QString withLineFeeds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    const auto breaks = [](QChar c) {
        return c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == beginningOfFrame ||
               c == endOfFrame;
    };
    for (auto c = std::find_if(text.begin(), text.end(), breaks); c != text.end();
         c = std::find_if(c, text.end(), breaks))
        *c = u'\n';
    return text;
}

QString carriedOver(const QString &original, const QString &shown, const QString &now)
{
    const qsizetype shorter = std::min(shown.size(), now.size());
    const auto firstChange = std::mismatch(shown.cbegin(), shown.cbegin() + shorter, now.cbegin()).first;
    const qsizetype same = firstChange - shown.cbegin();
    const auto lastChange = std::mismatch(shown.crbegin(), shown.crbegin() + (shorter - same), now.crbegin()).first;
    const qsizetype sameEnd = lastChange - shown.crbegin();

    qsizetype at = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    for (qsizetype place = 0; place <= shown.size(); ++place) {
        if (place == same)
            start = at;
        if (place == shown.size() - sameEnd)
            end = at;
        if (place == shown.size())
            break;
        const qsizetype length = shownBy(shown.at(place), original, at);
        if (length == 0)
            return now;
        at += length;
    }
    if (at != original.size())
        return now;
    QString before = original.first(start);
    const QString after = now.sliced(same, now.size() - same - sameEnd) + original.sliced(end);
    // Two line breaks that came to stand side by side are not to become one.
    if (same > 0 && shown.at(same - 1) == u'\n' && before.endsWith(u'\r') && after.startsWith(u'\n'))
        before.back() = u'\n';
    return before + after;
}

QStringList inOrderOf(const QStringList &told, const QStringList &list)
{
    QHash<QString, int> times;
    for (const QString &item : list)
        ++times[item];
    QStringList ordered;
    QStringList rest;
    for (const QString &item : told) {
        if (times.value(item) > 0) {
            ordered.append(item);
            --times[item];
        }
    }
    // Of one that is there more often than it was, the last ones are new.
    for (auto item = list.crbegin(); item != list.crend(); ++item) {
        if (times.value(*item) > 0) {
            rest.prepend(*item);
            --times[*item];
        }
    }
    return ordered + rest;
}

} // namespace vivier
