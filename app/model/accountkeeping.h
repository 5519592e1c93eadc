#pragma once

#include "model/accountsmodel.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>

namespace vivier {

// What AccountsModel does with the profile and the vault: free coroutines over values, so that nothing is gone when one
// resumes. The vault belongs to the window's thread and may go meanwhile.
using VaultPointer = QPointer<Vault>;

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

struct AccountsRead
{
    Stored<QList<Account>> accounts;
    QHash<QString, QList<Organization>> companies;
};

/// Those of `ids` whose token is sealed.
QCoro::Task<QStringList> sealedAccounts(QStringList ids, VaultPointer vault);
/// Gives the vault the passphrase when it opens the token of `id`.
QCoro::Task<Outcome> unlockWith(QString id, QString passphrase, VaultPointer vault);
QCoro::Task<Outcome> saveAccount(Saving saving, std::shared_ptr<Store> store, VaultPointer vault);
/// With its drafts, snapshots and token.
QCoro::Task<Outcome> removeAccount(QString id, std::shared_ptr<Store> store, VaultPointer vault);
/// An empty token stands for the one that is kept.
QCoro::Task<ConnectionReport> testWith(Account account, QString token, VaultPointer vault, std::stop_token stop);
QCoro::Task<AccountsRead> readAccounts(std::shared_ptr<Store> store);

} // namespace vivier
