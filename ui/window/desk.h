#pragma once

#include "model/accountsmodel.h"
#include "model/preferences.h"
#include "model/workspace.h"

#include <QObject>

#include <memory>

namespace vivier {

class MainWindow;
class Profile;
struct ProfileError;

/// The recruiter's desk: opens accounts of a profile in the one window, and the dialogs around them. Nothing here
/// blocks; the profile must be open and outlive the desk.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Profile *profile, Preferences *preferences, QObject *parent = nullptr);
    ~Desk() override;

    MainWindow *window() const { return m_window.get(); }
    AccountsModel *accounts() { return &m_accounts; }
    Workspace *workspace() const { return m_workspace.get(); }

    /// Shows the window and unlocks the profile (with `VIVIER_PASSPHRASE`, the keychain, or a page that asks); then the
    /// accounts are read and the last one used is opened. `throwAway`: a fresh profile keeps its key in memory only.
    void start(bool throwAway = false);
    /// Opens this candidate (a reference, or the address of its page in the dashboard) as soon as it is known.
    void openCandidate(const QString &referenceOrUrl);
    void openAccount(const QString &id);
    void addAccount(const Account &account, const TokenChange &token);
    /// Something to read at the start: a damaged profile was moved aside.
    void say(const QString &text);

Q_SIGNALS:
    /// The profile can be read now.
    void unlocked();
    void workspaceOpened(vivier::Workspace *workspace);

private:
    enum class Token { There, Missing };

    void useContext(const Account &account, const SyncContext &context, Token token = Token::There);
    /// Without a token the account is still there to work on; `why` says what is missing.
    void openLocked(const Account &account, const QString &why);
    void showAccountDialog();
    void showAccounts();
    void askNewToken();
    void askPassphrase(const Account &account);
    void askDashboard(const QString &key);
    void closeWorkspace();
    void unlock(const QString &passphrase);
    void askKey(const ProfileError &error);
    void openWanted();

    Profile *m_profile;
    Preferences *m_preferences;
    AccountsModel m_accounts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
    bool m_throwAway = false;
    bool m_askingKey = false;
    QString m_opening;  ///< the account that was asked for last
    int m_openings = 0; ///< how often one was asked for: an answer to an earlier call comes too late
    QString m_wanted;
};

} // namespace vivier
