// SPDX-License-Identifier: MIT
#include "widgets/roving.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace vivier {

Roving::Roving(Arrows arrows, QObject *parent)
    : QObject(parent)
    , m_arrows(arrows)
{
}

void Roving::setButtons(const QList<QAbstractButton *> &buttons)
{
    m_buttons.clear();
    for (QAbstractButton *button : buttons) {
        button->installEventFilter(this);
        m_buttons.append(button);
    }
    refresh();
}

void Roving::refresh()
{
    QAbstractButton *stop = nullptr;
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        if (!button || button->isHidden())
            continue;
        if (!stop || button->isChecked())
            stop = button;
    }
    for (const auto &button : std::as_const(m_buttons)) {
        if (button)
            button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Roving::go(qsizetype to)
{
    QAbstractButton *button = m_buttons.value(to);
    if (!button)
        return;
    Q_EMIT going(to);
    button->setFocus(Qt::OtherFocusReason);
    if (m_arrows == Arrows::MoveAndChoose)
        button->click();
}

bool Roving::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const qsizetype at = button ? m_buttons.indexOf(QPointer(button)) : -1;
    if (at < 0)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
    switch (key->key()) {
    case Qt::Key_Left:
        go(at + (mirrored ? 1 : -1));
        return true;
    case Qt::Key_Right:
        go(at + (mirrored ? -1 : 1));
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
        go(m_buttons.size() - 1);
        return true;
    default:
        return false;
    }
}

} // namespace vivier
