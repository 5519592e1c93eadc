// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace vivier {

/// As an editor of text shows it, and gives it back: each line ends with a line feed. (QPlainTextEdit::toPlainText()
/// would turn no-break spaces into spaces, too.)
QString withLineFeeds(QString text);

/// `original` with the change that made `now` of `shown`, which is what an editor shows for `original`: character by
/// character, though a line break, a tab or a special space may be shown as another. What lies before and after the
/// change stays to the bit. Where `shown` is no such picture of `original`: `now`.
QString carriedOver(const QString &original, const QString &shown, const QString &now);

/// Of `list`, what `told` holds in its order there, then the rest: what was taken away and put in again is in its old
/// place.
QStringList inOrderOf(const QStringList &told, const QStringList &list);

} // namespace vivier
