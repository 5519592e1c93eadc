// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/secretfile.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "accounts/accountkeeping.h"
#include "accounts/accountrules.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// --rate and --at-once; what is not given stays as it is.
Tried<Account> withRate(Account account, const Arguments &arguments)
{
    bool isNumber = true;
    if (arguments.has(u"rate"_s))
        account.requestsPerSecond = arguments.option(u"rate"_s).toDouble(&isNumber);
    const double rate = account.requestsPerSecond;
    if (!isNumber || !(rate == 0 || (rate >= Account::slowestRate && rate <= Account::fastestRate))) {
        return usage(
            Cli::tr("--rate is the maximum number of requests a second sent to the ATS: %1 to %2, or 0 for no limit.")
                .arg(Account::slowestRate)
                .arg(Account::fastestRate));
    }
    if (arguments.has(u"at-once"_s))
        account.requestsAtOnce = arguments.option(u"at-once"_s).toInt(&isNumber);
    if (!isNumber || account.requestsAtOnce < 1 || account.requestsAtOnce > Account::mostAtOnce) {
        return usage(Cli::tr("--at-once is the maximum number of requests sent to the ATS at the same time: 1 to %1.")
                         .arg(Account::mostAtOnce));
    }
    return account;
}

Tried<Account> accountFrom(const Arguments &arguments, const QList<Account> &others)
{
    Account account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .name = arguments.option(u"name"_s).simplified(),
                    .organizations = arguments.options.value(u"organization"_s),
                    .company = arguments.option(u"company"_s).trimmed(),
                    .phoneRegion = arguments.option(u"phone-region"_s).trimmed().toUpper(),
                    .olderApi = arguments.has(u"older-api"_s)};
    if (arguments.has(u"ats"_s))
        account.ats = arguments.option(u"ats"_s);
    const AtsProfile *ats = AtsProfile::find(account.ats);
    if (!ats) {
        QStringList known;
        for (const AtsProfile *each : AtsProfile::all())
            known.append(each->id);
        return usage(Cli::tr("--ats must be one of these: %1.").arg(known.join(u", "_s)));
    }
    const QString address = arguments.has(u"url"_s) ? arguments.option(u"url"_s) : ats->defaultUrl.toString();
    account.baseUrl = baseUrlFrom(address);
    if (!account.phoneRegion.isEmpty() && phoneDiallingCode(account.phoneRegion) == 0) {
        return usage(Cli::tr("--phone-region is a two-letter country code such as FR; “%1” is not one.")
                         .arg(isolated(account.phoneRegion)));
    }
    const std::pair<QString, QString> problems[] = {
        {u"--name"_s, accountNameProblem(account.name, account.id, others)},
        {u"--url"_s, baseUrlProblem(address)},
        {u"--company"_s, companyProblem(account.company, {})},
    };
    for (const auto &[option, problem] : problems) {
        if (!problem.isEmpty())
            return usage(option + u": "_s + problem);
    }
    return withRate(account, arguments);
}

Tried<QString> readToken(const QString &path, SecretKind kind)
{
    if (path.isEmpty())
        return usage(Cli::tr("Give the token in a file: --token-file FILE, or - for standard input."));
    Tried<QString> read = readSecret(path);
    if (!read)
        return read;
    const QString token = cleanedLine(*read);
    if (token.isEmpty() || !secretProblem(kind, token).isEmpty())
        return usage(Cli::tr("There is no token in %1: a token is one word of plain characters.").arg(isolated(path)));
    return token;
}

/// What the options say of the account's secure connection; what is not given stays as it is, an empty one goes.
TlsFiles tlsFrom(const Arguments &arguments, TlsFiles files)
{
    for (const auto &[option, path] :
         {std::pair(u"ca-file"_s, &files.authority), std::pair(u"client-certificate"_s, &files.certificate),
          std::pair(u"client-key"_s, &files.key)}) {
        if (!arguments.has(option))
            continue;
        const QString given = arguments.option(option);
        *path = given.isEmpty() ? QString() : QFileInfo(given).absoluteFilePath();
    }
    return files;
}

bool hasTls(const Arguments &arguments)
{
    return arguments.has(u"ca-file"_s) || arguments.has(u"client-certificate"_s) || arguments.has(u"client-key"_s) ||
           arguments.has(u"key-passphrase-file"_s);
}

