// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace vivier {

/// Where the token of an account is kept; the recruiter chooses.
enum class TokenPlace {
    Keychain, ///< the OS keychain (QtKeychain)
    Sealed,   ///< in the profile, sealed with a passphrase (libsodium: Argon2id, XChaCha20-Poly1305)
    Session,  ///< in memory until the program ends
};

struct VaultError
{
    enum class Kind {
        NoKeychain,       ///< there is none, or it does not answer
        Locked,           ///< the recruiter refused to unlock it, or it is locked
        WrongPassphrase,  ///< the sealed token did not open
        PassphraseNeeded, ///< sealed, and no passphrase was given yet
        NotThere,         ///< no token is kept for this account
        OtherAddress,     ///< it is kept for another address or ATS than the account names: see confirmAddress()
        Fault,
    };
    Kind kind = Kind::Fault;
    QString detail;       ///< never holds a secret
    QString keptFor = {}; ///< OtherAddress: where the token belongs, for the recruiter; empty: not known
    QString asked = {};   ///< OtherAddress: what the account names

    QString sentence() const; ///< for the recruiter: what happened, what to do
};

template <typename T> using Vaulted = tl::expected<T, VaultError>;

/// Keeps tokens, by account id, each together with the ATS and the address that it was saved for: the account beside it
/// is not sealed, and whoever changes that must not get the token. One that an earlier Vivier kept without them is
/// bound when it is first read, to what the account names then. The address is kept a second time, where it can be read
/// without the token, and stays when that is gone. Belongs to one thread with an event loop (the keychain
/// talks through it); sealing runs on a worker thread, since Argon2id takes its time on purpose. Tokens are never
/// logged.
class Vault : public QObject
{
    Q_OBJECT

public:
    explicit Vault(std::shared_ptr<Store> store, QObject *parent = nullptr);
    ~Vault() override;

    /// Whether a keychain answers here.
    QFuture<bool> keychainAvailable();
    QFuture<Vaulted<TokenPlace>> place(QString accountId); ///< NotThere when nothing is kept
    /// For TokenPlace::Sealed needs setPassphrase() first. OtherAddress unless it was kept for this ATS and address.
    QFuture<Vaulted<QString>> token(Account account);
    QFuture<Vaulted<std::monostate>> saveToken(Account account, QString token, TokenPlace place);
    /// Before a token is given anew: OtherAddress when the account names another address than its token was kept for
    /// last, or when that is not known any more (then `keptFor` is empty).
    QFuture<Vaulted<std::monostate>> checkAddress(Account account);
    /// The recruiter wants the token to go where the account says, wherever it was kept for.
    QFuture<Vaulted<std::monostate>> confirmAddress(Account account);
    /// Whether the token can be read, wherever it is kept for: so, whether the passphrase is the right one.
    QFuture<Vaulted<std::monostate>> tryToken(QString accountId);
    QFuture<Vaulted<std::monostate>> forget(QString accountId);

    /// For this run; kept in locked memory, wiped in the destructor.
    void setPassphrase(const QString &passphrase);
    bool hasPassphrase() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vivier
