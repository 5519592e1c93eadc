// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace vivier {

/// In what two tags differ that are probably meant to be one. For an ATS they are two, whatever this says.
enum class TagLikeness {
    None,    ///< in more than that
    Case,    ///< upper and lower case alone
    Accents, ///< accents, and case perhaps
    Spacing, ///< spaces, hyphens, dots and the like, and the above perhaps
    Plural,  ///< one is the plural of the other, in English or French
    Typo,    ///< one letter, or two that changed places; digits and signs never: "python 2" is not "python 3"
};

/// Pure; the same either way round.
TagLikeness tagLikeness(const QString &a, const QString &b);

struct TagUse
{
    QString tag;
    int carriers = 0; ///< candidates
};

/// Tags that are alike, by one step or several.
struct TagGroup
{
    struct Double
    {
        QString tag;
        QString like; ///< one of the group that more carry: of the closest ones the most used
        TagLikeness why = TagLikeness::None;
    };
    QString mostUsed;
    QList<Double> doubles; ///< all others, the most used first
};

/// Pure. The groups of the most used tags first; of tags that equally many carry the one first in the alphabet counts
/// as more used. Each tag is there once. Takes time by the letters of all tags, not by their pairs.
QList<TagGroup> tagDoubles(const QList<TagUse> &tags);

} // namespace vivier
