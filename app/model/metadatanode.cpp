// SPDX-License-Identifier: MIT
#include "model/metadatanode.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Type = MetadataModel::Type;

Type typeOf(const JsonTree &tree)
{
    switch (tree.kind()) {
    case JsonTree::Kind::Null:
        return Type::Nothing;
    case JsonTree::Kind::Flag:
        return Type::YesNo;
    case JsonTree::Kind::Number:
        return Type::Number;
    case JsonTree::Kind::Text:
        return Type::Text;
    case JsonTree::Kind::List:
        return Type::List;
    case JsonTree::Kind::Object:
        return Type::Group;
    }
    return Type::Nothing;
}

bool holdsRows(Type type)
{
    return type == Type::List || type == Type::Group;
}

/// Nothing if `text` says neither yes nor no, in JSON's words or the recruiter's.
std::optional<bool> flagOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == MetadataModel::tr("yes"))
        return true;
    if (word == "false"_L1 || word == MetadataModel::tr("no"))
        return false;
    return std::nullopt;
}

} // namespace

std::unique_ptr<MetadataModel::Node> MetadataModel::Node::of(const JsonTree &tree)
{
    auto node = std::make_unique<Node>();
    node->type = typeOf(tree);
    if (!holdsRows(node->type))
        node->leaf = tree;
    const auto add = [&node](std::unique_ptr<Node> child, const QByteArray &token) {
        child->parent = node.get();
        child->keyToken = token;
        node->children.push_back(std::move(child));
    };
    for (const JsonTree &item : tree.items())
        add(of(item), {});
    for (const JsonTree::Member &member : tree.members())
        add(of(member.value), member.keyToken);
    return node;
}

JsonTree MetadataModel::Node::tree() const
{
    if (type == Type::List) {
        QList<JsonTree> items;
        for (const auto &child : children)
            items.append(child->tree());
        return JsonTree::ofList(std::move(items));
    }
    if (type == Type::Group) {
        QList<JsonTree::Member> members;
        for (const auto &child : children)
            members.append({child->keyToken, child->tree()});
        return JsonTree::ofObject(std::move(members));
    }
    return leaf;
}

int MetadataModel::Node::row() const
{
    const auto &all = parent->children;
    const auto self = std::find_if(all.cbegin(), all.cend(), [this](const auto &child) { return child.get() == this; });
    return static_cast<int>(self - all.cbegin());
}

bool MetadataModel::Node::saysNothing() const
{
    return type == Type::Nothing || (type == Type::Text && leaf.text().isEmpty());
}

QString MetadataModel::Node::typeRefusal(Type wanted) const
{
    if (wanted == type || saysNothing() || (holdsRows(type) && children.empty()))
        return {};
    if (type == Type::Group)
        return wanted == Type::List ? MetadataModel::tr("A list would lose the keys. Remove what is inside first.")
                                    : MetadataModel::tr("This would lose what is inside. Remove that first.");
    if (type == Type::List)
        return wanted == Type::Group ? QString()
                                     : MetadataModel::tr("This would lose what is inside. Remove that first.");
    if (wanted == Type::Number && (type != Type::Text || !JsonTree::ofNumber(leaf.text().trimmed())))
        return MetadataModel::tr("This is not a number: write it like 7, -1.5 or 2e3 first.");
    if (wanted == Type::YesNo && (type != Type::Text || !flagOf(leaf.text())))
        return MetadataModel::tr("This is neither yes nor no: write one of them first.");
    return {};
}

std::unique_ptr<MetadataModel::Node> MetadataModel::Node::adopted(std::unique_ptr<Node> child, const QString &key) const
{
    auto group = std::make_unique<Node>();
    group->type = key.isEmpty() ? Type::List : Type::Group;
    if (!key.isEmpty())
        child->keyToken = JsonTree::Member::of(key, {}).keyToken;
    group->children.push_back(std::move(child));
    return group;
}

std::unique_ptr<MetadataModel::Node> MetadataModel::Node::converted(Type wanted) const
{
    const bool blank = saysNothing() || holdsRows(type);
    switch (wanted) {
    case Type::Text: {
        const QString words = type == Type::Number  ? leaf.number()
                              : type == Type::YesNo ? (leaf.flag() ? u"true"_s : u"false"_s)
                                                    : leaf.text();
        return of(JsonTree::ofText(words));
    }
    case Type::Number:
        return of(JsonTree::ofNumber(blank ? u"0"_s : leaf.text().trimmed()).value_or(JsonTree()));
    case Type::YesNo:
        return of(JsonTree::ofFlag(flagOf(leaf.text()).value_or(false)));
    case Type::Nothing:
        return of(JsonTree());
    case Type::List:
        return blank ? of(JsonTree::ofList({})) : adopted(of(leaf), {});
    case Type::Group:
        break;
    }
    if (!blank)
        return adopted(of(leaf), MetadataModel::tr("value"));
    QList<JsonTree::Member> members;
    for (const auto &child : children)
        members.append(JsonTree::Member::of(QString::number(members.size() + 1), child->tree()));
    return of(JsonTree::ofObject(std::move(members)));
}

} // namespace vivier
