// SPDX-License-Identifier: MIT
#include "window/digitkeys.h"

#include "window/overlay.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace vivier {

namespace {

// The codes of the keys 1 to 9 of the upper row, which X11 and Wayland share.
constexpr quint32 codeOfOne = 10;
constexpr quint32 codeOfNine = 18;

/// 0: of no figure.
int digitOf(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    const quint32 code = event.nativeScanCode();
    return code >= codeOfOne && code <= codeOfNine ? static_cast<int>(code - codeOfOne) + 1 : 0;
}

} // namespace

DigitKeys::DigitKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

/// Presses that were a shortcut already do not come here.
bool DigitKeys::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<const QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != m_window || Overlay::isOver(m_window))
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    const int digit = held == Qt::AltModifier || held == Qt::ControlModifier ? digitOf(*key) : 0;
    if (digit == 0)
        return false;
    const QKeySequence wanted(QKeyCombination(held, static_cast<Qt::Key>(Qt::Key_0 + digit)));
    const QList<QAction *> actions = m_window->actions();
    const auto found = std::ranges::find(actions, wanted, &QAction::shortcut);
    if (key->isAutoRepeat())
        return true; // the press was done
    if (found != actions.cend())
        (*found)->trigger();
    else
        Q_EMIT unused(held, digit);
    return true;
}

} // namespace vivier
