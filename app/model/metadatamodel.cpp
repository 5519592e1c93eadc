// SPDX-License-Identifier: MIT
#include "model/metadatamodel.h"

#include "candidate/singleline.h"
#include "model/metadatanode.h"

#include <algorithm>
#include <iterator>

namespace vivier {

using namespace Qt::StringLiterals;

MetadataModel::MetadataModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->type = Type::Group;
}

MetadataModel::~MetadataModel() = default;

QString MetadataModel::typeName(Type type)
{
    switch (type) {
    case Type::Text:
        return tr("text");
    case Type::Number:
        return tr("number");
    case Type::YesNo:
        return tr("yes/no");
    case Type::Nothing:
        return tr("nothing");
    case Type::List:
        return tr("list");
    case Type::Group:
        return tr("group");
    }
    return {};
}

JsonTree MetadataModel::tree() const
{
    return m_root->tree();
}

QString MetadataModel::toJson() const
{
    return metadataValue(tree()).text();
}

QString MetadataModel::toIndentedJson() const
{
    return QString::fromUtf8(tree().indented());
}

bool MetadataModel::fromJson(const QString &json, QString *problem)
{
    const auto read = JsonTree::parse(json.isEmpty() ? "{}"_ba : json.toUtf8(), problem);
    if (!read)
        return false;
    if (!read->isObject()) {
        if (problem)
            *problem = tr("Metadata is one group of keys: it starts with { and ends with }.");
        return false;
    }
    if (*read == tree())
        return true;
    beginResetModel();
    m_root = Node::of(*read);
    endResetModel();
    return true;
}

bool MetadataModel::fromTypedJson(const QString &json, QString *problem)
{
    const auto read = JsonTree::parse(json.toUtf8(), problem);
    if (!read)
        return false;
    if (const auto repeated = read->repeatedKey()) {
        if (problem)
            *problem = tr("The key “%1” appears twice. InstaView would keep only one of them: rename or remove one.")
                           .arg(isolated(repeated->join(u" › "_s)));
        return false;
    }
    return fromJson(json, problem);
}

MetadataModel::Node *MetadataModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex MetadataModel::indexOfNode(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), KeyColumn, node);
}

QModelIndex MetadataModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex MetadataModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeAt(index)->parent) : QModelIndex();
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > KeyColumn ? 0 : nodeAt(parent)->count();
}

int MetadataModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString MetadataModel::keyOf(const Node &node) const
{
    return node.parent->type == Type::Group ? node.key() : tr("item %1").arg(node.row() + 1);
}

QString MetadataModel::valueWords(const Node &node) const
{
    switch (node.type) {
    case Type::Text:
        return node.leaf.text();
    case Type::Number:
        return node.leaf.number();
    case Type::YesNo:
        return node.leaf.flag() ? tr("yes") : tr("no");
    case Type::Nothing:
        return {};
    case Type::List:
        return tr("%Ln item(s)", nullptr, node.count());
    case Type::Group:
        return tr("%Ln key(s)", nullptr, node.count());
    }
    return {};
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    if (role == TypeRole)
        return QVariant::fromValue(node.type);
    if (role == Qt::AccessibleTextRole && index.column() == KeyColumn)
        return tr("%1: %2, %3", "key: value, type")
            .arg(isolated(keyOf(node)), isolated(valueWords(node)), typeName(node.type));
    if (role == Qt::ToolTipRole && index.column() == ValueColumn && node.type == Type::Text)
        return valueWords(node);
    if (role == Qt::EditRole && index.column() == ValueColumn && node.type == Type::YesNo)
        return node.leaf.flag();
    if (role == Qt::EditRole && index.column() == TypeColumn)
        return QVariant::fromValue(node.type);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case KeyColumn:
        return keyOf(node);
    case ValueColumn:
        return valueWords(node);
    default:
        return typeName(node.type);
    }
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : section == ValueColumn ? tr("Value") : tr("Type");
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    const bool hasValue = node.type == Type::Text || node.type == Type::Number || node.type == Type::YesNo;
    const bool edits = index.column() == KeyColumn     ? node.parent->type == Type::Group
                       : index.column() == ValueColumn ? hasValue
                                                       : true;
    return QAbstractItemModel::flags(index).setFlag(Qt::ItemIsEditable, edits);
}

MetadataModel::Type MetadataModel::type(const QModelIndex &index) const
{
    return nodeAt(index)->type;
}

QString MetadataModel::keyRefusal(const Node &node, const QString &key) const
{
    if (node.parent->type != Type::Group)
        return tr("The items of a list have a position, not a key.");
    if (key == node.key())
        return {};
    if (key.isEmpty())
        return tr("A key needs a name.");
    const bool taken = std::any_of(node.parent->children.cbegin(), node.parent->children.cend(),
                                   [&key](const auto &sibling) { return sibling->key() == key; });
    return taken ? tr("The key “%1” already exists here. Give this one another name.").arg(isolated(key)) : QString();
}

QString MetadataModel::refusal(const QModelIndex &index, const QVariant &value) const
{
    if (!index.isValid())
        return tr("There is nothing here to change.");
    const Node &node = *nodeAt(index);
    if (index.column() == KeyColumn)
        return keyRefusal(node, value.toString());
    if (index.column() == TypeColumn)
        return node.typeRefusal(value.value<Type>());
    switch (node.type) {
    case Type::Text:
    case Type::YesNo:
        return {};
    case Type::Number:
        return JsonTree::ofNumber(value.toString().trimmed())
                   ? QString()
                   : tr("This is not a number: write it like 7, -1.5 or 2e3, or make it a text.");
    default:
        return tr("A %1 has no value of its own.").arg(typeName(node.type));
    }
}

