// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/jsontree.h"
#include "candidate/value.h"

namespace vivier {

// InstaView's `metadata`: one JSON object, which an update replaces as a whole (instaview/README.md 8.3; rows 16 and
// 17). A field's value of it is the compact JSON text of the object; an empty object is `empty`.

/// How much of what InstaView takes a metadata object uses. Where its documents leave room, the stricter reading:
/// 10 KB are 10,000 bytes of compact UTF-8 JSON, the object itself is the first level and lists count as levels, and
/// keys are counted at all levels.
struct MetadataMeter
{
    static constexpr qsizetype mostBytes = 10'000;
    static constexpr int mostLevels = 5;
    static constexpr int mostKeys = 50;

    qsizetype bytes = 0;
    int levels = 0;
    int keys = 0;

    bool fits() const { return bytes <= mostBytes && levels <= mostLevels && keys <= mostKeys; }

    friend bool operator==(const MetadataMeter &, const MetadataMeter &) = default;
};

MetadataMeter measureMetadata(const JsonTree &tree);

/// Between a field's value and its tree. Nothing for an unknown value and for one that holds no JSON object (an
/// import, an older store); `empty` is an object without keys.
Value metadataValue(const JsonTree &tree);
std::optional<JsonTree> metadataTree(const Value &value);

/// The object with this value at the path, keys from the outermost inwards; objects on the way are made. Nothing when
/// what is on the way is no object.
std::optional<JsonTree> withKey(const JsonTree &object, const QStringList &path, const JsonTree &value);
/// The object without what is at the path; as it is when nothing is there.
JsonTree withoutKey(const JsonTree &object, const QStringList &path);

/// Equal as JSON values: the order of keys, the spelling of texts and of the same decimal number (1.10 and 11e-1) are
/// no difference; the order of list items is.
bool sameMetadata(const JsonTree &a, const JsonTree &b);

/// `wanted`, in which each part that says what `told` says at its place is spelled as there: what was changed and
/// changed back is as it came. An object that repeats a key is not looked into.
JsonTree spelledAs(const JsonTree &told, const JsonTree &wanted);

struct MetadataMerge
{
    JsonTree result; ///< holds their value (or lack of one) at each path of `conflicts`
    /// Keys from the outermost inwards; an empty path is the whole object (one side is no object, or repeats a key).
    QList<QStringList> conflicts;
};

/// Three-way merge per key, through objects at all levels; texts, numbers and whole lists are one value each. Removing
/// a key is a change. Same change on both sides is none. Order: theirs, then what I added. A part that I did not
/// change is theirs to the bit; in an object that repeats a key nothing is merged.
MetadataMerge mergeMetadata(const JsonTree &base, const JsonTree &mine, const JsonTree &theirs);

/// The same merge, in which the conflicting paths take my or their value: so that choosing "mine" at a conflict keeps
/// what they did to other keys.
JsonTree resolveMetadata(const JsonTree &base, const JsonTree &mine, const JsonTree &theirs, bool preferMine);

} // namespace vivier