/// Takes the files and the passphrase of the options into `saving`, once they are seen to be right.
QCoro::Task<Tried<Nothing>> takeTls(std::shared_ptr<Session> session, std::shared_ptr<Saving> saving)
{
    const Arguments &arguments = session->arguments;
    saving->account.tls = tlsFrom(arguments, saving->account.tls);
    if (arguments.has(u"key-passphrase-file"_s)) {
        const Tried<QString> read = readPassword(arguments.option(u"key-passphrase-file"_s));
        if (!read)
            co_return tl::make_unexpected(read.error());
        saving->keyPassphrase = *read;
    }
    if (!hasTls(arguments))
        co_return Nothing();
    const auto problem = co_await checkTlsFiles(saving->account, session->profile.vault(), saving->keyPassphrase);
    if (problem)
        co_return usage(problem->sentence + u' ' + Cli::tr("Nothing was saved."));
    co_return Nothing();
}

QCoro::Task<Tried<TokenPlace>> choosePlace(std::shared_ptr<Session> session)
{
    const auto place = co_await placeForLater(session->profile.vault());
    if (place)
        co_return *place;
    co_return usage(Cli::tr("There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the token "
                            "is then encrypted with it in the profile."));
}

/// Several companies: the recruiter chooses (instaview/README.md, row 29).
tl::unexpected<Failure> whichCompany(const QList<Organization> &companies, const QString &wrong)
{
    QString message =
        wrong.isEmpty()
            ? Cli::tr("This key covers several companies. Say which: --company ID")
            : Cli::tr("This key does not give access to a company “%1”. Say which: --company ID").arg(isolated(wrong));
    for (const Organization &company : companies)
        message += u"\n  %1  %2"_s.arg(isolated(company.reference), isolated(company.name));
    return usage(message + u'\n' + Cli::tr("Nothing was saved."));
}

/// What the token may do. One that may not do everything is a good one all the same.
QCoro::Task<Tried<ConnectionReport>> tested(std::shared_ptr<Session> session, QString token,
                                            std::optional<QString> keyPassphrase)
{
    const HttpOptions options = co_await connectionOptions(session->account, session->profile.proxies(),
                                                           session->profile.vault(), keyPassphrase);
    const ConnectionReport report =
        co_await checkConnection(session->account, token, options, session->stop.get_token());
    if (report.needsCompany())
        co_return whichCompany(report.companies, session->account.company);
    const ConnectionLine *who = report.line(Right::Identity);
    const bool isBad = who ? who->outcome == ConnectionLine::Outcome::Failed : !report.works();
    if (isBad) {
        const ExitCode code = report.error ? exitCodeFor(*report.error) : ExitCode::Usage;
        const QString advice = report.error ? errorAdvice(*report.error) : QString();
        co_return tl::make_unexpected(
            Failure{code, QStringList{report.summary(), Cli::tr("Nothing was saved."), advice}.join(u' ').trimmed()});
    }
    session->out.message(report.summary());
    for (const ConnectionLine &line : report.lines) {
        if (line.outcome == ConnectionLine::Outcome::MissingScope)
            session->out.message(line.text);
    }
    co_return report;
}

