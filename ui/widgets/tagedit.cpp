// SPDX-License-Identifier: MIT
#include "widgets/tagedit.h"

#include "theme/theme.h"
#include "widgets/tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>

namespace vivier {

TagEdit::TagEdit(TagField *owner)
    : QLineEdit(owner)
    , m_owner(owner)
{
    setProperty("owned", true);
    setFrame(false);
}

QSize TagEdit::sizeHint() const
{
    return {Theme::current().px(80), Theme::current().px(size::chip)};
}

QSize TagEdit::minimumSizeHint() const
{
    return {Theme::current().px(40), Theme::current().px(size::chip)};
}

bool TagEdit::completes() const
{
    return completer() && completer()->popup()->isVisible() && completer()->popup()->currentIndex().isValid();
}

bool TagEdit::event(QEvent *event)
{
    // Tab is eaten by the focus chain before keyPressEvent() could see it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        if (!text().trimmed().isEmpty() && !completes()) {
            m_owner->commit();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void TagEdit::keyPressEvent(QKeyEvent *event)
{
    const bool first = cursorPosition() == 0 && !hasSelectedText();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (completes() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
            event->ignore(); // the completer's, or a shortcut of the window
            return;
        }
        const bool typed = !text().trimmed().isEmpty();
        m_owner->commit();
        event->setAccepted(typed); // on an empty line it is for whoever is around us
        return;
    }
    if (first && !m_owner->m_chips.isEmpty() &&
        (event->key() == back || (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier))) {
        m_owner->focusChip(m_owner->m_chips.size() - 1);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TagEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_owner->commit();
    m_owner->update();
}

} // namespace vivier
