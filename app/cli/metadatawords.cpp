#include "cli/metadatawords.h"

#include "candidate/singleline.h"
#include "cli/text.h"

#include "candidate/metadata.h"

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

using Member = JsonTree::Member;

/// Of several members with the same key the last, which is the one that JsonTree::find() reads.
qsizetype placeOf(const QList<Member> &members, const QString &key)
{
    for (qsizetype place = members.size() - 1; place >= 0; --place) {
        if (members.at(place).key() == key)
            return place;
    }
    return -1;
}

/// nullopt when something that is no object is in the way of the path.
std::optional<JsonTree> with(const JsonTree &object, const QStringList &path, const JsonTree &value)
{
    if (path.isEmpty())
        return value;
    if (!object.isObject())
        return std::nullopt;
    QList<Member> members = object.members();
    const qsizetype place = placeOf(members, path.first());
    const JsonTree inner = place < 0 ? JsonTree::ofObject({}) : members.at(place).value;
    auto changed = with(inner, path.sliced(1), value);
    if (!changed)
        return std::nullopt;
    if (place < 0)
        members.append(Member::of(path.first(), *std::move(changed)));
    else
        members[place].value = *std::move(changed);
    return JsonTree::ofObject(std::move(members));
}

JsonTree without(const JsonTree &object, const QStringList &path)
{
    QList<Member> members = object.members();
    const qsizetype place = placeOf(members, path.first());
    if (place < 0)
        return object;
    if (path.size() == 1)
        members.removeAt(place);
    else if (members.at(place).value.isObject())
        members[place].value = without(members.at(place).value, path.sliced(1));
    return JsonTree::ofObject(std::move(members));
}

/// An object that is not there yet is an empty one.
std::optional<JsonTree> treeOf(const Value &current)
{
    return metadataTree(current.isUnknown() ? Value::empty() : current);
}

} // namespace

Tried<Value> readMetadata(const QString &field, const QString &text)
{
    QString problem;
    const auto tree = JsonTree::parse(text.toUtf8(), &problem);
    if (!tree)
        return usage(Cli::tr("%1 is not JSON. %2").arg(field, problem));
    if (!tree->isObject())
        return usage(Cli::tr("%1 is a JSON object, such as {\"source\":\"fair\"}.").arg(field));
    return metadataValue(*tree);
}

Tried<Value> withMetadataKey(const QString &field, const Value &current, const QStringList &path, const QString &text)
{
    const QString name = field + u'.' + path.join(u'.');
    const auto before = treeOf(current);
    if (!before)
        return usage(Cli::tr("%1 is not a JSON object now. Give it whole: %1={…}").arg(field));
    if (path.contains(QString()))
        return usage(Cli::tr("%1 lacks a key between two dots.").arg(isolated(name)));
    const JsonTree value = JsonTree::parse(text.toUtf8()).value_or(JsonTree::ofText(text));
    const auto after = with(*before, path, value);
    if (!after)
        return usage(
            Cli::tr("There is no place for %1: what is above it is a value, not an object.").arg(isolated(name)));
    return metadataValue(*after);
}

Value withoutMetadataKey(const Value &current, const QStringList &path)
{
    const auto before = treeOf(current);
    if (!before || current.isUnknown())
        return current;
    const JsonTree after = without(*before, path);
    return after == *before ? current : metadataValue(after);
}

} // namespace vivier::cli
