#include "dialogs/secretfield.h"

#include "theme/icons.h"

#include <QAction>

namespace vivier {

using namespace Qt::StringLiterals;

SecretField::SecretField(QWidget *parent)
    : TextField(parent)
    , m_eye(setTrailingAction(u"eye"_s, tr("Show"), true))
{
    setRevealed(false);
    connect(this, &TextField::trailingTriggered, this, [this] { setRevealed(!isRevealed()); });
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_eye->setIcon(themedIcon(revealed ? u"eye-off"_s : u"eye"_s, Token::Accent));
    m_eye->setText(revealed ? tr("Hide") : tr("Show"));
    //: %1 is "Show" or "Hide", %2 a key.
    m_eye->setToolTip(tr("%1 (%2)").arg(m_eye->text(), m_eye->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace vivier
