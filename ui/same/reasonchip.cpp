// SPDX-License-Identifier: MIT
#include "same/reasonchip.h"

#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vivier {

ReasonChip::ReasonChip(const QString &text, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    auto *words = new PlainLabel(text, this);
    setTextType(words, Theme::Type::Small, ColorRole::Accent);
    auto *line = new QHBoxLayout(this);
    const Theme &theme = Theme::current();
    line->setContentsMargins(theme.px(size::space2), theme.px(2), theme.px(size::space2), theme.px(2));
    line->setSpacing(theme.px(size::space1));
    line->addWidget(new IconLabel(icon, ColorRole::Accent, 13, this));
    line->addWidget(words);
    setAccessibleName(text);
}

void ReasonChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Wash));
    painter.drawRoundedRect(rect(), theme.px(size::chipRadius), theme.px(size::chipRadius));
}

} // namespace vivier
