// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"

#include <QList>
#include <QMenu>

namespace vivier {

/// What the account menu says of one account.
struct AccountEntry
{
    QString id;
    QString name;
    int outbox = 0;   ///< candidates in its outbox
    int needsYou = 0; ///< of them, those that need a decision
    QString trouble;  ///< "token refused"; empty: none
    bool shown = false;

    bool needsRecruiter() const { return needsYou > 0 || !trouble.isEmpty(); }
    /// "InstaView Acme · 3 in the outbox · 1 needs you".
    QString sentence() const;
};

/// The accounts, the first nine with Ctrl and their number. An entry that stays is the same action, so that the menu
/// may be open while the counts change.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// `window`: where the shortcuts work. `last`: stands below the accounts.
    AccountMenu(QWidget *window, QAction *last);

    /// Each chooses its account.
    const QList<QAction *> &entries() const { return m_actions; }
    void setEntries(const QList<AccountEntry> &entries);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void rebuild(const QList<AccountEntry> &entries);

    QWidget *m_window;
    QAction *m_last;
    QStringList m_ids;
    QList<QAction *> m_actions; ///< as m_ids
};

} // namespace vivier
