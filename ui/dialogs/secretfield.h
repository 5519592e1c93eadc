// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/textfield.h"

namespace vivier {

// A field whose text is dots until the eye at its end (or Alt+Return) shows it. What is copied of it is marked as a
// secret, see copySecret().
class SecretField : public TextField
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);

public Q_SLOTS:
    // In the place of QLineEdit's, which the menu of a text asks for by name.
    void copy() const;
    void cut();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void markSelection() const;

    QAction *m_eye;
};

} // namespace vivier
