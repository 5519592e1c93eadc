// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

namespace vivier {

/// The card under the mouse while it is dragged over `page`. It takes no events.
class BoardDrag : public QWidget
{
    Q_OBJECT

public:
    explicit BoardDrag(QWidget *page);

    /// `card`: its picture; `grip`: where in it the mouse holds it; `count`: how many are dragged.
    void begin(const QPixmap &card, const QPoint &grip, int count);
    void follow(const QPoint &globalPosition);
    const QPixmap &picture() const { return m_picture; }
    const QPoint &grip() const { return m_grip; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QPoint m_grip;
};

} // namespace vivier
