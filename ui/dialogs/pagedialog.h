// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vivier {

class Banner;

// A dialog with a page that scrolls when the screen is small or the text is big, and a line of buttons that never
// scrolls away. Opened with open(); the outcome comes as accepted() or rejected().
class PageDialog : public QDialog
{
    Q_OBJECT
public:
    // What goes wrong, above the page. Empty text takes it away.
    void setProblem(const QString &text);
    QString problem() const;
    // Why the main button cannot be pressed, beside it.
    void setHint(const QString &text);
    QString hint() const;

protected:
    // `width` in pixels at a 10 pt font.
    PageDialog(const QString &title, int width, QWidget *parent);

    QVBoxLayout *page() const { return m_page; }
    // From left to right; the main one comes last.
    QPushButton *addButton(const QString &text);
    QPushButton *addMainButton(const QString &text);
    // A paragraph of the page.
    QLabel *addText(const QString &text);
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    // As high as what the page holds now, unless the recruiter has chosen a size: for what is gone for good, and large.
    void refit();
    // Brings a part of the page into view.
    void reveal(QWidget *part);
    // Esc, Cancel and the window's own button: asks first where what was typed would be lost. reject() asks nothing.
    void leave();
    // What would be lost by leaving, as a sentence; "" for nothing.
    virtual QString unsaved() const { return {}; }
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    int heightFor(int wide) const;
    void fit();
    void grow();

    int m_width;
    QSize m_fitted; // what we chose; another size is the recruiter's own
    Banner *m_banner;
    QScrollArea *m_scroll;
    QVBoxLayout *m_page;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
    QTimer m_growing;
};

} // namespace vivier
