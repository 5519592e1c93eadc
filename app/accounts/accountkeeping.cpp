// SPDX-License-Identifier: MIT
#include "accounts/accountkeeping.h"

#include "accounts/accountrules.h"

#include <QCoroFuture>

#include <algorithm>
#include <memory>

namespace vivier {

namespace {

Outcome refused(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

QString vaultGone()
{
    return VaultError{.kind = VaultError::Kind::Fault}.sentence();
}

bool isMoved(const Account &account, const Account &before)
{
    return account.baseUrl != before.baseUrl || account.ats != before.ats;
}

} // namespace

void Saving::take(const ConnectionReport &report)
{
    if (!report.company.isEmpty())
        account.company = report.company;
    remember(report.companies);
}

void Saving::remember(const QList<Organization> &companies)
{
    for (const Organization &known : companies) {
        if (!account.company.isEmpty() && !isOtherCompany(known.reference, account.company))
            own.append(known);
    }
}

QCoro::Task<std::optional<TokenPlace>> placeForLater(VaultPointer vault)
{
    if (!vault)
        co_return std::nullopt;
    if (vault->hasPassphrase())
        co_return TokenPlace::Sealed;
    const bool isThere = co_await vault->keychainAvailable(); // named: GCC 12 and co_await in an if
    co_return isThere ? std::optional(TokenPlace::Keychain) : std::nullopt;
}

QCoro::Task<QStringList> sealedAccounts(QStringList ids, VaultPointer vault)
{
    QStringList sealed;
    for (const QString &id : std::as_const(ids)) {
        if (!vault)
            break;
        const auto place = co_await vault->place(id);
        if (place && *place == TokenPlace::Sealed)
            sealed.append(id);
    }
    co_return sealed;
}

QCoro::Task<Outcome> unlockWith(QString id, QString passphrase, VaultPointer vault)
{
    if (!vault)
        co_return refused(vaultGone());
    vault->setPassphrase(passphrase);
    const auto token = co_await vault->tryToken(id);
    if (token)
        co_return Outcome{};
    // A passphrase that opens nothing must not seal the next token.
    if (vault)
        vault->setPassphrase({});
    co_return refused(token.error().sentence());
}

QCoro::Task<Vaulted<std::monostate>> addressQuestion(Account account, Account saved, VaultPointer vault)
{
    if (isMoved(account, saved))
        co_return Vaulted<std::monostate>();
    if (!vault)
        co_return tl::make_unexpected(VaultError{.kind = VaultError::Kind::Fault});
    const auto checked = co_await vault->checkAddress(account);
    co_return checked;
}

namespace {

/// `before`: the account as it is on disk; a token that is kept goes along from there.
QCoro::Task<Outcome> keepToken(Account account, Account before, TokenChange change, QStringList others,
                               VaultPointer vault)
{
    QString token = change.token;
    if (token.isEmpty()) {
        const auto kept = co_await vault->token(before);
        if (!kept)
            co_return refused(kept.error().sentence());
        token = *kept;
    }
    if (vault && change.place == TokenPlace::Sealed && !vault->hasPassphrase()) {
        const QStringList sealed = co_await sealedAccounts(others, vault);
        if (sealed.isEmpty()) {
            if (vault)
                vault->setPassphrase(change.passphrase);
        } else if (const Outcome opened = co_await unlockWith(sealed.first(), change.passphrase, vault); !opened) {
            co_return opened;
        }
    }
    if (!vault)
        co_return refused(vaultGone());
    const auto saved = co_await vault->saveToken(account, token, change.place);
    co_return saved ? Outcome{} : refused(saved.error().sentence());
}

/// The recruiter gave the account another address: its token goes along. One that cannot be had now is asked about when
/// it is needed.
QCoro::Task<void> moveToken(Account account, Account before, VaultPointer vault)
{
    if (!vault || !isMoved(account, before))
        co_return;
    const auto place = co_await vault->place(account.id);
    if (!place || !vault)
        co_return;
    const auto token = co_await vault->token(before);
    if (token && vault)
        co_await vault->saveToken(account, *token, *place);
}

/// Beside the token. Without a certificate there is no key, and without a key no passphrase.
QCoro::Task<Outcome> keepKeyPassphrase(Account account, std::optional<QString> passphrase,
                                       std::optional<TokenChange> token, VaultPointer vault)
{
    if (account.tls.certificate.isEmpty())
        passphrase = QString();
    if (!passphrase || !vault)
        co_return Outcome{};
    const Account key = keyAccount(account.id);
    if (passphrase->isEmpty()) {
        const auto kept = co_await vault->place(key.id);
        if (kept && vault)
            co_await vault->forget(key.id);
        co_return Outcome{};
    }
    TokenPlace place = TokenPlace::Session;
    if (token) {
        place = token->place;
    } else {
        const auto ofToken = co_await vault->place(account.id);
        place = ofToken.value_or(TokenPlace::Session);
    }
    if (!vault)
        co_return refused(vaultGone());
    const auto saved = co_await vault->saveToken(key, *passphrase, place);
    co_return saved ? Outcome{} : refused(saved.error().sentence());
}

} // namespace

QCoro::Task<Outcome> saveAccount(Saving saving, std::shared_ptr<Store> store, VaultPointer vault)
{
    const QString id = saving.account.id;
    if (saving.movesAway) {
        const auto drafts = co_await store->drafts(id);
        const int count = drafts ? static_cast<int>(drafts->size()) : -1;
        if (const QString problem = companyChangeProblem(count, saving.formerCompany); !problem.isEmpty())
            co_return refused(problem);
    }
    const Stored<QList<Account>> accounts = co_await store->accounts();
    if (!accounts)
        co_return refused(accounts.error().sentence());
    const auto found = std::ranges::find(*accounts, id, &Account::id);
    const Account before = found == accounts->cend() ? saving.account : *found;
    const bool isTyped = saving.token && !saving.token->token.isEmpty();
    if (isTyped && !saving.isNew && !saving.token->addressConfirmed) {
        const auto asked = co_await addressQuestion(saving.account, before, vault);
        if (!asked)
            co_return refused(asked.error().sentence());
    }
    if (isMoved(saving.account, before))
        co_await store->saveAskedPause(id, AskedPause()); // it was asked for there
    if (saving.token) {
        if (Outcome kept = co_await keepToken(saving.account, before, *saving.token, saving.others, vault); !kept)
            co_return kept;
    } else {
        co_await moveToken(saving.account, before, vault);
    }
    const Outcome key = co_await keepKeyPassphrase(saving.account, saving.keyPassphrase, saving.token, vault);
    if (!key)
        co_return key;
    if (const Done saved = co_await store->saveAccount(saving.account); !saved) {
        if (saving.isNew && vault)
            co_await vault->forget(id); // no token without its account
        co_return refused(saved.error().sentence());
    }
    // Only a name: without it the next pull brings it.
    if (!saving.own.isEmpty())
        co_await store->saveOrganizations(id, saving.own);
    co_return Outcome{};
}

QCoro::Task<AccountsRead> readAccounts(std::shared_ptr<Store> store)
{
    AccountsRead read;
    read.accounts = co_await store->accounts();
    const QList<Account> accounts = read.accounts.value_or(QList<Account>());
    for (const Account &account : accounts) {
        if (!AtsProfile::of(account).hasCompanies)
            continue;
        const Stored<QList<Organization>> companies = co_await store->organizations(account.id);
        if (companies) // a name that cannot be read is only not shown
            read.companies.insert(account.id, *companies);
    }
    co_return read;
}

QCoro::Task<tl::expected<QString, RemovalProblem>> removeAccount(QString id, std::shared_ptr<Store> store,
                                                                 VaultPointer vault)
{
    // Drafts and snapshots last: what is left of the account is the only trace that says where its token is kept, and
    // a token that the keychain holds on to can be tried again, drafts cannot.
    QString note;
    if (vault) {
        const auto forgotten = co_await vault->forget(id);
        if (!forgotten && forgotten.error().kind == VaultError::Kind::Locked)
            co_return tl::make_unexpected(RemovalProblem{forgotten.error().sentence(), true});
        if (!forgotten && forgotten.error().kind != VaultError::Kind::NotThere)
            note = forgotten.error().sentence();
        const QString key = keyAccount(id).id;
        const auto hasKey = co_await vault->place(key);
        if (hasKey && vault)
            co_await vault->forget(key);
    }
    if (const Done removed = co_await store->removeAccount(id); !removed)
        co_return tl::make_unexpected(RemovalProblem{removed.error().sentence()});
    co_return note;
}

QCoro::Task<ConnectionReport> testWith(Account account, QString token, Connecting connecting,
                                       std::optional<Account> saved, VaultPointer vault, std::stop_token stop)
{
    ConnectionReport problem{
        .ats = &AtsProfile::of(account), .displayName = {}, .lines = {}, .companies = {}, .company = {}};
    if (token.isEmpty()) {
        const auto kept = co_await vault->token(saved.value_or(account));
        if (!kept) {
            problem.problem = kept.error().sentence();
            co_return problem;
        }
        token = *kept;
    } else if (saved) {
        const auto asked = co_await addressQuestion(account, *saved, vault);
        if (!asked) {
            problem.problem = asked.error().sentence();
            co_return problem;
        }
    }
    HttpOptions options = co_await connectionOptions(account, connecting.proxies, vault, connecting.keyPassphrase);
    co_return co_await checkConnection(std::move(account), token, std::move(options), std::move(stop));
}

} // namespace vivier
