// SPDX-License-Identifier: MIT
#include "widgets/iconlabel.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>

namespace vivier {

IconLabel::IconLabel(const QString &icon, ColorRole token, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_token(token)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &icon, ColorRole token)
{
    if (m_icon == icon && m_token == token)
        return;
    m_icon = icon;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = Theme::current().px(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, m_token);
}

} // namespace vivier
