#include "model/accountsmodel.h"

#include "model/onready.h"
#include "sync/whendone.h"

#include <QCoroFuture>
#include <QPromise>
#include <QUuid>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

Outcome refused(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

/// So that a dialog can wait with onReady() and needs no coroutine.
template <typename T> QFuture<T> asFuture(QCoro::Task<T> task)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    // A free coroutine over values: nothing here can be gone when it resumes.
    [](QCoro::Task<T> waited, std::shared_ptr<QPromise<T>> answer) -> QCoro::Task<void> {
        answer->addResult(co_await std::move(waited));
        answer->finish();
    }(std::move(task), std::move(promise));
    return future;
}

using VaultPointer = QPointer<Vault>;

QString vaultGone()
{
    return VaultError{.kind = VaultError::Kind::Fault}.sentence();
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
    const auto token = co_await vault->token(id);
    if (token)
        co_return Outcome{};
    // A passphrase that opens nothing must not seal the next token.
    if (vault)
        vault->setPassphrase({});
    co_return refused(token.error().sentence());
}

QCoro::Task<Outcome> keepToken(QString id, TokenChange change, QStringList others, VaultPointer vault)
{
    QString token = change.token;
    if (token.isEmpty()) {
        const auto kept = co_await vault->token(id);
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
    const auto saved = co_await vault->saveToken(id, token, change.place);
    co_return saved ? Outcome{} : refused(saved.error().sentence());
}

/// An account to save, and what is known beside it.
struct Saving
{
    Account account;
    std::optional<TokenChange> token;
    bool isNew = false;
    QStringList others;      ///< other accounts, whose tokens may be sealed
    bool movesAway = false;  ///< from the company that it had
    QString formerCompany;   ///< its name
    QList<Organization> own; ///< of the account's companies, what to remember
};

QCoro::Task<Outcome> saveAccount(Saving saving, std::shared_ptr<Store> store, VaultPointer vault)
{
    const QString id = saving.account.id;
    if (saving.movesAway) {
        const auto drafts = co_await store->drafts(id);
        const int count = drafts ? static_cast<int>(drafts->size()) : -1;
        if (const QString problem = companyChangeProblem(count, saving.formerCompany); !problem.isEmpty())
            co_return refused(problem);
    }
    if (saving.token) {
        if (Outcome kept = co_await keepToken(id, *saving.token, saving.others, vault); !kept)
            co_return kept;
    }
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

struct AccountsRead
{
    Stored<QList<Account>> accounts;
    QHash<QString, QList<Organization>> companies;
};

QCoro::Task<AccountsRead> readAccounts(std::shared_ptr<Store> store)
{
    AccountsRead read;
    read.accounts = co_await store->accounts();
    const QList<Account> accounts = read.accounts.value_or(QList<Account>());
    for (const Account &account : accounts) {
        if (account.ats != AtsKind::InstaView)
            continue;
        const Stored<QList<Organization>> companies = co_await store->organizations(account.id);
        if (companies) // a name that cannot be read is only not shown
            read.companies.insert(account.id, *companies);
    }
    co_return read;
}

QCoro::Task<Outcome> removeAccount(QString id, std::shared_ptr<Store> store, VaultPointer vault)
{
    // Drafts and snapshots last: a token that the keychain holds on to can be tried again, drafts cannot.
    if (vault) {
        const auto forgotten = co_await vault->forget(id);
        if (!forgotten && forgotten.error().kind == VaultError::Kind::Locked)
            co_return refused(forgotten.error().sentence());
    }
    const Done removed = co_await store->removeAccount(id);
    co_return removed ? Outcome{} : refused(removed.error().sentence());
}

QCoro::Task<ConnectionReport> testWith(Account account, QString token, VaultPointer vault, std::stop_token stop)
{
    ConnectionReport problem{.ats = account.ats, .displayName = {}, .lines = {}, .companies = {}, .company = {}};
    if (token.isEmpty()) {
        const auto kept = co_await vault->token(account.id);
        if (!kept) {
            problem.problem = kept.error().sentence();
            co_return problem;
        }
        token = *kept;
    }
    co_return co_await checkConnection(std::move(account), token, std::move(stop));
}

bool byName(const Account &a, const Account &b)
{
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

} // namespace

AccountsModel::AccountsModel(Profile *profile, QObject *parent)
    : QAbstractListModel(parent)
    , m_profile(profile)
{
}

AccountsModel::~AccountsModel()
{
    m_testStop.request_stop();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return account.name;
    case SubtitleRole: {
        const QString company = companyName(account);
        return QString(atsDisplayName(account.ats) + u" · "_s + (company.isEmpty() ? account.baseUrl.host() : company));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{account.name, atsDisplayName(account.ats), companyName(account)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return account.id;
    default:
        return {};
    }
}

void AccountsModel::load()
{
    onReady(this, asFuture(readAccounts(m_profile->store())), [this](const AccountsRead &read) {
        if (!read.accounts) {
            Q_EMIT failed(read.accounts.error().sentence());
            return;
        }
        beginResetModel();
        m_accounts = *read.accounts;
        m_companies = read.companies;
        std::sort(m_accounts.begin(), m_accounts.end(), byName);
        endResetModel();
        m_loaded = true;
        Q_EMIT loaded();
    });
}

std::optional<Account> AccountsModel::account(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_accounts.at(row));
}

int AccountsModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_accounts.size(); ++row) {
        if (m_accounts.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

Account AccountsModel::blank(AtsKind kind) const
{
    Account account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .name = atsDisplayName(kind),
                    .ats = kind,
                    .baseUrl = atsDefaultUrl(kind)};
    for (int number = 2; !accountNameProblem(account.name, account.id, m_accounts).isEmpty(); ++number)
        account.name = atsDisplayName(kind) + u' ' + QString::number(number);
    return account;
}

QString AccountsModel::company(const Account &account) const
{
    const QList<Organization> read = m_companies.value(account.id);
    if (account.ats != AtsKind::InstaView || !account.company.isEmpty() || read.size() != 1)
        return account.company;
    return read.first().reference;
}

QString AccountsModel::companyName(const Account &account) const
{
    const QString id = company(account);
    const QList<Organization> read = m_companies.value(account.id);
    const auto found = std::find_if(read.begin(), read.end(), [&id](const Organization &known) {
        return known.reference.compare(id, Qt::CaseInsensitive) == 0;
    });
    // A company that may not be read is kept under its id.
    return found == read.end() || found->name == found->reference ? QString() : found->name;
}

QFuture<Outcome> AccountsModel::add(const Account &account, const TokenChange &token,
                                    const QList<Organization> &companies)
{
    return save(account, token, companies, true);
}

QFuture<Outcome> AccountsModel::update(const Account &account, const std::optional<TokenChange> &token,
                                       const QList<Organization> &companies)
{
    return save(account, token, companies, false);
}

QFuture<Outcome> AccountsModel::save(const Account &account, const std::optional<TokenChange> &token,
                                     const QList<Organization> &companies, bool isNew)
{
    Saving saving{
        .account = account, .token = token, .isNew = isNew, .others = {}, .movesAway = false, .formerCompany = {}};
    for (const Account &other : std::as_const(m_accounts)) {
        if (other.id != account.id || (token && token->token.isEmpty()))
            saving.others.append(other.id);
    }
    if (const auto before = this->account(account.id); before && before->ats == AtsKind::InstaView) {
        saving.movesAway = isOtherCompany(company(*before), company(account));
        saving.formerCompany = companyName(*before);
    }
    for (const Organization &known : companies) {
        if (!account.company.isEmpty() && !isOtherCompany(known.reference, account.company))
            saving.own.append(known);
    }
    return converted(this, asFuture(saveAccount(saving, m_profile->store(), m_profile->vault())),
                     [this, account, own = saving.own, isNew](const Outcome &outcome) {
                         if (outcome) {
                             if (!own.isEmpty())
                                 m_companies[account.id] = own;
                             show(account);
                             if (isNew)
                                 Q_EMIT accountAdded(account.id);
                             else
                                 Q_EMIT accountUpdated(account.id);
                         }
                         return outcome;
                     });
}

void AccountsModel::show(const Account &account)
{
    if (const int row = rowOf(account.id); row >= 0) {
        m_accounts[row] = account;
        Q_EMIT dataChanged(index(row), index(row));
        const auto before = persistentIndexList();
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QStringList ids;
        for (const QModelIndex &old : before)
            ids.append(m_accounts.at(old.row()).id);
        std::sort(m_accounts.begin(), m_accounts.end(), byName);
        for (qsizetype i = 0; i < before.size(); ++i)
            changePersistentIndex(before.at(i), index(rowOf(ids.at(i))));
        Q_EMIT layoutChanged({}, VerticalSortHint);
        return;
    }
    const auto place = std::upper_bound(m_accounts.begin(), m_accounts.end(), account, byName);
    const int row = static_cast<int>(place - m_accounts.begin());
    beginInsertRows({}, row, row);
    m_accounts.insert(row, account);
    endInsertRows();
}

QFuture<Outcome> AccountsModel::remove(const QString &id)
{
    return converted(this, asFuture(removeAccount(id, m_profile->store(), m_profile->vault())),
                     [this, id](const Outcome &outcome) {
                         const int row = rowOf(id);
                         if (outcome && row >= 0) {
                             beginRemoveRows({}, row, row);
                             m_accounts.removeAt(row);
                             m_companies.remove(id);
                             endRemoveRows();
                             Q_EMIT accountRemoved(id);
                         }
                         return outcome;
                     });
}

QFuture<int> AccountsModel::draftCount(const QString &id)
{
    return converted(this, m_profile->store()->drafts(id),
                     [](const Stored<QList<Draft>> &drafts) { return drafts ? static_cast<int>(drafts->size()) : -1; });
}

QFuture<bool> AccountsModel::keychainAvailable()
{
    return m_profile->vault()->keychainAvailable();
}

QFuture<std::optional<TokenPlace>> AccountsModel::tokenPlace(const QString &id)
{
    return converted(this, m_profile->vault()->place(id),
                     [](const Vaulted<TokenPlace> &place) { return place ? std::optional(*place) : std::nullopt; });
}

QFuture<bool> AccountsModel::needsPassphrase(const QString &id)
{
    return converted(this, m_profile->vault()->place(id), [this](const Vaulted<TokenPlace> &place) {
        return place && *place == TokenPlace::Sealed && !m_profile->vault()->hasPassphrase();
    });
}

QFuture<AccountsModel::PassphraseState> AccountsModel::passphraseState(const QString &exceptId)
{
    QStringList ids;
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.id != exceptId)
            ids.append(account.id);
    }
    return converted(this, asFuture(sealedAccounts(ids, m_profile->vault())), [this](const QStringList &sealed) {
        if (m_profile->vault()->hasPassphrase())
            return PassphraseState::Known;
        return sealed.isEmpty() ? PassphraseState::Unset : PassphraseState::Locked;
    });
}

void AccountsModel::setPassphrase(const QString &passphrase)
{
    m_profile->vault()->setPassphrase(passphrase);
}

QFuture<Outcome> AccountsModel::unlock(const QString &id, const QString &passphrase)
{
    return asFuture(unlockWith(id, passphrase, m_profile->vault()));
}

void AccountsModel::testConnection(const Account &account, const QString &token)
{
    m_testStop.request_stop();
    m_testStop = std::stop_source();
    m_testing = true;
    const int number = ++m_testNumber;
    whenDone(testWith(account, token, m_profile->vault(), m_testStop.get_token()), QPointer<QObject>(this),
             [this, number](const ConnectionReport &report) {
                 if (number != m_testNumber)
                     return;
                 m_testing = false;
                 Q_EMIT connectionTested(report);
             });
}

void AccountsModel::cancelTest()
{
    m_testStop.request_stop();
}

} // namespace vivier
