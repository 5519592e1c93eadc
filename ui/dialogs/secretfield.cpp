// SPDX-License-Identifier: MIT
#include "dialogs/secretfield.h"

#include "theme/icons.h"
#include "widgets/clipboard.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

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
    m_eye->setIcon(themedIcon(revealed ? u"eye-off"_s : u"eye"_s, ColorRole::Accent));
    m_eye->setText(revealed ? tr("Hide") : tr("Show"));
    //: %1 is "Show" or "Hide", %2 a key.
    m_eye->setToolTip(tr("%1 (%2)").arg(m_eye->text(), m_eye->shortcut().toString(QKeySequence::NativeText)));
}

void SecretField::copy() const
{
    if (isRevealed() && hasSelectedText())
        copySecret(selectedText());
}

void SecretField::cut()
{
    copy();
    if (!isReadOnly() && isRevealed() && hasSelectedText())
        del();
}

/// The keys by which QLineEdit puts something into the clipboard.
void SecretField::keyPressEvent(QKeyEvent *event)
{
    const bool cutsLine = event->matches(QKeySequence::DeleteCompleteLine);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (isRevealed() && !isReadOnly() && (cutsLine || event->matches(QKeySequence::DeleteEndOfLine))) {
        const int from = cutsLine ? 0 : cursorPosition();
        setSelection(from, static_cast<int>(text().size()) - from);
        cut();
    } else {
        TextField::keyPressEvent(event);
        markSelection();
    }
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    TextField::mouseReleaseEvent(event);
    markSelection();
}

/// On X11 what is selected is in a clipboard of its own.
void SecretField::markSelection() const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection() && isRevealed() && hasSelectedText() &&
        clipboard->text(QClipboard::Selection) == selectedText())
        copySecret(selectedText(), QClipboard::Selection);
}

} // namespace vivier
