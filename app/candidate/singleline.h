// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace vivier {

inline constexpr QChar popIsolate = u'\u2069';

/// Words that are not ours (an ATS's, a candidate's, a file's), as one line without control characters, cut where they
/// have no end.
QString singleLine(const QString &words);

/// The same, uncut, for a place in a sentence, title or tooltip of ours. What is written from right to left stays in
/// its place and turns nothing beside it (FSI … PDI). Marks that would turn the words themselves (U+202E) are left out,
/// and so are accents beyond 8 on a letter. For eyes only: never part of a value, a file or what is sent.
QString isolated(const QString &words);
QString isolated(const QStringList &words); ///< each by itself: "a, b"

} // namespace vivier
