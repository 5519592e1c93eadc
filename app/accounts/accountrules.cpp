// SPDX-License-Identifier: MIT
#include "accounts/accountrules.h"

#include "candidate/singleline.h"

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
        return AccountRules::tr("This is not a web address. A web address begins with https:// and a server name.");
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return AccountRules::tr(
            "An address with http:// is not protected: what you send could be read on the way. Use https://.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return AccountRules::tr("Remove any user name, and everything from “?” or “#” onwards.");
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
        return AccountRules::tr("Enter the address shown in your browser when you use the dashboard.");
    const QUrl host = dashboardFrom(text);
    if (host.host().isEmpty() || !host.isValid())
        return AccountRules::tr("This is not a web address. A web address begins with https:// and a server name.");
    if (host.scheme() != "https"_L1)
        return AccountRules::tr("Only an address that begins with https:// is protected.");
    return {};
}

QString secretProblem(SecretKind kind, const QString &secret)
{
    const bool isPlain =
        std::all_of(secret.begin(), secret.end(), [](QChar c) { return c.unicode() >= 0x21 && c.unicode() <= 0x7e; });
    if (isPlain)
        return {};
    return kind == SecretKind::Key
               ? AccountRules::tr(
                     "An API key contains only plain letters, digits and symbols, without spaces. Copy it again.")
               : AccountRules::tr(
                     "A token contains only plain letters, digits and symbols, without spaces. Copy it again.");
}

QString secretDoubt(const AtsProfile &ats, const QString &secret)
{
    if (secret.isEmpty() || secret.startsWith(ats.secretPrefix))
        return {};
    return ats.secret == SecretKind::Key
               //: %1 is an ATS, %2 what its keys begin with: sk_
               ? AccountRules::tr("%1's keys begin with %2. Is this the whole key?").arg(ats.name, ats.secretPrefix)
               : AccountRules::tr("%1's tokens begin with %2. Is this the whole token?")
                     .arg(ats.name, ats.secretPrefix);
}

QString companyProblem(const QString &company, const QList<Organization> &companies)
{
    static const QRegularExpression notAnId(u"[\\s/?#&]"_s);
    const QString id = company.trimmed();
    const bool isKnown = std::any_of(companies.begin(), companies.end(), [&id](const Organization &known) {
        return !id.isEmpty() && !isOtherCompany(known.reference, id);
    });
    if (companies.size() > 1 && !isKnown)
        return AccountRules::tr("This key covers several companies. Choose the one for this account.");
    if (notAnId.match(id).hasMatch())
        return AccountRules::tr("A company ID is one word of letters, digits and hyphens. Copy it again.");
    return {};
}

bool isOtherCompany(const QString &before, const QString &after)
{
    return !before.isEmpty() && before.compare(after, Qt::CaseInsensitive) != 0;
}

QString companyChangeProblem(int drafts, const QString &name)
{
    if (drafts == 0)
        return {};
    const QString kept =
        drafts < 0 ? AccountRules::tr("Vivier cannot tell whether this account has drafts.")
        : name.isEmpty()
            ? AccountRules::tr("%Ln draft(s) of this account are for its previous company.", nullptr, drafts)
            : AccountRules::tr("%Ln draft(s) of this account are for %1.", nullptr, drafts).arg(isolated(name));
    return kept + u' ' +
           AccountRules::tr("Add a second account for the other company, or first send these drafts or put them back.");
}

QStringList referencesFrom(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList references = text.split(between, Qt::SkipEmptyParts);
    references.removeDuplicates();
    return references;
}

} // namespace vivier
