// SPDX-License-Identifier: MIT
#include "store/vault.h"

#include "candidate/fieldcatalog.h"
#include "candidate/singleline.h"
#include "store/answer.h"
#include "store/keychain.h"
#include "store/onready.h"
#include "store/passphrasebox.h"

#include <QCoreApplication>
#include <QHash>
#include <QThreadPool>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Nothing = std::monostate;

QString tokenKey(const QString &accountId)
{
    return u"token/"_s + accountId;
}

QString placeKeyOf(const QString &accountId)
{
    return u"token-place/"_s + accountId;
}

// A session's token leaves no trace on disk, so only these two are ever remembered.
const QByteArray inKeychainPlace = "keychain";
const QByteArray sealedPlace = "sealed";

VaultError notThere()
{
    return {VaultError::Kind::NotThere, {}};
}

VaultError passphraseNeeded()
{
    return {VaultError::Kind::PassphraseNeeded, {}};
}

/// Where the token of the account goes.
QString addressOf(const Account &account)
{
    return account.ats + u' ' + QString::fromLatin1(account.baseUrl.toEncoded(QUrl::FullyEncoded));
}

/// What is kept as the token: in lines of their own the mark, where it goes, and the token. An earlier Vivier kept the
/// bare token, which has no second line.
struct Record
{
    QString address; ///< empty: of an earlier Vivier
    QString token;

    static inline const QString mark = u"vivier token 2"_s;

    static Record read(const QString &kept)
    {
        const QStringList lines = kept.split(u'\n');
        return lines.size() == 3 && lines.first() == mark ? Record{lines.at(1), lines.at(2)} : Record{{}, kept};
    }
    QString written() const { return QStringList{mark, address, token}.join(u'\n'); }
};

/// For the recruiter: the address, and the ATS where only that tells the two apart. A user name in front of the host
/// would look like one.
QString spelled(const QString &address, const QString &other)
{
    const QString ats = address.section(u' ', 0, 0);
    const QUrl url(address.section(u' ', 1));
    QString text = isolated(url.toString(QUrl::RemoveUserInfo));
    const FieldCatalog *catalog = FieldCatalog::ofAts(ats);
    if (other.section(u' ', 0, 0) == ats)
        return text;
    return u"%1 (%2)"_s.arg(text, catalog ? catalog->atsName() : isolated(ats));
}

VaultError otherAddress(const QString &keptFor, const QString &asked)
{
    return {VaultError::Kind::OtherAddress, {}, spelled(keptFor, asked), spelled(asked, keptFor)};
}

struct Kept
{
    Record record;
    TokenPlace place = TokenPlace::Session;
};

VaultError storeFault(const StoreError &error)
{
    return {VaultError::Kind::Fault, error.detail};
}

} // namespace

QString VaultError::sentence() const
{
    switch (kind) {
    case Kind::NoKeychain:
        return QCoreApplication::translate(
            "Vault",
            "The keychain of this computer does not answer, so the access token cannot be read or saved there. Your "
            "drafts are kept. Start the keychain and try again, or keep the token encrypted with a passphrase.");
    case Kind::Locked:
        return QCoreApplication::translate(
            "Vault", "The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. "
                     "Unlock the keychain, then try again.");
    case Kind::WrongPassphrase:
        return QCoreApplication::translate("Vault",
                                           "This passphrase does not open the access token. Nothing was changed. Type "
                                           "it again; if it is lost, enter the token of the account again.");
    case Kind::PassphraseNeeded:
        return QCoreApplication::translate(
            "Vault", "The access token is encrypted with a passphrase. Type the passphrase to continue.");
    case Kind::NotThere:
        return QCoreApplication::translate("Vault", "No access token is saved for this account. Your drafts are kept. "
                                                    "Enter the token in the account's settings.");
    case Kind::OtherAddress:
        if (keptFor.isEmpty()) {
            return QCoreApplication::translate(
                       "Vault",
                       "The account names %1, and Vivier no longer knows which address its access token was saved for. "
                       "The token was not sent. Your drafts are kept. Check the address before you use it.")
                .arg(asked);
        }
        return QCoreApplication::translate("Vault",
                                           "The access token was saved for %1, but the account now names %2. That was "
                                           "not changed in Vivier, so the token was not sent. Your drafts are kept. If "
                                           "you do not know why, put the old address back in the account's settings.")
            .arg(keptFor, asked);
    case Kind::Fault:
        break;
    }
    return QCoreApplication::translate("Vault",
                                       "The access token could not be read or saved. Your drafts are kept. Try again; "
                                       "if it happens again, enter the token in the account's settings.");
}

