// SPDX-License-Identifier: MIT
#include "theme/themestyle.h"

#include "theme/theme.h"

#include <QApplication>
#include <QWidget>

namespace vivier {

using namespace Qt::StringLiterals;

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ThemeStyle::setMnemonicsShown(bool shown)
{
    if (shown == m_mnemonics)
        return;
    m_mnemonics = shown;
    if (const QWidget *window = QApplication::activeWindow()) {
        for (QWidget *widget : window->findChildren<QWidget *>())
            widget->update();
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return Theme::current().px(size::icon);
    case PM_ToolBarIconSize:
        return Theme::current().px(size::bigIcon);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut)
        return m_mnemonics;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace vivier
