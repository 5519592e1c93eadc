// SPDX-License-Identifier: MIT
#include "cli/metadatawords.h"

#include "candidate/singleline.h"
#include "cli/text.h"

#include "candidate/metadata.h"

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

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
        return usage(Cli::tr("%1 must be a JSON object, such as {\"source\":\"fair\"}.").arg(field));
    return metadataValue(*tree);
}

Tried<Value> withMetadataKey(const QString &field, const Value &current, const QStringList &path, const QString &text)
{
    const QString name = field + u'.' + path.join(u'.');
    const auto before = treeOf(current);
    if (!before)
        return usage(Cli::tr("%1 is not a JSON object at present. Give all of it: %1={…}").arg(field));
    if (path.contains(QString()))
        return usage(Cli::tr("%1 lacks a key between two dots.").arg(isolated(name)));
    const JsonTree value = JsonTree::parse(text.toUtf8()).value_or(JsonTree::ofText(text));
    const auto after = withKey(*before, path, value);
    if (!after)
        return usage(Cli::tr("%1 cannot be added: what is above it is a value, not an object.").arg(isolated(name)));
    return metadataValue(*after);
}

Value withoutMetadataKey(const Value &current, const QStringList &path)
{
    const auto before = treeOf(current);
    if (!before || current.isUnknown())
        return current;
    const JsonTree after = withoutKey(*before, path);
    return after == *before ? current : metadataValue(after);
}

} // namespace vivier::cli
