// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountcheck.h"
#include "sync/connecting.h"
#include "sync/profile.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>

#include <optional>
#include <variant>

namespace vivier {

/// What becomes of the token when an account is saved.
struct TokenChange
{
    QString token; ///< empty: the one that is kept, moved to `place`
    TokenPlace place = TokenPlace::Keychain;
    /// For TokenPlace::Sealed. One passphrase opens all sealed tokens of a profile: see passphraseState().
    QString passphrase;
    bool addressConfirmed = false; ///< the recruiter answered what addressQuestion() asks
};

/// Nothing, or one or two sentences for the recruiter that say why not; then nothing was changed.
using Outcome = tl::expected<std::monostate, QString>;

// What the dialogs and the command line do with the profile and the vault: free coroutines over values, so that nothing
// is gone when one resumes. The vault belongs to the program's main thread and may go meanwhile.
using VaultPointer = QPointer<Vault>;

/// An account to save, and what is known beside it.
struct Saving
{
    Account account;
    std::optional<TokenChange> token;
    std::optional<QString> keyPassphrase = {}; ///< of the client key, typed anew; kept where the token is
    bool isNew = false;
    QStringList others;      ///< other accounts, whose tokens may be sealed
    bool movesAway = false;  ///< from the company that it had
    QString formerCompany;   ///< its name
    QList<Organization> own; ///< of the account's companies, what to remember

    /// Takes the company that a test chose, and its name.
    void take(const ConnectionReport &report);
    /// Of the companies that a test found, the account's own.
    void remember(const QList<Organization> &companies);
};

struct AccountsRead
{
    Stored<QList<Account>> accounts;
    QHash<QString, QList<Organization>> companies;
};

/// Where a secret is kept for later runs when nobody chooses: sealed by who gave a passphrase, as a keychain may ask
/// its questions on the screen, else in the keychain. Nothing: there is neither.
QCoro::Task<std::optional<TokenPlace>> placeForLater(VaultPointer vault);
/// Those of `ids` whose token is sealed.
QCoro::Task<QStringList> sealedAccounts(QStringList ids, VaultPointer vault);
/// Gives the vault the passphrase when it opens the token of `id`.
QCoro::Task<Outcome> unlockWith(QString id, QString passphrase, VaultPointer vault);
/// A token was typed for an account. When that names another address than its token was kept for, and the recruiter did
/// not type the address too (`saved` is the account as it is on disk): that it does, with both. Nothing is given to the
/// ATS before that is confirmed.
QCoro::Task<Vaulted<std::monostate>> addressQuestion(Account account, Account saved, VaultPointer vault);
/// Refuses a token that is typed while addressQuestion() asks, unless that is confirmed.
QCoro::Task<Outcome> saveAccount(Saving saving, std::shared_ptr<Store> store, VaultPointer vault);
/// Why an account is still there.
struct RemovalProblem
{
    QString sentence; ///< for the recruiter
    bool isTokenLocked = false;
};

/// With its drafts, snapshots and token. What it gives is a sentence about a token that could not be deleted; empty
/// when it is gone.
QCoro::Task<tl::expected<QString, RemovalProblem>> removeAccount(QString id, std::shared_ptr<Store> store,
                                                                 VaultPointer vault);
/// What of a connection is not in the account; a key's passphrase that is not typed stands for the one that is kept.
struct Connecting
{
    std::shared_ptr<Proxies> proxies;
    std::optional<QString> keyPassphrase = {};
};
/// An empty token stands for the one that is kept for `saved`, the account as it is on disk (nothing: it is new).
QCoro::Task<ConnectionReport> testWith(Account account, QString token, Connecting connecting,
                                       std::optional<Account> saved, VaultPointer vault, std::stop_token stop);
QCoro::Task<AccountsRead> readAccounts(std::shared_ptr<Store> store);

} // namespace vivier
