// SPDX-License-Identifier: MIT
#include "store/profilekey.h"

#include "store/answer.h"
#include "store/cellcipher.h"
#include "store/keychain.h"
#include "store/onready.h"
#include "store/passphrasebox.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

#include <sodium.h>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Kind = KeyError::Kind;
using Key = std::shared_ptr<const Secret>;
using Setting = std::pair<QString, QByteArray>;

const QString placeKey = u"key/place"_s;
const QString keychainIdKey = u"key/id"_s; ///< names the entry in the keychain: two profiles never share one
const QString boxKey = u"key/box"_s;       ///< the key, sealed with the passphrase

const QByteArray keychainPlace = "keychain";
const QByteArray passphrasePlace = "passphrase";
const QByteArray sessionPlace = "session";

const QString boxName = u"profile key"_s; ///< no account has this id: a token's box does not open as the key

QString entryOf(const QByteArray &id)
{
    return u"profile-key/"_s + QString::fromLatin1(id);
}

Key randomKey()
{
    auto key = std::make_shared<Secret>(CellCipher::keySize());
    randombytes_buf(key->bytes().data(), key->bytes().size());
    return key;
}

QString textOf(const Secret &key)
{
    const auto bytes = key.bytes();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toBase64());
}

/// nullptr when this is no key.
Key keyOf(const QString &text)
{
    QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (bytes.size() != CellCipher::keySize())
        return nullptr;
    auto key = std::make_shared<Secret>(bytes.size());
    std::ranges::copy(bytes, key->bytes().data());
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return key;
}

KeyError errorOf(const VaultError &error)
{
    switch (error.kind) {
    case VaultError::Kind::NoKeychain:
        return {Kind::NoKeychain, error.detail};
    case VaultError::Kind::Locked:
        return {Kind::Locked, error.detail};
    case VaultError::Kind::NotThere:
        return {Kind::KeyGone, error.detail};
    default:
        return {Kind::Fault, error.detail};
    }
}

KeyError errorOf(const StoreError &error)
{
    return {error.kind == StoreError::Kind::WrongKey ? Kind::WrongKey : Kind::Fault, error.detail};
}

} // namespace

QString KeyError::sentence() const
{
    switch (kind) {
    case Kind::ChoosePassphrase:
        return QCoreApplication::translate(
            "ProfileKey",
            "This computer has no keychain to store the key. Choose a passphrase: Vivier encrypts your candidates with "
            "it, and asks for it at every start. Without it nobody can read them, not even you.");
    case Kind::PassphraseNeeded:
        return QCoreApplication::translate(
            "ProfileKey", "The candidates on this computer are encrypted with a passphrase. Type it to open them.");
    case Kind::WrongPassphrase:
        return QCoreApplication::translate(
            "ProfileKey", "This passphrase does not open the candidates on this computer. Nothing was changed. "
                          "Type it again.");
    case Kind::NoKeychain:
        return QCoreApplication::translate(
            "ProfileKey", "The key to your candidates is in the keychain of this computer, which does not answer. "
                          "Everything is kept, encrypted. Start the keychain, then try again.");
    case Kind::Locked:
        return QCoreApplication::translate(
            "ProfileKey", "The keychain of this computer is locked, and the key to your candidates is inside. "
                          "Everything is kept, encrypted. Unlock the keychain, then try again.");
    case Kind::KeyGone:
        return QCoreApplication::translate(
            "ProfileKey", "The keychain of this computer no longer holds the key to your candidates. Everything is "
                          "kept, encrypted. Restore the keychain from a backup, then try again.");
    case Kind::WrongKey:
        return QCoreApplication::translate(
            "ProfileKey",
            "The key that was found is not the one that your candidates are encrypted with. Nothing was read or "
            "changed. Restore the keychain from the backup that belongs to these candidates, then try again.");
    case Kind::SessionGone:
        return QCoreApplication::translate("ProfileKey",
                                           "This was a temporary profile: its key was kept only in memory and went "
                                           "with the program. Nothing was changed. Start with another folder.");
    case Kind::GivenUp:
    case Kind::Fault:
        break;
    }
    return QCoreApplication::translate(
        "ProfileKey",
        "Vivier could not open the candidates on this computer. Everything is kept as it is. Try again; if "
        "it happens again, restart Vivier.");
}

