// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QContextMenuEvent;
class QMenu;
class QPoint;
class QWidget;

namespace vivier {

class CandidateForm;
class FieldFrame;
class AccountSession;
struct SpellingOffer;

/// Actions of the window that the menu of a field offers, by their own words and keys; nullptr: not offered.
struct FieldMenuActions
{
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *cut = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *selectAll = nullptr;
    QAction *history = nullptr;
};

/// The menu of every field of a form, by the pointer or by key: what its text can do, as in the window's own menus,
/// then what the field can do, by its buttons.
class FieldMenu : public QObject
{
    Q_OBJECT

public:
    FieldMenu(AccountSession *session, CandidateForm *form);

    void setActions(const FieldMenuActions &actions) { m_actions = actions; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool show(const QContextMenuEvent &event);
    void open(QWidget *part, QWidget *text, const QString &field, const QPoint &at, const SpellingOffer &spelling);
    void addTextVerbs(QMenu *menu, QWidget *text) const;
    void addFieldVerbs(QMenu *menu, const QString &field) const;
    static void addButtons(QMenu *menu, const FieldFrame &frame);
    QString valueOf(const QString &field) const;

    AccountSession *m_session;
    CandidateForm *m_form;
    FieldMenuActions m_actions;
};

} // namespace vivier
