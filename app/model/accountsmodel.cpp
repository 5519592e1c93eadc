// SPDX-License-Identifier: MIT
#include "model/accountsmodel.h"

#include "candidate/singleline.h"
#include "store/onready.h"
#include "sync/whendone.h"

#include <QCoroFuture>
#include <QPromise>
#include <QUuid>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

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
        return QString(AtsProfile::of(account).name + u" · "_s +
                       isolated(company.isEmpty() ? account.baseUrl.host() : company));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{isolated(account.name), AtsProfile::of(account).name, isolated(companyName(account))};
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

Account AccountsModel::blank(const AtsProfile &ats) const
{
    Account account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .name = ats.name,
                    .ats = ats.id,
                    .baseUrl = ats.defaultUrl};
    for (int number = 2; !accountNameProblem(account.name, account.id, m_accounts).isEmpty(); ++number)
        account.name = ats.name + u' ' + QString::number(number);
    return account;
}

QString AccountsModel::company(const Account &account) const
{
    const QList<Organization> read = m_companies.value(account.id);
    if (!AtsProfile::of(account).hasCompanies || !account.company.isEmpty() || read.size() != 1)
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
                                    const QList<Organization> &companies, const std::optional<QString> &keyPassphrase)
{
    return save(account, token, companies, keyPassphrase, true);
}

QFuture<Outcome> AccountsModel::update(const Account &account, const std::optional<TokenChange> &token,
                                       const QList<Organization> &companies,
                                       const std::optional<QString> &keyPassphrase)
{
    return save(account, token, companies, keyPassphrase, false);
}

QFuture<Outcome> AccountsModel::save(const Account &account, const std::optional<TokenChange> &token,
                                     const QList<Organization> &companies, const std::optional<QString> &keyPassphrase,
                                     bool isNew)
{
    Saving saving{.account = account,
                  .token = token,
                  .keyPassphrase = keyPassphrase,
                  .isNew = isNew,
                  .others = {},
                  .movesAway = false,
                  .formerCompany = {}};
    for (const Account &other : std::as_const(m_accounts)) {
        if (other.id != account.id || (token && token->token.isEmpty()))
            saving.others.append(other.id);
    }
    if (const auto before = this->account(account.id); before && AtsProfile::of(*before).hasCompanies) {
        saving.movesAway = isOtherCompany(company(*before), company(account));
        saving.formerCompany = companyName(*before);
    }
    saving.remember(companies);
    return converted(
        this, asFuture(saveAccount(saving, m_profile->store(), m_profile->vault())),
        [this, account, own = saving.own, isNew, tokenToo = token || keyPassphrase](const Outcome &outcome) {
            if (outcome) {
                if (!own.isEmpty())
                    m_companies[account.id] = own;
                show(account);
                if (isNew)
                    Q_EMIT accountAdded(account.id);
                else
                    Q_EMIT accountUpdated(account.id, tokenToo);
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
                     [this, id](const tl::expected<QString, RemovalProblem> &removed) {
                         const int row = rowOf(id);
                         if (removed && row >= 0) {
                             beginRemoveRows({}, row, row);
                             m_accounts.removeAt(row);
                             m_companies.remove(id);
                             endRemoveRows();
                             Q_EMIT accountRemoved(id);
                         }
                         return removed ? Outcome() : Outcome(tl::make_unexpected(removed.error().sentence));
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

QFuture<Vaulted<std::monostate>> AccountsModel::addressQuestion(const Account &account)
{
    return asFuture(vivier::addressQuestion(account, this->account(account.id).value_or(account), m_profile->vault()));
}

QFuture<Outcome> AccountsModel::confirmAddress(const QString &id)
{
    return converted(this, m_profile->vault()->confirmAddress(account(id).value_or(Account{.id = id})),
                     [](const Vaulted<std::monostate> &kept) {
                         return kept ? Outcome() : Outcome(tl::make_unexpected(kept.error().sentence()));
                     });
}

QFuture<Outcome> AccountsModel::unlock(const QString &id, const QString &passphrase)
{
    return asFuture(unlockWith(id, passphrase, m_profile->vault()));
}

void AccountsModel::testConnection(const Account &account, const QString &token,
                                   const std::optional<QString> &keyPassphrase)
{
    m_testStop.request_stop();
    m_testStop = std::stop_source();
    m_testing = true;
    const int number = ++m_testNumber;
    whenDone(testWith(account, token, {m_profile->proxies(), keyPassphrase}, this->account(account.id),
                      m_profile->vault(), m_testStop.get_token()),
             QPointer<QObject>(this), [this, number](const ConnectionReport &report) {
                 if (number != m_testNumber)
                     return;
                 m_testing = false;
                 Q_EMIT connectionTested(report);
             });
}

QFuture<std::optional<TlsProblem>> AccountsModel::checkTls(const Account &account,
                                                           const std::optional<QString> &keyPassphrase)
{
    return asFuture(checkTlsFiles(account, m_profile->vault(), keyPassphrase));
}

QFuture<SignedIn> AccountsModel::signIn(const QString &proxy, const ProxyLogin &login, bool isForLater)
{
    return asFuture(
        vivier::signIn(proxy, login, isForLater, m_profile->proxies(), m_profile->store(), m_profile->vault()));
}

QFuture<QStringList> AccountsModel::keptProxies()
{
    return asFuture(vivier::keptProxies(m_profile->store()));
}

QFuture<Outcome> AccountsModel::forgetProxyLogins(const QStringList &names)
{
    return asFuture(vivier::forgetProxyLogins(names, m_profile->proxies(), m_profile->store(), m_profile->vault()));
}

void AccountsModel::cancelTest()
{
    m_testStop.request_stop();
}

} // namespace vivier
