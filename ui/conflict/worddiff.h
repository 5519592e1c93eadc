// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace vivier {

/// UTF-16 units of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// The words of `after` that `before` does not have in that order, neighbours joined. What is too long to compare word
/// by word in no time (over 1,500 words between the first and the last change) is one span.
QList<TextSpan> changedWords(const QString &before, const QString &after);

} // namespace vivier
