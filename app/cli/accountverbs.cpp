#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "ats/atsfactory.h"
#include "candidate/phone.h"

#include <QCoroFuture>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Failure> usage(const QString &message)
{
    return tl::make_unexpected(Failure{ExitCode::Usage, message});
}

/// --rate and --at-once; what is not given stays as it is.
Tried<Account> withRate(Account account, const Arguments &arguments)
{
    bool isNumber = true;
    if (arguments.has(u"rate"_s))
        account.requestsPerSecond = arguments.option(u"rate"_s).toDouble(&isNumber);
    const double rate = account.requestsPerSecond;
    if (!isNumber || !(rate == 0 || (rate >= Account::slowestRate && rate <= Account::fastestRate))) {
        return usage(Cli::tr("--rate is how many requests a second the ATS gets at most: %1 to %2, or 0 for no limit.")
                         .arg(Account::slowestRate)
                         .arg(Account::fastestRate));
    }
    if (arguments.has(u"at-once"_s))
        account.requestsAtOnce = arguments.option(u"at-once"_s).toInt(&isNumber);
    if (!isNumber || account.requestsAtOnce < 1 || account.requestsAtOnce > Account::mostAtOnce) {
        return usage(
            Cli::tr("--at-once is how many requests the ATS gets at the same time: 1 to %1.").arg(Account::mostAtOnce));
    }
    return account;
}

Tried<Account> accountFrom(const Arguments &arguments, const QList<Account> &others)
{
    Account account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .name = arguments.option(u"name"_s).trimmed(),
                    .organizations = arguments.options.value(u"organization"_s),
                    .company = arguments.option(u"company"_s).trimmed(),
                    .phoneRegion = arguments.option(u"phone-region"_s).trimmed().toUpper(),
                    .olderApi = arguments.has(u"older-api"_s)};
    if (account.name.isEmpty())
        return usage(Cli::tr("Give the account a name: --name NAME"));
    if (std::ranges::find(others, account.name, &Account::name) != others.cend())
        return usage(Cli::tr("There is an account “%1” already.").arg(account.name));
    if (arguments.has(u"ats"_s) && !atsFromName(arguments.option(u"ats"_s), &account.ats))
        return usage(Cli::tr("--ats is welcomekit or instaview."));

    if (!account.phoneRegion.isEmpty() && phoneDiallingCode(account.phoneRegion) == 0) {
        return usage(Cli::tr("--phone-region is the two letters of a country, such as FR; “%1” is none.")
                         .arg(printable(account.phoneRegion)));
    }

    QString address = arguments.has(u"url"_s) ? arguments.option(u"url"_s).trimmed() : QString();
    while (address.endsWith(u'/'))
        address.chop(1);
    account.baseUrl = arguments.has(u"url"_s) ? QUrl(address, QUrl::StrictMode) : atsDefaultUrl(account.ats);
    const bool web = account.baseUrl.scheme() == "https"_L1 || account.baseUrl.scheme() == "http"_L1;
    if (!account.baseUrl.isValid() || !web || account.baseUrl.host().isEmpty())
        return usage(Cli::tr("--url is a complete address such as %1").arg(atsDefaultUrl(account.ats).toString()));
    return withRate(account, arguments);
}

