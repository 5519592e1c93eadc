// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>

#include <functional>

class QKeyEvent;
class QMenu;
class QMenuBar;
class QWidget;

namespace vivier {

/// Everything the window can do, once: menu, tooltip, shortcut and enabled state follow from one table.
enum class ActionId {
    NewCandidate,
    PasteToCreate,
    Import,
    Export,
    Send,
    SendAndNext,
    SendAll,
    TakeBack,
    Discard,
    Archive,
    ArchiveAndNext,
    OpenDashboard,
    CopyEmail,
    CopyPhone,
    CopyText,
    CopyVCard,
    CopyLink,
    SelectedStage,
    SelectedTags,
    SelectedArchive,
    SelectedField,
    SelectedSend,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PasteInto,
    SelectAll,
    NextMisspelling,
    SelectMatching,
    ClearSelection,
    Search,
    AddFilter,
    SaveFilter,
    Commands,
    ShowBoard,
    NextCandidate,
    PreviousCandidate,
    GoBack,
    GoForward,
    NextPane,
    PreviousPane,
    ShowChanges,
    ShowResume,
    ShowActivity,
    ShowOutbox,
    ShowConflicts,
    ShowHistory,
    ShowTags,
    ShowSame,
    Refresh,
    ReadAll,
    WorkOffline,
    Accounts,
    Preferences,
    Lock,
    Shortcuts,
    UserGuide,
    ReportProblem,
    About,
};

/// The keys that the table has for it, as the desktop spells them. For words about it: a tip, a hint.
QString keyText(ActionId id);
/// Whether this press is its keys.
bool isKeyOf(ActionId id, const QKeyEvent &press);
/// What the table calls it, with its "&".
QString entryText(ActionId id);
/// An entry that reads as this action and does `act`; the window keeps the keys.
void addAs(QMenu *menu, ActionId id, bool enabled, const std::function<void()> &act);
/// "Send (Ctrl+Return)".
QString withKeys(const QString &what, ActionId id);
QString withKeys(const QString &what, const QKeySequence &keys);

class Actions : public QObject
{
    Q_OBJECT

public:
    /// Makes all actions and adds them to `window`, so that their shortcuts work wherever the focus is.
    explicit Actions(QWidget *window);

    /// In the order of the menus.
    QList<QAction *> all() const { return m_inOrder; }
    QAction *action(ActionId id) const { return m_actions.value(static_cast<int>(id)); }
    void on(ActionId id, QObject *context, std::function<void()> handler);
    /// `why`: what is to be said where it cannot be done now. It is in the tip, and refused() tells it when the keys
    /// are pressed all the same: else they would go to whatever has the focus.
    void setEnabled(ActionId id, bool enabled, const QString &why = {});
    /// Whether it can be done now; if not, refused() tells why. For what was pressed before that was known.
    bool allows(ActionId id);
    /// Whether it takes back what it did, as its text says then; the tooltip follows.
    void setBack(ActionId id, bool back);
    /// Another text (with its "&"); the tooltip follows.
    void setText(ActionId id, const QString &text);
    /// Every shortcut, in the order of the menus, and last the keys that are no actions.
    struct Keys
    {
        QString what;
        QString keys; ///< as the desktop spells them
    };
    struct KeyGroup
    {
        QString title; ///< of the menu
        QList<Keys> lines;
    };
    QList<KeyGroup> shortcuts() const;
    /// `stages` comes after the candidate's menu: what is in it is the job's.
    void fill(QMenuBar *bar, QMenu *stages) const;
    /// What can be done to a candidate, for the menu of its row.
    void fillRow(QMenu *menu, QMenu *stages) const;

Q_SIGNALS:
    void refused(const QString &why);
    /// What refused() told last is no longer so.
    void refusalOver(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isMeant(const QAction *action, const QWidget *widget, const QKeySequence &pressed) const;
    QString whyNot(const QAction *action) const { return action->isEnabled() ? QString() : m_why.value(action); }
    void showTip(QAction *action);
    bool refuseKeys(QWidget *widget, const QKeyEvent &key);
    void refuse(const QAction *action);

    QWidget *m_window;
    QHash<const QAction *, QString> m_why;
    const QAction *m_refused = nullptr; ///< last, and it still cannot be done
    QHash<int, QAction *> m_actions;
    QList<QAction *> m_inOrder;
};

} // namespace vivier