struct Vault::Private
{
    using Finish = std::function<void(Vaulted<Nothing>)>;

    Private(Vault *vault, std::shared_ptr<Store> profile)
        : q(vault)
        , store(std::move(profile))
    {
        // One at a time: each derivation takes 64 MiB.
        pool.setMaxThreadCount(1);
    }

    /// `next` gets the stored value; the answer fails by itself when the store does.
    template <typename T, typename Next>
    void withSetting(const QString &key, const Answer<Vaulted<T>> &answer, Next next)
    {
        onReady(q, store->setting(key), [answer, next = std::move(next)](const Stored<QByteArray> &value) {
            if (value)
                next(*value);
            else
                answer.fail(storeFault(value.error()));
        });
    }

    void saveSettings(QList<std::pair<QString, QByteArray>> settings, Finish finish)
    {
        QFuture<Done> last;
        // The store keeps their order; the last one's end is the end of all.
        auto failed = std::make_shared<std::optional<StoreError>>();
        for (const auto &[key, value] : settings) {
            last = store->saveSetting(key, value);
            onReady(q, last, [failed](const Done &done) {
                if (!done && !*failed)
                    *failed = done.error();
            });
        }
        onReady(q, last, [failed, finish = std::move(finish)](const Done &) {
            if (*failed)
                finish(tl::unexpected(storeFault(**failed)));
            else
                finish({});
        });
    }

    using Reading = Answer<Vaulted<Kept>>;

    void unsealToken(const QString &accountId, const QByteArray &box, const Reading &answer)
    {
        if (box.isEmpty())
            return answer.fail(notThere());
        if (!passphrase)
            return answer.fail(passphraseNeeded());
        pool.start([answer, box, accountId, phrase = passphrase] {
            if (const auto token = unseal(box, *phrase, accountId))
                answer.give(Kept{Record::read(token->text()), TokenPlace::Sealed});
            else
                answer.fail(VaultError{VaultError::Kind::WrongPassphrase, {}});
        });
    }

    /// What is kept of the account, wherever its token goes.
    QFuture<Vaulted<Kept>> kept(const QString &accountId)
    {
        const Reading answer;
        if (const auto secret = session.value(accountId)) {
            answer.give(Kept{Record::read(secret->text()), TokenPlace::Session});
            return answer.future();
        }
        withSetting(placeKeyOf(accountId), answer, [this, answer, accountId](const QByteArray &place) {
            if (place == inKeychainPlace) {
                keychain::read(q, tokenKey(accountId), keychain::askLimit, [answer](const Vaulted<QString> &token) {
                    if (token)
                        answer.give(Kept{Record::read(*token), TokenPlace::Keychain});
                    else
                        answer.fail(token.error());
                });
            } else if (place == sealedPlace) {
                withSetting(tokenKey(accountId), answer,
                            [this, answer, accountId](const QByteArray &box) { unsealToken(accountId, box, answer); });
            } else {
                answer.fail(notThere());
            }
        });
        return answer.future();
    }

    void keep(const QString &accountId, const Record &record, TokenPlace place, const Answer<Vaulted<Nothing>> &answer)
    {
        const Answer<Vaulted<Nothing>> kept;
        onReady(q, kept.future(), [this, accountId, address = record.address, answer](const Vaulted<Nothing> &done) {
            if (!done)
                return answer.give(done);
            // One that cannot be written only asks once more than it need.
            onReady(q, store->saveTokenAddress(accountId, address), [answer](const Done &) { answer.give({}); });
        });
        keepAt(place, accountId, record, kept);
    }

    void keepAt(TokenPlace place, const QString &accountId, const Record &record,
                const Answer<Vaulted<Nothing>> &answer)
    {
        switch (place) {
        case TokenPlace::Keychain:
            return keepInKeychain(accountId, record.written(), answer);
        case TokenPlace::Sealed:
            return keepSealed(accountId, record.written(), answer);
        case TokenPlace::Session:
            return keepForSession(accountId, record.written(), answer);
        }
    }