bool MetadataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    if (const QString why = refusal(index, value); !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    if (data(index, Qt::EditRole) == value)
        return true; // what was read keeps its spelling
    Node &node = *nodeAt(index);
    if (index.column() == TypeColumn)
        return setType(index, value.value<Type>());
    if (index.column() == KeyColumn)
        node.keyToken = JsonTree::Member::of(value.toString(), {}).keyToken;
    else if (node.type == Type::Number)
        node.leaf = *JsonTree::ofNumber(value.toString().trimmed());
    else if (node.type == Type::YesNo)
        node.leaf = JsonTree::ofFlag(value.toBool());
    else
        node.leaf = JsonTree::ofText(value.toString());
    told(index);
    return true;
}

bool MetadataModel::setType(const QModelIndex &index, Type type)
{
    Node &node = *nodeAt(index);
    const QModelIndex first = index.siblingAtColumn(KeyColumn);
    const auto converted = node.converted(type);
    // Rows are told apart from the rest, as views demand.
    if (node.count() > 0) {
        beginRemoveRows(first, 0, node.count() - 1);
        node.children.clear();
        endRemoveRows();
    }
    node.type = type;
    node.leaf = converted->leaf;
    if (converted->count() > 0) {
        beginInsertRows(first, 0, converted->count() - 1);
        node.children = std::move(converted->children);
        for (const auto &child : node.children)
            child->parent = &node;
        endInsertRows();
    }
    told(index);
    return true;
}

void MetadataModel::told(const QModelIndex &index)
{
    // The whole row: the type decides what the value says, and the values above count what is inside.
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        Q_EMIT dataChanged(at.siblingAtColumn(KeyColumn), at.siblingAtColumn(TypeColumn));
    Q_EMIT changed();
}

QString MetadataModel::unusedKey(const Node &group) const
{
    QString key = tr("new key");
    const auto taken = [&] {
        return std::any_of(group.children.cbegin(), group.children.cend(),
                           [&key](const auto &child) { return child->key() == key; });
    };
    for (int number = 2; taken(); ++number)
        key = tr("new key %1").arg(number);
    return key;
}

bool MetadataModel::insertRows(int row, int count, const QModelIndex &parent)
{
    Node &node = *nodeAt(parent);
    const bool holds = node.type == Type::Group || node.type == Type::List;
    if (!holds || row < 0 || row > node.count() || count <= 0)
        return false;
    beginInsertRows(parent.siblingAtColumn(KeyColumn), row, row + count - 1);
    for (int added = 0; added < count; ++added) {
        auto child = Node::of(JsonTree::ofText({}));
        child->parent = &node;
        if (node.type == Type::Group)
            child->keyToken = JsonTree::Member::of(unusedKey(node), {}).keyToken;
        node.children.insert(std::next(node.children.begin(), row + added), std::move(child));
    }
    endInsertRows();
    told(parent);
    return true;
}

bool MetadataModel::removeRows(int row, int count, const QModelIndex &parent)
{
    Node &node = *nodeAt(parent);
    if (row < 0 || count <= 0 || row + count > node.count())
        return false;
    beginRemoveRows(parent.siblingAtColumn(KeyColumn), row, row + count - 1);
    const auto first = std::next(node.children.begin(), row);
    node.children.erase(first, std::next(first, count));
    endRemoveRows();
    told(parent);
    return true;
}

bool MetadataModel::moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int before)
{
    Node &node = *nodeAt(source);
    const bool fits = row >= 0 && count > 0 && row + count <= node.count() && before >= 0 && before <= node.count();
    const QModelIndex parent = source.siblingAtColumn(KeyColumn);
    if (nodeAt(target) != &node || !fits || !beginMoveRows(parent, row, row + count - 1, parent, before))
        return false;
    const auto begin = node.children.begin();
    if (before < row)
        std::rotate(begin + before, begin + row, begin + row + count);
    else
        std::rotate(begin + row, begin + row + count, begin + before);
    endMoveRows();
    told(parent);
    return true;
}

QModelIndex MetadataModel::addAfter(const QModelIndex &index)
{
    const QModelIndex above = parent(index);
    const int row = index.isValid() ? index.row() + 1 : rowCount();
    return insertRow(row, above) ? this->index(row, KeyColumn, above) : QModelIndex();
}

bool MetadataModel::canAddInside(const QModelIndex &index) const
{
    const Node &node = *nodeAt(index);
    return node.type == Type::Group || node.type == Type::List || node.saysNothing();
}

QModelIndex MetadataModel::addInside(const QModelIndex &index)
{
    if (!canAddInside(index))
        return {};
    const QModelIndex first = index.siblingAtColumn(KeyColumn);
    if (nodeAt(index)->saysNothing() && !setData(index.siblingAtColumn(TypeColumn), QVariant::fromValue(Type::Group)))
        return {};
    const int row = rowCount(first);
    return insertRow(row, first) ? this->index(row, KeyColumn, first) : QModelIndex();
}

QStringList MetadataModel::pathOf(const QModelIndex &index) const
{
    QStringList path;
    for (const Node *node = nodeAt(index); node->parent; node = node->parent)
        path.prepend(node->parent->type == Type::Group ? node->key() : QString::number(node->row()));
    return path;
}

QModelIndex MetadataModel::indexOf(const QStringList &path) const
{
    const Node *node = m_root.get();
    for (const QString &step : path) {
        const auto isStep = [&](const auto &child) {
            return (node->type == Type::Group ? child->key() : QString::number(child->row())) == step;
        };
        const auto child = std::find_if(node->children.cbegin(), node->children.cend(), isStep);
        if (child == node->children.cend())
            return {};
        node = child->get();
    }
    return indexOfNode(node);
}

} // namespace vivier
