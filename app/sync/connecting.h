// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpclient.h"
#include "http/tlsfiles.h"
#include "store/vault.h"

#include <QCoroTask>
#include <QPointer>

namespace vivier {

// What a connection needs beside the account's token, and where it is kept: as tokens are, by the vault, under ids that
// are no account's.

/// The id under which the login of a proxy (Proxies::nameOf()) is kept.
Account proxyAccount(const QString &proxy);
QString proxyLoginText(const ProxyLogin &login);
std::optional<ProxyLogin> proxyLoginFrom(const QString &text);
/// Gives the login that is kept for a proxy, once; nothing: there is none, or it cannot be had now.
void findProxyLogin(const QPointer<Vault> &vault, const QString &proxy, const Proxies::Found &found);

/// The id under which the passphrase of the account's client key is kept. It is removed with the account.
Account keyAccount(const QString &accountId);

/// How an account is connected: over the system's proxies, with its TLS files. Where these cannot be had every request
/// ends as NoToken and says why. `passphrase`: of the key; nothing: the one that is kept.
QCoro::Task<HttpOptions> connectionOptions(Account account, std::shared_ptr<Proxies> proxies, QPointer<Vault> vault,
                                           std::optional<QString> passphrase = {});
/// What is wrong with the account's TLS files; nothing when all is well. On another thread.
QCoro::Task<std::optional<TlsProblem>> checkTlsFiles(Account account, QPointer<Vault> vault,
                                                     std::optional<QString> passphrase);

} // namespace vivier
