// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowdelegate.h"

#include <QDateTime>

#include <functional>

namespace vivier {

/// A row of the activity: what happened, and below it when.
class ActivityDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ActivityDelegate(std::function<QDateTime()> now, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    Icon iconOf(const QModelIndex &index) const override;
    QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<QDateTime()> m_now;
};

} // namespace vivier