    void keepSealed(const QString &accountId, const QString &token, const Answer<Vaulted<Nothing>> &answer)
    {
        if (!passphrase)
            return answer.fail(passphraseNeeded());
        auto promise = std::make_shared<QPromise<QByteArray>>();
        promise->start();
        pool.start([promise, accountId, secret = std::make_shared<const Secret>(token), phrase = passphrase] {
            promise->addResult(seal(*secret, *phrase, accountId));
            promise->finish();
        });
        onReady(q, promise->future(), [this, answer, accountId](const QByteArray &box) {
            if (box.isEmpty())
                return answer.fail(VaultError{VaultError::Kind::Fault, u"no memory to seal the token"_s});
            moveTo(accountId, {{tokenKey(accountId), box}, {placeKeyOf(accountId), sealedPlace}},
                   [answer](const Vaulted<Nothing> &moved) { answer.give(moved); });
        });
    }

    void keepInKeychain(const QString &accountId, const QString &token, const Answer<Vaulted<Nothing>> &answer)
    {
        keychain::write(q, tokenKey(accountId), token, [this, answer, accountId](const Vaulted<Nothing> &written) {
            if (!written)
                return answer.fail(written.error());
            session.remove(accountId);
            saveSettings({{placeKeyOf(accountId), inKeychainPlace}, {tokenKey(accountId), {}}},
                         [answer](const Vaulted<Nothing> &saved) { answer.give(saved); });
        });
    }

    void keepForSession(const QString &accountId, const QString &token, const Answer<Vaulted<Nothing>> &answer)
    {
        auto secret = std::make_shared<const Secret>(token);
        moveTo(accountId, {{tokenKey(accountId), {}}, {placeKeyOf(accountId), {}}},
               [this, answer, accountId, secret](const Vaulted<Nothing> &moved) {
                   if (moved)
                       session.insert(accountId, secret);
                   answer.give(moved);
               });
    }

    /// Writes the new place, and only then takes the token out of the keychain, should it have been there: a crash
    /// between leaves it in two places, never in none.
    void moveTo(const QString &accountId, const QList<std::pair<QString, QByteArray>> &settings, const Finish &finish)
    {
        onReady(q, store->setting(placeKeyOf(accountId)),
                [this, accountId, settings, finish](const Stored<QByteArray> &before) {
                    if (!before)
                        return finish(tl::unexpected(storeFault(before.error())));
                    const bool inKeychain = *before == inKeychainPlace;
                    saveSettings(settings, [this, accountId, inKeychain, finish](const Vaulted<Nothing> &saved) {
                        if (saved)
                            session.remove(accountId);
                        if (!saved || !inKeychain)
                            return finish(saved);
                        // A keychain that is gone cannot give the old token back; the new one is kept all the same.
                        keychain::remove(q, tokenKey(accountId), [finish](const Vaulted<Nothing> &) { finish({}); });
                    });
                });
    }

    void clear(const QString &accountId, Finish finish)
    {
        onReady(q, store->setting(placeKeyOf(accountId)),
                [this, accountId, finish = std::move(finish)](const Stored<QByteArray> &place) {
                    if (!place)
                        return finish(tl::unexpected(storeFault(place.error())));
                    const auto clearSettings = [this, accountId, finish](const Vaulted<Nothing> &removed) {
                        if (!removed)
                            return finish(removed);
                        session.remove(accountId);
                        saveSettings({{tokenKey(accountId), {}}, {placeKeyOf(accountId), {}}}, finish);
                    };
                    if (*place == inKeychainPlace)
                        keychain::remove(q, tokenKey(accountId), clearSettings);
                    else
                        clearSettings({});
                });
    }

    Vault *q;
    std::shared_ptr<Store> store;
    std::shared_ptr<const Secret> passphrase;
    QHash<QString, std::shared_ptr<const Secret>> session;
    QThreadPool pool; ///< last, so that its destructor waits while the rest is still there
};

Vault::Vault(std::shared_ptr<Store> store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(store)))
{
}

Vault::~Vault() = default;

QFuture<bool> Vault::keychainAvailable()
{
    // Only a read: writing to a keychain that is locked would ask the recruiter for a password out of the blue.
    const Answer<bool> answer;
    keychain::read(this, u"probe"_s, keychain::probeLimit, [answer](const Vaulted<QString> &probe) {
        answer.give(probe || probe.error().kind == VaultError::Kind::NotThere ||
                    probe.error().kind == VaultError::Kind::Locked);
    });
    return answer.future();
}

