// SPDX-License-Identifier: MIT
#include "candidate/metadata.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Member = JsonTree::Member;

void measure(const JsonTree &tree, int level, MetadataMeter *meter)
{
    if (!tree.isObject() && !tree.isList())
        return;
    meter->levels = std::max(meter->levels, level);
    meter->keys += static_cast<int>(tree.members().size());
    for (const JsonTree &item : tree.items())
        measure(item, level + 1, meter);
    for (const Member &member : tree.members())
        measure(member.value, level + 1, meter);
}

/// A decimal number as digits × 10^exponent, without zeros at either end; zero has no digits and no sign.
struct Decimal
{
    bool negative = false;
    QString digits;
    qint64 exponent = 0;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// Nothing when the exponent is beyond counting.
std::optional<Decimal> decimalOf(const QString &spelling)
{
    Decimal decimal{.negative = spelling.startsWith(u'-'), .digits = {}, .exponent = 0};
    const qsizetype e = spelling.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QString mantissa = spelling.left(e).mid(decimal.negative ? 1 : 0);
    const qsizetype point = mantissa.indexOf(u'.');
    decimal.digits = mantissa;
    decimal.digits.remove(u'.');
    const auto isZero = [](QChar digit) { return digit == u'0'; };
    const auto first = std::find_if_not(decimal.digits.cbegin(), decimal.digits.cend(), isZero);
    decimal.digits = decimal.digits.mid(first - decimal.digits.cbegin());
    if (decimal.digits.isEmpty())
        return Decimal();
    if (e >= 0) {
        bool counted = false;
        decimal.exponent = spelling.mid(e + 1).toLongLong(&counted);
        constexpr qint64 most = 1'000'000'000'000'000;
        if (!counted || decimal.exponent > most || decimal.exponent < -most)
            return std::nullopt;
    }
    if (point >= 0)
        decimal.exponent -= mantissa.size() - point - 1;
    while (decimal.digits.endsWith(u'0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    return decimal;
}

bool sameNumber(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto left = decimalOf(a);
    return left && left == decimalOf(b);
}

/// By key; members of the same key stay in their order.
QList<std::pair<QString, const JsonTree *>> byKey(const JsonTree &object)
{
    QList<std::pair<QString, const JsonTree *>> sorted;
    sorted.reserve(object.members().size());
    for (const Member &member : object.members())
        sorted.append({member.key(), &member.value});
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return sorted;
}

bool sameObject(const JsonTree &a, const JsonTree &b)
{
    const auto left = byKey(a);
    const auto right = byKey(b);
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), [](const auto &x, const auto &y) {
        return x.first == y.first && sameMetadata(*x.second, *y.second);
    });
}

using Index = QHash<QString, const Member *>;

/// Nothing unless `tree` is an object in which every key is there once.
std::optional<Index> indexOf(const JsonTree *tree)
{
    if (!tree || !tree->isObject())
        return std::nullopt;
    Index index;
    for (const Member &member : tree->members())
        index.insert(member.key(), &member);
    if (index.size() != tree->members().size())
        return std::nullopt;
    return index;
}

const JsonTree *valueOf(const Member *member)
{
    return member ? &member->value : nullptr;
}

/// Absent values are null pointers.
bool sameOrBothAbsent(const JsonTree *a, const JsonTree *b)
{
    return a && b ? sameMetadata(*a, *b) : a == b;
}

class Merger
{
public:
    explicit Merger(bool preferMine)
        : m_preferMine(preferMine)
    {
    }

    /// Nothing when the value is absent from the result.
    std::optional<JsonTree> merge(const JsonTree *base, const JsonTree *mine, const JsonTree *theirs)
    {
        if (sameOrBothAbsent(mine, theirs) || sameOrBothAbsent(base, mine))
            return copied(theirs);
        const auto myKeys = indexOf(mine);
        const auto theirKeys = indexOf(theirs);
        // What both put in the place of something else is merged as if nothing had been there.
        const auto baseKeys = base && base->isObject() ? indexOf(base) : Index();
        if (myKeys && theirKeys && baseKeys)
            return mergeKeys(*baseKeys, *mine, *myKeys, *theirs, *theirKeys);
        if (sameOrBothAbsent(base, theirs))
            return copied(mine);
        m_conflicts.append(m_path);
        return copied(m_preferMine ? mine : theirs);
    }

    QList<QStringList> conflicts() const { return m_conflicts; }

private:
    static std::optional<JsonTree> copied(const JsonTree *tree) { return tree ? std::optional(*tree) : std::nullopt; }

