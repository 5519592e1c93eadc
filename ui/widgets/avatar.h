// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colorroles.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace vivier {

// A circle with the initials. Decoration: the name is always beside it.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int side = 60, QWidget *parent = nullptr);

    void setName(const QString &firstName, const QString &lastName);
    QString initials() const { return m_initials; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // For list delegates. The circle is to be seen on what is behind it.
    static void paint(QPainter &painter, const QRect &rect, const QString &initials,
                      ColorRole circle = ColorRole::Wash);
    // In its place, of who is selected: a tick.
    static void paintTick(QPainter &painter, const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
};

} // namespace vivier
