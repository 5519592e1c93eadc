// SPDX-License-Identifier: MIT
#include "window/activitydelegate.h"

#include "form/relativetime.h"
#include "model/activitymodel.h"
#include "theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace vivier {

using namespace Qt::StringLiterals;

ActivityDelegate::ActivityDelegate(std::function<QDateTime()> now, QObject *parent)
    : RowDelegate(parent)
    , m_now(std::move(now))
{
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    const int lower = QFontMetrics(theme.font(Theme::Type::Small)).height();
    return {theme.px(80), heightOf(theme.px(22), theme.px(size::space2)) + lower};
}

RowDelegate::Icon ActivityDelegate::iconOf(const QModelIndex &index) const
{
    switch (static_cast<ActivityModel::Kind>(index.data(ActivityModel::KindRole).toInt())) {
    case ActivityModel::Kind::Sent:
        return {u"send"_s, ColorRole::Soft};
    case ActivityModel::Kind::Comment:
        return {u"message-square"_s, ColorRole::Soft};
    case ActivityModel::Kind::Document:
        return {u"file-text"_s, ColorRole::Soft};
    case ActivityModel::Kind::Email:
        return {u"mail"_s, ColorRole::Soft};
    case ActivityModel::Kind::Move:
        return {u"arrow-right"_s, ColorRole::Soft};
    case ActivityModel::Kind::Created:
        break;
    }
    return {u"user-plus"_s, ColorRole::Soft};
}

/// The upper line.
QRect ActivityDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect both = RowDelegate::wordsRect(option, index).adjusted(0, theme.px(2), 0, -theme.px(2));
    return both.adjusted(0, 0, 0, -QFontMetrics(theme.font(Theme::Type::Small)).height());
}

void ActivityDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paintCell(painter, option, index);
    const Theme &theme = Theme::current();
    const QRect upper = wordsRect(option, index);
    const QRect lower(upper.left(), upper.bottom() + 1, upper.width(),
                      QFontMetrics(theme.font(Theme::Type::Small)).height());
    painter.setFont(theme.font(Theme::Type::Small));
    painter.setPen(theme.color(ColorRole::Soft));
    paintLine(painter, lower, textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
              relativeTime(index.data(ActivityModel::AtRole).toDateTime(), m_now()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -2), theme.px(size::radius));
}

} // namespace vivier
