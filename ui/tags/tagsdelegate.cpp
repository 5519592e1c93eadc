#include "tags/tagsdelegate.h"

#include "candidate/singleline.h"
#include "model/tagusemodel.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace vivier {

namespace {

constexpr int sidePadding = 10; ///< as of the header's sections
constexpr int leastTagRow = 34;

} // namespace

int TagsDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return std::max(theme.px(leastTagRow), QFontMetrics(theme.font(Theme::Type::Body)).height() + theme.px(10));
}

QSize TagsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::current().px(120), rowHeight()};
}

void TagsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isTag = index.column() == TagUseModel::TagColumn;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme.color(selected ? Token::Wash : Token::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::Line));
    painter->setFont(theme.font(Theme::Type::Body));
    painter->setPen(theme.color(isTag ? Token::Text : Token::Soft));
    const int padding = theme.px(sidePadding);
    paintLine(*painter, option.rect.adjusted(padding, 0, -padding, -1),
              textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
    painter->restore();
}

bool TagsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Theme &theme = Theme::current();
    const QString words = isolated(index.data().toString());
    const int room = option.rect.width() - 2 * theme.px(sidePadding);
    const bool isCut = QFontMetrics(theme.font(Theme::Type::Body)).horizontalAdvance(words) > room;
    showTip(event->globalPos(), isCut ? words : QString(), view);
    return true;
}

} // namespace vivier
