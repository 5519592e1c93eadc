// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vivier {

/// What a proxy asks for before it lets a request through.
struct ProxyLogin
{
    QString user;
    QString password;

    friend bool operator==(const ProxyLogin &, const ProxyLogin &) = default;
};

/// The way out of this computer, shared by all clients of a program: which proxy the system names for an address (its
/// settings and their PAC file, http_proxy, https_proxy and no_proxy, as far as Qt's libproxy reads them), and the
/// logins of these proxies. A login that a proxy refused is not tried again, since three of them lock many an account.
/// A login goes to its proxy only, and never into a log. Belongs to one thread; nothing blocks.
class Proxies : public QObject
{
    Q_OBJECT

public:
    /// Gives what is kept for a proxy (see nameOf()), once and on this thread; nothing: there is none.
    using Found = std::function<void(const std::optional<ProxyLogin> &)>;
    using Lookup = std::function<void(const QString &proxy, const Found &found)>;

    explicit Proxies(Lookup lookup = {}, QObject *parent = nullptr);
    ~Proxies() override;

    /// For who knows no logins: those of the system's settings alone.
    static std::shared_ptr<Proxies> system();

    /// Host and port, as it is named to the recruiter and its login is kept: "proxy.example:3128".
    static QString nameOf(const QNetworkProxy &proxy);
    /// The same of what was typed: without a port that is 80. Empty: it is no host.
    static QString nameFrom(const QString &text);

    /// Gives the proxy on the way to `url`, with its login where one is known; NoProxy to this computer. Looked up anew
    /// each time, elsewhere, as a PAC file may have to be fetched; later, once, and not when `context` goes first.
    void wayTo(const QUrl &url, QObject *context, const std::function<void(const QNetworkProxy &)> &next);

    /// The proxy let nothing through to `url` with what is in it. Whether it was ever given a login that it refused.
    bool refused(const QNetworkProxy &proxy, const QUrl &url);

    enum class Trial {
        Accepted,
        Refused,     ///< the name or the password is wrong
        Unreachable, ///< it was not asked
    };
    /// Whether a proxy that refused something would let it through with this login. Nothing is sent beyond it.
    void tryLogin(const QString &proxy, const ProxyLogin &login, QObject *context,
                  const std::function<void(Trial)> &next);
    /// From now on, for all clients; nothing: none is known any more.
    void setLogin(const QString &proxy, const std::optional<ProxyLogin> &login);
    /// Who is away wants nothing of it in memory; what is kept elsewhere is looked up again.
    void forgetLogins();

    /// The proxy that wants a login and was met last; empty: none does.
    QString wanted() const { return m_lastWanted; }
    bool wasRefused(const QString &proxy) const { return m_refused.contains(proxy); }
    /// A name that the proxy was told and refused, for who types it again; may be empty.
    QString refusedUser(const QString &proxy) const { return m_refused.value(proxy).user; }

Q_SIGNALS:
    /// Another login, so that what was refused may pass.
    void changed();

private:
    void withLogin(QNetworkProxy proxy, QObject *context, const std::function<void(const QNetworkProxy &)> &next);
    void fill(QNetworkProxy *proxy) const;

    /// What was refused: the proxy and where it was asked to lead.
    struct Wanted
    {
        QNetworkProxy proxy;
        QUrl url;
    };
    Lookup m_lookup;
    QHash<QString, std::optional<ProxyLogin>> m_logins; ///< by nameOf(), of those that were looked up
    QHash<QString, ProxyLogin> m_refused;
    QHash<QString, Wanted> m_wanted;
    QString m_lastWanted;
};

} // namespace vivier
