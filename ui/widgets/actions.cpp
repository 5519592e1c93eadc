// SPDX-License-Identifier: MIT
#include "widgets/actions.h"

#include "theme/icons.h"
#include "theme/tips.h"
#include "widgets/textmenus.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

enum class Menu { File, Edit, Candidate, Selected, View, Help };

struct Spec
{
    ActionId id;
    Menu menu;
    const char *text;
    QKeySequence keys;
    const char *icon;
    bool separatorBefore = false;
    bool repeats = false;       ///< while its keys are held; else one press is done once, however long it is
    const char *back = nullptr; ///< what it is called where it takes back what it did
};

QList<Spec> specs()
{
    return {
        {ActionId::NewCandidate, Menu::File, QT_TRANSLATE_NOOP("Actions", "&New candidate"), QKeySequence::New,
         "user-plus"},
        {ActionId::ReadAll, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Refresh all candidates"),
         QKeySequence(Qt::SHIFT | Qt::Key_F5), "download"},
        {ActionId::WorkOffline, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Work offline"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), "cloud-off"},
        {ActionId::Import, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Import a list…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), "file-text", true},
        {ActionId::Export, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Export…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), "save"},
        {ActionId::Accounts, Menu::File, QT_TRANSLATE_NOOP("Actions", "A&ccounts…"), {}, "key-round", true},
        {ActionId::Preferences, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Preferences…"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings"},
        {ActionId::Lock, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Lock now"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), "lock", true},
        {ActionId::Quit, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
         "log-out"},
        {ActionId::Undo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), QKeySequence::Undo, "undo-2", false, true},
        {ActionId::Redo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo-2", false, true},
        {ActionId::Cut, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), QKeySequence::Cut, "scissors", true},
        {ActionId::Copy, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), QKeySequence::Copy, "copy"},
        {ActionId::Paste, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), QKeySequence::Paste, "clipboard"},
        {ActionId::PasteInto, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Paste &into the form…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), "clipboard"},
        {ActionId::SelectAll, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), QKeySequence::SelectAll, "list"},
        {ActionId::NextMisspelling, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Next misspellin&g"),
         QKeySequence(Qt::Key_F7), "pencil"},
        {ActionId::SelectMatching, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Select all matc&hes"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), "users", true},
        {ActionId::ClearSelection, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Clear the s&election"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), "x"},
        {ActionId::Search, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Search"), QKeySequence::Find, "search", true},
        {ActionId::AddFilter, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Filter…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "filter"},
        {ActionId::SaveFilter, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Sa&ve this filter…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "bookmark"},
        {ActionId::Commands, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Co&mmands…"), QKeySequence(Qt::CTRL | Qt::Key_K),
         "menu"},
        {ActionId::Send, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "&Send"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), "send"},
        {ActionId::SendAndNext, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Send and go to the ne&xt"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return), "send"},
        {ActionId::SendAll, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Send a&ll drafts"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), "upload"},
        {ActionId::TakeBack, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Take &back"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), "x"},
        {ActionId::Discard, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "&Discard draft…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "trash-2"},
        {ActionId::Archive, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "&Archive"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), "archive", false, false,
         QT_TRANSLATE_NOOP("Actions", "Un&archive")},
        {ActionId::ArchiveAndNext, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Archi&ve and go to the next"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), "archive", false, false,
         QT_TRANSLATE_NOOP("Actions", "Unarchi&ve and go to the next")},
        {ActionId::OpenDashboard, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "&Open in the browser"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "external-link"},
        {ActionId::CopyEmail, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Copy &email"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "mail"},
        {ActionId::CopyPhone, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Copy &phone"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "phone"},
        {ActionId::CopyText, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "&Copy as text"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), "copy"},
        {ActionId::CopyVCard, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Copy as vCa&rd"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), "user"},
        {ActionId::CopyLink, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Copy lin&k"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), "link"},
        {ActionId::PasteToCreate, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Pas&te to create…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), "user-plus"},
        {ActionId::Refresh, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Re&fresh"), QKeySequence(Qt::Key_F5),
         "refresh-cw"},
        {ActionId::ShowSame, Menu::Candidate, QT_TRANSLATE_NOOP("Actions", "Sa&me person…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), "users"},
        {ActionId::SelectedStage, Menu::Selected, QT_TRANSLATE_NOOP("Actions", "&Stage…"), QKeySequence(Qt::Key_S),
         "columns-2"},
        {ActionId::SelectedTags, Menu::Selected, QT_TRANSLATE_NOOP("Actions", "&Tags…"), QKeySequence(Qt::Key_T),
         "tag"},
        {ActionId::SelectedArchive, Menu::Selected, QT_TRANSLATE_NOOP("Actions", "&Archive…"), QKeySequence(Qt::Key_A),
         "archive"},
        {ActionId::SelectedField, Menu::Selected, QT_TRANSLATE_NOOP("Actions", "Another &field…"),
         QKeySequence(Qt::Key_F), "pencil"},
        // No letter: the others show a page first, this one leaves, and a slip of the finger would send to many.
        {ActionId::SelectedSend, Menu::Selected, QT_TRANSLATE_NOOP("Actions", "Send their &drafts"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Return), "send", true},
        {ActionId::ShowBoard, Menu::View, QT_TRANSLATE_NOOP("Actions", "Boa&rd"), QKeySequence(Qt::CTRL | Qt::Key_B),
         "columns-2", false, false, QT_TRANSLATE_NOOP("Actions", "&List")},
        {ActionId::NextCandidate, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Next candidate"),
         QKeySequence(Qt::ALT | Qt::Key_Down), "chevron-down", true, true},
        {ActionId::PreviousCandidate, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Previous candidate"),
         QKeySequence(Qt::ALT | Qt::Key_Up), "chevron-up", false, true},
        {ActionId::GoBack, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Back to the last candidate"),
         QKeySequence(Qt::ALT | Qt::Key_Left), "chevron-left", false, true},
        {ActionId::GoForward, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Forward"),
         QKeySequence(Qt::ALT | Qt::Key_Right), "chevron-right", false, true},
        {ActionId::NextPane, Menu::View, QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), QKeySequence(Qt::Key_F6),
         "columns-2", true, true},
        {ActionId::PreviousPane, Menu::View, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"),
         QKeySequence(Qt::SHIFT | Qt::Key_F6), "columns-2", false, true},
        {ActionId::ShowChanges, Menu::View, QT_TRANSLATE_NOOP("Actions", "&What will be sent"),
         QKeySequence(Qt::CTRL | Qt::Key_D), "panel-right"},
        {ActionId::ShowResume, Menu::View, QT_TRANSLATE_NOOP("Actions", "Resu&me"), QKeySequence(Qt::CTRL | Qt::Key_R),
         "file-text"},
        {ActionId::ShowActivity, Menu::View, QT_TRANSLATE_NOOP("Actions", "Act&ivity"),
         QKeySequence(Qt::CTRL | Qt::Key_T), "clock"},
        {ActionId::ShowOutbox, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Outbox"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), "inbox"},
        {ActionId::ShowConflicts, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Compare conflicts"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), "git-merge"},
        {ActionId::ShowHistory, Menu::View, QT_TRANSLATE_NOOP("Actions", "&History"),
         QKeySequence(Qt::CTRL | Qt::Key_H), "history"},
        {ActionId::ShowTags, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Tags"), QKeySequence(Qt::CTRL | Qt::Key_G),
         "tag"},
        {ActionId::Shortcuts, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
         "list"},
        {ActionId::UserGuide, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&User guide"),
         QKeySequence(Qt::CTRL | Qt::Key_F1), "circle-help"},
        {ActionId::ReportProblem, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Report a problem…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F1), "circle-alert"},
        {ActionId::About, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&About Vivier"),
         QKeySequence(Qt::SHIFT | Qt::Key_F1), "info"},
    };
}

/// What the menus are called.
constexpr std::pair<Menu, const char *> menuTitles[] = {
    {Menu::File, QT_TRANSLATE_NOOP("vivier::Actions", "&File")},
    {Menu::Edit, QT_TRANSLATE_NOOP("vivier::Actions", "&Edit")},
    {Menu::Candidate, QT_TRANSLATE_NOOP("vivier::Actions", "&Candidate")},
    {Menu::Selected, QT_TRANSLATE_NOOP("vivier::Actions", "Selected ca&ndidates")},
    {Menu::View, QT_TRANSLATE_NOOP("vivier::Actions", "&View")},
    {Menu::Help, QT_TRANSLATE_NOOP("vivier::Actions", "&Help")}};

/// Qt's own word for this key is not the one that is printed on it everywhere: « Entrée ».
[[maybe_unused]] constexpr const char *keyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Return")};

QString translated(const char *text) // tr() looks under vivier::Actions
{
    return QCoreApplication::translate("Actions", text);
}

/// What a widget or a list of choices does by itself; `more` stands behind the key.
struct OtherKeys
{
    QList<QKeySequence> keys;
    const char16_t *more;
    const char *what;
};

QList<OtherKeys> otherKeys()
{
    return {
        {{Qt::ALT | Qt::Key_1}, u"…9", QT_TRANSLATE_NOOP("Actions", "Move to stage 1 … 9")},
        {{Qt::CTRL | Qt::Key_1}, u"…9", QT_TRANSLATE_NOOP("Actions", "Go to account 1 … 9")},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_Left}, u"", QT_TRANSLATE_NOOP("Actions", "Board: to the previous stage")},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_Right}, u"", QT_TRANSLATE_NOOP("Actions", "Board: to the next stage")},
        {{Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}, u"", QT_TRANSLATE_NOOP("Actions", "Next or previous field")},
        {{Qt::Key_Return}, u"", QT_TRANSLATE_NOOP("Actions", "Press the button, open the row")},
        {{Qt::CTRL | Qt::Key_Space}, u"", QT_TRANSLATE_NOOP("Actions", "Select or deselect the row")},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, u"", QT_TRANSLATE_NOOP("Actions", "Select more rows")},
        {{Qt::Key_F2}, u"", QT_TRANSLATE_NOOP("Actions", "Edit the chosen cell")},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace}, u"", QT_TRANSLATE_NOOP("Actions", "Put the field back")},
        {{Qt::Key_F3, Qt::SHIFT | Qt::Key_F3}, u"", QT_TRANSLATE_NOOP("Actions", "Resume: next or previous match")},
        {{QKeySequence(QKeySequence::ZoomIn), QKeySequence(QKeySequence::ZoomOut), Qt::CTRL | Qt::Key_0},
         u"",
         QT_TRANSLATE_NOOP("Actions", "Resume: larger, smaller, fit the width")},
        {{Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Left},
         u"",
         QT_TRANSLATE_NOOP("Actions", "Resume: select text")},
        {{Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}, u"", QT_TRANSLATE_NOOP("Actions", "Menu of the focused item")},
        {{Qt::Key_Escape}, u"", QT_TRANSLATE_NOOP("Actions", "Clear the selection, close, back")},
    };
}

