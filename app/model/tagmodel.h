#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace vivier {

/// The tags seen on candidates of the account, most used first: completion offers them.
class TagModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TagModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void count(const QStringList &tags);
    /// Sorts and shows what was counted since.
    void refresh();
    const QStringList &tags() const { return m_tags; }

Q_SIGNALS:
    void changed();

private:
    QHash<QString, int> m_counts;
    QStringList m_tags;
};

} // namespace vivier
