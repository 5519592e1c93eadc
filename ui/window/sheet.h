// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace vivier {

/// A pane over a page that has no room for it: at the page's end, what is under it is dimmed and stays where it is.
/// While it is open the focus goes round inside; Esc, its button, a click beside it, or the focus going elsewhere in
/// the page closes it.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *page);

    /// Holds the pane; what is beside it is dimmed.
    QWidget *panel() const { return m_panel; }
    /// Takes the pane as a child, closed.
    void setPane(QWidget *pane);
    void open();
    /// The focus goes back to where it was.
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();

    QWidget *m_page;
    QWidget *m_panel;
    QVBoxLayout *m_column;
    QToolButton *m_close;
    QPointer<QWidget> m_pane;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace vivier
