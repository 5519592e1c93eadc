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
        Fault,
    };
    Kind kind = Kind::Fault;
    QString detail; ///< never holds a secret

    QString sentence() const; ///< for the recruiter: what happened, what to do
};

template <typename T> using Vaulted = tl::expected<T, VaultError>;

/// Keeps tokens, by account id. Belongs to one thread with an event loop (the keychain talks through it); sealing runs
/// on a worker thread, since Argon2id takes its time on purpose. Tokens are never logged.
class Vault : public QObject
{
    Q_OBJECT

public:
    explicit Vault(std::shared_ptr<Store> store, QObject *parent = nullptr);
    ~Vault() override;

    /// Whether a keychain answers here.
    QFuture<bool> keychainAvailable();
    QFuture<Vaulted<TokenPlace>> place(QString accountId); ///< NotThere when nothing is kept
    /// For TokenPlace::Sealed needs setPassphrase() first.
    QFuture<Vaulted<QString>> token(QString accountId);
    QFuture<Vaulted<std::monostate>> saveToken(QString accountId, QString token, TokenPlace place);
    QFuture<Vaulted<std::monostate>> forget(QString accountId);

    /// For this run; kept in locked memory, wiped in the destructor.
    void setPassphrase(const QString &passphrase);
    bool hasPassphrase() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vivier
