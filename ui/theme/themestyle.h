// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace vivier {

// Fusion, with icons that grow with the font and mnemonics underlined only while Alt is held, and without its own box
// of focus: every widget has the ring of the style sheet or of its painting.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThemeStyle();

    void setMnemonicsShown(bool shown);
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    bool m_mnemonics = false;
};

} // namespace vivier
