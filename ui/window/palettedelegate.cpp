// SPDX-License-Identifier: MIT
#include "window/palettedelegate.h"

#include "model/palettemodel.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/foundtext.h"

#include <QPainter>

namespace vivier {

namespace {

constexpr int rowHeight = 34;
constexpr int headingHeight = 26;
constexpr int margin = 14;

/// The shortcut, in a frame at the end; gives the width that it took.
int drawKeys(QPainter *painter, const QRect &rect, const QString &keys, Qt::LayoutDirection direction)
{
    if (keys.isEmpty())
        return 0;
    const Theme &theme = Theme::current();
    painter->setFont(theme.font(Theme::Type::Small));
    const int width = painter->fontMetrics().horizontalAdvance(keys) + theme.px(12);
    const int height = painter->fontMetrics().height() + theme.px(4);
    const QRect box(direction == Qt::RightToLeft ? rect.left() : rect.right() - width + 1,
                    rect.top() + (rect.height() - height) / 2, width, height);
    painter->setPen(theme.color(ColorRole::Line));
    painter->setBrush(theme.color(ColorRole::Panel));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    painter->setPen(theme.color(ColorRole::Soft));
    paintLine(*painter, box, Qt::AlignCenter, keys);
    return width + theme.px(size::space3);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::IsHeadingRole).toBool();
    return {Theme::current().px(200), Theme::current().px(heading ? headingHeight : rowHeight)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto direction = option.direction;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(direction);
    QRect line = option.rect.adjusted(theme.px(margin), 0, -theme.px(margin), 0);
    const auto cut = [&line, direction](int width) { // what is left of the line behind its beginning
        line = direction == Qt::RightToLeft ? line.adjusted(0, 0, -width, 0) : line.adjusted(width, 0, 0, 0);
    };
    painter->fillRect(option.rect, theme.color(ColorRole::Panel));
    if (index.data(PaletteModel::IsHeadingRole).toBool()) {
        painter->setFont(theme.font(Theme::Type::SmallStrong));
        painter->setPen(theme.color(ColorRole::Soft));
        paintLine(*painter, line, textFlags(direction, Qt::AlignLeft | Qt::AlignBottom), index.data().toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.color(ColorRole::Wash));
        const int bar = theme.px(size::draftBar);
        const int left = direction == Qt::RightToLeft ? option.rect.right() - bar + 1 : option.rect.left();
        painter->fillRect(QRect(left, option.rect.top(), bar, option.rect.height()), theme.color(ColorRole::Accent));
    }
    const int icon = theme.px(size::icon);
    const QRect place(direction == Qt::RightToLeft ? line.right() - icon + 1 : line.left(),
                      line.top() + (line.height() - icon) / 2, icon, icon);
    if (const QString name = index.data(PaletteModel::IconRole).toString(); !name.isEmpty())
        paintIcon(*painter, place, name, ColorRole::Soft);
    else
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
    cut(icon + theme.px(size::space3));

    const int keys = drawKeys(painter, line, index.data(PaletteModel::KeysRole).toString(), direction);
    line = direction == Qt::RightToLeft ? line.adjusted(keys, 0, 0, 0) : line.adjusted(0, 0, -keys, 0);
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    cut(paintFound(*painter, line, index.data().toString(), model->words(), direction) + theme.px(size::space3));
    painter->setFont(theme.font(Theme::Type::Small));
    painter->setPen(theme.color(ColorRole::Soft));
    paintLine(*painter, line, textFlags(direction, Qt::AlignLeft | Qt::AlignVCenter),
              index.data(PaletteModel::DetailRole).toString());
    painter->restore();
}

} // namespace vivier