struct ProfileKey::Private
{
    using Opened = Answer<Keyed<KeyPlace>>;
    using Next = std::function<void()>;

    Private(ProfileKey *profileKey, std::shared_ptr<Store> profile)
        : q(profileKey)
        , store(std::move(profile))
    {
        pool.setMaxThreadCount(1);
    }

    template <typename Then> void withSetting(const QString &name, const Opened &answer, Then then)
    {
        onReady(q, store->setting(name), [answer, then = std::move(then)](const Stored<QByteArray> &value) {
            if (value)
                then(*value);
            else
                answer.fail(errorOf(value.error()));
        });
    }

    /// One after the other, so that the last one is only there when all are.
    void save(QList<Setting> settings, const Opened &answer, Next next)
    {
        if (settings.isEmpty())
            return next();
        const auto [name, value] = settings.takeFirst();
        onReady(q, store->saveSetting(name, value),
                [this, settings, answer, next = std::move(next)](const Done &saved) {
                    if (saved)
                        save(settings, answer, next);
                    else
                        answer.fail(errorOf(saved.error()));
                });
    }

    void unlockStore(const Key &key, KeyPlace place, const Opened &answer)
    {
        const QFuture<Done> unlocking = store->unlock(key);
        auto *watcher = new QFutureWatcher<Done>(q);
        QObject::connect(watcher, &QFutureWatcher<Done>::progressValueChanged, q, [this, watcher](int done) {
            if (progress && watcher->progressMaximum() > 0) // else nothing is brought forward
                progress(done, watcher->progressMaximum());
        });
        QObject::connect(watcher, &QFutureWatcher<Done>::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(unlocking);
        onReady(q, unlocking, [place, answer](const Done &unlocked) {
            if (unlocked)
                answer.give(place);
            else
                answer.fail(errorOf(unlocked.error()));
        });
    }

    // The profile's first key. It is durable in its place before the store seals anything with it.

    void makeForSession(const Opened &answer)
    {
        session = randomKey();
        save({{placeKey, sessionPlace}}, answer, [this, answer] { unlockStore(session, KeyPlace::Session, answer); });
    }

    void makeInKeychain(const Opened &answer)
    {
        const int turn = turns;
        if (asking)
            asking();
        keychain::read(q, u"probe"_s, keychain::probeLimit, [this, answer, turn](const Vaulted<QString> &probe) {
            if (turn != turns)
                return answer.fail(KeyError{Kind::GivenUp, {}});
            if (!probe && probe.error().kind != VaultError::Kind::NotThere &&
                probe.error().kind != VaultError::Kind::Locked)
                return answer.fail(KeyError{Kind::ChoosePassphrase, probe.error().detail});
            const Key key = randomKey();
            const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
            keychain::write(q, entryOf(id), textOf(*key),
                            [this, answer, key, id, turn](const Vaulted<std::monostate> &written) {
                                if (turn != turns) {
                                    keychain::remove(q, entryOf(id), [](const Vaulted<std::monostate> &) {});
                                    return answer.fail(KeyError{Kind::GivenUp, {}});
                                }
                                if (written)
                                    return proveKept(key, id, answer);
                                // Locked, or the recruiter did not want a keychain: nothing is sealed yet, so a
                                // passphrase will do.
                                answer.fail(KeyError{Kind::ChoosePassphrase, errorOf(written.error()).detail});
                            });
        });
    }

    /// A keychain that says yes and keeps nothing would cost all that is sealed with the key.
    void proveKept(const Key &key, const QByteArray &id, const Opened &answer)
    {
        isKept = true; // from here on nobody takes its place
        onReady(q, answer.future(), [this](const Keyed<KeyPlace> &) { isKept = false; });
        keychain::read(q, entryOf(id), keychain::askLimit, [this, key, id, answer](const Vaulted<QString> &kept) {
            if (!kept || *kept != textOf(*key))
                return answer.fail(KeyError{Kind::ChoosePassphrase, u"the keychain keeps nothing"_s});
            save({{keychainIdKey, id}, {placeKey, keychainPlace}}, answer,
                 [this, key, answer] { unlockStore(key, KeyPlace::Keychain, answer); });
        });
    }

    void makeWithPassphrase(const Unlock &how, const Opened &answer)
    {
        const Key key = randomKey();
        derive<QByteArray>([key, phrase = phraseOf(how)] { return seal(*key, *phrase, boxName); },
                           [this, key, answer](const QByteArray &box) {
                               if (box.isEmpty())
                                   return answer.fail(KeyError{Kind::Fault, u"no memory to seal the key"_s});
                               save({{boxKey, box}, {placeKey, passphrasePlace}}, answer,
                                    [this, key, answer] { unlockStore(key, KeyPlace::Passphrase, answer); });
                           });
    }

    // The key of a profile that has one.

    void takeFromKeychain(const QByteArray &id, const Opened &answer)
    {
        keychain::read(q, entryOf(id), keychain::askLimit, [this, answer](const Vaulted<QString> &text) {
            if (!text)
                return answer.fail(errorOf(text.error()));
            if (const Key key = keyOf(*text))
                unlockStore(key, KeyPlace::Keychain, answer);
            else
                answer.fail(KeyError{Kind::WrongKey, u"the keychain's entry is no key"_s});
        });
    }

    void takeFromBox(const Unlock &how, const QByteArray &box, const Opened &answer)
    {
        if (how.passphrase.isEmpty())
            return answer.fail(KeyError{Kind::PassphraseNeeded, {}});
        derive<Key>([box, phrase = phraseOf(how)]() -> Key { return unseal(box, *phrase, boxName); },
                    [this, answer](const Key &key) {
                        if (key)
                            unlockStore(key, KeyPlace::Passphrase, answer);
                        else
                            answer.fail(KeyError{Kind::WrongPassphrase, {}});
                    });
    }

    void takeFromSession(const Opened &answer)
    {
        if (session)
            unlockStore(session, KeyPlace::Session, answer);
        else
            answer.fail(KeyError{Kind::SessionGone, {}});
    }

    /// One spelling of accents whatever the keyboard made of them.
    static Key phraseOf(const Unlock &how)
    {
        return std::make_shared<const Secret>(how.passphrase.normalized(QString::NormalizationForm_C));
    }

    /// Runs `work` on the pool, since Argon2id takes its time on purpose, and `then` on our thread.
    template <typename T, typename Work, typename Then> void derive(Work work, Then then)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        onReady(q, promise->future(), std::move(then));
    }

