// SPDX-License-Identifier: MIT
#pragma once

#include "sync/connectivity.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QToolButton;

namespace vivier {

class Actions;
class SearchField;
class StatusDot;
class ViewSwitch;
class AccountSession;

/// The bar above everything: account, search, new candidate, what waits, and whether the ATS answers.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    void setSession(AccountSession *session);
    /// While the profile is sealed there is no account to speak of; the button's room is kept. Ends with the next
    /// setSession().
    void hideAccount();
    /// What other accounts need the recruiter for, a line each: a mark on the account button while there is something.
    void setAttention(const QStringList &needing);
    SearchField *search() const { return m_search; }
    QPushButton *accountButton() const { return m_account; }
    /// Whether there is no room for the words of its buttons.
    void setNarrow(bool narrow);
    void setBoardShown(bool shown);
    /// Whether a candidate is in sight and the pane of changes is not, so that a button must say what will be sent.
    void setPaneAway(bool away);

Q_SIGNALS:
    void changesRequested();
    void outboxRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshAccount();
    int roomForAccount() const;
    void refreshCounts();
    void refreshStatus(Connectivity::State state);

    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_links; ///< context of the connections to the session in sight
    QStringList m_needing;
    QPushButton *m_account;
    SearchField *m_search;
    QPushButton *m_changes;
    ViewSwitch *m_views;
    QPushButton *m_new;
    QPushButton *m_outbox;
    StatusDot *m_status;
    QString m_newText; ///< where there is room for it
    bool m_narrow = false;
    bool m_paneAway = false;
};

} // namespace vivier
