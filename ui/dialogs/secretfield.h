#pragma once

#include "widgets/textfield.h"

namespace vivier {

// A field whose text is dots until the eye at its end (or Alt+Return) shows it.
class SecretField : public TextField
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);

private:
    QAction *m_eye;
};

} // namespace vivier
