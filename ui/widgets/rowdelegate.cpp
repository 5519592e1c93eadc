// SPDX-License-Identifier: MIT
#include "widgets/rowdelegate.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vivier {

int RowDelegate::heightOf(int least, int around)
{
    return std::max(least, QFontMetrics(Theme::current().font(Theme::Type::Body)).height() + around);
}

void RowDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, ColorRole token)
{
    const QRect bar(option.rect.left(), option.rect.top(), Theme::current().px(3), option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), Theme::current().color(token));
}

RowDelegate::Icon RowDelegate::iconOf(const QModelIndex &) const
{
    return {};
}

QFont RowDelegate::fontOf(const QModelIndex &) const
{
    return Theme::current().font(Theme::Type::Body);
}

ColorRole RowDelegate::colorRoleOf(const QModelIndex &) const
{
    return ColorRole::Text;
}

QRect RowDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int side = theme.px(padding);
    const int icon = iconOf(index).name.isEmpty() ? 0 : theme.px(size::icon) + theme.px(size::space2);
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(side + icon, 0, -side, -1));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme.color(selected ? ColorRole::Wash : ColorRole::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(ColorRole::Line));
    paintCell(*painter, option, index);
    painter->restore();
}

void RowDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect words = wordsRect(option, index);
    if (const Icon icon = iconOf(index); !icon.name.isEmpty()) {
        const int side = theme.px(size::icon);
        const QRect at(option.rect.left() + theme.px(padding), words.center().y() - side / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, at), icon.name, icon.token);
    }
    painter.setFont(fontOf(index));
    painter.setPen(theme.color(colorRoleOf(index)));
    // The leading side of the window for every row: names in two scripts would zigzag otherwise.
    paintLine(painter, words, textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
              index.data().toString());
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = isolated(index.data().toString());
    const bool isCut = QFontMetrics(fontOf(index)).horizontalAdvance(words) > wordsRect(option, index).width();
    showTip(event->globalPos(), isCut ? words : QString(), view);
    return true;
}

} // namespace vivier
