// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace vivier {

/// The tags of the account, most used first: completion offers them.
class TagModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TagModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// How many carry each.
    void setCounts(const QHash<QString, int> &counts);
    const QStringList &tags() const { return m_tags; }
    /// The same, but first those of `here`, by how many carry them there.
    QStringList ranked(const QHash<QString, int> &here) const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_tags;
};

} // namespace vivier
