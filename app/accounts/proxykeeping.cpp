// SPDX-License-Identifier: MIT
#include "accounts/proxykeeping.h"

#include "candidate/singleline.h"
#include "sync/connecting.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct ProxyWords
{
    Q_DECLARE_TR_FUNCTIONS(ProxyLogin)
};

const QString listKey = u"proxies"_s; ///< those that are kept, a line each: the keychain lists nothing

QStringList listed(const Stored<QByteArray> &setting)
{
    return setting ? QString::fromUtf8(*setting).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

/// One that cannot be written is only not listed.
QCoro::Task<void> listProxy(QString proxy, bool isKept, std::shared_ptr<Store> store)
{
    const auto setting = co_await store->setting(listKey);
    QStringList kept = listed(setting);
    kept.removeAll(proxy);
    if (isKept)
        kept.append(proxy);
    co_await store->saveSetting(listKey, kept.join(u'\n').toUtf8());
}

/// A task of a function that calls back once.
QFuture<Proxies::Trial> proxyTried(std::shared_ptr<Proxies> proxies, const QString &proxy, const ProxyLogin &login)
{
    const auto promise = std::make_shared<QPromise<Proxies::Trial>>();
    promise->start();
    Proxies *const asked = proxies.get();
    asked->tryLogin(proxy, login, asked, [promise, proxies = std::move(proxies)](Proxies::Trial trial) {
        promise->addResult(trial);
        promise->finish();
    });
    return promise->future();
}

} // namespace

QCoro::Task<tl::expected<TokenPlace, QString>> keepProxyLogin(QString proxy, ProxyLogin login, bool isForLater,
                                                              std::shared_ptr<Proxies> proxies,
                                                              std::shared_ptr<Store> store, VaultPointer vault)
{
    std::optional<TokenPlace> later;
    if (isForLater)
        later = co_await placeForLater(vault);
    const TokenPlace place = later.value_or(TokenPlace::Session);
    if (!vault)
        co_return tl::make_unexpected(VaultError{.kind = VaultError::Kind::Fault}.sentence());
    const auto saved = co_await vault->saveToken(proxyAccount(proxy), proxyLoginText(login), place);
    proxies->setLogin(proxy, login); // also where it could not be kept: it is right now
    if (!saved) {
        co_return tl::make_unexpected(ProxyWords::tr("The login is used until Vivier is closed, but could not be saved "
                                                     "for later: the keychain does not accept it."));
    }
    co_await listProxy(proxy, place != TokenPlace::Session, store);
    co_return place;
}

QCoro::Task<SignedIn> signIn(QString proxy, ProxyLogin login, bool isForLater, std::shared_ptr<Proxies> proxies,
                             std::shared_ptr<Store> store, VaultPointer vault)
{
    const Proxies::Trial trial = co_await proxyTried(proxies, proxy, login);
    switch (trial) {
    case Proxies::Trial::Refused:
        co_return SignedIn{.isRefused = true,
                           .sentence =
                               ProxyWords::tr("The proxy does not accept this name and password. Type them again.")};
    case Proxies::Trial::Unreachable:
        co_return SignedIn{.sentence = ProxyWords::tr("The proxy %1 does not answer. Nothing was changed; try again "
                                                      "when the network is back.")
                                           .arg(isolated(proxy))};
    case Proxies::Trial::Accepted:
        break;
    }
    const auto kept = co_await keepProxyLogin(proxy, login, isForLater, proxies, store, vault);
    co_return SignedIn{.isIn = true, .sentence = kept ? QString() : kept.error()};
}

QCoro::Task<QStringList> keptProxies(std::shared_ptr<Store> store)
{
    const auto setting = co_await store->setting(listKey);
    co_return listed(setting);
}

QCoro::Task<Outcome> forgetProxyLogins(QStringList names, std::shared_ptr<Proxies> proxies,
                                       std::shared_ptr<Store> store, VaultPointer vault)
{
    Outcome outcome;
    for (const QString &name : std::as_const(names)) {
        if (!vault)
            co_return tl::make_unexpected(VaultError{.kind = VaultError::Kind::Fault}.sentence());
        const auto forgotten = co_await vault->forget(proxyAccount(name).id);
        if (!forgotten && forgotten.error().kind != VaultError::Kind::NotThere) {
            outcome = tl::make_unexpected(ProxyWords::tr("The login for %1 could not be deleted: the keychain does not "
                                                         "answer, or is locked. Unlock it, then try again.")
                                              .arg(isolated(name)));
            continue;
        }
        proxies->setLogin(name, std::nullopt);
        co_await listProxy(name, false, store);
    }
    co_return outcome;
}

} // namespace vivier