QKeySequence keysOf(ActionId id)
{
    const QList<Spec> all = specs();
    const auto found = std::ranges::find(all, id, &Spec::id);
    return found == all.cend() ? QKeySequence() : found->keys;
}

bool isLetter(const QKeySequence &keys)
{
    return keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier && keys[0].key() >= Qt::Key_A &&
           keys[0].key() <= Qt::Key_Z;
}

QString spelled(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &one : keys)
        all.append(one.toString(QKeySequence::NativeText));
    return all.join(u", "_s);
}

} // namespace

QString keyText(ActionId id)
{
    return keysOf(id).toString(QKeySequence::NativeText);
}

bool isKeyOf(ActionId id, const QKeyEvent &press)
{
    return keysOf(id) == QKeySequence(QKeyCombination(press.modifiers() & ~Qt::KeypadModifier, Qt::Key(press.key())));
}

QString entryText(ActionId id)
{
    const QList<Spec> all = specs();
    const auto found = std::ranges::find(all, id, &Spec::id);
    return found == all.cend() ? QString() : translated(found->text);
}

void addAs(QMenu *menu, ActionId id, bool enabled, const std::function<void()> &act)
{
    const QList<Spec> all = specs();
    const auto found = std::ranges::find(all, id, &Spec::id);
    if (found == all.cend())
        return;
    QAction *entry = menu->addAction(themedIcon(QString::fromLatin1(found->icon)), translated(found->text), act);
    entry->setShortcut(found->keys);
    entry->setShortcutContext(Qt::WidgetShortcut); // to be read
    entry->setEnabled(enabled);
}

