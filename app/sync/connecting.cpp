// SPDX-License-Identifier: MIT
#include "sync/connecting.h"

#include "store/onready.h"

#include <QCoroFuture>
#include <QThreadPool>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using TlsRead = tl::expected<QSslConfiguration, TlsProblem>;

QFuture<TlsRead> readElsewhere(const TlsFiles &files, const QString &passphrase)
{
    const auto promise = std::make_shared<QPromise<TlsRead>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, files, passphrase] {
        promise->addResult(readTlsFiles(files, passphrase));
        promise->finish();
    });
    return promise->future();
}

QCoro::Task<TlsRead> readTls(Account account, QPointer<Vault> vault, std::optional<QString> passphrase)
{
    if (!passphrase && !account.tls.certificate.isEmpty() && vault) {
        const auto kept = co_await vault->token(keyAccount(account.id));
        passphrase = kept.value_or(QString()); // one that is missing shows where it is needed
    }
    const TlsRead read = co_await readElsewhere(account.tls, passphrase.value_or(QString()));
    co_return read;
}

} // namespace

Account proxyAccount(const QString &proxy)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setAuthority(proxy);
    return {.id = u"proxy/"_s + proxy, .name = proxy, .ats = u"proxy"_s, .baseUrl = url};
}

QString proxyLoginText(const ProxyLogin &login)
{
    // A colon separates them, and what the vault keeps is one line.
    return QString::fromLatin1(QUrl::toPercentEncoding(login.user) + ':' + QUrl::toPercentEncoding(login.password));
}

std::optional<ProxyLogin> proxyLoginFrom(const QString &text)
{
    const auto part = [&text](int number) {
        return QUrl::fromPercentEncoding(text.section(u':', number, number).toLatin1());
    };
    if (text.count(u':') != 1 || part(0).isEmpty())
        return std::nullopt;
    return ProxyLogin{part(0), part(1)};
}

void findProxyLogin(const QPointer<Vault> &vault, const QString &proxy, const Proxies::Found &found)
{
    Vault *const asked = vault.data();
    if (!asked)
        return found(std::nullopt);
    onReady(asked, asked->token(proxyAccount(proxy)),
            [found](const Vaulted<QString> &kept) { found(kept ? proxyLoginFrom(*kept) : std::nullopt); });
}

Account keyAccount(const QString &accountId)
{
    return {.id = u"tls/"_s + accountId, .name = {}, .ats = u"tls"_s, .baseUrl = {}};
}

QCoro::Task<HttpOptions> connectionOptions(Account account, std::shared_ptr<Proxies> proxies, QPointer<Vault> vault,
                                           std::optional<QString> passphrase)
{
    HttpOptions options;
    options.proxies = std::move(proxies);
    if (account.tls.isEmpty())
        co_return options;
    const TlsRead read = co_await readTls(account, vault, passphrase);
    if (read)
        options.tls = *read;
    else
        options.withheld = ApiError{.kind = ApiError::Kind::NoToken, .text = read.error().sentence};
    co_return options;
}

QCoro::Task<std::optional<TlsProblem>> checkTlsFiles(Account account, QPointer<Vault> vault,
                                                     std::optional<QString> passphrase)
{
    const TlsRead read = co_await readTls(account, vault, passphrase);
    co_return read ? std::nullopt : std::optional(read.error());
}

} // namespace vivier
