#include "dialogs/secretfield.h"

#include <QAction>

namespace vivier {

using namespace Qt::StringLiterals;

SecretField::SecretField(QWidget *parent)
    : TextField(parent)
{
    setRevealed(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    connect(this, &TextField::trailingTriggered, this, [this] { setRevealed(!isRevealed()); });
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    setTrailingAction(revealed ? u"eye-off"_s : u"eye"_s, revealed ? tr("Hide") : tr("Show"), true);
}

} // namespace vivier
