// SPDX-License-Identifier: MIT
#include "form/fieldmenu.h"

#include "form/candidateform.h"
#include "model/accountsession.h"
#include "theme/icons.h"
#include "theme/inputrules.h"
#include "widgets/contextmenu.h"
#include "widgets/fieldframe.h"
#include "widgets/spellingmenu.h"
#include "widgets/textmenus.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>

#include <functional>
#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// An entry that reads as the window's action and does `act`.
void addAs(QMenu *menu, QAction *action, bool enabled, const std::function<void()> &act)
{
    QAction *entry = menu->addAction(action->icon(), action->text(), act);
    entry->setShortcut(action->shortcut());
    entry->setShortcutContext(Qt::WidgetShortcut); // to be read; the window has the keys
    entry->setEnabled(enabled);
}

QString wordsOf(const QAbstractButton *button)
{
    return button->text().isEmpty() ? button->accessibleName() : button->text();
}

} // namespace

FieldMenu::FieldMenu(AccountSession *session, CandidateForm *form)
    : QObject(form)
    , m_session(session)
    , m_form(form)
{
    form->installEventFilter(this);
}

bool FieldMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_form || event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    return show(*static_cast<QContextMenuEvent *>(event));
}

bool FieldMenu::show(const QContextMenuEvent &event)
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    QWidget *part = byKey ? QApplication::focusWidget() : m_form->childAt(event.pos());
    const QString field = part ? m_form->fieldOf(part) : QString();
    if (field.isEmpty())
        return false;
    QWidget *text = textAt(part);
    if (text)
        text->setFocus(Qt::MouseFocusReason); // the window's verbs are for the text with the focus
    const QPoint at = event.globalPos();
    withSpelling(text, byKey ? std::nullopt : std::optional(at),
                 [this, part = QPointer(part), text, field, at](const SpellingOffer &spelling) {
                     if (part)
                         open(part, text, field, at, spelling);
                 });
    return true;
}

void FieldMenu::open(QWidget *part, QWidget *text, const QString &field, const QPoint &at,
                     const SpellingOffer &spelling)
{
    QMenu *menu = makeContextMenu(part, u"fieldMenu"_s);
    addSuggestions(menu, spelling);
    if (text) {
        addTextVerbs(menu, text);
        addSpellingLanguage(menu, text);
        menu->addSeparator();
    }
    addFieldVerbs(menu, field);
    menu->popup(at);
}

void FieldMenu::addTextVerbs(QMenu *menu, QWidget *text) const
{
    const TextOffer offer = offerOf(text);
    const auto addStep = [&](QAction *action, Step step) {
        if (!action)
            return;
        const bool own = hasOwnStep(text, step);
        const char *verb = step == Step::Undo ? "undo" : "redo";
        addAs(menu, action, own || action->isEnabled(), [action, own, verb, text = QPointer<QWidget>(text)] {
            if (own && text)
                QMetaObject::invokeMethod(text.data(), verb);
            else if (!own)
                action->trigger();
        });
    };
    const auto add = [menu](QAction *action, bool enabled) {
        if (action)
            addAs(menu, action, enabled && action->isEnabled(), [action] { action->trigger(); });
    };
    addStep(m_actions.undo, Step::Undo);
    addStep(m_actions.redo, Step::Redo);
    menu->addSeparator();
    add(m_actions.cut, offer.isEditable && offer.isSelected && offer.mayBeCopied);
    add(m_actions.copy, offer.isSelected && offer.mayBeCopied);
    add(m_actions.paste, offer.isEditable);
    add(m_actions.selectAll, offer.isFilled);
}

void FieldMenu::addFieldVerbs(QMenu *menu, const QString &field) const
{
    addCopy(menu, tr("Copy the &value"), valueOf(field));
    if (const FieldFrame *frame = m_form->frame(field))
        addButtons(menu, *frame);
    else if (m_session->book()->draft(m_session->current()).contains(field)) // the stages have no frame
        menu->addAction(themedIcon(u"undo-2"_s), FieldFrame::tr("Put back"), m_form,
                        [form = m_form, field] { form->putBack(field); });
    if (m_actions.history && !Draft::isNewKey(m_session->current())) {
        menu->addSeparator();
        menu->addAction(m_actions.history);
    }
}

void FieldMenu::addButtons(QMenu *menu, const FieldFrame &frame)
{
    for (QWidget *one : {frame.editor(), frame.editor()->focusProxy()}) {
        for (QAction *action : one ? one->actions() : QList<QAction *>()) {
            if (action->isVisible() && !action->text().isEmpty())
                menu->addAction(action);
        }
    }
    for (QAbstractButton *button : frame.buttons()) {
        const QString named = button->property(menuIcon).toString();
        const QIcon icon = named.isEmpty() ? button->icon() : themedIcon(named);
        QAction *entry = menu->addAction(icon, wordsOf(button), button, [button] { button->click(); });
        entry->setEnabled(button->isEnabled());
    }
}

/// As it is, where it is a text; else as the recruiter reads it.
QString FieldMenu::valueOf(const QString &field) const
{
    const CandidateModel &model = *m_session->candidates();
    const QModelIndex cell = model.indexOf(m_session->current(), field);
    const Field *described = model.catalog().find(field);
    const FieldEditor *editor = m_form->fieldEditor(field);
    const bool isText = described && described->kind != FieldKind::Choice && described->kind != FieldKind::Date;
    if (editor && isText && editor->value().typeId() == QMetaType::QString)
        return editor->value().toString();
    return cell.data(Qt::DisplayRole).toString();
}

} // namespace vivier
