// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace vivier {

/// A panel over the whole window, which is dimmed and stays as it is: while it is open every key is the panel's, Tab
/// goes round in it, no shortcut of the window acts, and the focus that something behind it asks for comes back. Esc or
/// a click beside it closes it, and the focus is where it was. One is open at a time.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    /// Whether one is open over this window: what acts on keys of the whole window is to ask.
    static bool isOver(const QWidget *window);

protected:
    QWidget *panel() const { return m_panel; }
    /// The keys of the palette and of the sheet of shortcuts act, too, and put those in the place of this one.
    void letOthersReplace() { m_isReplaceable = true; }
    /// In sight, with the focus in `field`; in the place of another one that is open.
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
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    int top() const;
    void keepFocus(QWidget *now);

    QWidget *m_panel;
    QObject *m_keys;            ///< takes those of the window while this is open
    QPointer<QWidget> m_before; ///< had the focus
    QPointer<QWidget> m_inside; ///< had it last of what is in here
    bool m_isReplaceable = false;
};

} // namespace vivier
