// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outboxitem.h"
#include "model/conflictmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace vivier {

class Avatar;
class ConflictTable;
class EmptyState;
class GonePanel;

/// Where a candidate is decided about that somebody else changed too, field by field; and what is left when the ATS has
/// it no more, or in another job. Nothing is sent from here: the page asks for it by signal. Decisions are drafts,
/// saved as they are made. Keys: arrows, M yours, T theirs, E or F2 edit the result, U undecided again, Ctrl+Z and
/// Ctrl+Shift+Z, Ctrl+Return send, Alt+Up and Alt+Down the previous and next candidate, Esc back. They are taken before
/// the window's shortcuts.
class ConflictPage : public QWidget
{
    Q_OBJECT

public:
    /// `ats`: its name on screen. The models must outlive the page.
    ConflictPage(CandidateModel *candidates, const JobModel *jobs, const QString &ats, QWidget *parent = nullptr);

    /// Shows one candidate: for SendOutcome::Gone and Moved what can be done with the draft, else the comparison. An
    /// empty key: the first that waits for a decision, or comes to. Begins a visit of the model, even of the same
    /// candidate.
    void open(const QString &key = {}, SendOutcome reason = SendOutcome::Conflict);
    QString candidate() const { return m_key; }
    ConflictModel *model() { return &m_model; }
    /// Offered while tags are edited.
    void setKnownTags(const QStringList &tags);
    /// The first thing to decide gets the focus; also when the page itself is given it.
    void focusFirst();

Q_SIGNALS:
    /// All is decided (or the candidate was moved): the draft may leave.
    void sendRequested(const QString &key);
    void closed();
    void exportRequested(const QString &key);
    void recreateRequested(const QString &key);
    void discardRequested(const QString &key);
    /// Another candidate is shown, or none.
    void candidateChanged(const QString &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void refresh();
    void refreshNavigation();
    void measure();
    void fold();
    void send();
    void step(int by);
    void undo(bool again);
    QString summary() const;

    CandidateModel *m_candidates;
    ConflictModel m_model;
    QString m_key;
    SendOutcome m_reason = SendOutcome::Conflict;
    int m_undoFloor = 0; ///< Ctrl+Z takes back what was decided in this visit, not what was typed before
    QPushButton *m_back;
    QLabel *m_waiting;
    QToolButton *m_previous;
    QToolButton *m_next;
    Avatar *m_avatar;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_yours;
    QPushButton *m_theirs;
    QPushButton *m_send;
    QWidget *m_verbs;
    QHBoxLayout *m_who;
    QWidget *m_head;
    QStackedWidget *m_stack;
    QScrollArea *m_comparison;
    ConflictTable *m_table;
    QLabel *m_keys;
    QScrollArea *m_gone;
    GonePanel *m_panel;
    EmptyState *m_empty;
};

} // namespace vivier