/// From a file or, for "-", from standard input: a token on the command line would show in the list of processes.
Tried<QString> readToken(const QString &path)
{
    constexpr qint64 limit = 64 * 1024; // far more than any token, far less than a wrong file
    if (path.isEmpty())
        return usage(Cli::tr("Give the token in a file: --token-file FILE, or - for standard input."));
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return usage(Cli::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = file.read(limit);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    const QByteArray token = bytes.trimmed();
    const bool sound = std::ranges::all_of(token, [](char byte) { return byte > 0x20 && byte < 0x7f; });
    if (token.isEmpty() || token.size() > limit || !sound)
        return usage(Cli::tr("There is no token in %1: it is one word of plain characters.").arg(path));
    return QString::fromLatin1(token);
}

QCoro::Task<Tried<TokenPlace>> choosePlace(std::shared_ptr<Session> session)
{
    // Who gives a passphrase wants it used, as for the profile's key: a keychain may ask its questions on the screen.
    if (session->profile.vault()->hasPassphrase())
        co_return TokenPlace::Sealed;
    const bool keychain = co_await session->profile.vault()->keychainAvailable(); // named: GCC 12 and co_await in an if
    if (keychain)
        co_return TokenPlace::Keychain;
    co_return usage(Cli::tr("There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run, and the "
                            "token is sealed with it in the profile."));
}

/// What a test of the token found.
struct Tested
{
    QString name;    ///< of the person or the company; "" when the token may not tell
    QString company; ///< to work with, where the ATS has companies
};

/// Several companies: the recruiter chooses (instaview.md section 9, row 29).
tl::unexpected<Failure> whichCompany(const QList<Organization> &companies, const QString &wrong)
{
    QString message = wrong.isEmpty()
                          ? Cli::tr("This key is for several companies. Say which: --company ID")
                          : Cli::tr("This key is for no company “%1”. Say which: --company ID").arg(printable(wrong));
    for (const Organization &company : companies)
        message += u"\n  %1  %2"_s.arg(printable(company.reference), printable(company.name));
    return usage(message);
}

/// Asks for the companies of the key. One of them is chosen by itself, and by its id if the account names one.
QCoro::Task<Tried<Tested>> testCompanies(std::shared_ptr<Session> session, Account account, QString token)
{
    const QString wanted = std::exchange(account.company, QString());
    const std::shared_ptr<Ats> ats = makeAts(account, token);
    const auto companies = co_await ats->organizations(session->stop.get_token());
    if (!companies) {
        // Not told, or only to who names a company: the key itself is good.
        const ApiError::Kind kind = companies.error().kind;
        const bool isGood =
            kind == ApiError::Kind::Forbidden || (kind == ApiError::Kind::Rejected && !wanted.isEmpty());
        if (isGood)
            co_return Tested{.name = {}, .company = wanted};
        co_return tl::make_unexpected(failureFor(*session, companies.error()));
    }
    const auto found = std::ranges::find_if(*companies, [&wanted](const Organization &company) {
        return company.reference.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found != companies->cend())
        co_return Tested{.name = found->name, .company = found->reference};
    if (!wanted.isEmpty() || companies->size() > 1)
        co_return whichCompany(*companies, wanted);
    if (companies->isEmpty())
        co_return Tested{};
    co_return Tested{.name = companies->first().name, .company = companies->first().reference};
}

/// Asks the ATS who we are. A token that may not tell (403) is a good one all the same.
QCoro::Task<Tried<Tested>> testConnection(std::shared_ptr<Session> session, Account account, QString token)
{
    if (account.ats == AtsKind::InstaView)
        co_return co_await testCompanies(session, account, token);
    const std::shared_ptr<Ats> ats = makeAts(account, token);
    const auto identity = co_await ats->identity(session->stop.get_token());
    if (identity)
        co_return Tested{.name = identity->displayName, .company = account.company};
    if (identity.error().kind == ApiError::Kind::Forbidden)
        co_return Tested{.name = {}, .company = account.company};
    co_return tl::make_unexpected(failureFor(*session, identity.error()));
}

QCoro::Task<Tried<Account>> findAccount(std::shared_ptr<Session> session, QString name)
{
    const auto accounts = co_await session->store().accounts();
    if (!accounts)
        co_return tl::make_unexpected(failureFor(accounts.error()));
    const auto found = std::ranges::find(*accounts, name, &Account::name);
    if (found != accounts->cend())
        co_return *found;
    co_return tl::make_unexpected(Failure{ExitCode::NotFound, Cli::tr("There is no account “%1”.").arg(name)});
}

} // namespace

QCoro::Task<ExitCode> accountAdd(std::shared_ptr<Session> session)
{
    Output &out = session->out;
    const auto known = co_await session->store().accounts();
    if (!known)
        co_return out.fail(failureFor(known.error()));
    Tried<Account> account = accountFrom(session->arguments, *known);
    if (!account)
        co_return out.fail(account.error());
    const Tried<QString> token = readToken(session->arguments.option(u"token-file"_s));
    if (!token)
        co_return out.fail(token.error());
    session->account = *account;
    // The documents disagree on the rest of its form (instaview.md section 9, row 31).
    if (account->ats == AtsKind::InstaView && !token->startsWith("sk_"_L1))
        out.message(Cli::tr("InstaView's keys begin with sk_; this one does not. It is tried as it is."));
    const auto place = co_await choosePlace(session);
    if (!place)
        co_return out.fail(place.error());
    if (!session->arguments.has(u"no-test"_s)) {
        const auto tested = co_await testConnection(session, *account, *token);
        if (!tested) {
            const QChar between = tested.error().message.contains(u'\n') ? u'\n' : u' ';
            co_return out.fail({tested.error().code, tested.error().message + between + Cli::tr("Nothing was saved.")});
        }
        account->company = tested->company;
        const QString &name = tested->name;
        if (name.isEmpty())
            out.message(Cli::tr("%1 accepts the token, but it may not tell who you are.").arg(session->atsName()));
        else
            out.message(Cli::tr("%1 knows you as %2.").arg(session->atsName(), printable(name)));
    }
    // The token first: an account without one would look ready and not be.
    const auto kept = co_await session->profile.vault()->saveToken(account->id, *token, *place);
    if (!kept)
        co_return out.fail({ExitCode::Usage, kept.error().sentence()});
    const Done saved = co_await session->store().saveAccount(*account);
    if (!saved) {
        co_await session->profile.vault()->forget(account->id);
        co_return out.fail(failureFor(saved.error()));
    }
    out.json(jsonOf(*account));
    out.line(Cli::tr("Account %1 is kept.").arg(account->name));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> accountList(std::shared_ptr<Session> session)
{
    const auto accounts = co_await session->store().accounts();
    if (!accounts)
        co_return session->out.fail(failureFor(accounts.error()));
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const Account &account : *accounts) {
        array.append(jsonOf(account));
        rows.append({account.name, atsDisplayName(account.ats), account.baseUrl.toString(), account.company,
                     account.phoneRegion});
    }
    const QStringList headers{Cli::tr("Name"), Cli::tr("ATS"), Cli::tr("Address"), Cli::tr("Company"),
                              Cli::tr("Phone region")};
    session->out.json(JsonTree::ofList(array));
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> accountRemove(std::shared_ptr<Session> session)
{
    Output &out = session->out;
    const auto account = co_await findAccount(session, session->arguments.words.first());
    if (!account)
        co_return out.fail(account.error());
    const auto drafts = co_await session->store().drafts(account->id);
    if (!drafts)
        co_return out.fail(failureFor(drafts.error()));
    if (!drafts->isEmpty() && !session->arguments.yes) {
        co_return out.fail({ExitCode::Usage, Cli::tr("%n draft(s) of this account are not sent yet and would be lost. "
                                                     "Add --yes to remove it all the same.",
                                                     nullptr, static_cast<int>(drafts->size()))});
    }
    // The token first: what is left of the account is the only trace that says where its token is kept.
    const auto forgotten = co_await session->profile.vault()->forget(account->id);
    if (!forgotten && forgotten.error().kind == VaultError::Kind::Locked)
        co_return out.fail({ExitCode::NotAuthorised, forgotten.error().sentence()});
    if (!forgotten && forgotten.error().kind != VaultError::Kind::NotThere)
        out.message(forgotten.error().sentence());
    const Done removed = co_await session->store().removeAccount(account->id);
    if (!removed)
        co_return out.fail(failureFor(removed.error()));
    out.json(JsonObject().add(u"removed"_s, account->name).add(u"drafts"_s, drafts->size()).tree());
    out.line(Cli::tr("Account %1 is removed.").arg(account->name));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
