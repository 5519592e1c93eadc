#include "model/accountrules.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct AccountRules
{
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

bool isThisMachine(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

// What a pasted address may have around it.
QString trimmedAddress(const QString &text)
{
    QString address = text.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

} // namespace

QList<AtsKind> offeredAts()
{
    return {AtsKind::WelcomeKit}; // what makeAts() can speak
}

QString accountNameProblem(const QString &name, const QString &ownId, const QList<Account> &accounts)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return AccountRules::tr("Give the account a name.");
    const bool isTaken = std::any_of(accounts.begin(), accounts.end(), [&](const Account &other) {
        return other.id != ownId && other.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? AccountRules::tr("Another account has this name. Choose a different one.") : QString();
}

QUrl baseUrlFrom(const QString &text)
{
    return QUrl(trimmedAddress(text), QUrl::StrictMode);
}

QString baseUrlProblem(const QString &text)
{
    const QString address = trimmedAddress(text);
    if (address.isEmpty())
        return AccountRules::tr("Enter the address of the API, or go back to the usual one.");
    const QUrl url = baseUrlFrom(text);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return AccountRules::tr("This is not a web address. It begins with https:// and names a server.");
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return AccountRules::tr("An address with http:// is not protected: the token could be read on the way. "
                                "Use https://.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return AccountRules::tr("Leave out user names and everything from “?” or “#” on.");
    return {};
}

QUrl dashboardFrom(const QString &text)
{
    QString address = text.trimmed();
    if (!address.isEmpty() && !address.contains("://"_L1))
        address.prepend("https://"_L1);
    const QUrl typed(address, QUrl::StrictMode);
    QUrl host;
    host.setScheme(typed.scheme());
    host.setHost(typed.host());
    host.setPort(typed.port());
    return host;
}

QString dashboardProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return AccountRules::tr("Enter the address that the browser shows when you use the dashboard.");
    const QUrl host = dashboardFrom(text);
    if (host.host().isEmpty() || !host.isValid())
        return AccountRules::tr("This is not a web address. It begins with https:// and names a server.");
    if (host.scheme() != "https"_L1)
        return AccountRules::tr("Only an address that begins with https:// is protected.");
    return {};
}

QStringList referencesFrom(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList references = text.split(between, Qt::SkipEmptyParts);
    references.removeDuplicates();
    return references;
}

} // namespace vivier
