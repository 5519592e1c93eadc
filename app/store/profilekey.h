// SPDX-License-Identifier: MIT
#pragma once

#include "store/secret.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace vivier {

/// Where the key is kept that seals a profile.
enum class KeyPlace {
    Keychain,   ///< the OS keychain (QtKeychain)
    Passphrase, ///< in the profile, sealed with a passphrase (Argon2id, XChaCha20-Poly1305)
    Session,    ///< in memory only, for a throw-away profile: what is written cannot be read again
};

/// How to get at the key.
struct Unlock
{
    QString passphrase;     ///< empty: none was given. A fresh profile that is given one gets KeyPlace::Passphrase
    bool throwAway = false; ///< a fresh profile gets KeyPlace::Session
    /// Told, on the caller's thread, that the key of a fresh profile is on its way into the keychain, which may ask in
    /// a window of its own and for long. Until it answers, another unlock() with a passphrase takes the place of this.
    std::function<void()> askingKeychain = {};
    /// Told, on the caller's thread, how many candidates of an earlier Vivier were brought forward so far, of how many.
    std::function<void(int done, int total)> progress = {};
};

struct KeyError
{
    enum class Kind {
        ChoosePassphrase, ///< fresh profile and no keychain answers: a passphrase is needed, any will do
        PassphraseNeeded, ///< sealed with a passphrase, and none was given
        WrongPassphrase,
        NoKeychain,  ///< the key is in a keychain that does not answer now
        Locked,      ///< the keychain is locked, or the recruiter refused to unlock it
        KeyGone,     ///< the keychain answers and does not hold the key any more
        WrongKey,    ///< the keychain holds a key that is not this profile's
        GivenUp,     ///< of two unlock() for a fresh profile the other one counts: nothing to tell
        SessionGone, ///< the key was kept in memory only, and that program has ended
        Fault,       ///< see `detail`
    };
    Kind kind = Kind::Fault;
    QString detail; ///< for the log; never a secret

    QString sentence() const; ///< for the recruiter: what happened, what was kept, what to do
};

template <typename T> using Keyed = tl::expected<T, KeyError>;

/// The key of one profile: random, made on the first start, kept in the keychain or sealed with a passphrase. The
/// profile remembers where (settings "key/…"), never the key. Belongs to a thread with an event loop; deriving runs on
/// another.
class ProfileKey : public QObject
{
    Q_OBJECT

public:
    explicit ProfileKey(std::shared_ptr<Store> store, QObject *parent = nullptr);
    ~ProfileKey() override;

    /// Gets or makes the key and unlocks the store with it. On failure nothing was changed.
    QFuture<Keyed<KeyPlace>> unlock(Unlock how);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vivier
