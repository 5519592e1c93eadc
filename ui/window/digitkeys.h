// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace vivier {

/// Alt or Ctrl with a figure is a command of the window, on every keyboard and wherever the focus is. Where the upper
/// row gives figures with Shift only (French), it is the key that counts and not what is on it; where there is no such
/// stage or account, nothing is typed. A key that is held is pressed once.
class DigitKeys : public QObject
{
    Q_OBJECT

public:
    /// Looks among the actions of `window`.
    explicit DigitKeys(QWidget *window);

Q_SIGNALS:
    /// No action of the window has this key.
    void unused(Qt::KeyboardModifiers held, int digit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace vivier