    JsonTree mergeKeys(const Index &base, const JsonTree &mine, const Index &myKeys, const JsonTree &theirs,
                       const Index &theirKeys)
    {
        QList<Member> merged;
        const auto take = [&](const QString &key, const Member &spelled) {
            m_path.append(key);
            auto value = merge(valueOf(base.value(key)), valueOf(myKeys.value(key)), valueOf(theirKeys.value(key)));
            m_path.removeLast();
            if (value)
                merged.append({spelled.keyToken, *std::move(value)});
        };
        for (const Member &member : theirs.members())
            take(member.key(), member);
        for (const Member &member : mine.members()) {
            const QString key = member.key();
            if (!theirKeys.contains(key))
                take(key, member);
        }
        return JsonTree::ofObject(std::move(merged));
    }

    bool m_preferMine;
    QStringList m_path;
    QList<QStringList> m_conflicts;
};

/// Of several members with the same key the last, which is the one that JsonTree::find() reads.
qsizetype placeOfKey(const QList<Member> &members, const QString &key)
{
    for (qsizetype place = members.size() - 1; place >= 0; --place) {
        if (members.at(place).key() == key)
            return place;
    }
    return -1;
}

} // namespace

MetadataMeter measureMetadata(const JsonTree &tree)
{
    MetadataMeter meter{.bytes = tree.compact().size(), .levels = 0, .keys = 0};
    measure(tree, 1, &meter);
    return meter;
}

Value metadataValue(const JsonTree &tree)
{
    const bool blank = tree.isObject() && tree.members().isEmpty();
    return blank ? Value::empty() : Value::ofText(QString::fromUtf8(tree.compact()));
}

std::optional<JsonTree> metadataTree(const Value &value)
{
    if (value.isEmpty())
        return JsonTree::ofObject({});
    if (!value.isText())
        return std::nullopt;
    auto tree = JsonTree::parse(value.text().toUtf8());
    return tree && tree->isObject() ? tree : std::nullopt;
}

std::optional<JsonTree> withKey(const JsonTree &object, const QStringList &path, const JsonTree &value)
{
    if (path.isEmpty())
        return value;
    if (!object.isObject())
        return std::nullopt;
    QList<Member> members = object.members();
    const qsizetype place = placeOfKey(members, path.first());
    const JsonTree inner = place < 0 ? JsonTree::ofObject({}) : members.at(place).value;
    auto changed = withKey(inner, path.sliced(1), value);
    if (!changed)
        return std::nullopt;
    if (place < 0)
        members.append(Member::of(path.first(), *std::move(changed)));
    else
        members[place].value = *std::move(changed);
    return JsonTree::ofObject(std::move(members));
}

JsonTree withoutKey(const JsonTree &object, const QStringList &path)
{
    QList<Member> members = object.members();
    const qsizetype place = path.isEmpty() ? -1 : placeOfKey(members, path.first());
    if (place < 0)
        return object;
    if (path.size() == 1)
        members.removeAt(place);
    else if (members.at(place).value.isObject())
        members[place].value = withoutKey(members.at(place).value, path.sliced(1));
    return JsonTree::ofObject(std::move(members));
}

bool sameMetadata(const JsonTree &a, const JsonTree &b)
{
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case JsonTree::Kind::Null:
        return true;
    case JsonTree::Kind::Flag:
        return a.flag() == b.flag();
    case JsonTree::Kind::Number:
        return sameNumber(a.number(), b.number());
    case JsonTree::Kind::Text:
        return a.text() == b.text();
    case JsonTree::Kind::List:
        return std::equal(a.items().cbegin(), a.items().cend(), b.items().cbegin(), b.items().cend(), sameMetadata);
    case JsonTree::Kind::Object:
        return sameObject(a, b);
    }
    return false;
}

JsonTree spelledAs(const JsonTree &told, const JsonTree &wanted)
{
    const auto keys = indexOf(&told);
    if (!keys || !indexOf(&wanted))
        return sameMetadata(told, wanted) ? told : wanted;
    QList<Member> members;
    members.reserve(wanted.members().size());
    for (const Member &member : wanted.members()) {
        const Member *known = keys->value(member.key());
        members.append(known ? Member{known->keyToken, spelledAs(known->value, member.value)} : member);
    }
    return JsonTree::ofObject(std::move(members));
}

MetadataMerge mergeMetadata(const JsonTree &base, const JsonTree &mine, const JsonTree &theirs)
{
    Merger merger(false);
    const auto result = merger.merge(&base, &mine, &theirs);
    return {.result = result.value_or(theirs), .conflicts = merger.conflicts()};
}

JsonTree resolveMetadata(const JsonTree &base, const JsonTree &mine, const JsonTree &theirs, bool preferMine)
{
    return Merger(preferMine).merge(&base, &mine, &theirs).value_or(theirs);
}

} // namespace vivier
