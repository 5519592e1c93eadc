// SPDX-License-Identifier: MIT
#include "list/othermatchesdelegate.h"

#include "list/rowlist.h"
#include "model/othermatches.h"
#include "model/valuewords.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingHeight = 26;
constexpr int matchHeight = 44;

void paintHeading(QPainter *painter, const QRect &rect, const QRect &inSight, const QModelIndex &index,
                  Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    painter->fillRect(rect, theme.color(ColorRole::Window));
    const QRect line = inSight.adjusted(theme.px(14), 0, -theme.px(14), 0);
    painter->setFont(theme.font(Theme::Type::Small));
    painter->setPen(theme.color(ColorRole::Soft));
    const QString count = QLocale().toString(index.data(OtherMatches::CountRole).toInt());
    const int taken = painter->fontMetrics().horizontalAdvance(count) + theme.px(10);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
    const QRect rest = direction == Qt::RightToLeft ? line.adjusted(taken, 0, 0, 0) : line.adjusted(0, 0, -taken, 0);
    paintLine(*painter, rest, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

} // namespace

QSize OtherMatchesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(OtherMatches::IsAccountRole).toBool();
    return {Theme::current().px(200), Theme::current().px(heading ? headingHeight : matchHeight)};
}

void OtherMatchesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect inSight = besideBar(option.rect, option.widget);
    if (index.data(OtherMatches::IsAccountRole).toBool()) {
        paintHeading(painter, option.rect, inSight, index, option.direction);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme.color(selected ? ColorRole::Wash : ColorRole::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(ColorRole::Line));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, inSight.adjusted(1, 1, -1, -2), theme.px(size::radius));
    const QRect content = inSight.adjusted(theme.px(14), theme.px(4), -theme.px(14), -theme.px(5));
    QRect upper = content;
    upper.setHeight(content.height() / 2);
    QRect lower = content;
    lower.setTop(upper.bottom() + 1);
    const auto draw = [&](const QRect &line, const QString &text) {
        paintLine(*painter, line, Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    const QString name = shownName(index.data().toString(), index.data(OtherMatches::KeyRole).toString());
    const QString reason = index.data(OtherMatches::ReasonRole).toString();
    painter->setFont(theme.font(Theme::Type::Small));
    painter->setPen(theme.color(ColorRole::Soft));
    draw(lower, reason.isEmpty() ? u"—"_s : reason);
    painter->setFont(theme.font(Theme::Type::BodyStrong));
    painter->setPen(theme.color(ColorRole::Text));
    draw(upper, name);
    painter->restore();
}

} // namespace vivier
