#include "model/tagmodel.h"

#include <algorithm>

namespace vivier {

TagModel::TagModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_tags.at(index.row());
}

void TagModel::count(const QStringList &tags)
{
    for (const QString &tag : tags)
        ++m_counts[tag];
}

void TagModel::refresh()
{
    QStringList tags = m_counts.keys();
    std::ranges::sort(tags, [this](const QString &a, const QString &b) {
        const int countA = m_counts.value(a);
        const int countB = m_counts.value(b);
        return countA != countB ? countA > countB : a < b;
    });
    if (tags == m_tags)
        return;
    beginResetModel();
    m_tags = tags;
    endResetModel();
    Q_EMIT changed();
}

} // namespace vivier
