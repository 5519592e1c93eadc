// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/metadata.h"

#include <QAbstractItemModel>

#include <memory>

namespace vivier {

/// InstaView's metadata as a tree to edit: keys with values, groups (objects) and lists. What nobody edits stays as it
/// was read, to the bit. An edit is refused, never bent: refusal() says why, in the recruiter's words, and setData()
/// emits refused(). Undo is the form's matter: it sets the JSON of before. UI thread.
class MetadataModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, ColumnCount };
    enum class Type { Text, Number, YesNo, Nothing, List, Group };
    Q_ENUM(Type)
    enum Role { TypeRole = Qt::UserRole + 1 }; ///< of any column: Type; setData() in TypeColumn takes it as EditRole

    explicit MetadataModel(QObject *parent = nullptr);
    ~MetadataModel() override;

    static QString typeName(Type type);

    /// Compact JSON, "" without keys: the text of the field's value, see metadataValue().
    QString toJson() const;
    QString toIndentedJson() const;
    /// Replaces everything, unless it is what is here. False, with a problem, when it is no JSON object; then nothing
    /// changes. Does not emit changed().
    bool fromJson(const QString &json, QString *problem = nullptr);
    /// As fromJson() for what a recruiter types: also refuses a key that is there twice.
    bool fromTypedJson(const QString &json, QString *problem);
    JsonTree tree() const;
    MetadataMeter meter() const { return measureMetadata(tree()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    /// Within one group or list.
    bool moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int before) override;

    Type type(const QModelIndex &index) const;
    /// Why setData() would not take `value`; empty if it would.
    QString refusal(const QModelIndex &index, const QVariant &value) const;
    /// A new key with an empty text, below `index` and beside it; at the end if `index` is invalid.
    QModelIndex addAfter(const QModelIndex &index);
    /// At the end of a group or list; a text without letters and a "nothing" become a group.
    QModelIndex addInside(const QModelIndex &index);
    bool canAddInside(const QModelIndex &index) const;

    /// Keys from the outermost; positions in lists, counted from 0, as text.
    QStringList pathOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QStringList &path) const;

Q_SIGNALS:
    /// After each edit by setData() or of rows.
    void changed();
    void refused(const QString &why);

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const; ///< the root for an invalid one
    QModelIndex indexOfNode(const Node *node) const;
    QString keyOf(const Node &node) const;
    QString valueWords(const Node &node) const;
    QString keyRefusal(const Node &node, const QString &key) const;
    QString unusedKey(const Node &group) const;
    bool setType(const QModelIndex &index, Type type);
    void told(const QModelIndex &index);

    std::unique_ptr<Node> m_root;
};

} // namespace vivier
