// SPDX-License-Identifier: MIT
#include "theme/inputrules.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QVariant>

#include <optional>

namespace vivier {

namespace {

constexpr int roomAround = 24; // of what is scrolled into sight: its label, too

bool changesByWheel(const QObject *receiver)
{
    const bool slides = qobject_cast<const QAbstractSlider *>(receiver) && !qobject_cast<const QScrollBar *>(receiver);
    return slides || qobject_cast<const QComboBox *>(receiver) || qobject_cast<const QAbstractSpinBox *>(receiver) ||
           qobject_cast<const QTabBar *>(receiver);
}

/// Over every page it is in, however deep.
void reveal(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(around);
        if (!page || !page->widget() || !page->widget()->isAncestorOf(widget))
            continue;
        const QPoint middle = widget->mapTo(page->widget(), widget->rect().center());
        page->ensureVisible(middle.x(), middle.y(), 0, widget->height() / 2 + roomAround);
    }
}

bool isPressed(QWidget *widget, const QKeyEvent &key)
{
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (!button || !plain || (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) ||
        qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (!key.isAutoRepeat()) // held down it would press what comes next, too
        button->click();
    return true;
}

/// Steps of undo that a text keeps by itself.
struct OwnSteps
{
    bool undo = false;
    bool redo = false;
};

std::optional<OwnSteps> ownSteps(const QWidget *text)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(text))
        return OwnSteps{line->isUndoAvailable(), line->isRedoAvailable()};
    const QTextDocument *document = nullptr;
    bool readOnly = false;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(text)) {
        document = plain->document();
        readOnly = plain->isReadOnly();
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(text)) {
        document = rich->document();
        readOnly = rich->isReadOnly();
    }
    if (!document)
        return std::nullopt;
    return OwnSteps{!readOnly && document->isUndoAvailable(), !readOnly && document->isRedoAvailable()};
}

bool isInKeptSteps(const QWidget *text)
{
    for (const QWidget *around = text; around; around = around->parentWidget()) {
        if (around->property(stepsAreKept).toBool())
            return true;
    }
    return false;
}

bool asksForMenu(QWidget *widget, const QKeyEvent &key)
{
    if (key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier)
        return false;
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at), Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &menu);
    return true;
}

/// Before the text itself takes the keys, whether it has a step or not.
bool keepsSteps(QWidget *text, QKeyEvent &key)
{
    const bool undoes = key.matches(QKeySequence::Undo);
    const bool alsoRedoes = key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier; // no text knows it on X11
    if (!undoes && !alsoRedoes && !key.matches(QKeySequence::Redo))
        return false;
    if (!ownSteps(text))
        return false;
    const bool takes = hasOwnStep(text, undoes ? Step::Undo : Step::Redo);
    key.setAccepted(takes);
    if (key.type() == QEvent::ShortcutOverride)
        return true;
    if (takes && alsoRedoes)
        QMetaObject::invokeMethod(text, "redo");
    return !takes || alsoRedoes;
}

bool followKey(QWidget *widget, QKeyEvent &key)
{
    if (!widget->hasFocus())
        return false; // a line in a box hands its keys to the box
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool scrolls = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
    if (plain && !scrolls && widget->isVisible() && widget->visibleRegion().isEmpty())
        reveal(widget);
    return isPressed(widget, key) || keepsSteps(widget, key) || asksForMenu(widget, key);
}

} // namespace

/// A click on a long text is one on its surface.
bool isTextOfField(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    const QWidget *text = area && area->viewport() == widget ? area : widget;
    return ownSteps(text) && isInKeptSteps(text);
}

bool hasOwnStep(const QWidget *text, Step step)
{
    const std::optional<OwnSteps> own = ownSteps(text);
    const bool count = own && (text->property(holdsUntaken).toBool() || !isInKeptSteps(text));
    return count && (step == Step::Undo ? own->undo : own->redo);
}

bool followInputRules(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::Wheel:
        if (!changesByWheel(widget))
            return false;
        event->ignore(); // for whom it is inside of
        return true;
    case QEvent::KeyPress:
        return followKey(widget, *static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride:
        return keepsSteps(widget, *static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu:
        if (!isTextOfField(widget))
            return false;
        event->ignore(); // as above
        return true;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            reveal(widget);
        return false;
    }
    default:
        return false;
    }
}

} // namespace vivier
