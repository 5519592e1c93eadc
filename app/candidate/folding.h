// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace vivier {

/// Folds text for searching and sorting: compatibility-decomposed, marks dropped, case folded, letters without a
/// decomposition spelled plainly (ł → l, ø → o, æ → ae), apostrophes of any shape and what cannot be seen left out,
/// hyphens and white space of any kind and number as one space, but for line ends. UTF-8, because that is half the size
/// and bytes are found fast.
QByteArray foldedText(const QString &text);

/// A hyphen, dash or minus of any length; the soft hyphen, too.
bool isHyphen(QChar c);

} // namespace vivier
