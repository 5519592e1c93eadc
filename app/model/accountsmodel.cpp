#include "model/accountsmodel.h"

#include "ats/atsfactory.h"
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

QCoro::Task<Outcome> saveAccount(Account account, std::optional<TokenChange> change, bool isNew, QStringList others,
                                 std::shared_ptr<Store> store, VaultPointer vault)
{
    if (change) {
        if (Outcome kept = co_await keepToken(account.id, *change, others, vault); !kept)
            co_return kept;
    }
    if (const Done saved = co_await store->saveAccount(account); !saved) {
        if (isNew && vault)
            co_await vault->forget(account.id); // no token without its account
        co_return refused(saved.error().sentence());
    }
    co_return Outcome{};
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
    ConnectionReport problem;
    if (token.isEmpty()) {
        const auto kept = co_await vault->token(account.id);
        if (!kept) {
            problem.problem = kept.error().sentence();
            co_return problem;
        }
        token = *kept;
    }
    std::shared_ptr<Ats> ats = makeAts(account, token);
    if (!ats) {
        problem.problem = ProfileError{.kind = ProfileError::Kind::NotSupported}.sentence();
        co_return problem;
    }
    co_return co_await checkConnection(std::move(ats), std::move(stop));
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
    case SubtitleRole:
        return QString(atsDisplayName(account.ats) + u" · "_s + account.baseUrl.host());
    case Qt::AccessibleTextRole:
        return QString(account.name + u", "_s + atsDisplayName(account.ats));
    case IdRole:
        return account.id;
    default:
        return {};
    }
}

void AccountsModel::load()
{
    onReady(this, m_profile->store()->accounts(), [this](const Stored<QList<Account>> &read) {
        if (!read) {
            Q_EMIT failed(read.error().sentence());
            return;
        }
        beginResetModel();
        m_accounts = *read;
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

QFuture<Outcome> AccountsModel::add(const Account &account, const TokenChange &token)
{
    return save(account, token, true);
}

QFuture<Outcome> AccountsModel::update(const Account &account, const std::optional<TokenChange> &token)
{
    return save(account, token, false);
}

QFuture<Outcome> AccountsModel::save(const Account &account, const std::optional<TokenChange> &token, bool isNew)
{
    QStringList others;
    for (const Account &other : std::as_const(m_accounts)) {
        if (other.id != account.id || (token && token->token.isEmpty()))
            others.append(other.id);
    }
    return converted(this, asFuture(saveAccount(account, token, isNew, others, m_profile->store(), m_profile->vault())),
                     [this, account, isNew, tokenToo = token.has_value()](const Outcome &outcome) {
                         if (outcome) {
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
                     [this, id](const Outcome &outcome) {
                         const int row = rowOf(id);
                         if (outcome && row >= 0) {
                             beginRemoveRows({}, row, row);
                             m_accounts.removeAt(row);
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