QString withKeys(const QString &what, const QKeySequence &keys)
{
    return keys.isEmpty() ? what : u"%1 (%2)"_s.arg(what, keys.toString(QKeySequence::NativeText));
}

QString withKeys(const QString &what, ActionId id)
{
    return withKeys(what, keysOf(id));
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
    new TextMenus(this);
    for (const Spec &spec : specs()) {
        const QString text = translated(spec.text);
        auto *action = new QAction(themedIcon(QString::fromLatin1(spec.icon)), text, this);
        action->setShortcut(spec.keys);
        // A letter by itself acts in the list alone, which adds the action; elsewhere it is typed.
        action->setShortcutContext(isLetter(spec.keys) ? Qt::WidgetShortcut : Qt::WindowShortcut);
        action->setAutoRepeat(spec.repeats);
        action->setObjectName(QString::fromLatin1(spec.icon) + "Action"_L1);
        m_actions.insert(static_cast<int>(spec.id), action);
        m_inOrder.append(action);
        setText(spec.id, text);
        window->addAction(action);
    }
    QAction *offline = action(ActionId::WorkOffline);
    offline->setCheckable(true);
    connect(offline, &QAction::toggled, offline, [offline, icon = offline->icon()](bool checked) {
        offline->setIcon(checked ? themedIcon(u"check"_s) : icon); // beside an icon, the style has no tick
    });
    action(ActionId::Redo)->setShortcuts({action(ActionId::Redo)->shortcut(), Qt::CTRL | Qt::Key_Y});
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
}

