// SPDX-License-Identifier: MIT
#pragma once

#include "model/metadatamodel.h"

#include <vector>

namespace vivier {

/// One row of MetadataModel: a key or an item of a list, and what is below it.
struct MetadataModel::Node
{
    Node *parent = nullptr;
    QByteArray keyToken; ///< in a group: as in the JSON text
    Type type = Type::Text;
    JsonTree leaf; ///< what is neither a group nor a list
    std::vector<std::unique_ptr<Node>> children;

    static std::unique_ptr<Node> of(const JsonTree &tree);

    JsonTree tree() const;
    int count() const { return static_cast<int>(children.size()); }
    int row() const;
    QString key() const { return keyToken.isEmpty() ? QString() : JsonTree::Member{keyToken, {}}.key(); }
    /// An empty text or null: giving it another type loses nothing.
    bool saysNothing() const;

    /// Why converted() would lose something; empty if it would not.
    QString typeRefusal(Type wanted) const;
    /// The same in another type: a text "7" as the number, a value in a list or group of its own. Has no key.
    std::unique_ptr<Node> converted(Type wanted) const;

private:
    std::unique_ptr<Node> adopted(std::unique_ptr<Node> child, const QString &key) const;
};

} // namespace vivier
