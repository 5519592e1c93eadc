// SPDX-License-Identifier: MIT
#include "history/historydelegate.h"

#include "form/relativetime.h"
#include "history/fieldresultlook.h"
#include "model/historymodel.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineLimit = 500; ///< characters of a value that a column can ever show

bool isGroup(const QModelIndex &index)
{
    return index.data(HistoryModel::KindRole).toInt() != static_cast<int>(HistoryModel::Kind::Change);
}

ColorRole inkOf(const QModelIndex &index, FieldResult verdict)
{
    switch (index.column()) {
    case HistoryModel::WhatColumn:
        return ColorRole::Text;
    case HistoryModel::BeforeColumn:
        return index.data(HistoryModel::KnownRole).toBool() ? ColorRole::Soft : ColorRole::Faint;
    case HistoryModel::AfterColumn:
        return index.data(HistoryModel::KnownRole).toBool() ? ColorRole::Text : ColorRole::Faint;
    case HistoryModel::AnswerColumn:
        return lookOf(verdict).token;
    default:
        return ColorRole::Soft;
    }
}

} // namespace

QString HistoryDelegate::lineOf(const QModelIndex &index) const
{
    if (index.column() == HistoryModel::WhenColumn)
        return isGroup(index) ? relativeTime(index.data(HistoryModel::AtRole).toDateTime(), m_now()) : QString();
    return index.data().toString().left(lineLimit).simplified();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    return {theme.px(80), qMax(theme.px(30), QFontMetrics(theme.font(Theme::Type::Body)).height() + theme.px(10))};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool group = isGroup(index);
    if (group && index.column() < HistoryModel::AnswerColumn)
        return;
    const QString text = lineOf(index);
    if (text.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const auto verdict = static_cast<FieldResult>(index.data(HistoryModel::FieldResultRole).toInt());
    const ColorRole ink = inkOf(index, verdict);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int inset = index.column() == HistoryModel::WhatColumn ? 0 : theme.px(size::space2);
    QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    painter->save();
    if (index.column() == HistoryModel::AnswerColumn) {
        const int side = theme.px(14);
        const QRect icon(rightToLeft ? box.right() - side + 1 : box.left(), box.center().y() - side / 2, side, side);
        paintIcon(*painter, icon, lookOf(verdict).icon, ink);
        const int taken = side + theme.px(6);
        box.adjust(rightToLeft ? 0 : taken, 0, rightToLeft ? -taken : 0, 0);
    }
    painter->setFont(theme.font(index.column() == HistoryModel::WhatColumn ? Theme::Type::Body : Theme::Type::Small));
    painter->setPen(theme.color(ink));
    const int alignment = textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    paintLine(*painter, box, alignment, text);
    painter->restore();
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString whole = index.column() == HistoryModel::WhenColumn
                              ? absoluteTime(index.data(HistoryModel::AtRole).toDateTime())
                              : index.data(Qt::ToolTipRole).toString();
    showTip(event->globalPos(), whole, view);
    return true;
}

} // namespace vivier
