// SPDX-License-Identifier: MIT
#include "http/proxies.h"

#include "http/message.h"

#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QPointer>
#include <QPromise>
#include <QTcpSocket>
#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestLookup = 15s; ///< a PAC file that nobody serves must not stop everything
constexpr auto longestTrial = 20s;
constexpr quint16 usualPort = 80;

QString spelled(const QString &host, int port)
{
    QUrl url;
    url.setHost(host);
    if (url.host().isEmpty())
        return {};
    url.setPort(port > 0 ? port : usualPort);
    return url.authority(QUrl::FullyEncoded);
}

QFuture<QNetworkProxy> systemProxy(const QUrl &url)
{
    const auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        // Of several the first, as QNetworkAccessManager would do.
        QNetworkProxy proxy = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0);
        if (proxy.type() == QNetworkProxy::DefaultProxy)
            proxy.setType(QNetworkProxy::NoProxy);
        if (proxy.type() != QNetworkProxy::NoProxy && proxy.port() == 0)
            proxy.setPort(usualPort);
        promise->addResult(proxy);
        promise->finish();
    });
    return promise->future();
}

} // namespace

Proxies::Proxies(Lookup lookup, QObject *parent)
    : QObject(parent)
    , m_lookup(std::move(lookup))
{
}

Proxies::~Proxies() = default;

std::shared_ptr<Proxies> Proxies::system()
{
    static const auto shared = std::make_shared<Proxies>();
    return shared;
}

QString Proxies::nameOf(const QNetworkProxy &proxy)
{
    return spelled(proxy.hostName(), proxy.port());
}

QString Proxies::nameFrom(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text.trimmed());
    return spelled(url.host(), url.port());
}

void Proxies::wayTo(const QUrl &url, QObject *context, const std::function<void(const QNetworkProxy &)> &next)
{
    auto *watcher = new QFutureWatcher<QNetworkProxy>(context);
    const auto found = [asked = QPointer<Proxies>(this), watcher, context, next](const QNetworkProxy &proxy) {
        watcher->disconnect();
        watcher->deleteLater();
        if (Proxies *const proxies = asked.data())
            proxies->withLogin(proxy, context, next);
    };
    connect(watcher, &QFutureWatcher<QNetworkProxy>::finished, context, [watcher, found] { found(watcher->result()); });
    QTimer::singleShot(longestLookup, watcher, [found] { found(QNetworkProxy(QNetworkProxy::NoProxy)); });
    if (isThisComputer(url))
        watcher->setFuture(QtFuture::makeReadyFuture(QNetworkProxy(QNetworkProxy::NoProxy)));
    else
        watcher->setFuture(systemProxy(url));
}

void Proxies::withLogin(QNetworkProxy proxy, QObject *context, const std::function<void(const QNetworkProxy &)> &next)
{
    const QString name = nameOf(proxy);
    // A login in the system's settings that was refused may be kept otherwise.
    const bool isSaid = !proxy.user().isEmpty() && !m_refused.contains(name);
    const bool isKnown = proxy.type() == QNetworkProxy::NoProxy || m_logins.contains(name) || isSaid || !m_lookup;
    if (isKnown) {
        fill(&proxy);
        next(proxy);
        return;
    }
    m_lookup(name, [asked = QPointer<Proxies>(this), waiting = QPointer<QObject>(context), name, proxy,
                    next](const std::optional<ProxyLogin> &kept) mutable {
        Proxies *const proxies = asked.data();
        if (!proxies)
            return;
        if (!proxies->m_logins.contains(name)) // else one was given meanwhile
            proxies->m_logins.insert(name, kept);
        proxies->fill(&proxy);
        if (waiting)
            next(proxy);
    });
}

/// With what is known of it, but for what it refused.
void Proxies::fill(QNetworkProxy *proxy) const
{
    const QString name = nameOf(*proxy);
    ProxyLogin login{proxy->user(), proxy->password()};
    if (const std::optional<ProxyLogin> known = m_logins.value(name))
        login = *known;
    if (m_refused.contains(name) && m_refused.value(name) == login)
        login = {};
    proxy->setUser(login.user);
    proxy->setPassword(login.password);
}

bool Proxies::refused(const QNetworkProxy &proxy, const QUrl &url)
{
    const QString name = nameOf(proxy);
    if (!proxy.user().isEmpty()) {
        const ProxyLogin tried{proxy.user(), proxy.password()};
        if (m_logins.value(name).value_or(tried) != tried)
            return false; // of before a newer one was given
        m_refused.insert(name, tried);
        m_logins.remove(name); // it may be kept anew by now
    }
    const bool wasRefused = m_refused.contains(name);
    m_wanted.insert(name, {proxy, url});
    m_lastWanted = name;
    return wasRefused;
}

void Proxies::tryLogin(const QString &proxy, const ProxyLogin &login, QObject *context,
                       const std::function<void(Trial)> &next)
{
    auto *socket = new QTcpSocket(context);
    const auto end = [socket, next, hasEnded = std::make_shared<bool>(false)](Trial trial) {
        if (std::exchange(*hasEnded, true))
            return; // two queued signals
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        next(trial);
    };
    connect(
        socket, &QTcpSocket::connected, context, [end] { end(Trial::Accepted); }, Qt::QueuedConnection);
    connect(
        socket, &QTcpSocket::errorOccurred, context,
        [end](QAbstractSocket::SocketError error) {
            end(error == QAbstractSocket::ProxyAuthenticationRequiredError ? Trial::Refused : Trial::Unreachable);
        },
        Qt::QueuedConnection); // not from within the socket, which goes
    QTimer::singleShot(longestTrial, socket, [end] { end(Trial::Unreachable); });
    const Wanted wanted = m_wanted.value(proxy);
    if (wanted.url.isEmpty()) {
        QMetaObject::invokeMethod(
            socket, [end] { end(Trial::Unreachable); }, Qt::QueuedConnection);
        return;
    }
    QNetworkProxy with = wanted.proxy;
    with.setUser(login.user);
    with.setPassword(login.password);
    socket->setProxy(with);
    socket->connectToHost(wanted.url.host(), quint16(wanted.url.port(443)));
}

void Proxies::setLogin(const QString &proxy, const std::optional<ProxyLogin> &login)
{
    m_logins.insert(proxy, login);
    m_refused.remove(proxy);
    m_wanted.remove(proxy);
    if (m_lastWanted == proxy)
        m_lastWanted.clear();
    Q_EMIT changed();
}

void Proxies::forgetLogins()
{
    m_logins.clear();
    m_refused.clear();
    m_wanted.clear();
    m_lastWanted.clear();
}

} // namespace vivier
