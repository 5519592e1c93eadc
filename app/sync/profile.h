// SPDX-License-Identifier: MIT
#pragma once

#include "http/proxies.h"
#include "store/profilekey.h"
#include "store/profilelock.h"
#include "store/vault.h"
#include "sync/senddraft.h"

#include <QCoroTask>

#include <memory>

namespace vivier {

/// Why a profile could not be opened, or an account of it not used.
struct ProfileError
{
    enum class Kind {
        InUse,        ///< another Vivier works on this folder
        NoHome,       ///< there is no place for a profile by default, see `home`
        Store,        ///< see `store`
        Vault,        ///< the token cannot be had, see `vault`
        NotSupported, ///< this version does not speak the account's ATS
        Key,          ///< the profile's key cannot be had, see `key`
    };
    Kind kind = Kind::Store;
    std::optional<StoreError> store;
    std::optional<VaultError> vault;
    std::optional<KeyError> key;
    QString home = {}; ///< what HOME says

    QString sentence() const; ///< for the recruiter: what happened, what was kept, what to do
};

template <typename T> using Profiled = tl::expected<T, ProfileError>;

/// What of the recruiter brings a token that the vault did not give.
ApiError::TokenNeed tokenNeed(const VaultError &error);

/// All state of one recruiter in one folder: accounts, snapshots, drafts (Store) and tokens (Vault). One program at a
/// time holds it. Belongs to the main thread.
class Profile
{
public:
    /// `folder` is made when missing. Where the window's and the command line's state is by default: see
    /// defaultFolder().
    explicit Profile(const QString &folder);
    ~Profile();
    Q_DISABLE_COPY_MOVE(Profile)

    /// Below XDG_DATA_HOME, else below HOME. NoHome when neither names a place.
    static Profiled<QString> defaultFolder();

    /// Takes the lock and opens the store. The task may outlive nothing: keep the profile until it ends.
    QCoro::Task<Profiled<OpenReport>> open();
    /// After open(): gets the key that seals all personal data and opens the store with it. Can be asked again after a
    /// failure, with another passphrase.
    QCoro::Task<Profiled<KeyPlace>> unlock(Unlock how);

    /// Forgets the key, and the passphrase of sealed tokens, once all that was asked of the store before is done; the
    /// profile stays this program's. The key of a throw-away profile stays in memory: there it has no other place.
    void lock();

    QString folder() const { return m_folder; }
    std::shared_ptr<Store> store() const { return m_store; }
    Vault *vault() const { return m_vault.get(); }
    /// The way out of this computer for all accounts, with the logins that the vault keeps. Never null.
    std::shared_ptr<Proxies> proxies() const { return m_proxies; }

    /// Everything to work on an account; asks the vault for its token.
    QCoro::Task<Profiled<SyncContext>> contextFor(Account account);
    /// To work on what is on disk while the token cannot be had: every request ends as NoToken, with that reason.
    Profiled<SyncContext> contextWithoutToken(const Account &account, const VaultError &why) const;

private:
    QString m_folder;
    ProfileLock m_lock;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<Vault> m_vault;
    std::shared_ptr<Proxies> m_proxies;
    std::unique_ptr<ProfileKey> m_key;
};

} // namespace vivier