void Actions::setBack(ActionId id, bool back)
{
    const QList<Spec> all = specs();
    const auto found = std::ranges::find(all, id, &Spec::id);
    if (found != all.cend() && found->back)
        setText(id, translated(back ? found->back : found->text));
}

void Actions::setText(ActionId id, const QString &text)
{
    QAction *changed = action(id);
    changed->setText(text);
    showTip(changed);
}

void Actions::setEnabled(ActionId id, bool enabled, const QString &why)
{
    QAction *changed = action(id);
    changed->setEnabled(enabled);
    const QString before = std::exchange(m_why[changed], why);
    showTip(changed);
    if (m_refused == changed && before != why) {
        m_refused = nullptr;
        Q_EMIT refusalOver(before);
    }
}

void Actions::showTip(QAction *action)
{
    const QString plain = withKeys(QString(action->text()).remove(u'&'), action->shortcut());
    const QString why = whyNot(action);
    action->setToolTip(why.isEmpty() ? plain : plain + u'\n' + why);
}

/// The presses that were a shortcut already do not come here. Whoever has the focus is asked whether the keys are its
/// own.
bool Actions::refuseKeys(QWidget *widget, const QKeyEvent &key)
{
    const QKeySequence pressed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    const auto found = std::ranges::find_if(m_inOrder, [&](const QAction *action) {
        return isMeant(action, widget, pressed) && !whyNot(action).isEmpty();
    });
    if (found == m_inOrder.cend())
        return false;
    QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.modifiers(), key.text());
    asked.ignore();
    QCoreApplication::sendEvent(widget, &asked);
    if (asked.isAccepted())
        return false;
    if (!key.isAutoRepeat()) // the first press was done, or refused
        refuse(*found);
    return true;
}

