// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/destination.h"
#include "model/accountsession.h"
#include "model/accountsmodel.h"
#include "model/preferences.h"
#include "sync/profile.h"
#include "window/unlockpage.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace vivier {

class DesktopNotifications;
class IdleWatch;
class MainWindow;
class Notifier;
struct AccountEntry;
struct Notification;

/// Every account of a profile at work, one of them in the window, and the dialogs around them.
/// The account used last is opened first and the others after it has loaded; from then on each sends, reads and keeps
/// its drafts by itself, in sight or not. Nothing here blocks; the profile must be open and outlive the controller.
class AccountsController : public QObject
{
    Q_OBJECT

public:
    /// `clock`: of the time without a touch.
    AccountsController(Profile *profile, Preferences *preferences, std::shared_ptr<Clock> clock = Clock::system(),
                       QObject *parent = nullptr);
    ~AccountsController() override;

    MainWindow *window() const { return m_window.get(); }
    AccountsModel *accounts() { return &m_accounts; }
    /// The one in sight; nullptr: none.
    AccountSession *session() const;
    /// nullptr while the account is not open.
    AccountSession *session(const QString &accountId) const;

    /// Shows the window and unlocks the profile (with `VIVIER_PASSPHRASE`, the keychain, or a page that asks); then the
    /// accounts are read and opened, the last one used first. `throwAway`: a fresh profile keeps its key in memory
    /// only.
    void start(bool throwAway = false);
    /// Goes there as soon as the profile is unlocked and whoever may have it is loaded, in the account that has it;
    /// what cannot be found is said. What is being typed is kept first. Of several wishes the last one counts.
    void go(const Destination &destination);
    /// Brings the account into sight; it is opened first where it is not.
    void openAccount(const QString &id);
    /// `show`: brings it into sight, too.
    void addAccount(const Account &account, const TokenChange &token, bool show = true);
    /// Out of sight at once; the key is forgotten when all that was typed is on disk and what is on its way has its
    /// answer. What waits in the outbox stays there until the profile is unlocked. When the disk refuses what was
    /// typed, nothing is locked, and the recruiter is told.
    void lock();
    bool isLocked() const { return m_locked; }
    void say(const QString &text);
    /// What became of a damaged profile: stays until it is closed, whatever else there is to say at the start.
    void tellDamage(const QString &text);

Q_SIGNALS:
    /// The profile can be read now.
    void unlocked();
    /// The key is forgotten.
    void locked();
    /// An account came into sight.
    void sessionOpened(vivier::AccountSession *session);

private:
    /// What an account has here.
    struct OpenAccount
    {
        std::unique_ptr<AccountSession> session; ///< none: not open yet, or it cannot be
        QString why;                             ///< why there is no token, for the recruiter; empty: there is one
        bool sealed = false;                     ///< the token waits for its passphrase
        bool isElsewhere = false;                ///< the token was kept for another address
        bool stuck = false;                      ///< its drafts could not be read: it never finishes loading
        int openings = 0;             ///< how often it was asked for: an answer to an earlier call comes too late
        int sent = 0;                 ///< accepted while out of sight and not told yet
        Preferences::Place returnTo;  ///< where the recruiter was before it was opened anew
        bool wasLoaded = false;       ///< since the start: from then on the recruiter decides where to be
        std::optional<Notice> unread; ///< the last of what it said out of sight
        Draft unreadOf;               ///< the draft that it spoke of, as it was then
    };

    void wireWindow();
    void wireAccounts();
    void followLanguage();
    void recreateWindow();
    void open(const QString &id);
    void openNext();
    void openWith(const Account &account, const SyncContext &context);
    /// Without a token the account is still there to work on.
    /// All that was typed in it is on disk, and all that was on its way has its answer.
    static bool isAtRest(AccountSession &session);
    /// Has `look` called whenever it may have come to rest, until `context` goes.
    static void followRest(AccountSession *session, QObject *context, const std::function<void()> &look);
    void openAtRest(const Account &account, const SyncContext &context);
    void openLocked(const Account &account, const ProfileError &why);
    void take(const Account &account, const Profiled<SyncContext> &context);
    void connectOpen(const QString &id);
    void loaded(const QString &id);
    void show(const QString &id);
    void close(const QString &id);
    void update(const QString &id, bool tokenToo);
    void remove(const QString &id);

    bool isShown(const AccountSession *session) const { return session && session == this->session(); }
    void hear(const QString &id, const Notice &notice);
    void followOutbox(const QString &id);
    void wireNotifications();
    void follow(Notifier *notifier, const QString &id);
    bool isWatched() const;
    void notify(const Notification &notification);
    void lookForExpiries();
    void withdraw(const QString &account);
    void openNotified(const QString &name, const QString &token);
    void tellAway(const QString &id, const Notice &notice, const QString &who = {});
    AccountEntry entry(const Account &account) const;
    void refreshAccounts();
    void refreshOthers();

    void showAccountDialog();
    void showAccounts();
    void askNewToken(const QString &id);
    void askAddress(const QString &id);
    void askProxyLogin();
    void leaveProxy();
    void forgetProxyLogins();
    void askPassphrase(const Account &account);
    void askDashboard(const QString &key);
    void reportProblem();
    void browse(const QUrl &url);
    void showGate(const std::function<void(UnlockPage *)> &how);
    void unlock(const QString &passphrase);
    void askKey(const ProfileError &error);
    void finishLocking();
    UnlockPage::Behind behindTheLock() const;
    void beUnlocked();
    void stayOpen(const StoreError &why);
    void goOn();
    bool isRead(const QString &id) const;
    void showWanted(const Destination &wanted);
    void openWanted(const QString &key, const QStringList &homes);
    void askForWanted(AccountSession *session, const QString &reference);

    Profile *m_profile;
    Preferences *m_preferences;
    AccountsModel m_accounts;
    QString m_language; ///< that the window speaks
    std::unique_ptr<MainWindow> m_window;
    std::map<QString, OpenAccount> m_openAccounts; ///< by account id
    std::function<void(UnlockPage *)> m_gate;      ///< see showGate()
    bool m_throwAway = false;
    std::optional<KeyPlace> m_keyPlace; ///< none: the profile was not unlocked yet
    bool m_locked = false;              ///< from lock() on, until it is unlocked again
    bool m_locking = false;             ///< something is still to be saved or answered
    bool m_saidLater = false;           ///< that the language changes later
    IdleWatch *m_idle;
    DesktopNotifications *m_notifications;
    QHash<QString, Notice> m_notified;   ///< what each notification leads to, by its name
    QString m_opening;                   ///< the account that is in sight or was asked for last
    QSet<QString> m_quiet;               ///< being added, and not to come into sight
    std::optional<Destination> m_wanted; ///< see go()
};

} // namespace vivier
