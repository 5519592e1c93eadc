// SPDX-License-Identifier: MIT
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

void TagModel::setCounts(const QHash<QString, int> &counts)
{
    QStringList tags = counts.keys();
    std::ranges::sort(tags, [&counts](const QString &a, const QString &b) {
        const int countA = counts.value(a);
        const int countB = counts.value(b);
        return countA != countB ? countA > countB : a < b;
    });
    if (tags == m_tags)
        return;
    beginResetModel();
    m_tags = tags;
    endResetModel();
    Q_EMIT changed();
}

QStringList TagModel::ranked(const QHash<QString, int> &here) const
{
    QStringList tags = m_tags;
    std::stable_sort(tags.begin(), tags.end(),
                     [&here](const QString &a, const QString &b) { return here.value(a) > here.value(b); });
    return tags;
}

} // namespace vivier
