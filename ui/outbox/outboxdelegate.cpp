// SPDX-License-Identifier: MIT
#include "outbox/outboxdelegate.h"

#include "model/outboxmodel.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct StateLook
{
    QString icon;
    ColorRole iconToken = ColorRole::Faint;
    ColorRole token = ColorRole::Text;
};

StateLook lookOf(const QModelIndex &index)
{
    if (index.data(OutboxModel::LeavingRole).toBool())
        return {u"send"_s, ColorRole::Accent, ColorRole::Text};
    switch (static_cast<OutboxModel::Tone>(index.data(OutboxModel::ToneRole).toInt())) {
    case OutboxModel::Tone::Bad:
        return {u"circle-alert"_s, ColorRole::Bad, ColorRole::Bad};
    case OutboxModel::Tone::Waiting: {
        const bool asks = index.data(OutboxModel::NeedsRecruiterRole).toBool();
        return {asks ? u"triangle-alert"_s : u"clock"_s, ColorRole::Draft, ColorRole::Draft};
    }
    case OutboxModel::Tone::Plain:
        break;
    }
    if (index.data(OutboxModel::HeldRole).toBool())
        return {u"pause"_s, ColorRole::Soft, ColorRole::Soft};
    return {u"clock"_s, ColorRole::Faint, ColorRole::Text};
}

} // namespace

int OutboxDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return heightOf(theme.px(size::control + size::space2), theme.px(size::space4));
}

QList<OutboxDelegate::Button> OutboxDelegate::buttons(const QRect &cell, const QModelIndex &index,
                                                      Qt::LayoutDirection direction)
{
    if (index.column() != OutboxModel::StateColumn)
        return {};
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    const int height = theme.px(size::control - size::space1);
    const int gap = theme.px(size::space1);
    // What the row says comes before a second thing to do, which the details offer too.
    const int textWidth = std::min(metrics.horizontalAdvance(index.data().toString()) + 2, theme.px(190));
    const int inside = cell.width() - 2 * theme.px(padding);
    const int room = inside - theme.px(size::icon + 2 * size::space2) - textWidth;
    QList<Button> buttons;
    int used = 0;
    for (const OutboxAction action : outboxActions(index).mid(0, 2)) {
        const int width = metrics.horizontalAdvance(actionText(action)) + 2 * theme.px(size::space3);
        if (used + width > (buttons.isEmpty() ? std::max(room, inside / 2) : room))
            break;
        buttons.append({action, QRect(0, cell.center().y() - height / 2, width, height)});
        used += width + gap;
    }
    int x = cell.right() + 1 - theme.px(padding) - used + gap;
    for (Button &button : buttons) {
        button.rect.moveLeft(x);
        x += button.rect.width() + gap;
        button.rect = QStyle::visualRect(direction, cell, button.rect);
    }
    return buttons;
}

void OutboxDelegate::setHot(const QModelIndex &index, std::optional<OutboxAction> action, bool pressed)
{
    m_hot = index;
    m_hotAction = action;
    m_pressed = pressed;
}

RowDelegate::Icon OutboxDelegate::iconOf(const QModelIndex &index) const
{
    if (index.column() != OutboxModel::StateColumn)
        return {};
    const StateLook look = lookOf(index);
    return {look.icon, look.iconToken};
}

QFont OutboxDelegate::fontOf(const QModelIndex &index) const
{
    const bool isName = index.column() == OutboxModel::CandidateColumn;
    return Theme::current().font(isName ? Theme::Type::BodyStrong : Theme::Type::Body);
}

ColorRole OutboxDelegate::colorRoleOf(const QModelIndex &index) const
{
    return index.column() == OutboxModel::StateColumn ? lookOf(index).token : ColorRole::Text;
}

QRect OutboxDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    int taken = 0;
    for (const Button &button : buttons(option.rect, index, option.direction))
        taken += button.rect.width() + theme.px(size::space1);
    taken += taken > 0 ? theme.px(size::space1) : 0;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    return RowDelegate::wordsRect(option, index).adjusted(isMirrored ? taken : 0, 0, isMirrored ? 0 : -taken, 0);
}

void OutboxDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == OutboxModel::CandidateColumn && option.state.testFlag(QStyle::State_Selected))
        paintBar(painter, option, ColorRole::Accent);
    RowDelegate::paintCell(painter, option, index);
    paintButtons(painter, option, index);
}

void OutboxDelegate::paintButtons(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter.setFont(theme.font(Theme::Type::Body));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Button &button : buttons(option.rect, index, option.direction)) {
        const bool hot = m_hot == index && m_hotAction == button.action;
        painter.setBrush(theme.color(hot ? ColorRole::Wash : ColorRole::Panel));
        painter.setPen(QPen(theme.color(hot ? ColorRole::Accent : ColorRole::FieldLine), hot && m_pressed ? 2 : 1));
        painter.drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(size::radius),
                                theme.px(size::radius));
        painter.setPen(theme.color(hot && m_pressed ? ColorRole::Accent : ColorRole::Text));
        painter.drawText(button.rect, Qt::AlignCenter, actionText(button.action));
    }
}

bool OutboxDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, option, index);
    for (const Button &button : buttons(option.rect, index, option.direction)) {
        if (!button.rect.contains(event->pos()))
            continue;
        const QString keys = actionKeys(button.action).toString(QKeySequence::NativeText);
        const QString text = actionText(button.action);
        showTip(event->globalPos(), keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys), view);
        return true;
    }
    const QString shown = index.data().toString();
    const QString whole = index.data(Qt::ToolTipRole).toString();
    const int width = wordsRect(option, index).width();
    const bool elided = QFontMetrics(fontOf(index)).horizontalAdvance(shown) > width;
    const bool saysMore = elided || index.column() == OutboxModel::ChangesColumn || whole != shown;
    showTip(event->globalPos(), saysMore ? whole : QString(), view);
    return true;
}

} // namespace vivier
