// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/secretfile.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "accounts/proxykeeping.h"

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

Tried<QString> proxyNamed(const QString &text)
{
    const QString name = Proxies::nameFrom(text);
    if (name.isEmpty())
        return usage(
            Cli::tr("“%1” is not a proxy: give its host and port, as in proxy.example:3128.").arg(isolated(text)));
    return name;
}

Tried<ProxyLogin> loginFrom(const Arguments &arguments)
{
    const QString user = arguments.option(u"user"_s);
    const QString path = arguments.option(u"password-file"_s);
    if (user.isEmpty() || path.isEmpty())
        return usage(Cli::tr("Give --user NAME and --password-file FILE, or - for standard input."));
    const Tried<QString> password = readPassword(path);
    if (!password)
        return tl::make_unexpected(password.error());
    return ProxyLogin{user, *password};
}

} // namespace

QCoro::Task<ExitCode> proxyLogin(std::shared_ptr<Session> session)
{
    Output &out = session->out;
    const Profile &profile = session->profile;
    const Tried<QString> proxy = proxyNamed(session->arguments.words.first());
    if (!proxy)
        co_return out.fail(proxy.error());
    const Tried<ProxyLogin> login = loginFrom(session->arguments);
    if (!login)
        co_return out.fail(login.error());
    const auto kept =
        co_await keepProxyLogin(*proxy, *login, true, profile.proxies(), profile.store(), profile.vault());
    if (!kept)
        co_return out.fail({ExitCode::NotAuthorised, kept.error()});
    if (*kept == TokenPlace::Session) {
        co_return out.fail({ExitCode::Usage, Cli::tr("There is no keychain here. Set VIVIER_PASSPHRASE, now and for "
                                                     "every later run: the login is then encrypted with it.")});
    }
    out.json(JsonObject().add(u"proxy"_s, *proxy).add(u"user"_s, login->user).tree());
    out.line(Cli::tr("The login for %1 is saved.").arg(isolated(*proxy)));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> proxyList(std::shared_ptr<Session> session)
{
    const QStringList proxies = co_await keptProxies(session->profile.store());
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const QString &proxy : proxies) {
        array.append(JsonObject().add(u"proxy"_s, proxy).tree());
        rows.append({proxy});
    }
    session->out.json(JsonTree::ofList(array));
    session->out.table({Cli::tr("Proxy")}, rows);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> proxyForget(std::shared_ptr<Session> session)
{
    Output &out = session->out;
    const Profile &profile = session->profile;
    const Tried<QString> proxy = proxyNamed(session->arguments.words.first());
    if (!proxy)
        co_return out.fail(proxy.error());
    const QStringList known = co_await keptProxies(profile.store());
    if (!known.contains(*proxy))
        co_return out.fail({ExitCode::NotFound, Cli::tr("No login for %1 is saved.").arg(isolated(*proxy))});
    const QStringList names(*proxy); // named: GCC 12 and braces in a co_await
    const Outcome forgotten = co_await forgetProxyLogins(names, profile.proxies(), profile.store(), profile.vault());
    if (!forgotten)
        co_return out.fail({ExitCode::NotAuthorised, forgotten.error()});
    out.json(JsonObject().add(u"forgotten"_s, *proxy).tree());
    out.line(Cli::tr("The login for %1 is deleted.").arg(isolated(*proxy)));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