QCoro::Task<Tried<Account>> findAccount(std::shared_ptr<Session> session, QString name)
{
    const auto accounts = co_await session->store().accounts();
    if (!accounts)
        co_return tl::make_unexpected(failureFor(accounts.error()));
    const auto found = std::ranges::find(*accounts, name, &Account::name);
    if (found != accounts->cend())
        co_return *found;
    co_return tl::make_unexpected(
        Failure{ExitCode::NotFound, Cli::tr("There is no account “%1”.").arg(isolated(name))});
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
    const AtsProfile &ats = AtsProfile::of(*account);
    const Tried<QString> token = readToken(session->arguments.option(u"token-file"_s), ats.secret);
    if (!token)
        co_return out.fail(token.error());
    const auto saving = std::make_shared<Saving>(Saving{.account = *account});
    const auto files = co_await takeTls(session, saving);
    if (!files)
        co_return out.fail(files.error());
    session->account = saving->account;
    if (const QString doubt = secretDoubt(ats, *token); !doubt.isEmpty())
        out.message(doubt);
    const auto place = co_await choosePlace(session);
    if (!place)
        co_return out.fail(place.error());
    saving->token = TokenChange{.token = *token, .place = *place};
    saving->isNew = true;
    if (!session->arguments.has(u"no-test"_s)) {
        const auto report = co_await tested(session, *token, saving->keyPassphrase);
        if (!report)
            co_return out.fail(report.error());
        saving->take(*report);
    }
    const Outcome saved = co_await saveAccount(*saving, session->profile.store(), session->profile.vault());
    if (!saved)
        co_return out.fail({ExitCode::Usage, saved.error()});
    account = saving->account;
    out.json(jsonOf(*account));
    out.line(Cli::tr("Account %1 is saved.").arg(isolated(account->name)));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> accountEdit(std::shared_ptr<Session> session)
{
    Output &out = session->out;
    const Arguments &arguments = session->arguments;
    const auto known = co_await findAccount(session, arguments.words.first());
    if (!known)
        co_return out.fail(known.error());
    const bool hasUrl = arguments.has(u"url"_s);
    const bool hasToken = arguments.has(u"token-file"_s);
    if (!hasUrl && !hasToken && !hasTls(arguments)) {
        co_return out.fail({ExitCode::Usage, Cli::tr("Say what to change: --url URL, --token-file FILE, or a file of "
                                                     "the secure connection.")});
    }
    const auto changed = std::make_shared<Saving>(Saving{.account = *known});
    const auto files = co_await takeTls(session, changed);
    if (!files)
        co_return out.fail(files.error());
    Saving &saving = *changed;
    if (hasUrl) {
        if (const QString problem = baseUrlProblem(arguments.option(u"url"_s)); !problem.isEmpty())
            co_return out.fail({ExitCode::Usage, u"--url: "_s + problem});
        saving.account.baseUrl = baseUrlFrom(arguments.option(u"url"_s));
    }
    session->account = saving.account;
    Vault *vault = session->profile.vault();
    if (hasToken) {
        const Tried<QString> token = readToken(arguments.option(u"token-file"_s), AtsProfile::of(*known).secret);
        if (!token)
            co_return out.fail(token.error());
        const auto place = co_await choosePlace(session);
        if (!place)
            co_return out.fail(place.error());
        saving.token = TokenChange{.token = *token, .place = *place, .addressConfirmed = hasUrl};
        if (!hasUrl) {
            const auto asked = co_await addressQuestion(saving.account, *known, vault);
            if (!asked)
                co_return out.fail(failureFor(ProfileError{.kind = ProfileError::Kind::Vault, .vault = asked.error()}));
        }
        if (!arguments.has(u"no-test"_s)) {
            const auto report = co_await tested(session, *token, saving.keyPassphrase);
            if (!report)
                co_return out.fail(report.error());
        }
    }
    const Outcome saved = co_await saveAccount(saving, session->profile.store(), vault);
    if (!saved)
        co_return out.fail({ExitCode::Usage, saved.error()});
    if (hasUrl && !hasToken) {
        // Who names the address here means it, whatever the token was kept for.
        const auto confirmed = co_await vault->confirmAddress(saving.account);
        if (!confirmed && confirmed.error().kind != VaultError::Kind::NotThere)
            co_return out.fail(failureFor(ProfileError{.kind = ProfileError::Kind::Vault, .vault = confirmed.error()}));
    }
    out.json(jsonOf(saving.account));
    out.line(Cli::tr("Account %1 is saved.").arg(isolated(saving.account.name)));
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
        rows.append({account.name, AtsProfile::of(account).name, account.baseUrl.toString(), account.company,
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
        co_return out.fail(
            {ExitCode::Usage,
             Cli::tr("%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.",
                     nullptr, static_cast<int>(drafts->size()))});
    }
    const auto removed = co_await removeAccount(account->id, session->profile.store(), session->profile.vault());
    if (!removed) {
        const ExitCode code = removed.error().isTokenLocked ? ExitCode::NotAuthorised : ExitCode::Usage;
        co_return out.fail({code, removed.error().sentence});
    }
    if (!removed->isEmpty())
        out.message(*removed);
    out.json(JsonObject().add(u"removed"_s, account->name).add(u"drafts"_s, drafts->size()).tree());
    out.line(Cli::tr("Account %1 is removed.").arg(isolated(account->name)));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