QFuture<Vaulted<TokenPlace>> Vault::place(QString accountId)
{
    const Answer<Vaulted<TokenPlace>> answer;
    if (d->session.contains(accountId)) {
        answer.give(TokenPlace::Session);
        return answer.future();
    }
    d->withSetting(placeKeyOf(accountId), answer, [answer](const QByteArray &place) {
        if (place == inKeychainPlace)
            answer.give(TokenPlace::Keychain);
        else if (place == sealedPlace)
            answer.give(TokenPlace::Sealed);
        else
            answer.fail(notThere());
    });
    return answer.future();
}

QFuture<Vaulted<QString>> Vault::token(Account account)
{
    const Answer<Vaulted<QString>> answer;
    onReady(this, d->kept(account.id), [this, answer, account](const Vaulted<Kept> &kept) {
        if (!kept)
            return answer.fail(kept.error());
        const QString address = kept->record.address;
        const QString token = kept->record.token;
        const QString asked = addressOf(account);
        if (address == asked)
            return answer.give(token);
        if (!address.isEmpty())
            return answer.fail(otherAddress(address, asked));
        // Of an earlier Vivier, which trusted the account. Where it cannot be written now, the next time does.
        onReady(this, saveToken(account, token, kept->place),
                [answer, token](const Vaulted<Nothing> &) { answer.give(token); });
    });
    return answer.future();
}

QFuture<Vaulted<std::monostate>> Vault::saveToken(Account account, QString token, TokenPlace place)
{
    const Answer<Vaulted<Nothing>> answer;
    d->keep(account.id, {addressOf(account), token}, place, answer);
    return answer.future();
}

QFuture<Vaulted<std::monostate>> Vault::checkAddress(Account account)
{
    const Answer<Vaulted<Nothing>> answer;
    const QString asked = addressOf(account);
    const auto judge = [answer, asked](const QString &bound) {
        if (bound == asked)
            return answer.give({});
        VaultError error = otherAddress(bound, asked);
        if (bound.isEmpty())
            error.keptFor.clear();
        answer.fail(error);
    };
    onReady(this, d->store->tokenAddress(account.id), [this, answer, account, judge](const Stored<QString> &bound) {
        if (bound && !bound->isEmpty())
            return judge(*bound);
        // Of an earlier Vivier: only the token says it, or nothing did and the account was trusted.
        onReady(this, d->kept(account.id), [answer, account, judge](const Vaulted<Kept> &kept) {
            if (kept && kept->record.address.isEmpty())
                answer.give({});
            else
                judge(kept ? kept->record.address : QString());
        });
    });
    return answer.future();
}

QFuture<Vaulted<std::monostate>> Vault::confirmAddress(Account account)
{
    const Answer<Vaulted<Nothing>> answer;
    onReady(this, d->kept(account.id), [this, answer, account](const Vaulted<Kept> &kept) {
        if (!kept)
            return answer.fail(kept.error());
        d->keep(account.id, {addressOf(account), kept->record.token}, kept->place, answer);
    });
    return answer.future();
}

QFuture<Vaulted<std::monostate>> Vault::tryToken(QString accountId)
{
    const Answer<Vaulted<Nothing>> answer;
    onReady(this, d->kept(accountId), [answer](const Vaulted<Kept> &kept) {
        if (kept)
            answer.give({});
        else
            answer.fail(kept.error());
    });
    return answer.future();
}

QFuture<Vaulted<std::monostate>> Vault::forget(QString accountId)
{
    const Answer<Vaulted<Nothing>> answer;
    d->clear(accountId, [answer](const Vaulted<Nothing> &cleared) { answer.give(cleared); });
    return answer.future();
}

void Vault::setPassphrase(const QString &passphrase)
{
    // One spelling of accents whatever the keyboard made of them.
    const QString spelt = passphrase.normalized(QString::NormalizationForm_C);
    d->passphrase = spelt.isEmpty() ? nullptr : std::make_shared<const Secret>(spelt);
}

bool Vault::hasPassphrase() const
{
    return d->passphrase != nullptr;
}

} // namespace vivier
