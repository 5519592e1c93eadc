#pragma once

#include <QByteArray>
#include <QString>

namespace vivier {

/// Folds text for searching and sorting: compatibility-decomposed, marks dropped, case folded, letters without a
/// decomposition spelled plainly (ł → l, ø → o, æ → ae), apostrophes of any shape and what cannot be seen left out.
/// UTF-8, because that is half the size and memmem() is fast.
QByteArray foldedText(const QString &text);

} // namespace vivier
