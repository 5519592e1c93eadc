// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountkeeping.h"

namespace vivier {

/// Keeps the login of a proxy (Proxies::nameOf()), unchecked, and has it used from now on: `isForLater` in the
/// keychain, or sealed with the passphrase where that was given. Gives where it is: where there is neither, only in
/// memory.
QCoro::Task<tl::expected<TokenPlace, QString>> keepProxyLogin(QString proxy, ProxyLogin login, bool isForLater,
                                                              std::shared_ptr<Proxies> proxies,
                                                              std::shared_ptr<Store> store, VaultPointer vault);

/// What became of a login that was typed.
struct SignedIn
{
    bool isIn = false;
    bool isRefused = false; ///< the name or the password is wrong
    QString sentence = {};  ///< for the recruiter: why not, or that it is not kept; empty when all is well
};
/// Asks a proxy that refused something whether it lets this login through, and keeps it when it does.
QCoro::Task<SignedIn> signIn(QString proxy, ProxyLogin login, bool isForLater, std::shared_ptr<Proxies> proxies,
                             std::shared_ptr<Store> store, VaultPointer vault);

/// The proxies whose logins are kept for later runs, by name.
QCoro::Task<QStringList> keptProxies(std::shared_ptr<Store> store);

/// From all places, and from now on.
QCoro::Task<Outcome> forgetProxyLogins(QStringList names, std::shared_ptr<Proxies> proxies,
                                       std::shared_ptr<Store> store, VaultPointer vault);

} // namespace vivier
