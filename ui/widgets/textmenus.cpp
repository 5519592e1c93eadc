// SPDX-License-Identifier: MIT
#include "widgets/textmenus.h"

#include "theme/inputrules.h"
#include "widgets/actions.h"
#include "widgets/contextmenu.h"
#include "widgets/spellingmenu.h"

#include <QAbstractSpinBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

template <typename Page> TextOffer offerOfPage(const Page *page)
{
    return {!page->isReadOnly(), page->textCursor().hasSelection(), !page->document()->isEmpty()};
}

} // namespace

TextOffer offerOf(const QWidget *text)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(text))
        return {!line->isReadOnly(), line->hasSelectedText(), !line->text().isEmpty(),
                line->echoMode() == QLineEdit::Normal};
    if (const auto *label = qobject_cast<const QLabel *>(text))
        return {false, label->hasSelectedText(), !label->text().isEmpty()};
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(text))
        return offerOfPage(plain);
    return offerOfPage(qobject_cast<const QTextEdit *>(text));
}

QWidget *textAt(QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->textInteractionFlags() & Qt::TextSelectableByMouse ? widget : nullptr;
    if (qobject_cast<QAbstractSpinBox *>(widget))
        return widget->findChild<QLineEdit *>();
    const auto isText = [](const QWidget *one) {
        return qobject_cast<const QLineEdit *>(one) || qobject_cast<const QPlainTextEdit *>(one) ||
               qobject_cast<const QTextEdit *>(one);
    };
    if (isText(widget))
        return widget;
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget && isText(widget->parentWidget()) ? widget->parentWidget() : nullptr;
}

namespace {

void select(QWidget *text)
{
    if (auto *label = qobject_cast<QLabel *>(text))
        label->setSelection(0, static_cast<int>(label->text().size()));
    else
        QMetaObject::invokeMethod(text, "selectAll");
}

void openMenu(QWidget *text, const QPoint &at, const SpellingOffer &spelling)
{
    const TextOffer offer = offerOf(text);
    QMenu *menu = makeContextMenu(text, u"textMenu"_s);
    addSuggestions(menu, spelling);
    const auto add = [menu, asked = QPointer<QWidget>(text)](ActionId id, bool enabled, const char *verb) {
        addAs(menu, id, enabled, [asked, verb] {
            if (asked)
                QMetaObject::invokeMethod(asked.data(), verb);
        });
    };
    if (offer.isEditable) {
        add(ActionId::Undo, hasOwnStep(text, Step::Undo), "undo");
        add(ActionId::Redo, hasOwnStep(text, Step::Redo), "redo");
        menu->addSeparator();
        add(ActionId::Cut, offer.isSelected && offer.mayBeCopied, "cut");
    }
    if (const auto *label = qobject_cast<QLabel *>(text)) // has no slot for it
        addCopy(menu, entryText(ActionId::Copy), label->selectedText());
    else
        add(ActionId::Copy, offer.isSelected && offer.mayBeCopied, "copy");
    if (offer.isEditable)
        add(ActionId::Paste, true, "paste");
    addAs(menu, ActionId::SelectAll, offer.isFilled, [asked = QPointer<QWidget>(text)] {
        if (asked)
            select(asked.data());
    });
    addSpellingLanguage(menu, text);
    menu->popup(at);
}

} // namespace

TextMenus::TextMenus(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TextMenus::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ContextMenu ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->contextMenuPolicy() != Qt::DefaultContextMenu || isTextOfField(widget))
        return false;
    QWidget *text = textAt(widget);
    if (!text)
        return false;
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = asked->globalPos();
    text->setFocus(Qt::MouseFocusReason);
    withSpelling(text, byKey ? std::nullopt : std::optional(at),
                 [text, at](const SpellingOffer &spelling) { openMenu(text, at, spelling); });
    event->accept();
    return true;
}

} // namespace vivier