    ProfileKey *q;
    std::shared_ptr<Store> store;
    Key session;
    std::function<void(int, int)> progress;
    std::function<void()> asking;
    int turns = 0; ///< how often unlock() was asked: the last one counts
    bool isKept = false;
    QThreadPool pool; ///< last, so that its destructor waits while the rest is still there
};

ProfileKey::ProfileKey(std::shared_ptr<Store> store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(store)))
{
}

ProfileKey::~ProfileKey() = default;

QFuture<Keyed<KeyPlace>> ProfileKey::unlock(Unlock how)
{
    const Private::Opened answer;
    if (d->isKept) {
        answer.fail(KeyError{Kind::GivenUp, {}});
        return answer.future();
    }
    const int turn = ++d->turns;
    d->progress = how.progress;
    d->asking = how.askingKeychain;
    d->withSetting(placeKey, answer, [this, how = std::move(how), answer, turn](const QByteArray &place) {
        if (turn != d->turns) {
            answer.fail(KeyError{Kind::GivenUp, {}});
        } else if (place == keychainPlace) {
            d->withSetting(keychainIdKey, answer,
                           [this, answer](const QByteArray &id) { d->takeFromKeychain(id, answer); });
        } else if (place == passphrasePlace) {
            d->withSetting(boxKey, answer,
                           [this, how, answer](const QByteArray &box) { d->takeFromBox(how, box, answer); });
        } else if (place == sessionPlace) {
            d->takeFromSession(answer);
        } else if (!place.isEmpty()) {
            answer.fail(KeyError{Kind::Fault, u"the key is in a place that nobody knows"_s});
        } else if (how.throwAway) {
            d->makeForSession(answer);
        } else if (!how.passphrase.isEmpty()) {
            // Who gives one wants it used: a script must not meet a keychain that asks its questions on the screen.
            d->makeWithPassphrase(how, answer);
        } else {
            d->makeInKeychain(answer);
        }
    });
    return answer.future();
}

} // namespace vivier
