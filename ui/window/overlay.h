// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace vivier {

/// A panel over the whole window, which is dimmed and stays as it is. Esc or a click beside it closes it, and the focus
/// is where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

protected:
    QWidget *panel() const { return m_panel; }
    /// In sight, with the focus in `field`.
    void open(QWidget *field);
    void close();
    /// Gives the panel its place; called whenever the window's size changes.
    virtual void fit() = 0;
    /// The most that the panel may take.
    QSize room() const;
    /// In the middle, near the top.
    void place(QSize wanted);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int top() const;

    QWidget *m_panel;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace vivier
