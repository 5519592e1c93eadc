// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colorroles.h"

#include <QString>
#include <QWidget>

namespace vivier {

// An icon that follows the theme and never takes part in the focus or the accessible tree: a word always goes with it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon = {}, ColorRole token = ColorRole::Soft, int side = size::icon,
                       QWidget *parent = nullptr);

    void setIcon(const QString &icon, ColorRole token);
    QString icon() const { return m_icon; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    ColorRole m_token;
    int m_side;
};

} // namespace vivier