bool Actions::isMeant(const QAction *action, const QWidget *widget, const QKeySequence &pressed) const
{
    const bool isHeard =
        action->shortcutContext() != Qt::WidgetShortcut || widget->actions().contains(const_cast<QAction *>(action));
    return isHeard &&
           action->shortcuts().contains(pressed); // also of what is in no menu here: who knows it is told why
}

void Actions::refuse(const QAction *action)
{
    m_refused = action;
    Q_EMIT refused(whyNot(action));
}

bool Actions::allows(ActionId id)
{
    const QAction *asked = action(id);
    if (!asked->isEnabled() && !whyNot(asked).isEmpty())
        refuse(asked);
    return asked->isEnabled();
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        QWidget *focus = QApplication::focusWidget();
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool isFirst = widget && widget == (focus ? focus : m_window); // not one that it is handed on to
        return isFirst && widget->window() == m_window && refuseKeys(widget, *static_cast<QKeyEvent *>(event));
    }
    auto *menu = event->type() == QEvent::ToolTip ? qobject_cast<QMenu *>(watched) : nullptr;
    if (!menu)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QAction *action = menu->actionAt(help->pos());
    const QString why = action ? whyNot(action) : QString();
    if (why.isEmpty())
        return false;
    vivier::showTip(help->globalPos(), why, menu);
    return true;
}

void Actions::on(ActionId id, QObject *context, std::function<void()> handler)
{
    connect(action(id), &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
}

QList<Actions::KeyGroup> Actions::shortcuts() const
{
    QList<KeyGroup> groups;
    for (const auto &[menu, title] : menuTitles) {
        KeyGroup group{.title = tr(title).remove(u'&'), .lines = {}};
        for (const Spec &spec : specs()) {
            const QAction *const one = action(spec.id);
            if (spec.menu == menu && one->isVisible() && !one->shortcuts().isEmpty())
                group.lines.append({.what = one->iconText(), .keys = spelled(one->shortcuts())});
        }
        groups.append(group);
    }
    KeyGroup others{.title = QCoreApplication::translate("Actions", "Everywhere"), .lines = {}};
    for (const OtherKeys &one : otherKeys())
        others.lines.append({.what = translated(one.what), .keys = spelled(one.keys) + QString::fromUtf16(one.more)});
    groups.append(others);
    return groups;
}

void Actions::fill(QMenuBar *bar, QMenu *stages) const
{
    QHash<int, QMenu *> menus;
    for (const auto &[menu, title] : menuTitles) {
        QMenu *candidate = menus.value(static_cast<int>(Menu::Candidate));
        if (menu == Menu::Selected)
            menus.insert(static_cast<int>(menu), new QMenu(tr(title), candidate));
        else
            menus.insert(static_cast<int>(menu), bar->addMenu(tr(title)));
        if (menu == Menu::Candidate)
            bar->addMenu(stages);
    }
    for (const Spec &spec : specs()) {
        QMenu *menu = menus.value(static_cast<int>(spec.menu));
        if (spec.menu == Menu::Selected && menu->isEmpty()) { // below what is about the one who is open
            QMenu *candidate = menus.value(static_cast<int>(Menu::Candidate));
            candidate->addSeparator();
            candidate->addMenu(menu);
        }
        if (spec.separatorBefore)
            menu->addSeparator();
        menu->addAction(action(spec.id));
    }
    menus.value(static_cast<int>(Menu::Selected))->addAction(action(ActionId::Export));
}

void Actions::fillRow(QMenu *menu, QMenu *stages) const
{
    const auto add = [this, menu](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(action(id));
    };
    add({ActionId::Send, ActionId::SendAndNext, ActionId::TakeBack, ActionId::Discard});
    menu->addSeparator();
    if (stages->menuAction()->isVisible())
        menu->addMenu(stages);
    add({ActionId::Archive, ActionId::ArchiveAndNext});
    menu->addSeparator();
    add({ActionId::OpenDashboard, ActionId::ShowHistory, ActionId::Refresh});
    menu->addSeparator();
    add({ActionId::CopyText, ActionId::CopyVCard, ActionId::CopyLink});
}

} // namespace vivier
