// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace vivier {

/// Words in a rounded box, to be read only.
class ReasonChip : public QWidget
{
    Q_OBJECT

public:
    ReasonChip(const QString &text, const QString &icon, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vivier
