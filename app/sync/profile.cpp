// SPDX-License-Identifier: MIT
#include "sync/profile.h"

#include "ats/atsfactory.h"
#include "candidate/singleline.h"
#include "sync/connecting.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ProfileError> storeProblem(const StoreError &error)
{
    return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::Store, .store = error});
}

// Free functions over shared state, so that they can resume after the profile is gone.
QCoro::Task<Profiled<OpenReport>> openStore(std::shared_ptr<Store> store, bool locked)
{
    // Without its lock a second program could send the same outbox. On a full disk the file itself is locked instead.
    const auto opened = co_await store->open(!locked);
    if (opened)
        co_return *opened;
    if (!locked && opened.error().kind == StoreError::Kind::Busy)
        co_return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::InUse});
    co_return storeProblem(opened.error());
}

QCoro::Task<Profiled<KeyPlace>> unlockStore(QFuture<Keyed<KeyPlace>> asked)
{
    const auto unlocked = co_await asked;
    if (!unlocked)
        co_return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::Key, .key = unlocked.error()});
    co_return *unlocked;
}

Profiled<SyncContext> contextWith(const Account &account, const QString &token, std::shared_ptr<Store> store,
                                  HttpOptions options)
{
    options.pauseAsked = [store, id = account.id](const AskedPause &pause) { store->saveAskedPause(id, pause); };
    std::shared_ptr<Ats> ats = makeAts(account, token, std::move(options));
    if (!ats)
        return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::NotSupported});
    return SyncContext{.accountId = account.id, .ats = std::move(ats), .store = std::move(store)};
}

QCoro::Task<Profiled<SyncContext>> makeContext(Account account, std::shared_ptr<Store> store,
                                               std::shared_ptr<Proxies> proxies, QPointer<Vault> vault,
                                               QFuture<Vaulted<QString>> asked)
{
    const auto token = co_await asked;
    if (!token)
        co_return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::Vault, .vault = token.error()});
    // One that cannot be read is asked for again.
    const auto pause = co_await store->askedPause(account.id);
    HttpOptions options = co_await connectionOptions(account, std::move(proxies), std::move(vault));
    options.pause = pause.value_or(AskedPause());
    co_return contextWith(account, *token, std::move(store), std::move(options));
}

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

} // namespace

ApiError::TokenNeed tokenNeed(const VaultError &error)
{
    using Kind = VaultError::Kind;
    switch (error.kind) {
    case Kind::OtherAddress:
        return ApiError::TokenNeed::Confirmed;
    case Kind::PassphraseNeeded:
        return ApiError::TokenNeed::Unlocked;
    case Kind::NoKeychain:
    case Kind::Locked:
    case Kind::WrongPassphrase:
    case Kind::NotThere:
    case Kind::Fault:
        return ApiError::TokenNeed::Entered;
    }
    return ApiError::TokenNeed::Entered;
}

QString ProfileError::sentence() const
{
    switch (kind) {
    case Kind::InUse:
        return ProfileText::tr("Vivier is already open on this profile. Use that window, or close it first.");
    case Kind::NoHome:
        return (home.isEmpty()
                    ? ProfileText::tr("The variable HOME is not set.")
                    : ProfileText::tr("The variable HOME says %1, which is not a folder.").arg(isolated(home))) +
               u' ' +
               ProfileText::tr("Without it, Vivier does not know where your candidates are. Nothing was read or "
                               "changed. Set HOME to your home folder, or name a folder with --profile.");
    case Kind::NotSupported:
        return ProfileText::tr(
            "This version of Vivier cannot talk to that system yet. The account and its drafts are kept.");
    case Kind::Store:
        return store ? store->sentence() : QString();
    case Kind::Vault:
        return vault ? vault->sentence() : QString();
    case Kind::Key:
        return key ? key->sentence() : QString();
    }
    return {};
}

Profile::Profile(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
    , m_store(std::make_shared<Store>(m_folder))
    , m_vault(std::make_unique<Vault>(m_store))
    , m_proxies(std::make_shared<Proxies>(
          [vault = QPointer<Vault>(m_vault.get())](const QString &proxy, const Proxies::Found &found) {
              findProxyLogin(vault, proxy, found);
          }))
    , m_key(std::make_unique<ProfileKey>(m_store))
{
}

Profile::~Profile()
{
    // A sequence of requests that ends with the program may hold the store for ever, and what was typed last is in it.
    m_store->drain();
}

Profiled<QString> Profile::defaultFolder()
{
    // A relative one is to be ignored (XDG Base Directory Specification).
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    if (QDir::isAbsolutePath(data))
        return data + "/vivier"_L1;
    // Not QDir::homePath(), which takes the root of the disk for a home that is missing.
    const QString home = qEnvironmentVariable("HOME");
    if (!QDir::isAbsolutePath(home) || !QFileInfo(home).isDir())
        return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::NoHome, .home = home});
    return home + "/.local/share/vivier"_L1;
}

QCoro::Task<Profiled<OpenReport>> Profile::open()
{
    QDir().mkpath(m_folder);
    const Stored<bool> locked = m_lock.take(m_folder);
    if (!locked && locked.error().kind == StoreError::Kind::Busy)
        co_return tl::make_unexpected(ProfileError{.kind = ProfileError::Kind::InUse});
    if (!locked)
        co_return storeProblem(locked.error());
    // A folder that cannot be written has no lock either: openStore() knows what that means.
    co_return co_await openStore(m_store, *locked);
}

QCoro::Task<Profiled<KeyPlace>> Profile::unlock(Unlock how)
{
    // Tokens can be sealed with it, wherever the profile's own key is.
    if (!how.passphrase.isEmpty())
        m_vault->setPassphrase(how.passphrase);
    return unlockStore(m_key->unlock(std::move(how)));
}

void Profile::lock()
{
    m_vault->setPassphrase({});
    m_proxies->forgetLogins();
    m_store->lock();
}

QCoro::Task<Profiled<SyncContext>> Profile::contextFor(Account account)
{
    return makeContext(account, m_store, m_proxies, m_vault.get(), m_vault->token(account));
}

Profiled<SyncContext> Profile::contextWithoutToken(const Account &account, const VaultError &why) const
{
    HttpOptions options;
    options.withheld = ApiError{.kind = ApiError::Kind::NoToken, .text = why.sentence(), .need = tokenNeed(why)};
    return contextWith(account, {}, m_store, std::move(options));
}

} // namespace vivier
